# De woorden van ims-setup in het Nederlands.
#
# Nooit vertaald: het associatiemasker en de delen ervan, namen van bereiken, interne namen, URL's, bestandsnamen,
# opties, "Connect with an Adobe ID" en de labels van de clientconsole van Campaign.

## Rond elke pagina

head-saved = concept opgeslagen
head-secret-lost = concept opgeslagen, geheim niet
head-written = bestand geschreven
head-unsaved = niet opgeslagen
too-small = ims-setup heeft een venster van minstens 40 kolommen en 12 rijen nodig. Maak het groter: er gaat niets verloren.
step-of = { $number } van { $count }
more-above = meer
more-below = meer
search = Zoeken:

step-prerequisites = Vereisten
step-console = Console
step-package = Pakket
step-account = Account
step-review = Overzicht
step-mask = Maskertest

title-prerequisites = Vereisten
title-console = De console bijwerken
title-package = Het pakket installeren
title-account = Het externe account configureren
title-review = Overzicht
title-mask = Maskertest

path-prerequisites = IMS configureren. Plak de mail van Adobe in zijn geheel.
path-console = Clientconsole: Help > About…
path-package = Clientconsole: Tools > Advanced > Import package
path-account = Administration > Platform > External accounts
path-mask = Welk profiel welke operatorgroep oplevert

## Toetsen: wat de toetsenregel zegt

hint-next-stop = verder
hint-ghost = neemt het over
hint-to-hand-over = overdracht
hint-to-names = profielnamen
hint-to-people = personen
hint-to-preview = het bestand
hint-to-review = Overzicht
hint-next-miss = vlg. buitengesloten
hint-next-shut-out = vlg. buitengesloten
hint-chain = waarom
hint-done = gedaan
hint-mail = mail aan Adobe
hint-leave = klaar, stop
hint-leave-written = stop (geschreven)
hint-swap = wisselt met { $field }
hint-move = verplaatst naar { $field }
hint-empty = maakt veld leeg
hint-compared = vergeleken
hint-keep-secret = dat in het bestand klopt
hint-mend = corrigeert
hint-unfold = tonen
hint-fold = inklappen
hint-take-row = erheen
hint-prove = controleer
hint-previous-stop = terug
hint-next-step = stap verder
hint-previous-step = stap terug
hint-help = help
hint-quit = stop
    .long = opslaan en stoppen
hint-reveal = toon
hint-hide = verberg
hint-toggle = vink aan
hint-toggle-all = alle { $count }
hint-untick = vink uit
hint-next-value = wijzig
hint-write = schrijf
hint-down = omlaag
hint-page-down = pagina
hint-take = kies
hint-take-name = bewerk
hint-take-new-name = voeg toe
hint-take-value = naar klembord
hint-take-pasted = vul in
hint-take-line = klaar
hint-take-button = kies
hint-filter = filter
hint-search = zoek
hint-tick = ingevoerd
hint-compare = opnieuw vergelijken
hint-alone = apart
hint-take-entered = ingevoerd, verder
hint-back-to-list = terug
hint-close = sluit
hint-leave-alone = stop
hint-next-button = ander antwoord

## Acties: wat de help opsomt

action-insert = Typen
action-next-step = Volgende stap
action-onward = Verder: naar het volgende veld of naar wat nog open is
action-previous-step = Vorige stap
action-step = Stap { $number }
action-next-stop = Volgend veld
action-previous-stop = Vorig veld
action-help = Help
action-theme = Volgend thema
action-redraw = Het scherm opnieuw tekenen
action-suspend = Onderbreken; met fg komt u terug
action-quit = Opslaan en stoppen
action-close = Sluiten wat open is
action-write = Naar het overzicht; daar: bestand schrijven
action-left = Eén teken naar links
action-right = Eén teken naar rechts
action-line-start = Naar het begin
action-line-end = Naar het einde
action-word-left = Eén woord naar links
action-word-right = Eén woord naar rechts
action-erase-before = Het teken vóór de cursor wissen
action-erase-under = Het teken onder de cursor wissen
action-erase-word = Het woord vóór de cursor wissen
action-erase-to-start = Wissen tot het begin
action-erase-to-end = Wissen tot het einde
action-put-back = De laatst gewiste tekst terugzetten
action-undo = Ongedaan maken
action-redo = Opnieuw doen wat ongedaan is gemaakt
action-repair = Het veld corrigeren zoals voorgesteld
action-suggest = Suggesties voor dit veld
action-take-known = De bekende waarde overnemen
action-reveal = Het geheim tonen of verbergen
action-toggle = Vinkje zetten of weghalen
action-toggle-all = Alles op de pagina aanvinken wat nog niet bevestigd is
action-next-value = Volgende waarde
action-previous-value = Vorige waarde
action-up = Eén rij omhoog
action-down = Eén rij omlaag
action-first = Eerste rij
action-last = Laatste rij
action-page-up = Eén pagina omhoog
action-page-down = Eén pagina omlaag
action-take = Doen wat de rij aanbiedt
action-search = Zoeken in de lijst
action-filter = Namen: alle, buitengesloten, met waarschuwing
action-filter-people = Personen: alle, buitengesloten, nog onbekend
action-next-miss = Volgend profiel dat buitengesloten is
action-next-miss-people = Volgende persoon die buitengesloten is
action-previous-miss = Vorig profiel dat buitengesloten is
action-previous-miss-people = Vorige persoon die buitengesloten is
action-people-file = Personen uit een bestand lezen
action-chain = Stap voor stap tonen wat er bij het aanmelden gebeurt
action-remove = De naam verwijderen
action-tick = Vinkje voor ingevoerd of gedaan zetten of weghalen
action-alone = De waarde apart tonen
action-next-button = Het andere antwoord
action-previous-button = Het vorige antwoord

## Velden: label, kort label van het overzicht, wat het is, waar het staat

label-organization = De organisatie en haar IMS-organisatie-id zijn bekend
short-organization = Organisatie bekend
page-organization = Beide krijgt u bij de eerste verbinding met de Experience Cloud; ze staan in Experience Cloud > Administration. https://experience.adobe.com
help-organization = De organisatie van uw bedrijf in de Adobe Experience Cloud, en haar id.
where-organization = De id eindigt op @AdobeOrg. Hebt u beide, zet dan een vinkje met Space.

label-users = Gebruikers zijn toegevoegd, elke operator met een e-mailadres
short-users = Gebruikers aanwezig
page-users = Admin Console > Users. In Campaign heeft elke operator een eigen e-mailadres nodig: Administration > Access Management > Operators > Contact points. https://adminconsole.adobe.com
help-users = Iedereen die zich gaat aanmelden, staat in de Admin Console.
where-users = In Campaign heeft elke operator een eigen e-mailadres, van niemand anders.

label-groups = Gebruikers zijn aan de productprofielen gekoppeld
short-groups = Profielen gekoppeld
page-groups = Admin Console > Products > Adobe Campaign. Een gebruiker zonder profiel wordt geweigerd. https://adminconsole.adobe.com
help-groups = Elke gebruiker zit in minstens één productprofiel van Campaign.
where-groups = Het associatiemasker maakt van de profielnaam een operatorgroep.

label-console-build = Clientconsole
short-console-build = Build clientconsole
    .long = Build van de clientconsole
help-console-build = De build van de clientconsole, een getal zoals 9400.
where-console-build = In de clientconsole: Help > About…, het getal na “build”.

label-server-build = Applicatieserver
short-server-build = Build server
    .long = Build van de server
help-server-build = De build van de server, een getal zoals 9400.
where-server-build = In de clientconsole: Help > About…; op de host: nlserver pdump.

label-package = Het pakket is geïnstalleerd
short-package = Pakket geïnstalleerd
page-package = “Integration with the Adobe Experience Cloud”, op deze marketinginstantie.
help-package = Vink dit aan zodra de import “Installation of packages successful” meldt.
where-package = Clientconsole: Tools > Advanced > Import package.

label-label = Label
short-label = Label
help-label = De naam die mensen zien. Standaard: MAC.
where-label = In het externe account, het eerste veld.

label-internal-name = Interne naam
short-internal-name = Interne naam
help-internal-name = Unieke sleutel: Adobe_Experience_Cloud; oudere builds: Adobe_Marketing_Cloud.
where-internal-name = Houd de naam van het account uit het pakket aan. Er mag er maar één zijn.

label-type = Type
value-type = Adobe Experience Cloud

label-enabled = Ingeschakeld
short-enabled = Ingeschakeld
help-enabled = Het account is in gebruik. Laat dit aan staan.
where-enabled = In het externe account, het selectievakje Enabled.

label-exported = Automatisch geëxporteerd in pakketten
value-exported = niet aanvinken

label-ims-server = IMS-server
short-ims-server = IMS-server
help-ims-server = De identiteitsdienst van Adobe. Altijd productie, ook voor testinstanties.
where-ims-server = Ctrl-O toont de twee adressen van Adobe; Adobe zegt welk het uwe is.

label-ims-scope = IMS-bereik
short-ims-scope = IMS-bereik
help-ims-scope = Wat Campaign aan IMS mag vragen, gescheiden door komma’s, zonder spaties.
where-ims-scope = Vergelijk het met het geïnstalleerde account; bij verschil telt dat.

label-ims-client-id = IMS-client-id
short-ims-client-id = IMS-client-id
help-ims-client-id = De naam waaronder IMS Campaign kent, zoals Campaign1.
where-ims-client-id = Van Adobe Support, samen met het geheim.

label-ims-client-secret = IMS-clientgeheim
short-ims-client-secret = IMS-clientgeheim
help-ims-client-secret = Hoort bij de client-id. Wordt niet getoond en komt niet in het concept.
where-ims-client-secret = Van Adobe Support. Plak het: spaties eromheen worden opgemerkt.
help-secret-variable = De naam van de omgevingsvariabele met het geheim, zoals IMS_SECRET.
where-secret-variable = Het bestand noemt {"{"}env: NAME{"}"}; het geheim zelf staat nergens.
help-secret-lost = Een concept bewaart het geheim niet: typ of plak het opnieuw.
help-secret-older = Het laatst getypte is weg; het bestand heeft het vorige. Typ het opnieuw.
help-secret-in-file = Wat u typt, vervangt het geheim in het bestand; Ctrl-R leest en toont dat.

label-secret-keeping = Geheim wordt bewaard
short-secret-keeping = Geheim wordt bewaard
keeping-file = in een eigen bestand
keeping-environment = in een omgevingsvariabele
keeping-inline = in de configuratie zelf
help-keeping-file = Komt naast de configuratie, alleen door u te lezen. Meestal het veiligst.
help-keeping-environment = Het bestand noemt alleen een variabele; wie het gebruikt, moet die instellen.
help-keeping-inline = Het geheim staat in de YAML: wie het bestand krijgt, heeft het geheim.
where-secret-keeping = Space verandert het.

label-callback-server = Callbackserver
short-callback-server = Callbackserver
help-callback-server = De toegangs-URL van deze Campaign-instantie: https:// en de host, meer niet.
where-callback-server = Adobe moet deze op de acceptatielijst van uw client-id hebben.

label-ims-organization-id = IMS-organisatie-id
short-ims-organization-id = IMS-organisatie-id
help-ims-organization-id = 24 hexadecimale cijfers en @AdobeOrg.
where-ims-organization-id = In de Experience Cloud: Administration > Experience Cloud Details.

label-association-mask = Associatiemasker
short-association-mask = Associatiemasker
help-association-mask = Een reguliere expressie voor de profielnaam; (.*) vangt de operatorgroep.
where-association-mask = Zoals Campaign - acme - (.*). Ctrl-O geeft suggesties; stap 6 test het.
where-mask-here = Zoals Campaign - acme - (.*). Ctrl-O geeft suggesties.

label-product-context = Productcontext
short-product-context = Productcontext
help-product-context = Optioneel. Alleen als de console het veld toont: dan dma_campaign_classic.
where-product-context = De waarde moet in Campaign en in de Experience Cloud gelijk zijn.

label-experience-cloud-server = Server
short-experience-cloud-server = Marketing Cloud
    .long = Marketing Cloud-server
help-experience-cloud-server = De Experience Cloud zelf: https://marketing.adobe.com.
where-experience-cloud-server = In het externe account, onder Adobe Marketing Cloud connection.

label-tenant = Tenant
short-tenant = Tenant
help-tenant = De tenantnaam van uw organisatie, zoals acme.
where-tenant = In het adres van uw Experience Cloud: het deel vóór de eerste punt.

group-head = Boven aan het formulier
group-ims = IMS-verbinding
group-marketing-cloud = Verbinding met Adobe Marketing Cloud

value-optional = optioneel
value-missing = ontbreekt
value-open = nog niet bevestigd
value-not-entered = nog niet ingevoerd
value-empty = (leeg)
value-confirmed = bevestigd
value-on = aan
value-off = uit
value-secret-tail = { $length } tekens, eindigt op { $tail }
value-secret-length = { $length ->
    [one] 1 teken
   *[other] { $length } tekens
}
value-secret-in-file = in { $file }
value-secret-older = het vorige, in { $file }

## Pagina's

page-caution = Voor on-premises en hybride instanties, en voor technisch beheerders: gehoste instanties worden door Adobe geconfigureerd.
page-caution-adobe = IMS wordt alleen samen met Adobe ingevoerd: neem contact op met uw Adobe-vertegenwoordiger voordat u begint.
page-account-caution = Alleen voor de technisch beheerder.
page-mask-caution = Het masker is essentieel: zonder overeenkomend masker kan niemand zich met een Adobe ID aanmelden.
mask-example = Met Campaign - acme - (.*) wordt het profiel “Campaign - acme - delivery” gekoppeld aan de operatorgroep “delivery”.
further-users = Gids van Adobe voor beheerders: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/admin-getting-started.html
further-names = Een productprofiel heette vroeger een configuratie (in het Enterprise Dashboard), de operatorgroep een beveiligingsgroep.
further-package = De pagina van Adobe over het installeren van een standaardpakket: https://experienceleague.adobe.com/docs/campaign-classic/using/installing-campaign-classic/install-campaign-on-prem/installing-campaign-standard-packages.html
further-client = Veelgestelde vragen van Adobe voor beheerders: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/faq.html
further-organization-id = U hebt die gekregen toen u voor het eerst verbinding maakte met de Experience Cloud. Ook Ctrl+i op https://experience.adobe.com en het adres van de Admin Console tonen die.
page-console-intro = Installeer de nieuwste clientconsole: die en de server moeten dezelfde build hebben. Voer beide getallen in.
page-console-update = Voor het bijwerken zijn Windows-beheerdersrechten nodig. Sinds 7.3 heeft elke Windows-machine ook de runtime van Microsoft Edge WebView2 nodig.
page-console-releases = Berust op: { $evidence }. Release-opmerkingen van { $date }; nieuwste algemeen beschikbare versie: { $version }, build { $build }.
evidence-none = nog niets
evidence-confirmed = uw bevestiging
evidence-entered = de builds die u hebt ingevoerd
evidence-measured = wat is gemeten
evidence-both = de build van de console zoals ingevoerd, die van de server zoals gemeten
page-package-install = Installeren: Tools > Advanced > Import package > Install a standard package. Bij hybride instanties doet Adobe het. Grijs in de lijst betekent: al geïnstalleerd, of niet compatibel.
page-package-confuse = Niet te verwarren met “Adobe Experience Cloud Shared Audiences Integration”, één rij erboven.
page-package-caution = Het kan niet worden verwijderd. Alleen voor marketinginstanties, en alleen als het onder uw licentie valt. Probeer het eerst buiten productie.

review-missing = { $count ->
    [one] Eén veld te corrigeren; Enter opent het hier.
   *[other] { $count } velden te corrigeren; Enter opent elk veld.
}
review-ready = Klaar. Ctrl-S schrijft het bestand.
review-ready-asks = Klaar. Ctrl-S vraagt eerst.
review-secret-lost = Het laatst getypte geheim is niet bewaard; het bestand heeft het vorige.
review-ready-changes = { $count ->
    [one] 1 wijziging: { $fields }. Ctrl-S schrijft die.
   *[other] { $count } wijzigingen: { $fields }. Ctrl-S schrijft ze.
}
review-ready-count = { $count ->
    [one] 1 wijziging. Ctrl-S schrijft die.
   *[other] { $count } wijzigingen. Ctrl-S schrijft ze.
}
review-ready-count-asks = { $count ->
    [one] 1 wijziging. Ctrl-S vraagt eerst.
   *[other] { $count } wijzigingen. Ctrl-S vraagt eerst.
}
review-ready-but = Volledig, maar bekijk stap { $number }. Ctrl-S schrijft.
review-written = Geschreven: precies zo staat het in het bestand.
review-changed-since = { $count ->
    [one] Door een ander gewijzigd (1 waarde). Ctrl-S vraagt.
   *[other] Door een ander gewijzigd ({ $count } waarden). Ctrl-S vraagt.
}
review-other-instance = Van een andere instantie: { $instance }. Ctrl-S vraagt.
review-broken-since = Het bestand is geen configuratie meer. Ctrl-S vraagt.
review-gone = Het bestand is er niet meer. Ctrl-S schrijft het opnieuw.
review-to-see = Met waarschuwing of te bevestigen: { $count }
review-in-order = In orde: { $count }
review-write = Het bestand schrijven
review-write-again = Geschreven
review-sign-in = Wat IMS antwoordt
review-prove = Het geheim controleren
review-prove-again = IMS heeft geantwoord
review-preview = Het bestand zoals het wordt geschreven
review-preview-unfinished = Het bestand tot nu toe; nog niet te schrijven
review-preview-same = Het bestand zoals het op schijf staat
review-preview-difference = Wat het schrijven verandert (- nu, + straks)
review-preview-foreign = Het nieuwe bestand; er staat daar al een ander
help-rows = Enter schrijft het bestand. Eronder staat wat erin komt; Tab gaat erheen.
help-rows-asks = Enter vraagt eerst en schrijft dan het bestand. Wat erin komt staat hieronder; Tab gaat erheen.
help-rows-written = Het bestand bevat precies deze antwoorden. Enter gaat door naar de maskertest.
help-mask-misses = { $gets-in }. Ctrl-O stelt maskers voor die bij deze namen passen.
help-fold = Enter toont de velden waaraan niets hoeft te gebeuren, of verbergt ze weer.
help-answer = Wat IMS over deze aanmelding antwoordt. Enter gaat naar het veld waarover het gaat.
help-prove = Enter vraagt het eerst: client-id en geheim gaan dan één keer naar IMS, om te zien of ze bij elkaar horen.
help-preview = Het geheim is hier gemaskeerd. Ctrl-S schrijft het bestand.
help-preview-blocked = Nog niet te schrijven: de regels erboven zeggen wat ontbreekt. Het geheim is hier gemaskeerd.
help-preview-written = Zoals het op schijf staat. Het geheim is hier gemaskeerd.

mask-no-names = Typ of plak hieronder de namen van uw productprofielen om het masker te testen.
mask-empty = Nog niet beoordeeld: er is geen masker.
mask-empty-proposed = Het verklaart { $count } van de namen. Shift-Tab, Right neemt het.
mask-done = Klaar: { $file } is geschreven. Ctrl-C stopt.
mask-written = { $file } bevat deze antwoorden. Ctrl-C stopt.
mask-not-judged = Nog niet beoordeeld: corrigeer eerst het masker.
mask-totals = { $matched ->
    [0] Geen komt overeen
    [one] 1 komt overeen
   *[other] { $matched } komen overeen
} · { $missed } niet · { $warned ->
    [0] geen waarschuwingen
    [one] 1 met waarschuwing
   *[other] { $warned } met waarschuwing
}
mask-totals-so-far = { $matched } komen overeen · { $missed } niet · waarschuwingen zoeken: { $percent }%
ribbon-in = { $count } binnen
ribbon-out = { $count } niet
ribbon-other = { $count } van iets anders
ribbon-each = per teken { $count } namen
ribbon-profiles = profielen: { $totals }
help-ribbon = De regel onder het masker heeft één teken per naam, in de volgorde van de lijst. Zijn er meer namen dan kolommen, dan staat een teken voor de slechtste van meerdere; de regel zegt van hoeveel.
chain-title = Wat er bij het aanmelden gebeurt
chain-person = Account
chain-people = Personen
chain-people-have = { $count ->
    [0] niemand heeft dit profiel
    [one] één persoon heeft dit profiel
   *[other] { $count } personen hebben dit profiel
}
chain-profile = Profiel
chain-product = Product
chain-mask = Masker
chain-group = Gevangen groep
chain-operators = Operatorgroep
chain-sign-in = Campaign
chain-mend = Oplossing
chain-holds = in orde
chain-open = niet bekend
chain-breaks = breekt hier af
chain-unreached = niet bereikt
chain-account-free = niets bekend dat het tegenhoudt
chain-no-profile = geen van Campaign
chain-user-group = { $name } (een gebruikersgroep)
chain-profile-of = { $name } (van { $count } komt dit het verst)
chain-not-known = niet bekend
chain-no-mask = er is er geen dat werkt
chain-matches = komt overeen
chain-blank = { $group } (een spatie aan een uiteinde)
chain-nothing = niets
chain-alike = Campaign schrijft { $group }
chain-has-group = Campaign heeft deze
chain-groups-open = of Campaign deze heeft, is niet bekend
chain-lets-in = laat toe
chain-lets-in-if = laat toe als die groep er is
chain-refuses = weigert
chain-refuses-saying = weigert: “{ $text }”
chain-not-asked = komt er niet aan te pas: het aanmelden stopt eerder
chain-mend-nothing = Er is niets te corrigeren.
chain-mend-know-groups = Voor zover bekend is er niets mis. --groups FILE of --login vertelt of Campaign de groep heeft.
chain-mend-write-mask = Hier: vul een associatiemasker in dat werkt.
chain-mend-mask = Hier: maak van het masker { $mask }
chain-mend-rename = In de Admin Console: hernoem het profiel naar { $name }
chain-mend-case = In de Admin Console: schrijf de naam van het profiel met de hoofdletters en kleine letters van het masker.
chain-mend-lengthen = In de Admin Console: laat de naam van het profiel verdergaan met de interne naam van een operatorgroep.
chain-mend-apart = Niet zeker: of dit profiel is niet voor Campaign bedoeld, of het masker is niet het juiste.
chain-mend-other-product = Niet nodig: een profiel van { $product } hoeft niet overeen te komen.
chain-mend-create = In Campaign: maak de operatorgroep met de interne naam { $group }, of noem het profiel naar een die er is.
chain-mend-assign = In de Admin Console: wijs een productprofiel van Campaign toe. Een gebruikersgroep alleen laat niemand toe.
mask-loading = Namen lezen: tot nu toe { $count }. Esc breekt af.
mask-changed = Nog niet in het bestand: Ctrl-S schrijft het masker naar { $file }.
mask-changed-blocked = { $count ->
    [one] Nog niet in het bestand: één veld ontbreekt of klopt niet. Ctrl-S leidt ernaartoe.
   *[other] Nog niet in het bestand: { $count } velden ontbreken of kloppen niet. Ctrl-S leidt ernaartoe.
}
mask-readings = { $count ->
    [one] 1 naam wordt anders gelezen als het masker een voorvoegsel is, zoals een pagina van Adobe zegt.
   *[other] { $count } namen worden anders gelezen als het masker een voorvoegsel is, zoals een pagina van Adobe zegt.
}
mask-found-anywhere = { $count ->
    [one] 1 naam wordt anders gelezen als het masker ergens in de naam wordt gezocht.
   *[other] { $count } namen worden anders gelezen als het masker ergens in de naam wordt gezocht.
}
mask-judged-by = Beoordeeld door de engine van dit programma; gewone tekst en (.*) leest elke engine hetzelfde.
mask-groups = Operatorgroepen
mask-group-unknown = onbekend in Campaign
mask-group-alike = anders geschreven in Campaign
mask-group-blank = leeg, of een spatie aan een eind
mask-group-unreached = geen naam leidt hierheen
mask-filter-all = Profielnamen: alle, { $count }
mask-filter-missed = Profielnamen: buitengesloten, { $count }
mask-filter-warned = Profielnamen: met waarschuwing, { $count }
people-title = Personen
people-filter-all = Personen met een profiel van Campaign: { $count } van { $people }
people-filter-out = Personen: buitengesloten, { $count }
people-filter-unsure = Personen: nog onbekend, { $count }
people-reading = Personen lezen: tot nu toe { $count }. Esc breekt af.
people-stopped = Afgebroken: op een onvolledige lijst wordt niemand beoordeeld. Ctrl-R begint opnieuw.
people-not-asked = De User Management API is nog niet geraadpleegd: de referentie ervoor zou naar { $host } gaan. Ctrl-R stelt de vraag.
people-file-prompt = Bestand met personen:
people-short-no-profile-matches = geen profiel komt overeen
people-short-unknown-group = groep bestaat niet
people-short-empty-group = geeft geen groep
people-short-not-active = niet actief
people-short-no-email = geen e-mailadres
people-short-shared-email = gedeeld e-mailadres
mask-new-name = een naam toevoegen: typ hem of plak een lijst
mask-captures = Komt overeen. De gebruikers komen in de operatorgroep “{ $group }”; die moet in Campaign bestaan.
mask-misses = Komt niet overeen: wijkt af vanaf het eerste teken.
mask-fails-after = Komt niet overeen: gelijk tot en met “{ $read }”, daarna wijkt de naam af.
mask-ends-early = Komt niet overeen: de naam houdt eerder op dan het masker.
help-names = Enter voegt een naam toe. Een geplakte lijst wordt per regel gelezen. De namen vindt u in de Admin Console.

hand-over-summary = Overdracht: { $entered } van { $values } ingevoerd · { $done } van { $tasks } gedaan
hand-over-unwritten = Nog niet in het bestand: Ctrl-S schrijft deze antwoorden eerst.
value-same-in-campaign = In Campaign staat hetzelfde.
value-same-as-pasted = Wat is geplakt, is hetzelfde.
value-place = { $group }, veld { $number }
value-length = { $length ->
    [one] 1 teken
   *[other] { $length } tekens
}
value-secret-key = Ctrl-R toont het; bij het verlaten wordt het weer verborgen.
value-secret-shown-by = Op deze machine toont dit het bestand waarin het staat:
value-variable-shown-by = Waar de variabele is ingesteld, toont dit het:
mail-title = Mail aan Adobe Support
mail-path = Zonder het geheim: dat is hier niet voor nodig
mail-allowlist = 
    Geachte heer, mevrouw,

    Wilt u de callbackserver van onze Adobe Campaign Classic-instantie op de acceptatielijst van onze IMS-client zetten en dit bevestigen?

    IMS client identifier: { $client }
    Callback server: { $callback }
    IMS organization ID: { $organization }

    Met vriendelijke groet
help-hand-over = Right toont de waarde apart, om elders over te typen. Space vinkt af. Enter stuurt de waarde naar het klembord.
help-people = Wie van de Admin Console binnenkomt. Space wisselt wie er te zien is, Enter toont wat er bij het aanmelden gebeurt, Ctrl-R leest ze opnieuw.
help-to-do-back = Dit is de weg terug, voor als niemand binnenkomt: geen taak, niets om af te vinken.
help-to-do = Space vinkt af wat gedaan is.
help-to-do-mail = Space vinkt af wat gedaan is. Enter toont een mail aan Adobe die erom vraagt.
hand-over-compared = In Campaign: { $same } gelijk, { $differs } anders, { $unseen } niet gezien.
hand-over-compared-marked = In Campaign: { $same } gelijk ({ $mark }), { $differs } anders, { $unseen } niet gezien.
hand-over-not-compared = Niet met Campaign vergeleken. { $why }
hand-over-compare-login = Met --login wordt dit vergeleken met wat in Campaign staat.
hand-over-paste = Plak hier wat de console toont om het te vergelijken.
hand-over-pasted-differs = geplakt: { $held }
to-do = Wat er nog te doen is, in deze volgorde
to-do-allowlist = Laat Adobe bevestigen dat de callbackserver op de acceptatielijst staat.
to-do-enter = Houd één sessie open van een beheerder met native aanmelding; voer de waarden in de console in en sla op.
to-do-restart = Start de server opnieuw op elke applicatieserver: systemctl stop nlserver, systemctl start nlserver.
to-do-try = Voeg op één console een tweede verbinding toe waarin “Connect with an Adobe ID” is aangevinkt; meld u aan met een gebruiker van elk profiel.
to-do-everyone = Vink het pas daarna voor iedereen aan. Leeg bij problemen in het aanmeldvenster de WebView2-cache van de console.
to-do-restrict = Beperkingen op native aanmeldingen (nonIMSAuthnAPI, 7.4.1 en later) komen als laatste.
to-do-back = De weg terug: haal het vinkje weg. Het is een instelling van elke console; native aanmeldingen blijven werken.
to-do-enter-restricted = Let op: { $file } weigert native aanmeldingen nu al, terwijl dat als laatste hoort te komen. Houd voor de weg terug een van deze operators bij de hand: { $allowed }.
to-do-enter-restricted-to-all = Let op: { $file } weigert native aanmeldingen nu al, terwijl dat als laatste hoort te komen: misschien blijft er niemand over voor de weg terug.
to-do-try-proxy = Campaign zelf moet IMS via de proxy { $proxy } bereiken (proxyConfig in serverConf.xml): die moet { $host } doorlaten.

sheet-title = Adobe IMS voor de Campaign-instantie { $instance }
sheet-where = Clientconsole: Administration > Platform > External accounts
sheet-entered = ingevoerd op { $day }
sheet-done = gedaan op { $day }
sheet-secret-variable = in de omgevingsvariabele { $name }
sheet-secret-inline = in de configuratie zelf, { $length ->
    [one] 1 teken
   *[other] { $length } tekens
}

## Wat open kan staan

help-title = Help: { $step }
help-path = Up en Down kiezen, Enter voert uit, Esc sluit
help-actions = Alles wat u hier kunt doen
help-step-prerequisites = Drie dingen moeten in orde zijn voordat Campaign met IMS kan worden verbonden. Vink elk pas aan als u het zelf hebt gezien. U mag doorgaan en later terugkomen.
help-step-console = Een console die één build achterloopt op de server, kan worden geweigerd. Beide getallen staan in het venster About van de console.
help-step-package = Het pakket brengt het externe account mee dat u in stap 4 invult. Zonder het pakket valt er niets te configureren.
help-step-account = Elk veld van het formulier in de console, in dezelfde volgorde. U kunt een mail van Adobe in zijn geheel plakken: wat wordt herkend, ziet u in een lijst, en Enter vult het in.
help-step-review = Alle antwoorden op één pagina, en het bestand zoals het wordt geschreven. Er wordt niets geschreven voordat u het zegt.
help-step-mask = Test het masker met echte profielnamen voordat iemand ervan afhangt. Een gebruiker komt alleen binnen als minstens één van de eigen profielen overeenkomt.
suggestions-title = Suggesties: { $field }
suggestions-path = Enter neemt de gekozen waarde over, Esc verandert niets
pasted-title = { $count ->
    [one] Eén waarde herkend
   *[other] { $count } waarden herkend
}
pasted-path = Enter vult in wat is aangevinkt, Esc vult niets in
pasted-several = { $count } waarden: Right kiest
pasted-wrapped = met of zonder de volgende regel: Right kiest
pasted-wrapped-with = met de volgende regel
pasted-wrapped-without = zonder de volgende regel
pasted-instances = { $instances }: Right kiest
pasted-replaces = vervangt { $value }
pasted-mended = gecorrigeerd; was { $value }
pasted-announced = Genoemd, maar zonder passende waarde: { $fields }
pasted-trimmed = Spaties aan het eind verwijderd: { $fields }
pasted-technical = Dit zijn waarden van een technisch account: de client-id en het clientgeheim daarvan zijn niet die van de aanmelding en zijn daarom niet aangevinkt.
help-open-help = Up en Down kiezen een actie, Enter voert die uit.
help-open-suggestions = Up en Down kiezen, Enter neemt over, / zoekt.
help-open-pasted = Space laat een waarde weg. Enter vult de andere in; daarna maakt Ctrl-_ alles ongedaan.
help-pasted-several = De tekst bevat meer waarden voor dit veld: Right en Left kiezen. Wat bij één instantie hoort, wordt samen gekozen.
help-pasted-out = Space neemt ook deze waarde. Enter vult in wat is aangevinkt; daarna maakt Ctrl-_ alles ongedaan.
help-open-name = De profielnaam zoals de Admin Console die toont. Enter bewaart de naam, Esc niet.
help-open-password = Enter stuurt het, één keer. Esc stuurt niets; te veel foute wachtwoorden sluiten een operator uit.
password-again = Ctrl-R: het wachtwoord opnieuw typen.
help-open-question = Left en Right kiezen een antwoord, Enter bevestigt het, Esc verandert niets.
help-open-question-lock-out = Left en Right kiezen een antwoord, Enter bevestigt het, Esc gaat naar de maskertest.
help-open-value = Typ de waarde over in de console of selecteer die met de muis. Enter: ingevoerd, naar de volgende.
help-open-value-secret = Voer de opdracht in een andere terminal uit en typ in de console wat die toont. Enter: ingevoerd.
help-open-mail = Enter stuurt hem naar het klembord van de terminal; selecteren met de muis kan ook.
help-open-chain = Elke regel heeft de vorige nodig; de eerste die afbreekt, is gemarkeerd. Right toont de volgende die buitengesloten is.

question-replace = Het bestand vervangen?
question-replace-text = { $file } bestaat al en is anders. Dit zou er veranderen.
question-replace-no = Bestand behouden
question-replace-look = Verschil bekijken
question-replace-yes = Vervangen
question-replace-secret = Ook het geheim in { $file } wordt vervangen.
question-replace-other = Het bestand van een andere instantie vervangen?
question-replace-other-text = { $file } is de configuratie van { $theirs }, niet van { $own }. Bij vervangen gaat die verloren.
question-replace-other-no = Bestand behouden
question-replace-other-look = Verschil bekijken
question-replace-other-yes = Vervangen
question-replace-changed = Vervangen wat iemand anders heeft geschreven?
question-replace-changed-text = { $file } is door iemand anders gewijzigd sinds het hier is gelezen of geschreven. Wat er nu staat en wat u zou schrijven:
question-replace-changed-incomplete = { $count ->
    [one] Zoals het daar staat, is het niet te gebruiken: één veld ontbreekt of is onjuist.
   *[other] Zoals het daar staat, is het niet te gebruiken: { $count } velden ontbreken of zijn onjuist.
}
question-replace-changed-no = Nu niet
question-replace-changed-take = Die van de ander
question-replace-changed-look = Verschil bekijken
question-replace-changed-yes = De mijne schrijven
change-instance = Instantie
change-theirs = Daar gewijzigd, hier niet: schrijven maakt dat ongedaan.
change-both = Daar en hier gewijzigd.
replace-anew = Het kan niet ter plaatse worden gewijzigd: het wordt opnieuw geschreven, in de volgorde en stijl van dit programma.
replace-loses = { $count ->
    [one] Daarbij verdwijnt een opmerking: { $comments }
   *[other] Daarbij verdwijnen opmerkingen: { $comments }
}
question-replace-foreign = Een bestand vervangen dat geen configuratie is?
question-replace-foreign-text = { $file } bevat iets anders. Na het vervangen is dat weg.
question-replace-foreign-no = Bestand behouden
question-replace-foreign-yes = Vervangen
question-replace-secret-file = Het geheim vervangen?
question-replace-secret-file-text = { $file } bevat al een geheim. Dat blijft staan, of het door u ingevoerde geheim komt ervoor in de plaats.
question-replace-secret-file-no = Niets schrijven
question-replace-secret-file-keep = Oude geheim behouden en schrijven
question-replace-secret-file-yes = Vervangen en schrijven
question-old-secret = Schrijven met het vorige geheim?
question-old-secret-text = Het laatst getypte geheim is niet bewaard; { $file } bevat het vorige. Alleen u weet welk geheim juist is.
question-old-secret-no = Opnieuw typen
question-old-secret-yes = Dat in het bestand is juist
question-older-stays = Het laatst getypte geheim is niet bewaard: dat in { $file } blijft.
question-lock-out = Schrijven, hoewel misschien niemand binnenkomt?
question-lock-out-text = { $gets-in }. Een gebruiker komt alleen binnen als minstens één van de profielen met het masker overeenkomt. Test het eerst met de namen van uw profielen.
question-lock-out-no = Masker testen
question-lock-out-yes = Toch schrijven
question-send-secret = Het geheim naar het klembord sturen?
question-send-secret-text = De terminal zet het op het klembord. Daar kunnen andere programma’s en de klembordgeschiedenis het lezen.
question-send-secret-no = Nee
question-send-secret-yes = Sturen

## Wat er zojuist is gebeurd

notice-controls-removed = { $count ->
    [one] Eén besturingsteken is uit de geplakte tekst weggelaten.
   *[other] { $count } besturingstekens zijn uit de geplakte tekst weggelaten.
}
notice-paste-too-large = Geweigerd: een veld bevat hoogstens 1 MiB. Er is niets veranderd.
notice-not-utf8 = Er kwamen bytes binnen die geen UTF-8-tekst zijn; ze zijn weggelaten. Controleer de tekencodering van de terminal.
notice-nothing-to-mend = Hier is niets dat met zekerheid kan worden gecorrigeerd.
notice-no-meaning = { $key } doet hier niets. Ctrl-G toont alle toetsen.
notice-confirmed = Bevestigd: { $field }. Ctrl-_ maakt dat ongedaan.
notice-not-ticked = Hier wordt niets getypt en er is niets gewijzigd. Nog eens Space doet wat hieronder staat.
notice-answered = IMS heeft geantwoord. Het antwoord verschijnt hier bij de volgende toets.
notice-moved = Verplaatst naar: { $field }.
notice-swapped = Gewisseld met: { $field }.
notice-emptied = Leeggemaakt: { $field } heeft deze waarde al.
notice-occupied = Het clientgeheim bevat al een waarde: er is niets verplaatst. Maak het eerst leeg.
notice-back = Welkom terug. Opgeslagen: { $age }; { $state }. U bent bij: { $place }.
notice-back-short = Opgeslagen: { $age }; { $state }.
back-written = het bestand is geschreven
back-complete = volledig, maar nog niet geschreven
back-changed = het bestand is sindsdien door iemand anders gewijzigd
back-broken = het bestand is geen configuratie meer
back-gone = het geschreven bestand is er niet meer
notice-begun-foreign = { $file } bestaat maar is geen configuratie: leeg begonnen. Het blijft tot het schrijven erom vraagt. { $problem }
back-missing = { $count ->
    [one] één veld ontbreekt of is onjuist
   *[other] { $count } velden ontbreken of zijn onjuist
}
notice-back-secret = Het clientgeheim is opnieuw nodig.
notice-back-secret-older = Het laatst getypte clientgeheim is niet bewaard: typ het opnieuw.
notice-taken-over = Overgenomen van proces { $process } op { $terminal }, dat heeft opgeslagen en is gestopt.
notice-taken-over-unsaved = Overgenomen van proces { $process } op { $terminal }, dat voor het stoppen niet kon opslaan: kijk of de laatste wijzigingen hier staan.
notice-nothing-to-suggest = Voor dit veld is er geen suggestie.
notice-nothing-recognised = In de geplakte tekst is niets herkend. Plak losse waarden in hun eigen veld: stap 4, Alt-4.
notice-not-pasted = Er is niets geplakt: sluit dit eerst met Esc en plak dan opnieuw.
notice-compared-again = Opnieuw vergeleken.
notice-filled = { $count ->
    [one] Eén veld is ingevuld. Ctrl-_ maakt dat ongedaan.
   *[other] { $count } velden zijn ingevuld. Ctrl-_ maakt dat ongedaan.
}
notice-filled-already = De velden hebben deze waarden al.
notice-unchosen = { $count ->
    [one] Eén veld blijft zoals het was: geen van de waarden is gekozen.
   *[other] { $count } velden blijven zoals ze waren: geen van hun waarden is gekozen.
}
notice-nothing-ticked = Er is niets aangevinkt: Right kiest een waarde, Space vinkt aan, Esc laat alles zoals het is.
notice-compared = Vergeleken met wat is geplakt: { $same } gelijk, { $different } anders.
notice-not-filled = { $count ->
    [one] Eén herkende waarde is niet ingevuld: plak opnieuw.
   *[other] { $count } herkende waarden zijn niet ingevuld: plak opnieuw.
}
notice-names-added = { $count ->
    [0] Geen naam in de geplakte tekst.
    [one] Eén naam toegevoegd.
   *[other] { $count } namen toegevoegd.
}
notice-names-twice = { $count ->
    [one] Eén stond er al en is weggelaten.
   *[other] { $count } stonden er al en zijn weggelaten.
}
notice-names-kept = { $count ->
    [one] Eén profielnaam bewaard voor de maskertest in stap 6.
   *[other] { $count } profielnamen bewaard voor de maskertest in stap 6.
}
notice-names-judged = In totaal: { $totals }.
notice-secrets-left-out = { $count ->
    [one] Eén regel lijkt op een clientgeheim en is weggelaten
   *[other] { $count } regels lijken op een clientgeheim en zijn weggelaten
}; namen toegevoegd: { $added }. Een geheim hoort in stap 4.
notice-secret-as-name = Dit lijkt op een clientgeheim: namen staan in het concept, dus het is niet toegevoegd. Het hoort in stap 4.
notice-not-kept = { $more ->
    [0] { $field }
    [one] { $field } en nog één veld
   *[other] { $field } en nog { $more } velden
}: niet in het concept, want de waarde leek op een geheim. Voer die opnieuw in; een geheim hoort in zijn eigen veld.
notice-secret-same = Het geplakte geheim is het ingestelde.
notice-secret-other = Het geplakte geheim is een ander dan het ingestelde.
notice-secret-not-compared = Of het geplakte geheim het juiste is, staat niet vast: het ingestelde staat in { $place }.
notice-undone = Ongedaan gemaakt: { $what }. Ctrl-X doet het opnieuw.
notice-write-stands = Wat geschreven is, blijft staan. Nog eens Ctrl-_ maakt ongedaan: { $what }.
notice-redone = Opnieuw gedaan: { $what }. Ctrl-_ maakt dat ongedaan.
undone-fields = { $count } velden
undone-names = de wijziging van een naam
undone-names-added = { $count ->
    [one] één toegevoegde naam
   *[other] { $count } toegevoegde namen
}
undone-names-removed = { $count ->
    [one] het verwijderen van één naam
   *[other] het verwijderen van { $count } namen
}
undone-compared = de vergelijking met wat is geplakt
undone-tick = het vinkje bij { $field }
undone-task = het vinkje bij taak { $number }
notice-name-removed = Verwijderd: { $name }. Ctrl-_ haalt hem terug.
notice-no-place = In deze richting gaat het niet verder.
notice-not-undone = { $field }: wat daar eerder stond, is weg en kan niet worden teruggehaald.
notice-nothing-to-undo = Er is niets om ongedaan te maken.
notice-nothing-to-redo = Er is niets om opnieuw te doen.
notice-no-task = Dit is de weg terug, geen taak.
notice-sent-text = { $text }: naar de terminal gestuurd. Komt er niets aan, selecteer het dan met de muis.
notice-mail-sent = De mail is naar de terminal gestuurd. Komt er niets aan, selecteer hem dan met de muis.
notice-names-trimmed = { $added ->
    [one] Eén naam toegevoegd
   *[other] { $added } namen toegevoegd
}; bij { $count } zijn spaties aan het begin of einde verwijderd.
notice-names-unread = { $added ->
    [0] Geen naam toegevoegd.
    [one] Eén naam toegevoegd.
   *[other] { $added } namen toegevoegd.
} { $count ->
    [one] Eén plek kon niet worden gelezen.
   *[other] { $count } plekken konden niet worden gelezen.
} { $first }
notice-no-miss = In deze richting is er geen profiel meer dat buitengesloten is.
notice-nobody-out = In deze richting is er niemand meer die buitengesloten is.
notice-names-read = { $count ->
    [0] Er is geen naam gelezen.
    [one] Er is 1 naam gelezen.
   *[other] Er zijn { $count } namen gelezen.
}
notice-names-stopped = { $count ->
    [one] Afgebroken: er is 1 naam gelezen.
   *[other] Afgebroken: er zijn { $count } namen gelezen.
}
notice-names-full = Een concept bewaart { $most } namen; de overige zijn weggelaten. Start voor meer namen met --names FILE.
notice-incomplete = { $count ->
    [one] Niet geschreven: dit veld ontbreekt of is onjuist.
   *[other] Niet geschreven: { $count } velden ontbreken of zijn onjuist. Eerst dit.
}
notice-written = Geschreven: { $file }. Test nu het masker.
notice-written-tested = Geschreven: { $file }.
notice-written-with = Geschreven.
notice-file-kept = { $file } blijft zoals het is. Er is niets geschreven; uw antwoorden blijven in het concept.
notice-not-yet-written = Door te kijken wordt niets geschreven. Ctrl-S vraagt het opnieuw.
notice-took-theirs = { $count ->
    [one] 1 waarde uit het bestand overgenomen. Ctrl-_ maakt dat ongedaan.
   *[other] { $count } waarden uit het bestand overgenomen. Ctrl-_ maakt dat ongedaan.
}
notice-nothing-written = Er is niets geschreven.
notice-written-before = { $file } bevat al precies deze antwoorden.
notice-no-session = Geen sessie met de server: { $why } Ctrl-R in stap 2 probeert het opnieuw.
notice-stands = { $why } Wat eerder is gemeten, blijft hier staan.
notice-withheld = { $field } staat niet in het concept: het kan deel van een geheim zijn. Ctrl-O daar bewaart het.
notice-all-entered = Alle waarden zijn ingevoerd: { $count }. Daaronder staat wat er nog te doen is.
notice-changed-on-disk = { $file } is door iemand anders gewijzigd. Bekijk het verschil en druk dan nog eens op Ctrl-S.
notice-sent = { $field }: naar de terminal gestuurd. Komt er niets aan, dan toont Right de waarde apart, om te selecteren.
notice-secret-elsewhere = Het geheim is niet in deze sessie; het staat in { $place }.
notice-not-found = “{ $text }” staat niet in de lijst.
notice-found = { $count ->
    [one] De enige.
   *[other] { $at } van { $count }. Down gaat naar de volgende, Up naar de vorige.
}
notice-theme = Thema: { $name }

## Vóór de wizard

drafts-title = Met welke configuratie wilt u verdergaan?
drafts-path = Elke instantie heeft een eigen concept
drafts-unreadable = niet te lezen
drafts-held = open in een andere sessie
drafts-written = bestand geschreven
drafts-unwritten = niet geschreven
drafts-another = Een andere configuratie beginnen
drafts-help = Enter gaat met deze configuratie verder waar die is gebleven.
drafts-help-another = Enter vraagt om de naam van de instantie. Het concept en het bestand heten ernaar.
drafts-name = Naam van de instantie:
drafts-name-wrong = 1 tot 64 letters, cijfers, . _ - en vooraan geen punt of koppelteken.
age-minutes = { $count ->
    [0] zojuist
    [one] 1 minuut geleden
   *[other] { $count } minuten geleden
}
age-hours = { $count ->
    [one] 1 uur geleden
   *[other] { $count } uur geleden
}
age-days = { $count ->
    [one] 1 dag geleden
   *[other] { $count } dagen geleden
}
question-held = Een andere sessie werkt aan dit concept
question-held-text = Instantie { $instance }: proces { $process } op { $terminal } (begonnen: { $age }). Als u overneemt, slaat die sessie alles op en sluit ze af; u gaat op dezelfde plek verder.
question-held-no = Met rust laten
question-held-yes = Overnemen
question-draft = Er is een onvoltooid concept
question-draft-text = Het concept van instantie { $instance } is niet af. Wilt u daarmee verdergaan, of het opzijzetten en beginnen met het bestand dat u hebt opgegeven?
question-draft-no = Verder met concept
question-draft-yes = Opzijzetten, bestand gebruiken

## Meldingen buiten het scherm

suspended = ims-setup is onderbroken: fg haalt het terug. Ongedaan maken doet Ctrl-_.
go-on = Het concept is opgeslagen. Verdergaan: { $command }
go-on-unbegun = Er is niets beantwoord: er is geen concept. Opnieuw beginnen: { $command }
left-unwritten = NIET GESCHREVEN: { $file } bestaat nog niet.
left-differs = NIET GESCHREVEN: { $file } bevat deze antwoorden niet.
end-file = Geschreven: { $file }
gets-in-no-mask = Niemand komt binnen: geen geldig masker
gets-in-untested = Wie er binnenkomt: nog niet getest
gets-in-judging = Wie er binnenkomt: wordt beoordeeld…
gets-in-not-judged = Wie er binnenkomt: niet tot het einde beoordeeld
gets-in-nobody = Niemand komt binnen: 0 van { $count ->
    [one] 1 profiel
   *[other] { $count } profielen
}
gets-in-tested = Binnen: { $inside } van { $count ->
    [one] 1 profiel
   *[other] { $count } profielen
}
gets-in-nobody-of-people = Niemand komt binnen: 0 van { $count ->
    [one] 1 persoon
   *[other] { $count } personen
}
gets-in-people = Binnen: { $inside } van { $count ->
    [one] 1 persoon
   *[other] { $count } personen
}
gets-in-people-if = Binnen als de groepen bestaan: { $inside } van { $count ->
    [one] 1 persoon
   *[other] { $count } personen
}
gets-in-people-shut-out = { $count } niet
gets-in-people-unsure = { $count } onbekend
gets-in-shut-out = { $count } niet
gets-in-unproven = { $count } onbevestigd
left-secret = Het clientgeheim staat niet in het concept: er wordt opnieuw om gevraagd.
left-secret-older = Het laatst getypte clientgeheim is niet bewaard; { $file } bevat het vorige.
left-taken-over = Overgenomen door proces { $process } op { $terminal }: die sessie gaat verder met het opgeslagen concept.
logging-off = Bezig met afmelden bij de server…
no-terminal = De wizard heeft een terminal nodig als standaardinvoer en -uitvoer. Via SSH: ssh -t HOST ims-setup
file-wrong = { $file }: { $problem }
theme-unknown = Er is geen thema “{ $name }”. Wel: { $names }.
theme-unreadable = Het thema { $file } kon niet worden gelezen.
language-other-script = Vereenvoudigd Chinees is er niet, dus dit is Engels. Traditioneel Chinees: --lang zh-Hant, of de laatste rijen van de help.
terminal-failed = De terminal kon niet worden gebruikt: { $reason }
here-unusable = De map waarin is gestart, kan niet worden gebruikt. Ga naar een andere map (cd) en start opnieuw. Het systeem meldt: { $reason }
output-failed = De uitvoer kon niet worden geschreven: { $reason }
man-unknown = Er is geen opdracht { $name }.
instance-wrong = “{ $name }” kan geen instantienaam zijn: ASCII-letters, cijfers, “.”, “_” en “-”, hoogstens 64 tekens, niet met “.” of “-” aan het begin.
instance-differs = -i zegt { $name }, de antwoorden zeggen { $file }: welke instantie bedoelt u?
drafts-none = Er is geen concept.
drafts-several = Er zijn meerdere concepten: { $names }. Kies er een met -i.
drafts-stay = Niets gekozen: { $names } blijven zoals ze zijn. Zo gaat u verder: ims-setup -i NAAM
drafts-delete = Een concept verwijdert u buiten de wizard: ims-setup drafts delete -i { $instance }
drafts-paste = Kies eerst een configuratie en plak daarna.
draft-not-taken-over = De andere sessie (proces { $process }) is niet gestopt. Er is niets veranderd; sluit die sessie daar af, of probeer het opnieuw.
draft-set-aside = Het oude concept is opzijgezet als { $file }.
draft-unreadable = Het concept kon niet worden gelezen; het is opzijgezet als { $file }.
draft-salvaged = Het concept was beschadigd; onleesbare regels: { $lines }. Loop de rest na. Bewaard als { $file }.
draft-later = Het concept is van een latere versie van ims-setup; het is opzijgezet als { $file }.
begun-from-file = Begonnen vanuit { $file }.
file-is-here = { $file } staat hier: ims-setup -i { $instance } gaat ermee verder.

## De opdrachtregel

cli-about = Configureert Adobe IMS (aanmelden met een Adobe ID) voor één instantie van Adobe Campaign Classic, stap voor stap
cli-after = Zonder opdracht: de wizard. Is er een concept van de instantie, dan gaat hij daarmee verder.
cli-mask = Een associatiemasker testen, of maskers voorstellen
cli-rehearse = Tonen wie zich met een configuratie kan aanmelden, wie niet, en waarom
cli-show = Het overdrachtsblad van een geschreven configuratie tonen, met het geheim gemaskeerd
cli-drafts = Concepten opsommen, zeggen waar er een staat, of er een verwijderen
cli-themes = De thema’s opsommen; met NAME er een als YAML tonen, om van een kopie uit te gaan
cli-schema = Het JSON-schema van de configuratie tonen
cli-completions = Shell-aanvullingen tonen
cli-man = De handleidingpagina tonen (roff)
cli-help = De help van het programma of van een opdracht tonen
cli-status-done = Klaar
cli-status-wrong = Er is iets mis met wat is gecontroleerd, een bestand is geen geldige configuratie, of een verplichte waarde ontbreekt
cli-status-usage = De opdrachtregel is onjuist
cli-status-left = Verlaten voordat de configuratie was geschreven, of met antwoorden die ervan afwijken; het concept blijft bewaard
cli-status-file = Een bestand of de terminal kon niet worden gebruikt
cli-status-fault = Een fout in ims-setup zelf; wat was ingevoerd is opgeslagen
cli-status-signal = Beëindigd door signaal N; wat was ingevoerd is opgeslagen
cli-status-nagios = Met --format nagios zijn het die van een monitoringplug-in: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN
cli-file-configuration = De configuratie van de instantie NAME, alleen door u te lezen
cli-file-secret = Het clientgeheim ernaast, één regel, alleen door u te lezen
cli-file-draft = Het concept van de instantie NAME, zonder het geheim; is $XDG_STATE_HOME ingesteld, dan komt die in de plaats van ~/.local/state
cli-file-preferences = Voorkeuren; is $XDG_CONFIG_HOME ingesteld, dan komt die in de plaats van ~/.config
cli-file-themes = Uw eigen thema’s
cli-file-schema = Het JSON-schema van de configuratie, zoals het Debian-pakket het installeert
cli-file-examples = Een Git-hook, een run over veel instanties en een regel voor cron, zoals het Debian-pakket ze installeert
cli-environment-language = De taal, de eerste die is ingesteld telt; is die geen UTF-8, dan wordt in ASCII getekend. --lang gaat voor.
cli-environment-term = Wat de terminal kan; bij dumb gaat de wizard regel voor regel.
cli-environment-color = Is deze ingesteld, dan wordt geen kleur gebruikt; --color gaat voor.
cli-environment-folders = De mappen met concepten en voorkeuren, in plaats van ~/.local/state en ~/.config.
cli-environment-proxy = De proxy voor wat via het netwerk wordt gevraagd, en de hosts die zonder proxy worden gevraagd.
cli-environment-certificates = Certificaten die in plaats van die van het systeem worden vertrouwd; --ca-file vult ze aan.
cli-answers = YAML met de sleutels van een geschreven configuratie, zoals ims-setup schema ze beschrijft. Wat ontbreekt, krijgt de standaardwaarde als die er is, of blijft open; wat verplicht is, heeft er geen. Een geschreven configuratie en een concept zijn ook antwoordenbestanden. Sleutels die met x- beginnen, blijven staan.
cli-answers-default = Standaard: { $value }
cli-answers-needed = Verplicht.
cli-mask-missing = Er ontbreekt een masker: ims-setup mask MASK [NAME]..., of --from FILE, of --infer
cli-option-instance = De Campaign-instantie
cli-option-output = Waar de configuratie komt; standaard NAME.ims.yaml in deze map
cli-option-from = Deze configuratie bewerken en daar schrijven
cli-option-mask-from = Het masker van deze configuratie testen; de tenant ervan telt
cli-option-answers = Uit dit bestand invullen wat leeg is of nog de standaardwaarde heeft; “-” is de standaardinvoer
cli-option-fresh = Het oude concept opzijzetten en opnieuw beginnen
cli-option-names = Profielnamen: regels, CSV of de JSON van de User Management API; “-” is de standaardinvoer
cli-option-groups = Interne namen van operatorgroepen, één per regel
cli-option-users = Personen en hun profielen: de gebruikers van de User Management API als JSON, of de CSV van de Admin Console; “-” is de standaardinvoer
cli-option-umapi-id = De client-id van een referentie voor de User Management API, waaraan personen en profielen worden gevraagd in plaats van aan een bestand
cli-option-mask-umapi-id = De client-id van een referentie voor de User Management API, waaraan de profielen van de organisatie in --from worden gevraagd
cli-option-umapi-secret-file = Het geheim van die client-id, één regel; anders wordt erom gevraagd
cli-option-umapi-url = Een User Management API op deze machine, om te oefenen
cli-option-lang = De taal
cli-option-theme = De naam van een thema, of een themabestand
cli-option-ascii = Alleen met ASCII tekenen
cli-option-color = Kleuren
cli-option-file = Een geschreven configuratie
cli-option-configuration = De configuratie; anders het concept dat er is, en anders default.ims.yaml
cli-option-format = Hoe het blad wordt geschreven; setimsoauth is geen blad maar een script dat het technische account invoert
oauth-head = Voert het technische account van de instantie { $instance } in: voer het op de host uit als gebruiker neolane. Voor Campaign 7.4.1 en later.
oauth-other = Het technische account heeft een eigen OAuth server-to-server-referentie: de client-id en clientgeheim daarvan zijn niet die van het aanmelden.
oauth-seen = Het geheim wordt niet getoond, maar nlserver neemt het als argument: zolang nlserver draait, kunnen andere gebruikers van de host het in de proceslijst zien.
oauth-echo = Hoe dit ook eindigt, de terminal toont weer wat er wordt getypt.
oauth-client = Client-id van het technische account:
oauth-account = Id van het technische account:
oauth-secret = Het clientgeheim ervan (wordt niet getoond):
oauth-wrong = Een waarde is leeg of bevat een spatie, of een id bevat een schuine streep: er is niets gewijzigd.
oauth-nowhere = nlserver is niet te vinden: voer dit uit op de host van Campaign, als gebruiker neolane.
cli-option-check-format = Hoe het resultaat wordt geschreven: voor mensen, als JSON, voor codescans (SARIF), buildservers (JUnit) of monitoring (Nagios)
cli-option-json = Eén JSON-document op de standaarduitvoer
cli-option-what = Wat er moet gebeuren
cli-option-themes-name = De naam van een thema
cli-option-shell = De shell
cli-option-command = Een opdracht
cli-option-mask = Het associatiemasker
cli-option-infer = Maskers voorstellen die de namen verklaren
cli-option-tenant = De tenant, voor de controles die hem nodig hebben
cli-option-all = Alle namen of alle personen in de uitvoer
cli-option-strict = Waarschuwingen en wat open is, tellen als fout
cli-option-prove-secret = Client-id en geheim één keer naar de IMS-server sturen, om te zien of ze bij elkaar horen
cli-option-bundle = Een bestand voor support schrijven: controles en antwoorden, waarden als invultekst, geen geheim; wordt eerst getoond

## Thema's: wat er mis is met een thema, en waar elk voor is.
theme-empty = Regel { $line }, kolom { $column }: er staat niets in dit thema. “ims-setup themes default” toont er een om mee te beginnen.
theme-not-yaml = Regel { $line }, kolom { $column }: dit is geen YAML. Kijk of hier of vlak ervoor een dubbele punt, aanhalingsteken of haakje ontbreekt.
theme-unknown-key = Regel { $line }, kolom { $column }: de sleutel “{ $word }” bestaat hier niet. Bedoelde u “{ $nearest }”?
theme-doubled-key = Regel { $line }, kolom { $column }: “{ $word }” staat hier voor de tweede keer. Houd er één van.
theme-unknown-role = Regel { $line }, kolom { $column }: de rol “{ $word }” bestaat niet. Bedoelde u “{ $nearest }”?
theme-unknown-colour = Regel { $line }, kolom { $column }: de kleur “{ $word }” bestaat niet. Bedoelde u “{ $nearest }”? Andere kleuren schrijft u als "#rrggbb".
theme-not-rgb = Regel { $line }, kolom { $column }: “{ $word }” is geen kleur. Schrijf # en zes hexadecimale cijfers, zoals "#7fe3a1".
theme-no-colour = Regel { $line }, kolom { $column }: er ontbreekt een kleur. Een kleur die met # begint, moet tussen aanhalingstekens staan, zoals "#7fe3a1": anders is het voor YAML commentaar.
theme-bad-name = Regel { $line }, kolom { $column }: een naam heeft 1 tot 64 tekens, zonder schuine streep of besturingsteken.
theme-not-a-mapping = Regel { $line }, kolom { $column }: hier horen sleutels met waarden te staan, zoals “bold: true”.
theme-not-a-boolean = Regel { $line }, kolom { $column }: schrijf true of false.
theme-half-a-pair = Regel { $line }, kolom { $column }: bij een kleur als "#rrggbb" hoort er nog zo een, dus fg en bg samen, hier of in “base”: op een onbekende achtergrond weet niemand of de tekst te lezen is.
theme-too-little-contrast = Regel { $line }, kolom { $column }: fg en bg lijken te veel op elkaar om te lezen, { $contrast }:1. Maak er een lichter of donkerder tot ze 4.5:1 halen.
theme-bright-black = Regel { $line }, kolom { $column }: bright-black is op veel terminals niet te lezen. Laat fg weg, of kies een andere kleur.
theme-named-background = Regel { $line }, kolom { $column }: een achtergrond schrijft u als "#rrggbb", met een fg in dezelfde vorm erbij. Gebruik voor de eigen kleuren van de terminal “reverse: true”.
theme-named-base = Regel { $line }, kolom { $column }: “base” krijgt voor fg en bg een kleur als "#rrggbb". Laat het weg voor de eigen kleuren van de terminal.
theme-about-default = Voor elke achtergrond, in de eigen kleuren van de terminal.
theme-about-dark = Voor een donkere achtergrond, in de eigen kleuren van de terminal.
theme-about-light = Voor een lichte achtergrond, in de eigen kleuren van de terminal.
theme-about-high-contrast = Wit en felle kleuren op zwart, 7:1 of meer; in 24-bitskleuren.
theme-about-plain = Helemaal geen kleur.
theme-about-midnight = Eigen kleuren op diepblauw; in 24-bitskleuren.
theme-about-paper = Inkt op warm papier; in 24-bitskleuren.
## Wat er mis kan zijn met een antwoord. De regel staat onder het veld: waar het kan, kort genoeg voor 55 kolommen.
## `finding-<code>-<field>` staat voor dat veld in plaats van `finding-<code>`.

finding-missing = Verplicht, en nog leeg.
finding-missing-key = Een volledig bestand vermeldt dit zelf, ook als het zonder dat bekend is.
finding-missing-ims-client-id = Verplicht: Adobe Support stuurt hem met het geheim.
finding-missing-ims-client-secret = Verplicht: Adobe Support stuurt het met de client-id.
finding-missing-callback-server = Verplicht: het https-adres van deze instantie.
finding-missing-ims-organization-id = Verplicht: Administration > Experience Cloud Details.
finding-missing-association-mask = Verplicht: zonder masker kan niemand zich aanmelden.
finding-missing-tenant = Verplicht: de naam van de tenant van uw organisatie.

finding-too-long = { $chars ->
    [one] 1 teken: zo lang is geen enkele waarde.
   *[other] { $chars } tekens: zo lang is geen enkele waarde.
}
finding-surrounding-space = Er staat een spatie voor of na de waarde.
finding-control-character = { $count ->
    [one] Er staat een onzichtbaar teken in: { $character }.
   *[other] Er staan { $count } onzichtbare tekens in, eerst { $character }.
}
finding-inner-space = Er staat een spatie in de waarde.
finding-inner-space-ims-client-secret = Er staat een spatie in het geheim: kopieer het opnieuw.
finding-not-ascii = “{ $character }” kan hier niet kloppen: alleen ASCII.
finding-quoted = Er staan aanhalingstekens of haakjes om de waarde.
finding-final-mark = De “{ $character }” aan het einde hoort niet bij de waarde.
finding-label-in-value = Het label is met de waarde meegeplakt.
finding-wrong-character = “{ $character }” mag hier niet.
finding-wrong-character-internal-name = “{ $character }” mag niet: alleen A–Z, a–z, 0–9, _, -.
finding-wrong-character-ims-client-secret = “{ $character }” kan niet in de naam van een variabele.
finding-placeholder = “{ $text }” is invultekst: vul de echte waarde in.
finding-reference = Verwijzing van een ander hulpmiddel. Zet env: NAME of file: NAME tussen accolades, of de waarde zelf.
finding-looks-like-secret = Dit lijkt een clientgeheim, in het verkeerde veld.
finding-looks-like-secret-ims-client-secret = Dit lijkt het geheim, niet de naam van een variabele.

finding-not-https = Moet met https:// beginnen, niet met { $scheme }://.
finding-scheme-missing = Moet met https:// beginnen.
finding-host-missing = De hostnaam na https:// ontbreekt.
finding-host-character = “{ $character }” komt in geen hostnaam voor.
finding-host-malformed = Geen geldige hostnaam: let op punten en streepjes.
finding-port-malformed = De poort moet een getal van 1 tot en met 65535 zijn.
finding-user-in-url = In dit adres hoort geen gebruiker of wachtwoord.
finding-path-in-url = Hier hoort alleen de host, zonder pad.
finding-trailing-slash = Geen schuine streep aan het einde.
finding-several-urls = Er staat meer dan één adres: houd er één over.
finding-default-port = :443 gebruikt https toch al: laat het weg.
finding-application-server-port = 8080 is van Tomcat: gebruik de poort van de webserver.
finding-local-host = Met deze naam bereikt alleen deze machine zichzelf.
finding-numeric-host = Een IP-adres: op de acceptatielijst staan hostnamen.
finding-short-host = De host heeft geen domein: geef de volledige naam.
finding-capitals-in-host = Schrijf het adres in kleine letters.
finding-underscore-in-host = “_” in de host: geen openbaar certificaat laat dat toe.
finding-international-host = Niet alleen ASCII: bij Adobe staat misschien xn--…
finding-adobe-host = { $host } is een site van Adobe, niet uw Campaign.
finding-not-production = { $host } is een testserver: gebruik IMS-productie.
finding-unknown-host = { $host } is geen IMS-server die Adobe documenteert.
finding-unknown-host-experience-cloud-server = Adobe documenteert marketing.adobe.com, niet { $host }.

finding-scope-separator = Scheid de onderdelen alleen met komma’s.
finding-scope-space = Geen spaties rond de komma’s.
finding-scope-empty-entry = Vóór of na een komma staat niets.
finding-scope-doubled = { $entry } staat er twee keer in.
finding-scope-case = Adobe schrijft { $entry }: let op de hoofdletters.
finding-scope-entry-missing = { $entry } ontbreekt: nodig voor het aanmelden.
finding-scope-not-compared = Vooraf ingevuld; vergelijk het bereik met de console.
finding-secret-not-kept = Het laatst getypte was een ander en is niet bewaard: typ het opnieuw.

finding-organization-unlike = Dit is geen organisatie-id: 24 tekens 0–9, A–F en @AdobeOrg.
finding-organization-length = { $found } van 24 tekens vóór de @.
finding-organization-not-hexadecimal = “{ $character }” is niet hexadecimaal: alleen 0–9 en A–F.
finding-organization-suffix-missing = @AdobeOrg ontbreekt aan het einde.
finding-organization-suffix = Moet op @AdobeOrg eindigen, niet op “{ $found }”.
finding-is-organization-id = Dit is een organisatie-id: die heeft een eigen veld.
finding-is-mask = Dit is een associatiemasker: dat heeft een eigen veld.
finding-is-technical-account = De id van het technische account: die hoort hier niet.
finding-is-mail-address = Dit is een e-mailadres.
finding-is-url = Dit is een webadres.
finding-is-url-tenant = Dit is een webadres: vul alleen de tenantnaam in.
finding-doubled = De waarde staat er dubbel: één keer is genoeg.
finding-secret-is-client-id = Gelijk aan de client-id: een van de twee is fout.
finding-secret-short = { $chars ->
    [one] Maar 1 teken: is alles gekopieerd?
   *[other] Maar { $chars } tekens: is alles gekopieerd?
}
finding-variable-decorated = Alleen de naam van de variabele, zonder $ en accolades.
finding-variable-begins-with-digit = De naam van een variabele begint niet met een cijfer.
finding-unknown-name = Geen naam van Adobe: een kopie heet anders. Vergelijk.
finding-not-enabled = Staat dit uit, dan meldt niemand zich aan met Adobe ID.
finding-unknown-context = Bekend: dma_campaign_classic of dma_campaign.
finding-capitals = Tenants zijn meestal in kleine letters: vergelijk.

finding-not-a-build = Een build is een getal van 4 of 5 cijfers, zoals 9400.
finding-version-not-build = { $version } is de versie: de build staat ernaast.
finding-build-length = { $found ->
    [one] Een build heeft 4 of 5 cijfers, dit heeft er 1.
   *[other] Een build heeft 4 of 5 cijfers, dit heeft er { $found }.
}
finding-record-differs = Het bestand zegt “{ $recorded }”, nu is het “{ $now }”.

repair-replace = Ctrl-F corrigeert dit
repair-move-to-secret = Ctrl-F verplaatst het naar het clientgeheim
repair-move = Ctrl-F verplaatst het naar { $field }
repair-swap = Ctrl-F wisselt het met { $field }
repair-empty = Ctrl-F maakt dit veld leeg; het staat al bij { $field }
repair-confirm-compared = Ctrl-F: ik heb het vergeleken
repair-keep-secret = Ctrl-F: dat in het bestand is juist

## Waarom een controle zo uitvalt.

reason-confirmed = Bevestigd.
reason-not-confirmed = Nog niet bevestigd.
reason-no-build = Geen van beide builds is bekend: zie Help > About… in de console.
reason-no-console-build = De server heeft build { $server }; die van de console is niet bekend: zie Help > About… in de console.
reason-no-server-build = De build van de server is niet bekend: zie Help > About… in de console.
reason-own-console = De console die deze server aanbiedt, heeft build { $build }.
reason-other-console = De console die deze server aanbiedt, heeft build { $handed_out }, de server { $server }: niemand krijgt de juiste aangeboden.
reason-web-view-on = De server laat de console WebView2 gebruiken (webView2Mode).
reason-web-view-off = De server laat de console WebView2 niet gebruiken: webView2Mode is niet 1.
reason-web-view-unsaid = In serverConf.xml ontbreekt webView2Mode="1", dat Adobe sinds 7.3 vraagt. Wat de server zonder doet, is niet bekend.
reason-unread-refused = Wat er in { $file } staat, blijft open: { $reason }
reason-unread-too-large = Wat er in { $file } staat, blijft open: het bestand is groter dan zulke bestanden van Campaign ooit zijn.
reason-unread-kind = Wat er in { $file } staat, blijft open: het is geen gewoon bestand.
reason-unread-not-xml = Wat er in { $file } staat, blijft open: het is geen leesbare XML.
reason-unread-outside = Wat er in { $file } staat, blijft open: een koppeling leidt uit de installatie.
reason-unread-too-many = Wat er in { $file } ligt, blijft open: er zijn te veel bestanden om te bekijken.
reason-same-build = Console en server hebben allebei build { $build }.
reason-console-too-old = Console { $console } is te oud: deze server accepteert { $least } of later. Werk de console bij.
reason-console-not-advised = De server raadt console { $advised } of later aan; deze is { $console }.
reason-different-build = Console { $console }, server { $server }: ze moeten dezelfde build hebben.
reason-upgrade-mandatory = Voor { $version } verplicht Adobe het bijwerken van de console.
reason-not-general = { $version } build { $build } is verouderd en krijgt geen correcties meer. Nieuwste: { $newest_version } build { $newest_build }.
reason-limited = { $version } build { $build } is beperkt beschikbaar. Nieuwste voor iedereen: { $newest_version } build { $newest_build }.
reason-ims-variant = Build { $build } kan { $version } of { $version }.IMS zijn; alleen .IMS kan native aanmeldingen uitschakelen. Vraag het aan degene die de build heeft geïnstalleerd.
reason-unknown-build = Build { $build } staat niet in de lijst van { $date }: dat is geen fout, alleen onbekend.
reason-release-differs = De server noemt release { $told }, maar build { $build } is { $listed } in de release-opmerkingen.
reason-errors = { $count ->
    [one] Eén waarde is onjuist.
   *[other] { $count } waarden zijn onjuist.
}
reason-missing-values = { $count ->
    [one] Eén verplichte waarde ontbreekt.
   *[other] { $count } verplichte waarden ontbreken.
}
reason-warnings = { $count ->
    [one] Eén waarde heeft een waarschuwing.
   *[other] { $count } waarden hebben een waarschuwing.
}
reason-other-in-campaign = { $count ->
    [one] Eén waarde is in Campaign anders.
   *[other] { $count } waarden zijn in Campaign anders.
}
reason-nothing-wrong = Alle waarden zijn in orde.

## Statussen.

status-passed = geslaagd
status-warned = waarschuwing
status-failed = mislukt
status-open = open

## Wat er mis is met een instantienaam.


## Waar een voorgestelde waarde vandaan komt.

suggest-no-secret = Dit is geen geheim: laat het hier staan
suggest-label = zoals Adobe het levert
suggest-name-current = zoals in huidige builds
suggest-name-older = zoals in oudere builds
suggest-ims-current = voor recent ingerichte omgevingen
suggest-ims-older = voor eerder ingerichte omgevingen
suggest-scope-full = zoals nieuwere accounts worden geïnstalleerd
suggest-scope-short = het kortere bereik uit de afbeeldingen van Adobe
suggest-context-field = voor consoles die dit veld tonen
suggest-context-no-field = wat consoles zonder dit veld gebruiken
suggest-marketing-server = zoals in de documentatie van Adobe
suggest-mask-tenant = de vorm van Adobe, met de tenant
suggest-mask-host = met de domeinnaam van de callbackserver: controleer die
suggest-mask-instance = met de naam van de instantie
suggest-from-names = { $count ->
    [one] verklaart 1 van de namen; groepen: { $groups }
   *[other] verklaart { $count } van de namen; groepen: { $groups }
}
suggest-mask-short = zonder tenant
suggest-build-server = de build van de server: beide moeten gelijk zijn
suggest-build-console = de build van de console: beide moeten gelijk zijn
suggest-build-general = algemeen beschikbaar, de nieuwste
suggest-build-limited = beperkt beschikbaar
suggest-build-deprecated = verouderd
## Bestanden: wat er mis is met een configuratie, een concept of een antwoordenbestand. Elke zin komt na "Regel 3, kolom 5: ".

problem-at = Regel { $line }, kolom { $column }: { $what }
problem-key = “{ $key }”
problem-this-key = deze sleutel
problem-too-large = Het bestand is groter dan { $limit } MiB. Zo groot is geen configuratie: kijk of dit het goede bestand is.
problem-not-utf8 = Vanaf hier is het bestand geen UTF-8. Sla het op als UTF-8.
problem-syntax = Vanaf hier is dit geen YAML. Kijk naar de inspringing, de aanhalingstekens en de haakjes, hier en op de regel erboven.
problem-empty = Het bestand is leeg.
problem-second-document = Hier begint een tweede document. Een bestand bevat er één: verwijder de “---” en wat erna komt, of zet dat in een eigen bestand.
problem-too-deep = Lijsten en sleutels zijn hier te diep genest.
problem-too-many-aliased = De aliassen hier staan voor te veel. Schrijf de waarden uit.
problem-unknown-alias = Boven deze alias staat geen anker met die naam.
problem-unreadable-key = Een sleutel moet één korte regel tekst zijn.
problem-tab = Er staat een tab voor { $key }. YAML springt in met spaties: zet er evenveel als op de regels ernaast.
problem-hidden-sign = Er staat een onzichtbaar teken, { $character }, voor of in { $key }. Zet er gewone spaties voor in de plaats, of haal het weg.
problem-escape = Tussen dubbele aanhalingstekens begint een backslash een escape, en dit is er geen. Zet de waarde van { $key } tussen enkele ('…').
problem-needs-quotes = De waarde van { $key } bevat “{ $sign }”, wat YAML anders leest. Zet die waarde tussen enkele aanhalingstekens; is het invultekst van een ander hulpmiddel, vervang die dan.
problem-no-blank = Er ontbreekt een spatie achter de dubbele punt van { $key }.
problem-doubled = { $key } staat hier twee keer, de eerste keer op regel { $first }. Verwijder een van de twee.
problem-unknown = Hier is { $key } onbekend. De dichtstbijzijnde bekende sleutel is “{ $nearest }”. Eigen sleutels beginnen met “x-”.
problem-unknown-unnamed = Deze sleutel is hier onbekend. De dichtstbijzijnde bekende sleutel is “{ $nearest }”. Eigen sleutels beginnen met “x-”.
problem-misplaced = { $key } hoort onder “{ $section }”.
problem-null = { $key } heeft geen waarde. Geef er een, of verwijder de regel. Een lege tekst schrijft u als "".
problem-not-text = { $key } moet een tekst zijn.
problem-not-mapping = { $key } moet sleutels met waarden bevatten.
problem-not-mapping-root = Het bestand moet sleutels met waarden bevatten, met “version: 1” als eerste.
problem-not-list = { $key } moet een lijst zijn.
problem-not-number = { $key } moet een geheel getal zijn, zonder aanhalingstekens.

problem-two-forms = Het geheim wordt zowel als bestand als als variabele opgegeven. Houd er één van: {"{"}file: NAME{"}"} of {"{"}env: NAME{"}"}.
problem-no-form = Het geheim moet {"{"}file: NAME{"}"}, {"{"}env: NAME{"}"} of het geheim zelf tussen aanhalingstekens zijn.
problem-later-version = Het bestand is van versie { $version }. Dit programma kent versie 1: gebruik een nieuwere ims-setup.

## Bestanden: waarom een bestand niet kon worden gebruikt

file-not-found = Er is geen bestand { $file }.
file-no-folder = Er is geen map { $file }. Maak die, of kies een andere plaats.
file-no-folder-there = { $file } is geen map, en daar moet een map zijn. Verplaats het, of kies een andere plaats.
file-denied = U mag { $file } niet lezen of schrijven. Kijk naar de eigenaar en de rechten, ook van de map (ls -ld).
file-not-regular = { $file } is geen gewoon bestand.
file-too-large = { $file } is groter dan { $limit } MiB en is niet gelezen.
file-too-large-kib = { $file } is groter dan { $limit } KiB en is niet gelezen.
file-link = { $file } is een koppeling naar { $target } en is niet gevolgd: de koppeling en het doel moeten van u zijn, en niemand anders mag in hun mappen schrijven. Geef het doel zelf op.
file-other-folder = { $file } is van { $owner }, en root schrijft daar niet. Voer het als die gebruiker uit: sudo -u { $owner } ims-setup
file-left-by-root = { $file } is van root; een eerdere uitvoering als root (sudo) kan dat zo hebben achtergelaten. Maak het weer van u: sudo chown -R { $user } { $file }
file-owner-lost = { $file } is van { $owner } en zou dat na het schrijven niet meer zijn. Voer het als die gebruiker uit: sudo -u { $owner } ims-setup
file-other-owner = { $file } is van { $owner }, en anderen kunnen bestanden in die map zetten: { $owner } zou lezen wat daar wordt geschreven. Er is niets geschreven. Noem een bestand in een eigen map (-o) of verwijder dit bestand.
home-not-there = De thuismap { $home } bestaat niet. Het concept wordt bewaard in { $folder }; die map wordt daarvoor gemaakt.
home-none = Er is geen thuismap bekend. Het concept wordt bewaard in { $folder }.
file-changed = { $file } is op schijf veranderd sinds het is gelezen. Er is niets geschreven.
file-taken-over = Een andere sessie heeft dit concept overgenomen ({ $file }). Van deze sessie wordt daar niets meer opgeslagen.
file-odd-lock = { $file } is niet het bestand dat ims-setup daar bewaart zodat er één sessie tegelijk aan een concept werkt; het is gelaten zoals het is. Kijk wat het is (ls -l), zet het elders neer en begin opnieuw.
file-full = { $file } is niet geschreven: de schijf is vol, of uw quotum is op. Maak ruimte en sla opnieuw op.
file-limited = { $file } is niet geschreven: de grootte van bestanden is hier beperkt. Bekijk de limiet (ulimit -f) en verhoog die.
file-no-descriptors = { $file } is niet gelezen of geschreven: dit proces mag geen bestanden meer openen. Bekijk de limiet (ulimit -n) en verhoog die.
file-read-only = { $file } is niet geschreven: het bestandssysteem is alleen-lezen. Kies een andere plaats.
file-name-too-long = De naam { $file } is langer dan het systeem toestaat. Kies een kortere.
file-broken = { $file } kon niet worden gelezen of geschreven: het apparaat erachter meldt een fout. Kies een andere plaats en laat de schijf nakijken.
file-away = { $file } kon niet worden gelezen of geschreven: de netwerkshare of koppeling faalt. Controleer de koppeling (findmnt) of kies een andere plaats.
file-busy = { $file } kon niet worden gelezen of vervangen: het is in gebruik of apart aangekoppeld, zoals in een container. Kies een andere plaats.
file-unsynced = { $file } is geschreven, maar de schijf bevestigt niet dat het blijvend is. Laat de schijf nakijken en schrijf nog een keer.
file-no-locks = { $file }: dit bestandssysteem kent geen vergrendeling. Een tweede sessie met hetzelfde concept wordt niet opgemerkt: werk in één sessie.
file-slow = { $file }: de schijf antwoordt niet. De laatste wijzigingen zijn misschien niet opgeslagen.
file-fault = { $file } is niet geschreven: ims-setup zelf faalde daar, en dat is een fout in het programma. Het opslaan wordt opnieuw geprobeerd.
file-secret-owner = { $file } is van { $owner }. Een bestand met een geheim moet van u of van root zijn: het is niet gelezen.
file-secret-not-one-line = { $file } moet het geheim als enige regel bevatten.
file-other = { $file } kon niet worden gelezen of geschreven. Kies een andere plaats. Het systeem meldt: { $reason }
file-open = { $file } is leesbaar voor anderen (modus { $mode }): dit bestandssysteem bewaart geen rechten. Kies een andere plaats als er een geheim in staat.
file-tightened = { $file } had de rechten { $mode }. Nu zijn die 0600: alleen u kunt het lezen.
file-tightened-other = { $file } had de rechten { $mode }. Nu zijn die 0600: alleen eigenaar { $owner } en root kunnen het lezen.
file-open-to-commits = { $file } bevat het geheim en staat in een Git-werkmap die het bestand niet negeert: zet het in .gitignore vóór de volgende commit.
secret-replaced-alone = De configuratie is niet geschreven, en { $file } bevat al het nieuwe geheim: het oude kon niet worden teruggezet. Schrijf opnieuw voordat u de twee samen gebruikt.
secret-file-differs = { $file } is door iemand anders gewijzigd: er staat een ander geheim in dan hier is getypt. Het is zo gelaten.
secret-put-back = Een schrijfactie is tussen haar twee bestanden onderbroken: { $file } bevat weer het geheim dat bij de configuratie hoort. Schrijf opnieuw.
secret-left-so = Een schrijfactie is onderbroken. { $file } is sindsdien gewijzigd en blijft zoals het is.
secret-half-written = Een schrijfactie is onderbroken: { $file } en de configuratie horen misschien niet bij elkaar. Het vorige geheim staat in { $old }. Schrijf de configuratie opnieuw.
file-secret-readable = Anderen kunnen het geheim in { $file } lezen. Voer uit: chmod 600 { $file }

# What the system answers, behind a colon in the sentences above and elsewhere.
system-not-found = Zo’n bestand of map is er niet.
system-denied = Het systeem staat het niet toe.
system-exists = Het bestaat al.
system-is-folder = Het is een map.
system-no-folder = Een deel van het pad is geen map.
system-full = De schijf is vol, of het quotum is op.
system-read-only = Het bestandssysteem is alleen-lezen.
system-no-descriptors = Er mogen geen bestanden meer worden geopend; zie ulimit -n.
system-busy = Het is in gebruik.
system-refused = Daar luistert niets.
system-timed-out = Er kwam niet op tijd antwoord.
system-no-route = Er is geen netwerkroute naartoe.
system-device-failed = Het apparaat faalde of is weg.
system-no-program = Het is geen programma dat deze machine kan uitvoeren.
system-away = De netwerkshare of het aangekoppelde bestandssysteem is weg of meldt een fout.
system-circle = Koppelingen leiden in een kring.
system-overflow = De grootte of de eigenaar valt buiten wat hier kan worden gebruikt.
system-name-too-long = De naam is langer dan het systeem toestaat.
system-no-memory = Er is geen geheugen meer vrij.
## Wat er mis kan zijn met een masker. Hoogstens twee regels van 55 kolommen.

finding-empty-association-mask = Er is geen masker: geen profiel geeft een groep en niemand kan zich aanmelden.
finding-too-large-association-mask = Te groot: een masker heeft hoogstens 1.000 tekens en neemt gecompileerd hoogstens 10 MiB in.
finding-html-entity-association-mask = Codes van een webpagina (zoals &quot;) zijn meegekomen: geen profielnaam bevat ze.
finding-typographic-quotes-association-mask = De aanhalingstekens horen bij de pagina, niet bij het masker: geen profielnaam bevat ze.
finding-placeholder-association-mask = Er is invultekst blijven staan: geen profielnaam bevat die.
finding-open-association-mask = Een restant van een pagina, of heten de profielen echt zo? Alleen hun namen tonen dat.
finding-lost-blank-association-mask = Elders in het masker staat dit teken tussen twee spaties. Ontbreekt er hier een? Alleen de profielnamen tonen dat.
finding-invalid-syntax-association-mask = Dit is geen reguliere expressie: geen naam kan ermee overeenkomen.
finding-unsupported-syntax-association-mask = Niet elke engine kent dit. Schrijf gewone tekst, klassen [a-z] en keuzes (?:a|b).
finding-no-capture-group-association-mask = Er wordt niets gevangen, dus er is geen operatorgroep: zet (.*) waar de groepsnaam staat.
finding-several-capture-groups-association-mask = Twee groepen vangen: welke is de operatorgroep? Schrijf de andere als (?:…).
finding-repeated-group-association-mask = De groep onthoudt maar één stuk, bij herhaling het laatste: herhaal erbinnen, zoals in (.*).
finding-fixed-group-association-mask = Deze groep kan alleen niets of steeds hetzelfde vangen: zet (.*) waar de groepsnaam staat.
finding-branch-without-group-association-mask = Eén kant van deze | heeft geen groep: houd de keuze kort, zoals in (?:a|b).
finding-never-matches-association-mask = Geen enkele naam kan overeenkomen: hier wordt een onmogelijk einde, begin of teken gevraagd.
finding-control-character-association-mask = Een tab, een regeleinde of een ander teken dat niemand ziet: haal het weg.
finding-captured-space-association-mask = Er wordt een spatie mee gevangen: onder die naam wordt geen operatorgroep gevonden.
finding-markup-association-mask = Overgebleven van een pagina of een taal, zoals ** of \* of /…/: het hoort niet bij het masker.
finding-non-breaking-space-association-mask = Een bijzondere of onzichtbare spatie: namen met een gewone spatie komen niet overeen.
finding-doubled-space-association-mask = Meerdere spaties achter elkaar: namen met één spatie komen niet overeen.
finding-dash-lookalike-association-mask = Dit streepje lijkt op een koppelteken: namen met een koppelteken komen niet overeen.
finding-full-width-association-mask = Brede tekens van een invoermethode: namen met gewone tekens komen niet overeen.
finding-letter-lookalike-association-mask = Een letter die alleen op de gewone lijkt (ander alfabet, of het accent staat los): namen met de gewone komen niet overeen.
finding-surrounding-space-association-mask = Er staat een spatie voor of na het masker: namen zonder die spatie komen niet overeen.
finding-unescaped-metacharacter-association-mask = Dit teken staat in een expressie voor andere tekens; met een backslash ervoor alleen voor zichzelf.
finding-misspelt-association-mask = De profielnamen wijken een of twee tekens, of in hoofdletters, af van het masker: er is een tikfout.
finding-beginning-missing-association-mask = In het masker ontbreekt het begin dat de profielnamen hebben.
finding-misplaced-group-association-mask = De groep begint niet waar de naam van de operatorgroep begint: zet die achter product en tenant, om de rest van de profielnaam.
finding-engine-dependent-association-mask = Andere engines weigeren dit of lezen het anders, en welke Campaign gebruikt is niet openbaar.
finding-tenant-missing-association-mask = De tenant staat niet in het masker: kijk of het van u is en niet van een ander.
finding-other-tenants-association-mask = Ook namen van andere tenants komen overeen: beperk het masker tot de uwe.
finding-several-products-association-mask = Namen van een ander product komen overeen: begin met wat alleen die van Campaign hebben.
finding-matches-everything-association-mask = Elke naam komt overeen, ook van andere producten: begin met wat alleen namen van Campaign hebben.

# Twee zinnen na elkaar.
mask-sentences = { $first } { $second }
list = { $first }, { $second }
aside = { $what } ({ $aside })
number-of-four = 1.234
number-of-five = 12.345

mask-syntax-group-unclosed = Het haakje dat hier opent, wordt nergens gesloten.
mask-syntax-group-unopened = Dit haakje sluit iets wat nergens is geopend.
mask-syntax-nothing-to-repeat = Vóór dit teken staat niets wat het kan herhalen. Een willekeurige tekst schrijft u als .*
mask-syntax-class = Het haakje [ begint een lijst van tekens; die lijst is onjuist of wordt nergens gesloten.
mask-syntax-escape = Een backslash hoort vóór een teken dat voor zichzelf moet staan; hier betekent hij niets.
mask-syntax-count = Een aantal tussen accolades schrijft u als {"{"}3{"}"} of {"{"}1,3{"}"}.
mask-syntax-look-around = Vooruit- of terugkijken (look-around) kan niet: schrijf uit wat er staat, zoals (?:a|b) voor een keuze.
mask-syntax-back-reference = Een terugverwijzing kan niet: schrijf de herhaalde tekst uit.
mask-syntax-other-engine = Dit is de syntaxis van een andere engine: schrijf (?:…) voor een groep, $ voor het einde, [ ] voor een spatie.

mask-needs-tenant = Dit kan worden gecorrigeerd zodra de tenant bekend is.
mask-needs-names = Dit kan worden gecorrigeerd zodra er profielnamen zijn.
mask-needs-choice = Uit de profielnamen volgt geen eenduidige correctie.

## Wat er opvalt aan een naam.

mask-warning-captured-space = De gevangen groep begint of eindigt met een spatie: onder die naam vindt Campaign geen operatorgroep.
mask-warning-case-differs = Verschilt alleen in hoofdletters en kleine letters van het masker.
mask-warning-collision = Een andere naam geeft dezelfde operatorgroep.
mask-warning-control-panel = Bevat “admin”: de gebruikers mogen ook in het Campaign Control Panel.
mask-warning-empty-group = Komt overeen, maar er wordt geen operatorgroep gevangen: de gebruikers krijgen geen rechten.
mask-warning-near-miss = Komt op één of twee tekens na overeen.
mask-warning-unknown-group = Campaign heeft geen operatorgroep met deze interne naam, en maakt die niet vanzelf aan.
mask-unknown-group-alike = Campaign heeft deze groep met anders gecodeerde accenten. Kopieer de interne naam uit de clientconsole en hernoem het profiel daarmee.
mask-unknown-group-case = Campaign heeft deze groep als { $name }: hoofdletters tellen mee.
mask-unknown-group-label = Zo heet de groep in de clientconsole; de interne naam is { $name }.
mask-message-center = Adobe schrijft dit profiel voor API-aanroepen naar Message Center voor; er hoort geen operatorgroep bij.

## Wat niet als naam kon worden gelezen.

names-not-utf-8 = Regel { $line }: geen UTF-8-tekst. Sla het bestand op als UTF-8.
names-control-characters = Regel { $line }: besturingstekens, dus dit is geen tekst.
names-open-quote = Regel { $line }: een aanhalingsteken opent een cel en wordt niet gesloten.
names-missing-column = Regel { $line }: de rij houdt op vóór de kolom met de namen.
names-long-row = Regel { $line }: de rij heeft meer cellen dan de tabel; misschien hoort een komma bij een naam. Zet die naam tussen aanhalingstekens.
names-unclear = Regel { $line }: een komma kan hier bij een naam horen of er twee scheiden. Zet elke naam op een eigen regel.
names-line-break = Regel { $line }: binnen een cel begint een nieuwe regel. Zet de naam op één regel.
names-broken-json = Regel { $line }: de JSON is hier kapot. Sla het antwoord van de API opnieuw op.
names-nameless-group = Regel { $line }: een groep zonder naam.
names-error-answer = Regel { $line }: een foutantwoord van de API in plaats van groepen.
names-people = Regel { $line }: personen in plaats van groepen.
names-more-pages = Regel { $line }: volgens deze pagina volgen er meer, maar er volgt geen. Vraag de API ook om de volgende pagina.
names-too-much = Regel { $line }: meer namen dan er passen, 4 GiB tekst.
names-none-read = Er kon geen naam worden gelezen. { $what }
names-note-windows-1252 = Geen UTF-8, dus gelezen als Windows-1252 (in totaal { $count }, voor het eerst op regel { $line }).
names-note-numbers = Getallen naast namen zijn opgevat als aantallen gebruikers en weggelaten (in totaal { $count }, voor het eerst op regel { $line }).
names-note-signs = Tekens van een lijst of pagina zijn van namen verwijderd (in totaal { $count }, voor het eerst op regel { $line }).
names-note-passed-over = Regels die geen namen zijn, zijn overgeslagen (in totaal { $count }, voor het eerst op regel { $line }).
groups-noted = { $file }: { $note }
groups-none-read = Uit { $file } kon geen operatorgroep worden gelezen. { $what }
groups-unreadable = { $file }: { $count ->
    [one] 1 plek kon niet worden gelezen.
   *[other] { $count } plekken konden niet worden gelezen.
} { $first }
groups-trimmed = { $file }: spaties aan de uiteinden van { $count ->
    [one] 1 groep
   *[other] { $count } groepen
} zijn verwijderd.
groups-reads-input = Operatorgroepen worden gelezen, één per regel; Ctrl-D sluit af.
names-seems-empty = Er staat niets in.
names-seems-utf-16 = Het lijkt UTF-16 te zijn zonder de bytevolgordemarkering die dat aangeeft. Sla het op als UTF-8.
names-seems-workbook = Het lijkt een werkmap of een archief te zijn. Sla het werkblad op als CSV.
names-seems-document = Het lijkt een pdf of een ander opgemaakt document te zijn. Sla de lijst op als tekst of CSV.
names-seems-page = Het lijkt een webpagina of XML te zijn, misschien een aanmeldpagina. Sla de lijst zelf op.
names-seems-binary = Het is geen tekst.
names-seems-error-answer = Het lijkt een foutantwoord van de User Management API te zijn: { $code }. Vraag de groepen opnieuw op.
names-seems-people = Het lijkt een lijst met personen uit de User Management API te zijn. Sla het antwoord van /groups op in plaats van /users.
names-seems-cut-off-json = Het lijkt JSON te zijn die vóór het einde afbreekt. Sla het antwoord van de API opnieuw op.
names-seems-broken-json = Het lijkt JSON met een fout te zijn. Sla het antwoord van de API opnieuw op.
names-seems-no-groups = Het is een antwoord van de API zonder groepen: de pagina ligt misschien na de laatste.
names-seems-only-left-out = Er staan alleen groepen van beheerders en ontwikkelaars in, die geen recht in Campaign geven.
names-seems-other-json = Het lijkt JSON van een ander soort te zijn: niets erin heeft een “groupName”.
names-seems-empty-column = Het is een tabel waarvan de kolom met namen leeg is.
names-seems-unclear = Van geen van de regels staat vast dat het een naam is. Zet één naam op elke regel.

## ims-setup mask

mask-reads-input = Profielnamen worden gelezen, één per regel; Ctrl-D sluit af.
mask-no-mask-found = Geen masker verklaart deze namen: ze hebben geen begin gemeen tot aan een scheidingsteken zoals “ - ”.
mask-no-known-group = Geen groep die deze maskers vangen, staat tussen de opgegeven operatorgroepen: vergelijk de interne namen ervan met het einde van de profielnamen.
mask-repair = Schrijf: { $mask }
mask-severity-error = fout
mask-severity-warning = waarschuwing
mask-sound = Met het masker zelf is niets mis.
mask-none-of-names = Het masker zelf is foutloos, maar geen van deze namen heeft die vorm: “mask --infer” stelt er een voor.
mask-report-totals = { $names ->
    [one] 1 naam
   *[other] { $names } namen
}: { $matched ->
    [0] geen enkele komt overeen
    [one] 1 komt overeen
   *[other] { $matched } komen overeen
}, { $missed } niet.
mask-report-collisions = { $count ->
    [one] Naar 1 operatorgroep leidt meer dan één naam.
   *[other] Naar { $count } operatorgroepen leidt meer dan één naam.
}
mask-report-control-panel = { $count ->
    [one] 1 naam geeft ook toegang tot het Campaign Control Panel.
   *[other] { $count } namen geven ook toegang tot het Campaign Control Panel.
}
mask-report-unknown = { $count ->
    [one] 1 gevangen groep is onbekend in Campaign.
   *[other] { $count } gevangen groepen zijn onbekend in Campaign.
}
mask-report-unreached = Groepen waar geen naam naartoe leidt: { $groups }
mask-report-left-out = { $count ->
    [one] 1 beheerders- of ontwikkelaarsgroep is weggelaten.
   *[other] { $count } beheerders- en ontwikkelaarsgroepen zijn weggelaten.
}
mask-report-trimmed = { $count ->
    [one] Spaties aan de uiteinden van 1 naam zijn verwijderd.
   *[other] Spaties aan de uiteinden van { $count } namen zijn verwijderd.
}
mask-report-unreadable = { $count ->
    [one] 1 plek kon niet worden gelezen.
   *[other] { $count } plekken konden niet worden gelezen.
}
mask-report-product = { $product }: { $count ->
    [one] 1 profiel
   *[other] { $count } profielen
}
mask-report-more = { $count ->
    [one] Nog 1 naam wordt niet getoond; --all toont die.
   *[other] Nog { $count } namen worden niet getoond; --all toont ze.
}
mask-report-readings = { $count ->
    [one] 1 naam wordt anders gelezen als het masker een voorvoegsel vóór de groepsnaam is, zoals een pagina van Adobe zegt:
   *[other] { $count } namen worden anders gelezen als het masker een voorvoegsel vóór de groepsnaam is, zoals een pagina van Adobe zegt:
}
mask-reading-group = { $name } zou { $group } geven
mask-reading-none = { $name } zou geen groep geven
mask-nearest = Dichtstbijzijnde naam die overeenkomt: { $name }
mask-user-group = Een gebruikersgroep: die geeft alleen via een profiel rechten.
mask-explains = { $explains ->
    [one] 1 naam
   *[other] { $explains } namen
}
rehearse-reads-input = Personen en hun profielen worden gelezen; Ctrl-D sluit af.
rehearse-no-configuration = Er is geen configuratie om te controleren. Geef er een op: ims-setup rehearse FILE --users FILE
rehearse-none-read = Uit { $file } kon niemand worden gelezen. { $what }
rehearse-mask-wrong = Het masker heeft een fout. { $what }
rehearse-in = { $count ->
    [0] Niemand komt binnen.
    [one] 1 persoon komt binnen.
   *[other] { $count } personen komen binnen.
}
rehearse-out = { $count ->
    [0] Niemand wordt buitengesloten.
    [one] 1 wordt buitengesloten.
   *[other] { $count } worden buitengesloten.
}
rehearse-unsure = { $count ->
    [one] Van 1 persoon staat niet vast dat Campaign de operatorgroep heeft: een profiel komt overeen; met --groups is dat te zien.
   *[other] Van { $count } personen staat niet vast dat Campaign de operatorgroep heeft: een profiel komt overeen; met --groups is dat te zien.
}
rehearse-nobody = Niemand komt binnen: volgens dit masker is geen van de profielen van Campaign.
rehearse-people = { $people ->
    [one] 1 persoon gelezen, { $campaign } met een profiel van Campaign.
   *[other] { $people } personen gelezen, { $campaign } met een profiel van Campaign.
}
rehearse-control-panel = { $count ->
    [one] 1 van hen kan ook het Campaign Control Panel openen.
   *[other] { $count } van hen kunnen ook het Campaign Control Panel openen.
}
rehearse-user-groups = { $count ->
    [one] 1 persoon zonder profiel van Campaign zit in gebruikersgroepen: welke profielen die geven, staat niet in dit bestand.
   *[other] { $count } personen zonder profiel van Campaign zitten in gebruikersgroepen: welke profielen die geven, staat niet in dit bestand.
}
rehearse-more = { $count ->
    [one] Nog 1 persoon wordt niet getoond; --all toont die.
   *[other] Nog { $count } personen worden niet getoond; --all toont ze.
}
rehearse-why-no-profile-matches = Geen profiel komt overeen. Corrigeer de naam ervan in de Admin Console, of het masker.
rehearse-why-unknown-group = Campaign heeft geen operatorgroep met deze interne naam. Maak de groep, of geef het profiel de naam van een groep die er is.
rehearse-why-empty-group = Een profiel komt overeen, maar geeft geen groep. Zet de interne naam van een operatorgroep waar het masker die vangt.
rehearse-why-not-active = Het account is niet actief. Activeer het in de Admin Console.
rehearse-why-no-email = Het e-mailadres ontbreekt, en daaraan herkent Campaign personen. Voer het in de Admin Console in.
rehearse-why-shared-email = Twee operators in Campaign delen het e-mailadres. Laat het aan één van hen.
rehearse-why-unsure = Een profiel komt overeen. Geef met --groups de operatorgroepen van Campaign op om te zien of de gevangen groep erbij is.
rehearse-why-in = Ze komen binnen, met deze operatorgroepen.
rehearse-lacks = Zonder { $groups }: zo’n operatorgroep heeft Campaign niet.
rehearse-state-disabled = uitgeschakeld
rehearse-state-locked = vergrendeld
rehearse-state-removed = verwijderd
rehearse-only-user-groups = { $count ->
    [one] { $groups } is een gebruikersgroep: die laat op zichzelf niemand binnen. Wijs deze toe aan een productprofiel met deze naam.
   *[other] { $groups } zijn gebruikersgroepen: die laten op zichzelf niemand binnen. Wijs ze toe aan productprofielen met deze namen.
}
ask-umapi-secret = Geheim van de client { $client }, dat naar { $host } gaat:
ask-umapi-secret-later = Geheim van de client { $client }, voor de User Management API:
umapi-secret-needs-terminal = Er is geen terminal om het geheim op te vragen: gebruik --umapi-secret-file FILE.
umapi-secret-empty = Er is geen geheim getypt, dus er is niets gevraagd. Typ het, of laat --umapi-id weg.
umapi-id-wrong = --umapi-id: een client-id heeft alleen letters, cijfers en speciale tekens, zonder spaties.
umapi-url-wrong = --umapi-url is voor een server op deze machine, om te oefenen; die van Adobe wordt zonder deze optie gevraagd.
umapi-no-organization = De configuratie heeft geen geldige IMS-organisatie-id, en de User Management API wordt voor één organisatie bevraagd.
umapi-no-ims = De configuratie heeft geen geldige IMS-server, en daarvan komt het token voor de User Management API.
umapi-unknown-recipient = { $host } is geen van beide IMS-servers van Adobe: er is niets naartoe gestuurd. Is het de juiste, bevestig dat dan in een terminal.
umapi-wrong-client = { $host } kent de client { $client } niet. Kopieer de client-id opnieuw uit de referentie in de Adobe Developer Console.
umapi-wrong-secret = { $host } kent de client { $client }, maar het geheim is een ander. Kopieer het opnieuw uit de referentie in de Adobe Developer Console.
umapi-wrong-either = { $host } aanvaardt client-id en geheim niet samen. Kopieer beide opnieuw uit de referentie in de Adobe Developer Console.
umapi-scope = { $host } geeft de client { $client } geen token voor de User Management API. Voeg deze API in de Adobe Developer Console toe aan het project van de referentie.
umapi-not-allowed = { $host } laat de client { $client } niet naar { $organization } vragen ({ $code }). Is de referentie van deze organisatie, en zit de User Management API in het project?
umapi-organization = { $host } kent de organisatie { $organization } niet met deze client. Vergelijk de IMS-organisatie-id met die van de referentie.
umapi-refused = { $host } weigerde: { $code }.
umapi-throttled = { $host } vraagt te lang of te vaak te wachten. Probeer het later opnieuw.
umapi-trouble = { $host }: { $what } { $remedy }
umapi-stopped = Afgebroken. Op een onvolledige lijst wordt niemand beoordeeld.
umapi-progress-token = IMS wordt om een token gevraagd…
umapi-progress-groups = Profielen: pagina { $pages }, { $count } gelezen; { $key } breekt af
umapi-progress-users = Personen: pagina { $pages }, { $count } gelezen; { $key } breekt af
umapi-progress-waiting = De User Management API vraagt te wachten: { $seconds } s; { $key } breekt af
people-nameless = Regel { $line }: een persoon zonder e-mailadres en zonder gebruikersnaam.
people-groups = Regel { $line }: groepen in plaats van personen.
people-error-answer = Regel { $line }: een foutantwoord van de API in plaats van personen.
people-missing-column = Regel { $line }: de rij houdt op vóór de kolom met de profielen.
people-unclear = Regel { $line }: een komma of puntkomma kan hier bij een profielnaam horen of er twee scheiden: beide zijn geprobeerd. De User Management API geeft elke naam apart.
people-too-much = Regel { $line }: meer tekst dan er past, 4 GiB.
people-seems-error-answer = Het lijkt een foutantwoord van de User Management API te zijn: { $code }. Vraag de gebruikers opnieuw op.
people-seems-groups = Het lijkt een lijst met groepen uit de User Management API te zijn. Sla het antwoord van /users op in plaats van /groups.
people-seems-nobody = Het is een antwoord van de API zonder personen: de pagina ligt misschien na de laatste.
people-seems-other-json = Het lijkt JSON van een ander soort te zijn: niets erin heeft een “email” of een “username”.
people-seems-no-persons = Er is geen kolom met e-mailadressen of gebruikersnamen. Sla de export van gebruikers uit de Admin Console op, met de koptekst.
people-seems-no-profiles = Er is geen kolom met productprofielen (“Product Configurations”). Sla de export van gebruikers uit de Admin Console volledig op.
people-seems-empty-table = Het is een tabel met personen zonder iets onder de koptekst.
problem-not-one-of = { $key } moet een van deze zijn: { $allowed }.
problem-spelt = { $key } moet hier als { $meant } worden geschreven, zonder aanhalingstekens.
problem-not-instance = Dit kan geen instantienaam zijn: ASCII-letters, cijfers, “.”, “_” en “-”, 1 tot 64 tekens, niet met “.” of “-” aan het begin.
cli-option-words = Profielnamen; met --from of --infer is elk woord een naam
cli-mask-codes = Wat er mis kan zijn met een masker, telkens met een voorbeeld:
cli-mask-names = Waarschuwingen over een naam, telkens met een masker en de naam:
cli-rehearse-example =
    Voorbeeld: wie er met prod.ims.yaml binnenkomt, volgens de gebruikers die de
    User Management API gaf (GET /v2/usermanagement/users/ORG/0?directOnly=false)
    en de operatorgroepen van Campaign:

      ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt
      ims-setup rehearse prod.ims.yaml --umapi-id ID \
        --groups groups.txt --umapi-secret-file secret
action-language = Taal: wisselen naar { $name }
notice-language = Taal: { $name }
label-in-console = In de console: { $label }
cli-heading-usage = Gebruik:
cli-heading-commands = Opdrachten
cli-heading-arguments = Argumenten
cli-heading-options = Opties
cli-heading-name = NAAM
cli-heading-synopsis = SAMENVATTING
cli-heading-description = BESCHRIJVING
cli-heading-notes = OPMERKINGEN
cli-heading-examples = VOORBEELDEN
cli-heading-exit-status = AFSLUITSTATUS
cli-heading-files = BESTANDEN
cli-heading-answers = ANTWOORDENBESTAND
cli-heading-environment = OMGEVING
cli-heading-see-also = ZIE OOK
cli-heading-version = VERSIE
cli-word-options = OPTIES
cli-word-command = OPDRACHT
cli-choice = { $about } [{ $values }]
cli-choice-with-default = { $about } [{ $values }; standaard: { $default }]
cli-unknown-option = De optie { $word } bestaat hier niet.
cli-superfluous = Hier wordt niets meer verwacht: { $word }
cli-value-missing = { $option } heeft een waarde nodig.
cli-value-wrong = { $option } kent geen waarde “{ $value }”.
cli-value-superfluous = { $option } neemt geen waarde aan, maar kreeg “{ $value }”.
cli-once = { $option } kan maar één keer worden opgegeven.
cli-not-together = { $option } en { $other } gaan niet samen.
cli-needed = Dit ontbreekt: { $what }
cli-before-command = { $option } kan niet vóór { $command } staan: de opties van een opdracht staan erachter.
cli-not-utf8 = Een van de argumenten is geen UTF-8-tekst.
cli-line-wrong = Deze opdrachtregel is niet te begrijpen.
cli-possible = Mogelijke waarden: { $values }
cli-similar = Bedoelde u { $words }?
cli-as-value = Om het als waarde op te geven: -- { $word }
cli-more = Meer hierover: { $command }
cli-option-help = De help tonen
cli-option-version = De versie tonen

## Regel voor regel (--plain): voorgelezen of door een script gelezen, dus zonder namen van toetsen.

cli-option-plain = Regel voor regel op het gewone scherm, voor schermlezers en eenvoudige terminals

plain-yes = ja j yes y
plain-no = nee n no

plain-command-back = terug
plain-command-next = verder
plain-command-clear = wissen
plain-command-undo = ongedaan
plain-command-steps = stappen
plain-command-review = overzicht
plain-command-help = help
plain-command-measure = meten
plain-command-stop = afbreken
plain-command-why = waarom
plain-command-save = opslaan
plain-command-quit = stoppen

plain-about-back = de vraag hiervoor
plain-about-next = de volgende vraag; deze blijft zoals hij is
plain-about-clear = maakt het antwoord leeg
plain-about-undo = maakt het laatste antwoord ongedaan
plain-about-steps = de zes stappen; een nummer gaat naar een stap
plain-about-review = alle antwoorden, en het schrijven
plain-about-help = waar deze stap voor is, en deze opdrachten
plain-about-measure = bevraagt de servers en deze machine opnieuw
plain-about-stop = breekt af wat er wordt gemeten
plain-about-why = wat er bij het aanmelden gebeurt, van de eerste die buitengesloten is; met een nummer van die naam of persoon
plain-about-save = alles wordt meteen opgeslagen; dit zegt of dat gelukt is
plain-about-quit = slaat op en stopt

plain-commands = Alles wat u hier kunt doen:
plain-command = { $command }: { $about }
plain-two-colons = Een waarde die met een dubbele punt begint, typt u met twee dubbele punten.
plain-measuring = Er wordt gemeten; wat eruit komt, wordt hier gezegd. { $stop } breekt het af.
plain-measuring-stopped = Afgebroken. { $measure } meet opnieuw.
plain-not-measuring = Er wordt niets gemeten.
plain-unknown-command = Die opdracht bestaat niet. Er zijn: { $commands }. Een waarde die met een dubbele punt begint, typt u met twee dubbele punten.

plain-welcome = IMS configureren voor de Campaign-instantie { $instance }, met ims-setup. De configuratie komt in { $file }
plain-how = Elk antwoord is één regel. Met een lege regel blijft staan wat er staat, { $clear } maakt het leeg, { $help } noemt de andere opdrachten.

plain-step = Stap { $number } van { $count }: { $title }
plain-step-state = { $number }. { $title }: { $state }
plain-mark-none = niet begonnen
plain-mark-done = klaar
plain-mark-open = er staat nog iets open
plain-mark-warned = er is een waarschuwing
plain-mark-failed = er is iets mis
plain-expect-step = Typ het nummer van een stap om erheen te gaan; met een lege regel blijft u hier.

plain-help-prerequisites = Drie dingen moeten in orde zijn voordat Campaign met IMS kan worden verbonden. Bevestig elk pas als u het zelf hebt gezien. U mag doorgaan en later terugkomen.
plain-help-account = Elk veld van het formulier in de console, in die volgorde.
plain-intro-review = Alle antwoorden, en wat het schrijven in het bestand verandert. Er wordt niets geschreven voordat u het zegt.
plain-help-package = Bevestig dit zodra de import is geëindigd met “Installation of packages successful”.
plain-where-ims-server = Adobe zegt welk van de twee adressen het uwe is.
plain-where-association-mask = Zoals Campaign - acme - (.*). Stap 6 test het.
plain-where-mask-here = Zoals Campaign - acme - (.*).

plain-fixed = { $label }: { $value }. Hier valt niets te beantwoorden.
plain-now = Nu: { $value }
plain-now-empty = Nu: leeg
plain-secret-tail = { $length } tekens, eindigt op { $tail }
plain-not-shown = Wat u typt, wordt niet getoond.
plain-way = { $number }. { $choice }: { $help }
plain-suggestions = Suggesties:
plain-suggestion = { $number }. { $value }
plain-suggestion-note = { $number }. { $value } ({ $note })

plain-expect-value = Typ de waarde; een lege regel laat die leeg.
plain-expect-value-or-number = Typ de waarde, of het nummer van een suggestie; een lege regel laat die leeg.
plain-expect-other = Typ een andere waarde; een lege regel behoudt deze.
plain-expect-other-or-number = Typ een andere waarde, of het nummer van een suggestie; een lege regel behoudt deze.
plain-expect-number = Typ een nummer; een lege regel laat het zoals het is.
plain-expect-yes-no = Antwoord { $yes } of { $no }; een lege regel laat het zoals het is.
plain-expect-choice = Antwoord { $yes }: { $does }. Antwoord { $no } of geef een lege regel: { $keeps }.
plain-not-yes-no = Dat is geen ja en geen nee. Er is niets gewijzigd.
plain-pasted-at-question = Er kwamen meerdere regels tegelijk. Geen ervan geldt als antwoord en alle zijn weggegooid: beantwoord eerst de vraag en plak daarna.
plain-word-no-value = “{ $word }” is een antwoord op een vraag en geen waarde voor { $label }: er is niets gewijzigd.
plain-word-again = Is het als waarde bedoeld, typ het dan nog een keer.
plain-not-yes-no-number = Dat is geen ja, geen nee en geen nummer van een veld. Er is niets gewijzigd.
plain-no-such-number = Dat nummer bestaat niet. Er is niets gewijzigd.
plain-nothing-to-explain = Die naam of persoon is er niet. Namen en personen worden vanaf 1 geteld.
plain-link = { $label }, { $holds }: { $what }
plain-link-unreached = { $label }: { $holds }

plain-wrong = Fout: { $what }
plain-look = Waarschuwing: { $what }
plain-mend = Antwoord { $yes } om het te corrigeren.
plain-mend-replace = Antwoord { $yes } om dit ervoor in de plaats te zetten: { $value }
plain-mend-move = Antwoord { $yes } om het naar het clientgeheim te verplaatsen.
plain-mend-compared = Antwoord { $yes } zodra u het hebt vergeleken.
plain-mend-keep-secret = Antwoord { $yes } als dat in het bestand juist is.
plain-choice-keep = 2: { $does }.
plain-left-empty = Leeg gelaten: zonder deze waarde kan het bestand niet worden geschreven.
plain-verdict = Oordeel: { $status }

plain-controls-removed = { $count ->
    [one] Eén besturingsteken is uit de regel weggelaten.
   *[other] { $count } besturingstekens zijn uit de regel weggelaten.
}
plain-line-cut = Een terminal neemt hoogstens 4.095 bytes per regel aan: het einde van deze regel kan ontbreken. Kijk hem na.
plain-first-question = Dit is de eerste vraag.
plain-last-question = Dit is de laatste vraag.
plain-pasted-value = { $label }: { $value }
plain-pasted-several = weggelaten: { $count } verschillende waarden
plain-filled = { $count ->
    [one] 1 veld is ingevuld. { $undo } maakt het ongedaan.
   *[other] { $count } velden zijn ingevuld. { $undo } maakt het ongedaan.
}
plain-secret-in-sight = Het clientgeheim staat op dit scherm: wis het scherm en de schuifbuffer, in tmux ook met clear-history.
plain-nothing-to-clear = Hier valt niets leeg te maken.
plain-nothing-to-undo = Er is geen antwoord van deze sessie meer om ongedaan te maken.
plain-undone = Ongedaan gemaakt: { $field }
plain-name-undone = Ongedaan gemaakt: de laatste naam
plain-saved = Alles is in het concept opgeslagen. De configuratie zelf wordt in stap 5 geschreven.

plain-row = { $number }. { $label }: { $state }
plain-state-finding = { $value }. { $finding }
plain-complete = Klaar: het bestand kan worden geschreven.
plain-left-unwritten = Er is niets geschreven.
plain-incomplete = { $count ->
    [one] Niet geschreven: er ontbreekt één veld of het is onjuist: { $field }.
   *[other] Niet geschreven: { $count } velden ontbreken of zijn onjuist. Het eerste: { $field }.
}
plain-hindrances = { $count ->
    [one] Eén veld verhindert dat het bestand wordt geschreven: { $fields }
   *[other] { $count } velden verhinderen dat het bestand wordt geschreven: { $fields }
}
plain-difference = { $file } bestaat al. Het schrijven wijzigt deze regels:
plain-change-now = Nu: { $line }
plain-change-then = Straks: { $line }
plain-changed-on-disk = Iemand anders heeft { $file } gewijzigd; er is niet geschreven. Luister naar het verschil en antwoord dan opnieuw ja.
plain-expect-review = Antwoord { $yes } om { $file } te schrijven, of typ een nummer om naar dat veld te gaan. Met { $no } of een lege regel gaat u zonder schrijven naar stap 6.
plain-expect-review-missing = Antwoord { $yes } om naar het eerste ervan te gaan, of typ een nummer om naar dat veld te gaan. Met { $no } of een lege regel gaat u naar stap 6.
plain-expect-review-written = Typ een nummer om naar dat veld te gaan. Met { $no } of een lege regel gaat u naar stap 6.

plain-names = { $count ->
    [one] Er is al één naam:
   *[other] Er zijn al { $count } namen:
}
plain-expect-names = Typ de namen van uw productprofielen, één per regel, zoals de Admin Console ze toont. Een lege regel sluit de lijst af.
plain-expect-people = Typ de naam van een bestand om daar personen uit te lezen. Met een lege regel gaat u verder.
plain-password = Het wordt één keer gestuurd en niet getoond. Een lege regel stuurt niets.
plain-reading = De namen worden gelezen.
plain-judging = Het masker wordt op alle namen getest.
plain-untested = Er is geen naam gegeven: het masker wordt niet getest.
plain-expect-end = Het bestand is niet geschreven, of deze antwoorden wijken ervan af. Antwoord { $yes } om naar het overzicht terug te gaan. Met { $no } of een lege regel stopt u, en het concept blijft bewaard.

plain-draft = { $number }. { $instance }: { $step }, { $state }, { $age }
plain-draft-held = { $number }. { $instance }: { $step }, { $state }, { $age }, geopend in een andere sessie
plain-draft-another = { $number }. { $what }
plain-expect-draft = Typ een nummer of een naam; een lege regel neemt de eerste.
plain-door-commands = Er is nog niets om naartoe te gaan. { $quit } stopt.
draft-held = Het concept van { $instance } is geopend in een andere sessie: proces { $process } op { $terminal }. Beëindig die daar eerst.
left-alone = Ongemoeid gelaten: het concept van { $instance } is open in een andere sessie, proces { $process } op { $terminal }. Verdergaan: { $command }
left-draft = Er is niets gewijzigd: het concept van { $instance } is zoals het was. Om verder te gaan: { $command }
start-full = De schijf is vol of uw quotum is verbruikt: er kan nu niets worden opgeslagen. U kunt doorgaan; het wordt om de paar seconden opnieuw geprobeerd.
start-waits = { $folder }: de schijf antwoordt niet. ims-setup wacht erop; Ctrl-C beëindigt het wachten.
start-unkept = In { $folder } kan niets worden opgeslagen. U kunt doorgaan en schrijven; vóór het stoppen wordt het gevraagd.
fault = Dit is een fout van ims-setup zelf ({ $place }). Wat een concept al bevatte, blijft bewaard; start opnieuw om verder te gaan en meld deze regel.
no-threads = Het systeem laat ims-setup geen threads meer starten, en zonder kan er niets worden opgeslagen. Bekijk de limiet van processen (ulimit -u, of die van de container) en begin opnieuw.

## Measuring: what was asked of the world, and what it answered.

action-measure = Opnieuw meten
action-measure-hand-over = Opnieuw vergelijken met het account in Campaign
action-measure-people = De personen opnieuw lezen of opvragen
hint-measure = meet
head-measuring = meten…
head-writing = wordt geschreven…
measuring-now = Bezig met meten: { $parts }. Esc breekt af.
measured-no-tick = Gemeten: hier hoeft u niets te bevestigen.
package-measure-login = Met --login wordt het pakket gemeten.
package-measure-key = Ctrl-R meldt zich aan als { $login } en meet het.
notice-offline = Met --offline gaat er niets de machine uit: er wordt niets gemeten.
notice-nothing-to-measure = Er valt nog niets te meten: vul de callbackserver in, of start met --url.
notice-measuring-stopped = Afgebroken. Ctrl-R meet opnieuw.

part-server = de server
part-session = de sessie
part-ims = de IMS-server
part-local = deze machine
part-sign-in = de aanmelding bij IMS
part-proof = het geheim

question-send-credentials = De aanmeldgegevens naar deze server sturen?
question-send-credentials-text = Het wachtwoord van { $login } gaat naar { $host } en nergens anders heen.
question-send-token-text = Het token gaat naar { $host } en nergens anders heen.
question-send-credentials-no = Nee
question-send-credentials-yes = Sturen
question-prove-secret = Het geheim controleren?
question-prove-secret-text = Client-id en geheim gaan één keer naar { $host }, om te zien of ze bij elkaar horen. Er wordt niemand mee aangemeld.
question-prove-secret-no = Nee
question-prove-secret-yes = Sturen
question-send-umapi = De User Management API raadplegen?
question-send-umapi-text = Client-id en geheim van deze referentie gaan voor een token naar { $host }, dat geen van de twee IMS-servers van Adobe is. Daarmee worden personen en profielen gelezen; er wordt niets gewijzigd.
question-send-umapi-no = Nee
question-send-umapi-yes = Sturen
question-leave-unsaved = Stoppen hoewel het niet is opgeslagen?
question-leave-unsaved-text = Als u nu stopt, gaat verloren wat u sinds de laatste keer opslaan hebt gewijzigd. Zolang u blijft, wordt het opslaan om de paar seconden opnieuw geprobeerd.
question-leave-unsaved-no = Blijven
question-leave-unsaved-yes = Stoppen en verliezen

local-none = Deze machine: geen installatie van Campaign gevonden.
local-found = Deze machine: build { $build } in { $folder }.
local-found-idle = Deze machine: build { $build } in { $folder }, er draait geen module.
local-unsafe-owner = Deze machine: nlserver wordt niet uitgevoerd, { $path } is van iemand anders.
local-unsafe-writable = Deze machine: nlserver wordt niet uitgevoerd, anderen mogen in { $path } schrijven.
local-unsafe-kind = Deze machine: nlserver wordt niet uitgevoerd, { $path } is geen gewoon bestand.
local-not-as-root = Deze machine: root voert nlserver niet uit. De build krijgt u met: { $command }
local-not-started = Deze machine: nlserver kon niet worden gestart: { $reason }
local-timed-out = Deze machine: nlserver was na { $seconds } s nog bezig en is beëindigd.
local-no-build = Deze machine: nlserver pdump noemde geen build.

reason-no-answers = Er is geen configuratie om te beoordelen.
reason-measured-otherwise = Serverbuild { $entered } is ingevoerd, { $measured } is gemeten.
reason-not-asked-server = De server is niet bevraagd: zijn adres is nog niet bekend.
reason-not-asked-session = Er is niet om een sessie gevraagd.
reason-not-asked-ims = De IMS-server is niet bevraagd.
reason-not-asked-local = Op deze machine is niet gekeken.
reason-offline = Niet gemeten vanwege --offline.
reason-no-session = Geen sessie: { $trouble }
reason-native-logins-refused = { $file } weigert native aanmeldingen, behalve van { $allowed }.
reason-native-logins-refused-to-all = { $file } weigert native aanmeldingen.
reason-native-logins-restricted = { $file } beperkt native aanmeldingen al, behalve voor { $allowed }.
reason-native-logins-restricted-to-all = { $file } beperkt native aanmeldingen al.
reason-answered = { $host } antwoordt, build { $build }.
reason-logged-on = Aangemeld als { $login }.
reason-logged-on-operator = Aangemeld als { $login }, zonder beheerdersrechten.
reason-logged-on-untold = Aangemeld als { $login }; de server noemt de rechten van deze operator niet.
reason-answered-without-build = { $host } antwoordt, maar noemt zijn build niet.
reason-builds-differ = Twee builds: { $part } meldt { $build }, { $other_part } meldt { $other }.
reason-installed = Het account van het pakket is er: { $account }.
reason-package-file = Het pakket ligt klaar op deze machine ({ $file }); of het is geïnstalleerd, zegt dat bestand niet.
reason-package-listed = De server noemt { $package } bij de geïnstalleerde pakketten; { $file } geeft die naam aan “Integration with the Adobe Experience Cloud”.
reason-account-gone = Het externe account van het pakket is er echter niet.
reason-account-inactive = Het account { $account } is niet ingeschakeld.
reason-duplicates = Er is meer dan één account van dit type: { $accounts }.
reason-not-installed = Het account van het pakket ontbreekt: het pakket is niet geïnstalleerd.
reason-may-see-none = Operator { $login } ziet geen account van dit type, maar mag misschien niet alle accounts zien.
reason-confirmed-otherwise = Toch is het bevestigd.
reason-ims-answered = { $issuer } antwoordt.
reason-through-proxy = Campaign zelf moet IMS via de proxy { $proxy } bereiken (proxyConfig in serverConf.xml); dat IMS vanaf hier wordt bereikt, bewijst dat niet.
reason-other-issuer = { $host } antwoordt namens { $issuer }.
reason-not-asked-sign-in = Niet bevraagd: daarvoor zijn de IMS-server, de client-id, de callbackserver en het bereik nodig.
reason-ims-silent = De IMS-server gaf geen antwoord.
reason-client-known = IMS kent de client { $client }.
reason-client-unknown = IMS kent de client { $client } niet.
reason-client-refused = IMS kent de client { $client }, maar laat die niemand aanmelden.
reason-secret-not-asked = Of het geheim erbij hoort, is niet gevraagd.
reason-secret-right = Het geheim hoort bij deze client.
reason-secret-wrong = Het geheim is niet dat van de client { $client }.
reason-pair-wrong = De client-id of het geheim is onjuist; IMS zegt niet welk van beide.
reason-proof-unclear = Wat IMS over het geheim antwoordde, is nergens beschreven: het bewijst niets.
reason-no-proof = Het geheim is niet gecontroleerd: { $trouble }
reason-callback-listed = IMS stuurt gebruikers terug naar { $address }.
reason-callback-same-server = IMS stuurt gebruikers naar { $to }, op de callbackserver.
reason-lands-elsewhere = Gevraagd naar { $address } stuurt IMS gebruikers naar { $to }. Een sterke aanwijzing, geen bewijs: op de acceptatielijst kan een pad staan dat Campaign toevoegt.
reason-scope-granted = IMS kent deze client het bereik toe.
reason-people-not-read = De personen van de organisatie konden niet worden gelezen.
reason-operators-without-address = { $count ->
    [one] Een van { $of } actieve operators heeft geen e-mailadres.
   *[other] { $count } van { $of } actieve operators hebben geen e-mailadres.
}
reason-shared-addresses = { $count ->
    [one] Eén e-mailadres hoort bij twee of meer operators.
   *[other] { $count } e-mailadressen horen elk bij twee of meer operators.
}
reason-own-addresses = Van de { $count } actieve operators delen er geen twee een e-mailadres, en niemand die er een nodig heeft, mist het.
reason-mask-tested = Profielen van Campaign in de Admin Console waaruit het masker een operatorgroep haalt: { $inside } van { $count }.
reason-mask-reaches-nobody = Uit geen enkel profiel van Campaign in de Admin Console haalt het masker een operatorgroep (0 van { $count }): niemand komt binnen.
reason-kept-names-missed = Geen van de namen waarop het masker van deze configuratie het laatst is getest ({ $count }), geeft met dit masker een operatorgroep: niemand komt ermee binnen.
reason-mask-groups-unknown = { $count ->
    [one] Eén groep die het masker geeft, bestaat niet in Campaign.
   *[other] { $count } groepen die het masker geeft, bestaan niet in Campaign.
}
reason-scope-refused = IMS weigert deze client het bereik. Aan welk onderdeel dat ligt, is niet te zeggen.
reason-scope-entries-refused = IMS weigert deze client { $entries } en kent de rest van het bereik toe.
reason-unclear-no-endpoint = De IMS-server noemt geen eigen adres om te bevragen.
reason-unclear-own-page = In plaats van te antwoorden stuurt IMS naar zijn pagina op { $host }.
reason-unclear-without-tls = Het antwoord leidt naar { $to }, zonder TLS: misschien de pagina van een proxy.
reason-unclear-elsewhere = Het antwoord leidt naar { $to } en noemt geen reden.
reason-unclear-no-address = Het antwoord leidt naar iets wat geen adres is.
reason-unclear-other-state = Het antwoord hoort bij een andere vraag.
reason-unclear-error = IMS antwoordt { $code }; dat zegt niets zekers over deze waarde.
reason-unclear-refusal = IMS weigert de vraag met HTTP { $status }, zoals het ook doet als het de client niet kent.
reason-unclear-page = In plaats van een antwoord kwam een pagina: de aanmeldpagina van Adobe of die van een proxy.

remedy-not-confirmed = Bevestig het in de wizard: { $command }
remedy-no-build = Voer beide builds in de wizard in. Help > About… in de console toont ze.
remedy-no-console-build = Voer hem in de wizard in. Help > About… in de console toont hem.
remedy-no-server-build = Meet hem met --login of op de machine van de server, of voer in wat Help > About… toont.
remedy-other-console = Plaats setup-client-7.X.XXXX.exe van de build van de server in datakit/nl/eng/jsp van de installatie.
remedy-web-view-off = Zet <web webView2Mode="1"> in serverConf.xml, daarna nlserver config -reload, nlserver restart web, en start Apache opnieuw; op elke server (MKT, MID, RT).
remedy-web-view-unsaid = Zet <web webView2Mode="1"> in serverConf.xml, daarna nlserver config -reload, nlserver restart web, en start Apache opnieuw; op elke server (MKT, MID, RT). Met --login zegt de server het zelf.
remedy-unread = Kijk er zelf in, of voer ims-setup uit als de gebruiker onder wie Campaign draait.
remedy-console-too-old = Installeer op elke Windows-machine de console met de build van de server.
remedy-different-build = Installeer op elke Windows-machine de console met de build van de server.
remedy-release-differs = Zie Help > About… in de console en gebruik wat daar staat.
remedy-console-not-advised = Installeer op elke Windows-machine de console met de build van de server.
remedy-not-general = Werk bij naar { $newest_version } build { $newest_build } zodra dat kan.
remedy-measured-otherwise = Voer de gemeten build in: { $measured }.
remedy-errors = Zie de bevindingen; in de wizard corrigeert Ctrl-F wat te corrigeren is.
remedy-missing-values = Vul in de wizard in wat ontbreekt: { $command }
remedy-warnings = Zie de bevindingen.
remedy-other-in-campaign = Corrigeer wat fout is, in het formulier van de console of hier, en meet opnieuw.
remedy-no-answers = Geef een configuratie op, of begin er een met de wizard: { $command }
remedy-not-asked-server = Geef de server op met --url, of vul de callbackserver in.
remedy-offline = Laat --offline weg om te meten.
remedy-native-logins-refused = Meld u aan als een operator die is toegestaan, of gebruik --token-file.
remedy-builds-differ = Misschien heeft op dit adres een trackingserver geantwoord. Help > About… in de console geeft uitsluitsel.
remedy-account-inactive = Vink Enabled aan in het externe account.
remedy-people = ims-setup rehearse met dezelfde opties toont wie er buitengesloten is, en wat daaraan te doen is.
remedy-people-not-read = De reden staat erbij. Personen in een bestand test u met ims-setup rehearse --users.
remedy-operators-without-address = In de console: Administration > Access Management > Operators > Contact points. Elke native operator heeft een eigen adres nodig voordat iemand met een Adobe ID verbinding maakt.
remedy-shared-addresses = In de console: Administration > Access Management > Operators > Contact points. Laat elk adres aan één operator.
remedy-mask-reaches-nobody = ims-setup mask met dezelfde opties toont bij elk profiel waar het masker faalt.
remedy-kept-names-missed = Vergelijk ze in de maskertest, of met ims-setup mask --from FILE.
remedy-mask-groups-unknown = ims-setup mask met dezelfde opties noemt ze; maak de groepen in Campaign aan, of hernoem de profielen.
remedy-duplicates = Houd er één en verwijder de kopieën; anders gebruikt de aanmelding misschien het verkeerde account.
remedy-not-installed = In de console: Tools > Advanced > Import package > Install a standard package.
remedy-package-file = Meet het met --login, of kijk in de console: Tools > Advanced > Import package.
remedy-account-gone = Vraag Adobe Support hoe u het account terugkrijgt; het pakket kan niet twee keer worden geïnstalleerd.
remedy-may-see-none = Gebruik een operator met beheerdersrechten, of kijk in de console.
remedy-other-issuer = Vraag Adobe Support naar de IMS-server van uw organisatie.
remedy-not-asked-sign-in = Vul aan of verbeter wat van deze vier ontbreekt of onjuist is.
remedy-client-unknown = Vergelijk de client-id met de mail van Adobe. Staat het daar ook zo, vraag dan Adobe Support: “Please confirm that the IMS client { $client } exists on the production IMS server.”
remedy-client-refused = Stuur dit naar Adobe Support: “Please allow the IMS client { $client } the authorization code grant; it gets unauthorized_client.”
remedy-secret-wrong = Kopieer het opnieuw uit de mail van Adobe, helemaal en zonder spaties. Blijft het onjuist, vraag Adobe Support dan om een nieuw geheim.
remedy-pair-wrong = Vergelijk beide met de mail van Adobe.
remedy-proof-unclear = Vergelijk het geheim met de mail van Adobe. De eerste aanmelding zal het uitwijzen.
remedy-lands-elsewhere = Stuur dit naar Adobe Support: “Please add { $address } to the allowlist (redirect URIs) of the IMS client { $client }.”
remedy-scope-refused = Vraag Adobe Support welk bereik voor de IMS-client { $client } is ingericht.
remedy-scope-entries-refused = Haal { $entries } weg, hier en in de console. Of stuur dit naar Adobe Support: “Please provision the scope { $typed } for the IMS client { $client }.”
remedy-sign-in-unclear = Vraag het opnieuw vanaf een netwerk zonder proxy ertussen. Anders zal de eerste aanmelding het uitwijzen.

trouble-address-malformed = Dit adres kan niet worden gebruikt.
trouble-address-malformed-remedy = Schrijf het als https://campaign.example.com, zonder pad, gebruiker of wachtwoord.
trouble-plain-http = Dit is http: alleen deze machine zelf (127.0.0.1) wordt zonder versleuteling bevraagd.
trouble-plain-http-remedy = Schrijf https://. Anders werkt ook het aanmelden met een Adobe ID niet.
trouble-name-unknown = Geen naamserver kent { $host }.
trouble-name-unknown-remedy = Kijk of er een tikfout in de naam staat. Is de naam alleen intern bekend, voer dit dan daar uit.
trouble-refused = Op { $host }, poort { $port }, luistert niets.
trouble-refused-remedy = Draait de webserver, en is dit zijn poort? Apache antwoordt, poort 8080 van Tomcat niet.
trouble-unreachable = { $host } is niet bereikbaar, of de verbinding is verbroken.
trouble-unreachable-remedy = Controleer het netwerk en de firewall; stel achter een proxy HTTPS_PROXY in.
trouble-timed-out = Geen antwoord binnen { $seconds } s.
trouble-timed-out-remedy = Probeer het later opnieuw. Ook een firewall die verbindingen opslokt, geeft dit beeld.
trouble-cancelled = Niet gemeten: het meten is afgebroken.
trouble-cancelled-remedy = Meet opnieuw.
trouble-untrusted-certificate = { $host } toont een certificaat van een uitgever die deze machine niet vertrouwt.
trouble-untrusted-certificate-remedy = Geeft uw bedrijf zelf certificaten uit, geef dan het rootcertificaat op met --ca-file PEM.
trouble-ca-certificate = { $host } toont het certificaat van een certificeringsinstantie als eigen certificaat.
trouble-ca-certificate-remedy = openssl req -x509 maakt zulke certificaten. Geef een eindcertificaat (CA:FALSE) uit, en geef de uitgever ervan op met --ca-file PEM.
trouble-other-certificate = Het certificaat dat { $host } toont, is van een andere host.
trouble-other-certificate-remedy = Gebruik de naam uit het certificaat, of laat er een voor deze naam uitgeven.
trouble-expired-certificate = Het certificaat van { $host } is volgens de klok hier verlopen of nog niet geldig.
trouble-expired-certificate-remedy = Vernieuw het certificaat; controleer eerst de datum van deze machine.
trouble-bad-certificate = Het certificaat van { $host } is beschadigd.
trouble-bad-certificate-remedy = openssl s_client -connect toont het. Laat het opnieuw uitgeven.
trouble-no-tls = { $host }, poort { $port }, biedt geen TLS 1.2 of later.
trouble-no-tls-remedy = Is dit de https-poort? Zo ja, dan moet TLS 1.2 daar worden ingeschakeld.
trouble-redirect-to-http = Het antwoord verwijst van https door naar http: { $to }
trouble-redirect-to-http-remedy = Laat de webserver of de load balancer bij https blijven.
trouble-redirect-elsewhere = Het antwoord verwijst door naar een andere host: { $to }
trouble-redirect-elsewhere-remedy = Is dat de juiste, gebruik dan hier dat adres.
trouble-too-many-redirects = De antwoorden blijven doorverwijzen.
trouble-too-many-redirects-remedy = Controleer de doorverwijzingen van de webserver of de load balancer.
trouble-redirect-with-credential = De server verwijst door ({ $to }); de aanmeldgegevens gaan niet mee.
trouble-redirect-with-credential-remedy = Is dat de juiste server, geef die dan op met --url.
trouble-proxy = De proxy { $proxy } kan niet worden gebruikt.
trouble-proxy-remedy = Controleer HTTPS_PROXY; NO_PROXY noemt de hosts waarvoor geen proxy geldt.
trouble-status = Het antwoord is HTTP { $status }.
trouble-status-remedy = Is dit het adres van de webserver van Campaign?
trouble-page = In plaats van het antwoord kwam een webpagina, zoals een proxy of een portal die stuurt.
trouble-page-remedy = Controleer HTTPS_PROXY en NO_PROXY, en de poort.
trouble-too-large = Het antwoord is groter dan { $limit } MiB.
trouble-too-large-remedy = Dit is geen antwoord van Campaign: controleer het adres.
trouble-cut-off = Het antwoord hield halverwege op.
trouble-cut-off-remedy = Meet opnieuw. Blijft het zo, kijk dan naar de proxy of de load balancer ertussen.
trouble-hostile = Het antwoord bevat iets wat Campaign nooit stuurt, en is niet gelezen.
trouble-hostile-remedy = Controleer het adres: daar antwoordt iets anders.
trouble-unexpected = Daar antwoordt iets anders dan verwacht.
trouble-unexpected-remedy = Is dit het juiste adres?
trouble-wrong-password = De aanmeldnaam of het wachtwoord is onjuist.
trouble-wrong-password-remedy = Er is één keer geprobeerd aan te melden. Controleer beide in de console vóór de volgende poging.
trouble-secret-missing = Er is hier geen geheim dat verstuurd kan worden.
trouble-secret-missing-remedy = Voer dit uit waar het bestand of de variabele van het geheim is.
trouble-unknown-recipient = { $host } is geen van beide IMS-servers van Adobe: er is niets naartoe gestuurd.
trouble-unknown-recipient-remedy = Controleer de IMS-server. Is het de juiste, bevestig dat dan in een terminal.
trouble-outside-zone = Het adres van deze machine valt buiten de beveiligingszone van de operator; aan het wachtwoord ligt het niet.
trouble-outside-zone-remedy = Voer dit uit op een machine binnen de zone, of laat die zone verruimen.
trouble-session-expired = Volgens de server is de sessie verlopen, of hij accepteert het token niet.
trouble-session-expired-remedy = Meet opnieuw; was het een token, haal dan een nieuw token op.
trouble-no-method = De server kent de methode niet ({ $code }).
trouble-no-method-remedy = Met een token: de build is er te oud voor, gebruik --login. Anders staat er meer in het logbestand van de server.
trouble-fault = De server zegt: { $text }
trouble-fault-remedy = In het logbestand van de server staat meer.
trouble-bad-token = Het token bevat iets wat niet kan worden verzonden.
trouble-bad-token-remedy = Haal het opnieuw op: één regel, alleen letters, cijfers en speciale tekens.

finding-no-answer = Bevraagd, maar er kwam geen antwoord.
finding-measured-otherwise = Gemeten is { $measured }.
finding-other-instance = De instantie { $instance } op deze machine bedient andere hosts: zie Ctrl-O.
finding-client-unknown = IMS kent deze client niet.
finding-client-refused = IMS laat deze client niemand aanmelden.
finding-lands-elsewhere = IMS stuurt gebruikers naar { $to }.
finding-scope-refused = IMS weigert dit bereik.
finding-scope-refused-entries = IMS weigert { $entries }.
finding-secret-wrong = Volgens IMS is dit niet het geheim van de client.
finding-pair-wrong = IMS weigert deze client-id met dit geheim.
finding-differs-in-campaign = In Campaign staat: { $held }
finding-differs-in-campaign-empty = In Campaign is dit leeg.
finding-differs-in-campaign-enabled = In Campaign is het andersom.
finding-differs-in-campaign-internal-name = Op deze instantie is de interne naam van het account { $held }.

suggest-build-measured = gemeten
suggest-build-installer = van de console die de server aanbiedt
suggest-host-local = uit de installatie op deze machine
suggest-name-measured = zoals op deze instantie
suggest-mask-local = met een instantie van de installatie op deze machine

evidence-word-none = niets
evidence-word-confirmed = bevestigd
evidence-word-entered = ingevoerd
evidence-word-measured = gemeten

## The command check.

check-server = Campaign-server
check-console = Clientconsole
check-package = Pakket
check-account = Extern account
check-ims-server = IMS-server
check-ims-scope = IMS-bereik
check-client = IMS-client
check-callback = Callbackserver
check-mask = Associatiemasker
check-people = Personen
check-head = { $file } · instantie { $instance }
check-head-file = { $file }
check-head-none = Nog geen configuratie van instantie { $instance }: alleen wat kan worden gemeten
check-repair = Correctie: { $repair }
check-totals = Geslaagd { $passed } · waarschuwingen { $warned } · mislukt { $failed } · open { $open } · onjuiste waarden { $errors }
check-files = { $files } bestanden, waarvan { $wrong } niet in orde.
check-progress = { $done } van { $files } gecontroleerd
check-dry-run-no-request = Er zou niets via het netwerk worden gevraagd.
check-dry-run-no-command = Geen installatie van Campaign op deze machine: er zou geen opdracht worden uitgevoerd.
bundle-list = Het bestand voor support: { $count } bestanden, { $bytes } bytes. Waarden staan er als invultekst in; er zit geen geheim in.
bundle-about-run = { $bytes } bytes: programma, systeem, taal, gebruikte opties
bundle-about-answers = { $bytes } bytes: welke antwoorden er zijn, waarden als invultekst
bundle-about-report = { $bytes } bytes: controles en bevindingen met hun codes, zonder zinnen
ask-bundle = { $file } schrijven?
bundle-needs-yes = Het bestand voor support wordt eerst getoond en pas na een ja geschreven. Zonder terminal is daarvoor --yes nodig.
bundle-written = Geschreven: { $file }. Lees het voordat u het doorgeeft: tar -xOf toont alles.
bundle-left = Niet geschreven: { $file }.
bundle-there = { $file } bestaat al: er is niets geschreven. --force vervangt het.
check-draft-later = { $file } is door een latere versie van dit programma geschreven.
check-other-host = { $file } noemt een andere server dan { $host }: de aanmeldgegevens gaan maar naar één server.

ask-password = Wachtwoord van { $login }:
ask-password-of = Wachtwoord van { $login } op { $host }:
ask-recipient = De aanmeldgegevens gaan naar { $host }, de callbackserver uit het bestand. Is dat de juiste server?
ask-prove-host = Client-id en geheim gaan naar { $host }, dat geen van beide IMS-servers van Adobe is. Klopt dat?
ask-token = De eerste aanroep met het token van een technisch account maakt in Campaign de operator ervan aan. Doorgaan?
ask-yes-no = { $yes } of { $no }:
password-needs-terminal = Er is geen terminal om het wachtwoord op te vragen: gebruik --password-file FILE.
password-empty = Er is geen wachtwoord getypt, dus er is niets begonnen. Typ het, of laat --login weg.
not-agreed = Dat was geen ja, dus er is niets verzonden.
token-needs-yes = De eerste aanroep met een token maakt de operator ervan in Campaign aan. Zonder terminal is daarvoor --yes nodig.
credentials-need-url = Geef met --url op naar welke server de aanmeldgegevens gaan.
url-wrong = --url { $url }: { $what } { $remedy }
ca-file-empty = { $file } bevat geen certificaat in PEM-indeling.
campaign-dir-none = In { $folder } staat geen installatie van Campaign: bin/nlserver ontbreekt.

cli-check = De vereisten en configuraties controleren, zonder terminal
cli-option-files = Configuraties; zonder opgave het concept van de instantie, anders de configuratie ervan hier
cli-option-url = De Campaign-server die wordt gemeten, zoals https://campaign.example.com
cli-option-login = Zich daar als deze operator aanmelden; het wachtwoord wordt gevraagd, of gelezen uit --password-file
cli-option-password-file = Het wachtwoord, één regel
cli-option-token-file = Een IMS-toegangstoken van een technisch account, één regel; de eerste aanroep maakt de operator ervan aan
cli-option-yes = Het token gebruiken zonder eerst te vragen
cli-option-check-yes = Het token gebruiken of het bestand voor support schrijven zonder eerst te vragen
cli-option-ca-file = Certificaten die naast die van het systeem worden vertrouwd
cli-option-offline = Er gaat niets de machine uit
cli-option-campaign-dir = De lokale installatie van Campaign, zoals /usr/local/neolane/nl7
cli-option-dry-run = Tonen wat er gevraagd of uitgevoerd zou worden, zonder iets te doen

## The command write.

cli-write = De configuratie zonder tussenkomst schrijven, uit een antwoordenbestand
cli-option-secret-file = Het clientgeheim, één regel; het komt in het bestand naast de configuratie; “-” is de standaardinvoer
cli-option-write-answers = De antwoorden: een antwoordenbestand, een configuratie of een concept; “-” is de standaardinvoer
cli-option-write-dry-run = Tonen wat zou worden geschreven en wat dat verandert; niets schrijven
cli-option-force = Een afwijkend bestand vervangen
cli-option-check-force = Een bestaand bestand door het bestand voor support laten vervangen
cli-option-editor-hint = Een regel boven aan het geschreven bestand zetten waarmee editors het JSON-schema vinden: ims-setup.schema.json ernaast, of dit pad of adres
told-about = { $about }: { $what }
write-differs = { $file } bestaat al en wijkt af: er is niets geschreven. --force vervangt het.
write-then = Het masker testen met de namen van uw profielen: { $command }
editor-hint-not-set = { $file } houdt wat het aan editors zegt: voor een aanwijzing alleen wordt niets geschreven, en een aanwijzing die er staat wordt niet vervangen. Deze regel bovenaan zet die: { $line }
editor-hint-no-schema = Editors zullen { $schema } zoeken, dat er nog niet is. Zo wordt het gemaakt: { $command }
write-would-differ = { $file } bestaat al en wijkt af: zonder --force zou er niets worden geschreven.
write-names-prove = Heten de profielen echt zo, dan bewijzen hun namen het: test het masker met die namen in de maskertest van de wizard en schrijf daarna.
write-secret-there = { $file } bevat al een geheim: er is niets geschreven. --force vervangt het.
write-secret-twice = De antwoorden hebben een eigen geheim (ims_client_secret), en --secret-file noemt er ook een. Laat een van de twee weg.
write-input-twice = De standaardinvoer kan niet tegelijk de antwoorden en het geheim zijn: geef een bestand op voor --answers of voor --secret-file.
write-secret-shown = De standaardinvoer is een terminal, en het geheim zou daarop te zien zijn: gebruik een pipe, of geef met --secret-file een bestand op.
secret-input-shown = De standaardinvoer is een terminal, en het geheim zou daarop te zien zijn: gebruik een pipe, of geef een bestand op.
secret-input-twice = De standaardinvoer kan niet twee geheimen zijn: geef voor één ervan een bestand op.
write-secret-missing = { $file } is er niet: zet het geheim er als enige regel in, of geef met --secret-file een bestand op dat het bevat.
