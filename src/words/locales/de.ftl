# The words of ims-setup in German.
#
# Never translated: the association mask and its parts, scope names, internal names, URLs, file names, options,
# "Connect with an Adobe ID", and the labels of Campaign's client console.

## Around every page

head-saved = Entwurf gespeichert
head-secret-lost = Entwurf gespeichert, Geheimnis fort
head-written = Datei geschrieben
head-unsaved = nicht gespeichert
too-small = ims-setup braucht ein Fenster von mindestens 40 Spalten und 12 Zeilen. Vergrößern Sie es: Es geht nichts verloren.
step-of = { $number } von { $count }
more-above = mehr
more-below = mehr
search = Suchen:

step-prerequisites = Vorauss.
    .long = Voraussetzungen
step-console = Konsole
step-package = Paket
step-account = Konto
step-review = Übersicht
step-mask = Maskentest

title-prerequisites = Voraussetzungen
title-console = Die Konsole aktualisieren
title-package = Das Paket installieren
title-account = Das externe Konto konfigurieren
title-review = Übersicht
title-mask = Maskentest

path-prerequisites = IMS konfigurieren. Die Mail von Adobe ganz einfügen.
path-console = Client-Konsole: Help > About…
path-package = Client-Konsole: Tools > Advanced > Import package
path-account = Administration > Platform > External accounts
path-mask = Welches Profil zu welcher Operatorgruppe führt

## Keys: what the key line says

hint-next-stop = weiter
hint-ghost = übernimmt es
hint-to-hand-over = Übergabe
hint-to-names = Profilnamen
hint-to-people = Personen
hint-to-preview = die Datei
hint-to-review = Übersicht
hint-next-miss = nächstes draußen
    .long = nächstes Profil draußen
hint-next-shut-out = nächste draußen
hint-chain = warum
hint-done = erledigt
hint-mail = Mail an Adobe
hint-leave = fertig, Ende
hint-leave-written = Ende (geschrieben)
hint-swap = tauscht mit { $field }
hint-move = verschiebt nach { $field }
hint-empty = leert das Feld
hint-compared = verglichen
hint-keep-secret = das in der Datei stimmt
hint-mend = berichtigt es
hint-unfold = zeigen
hint-fold = verbergen
hint-previous-stop = zurück
hint-next-step = Schritt vor
    .long = nächster Schritt
hint-previous-step = Schritt zur.
    .long = voriger Schritt
hint-help = Hilfe
hint-quit = Ende
    .long = speichern und beenden
hint-reveal = zeigen
hint-hide = verbergen
hint-toggle = ankreuzen
hint-toggle-all = alle { $count }
hint-untick = Haken entfernen
hint-next-value = ändern
hint-write = schreiben
hint-down = bewegen
hint-page-down = blättern
hint-take = wählen
hint-take-row = dorthin
hint-prove = prüfen
hint-take-name = bearbeiten
hint-take-new-name = hinzufügen
hint-take-value = in Ablage
    .long = in die Zwischenablage
hint-take-pasted = eintragen
hint-take-line = fertig
hint-take-button = wählen
hint-filter = filtern
hint-search = suchen
hint-tick = eingegeben
hint-compare = neu vergleichen
hint-alone = einzeln
hint-take-entered = eingegeben, weiter
hint-back-to-list = zurück
hint-close = schließen
hint-leave-alone = beenden
hint-next-button = andere Antwort

## Actions: what the help lists

action-insert = Tippen
action-next-step = Nächster Schritt
action-onward = Weiter: zum nächsten Feld oder zu dem, was fehlt
action-previous-step = Voriger Schritt
action-step = Schritt { $number }
action-next-stop = Nächstes Feld
action-previous-stop = Voriges Feld
action-help = Hilfe
action-theme = Nächstes Farbschema
action-redraw = Den Bildschirm neu zeichnen
action-suspend = Anhalten; fg holt das Programm zurück
action-quit = Speichern und beenden
action-close = Schließen, was offen ist
action-write = Zur Übersicht; von dort die Datei schreiben
action-left = Ein Zeichen nach links
action-right = Ein Zeichen nach rechts
action-line-start = Zum Anfang
action-line-end = Zum Ende
action-word-left = Ein Wort nach links
action-word-right = Ein Wort nach rechts
action-erase-before = Das Zeichen vor dem Cursor löschen
action-erase-under = Das Zeichen unter dem Cursor löschen
action-erase-word = Das Wort vor dem Cursor löschen
action-erase-to-start = Bis zum Anfang löschen
action-erase-to-end = Bis zum Ende löschen
action-put-back = Zuletzt gelöschten Text einfügen
action-undo = Rückgängig
action-redo = Zurückgenommenes wiederherstellen
action-repair = Das Feld wie gezeigt berichtigen
action-suggest = Vorschläge für dieses Feld
action-take-known = Den bekannten Wert übernehmen
action-reveal = Das Geheimnis zeigen oder verbergen
action-toggle = Ankreuzen oder Kreuz entfernen
action-toggle-all = Alles auf der Seite ankreuzen, was noch nicht bestätigt ist
action-next-value = Nächster Wert
action-previous-value = Voriger Wert
action-up = Eine Zeile nach oben
action-down = Eine Zeile nach unten
action-first = Erste Zeile
action-last = Letzte Zeile
action-page-up = Eine Seite nach oben
action-page-down = Eine Seite nach unten
action-take = Tun, was die Zeile anbietet
action-search = Die Liste durchsuchen
action-filter = Namen: alle, draußen, mit Warnung
action-filter-people = Personen: alle, draußen, noch ungeklärt
action-next-miss = Nächstes Profil, das draußen bleibt
action-next-miss-people = Nächste Person, die draußen bleibt
action-previous-miss = Voriges Profil, das draußen bleibt
action-previous-miss-people = Vorige Person, die draußen bleibt
action-people-file = Personen aus einer Datei lesen
action-chain = Schritt für Schritt zeigen, was bei der Anmeldung geschieht
action-remove = Den Namen entfernen
action-tick = Eingegeben oder erledigt: ankreuzen oder nicht
action-alone = Den Wert einzeln zeigen
action-next-button = Die andere Antwort
action-previous-button = Die vorige Antwort

## Fields: label, short label of the review, what it is, where it is found

label-organization = Organisation und IMS-Organisations-ID sind bekannt
short-organization = Organisation bekannt
page-organization = Beides erhalten Sie bei der ersten Verbindung mit der Experience Cloud; es steht unter Experience Cloud > Administration. https://experience.adobe.com
help-organization = Die Organisation Ihrer Firma in der Adobe Experience Cloud und ihre ID.
where-organization = Die ID endet auf @AdobeOrg. Haben Sie beides, kreuzen Sie mit Space an.

label-users = Benutzer angelegt, jeder Operator mit E-Mail-Adresse
short-users = Benutzer angelegt
page-users = Admin Console > Users. In Campaign braucht jeder Operator eine eigene E-Mail-Adresse: Administration > Access Management > Operators > Contact points. https://adminconsole.adobe.com
help-users = Jeder, der sich anmelden soll, ist in der Admin Console angelegt.
where-users = In Campaign hat jeder Operator eine E-Mail-Adresse, die kein anderer hat.

label-groups = Benutzer sind mit den Produktprofilen verknüpft
short-groups = Benutzer mit Profil
page-groups = Admin Console > Products > Adobe Campaign. Ein Benutzer ohne Profil wird abgewiesen. https://adminconsole.adobe.com
help-groups = Jeder Benutzer ist in mindestens einem Produktprofil von Campaign.
where-groups = Die Zuordnungsmaske macht aus dem Namen des Profils eine Operatorgruppe.

label-console-build = Client-Konsole
short-console-build = Build der Konsole
help-console-build = Der Build der Client-Konsole, eine Zahl wie 9400.
where-console-build = In der Client-Konsole: Help > About…, die Zahl hinter „build“.

label-server-build = Anwendungsserver
short-server-build = Build des Servers
help-server-build = Der Build des Servers, eine Zahl wie 9400.
where-server-build = In der Client-Konsole: Help > About…; auf dem Host: nlserver pdump.

label-package = Das Paket ist installiert
short-package = Paket installiert
page-package = „Integration with the Adobe Experience Cloud“, auf dieser Marketinginstanz.
help-package = Ankreuzen, sobald der Import „Installation of packages successful“ meldet.
where-package = Client-Konsole: Tools > Advanced > Import package.

label-label = Titel
short-label = Titel
help-label = Der Name, den Menschen sehen. Bei Auslieferung: MAC.
where-label = Im externen Konto, erstes Feld.

label-internal-name = Interner Name
short-internal-name = Interner Name
help-internal-name = Eindeutig: Adobe_Experience_Cloud, in älteren Builds Adobe_Marketing_Cloud.
where-internal-name = Behalten Sie den Namen des Kontos aus dem Paket. Es darf nur eines geben.

label-type = Typ
value-type = Adobe Experience Cloud

label-enabled = Aktiviert
short-enabled = Aktiviert
help-enabled = Das Konto wird benutzt. Lassen Sie es eingeschaltet.
where-enabled = Im externen Konto, das Kästchen Enabled.

label-exported = Automatisch in Pakete exportiert
value-exported = nicht ankreuzen

label-ims-server = IMS-Server
short-ims-server = IMS-Server
help-ims-server = Der Identitätsdienst von Adobe: immer Produktion, auch für Stage-Instanzen.
where-ims-server = Ctrl-O zeigt die zwei Adressen; Adobe sagt, welche Ihre ist.

label-ims-scope = IMS-Bereich
short-ims-scope = IMS-Bereich
help-ims-scope = Was Campaign von IMS erfragen darf, durch Kommas getrennt, ohne Leerzeichen.
where-ims-scope = Mit dem installierten Konto vergleichen: Bei Abweichungen gilt dessen Wert.

label-ims-client-id = IMS-Client-ID
short-ims-client-id = IMS-Client-ID
help-ims-client-id = Der Name, unter dem IMS Campaign kennt, zum Beispiel Campaign1.
where-ims-client-id = Vom Adobe-Support, zusammen mit dem Geheimnis.

label-ims-client-secret = IMS-Client-Geheimnis
short-ims-client-secret = IMS-Client-Geheimnis
help-ims-client-secret = Gehört zur Client-ID. Es wird nicht gezeigt und steht nicht im Entwurf.
where-ims-client-secret = Vom Adobe-Support. Fügen Sie es ein: Leerzeichen am Rand werden gemeldet.
help-secret-variable = Die Umgebungsvariable, die das Geheimnis enthält, zum Beispiel IMS_SECRET.
where-secret-variable = In der Datei steht {"{"}env: NAME{"}"}; das Geheimnis selbst steht nirgends.
help-secret-lost = Das Geheimnis steht in keinem Entwurf: Geben Sie es noch einmal ein.
help-secret-older = Das zuletzt getippte ist fort; die Datei hat das frühere. Bitte neu eingeben.
help-secret-in-file = Tippen ersetzt das in der Datei; Ctrl-R liest dieses und zeigt es.

label-secret-keeping = Geheimnis steht
short-secret-keeping = Geheimnis steht
keeping-file = in einer eigenen Datei
keeping-environment = in einer Umgebungsvariablen
keeping-inline = in der Konfiguration selbst
help-keeping-file = Neben der Konfiguration, nur für Sie lesbar. Für die meisten am sichersten.
help-keeping-environment = Die Datei nennt nur eine Variable; wer sie benutzt, muss die Variable setzen.
help-keeping-inline = Das Geheimnis steht im YAML: Wer die Datei bekommt, hat es.
where-secret-keeping = Space ändert es.

label-callback-server = Callback-Server
short-callback-server = Callback-Server
help-callback-server = Die Zugangs-URL dieser Campaign-Instanz: https:// und der Host, mehr nicht.
where-callback-server = Bei Adobe muss sie auf der Zulassungsliste Ihrer Client-ID stehen.

label-ims-organization-id = IMS-Organisations-ID
short-ims-organization-id = IMS-Organisations-ID
help-ims-organization-id = 24 hexadezimale Zeichen und @AdobeOrg.
where-ims-organization-id = In der Experience Cloud: Administration > Experience Cloud Details.

label-association-mask = Zuordnungsmaske
short-association-mask = Zuordnungsmaske
help-association-mask = Ein regulärer Ausdruck für den Namen des Profils; (.*) erfasst die Gruppe.
where-association-mask = Etwa Campaign - acme - (.*). Ctrl-O schlägt vor; Schritt 6 prüft sie.
where-mask-here = Etwa Campaign - acme - (.*). Ctrl-O schlägt einige vor.

label-product-context = Produktkontext
short-product-context = Produktkontext
help-product-context = Nur wenn die Konsole das Feld zeigt; dann dma_campaign_classic.
where-product-context = Er muss in Campaign und in der Experience Cloud gleich sein.

label-experience-cloud-server = Server
short-experience-cloud-server = Marketing Cloud
    .long = Marketing-Cloud-Server
help-experience-cloud-server = Die Experience Cloud selbst: https://marketing.adobe.com.
where-experience-cloud-server = Im externen Konto, unter Adobe Marketing Cloud connection.

label-tenant = Mandant
short-tenant = Mandant
help-tenant = Der Mandantenname Ihrer Organisation, zum Beispiel acme.
where-tenant = In der Adresse Ihrer Experience Cloud: der Teil vor dem ersten Punkt.

group-head = Kopf des Formulars
group-ims = IMS-Verbindung
group-marketing-cloud = Adobe-Marketing-Cloud-Verbindung

value-optional = optional
value-missing = fehlt
value-open = noch nicht bestätigt
value-not-entered = noch nicht eingegeben
value-empty = (leer)
value-confirmed = bestätigt
value-on = ein
value-off = aus
value-secret-tail = { $length } Zeichen, endet auf { $tail }
value-secret-length = { $length } Zeichen
value-secret-in-file = in { $file }
value-secret-older = das frühere, in { $file }

## Pages

page-caution = Für On-Premise- und Hybrid-Instanzen und für technische Administratoren: Gehostete Instanzen konfiguriert Adobe.
page-caution-adobe = IMS wird nur gemeinsam mit Adobe eingeführt: Wenden Sie sich an Ihre Ansprechperson bei Adobe, bevor Sie beginnen.
page-account-caution = Nur für den technischen Administrator.
page-mask-caution = Die Maske ist unerlässlich: Ohne eine, die passt, kann sich niemand mit einer Adobe ID anmelden.
mask-example = Mit Campaign - acme - (.*) wird das Profil „Campaign - acme - delivery“ mit der Operatorgruppe „delivery“ verknüpft.
further-users = Adobes Handbuch für Administratoren: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/admin-getting-started.html
further-names = Ein Produktprofil hieß früher Konfiguration (im Enterprise Dashboard), die Operatorgruppe Sicherheitsgruppe.
further-package = Adobes Seite zum Installieren eines Standardpakets: https://experienceleague.adobe.com/docs/campaign-classic/using/installing-campaign-classic/install-campaign-on-prem/installing-campaign-standard-packages.html
further-client = Adobes häufige Fragen für Administratoren: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/faq.html
further-organization-id = Sie haben sie bei der ersten Verbindung mit der Experience Cloud erhalten. Auch Ctrl+i auf https://experience.adobe.com und die Adresse der Admin Console zeigen sie.
page-console-intro = Installieren Sie die neueste Client-Konsole: Konsole und Server müssen denselben Build haben. Geben Sie beide Zahlen ein.
page-console-update = Die Aktualisierung braucht Windows-Administratorrechte. Ab 7.3 braucht jeder Windows-Rechner auch die Microsoft Edge WebView2 Runtime.
page-console-releases = Grundlage: { $evidence }. Versionshinweise vom { $date }; neueste allgemein verfügbare Version: { $version }, Build { $build }.
evidence-none = noch nichts
evidence-confirmed = Ihre Bestätigung
evidence-entered = die eingegebenen Builds
evidence-measured = was gemessen wurde
evidence-both = der eingegebene Build der Konsole, der gemessene des Servers
page-package-install = So wird es installiert: Tools > Advanced > Import package > Install a standard package. Bei Hybrid-Instanzen stellt Adobe es bereit. Grau in der Liste heißt: schon installiert oder nicht kompatibel.
page-package-confuse = Nicht zu verwechseln mit „Adobe Experience Cloud Shared Audiences Integration“, eine Zeile darüber.
page-package-caution = Es kann nicht deinstalliert werden. Nur für Marketinginstanzen, wenn die Lizenz es umfasst. Erst außerhalb der Produktion testen.

review-missing = { $count ->
    [one] Ein Feld zu berichtigen; Enter öffnet es hier.
   *[other] { $count } Felder zu berichtigen; Enter öffnet jedes.
}
review-ready = Schreibbereit. Ctrl-S schreibt die Datei.
review-ready-asks = Schreibbereit. Ctrl-S fragt vorher.
review-secret-lost = Das zuletzt getippte Geheimnis ist fort; die Datei hat das frühere.
review-ready-changes = { $count ->
    [one] 1 Änderung: { $fields }. Ctrl-S schreibt sie.
   *[other] { $count } Änderungen: { $fields }. Ctrl-S schreibt sie.
}
review-ready-count = { $count ->
    [one] 1 Änderung. Ctrl-S schreibt sie.
   *[other] { $count } Änderungen. Ctrl-S schreibt sie.
}
review-ready-count-asks = { $count ->
    [one] 1 Änderung. Ctrl-S fragt vorher.
   *[other] { $count } Änderungen. Ctrl-S fragt vorher.
}
review-ready-but = Vollständig, Schritt { $number } prüfen. Ctrl-S schreibt.
review-written = Geschrieben: So steht es in der Datei.
review-changed-since = { $count ->
    [one] Fremd geändert: 1 Wert anders. Ctrl-S fragt.
   *[other] Fremd geändert: { $count } Werte anders. Ctrl-S fragt.
}
review-other-instance = Von einer anderen Instanz: { $instance }. Ctrl-S fragt.
review-broken-since = Die Datei ist keine Konfiguration mehr. Ctrl-S fragt.
review-gone = Die Datei ist nicht mehr da. Ctrl-S schreibt sie neu.
review-to-see = Mit Warnung oder noch nicht bestätigt: { $count }
review-in-order = In Ordnung: { $count }
review-write = Die Datei schreiben
review-write-again = Geschrieben
review-sign-in = Was IMS antwortet
review-prove = Das Geheimnis prüfen
review-prove-again = IMS hat geantwortet
review-preview = Die Datei, wie sie geschrieben wird
review-preview-unfinished = Die Datei bisher; noch nicht zu schreiben
review-preview-same = Die Datei, wie sie auf der Platte steht
review-preview-difference = Was das Schreiben ändert (- jetzt, + danach)
review-preview-foreign = Die Datei, wie sie geschrieben wird; an ihrem Platz liegt eine andere
help-rows = Enter schreibt die Datei. Der künftige Inhalt steht unten; Tab führt dorthin.
help-rows-asks = Enter fragt erst und schreibt dann die Datei. Was darin stehen wird, steht darunter; Tab führt dorthin.
help-rows-written = So steht es in der Datei. Enter führt weiter zum Maskentest.
help-mask-misses = { $gets-in }. Ctrl-O schlägt Masken vor, die zu den Namen hier passen.
help-fold = Enter zeigt die Felder, bei denen nichts zu tun ist, oder verbirgt sie wieder.
help-answer = Was IMS zu dieser Anmeldung antwortet. Enter führt zum Feld, um das es geht.
help-prove = Enter fragt zuerst: Client-ID und Geheimnis gehen dann einmal an IMS, um zu sehen, ob sie zusammengehören.
help-preview = Das Geheimnis ist hier verdeckt. Ctrl-S schreibt die Datei.
help-preview-blocked = Noch nicht zu schreiben: Was fehlt, steht in den Zeilen darüber. Das Geheimnis ist hier verdeckt.
help-preview-written = So steht sie auf der Platte. Das Geheimnis ist hier verdeckt.

mask-no-names = Um sie zu testen, geben Sie unten die Namen Ihrer Produktprofile ein.
mask-empty = Noch nicht beurteilt: Es gibt keine Maske.
mask-empty-proposed = Sie erklärt { $count } der Namen. Shift-Tab, Right übernimmt sie.
mask-done = Fertig: { $file } ist geschrieben. Ctrl-C beendet.
mask-written = { $file } enthält diese Antworten. Ctrl-C beendet.
mask-not-judged = Noch nicht beurteilt: Erst die Maske berichtigen.
mask-totals = { $matched ->
    [0] Keiner passt
    [one] 1 passt
   *[other] { $matched } passen
} · { $missed } nicht · { $warned ->
    [0] keine Warnungen
    [one] 1 mit Warnung
   *[other] { $warned } mit Warnung
}
mask-totals-so-far = { $matched } passen · { $missed } nicht · Suche nach Warnungen: { $percent } %
ribbon-in = { $count } mit
ribbon-out = { $count } ohne
ribbon-other = { $count } anderer Produkte
ribbon-each = je Zeichen { $count } Namen
ribbon-profiles = Profile: { $totals }
help-ribbon = Die Zeile unter der Maske hat ein Zeichen je Name, in der Reihenfolge der Liste. Gibt es mehr Namen als Spalten, steht ein Zeichen für den schlechtesten von mehreren; die Zeile sagt, von wie vielen.
chain-title = Was bei der Anmeldung geschieht
chain-person = Konto
chain-people = Personen
chain-people-have = { $count ->
    [0] niemand hat dieses Profil
    [one] eine Person hat dieses Profil
   *[other] { $count } Personen haben dieses Profil
}
chain-profile = Profil
chain-product = Produkt
chain-mask = Maske
chain-group = Erfasste Gruppe
chain-operators = Operatorgruppe
chain-sign-in = Campaign
chain-mend = Abhilfe
chain-holds = in Ordnung
chain-open = nicht bekannt
chain-breaks = bricht hier ab
chain-unreached = nicht erreicht
chain-account-free = nichts Bekanntes sperrt es
chain-no-profile = keines von Campaign
chain-user-group = { $name } (eine Benutzergruppe)
chain-profile-of = { $name } (von { $count } kommt es am weitesten)
chain-not-known = nicht bekannt
chain-no-mask = es gibt keine, die funktioniert
chain-matches = passt
chain-blank = { $group } (ein Leerzeichen am Ende)
chain-nothing = nichts
chain-alike = Campaign schreibt { $group }
chain-has-group = Campaign hat sie
chain-groups-open = ob Campaign sie hat, ist nicht bekannt
chain-lets-in = lässt hinein
chain-lets-in-if = lässt hinein, wenn es die Gruppe gibt
chain-refuses = weist ab
chain-refuses-saying = weist ab: „{ $text }“
chain-not-asked = kommt nicht zum Zug: Die Anmeldung endet vorher
chain-mend-nothing = Es gibt nichts zu berichtigen.
chain-mend-know-groups = Soweit bekannt, bricht nichts ab. --groups FILE oder --login zeigt, ob Campaign die Gruppe hat.
chain-mend-write-mask = Hier: eine Zuordnungsmaske eingeben, die funktioniert.
chain-mend-mask = Hier: die Maske ändern in { $mask }
chain-mend-rename = In der Admin Console: das Profil umbenennen in { $name }
chain-mend-case = In der Admin Console: den Namen des Profils in der Groß- und Kleinschreibung der Maske schreiben.
chain-mend-lengthen = In der Admin Console: den Namen des Profils mit dem internen Namen einer Operatorgruppe fortsetzen.
chain-mend-apart = Nicht sicher: Entweder ist das Profil nicht für Campaign gedacht, oder die Maske ist nicht die richtige.
chain-mend-other-product = Keine nötig: Ein Profil von { $product } soll nicht passen.
chain-mend-create = In Campaign: die Operatorgruppe mit dem internen Namen { $group } anlegen, oder das Profil nach einer vorhandenen benennen.
chain-mend-assign = In der Admin Console: ein Produktprofil von Campaign zuweisen. Eine Benutzergruppe allein lässt niemanden hinein.
mask-loading = Namen werden gelesen: bisher { $count }. Esc hält an.
mask-changed = Noch nicht in der Datei: Ctrl-S schreibt die Maske nach { $file }.
mask-changed-blocked = { $count ->
    [one] Noch nicht in der Datei: Ein Feld fehlt oder stimmt nicht. Ctrl-S führt hin.
   *[other] Noch nicht in der Datei: { $count } Felder fehlen oder stimmen nicht. Ctrl-S führt hin.
}
mask-readings = { $count ->
    [one] 1 Name wird anders gelesen, wenn die Maske ein Präfix ist, wie es eine Adobe-Seite sagt.
   *[other] { $count } Namen werden anders gelesen, wenn die Maske ein Präfix ist, wie es eine Adobe-Seite sagt.
}
mask-found-anywhere = { $count ->
    [one] 1 Name wird anders gelesen, wenn die Maske irgendwo darin gesucht wird.
   *[other] { $count } Namen werden anders gelesen, wenn die Maske irgendwo darin gesucht wird.
}
mask-judged-by = Beurteilt von der Engine dieses Programms; einfache Zeichen und (.*) gelten in allen gleich.
mask-groups = Operatorgruppen
mask-group-unknown = Campaign kennt sie nicht
mask-group-alike = in Campaign anders geschrieben
mask-group-blank = leer oder Leerzeichen am Rand
mask-group-unreached = kein Name führt hin
mask-filter-all = Profilnamen: alle, { $count }
mask-filter-missed = Profilnamen: draußen, { $count }
mask-filter-warned = Profilnamen: mit Warnung, { $count }
people-title = Personen
people-filter-all = Personen mit einem Profil von Campaign: { $count } von { $people }
people-filter-out = Personen: draußen, { $count }
people-filter-unsure = Personen: noch ungeklärt, { $count }
people-reading = Personen werden gelesen: bisher { $count }. Esc hält an.
people-stopped = Angehalten: Anhand einer unvollständigen Liste wird niemand beurteilt. Ctrl-R beginnt von vorn.
people-not-asked = Die User Management API wurde noch nicht abgefragt: Die Zugangsdaten dafür würden an { $host } gehen. Ctrl-R fragt ab.
people-file-prompt = Datei mit Personen:
people-short-no-profile-matches = kein Profil passt
people-short-unknown-group = keine solche Gruppe
people-short-empty-group = ergibt keine Gruppe
people-short-not-active = nicht aktiv
people-short-no-email = keine E-Mail-Adresse
people-short-shared-email = geteilte E-Mail-Adresse
mask-new-name = Namen hinzufügen: tippen oder Liste einfügen
mask-captures = Passt. Die Benutzer kommen in die Operatorgruppe „{ $group }“, die es in Campaign geben muss.
mask-misses = Passt nicht: weicht vom ersten Zeichen an ab.
mask-fails-after = Passt nicht: stimmt bis „{ $read }“ und weicht danach ab.
mask-ends-early = Passt nicht: endet vor der Maske.
help-names = Enter fügt einen Namen hinzu. Eine eingefügte Liste wird zeilenweise gelesen. Die Namen stehen in der Admin Console.

hand-over-summary = Übergabe: { $entered } von { $values } eingegeben · { $done } von { $tasks } erledigt
hand-over-unwritten = Noch nicht in der Datei: Schreiben Sie zuerst mit Ctrl-S.
value-same-in-campaign = In Campaign steht dasselbe.
value-same-as-pasted = Das Eingefügte ist gleich.
value-place = { $group }, Feld { $number }
value-length = { $length ->
    [one] 1 Zeichen
   *[other] { $length } Zeichen
}
value-secret-key = Ctrl-R zeigt es; beim Verlassen wird es wieder verdeckt.
value-secret-shown-by = Auf diesem Rechner zeigt dies die Datei, in der es steht:
value-variable-shown-by = Wo die Variable gesetzt ist, zeigt dies es an:
mail-title = Mail an den Adobe-Support
mail-path = Ohne das Geheimnis: Dafür wird es nicht gebraucht
mail-allowlist = 
    Guten Tag,

    bitte setzen Sie den Callback-Server unserer Instanz von Adobe Campaign Classic auf die Zulassungsliste unseres IMS-Clients, und bestätigen Sie es uns.

    IMS client identifier: { $client }
    Callback server: { $callback }
    IMS organization ID: { $organization }

    Vielen Dank
hand-over-compared = In Campaign: { $same } wie hier, { $differs } anders, { $unseen } nicht gesehen.
hand-over-compared-marked = In Campaign: { $same } wie hier ({ $mark }), { $differs } anders, { $unseen } nicht gesehen.
hand-over-not-compared = Nicht mit Campaign verglichen. { $why }
hand-over-compare-login = Mit --login werden sie mit dem verglichen, was in Campaign steht.
hand-over-paste = Hier einfügen, was die Konsole zeigt: zum Vergleichen.
hand-over-pasted-differs = eingefügt: { $held }
help-hand-over = Right zeigt den Wert einzeln, zum Abtippen anderswo. Space kreuzt Eingegebenes an. Enter schickt ihn in die Zwischenablage des Terminals.
help-to-do = Space kreuzt Erledigtes an.
help-to-do-mail = Space kreuzt Erledigtes an. Enter zeigt eine Mail an Adobe, die darum bittet.
help-to-do-back = Das ist der Weg zurück, falls niemand hineinkommt: keine Aufgabe, nichts anzukreuzen.
help-people = Wer aus der Admin Console hineinkommt. Space wechselt, wer zu sehen ist, Enter zeigt, was bei der Anmeldung geschieht, Ctrl-R liest neu.
to-do = Was noch zu tun ist, in dieser Reihenfolge
to-do-allowlist = Lassen Sie sich von Adobe bestätigen, dass der Callback-Server auf der Zulassungsliste steht.
to-do-enter = Lassen Sie eine Sitzung eines nativen Administrators offen; geben Sie die Werte in der Konsole ein und speichern Sie.
to-do-restart = Starten Sie den Server auf jedem Anwendungsserver neu: systemctl stop nlserver, systemctl start nlserver.
to-do-try = Legen Sie auf einer Konsole eine zweite Verbindung mit angekreuztem „Connect with an Adobe ID“ an; melden Sie sich mit einem Benutzer jedes Profils an.
to-do-everyone = Erst danach für alle ankreuzen. Bei Problemen im Anmeldefenster leeren Sie den WebView2-Cache der Konsole.
to-do-restrict = Einschränkungen nativer Anmeldungen (nonIMSAuthnAPI, ab 7.4.1) kommen zuletzt.
to-do-back = Der Weg zurück: Entfernen Sie das Kreuz. Es ist eine Einstellung jeder Konsole; native Anmeldungen funktionieren weiter.
to-do-enter-restricted = Vorsicht: { $file } verweigert native Anmeldungen schon jetzt, was zuletzt kommen soll. Halten Sie für den Rückweg einen dieser Operatoren bereit: { $allowed }.
to-do-enter-restricted-to-all = Vorsicht: { $file } verweigert native Anmeldungen schon jetzt, was zuletzt kommen soll: Für den Rückweg bleibt vielleicht niemand.
to-do-try-proxy = Campaign selbst muss IMS über den Proxy { $proxy } erreichen (proxyConfig in serverConf.xml): Er muss { $host } durchlassen.

sheet-title = Adobe IMS für die Campaign-Instanz { $instance }
sheet-where = Client-Konsole: Administration > Platform > External accounts
sheet-entered = eingegeben { $day }
sheet-done = erledigt { $day }
sheet-secret-variable = in der Umgebungsvariablen { $name }
sheet-secret-inline = in der Konfiguration selbst, { $length } Zeichen

## Open things

help-title = Hilfe: { $step }
help-path = Up und Down wählen, Enter führt aus, Esc schließt
help-actions = Alles, was Sie hier tun können
help-step-prerequisites = Drei Voraussetzungen müssen erfüllt sein, bevor Campaign mit IMS verbunden werden kann. Kreuzen Sie jede an, wenn Sie sich selbst davon überzeugt haben. Sie können weitergehen und zurückkommen.
help-step-console = Eine Konsole, die einen Build hinter dem Server liegt, kann abgewiesen werden. Beide Zahlen stehen im About-Fenster der Konsole.
help-step-package = Das Paket bringt das externe Konto mit, das Schritt 4 ausfüllt. Ohne das Paket gibt es nichts zu konfigurieren.
help-step-account = Jedes Feld des Formulars der Konsole, in dessen Reihenfolge. Eine Mail von Adobe kann im Ganzen eingefügt werden: Was erkannt wird, wird aufgelistet und mit Enter eingetragen.
help-step-review = Alle Angaben auf einer Seite, und die Datei, wie sie geschrieben wird. Geschrieben wird erst, wenn Sie es sagen.
help-step-mask = Testen Sie die Maske an echten Profilnamen, bevor jemand von ihr abhängt. Ein Benutzer kommt nur hinein, wenn eines seiner Profile passt.
suggestions-title = Vorschläge: { $field }
suggestions-path = Enter übernimmt den gewählten, Esc ändert nichts
pasted-title = { $count ->
    [one] Ein Wert erkannt
   *[other] { $count } Werte erkannt
}
pasted-path = Enter trägt das Angekreuzte ein, Esc trägt nichts ein
pasted-several = { $count } Werte: Right wählt
pasted-wrapped = mit der nächsten Zeile oder ohne: Right wählt
pasted-wrapped-with = mit der nächsten Zeile
pasted-wrapped-without = ohne die nächste Zeile
pasted-instances = { $instances }: Right wählt
pasted-replaces = ersetzt { $value }
pasted-mended = berichtigt aus { $value }
pasted-announced = Genannt, aber ohne passenden Wert: { $fields }
pasted-trimmed = Leerzeichen am Ende entfernt: { $fields }
pasted-technical = Das sind Werte eines technischen Kontos: Dessen Client-ID und Client-Geheimnis sind nicht die der Anmeldung und darum nicht angekreuzt.
help-open-help = Up und Down wählen eine Aktion, Enter führt sie aus.
help-open-suggestions = Up und Down wählen, Enter übernimmt, / sucht.
help-open-pasted = Space lässt einen Wert weg. Enter trägt die anderen ein; Ctrl-_ nimmt danach alles zurück.
help-pasted-several = Der Text enthält mehrere Werte für dieses Feld: Right und Left wählen. Was zu einer Instanz gehört, wird zusammen gewählt.
help-pasted-out = Space nimmt auch diesen Wert. Enter trägt das Angekreuzte ein; Ctrl-_ nimmt danach alles zurück.
help-open-name = Der Name des Profils, wie die Admin Console ihn zeigt. Enter behält ihn, Esc nicht.
help-open-password = Enter schickt es, einmal. Esc schickt nichts; zu viele falsche Passwörter sperren einen Operator aus.
password-again = Ctrl-R: das Passwort noch einmal eingeben.
help-open-question = Left und Right wählen eine Antwort, Enter nimmt sie, Esc ändert nichts.
help-open-question-lock-out = Left und Right wählen eine Antwort, Enter nimmt sie, Esc führt zum Maskentest.
help-open-value = In der Konsole eintippen oder mit der Maus markieren. Enter: eingegeben, weiter zum nächsten Wert.
help-open-value-secret = Führen Sie den Befehl in einem anderen Terminal aus und tippen Sie in der Konsole, was er zeigt. Enter: eingegeben.
help-open-mail = Enter schickt sie in die Zwischenablage des Terminals; sie lässt sich auch mit der Maus markieren.
help-open-chain = Jede Zeile braucht die davor; die erste, die abbricht, ist markiert. Right zeigt die nächste, die draußen bleibt.

question-replace = Die Datei ersetzen?
question-replace-text = { $file } gibt es schon, mit anderem Inhalt. Das würde sich ändern.
question-replace-no = Datei behalten
question-replace-look = Unterschied ansehen
question-replace-yes = Ersetzen
question-replace-secret = Auch das Geheimnis in { $file } wird ersetzt.
question-replace-other = Die Datei einer anderen Instanz ersetzen?
question-replace-other-text = { $file } ist die Konfiguration von { $theirs }, nicht von { $own }. Durch das Ersetzen geht sie verloren.
question-replace-other-no = Datei behalten
question-replace-other-look = Unterschied ansehen
question-replace-other-yes = Ersetzen
question-replace-changed = Ersetzen, was jemand anderes geschrieben hat?
question-replace-changed-text = { $file } wurde von jemand anderem geändert, seit sie hier gelesen oder geschrieben wurde. Was jetzt dort steht und was Sie schreiben würden:
question-replace-changed-incomplete = { $count ->
    [one] So wie sie dort steht, ist sie nicht brauchbar: ein Feld fehlt oder ist falsch.
   *[other] So wie sie dort steht, ist sie nicht brauchbar: { $count } Felder fehlen oder sind falsch.
}
question-replace-changed-no = Jetzt nicht
question-replace-changed-take = Fremde übernehmen
question-replace-changed-look = Unterschied ansehen
question-replace-changed-yes = Meine schreiben
change-instance = Instanz
change-theirs = Dort geändert, hier nicht: Schreiben macht das rückgängig.
change-both = Dort und hier geändert.
replace-anew = Sie kann nicht an Ort und Stelle geändert werden: Sie wird neu geschrieben, in der Reihenfolge und im Stil dieses Programms.
replace-loses = { $count ->
    [one] Ein Kommentar geht dabei verloren: { $comments }
   *[other] Kommentare gehen dabei verloren: { $comments }
}
question-replace-foreign = Eine Datei ersetzen, die keine Konfiguration ist?
question-replace-foreign-text = { $file } enthält etwas anderes. Beim Ersetzen geht das verloren.
question-replace-foreign-no = Datei behalten
question-replace-foreign-yes = Ersetzen
question-replace-secret-file = Das Geheimnis ersetzen?
question-replace-secret-file-text = { $file } enthält schon ein Geheimnis. Entweder bleibt jenes, oder das eingegebene tritt an seine Stelle.
question-replace-secret-file-no = Nichts schreiben
question-replace-secret-file-keep = Altes Geheimnis behalten und schreiben
question-replace-secret-file-yes = Ersetzen und schreiben
question-old-secret = Mit dem früheren Geheimnis schreiben?
question-old-secret-text = Das zuletzt getippte Geheimnis ist fort; { $file } enthält das frühere. Nur Sie wissen, welches richtig ist.
question-old-secret-no = Neu eingeben
question-old-secret-yes = Das in der Datei ist richtig
question-older-stays = Das zuletzt getippte Geheimnis ist fort: Das in { $file } bleibt.
question-lock-out = Schreiben, obwohl vielleicht niemand hineinkommt?
question-lock-out-text = { $gets-in }. Ein Benutzer kommt nur hinein, wenn eines seiner Profile zur Maske passt. Testen Sie sie erst an den Namen Ihrer Profile.
question-lock-out-no = Die Maske testen
question-lock-out-yes = Trotzdem schreiben
question-send-secret = Das Geheimnis in die Zwischenablage schicken?
question-send-secret-text = Das Terminal legt es in die Zwischenablage, wo andere Programme es lesen können und ein Verlauf es aufbewahrt.
question-send-secret-no = Nein
question-send-secret-yes = Schicken

## What just happened

notice-controls-removed = { $count ->
    [one] Ein Steuerzeichen wurde aus dem eingefügten Text weggelassen.
   *[other] { $count } Steuerzeichen wurden aus dem eingefügten Text weggelassen.
}
notice-paste-too-large = Abgelehnt: Ein Feld fasst höchstens 1 MiB. Nichts wurde geändert.
notice-not-utf8 = Es kamen Bytes an, die kein UTF-8-Text sind; sie wurden weggelassen. Prüfen Sie die Kodierung des Terminals.
notice-nothing-to-mend = Hier gibt es nichts, was sich mit Sicherheit berichtigen ließe.
notice-no-meaning = { $key } bedeutet hier nichts. Ctrl-G nennt alle Tasten.
notice-confirmed = Bestätigt: { $field }. Ctrl-_ nimmt es zurück.
notice-not-ticked = Hier wird nichts eingetippt, und nichts wurde geändert. Space noch einmal tut, was unten steht.
notice-answered = IMS hat geantwortet. Die Antwort erscheint hier mit der nächsten Taste.
notice-moved = Verschoben nach: { $field }.
notice-swapped = Getauscht mit: { $field }.
notice-emptied = Geleert: Der Wert steht schon unter { $field }.
notice-occupied = Im Client-Geheimnis steht schon ein Wert: Nichts wurde verschoben. Leeren Sie das Feld zuerst.
notice-back = Willkommen zurück. Gespeichert { $age }; { $state }. Sie sind bei: { $place }.
notice-back-short = Gespeichert { $age }; { $state }.
back-written = die Datei ist geschrieben
back-complete = vollständig, aber noch nicht geschrieben
back-changed = die Datei wurde seither von jemand anderem geändert
back-broken = die Datei ist keine Konfiguration mehr
back-gone = die geschriebene Datei ist nicht mehr da
notice-begun-foreign = { $file } gibt es, ist aber keine Konfiguration: leer begonnen. Sie bleibt, bis ein Schreiben danach fragt. { $problem }
back-missing = { $count ->
    [one] ein Feld fehlt oder ist falsch
   *[other] { $count } Felder fehlen oder sind falsch
}
notice-back-secret = Das Client-Geheimnis wird noch einmal gebraucht.
notice-back-secret-older = Das zuletzt getippte Client-Geheimnis ist fort: noch einmal eingeben.
notice-taken-over = Übernommen von Prozess { $process } auf { $terminal }, der gespeichert und sich beendet hat.
notice-taken-over-unsaved = Übernommen von Prozess { $process } auf { $terminal }, der vor dem Ende nicht speichern konnte: Prüfen Sie, ob seine letzten Änderungen hier sind.
notice-nothing-to-suggest = Für dieses Feld gibt es keinen Vorschlag.
notice-nothing-recognised = Im eingefügten Text wurde nichts erkannt. Fügen Sie einzelne Werte in ihre Felder ein: Schritt 4, Alt-4.
notice-not-pasted = Nichts eingefügt: Schließen Sie dies erst mit Esc und fügen Sie dann erneut ein.
notice-compared-again = Neu verglichen.
notice-filled = { $count ->
    [one] Ein Feld wurde ausgefüllt. Ctrl-_ nimmt es zurück.
   *[other] { $count } Felder wurden ausgefüllt. Ctrl-_ nimmt das zurück.
}
notice-filled-already = Die Felder haben diese Werte schon.
notice-unchosen = { $count ->
    [one] Ein Feld bleibt, wie es war: Keiner seiner Werte wurde gewählt.
   *[other] { $count } Felder bleiben, wie sie waren: Keiner ihrer Werte wurde gewählt.
}
notice-nothing-ticked = Nichts ist angekreuzt: Right wählt einen Wert, Space kreuzt an, Esc lässt alles, wie es ist.
notice-compared = Mit dem Eingefügten verglichen: { $same } wie hier, { $different } anders.
notice-not-filled = { $count ->
    [one] Ein erkannter Wert wurde nicht eingetragen: erneut einfügen.
   *[other] { $count } erkannte Werte wurden nicht eingetragen: erneut einfügen.
}
notice-names-added = { $count ->
    [0] Kein Name im eingefügten Text.
    [one] Ein Name hinzugefügt.
   *[other] { $count } Namen hinzugefügt.
}
notice-names-twice = { $count ->
    [one] Einer steht schon da und wurde weggelassen.
   *[other] { $count } stehen schon da und wurden weggelassen.
}
notice-names-kept = { $count ->
    [one] Ein Profilname für den Maskentest in Schritt 6 behalten.
   *[other] { $count } Profilnamen für den Maskentest in Schritt 6 behalten.
}
notice-names-judged = Insgesamt: { $totals }.
notice-secrets-left-out = { $count ->
    [one] Eine Zeile sieht wie ein Client-Geheimnis aus und wurde weggelassen
   *[other] { $count } Zeilen sehen wie ein Client-Geheimnis aus und wurden weggelassen
}; hinzugefügte Namen: { $added }. Ein Geheimnis gehört in Schritt 4.
notice-secret-as-name = Das sieht wie ein Client-Geheimnis aus: Namen stehen im Entwurf, darum wurde es nicht hinzugefügt. Es gehört in Schritt 4.
notice-not-kept = { $more ->
    [0] { $field }
    [one] { $field } und ein weiteres Feld
   *[other] { $field } und { $more } weitere Felder
}: nicht im Entwurf, da es wie ein Geheimnis aussah. Geben Sie es noch einmal ein, ein Geheimnis in sein eigenes Feld.
notice-secret-same = Das eingefügte Geheimnis ist das eingerichtete.
notice-secret-other = Das eingefügte Geheimnis ist ein anderes als das eingerichtete.
notice-secret-not-compared = Ob das eingefügte Geheimnis das richtige ist, bleibt offen: Das eingerichtete steht in { $place }.
notice-undone = Zurückgenommen: { $what }. Ctrl-X stellt es wieder her.
notice-write-stands = Geschrieben ist geschrieben. Noch einmal Ctrl-_ nimmt zurück: { $what }.
notice-redone = Wiederhergestellt: { $what }. Ctrl-_ nimmt es zurück.
undone-fields = { $count } Felder
undone-names = die Änderung eines Namens
undone-names-added = { $count ->
    [one] ein hinzugefügter Name
   *[other] { $count } hinzugefügte Namen
}
undone-names-removed = { $count ->
    [one] das Entfernen eines Namens
   *[other] das Entfernen von { $count } Namen
}
undone-compared = der Vergleich mit dem Eingefügten
undone-tick = das Kreuz bei { $field }
undone-task = das Kreuz bei Aufgabe { $number }
notice-name-removed = Entfernt: { $name }. Ctrl-_ holt ihn zurück.
notice-no-place = In dieser Richtung geht es nicht weiter.
notice-not-undone = { $field }: Was dort vorher stand, ist fort und lässt sich nicht zurückholen.
notice-nothing-to-undo = Es gibt nichts zurückzunehmen.
notice-nothing-to-redo = Es gibt nichts wiederherzustellen.
notice-no-task = Dies ist der Weg zurück und keine Aufgabe.
notice-sent-text = { $text }: an das Terminal geschickt. Kommt nichts an, markieren Sie es mit der Maus.
notice-mail-sent = Die Mail ging an das Terminal. Kommt nichts an, markieren Sie sie mit der Maus.
notice-names-trimmed = { $added ->
    [one] Ein Name hinzugefügt
   *[other] { $added } Namen hinzugefügt
}; bei { $count } davon wurden Leerzeichen am Rand entfernt.
notice-names-unread = { $added ->
    [0] Kein Name hinzugefügt.
    [one] Ein Name hinzugefügt.
   *[other] { $added } Namen hinzugefügt.
} { $count ->
    [one] Eine Stelle konnte nicht gelesen werden.
   *[other] { $count } Stellen konnten nicht gelesen werden.
} { $first }
notice-no-miss = In dieser Richtung bleibt kein weiteres Profil draußen.
notice-nobody-out = In dieser Richtung bleibt niemand mehr draußen.
notice-names-read = { $count ->
    [0] Kein Name wurde gelesen.
    [one] 1 Name wurde gelesen.
   *[other] { $count } Namen wurden gelesen.
}
notice-names-stopped = { $count ->
    [one] Angehalten: 1 Name wurde gelesen.
   *[other] Angehalten: { $count } Namen wurden gelesen.
}
notice-names-full = Ein Entwurf behält { $most } Namen; die übrigen wurden weggelassen. Für mehr starten Sie mit --names FILE.
notice-incomplete = { $count ->
    [one] Nicht geschrieben: Dieses Feld fehlt oder ist falsch.
   *[other] Nicht geschrieben: { $count } Felder fehlen oder sind falsch. Dies ist das erste.
}
notice-written = Geschrieben: { $file }. Testen Sie nun die Maske.
notice-written-tested = Geschrieben: { $file }.
notice-written-with = Geschrieben.
notice-file-kept = Unverändert: { $file }. Nichts wurde geschrieben; Ihre Angaben bleiben im Entwurf.
notice-not-yet-written = Durch das Ansehen wird nichts geschrieben. Ctrl-S fragt noch einmal.
notice-took-theirs = { $count ->
    [one] 1 Wert aus der Datei übernommen. Ctrl-_ nimmt es zurück.
   *[other] { $count } Werte aus der Datei übernommen. Ctrl-_ nimmt es zurück.
}
notice-nothing-written = Nichts wurde geschrieben.
notice-written-before = { $file } enthält schon genau diese Angaben.
notice-no-session = Keine Sitzung mit dem Server: { $why } Ctrl-R in Schritt 2 versucht es noch einmal.
notice-stands = { $why } Was vorher gemessen wurde, bleibt hier stehen.
notice-withheld = { $field } wird nicht im Entwurf gespeichert: Es könnte Teil eines Geheimnisses sein. Ctrl-O dort behält es.
notice-all-entered = Alle Werte sind eingegeben: { $count }. Darunter steht, was noch zu tun ist.
notice-changed-on-disk = { $file } wurde von jemand anderem geändert. Sehen Sie den Unterschied an, dann noch einmal Ctrl-S.
notice-sent = { $field }: an das Terminal geschickt. Kommt nichts an, zeigt Right den Wert einzeln zum Markieren.
notice-secret-elsewhere = Das Geheimnis ist nicht in dieser Sitzung; es steht in { $place }.
notice-not-found = „{ $text }“ ist nicht in der Liste.
notice-found = { $count ->
    [one] Die einzige.
   *[other] { $at } von { $count }. Down führt zur nächsten, Up zur vorigen.
}
notice-theme = Farbschema: { $name }

## Before the wizard

drafts-title = Mit welcher Einrichtung möchten Sie weitermachen?
drafts-path = Jede Instanz hat ihren eigenen Entwurf
drafts-unreadable = nicht lesbar
drafts-held = in anderer Sitzung offen
drafts-written = Datei geschrieben
drafts-unwritten = nicht geschrieben
drafts-another = Eine andere Einrichtung beginnen
drafts-help = Enter macht mit dieser Einrichtung dort weiter, wo sie verlassen wurde.
drafts-help-another = Enter fragt nach dem Namen der Instanz. Entwurf und Datei heißen nach ihm.
drafts-name = Name der Instanz:
drafts-name-wrong = 1 bis 64 Buchstaben, Ziffern, . _ - und vorn kein Punkt oder Bindestrich.
age-minutes = { $count ->
    [0] gerade eben
    [one] vor 1 Minute
   *[other] vor { $count } Minuten
}
age-hours = { $count ->
    [one] vor 1 Stunde
   *[other] vor { $count } Stunden
}
age-days = { $count ->
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}
question-held = Eine andere Sitzung arbeitet an diesem Entwurf
question-held-text = Instanz { $instance }: Prozess { $process } auf { $terminal }, begonnen { $age }. Wenn Sie übernehmen, speichert die andere Sitzung und wird beendet, und Sie machen an ihrer Stelle weiter.
question-held-no = In Ruhe lassen
question-held-yes = Übernehmen
question-draft = Es gibt einen unfertigen Entwurf
question-draft-text = Der Entwurf der Instanz { $instance } ist nicht fertig. Damit weitermachen, oder ihn beiseitelegen und mit der genannten Datei beginnen?
question-draft-no = Mit dem Entwurf weitermachen
question-draft-yes = Beiseitelegen, mit der Datei beginnen

## Messages outside the screen

suspended = ims-setup ist angehalten: fg holt es zurück. Rückgängig macht Ctrl-_.
go-on = Der Entwurf ist gespeichert. Weiter geht es mit: { $command }
go-on-unbegun = Noch keine Angaben, darum auch kein Entwurf. Neu beginnen: { $command }
left-unwritten = NICHT GESCHRIEBEN: { $file } gibt es noch nicht.
left-differs = NICHT GESCHRIEBEN: { $file } enthält andere Angaben.
end-file = Geschrieben: { $file }
gets-in-no-mask = Niemand kommt hinein: keine gültige Maske
gets-in-untested = Wer hineinkommt: noch nicht getestet
gets-in-judging = Wer hineinkommt: wird beurteilt…
gets-in-not-judged = Wer hineinkommt: nicht zu Ende beurteilt
gets-in-nobody = Niemand kommt hinein: 0 von { $count ->
    [one] 1 Profil
   *[other] { $count } Profilen
}
gets-in-tested = Zugang: { $inside } von { $count ->
    [one] 1 Profil
   *[other] { $count } Profilen
}
gets-in-nobody-of-people = Niemand kommt hinein: 0 von { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
gets-in-people = Zugang: { $inside } von { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
gets-in-people-if = Zugang, wenn es die Gruppen gibt: { $inside } von { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
gets-in-people-shut-out = { $count } ohne
gets-in-people-unsure = { $count } ungeklärt
gets-in-shut-out = { $count } ohne
gets-in-unproven = { $count } unbestätigt
left-secret = Das Client-Geheimnis steht nicht im Entwurf: Sie werden noch einmal danach gefragt.
left-secret-older = Das zuletzt getippte Client-Geheimnis ist fort; { $file } enthält das frühere.
left-taken-over = Übernommen von Prozess { $process } auf { $terminal }: Jene Sitzung macht mit dem gespeicherten Entwurf weiter.
logging-off = Die Sitzung beim Server wird abgemeldet…
no-terminal = Der Assistent braucht ein Terminal an Standardeingabe und -ausgabe. Über SSH: ssh -t HOST ims-setup
file-wrong = { $file }: { $problem }
theme-unknown = Es gibt kein Farbschema „{ $name }“. Es gibt: { $names }.
theme-unreadable = Das Farbschema { $file } konnte nicht gelesen werden.
language-other-script = Vereinfachtes Chinesisch gibt es hier nicht, darum ist dies Englisch. Traditionelles Chinesisch: --lang zh-Hant oder die letzten Zeilen der Hilfe.
terminal-failed = Das Terminal konnte nicht benutzt werden: { $reason }
here-unusable = Der Ordner, in dem gestartet wurde, ist nicht benutzbar. Wechseln Sie in einen anderen (cd), und starten Sie neu. Das System meldet: { $reason }
output-failed = Die Ausgabe konnte nicht geschrieben werden: { $reason }
man-unknown = Den Befehl { $name } gibt es nicht.
instance-wrong = „{ $name }“ kann kein Instanzname sein: ASCII-Buchstaben, Ziffern, „.“, „_“ und „-“, höchstens 64, nicht mit „.“ oder „-“ beginnend.
instance-differs = -i nennt { $name }, die Antwortdatei nennt { $file }: Welche Instanz ist gemeint?
drafts-none = Es gibt keinen Entwurf.
drafts-several = Es gibt mehrere Entwürfe: { $names }. Nennen Sie einen mit -i.
drafts-stay = Nichts gewählt: { $names } bleiben, wie sie sind. So geht es weiter: ims-setup -i NAME
drafts-delete = Ein Entwurf wird außerhalb gelöscht: ims-setup drafts delete -i { $instance }
drafts-paste = Wählen Sie zuerst eine Einrichtung, fügen Sie dann ein.
draft-not-taken-over = Die andere Sitzung (Prozess { $process }) läuft noch. Nichts wurde geändert; beenden Sie sie dort, oder versuchen Sie es noch einmal.
draft-set-aside = Der alte Entwurf liegt nun als { $file } beiseite.
draft-unreadable = Der Entwurf war nicht lesbar; er liegt nun als { $file } beiseite.
draft-salvaged = Der Entwurf war beschädigt; unlesbare Zeilen: { $lines }. Sehen Sie den Rest durch. Aufbewahrt als { $file }.
draft-later = Der Entwurf stammt von einer späteren Version von ims-setup; er liegt nun als { $file } beiseite.
begun-from-file = Begonnen mit { $file }.
file-is-here = { $file } liegt hier: ims-setup -i { $instance } macht damit weiter.

## The command line

cli-about = Richtet Adobe IMS (Anmeldung mit einer Adobe ID) für eine Instanz von Adobe Campaign Classic ein, Schritt für Schritt
cli-after = Ohne Befehl: der Assistent. Gibt es einen Entwurf der Instanz, macht er damit weiter.
cli-mask = Eine Zuordnungsmaske testen oder Masken vorschlagen
cli-rehearse = Zeigen, wer sich mit einer Konfiguration anmelden kann, wer nicht, und warum
cli-show = Das Übergabeblatt einer geschriebenen Konfiguration zeigen, das Geheimnis verdeckt
cli-drafts = Entwürfe auflisten, sagen, wo einer liegt, oder einen löschen
cli-themes = Die Farbschemata auflisten; mit NAME eines als YAML ausgeben, als Grundlage für eine Kopie
cli-schema = Das JSON-Schema der Konfiguration ausgeben
cli-completions = Shell-Vervollständigungen ausgeben
cli-man = Die Handbuchseite ausgeben (roff)
cli-help = Die Hilfe zum Programm oder zu einem Befehl zeigen
cli-mask-codes = Was an einer Maske falsch sein kann, jeweils mit einem Beispiel:
cli-mask-names = Warnungen zu einem Namen, jeweils mit einer Maske und dem Namen:
cli-rehearse-example =
    Beispiel: wer mit prod.ims.yaml hineinkommt, laut User Management API
    (GET /v2/usermanagement/users/ORG/0?directOnly=false) und den
    Operatorgruppen von Campaign:

      ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt
      ims-setup rehearse prod.ims.yaml --umapi-id ID \
        --groups groups.txt --umapi-secret-file secret
cli-status-done = Erledigt
cli-status-wrong = Eine Prüfung findet etwas Falsches, eine Datei ist keine gültige Konfiguration, oder ein erforderlicher Wert fehlt
cli-status-usage = Die Befehlszeile ist falsch
cli-status-left = Verlassen, bevor die Konfiguration geschrieben war, oder mit Antworten, die von ihr abweichen; der Entwurf bleibt erhalten
cli-status-file = Eine Datei oder das Terminal ließ sich nicht benutzen
cli-status-fault = Ein Fehler von ims-setup selbst; das Eingegebene ist gespeichert
cli-status-signal = Durch Signal N beendet; das Eingegebene ist gespeichert
cli-status-nagios = Mit --format nagios sind es die eines Überwachungs-Plugins: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN
cli-file-configuration = Die Konfiguration der Instanz NAME, nur für Sie lesbar
cli-file-secret = Das Client-Geheimnis daneben, eine Zeile, nur für Sie lesbar
cli-file-draft = Der Entwurf der Instanz NAME, ohne das Geheimnis; ist $XDG_STATE_HOME gesetzt, steht es für ~/.local/state
cli-file-preferences = Voreinstellungen; ist $XDG_CONFIG_HOME gesetzt, steht es für ~/.config
cli-file-themes = Eigene Farbschemas
cli-file-schema = Das JSON-Schema der Konfiguration, wie das Debian-Paket es installiert
cli-file-examples = Ein Git-Hook, ein Lauf über viele Instanzen und eine Zeile für cron, wie das Debian-Paket sie installiert
cli-environment-language = Die Sprache, die erste gesetzte zählt; ist sie nicht UTF-8, wird in ASCII gezeichnet. --lang geht vor.
cli-environment-term = Was das Terminal kann; bei dumb geht der Assistent Zeile für Zeile.
cli-environment-color = Ist sie gesetzt, wird keine Farbe benutzt; --color geht vor.
cli-environment-folders = Die Ordner, in denen Entwürfe und Voreinstellungen liegen, statt ~/.local/state und ~/.config.
cli-environment-proxy = Der Proxy für alles, was über das Netz gefragt wird, und die Hosts, die ohne ihn gefragt werden.
cli-environment-certificates = Zertifikate, denen statt denen des Systems vertraut wird; --ca-file ergänzt sie.
cli-answers = YAML mit den Schlüsseln einer geschriebenen Konfiguration, wie ims-setup schema sie beschreibt. Was fehlt, hat seine Vorgabe, wenn es eine gibt, oder ist offen; was erforderlich ist, hat keine. Eine geschriebene Konfiguration und ein Entwurf sind auch Antwortdateien. Schlüssel, die mit x- beginnen, bleiben erhalten.
cli-answers-default = Vorgabe: { $value }
cli-answers-needed = Erforderlich.
cli-mask-missing = Es fehlt eine Maske: ims-setup mask MASK [NAME]..., oder --from FILE, oder --infer
cli-option-instance = Die Campaign-Instanz
cli-option-output = Wohin die Konfiguration kommt; sonst NAME.ims.yaml in diesem Ordner
cli-option-from = Diese Konfiguration bearbeiten und dorthin schreiben
cli-option-mask-from = Die Maske dieser Konfiguration testen; ihr Mandant zählt
cli-option-answers = Was leer ist oder den Vorgabewert hat, aus dieser Datei füllen; „-“ ist die Standardeingabe
cli-option-fresh = Den alten Entwurf beiseitelegen und neu beginnen
cli-option-names = Profilnamen: Zeilen, CSV oder das JSON der User Management API; „-“ ist die Standardeingabe
cli-option-groups = Interne Namen von Operatorgruppen, einer je Zeile
cli-option-users = Personen und ihre Profile: die Benutzer der User Management API als JSON oder das CSV der Admin Console; „-“ ist die Standardeingabe
cli-option-umapi-id = Die Client-ID von Zugangsdaten für die User Management API, die statt einer Datei Personen und Profile liefert
cli-option-mask-umapi-id = Die Client-ID von Zugangsdaten für die User Management API, die die Profile der Organisation in --from liefert
cli-option-umapi-secret-file = Das Geheimnis dieser Client-ID, eine Zeile; sonst wird danach gefragt
cli-option-umapi-url = Eine User Management API auf diesem Rechner, zum Üben
cli-option-lang = Die Sprache
cli-option-theme = Der Name eines Farbschemas oder eine Farbschema-Datei
cli-option-ascii = Nur mit ASCII zeichnen
cli-option-color = Farben
cli-option-file = Eine geschriebene Konfiguration
cli-option-configuration = Die Konfiguration; sonst der vorhandene Entwurf, sonst default.ims.yaml
cli-option-format = Wie das Blatt geschrieben wird; setimsoauth ist kein Blatt, sondern ein Skript, das das technische Konto einträgt
oauth-head = Trägt das technische Konto der Instanz { $instance } ein: auf dem Host als Benutzer neolane ausführen. Für Campaign 7.4.1 und neuer.
oauth-other = Das technische Konto hat eigene Zugangsdaten (OAuth server-to-server): Deren Client-ID und Geheimnis sind nicht die der Anmeldung.
oauth-seen = Das Geheimnis wird nicht angezeigt, aber nlserver nimmt es als Argument: Solange nlserver läuft, können andere Benutzer des Hosts es in der Prozessliste sehen.
oauth-echo = Wie dies auch endet, das Terminal zeigt wieder, was getippt wird.
oauth-client = Client-ID des technischen Kontos:
oauth-account = ID des technischen Kontos:
oauth-secret = Sein Client-Geheimnis (wird nicht angezeigt):
oauth-wrong = Ein Wert ist leer oder enthält ein Leerzeichen, oder eine ID enthält einen Schrägstrich: Nichts wurde geändert.
oauth-nowhere = nlserver ist nicht zu finden: Führen Sie dies auf dem Host von Campaign als Benutzer neolane aus.
cli-option-check-format = Wie das Ergebnis geschrieben wird: für Menschen, als JSON, für Code-Scans (SARIF), Build-Server (JUnit) oder Überwachung (Nagios)
cli-option-json = Ein JSON-Dokument auf der Standardausgabe
cli-option-what = Was zu tun ist
cli-option-themes-name = Der Name eines Farbschemas
cli-option-shell = Die Shell
cli-option-command = Ein Befehl
cli-option-mask = Die Zuordnungsmaske
cli-option-words = Profilnamen; mit --from oder --infer ist jedes Wort ein Name
cli-option-infer = Masken vorschlagen, die die Namen erklären
cli-option-tenant = Der Mandant, für die Prüfungen, die ihn brauchen
cli-option-all = Jeder Name, jede Person in der Ausgabe
cli-option-strict = Warnungen und Offenes zählen als falsch
cli-option-prove-secret = Client-ID und Geheimnis einmal an den IMS-Server schicken, um zu sehen, ob sie zusammengehören
cli-option-bundle = Eine Supportdatei schreiben: Prüfungen und Angaben, Werte als Platzhalter, kein Geheimnis; erst aufgelistet

## Themes: what is wrong with one, and what each is for.
theme-empty = Zeile { $line }, Spalte { $column }: In diesem Farbschema steht nichts. „ims-setup themes default“ gibt eines als Anfang aus.
theme-not-yaml = Zeile { $line }, Spalte { $column }: Das ist kein YAML. Suchen Sie hier oder kurz davor nach einem fehlenden Doppelpunkt, Anführungszeichen oder einer Klammer.
theme-unknown-key = Zeile { $line }, Spalte { $column }: Den Schlüssel „{ $word }“ gibt es hier nicht. Meinten Sie „{ $nearest }“?
theme-doubled-key = Zeile { $line }, Spalte { $column }: „{ $word }“ steht hier ein zweites Mal. Behalten Sie eines von beiden.
theme-unknown-role = Zeile { $line }, Spalte { $column }: Die Rolle „{ $word }“ gibt es nicht. Meinten Sie „{ $nearest }“?
theme-unknown-colour = Zeile { $line }, Spalte { $column }: Die Farbe „{ $word }“ gibt es nicht. Meinten Sie „{ $nearest }“? Andere Farben schreibt man „#rrggbb“.
theme-not-rgb = Zeile { $line }, Spalte { $column }: „{ $word }“ ist keine Farbe. Schreiben Sie # und sechs hexadezimale Ziffern, wie in „#7fe3a1“.
theme-no-colour = Zeile { $line }, Spalte { $column }: Es fehlt eine Farbe. Beginnt sie mit #, braucht sie Anführungszeichen, wie in "#7fe3a1": Sonst hält YAML sie für einen Kommentar.
theme-bad-name = Zeile { $line }, Spalte { $column }: Ein Name hat 1 bis 64 Zeichen, darunter kein Schrägstrich und kein Steuerzeichen.
theme-not-a-mapping = Zeile { $line }, Spalte { $column }: Hier werden Schlüssel mit Werten erwartet, etwa „bold: true“.
theme-not-a-boolean = Zeile { $line }, Spalte { $column }: Schreiben Sie true oder false.
theme-half-a-pair = Zeile { $line }, Spalte { $column }: Eine „#rrggbb“-Farbe braucht eine ihrer Art neben sich, fg und bg zusammen, hier oder in „base“: Auf unbekanntem Hintergrund weiß niemand, ob sie lesbar ist.
theme-too-little-contrast = Zeile { $line }, Spalte { $column }: fg und bg liegen zu nah beieinander, um lesbar zu sein, { $contrast }:1. Machen Sie eine heller oder dunkler, bis sie 4.5:1 erreichen.
theme-bright-black = Zeile { $line }, Spalte { $column }: bright-black ist auf vielen Terminals nicht lesbar. Lassen Sie fg weg, oder wählen Sie eine andere Farbe.
theme-named-background = Zeile { $line }, Spalte { $column }: Einen Hintergrund schreibt man „#rrggbb“, mit einem ebensolchen fg daneben. Für die Farben des Terminals nehmen Sie „reverse: true“.
theme-named-base = Zeile { $line }, Spalte { $column }: „base“ nimmt „#rrggbb“ für fg und bg. Lassen Sie es für die Farben des Terminals weg.
theme-about-default = Für jeden Hintergrund, in den Farben des Terminals.
theme-about-dark = Für dunklen Hintergrund, in den Farben des Terminals.
theme-about-light = Für hellen Hintergrund, in den Farben des Terminals.
theme-about-high-contrast = Weiß und helle Farben auf Schwarz, 7:1 oder mehr; in 24-Bit-Farben.
theme-about-plain = Ganz ohne Farbe.
theme-about-midnight = Eigene Farben auf tiefem Blau; in 24-Bit-Farben.
theme-about-paper = Tinte auf warmem Papier; in 24-Bit-Farben.
## What can be wrong with an answer. The line stands under its field: short enough for 55 columns where it can be.
## `finding-<code>-<field>` stands in place of `finding-<code>` for that field.

finding-missing = Erforderlich und noch leer.
finding-missing-key = In einer vollständigen Datei steht das selbst, auch wenn es anderswoher bekannt ist.
finding-missing-ims-client-id = Erforderlich: Der Adobe-Support schickt sie mit dem Geheimnis.
finding-missing-ims-client-secret = Erforderlich: Der Adobe-Support schickt es mit der Client-ID.
finding-missing-callback-server = Erforderlich: die https-Adresse dieser Campaign-Instanz.
finding-missing-ims-organization-id = Erforderlich: Administration > Experience Cloud Details.
finding-missing-association-mask = Erforderlich: Ohne Maske kann sich niemand anmelden.
finding-missing-tenant = Erforderlich: der Name des Mandanten Ihrer Organisation.

finding-too-long = { $chars ->
    [one] 1 Zeichen: So lang ist kein Wert.
   *[other] { $chars } Zeichen: So lang ist kein Wert.
}
finding-surrounding-space = Vor oder nach dem Wert steht ein Leerzeichen.
finding-control-character = { $count ->
    [one] Ein unsichtbares Zeichen, { $character }.
   *[other] { $count } unsichtbare Zeichen, zuerst { $character }.
}
finding-inner-space = Im Wert steht ein Leerzeichen.
finding-inner-space-ims-client-secret = Im Geheimnis steht ein Leerzeichen: Kopieren Sie es neu.
finding-not-ascii = „{ $character }“ kann hier nicht stimmen: nur ASCII.
finding-quoted = Um den Wert stehen Anführungszeichen oder Klammern.
finding-final-mark = Das „{ $character }“ am Ende gehört nicht zum Wert.
finding-label-in-value = Die Beschriftung wurde mit eingefügt.
finding-wrong-character = „{ $character }“ ist hier nicht erlaubt.
finding-wrong-character-internal-name = „{ $character }“ ist nicht erlaubt: nur A–Z, a–z, 0–9, _, -.
finding-wrong-character-ims-client-secret = „{ $character }“ kann in keinem Variablennamen stehen.
finding-placeholder = „{ $text }“ ist ein Platzhalter: Setzen Sie den echten Wert ein.
finding-reference = Verweis eines anderen Werkzeugs. Setzen Sie env: NAME oder file: NAME in geschweifte Klammern, oder den Wert.
finding-looks-like-secret = Das sieht wie ein Client-Geheimnis im falschen Feld aus.
finding-looks-like-secret-ims-client-secret = Das sieht wie das Geheimnis aus, nicht wie ein Name.

finding-not-https = Muss mit https:// beginnen, nicht mit { $scheme }://.
finding-scheme-missing = Muss mit https:// beginnen.
finding-host-missing = Nach https:// fehlt der Hostname.
finding-host-character = Kein Hostname enthält „{ $character }“.
finding-host-malformed = Kein gültiger Hostname: Prüfen Sie Punkte und Striche.
finding-port-malformed = Der Port muss eine Zahl von 1 bis 65535 sein.
finding-user-in-url = Benutzer oder Passwort gehören nicht in diese Adresse.
finding-path-in-url = Hier gehört nur der Host hin, ohne Pfad.
finding-trailing-slash = Kein Schrägstrich am Ende.
finding-several-urls = Es ist mehr als eine Adresse: Behalten Sie eine.
finding-default-port = :443 nimmt https ohnehin: Lassen Sie es weg.
finding-application-server-port = 8080 ist Tomcats Port: Der des Webservers gehört hierher.
finding-local-host = So erreicht nur dieser Rechner sich selbst.
finding-numeric-host = Eine IP-Adresse: Die Zulassungsliste hat einen Hostnamen.
finding-short-host = Der Host hat keine Domäne: Geben Sie den vollen Namen an.
finding-capitals-in-host = Schreiben Sie die Adresse klein.
finding-underscore-in-host = „_“ im Hostnamen: Kein öffentliches Zertifikat lässt es zu.
finding-international-host = Buchstaben über ASCII hinaus: Bei Adobe steht evtl. xn--.
finding-adobe-host = { $host } gehört Adobe, nicht Ihrem Campaign.
finding-not-production = { $host } ist ein Testserver: Nehmen Sie IMS-Produktion.
finding-unknown-host = { $host } ist kein IMS-Server, den Adobe dokumentiert.
finding-unknown-host-experience-cloud-server = Adobe dokumentiert marketing.adobe.com, nicht { $host }.

finding-scope-separator = Trennen Sie die Einträge nur durch Kommas.
finding-scope-space = Keine Leerzeichen um die Kommas.
finding-scope-empty-entry = Vor oder nach einem Komma steht nichts.
finding-scope-doubled = { $entry } steht zweimal darin.
finding-scope-case = Adobe schreibt { $entry }: Achten Sie auf Großbuchstaben.
finding-scope-entry-missing = { $entry } fehlt: Die Anmeldung braucht es.
finding-scope-not-compared = Vorbelegt; mit dem Bereich in der Konsole vergleichen.
finding-secret-not-kept = Zuletzt wurde ein anderes getippt, das fort ist: bitte neu eingeben.

finding-organization-unlike = Das ist keine Organisations-ID: 24 Zeichen 0–9, A–F, dann @AdobeOrg.
finding-organization-length = { $found } von 24 Zeichen vor dem @.
finding-organization-not-hexadecimal = „{ $character }“ ist nicht hexadezimal: nur 0–9 und A–F.
finding-organization-suffix-missing = Am Ende fehlt @AdobeOrg.
finding-organization-suffix = Muss auf @AdobeOrg enden, nicht auf „{ $found }“.
finding-is-organization-id = Das ist eine Organisations-ID: Sie hat ein eigenes Feld.
finding-is-mask = Das ist eine Zuordnungsmaske: Sie hat ein eigenes Feld.
finding-is-technical-account = Das ist die ID des technischen Kontos, nicht dieser Wert.
finding-is-mail-address = Das ist eine E-Mail-Adresse.
finding-is-url = Das ist eine Webadresse.
finding-is-url-tenant = Webadresse: Geben Sie nur den Namen des Mandanten an.
finding-doubled = Steht doppelt da: Einmal genügt.
finding-secret-is-client-id = Gleich der Client-ID: Eines von beiden ist falsch.
finding-secret-short = { $chars ->
    [one] Nur 1 Zeichen: Wurde alles kopiert?
   *[other] Nur { $chars } Zeichen: Wurde alles kopiert?
}
finding-variable-decorated = Nur der Name der Variablen, ohne $ und Klammern.
finding-variable-begins-with-digit = Ein Variablenname beginnt nicht mit einer Ziffer.
finding-unknown-name = Nicht von Adobe: Eine Kopie heißt anders. Vergleichen.
finding-not-enabled = So kann sich niemand mit einer Adobe ID anmelden.
finding-unknown-context = Bekannt: dma_campaign_classic oder dma_campaign.
finding-capitals = Mandanten sind meist klein geschrieben: Vergleichen.

finding-not-a-build = Ein Build ist eine Zahl mit 4 oder 5 Ziffern, wie 9400.
finding-version-not-build = { $version } ist die Version: Der Build steht daneben.
finding-build-length = { $found ->
    [one] Ein Build hat 4 oder 5 Ziffern, dieser hat 1.
   *[other] Ein Build hat 4 oder 5 Ziffern, dieser hat { $found }.
}
finding-record-differs = Die Datei sagt „{ $recorded }“, jetzt ist es „{ $now }“.

repair-replace = Ctrl-F berichtigt es
repair-move-to-secret = Ctrl-F verschiebt es zum Client-Geheimnis
repair-move = Ctrl-F verschiebt es nach: { $field }
repair-swap = Ctrl-F tauscht es mit: { $field }
repair-empty = Ctrl-F leert dieses Feld; es steht schon unter: { $field }
repair-confirm-compared = Ctrl-F: Ich habe verglichen
repair-keep-secret = Ctrl-F: Das in der Datei ist richtig

## Why a check stands as it does.

reason-confirmed = Bestätigt.
reason-not-confirmed = Noch nicht bestätigt.
reason-no-build = Beide Builds sind unbekannt: siehe Help > About… in der Konsole.
reason-no-console-build = Der Server hat Build { $server }; der Build der Konsole ist unbekannt: siehe Help > About… in der Konsole.
reason-no-server-build = Der Build des Servers ist unbekannt: siehe Help > About… in der Konsole.
reason-own-console = Die Konsole, die dieser Server anbietet, hat Build { $build }.
reason-other-console = Die Konsole, die dieser Server anbietet, hat Build { $handed_out }, der Server { $server }: Niemandem wird die richtige angeboten.
reason-web-view-on = Der Server lässt die Konsole WebView2 benutzen (webView2Mode).
reason-web-view-off = Der Server lässt die Konsole WebView2 nicht benutzen: webView2Mode ist nicht 1.
reason-web-view-unsaid = In serverConf.xml fehlt webView2Mode="1", das Adobe seit 7.3 verlangt. Was der Server ohne diese Angabe tut, ist nicht bekannt.
reason-unread-refused = Was in { $file } steht, bleibt offen: { $reason }
reason-unread-too-large = Was in { $file } steht, bleibt offen: Die Datei ist größer als jede solche Datei von Campaign.
reason-unread-kind = Was in { $file } steht, bleibt offen: Es ist keine gewöhnliche Datei.
reason-unread-not-xml = Was in { $file } steht, bleibt offen: Es ist kein lesbares XML.
reason-unread-outside = Was in { $file } steht, bleibt offen: Ein Link führt aus der Installation hinaus.
reason-unread-too-many = Was in { $file } liegt, bleibt offen: Es sind zu viele Dateien zum Durchsehen.
reason-same-build = Konsole und Server haben beide Build { $build }.
reason-console-too-old = Konsole { $console } ist zu alt: Dieser Server nimmt { $least } oder neuer. Aktualisieren Sie die Konsole.
reason-console-not-advised = Der Server empfiehlt Konsole { $advised } oder neuer; diese ist { $console }.
reason-different-build = Konsole { $console }, Server { $server }: Beide müssen denselben Build haben.
reason-upgrade-mandatory = Für { $version } schreibt Adobe die Aktualisierung der Konsole vor.
reason-not-general = { $version } Build { $build } ist veraltet und bekommt keine Korrekturen. Neueste: { $newest_version } Build { $newest_build }.
reason-limited = { $version } Build { $build } ist eingeschränkt verfügbar. Neueste für alle: { $newest_version } Build { $newest_build }.
reason-ims-variant = Build { $build } kann { $version } oder { $version }.IMS sein; nur .IMS kann native Anmeldungen abschalten. Fragen Sie die Person, die ihn installiert hat.
reason-unknown-build = Build { $build } steht nicht in der Liste vom { $date }: Das ist kein Fehler, nur unbekannt.
reason-release-differs = Der Server nennt Version { $told }, doch Build { $build } ist in den Versionshinweisen { $listed }.
reason-errors = { $count ->
    [one] Ein Wert ist falsch.
   *[other] { $count } Werte sind falsch.
}
reason-missing-values = { $count ->
    [one] Ein erforderlicher Wert fehlt.
   *[other] { $count } erforderliche Werte fehlen.
}
reason-warnings = { $count ->
    [one] Zu einem Wert gibt es eine Warnung.
   *[other] Zu { $count } Werten gibt es eine Warnung.
}
reason-other-in-campaign = { $count ->
    [one] Ein Wert ist in Campaign anders.
   *[other] { $count } Werte sind in Campaign anders.
}
reason-nothing-wrong = Alle Werte sind in Ordnung.

## Statuses.

status-passed = bestanden
status-warned = Warnung
status-failed = fehlgeschlagen
status-open = offen

## What is wrong with an instance name.


## Where a suggested value is from.

suggest-no-secret = Es ist kein Geheimnis: hier behalten
suggest-label = wie Adobe es ausliefert
suggest-name-current = wie aktuelle Builds es ausliefern
suggest-name-older = wie ältere Builds es ausliefern
suggest-ims-current = aktuelle Bereitstellungen
suggest-ims-older = ältere Bereitstellungen
suggest-scope-full = wie neuere Konten installiert sind
suggest-scope-short = der kürzere Bereich aus Adobes Bildern
suggest-context-field = für Konsolen, die dieses Feld zeigen
suggest-context-no-field = was Konsolen ohne dieses Feld nehmen
suggest-marketing-server = wie Adobe es dokumentiert
suggest-mask-tenant = Adobes Form, mit dem Mandanten
suggest-mask-host = mit dem Domänennamen des Callback-Servers: vergleichen
suggest-mask-instance = mit dem Namen der Instanz
suggest-from-names = { $count ->
    [one] erklärt 1 der Namen; Gruppen: { $groups }
   *[other] erklärt { $count } der Namen; Gruppen: { $groups }
}
suggest-mask-short = ohne Mandanten
suggest-build-server = der Build des Servers: Beide müssen gleich sein
suggest-build-console = der Build der Konsole: Beide müssen gleich sein
suggest-build-general = allgemein verfügbar, der neueste
suggest-build-limited = eingeschränkt verfügbar
suggest-build-deprecated = veraltet
## Files: what is wrong with a configuration, a draft or an answers file. Every sentence ends up after "Line 3, column 5: ".

problem-at = Zeile { $line }, Spalte { $column }: { $what }
problem-key = „{ $key }“
problem-this-key = dieser Schlüssel
problem-too-large = Die Datei ist größer als { $limit } MiB. So groß ist keine Konfiguration: Prüfen Sie, ob es die richtige Datei ist.
problem-not-utf8 = Ab hier ist die Datei kein UTF-8. Speichern Sie sie als UTF-8.
problem-syntax = Ab hier ist das kein YAML. Prüfen Sie Einrückung, Anführungszeichen und Klammern hier und in der Zeile darüber.
problem-empty = Die Datei enthält nichts.
problem-second-document = Hier beginnt ein zweites Dokument. Eine Datei enthält eines: Entfernen Sie „---“ und was folgt, oder legen Sie es in eine eigene Datei.
problem-too-deep = Listen und Schlüssel sind hier zu tief ineinander geschachtelt.
problem-too-many-aliased = Aliasse stehen hier für zu viel. Schreiben Sie die Werte aus.
problem-unknown-alias = Dieser Alias nennt keinen Anker über ihm.
problem-unreadable-key = Ein Schlüssel muss eine kurze Zeile Text sein.
problem-tab = { $key }: Davor steht ein Tabulator. YAML wird mit Leerzeichen eingerückt: Setzen Sie so viele wie in den Nachbarzeilen.
problem-hidden-sign = { $key }: Davor oder darin steht ein Zeichen, das niemand sieht ({ $character }). Setzen Sie gewöhnliche Leerzeichen, oder nehmen Sie es heraus.
problem-escape = { $key }: In doppelten Anführungszeichen leitet ein Backslash eine Escape-Folge ein, und diese gibt es nicht. Setzen Sie den Wert in einfache Anführungszeichen ('…').
problem-needs-quotes = { $key }: Der Wert enthält „{ $sign }“, was YAML anders liest. Setzen Sie ihn in einfache Anführungszeichen; ist es ein Platzhalter eines anderen Werkzeugs, ersetzen Sie ihn.
problem-no-blank = { $key }: Hinter dem Doppelpunkt fehlt ein Leerzeichen.
problem-doubled = { $key } steht hier zweimal, zuerst in Zeile { $first }. Entfernen Sie eines von beiden.
problem-unknown = Den Schlüssel { $key } kennt hier niemand. Der nächste bekannte ist „{ $nearest }“. Eigene Schlüssel beginnen mit „x-“.
problem-unknown-unnamed = Diesen Schlüssel kennt hier niemand. Der nächste bekannte ist „{ $nearest }“. Eigene Schlüssel beginnen mit „x-“.
problem-misplaced = { $key } gehört unter „{ $section }“.
problem-null = { $key } hat keinen Wert. Geben Sie einen an, oder entfernen Sie die Zeile. Ein leerer Text wird "" geschrieben.
problem-not-text = { $key } muss ein Text sein.
problem-not-mapping = { $key } muss Schlüssel mit Werten enthalten.
problem-not-mapping-root = Die Datei muss Schlüssel mit Werten enthalten, zuerst „version: 1“.
problem-not-list = { $key } muss eine Liste sein.
problem-not-number = { $key } muss eine ganze Zahl sein, ohne Anführungszeichen.

problem-two-forms = Das Geheimnis ist als Datei und als Variable angegeben. Behalten Sie eines: {"{"}file: NAME{"}"} oder {"{"}env: NAME{"}"}.
problem-no-form = Das Geheimnis muss {"{"}file: NAME{"}"}, {"{"}env: NAME{"}"} oder das Geheimnis selbst in Anführungszeichen sein.
problem-later-version = Die Datei hat Version { $version }. Dieses Programm kennt Version 1: Nehmen Sie ein neueres ims-setup.

## Files: why one could not be used

file-not-found = Die Datei { $file } gibt es nicht.
file-no-folder = Den Ordner { $file } gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen Platz.
file-no-folder-there = { $file } ist kein Ordner, dort muss aber einer sein. Verschieben Sie das oder wählen Sie einen anderen Ort.
file-denied = Sie dürfen { $file } nicht lesen oder schreiben. Prüfen Sie Eigentümer und Rechte der Datei und ihres Ordners (ls -ld).
file-not-regular = { $file } ist keine gewöhnliche Datei.
file-too-large = { $file } ist größer als { $limit } MiB und wurde nicht gelesen.
file-too-large-kib = { $file } ist größer als { $limit } KiB und wurde nicht gelesen.
file-link = { $file } ist eine Verknüpfung nach { $target }, der nicht gefolgt wurde: Die Verknüpfung und ihr Ziel müssen Ihnen gehören, und niemand sonst darf in ihre Ordner schreiben. Nennen Sie das Ziel selbst.
file-other-folder = { $file } gehört { $owner }, und root schreibt dort nicht. Führen Sie es als dieser Benutzer aus: sudo -u { $owner } ims-setup
file-left-by-root = { $file } gehört root; vielleicht hat es ein früherer Lauf als root (sudo) so zurückgelassen. Machen Sie sich wieder zum Eigentümer: sudo chown -R { $user } { $file }
file-owner-lost = { $file } gehört { $owner }; würde jetzt geschrieben, gehörte die Datei jemand anderem. Führen Sie es als dieser Benutzer aus: sudo -u { $owner } ims-setup
file-other-owner = { $file } gehört { $owner }, und andere können Dateien in den Ordner legen: { $owner } würde lesen, was dort geschrieben wird. Nichts wurde geschrieben. Nennen Sie eine Datei in einem eigenen Ordner (-o), oder entfernen Sie diese.
home-not-there = Den Benutzerordner { $home } gibt es nicht. Der Entwurf liegt in { $folder }; dieser Ordner wird dafür angelegt.
home-none = Es ist kein Benutzerordner bekannt. Der Entwurf liegt in { $folder }.
file-changed = { $file } hat sich auf der Platte geändert, seit es gelesen wurde. Nichts wurde geschrieben.
file-taken-over = Eine andere Sitzung hat diesen Entwurf übernommen ({ $file }). Von dieser Sitzung wird dort nichts mehr gespeichert.
file-odd-lock = { $file } ist nicht die Datei, mit der ims-setup dafür sorgt, dass immer nur eine Sitzung an einem Entwurf arbeitet; sie blieb, wie sie ist. Sehen Sie nach, was sie ist (ls -l), legen Sie sie beiseite und starten Sie noch einmal.
file-full = { $file } wurde nicht geschrieben: Die Platte ist voll, oder Ihr Kontingent ist erschöpft. Schaffen Sie Platz, und speichern Sie noch einmal.
file-limited = { $file } wurde nicht geschrieben: Die Größe von Dateien ist hier begrenzt. Sehen Sie die Grenze an (ulimit -f), und erhöhen Sie sie.
file-no-descriptors = { $file } wurde nicht gelesen oder geschrieben: Dieser Prozess darf keine weiteren Dateien öffnen. Sehen Sie nach der Grenze (ulimit -n) und erhöhen Sie sie.
file-read-only = { $file } wurde nicht geschrieben: Das Dateisystem ist nur lesbar. Wählen Sie einen anderen Platz.
file-name-too-long = Der Name { $file } ist länger, als das System erlaubt. Wählen Sie einen kürzeren.
file-broken = { $file } konnte nicht gelesen oder geschrieben werden: Das Gerät dahinter meldet einen Fehler. Wählen Sie einen anderen Platz, und lassen Sie den Datenträger prüfen.
file-away = { $file } konnte nicht gelesen oder geschrieben werden: Die Netzwerkfreigabe oder Einhängung versagt. Prüfen Sie die Einhängung (findmnt), oder wählen Sie einen anderen Platz.
file-busy = { $file } konnte nicht gelesen oder ersetzt werden: Die Datei wird gerade benutzt oder ist einzeln eingehängt, wie in einem Container. Wählen Sie einen anderen Platz.
file-unsynced = { $file } wurde geschrieben, doch der Datenträger bestätigt nicht, dass die Datei Bestand hat. Lassen Sie ihn prüfen, und schreiben Sie noch einmal.
file-no-locks = { $file }: Dieses Dateisystem kennt keine Sperren. Eine zweite Sitzung am selben Entwurf wird nicht bemerkt: Arbeiten Sie nur in einer.
file-slow = { $file }: Die Platte antwortet nicht. Die letzten Änderungen sind vielleicht nicht gespeichert.
file-fault = { $file } wurde nicht geschrieben: ims-setup selbst ist dort gescheitert, das ist ein Fehler des Programms. Das Speichern wird wiederholt.
file-secret-owner = { $file } gehört { $owner }. Eine Datei mit einem Geheimnis muss Ihnen oder root gehören: Sie wurde nicht gelesen.
file-secret-not-one-line = { $file } muss das Geheimnis als einzige Zeile enthalten.
file-other = { $file } konnte nicht gelesen oder geschrieben werden. Wählen Sie einen anderen Platz. Das System meldet: { $reason }
file-open = { $file } ist für andere lesbar (Modus { $mode }): Dieses Dateisystem bewahrt keine Rechte. Wählen Sie einen anderen Ort, wenn sie ein Geheimnis enthält.
file-tightened = { $file } hatte die Rechte { $mode }. Jetzt sind es 0600: Nur Sie können es lesen.
file-tightened-other = { $file } hatte die Rechte { $mode }. Jetzt sind es 0600: Nur { $owner } als Eigentümer kann es lesen, und root.
file-open-to-commits = { $file } enthält das Geheimnis und liegt in einem Git-Arbeitsverzeichnis, das die Datei nicht ausnimmt: Nehmen Sie sie vor dem nächsten Commit in .gitignore auf.
secret-replaced-alone = Die Konfiguration wurde nicht geschrieben, und { $file } enthält schon das neue Geheimnis: Das alte ließ sich nicht zurücklegen. Schreiben Sie noch einmal, bevor Sie beides zusammen benutzen.
secret-file-differs = { $file } wurde von jemand anderem geändert: Die Datei enthält ein anderes Geheimnis als das hier eingegebene und wurde so gelassen.
secret-put-back = Ein Schreibvorgang wurde zwischen seinen beiden Dateien unterbrochen: { $file } enthält wieder das Geheimnis, das zur Konfiguration gehört. Schreiben Sie noch einmal.
secret-left-so = Ein Schreibvorgang wurde unterbrochen. { $file } wurde seitdem geändert und bleibt, wie sie ist.
secret-half-written = Ein Schreibvorgang wurde unterbrochen: { $file } und die Konfiguration gehören vielleicht nicht zusammen. Das vorherige Geheimnis liegt in { $old }. Schreiben Sie die Konfiguration noch einmal.
file-secret-readable = Andere können das Geheimnis in { $file } lesen. Führen Sie aus: chmod 600 { $file }

# What the system answers, behind a colon in the sentences above and elsewhere.
system-not-found = Eine solche Datei oder einen solchen Ordner gibt es nicht.
system-denied = Das System erlaubt es nicht.
system-exists = Das gibt es schon.
system-is-folder = Es ist ein Ordner.
system-no-folder = Ein Teil des Pfads ist kein Ordner.
system-full = Die Platte ist voll, oder das Kontingent ist erschöpft.
system-read-only = Das Dateisystem ist nur lesbar.
system-no-descriptors = Es dürfen keine weiteren Dateien geöffnet werden; siehe ulimit -n.
system-busy = Es wird gerade benutzt.
system-refused = Dort nimmt niemand Verbindungen an.
system-timed-out = Es kam rechtzeitig keine Antwort.
system-no-route = Über das Netz führt kein Weg dorthin.
system-device-failed = Das Gerät hat versagt oder ist fort.
system-no-program = Es ist kein Programm, das dieser Rechner ausführen kann.
system-away = Die Netzwerkfreigabe oder das eingehängte Dateisystem ist fort oder meldet einen Fehler.
system-circle = Verknüpfungen führen im Kreis.
system-overflow = Größe oder Eigentümer lassen sich hier nicht darstellen.
system-name-too-long = Der Name ist länger, als das System es zulässt.
system-no-memory = Es ist kein Arbeitsspeicher mehr frei.
## What can be wrong with a mask. Two lines of 55 columns at most.

finding-empty-association-mask = Es gibt keine Maske: Kein Profil ergibt eine Gruppe, und niemand kann sich anmelden.
finding-too-large-association-mask = Zu groß: Eine Maske hat höchstens 1.000 Zeichen und kompiliert höchstens 10 MiB.
finding-html-entity-association-mask = Codes einer Webseite (wie &quot;) sind mitgekommen: Kein Profilname hat sie.
finding-typographic-quotes-association-mask = Die Anführungszeichen gehören zur Seite, nicht zur Maske: Kein Profilname hat sie.
finding-placeholder-association-mask = Ein Platzhalter ist stehen geblieben: Kein Profilname hat ihn.
finding-open-association-mask = Von einer Seite übrig, oder heißen die Profile wirklich so? Das zeigen nur ihre Namen.
finding-lost-blank-association-mask = Anderswo in der Maske steht dieses Zeichen zwischen zwei Leerzeichen. Fehlt hier eines? Das zeigen nur die Profilnamen.
finding-invalid-syntax-association-mask = Das ist kein regulärer Ausdruck, also passt kein Name.
finding-unsupported-syntax-association-mask = Nicht jede Engine kennt das. Nehmen Sie Text, Klassen [a-z] und Auswahlen (?:a|b).
finding-no-capture-group-association-mask = Nichts wird erfasst, also keine Operatorgruppe genannt: Setzen Sie (.*) an ihre Stelle.
finding-several-capture-groups-association-mask = Zwei Gruppen erfassen; welche nennt die Operatorgruppe? Schreiben Sie die anderen (?:…).
finding-repeated-group-association-mask = Die Gruppe behält nur ein Stück, bei Wiederholung das letzte: innen wiederholen, wie (.*).
finding-fixed-group-association-mask = Diese Gruppe erfasst nichts oder immer dasselbe: Setzen Sie (.*) an die Stelle des Gruppennamens.
finding-branch-without-group-association-mask = Eine Seite dieses | hat keine Gruppe: Halten Sie die Auswahl kurz, wie in (?:a|b).
finding-never-matches-association-mask = Kein Name kann passen: Hier wird ein Ende, ein Anfang oder ein Zeichen verlangt, das nicht sein kann.
finding-control-character-association-mask = Ein Tabulator, Zeilenumbruch oder anderes unsichtbares Zeichen: Nehmen Sie es heraus.
finding-captured-space-association-mask = Ein Leerzeichen wird mit erfasst: So heißt keine Operatorgruppe.
finding-markup-association-mask = Rest einer Seite oder Sprache, wie ** oder \* oder /…/: Er gehört nicht zur Maske.
finding-non-breaking-space-association-mask = Ein besonderes oder unsichtbares Leerzeichen: Namen mit gewöhnlichem passen nicht.
finding-doubled-space-association-mask = Mehrere Leerzeichen hintereinander: Namen mit nur einem passen nicht.
finding-dash-lookalike-association-mask = Ein Strich, der nur wie ein Bindestrich aussieht: Namen mit Bindestrich passen nicht.
finding-full-width-association-mask = Vollbreite Zeichen einer Eingabemethode: Namen mit gewöhnlichen Zeichen passen nicht.
finding-letter-lookalike-association-mask = Ein Buchstabe, der nur wie der übliche aussieht (anderes Alphabet, oder der Akzent steht für sich): Namen mit dem üblichen passen nicht.
finding-surrounding-space-association-mask = Vor oder nach der Maske steht ein Leerzeichen: Namen ohne es passen nicht.
finding-unescaped-metacharacter-association-mask = Dieses Zeichen steht im Ausdruck für andere: Ein Backslash davor lässt es für sich selbst stehen.
finding-misspelt-association-mask = Die Profilnamen weichen um ein, zwei Zeichen oder in der Großschreibung ab: Eines ist falsch geschrieben.
finding-beginning-missing-association-mask = Der Maske fehlt, womit die Profilnamen beginnen.
finding-misplaced-group-association-mask = Die Gruppe beginnt nicht dort, wo der Name der Operatorgruppe beginnt: Sie gehört hinter Produkt und Mandant, um den Rest des Profilnamens.
finding-engine-dependent-association-mask = Andere Engines lehnen das ab oder lesen es anders; welche Campaign nutzt, ist nicht öffentlich.
finding-tenant-missing-association-mask = Der Mandant fehlt in der Maske: Prüfen Sie, ob es wirklich Ihre ist.
finding-other-tenants-association-mask = Auch Namen anderer Mandanten passen: Binden Sie die Maske an Ihren.
finding-several-products-association-mask = Namen eines anderen Produkts passen: Beginnen Sie mit dem, was nur die von Campaign haben.
finding-matches-everything-association-mask = Jeder Name passt, auch von anderen Produkten: Beginnen Sie mit dem, was nur Campaign hat.

# Two sentences, one after the other.
mask-sentences = { $first } { $second }
list = { $first }, { $second }
aside = { $what } ({ $aside })
number-of-four = 1.234
number-of-five = 12.345

mask-syntax-group-unclosed = Die Klammer, die hier aufgeht, wird nie geschlossen.
mask-syntax-group-unopened = Diese Klammer schließt, was keine geöffnet hat.
mask-syntax-nothing-to-repeat = Vor diesem Zeichen steht nichts, was es wiederholen könnte. Beliebiges schreibt man .*
mask-syntax-class = Die Klammer [ beginnt eine Zeichenliste, und die ist falsch oder nie geschlossen.
mask-syntax-escape = Ein Backslash lässt das Zeichen hinter ihm für sich selbst stehen; hier bedeutet er nichts.
mask-syntax-count = Eine Anzahl in geschweiften Klammern schreibt man {"{"}3{"}"} oder {"{"}1,3{"}"}.
mask-syntax-look-around = Look-around wird nicht unterstützt: Schreiben Sie aus, was dort steht, etwa (?:a|b) zur Auswahl.
mask-syntax-back-reference = Rückverweise werden nicht unterstützt: Schreiben Sie den wiederholten Text aus.
mask-syntax-other-engine = Das ist die Syntax einer anderen Engine: (?:…) für eine Gruppe, $ für das Ende, [ ] für ein Leerzeichen.

mask-needs-tenant = Berichtigt wird sie, sobald der Mandant bekannt ist.
mask-needs-names = Berichtigt wird sie, sobald Profilnamen bekannt sind.
mask-needs-choice = Die Profilnamen lassen dafür keine eindeutige Wahl.

## What is remarkable about a name.

mask-warning-captured-space = Die erfasste Gruppe beginnt oder endet mit einem Leerzeichen: So heißt in Campaign keine Operatorgruppe.
mask-warning-case-differs = Weicht nur in Groß- und Kleinschreibung von der Maske ab.
mask-warning-collision = Ein anderer Name ergibt dieselbe Operatorgruppe.
mask-warning-control-panel = Enthält „admin“: Die Benutzer dürfen auch das Campaign Control Panel öffnen.
mask-warning-empty-group = Passt, aber keine Operatorgruppe wird erfasst: Die Benutzer bekommen keine Rechte.
mask-warning-near-miss = Passt bis auf ein oder zwei Zeichen.
mask-warning-unknown-group = Campaign hat keine Operatorgruppe dieses internen Namens; sie entsteht nie von selbst.
mask-unknown-group-alike = Campaign hat diese Gruppe mit anders kodierten Akzenten. Kopieren Sie den internen Namen aus der Client-Konsole und benennen Sie das Profil damit um.
mask-unknown-group-case = Campaign hat diese Gruppe als { $name }: Groß- und Kleinschreibung zählt.
mask-unknown-group-label = So heißt die Gruppe in der Client-Konsole; ihr interner Name ist { $name }.
mask-message-center = Adobe schreibt dieses Profil für API-Aufrufe an Message Center vor; dazu gehört keine Operatorgruppe.

## What could not be read as a name.

names-not-utf-8 = Zeile { $line }: kein UTF-8-Text. Speichern Sie die Datei als UTF-8.
names-control-characters = Zeile { $line }: Steuerzeichen, also kein Text.
names-open-quote = Zeile { $line }: Ein Anführungszeichen öffnet eine Zelle, und keines schließt sie.
names-missing-column = Zeile { $line }: Die Zeile endet vor der Spalte mit den Namen.
names-long-row = Zeile { $line }: Die Zeile hat mehr Zellen als die Tabelle; vielleicht gehört ein Komma zu einem Namen. Setzen Sie diesen Namen in Anführungszeichen.
names-unclear = Zeile { $line }: Ein Komma kann hier zu einem Namen gehören oder zwei trennen. Schreiben Sie jeden Namen in eine eigene Zeile.
names-line-break = Zeile { $line }: In einer Zelle steht ein Zeilenumbruch. Schreiben Sie den Namen in eine Zeile.
names-broken-json = Zeile { $line }: Hier ist das JSON beschädigt. Speichern Sie die Antwort der API neu.
names-nameless-group = Zeile { $line }: eine Gruppe ohne Namen.
names-error-answer = Zeile { $line }: eine Fehlerantwort der API anstelle von Gruppen.
names-people = Zeile { $line }: Personen anstelle von Gruppen.
names-more-pages = Zeile { $line }: Diese Seite sagt, dass weitere folgen, und es folgt keine. Fragen Sie bei der API auch die nächste Seite ab.
names-too-much = Zeile { $line }: mehr Namen, als hineingehen, 4 GiB Text.
names-none-read = Kein Name konnte gelesen werden. { $what }
names-note-windows-1252 = Kein UTF-8, daher als Windows-1252 gelesen (insgesamt { $count }, zuerst in Zeile { $line }).
names-note-numbers = Zahlen neben Namen wurden als Benutzerzahlen weggelassen (insgesamt { $count }, zuerst in Zeile { $line }).
names-note-signs = Zeichen einer Liste oder Seite wurden von Namen entfernt (insgesamt { $count }, zuerst in Zeile { $line }).
names-note-passed-over = Zeilen, die keine Namen sind, wurden übergangen (insgesamt { $count }, zuerst in Zeile { $line }).
groups-noted = { $file }: { $note }
groups-none-read = Aus { $file } konnte keine Operatorgruppe gelesen werden. { $what }
groups-unreadable = { $file }: { $count ->
    [one] 1 Stelle konnte nicht gelesen werden.
   *[other] { $count } Stellen konnten nicht gelesen werden.
} { $first }
groups-trimmed = { $file }: Leerzeichen an den Enden von { $count ->
    [one] 1 Gruppe
   *[other] { $count } Gruppen
} wurden entfernt.
groups-reads-input = Operatorgruppen werden gelesen, eine je Zeile; Ctrl-D beendet.
names-seems-empty = Darin steht nichts.
names-seems-utf-16 = Es scheint UTF-16 ohne die Bytereihenfolge-Marke zu sein. Speichern Sie es als UTF-8.
names-seems-workbook = Es scheint eine Arbeitsmappe oder ein Archiv zu sein. Speichern Sie das Blatt als CSV.
names-seems-document = Es scheint ein PDF oder ein anderes formatiertes Dokument zu sein. Speichern Sie die Liste als Text oder CSV.
names-seems-page = Es scheint eine Webseite oder XML zu sein, vielleicht eine Anmeldeseite. Speichern Sie die Liste selbst.
names-seems-binary = Es ist kein Text.
names-seems-error-answer = Es scheint eine Fehlerantwort der User Management API zu sein: { $code }. Fragen Sie die Gruppen noch einmal ab.
names-seems-people = Es scheint eine Liste von Personen aus der User Management API zu sein. Speichern Sie die Antwort von /groups statt /users.
names-seems-cut-off-json = Es scheint JSON zu sein, das vor dem Ende abbricht. Speichern Sie die Antwort der API neu.
names-seems-broken-json = Es scheint JSON mit einem Fehler zu sein. Speichern Sie die Antwort der API neu.
names-seems-no-groups = Es ist eine Antwort der API ohne Gruppen: Die Seite liegt vielleicht hinter der letzten.
names-seems-only-left-out = Darin stehen nur Gruppen von Administratoren und Entwicklern, die in Campaign kein Recht geben.
names-seems-other-json = Es scheint anderes JSON zu sein: Nichts darin hat einen „groupName“.
names-seems-empty-column = Es ist eine Tabelle, deren Namensspalte leer ist.
names-seems-unclear = Keine der Zeilen ist sicher ein Name. Schreiben Sie einen Namen je Zeile.

## ims-setup mask

mask-reads-input = Profilnamen werden gelesen, einer je Zeile; Ctrl-D beendet.
mask-no-mask-found = Diese Namen erklärt keine Maske: Es fehlt ein gemeinsamer Anfang bis zu einem Trenner wie „ - “.
mask-no-known-group = Keine Gruppe, die diese Masken erfassen, ist unter den angegebenen Operatorgruppen: Vergleichen Sie deren interne Namen mit den Enden der Profilnamen.
mask-repair = Schreiben Sie: { $mask }
mask-severity-error = Fehler
mask-severity-warning = Warnung
mask-sound = An der Maske selbst ist nichts falsch.
mask-none-of-names = Die Maske ist für sich fehlerfrei, aber keiner dieser Namen hat ihre Form: „mask --infer“ schlägt eine für sie vor.
mask-report-totals = { $names ->
    [one] 1 Name
   *[other] { $names } Namen
}: { $matched ->
    [0] keiner passt
    [one] 1 passt
   *[other] { $matched } passen
}, { $missed } nicht.
mask-report-collisions = { $count ->
    [one] 1 Operatorgruppe wird von mehr als einem Namen erreicht.
   *[other] { $count } Operatorgruppen werden von mehr als einem Namen erreicht.
}
mask-report-control-panel = { $count ->
    [one] 1 Name gibt auch Zugang zum Campaign Control Panel.
   *[other] { $count } Namen geben auch Zugang zum Campaign Control Panel.
}
mask-report-unknown = { $count ->
    [one] 1 erfasste Gruppe ist Campaign unbekannt.
   *[other] { $count } erfasste Gruppen sind Campaign unbekannt.
}
mask-report-unreached = Gruppen, zu denen kein Name führt: { $groups }
mask-report-left-out = { $count ->
    [one] 1 Gruppe von Administratoren oder Entwicklern wurde weggelassen.
   *[other] { $count } Gruppen von Administratoren und Entwicklern wurden weggelassen.
}
mask-report-trimmed = { $count ->
    [one] Leerzeichen an den Enden von 1 Namen wurden entfernt.
   *[other] Leerzeichen an den Enden von { $count } Namen wurden entfernt.
}
mask-report-unreadable = { $count ->
    [one] 1 Stelle konnte nicht gelesen werden.
   *[other] { $count } Stellen konnten nicht gelesen werden.
}
mask-report-product = { $product }: { $count ->
    [one] 1 Profil
   *[other] { $count } Profile
}
mask-report-more = { $count ->
    [one] 1 weiterer Name wird nicht gezeigt; --all zeigt ihn.
   *[other] { $count } weitere Namen werden nicht gezeigt; --all zeigt sie.
}
mask-report-readings = { $count ->
    [one] 1 Name wird anders gelesen, wenn die Maske ein Präfix vor dem Gruppennamen ist, wie es eine Adobe-Seite sagt:
   *[other] { $count } Namen werden anders gelesen, wenn die Maske ein Präfix vor dem Gruppennamen ist, wie es eine Adobe-Seite sagt:
}
mask-reading-group = { $name } ergäbe { $group }
mask-reading-none = { $name } ergäbe keine Gruppe
mask-nearest = Ähnlichster Name, der passt: { $name }
mask-user-group = Eine Benutzergruppe: Sie gibt Rechte nur über ein Profil.
mask-explains = { $explains ->
    [one] 1 Name
   *[other] { $explains } Namen
}

## ims-setup rehearse

rehearse-reads-input = Personen und ihre Profile werden gelesen; Ctrl-D beendet.
rehearse-no-configuration = Es gibt keine Konfiguration, die geprüft werden könnte. Nennen Sie eine: ims-setup rehearse FILE --users FILE
rehearse-none-read = Aus { $file } konnte niemand gelesen werden. { $what }
rehearse-mask-wrong = Die Maske hat einen Fehler. { $what }
rehearse-in = { $count ->
    [0] Niemand kommt hinein.
    [one] 1 Person kommt hinein.
   *[other] { $count } Personen kommen hinein.
}
rehearse-out = { $count ->
    [0] Niemand bleibt draußen.
    [one] 1 bleibt draußen.
   *[other] { $count } bleiben draußen.
}
rehearse-unsure = { $count ->
    [one] Bei 1 Person ist nicht bewiesen, dass Campaign die Operatorgruppe hat: Ein Profil passt, --groups würde es sagen.
   *[other] Bei { $count } Personen ist nicht bewiesen, dass Campaign die Operatorgruppe hat: Ein Profil passt, --groups würde es sagen.
}
rehearse-nobody = Niemand kommt hinein: Nach dieser Maske ist keines der Profile von Campaign.
rehearse-people = { $people ->
    [one] 1 Person wurde gelesen, { $campaign } mit einem Profil von Campaign.
   *[other] { $people } Personen wurden gelesen, { $campaign } mit einem Profil von Campaign.
}
rehearse-control-panel = { $count ->
    [one] 1 davon darf auch das Campaign Control Panel öffnen.
   *[other] { $count } davon dürfen auch das Campaign Control Panel öffnen.
}
rehearse-user-groups = { $count ->
    [one] 1 Person ohne Profil von Campaign ist in Benutzergruppen: Welche Profile die geben, steht nicht in dieser Datei.
   *[other] { $count } Personen ohne Profil von Campaign sind in Benutzergruppen: Welche Profile die geben, steht nicht in dieser Datei.
}
rehearse-more = { $count ->
    [one] 1 weitere Person wird nicht gezeigt; --all zeigt sie.
   *[other] { $count } weitere Personen werden nicht gezeigt; --all zeigt sie.
}
rehearse-why-no-profile-matches = Kein Profil passt. Berichtigen Sie seinen Namen in der Admin Console oder die Maske.
rehearse-why-unknown-group = Campaign hat keine Operatorgruppe dieses internen Namens. Legen Sie die Gruppe an, oder benennen Sie das Profil nach einer vorhandenen.
rehearse-why-empty-group = Ein Profil passt, ergibt aber keine Gruppe. Setzen Sie den internen Namen einer Operatorgruppe dorthin, wo die Maske ihn erfasst.
rehearse-why-not-active = Das Konto ist nicht aktiv. Aktivieren Sie es in der Admin Console.
rehearse-why-no-email = Die E-Mail-Adresse fehlt, und an ihr erkennt Campaign Personen. Tragen Sie sie in der Admin Console ein.
rehearse-why-shared-email = Zwei Operatoren in Campaign haben diese E-Mail-Adresse. Lassen Sie sie nur einem von ihnen.
rehearse-why-unsure = Ein Profil passt. Geben Sie mit --groups die Operatorgruppen von Campaign an, um zu sehen, ob die erfasste Gruppe dabei ist.
rehearse-why-in = Die Anmeldung gelingt, mit diesen Operatorgruppen.
rehearse-lacks = Ohne { $groups }: Eine solche Operatorgruppe hat Campaign nicht.
rehearse-state-disabled = deaktiviert
rehearse-state-locked = gesperrt
rehearse-state-removed = entfernt
rehearse-only-user-groups = { $count ->
    [one] { $groups } ist eine Benutzergruppe: Für sich allein lässt sie niemanden hinein. Weisen Sie sie einem Produktprofil dieses Namens zu.
   *[other] { $groups } sind Benutzergruppen: Für sich allein lassen sie niemanden hinein. Weisen Sie sie Produktprofilen dieser Namen zu.
}
ask-umapi-secret = Geheimnis des Clients { $client }, das an { $host } geht:
ask-umapi-secret-later = Geheimnis des Clients { $client }, für die User Management API:
umapi-secret-needs-terminal = Es gibt kein Terminal, um nach dem Geheimnis zu fragen: Nehmen Sie --umapi-secret-file FILE.
umapi-secret-empty = Es wurde kein Geheimnis eingegeben, daher wurde nichts abgefragt. Geben Sie es ein oder lassen Sie --umapi-id weg.
umapi-id-wrong = --umapi-id: Eine Client-ID besteht nur aus Buchstaben, Ziffern und Sonderzeichen, ohne Leerzeichen.
umapi-url-wrong = --umapi-url ist für einen Server auf diesem Rechner, zum Üben; der von Adobe wird ohne diese Option abgefragt.
umapi-no-organization = Die Konfiguration hat keine gültige IMS-Organisations-ID, und die User Management API wird für eine bestimmte Organisation abgefragt.
umapi-no-ims = Die Konfiguration hat keinen gültigen IMS-Server, und von ihm kommt das Token für die User Management API.
umapi-unknown-recipient = { $host } ist keiner der beiden IMS-Server von Adobe: Nichts wurde dorthin geschickt. Ist er richtig, bestätigen Sie ihn an einem Terminal.
umapi-wrong-client = { $host } kennt den Client { $client } nicht. Kopieren Sie die Client-ID noch einmal aus den Zugangsdaten in der Adobe Developer Console.
umapi-wrong-secret = { $host } kennt den Client { $client }, aber das Geheimnis ist ein anderes. Kopieren Sie es noch einmal aus den Zugangsdaten in der Adobe Developer Console.
umapi-wrong-either = { $host } nimmt Client-ID und Geheimnis nicht zusammen an. Kopieren Sie beide noch einmal aus den Zugangsdaten in der Adobe Developer Console.
umapi-scope = { $host } gibt dem Client { $client } kein Token für die User Management API. Fügen Sie diese API in der Adobe Developer Console dem Projekt der Zugangsdaten hinzu.
umapi-not-allowed = { $host } lässt den Client { $client } nicht nach { $organization } fragen ({ $code }). Gehören die Zugangsdaten zu dieser Organisation, und ist die User Management API in ihrem Projekt?
umapi-organization = { $host } kennt die Organisation { $organization } mit diesem Client nicht. Vergleichen Sie die IMS-Organisations-ID mit der der Zugangsdaten.
umapi-refused = { $host } hat abgelehnt: { $code }.
umapi-throttled = { $host } verlangt zu langes oder zu häufiges Warten. Versuchen Sie es später noch einmal.
umapi-trouble = { $host }: { $what } { $remedy }
umapi-stopped = Angehalten. Anhand einer unvollständigen Liste wird niemand beurteilt.
umapi-progress-token = IMS wird nach einem Token gefragt…
umapi-progress-groups = Profile: Seite { $pages }, { $count } gelesen; { $key } hält an
umapi-progress-users = Personen: Seite { $pages }, { $count } gelesen; { $key } hält an
umapi-progress-waiting = Die User Management API bittet zu warten: { $seconds } s; { $key } hält an
people-nameless = Zeile { $line }: eine Person ohne E-Mail-Adresse und ohne Benutzernamen.
people-groups = Zeile { $line }: Gruppen anstelle von Personen.
people-error-answer = Zeile { $line }: eine Fehlerantwort der API anstelle von Personen.
people-missing-column = Zeile { $line }: Die Zeile endet vor der Spalte der Profile.
people-unclear = Zeile { $line }: Ein Komma oder Semikolon kann hier zum Namen eines Profils gehören oder zwei trennen: Beides wurde geprüft. Die User Management API nennt jeden Namen einzeln.
people-too-much = Zeile { $line }: mehr Text, als hineingeht, 4 GiB.
people-seems-error-answer = Es scheint eine Fehlerantwort der User Management API zu sein: { $code }. Fragen Sie die Benutzer noch einmal ab.
people-seems-groups = Es scheint eine Liste von Gruppen aus der User Management API zu sein. Speichern Sie die Antwort von /users statt /groups.
people-seems-nobody = Es ist eine Antwort der API ohne Personen: Die Seite liegt vielleicht hinter der letzten.
people-seems-other-json = Es scheint anderes JSON zu sein: Nichts darin hat „email“ oder „username“.
people-seems-no-persons = Es fehlt eine Spalte mit E-Mail-Adressen oder Benutzernamen. Speichern Sie den Benutzerexport der Admin Console mit der Kopfzeile.
people-seems-no-profiles = Es fehlt die Spalte mit den Produktprofilen („Product Configurations“). Speichern Sie den Benutzerexport der Admin Console vollständig.
people-seems-empty-table = Es ist eine Personentabelle ohne Zeilen unter der Kopfzeile.
problem-not-one-of = { $key } muss eines von diesen sein: { $allowed }.
problem-spelt = { $key } muss hier { $meant } geschrieben werden, ohne Anführungszeichen.
problem-not-instance = Das kann kein Instanzname sein: ASCII-Buchstaben, Ziffern, „.“, „_“ und „-“, 1 bis 64, nicht mit „.“ oder „-“ beginnend.

## Languages: the action that changes it, what is said after it, and the headings of the command line's help

# The last row of every help. { $name } is the next language's own name, such as Español: keep the arrangement short.
action-language = Sprache: zu { $name } wechseln
notice-language = Sprache: { $name }

# Above the help of a field, where the reader's language is not English: what the client console calls it.
label-in-console = In der Konsole: { $label }

cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Argumente
cli-heading-options = Optionen
cli-heading-name = BEZEICHNUNG
cli-heading-synopsis = ÜBERSICHT
cli-heading-description = BESCHREIBUNG
cli-heading-notes = ANMERKUNGEN
cli-heading-version = VERSION
cli-heading-examples = BEISPIELE
cli-heading-exit-status = EXIT-STATUS
cli-heading-files = DATEIEN
cli-heading-answers = ANTWORTDATEI
cli-heading-environment = UMGEBUNG
cli-heading-see-also = SIEHE AUCH
cli-word-options = OPTIONEN
cli-word-command = BEFEHL
cli-choice = { $about } [{ $values }]
cli-choice-with-default = { $about } [{ $values }; Vorgabe: { $default }]
cli-unknown-option = Die Option { $word } gibt es hier nicht.
cli-superfluous = Hier wird nichts weiter erwartet: { $word }
cli-value-missing = { $option } braucht einen Wert.
cli-value-wrong = { $option } kennt den Wert „{ $value }“ nicht.
cli-value-superfluous = { $option } nimmt keinen Wert, bekam aber „{ $value }“.
cli-once = { $option } darf nur einmal stehen.
cli-not-together = { $option } und { $other } gehen nicht zusammen.
cli-needed = Es fehlt: { $what }
cli-before-command = { $option } kann nicht vor { $command } stehen: Die Optionen eines Befehls stehen hinter ihm.
cli-not-utf8 = Eines der Argumente ist kein UTF-8-Text.
cli-line-wrong = Diese Befehlszeile ist nicht zu verstehen.
cli-possible = Mögliche Werte: { $values }
cli-similar = Meinten Sie { $words }?
cli-as-value = Um es als Wert anzugeben: -- { $word }
cli-more = Mehr dazu: { $command }
cli-option-help = Die Hilfe zeigen
cli-option-version = Die Version zeigen

## Line by line (--plain): read aloud or by a script, so without a name of any key.
##
## A command is typed with a colon before it and is one word in small letters. For yes and no, all words that count,
## separated by blanks; the first is shown.

cli-option-plain = Zeile für Zeile auf dem normalen Bildschirm, für Screenreader und einfache Terminals

plain-yes = ja j
plain-no = nein n

plain-command-back = zurück
plain-command-next = weiter
plain-command-clear = leeren
plain-command-undo = rückgängig
plain-command-steps = schritte
plain-command-review = übersicht
plain-command-help = hilfe
plain-command-measure = messen
plain-command-stop = anhalten
plain-command-why = warum
plain-command-save = speichern
plain-command-quit = ende

plain-about-back = die vorige Frage
plain-about-next = die nächste Frage, diese bleibt, wie sie ist
plain-about-clear = leert die Antwort
plain-about-undo = nimmt die letzte Antwort zurück
plain-about-steps = die sechs Schritte; eine Nummer führt zu einem
plain-about-review = alle Antworten, und das Schreiben
plain-about-help = wozu dieser Schritt dient, und diese Befehle
plain-about-measure = misst die Server und diesen Rechner noch einmal
plain-about-stop = hält an, was gemessen wird
plain-about-why = was bei der Anmeldung geschieht, beim Ersten, der draußen bleibt; mit einer Nummer bei diesem Namen oder dieser Person
plain-about-save = alles wird sofort gespeichert; dies sagt, ob es gelang
plain-about-quit = speichert und endet

plain-commands = Alles, was Sie hier tun können:
plain-command = { $command }: { $about }
plain-two-colons = Beginnt ein Wert mit einem Doppelpunkt, schreiben Sie ihn doppelt.
plain-measuring = Es wird gemessen; was dabei herauskommt, wird hier gesagt. { $stop } hält an.
plain-measuring-stopped = Angehalten. { $measure } misst noch einmal.
plain-not-measuring = Es wird gerade nichts gemessen.
plain-unknown-command = Diesen Befehl gibt es nicht. Es gibt: { $commands }. Beginnt ein Wert mit einem Doppelpunkt, schreiben Sie ihn doppelt.

plain-welcome = IMS konfigurieren für die Campaign-Instanz { $instance }, mit ims-setup. Die Konfiguration kommt nach { $file }
plain-how = Jede Antwort ist eine Zeile. Bei einer leeren Zeile bleibt, was da ist; { $clear } leert es, { $help } nennt die übrigen Befehle.

plain-step = Schritt { $number } von { $count }: { $title }
plain-step-state = { $number }. { $title }: { $state }
plain-mark-none = nicht begonnen
plain-mark-done = erledigt
plain-mark-open = etwas ist offen
plain-mark-warned = es gibt eine Warnung
plain-mark-failed = etwas ist falsch
plain-expect-step = Geben Sie die Nummer eines Schritts ein, um dorthin zu gehen; bei einer leeren Zeile bleiben Sie hier.

plain-help-prerequisites = Drei Voraussetzungen müssen erfüllt sein, bevor Campaign mit IMS verbunden werden kann. Bestätigen Sie jede, wenn Sie sich selbst davon überzeugt haben. Sie können weitergehen und zurückkommen.
plain-help-account = Jedes Feld des Formulars der Konsole, in dessen Reihenfolge.
plain-intro-review = Alle Antworten und was das Schreiben in der Datei ändert. Geschrieben wird erst, wenn Sie es sagen.
plain-help-package = Bestätigen Sie dies, sobald der Import mit „Installation of packages successful“ geendet hat.
plain-where-ims-server = Adobe sagt, welche der zwei Adressen Ihre ist.
plain-where-association-mask = Etwa Campaign - acme - (.*). Schritt 6 testet sie.
plain-where-mask-here = Etwa Campaign - acme - (.*).

plain-fixed = { $label }: { $value }. Hier gibt es nichts zu antworten.
plain-now = Jetzt: { $value }
plain-now-empty = Jetzt: leer
plain-secret-tail = { $length } Zeichen, endet auf { $tail }
plain-not-shown = Was Sie tippen, wird nicht gezeigt.
plain-way = { $number }. { $choice }: { $help }
plain-suggestions = Vorschläge:
plain-suggestion = { $number }. { $value }
plain-suggestion-note = { $number }. { $value } ({ $note })

plain-expect-value = Geben Sie den Wert ein; bei einer leeren Zeile bleibt er leer.
plain-expect-value-or-number = Geben Sie den Wert oder die Nummer eines Vorschlags ein; bei einer leeren Zeile bleibt er leer.
plain-expect-other = Geben Sie einen anderen Wert ein; bei einer leeren Zeile bleibt dieser.
plain-expect-other-or-number = Geben Sie einen anderen Wert oder die Nummer eines Vorschlags ein; bei einer leeren Zeile bleibt dieser.
plain-expect-number = Geben Sie eine Nummer ein; bei einer leeren Zeile bleibt es, wie es ist.
plain-expect-yes-no = Antworten Sie { $yes } oder { $no }; bei einer leeren Zeile bleibt es, wie es ist.
plain-expect-choice = Antworten Sie { $yes }: { $does }. Antworten Sie { $no } oder mit einer leeren Zeile: { $keeps }.
plain-not-yes-no = Das ist weder ja noch nein. Nichts wurde geändert.
plain-pasted-at-question = Es kamen mehrere Zeilen auf einmal. Keine gilt als Antwort, alle wurden verworfen: Beantworten Sie zuerst die Frage, fügen Sie dann ein.
plain-word-no-value = „{ $word }“ beantwortet eine Frage und ist kein Wert für { $label }: Nichts wurde geändert.
plain-word-again = Ist es als Wert gemeint, geben Sie es noch einmal ein.
plain-not-yes-no-number = Das ist weder ja noch nein und keine Feldnummer. Nichts wurde geändert.
plain-no-such-number = Diese Nummer gibt es nicht. Nichts wurde geändert.
plain-nothing-to-explain = Diesen Namen oder diese Person gibt es nicht. Namen und Personen werden ab 1 gezählt.
plain-link = { $label }, { $holds }: { $what }
plain-link-unreached = { $label }: { $holds }

plain-wrong = Falsch: { $what }
plain-look = Warnung: { $what }
plain-mend = Antworten Sie { $yes }, um es zu berichtigen.
plain-mend-replace = Antworten Sie { $yes }, um dies einzusetzen: { $value }
plain-mend-move = Antworten Sie { $yes }, um es zum Client-Geheimnis zu verschieben.
plain-mend-compared = Antworten Sie { $yes }, sobald Sie verglichen haben.
plain-mend-keep-secret = Antworten Sie { $yes }, wenn das in der Datei richtig ist.
plain-choice-keep = 2: { $does }.
plain-left-empty = Leer gelassen: Ohne diesen Wert kann die Datei nicht geschrieben werden.
plain-verdict = Urteil: { $status }

plain-controls-removed = { $count ->
    [one] Ein Steuerzeichen wurde aus der Zeile weggelassen.
   *[other] { $count } Steuerzeichen wurden aus der Zeile weggelassen.
}
plain-line-cut = Ein Terminal nimmt höchstens 4.095 Bytes in einer Zeile: Das Ende dieser fehlt vielleicht. Sehen Sie sie an.
plain-first-question = Das ist die erste Frage.
plain-last-question = Das ist die letzte Frage.
plain-pasted-value = { $label }: { $value }
plain-pasted-several = ausgelassen: { $count } verschiedene Werte
plain-filled = { $count ->
    [one] 1 Feld wurde ausgefüllt. { $undo } nimmt es zurück.
   *[other] { $count } Felder wurden ausgefüllt. { $undo } nimmt es zurück.
}
plain-secret-in-sight = Das Client-Geheimnis steht auf diesem Bildschirm: Löschen Sie ihn samt Rollpuffer, in tmux auch mit clear-history.
plain-nothing-to-clear = Hier gibt es nichts zu leeren.
plain-nothing-to-undo = Aus dieser Sitzung ist keine Antwort mehr zurückzunehmen.
plain-undone = Zurückgenommen: { $field }
plain-name-undone = Zurückgenommen: der letzte Name
plain-saved = Alles ist im Entwurf gespeichert. Die Konfiguration selbst wird in Schritt 5 geschrieben.

plain-row = { $number }. { $label }: { $state }
plain-state-finding = { $value }. { $finding }
plain-complete = Bereit: Die Datei kann geschrieben werden.
plain-left-unwritten = Nichts wurde geschrieben.
plain-incomplete = { $count ->
    [one] Nicht geschrieben: Ein Feld fehlt oder ist falsch: { $field }.
   *[other] Nicht geschrieben: { $count } Felder fehlen oder sind falsch. Das erste: { $field }.
}
plain-hindrances = { $count ->
    [one] Ein Feld hindert daran, die Datei zu schreiben: { $fields }
   *[other] { $count } Felder hindern daran, die Datei zu schreiben: { $fields }
}
plain-difference = { $file } gibt es schon. Das Schreiben ändert diese Zeilen:
plain-change-now = Jetzt: { $line }
plain-change-then = Danach: { $line }
plain-changed-on-disk = { $file } wurde von jemand anderem geändert und ist nicht geschrieben. Hören Sie den Unterschied an, dann sagen Sie noch einmal ja.
plain-expect-review = Antworten Sie { $yes }, um { $file } zu schreiben, oder geben Sie eine Nummer ein, um zu dem Feld zu gehen. Mit { $no } oder einer leeren Zeile geht es ohne Schreiben zu Schritt 6.
plain-expect-review-missing = Antworten Sie { $yes }, um zum ersten zu gehen, oder geben Sie eine Nummer ein, um zu dem Feld zu gehen. Mit { $no } oder einer leeren Zeile geht es zu Schritt 6.
plain-expect-review-written = Geben Sie eine Nummer ein, um zu dem Feld zu gehen. Mit { $no } oder einer leeren Zeile geht es zu Schritt 6.

plain-names = { $count ->
    [one] Ein Name ist schon da:
   *[other] { $count } Namen sind schon da:
}
plain-expect-names = Geben Sie die Namen Ihrer Produktprofile ein, einen je Zeile, wie die Admin Console sie zeigt. Eine leere Zeile beendet die Liste.
plain-expect-people = Geben Sie den Namen einer Datei ein, um Personen daraus zu lesen. Mit einer leeren Zeile geht es weiter.
plain-password = Es wird einmal geschickt und nicht gezeigt. Bei einer leeren Zeile wird nichts geschickt.
plain-reading = Die Namen werden gelesen.
plain-judging = Die Maske wird an allen Namen getestet.
plain-untested = Kein Name wurde angegeben: Die Maske ist nicht getestet.
plain-expect-end = Die Datei ist nicht geschrieben, oder diese Antworten weichen von ihr ab. Antworten Sie { $yes }, um zur Übersicht zurückzugehen. Mit { $no } oder einer leeren Zeile beenden Sie, und der Entwurf bleibt erhalten.

plain-draft = { $number }. { $instance }: { $step }, { $state }, { $age }
plain-draft-held = { $number }. { $instance }: { $step }, { $state }, { $age }, in anderer Sitzung offen
plain-draft-another = { $number }. { $what }
plain-expect-draft = Geben Sie eine Nummer oder einen Namen ein; eine leere Zeile steht für den ersten.
plain-door-commands = Hier gibt es noch nichts, wohin man gehen könnte. { $quit } beendet.
draft-held = Der Entwurf von { $instance } ist in einer anderen Sitzung offen: Prozess { $process } auf { $terminal }. Beenden Sie sie dort zuerst.
left-alone = Unverändert gelassen: Der Entwurf von { $instance } ist in einer anderen Sitzung offen, Prozess { $process } auf { $terminal }. Weiter geht es mit: { $command }
left-draft = Nichts wurde geändert: Der Entwurf von { $instance } ist, wie er war. Weiter geht es mit: { $command }
start-full = Die Platte ist voll, oder Ihr Kontingent ist erschöpft: Vorerst kann nichts gespeichert werden. Sie können weitermachen; das Speichern wird alle paar Sekunden versucht.
start-waits = { $folder }: Die Platte antwortet nicht. ims-setup wartet auf sie; Ctrl-C bricht das Warten ab.
start-unkept = In { $folder } lässt sich nichts von dem speichern, was Sie eingeben. Sie können weitermachen und die Konfiguration schreiben; beenden Sie vorher, wird erst gefragt.
fault = Das ist ein Fehler von ims-setup selbst ({ $place }). Was ein Entwurf schon enthielt, bleibt erhalten; starten Sie noch einmal, um fortzufahren, und melden Sie bitte diese Zeile.
no-threads = Das System lässt ims-setup keine weiteren Threads starten, und ohne einen lässt sich nichts speichern. Sehen Sie nach der Grenze für Prozesse (ulimit -u oder die des Containers) und starten Sie noch einmal.

## Measuring: what was asked of the world, and what it answered.

action-measure = Noch einmal messen
action-measure-hand-over = Erneut mit dem Konto in Campaign vergleichen
action-measure-people = Personen neu einlesen oder abfragen
hint-measure = messen
head-measuring = misst…
head-writing = wird geschrieben…
measuring-now = Gemessen wird: { $parts }. Esc hält an.
measured-no-tick = Gemessen: Hier gibt es nichts zu bestätigen.
package-measure-login = Mit --login wird das Paket gemessen.
package-measure-key = Ctrl-R meldet sich als { $login } an und misst es.
notice-offline = Mit --offline verlässt nichts diesen Rechner: Nichts wird gemessen.
notice-nothing-to-measure = Noch gibt es nichts zu messen: Füllen Sie den Callback-Server aus, oder starten Sie mit --url.
notice-measuring-stopped = Angehalten. Ctrl-R misst noch einmal.

part-server = der Server
part-session = die Sitzung
part-ims = der IMS-Server
part-local = dieser Rechner
part-sign-in = die Anmeldung bei IMS
part-proof = das Geheimnis

question-send-credentials = Die Zugangsdaten an diesen Server schicken?
question-send-credentials-text = Das Passwort von { $login } geht an { $host } und nirgendwo sonst hin.
question-send-token-text = Das Token geht an { $host } und nirgendwo sonst hin.
question-send-credentials-no = Nein
question-send-credentials-yes = Schicken
question-prove-secret = Das Geheimnis prüfen?
question-prove-secret-text = Client-ID und Geheimnis gehen einmal an { $host }, um zu sehen, ob sie zusammengehören. Niemand wird dadurch angemeldet.
question-prove-secret-no = Nein
question-prove-secret-yes = Schicken
question-leave-unsaved = Beenden, obwohl nicht alles gespeichert ist?
question-leave-unsaved-text = Wenn Sie jetzt beenden, geht verloren, was Sie seit dem letzten Speichern geändert haben. Solange Sie bleiben, wird das Speichern alle paar Sekunden versucht.
question-send-umapi = Die User Management API abfragen?
question-send-umapi-text = Client-ID und Geheimnis dieser Zugangsdaten gehen für ein Token an { $host }, keinen der beiden IMS-Server von Adobe. Damit werden Personen und Profile gelesen; nichts wird geändert.
question-send-umapi-no = Nein
question-send-umapi-yes = Schicken
question-leave-unsaved-no = Bleiben
question-leave-unsaved-yes = Beenden und verlieren

local-none = Dieser Rechner: keine Installation von Campaign gefunden.
local-found = Dieser Rechner: Build { $build } in { $folder }.
local-found-idle = Dieser Rechner: Build { $build } in { $folder }, kein Modul läuft.
local-unsafe-owner = Dieser Rechner: nlserver wird nicht ausgeführt, { $path } gehört jemand anderem.
local-unsafe-writable = Dieser Rechner: nlserver wird nicht ausgeführt, andere können in { $path } schreiben.
local-unsafe-kind = Dieser Rechner: nlserver wird nicht ausgeführt, { $path } ist keine gewöhnliche Datei.
local-not-as-root = Dieser Rechner: root führt nlserver nicht aus. Den Build sagt: { $command }
local-not-started = Dieser Rechner: nlserver ließ sich nicht starten: { $reason }
local-timed-out = Dieser Rechner: nlserver endete nicht innerhalb von { $seconds } s und wurde beendet.
local-no-build = Dieser Rechner: nlserver pdump nannte keinen Build.

reason-no-answers = Es gibt keine Konfiguration zu beurteilen.
reason-measured-otherwise = Server-Build { $entered } wurde eingegeben, { $measured } gemessen.
reason-not-asked-server = Der Server wurde nicht abgefragt: Er hat noch keine Adresse.
reason-not-asked-session = Eine Sitzung war nicht verlangt.
reason-not-asked-ims = Der IMS-Server wurde nicht abgefragt.
reason-not-asked-local = Dieser Rechner wurde nicht angesehen.
reason-offline = Wegen --offline nicht abgefragt.
reason-no-session = Keine Sitzung: { $trouble }
reason-native-logins-refused = { $file } verweigert native Anmeldungen, außer { $allowed }.
reason-native-logins-refused-to-all = { $file } verweigert native Anmeldungen.
reason-native-logins-restricted = { $file } schränkt native Anmeldungen schon ein, außer für { $allowed }.
reason-native-logins-restricted-to-all = { $file } schränkt native Anmeldungen schon ein.
reason-answered = { $host } antwortet, Build { $build }.
reason-logged-on = Angemeldet als { $login }.
reason-logged-on-operator = Angemeldet als { $login }, ohne Administratorrechte.
reason-logged-on-untold = Angemeldet als { $login }; der Server nennt die Rechte dieses Operators nicht.
reason-answered-without-build = { $host } antwortet, nennt aber keinen Build.
reason-builds-differ = Zwei Builds: { $part } nennt { $build }, { $other_part } nennt { $other }.
reason-installed = Das Konto des Pakets, { $account }, ist da.
reason-package-file = Das Paket liegt auf diesem Rechner bereit ({ $file }); ob es installiert ist, sagt die Datei nicht.
reason-package-listed = Der Server führt { $package } unter den installierten Paketen; { $file } gibt diesen Namen „Integration with the Adobe Experience Cloud“.
reason-account-gone = Das externe Konto des Pakets ist jedoch nicht da.
reason-account-inactive = Das Konto { $account } ist nicht aktiviert.
reason-duplicates = Mehr als ein Konto dieses Typs: { $accounts }.
reason-not-installed = Es gibt kein Konto des Pakets: Es ist nicht installiert.
reason-may-see-none = Operator { $login } sieht kein solches Konto und darf vielleicht nicht alle sehen.
reason-confirmed-otherwise = Bestätigt wurde es trotzdem.
reason-ims-answered = { $issuer } antwortet.
reason-through-proxy = Campaign selbst muss IMS über den Proxy { $proxy } erreichen (proxyConfig in serverConf.xml); dass IMS von hier aus erreichbar ist, beweist das nicht.
reason-other-issuer = { $host } antwortet im Namen von { $issuer }.
reason-not-asked-sign-in = Nicht abgefragt: Dazu braucht es den IMS-Server, die Client-ID, den Callback-Server und den Bereich.
reason-ims-silent = Der IMS-Server gab keine Antwort.
reason-client-known = IMS kennt den Client { $client }.
reason-client-unknown = IMS kennt den Client { $client } nicht.
reason-client-refused = IMS kennt den Client { $client }, lässt ihn aber niemanden anmelden.
reason-secret-not-asked = Ob das Geheimnis zu ihm gehört, wurde nicht geprüft.
reason-secret-right = Das Geheimnis gehört zu diesem Client.
reason-secret-wrong = Das Geheimnis gehört nicht zum Client { $client }.
reason-pair-wrong = Client-ID oder Geheimnis ist falsch; IMS sagt nicht, welches von beiden.
reason-proof-unclear = Was IMS zum Geheimnis geantwortet hat, ist nirgends dokumentiert: Es beweist nichts.
reason-no-proof = Das Geheimnis wurde nicht geprüft: { $trouble }
reason-callback-listed = IMS leitet die Benutzer zurück zu { $address }.
reason-callback-same-server = IMS leitet die Benutzer zu { $to }; das liegt auf dem Callback-Server.
reason-lands-elsewhere = Angefragt wurde { $address }, aber IMS leitet die Benutzer zu { $to }. Ein starker Hinweis, kein Beweis: Auf der Zulassungsliste kann ein Pfad stehen, den Campaign anhängt.
reason-scope-granted = IMS gewährt diesem Client den Bereich.
reason-people-not-read = Die Personen der Organisation konnten nicht gelesen werden.
reason-operators-without-address = { $count ->
    [one] Einer von { $of } aktiven Operatoren hat keine E-Mail-Adresse.
   *[other] { $count } von { $of } aktiven Operatoren haben keine E-Mail-Adresse.
}
reason-shared-addresses = { $count ->
    [one] Eine E-Mail-Adresse gehört zwei oder mehr Operatoren.
   *[other] { $count } E-Mail-Adressen gehören jeweils zwei oder mehr Operatoren.
}
reason-own-addresses = Von den { $count } aktiven Operatoren teilen sich keine zwei eine E-Mail-Adresse, und keinem fehlt eine, der sie braucht.
reason-mask-tested = Profile von Campaign in der Admin Console, aus denen die Maske eine Operatorgruppe ergibt: { $inside } von { $count }.
reason-mask-reaches-nobody = Aus keinem Profil von Campaign in der Admin Console ergibt die Maske eine Operatorgruppe (0 von { $count }): Niemand kommt hinein.
reason-kept-names-missed = Aus keinem der Namen, an denen die Maske dieser Einrichtung zuletzt getestet wurde ({ $count }), ergibt diese Maske eine Operatorgruppe: Mit ihnen kommt niemand hinein.
reason-mask-groups-unknown = { $count ->
    [one] Campaign hat eine Gruppe nicht, die die Maske ergibt.
   *[other] Campaign hat { $count } Gruppen nicht, die die Maske ergibt.
}
reason-scope-refused = IMS verweigert diesem Client den Bereich. Welcher Eintrag der Grund ist, lässt sich nicht sagen.
reason-scope-entries-refused = IMS verweigert diesem Client { $entries } und gewährt den Rest des Bereichs.
reason-unclear-no-endpoint = Der IMS-Server nennt keine eigene Adresse, die abgefragt werden könnte.
reason-unclear-own-page = IMS führt zu seiner Seite auf { $host }, statt zu antworten.
reason-unclear-without-tls = Die Antwort führt zu { $to }, ohne TLS: vielleicht die Seite eines Proxys.
reason-unclear-elsewhere = Die Antwort führt zu { $to } und nennt keinen Grund.
reason-unclear-no-address = Die Antwort führt zu etwas, das keine Adresse ist.
reason-unclear-other-state = Die Antwort gehört zu einer anderen Frage.
reason-unclear-error = IMS antwortet { $code }; das sagt nichts Sicheres über diesen Wert.
reason-unclear-refusal = IMS lehnt die Anfrage mit HTTP { $status } ab, wie es das bei einem unbekannten Client tut.
reason-unclear-page = Statt der Antwort kam eine Seite: die Anmeldeseite von Adobe oder die eines Proxys.

remedy-not-confirmed = Bestätigen Sie es im Assistenten: { $command }
remedy-no-build = Geben Sie beide Builds im Assistenten ein. Help > About… in der Konsole zeigt sie.
remedy-no-console-build = Geben Sie ihn im Assistenten ein. Help > About… in der Konsole zeigt ihn.
remedy-no-server-build = Messen Sie ihn mit --login oder auf dem Rechner des Servers, oder geben Sie ein, was Help > About… zeigt.
remedy-other-console = Legen Sie setup-client-7.X.XXXX.exe mit dem Build des Servers in datakit/nl/eng/jsp der Installation ab.
remedy-web-view-off = Setzen Sie <web webView2Mode="1"> in serverConf.xml, dann nlserver config -reload, nlserver restart web, und starten Sie Apache neu; auf jedem Server (MKT, MID, RT).
remedy-web-view-unsaid = Setzen Sie <web webView2Mode="1"> in serverConf.xml, dann nlserver config -reload, nlserver restart web, und starten Sie Apache neu; auf jedem Server (MKT, MID, RT). Mit --login sagt es der Server selbst.
remedy-unread = Sehen Sie selbst nach, oder führen Sie ims-setup als der Benutzer aus, unter dem Campaign läuft.
remedy-console-too-old = Installieren Sie die Konsole mit dem Build des Servers auf jedem Windows-Rechner.
remedy-different-build = Installieren Sie die Konsole mit dem Build des Servers auf jedem Windows-Rechner.
remedy-release-differs = Sehen Sie Help > About… in der Konsole an, und nehmen Sie, was dort steht.
remedy-console-not-advised = Installieren Sie die Konsole mit dem Build des Servers auf jedem Windows-Rechner.
remedy-not-general = Aktualisieren Sie bei Gelegenheit auf { $newest_version } Build { $newest_build }.
remedy-measured-otherwise = Geben Sie den gemessenen Build ein: { $measured }.
remedy-errors = Siehe die Befunde; im Assistenten berichtigt Ctrl-F, was sich berichtigen lässt.
remedy-missing-values = Füllen Sie im Assistenten aus, was fehlt: { $command }
remedy-warnings = Siehe die Befunde.
remedy-other-in-campaign = Berichtigen Sie, was falsch ist, im Formular der Konsole oder hier, und messen Sie noch einmal.
remedy-no-answers = Nennen Sie eine Konfiguration, oder beginnen Sie eine mit dem Assistenten: { $command }
remedy-not-asked-server = Nennen Sie ihn mit --url, oder füllen Sie den Callback-Server aus.
remedy-offline = Lassen Sie --offline weg, um es zu messen.
remedy-native-logins-refused = Melden Sie sich als einer dieser Operatoren an, oder nehmen Sie --token-file.
remedy-builds-differ = Vielleicht antwortete ein Trackingserver an dieser Adresse. Help > About… in der Konsole entscheidet.
remedy-account-inactive = Kreuzen Sie im externen Konto Enabled an.
remedy-people = ims-setup rehearse mit denselben Optionen nennt, wer draußen bleibt, und für jeden den Ausweg.
remedy-people-not-read = Der Grund steht daneben. In einer Datei gesicherte Personen prüft ims-setup rehearse --users.
remedy-operators-without-address = In der Konsole: Administration > Access Management > Operators > Contact points. Jeder native Operator braucht eine eigene Adresse, bevor sich jemand mit einer Adobe ID verbindet.
remedy-shared-addresses = In der Konsole: Administration > Access Management > Operators > Contact points. Lassen Sie jede Adresse einem einzigen Operator.
remedy-mask-reaches-nobody = ims-setup mask mit denselben Optionen zeigt für jedes Profil, wo die Maske scheitert.
remedy-kept-names-missed = Vergleichen Sie sie im Maskentest oder mit ims-setup mask --from FILE.
remedy-mask-groups-unknown = ims-setup mask mit denselben Optionen nennt sie; legen Sie die Gruppen in Campaign an, oder benennen Sie die Profile um.
remedy-duplicates = Behalten Sie eines: Löschen Sie die Kopien, sonst nimmt die Anmeldung vielleicht das falsche.
remedy-not-installed = In der Konsole: Tools > Advanced > Import package > Install a standard package.
remedy-package-file = Messen Sie es mit --login, oder sehen Sie in der Konsole nach: Tools > Advanced > Import package.
remedy-account-gone = Fragen Sie den Adobe-Support, wie das Konto wiederherzustellen ist; das Paket lässt sich nicht zweimal installieren.
remedy-may-see-none = Nehmen Sie einen Operator mit Administratorrechten, oder sehen Sie in der Konsole nach.
remedy-other-issuer = Fragen Sie den Adobe-Support nach dem IMS-Server Ihrer Organisation.
remedy-not-asked-sign-in = Füllen Sie aus, was von diesen vier fehlt oder falsch ist.
remedy-client-unknown = Vergleichen Sie die Client-ID mit der Mail von Adobe. Steht sie dort genauso, fragen Sie den Adobe-Support: „Please confirm that the IMS client { $client } exists on the production IMS server.“
remedy-client-refused = Schicken Sie dies an den Adobe-Support: „Please allow the IMS client { $client } the authorization code grant; it gets unauthorized_client.“
remedy-secret-wrong = Kopieren Sie es noch einmal aus der Mail von Adobe, vollständig und ohne Leerzeichen. Bleibt es falsch, bitten Sie den Adobe-Support um ein neues.
remedy-pair-wrong = Vergleichen Sie beides mit der Mail von Adobe.
remedy-proof-unclear = Vergleichen Sie das Geheimnis mit der Mail von Adobe. Die erste Anmeldung wird es zeigen.
remedy-lands-elsewhere = Schicken Sie dies an den Adobe-Support: „Please add { $address } to the allowlist (redirect URIs) of the IMS client { $client }.“
remedy-scope-refused = Fragen Sie den Adobe-Support, welcher Bereich für den IMS-Client { $client } eingerichtet ist.
remedy-scope-entries-refused = Nehmen Sie { $entries } heraus, hier und in der Konsole. Oder schicken Sie dies an den Adobe-Support: „Please provision the scope { $typed } for the IMS client { $client }.“
remedy-sign-in-unclear = Wiederholen Sie die Abfrage aus einem Netz ohne Proxy dazwischen. Sonst wird es die erste Anmeldung zeigen.

trouble-address-malformed = Diese Adresse lässt sich nicht abfragen.
trouble-address-malformed-remedy = Schreiben Sie sie als https://campaign.example.com, ohne Pfad, Benutzer oder Passwort.
trouble-plain-http = Es ist http: Nur dieser Rechner selbst (127.0.0.1) wird ohne Verschlüsselung abgefragt.
trouble-plain-http-remedy = Schreiben Sie https://. Ohne das geht auch keine Anmeldung mit einer Adobe ID.
trouble-name-unknown = Kein Nameserver kennt { $host }.
trouble-name-unknown-remedy = Suchen Sie einen Tippfehler im Namen. Ist er nur im internen Netz bekannt, führen Sie dies dort aus.
trouble-refused = An { $host }, Port { $port }, nimmt niemand Verbindungen an.
trouble-refused-remedy = Läuft der Webserver, und ist es dieser Port? Apache antwortet, Tomcats 8080 nicht.
trouble-unreachable = { $host } ist nicht erreichbar, oder die Verbindung brach ab.
trouble-unreachable-remedy = Prüfen Sie Netz und Firewall; hinter einem Proxy setzen Sie HTTPS_PROXY.
trouble-timed-out = Keine Antwort innerhalb von { $seconds } s.
trouble-timed-out-remedy = Versuchen Sie es später noch einmal. Auch eine Firewall, die Verbindungen verschluckt, sieht so aus.
trouble-cancelled = Nicht gemessen: Es wurde angehalten.
trouble-cancelled-remedy = Messen Sie noch einmal.
trouble-untrusted-certificate = { $host } zeigt ein Zertifikat, dessen Aussteller dieser Rechner nicht vertraut.
trouble-untrusted-certificate-remedy = Stellt Ihr Unternehmen eigene aus: Nennen Sie dessen Stammzertifikat mit --ca-file PEM.
trouble-ca-certificate = { $host } zeigt das Zertifikat einer Zertifizierungsstelle als sein eigenes.
trouble-ca-certificate-remedy = openssl req -x509 erzeugt solche. Stellen Sie ein Endzertifikat aus (CA:FALSE), und nennen Sie dessen Aussteller mit --ca-file PEM.
trouble-other-certificate = Das Zertifikat, das { $host } zeigt, gehört einem anderen Host.
trouble-other-certificate-remedy = Nehmen Sie den Namen aus dem Zertifikat, oder lassen Sie eines für diesen Namen ausstellen.
trouble-expired-certificate = Das Zertifikat von { $host } ist abgelaufen oder nach der Uhr dieses Rechners noch nicht gültig.
trouble-expired-certificate-remedy = Erneuern Sie das Zertifikat; prüfen Sie zuerst das Datum dieses Rechners.
trouble-bad-certificate = Das Zertifikat von { $host } ist beschädigt.
trouble-bad-certificate-remedy = openssl s_client -connect zeigt es. Lassen Sie es neu ausstellen.
trouble-no-tls = { $host }, Port { $port }, spricht kein TLS 1.2 oder neuer.
trouble-no-tls-remedy = Ist es der https-Port? Wenn ja, muss dort TLS 1.2 eingeschaltet werden.
trouble-redirect-to-http = Die Antwort führt von https zu http: { $to }
trouble-redirect-to-http-remedy = Sorgen Sie dafür, dass der Webserver oder Lastverteiler bei https bleibt.
trouble-redirect-elsewhere = Die Antwort führt zu einem anderen Host: { $to }
trouble-redirect-elsewhere-remedy = Ist das der richtige, nehmen Sie hier dessen Adresse.
trouble-too-many-redirects = Die Weiterleitungen nehmen kein Ende.
trouble-too-many-redirects-remedy = Prüfen Sie die Weiterleitungen des Webservers oder Lastverteilers.
trouble-redirect-with-credential = Der Server führt woandershin ({ $to }); Zugangsdaten folgen nicht.
trouble-redirect-with-credential-remedy = Ist das der richtige Server, nennen Sie ihn mit --url.
trouble-proxy = Der Proxy { $proxy } ist nicht benutzbar.
trouble-proxy-remedy = Prüfen Sie HTTPS_PROXY; NO_PROXY nennt die Hosts, die ohne ihn gehen.
trouble-status = Die Antwort ist HTTP { $status }.
trouble-status-remedy = Ist das die Adresse des Webservers von Campaign?
trouble-page = Statt der Antwort kam eine Webseite, wie ein Proxy oder Portal sie schickt.
trouble-page-remedy = Prüfen Sie HTTPS_PROXY und NO_PROXY, und den Port.
trouble-too-large = Die Antwort ist größer als { $limit } MiB.
trouble-too-large-remedy = Das ist keine Antwort von Campaign: Prüfen Sie die Adresse.
trouble-cut-off = Die Antwort brach mittendrin ab.
trouble-cut-off-remedy = Messen Sie noch einmal. Bleibt es so, prüfen Sie den Proxy oder Lastverteiler dazwischen.
trouble-hostile = Die Antwort enthält, was keine Antwort von Campaign enthält, und wurde nicht gelesen.
trouble-hostile-remedy = Prüfen Sie die Adresse: Dort antwortet etwas anderes.
trouble-unexpected = Dort antwortet etwas anderes als erwartet.
trouble-unexpected-remedy = Ist das die richtige Adresse?
trouble-wrong-password = Anmeldename oder Passwort ist falsch.
trouble-wrong-password-remedy = Es wurde einmal versucht. Prüfen Sie beides in der Konsole vor dem nächsten Versuch.
trouble-secret-missing = Hier gibt es kein Geheimnis, das geschickt werden könnte.
trouble-secret-missing-remedy = Führen Sie dies dort aus, wo die Datei oder Variable mit dem Geheimnis ist.
trouble-unknown-recipient = { $host } ist keiner der beiden IMS-Server von Adobe: Nichts wurde dorthin geschickt.
trouble-unknown-recipient-remedy = Prüfen Sie den IMS-Server. Ist er richtig, bestätigen Sie ihn an einem Terminal.
trouble-outside-zone = Die Adresse dieses Rechners liegt außerhalb der Sicherheitszone des Operators; am Passwort liegt es nicht.
trouble-outside-zone-remedy = Führen Sie dies auf einem Rechner in der Zone aus, oder lassen Sie die Zone erweitern.
trouble-session-expired = Der Server hielt die Sitzung für abgelaufen, oder er nimmt das Token nicht.
trouble-session-expired-remedy = Messen Sie noch einmal; war es ein Token, holen Sie ein neues.
trouble-no-method = Der Server kennt die Methode nicht ({ $code }).
trouble-no-method-remedy = Bei einem Token: Der Build ist zu alt dafür, nehmen Sie --login. Sonst sagt das Protokoll des Servers mehr.
trouble-fault = Der Server sagt: { $text }
trouble-fault-remedy = Das Protokoll des Servers sagt mehr.
trouble-bad-token = Das Token enthält, was nicht gesendet werden kann.
trouble-bad-token-remedy = Holen Sie es neu: eine Zeile, nur Buchstaben, Ziffern und Sonderzeichen.

finding-no-answer = Auf die Anfrage kam keine Antwort.
finding-measured-otherwise = Gemessen wurde { $measured }.
finding-other-instance = Die Instanz { $instance } auf diesem Rechner antwortet für andere Hosts: siehe Ctrl-O.
finding-client-unknown = IMS kennt diesen Client nicht.
finding-client-refused = IMS lässt diesen Client niemanden anmelden.
finding-lands-elsewhere = IMS leitet die Benutzer stattdessen zu { $to }.
finding-scope-refused = IMS verweigert diesen Bereich.
finding-scope-refused-entries = IMS verweigert { $entries }.
finding-secret-wrong = Laut IMS gehört dieses Geheimnis nicht zum Client.
finding-pair-wrong = IMS weist diese Client-ID mit diesem Geheimnis ab.
finding-differs-in-campaign = In Campaign steht: { $held }
finding-differs-in-campaign-empty = In Campaign steht hier nichts.
finding-differs-in-campaign-enabled = In Campaign ist es umgekehrt.
finding-differs-in-campaign-internal-name = In dieser Instanz heißt das Konto intern { $held }.

suggest-build-measured = gemessen
suggest-build-installer = der Konsole, die der Server anbietet
suggest-host-local = aus der Installation auf diesem Rechner
suggest-name-measured = wie es in dieser Instanz ist
suggest-mask-local = mit einer Instanz der Installation auf diesem Rechner

evidence-word-none = nichts
evidence-word-confirmed = bestätigt
evidence-word-entered = eingegeben
evidence-word-measured = gemessen

## The command check.

check-server = Campaign-Server
check-console = Client-Konsole
check-package = Paket
check-account = Externes Konto
check-ims-server = IMS-Server
check-ims-scope = IMS-Bereich
check-client = IMS-Client
check-callback = Callback-Server
check-mask = Zuordnungsmaske
check-people = Personen
check-head = { $file } · Instanz { $instance }
check-head-file = { $file }
check-head-none = Noch keine Konfiguration der Instanz { $instance }: nur was sich messen lässt
check-repair = Berichtigt: { $repair }
check-totals = Bestanden { $passed } · Warnungen { $warned } · fehlgeschlagen { $failed } · offen { $open } · falsche Werte { $errors }
check-files = { $files } Dateien, davon { $wrong } mit Fehlern.
check-progress = { $done } von { $files } geprüft
check-dry-run-no-request = Über das Netz würde nichts abgefragt.
check-dry-run-no-command = Keine Installation von Campaign auf diesem Rechner: Kein Befehl würde ausgeführt.
bundle-list = Die Supportdatei: { $count } Dateien, { $bytes } Bytes. Werte stehen darin als Platzhalter; kein Geheimnis ist darin.
bundle-about-run = { $bytes } Bytes: Programm, System, Sprache, benutzte Optionen
bundle-about-answers = { $bytes } Bytes: welche Angaben da sind, die Werte als Platzhalter
bundle-about-report = { $bytes } Bytes: Prüfungen und Befunde mit ihren Codes, ohne Sätze
ask-bundle = { $file } schreiben?
bundle-needs-yes = Die Supportdatei wird erst aufgelistet und nach einem Ja geschrieben. Ohne Terminal braucht das --yes.
bundle-written = Geschrieben: { $file }. Lesen Sie die Datei, bevor Sie sie weitergeben: tar -xOf zeigt alles darin.
bundle-left = Nicht geschrieben: { $file }.
bundle-there = { $file } gibt es schon: Nichts wurde geschrieben. --force ersetzt die Datei.
check-draft-later = { $file } wurde von einer späteren Version dieses Programms geschrieben.
check-other-host = { $file } nennt einen anderen Server als { $host }: Die Zugangsdaten gehen nur an einen.

ask-password = Passwort von { $login }:
ask-password-of = Passwort von { $login } auf { $host }:
ask-recipient = Die Zugangsdaten gehen an { $host }, den Callback-Server der Datei. Ist das der Server?
ask-prove-host = Client-ID und Geheimnis gehen an { $host }; das ist keiner der beiden IMS-Server von Adobe. Ist das richtig?
ask-token = Der erste Aufruf mit dem Token eines technischen Kontos legt dessen Operator in Campaign an. Weiter?
ask-yes-no = { $yes } oder { $no }:
password-needs-terminal = Es gibt kein Terminal, um nach dem Passwort zu fragen: Nehmen Sie --password-file FILE.
password-empty = Es wurde kein Passwort eingegeben, daher wurde nichts begonnen. Geben Sie es ein oder lassen Sie --login weg.
not-agreed = Das war kein Ja, daher wurde nichts gesendet.
token-needs-yes = Der erste Aufruf eines Tokens legt dessen Operator in Campaign an. Ohne Terminal braucht das --yes.
credentials-need-url = Sagen Sie mit --url, an welchen Server die Zugangsdaten gehen.
url-wrong = --url { $url }: { $what } { $remedy }
ca-file-empty = { $file } enthält kein Zertifikat in PEM-Form.
campaign-dir-none = { $folder } enthält keine Installation von Campaign: Es gibt dort kein bin/nlserver.

cli-check = Die Voraussetzungen und Konfigurationen prüfen, ohne Terminal
cli-option-files = Konfigurationen; sonst der Entwurf der Instanz, sonst ihre Konfiguration hier
cli-option-url = Der Campaign-Server, der gemessen wird, etwa https://campaign.example.com
cli-option-login = Sich dort als dieser Operator anmelden; das Passwort wird erfragt oder aus --password-file gelesen
cli-option-password-file = Das Passwort, eine Zeile
cli-option-token-file = Ein IMS-Zugriffstoken eines technischen Kontos, eine Zeile; der erste Aufruf legt dessen Operator an
cli-option-yes = Das Token benutzen, ohne zu fragen
cli-option-check-yes = Das Token benutzen oder die Supportdatei schreiben, ohne zu fragen
cli-option-ca-file = Zertifikate, denen neben denen des Systems vertraut wird
cli-option-offline = Nichts verlässt diesen Rechner
cli-option-campaign-dir = Die lokale Installation von Campaign, etwa /usr/local/neolane/nl7
cli-option-dry-run = Zeigen, was abgefragt oder ausgeführt würde, und nichts tun

## The command write.

cli-write = Die Konfiguration ohne Bedienung schreiben, aus einer Antwortdatei
cli-option-secret-file = Das Client-Geheimnis, eine Zeile; es kommt in die Datei neben der Konfiguration; „-“ ist die Standardeingabe
cli-option-write-answers = Die Antworten: eine Antwortdatei, eine Konfiguration oder ein Entwurf; „-“ ist die Standardeingabe
cli-option-write-dry-run = Zeigen, was geschrieben würde und was sich dadurch ändert; nichts schreiben
cli-option-force = Eine abweichende Datei ersetzen
cli-option-check-force = Die Supportdatei darf eine vorhandene Datei ersetzen
cli-option-editor-hint = Eine Zeile an den Anfang der geschriebenen Datei setzen, an der Editoren ihr JSON-Schema finden: ims-setup.schema.json daneben, oder dieser Pfad oder diese Adresse
told-about = { $about }: { $what }
write-differs = { $file } gibt es schon, mit anderem Inhalt: Nichts wurde geschrieben. --force ersetzt sie.
write-then = So wird die Maske mit den Namen Ihrer Profile getestet: { $command }
editor-hint-not-set = { $file } behält, was es Editoren sagt: Ein Hinweis allein wird nicht geschrieben, ein vorhandener nicht ersetzt. Diese Zeile am Anfang setzt ihn: { $line }
editor-hint-no-schema = Editoren werden { $schema } suchen, das es noch nicht gibt. So entsteht es: { $command }
write-would-differ = { $file } gibt es schon, mit anderem Inhalt: Ohne --force würde nichts geschrieben.
write-names-prove = Heißen die Profile wirklich so, beweisen es ihre Namen: Testen Sie die Maske im Maskentest des Assistenten an ihnen, und schreiben Sie dann.
write-secret-there = { $file } enthält schon ein Geheimnis: Nichts wurde geschrieben. --force ersetzt es.
write-secret-twice = Die Antwortdatei hat ein eigenes Geheimnis (ims_client_secret), und --secret-file nennt auch eines. Lassen Sie eines von beiden weg.
write-input-twice = Die Standardeingabe kann nicht zugleich Antwortdatei und Geheimnis sein: Nennen Sie für --answers oder für --secret-file eine Datei.
write-secret-shown = Die Standardeingabe ist ein Terminal, und das Geheimnis wäre darauf zu sehen: Nehmen Sie eine Pipe, oder nennen Sie mit --secret-file eine Datei.
secret-input-shown = Die Standardeingabe ist ein Terminal, und das Geheimnis wäre darauf zu sehen: Nehmen Sie eine Pipe, oder nennen Sie eine Datei.
secret-input-twice = Die Standardeingabe kann nicht zwei Geheimnisse sein: Nennen Sie für eines davon eine Datei.
write-secret-missing = { $file } gibt es nicht: Schreiben Sie das Geheimnis als einzige Zeile hinein, oder nennen Sie mit --secret-file eine Datei, die es enthält.
