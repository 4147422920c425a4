# Orden i ims-setup på svenska.
#
# Översätts aldrig: associationsmasken och dess delar, namn på omfång, interna namn, URL:er, filnamn, flaggor,
# "Connect with an Adobe ID" och etiketterna i Campaigns klientkonsol.

## Runt varje sida

head-saved = utkast sparat
head-secret-lost = utkast sparat, hemligheten inte
head-written = fil skriven
head-unsaved = inte sparat
too-small = ims-setup behöver ett fönster på minst 40 kolumner och 12 rader. Gör det större: inget går förlorat.
step-of = { $number } av { $count }
more-above = mer
more-below = mer
search = Sök:

step-prerequisites = Förutsättn.
    .long = Förutsättningar
step-console = Konsol
step-package = Paket
step-account = Konto
step-review = Granskning
step-mask = Masktest

title-prerequisites = Förutsättningar
title-console = Uppdatera konsolen
title-package = Installera paketet
title-account = Konfigurera det externa kontot
title-review = Granskning
title-mask = Masktest

path-prerequisites = Konfigurera IMS. Klistra in hela mejlet från Adobe.
path-console = Klientkonsolen: Help > About…
path-package = Klientkonsolen: Tools > Advanced > Import package
path-account = Administration > Platform > External accounts
path-mask = Vilken profil som ger vilken operatörsgrupp

## Tangenter: vad tangentraden säger

hint-next-stop = nästa
hint-ghost = använd
hint-to-hand-over = överlämning
hint-to-names = profilnamn
hint-to-people = personer
hint-to-preview = filen
hint-to-review = Granskning
hint-next-miss = nästa utestängd
hint-next-shut-out = nästa utestängd
hint-chain = varför
hint-done = klart
hint-mail = mejl till Adobe
hint-leave = klart, avsluta
hint-leave-written = avsluta (skrivet)
hint-swap = byter med { $field }
hint-move = flyttar till { $field }
hint-empty = tömmer fältet
hint-compared = har jämfört
hint-keep-secret = den i filen är rätt
hint-mend = rättar
hint-unfold = visa dem
hint-fold = fäll ihop
hint-take-row = gå dit
hint-prove = kontrollera
hint-previous-stop = bakåt
hint-next-step = nästa steg
hint-previous-step = förra steget
hint-help = hjälp
hint-quit = avsluta
    .long = spara och avsluta
hint-reveal = visa
hint-hide = dölj
hint-toggle = markera
hint-toggle-all = alla { $count }
hint-untick = avmarkera
hint-next-value = ändra
hint-write = skriv
hint-down = nedåt
hint-page-down = sida
hint-take = välj
hint-take-name = redigera
hint-take-new-name = lägg till
hint-take-value = till urklipp
hint-take-pasted = fyll i
hint-take-line = klart
hint-take-button = välj
hint-filter = filtrera
hint-search = sök
hint-tick = angivet
hint-compare = jämför igen
hint-alone = för sig
hint-take-entered = angivet, nästa
hint-back-to-list = tillbaka
hint-close = stäng
hint-leave-alone = lämna
hint-next-button = annat svar

## Åtgärder: vad hjälpen räknar upp

action-insert = Skriv text
action-next-step = Nästa steg
action-onward = Vidare: till nästa fält eller till det som återstår
action-previous-step = Föregående steg
action-step = Steg { $number }
action-next-stop = Nästa fält
action-previous-stop = Föregående fält
action-help = Hjälp
action-theme = Nästa tema
action-redraw = Rita om skärmen
action-suspend = Pausa; med fg kommer du tillbaka
action-quit = Spara och avsluta
action-close = Stäng det som är öppet
action-write = Till granskningen; skriv filen därifrån
action-left = Ett tecken åt vänster
action-right = Ett tecken åt höger
action-line-start = Till början
action-line-end = Till slutet
action-word-left = Ett ord åt vänster
action-word-right = Ett ord åt höger
action-erase-before = Radera tecknet före markören
action-erase-under = Radera tecknet under markören
action-erase-word = Radera ordet före markören
action-erase-to-start = Radera till början
action-erase-to-end = Radera till slutet
action-put-back = Sätt tillbaka den senast raderade texten
action-undo = Ångra
action-redo = Gör om det ångrade
action-repair = Rätta fältet som det visas
action-suggest = Förslag för fältet
action-take-known = Ta det värde som är känt
action-reveal = Visa eller dölj hemligheten
action-toggle = Markera eller avmarkera
action-toggle-all = Markera allt på sidan som inte är bekräftat än
action-next-value = Nästa värde
action-previous-value = Föregående värde
action-up = En rad upp
action-down = En rad ned
action-first = Första raden
action-last = Sista raden
action-page-up = En sida upp
action-page-down = En sida ned
action-take = Gör det som raden erbjuder
action-search = Sök i listan
action-filter = Namn: alla, utestängda, med varning
action-filter-people = Personer: alla, utestängda, oklara
action-next-miss = Nästa profil som är utestängd
action-next-miss-people = Nästa person som är utestängd
action-previous-miss = Föregående profil som är utestängd
action-previous-miss-people = Föregående person som är utestängd
action-people-file = Läs personer från en fil
action-chain = Visa steg för steg vad som händer vid inloggning
action-remove = Ta bort namnet
action-tick = Bocka av som angivet eller klart, eller ta bort bocken
action-alone = Visa värdet för sig
action-next-button = Det andra svaret
action-previous-button = Det förra svaret

## Fält: etikett, granskningens korta etikett, vad det är, var det finns

label-organization = Organisationen och dess IMS-organisations-ID är kända
short-organization = Organisationen känd
page-organization = Du får båda vid den första anslutningen till Experience Cloud; de visas under Experience Cloud > Administration. https://experience.adobe.com
help-organization = Ditt företags organisation i Adobe Experience Cloud, och dess ID.
where-organization = ID:t slutar på @AdobeOrg. Markera med Space när du har båda.

label-users = Användarna är tillagda, varje operatör med en e-postadress
short-users = Användare tillagda
page-users = Admin Console > Users. I Campaign behöver varje operatör en egen e-postadress: Administration > Access Management > Operators > Contact points. https://adminconsole.adobe.com
help-users = Alla som ska logga in finns i Admin Console.
where-users = I Campaign har varje operatör en e-postadress som ingen annan operatör har.

label-groups = Användarna är kopplade till produktprofilerna
short-groups = Profiler kopplade
page-groups = Admin Console > Products > Adobe Campaign. En användare utan profil nekas åtkomst. https://adminconsole.adobe.com
help-groups = Varje användare finns i minst en av Campaigns produktprofiler.
where-groups = Associationsmasken gör om profilens namn till en operatörsgrupp.

label-console-build = Klientkonsol
short-console-build = Konsolens build
help-console-build = Klientkonsolens build, ett tal som 9400.
where-console-build = I klientkonsolen: Help > About…, talet efter ”build”.

label-server-build = Applikationsserver
short-server-build = Serverns build
help-server-build = Serverns build, ett tal som 9400.
where-server-build = I klientkonsolen: Help > About…; på värddatorn: nlserver pdump.

label-package = Paketet är installerat
short-package = Paketet installerat
page-package = ”Integration with the Adobe Experience Cloud”, på den här marknadsföringsinstansen.
help-package = Markera när importen har slutat med ”Installation of packages successful”.
where-package = Klientkonsolen: Tools > Advanced > Import package.

label-label = Etikett
short-label = Etikett
help-label = Namnet som syns för användarna. Vid leverans: MAC.
where-label = I det externa kontot, första fältet.

label-internal-name = Internt namn
short-internal-name = Internt namn
help-internal-name = Unik nyckel: Adobe_Experience_Cloud, i äldre builds Adobe_Marketing_Cloud.
where-internal-name = Behåll namnet på kontot som följde med paketet. Det får bara finnas ett.

label-type = Typ
value-type = Adobe Experience Cloud

label-enabled = Aktiverat
short-enabled = Aktiverat
help-enabled = Kontot används. Låt det vara på.
where-enabled = I det externa kontot, kryssrutan Enabled.

label-exported = Exporteras automatiskt i paket
value-exported = lämna omarkerat

label-ims-server = IMS-server
short-ims-server = IMS-server
help-ims-server = Adobes identitetstjänst. Alltid produktion, även för testinstanser.
where-ims-server = Ctrl-O visar Adobes två adresser; Adobe talar om vilken som är din.

label-ims-scope = IMS-omfång
short-ims-scope = IMS-omfång
help-ims-scope = Det Campaign får fråga IMS om, med kommatecken emellan och utan mellanslag.
where-ims-scope = Jämför med kontot som det installerades: skiljer de sig gäller kontot.

label-ims-client-id = Klientidentifierare
    .long = IMS-klientidentifierare
short-ims-client-id = Klientidentifierare
    .long = IMS-klientidentifierare
help-ims-client-id = Namnet som IMS känner Campaign under, till exempel Campaign1.
where-ims-client-id = Från Adobes support, tillsammans med hemligheten.

label-ims-client-secret = IMS-klienthemlighet
short-ims-client-secret = IMS-klienthemlighet
help-ims-client-secret = Hör till klientidentifieraren. Visas inte och finns inte i utkastet.
where-ims-client-secret = Från Adobes support. Klistra in: mellanslag runt om hittas och märks ut.
help-secret-variable = Namnet på miljövariabeln med hemligheten, till exempel IMS_SECRET.
where-secret-variable = I filen står {"{"}env: NAME{"}"}; själva hemligheten sparas ingenstans.
help-secret-lost = Hemligheten sparas inte i ett utkast: skriv eller klistra in den igen.
help-secret-older = Den senast skrivna sparades inte; filen har den förra. Skriv den igen.
help-secret-in-file = Det du skriver ersätter den i filen; Ctrl-R läser och visar den.

label-secret-keeping = Hemligheten sparas
short-secret-keeping = Hemligheten sparas
keeping-file = i en egen fil
keeping-environment = i en miljövariabel
keeping-inline = i själva konfigurationen
help-keeping-file = Skrivs bredvid konfigurationen, bara du kan läsa den. Oftast säkrast.
help-keeping-environment = Filen nämner bara en variabel; den som använder filen måste sätta den.
help-keeping-inline = Hemligheten står i YAML-filen: den som får filen har den.
where-secret-keeping = Space byter.

label-callback-server = Återanropsserver
short-callback-server = Återanropsserver
help-callback-server = Åtkomst-URL:en till Campaign-instansen: https:// och värdnamnet, inget mer.
where-callback-server = Adobe måste ha den på tillåtelselistan för din klientidentifierare.

label-ims-organization-id = IMS-organisations-ID
short-ims-organization-id = IMS-organisations-ID
help-ims-organization-id = 24 hexadecimala siffror och @AdobeOrg.
where-ims-organization-id = I Experience Cloud: Administration > Experience Cloud Details.

label-association-mask = Associationsmask
short-association-mask = Associationsmask
help-association-mask = Ett reguljärt uttryck för profilens namn; (.*) fångar operatörsgruppen.
where-association-mask = Till exempel Campaign - acme - (.*). Ctrl-O ger förslag; steg 6 testar den.
where-mask-here = Till exempel Campaign - acme - (.*). Ctrl-O ger förslag.

label-product-context = Produktkontext
short-product-context = Produktkontext
help-product-context = Valfritt. Bara om konsolen visar fältet; då dma_campaign_classic.
where-product-context = Värdet måste vara detsamma i Campaign och i Experience Cloud.

label-experience-cloud-server = Server
short-experience-cloud-server = Marketing Cloud
    .long = Marketing Cloud-server
help-experience-cloud-server = Själva Experience Cloud: https://marketing.adobe.com.
where-experience-cloud-server = I det externa kontot, under Adobe Marketing Cloud connection.

label-tenant = Tenant
short-tenant = Tenant
help-tenant = Namnet på organisationens tenant, till exempel acme.
where-tenant = I adressen till din Experience Cloud: delen före den första punkten.

group-head = Överst i formuläret
group-ims = IMS-anslutning
group-marketing-cloud = Anslutning till Adobe Marketing Cloud

value-optional = valfritt
value-missing = saknas
value-open = inte bekräftat än
value-not-entered = inte angivet än
value-empty = (tomt)
value-confirmed = bekräftat
value-on = på
value-off = av
value-secret-tail = { $length } tecken, slutar på { $tail }
value-secret-length = { $length } tecken
value-secret-in-file = i { $file }
value-secret-older = den förra, i { $file }

## Sidor

page-caution = För lokala instanser (on-premise) och hybridinstanser, och för tekniska administratörer: värdbaserade instanser konfigureras av Adobe.
page-caution-adobe = IMS införs bara tillsammans med Adobe: kontakta din Adobe-representant innan du börjar.
page-account-caution = Endast för den tekniska administratören.
page-mask-caution = Masken är nödvändig: utan en mask som matchar kan ingen logga in med ett Adobe ID.
mask-example = Med Campaign - acme - (.*) kopplas profilen ”Campaign - acme - delivery” till operatörsgruppen ”delivery”.
further-users = Adobes guide för administratörer: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/admin-getting-started.html
further-names = En produktprofil kallades förr konfiguration (i Enterprise Dashboard), och operatörsgruppen säkerhetsgrupp.
further-package = Adobes sida om att installera ett standardpaket: https://experienceleague.adobe.com/docs/campaign-classic/using/installing-campaign-classic/install-campaign-on-prem/installing-campaign-standard-packages.html
further-client = Adobes vanliga frågor för administratörer: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/faq.html
further-organization-id = Du fick det när du först anslöt till Experience Cloud. Ctrl+i på https://experience.adobe.com visar det också, liksom adressen till Admin Console.
page-console-intro = Installera den senaste klientkonsolen: den och servern måste ha samma build. Skriv in båda talen.
page-console-update = Uppdateringen kräver administratörsrättigheter i Windows. Sedan 7.3 behöver varje Windows-dator även Microsoft Edge WebView2 Runtime.
page-console-releases = Bygger på: { $evidence }. Versionsinformation från { $date }; senaste allmänt tillgängliga: { $version }, build { $build }.
evidence-none = inget än
evidence-confirmed = din bekräftelse
evidence-entered = de buildnummer du skrev in
evidence-measured = det som har uppmätts
evidence-both = konsolens build som den skrevs in, serverns som den uppmättes
page-package-install = Så installerar du: Tools > Advanced > Import package > Install a standard package. För hybridinstanser gör Adobe det. Nedtonat i listan betyder redan installerat, eller inte kompatibelt.
page-package-confuse = Förväxla det inte med ”Adobe Experience Cloud Shared Audiences Integration”, en rad ovanför.
page-package-caution = Det går inte att avinstallera. Bara för marknadsföringsinstanser, om licensen täcker det. Prova före produktion.

review-missing = { $count ->
    [one] Ett fält att rätta; Enter öppnar det här.
   *[other] { $count } fält att rätta; Enter öppnar vart och ett.
}
review-ready = Klart. Ctrl-S skriver filen.
review-ready-asks = Klart. Ctrl-S frågar först.
review-secret-lost = Den senast skrivna hemligheten finns inte kvar; filen har den förra.
review-ready-changes = { $count ->
    [one] 1 ändring: { $fields }. Ctrl-S skriver den.
   *[other] { $count } ändringar: { $fields }. Ctrl-S skriver dem.
}
review-ready-count = { $count ->
    [one] 1 ändring. Ctrl-S skriver den.
   *[other] { $count } ändringar. Ctrl-S skriver dem.
}
review-ready-count-asks = { $count ->
    [one] 1 ändring. Ctrl-S frågar först.
   *[other] { $count } ändringar. Ctrl-S frågar först.
}
review-ready-but = Komplett, men se över steg { $number }. Ctrl-S skriver.
review-written = Skrivet: filen innehåller precis de här svaren.
review-changed-since = { $count ->
    [one] Ändrad av någon annan (1 värde). Ctrl-S frågar.
   *[other] Ändrad av någon annan ({ $count } värden). Ctrl-S frågar.
}
review-other-instance = Av en annan instans: { $instance }. Ctrl-S frågar.
review-broken-since = Filen är ingen konfiguration längre. Ctrl-S frågar.
review-gone = Filen finns inte längre. Ctrl-S skriver den på nytt.
review-to-see = Med varning eller att bekräfta: { $count }
review-in-order = I ordning: { $count }
review-write = Skriv filen
review-write-again = Skriven
review-sign-in = Vad IMS svarar
review-prove = Kontrollera hemligheten
review-prove-again = IMS har svarat
review-preview = Filen som den kommer att skrivas
review-preview-unfinished = Filen hittills; den går inte att skriva än
review-preview-same = Filen som den ser ut på disken
review-preview-difference = Vad skrivningen ändrar (- nu, + sedan)
review-preview-foreign = Filen som den ska skrivas; en annan fil ligger där
help-rows = Enter skriver filen. Nedanför står vad den kommer att innehålla; Tab går dit.
help-rows-asks = Enter frågar först och skriver sedan filen. Innehållet står nedanför; Tab leder dit.
help-rows-written = Filen innehåller precis de här svaren. Enter går vidare till masktestet.
help-mask-misses = { $gets-in }. Ctrl-O föreslår masker som passar namnen här.
help-fold = Enter visar fälten som inget behöver göras med, eller döljer dem igen.
help-answer = Vad IMS svarar om den här inloggningen. Enter går till fältet det gäller.
help-prove = Enter frågar först: klientidentifierare och hemlighet skickas sedan en gång till IMS för att se att de hör ihop.
help-preview = Hemligheten är maskerad här. Ctrl-S skriver filen.
help-preview-blocked = Går inte att skriva än: raderna ovanför säger vad som saknas. Hemligheten är maskerad här.
help-preview-written = Som den är på disken. Hemligheten är maskerad här.

mask-no-names = Skriv eller klistra in namnen på dina produktprofiler nedan för att testa masken.
mask-empty = Inte bedömt än: det finns ingen mask.
mask-empty-proposed = Den förklarar { $count } av namnen. Shift-Tab, Right tar den.
mask-done = Klart: { $file } är skriven. Ctrl-C avslutar.
mask-written = { $file } innehåller de här svaren. Ctrl-C avslutar.
mask-not-judged = Inte bedömt än: masken måste rättas först.
mask-totals = { $matched ->
    [0] Inget matchar
    [one] 1 matchar
   *[other] { $matched } matchar
} · { $missed } matchar inte · { $warned ->
    [0] inga varningar
    [one] 1 med varning
   *[other] { $warned } med varning
}
mask-totals-so-far = { $matched } matchar · { $missed } matchar inte · söker efter varningar: { $percent } %
ribbon-in = { $count } inne
ribbon-out = { $count } ute
ribbon-other = { $count ->
    [one] 1 av en annan produkt
   *[other] { $count } av andra produkter
}
ribbon-each = { $count } namn per tecken
ribbon-profiles = profiler: { $totals }
help-ribbon = Raden under masken har ett tecken per namn, i listans ordning. Finns det fler namn än kolumner visar ett tecken det sämsta av flera, och raden säger av hur många.
chain-title = Vad som händer vid inloggning
chain-person = Konto
chain-people = Personer
chain-people-have = { $count ->
    [0] ingen har den här profilen
    [one] en person har den här profilen
   *[other] { $count } personer har den här profilen
}
chain-profile = Profil
chain-product = Produkt
chain-mask = Mask
chain-group = Fångad grupp
chain-operators = Operatörsgrupp
chain-sign-in = Campaign
chain-mend = Åtgärd
chain-holds = i ordning
chain-open = okänt
chain-breaks = brister här
chain-unreached = nås inte
chain-account-free = inget känt hinder
chain-no-profile = ingen för Campaign
chain-user-group = { $name } (en användargrupp)
chain-profile-of = { $name } (av { $count } den som når längst)
chain-not-known = okänd
chain-no-mask = det finns ingen som fungerar
chain-matches = matchar
chain-blank = { $group } (ett mellanslag i en ände)
chain-nothing = ingenting
chain-alike = Campaign skriver { $group }
chain-has-group = finns i Campaign
chain-groups-open = okänt om den finns i Campaign
chain-lets-in = släpper in
chain-lets-in-if = släpper in om gruppen finns
chain-refuses = nekar
chain-refuses-saying = nekar: ”{ $text }”
chain-not-asked = tillfrågas aldrig: inloggningen slutar innan
chain-mend-nothing = Det finns inget att rätta.
chain-mend-know-groups = Såvitt känt brister inget. --groups FILE eller --login visar om gruppen finns i Campaign.
chain-mend-write-mask = Här: skriv en associationsmask som fungerar.
chain-mend-mask = Här: ändra masken till { $mask }
chain-mend-rename = I Admin Console: byt profilens namn till { $name }
chain-mend-case = I Admin Console: skriv profilens namn med maskens stora och små bokstäver.
chain-mend-lengthen = I Admin Console: låt profilens namn fortsätta med det interna namnet på en operatörsgrupp.
chain-mend-apart = Inte säkert: antingen är profilen inte avsedd för Campaign eller så är masken fel.
chain-mend-other-product = Behövs inte: en profil för { $product } ska inte matcha.
chain-mend-create = I Campaign: skapa operatörsgruppen med det interna namnet { $group }, eller döp profilen efter en som finns.
chain-mend-assign = I Admin Console: tilldela en produktprofil för Campaign. Enbart en användargrupp släpper inte in någon.
mask-loading = Läser namn: { $count } hittills. Esc avbryter.
mask-changed = Inte i filen än: Ctrl-S skriver masken till { $file }.
mask-changed-blocked = { $count ->
    [one] Inte i filen än: ett fält saknas eller är fel. Ctrl-S leder dit.
   *[other] Inte i filen än: { $count } fält saknas eller är fel. Ctrl-S leder dit.
}
mask-readings = { $count ->
    [one] 1 namn tolkas annorlunda om masken är ett prefix, som en av Adobes sidor säger.
   *[other] { $count } namn tolkas annorlunda om masken är ett prefix, som en av Adobes sidor säger.
}
mask-found-anywhere = { $count ->
    [one] 1 namn tolkas annorlunda om masken söks var som helst i det.
   *[other] { $count } namn tolkas annorlunda om masken söks var som helst i dem.
}
mask-judged-by = Bedömt av programmets motor; vanliga tecken och (.*) läses lika av alla.
mask-groups = Operatörsgrupper
mask-group-unknown = okänd för Campaign
mask-group-alike = skrivs annorlunda i Campaign
mask-group-blank = tom, eller mellanslag i en ände
mask-group-unreached = inget namn leder hit
mask-filter-all = Profilnamn: alla, { $count }
mask-filter-missed = Profilnamn: utestängda, { $count }
mask-filter-warned = Profilnamn: med varning, { $count }
people-title = Personer
people-filter-all = Personer med en profil för Campaign: { $count } av { $people }
people-filter-out = Personer: utestängda, { $count }
people-filter-unsure = Personer: oklara, { $count }
people-reading = Läser personer: { $count } hittills. Esc avbryter.
people-stopped = Avbrutet: utifrån en ofullständig lista bedöms ingen. Ctrl-R börjar om.
people-not-asked = User Management API har inte tillfrågats än: dess uppgifter skulle skickas till { $host }. Ctrl-R frågar.
people-file-prompt = Fil med personer:
people-short-no-profile-matches = ingen profil matchar
people-short-unknown-group = gruppen finns inte
people-short-empty-group = ger ingen grupp
people-short-not-active = inte aktiv
people-short-no-email = ingen e-postadress
people-short-shared-email = delad e-postadress
mask-new-name = lägg till ett namn: skriv det eller klistra in en lista
mask-captures = Matchar. Användarna hamnar i operatörsgruppen ”{ $group }”, som måste finnas i Campaign.
mask-misses = Matchar inte: skiljer sig från första tecknet.
mask-fails-after = Matchar inte: stämmer till och med ”{ $read }” och skiljer sig sedan.
mask-ends-early = Matchar inte: namnet tar slut före masken.
help-names = Enter lägger till ett namn. En inklistrad lista läses rad för rad. Namnen finns i Admin Console.

hand-over-summary = Överlämning: { $entered } av { $values } angivna · { $done } av { $tasks } klara
hand-over-unwritten = Inte i filen än: Ctrl-S skriver först de här svaren.
value-same-in-campaign = I Campaign står detsamma.
value-same-as-pasted = Det inklistrade är detsamma.
value-place = { $group }, fält { $number }
value-length = { $length ->
    [one] 1 tecken
   *[other] { $length } tecken
}
value-secret-key = Ctrl-R visar den; den döljs igen när du lämnar den.
value-secret-shown-by = På den här datorn visar detta filen som innehåller den:
value-variable-shown-by = Där variabeln är satt visar detta den:
mail-title = Mejl till Adobes support
mail-path = Utan hemligheten: den behövs inte för detta
mail-allowlist = 
    Hej,

    Vi ber er lägga till återanropsservern för vår Adobe Campaign Classic-instans på tillåtelselistan för vår IMS-klient, och bekräfta när det är gjort.

    IMS client identifier: { $client }
    Callback server: { $callback }
    IMS organization ID: { $organization }

    Tack
help-hand-over = Right visar värdet för sig, att skriva av någon annanstans. Space bockar av. Enter skickar det till urklipp.
help-to-do = Space bockar av det som är klart.
help-to-do-mail = Space bockar av det som är klart. Enter visar ett mejl till Adobe som ber om det.
help-to-do-back = Det här är vägen tillbaka om ingen kommer in: ingen uppgift och inget att bocka av.
help-people = Vem i Admin Console som kommer in. Space byter vilka som visas, Enter visar vad som händer vid inloggning, Ctrl-R läser dem igen.
hand-over-compared = I Campaign: lika { $same }, olika { $differs }, inte sedda { $unseen }.
hand-over-compared-marked = I Campaign: lika ({ $mark }) { $same }, olika { $differs }, inte sedda { $unseen }.
hand-over-not-compared = Inte jämfört med Campaign. { $why }
hand-over-compare-login = Med --login jämförs de med det som står i Campaign.
hand-over-paste = Klistra in det som konsolen visar för att jämföra.
hand-over-pasted-differs = inklistrat: { $held }
to-do = Det som återstår, i den här ordningen
to-do-allowlist = Be Adobe bekräfta att återanropsservern finns på tillåtelselistan.
to-do-enter = Håll en session öppen för en administratör med Campaigns egen inloggning; ange värdena i konsolen och spara.
to-do-restart = Starta om servern på varje applikationsserver: systemctl stop nlserver, systemctl start nlserver.
to-do-try = Lägg till en andra anslutning i en enda konsol, med ”Connect with an Adobe ID” markerat; logga in med en användare från varje profil.
to-do-everyone = Markera rutan för alla först därefter. Vid problem i inloggningsfönstret: töm konsolens WebView2-cache.
to-do-restrict = Begränsningar av Campaigns egna inloggningar (nonIMSAuthnAPI, 7.4.1 och senare) kommer sist.
to-do-back = Vägen tillbaka: avmarkera rutan. Den är en inställning i varje konsol; Campaigns egna inloggningar fortsätter att fungera.
to-do-enter-restricted = Obs! { $file } nekar redan Campaigns egna inloggningar, vilket ska komma sist. Ha någon av de här operatörerna till hands för vägen tillbaka: { $allowed }.
to-do-enter-restricted-to-all = Obs! { $file } nekar redan Campaigns egna inloggningar, vilket ska komma sist: det kanske inte finns någon kvar för vägen tillbaka.
to-do-try-proxy = Campaign självt måste nå IMS genom proxyn { $proxy } (proxyConfig i serverConf.xml): den måste släppa igenom { $host }.

sheet-title = Adobe IMS för Campaign-instansen { $instance }
sheet-where = Klientkonsolen: Administration > Platform > External accounts
sheet-entered = angivet { $day }
sheet-done = klart { $day }
sheet-secret-variable = i miljövariabeln { $name }
sheet-secret-inline = i själva konfigurationen, { $length } tecken

## Det som kan stå öppet

help-title = Hjälp: { $step }
help-path = Up och Down väljer, Enter utför, Esc stänger
help-actions = Allt du kan göra här
help-step-prerequisites = Tre saker måste vara på plats innan Campaign kan anslutas till IMS. Markera var och en först när du har sett den med egna ögon. Du kan gå vidare och komma tillbaka.
help-step-console = En konsol som ligger en enda build efter servern kan nekas. Båda talen står i konsolens fönster About.
help-step-package = Med paketet följer det externa konto som fylls i under steg 4. Utan paketet finns det inget att konfigurera.
help-step-account = Alla fält i konsolens formulär, i samma ordning. Du kan klistra in ett helt mejl från Adobe: det som känns igen visas i en lista och fylls i med Enter.
help-step-review = Alla svar på en sida, och filen som den kommer att skrivas. Inget skrivs förrän du säger till.
help-step-mask = Testa masken mot riktiga profilnamn innan någon är beroende av den. En användare släpps in bara om minst en av användarens profiler matchar.
suggestions-title = Förslag: { $field }
suggestions-path = Enter använder det valda, Esc lämnar fältet som det är
pasted-title = { $count ->
    [one] Ett värde kändes igen
   *[other] { $count } värden kändes igen
}
pasted-path = Enter fyller i det som är markerat, Esc fyller inte i något
pasted-several = { $count } värden: Right väljer
pasted-wrapped = med nästa rad eller utan: Right väljer
pasted-wrapped-with = med nästa rad
pasted-wrapped-without = utan nästa rad
pasted-instances = { $instances }: Right väljer
pasted-replaces = ersätter { $value }
pasted-announced = Nämns, men utan värde som passar: { $fields }
pasted-trimmed = Mellanslag i slutet borttagna: { $fields }
pasted-technical = Detta är värden för ett tekniskt konto: dess klientidentifierare och klienthemlighet är inte inloggningens och är därför inte markerade.
pasted-mended = rättat från { $value }
help-open-help = Up och Down väljer en åtgärd, Enter utför den.
help-open-suggestions = Up och Down väljer, Enter använder, / söker.
help-open-pasted = Space utelämnar ett värde. Enter fyller i de andra; sedan ångrar Ctrl-_ alltihop.
help-pasted-several = Texten har flera värden för fältet: Right och Left väljer. Det som hör till samma instans väljs tillsammans.
help-pasted-out = Space tar med värdet. Enter fyller i det som är markerat; sedan ångrar Ctrl-_ alltihop.
help-open-name = Profilens namn som det visas i Admin Console. Enter behåller det, Esc inte.
help-open-password = Enter skickar det, en gång. Esc skickar inget; för många felaktiga lösenord låser en operatör ute.
password-again = Ctrl-R: skriv lösenordet igen.
help-open-question = Left och Right väljer ett svar, Enter bekräftar det, Esc ändrar inget.
help-open-question-lock-out = Left och Right väljer ett svar, Enter bekräftar det, Esc går till masktestet.
help-open-value = Skriv in värdet i konsolen eller markera det med musen. Enter: angivet, vidare till nästa.
help-open-value-secret = Kör kommandot i en annan terminal och skriv i konsolen det som visas. Enter: angivet.
help-open-mail = Enter skickar det till terminalens urklipp; det kan också markeras med musen.
help-open-chain = Varje rad kräver den före; den första som brister är markerad. Right visar nästa som är utestängd.

question-replace = Ersätta filen?
question-replace-text = { $file } finns redan och ser annorlunda ut. Det här skulle ändras.
question-replace-no = Behåll filen
question-replace-look = Visa skillnaden
question-replace-yes = Ersätt den
question-replace-secret = Även hemligheten i { $file } ersätts.
question-replace-other = Ersätta filen för en annan instans?
question-replace-other-text = { $file } är konfigurationen för { $theirs }, inte för { $own }. Ersätts den går den förlorad.
question-replace-other-no = Behåll filen
question-replace-other-look = Visa skillnaden
question-replace-other-yes = Ersätt den
question-replace-changed = Ersätta det som någon annan har skrivit?
question-replace-changed-text = { $file } har ändrats av någon annan sedan den lästes eller skrevs här. Vad som står där nu och vad du skulle skriva:
question-replace-changed-incomplete = { $count ->
    [one] Som den står där går den inte att använda: ett fält saknas eller är fel.
   *[other] Som den står där går den inte att använda: { $count } fält saknas eller är fel.
}
question-replace-changed-no = Inte nu
question-replace-changed-take = Behåll deras
question-replace-changed-look = Visa skillnaden
question-replace-changed-yes = Skriv mitt
change-instance = Instans
change-theirs = Ändrat där, inte här: en skrivning tar tillbaka det.
change-both = Ändrat både där och här.
replace-anew = Den kan inte ändras på plats: den skrivs om från början, i det här programmets ordning och stil.
replace-loses = { $count ->
    [one] En kommentar försvinner: { $comments }
   *[other] Kommentarer försvinner: { $comments }
}
question-replace-foreign = Ersätta en fil som inte är en konfiguration?
question-replace-foreign-text = { $file } innehåller något annat. Om du ersätter filen går det förlorat.
question-replace-foreign-no = Behåll filen
question-replace-foreign-yes = Ersätt den
question-replace-secret-file = Ersätta hemligheten?
question-replace-secret-file-text = { $file } innehåller redan en hemlighet. Antingen får den stå kvar, eller så ersätts den av den du har angett.
question-replace-secret-file-no = Skriv ingenting
question-replace-secret-file-keep = Behåll den gamla och skriv
question-replace-secret-file-yes = Ersätt den och skriv
question-old-secret = Skriva med den förra hemligheten?
question-old-secret-text = Den senast skrivna hemligheten finns inte kvar; { $file } innehåller den förra. Bara du vet vilken som är rätt.
question-old-secret-no = Skriv den igen
question-old-secret-yes = Den i filen är rätt
question-older-stays = Den senast skrivna hemligheten finns inte kvar: den i { $file } står kvar.
question-lock-out = Skriva, trots att kanske ingen kommer in?
question-lock-out-text = { $gets-in }. En användare släpps bara in om någon av profilerna matchar masken. Testa den först mot namnen på dina profiler.
question-lock-out-no = Testa masken
question-lock-out-yes = Skriv ändå
question-send-secret = Skicka hemligheten till urklipp?
question-send-secret-text = Terminalen lägger den i urklipp. Där kan andra program och urklippshistoriken läsa den.
question-send-secret-no = Nej
question-send-secret-yes = Skicka

## Det som nyss hände

notice-controls-removed = { $count ->
    [one] Ett styrtecken togs bort ur den inklistrade texten.
   *[other] { $count } styrtecken togs bort ur den inklistrade texten.
}
notice-paste-too-large = Nekades: ett fält rymmer högst 1 MiB. Inget har ändrats.
notice-not-utf8 = Det kom byte som inte är UTF-8-text; de utelämnades. Kontrollera terminalens teckenkodning.
notice-nothing-to-mend = Det finns inget här som säkert kan rättas.
notice-no-meaning = { $key } gör inget här. Ctrl-G visar alla tangenter.
notice-confirmed = Bekräftat: { $field }. Ctrl-_ ångrar det.
notice-not-ticked = Här skrivs ingen text, och inget ändrades. Space en gång till gör det som står nedan.
notice-answered = IMS har svarat. Svaret visas här vid nästa tangenttryckning.
notice-moved = Flyttat till: { $field }.
notice-swapped = Bytte plats med: { $field }.
notice-emptied = Tömt: { $field } har redan värdet.
notice-occupied = Klienthemligheten har redan ett värde: inget flyttades. Töm den först.
notice-back = Välkommen tillbaka. Sparat { $age }; { $state }. Du är vid: { $place }.
notice-back-short = Sparat { $age }; { $state }.
back-written = filen är skriven
back-complete = komplett, men inte skriven än
back-changed = filen har sedan dess ändrats av någon annan
back-broken = filen är ingen konfiguration längre
back-gone = den skrivna filen finns inte längre
notice-begun-foreign = { $file } finns men är ingen konfiguration: börjar tomt. Den blir kvar tills en skrivning frågar. { $problem }
back-missing = { $count ->
    [one] ett fält saknas eller är fel
   *[other] { $count } fält saknas eller är fel
}
notice-back-secret = Klienthemligheten behövs igen.
notice-back-secret-older = Den senast skrivna klienthemligheten finns inte kvar: skriv den igen.
notice-taken-over = Övertaget från process { $process } på { $terminal }, som har sparat och avslutat.
notice-taken-over-unsaved = Övertaget från process { $process } på { $terminal }, som inte kunde spara innan den avslutades: se efter om dess senaste ändringar finns här.
notice-nothing-to-suggest = Det finns inget förslag för fältet.
notice-nothing-recognised = Inget i den inklistrade texten kändes igen. Klistra in enskilda värden i sina fält: steg 4, Alt-4.
notice-not-pasted = Inget klistrades in: stäng detta först med Esc och klistra sedan in igen.
notice-compared-again = Jämfört igen.
notice-filled = { $count ->
    [one] Ett fält fylldes i. Ctrl-_ ångrar det.
   *[other] { $count } fält fylldes i. Ctrl-_ ångrar det.
}
notice-filled-already = Fälten har redan dessa värden.
notice-unchosen = { $count ->
    [one] Ett fält förblir som det var: inget av dess värden valdes.
   *[other] { $count } fält förblir som de var: inget av deras värden valdes.
}
notice-nothing-ticked = Inget är markerat: Right väljer ett värde, Space markerar, Esc lämnar allt som det är.
notice-compared = Jämfört med det inklistrade: lika { $same }, olika { $different }.
notice-not-filled = { $count ->
    [one] Ett igenkänt värde fylldes inte i: klistra in igen.
   *[other] { $count } igenkända värden fylldes inte i: klistra in igen.
}
notice-names-added = { $count ->
    [0] Inget namn i den inklistrade texten.
    [one] Ett namn har lagts till.
   *[other] { $count } namn har lagts till.
}
notice-names-twice = { $count ->
    [one] Ett finns redan och har utelämnats.
   *[other] { $count } finns redan och har utelämnats.
}
notice-names-kept = { $count ->
    [one] Ett profilnamn har sparats för masktestet i steg 6.
   *[other] { $count } profilnamn har sparats för masktestet i steg 6.
}
notice-names-judged = Totalt: { $totals }.
notice-secrets-left-out = { $count ->
    [one] En rad ser ut som en klienthemlighet och har utelämnats
   *[other] { $count } rader ser ut som klienthemligheter och har utelämnats
}; tillagda namn: { $added }. En hemlighet hör hemma i steg 4.
notice-secret-as-name = Det här ser ut som en klienthemlighet: namn sparas i utkastet, så det har inte lagts till. Det hör hemma i steg 4.
notice-not-kept = { $more ->
    [0] { $field }
    [one] { $field } och ett fält till
   *[other] { $field } och { $more } fält till
}: finns inte i utkastet eftersom värdet såg ut som en hemlighet. Skriv in det igen; en hemlighet hör hemma i sitt eget fält.
notice-secret-same = Den inklistrade hemligheten är den inställda.
notice-secret-other = Den inklistrade hemligheten är en annan än den inställda.
notice-secret-not-compared = Om den inklistrade hemligheten är rätt går inte att säga: den inställda finns i { $place }.
notice-undone = Ångrat: { $what }. Ctrl-X gör om det.
notice-write-stands = Det som är skrivet står kvar. En gång till Ctrl-_ ångrar: { $what }.
notice-redone = Gjort om: { $what }. Ctrl-_ ångrar det.
undone-fields = { $count } fält
undone-names = ändringen av ett namn
undone-names-added = { $count ->
    [one] ett tillagt namn
   *[other] { $count } tillagda namn
}
undone-names-removed = { $count ->
    [one] borttagningen av ett namn
   *[other] borttagningen av { $count } namn
}
undone-compared = jämförelsen med det inklistrade
undone-tick = markeringen av { $field }
undone-task = markeringen av uppgift { $number }
notice-name-removed = Borttaget: { $name }. Ctrl-_ återställer det.
notice-no-place = Det finns inget mer åt det här hållet.
notice-not-undone = { $field }: det som stod där tidigare är borta och kan inte tas tillbaka.
notice-nothing-to-undo = Det finns inget att ångra.
notice-nothing-to-redo = Det finns inget att göra om.
notice-no-task = Det här är vägen tillbaka, ingen uppgift.
notice-sent-text = { $text }: skickat till terminalen. Kommer inget fram, markera det med musen.
notice-mail-sent = Mejlet skickades till terminalen. Om inget kommer fram: markera det med musen.
notice-names-trimmed = { $added ->
    [one] Ett namn har lagts till
   *[other] { $added } namn har lagts till
}; för { $count } togs mellanslag i början eller slutet bort.
notice-names-unread = { $added ->
    [0] Inget namn har lagts till.
    [one] Ett namn har lagts till.
   *[other] { $added } namn har lagts till.
} { $count ->
    [one] Ett ställe kunde inte läsas.
   *[other] { $count } ställen kunde inte läsas.
} { $first }
notice-no-miss = Det finns ingen fler utestängd profil åt det hållet.
notice-nobody-out = Det finns ingen mer utestängd åt det hållet.
notice-names-read = { $count ->
    [0] Inget namn lästes.
    [one] 1 namn lästes.
   *[other] { $count } namn lästes.
}
notice-names-stopped = { $count ->
    [one] Avbrutet: 1 namn lästes.
   *[other] Avbrutet: { $count } namn lästes.
}
notice-names-full = Ett utkast rymmer { $most } namn; resten utelämnades. Starta med --names FILE om du behöver fler.
notice-incomplete = { $count ->
    [one] Inte skrivet: det här fältet saknas eller är fel.
   *[other] Inte skrivet: { $count } fält saknas eller är fel. Det här är det första.
}
notice-written = Skriven: { $file }. Testa masken nu.
notice-written-tested = Skriven: { $file }.
notice-written-with = Skrivet.
notice-file-kept = { $file } lämnas som den är. Ingenting skrevs; dina svar finns kvar i utkastet.
notice-not-yet-written = Inget skrivs av att du tittar. Ctrl-S frågar igen.
notice-took-theirs = { $count ->
    [one] 1 värde hämtat från filen. Ctrl-_ ångrar det.
   *[other] { $count } värden hämtade från filen. Ctrl-_ ångrar det.
}
notice-nothing-written = Ingenting skrevs.
notice-written-before = { $file } innehåller redan precis de här svaren.
notice-no-session = Ingen session med servern: { $why } Ctrl-R i steg 2 försöker igen.
notice-stands = { $why } Det som mättes tidigare står kvar.
notice-withheld = { $field } sparas inte i utkastet: det kan vara en del av en hemlighet. Ctrl-O där behåller det.
notice-all-entered = Alla värden är angivna: { $count }. Under dem står det som återstår att göra.
notice-changed-on-disk = { $file } har ändrats av någon annan. Se på skillnaden och tryck sedan Ctrl-S igen.
notice-sent = { $field }: skickat till terminalen. Om inget kommer fram visar Right det för sig, att markera.
notice-secret-elsewhere = Hemligheten finns inte i den här sessionen; den finns i { $place }.
notice-not-found = ”{ $text }” finns inte i listan.
notice-found = { $count ->
    [one] Den enda.
   *[other] { $at } av { $count }. Down leder till nästa, Up till föregående.
}
notice-theme = Tema: { $name }

## Före guiden

drafts-title = Vilken konfiguration vill du fortsätta med?
drafts-path = Varje instans har ett eget utkast
drafts-unreadable = går inte att läsa
drafts-held = öppet i en annan session
drafts-written = fil skriven
drafts-unwritten = inte skriven
drafts-another = Påbörja en annan konfiguration
drafts-help = Enter fortsätter konfigurationen där den lämnades.
drafts-help-another = Enter frågar efter instansens namn. Utkastet och filen får det namnet.
drafts-name = Instansens namn:
drafts-name-wrong = 1 till 64 bokstäver, siffror, . _ - och ingen punkt eller bindestreck först.
age-minutes = { $count ->
    [0] alldeles nyss
    [one] för 1 minut sedan
   *[other] för { $count } minuter sedan
}
age-hours = { $count ->
    [one] för 1 timme sedan
   *[other] för { $count } timmar sedan
}
age-days = { $count ->
    [one] för 1 dag sedan
   *[other] för { $count } dagar sedan
}
question-held = En annan session arbetar med utkastet
question-held-text = Instans { $instance }: process { $process } på { $terminal }, startad { $age }. Om du tar över sparar den andra sessionen och avslutas, och du fortsätter där den var.
question-held-no = Låt den vara
question-held-yes = Ta över
question-draft = Det finns ett ofärdigt utkast
question-draft-text = Utkastet för instansen { $instance } är inte färdigt. Vill du fortsätta med det, eller lägga det åt sidan och börja med filen du angav?
question-draft-no = Fortsätt med utkastet
question-draft-yes = Lägg det åt sidan, börja med filen

## Meddelanden utanför skärmen

suspended = ims-setup är pausat: fg tar tillbaka det. Ctrl-_ ångrar.
go-on = Utkastet är sparat. Fortsätt med: { $command }
go-on-unbegun = Inget har besvarats: det finns inget utkast. Börja om med: { $command }
left-unwritten = INTE SKRIVEN: { $file } finns inte än.
left-differs = INTE SKRIVEN: { $file } innehåller inte de här svaren.
end-file = Skriven: { $file }
gets-in-no-mask = Ingen kommer in: ingen giltig mask
gets-in-untested = Vilka som kommer in: inte testat än
gets-in-judging = Vilka som kommer in: bedöms…
gets-in-not-judged = Vilka som kommer in: inte färdigbedömt
gets-in-nobody = Ingen kommer in: 0 av { $count ->
    [one] 1 profil
   *[other] { $count } profiler
}
gets-in-tested = Kommer in: { $inside } av { $count ->
    [one] 1 profil
   *[other] { $count } profiler
}
gets-in-nobody-of-people = Ingen kommer in: 0 av { $count ->
    [one] 1 person
   *[other] { $count } personer
}
gets-in-people = Kommer in: { $inside } av { $count ->
    [one] 1 person
   *[other] { $count } personer
}
gets-in-people-if = Kommer in om grupperna finns: { $inside } av { $count ->
    [one] 1 person
   *[other] { $count } personer
}
gets-in-people-shut-out = { $count } inte
gets-in-people-unsure = { $count ->
    [one] 1 oklar
   *[other] { $count } oklara
}
gets-in-shut-out = { $count } inte
gets-in-unproven = { $count ->
    [one] 1 obekräftad
   *[other] { $count } obekräftade
}
left-secret = Klienthemligheten sparas inte i utkastet: du behöver ange den igen.
left-secret-older = Den senast skrivna klienthemligheten finns inte kvar; { $file } innehåller den förra.
left-taken-over = Övertaget av process { $process } på { $terminal }: den sessionen fortsätter med det sparade utkastet.
logging-off = Loggar ut från servern…
no-terminal = Guiden behöver en terminal på standard in och standard ut. Via SSH: ssh -t HOST ims-setup
file-wrong = { $file }: { $problem }
theme-unknown = Det finns inget tema ”{ $name }”. Dessa finns: { $names }.
theme-unreadable = Det gick inte att läsa temat { $file }.
language-other-script = Förenklad kinesiska finns inte här, så detta är engelska. Traditionell kinesiska: --lang zh-Hant, eller hjälpens sista rader.
terminal-failed = Det gick inte att använda terminalen: { $reason }
here-unusable = Mappen som programmet startades i går inte att använda. Byt till en annan (cd) och starta igen. Systemet svarar: { $reason }
output-failed = Det gick inte att skriva utdata: { $reason }
man-unknown = Det finns inget kommando { $name }.
instance-wrong = ”{ $name }” kan inte vara ett instansnamn: ASCII-bokstäver, siffror, ”.”, ”_” och ”-”, högst 64 tecken, inte ”.” eller ”-” först.
instance-differs = -i säger { $name }, svaren säger { $file }: vilken instans menar du?
drafts-none = Det finns inget utkast.
drafts-several = Det finns flera utkast: { $names }. Ange ett med -i.
drafts-stay = Inget valdes: { $names } är kvar som de var. Så går du vidare: ims-setup -i NAMN
drafts-delete = Ett utkast tas bort utanför: ims-setup drafts delete -i { $instance }
drafts-paste = Välj först en konfiguration och klistra in sedan.
draft-not-taken-over = Den andra sessionen (process { $process }) har inte avslutats. Inget har ändrats; avsluta den där, eller försök igen.
draft-set-aside = Det gamla utkastet har lagts åt sidan som { $file }.
draft-unreadable = Utkastet gick inte att läsa; det har lagts åt sidan som { $file }.
draft-salvaged = Utkastet var skadat; rader som inte gick att läsa: { $lines }. Gå igenom resten. Sparat som { $file }.
draft-later = Utkastet är från en senare version av ims-setup; det har lagts åt sidan som { $file }.
begun-from-file = Utgår från { $file }.
file-is-here = { $file } finns här: ims-setup -i { $instance } fortsätter med den.

## Kommandoraden

cli-about = Konfigurerar Adobe IMS (inloggning med Adobe ID) för en instans av Adobe Campaign Classic, steg för steg
cli-after = Utan kommando: guiden. Den fortsätter med instansens utkast om det finns ett.
cli-mask = Testa en associationsmask, eller föreslå masker
cli-rehearse = Visa vilka som kan logga in med en konfiguration, vilka som inte kan det och varför
cli-show = Visa överlämningsbladet för en skriven konfiguration, med hemligheten maskerad
cli-drafts = Lista utkast, visa var ett finns, eller ta bort ett
cli-themes = Lista teman; med NAME skrivs ett ut som YAML, att göra en egen kopia av
cli-schema = Skriv ut konfigurationens JSON-schema
cli-completions = Skriv ut kompletteringar för skalet
cli-man = Skriv ut manualsidan (roff)
cli-help = Visa hjälpen för programmet eller för ett kommando
cli-status-done = Klart
cli-status-wrong = Något som kontrollerades är fel, en fil är ingen giltig konfiguration, eller ett obligatoriskt värde saknas
cli-status-usage = Kommandoraden är fel
cli-status-left = Avslutat innan konfigurationen skrevs, eller med svar som skiljer sig från den; utkastet finns kvar
cli-status-file = En fil eller terminalen kunde inte användas
cli-status-fault = Ett fel i ims-setup självt; det som skrevs in är sparat
cli-status-signal = Avslutat av signal N; det som skrevs in är sparat
cli-status-nagios = Med --format nagios är det ett övervakningstilläggs statusvärden: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN
cli-file-configuration = Konfigurationen för instansen NAME, läsbar bara för dig
cli-file-secret = Klienthemligheten bredvid den, på en rad, läsbar bara för dig
cli-file-draft = Utkastet för instansen NAME, utan hemligheten; om $XDG_STATE_HOME är satt gäller den i stället för ~/.local/state
cli-file-preferences = Inställningar; om $XDG_CONFIG_HOME är satt gäller den i stället för ~/.config
cli-file-themes = Egna teman
cli-file-schema = Konfigurationens JSON-schema, som Debianpaketet installerar det
cli-file-examples = En Git-krok, en körning över många instanser och en rad för cron, så som Debianpaketet installerar dem
cli-environment-language = Språket, den första som är satt gäller; är den inte UTF-8 ritas allt i ASCII. --lang går före.
cli-environment-term = Vad terminalen klarar; med dumb går guiden rad för rad.
cli-environment-color = Är den satt används ingen färg; --color går före.
cli-environment-folders = Mapparna för utkast och inställningar, i stället för ~/.local/state och ~/.config.
cli-environment-proxy = Proxyn för det som frågas över nätet, och de värddatorer som frågas utan den.
cli-environment-certificates = Certifikat som är betrodda i stället för systemets; --ca-file lägger till fler.
cli-answers = YAML med nycklarna i en skriven konfiguration, så som ims-setup schema beskriver dem. Det som utelämnas får sitt standardvärde om det finns något, eller är öppet; det som krävs har inget. En skriven konfiguration och ett utkast är också svarsfiler. Nycklar som börjar med x- behålls.
cli-answers-default = Standardvärde: { $value }
cli-answers-needed = Krävs.
cli-mask-missing = En mask saknas: ims-setup mask MASK [NAME]..., eller --from FILE, eller --infer
cli-option-instance = Campaign-instansen
cli-option-output = Var konfigurationen hamnar; som standard NAME.ims.yaml i den här mappen
cli-option-from = Redigera den här konfigurationen och skriv den där
cli-option-mask-from = Testa masken i den här konfigurationen; dess tenant gäller
cli-option-answers = Fyll i det som är tomt eller har standardvärde från den här filen; ”-” är standard in
cli-option-fresh = Lägg det gamla utkastet åt sidan och börja om
cli-option-names = Profilnamn: rader, CSV eller JSON från User Management API; ”-” är standard in
cli-option-groups = Operatörsgruppernas interna namn, ett per rad
cli-option-users = Personer och deras profiler: användarna från User Management API som JSON, eller CSV-filen från Admin Console; ”-” är standard in
cli-option-umapi-id = Klientidentifierare för en autentiseringsuppgift till User Management API, som får frågan om personer och profiler i stället för en fil
cli-option-mask-umapi-id = Klientidentifierare för en autentiseringsuppgift till User Management API, som får frågan om profilerna i organisationen i --from
cli-option-umapi-secret-file = Hemligheten för denna klientidentifierare, på en rad; annars frågas det efter den
cli-option-umapi-url = Ett User Management API på den här datorn, att öva mot
cli-option-lang = Språket
cli-option-theme = Namnet på ett tema, eller en temafil
cli-option-ascii = Rita bara med ASCII
cli-option-color = Färger
cli-option-file = En skriven konfiguration
cli-option-configuration = Konfigurationen; utan den det utkast som finns, annars default.ims.yaml
cli-option-format = Hur bladet skrivs; setimsoauth är inget blad utan ett skript som lägger in det tekniska kontot
oauth-head = Lägger in det tekniska kontot för instansen { $instance }: kör det på värddatorn som användaren neolane. För Campaign 7.4.1 och senare.
oauth-other = Det tekniska kontot har en egen OAuth server-to-server-autentiseringsuppgift: dess klientidentifierare och klienthemlighet är inte inloggningens.
oauth-seen = Hemligheten visas inte, men nlserver tar den som argument: medan nlserver körs kan andra användare på värddatorn se den i processlistan.
oauth-echo = Hur detta än slutar visar terminalen åter det som skrivs.
oauth-client = Det tekniska kontots klientidentifierare:
oauth-account = Det tekniska kontots ID:
oauth-secret = Dess klienthemlighet (visas inte):
oauth-wrong = Ett värde är tomt eller innehåller ett mellanslag, eller så innehåller ett ID ett snedstreck: inget har ändrats.
oauth-nowhere = nlserver hittas inte: kör detta på Campaigns värddator som användaren neolane.
cli-option-check-format = Hur resultatet skrivs: för människor, som JSON, för kodgranskning (SARIF), byggservrar (JUnit) eller övervakning (Nagios)
cli-option-json = Ett JSON-dokument på standard ut
cli-option-what = Vad som ska göras
cli-option-themes-name = Namnet på ett tema
cli-option-shell = Skalet
cli-option-command = Ett kommando
cli-option-mask = Associationsmasken
cli-option-infer = Föreslå masker som förklarar namnen
cli-option-tenant = Tenanten, för de kontroller som behöver den
cli-option-all = Alla namn eller alla personer i utdata
cli-option-strict = Varningar och sådant som är öppet räknas som fel
cli-option-prove-secret = Skicka klientidentifieraren och hemligheten till IMS-servern, en gång, för att se att de hör ihop
cli-option-bundle = Skriv en supportfil: kontroller och svar, värden som platshållare, ingen hemlighet; visas först

## Teman: vad som är fel med ett, och vad vart och ett är till för.
theme-empty = Rad { $line }, kolumn { $column }: det står inget i temat. ”ims-setup themes default” skriver ut ett att börja från.
theme-not-yaml = Rad { $line }, kolumn { $column }: det här är inte YAML. Se efter om ett kolon, ett citattecken eller en parentes saknas här eller strax före.
theme-unknown-key = Rad { $line }, kolumn { $column }: nyckeln ”{ $word }” finns inte här. Menade du ”{ $nearest }”?
theme-doubled-key = Rad { $line }, kolumn { $column }: ”{ $word }” står här en andra gång. Behåll en av dem.
theme-unknown-role = Rad { $line }, kolumn { $column }: rollen ”{ $word }” finns inte. Menade du ”{ $nearest }”?
theme-unknown-colour = Rad { $line }, kolumn { $column }: färgen ”{ $word }” finns inte. Menade du ”{ $nearest }”? Andra färger skrivs "#rrggbb".
theme-not-rgb = Rad { $line }, kolumn { $column }: ”{ $word }” är ingen färg. Skriv # och sex hexadecimala siffror, som i "#7fe3a1".
theme-no-colour = Rad { $line }, kolumn { $column }: en färg saknas. En färg som börjar med # måste stå inom citattecken, som i "#7fe3a1": annars tar YAML den för en kommentar.
theme-bad-name = Rad { $line }, kolumn { $column }: ett namn har 1 till 64 tecken, inget av dem snedstreck eller styrtecken.
theme-not-a-mapping = Rad { $line }, kolumn { $column }: här ska det stå nycklar med värden, till exempel ”bold: true”.
theme-not-a-boolean = Rad { $line }, kolumn { $column }: skriv true eller false.
theme-half-a-pair = Rad { $line }, kolumn { $column }: en färg som "#rrggbb" behöver en till av samma slag, fg och bg tillsammans, här eller i ”base”: på en okänd bakgrund vet ingen om den går att läsa.
theme-too-little-contrast = Rad { $line }, kolumn { $column }: fg och bg är för lika för att kunna läsas, { $contrast }:1. Gör en av dem ljusare eller mörkare tills de når 4.5:1.
theme-bright-black = Rad { $line }, kolumn { $column }: bright-black går inte att läsa i många terminaler. Utelämna fg, eller välj en annan färg.
theme-named-background = Rad { $line }, kolumn { $column }: en bakgrund skrivs "#rrggbb", med en fg av samma slag intill. Använd ”reverse: true” för terminalens egna färger.
theme-named-base = Rad { $line }, kolumn { $column }: ”base” tar "#rrggbb" för fg och bg. Utelämna den för terminalens egna färger.
theme-about-default = För alla bakgrunder, i terminalens egna färger.
theme-about-dark = För mörk bakgrund, i terminalens egna färger.
theme-about-light = För ljus bakgrund, i terminalens egna färger.
theme-about-high-contrast = Vitt och klara färger på svart, 7:1 eller mer; i 24-bitarsfärg.
theme-about-plain = Inga färger alls.
theme-about-midnight = Egna färger på djupblått; i 24-bitarsfärg.
theme-about-paper = Bläck på varmt papper; i 24-bitarsfärg.
## Vad som kan vara fel med ett svar. Raden står under sitt fält: där det går, kort nog för 55 kolumner.
## `finding-<code>-<field>` står för det fältet i stället för `finding-<code>`.

finding-missing = Krävs, och är fortfarande tomt.
finding-missing-key = En fullständig fil anger detta själv, även om det är känt ändå.
finding-missing-ims-client-id = Krävs: Adobes support skickar den med hemligheten.
finding-missing-ims-client-secret = Krävs: Adobes support skickar den med identifieraren.
finding-missing-callback-server = Krävs: https-adressen till Campaign-instansen.
finding-missing-ims-organization-id = Krävs: Administration > Experience Cloud Details.
finding-missing-association-mask = Krävs: utan mask kan ingen logga in.
finding-missing-tenant = Krävs: namnet på organisationens tenant.

finding-too-long = { $chars ->
    [one] 1 tecken: inget värde är så långt.
   *[other] { $chars } tecken: inget värde är så långt.
}
finding-surrounding-space = Det finns ett mellanslag före eller efter värdet.
finding-control-character = { $count ->
    [one] Det finns ett osynligt tecken, { $character }.
   *[other] Det finns { $count } osynliga tecken, först { $character }.
}
finding-inner-space = Det finns ett mellanslag i värdet.
finding-inner-space-ims-client-secret = Det finns ett mellanslag i hemligheten: kopiera igen.
finding-not-ascii = ”{ $character }” kan inte stämma här: använd ren ASCII.
finding-quoted = Det står citattecken eller parenteser runt värdet.
finding-final-mark = ”{ $character }” i slutet hör inte till värdet.
finding-label-in-value = Etiketten följde med när värdet klistrades in.
finding-wrong-character = ”{ $character }” är inte tillåtet här.
finding-wrong-character-internal-name = ”{ $character }” tillåts inte: bara A–Z, a–z, 0–9, _, -.
finding-wrong-character-ims-client-secret = ”{ $character }” kan inte stå i en variabels namn.
finding-placeholder = ”{ $text }” är en platshållare: ange det riktiga värdet.
finding-reference = Referens från ett annat verktyg. Skriv env: NAME eller file: NAME inom klamrar, eller själva värdet.
finding-looks-like-secret = Det ser ut som en klienthemlighet, i fel fält.
finding-looks-like-secret-ims-client-secret = Det ser ut som hemligheten, inte en variabels namn.

finding-not-https = Måste börja med https://, inte { $scheme }://.
finding-scheme-missing = Måste börja med https://.
finding-host-missing = Värdnamnet saknas efter https://.
finding-host-character = Inget värdnamn innehåller ”{ $character }”.
finding-host-malformed = Ogiltigt värdnamn: se över punkter och bindestreck.
finding-port-malformed = Porten måste vara ett tal från 1 till 65535.
finding-user-in-url = Användare och lösenord hör inte hemma i adressen.
finding-path-in-url = Här ska bara värdnamnet stå, utan sökväg.
finding-trailing-slash = Inget snedstreck i slutet.
finding-several-urls = Det finns mer än en adress: behåll en.
finding-default-port = :443 är vad https ändå använder: ta bort det.
finding-application-server-port = 8080 är Tomcats port: här ska webbserverns stå.
finding-local-host = Bara den här datorn når sig själv med det namnet.
finding-numeric-host = En IP-adress: på tillåtelselistan står värdnamn.
finding-short-host = Värdnamnet saknar domän: ange det fullständigt.
finding-capitals-in-host = Skriv adressen med små bokstäver.
finding-underscore-in-host = ”_” i värdnamnet: inget publikt certifikat medger det.
finding-international-host = Inte bara ASCII: hos Adobe står kanske xn--…
finding-adobe-host = { $host } är Adobes webbplats, inte din Campaign.
finding-not-production = { $host } är en testserver: använd IMS i produktion.
finding-unknown-host = { $host } är ingen IMS-server som Adobe dokumenterar.
finding-unknown-host-experience-cloud-server = Adobe dokumenterar marketing.adobe.com, inte { $host }.

finding-scope-separator = Avgränsa posterna enbart med kommatecken.
finding-scope-space = Inga mellanslag runt kommatecknen.
finding-scope-empty-entry = Det står inget före eller efter ett kommatecken.
finding-scope-doubled = { $entry } står där två gånger.
finding-scope-case = Adobe skriver { $entry }: tänk på versalerna.
finding-scope-entry-missing = { $entry } saknas: inloggningen behöver det.
finding-scope-not-compared = Förifyllt; jämför med omfånget i konsolen.
finding-secret-not-kept = Den senast skrivna var en annan och finns inte kvar: skriv den igen.

finding-organization-unlike = Det är inget organisations-ID: 24 tecken 0–9, A–F och @AdobeOrg.
finding-organization-length = { $found } av 24 tecken före @.
finding-organization-not-hexadecimal = ”{ $character }” är inte hexadecimalt: bara 0–9 och A–F.
finding-organization-suffix-missing = @AdobeOrg saknas i slutet.
finding-organization-suffix = Måste sluta på @AdobeOrg, inte ”{ $found }”.
finding-is-organization-id = Det här är ett organisations-ID: det har ett eget fält.
finding-is-mask = Det här är en associationsmask: den har ett eget fält.
finding-is-technical-account = Det tekniska kontots ID: det hör inte hemma här.
finding-is-mail-address = Det här är en e-postadress.
finding-is-url = Det här är en webbadress.
finding-is-url-tenant = Det här är en webbadress: ange bara tenantens namn.
finding-doubled = Värdet står där två gånger: en räcker.
finding-secret-is-client-id = Samma som klientidentifieraren: en av dem är fel.
finding-secret-short = { $chars ->
    [one] Bara 1 tecken: kom allt med?
   *[other] Bara { $chars } tecken: kom allt med?
}
finding-variable-decorated = Bara variabelns namn, utan $ och klamrar.
finding-variable-begins-with-digit = En variabels namn börjar inte med en siffra.
finding-unknown-name = Inte Adobes namn: en kopia heter något annat. Jämför.
finding-not-enabled = Så länge det är av loggar ingen in med Adobe ID.
finding-unknown-context = Kända: dma_campaign_classic och dma_campaign.
finding-capitals = En tenant skrivs oftast med små bokstäver: jämför.

finding-not-a-build = En build är ett tal med 4 eller 5 siffror, som 9400.
finding-version-not-build = { $version } är versionen: builden står intill.
finding-build-length = { $found ->
    [one] En build har 4 eller 5 siffror, den här har 1.
   *[other] En build har 4 eller 5 siffror, den här har { $found }.
}
finding-record-differs = Filen säger ”{ $recorded }”, nu är det ”{ $now }”.

repair-replace = Ctrl-F rättar det
repair-move-to-secret = Ctrl-F flyttar det till klienthemligheten
repair-move = Ctrl-F flyttar det till { $field }
repair-swap = Ctrl-F byter plats med { $field }
repair-empty = Ctrl-F tömmer fältet; värdet finns redan i { $field }
repair-confirm-compared = Ctrl-F: jag har jämfört
repair-keep-secret = Ctrl-F: den i filen är rätt

## Varför en kontroll står som den gör.

reason-confirmed = Bekräftat.
reason-not-confirmed = Inte bekräftat än.
reason-no-build = Varken konsolens eller serverns build är känd: se Help > About… i konsolen.
reason-no-console-build = Servern har build { $server }; konsolens är inte känd: se Help > About… i konsolen.
reason-no-server-build = Serverns build är inte känd: se Help > About… i konsolen.
reason-own-console = Konsolen som den här servern erbjuder har build { $build }.
reason-other-console = Konsolen som den här servern erbjuder har build { $handed_out }, servern { $server }: ingen erbjuds den rätta.
reason-web-view-on = Servern låter konsolen använda WebView2 (webView2Mode).
reason-web-view-off = Servern låter inte konsolen använda WebView2: webView2Mode är inte 1.
reason-web-view-unsaid = I serverConf.xml saknas webView2Mode="1", som Adobe kräver sedan 7.3. Vad servern gör utan det är inte känt.
reason-unread-refused = Vad som står i { $file } förblir öppet: { $reason }
reason-unread-too-large = Vad som står i { $file } förblir öppet: filen är större än någon sådan fil i Campaign.
reason-unread-kind = Vad som står i { $file } förblir öppet: det är ingen vanlig fil.
reason-unread-not-xml = Vad som står i { $file } förblir öppet: det är ingen XML som går att läsa.
reason-unread-outside = Vad som står i { $file } förblir öppet: en länk leder ut ur installationen.
reason-unread-too-many = Vad som finns i { $file } förblir öppet: det är för många filer att gå igenom.
reason-same-build = Konsol och server har båda build { $build }.
reason-console-too-old = Konsol { $console } är för gammal: servern tar { $least } eller senare. Uppdatera konsolen.
reason-console-not-advised = Servern rekommenderar konsol { $advised } eller senare; den här är { $console }.
reason-different-build = Konsol { $console }, server { $server }: de måste ha samma build.
reason-upgrade-mandatory = För { $version } kräver Adobe att konsolen uppgraderas.
reason-not-general = { $version } build { $build } är inaktuell och får inga rättningar. Senaste: { $newest_version } build { $newest_build }.
reason-limited = { $version } build { $build } har begränsad tillgänglighet. Senaste för alla: { $newest_version } build { $newest_build }.
reason-ims-variant = Build { $build } kan vara { $version } eller { $version }.IMS; bara .IMS kan stänga av Campaigns egna inloggningar. Fråga den som installerade den.
reason-unknown-build = Build { $build } finns inte i listan från { $date }: det är inget fel, bara okänt.
reason-release-differs = Servern anger version { $told }, men build { $build } är { $listed } i versionsinformationen.
reason-errors = { $count ->
    [one] Ett värde är fel.
   *[other] { $count } värden är fel.
}
reason-missing-values = { $count ->
    [one] Ett obligatoriskt värde saknas.
   *[other] { $count } obligatoriska värden saknas.
}
reason-warnings = { $count ->
    [one] Ett värde har en varning.
   *[other] { $count } värden har en varning.
}
reason-other-in-campaign = { $count ->
    [one] Ett värde skiljer sig i Campaign.
   *[other] { $count } värden skiljer sig i Campaign.
}
reason-nothing-wrong = Alla värden är som de ska.

## Statusar.

status-passed = godkänt
status-warned = varning
status-failed = underkänt
status-open = öppet

## Vad som är fel med ett instansnamn.


## Varifrån ett föreslaget värde kommer.

suggest-no-secret = Det är ingen hemlighet: behåll det här
suggest-label = som Adobe levererar det
suggest-name-current = som i aktuella builds
suggest-name-older = som i äldre builds
suggest-ims-current = för nyligen etablerade miljöer
suggest-ims-older = för tidigare etablerade miljöer
suggest-scope-full = som nyare konton installeras
suggest-scope-short = det kortare omfånget på Adobes bilder
suggest-context-field = för konsoler som visar fältet
suggest-context-no-field = det som konsoler utan fältet använder
suggest-marketing-server = som Adobe dokumenterar det
suggest-mask-tenant = Adobes form, med tenanten
suggest-mask-host = med återanropsserverns domännamn: jämför det
suggest-mask-instance = med instansens namn
suggest-from-names = { $count ->
    [one] förklarar 1 av namnen; grupper: { $groups }
   *[other] förklarar { $count } av namnen; grupper: { $groups }
}
suggest-mask-short = utan tenant
suggest-build-server = serverns build: båda måste vara lika
suggest-build-console = konsolens build: båda måste vara lika
suggest-build-general = allmänt tillgänglig, den senaste
suggest-build-limited = begränsad tillgänglighet
suggest-build-deprecated = inaktuell
## Filer: vad som är fel med en konfiguration, ett utkast eller en svarsfil. Varje mening hamnar efter "Rad 3, kolumn 5: ".

problem-at = Rad { $line }, kolumn { $column }: { $what }
problem-key = ”{ $key }”
problem-this-key = den här nyckeln
problem-too-large = Filen är större än { $limit } MiB. Så stor är ingen konfiguration: kontrollera att det är rätt fil.
problem-not-utf8 = Härifrån är filen inte UTF-8. Spara den som UTF-8.
problem-syntax = Härifrån är det inte YAML. Se över indragen, citattecknen och parenteserna här och på raden ovanför.
problem-empty = Filen är tom.
problem-second-document = Här börjar ett andra dokument. En fil rymmer ett: ta bort ”---” och det som följer, eller lägg det i en egen fil.
problem-too-deep = Listor och nycklar är för djupt nästlade här.
problem-too-many-aliased = Aliasen här står för alltför mycket. Skriv ut värdena.
problem-unknown-alias = Det finns inget ankare ovanför för detta alias.
problem-unreadable-key = En nyckel måste vara en kort rad text.
problem-tab = Det står en tabb före { $key }. YAML dras in med mellanslag: sätt lika många som på raderna intill.
problem-hidden-sign = Ett osynligt tecken, { $character }, står före eller i { $key }. Sätt vanliga mellanslag i dess ställe, eller ta bort det.
problem-escape = Inom dubbla citattecken inleder ett omvänt snedstreck en escapesekvens, och det här är ingen. Sätt värdet för { $key } inom enkla ('…').
problem-needs-quotes = Värdet för { $key } innehåller ”{ $sign }”, som YAML läser på annat sätt. Sätt det inom enkla citattecken; byt ut det om det är ett annat verktygs platshållare.
problem-no-blank = Ett mellanslag saknas efter kolonet i { $key }.
problem-doubled = { $key } står här två gånger, först på rad { $first }. Ta bort en av dem.
problem-unknown = Här är { $key } okänd. Den närmaste kända nyckeln är ”{ $nearest }”. Egna nycklar börjar med ”x-”.
problem-unknown-unnamed = Den här nyckeln är okänd här. Den närmaste kända nyckeln är ”{ $nearest }”. Egna nycklar börjar med ”x-”.
problem-misplaced = { $key } hör hemma under ”{ $section }”.
problem-null = { $key } har inget värde. Ange ett, eller ta bort raden. En tom text skrivs "".
problem-not-text = { $key } måste vara en text.
problem-not-mapping = { $key } måste innehålla nycklar med värden.
problem-not-mapping-root = Filen måste innehålla nycklar med värden, ”version: 1” först.
problem-not-list = { $key } måste vara en lista.
problem-not-number = { $key } måste vara ett heltal, utan citattecken.

problem-two-forms = Hemligheten anges både som fil och som variabel. Behåll en: {"{"}file: NAME{"}"} eller {"{"}env: NAME{"}"}.
problem-no-form = Hemligheten måste vara {"{"}file: NAME{"}"}, {"{"}env: NAME{"}"} eller själva hemligheten inom citattecken.
problem-later-version = Filen har version { $version }. Programmet känner till version 1: använd en nyare ims-setup.

## Filer: varför en fil inte kunde användas

file-not-found = Filen { $file } finns inte.
file-no-folder = Mappen { $file } finns inte. Skapa den, eller välj en annan plats.
file-no-folder-there = { $file } är ingen mapp, och där måste en mapp finnas. Flytta det, eller välj en annan plats.
file-denied = Du får inte läsa eller skriva { $file }. Kontrollera ägare och rättigheter, även för mappen (ls -ld).
file-not-regular = { $file } är inte en vanlig fil.
file-too-large = { $file } är större än { $limit } MiB och lästes inte.
file-too-large-kib = { $file } är större än { $limit } KiB och lästes inte.
file-link = { $file } är en länk till { $target } och följdes inte: länken och målet måste vara dina, och ingen annan får kunna skriva i deras mappar. Ange själva målet.
file-other-folder = { $file } tillhör { $owner }, och root skriver inte där. Kör som den användaren: sudo -u { $owner } ims-setup
file-left-by-root = { $file } tillhör root; en tidigare körning som root (sudo) kan ha lämnat det så. Gör det till ditt igen: sudo chown -R { $user } { $file }
file-owner-lost = { $file } tillhör { $owner } och skulle inte längre göra det om den skrevs nu. Kör som den användaren: sudo -u { $owner } ims-setup
file-other-owner = { $file } tillhör { $owner }, och andra kan lägga filer i mappen: { $owner } skulle läsa det som skrivs där. Inget skrevs. Ange en fil i en egen mapp (-o), eller ta bort den här.
home-not-there = Hemmappen { $home } finns inte. Utkastet sparas i { $folder }, som skapas för det.
home-none = Ingen hemmapp är känd. Utkastet sparas i { $folder }.
file-changed = { $file } har ändrats på disken sedan den lästes. Inget skrevs.
file-taken-over = En annan session har tagit över det här utkastet ({ $file }). Inget från den här sessionen sparas där längre.
file-odd-lock = { $file } är inte den fil som ims-setup har där för att bara en session i taget ska arbeta med ett utkast; den lämnades som den är. Se efter vad det är (ls -l), flytta undan den och börja om.
file-full = { $file } skrevs inte: disken är full, eller din kvot är slut. Frigör utrymme och spara igen.
file-limited = { $file } skrevs inte: filstorleken är begränsad här. Titta på gränsen (ulimit -f) och höj den.
file-no-descriptors = { $file } lästes eller skrevs inte: den här processen får inte öppna fler filer. Titta på gränsen (ulimit -n) och höj den.
file-read-only = { $file } skrevs inte: filsystemet är skrivskyddat. Välj en annan plats.
file-name-too-long = Namnet { $file } är längre än systemet tillåter. Välj ett kortare.
file-broken = { $file } kunde inte läsas eller skrivas: enheten bakom den rapporterar ett fel. Välj en annan plats och låt kontrollera disken.
file-away = { $file } kunde inte läsas eller skrivas: nätverksresursen eller monteringen fungerar inte. Kontrollera monteringen (findmnt) eller välj en annan plats.
file-busy = { $file } kunde inte läsas eller ersättas: den används just nu eller är monterad för sig, som i en container. Välj en annan plats.
file-unsynced = { $file } skrevs, men disken bekräftar inte att filen består. Låt kontrollera disken och skriv en gång till.
file-no-locks = { $file }: det här filsystemet har inga lås. En andra session med samma utkast märks inte: arbeta bara i en.
file-slow = { $file }: disken svarar inte. De senaste ändringarna kanske inte är sparade.
file-fault = { $file } skrevs inte: ims-setup självt misslyckades där, vilket är ett fel i programmet. Ett nytt försök att spara görs.
file-secret-owner = { $file } tillhör { $owner }. En fil med en hemlighet måste vara din eller roots: den lästes inte.
file-secret-not-one-line = { $file } måste innehålla hemligheten som enda rad.
file-other = { $file } kunde inte läsas eller skrivas. Välj en annan plats. Systemet svarar: { $reason }
file-open = { $file } kan läsas av andra (läge { $mode }): det här filsystemet bevarar inga rättigheter. Välj en annan plats om den innehåller en hemlighet.
file-tightened = { $file } hade rättigheterna { $mode }. Nu är de 0600: bara du kan läsa den.
file-tightened-other = { $file } hade rättigheterna { $mode }. Nu är de 0600: bara ägaren { $owner } och root kan läsa den.
file-open-to-commits = { $file } innehåller hemligheten och ligger i ett Git-arbetsträd som inte ignorerar filen: lägg till den i .gitignore före nästa commit.
secret-replaced-alone = Konfigurationen skrevs inte, och { $file } innehåller redan den nya hemligheten: den gamla kunde inte läggas tillbaka. Skriv igen innan du använder de två tillsammans.
secret-file-differs = { $file } har ändrats av någon annan: den innehåller en annan hemlighet än den som skrevs här, och lämnades så.
secret-put-back = En skrivning avbröts mellan sina två filer: { $file } innehåller åter hemligheten som hör till konfigurationen. Skriv en gång till.
secret-left-so = En skrivning avbröts. { $file } har ändrats sedan dess och lämnas som den är.
secret-half-written = En skrivning avbröts: { $file } och konfigurationen hör kanske inte ihop. Den tidigare hemligheten finns i { $old }. Skriv konfigurationen igen.
file-secret-readable = Andra kan läsa hemligheten i { $file }. Kör: chmod 600 { $file }

# What the system answers, behind a colon in the sentences above and elsewhere.
system-not-found = Någon sådan fil eller mapp finns inte.
system-denied = Systemet tillåter det inte.
system-exists = Den finns redan.
system-is-folder = Det är en mapp.
system-no-folder = En del av sökvägen är ingen mapp.
system-full = Disken är full, eller kvoten är slut.
system-read-only = Filsystemet är skrivskyddat.
system-no-descriptors = Inga fler filer får öppnas; se ulimit -n.
system-busy = Den används just nu.
system-refused = Inget lyssnar där.
system-timed-out = Det kom inget svar i tid.
system-no-route = Ingen väg leder dit över nätverket.
system-device-failed = Enheten slutade fungera eller är borta.
system-no-program = Det är inget program som den här datorn kan köra.
system-away = Nätverksresursen eller monteringen är borta eller rapporterar ett fel.
system-circle = Länkarna går i cirkel.
system-overflow = Storleken eller ägaren går inte att hantera här.
system-name-too-long = Namnet är längre än systemet tillåter.
system-no-memory = Det finns inget ledigt minne.
## Vad som kan vara fel med en mask. Högst två rader på 55 kolumner.

finding-empty-association-mask = Det finns ingen mask: ingen profil ger en grupp och ingen kan logga in.
finding-too-large-association-mask = För stor: en mask får ha högst 1 000 tecken och kräver kompilerad högst 10 MiB.
finding-html-entity-association-mask = Koder från en webbsida (som &quot;) följde med: inget profilnamn innehåller dem.
finding-typographic-quotes-association-mask = Citattecknen hör till sidan, inte till masken: inget profilnamn innehåller dem.
finding-placeholder-association-mask = En platshållare har blivit kvar: inget profilnamn innehåller den.
finding-open-association-mask = En rest från en sida, eller heter profilerna verkligen så? Det visar bara deras namn.
finding-lost-blank-association-mask = På andra ställen i masken står det här tecknet mellan två mellanslag. Saknas ett här? Det visar bara profilnamnen.
finding-invalid-syntax-association-mask = Det här är inget reguljärt uttryck, så inget namn kan matcha.
finding-unsupported-syntax-association-mask = Inte alla motorer klarar detta. Skriv vanlig text, klasser [a-z] och val (?:a|b) i stället.
finding-no-capture-group-association-mask = Inget fångas, så ingen operatörsgrupp anges: sätt (.*) där gruppens namn står.
finding-several-capture-groups-association-mask = Två grupper fångar: vilken är operatörsgruppen? Skriv de andra som (?:…).
finding-repeated-group-association-mask = Gruppen behåller bara en bit, den sista om den upprepas: upprepa inuti den, som i (.*).
finding-fixed-group-association-mask = Gruppen kan bara fånga ingenting eller alltid detsamma: sätt (.*) där gruppens namn står.
finding-branch-without-group-association-mask = En sida av detta | saknar grupp och dess namn ger ingen: gör valet kort, som i (?:a|b).
finding-never-matches-association-mask = Inget namn kan matcha: här krävs ett slut, en början eller ett tecken som inte kan finnas.
finding-control-character-association-mask = En tabb, en radbrytning eller något annat tecken som ingen ser: ta bort det.
finding-captured-space-association-mask = Ett mellanslag fångas med gruppen: ingen operatörsgrupp hittas under det namnet.
finding-markup-association-mask = Rest från en sida eller ett språk, som ** eller \* eller /…/: det hör inte till masken.
finding-non-breaking-space-association-mask = Ett särskilt eller osynligt mellanslag: namn med vanligt mellanslag matchar inte.
finding-doubled-space-association-mask = Flera mellanslag i rad: namn med bara ett matchar inte.
finding-dash-lookalike-association-mask = Ett streck som bara liknar ett bindestreck: namn med bindestreck matchar inte.
finding-full-width-association-mask = Helbreda tecken från en inmatningsmetod: namn med vanliga tecken matchar inte.
finding-letter-lookalike-association-mask = En bokstav som bara liknar den vanliga (annat alfabet, eller fristående accent): namn med den vanliga matchar inte.
finding-surrounding-space-association-mask = Det finns ett mellanslag före eller efter masken: namn utan det matchar inte.
finding-unescaped-metacharacter-association-mask = Tecknet står för andra tecken i ett uttryck; med ett omvänt snedstreck före står det bara för sig självt.
finding-misspelt-association-mask = Profilnamnen skiljer sig från masken på ett eller två tecken, eller i versaler: något är felstavat.
finding-beginning-missing-association-mask = Masken saknar det som profilnamnen börjar med.
finding-misplaced-group-association-mask = Gruppen börjar inte där operatörsgruppens namn börjar: sätt den efter produkt och tenant, runt resten av profilnamnet.
finding-engine-dependent-association-mask = Andra motorer avvisar detta eller läser det annorlunda, och vilken Campaign använder är inte känt.
finding-tenant-missing-association-mask = Tenanten finns inte i masken: kontrollera att masken är din och inte någon annans.
finding-other-tenants-association-mask = Även andra tenanters namn matchar: begränsa masken till din.
finding-several-products-association-mask = Namn från en annan produkt matchar: börja med det som bara Campaigns namn har.
finding-matches-everything-association-mask = Alla namn matchar, även andra produkters: börja med det som bara Campaigns namn har.

# Två meningar efter varandra.
mask-sentences = { $first } { $second }
list = { $first }, { $second }
aside = { $what } ({ $aside })
number-of-four = 1 234
number-of-five = 12 345

mask-syntax-group-unclosed = Parentesen som öppnas här stängs aldrig.
mask-syntax-group-unopened = Parentesen stänger något som aldrig har öppnats.
mask-syntax-nothing-to-repeat = Före tecknet finns inget som det kan upprepa. Vad som helst skrivs .*
mask-syntax-class = Hakparentesen [ inleder en teckenlista som är fel eller aldrig stängs.
mask-syntax-escape = Ett omvänt snedstreck ska stå före ett tecken som menas bokstavligt; här betyder det inget.
mask-syntax-count = Ett antal inom klamrar skrivs {"{"}3{"}"} eller {"{"}1,3{"}"}.
mask-syntax-look-around = Look-around stöds inte: skriv ut det som ska stå där, till exempel (?:a|b) för ett val.
mask-syntax-back-reference = Bakåtreferenser stöds inte: skriv ut texten som upprepas.
mask-syntax-other-engine = Det här är en annan motors syntax: skriv (?:…) för en grupp, $ för slutet, [ ] för ett mellanslag.

mask-needs-tenant = Det kan rättas när tenanten är känd.
mask-needs-names = Det kan rättas när profilnamnen är kända.
mask-needs-choice = Profilnamnen ger inte en enda entydig rättning.

## Vad som är värt att märka hos ett namn.

mask-warning-captured-space = Den fångade gruppen börjar eller slutar med ett mellanslag: Campaign hittar ingen operatörsgrupp med det namnet.
mask-warning-case-differs = Skiljer sig från masken bara i stora och små bokstäver.
mask-warning-collision = Ett annat namn ger samma operatörsgrupp.
mask-warning-control-panel = Innehåller ”admin”: användarna kan även öppna Campaign Control Panel.
mask-warning-empty-group = Matchar, men ingen operatörsgrupp fångas: användarna får inga rättigheter.
mask-warning-near-miss = Ett eller två tecken ifrån en matchning.
mask-warning-unknown-group = Campaign har ingen operatörsgrupp med det interna namnet, och den skapas aldrig av sig själv.
mask-unknown-group-alike = Campaign har gruppen med annorlunda kodade accenter. Kopiera det interna namnet från klientkonsolen och byt namn på profilen med det.
mask-unknown-group-case = Campaign har gruppen som { $name }: det är skillnad på stora och små bokstäver.
mask-unknown-group-label = Så heter gruppen i klientkonsolen; dess interna namn är { $name }.
mask-message-center = Adobe föreskriver profilen för API-anrop till Message Center; ingen operatörsgrupp hör till den.

## Det som inte kunde läsas som ett namn.

names-not-utf-8 = Rad { $line }: inte UTF-8-text. Spara filen som UTF-8.
names-control-characters = Rad { $line }: styrtecken, så det här är ingen text.
names-open-quote = Rad { $line }: ett citattecken öppnar en cell men inget stänger den.
names-missing-column = Rad { $line }: raden slutar före kolumnen med namnen.
names-long-row = Rad { $line }: raden har fler celler än tabellen; kanske hör ett komma till ett namn. Sätt det namnet inom citattecken.
names-unclear = Rad { $line }: ett komma kan här höra till ett namn eller skilja två åt. Skriv varje namn på en egen rad.
names-line-break = Rad { $line }: en rad bryts inuti en cell. Skriv namnet på en enda rad.
names-broken-json = Rad { $line }: JSON-texten är trasig här. Spara svaret från API:et på nytt.
names-nameless-group = Rad { $line }: en grupp utan namn.
names-error-answer = Rad { $line }: ett felsvar från API:et i stället för grupper.
names-people = Rad { $line }: personer i stället för grupper.
names-more-pages = Rad { $line }: enligt sidan följer fler, men ingen följer. Hämta även nästa sida från API:et.
names-too-much = Rad { $line }: fler namn än som får plats, 4 GiB text.
names-none-read = Inget namn kunde läsas. { $what }
names-note-windows-1252 = Inte UTF-8, så texten lästes som Windows-1252 (totalt { $count }, först på rad { $line }).
names-note-numbers = Tal bredvid namn togs för antal användare och utelämnades (totalt { $count }, först på rad { $line }).
names-note-signs = Tecken från en lista eller sida togs bort från namn (totalt { $count }, först på rad { $line }).
names-note-passed-over = Rader som inte är namn hoppades över (totalt { $count }, först på rad { $line }).
groups-noted = { $file }: { $note }
groups-none-read = Ingen operatörsgrupp kunde läsas från { $file }. { $what }
groups-unreadable = { $file }: { $count ->
    [one] 1 ställe gick inte att läsa.
   *[other] { $count } ställen gick inte att läsa.
} { $first }
groups-trimmed = { $file }: mellanslag i ändarna på { $count ->
    [one] 1 grupp
   *[other] { $count } grupper
} har tagits bort.
groups-reads-input = Läser operatörsgrupper, en per rad; Ctrl-D avslutar.
names-seems-empty = Det finns inget innehåll.
names-seems-utf-16 = Det verkar vara UTF-16 utan den byteordningsmarkering som anger det. Spara det som UTF-8.
names-seems-workbook = Det verkar vara en arbetsbok eller ett arkiv. Spara bladet som CSV.
names-seems-document = Det verkar vara en PDF eller ett annat formaterat dokument. Spara listan som text eller CSV.
names-seems-page = Det verkar vara en webbsida eller XML, kanske en inloggningssida. Spara själva listan.
names-seems-binary = Det är inte text.
names-seems-error-answer = Det verkar vara ett felsvar från User Management API: { $code }. Hämta grupperna igen.
names-seems-people = Det verkar vara en lista över personer från User Management API. Spara svaret från /groups i stället för /users.
names-seems-cut-off-json = Det verkar vara JSON som bryts före slutet. Spara API:ets svar på nytt.
names-seems-broken-json = Det verkar vara JSON med ett fel. Spara API:ets svar på nytt.
names-seems-no-groups = Det är ett svar från API:et utan grupper: sidan kan ligga efter den sista.
names-seems-only-left-out = Det innehåller bara administratörs- och utvecklargrupper, som inte ger någon rättighet i Campaign.
names-seems-other-json = Det verkar vara JSON av ett annat slag: inget i det har ”groupName”.
names-seems-empty-column = Det är en tabell vars kolumn med namn är tom.
names-seems-unclear = Ingen av raderna är säkert ett namn. Skriv ett namn per rad.

## ims-setup mask

mask-reads-input = Läser profilnamn, ett per rad; Ctrl-D avslutar.
mask-no-mask-found = Ingen mask förklarar namnen: de har ingen gemensam början fram till en avgränsare som ” - ”.
mask-no-known-group = Ingen grupp som maskerna fångar finns bland de angivna operatörsgrupperna: jämför deras interna namn med slutet av profilnamnen.
mask-repair = Skriv: { $mask }
mask-severity-error = fel
mask-severity-warning = varning
mask-sound = Det är inget fel på själva masken.
mask-none-of-names = Masken i sig är felfri, men inget av namnen har dess form: ”mask --infer” föreslår en för dem.
mask-report-totals = { $names ->
    [one] 1 namn
   *[other] { $names } namn
}: { $matched ->
    [0] inget matchar
    [one] 1 matchar
   *[other] { $matched } matchar
}, { $missed } matchar inte.
mask-report-collisions = { $count ->
    [one] 1 operatörsgrupp nås av mer än ett namn.
   *[other] { $count } operatörsgrupper nås av mer än ett namn.
}
mask-report-control-panel = { $count ->
    [one] 1 namn ger även tillgång till Campaign Control Panel.
   *[other] { $count } namn ger även tillgång till Campaign Control Panel.
}
mask-report-unknown = { $count ->
    [one] 1 fångad grupp är okänd för Campaign.
   *[other] { $count } fångade grupper är okända för Campaign.
}
mask-report-unreached = Grupper som inget namn leder till: { $groups }
mask-report-left-out = { $count ->
    [one] 1 administratörs- eller utvecklargrupp utelämnades.
   *[other] { $count } administratörs- och utvecklargrupper utelämnades.
}
mask-report-trimmed = { $count ->
    [one] Mellanslag i ändarna på 1 namn har tagits bort.
   *[other] Mellanslag i ändarna på { $count } namn har tagits bort.
}
mask-report-unreadable = { $count ->
    [one] 1 ställe gick inte att läsa.
   *[other] { $count } ställen gick inte att läsa.
}
mask-report-product = { $product }: { $count ->
    [one] 1 profil
   *[other] { $count } profiler
}
mask-report-more = { $count ->
    [one] 1 namn till visas inte; --all visar det.
   *[other] { $count } namn till visas inte; --all visar dem.
}
mask-report-readings = { $count ->
    [one] 1 namn tolkas annorlunda om masken är ett prefix före gruppens namn, som en av Adobes sidor säger:
   *[other] { $count } namn tolkas annorlunda om masken är ett prefix före gruppens namn, som en av Adobes sidor säger:
}
mask-reading-group = { $name } skulle ge { $group }
mask-reading-none = { $name } skulle inte ge någon grupp
mask-nearest = Närmaste namn som matchar: { $name }
mask-user-group = En användargrupp: den ger rättigheter bara genom en profil.
mask-explains = { $explains ->
    [one] 1 namn
   *[other] { $explains } namn
}
rehearse-reads-input = Läser personer och deras profiler; Ctrl-D avslutar.
rehearse-no-configuration = Det finns ingen konfiguration att kontrollera. Ange en: ims-setup rehearse FILE --users FILE
rehearse-none-read = Ingen person kunde läsas från { $file }. { $what }
rehearse-mask-wrong = Masken har ett fel. { $what }
rehearse-in = { $count ->
    [0] Ingen kommer in.
    [one] 1 person kommer in.
   *[other] { $count } personer kommer in.
}
rehearse-out = { $count ->
    [0] Ingen stängs ute.
    [one] 1 stängs ute.
   *[other] { $count } stängs ute.
}
rehearse-unsure = { $count ->
    [one] För 1 person är det inte bekräftat att Campaign har operatörsgruppen: en profil matchar, med --groups går det att se.
   *[other] För { $count } personer är det inte bekräftat att Campaign har operatörsgruppen: en profil matchar, med --groups går det att se.
}
rehearse-nobody = Ingen kommer in: enligt masken hör ingen av profilerna till Campaign.
rehearse-people = { $people ->
    [one] 1 person lästes, { $campaign } med en profil för Campaign.
   *[other] { $people } personer lästes, { $campaign } med en profil för Campaign.
}
rehearse-control-panel = { $count ->
    [one] 1 av dem kan även öppna Campaign Control Panel.
   *[other] { $count } av dem kan även öppna Campaign Control Panel.
}
rehearse-user-groups = { $count ->
    [one] 1 person utan profil för Campaign finns i användargrupper: vilka profiler de ger står inte i filen.
   *[other] { $count } personer utan profil för Campaign finns i användargrupper: vilka profiler de ger står inte i filen.
}
rehearse-more = { $count ->
    [one] 1 person till visas inte; --all visar den.
   *[other] { $count } personer till visas inte; --all visar dem.
}
rehearse-why-no-profile-matches = Ingen profil matchar. Rätta profilens namn i Admin Console, eller masken.
rehearse-why-unknown-group = Campaign har ingen operatörsgrupp med det interna namnet. Skapa gruppen, eller ge profilen namnet på en som finns.
rehearse-why-empty-group = En profil matchar men ger ingen grupp. Skriv det interna namnet på en operatörsgrupp där masken fångar det.
rehearse-why-not-active = Kontot är inte aktivt. Aktivera det i Admin Console.
rehearse-why-no-email = E-postadressen saknas, och det är den Campaign känner igen personer på. Ange den i Admin Console.
rehearse-why-shared-email = Två operatörer i Campaign delar e-postadressen. Låt bara en av dem ha den.
rehearse-why-unsure = En profil matchar. Ange operatörsgrupperna i Campaign med --groups för att se om gruppen finns.
rehearse-why-in = De kommer in, med dessa operatörsgrupper.
rehearse-lacks = Utan { $groups }: Campaign har ingen sådan operatörsgrupp.
rehearse-state-disabled = inaktiverat
rehearse-state-locked = låst
rehearse-state-removed = borttaget
rehearse-only-user-groups = { $count ->
    [one] { $groups } är en användargrupp: den släpper inte in någon på egen hand. Tilldela den en produktprofil med det namnet.
   *[other] { $groups } är användargrupper: de släpper inte in någon på egen hand. Tilldela dem produktprofiler med de namnen.
}
ask-umapi-secret = Hemlighet för klienten { $client }, som skickas till { $host }:
ask-umapi-secret-later = Hemlighet för klienten { $client }, för User Management API:
umapi-secret-needs-terminal = Det finns ingen terminal att fråga efter hemligheten på: använd --umapi-secret-file FILE.
umapi-secret-empty = Ingen hemlighet angavs, så inget hämtades. Ange den, eller utelämna --umapi-id.
umapi-id-wrong = --umapi-id: en klientidentifierare har bara bokstäver, siffror och specialtecken, utan mellanslag.
umapi-url-wrong = --umapi-url är för en server på den här datorn, att öva mot; Adobes egen tillfrågas utan alternativet.
umapi-no-organization = Konfigurationen har inget giltigt IMS-organisations-ID, och User Management API frågas alltid för en viss organisation.
umapi-no-ims = Konfigurationen har ingen giltig IMS-server, och det är den som utfärdar token för User Management API.
umapi-unknown-recipient = { $host } är ingen av Adobes två IMS-servrar: inget skickades dit. Är den rätt, godkänn den i en terminal.
umapi-wrong-client = { $host } känner inte till klienten { $client }. Kopiera klientidentifieraren på nytt från autentiseringsuppgiften i Adobe Developer Console.
umapi-wrong-secret = { $host } känner till klienten { $client }, men hemligheten är en annan. Kopiera den på nytt från autentiseringsuppgiften i Adobe Developer Console.
umapi-wrong-either = { $host } godtar inte klientidentifieraren och hemligheten tillsammans. Kopiera båda på nytt från autentiseringsuppgiften i Adobe Developer Console.
umapi-scope = { $host } ger inte klienten { $client } någon token för User Management API. Lägg till detta API i autentiseringsuppgiftens projekt i Adobe Developer Console.
umapi-not-allowed = { $host } låter inte klienten { $client } fråga om { $organization } ({ $code }). Hör autentiseringsuppgiften till den här organisationen, och finns User Management API i dess projekt?
umapi-organization = { $host } känner inte till organisationen { $organization } med den här klienten. Jämför IMS-organisations-ID med autentiseringsuppgiftens.
umapi-refused = { $host } nekade: { $code }.
umapi-throttled = { $host } ber oss vänta för länge eller för ofta. Försök igen senare.
umapi-trouble = { $host }: { $what } { $remedy }
umapi-stopped = Avbrutet. Utifrån en ofullständig lista bedöms ingen.
umapi-progress-token = IMS tillfrågas om en token…
umapi-progress-groups = Profiler: sida { $pages }, { $count } lästa; { $key } avbryter
umapi-progress-users = Personer: sida { $pages }, { $count } lästa; { $key } avbryter
umapi-progress-waiting = User Management API ber oss vänta: { $seconds } s; { $key } avbryter
people-nameless = Rad { $line }: en person utan både e-postadress och användarnamn.
people-groups = Rad { $line }: grupper i stället för personer.
people-error-answer = Rad { $line }: ett felsvar från API:et i stället för personer.
people-missing-column = Rad { $line }: raden slutar före kolumnen med profilerna.
people-unclear = Rad { $line }: ett komma eller semikolon kan här höra till en profils namn eller skilja två åt: båda har prövats. User Management API ger varje namn för sig.
people-too-much = Rad { $line }: mer text än som får plats, 4 GiB.
people-seems-error-answer = Det verkar vara ett felsvar från User Management API: { $code }. Hämta användarna igen.
people-seems-groups = Det verkar vara en lista över grupper från User Management API. Spara svaret från /users i stället för /groups.
people-seems-nobody = Det är ett svar från API:et utan personer: sidan kan ligga efter den sista.
people-seems-other-json = Det verkar vara JSON av ett annat slag: inget i det har ”email” eller ”username”.
people-seems-no-persons = Det finns ingen kolumn med e-postadresser eller användarnamn. Spara exporten av användare från Admin Console, med rubrikraden.
people-seems-no-profiles = Det finns ingen kolumn med produktprofiler (”Product Configurations”). Spara hela exporten av användare från Admin Console.
people-seems-empty-table = Det är en tabell över personer utan något under rubrikraden.
problem-not-one-of = { $key } måste vara ett av dessa: { $allowed }.
problem-spelt = { $key } måste här skrivas som { $meant }, utan citattecken.
problem-not-instance = Det här kan inte vara ett instansnamn: ASCII-bokstäver, siffror, ”.”, ”_” och ”-”, 1 till 64 tecken, inte ”.” eller ”-” först.
cli-option-words = Profilnamn; med --from eller --infer är varje ord ett namn
cli-mask-codes = Vad som kan vara fel med en mask, med ett exempel på varje:
cli-mask-names = Varningar om ett namn, var och en med en mask och namnet:
cli-rehearse-example =
    Exempel: vilka som kommer in med prod.ims.yaml, enligt användarna från User
    Management API (GET /v2/usermanagement/users/ORG/0?directOnly=false) och
    operatörsgrupperna i Campaign:

      ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt
      ims-setup rehearse prod.ims.yaml --umapi-id ID \
        --groups groups.txt --umapi-secret-file secret
action-language = Språk: byt till { $name }
notice-language = Språk: { $name }
label-in-console = I konsolen: { $label }
cli-heading-usage = Användning:
cli-heading-commands = Kommandon
cli-heading-arguments = Argument
cli-heading-options = Alternativ
cli-heading-name = NAMN
cli-heading-synopsis = SYNOPSIS
cli-heading-description = BESKRIVNING
cli-heading-notes = ANMÄRKNINGAR
cli-heading-examples = EXEMPEL
cli-heading-exit-status = AVSLUTNINGSSTATUS
cli-heading-files = FILER
cli-heading-answers = SVARSFIL
cli-heading-environment = MILJÖ
cli-heading-see-also = SE ÄVEN
cli-heading-version = VERSION
cli-word-options = ALTERNATIV
cli-word-command = KOMMANDO
cli-choice = { $about } [{ $values }]
cli-choice-with-default = { $about } [{ $values }; standard: { $default }]
cli-unknown-option = Alternativet { $word } finns inte här.
cli-superfluous = Här väntas inget mer: { $word }
cli-value-missing = { $option } behöver ett värde.
cli-value-wrong = { $option } godtar inte ”{ $value }”.
cli-value-superfluous = { $option } tar inget värde, men fick ”{ $value }”.
cli-once = { $option } kan bara anges en gång.
cli-not-together = { $option } och { $other } kan inte användas tillsammans.
cli-needed = Detta saknas: { $what }
cli-before-command = { $option } kan inte stå före { $command }: ett kommandos alternativ står efter det.
cli-not-utf8 = Ett av argumenten är inte UTF-8-text.
cli-line-wrong = Kommandoraden går inte att förstå.
cli-possible = Möjliga värden: { $values }
cli-similar = Menade du { $words }?
cli-as-value = För att ange det som värde: -- { $word }
cli-more = Mer om det: { $command }
cli-option-help = Visa hjälpen
cli-option-version = Visa versionen

## Rad för rad (--plain): läses upp eller läses av ett skript, därför utan namn på tangenter.

cli-option-plain = Rad för rad på den vanliga skärmen, för skärmläsare och enkla terminaler

plain-yes = ja j yes y
plain-no = nej n no

plain-command-back = tillbaka
plain-command-next = nästa
plain-command-clear = töm
plain-command-undo = ångra
plain-command-steps = steg
plain-command-review = granskning
plain-command-help = hjälp
plain-command-measure = mät
plain-command-stop = avbryt
plain-command-why = varför
plain-command-save = spara
plain-command-quit = avsluta

plain-about-back = frågan före
plain-about-next = nästa fråga; den här lämnas som den är
plain-about-clear = tömmer svaret
plain-about-undo = ångrar det senaste svaret
plain-about-steps = de sex stegen; en siffra går till ett av dem
plain-about-review = alla svar, och skrivningen
plain-about-help = vad det här steget är till för, och de här kommandona
plain-about-measure = frågar servrarna och den här datorn igen
plain-about-stop = avbryter det som mäts
plain-about-why = vad som händer vid inloggning, för den första som är utestängd; med ett nummer för det namnet eller den personen
plain-about-save = allt sparas genast; det här säger om det är gjort
plain-about-quit = sparar och avslutar

plain-commands = Allt du kan göra här:
plain-command = { $command }: { $about }
plain-two-colons = Ett värde som börjar med kolon skrivs med två kolon.
plain-measuring = Mäter; vad det ger sägs här. { $stop } avbryter.
plain-measuring-stopped = Avbrutet. { $measure } mäter igen.
plain-not-measuring = Inget mäts just nu.
plain-unknown-command = Det kommandot finns inte. Det finns: { $commands }. Ett värde som börjar med kolon skrivs med två kolon.

plain-welcome = Konfigurera IMS för Campaign-instansen { $instance }, med ims-setup. Konfigurationen hamnar i { $file }
plain-how = Varje svar är en rad. En tom rad behåller det som står, { $clear } tömmer det, { $help } räknar upp de andra kommandona.

plain-step = Steg { $number } av { $count }: { $title }
plain-step-state = { $number }. { $title }: { $state }
plain-mark-none = inte påbörjat
plain-mark-done = klart
plain-mark-open = något återstår
plain-mark-warned = det finns en varning
plain-mark-failed = något är fel
plain-expect-step = Skriv numret på ett steg för att gå dit; med en tom rad stannar du här.

plain-help-prerequisites = Tre saker måste vara på plats innan Campaign kan anslutas till IMS. Bekräfta var och en när du har sett den med egna ögon. Du kan gå vidare och komma tillbaka.
plain-help-account = Varje fält i konsolens formulär, i samma ordning.
plain-intro-review = Alla svar, och vad skrivningen ändrar i filen. Inget skrivs förrän du säger till.
plain-help-package = Bekräfta när importen har slutat med ”Installation of packages successful”.
plain-where-ims-server = Adobe säger vilken av de två adresserna som är din.
plain-where-association-mask = Till exempel Campaign - acme - (.*). Steg 6 testar den.
plain-where-mask-here = Till exempel Campaign - acme - (.*).

plain-fixed = { $label }: { $value }. Här finns inget att svara på.
plain-now = Nu: { $value }
plain-now-empty = Nu: tomt
plain-secret-tail = { $length } tecken, slutar på { $tail }
plain-not-shown = Det du skriver visas inte.
plain-way = { $number }. { $choice }: { $help }
plain-suggestions = Förslag:
plain-suggestion = { $number }. { $value }
plain-suggestion-note = { $number }. { $value } ({ $note })

plain-expect-value = Skriv värdet; en tom rad lämnar det tomt.
plain-expect-value-or-number = Skriv värdet, eller numret på ett förslag; en tom rad lämnar det tomt.
plain-expect-other = Skriv ett annat; en tom rad behåller det här.
plain-expect-other-or-number = Skriv ett annat, eller numret på ett förslag; en tom rad behåller det här.
plain-expect-number = Skriv ett nummer; en tom rad lämnar det som det är.
plain-expect-yes-no = Svara { $yes } eller { $no }; en tom rad lämnar det som det är.
plain-expect-choice = Svara { $yes }: { $does }. Svara { $no } eller lämna raden tom: { $keeps }.
plain-not-yes-no = Det är varken ja eller nej. Inget ändrades.
plain-pasted-at-question = Flera rader kom på en gång. Ingen av dem togs som svar och alla har kastats: svara på frågan först och klistra in sedan.
plain-word-no-value = ”{ $word }” svarar på en fråga och är inget värde för { $label }: inget ändrades.
plain-word-again = Är det menat som värde, skriv det en gång till.
plain-not-yes-no-number = Det är varken ja, nej eller numret på något fält. Inget ändrades.
plain-no-such-number = Det numret finns inte. Inget ändrades.
plain-nothing-to-explain = Det namnet eller den personen finns inte. Namn och personer räknas från 1.
plain-link = { $label }, { $holds }: { $what }
plain-link-unreached = { $label }: { $holds }

plain-wrong = Fel: { $what }
plain-look = Varning: { $what }
plain-mend = Svara { $yes } för att rätta det.
plain-mend-replace = Svara { $yes } för att sätta detta i stället: { $value }
plain-mend-move = Svara { $yes } för att flytta det till klienthemligheten.
plain-mend-compared = Svara { $yes } när du har jämfört det.
plain-mend-keep-secret = Svara { $yes } om den i filen är rätt.
plain-choice-keep = 2: { $does }.
plain-left-empty = Lämnat tomt: utan det kan filen inte skrivas.
plain-verdict = Bedömning: { $status }

plain-controls-removed = { $count ->
    [one] Ett styrtecken togs bort från raden.
   *[other] { $count } styrtecken togs bort från raden.
}
plain-line-cut = En terminal tar emot högst 4 095 byte på en rad: slutet av den här kan saknas. Kontrollera den.
plain-first-question = Det här är den första frågan.
plain-last-question = Det här är den sista frågan.
plain-pasted-value = { $label }: { $value }
plain-pasted-several = utelämnat: { $count } olika värden
plain-filled = { $count ->
    [one] 1 fält fylldes i. { $undo } ångrar det.
   *[other] { $count } fält fylldes i. { $undo } ångrar det.
}
plain-secret-in-sight = Klienthemligheten syns på den här skärmen: rensa skärmen och dess rullningshistorik, i tmux även med clear-history.
plain-nothing-to-clear = Här finns inget att tömma.
plain-nothing-to-undo = Det finns inga fler svar från den här sessionen att ångra.
plain-undone = Ångrat: { $field }
plain-name-undone = Ångrat: det senaste namnet
plain-saved = Allt är sparat i utkastet. Själva konfigurationen skrivs i steg 5.

plain-row = { $number }. { $label }: { $state }
plain-state-finding = { $value }. { $finding }
plain-complete = Klart: filen kan skrivas.
plain-left-unwritten = Ingenting skrevs.
plain-incomplete = { $count ->
    [one] Inte skrivet: ett fält saknas eller är fel: { $field }.
   *[other] Inte skrivet: { $count } fält saknas eller är fel. Det första: { $field }.
}
plain-hindrances = { $count ->
    [one] Ett fält hindrar att filen skrivs: { $fields }
   *[other] { $count } fält hindrar att filen skrivs: { $fields }
}
plain-difference = { $file } finns redan. Skrivningen ändrar de här raderna:
plain-change-now = Nu: { $line }
plain-change-then = Sedan: { $line }
plain-changed-on-disk = Någon annan har ändrat { $file }, och den skrevs inte. Lyssna på skillnaden och svara sedan ja igen.
plain-expect-review = Svara { $yes } för att skriva { $file }, eller skriv ett nummer för att gå till det fältet. Med { $no } eller en tom rad går du vidare till steg 6 utan att skriva.
plain-expect-review-missing = Svara { $yes } för att gå till det första av dem, eller skriv ett nummer för att gå till det fältet. Med { $no } eller en tom rad går du vidare till steg 6.
plain-expect-review-written = Skriv ett nummer för att gå till det fältet. Med { $no } eller en tom rad går du vidare till steg 6.

plain-names = { $count ->
    [one] Ett namn finns redan:
   *[other] { $count } namn finns redan:
}
plain-expect-names = Skriv namnen på dina produktprofiler, ett per rad, så som Admin Console visar dem. En tom rad avslutar listan.
plain-expect-people = Skriv namnet på en fil för att läsa personer ur den. Med en tom rad går du vidare.
plain-password = Det skickas en gång och visas inte. En tom rad skickar inget.
plain-reading = Läser namnen.
plain-judging = Testar masken mot alla namn.
plain-untested = Inget namn angavs: masken testas inte.
plain-expect-end = Filen är inte skriven, eller så skiljer sig svaren från den. Svara { $yes } för att gå tillbaka till granskningen. Med { $no } eller en tom rad avslutar du, och utkastet behålls.

plain-draft = { $number }. { $instance }: { $step }, { $state }, { $age }
plain-draft-held = { $number }. { $instance }: { $step }, { $state }, { $age }, öppet i en annan session
plain-draft-another = { $number }. { $what }
plain-expect-draft = Skriv ett nummer eller ett namn; en tom rad tar det första.
plain-door-commands = Det finns inget att gå till ännu. { $quit } avslutar.
draft-held = Utkastet för { $instance } är öppet i en annan session: process { $process } på { $terminal }. Avsluta den där först.
left-alone = Lämnat orört: utkastet för { $instance } är öppet i en annan session, process { $process } på { $terminal }. Fortsätt med: { $command }
left-draft = Ingenting har ändrats: utkastet för { $instance } är som det var. För att fortsätta: { $command }
start-full = Disken är full eller din kvot förbrukad: inget kan sparas just nu. Du kan fortsätta; ett nytt försök görs med några sekunders mellanrum.
start-waits = { $folder }: disken svarar inte. ims-setup väntar på den; Ctrl-C avbryter väntan.
start-unkept = Inget kan sparas i { $folder }. Du kan fortsätta och skriva konfigurationen; innan du avslutar får du en fråga.
fault = Det här är ett fel i ims-setup självt ({ $place }). Det som ett utkast redan innehöll finns kvar; starta om för att fortsätta, och rapportera gärna den här raden.
no-threads = Systemet låter inte ims-setup starta fler trådar, och utan en sådan kan inget sparas. Titta på gränsen för processer (ulimit -u, eller containerns) och börja om.

## Measuring: what was asked of the world, and what it answered.

action-measure = Mät igen
action-measure-hand-over = Jämför igen med kontot i Campaign
action-measure-people = Läs eller hämta personerna igen
hint-measure = mät
head-measuring = mäter…
head-writing = skriver…
measuring-now = Mäter: { $parts }. Esc avbryter.
measured-no-tick = Uppmätt: här finns inget att bekräfta.
package-measure-login = Med --login mäts paketet.
package-measure-key = Ctrl-R loggar in som { $login } och mäter det.
notice-offline = Med --offline lämnar inget datorn: inget mäts.
notice-nothing-to-measure = Det finns inget att mäta än: fyll i återanropsservern, eller starta med --url.
notice-measuring-stopped = Avbrutet. Ctrl-R mäter igen.

part-server = servern
part-session = sessionen
part-ims = IMS-servern
part-local = den här datorn
part-sign-in = inloggningen hos IMS
part-proof = hemligheten

question-send-credentials = Skicka inloggningsuppgifterna till den här servern?
question-send-credentials-text = Lösenordet för { $login } skickas till { $host }, och ingen annanstans.
question-send-token-text = Tokenen skickas till { $host }, och ingen annanstans.
question-send-credentials-no = Nej
question-send-credentials-yes = Skicka
question-prove-secret = Kontrollera hemligheten?
question-prove-secret-text = Klientidentifieraren och hemligheten skickas till { $host }, en enda gång, för att se om de hör ihop. Ingen loggas in.
question-prove-secret-no = Nej
question-prove-secret-yes = Skicka
question-send-umapi = Fråga User Management API?
question-send-umapi-text = Klientidentifierare och hemlighet skickas till { $host }, som inte är någon av Adobes två IMS-servrar, för en token. Med den läses personer och profiler; ingenting ändras.
question-send-umapi-no = Nej
question-send-umapi-yes = Skicka
question-leave-unsaved = Avsluta fast det inte är sparat?
question-leave-unsaved-text = Om du avslutar nu förloras det du har ändrat sedan det senast sparades. Så länge du stannar görs ett nytt försök att spara med några sekunders mellanrum.
question-leave-unsaved-no = Stanna
question-leave-unsaved-yes = Avsluta och förlora det

local-none = Den här datorn: ingen installation av Campaign hittades.
local-found = Den här datorn: build { $build } i { $folder }.
local-found-idle = Den här datorn: build { $build } i { $folder }, ingen modul körs.
local-unsafe-owner = Den här datorn: nlserver startas inte, eftersom { $path } tillhör någon annan.
local-unsafe-writable = Den här datorn: nlserver startas inte, eftersom andra kan skriva till { $path }.
local-unsafe-kind = Den här datorn: nlserver startas inte, eftersom { $path } inte är en vanlig fil.
local-not-as-root = Den här datorn: nlserver startas inte som root. Builden visas med: { $command }
local-not-started = Den här datorn: det gick inte att starta nlserver: { $reason }
local-timed-out = Den här datorn: nlserver blev inte klar inom { $seconds } s och avslutades.
local-no-build = Den här datorn: nlserver pdump visade ingen build.

reason-no-answers = Det finns ingen konfiguration att bedöma.
reason-measured-otherwise = För servern angavs build { $entered }, men { $measured } uppmättes.
reason-not-asked-server = Servern anropades inte: den har ingen adress än.
reason-not-asked-session = Ingen session begärdes.
reason-not-asked-ims = IMS-servern anropades inte.
reason-not-asked-local = Den här datorn undersöktes inte.
reason-offline = Inget anrop gjordes, på grund av --offline.
reason-no-session = Ingen session: { $trouble }
reason-native-logins-refused = { $file } nekar Campaigns egna inloggningar, utom för { $allowed }.
reason-native-logins-refused-to-all = { $file } nekar Campaigns egna inloggningar.
reason-native-logins-restricted = { $file } begränsar redan Campaigns egna inloggningar, utom för { $allowed }.
reason-native-logins-restricted-to-all = { $file } begränsar redan Campaigns egna inloggningar.
reason-answered = { $host } svarar, build { $build }.
reason-logged-on = Inloggad som { $login }.
reason-logged-on-operator = Inloggad som { $login }, utan administratörsrättigheter.
reason-logged-on-untold = Inloggad som { $login }; servern anger inte operatörens rättigheter.
reason-answered-without-build = { $host } svarar, men uppger inte sin build.
reason-builds-differ = Två builds: { $build } enligt { $part }, { $other } enligt { $other_part }.
reason-installed = Paketets konto { $account } finns.
reason-package-file = Paketet finns till hands på den här datorn ({ $file }); om det är installerat säger filen inte.
reason-package-listed = Servern har { $package } bland de installerade paketen; { $file } ger det namnet åt ”Integration with the Adobe Experience Cloud”.
reason-account-gone = Paketets externa konto finns dock inte.
reason-account-inactive = Kontot { $account } är inte aktiverat.
reason-duplicates = Mer än ett konto av den här typen: { $accounts }.
reason-not-installed = Paketets konto finns inte: paketet är inte installerat.
reason-may-see-none = Operatören { $login } ser inget sådant konto, men får kanske inte se alla.
reason-confirmed-otherwise = Det har bekräftats ändå.
reason-ims-answered = { $issuer } svarar.
reason-through-proxy = Campaign självt måste nå IMS genom proxyn { $proxy } (proxyConfig i serverConf.xml); att IMS nås härifrån bevisar inte det.
reason-other-issuer = { $host } svarar med { $issuer } som utfärdare.
reason-not-asked-sign-in = Inget anrop gjordes: det kräver IMS-server, klientidentifierare, återanropsserver och omfång.
reason-ims-silent = IMS-servern gav inget svar.
reason-client-known = IMS känner till klienten { $client }.
reason-client-unknown = IMS känner inte till klienten { $client }.
reason-client-refused = IMS känner till klienten { $client } men låter den inte logga in någon.
reason-secret-not-asked = Det har inte kontrollerats om hemligheten hör till klienten.
reason-secret-right = Hemligheten hör till den här klienten.
reason-secret-wrong = Hemligheten hör inte till klienten { $client }.
reason-pair-wrong = Klientidentifieraren eller hemligheten är fel; IMS säger inte vilken.
reason-proof-unclear = Det som IMS svarade om hemligheten finns inte dokumenterat: det bevisar inget.
reason-no-proof = Hemligheten kontrollerades inte: { $trouble }
reason-callback-listed = IMS skickar användarna tillbaka till { $address }.
reason-callback-same-server = IMS skickar användarna till { $to }, på återanropsservern.
reason-lands-elsewhere = På frågan om { $address } skickar IMS användarna till { $to }. Det är ett starkt tecken men inget bevis: tillåtelselistan kan innehålla en sökväg som Campaign lägger till.
reason-scope-granted = IMS beviljar klienten omfånget.
reason-people-not-read = Det gick inte att läsa personerna i organisationen.
reason-operators-without-address = { $count ->
    [one] En av { $of } aktiva operatörer saknar e-postadress.
   *[other] { $count } av { $of } aktiva operatörer saknar e-postadress.
}
reason-shared-addresses = { $count ->
    [one] En e-postadress tillhör två eller flera operatörer.
   *[other] { $count } e-postadresser tillhör två eller flera operatörer var.
}
reason-own-addresses = Av de { $count } aktiva operatörerna delar inga två en e-postadress, och ingen som behöver en saknar den.
reason-mask-tested = Profiler för Campaign i Admin Console där masken ger en operatörsgrupp: { $inside } av { $count }.
reason-mask-reaches-nobody = Masken ger ingen operatörsgrupp för någon profil för Campaign i Admin Console (0 av { $count }): ingen kommer in.
reason-kept-names-missed = Inget av namnen som masken för den här konfigurationen senast testades på ({ $count }) ger en operatörsgrupp med den här masken: ingen kommer in med dem.
reason-mask-groups-unknown = { $count ->
    [one] En grupp som masken ger finns inte i Campaign.
   *[other] { $count } grupper som masken ger finns inte i Campaign.
}
reason-scope-refused = IMS nekar klienten omfånget. Vilken post det beror på går inte att säga.
reason-scope-entries-refused = IMS nekar klienten { $entries } och beviljar resten av omfånget.
reason-unclear-no-endpoint = IMS-servern anger ingen egen adress att fråga.
reason-unclear-own-page = I stället för att svara skickar IMS vidare till sin sida på { $host }.
reason-unclear-without-tls = Svaret leder till { $to }, utan TLS: kanske en proxys sida.
reason-unclear-elsewhere = Svaret leder till { $to } och anger ingen orsak.
reason-unclear-no-address = Svaret leder till något som inte är en adress.
reason-unclear-other-state = Svaret gäller en annan fråga.
reason-unclear-error = IMS svarar { $code }, vilket inte säger något säkert om värdet.
reason-unclear-refusal = IMS avvisar frågan med HTTP { $status }, så som den gör när klienten är okänd.
reason-unclear-page = I stället för ett svar kom en sida: Adobes inloggningssida eller en proxys.

remedy-not-confirmed = Bekräfta det i guiden: { $command }
remedy-no-build = Ange båda buildnumren i guiden. Help > About… i konsolen visar dem.
remedy-no-console-build = Ange den i guiden. Help > About… i konsolen visar den.
remedy-no-server-build = Mät den med --login eller på själva servern, eller ange det som Help > About… visar.
remedy-other-console = Lägg setup-client-7.X.XXXX.exe med serverns build i datakit/nl/eng/jsp i installationen.
remedy-web-view-off = Ange <web webView2Mode="1"> i serverConf.xml, sedan nlserver config -reload, nlserver restart web, och starta om Apache; på varje server (MKT, MID, RT).
remedy-web-view-unsaid = Ange <web webView2Mode="1"> i serverConf.xml, sedan nlserver config -reload, nlserver restart web, och starta om Apache; på varje server (MKT, MID, RT). Med --login säger servern det själv.
remedy-unread = Titta själv i den, eller kör ims-setup som den användare som Campaign körs som.
remedy-console-too-old = Installera konsolen med serverns build på varje Windows-dator.
remedy-different-build = Installera konsolen med serverns build på varje Windows-dator.
remedy-release-differs = Se Help > About… i konsolen och använd det som visas där.
remedy-console-not-advised = Installera konsolen med serverns build på varje Windows-dator.
remedy-not-general = Uppgradera till { $newest_version } build { $newest_build } när du kan.
remedy-measured-otherwise = Ange den uppmätta builden: { $measured }.
remedy-errors = Se anmärkningarna; i guiden rättar Ctrl-F det som kan rättas.
remedy-missing-values = Använd guiden för att fylla i det som saknas: { $command }
remedy-warnings = Se anmärkningarna.
remedy-other-in-campaign = Rätta det som är fel, i konsolens formulär eller här, och mät igen.
remedy-no-answers = Ange en konfiguration, eller påbörja en med guiden: { $command }
remedy-not-asked-server = Ange den med --url, eller fyll i återanropsservern.
remedy-offline = Utelämna --offline för att mäta.
remedy-native-logins-refused = Logga in som en operatör som tillåts, eller använd --token-file.
remedy-builds-differ = Kanske svarade en spårningsserver på den här adressen. Help > About… i konsolen avgör.
remedy-account-inactive = Markera Enabled i det externa kontot.
remedy-people = ims-setup rehearse med samma alternativ visar vilka som är utestängda, och vad som kan göras åt det.
remedy-people-not-read = Orsaken står intill. Personer i en fil provas med ims-setup rehearse --users.
remedy-operators-without-address = I konsolen: Administration > Access Management > Operators > Contact points. Varje operatör med Campaigns egen inloggning behöver en egen adress innan någon ansluter med ett Adobe ID.
remedy-shared-addresses = I konsolen: Administration > Access Management > Operators > Contact points. Låt varje adress tillhöra en enda operatör.
remedy-mask-reaches-nobody = ims-setup mask med samma alternativ visar för varje profil var masken inte stämmer.
remedy-kept-names-missed = Jämför dem i masktestet eller med ims-setup mask --from FILE.
remedy-mask-groups-unknown = ims-setup mask med samma alternativ nämner dem; skapa grupperna i Campaign, eller byt namn på profilerna.
remedy-duplicates = Behåll ett: ta bort kopiorna, annars kan inloggningen använda fel konto.
remedy-not-installed = I konsolen: Tools > Advanced > Import package > Install a standard package.
remedy-package-file = Mät det med --login, eller titta i konsolen: Tools > Advanced > Import package.
remedy-account-gone = Fråga Adobes support hur kontot återställs; paketet kan inte installeras två gånger.
remedy-may-see-none = Använd en operatör med administratörsrättigheter, eller titta i konsolen.
remedy-other-issuer = Fråga Adobes support vilken IMS-server din organisation har.
remedy-not-asked-sign-in = Fyll i eller rätta det som saknas eller är fel av de fyra.
remedy-client-unknown = Jämför klientidentifieraren med mejlet från Adobe. Står det likadant där, fråga Adobes support: ”Please confirm that the IMS client { $client } exists on the production IMS server.”
remedy-client-refused = Skicka detta till Adobes support: ”Please allow the IMS client { $client } the authorization code grant; it gets unauthorized_client.”
remedy-secret-wrong = Kopiera den på nytt från mejlet från Adobe, hel och utan mellanslag. Är den fortfarande fel, be Adobes support om en ny.
remedy-pair-wrong = Jämför båda med mejlet från Adobe.
remedy-proof-unclear = Jämför hemligheten med mejlet från Adobe. Den första inloggningen visar det.
remedy-lands-elsewhere = Skicka detta till Adobes support: ”Please add { $address } to the allowlist (redirect URIs) of the IMS client { $client }.”
remedy-scope-refused = Fråga Adobes support vilket omfång som är tilldelat IMS-klienten { $client }.
remedy-scope-entries-refused = Ta bort { $entries }, här och i konsolen. Eller skicka detta till Adobes support: ”Please provision the scope { $typed } for the IMS client { $client }.”
remedy-sign-in-unclear = Fråga igen från ett nätverk utan proxy emellan. Annars visar den första inloggningen det.

trouble-address-malformed = Det här är ingen adress som går att anropa.
trouble-address-malformed-remedy = Skriv den som https://campaign.example.com, utan sökväg, användare eller lösenord.
trouble-plain-http = Det är http: bara den här datorn själv (127.0.0.1) anropas utan kryptering.
trouble-plain-http-remedy = Skriv https://. Utan det fungerar inte heller inloggning med Adobe ID.
trouble-name-unknown = Ingen namnserver känner till { $host }.
trouble-name-unknown-remedy = Kontrollera stavningen. Om namnet bara är känt internt, kör det här på det interna nätet.
trouble-refused = Inget lyssnar på { $host }, port { $port }.
trouble-refused-remedy = Är webbservern igång, och är det rätt port? Apache svarar, Tomcats 8080 gör det inte.
trouble-unreachable = { $host } går inte att nå, eller så bröts anslutningen.
trouble-unreachable-remedy = Se över nätverket och brandväggen; ange HTTPS_PROXY om du sitter bakom en proxy.
trouble-timed-out = Inget svar inom { $seconds } s.
trouble-timed-out-remedy = Försök igen senare. En brandvägg som sväljer anslutningar ser också ut så här.
trouble-cancelled = Inte uppmätt: mätningen avbröts.
trouble-cancelled-remedy = Mät igen.
trouble-untrusted-certificate = { $host } visar ett certifikat från en utfärdare som den här datorn inte litar på.
trouble-untrusted-certificate-remedy = Om ditt företag utfärdar egna: ange företagets rotcertifikat med --ca-file PEM.
trouble-ca-certificate = { $host } visar en certifikatutfärdares certifikat som sitt eget.
trouble-ca-certificate-remedy = openssl req -x509 skapar sådana. Utfärda ett servercertifikat (CA:FALSE), och ange dess utfärdare med --ca-file PEM.
trouble-other-certificate = Certifikatet som { $host } visar gäller ett annat värdnamn.
trouble-other-certificate-remedy = Använd namnet i certifikatet, eller skaffa ett för det här namnet.
trouble-expired-certificate = Certifikatet för { $host } har gått ut, eller gäller inte än enligt datorns klocka.
trouble-expired-certificate-remedy = Förnya certifikatet; kontrollera först datumet på den här datorn.
trouble-bad-certificate = Certifikatet för { $host } är skadat.
trouble-bad-certificate-remedy = openssl s_client -connect visar det. Se till att ett nytt utfärdas.
trouble-no-tls = { $host }, port { $port }, stöder inte TLS 1.2 eller senare.
trouble-no-tls-remedy = Är det https-porten? I så fall måste TLS 1.2 slås på där.
trouble-redirect-to-http = Svaret leder från https till http: { $to }
trouble-redirect-to-http-remedy = Se till att webbservern eller lastbalanseraren håller sig till https.
trouble-redirect-elsewhere = Svaret leder till en annan server: { $to }
trouble-redirect-elsewhere-remedy = Om det är den rätta, använd dess adress här.
trouble-too-many-redirects = Svaren leder vidare utan slut.
trouble-too-many-redirects-remedy = Se över omdirigeringarna i webbservern eller lastbalanseraren.
trouble-redirect-with-credential = Servern leder vidare ({ $to }); inloggningsuppgifter skickas inte dit.
trouble-redirect-with-credential-remedy = Om det är rätt server, ange den med --url.
trouble-proxy = Proxyn { $proxy } går inte att använda.
trouble-proxy-remedy = Se över HTTPS_PROXY; NO_PROXY räknar upp de värdnamn som nås utan proxy.
trouble-status = Svaret är HTTP { $status }.
trouble-status-remedy = Är det här adressen till Campaigns webbserver?
trouble-page = I stället för svaret kom en webbsida, som från en proxy eller en portal.
trouble-page-remedy = Se över HTTPS_PROXY och NO_PROXY, och porten.
trouble-too-large = Svaret är större än { $limit } MiB.
trouble-too-large-remedy = Det är inget svar från Campaign: kontrollera adressen.
trouble-cut-off = Svaret bröts mitt i.
trouble-cut-off-remedy = Mät igen. Om det upprepas, se över proxyn eller lastbalanseraren däremellan.
trouble-hostile = Svaret innehåller sådant som aldrig finns i Campaigns svar, och lästes inte.
trouble-hostile-remedy = Kontrollera adressen: något annat svarar där.
trouble-unexpected = Något annat än väntat svarar där.
trouble-unexpected-remedy = Är det rätt adress?
trouble-wrong-password = Inloggningsnamnet eller lösenordet är fel.
trouble-wrong-password-remedy = Bara ett försök gjordes. Kontrollera båda i konsolen före nästa försök.
trouble-secret-missing = Här finns ingen hemlighet att skicka.
trouble-secret-missing-remedy = Kör detta där hemlighetens fil eller variabel finns.
trouble-unknown-recipient = { $host } är ingen av Adobes två IMS-servrar: inget skickades dit.
trouble-unknown-recipient-remedy = Kontrollera IMS-servern. Är den rätt, godkänn den i en terminal.
trouble-outside-zone = Den här datorns adress ligger utanför operatörens säkerhetszon; det beror inte på lösenordet.
trouble-outside-zone-remedy = Kör det här från en dator i zonen, eller be om att zonen utvidgas.
trouble-session-expired = Servern anser att sessionen har gått ut, eller godtar inte tokenen.
trouble-session-expired-remedy = Mät igen; om det var en token, hämta en ny.
trouble-no-method = Servern känner inte till metoden ({ $code }).
trouble-no-method-remedy = Med en token: builden är för gammal för den, använd --login. Annars står det mer i serverns logg.
trouble-fault = Servern säger: { $text }
trouble-fault-remedy = Det står mer i serverns logg.
trouble-bad-token = Tokenen innehåller något som inte går att skicka.
trouble-bad-token-remedy = Hämta den igen: en rad, med bara bokstäver, siffror och specialtecken.

finding-no-answer = Anropades, men gav inget svar.
finding-measured-otherwise = Uppmätt värde: { $measured }.
finding-other-instance = Instansen { $instance } på den här datorn svarar på andra värdnamn: se Ctrl-O.
finding-client-unknown = IMS känner inte till klienten.
finding-client-refused = IMS låter inte klienten logga in någon.
finding-lands-elsewhere = IMS skickar i stället användarna till { $to }.
finding-scope-refused = IMS nekar omfånget.
finding-scope-refused-entries = IMS nekar { $entries }.
finding-secret-wrong = Enligt IMS är det inte klientens hemlighet.
finding-pair-wrong = IMS nekar klientidentifieraren med hemligheten.
finding-differs-in-campaign = I Campaign står: { $held }
finding-differs-in-campaign-empty = I Campaign är det tomt.
finding-differs-in-campaign-enabled = I Campaign är det tvärtom.
finding-differs-in-campaign-internal-name = På den här instansen är kontots interna namn { $held }.

suggest-build-measured = uppmätt
suggest-build-installer = från konsolen som servern erbjuder
suggest-host-local = från installationen på den här datorn
suggest-name-measured = som på den här instansen
suggest-mask-local = med en instans från installationen på den här datorn

evidence-word-none = inget
evidence-word-confirmed = bekräftat
evidence-word-entered = angivet
evidence-word-measured = uppmätt

## The command check.

check-server = Campaign-server
check-console = Klientkonsol
check-package = Paket
check-account = Externt konto
check-ims-server = IMS-server
check-ims-scope = IMS-omfång
check-client = IMS-klient
check-callback = Återanropsserver
check-mask = Associationsmask
check-people = Personer
check-head = { $file } · instans { $instance }
check-head-file = { $file }
check-head-none = Ingen konfiguration för instansen { $instance } än: bara det som går att mäta
check-repair = Rättning: { $repair }
check-totals = Godkänt { $passed } · varningar { $warned } · underkänt { $failed } · öppet { $open } · felaktiga värden { $errors }
check-files = { $files } filer, varav { $wrong } med något fel.
check-progress = Kontrollerat: { $done } av { $files }
check-dry-run-no-request = Inget anrop skulle göras över nätverket.
check-dry-run-no-command = Ingen installation av Campaign på den här datorn: inget kommando skulle köras.
bundle-list = Supportfilen: { $count } filer, { $bytes } byte. Värden är ersatta med platshållare; ingen hemlighet finns i den.
bundle-about-run = { $bytes } byte: program, system, språk, använda alternativ
bundle-about-answers = { $bytes } byte: vilka svar som finns, värden som platshållare
bundle-about-report = { $bytes } byte: kontroller och anmärkningar med sina koder, utan meningar
ask-bundle = Skriva { $file }?
bundle-needs-yes = Supportfilens innehåll visas och bekräftas innan den skrivs. Utan terminal krävs --yes för det.
bundle-written = Skriven: { $file }. Läs den innan du lämnar den vidare: tar -xOf visar allt i den.
bundle-left = Inte skriven: { $file }.
bundle-there = { $file } finns redan: inget skrevs. --force ersätter den.
check-draft-later = { $file } skrevs av en senare version av programmet.
check-other-host = { $file } anger en annan server än { $host }: inloggningsuppgifterna skickas bara till en server.

ask-password = Lösenord för { $login }:
ask-password-of = Lösenord för { $login } på { $host }:
ask-recipient = Inloggningsuppgifterna skickas till { $host }, återanropsservern i filen. Är det rätt server?
ask-prove-host = Klientidentifieraren och hemligheten skickas till { $host }, som inte är någon av Adobes två IMS-servrar. Stämmer det?
ask-token = Det första anropet med ett tekniskt kontos token skapar kontots operatör i Campaign. Vill du fortsätta?
ask-yes-no = { $yes } eller { $no }:
password-needs-terminal = Det finns ingen terminal att fråga efter lösenordet på: använd --password-file FILE.
password-empty = Inget lösenord angavs, så inget påbörjades. Ange det, eller utelämna --login.
not-agreed = Det var inget ja, så inget skickades.
token-needs-yes = Det första anropet med en token skapar dess operatör i Campaign. Utan terminal krävs --yes för det.
credentials-need-url = Ange med --url vilken server inloggningsuppgifterna ska skickas till.
url-wrong = --url { $url }: { $what } { $remedy }
ca-file-empty = { $file } innehåller inget certifikat i PEM-format.
campaign-dir-none = I { $folder } finns ingen installation av Campaign: bin/nlserver saknas.

cli-check = Kontrollera förutsättningarna och konfigurationer, utan terminal
cli-option-files = Konfigurationer; utan någon tas instansens utkast, annars dess konfiguration här
cli-option-url = Campaign-servern som ska mätas, till exempel https://campaign.example.com
cli-option-login = Logga in på servern som den här operatören; lösenordet efterfrågas, eller läses från --password-file
cli-option-password-file = Lösenordet, på en rad
cli-option-token-file = En åtkomsttoken från IMS för ett tekniskt konto, på en rad; det första anropet skapar kontots operatör
cli-option-yes = Använd tokenen utan att fråga
cli-option-check-yes = Använd tokenen eller skriv supportfilen utan att fråga
cli-option-ca-file = Betrodda certifikat utöver systemets
cli-option-offline = Inget lämnar datorn
cli-option-campaign-dir = Den lokala installationen av Campaign, till exempel /usr/local/neolane/nl7
cli-option-dry-run = Visa vad som skulle anropas eller köras, utan att göra något

## The command write.

cli-write = Skriv konfigurationen obevakat, från en svarsfil
cli-option-secret-file = Klienthemligheten, på en rad; den hamnar i filen bredvid konfigurationen; ”-” är standard in
cli-option-write-answers = Svaren: en svarsfil, en konfiguration eller ett utkast; ”-” är standard in
cli-option-write-dry-run = Visa vad som skulle skrivas och vad det ändrar; skriv ingenting
cli-option-force = Ersätt en fil som skiljer sig
cli-option-check-force = Låt supportfilen ersätta en fil som redan finns
cli-option-editor-hint = Sätt en rad överst i den skrivna filen som textredigerare hittar filens JSON-schema med: ims-setup.schema.json bredvid, eller den här sökvägen eller adressen
told-about = { $about }: { $what }
write-differs = { $file } finns redan och skiljer sig: inget har skrivits. --force ersätter den.
write-then = Testa masken med namnen på dina profiler: { $command }
editor-hint-not-set = { $file } behåller det den säger till textredigerare: enbart en upplysning skrivs inte, och en som redan finns ersätts inte. Den här raden överst lägger till den: { $line }
editor-hint-no-schema = Textredigerare kommer att leta efter { $schema }, som inte finns ännu. Så skapas den: { $command }
write-would-differ = { $file } finns redan och skiljer sig: utan --force skulle inget skrivas.
write-names-prove = Heter profilerna verkligen så bevisar deras namn det: testa masken på dem i guidens masktest och skriv sedan.
write-secret-there = { $file } innehåller redan en hemlighet: inget har skrivits. --force ersätter den.
write-secret-twice = Svaren har en egen hemlighet (ims_client_secret), och --secret-file anger också en. Utelämna en av de två.
write-input-twice = Standard in kan inte vara både svaren och hemligheten: ange en fil för --answers eller för --secret-file.
write-secret-shown = Standard in är en terminal, och hemligheten skulle synas på den: använd ett rör (pipe), eller ange en fil med --secret-file.
secret-input-shown = Standard in är en terminal, och hemligheten skulle synas på den: använd ett rör (pipe), eller ange en fil.
secret-input-twice = Standard in kan inte vara två hemligheter: ange en fil för en av dem.
write-secret-missing = { $file } finns inte: skriv hemligheten i den som enda rad, eller ange en fil som innehåller den med --secret-file.
