# The words of ims-setup in English.
#
# Never translated: the association mask and its parts, scope names, internal names, URLs, file names, options,
# "Connect with an Adobe ID", and the labels of Campaign's client console.

## Around every page

head-saved = draft saved
head-secret-lost = draft saved, secret not kept
head-written = file written
head-unsaved = not saved
too-small = ims-setup needs a window of at least 40 columns and 12 rows. Enlarge it: nothing is lost.
step-of = { $number } of { $count }
more-above = more
more-below = more
search = Search:

step-prerequisites = Prerequisites
step-console = Console
step-package = Package
step-account = Account
step-review = Review
step-mask = Mask test

title-prerequisites = Prerequisites
title-console = Updating the console
title-package = Installing the package
title-account = Configuring the external account
title-review = Review
title-mask = Mask test

path-prerequisites = Configuring IMS. Paste Adobe's mail whole, on any step.
path-console = Client console: Help > About…
path-package = Client console: Tools > Advanced > Import package
path-account = Administration > Platform > External accounts
path-mask = Which profile gives which operator group

## Keys: what the key line says

hint-next-stop = next
hint-ghost = takes it
hint-to-hand-over = hand-over
hint-to-names = profile names
hint-to-people = people
hint-to-preview = the file
hint-to-review = Review
hint-next-miss = next shut out
hint-next-shut-out = next shut out
hint-chain = why
hint-done = done
hint-mail = mail to Adobe
hint-leave = leave, all done
hint-leave-written = leave (written)
hint-swap = swaps with { $field }
hint-move = moves it to { $field }
hint-empty = empties this field
hint-compared = I have compared it
hint-keep-secret = the one in the file is right
hint-mend = mends it
hint-unfold = show them
hint-fold = fold
hint-take-row = go there
hint-prove = prove
hint-previous-stop = back
hint-next-step = next step
hint-previous-step = previous step
hint-help = help
hint-quit = quit
    .long = save and quit
hint-reveal = show
hint-hide = hide
hint-toggle = tick
hint-toggle-all = all { $count }
hint-untick = untick
hint-next-value = change
hint-write = write
hint-down = move
hint-page-down = page
hint-take = choose
hint-take-name = edit
hint-take-new-name = add
hint-take-value = to the clipboard
hint-take-pasted = fill in
hint-take-line = done
hint-take-button = choose
hint-filter = filter
hint-search = search
hint-tick = entered
hint-compare = compare again
hint-alone = alone
hint-take-entered = entered, next
hint-back-to-list = back
hint-close = close
hint-leave-alone = leave
hint-next-button = other answer

## Actions: what the help lists

action-insert = Type
action-next-step = Next step
action-onward = Go on: to the next field, or to what is left
action-previous-step = Previous step
action-step = Step { $number }
action-next-stop = Next field
action-previous-stop = Previous field
action-help = Help
action-theme = Next theme
action-redraw = Draw the screen again
action-suspend = Suspend; fg brings it back
action-quit = Save and quit
action-close = Close what is open
action-write = To Review; from there, write the file
action-left = One character left
action-right = One character right
action-line-start = To the start
action-line-end = To the end
action-word-left = One word left
action-word-right = One word right
action-erase-before = Erase the character before the cursor
action-erase-under = Erase the character under the cursor
action-erase-word = Erase the word before the cursor
action-erase-to-start = Erase to the start
action-erase-to-end = Erase to the end
action-put-back = Put the last erased text back
action-undo = Undo
action-redo = Do again what was taken back
action-repair = Mend the field as shown
action-suggest = Suggestions for this field
action-take-known = Take the value that is known
action-reveal = Show or hide the secret
action-toggle = Tick or untick
action-toggle-all = Tick everything on the page that is not confirmed yet
action-next-value = Next value
action-previous-value = Previous value
action-up = One row up
action-down = One row down
action-first = First row
action-last = Last row
action-page-up = One page up
action-page-down = One page down
action-take = Do what the row offers
action-search = Search the list
action-filter = Show all names, those shut out, or those with a warning
action-filter-people = Show all people, those shut out, or those not known yet
action-next-miss = Next profile shut out
action-next-miss-people = Next person shut out
action-previous-miss = Previous profile shut out
action-previous-miss-people = Previous person shut out
action-people-file = Read people from a file
action-chain = Show what happens at sign-in, link by link
action-remove = Remove the name
action-tick = Tick as entered or done, or untick
action-alone = Show the value alone
action-next-button = The other answer
action-previous-button = The answer before

## Fields: label, short label of the review, what it is, where it is found

label-organization = The organization and its IMS organization ID are known
short-organization = Organization known
page-organization = Both are given when you first connect to the Experience Cloud; Experience Cloud > Administration shows them. https://experience.adobe.com
help-organization = Your company's organization in the Adobe Experience Cloud, and its ID.
where-organization = The ID ends in @AdobeOrg. Space ticks the box once you have both.

label-users = Users are added, each operator with an e-mail address
short-users = Users added
page-users = Admin Console > Users. In Campaign, each operator needs an e-mail address of its own: Administration > Access Management > Operators > Contact points. https://adminconsole.adobe.com
help-users = Everyone who will sign in exists in the Admin Console.
where-users = In Campaign each operator has an e-mail address that no other operator has.

label-groups = Users are linked to the product profiles
short-groups = Users have profiles
page-groups = Admin Console > Products > Adobe Campaign. A user without a profile is refused. https://adminconsole.adobe.com
help-groups = Each user is in at least one product profile of Campaign.
where-groups = The association mask turns the profile's name into an operator group.

label-console-build = Client console
short-console-build = Client console build
help-console-build = The build of the client console, a number such as 9400.
where-console-build = In the client console: Help > About…, the number after "build".

label-server-build = Application server
short-server-build = Server build
help-server-build = The build of the server, a number such as 9400.
where-server-build = In the client console: Help > About…; on the host: nlserver pdump.

label-package = The package is installed
short-package = Package installed
page-package = "Integration with the Adobe Experience Cloud", on this marketing instance.
help-package = Tick this once the import ended with "Installation of packages successful".
where-package = Client console: Tools > Advanced > Import package.

label-label = Label
short-label = Label
help-label = The name that people see. As shipped: MAC.
where-label = On the external account, first field.

label-internal-name = Internal name
short-internal-name = Internal name
help-internal-name = Unique key: Adobe_Experience_Cloud, on older builds Adobe_Marketing_Cloud.
where-internal-name = Keep the name of the account that the package brought. Only one may exist.

label-type = Type
value-type = Adobe Experience Cloud

label-enabled = Enabled
short-enabled = Enabled
help-enabled = The account is in use. Leave it on.
where-enabled = On the external account, the box Enabled.

label-exported = Automatically exported in packages
value-exported = leave unticked

label-ims-server = IMS server
short-ims-server = IMS server
help-ims-server = Adobe's identity service: always production, for stage instances too.
where-ims-server = Ctrl-O shows Adobe's two addresses; Adobe says which is yours.

label-ims-scope = IMS scope
short-ims-scope = IMS scope
help-ims-scope = What Campaign may ask of IMS, separated by commas, without blanks.
where-ims-scope = Compare it with the account as installed: where they differ, that one wins.

label-ims-client-id = IMS client identifier
short-ims-client-id = IMS client identifier
help-ims-client-id = The name under which Campaign is known to IMS, such as Campaign1.
where-ims-client-id = From Adobe support, together with the secret.

label-ims-client-secret = IMS client secret
short-ims-client-secret = IMS client secret
help-ims-client-secret = Goes with the client ID. It is not shown and not in the draft.
where-ims-client-secret = From Adobe support. Paste it: blanks around it are found and marked.
help-secret-variable = The environment variable that holds the secret, such as IMS_SECRET.
where-secret-variable = The file will say {"{"}env: NAME{"}"}; the secret itself is stored nowhere.
help-secret-lost = The secret is not kept in a draft: type or paste it again.
help-secret-older = The last one typed is not kept; the file has the one before. Type it again.
help-secret-in-file = Typing replaces the one in the file; Ctrl-R reads that one and shows it.

label-secret-keeping = Secret is kept
short-secret-keeping = Secret is kept
keeping-file = in a file of its own
keeping-environment = in an environment variable
keeping-inline = in the configuration itself
help-keeping-file = Beside the configuration, readable by you alone. The safest way for most.
help-keeping-environment = The file only names a variable; whoever uses the file must set it.
help-keeping-inline = The secret stands in the YAML: whoever gets the file has it.
where-secret-keeping = Space changes it.

label-callback-server = Callback server
short-callback-server = Callback server
help-callback-server = The access URL of this Campaign instance: https:// and the host, no more.
where-callback-server = Adobe must have it on the allowlist of your client ID.

label-ims-organization-id = IMS organization ID
short-ims-organization-id = IMS organization ID
help-ims-organization-id = 24 hexadecimal digits and @AdobeOrg.
where-ims-organization-id = In the Experience Cloud: Administration > Experience Cloud Details.

label-association-mask = Association mask
short-association-mask = Association mask
help-association-mask = A regular expression for the profile's name; (.*) captures the group.
where-association-mask = Such as Campaign - acme - (.*). Ctrl-O suggests some; step 6 tests it.
where-mask-here = Such as Campaign - acme - (.*). Ctrl-O suggests some.

label-product-context = Product context
short-product-context = Product context
help-product-context = Optional. Only where the console shows the field; then dma_campaign_classic.
where-product-context = It must be the same in Campaign and in the Experience Cloud.

label-experience-cloud-server = Server
short-experience-cloud-server = Marketing Cloud
    .long = Marketing Cloud server
help-experience-cloud-server = The Experience Cloud itself: https://marketing.adobe.com.
where-experience-cloud-server = On the external account, under Adobe Marketing Cloud connection.

label-tenant = Tenant
short-tenant = Tenant
help-tenant = The tenant name of your organization, such as acme.
where-tenant = In the address of your Experience Cloud: the part before the first dot.

group-head = Head of the form
group-ims = IMS connection
group-marketing-cloud = Adobe Marketing Cloud connection

value-optional = optional
value-missing = missing
value-open = not confirmed yet
value-not-entered = not entered yet
value-empty = (empty)
value-confirmed = confirmed
value-on = on
value-off = off
value-secret-tail = { $length }, ends in { $tail }
value-secret-length = { $length ->
    [one] 1 character
   *[other] { $length } characters
}
value-secret-in-file = in { $file }
value-secret-older = the old one, in { $file }

## Pages

page-caution = For on-premise and hybrid instances, and for technical administrators: hosted instances are configured by Adobe.
page-caution-adobe = IMS is implemented with Adobe only: contact your Adobe representative before you begin.
page-account-caution = For the technical administrator only.
page-mask-caution = The mask is essential: without one that matches, no one signs in with an Adobe ID.
mask-example = With Campaign - acme - (.*) the profile "Campaign - acme - delivery" is linked with the operator group "delivery".
further-users = Adobe's guide for administrators: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/admin-getting-started.html
further-names = A product profile was once called a configuration (in the Enterprise Dashboard), the operator group a security group.
further-package = Adobe's page on installing a standard package: https://experienceleague.adobe.com/docs/campaign-classic/using/installing-campaign-classic/install-campaign-on-prem/installing-campaign-standard-packages.html
further-client = Adobe's questions and answers for administrators: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/faq.html
further-organization-id = It was given to you when you first connected to the Experience Cloud. Ctrl+i on https://experience.adobe.com shows it too, and so does the address of the Admin Console.
page-console-intro = Install the latest client console: it and the server must be of the same build. Type both numbers.
page-console-update = Updating needs Windows administrator rights. Since 7.3 each Windows machine also needs the Microsoft Edge WebView2 runtime.
page-console-releases = Rests on: { $evidence }. Release notes of { $date }; newest general availability: { $version }, build { $build }.
evidence-none = nothing yet
evidence-confirmed = your confirmation
evidence-entered = the builds you typed
evidence-measured = what was measured
evidence-both = the console's build as typed, the server's as measured
page-package-install = To install it: Tools > Advanced > Import package > Install a standard package. Hybrid instances: Adobe deploys it. Greyed out in the list means installed already, or not compatible.
page-package-confuse = Not to be mixed up with "Adobe Experience Cloud Shared Audiences Integration", one row above.
page-package-caution = It cannot be uninstalled. Marketing instances only, if the license covers it. Try it before production.

review-missing = { $count ->
    [one] One field missing or wrong; Enter opens it here.
   *[other] { $count } fields missing or wrong; Enter opens each.
}
review-ready = Ready to be written. Ctrl-S writes the file.
review-ready-asks = Ready to be written. Ctrl-S asks first.
review-secret-lost = The secret typed last is not kept; the file has the one before.
review-ready-changes = { $count ->
    [one] 1 change: { $fields }. Ctrl-S writes it.
   *[other] { $count } changes: { $fields }. Ctrl-S writes them.
}
review-ready-count = { $count ->
    [one] 1 change. Ctrl-S writes it.
   *[other] { $count } changes. Ctrl-S writes them.
}
review-ready-count-asks = { $count ->
    [one] 1 change. Ctrl-S asks first.
   *[other] { $count } changes. Ctrl-S asks first.
}
review-ready-but = Complete, but look at step { $number }. Ctrl-S writes it.
review-written = Written: the file holds these very answers.
review-changed-since = { $count ->
    [one] Changed by someone else: 1 value differs. Ctrl-S asks.
   *[other] Changed by someone else: { $count } values differ. Ctrl-S asks.
}
review-other-instance = Of another instance: { $instance }. Ctrl-S asks.
review-broken-since = The file is no configuration any more. Ctrl-S asks.
review-gone = The file is no longer there. Ctrl-S writes it anew.
review-to-see = With a warning, or not confirmed yet: { $count }
review-in-order = In order: { $count }
review-write = Write the file
review-write-again = Written
review-sign-in = What IMS answers
review-prove = Prove the secret
review-prove-again = IMS has answered
review-preview = The file as it will be written
review-preview-unfinished = The file so far; it can't be written yet
review-preview-same = The file as it is on disk
review-preview-difference = What the write changes (- now, + then)
review-preview-foreign = The file as it will be written; another file is in its place
help-rows = Enter writes the file. What will be in it stands below; Tab goes there.
help-rows-asks = Enter asks, then writes the file. Its lines stand below; Tab goes there.
help-rows-written = The file holds these very answers. Enter goes on to the mask test.
help-mask-misses = { $gets-in }. Ctrl-O proposes masks that fit the names here.
help-fold = Enter shows the fields that need nothing, or hides them again.
help-answer = What IMS answers of this sign-in. Enter goes to the field that it is about.
help-prove = Enter asks first: client ID and secret are then sent to IMS once, to see that they belong together.
help-preview = The secret is masked here. Ctrl-S writes the file.
help-preview-blocked = It can't be written yet: the rows above say what is missing. The secret is masked here.
help-preview-written = As it is on disk. The secret is masked here.

mask-no-names = Type or paste the names of your product profiles below to test it.
mask-empty = Not judged yet: there is no mask.
mask-empty-proposed = It explains { $count } of the names. Shift-Tab, Right takes it.
mask-done = Done: { $file } is written. Ctrl-C leaves.
mask-written = { $file } holds these answers. Ctrl-C leaves.
mask-not-judged = Not judged yet: the mask has to be mended first.
mask-totals = { $matched ->
    [0] None matches
    [one] 1 matches
   *[other] { $matched } match
} · { $missed } missed · { $warned ->
    [0] no warnings
    [one] 1 with a warning
   *[other] { $warned } with a warning
}
mask-totals-so-far = { $matched } match · { $missed } missed · looking for warnings: { $percent }%
ribbon-in = { $count } in
ribbon-out = { $count } out
ribbon-other = { $count ->
    [one] 1 of another product
   *[other] { $count } of other products
}
ribbon-each = each sign { $count } names
ribbon-profiles = profiles: { $totals }
help-ribbon = The line under the mask has one sign for each name, in the order of the list. Where there are more names than columns, a sign is the worst of several, and the line says of how many.
chain-title = What happens at sign-in
chain-person = Account
chain-people = People
chain-people-have = { $count ->
    [0] nobody has this profile
    [one] one person has this profile
   *[other] { $count } people have this profile
}
chain-profile = Profile
chain-product = Product
chain-mask = Mask
chain-group = Captured group
chain-operators = Operator group
chain-sign-in = Campaign
chain-mend = Mend
chain-holds = in order
chain-open = not known
chain-breaks = breaks here
chain-unreached = not reached
chain-account-free = nothing known bars it
chain-no-profile = none of Campaign
chain-user-group = { $name } (a user group)
chain-profile-of = { $name } (of { $count }, it comes the farthest)
chain-not-known = not known
chain-no-mask = there is none that works
chain-matches = matches
chain-blank = { $group } (a blank at an end)
chain-nothing = nothing
chain-alike = Campaign writes it { $group }
chain-has-group = Campaign has it
chain-groups-open = whether Campaign has it is not known
chain-lets-in = lets in
chain-lets-in-if = lets in if it has that group
chain-refuses = refuses
chain-refuses-saying = refuses: "{ $text }"
chain-not-asked = is not even asked: the sign-in ends before
chain-mend-nothing = There is nothing to mend.
chain-mend-know-groups = Nothing is broken as far as is known. --groups FILE or --login tells whether Campaign has the group.
chain-mend-write-mask = Here: write an association mask that works.
chain-mend-mask = Here: make the mask { $mask }
chain-mend-rename = In the Admin Console: rename the profile to { $name }
chain-mend-case = In the Admin Console: write the profile's name with the mask's upper and lower case.
chain-mend-lengthen = In the Admin Console: let the profile's name go on with the internal name of an operator group.
chain-mend-apart = Not certain: either this profile is not meant for Campaign, or the mask is not the right one.
chain-mend-other-product = None is needed: a profile of { $product } is not meant to match.
chain-mend-create = In Campaign: create the operator group with the internal name { $group }; or name the profile after one that is there.
chain-mend-assign = In the Admin Console: assign a product profile of Campaign. A user group lets nobody in by itself.
mask-loading = Reading names: { $count } so far. Esc stops it.
mask-changed = Not in the file yet: Ctrl-S writes the mask to { $file }.
mask-changed-blocked = { $count ->
    [one] Not in the file yet: one field is missing or wrong. Ctrl-S leads there.
   *[other] Not in the file yet: { $count } fields are missing or wrong. Ctrl-S leads there.
}
mask-readings = { $count ->
    [one] 1 name is read differently if the mask is a prefix, as one of Adobe's pages has it.
   *[other] { $count } names are read differently if the mask is a prefix, as one of Adobe's pages has it.
}
mask-found-anywhere = { $count ->
    [one] 1 name is read differently if the mask is looked for anywhere in it.
   *[other] { $count } names are read differently if the mask is looked for anywhere in them.
}
mask-judged-by = Judged by this program's engine; plain signs and (.*) read alike in all.
mask-groups = Operator groups
mask-group-unknown = Campaign does not know it
mask-group-alike = Campaign writes it otherwise
mask-group-blank = empty, or a blank at an end
mask-group-unreached = no name reaches it
mask-filter-all = Profile names: all, { $count }
mask-filter-missed = Profile names: shut out, { $count }
mask-filter-warned = Profile names: with a warning, { $count }
people-title = People
people-filter-all = People with a profile of Campaign: { $count } of { $people }
people-filter-out = People: shut out, { $count }
people-filter-unsure = People: not known yet, { $count }
people-reading = Reading people: { $count } so far. Esc stops it.
people-stopped = Stopped: nobody is judged by an incomplete list. Ctrl-R begins anew.
people-not-asked = The User Management API was not asked yet: its credential would go to { $host }. Ctrl-R asks.
people-file-prompt = File of people:
people-short-no-profile-matches = no profile matches
people-short-unknown-group = no such group
people-short-empty-group = gives no group
people-short-not-active = not active
people-short-no-email = no e-mail address
people-short-shared-email = shared e-mail address
mask-new-name = add a name: type it, or paste a list
mask-captures = Matches. Its users get the operator group "{ $group }", which must exist in Campaign.
mask-misses = Missed: it differs from the first character on.
mask-fails-after = Missed: it matches up to "{ $read }" and differs after it.
mask-ends-early = Missed: it ends before the mask does.
help-names = Enter adds a name. A pasted list is read line by line. Names come from the Admin Console.

hand-over-summary = Hand-over: { $entered } of { $values } entered · { $done } of { $tasks } done
hand-over-unwritten = Not in the file yet: Ctrl-S writes these answers first.
value-same-in-campaign = Campaign holds the same.
value-same-as-pasted = What was pasted is the same.
value-place = { $group }, field { $number }
value-length = { $length ->
    [one] 1 character
   *[other] { $length } characters
}
value-secret-key = Ctrl-R shows it; it is hidden again when you leave it.
value-secret-shown-by = On this machine this shows the file that holds it:
value-variable-shown-by = Where the variable is set, this shows it:
mail-title = Mail to Adobe support
mail-path = Without the secret: it is not needed for this
mail-allowlist = 
    Hello,

    please put the callback server of our Adobe Campaign Classic instance on the allowlist of our IMS client, and confirm it.

    IMS client identifier: { $client }
    Callback server: { $callback }
    IMS organization ID: { $organization }

    Thank you
help-hand-over = Right shows the value alone, to be typed elsewhere. Space ticks what was entered. Enter sends it to the terminal's clipboard.
help-to-do = Space ticks what is done.
help-to-do-mail = Space ticks what is done. Enter shows a mail to Adobe that asks for it.
help-to-do-back = This is the way back, should nobody get in: no task, and nothing to tick.
help-people = Who of the Admin Console's people gets in. Space changes which are shown, Enter shows what happens at sign-in, Ctrl-R reads them again.
hand-over-compared = In Campaign: { $same } as here, { $differs } different, { $unseen } not seen.
hand-over-compared-marked = In Campaign: { $same } as here ({ $mark }), { $differs } different, { $unseen } not seen.
hand-over-not-compared = Not compared with Campaign. { $why }
hand-over-compare-login = With --login these are compared with what Campaign holds.
hand-over-paste = What the console shows can be pasted here to compare.
hand-over-pasted-differs = pasted: { $held }
to-do = What is left to do, in this order
to-do-allowlist = Ask Adobe to confirm that the callback server is on the allowlist.
to-do-enter = Keep one session of a native administrator open; enter the values in the console and save.
to-do-restart = Restart the server on every application server: systemctl stop nlserver, systemctl start nlserver.
to-do-try = On one console add a second connection with "Connect with an Adobe ID" ticked; sign in with a user of each profile.
to-do-everyone = Only then tick it for everyone. In case of trouble in the sign-in window, empty the console's WebView2 cache.
to-do-restrict = Restrictions on native logins (nonIMSAuthnAPI, 7.4.1 and later) come last.
to-do-back = The way back: untick the box. It is a setting of each console; native logins go on working.
to-do-enter-restricted = Careful: { $file } refuses native logins already, which is to come last. Have one of these operators at hand for the way back: { $allowed }.
to-do-enter-restricted-to-all = Careful: { $file } refuses native logins already, which is to come last: nobody may be left for the way back.
to-do-try-proxy = Campaign itself must reach IMS through the proxy { $proxy } (proxyConfig in serverConf.xml): it has to let { $host } through.

sheet-title = Adobe IMS for the Campaign instance { $instance }
sheet-where = Client console: Administration > Platform > External accounts
sheet-entered = entered { $day }
sheet-done = done { $day }
sheet-secret-variable = in the environment variable { $name }
sheet-secret-inline = in the configuration itself, { $length ->
    [one] 1 character
   *[other] { $length } characters
}

## Open things

help-title = Help: { $step }
help-path = Up and Down choose, Enter does it, Esc closes
help-actions = Everything you can do here
help-step-prerequisites = Three things must be true before Campaign can be connected to IMS. Tick each once you have seen it with your own eyes. You may go on and come back.
help-step-console = A console one build behind the server may be refused. Both numbers stand in the console's own About window.
help-step-package = The package brings the external account that step 4 fills in. Without it there is nothing to configure.
help-step-account = Every field of the console's form, in its order. A mail from Adobe can be pasted whole: what is recognized is listed and filled in on Enter.
help-step-review = All answers on one page, and the file as it will be written. Nothing is written before you say so.
help-step-mask = Test the mask against real profile names before anyone depends on it. A user is let in only if one of their profiles matches.
suggestions-title = Suggestions: { $field }
suggestions-path = Enter takes the chosen one, Esc leaves the field as it is
pasted-title = { $count ->
    [one] One value recognized
   *[other] { $count } values recognized
}
pasted-path = Enter fills in what is ticked, Esc fills in nothing
pasted-several = { $count } values: Right chooses
pasted-wrapped = with the next line or without it: Right chooses
pasted-wrapped-with = with the next line
pasted-wrapped-without = without it
pasted-instances = { $instances }: Right chooses
pasted-replaces = replaces { $value }
pasted-mended = mended from { $value }
pasted-announced = Named, but no value that fits: { $fields }
pasted-trimmed = Blanks at the end taken off: { $fields }
pasted-technical = These are values of a technical account: its client ID and secret are not those of the sign-in, so they are not ticked.
help-open-help = Up and Down choose an action, Enter does it.
help-open-suggestions = Up and Down choose, Enter takes, / searches.
help-open-pasted = Space leaves a value out. Enter fills in the others; Ctrl-_ then takes all of it back.
help-pasted-several = The text has several values for this field: Right and Left choose. What belongs to one instance is chosen together.
help-pasted-out = Space takes this value too. Enter fills in what is ticked; Ctrl-_ then takes all of it back.
help-open-name = The profile's name as the Admin Console shows it. Enter keeps it, Esc does not.
help-open-password = Enter sends it, once. Esc sends nothing; enough wrong passwords lock an operator out.
password-again = Ctrl-R: type the password again.
help-open-question = Left and Right choose an answer, Enter takes it, Esc changes nothing.
help-open-question-lock-out = Left and Right choose an answer, Enter takes it, Esc goes to the mask test.
help-open-value = Type it in the console, or select it with the mouse. Enter: it is entered, on to the next.
help-open-value-secret = Run the command in another terminal, and type in the console what it shows. Enter: it is entered.
help-open-mail = Enter sends it to the terminal's clipboard; it can also be selected with the mouse.
help-open-chain = Each row needs the one before it; the first that breaks is marked. Right shows the next that is shut out.

question-replace = Replace the file?
question-replace-text = { $file } is there already and differs. This is what would change.
question-replace-no = Keep the file
question-replace-look = See the difference
question-replace-yes = Replace it
question-replace-secret = The secret in { $file } is replaced too.
question-replace-other = Replace the file of another instance?
question-replace-other-text = { $file } is the configuration of { $theirs }, not of { $own }. Replacing it loses that one.
question-replace-other-no = Keep the file
question-replace-other-look = See the difference
question-replace-other-yes = Replace it
question-replace-changed = Replace what somebody else wrote?
question-replace-changed-text = { $file } was changed by someone else since it was read or written here. What stands there now, and what you would write:
question-replace-changed-incomplete = { $count ->
    [one] As it stands there it can't be used: one field is missing or wrong.
   *[other] As it stands there it can't be used: { $count } fields are missing or wrong.
}
question-replace-changed-no = Not now
question-replace-changed-take = Keep theirs
question-replace-changed-look = See the difference
question-replace-changed-yes = Write mine
change-instance = Instance
change-theirs = Changed there, not here: writing takes that back.
change-both = Changed there and here.
replace-anew = It can't be changed in place: it is written anew, in the order and style of this program.
replace-loses = { $count ->
    [one] A comment goes with it: { $comments }
   *[other] Comments go with it: { $comments }
}
question-replace-foreign = Replace a file that is no configuration?
question-replace-foreign-text = { $file } holds something else. Replacing it loses that.
question-replace-foreign-no = Keep the file
question-replace-foreign-yes = Replace it
question-replace-secret-file = Replace the secret?
question-replace-secret-file-text = { $file } holds a secret already. Either that one stays, or the one you typed takes its place.
question-replace-secret-file-no = Write nothing
question-replace-secret-file-keep = Keep the old secret, write
question-replace-secret-file-yes = Replace it, write
question-old-secret = Write with the older secret?
question-old-secret-text = The secret typed last is not kept; { $file } holds the one before. Only you know which of them is right.
question-old-secret-no = Type it again
question-old-secret-yes = The one in the file is right
question-older-stays = The secret typed last is not kept: the one in { $file } stays.
question-lock-out = Write, though perhaps nobody gets in?
question-lock-out-text = { $gets-in }. A user is let in only if one of their profiles matches the mask. Try it on the names of your profiles first.
question-lock-out-no = Test the mask
question-lock-out-yes = Write it all the same
question-send-secret = Send the secret to the clipboard?
question-send-secret-text = The terminal puts it into the clipboard, where other programs and its history can read it.
question-send-secret-no = No
question-send-secret-yes = Send it

## What just happened

notice-controls-removed = { $count ->
    [one] One control character was left out of the pasted text.
   *[other] { $count } control characters were left out of the pasted text.
}
notice-paste-too-large = Refused: a field holds at most 1 MiB. Nothing was changed.
notice-not-utf8 = Bytes arrived that are no UTF-8 text; they were left out. Check the terminal's encoding.
notice-nothing-to-mend = There is nothing that could be mended here with certainty.
notice-no-meaning = { $key } means nothing here. Ctrl-G lists every key.
notice-confirmed = Confirmed: { $field }. Ctrl-_ takes it back.
notice-not-ticked = Nothing is typed here, and nothing was changed. Space once more does what it says below.
notice-answered = IMS has answered. It stands here from the next key on.
notice-moved = Moved to: { $field }.
notice-swapped = Swapped with: { $field }.
notice-emptied = Emptied: { $field } holds this value already.
notice-occupied = The client secret holds a value already: nothing was moved. Empty it there first.
notice-back = Welcome back. Saved { $age }; { $state }. You are at: { $place }.
notice-back-short = Saved { $age }; { $state }.
back-written = the file is written
back-complete = complete, but not written yet
back-changed = the file was changed by someone else since
back-broken = the file is no configuration any more
back-gone = the written file is no longer there
notice-begun-foreign = { $file } is there but is no configuration: begun empty. It stays until a write asks for it. { $problem }
back-missing = { $count ->
    [one] one field is missing or wrong
   *[other] { $count } fields are missing or wrong
}
notice-back-secret = The client secret is needed again.
notice-back-secret-older = The client secret typed last is not kept: type it again.
notice-taken-over = Taken over from process { $process } on { $terminal }, which has saved and ended.
notice-taken-over-unsaved = Taken over from process { $process } on { $terminal }, which could not save before it ended: check that its last changes are here.
notice-nothing-to-suggest = There is no suggestion for this field.
notice-nothing-recognised = Nothing in the pasted text was recognized. Paste single values into their fields: step 4, Alt-4.
notice-not-pasted = Nothing was pasted: close this with Esc first, then paste again.
notice-compared-again = Compared again.
notice-filled = { $count ->
    [one] One field was filled in. Ctrl-_ takes it back.
   *[other] { $count } fields were filled in. Ctrl-_ takes them back.
}
notice-filled-already = The fields hold these values already.
notice-unchosen = { $count ->
    [one] One field stays as it was: none of its values was chosen.
   *[other] { $count } fields stay as they were: none of their values was chosen.
}
notice-nothing-ticked = Nothing is ticked: Right chooses a value, Space ticks one, Esc leaves everything as it is.
notice-compared = Compared with what was pasted: { $same } as here, { $different } different.
notice-not-filled = { $count ->
    [one] One recognized value was not filled in: paste again.
   *[other] { $count } recognized values were not filled in: paste again.
}
notice-names-added = { $count ->
    [0] No name in the pasted text.
    [one] One name added.
   *[other] { $count } names added.
}
notice-names-twice = { $count ->
    [one] One stands there already and is left out.
   *[other] { $count } stand there already and are left out.
}
notice-names-kept = { $count ->
    [one] One profile name kept for the mask test, step 6.
   *[other] { $count } profile names kept for the mask test, step 6.
}
notice-names-judged = All in all: { $totals }.
notice-secrets-left-out = { $count ->
    [one] A line looks like a client secret and was left out
   *[other] { $count } lines look like a client secret and were left out
}; names added: { $added }. A secret belongs in step 4.
notice-secret-as-name = This looks like a client secret: names are kept in the draft, so it was not added. It belongs in step 4.
notice-not-kept = { $more ->
    [0] { $field }
    [one] { $field } and one field more
   *[other] { $field } and { $more } fields more
}: not in the draft, since it looked like a secret. Type it again; a secret goes into its own field.
notice-secret-same = The pasted secret is the one that is set up.
notice-secret-other = The pasted secret is another than the one that is set up.
notice-secret-not-compared = Whether the pasted secret is the right one is open: the one that is set up is in { $place }.
notice-undone = Taken back: { $what }. Ctrl-X does it again.
notice-write-stands = What is written stays written. Ctrl-_ once more takes back: { $what }.
notice-redone = Done again: { $what }. Ctrl-_ takes it back.
undone-fields = { $count } fields
undone-names = the change of a name
undone-names-added = { $count ->
    [one] one added name
   *[other] { $count } added names
}
undone-names-removed = { $count ->
    [one] the removal of one name
   *[other] the removal of { $count } names
}
undone-compared = the comparison with what was pasted
undone-tick = the tick at { $field }
undone-task = the tick at task { $number }
notice-name-removed = Removed: { $name }. Ctrl-_ brings it back.
notice-no-place = There is no further place in this direction.
notice-not-undone = { $field }: what was typed there before is gone and can't be taken back.
notice-nothing-to-undo = There is nothing to take back.
notice-nothing-to-redo = There is nothing to do again.
notice-no-task = This is the way back, and no task.
notice-sent-text = { $text }: sent to the terminal. If nothing arrives, select it with the mouse.
notice-mail-sent = The mail was sent to the terminal. If nothing arrives, select it with the mouse.
notice-names-trimmed = { $added ->
    [one] One name added
   *[other] { $added } names added
}; in { $count } of them, blanks at the ends were taken off.
notice-names-unread = { $added ->
    [0] No name added.
    [one] One name added.
   *[other] { $added } names added.
} { $count ->
    [one] One place could not be read.
   *[other] { $count } places could not be read.
} { $first }
notice-no-miss = In this direction no further profile is shut out.
notice-nobody-out = There is nobody further in this direction who is shut out.
notice-names-read = { $count ->
    [0] No name was read.
    [one] 1 name was read.
   *[other] { $count } names were read.
}
notice-names-stopped = { $count ->
    [one] Stopped: 1 name was read.
   *[other] Stopped: { $count } names were read.
}
notice-names-full = A draft keeps { $most } names; the others were left out. For more, start with --names FILE.
notice-incomplete = { $count ->
    [one] Not written: this field is missing or wrong.
   *[other] Not written: { $count } fields are missing or wrong. This is the first.
}
notice-written = Written: { $file }. Now test the mask.
notice-written-tested = Written: { $file }.
notice-written-with = Written.
notice-file-kept = Kept as it is: { $file }. Nothing was written; your answers stay in the draft.
notice-not-yet-written = Nothing is written by looking. Ctrl-S asks again.
notice-took-theirs = { $count ->
    [one] 1 value taken over from the file. Ctrl-_ takes it back.
   *[other] { $count } values taken over from the file. Ctrl-_ takes them back.
}
notice-nothing-written = Nothing was written.
notice-written-before = { $file } holds these very answers already.
notice-no-session = No session with the server: { $why } Ctrl-R on step 2 tries it again.
notice-stands = { $why } What was measured before still stands here.
notice-withheld = { $field } is not saved in the draft: it may be part of a secret. Ctrl-O there keeps it.
notice-all-entered = All values are entered: { $count }. Below them stands what is left to do.
notice-changed-on-disk = { $file } was changed by someone else. Look at the difference, then Ctrl-S again.
notice-sent = { $field }: sent to the terminal. If nothing arrives, Right shows it alone to be selected.
notice-secret-elsewhere = The secret is not in this session; it is in { $place }.
notice-not-found = "{ $text }" is not in the list.
notice-found = { $count ->
    [one] The only one.
   *[other] { $at } of { $count }. Down leads to the next, Up to the one before.
}
notice-theme = Theme: { $name }

## Before the wizard

drafts-title = Which set-up do you want to go on with?
drafts-path = Each instance has a draft of its own
drafts-unreadable = cannot be read
drafts-held = open in another session
drafts-written = file written
drafts-unwritten = not written
drafts-another = Begin another set-up
drafts-help = Enter goes on with this set-up where it was left.
drafts-help-another = Enter asks for the name of the instance. It names the draft and the file.
drafts-name = Name of the instance:
drafts-name-wrong = 1 to 64 letters, digits, . _ - and no dot or hyphen first.
age-minutes = { $count ->
    [0] just now
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
age-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
age-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
question-held = Another session works on this draft
question-held-text = Instance { $instance }: process { $process } on { $terminal }, begun { $age }. If you take over, the other session saves and ends, and you go on at its place.
question-held-no = Leave it alone
question-held-yes = Take over
question-draft = There is an unfinished draft
question-draft-text = The draft of instance { $instance } is not finished. Go on with it, or set it aside and begin with the file you named?
question-draft-no = Go on with the draft
question-draft-yes = Set it aside, begin with the file

## Messages outside the screen

suspended = ims-setup is suspended: fg brings it back. Undo is Ctrl-_.
go-on = The draft is saved. To go on: { $command }
go-on-unbegun = Nothing was answered: there is no draft. To begin again: { $command }
left-unwritten = NOT WRITTEN: { $file } does not exist yet.
left-differs = NOT WRITTEN: { $file } does not hold these answers.
end-file = Written: { $file }
gets-in-no-mask = Nobody gets in: no valid association mask
gets-in-untested = Who gets in: not tested on any profile
gets-in-judging = Who gets in: being judged…
gets-in-not-judged = Who gets in: not judged to the end
gets-in-nobody = Nobody gets in: 0 of { $count ->
    [one] 1 profile
   *[other] { $count } profiles
}
gets-in-tested = Get in: { $inside } of { $count ->
    [one] 1 profile
   *[other] { $count } profiles
}
gets-in-nobody-of-people = Nobody gets in: 0 of { $count ->
    [one] 1 person
   *[other] { $count } people
}
gets-in-people = Get in: { $inside } of { $count ->
    [one] 1 person
   *[other] { $count } people
}
gets-in-people-if = Get in if the groups exist: { $inside } of { $count ->
    [one] 1 person
   *[other] { $count } people
}
gets-in-people-shut-out = { $count } shut out
gets-in-people-unsure = { $count } not known
gets-in-shut-out = { $count } shut out
gets-in-unproven = { $count } unproven
left-secret = The client secret is not kept in the draft: you will be asked for it again.
left-secret-older = The client secret typed last is not kept; { $file } holds the one before.
left-taken-over = Taken over by process { $process } on { $terminal }: that session goes on with the saved draft.
logging-off = The session with the server is being logged off…
no-terminal = The wizard needs a terminal on standard input and output. Over SSH: ssh -t HOST ims-setup
file-wrong = { $file }: { $problem }
theme-unknown = There is no theme "{ $name }". There are: { $names }.
theme-unreadable = The theme { $file } could not be read.
language-other-script = There is no Simplified Chinese here, so this is English. Traditional Chinese: --lang zh-Hant, or the last rows of Help.
terminal-failed = The terminal could not be used: { $reason }
here-unusable = The folder this was started in can't be used. Change to another one (cd) and start again. The system says: { $reason }
output-failed = The output could not be written: { $reason }
man-unknown = There is no command { $name }.
instance-wrong = "{ $name }" cannot be an instance's name: ASCII letters, digits, ".", "_" and "-", at most 64, not beginning with "." or "-".
instance-differs = -i says { $name }, the answers say { $file }: which instance is meant?
drafts-none = There is no draft.
drafts-several = There are several drafts: { $names }. Name one with -i.
drafts-stay = Nothing was chosen: { $names } stay as they are. To go on: ims-setup -i NAME
drafts-delete = A draft is deleted outside: ims-setup drafts delete -i { $instance }
drafts-paste = Choose a set-up first, then paste.
draft-not-taken-over = The other session (process { $process }) has not ended. Nothing was changed; end it there, or try again.
draft-set-aside = The old draft is set aside as { $file }.
draft-unreadable = The draft could not be read; it is set aside as { $file }.
draft-salvaged = The draft was damaged; lines that could not be read: { $lines }. Look over the rest. Kept as { $file }.
draft-later = The draft is of a later version of ims-setup; it is set aside as { $file }.
begun-from-file = Begun from { $file }.
file-is-here = { $file } is here: ims-setup -i { $instance } goes on with it.

## The command line

cli-about = Sets up Adobe IMS (sign-in with an Adobe ID) for one Adobe Campaign Classic instance, step by step
cli-after = Without a command: the wizard. It goes on with the instance's draft if there is one.
cli-mask = Test an association mask, or propose masks
cli-rehearse = Say who can sign in with a configuration, who cannot, and why
cli-show = Show the hand-over sheet of a written configuration, the secret masked
cli-drafts = List drafts, say where one is, or delete one
cli-themes = List the themes; with NAME print one as YAML, to start a copy from
cli-schema = Print the JSON Schema of the configuration
cli-completions = Print shell completions
cli-man = Print the manual page (roff)
cli-help = Print help on the program or on a command
cli-mask-codes = What can be wrong with a mask, each with an example:
cli-mask-names = What a name can be warned of, each with a mask and the name:
cli-rehearse-example =
    Example: who gets in with prod.ims.yaml, by the users that the User Management
    API listed (GET /v2/usermanagement/users/ORG/0?directOnly=false) and Campaign's
    operator groups:

      ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt
      ims-setup rehearse prod.ims.yaml --umapi-id ID \
        --groups groups.txt --umapi-secret-file secret
cli-status-done = Done
cli-status-wrong = Something checked is wrong, a file is no valid configuration, or a required value is missing
cli-status-usage = The command line is wrong
cli-status-left = Ended before the configuration was written, or with answers that differ from it; the draft is kept
cli-status-file = A file or the terminal could not be used
cli-status-fault = A fault of ims-setup itself; what was entered is saved
cli-status-signal = Ended by signal N; what was entered is saved
cli-status-nagios = With --format nagios they are a monitoring plugin's: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN
cli-file-configuration = The configuration of the instance NAME, readable by you alone
cli-file-secret = The client secret beside it, one line, readable by you alone
cli-file-draft = The draft of the instance NAME, without the secret; $XDG_STATE_HOME, where it is set, stands for ~/.local/state
cli-file-preferences = Preferences; $XDG_CONFIG_HOME, where it is set, stands for ~/.config
cli-file-themes = Your own themes
cli-file-schema = The JSON Schema of the configuration, as the Debian package installs it
cli-file-examples = A Git hook, a run over many instances and a line for cron, as the Debian package installs them
cli-environment-language = The language, the first that is set; where it is not UTF-8, ASCII is drawn. --lang counts before them.
cli-environment-term = What the terminal can do; with dumb the wizard goes line by line.
cli-environment-color = Where it is set, no color is used; --color counts before it.
cli-environment-folders = The folders in which drafts and preferences lie, in place of ~/.local/state and ~/.config.
cli-environment-proxy = The proxy for what is asked over the network, and the hosts that are asked without it.
cli-environment-certificates = Certificates trusted in place of the system's; --ca-file adds to them.
cli-answers = YAML with the keys of a written configuration, as ims-setup schema describes them. What is left out is at its default where it has one, or open; what is needed has none. A written configuration and a draft are answers files too. Keys that begin with x- are kept.
cli-answers-default = Default: { $value }
cli-answers-needed = Needed.
cli-mask-missing = A mask is missing: ims-setup mask MASK [NAME]..., or --from FILE, or --infer
cli-option-instance = The Campaign instance
cli-option-output = Where the configuration goes; NAME.ims.yaml in this folder by default
cli-option-from = Edit this configuration, and write it there
cli-option-mask-from = Test the mask of this configuration; its tenant counts
cli-option-answers = Fill what is empty or at its default from this file; "-" is standard input
cli-option-fresh = Set the old draft aside and start anew
cli-option-names = Profile names: lines, CSV, or the User Management API's JSON; "-" is standard input
cli-option-groups = Internal names of operator groups, one per line
cli-option-users = People and their profiles: the User Management API's users as JSON, or the Admin Console's CSV; "-" is standard input
cli-option-umapi-id = The client ID of a credential for the User Management API, which is asked for people and profiles in place of a file
cli-option-mask-umapi-id = The client ID of a credential for the User Management API, which is asked for the profiles of the organization in --from
cli-option-umapi-secret-file = The secret of that client ID, one line; else it is asked for
cli-option-umapi-url = A User Management API on this machine, to practice on
cli-option-lang = The language
cli-option-theme = A theme's name, or a theme file
cli-option-ascii = Draw with ASCII only
cli-option-color = Colors
cli-option-file = A written configuration
cli-option-configuration = The configuration; without it the draft there is, else default.ims.yaml
cli-option-format = How the sheet is written; setimsoauth is no sheet but a script that enters the technical account
oauth-head = Enters the technical account of the instance { $instance }: run it on the host, as the user neolane. For Campaign 7.4.1 and later.
oauth-other = The technical account has an OAuth server-to-server credential of its own: its client ID and secret are not those of the sign-in.
oauth-seen = The secret is not shown, but nlserver takes it as an argument: while nlserver runs, other users of the host can see it among the processes.
oauth-echo = However this ends, the terminal shows again what is typed.
oauth-client = Client ID of the technical account:
oauth-account = ID of the technical account:
oauth-secret = Its client secret (not shown):
oauth-wrong = A value is empty, or holds a blank, or an ID holds a slash: nothing was changed.
oauth-nowhere = nlserver is not found: run this on the host of Campaign, as the user neolane.
cli-option-check-format = How the result is written: for people, as JSON, for code scanning (SARIF), build servers (JUnit) or monitoring (Nagios)
cli-option-json = One JSON document on standard output
cli-option-what = What to do
cli-option-themes-name = A theme's name
cli-option-shell = The shell
cli-option-command = A command
cli-option-mask = The association mask
cli-option-words = Profile names; with --from or --infer every word is a name
cli-option-infer = Propose masks that explain the names
cli-option-tenant = The tenant, for the checks that need it
cli-option-all = Every name, every person in the output
cli-option-strict = What is warned of or open counts as wrong
cli-option-prove-secret = Send client ID and secret to the IMS server, once, to see that they belong together
cli-option-bundle = Write a support file: checks and answers, values as placeholders, no secret; listed first

## Themes: what is wrong with one, and what each is for.
theme-empty = Line { $line }, column { $column }: there is nothing in this theme. "ims-setup themes default" prints one to start from.
theme-not-yaml = Line { $line }, column { $column }: this is not YAML. Look for a missing colon, quote or bracket here or just before.
theme-unknown-key = Line { $line }, column { $column }: there is no key "{ $word }" here. Did you mean "{ $nearest }"?
theme-doubled-key = Line { $line }, column { $column }: "{ $word }" is here a second time. Keep one of the two.
theme-unknown-role = Line { $line }, column { $column }: there is no role "{ $word }". Did you mean "{ $nearest }"?
theme-unknown-colour = Line { $line }, column { $column }: there is no color "{ $word }". Did you mean "{ $nearest }"? Other colors are written "#rrggbb".
theme-not-rgb = Line { $line }, column { $column }: "{ $word }" is not a color. Write # and six hexadecimal digits, as in "#7fe3a1".
theme-no-colour = Line { $line }, column { $column }: a color is missing. One that begins with # needs quotes, as in "#7fe3a1": without them YAML takes it for a comment.
theme-bad-name = Line { $line }, column { $column }: a name has 1 to 64 characters, none of them a slash or a control character.
theme-not-a-mapping = Line { $line }, column { $column }: keys and values are expected here, such as "bold: true".
theme-not-a-boolean = Line { $line }, column { $column }: write true or false.
theme-half-a-pair = Line { $line }, column { $column }: a "#rrggbb" color needs one of its kind beside it, fg and bg together, here or in "base": on an unknown background nobody knows whether it can be read.
theme-too-little-contrast = Line { $line }, column { $column }: fg and bg are too close to be read, { $contrast }:1. Make one lighter or darker until they reach 4.5:1.
theme-bright-black = Line { $line }, column { $column }: bright-black can't be read on many terminals. Leave fg out, or choose another color.
theme-named-background = Line { $line }, column { $column }: a background is written "#rrggbb", with such a fg beside it. For the terminal's own colors use "reverse: true".
theme-named-base = Line { $line }, column { $column }: "base" takes "#rrggbb" for fg and bg. Leave it out for the terminal's own colors.
theme-about-default = For any background, in the terminal's own colors.
theme-about-dark = For a dark background, in the terminal's own colors.
theme-about-light = For a light background, in the terminal's own colors.
theme-about-high-contrast = White and bright colors on black, 7:1 or more; in 24-bit color.
theme-about-plain = No color at all.
theme-about-midnight = Its own colors on a deep blue; in 24-bit color.
theme-about-paper = Ink on warm paper; in 24-bit color.
## What can be wrong with an answer. The line stands under its field: short enough for 55 columns where it can be.
## `finding-<code>-<field>` stands in place of `finding-<code>` for that field.

finding-missing = Needed, and still empty.
finding-missing-key = A complete file says this itself, whatever is known without it.
finding-missing-ims-client-id = Needed: Adobe support sends it with the client secret.
finding-missing-ims-client-secret = Needed: Adobe support sends it with the client ID.
finding-missing-callback-server = Needed: the https address of this Campaign instance.
finding-missing-ims-organization-id = Needed: Administration > Experience Cloud Details.
finding-missing-association-mask = Needed: without a mask no one signs in.
finding-missing-tenant = Needed: the name of your organization's tenant.

finding-too-long = { $chars ->
    [one] 1 character: no value is that long.
   *[other] { $chars } characters: no value is that long.
}
finding-surrounding-space = There is a blank before or after the value.
finding-control-character = { $count ->
    [one] There is an invisible character, { $character }.
   *[other] There are { $count } invisible characters, first { $character }.
}
finding-inner-space = There is a blank inside the value.
finding-inner-space-ims-client-secret = There is a blank inside the secret: copy it anew.
finding-not-ascii = "{ $character }" cannot be right here: use plain ASCII.
finding-quoted = There are quotes or brackets around the value.
finding-final-mark = The "{ $character }" at the end is not part of the value.
finding-label-in-value = The label was pasted along with the value.
finding-wrong-character = "{ $character }" is not allowed here.
finding-wrong-character-internal-name = "{ $character }" is not allowed: only A–Z, a–z, 0–9, _, -.
finding-wrong-character-ims-client-secret = "{ $character }" cannot be in a variable's name.
finding-placeholder = "{ $text }" is a placeholder: put the real value.
finding-reference = Another tool's reference: nothing fills it in here. Put env: NAME or file: NAME in braces, or the value.
finding-looks-like-secret = This looks like a client secret in the wrong field.
finding-looks-like-secret-ims-client-secret = This looks like the secret, not a variable's name.

finding-not-https = Must begin with https://, not { $scheme }://.
finding-scheme-missing = Must begin with https://.
finding-host-missing = The host name is missing after https://.
finding-host-character = No host name has "{ $character }" in it.
finding-host-malformed = This is no valid host name: look at dots and hyphens.
finding-port-malformed = The port must be a number from 1 to 65535.
finding-user-in-url = A user or password does not belong in this address.
finding-path-in-url = Only the host belongs here, without a path.
finding-trailing-slash = No slash at the end.
finding-several-urls = There is more than one address: keep one.
finding-default-port = :443 is what https uses anyway: leave it out.
finding-application-server-port = 8080 is Tomcat's port: put the web server's here.
finding-local-host = Only this machine reaches itself by this name.
finding-numeric-host = An IP address: the allowlist of IMS holds a host name.
finding-short-host = The host has no domain: give its full name.
finding-capitals-in-host = Write the address in small letters.
finding-underscore-in-host = "_" in a host name: no public certificate allows it.
finding-international-host = Letters beyond ASCII: Adobe may list its xn-- form.
finding-adobe-host = { $host } is Adobe's site, not your Campaign.
finding-not-production = { $host } is a test server: use IMS production.
finding-unknown-host = { $host } is not an IMS server Adobe documents.
finding-unknown-host-experience-cloud-server = Adobe documents marketing.adobe.com, not { $host }.

finding-scope-separator = Separate the entries by commas only.
finding-scope-space = No blanks around the commas.
finding-scope-empty-entry = There is a comma with nothing before or after it.
finding-scope-doubled = { $entry } is in it twice.
finding-scope-case = Adobe writes { $entry }: mind the capitals.
finding-scope-entry-missing = { $entry } is missing: the sign-in needs it.
finding-scope-not-compared = Prefilled; compare it with the scope in the console.
finding-secret-not-kept = Another one was typed last and is not kept: type it again.

finding-organization-unlike = This is no organization ID: 24 characters 0–9, A–F, then @AdobeOrg.
finding-organization-length = { $found } of 24 characters before the @.
finding-organization-not-hexadecimal = "{ $character }" is not hexadecimal: only 0–9 and A–F.
finding-organization-suffix-missing = @AdobeOrg is missing at the end.
finding-organization-suffix = It must end in @AdobeOrg, not "{ $found }".
finding-is-organization-id = This is an organization ID: it has its own field.
finding-is-mask = This is an association mask: it has its own field.
finding-is-technical-account = This is the technical account's ID, not this value.
finding-is-mail-address = This is an e-mail address.
finding-is-url = This is a web address.
finding-is-url-tenant = This is a web address: give only the tenant's name.
finding-doubled = It stands there twice: once is enough.
finding-secret-is-client-id = The same as the client ID: one of the two is wrong.
finding-secret-short = { $chars ->
    [one] Only 1 character: was all of it copied?
   *[other] Only { $chars } characters: was all of it copied?
}
finding-variable-decorated = Only the variable's name, without $ and braces.
finding-variable-begins-with-digit = A variable's name does not begin with a digit.
finding-unknown-name = Not a name Adobe ships: a copy has its own. Compare it.
finding-not-enabled = While it is off no one signs in with an Adobe ID.
finding-unknown-context = Known: dma_campaign_classic or dma_campaign.
finding-capitals = Tenants are in small letters as a rule: compare it.

finding-not-a-build = A build is a number of 4 or 5 digits, such as 9400.
finding-version-not-build = { $version } is the version: the build stands beside it.
finding-build-length = { $found ->
    [one] A build has 4 or 5 digits, this has 1.
   *[other] A build has 4 or 5 digits, this has { $found }.
}
finding-record-differs = The file says "{ $recorded }", now it is "{ $now }".

repair-replace = Ctrl-F mends it
repair-move-to-secret = Ctrl-F moves it to the client secret
repair-move = Ctrl-F moves it to { $field }
repair-swap = Ctrl-F swaps it with { $field }
repair-empty = Ctrl-F empties this field; { $field } has it already
repair-confirm-compared = Ctrl-F: I have compared it
repair-keep-secret = Ctrl-F: the one in the file is right

## Why a check stands as it does.

reason-confirmed = Confirmed.
reason-not-confirmed = Not confirmed yet.
reason-no-build = Neither build is known: see Help > About… in the console.
reason-no-console-build = The server is on build { $server }; the console's is not known: see Help > About… in the console.
reason-no-server-build = The server's build is not known: see Help > About… in the console.
reason-own-console = The console that this server hands out is on build { $build }.
reason-other-console = The console that this server hands out is on build { $handed_out }, the server on { $server }: nobody is offered the right one.
reason-web-view-on = The server has the console use WebView2 (webView2Mode).
reason-web-view-off = The server does not have the console use WebView2: webView2Mode is not 1.
reason-web-view-unsaid = serverConf.xml does not say webView2Mode="1", which Adobe asks for since 7.3. What the server does without it is not known.
reason-unread-refused = What { $file } says stays open: { $reason }
reason-unread-too-large = What { $file } says stays open: it is larger than any such file of Campaign.
reason-unread-kind = What { $file } says stays open: it is no ordinary file.
reason-unread-not-xml = What { $file } says stays open: it is no XML that can be read.
reason-unread-outside = What { $file } says stays open: a link leads out of the installation.
reason-unread-too-many = What { $file } holds stays open: there are too many files to look into.
reason-same-build = Console and server are both on build { $build }.
reason-console-too-old = Console { $console } is too old: this server takes { $least } or later. Update the console.
reason-console-not-advised = The server advises console { $advised } or later; this one is { $console }.
reason-different-build = Console { $console }, server { $server }: they must be on the same build.
reason-upgrade-mandatory = For { $version } Adobe makes the upgrade of the console mandatory.
reason-not-general = { $version } build { $build } is deprecated: it gets no fixes. Newest: { $newest_version } build { $newest_build }.
reason-limited = { $version } build { $build } is in limited availability. Newest for all: { $newest_version } build { $newest_build }.
reason-ims-variant = Build { $build } may be { $version } or { $version }.IMS; only .IMS can switch native logins off. Ask whoever installed it.
reason-unknown-build = Build { $build } is not in the list of { $date }: that is no fault, only unknown.
reason-release-differs = The server tells release { $told }, but build { $build } is { $listed } in the release notes.
reason-errors = { $count ->
    [one] One value is wrong.
   *[other] { $count } values are wrong.
}
reason-missing-values = { $count ->
    [one] One required value is missing.
   *[other] { $count } required values are missing.
}
reason-warnings = { $count ->
    [one] One value has a warning.
   *[other] { $count } values have a warning.
}
reason-other-in-campaign = { $count ->
    [one] One value differs in Campaign.
   *[other] { $count } values differ in Campaign.
}
reason-nothing-wrong = All values are as they should be.

## Statuses.

status-passed = passed
status-warned = warned
status-failed = failed
status-open = open

## What is wrong with an instance name.


## Where a suggested value is from.

suggest-no-secret = It is no secret: keep it here
suggest-label = as Adobe ships it
suggest-name-current = as current builds ship it
suggest-name-older = as older builds ship it
suggest-ims-current = current provisionings
suggest-ims-older = older provisionings
suggest-scope-full = as newer accounts are installed
suggest-scope-short = the shorter scope of Adobe's pictures
suggest-context-field = for consoles that show this field
suggest-context-no-field = what consoles without this field use
suggest-marketing-server = as Adobe documents it
suggest-mask-tenant = Adobe's form, with the tenant
suggest-mask-host = with the name of the callback server's domain: compare it
suggest-mask-instance = with the name of the instance
suggest-from-names = { $count ->
    [one] explains 1 of the names; groups: { $groups }
   *[other] explains { $count } of the names; groups: { $groups }
}
suggest-mask-short = without a tenant
suggest-build-server = the server's build: both must be the same
suggest-build-console = the console's build: both must be the same
suggest-build-general = generally available, the newest
suggest-build-limited = limited availability
suggest-build-deprecated = deprecated
## Files: what is wrong with a configuration, a draft or an answers file. Every sentence ends up after "Line 3, column 5: ".

problem-at = Line { $line }, column { $column }: { $what }
problem-key = "{ $key }"
problem-this-key = this key
problem-too-large = The file is larger than { $limit } MiB. No configuration is: check that it is the right file.
problem-not-utf8 = The file is not UTF-8 from here on. Save it as UTF-8.
problem-syntax = This is not YAML from here on. Look at the indentation, the quotes and the brackets here and on the line above.
problem-empty = The file holds nothing.
problem-second-document = A second document begins here. A file holds one: remove the "---" and what follows, or put it into a file of its own.
problem-too-deep = Lists and mappings stand too deep in one another here.
problem-too-many-aliased = Aliases stand for too much here. Write the values out.
problem-unknown-alias = This alias names no anchor above it.
problem-unreadable-key = A key must be one short line of text.
problem-tab = A tab stands before { $key }. YAML is indented with blanks: put as many as the lines beside it have.
problem-hidden-sign = A character that nobody sees, { $character }, stands before or in { $key }. Put ordinary blanks in its place, or take it out.
problem-escape = In double quotes a backslash begins an escape, and this one is none. Put the value of { $key } in single quotes ('…').
problem-needs-quotes = The value of { $key } holds "{ $sign }", which YAML reads otherwise. Put it in single quotes; replace it where it is another tool's placeholder.
problem-no-blank = A blank is missing behind the colon of { $key }.
problem-doubled = { $key } is here twice, first on line { $first }. Remove one of the two.
problem-unknown = Nobody knows the key { $key } here. The nearest known key is "{ $nearest }". Keys of your own begin with "x-".
problem-unknown-unnamed = Nobody knows this key here. The nearest known key is "{ $nearest }". Keys of your own begin with "x-".
problem-misplaced = { $key } belongs under "{ $section }".
problem-null = { $key } has no value. Give it one, or remove the line. An empty text is written "".
problem-not-text = { $key } must be a text.
problem-not-mapping = { $key } must hold keys with values.
problem-not-mapping-root = The file must hold keys with values, "version: 1" first.
problem-not-list = { $key } must be a list.
problem-not-number = { $key } must be a whole number, without quotes.

problem-two-forms = The secret is named both as a file and as a variable. Keep one: {"{"}file: NAME{"}"} or {"{"}env: NAME{"}"}.
problem-no-form = The secret must be {"{"}file: NAME{"}"}, {"{"}env: NAME{"}"}, or the secret itself in quotes.
problem-later-version = The file is of version { $version }. This program knows version 1: use a newer ims-setup.

## Files: why one could not be used

file-not-found = There is no file { $file }.
file-no-folder = There is no folder { $file }. Make it, or choose another place.
file-no-folder-there = { $file } is no folder, and a folder has to be there. Move it away, or choose another place.
file-denied = You may not read or write { $file }. Look at its owner and its mode, and at those of its folder (ls -ld).
file-not-regular = { $file } is not a regular file.
file-too-large = { $file } is larger than { $limit } MiB and was not read.
file-too-large-kib = { $file } is larger than { $limit } KiB and was not read.
file-link = { $file } is a link to { $target } and was not followed: the link and its target must be yours, and nobody else may write to their folders. Name the target itself.
file-other-folder = { $file } belongs to { $owner }, and root does not write there. Run it as that user: sudo -u { $owner } ims-setup
file-left-by-root = { $file } belongs to root; an earlier run as root (sudo) may have left it so. Make it yours again: sudo chown -R { $user } { $file }
file-owner-lost = { $file } belongs to { $owner } and would no longer if it were written now. Run it as that user: sudo -u { $owner } ims-setup
file-other-owner = { $file } belongs to { $owner }, and others can put files into its folder: { $owner } would read what is written there. Nothing was written. Name a file in a folder of your own (-o), or remove this one.
home-not-there = The home folder { $home } is not there. The draft is kept in { $folder }, which is made for it.
home-none = No home folder is known. The draft is kept in { $folder }.
file-changed = { $file } has changed on disk since it was read. Nothing was written.
file-taken-over = Another session has taken over this draft ({ $file }). Nothing of this session is saved there any more.
file-odd-lock = { $file } is not the file that ims-setup keeps there so that one session at a time works on a draft; it was left as it is. Look what it is (ls -l), move it away, and start again.
file-full = { $file } was not written: the disk is full, or your quota is used up. Make room and save again.
file-limited = { $file } was not written: the size of files is limited here. Look at the limit (ulimit -f) and raise it.
file-no-descriptors = { $file } was not read or written: this process may open no more files. Look at the limit (ulimit -n) and raise it.
file-read-only = { $file } was not written: its file system is read-only. Choose another place.
file-name-too-long = The name { $file } is longer than the system permits. Choose a shorter one.
file-broken = { $file } could not be read or written: the device behind it reports an error. Choose another place, and have the disk looked at.
file-away = { $file } could not be read or written: its network share or mount fails. Look at the mount (findmnt), or choose another place.
file-busy = { $file } could not be read or replaced: it is in use, or mounted by itself as in a container. Choose another place.
file-unsynced = { $file } was written, but the disk does not confirm that it will last. Have the disk looked at, and write once more.
file-no-locks = { $file }: this file system has no locks. A second session on the same draft is not noticed: work in one only.
file-slow = { $file }: the disk does not answer. The last changes may not be saved.
file-fault = { $file } was not written: ims-setup itself failed there, which is a fault of it. Saving is tried again.
file-secret-owner = { $file } belongs to { $owner }. A file with a secret must be yours or root's: it was not read.
file-secret-not-one-line = { $file } must hold the secret as its one and only line.
file-other = { $file } could not be read or written. Choose another place. The system says: { $reason }
file-open = { $file } can be read by others (mode { $mode }): this file system keeps no modes. Choose another place where it holds a secret.
file-tightened = { $file } had mode { $mode }. It has 0600 now: only you can read it.
file-tightened-other = { $file } had mode { $mode }. It has 0600 now: only its owner { $owner } can read it, and root.
file-open-to-commits = { $file } holds the secret and lies in a Git work tree that does not ignore it: add it to .gitignore before the next commit.
secret-replaced-alone = The configuration was not written, and { $file } holds the new secret already: the old one could not be put back. Write again before you use the two together.
secret-file-differs = { $file } was changed by someone else: it holds another secret than was typed here, and was left so.
secret-put-back = A write was interrupted between its two files: { $file } holds the secret again that belongs to the configuration. Write once more.
secret-left-so = A write was interrupted. { $file } was changed since then and stays as it is.
secret-half-written = A write was interrupted: { $file } and the configuration may not belong together. The secret before it lies in { $old }. Write the configuration again.
file-secret-readable = Others can read the secret in { $file }. Run: chmod 600 { $file }

# What the system answers, behind a colon in the sentences above and elsewhere.
system-not-found = There is no such file or folder.
system-denied = The system does not permit it.
system-exists = It is there already.
system-is-folder = It is a folder.
system-no-folder = A part of the path is no folder.
system-full = The disk is full, or the quota is used up.
system-read-only = The file system is read-only.
system-no-descriptors = No more files may be opened; see ulimit -n.
system-busy = It is in use.
system-refused = Nothing listens there.
system-timed-out = It did not answer in time.
system-no-route = No way leads there over the network.
system-device-failed = The device failed or is gone.
system-no-program = It is no program that this machine can run.
system-away = The network share or mount is gone or reports an error.
system-circle = Links lead in a circle.
system-overflow = Its size or its owner is beyond what can be used here.
system-name-too-long = The name is longer than the system permits.
system-no-memory = No memory is left.
## What can be wrong with a mask. Two lines of 55 columns at most.

finding-empty-association-mask = There is no mask, so no profile gives a group and no one signs in.
finding-too-large-association-mask = Too large: a mask has at most 1,000 characters and takes at most 10 MiB compiled.
finding-html-entity-association-mask = Codes of a web page (such as &quot;) came along: no profile's name has them.
finding-typographic-quotes-association-mask = The quotes belong to the page, not to the mask: no profile's name has them.
finding-placeholder-association-mask = A placeholder was left in: no profile's name has it.
finding-open-association-mask = A leftover of a page, or do the profiles have it in their names? Only those names tell.
finding-lost-blank-association-mask = Elsewhere in the mask this sign has a blank on both sides. Is one missing here? Only the profile names tell.
finding-invalid-syntax-association-mask = This is no regular expression, so no name can match it.
finding-unsupported-syntax-association-mask = Not every engine knows this. Write plain text, classes [a-z] and choices (?:a|b) instead.
finding-no-capture-group-association-mask = Nothing is captured, so no operator group is named: put (.*) where its name stands.
finding-several-capture-groups-association-mask = Two groups capture, so it is open which names the operator group: write the others (?:…).
finding-repeated-group-association-mask = The group keeps one piece only, the last where it is repeated: repeat inside it, as in (.*).
finding-fixed-group-association-mask = This group can only capture nothing, or always the same: put (.*) where the group's name stands.
finding-branch-without-group-association-mask = A side of this | has no group, so its names give none: keep the choice short, as in (?:a|b).
finding-never-matches-association-mask = No name can match: what stands here asks for an end, a start or a character that cannot be.
finding-control-character-association-mask = A tab, a line break or another character that nobody sees: take it out.
finding-captured-space-association-mask = A blank is captured along with the group: no operator group is found by that name.
finding-markup-association-mask = Left over from a page or a language, such as ** or \* or /…/: it is no part of the mask.
finding-non-breaking-space-association-mask = A special or invisible blank: names with a plain blank do not match.
finding-doubled-space-association-mask = More than one blank in a row: names with a single one do not match.
finding-dash-lookalike-association-mask = A dash that only looks like a hyphen: names with a hyphen do not match.
finding-full-width-association-mask = Full-width signs, as an input method types them: names with plain signs do not match.
finding-letter-lookalike-association-mask = A letter that only looks like the usual one (another alphabet, or an accent apart from its letter): names with the usual one do not match.
finding-surrounding-space-association-mask = There is a blank before or after the mask: names without it do not match.
finding-unescaped-metacharacter-association-mask = This sign stands for others in an expression: a backslash before it makes it itself.
finding-misspelt-association-mask = The profile names differ from the mask by a character or two, or in case: one of them is misspelt.
finding-beginning-missing-association-mask = The mask lacks what the profile names begin with.
finding-misplaced-group-association-mask = The group does not begin where the operator group's name does: put it behind product and tenant, around the rest of the profile's name.
finding-engine-dependent-association-mask = Other engines refuse this or read it otherwise, and which one Campaign uses is not public.
finding-tenant-missing-association-mask = The tenant is not in the mask: check that it is yours and not another's.
finding-other-tenants-association-mask = Names of other tenants match too: bind the mask to yours.
finding-several-products-association-mask = Names of another product match: begin with what only Campaign's have.
finding-matches-everything-association-mask = Every name matches, those of other products too: begin with what only Campaign's have.

# Two sentences, one after the other.
mask-sentences = { $first } { $second }
list = { $first }, { $second }
aside = { $what } ({ $aside })
number-of-four = 1,234
number-of-five = 12,345

mask-syntax-group-unclosed = The parenthesis that opens here is never closed.
mask-syntax-group-unopened = This parenthesis closes what none has opened.
mask-syntax-nothing-to-repeat = There is nothing before this sign that it could repeat. Anything at all is written .*
mask-syntax-class = The bracket [ begins a list of characters, and that list is wrong or never closed.
mask-syntax-escape = A backslash goes before a sign, to make it itself; it means nothing here.
mask-syntax-count = A count in braces is written {"{"}3{"}"} or {"{"}1,3{"}"}.
mask-syntax-look-around = Look-around is not supported: write out what stands there, such as (?:a|b) for a choice.
mask-syntax-back-reference = A back-reference is not supported: write out the text that repeats.
mask-syntax-other-engine = This is another engine's syntax: write (?:…) for a group, $ for the end, [ ] for a blank.

mask-needs-tenant = It is mended once the tenant is known.
mask-needs-names = It is mended once profile names are known.
mask-needs-choice = The profile names leave no single choice for it.

## What is remarkable about a name.

mask-warning-captured-space = The captured group begins or ends with a blank: Campaign finds no operator group by that name.
mask-warning-case-differs = Differs from the mask only in upper and lower case.
mask-warning-collision = Another name gives the same operator group.
mask-warning-control-panel = Holds "admin": its users may also open the Campaign Control Panel.
mask-warning-empty-group = Matches, but no operator group is captured: its users get no rights.
mask-warning-near-miss = One or two characters away from a match.
mask-warning-unknown-group = Campaign has no operator group of this internal name; it is never created on its own.
mask-unknown-group-alike = Campaign has this group with its accents encoded otherwise. Copy the internal name from the client console and rename the profile with it.
mask-unknown-group-case = Campaign has this group as { $name }: capital and small letters count.
mask-unknown-group-label = This is what the client console calls the group; its internal name is { $name }.
mask-message-center = Adobe prescribes this profile for API calls to Message Center; no operator group belongs to it.

## What could not be read as a name.

names-not-utf-8 = Line { $line }: not UTF-8 text. Save the file as UTF-8.
names-control-characters = Line { $line }: control characters, so this is no text.
names-open-quote = Line { $line }: a quote opens a cell and none closes it.
names-missing-column = Line { $line }: the row ends before the column with the names.
names-long-row = Line { $line }: the row has more cells than the table, so a comma may belong to a name. Put that name in quotes.
names-unclear = Line { $line }: a comma here may belong to a name or part two. Write each name on a line of its own.
names-line-break = Line { $line }: a line breaks off inside a cell. Write the name on one line.
names-broken-json = Line { $line }: the JSON is broken here. Save the answer of the API anew.
names-nameless-group = Line { $line }: a group without a name.
names-error-answer = Line { $line }: an error answer of the API in place of groups.
names-people = Line { $line }: people in place of groups.
names-more-pages = Line { $line }: this page says that more follow, and none does. Ask the API for the next page too.
names-too-much = Line { $line }: more names than fit, 4 GiB of text.
names-none-read = No name could be read. { $what }
names-note-windows-1252 = Not UTF-8, so taken for Windows-1252 ({ $count } in all, the first in line { $line }).
names-note-numbers = Numbers beside names were taken for user counts and left out ({ $count } in all, the first in line { $line }).
names-note-signs = Signs of a list or a page were taken off names ({ $count } in all, the first in line { $line }).
names-note-passed-over = Lines that are no names were passed over ({ $count } in all, the first in line { $line }).
groups-noted = { $file }: { $note }
groups-none-read = No operator group could be read from { $file }. { $what }
groups-unreadable = { $file }: { $count ->
    [one] 1 place could not be read.
   *[other] { $count } places could not be read.
} { $first }
groups-trimmed = { $file }: blanks at the ends of { $count ->
    [one] 1 group
   *[other] { $count } groups
} were taken off.
groups-reads-input = Reading operator groups, one a line; Ctrl-D ends them.
names-seems-empty = It holds nothing.
names-seems-utf-16 = It seems to be UTF-16 without the byte order mark that says so. Save it as UTF-8.
names-seems-workbook = It seems to be a workbook or an archive. Save the sheet as CSV.
names-seems-document = It seems to be a PDF or another formatted document. Save the list as text or CSV.
names-seems-page = It seems to be a web page or XML, perhaps a sign-in page. Save the list itself.
names-seems-binary = It is not text.
names-seems-error-answer = It seems to be an error answer of the User Management API: { $code }. Ask it for the groups again.
names-seems-people = It seems to be a list of people from the User Management API. Save the answer of /groups instead of /users.
names-seems-cut-off-json = It seems to be JSON that breaks off before its end. Save the answer of the API anew.
names-seems-broken-json = It seems to be JSON with a fault. Save the answer of the API anew.
names-seems-no-groups = It is an answer of the API without any group: the page may lie beyond the last one.
names-seems-only-left-out = It holds only administrators' and developers' groups, which give no right in Campaign.
names-seems-other-json = It seems to be JSON of another kind: nothing in it has a "groupName".
names-seems-empty-column = It is a table whose column of names is empty.
names-seems-unclear = None of its lines is certain to be a name. Write one name a line.

## ims-setup mask

mask-reads-input = Reading profile names, one a line; Ctrl-D ends them.
mask-no-mask-found = No mask explains these names: they share no beginning up to a separator such as " - ".
mask-no-known-group = None of the groups that these masks capture is among the operator groups given: compare their internal names with the ends of the profiles.
mask-repair = Write: { $mask }
mask-severity-error = error
mask-severity-warning = warning
mask-sound = Nothing is wrong with the mask itself.
mask-none-of-names = The mask is an expression without a fault, and none of these names is of its form: "mask --infer" proposes one for them.
mask-report-totals = { $names ->
    [one] 1 name
   *[other] { $names } names
}: { $matched ->
    [0] none matches
    [one] 1 matches
   *[other] { $matched } match
}, { $missed } missed.
mask-report-collisions = { $count ->
    [one] 1 operator group is reached by more than one name.
   *[other] { $count } operator groups are reached by more than one name.
}
mask-report-control-panel = { $count ->
    [one] 1 name also grants the Campaign Control Panel.
   *[other] { $count } names also grant the Campaign Control Panel.
}
mask-report-unknown = { $count ->
    [one] 1 captured group is unknown to Campaign.
   *[other] { $count } captured groups are unknown to Campaign.
}
mask-report-unreached = Groups that no name reaches: { $groups }
mask-report-left-out = { $count ->
    [one] 1 administrators' or developers' group was left out.
   *[other] { $count } administrators' and developers' groups were left out.
}
mask-report-trimmed = { $count ->
    [one] Blanks at the ends of 1 name were taken off.
   *[other] Blanks at the ends of { $count } names were taken off.
}
mask-report-unreadable = { $count ->
    [one] 1 place could not be read.
   *[other] { $count } places could not be read.
}
mask-report-product = { $product }: { $count ->
    [one] 1 profile
   *[other] { $count } profiles
}
mask-report-more = { $count ->
    [one] 1 more name is not shown; --all shows it.
   *[other] { $count } more names are not shown; --all shows them.
}
mask-report-readings = { $count ->
    [one] 1 name is read differently if the mask is a prefix before the group's name, as one of Adobe's pages has it:
   *[other] { $count } names are read differently if the mask is a prefix before the group's name, as one of Adobe's pages has it:
}
mask-reading-group = { $name } would give { $group }
mask-reading-none = { $name } would give no group
mask-nearest = Nearest that matches: { $name }
mask-user-group = A user group: it gives rights only through a profile.
mask-explains = { $explains ->
    [one] 1 name
   *[other] { $explains } names
}

## ims-setup rehearse

rehearse-reads-input = Reading people and their profiles; Ctrl-D ends them.
rehearse-no-configuration = There is no configuration to rehearse with: name one, ims-setup rehearse FILE --users FILE.
rehearse-none-read = Nobody could be read from { $file }. { $what }
rehearse-mask-wrong = The mask has an error. { $what }
rehearse-in = { $count ->
    [0] Nobody gets in.
    [one] 1 person gets in.
   *[other] { $count } people get in.
}
rehearse-out = { $count ->
    [0] Nobody is shut out.
    [one] 1 is shut out.
   *[other] { $count } are shut out.
}
rehearse-unsure = { $count ->
    [one] For 1 person it is not proven that Campaign has the operator group: a profile matches, --groups would tell.
   *[other] For { $count } people it is not proven that Campaign has the operator group: a profile matches, --groups would tell.
}
rehearse-nobody = Nobody gets in: none of the profiles is Campaign's by this mask.
rehearse-people = { $people ->
    [one] 1 person was read, { $campaign } with a profile of Campaign.
   *[other] { $people } people were read, { $campaign } with a profile of Campaign.
}
rehearse-control-panel = { $count ->
    [one] 1 of them may also open the Campaign Control Panel.
   *[other] { $count } of them may also open the Campaign Control Panel.
}
rehearse-user-groups = { $count ->
    [one] 1 person without a profile of Campaign is in user groups: which profiles those give is not in this file.
   *[other] { $count } people without a profile of Campaign are in user groups: which profiles those give is not in this file.
}
rehearse-more = { $count ->
    [one] 1 more person is not shown; --all shows them.
   *[other] { $count } more people are not shown; --all shows them.
}
rehearse-why-no-profile-matches = No profile matches. Mend its name in the Admin Console, or the mask.
rehearse-why-unknown-group = Campaign has no operator group of this internal name. Create the group, or name the profile after one that is there.
rehearse-why-empty-group = Their profile matches, but gives no group. Put the internal name of an operator group where the mask captures it.
rehearse-why-not-active = Their account is not active. Activate it in the Admin Console.
rehearse-why-no-email = They have no e-mail address, and Campaign knows people by it. Enter it in the Admin Console.
rehearse-why-shared-email = Two operators in Campaign have their e-mail address. Leave it to one of them.
rehearse-why-unsure = A profile matches. Give Campaign's operator groups with --groups to see whether it has theirs.
rehearse-why-in = They get in, with these operator groups.
rehearse-lacks = Without { $groups }: Campaign has no such operator group.
rehearse-state-disabled = disabled
rehearse-state-locked = locked
rehearse-state-removed = removed
rehearse-only-user-groups = { $count ->
    [one] { $groups } is a user group: it lets nobody in by itself. Assign it to a product profile of this name.
   *[other] { $groups } are user groups: they let nobody in by themselves. Assign them to product profiles of these names.
}
ask-umapi-secret = Secret of the client { $client }, which goes to { $host }:
ask-umapi-secret-later = Secret of the client { $client }, for the User Management API:
umapi-secret-needs-terminal = There is no terminal to ask for the secret on: use --umapi-secret-file FILE.
umapi-secret-empty = No secret was typed, so nothing was asked. Type it, or leave --umapi-id out.
umapi-id-wrong = --umapi-id: a client ID has letters, digits and signs only, and no blanks.
umapi-url-wrong = --umapi-url is for a server on this machine, to practice on; Adobe's own is asked without it.
umapi-no-organization = The configuration has no valid IMS organization ID, and the User Management API is asked for one organization.
umapi-no-ims = The configuration has no valid IMS server, and the token for the User Management API comes from it.
umapi-unknown-recipient = { $host } is none of Adobe's two IMS servers: nothing was sent there. If it is right, agree to it at a terminal.
umapi-wrong-client = { $host } does not know the client { $client }. Copy the client ID again from the credential in the Adobe Developer Console.
umapi-wrong-secret = { $host } knows the client { $client }, but the secret is another one. Copy it again from the credential in the Adobe Developer Console.
umapi-wrong-either = { $host } does not take client ID and secret together. Copy both again from the credential in the Adobe Developer Console.
umapi-scope = { $host } gives the client { $client } no token for the User Management API. Add this API to the credential's project in the Adobe Developer Console.
umapi-not-allowed = { $host } does not let the client { $client } ask about { $organization } ({ $code }). Is the credential of this organization, and is the User Management API in its project?
umapi-organization = { $host } does not know the organization { $organization } with this client. Compare the IMS organization ID with the one of the credential.
umapi-refused = { $host } refused: { $code }.
umapi-throttled = { $host } asks to wait for too long or too often. Try again later.
umapi-trouble = { $host }: { $what } { $remedy }
umapi-stopped = Stopped. Nobody is judged by an incomplete list.
umapi-progress-token = Asking IMS for a token…
umapi-progress-groups = Profiles: page { $pages }, { $count } read; { $key } stops
umapi-progress-users = People: page { $pages }, { $count } read; { $key } stops
umapi-progress-waiting = The User Management API asks to wait: { $seconds } s; { $key } stops
people-nameless = Line { $line }: a person with neither an e-mail address nor a user name.
people-groups = Line { $line }: groups in place of people.
people-error-answer = Line { $line }: an error answer of the API in place of people.
people-missing-column = Line { $line }: the row ends before the column of the profiles.
people-unclear = Line { $line }: a comma or semicolon here may belong to a profile's name or part two: both were tried. The User Management API gives each name by itself.
people-too-much = Line { $line }: more text than fits, 4 GiB.
people-seems-error-answer = It seems to be an error answer of the User Management API: { $code }. Ask it for the users again.
people-seems-groups = It seems to be a list of groups from the User Management API. Save the answer of /users instead of /groups.
people-seems-nobody = It is an answer of the API without any person: the page may lie beyond the last one.
people-seems-other-json = It seems to be JSON of another kind: nothing in it has an "email" or a "username".
people-seems-no-persons = It has no column of e-mail addresses or user names. Save the Admin Console's export of users, with its header.
people-seems-no-profiles = It has no column of product profiles ("Product Configurations"). Save the Admin Console's export of users whole.
people-seems-empty-table = It is a table of people with nothing below its header.
problem-not-one-of = { $key } must be one of these: { $allowed }.
problem-spelt = { $key } must be written { $meant } here, without quotes.
problem-not-instance = This cannot be an instance's name: ASCII letters, digits, ".", "_" and "-", 1 to 64, not beginning with "." or "-".

## Languages: the action that changes it, what is said after it, and the headings of the command line's help

# The last row of every help. { $name } is the next language's own name, such as Español: keep the arrangement short.
action-language = Language: change to { $name }
notice-language = Language: { $name }

# Above the help of a field, where the reader's language is not English: what the client console calls it.
label-in-console = In the console: { $label }

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-name = NAME
cli-heading-synopsis = SYNOPSIS
cli-heading-description = DESCRIPTION
cli-heading-notes = NOTES
cli-heading-examples = EXAMPLES
cli-heading-exit-status = EXIT STATUS
cli-heading-files = FILES
cli-heading-answers = ANSWERS FILE
cli-heading-environment = ENVIRONMENT
cli-heading-see-also = SEE ALSO
cli-heading-version = VERSION
cli-word-options = OPTIONS
cli-word-command = COMMAND
cli-choice = { $about } [{ $values }]
cli-choice-with-default = { $about } [{ $values }; default: { $default }]
cli-unknown-option = There is no option { $word } here.
cli-superfluous = Nothing more is expected here: { $word }
cli-value-missing = { $option } needs a value.
cli-value-wrong = { $option } does not take "{ $value }".
cli-value-superfluous = { $option } takes no value, but was given "{ $value }".
cli-once = { $option } can be given only once.
cli-not-together = { $option } and { $other } do not go together.
cli-needed = Missing: { $what }
cli-before-command = { $option } cannot stand before { $command }: the options of a command stand behind it.
cli-not-utf8 = One of the arguments is not UTF-8 text.
cli-line-wrong = This command line cannot be understood.
cli-possible = Possible values: { $values }
cli-similar = Did you mean { $words }?
cli-as-value = To give it as a value: -- { $word }
cli-more = More about it: { $command }
cli-option-help = Print help
cli-option-version = Print version

## Line by line (--plain): read aloud or by a script, so without a name of any key.
##
## A command is typed with a colon before it and is one word in small letters. For yes and no, all words that count,
## separated by blanks; the first is shown.

cli-option-plain = Line by line on the normal screen, for screen readers and dumb terminals

plain-yes = yes y
plain-no = no n

plain-command-back = back
plain-command-next = next
plain-command-clear = clear
plain-command-undo = undo
plain-command-steps = steps
plain-command-review = review
plain-command-help = help
plain-command-measure = measure
plain-command-stop = stop
plain-command-why = why
plain-command-save = save
plain-command-quit = quit

plain-about-back = the question before
plain-about-next = the question after, this one left as it is
plain-about-clear = empties the answer
plain-about-undo = takes the last answer back
plain-about-steps = the six steps; a number goes to one
plain-about-review = all answers, and the write
plain-about-help = what this step is for, and these commands
plain-about-measure = asks the servers and this machine again
plain-about-stop = stops what is being measured
plain-about-why = what happens at sign-in, of the first that is shut out; with a number, of that name or person
plain-about-save = everything is saved already; this says whether it is
plain-about-quit = saves and leaves

plain-commands = Everything you can do here:
plain-command = { $command }: { $about }
plain-two-colons = A value that begins with a colon is typed with two.
plain-measuring = Measuring; what comes of it is said here. { $stop } stops it.
plain-measuring-stopped = Stopped. { $measure } measures again.
plain-not-measuring = Nothing is being measured.
plain-unknown-command = That is no command. There are: { $commands }. A value that begins with a colon is typed with two.

plain-welcome = Configuring IMS for the Campaign instance { $instance }, with ims-setup. The configuration goes to { $file }
plain-how = An answer is a line. An empty line keeps what is there, { $clear } empties it, { $help } lists the other commands.

plain-step = Step { $number } of { $count }: { $title }
plain-step-state = { $number }. { $title }: { $state }
plain-mark-none = not begun
plain-mark-done = done
plain-mark-open = something is open
plain-mark-warned = there is a warning
plain-mark-failed = something is wrong
plain-expect-step = Type the number of a step to go there; an empty line stays here.

plain-help-prerequisites = Three things must be true before Campaign can be connected to IMS. Confirm each once you have seen it with your own eyes. You may go on and come back.
plain-help-account = Every field of the console's form, in its order.
plain-intro-review = All answers, and what the write changes in the file. Nothing is written before you say so.
plain-help-package = Confirm this once the import ended with "Installation of packages successful".
plain-where-ims-server = Adobe says which of its two addresses is yours.
plain-where-association-mask = Such as Campaign - acme - (.*). Step 6 tests it.
plain-where-mask-here = Such as Campaign - acme - (.*).

plain-fixed = { $label }: { $value }. There is nothing to answer.
plain-now = Now: { $value }
plain-now-empty = Now: empty
plain-secret-tail = { $length } characters, ending in { $tail }
plain-not-shown = What you type is not shown.
plain-way = { $number }. { $choice }: { $help }
plain-suggestions = Suggestions:
plain-suggestion = { $number }. { $value }
plain-suggestion-note = { $number }. { $value } ({ $note })

plain-expect-value = Type it; an empty line leaves it empty.
plain-expect-value-or-number = Type it, or the number of a suggestion; an empty line leaves it empty.
plain-expect-other = Type another; an empty line keeps this one.
plain-expect-other-or-number = Type another, or the number of a suggestion; an empty line keeps this one.
plain-expect-number = Type a number; an empty line keeps it as it is.
plain-expect-yes-no = Answer { $yes } or { $no }; an empty line keeps it as it is.
plain-expect-choice = Answer { $yes }: { $does }. Answer { $no } or an empty line: { $keeps }.
plain-not-yes-no = That is neither yes nor no. Nothing was changed.
plain-pasted-at-question = Several lines came at once. None of them was taken as an answer, and all were forgotten: answer the question first, then paste.
plain-word-no-value = "{ $word }" is an answer to a question, and no value of { $label }: nothing was changed.
plain-word-again = If it is meant as the value, type it once more.
plain-not-yes-no-number = That is neither yes nor no, and the number of no field. Nothing was changed.
plain-no-such-number = There is no such number. Nothing was changed.
plain-nothing-to-explain = There is no such name or person. Names and people are counted from 1.
plain-link = { $label }, { $holds }: { $what }
plain-link-unreached = { $label }: { $holds }

plain-wrong = Wrong: { $what }
plain-look = Warning: { $what }
plain-mend = Answer { $yes } to mend it.
plain-mend-replace = Answer { $yes } to put this in its place: { $value }
plain-mend-move = Answer { $yes } to move it to the client secret.
plain-mend-compared = Answer { $yes } once you have compared it.
plain-mend-keep-secret = Answer { $yes } if the one in the file is right.
plain-choice-keep = 2: { $does }.
plain-left-empty = Left empty: the file can't be written without it.
plain-verdict = Verdict: { $status }

plain-controls-removed = { $count ->
    [one] One control character was left out of the line.
   *[other] { $count } control characters were left out of the line.
}
plain-line-cut = A terminal takes at most 4,095 bytes in a line: the end of this one may be missing. Look at it.
plain-first-question = This is the first question.
plain-last-question = This is the last question.
plain-pasted-value = { $label }: { $value }
plain-pasted-several = left out: { $count } different values
plain-filled = { $count ->
    [one] 1 field was filled in. { $undo } takes it back.
   *[other] { $count } fields were filled in. { $undo } takes it back.
}
plain-secret-in-sight = The client secret stands on this screen: clear the screen and its scrollback, in tmux with clear-history too.
plain-nothing-to-clear = There is nothing to empty here.
plain-nothing-to-undo = No answer of this session is left to take back.
plain-undone = Taken back: { $field }
plain-name-undone = Taken back: the last name
plain-saved = Everything is saved in the draft. The configuration itself is written in step 5.

plain-row = { $number }. { $label }: { $state }
plain-state-finding = { $value }. { $finding }
plain-complete = Ready: the file can be written.
plain-left-unwritten = Nothing was written.
plain-incomplete = { $count ->
    [one] Not written: one field is missing or wrong: { $field }.
   *[other] Not written: { $count } fields are missing or wrong. The first: { $field }.
}
plain-hindrances = { $count ->
    [one] One field stands in the way of the file: { $fields }
   *[other] { $count } fields stand in the way of the file: { $fields }
}
plain-difference = { $file } is there already. The write changes these lines:
plain-change-now = Now: { $line }
plain-change-then = Then: { $line }
plain-changed-on-disk = { $file } was changed by someone else and is not written. Listen to the difference, then say yes again.
plain-expect-review = Answer { $yes } to write { $file }, or type a number to go to that field. With { $no } or an empty line you go on to step 6 without writing.
plain-expect-review-missing = Answer { $yes } to go to the first of them, or type a number to go to that field. With { $no } or an empty line you go on to step 6.
plain-expect-review-written = Type a number to go to that field. With { $no } or an empty line you go on to step 6.

plain-names = { $count ->
    [one] One name is there already:
   *[other] { $count } names are there already:
}
plain-expect-names = Type the names of your product profiles, one a line, as the Admin Console shows them. An empty line ends them.
plain-expect-people = The name of a file reads people from it. An empty line goes on.
plain-password = It is sent once, and not shown. An empty line sends nothing.
plain-reading = Reading the names.
plain-judging = Trying the mask on all names.
plain-untested = No name was given: the mask is not tested.
plain-expect-end = The file is not written, or these answers differ from it. Answer { $yes } to go back to the review. With { $no } or an empty line you leave, and the draft is kept.

plain-draft = { $number }. { $instance }: { $step }, { $state }, { $age }
plain-draft-held = { $number }. { $instance }: { $step }, { $state }, { $age }, open in another session
plain-draft-another = { $number }. { $what }
plain-expect-draft = Type a number or a name; an empty line takes the first.
plain-door-commands = There is nothing to go to yet. { $quit } leaves.
draft-held = The draft of { $instance } is open in another session: process { $process } on { $terminal }. End it there first.
left-alone = Left alone: the draft of { $instance } is open in another session, process { $process } on { $terminal }. To go on: { $command }
left-draft = Nothing was changed: the draft of { $instance } is as it was. To go on: { $command }
start-full = The disk is full or your quota is used up: nothing can be saved for now. You can go on; saving is tried again every few seconds.
start-waits = { $folder }: the disk does not answer. ims-setup waits for it; Ctrl-C ends the wait.
start-unkept = Nothing you type can be saved in { $folder }. You can go on and write the configuration; leaving before asks first.
fault = This is a fault of ims-setup itself ({ $place }). What a draft already held is kept; start again to go on, and please report this line.
no-threads = The system lets ims-setup start no more threads, and without one nothing can be saved. Look at the limit of processes (ulimit -u, or the container's) and start again.

## Measuring: what was asked of the world, and what it answered.

action-measure = Measure again
action-measure-hand-over = Compare again with Campaign's own account
action-measure-people = Read or ask for the people again
hint-measure = measure
head-measuring = measuring…
head-writing = writing…
measuring-now = Measuring: { $parts }. Esc stops it.
measured-no-tick = Measured: there is nothing to confirm here.
package-measure-login = With --login the package is measured.
package-measure-key = Ctrl-R logs on as { $login } and measures it.
notice-offline = With --offline nothing leaves the machine: nothing is measured.
notice-nothing-to-measure = There is nothing to measure yet: fill in the callback server, or start with --url.
notice-measuring-stopped = Stopped. Ctrl-R measures again.

part-server = the server
part-session = the session
part-ims = the IMS server
part-local = this machine
part-sign-in = the sign-in at IMS
part-proof = the secret

question-send-credentials = Send the credentials to this server?
question-send-credentials-text = The password of { $login } goes to { $host }, and nowhere else.
question-send-token-text = The token goes to { $host }, and nowhere else.
question-send-credentials-no = No
question-send-credentials-yes = Send them
question-prove-secret = Prove the secret?
question-prove-secret-text = Client ID and secret go to { $host }, once, to see whether they belong together. Nobody is signed in by that.
question-prove-secret-no = No
question-prove-secret-yes = Send them
question-send-umapi = Ask the User Management API?
question-send-umapi-text = Client ID and secret of this credential go to { $host }, which is none of Adobe's two IMS servers, for a token. With it people and profiles are read; nothing is changed.
question-send-umapi-no = No
question-send-umapi-yes = Send them
question-leave-unsaved = Leave although it is not saved?
question-leave-unsaved-text = If you leave now, what you changed since the last save is lost. As long as you stay, saving is tried again every few seconds.
question-leave-unsaved-no = Stay
question-leave-unsaved-yes = Leave and lose it

local-none = This machine: no installation of Campaign found.
local-found = This machine: build { $build } in { $folder }.
local-found-idle = This machine: build { $build } in { $folder }, no module runs.
local-unsafe-owner = This machine: nlserver is not run, { $path } belongs to someone else.
local-unsafe-writable = This machine: nlserver is not run, others can write to { $path }.
local-unsafe-kind = This machine: nlserver is not run, { $path } is no ordinary file.
local-not-as-root = This machine: root does not run nlserver. Its build is told by: { $command }
local-not-started = This machine: nlserver could not be started: { $reason }
local-timed-out = This machine: nlserver did not end within { $seconds } s and was ended.
local-no-build = This machine: nlserver pdump told no build.

reason-no-answers = There is no configuration to judge.
reason-measured-otherwise = Server build { $entered } was typed, { $measured } was measured.
reason-not-asked-server = The server was not asked: it has no address yet.
reason-not-asked-session = No session was asked for.
reason-not-asked-ims = The IMS server was not asked.
reason-not-asked-local = This machine was not looked at.
reason-offline = Not asked, because of --offline.
reason-no-session = No session: { $trouble }
reason-native-logins-refused = { $file } refuses native logins, except { $allowed }.
reason-native-logins-refused-to-all = { $file } refuses native logins.
reason-native-logins-restricted = { $file } restricts native logins already, except for { $allowed }.
reason-native-logins-restricted-to-all = { $file } restricts native logins already.
reason-answered = { $host } answers, build { $build }.
reason-logged-on = Logged on as { $login }.
reason-logged-on-operator = Logged on as { $login }, who has no admin rights.
reason-logged-on-untold = Logged on as { $login }; the server does not tell this operator's rights.
reason-answered-without-build = { $host } answers, but keeps its build to itself.
reason-builds-differ = Two builds: { $part } tells { $build }, { $other_part } tells { $other }.
reason-installed = The package's account { $account } is there.
reason-package-file = The package is at hand on this machine ({ $file }); whether it is installed, its file does not tell.
reason-package-listed = The server lists { $package } among the installed packages; { $file } gives that name to "Integration with the Adobe Experience Cloud".
reason-account-gone = The external account of the package is not there, though.
reason-account-inactive = The account { $account } is not enabled.
reason-duplicates = More than one account of this type: { $accounts }.
reason-not-installed = There is no account of the package: it is not installed.
reason-may-see-none = Operator { $login } sees no such account, and may not see all of them.
reason-confirmed-otherwise = It was confirmed all the same.
reason-ims-answered = { $issuer } answers.
reason-through-proxy = Campaign itself must reach IMS through the proxy { $proxy } (proxyConfig in serverConf.xml); that it is reached from here does not prove that.
reason-other-issuer = { $host } answers in the name of { $issuer }.
reason-not-asked-sign-in = Not asked: it takes the IMS server, the client ID, the callback server and the scope.
reason-ims-silent = The IMS server gave no answer.
reason-client-known = IMS knows the client { $client }.
reason-client-unknown = IMS does not know the client { $client }.
reason-client-refused = IMS knows the client { $client } and does not let it sign people in.
reason-secret-not-asked = Whether the secret is its own was not asked.
reason-secret-right = The secret is this client's.
reason-secret-wrong = The secret is not that of the client { $client }.
reason-pair-wrong = Client ID or secret is wrong; IMS does not say which.
reason-proof-unclear = What IMS answered about the secret is documented nowhere: it proves nothing.
reason-no-proof = The secret was not proven: { $trouble }
reason-callback-listed = IMS leads people back to { $address }.
reason-callback-same-server = IMS leads people to { $to }, which is on the callback server.
reason-lands-elsewhere = Asked for { $address }, IMS leads people to { $to }. A strong hint, no proof: the allowlist may name a path that Campaign adds.
reason-scope-granted = IMS grants the scope to this client.
reason-people-not-read = The people of the organization could not be read.
reason-operators-without-address = { $count ->
    [one] One of { $of } active operators has no e-mail address.
   *[other] { $count } of { $of } active operators have no e-mail address.
}
reason-shared-addresses = { $count ->
    [one] One e-mail address belongs to two or more operators.
   *[other] { $count } e-mail addresses belong to two or more operators each.
}
reason-own-addresses = Of the { $count } active operators no two share an e-mail address, and none lacks one that needs it.
reason-mask-tested = Campaign's profiles in the Admin Console that give an operator group by the mask: { $inside } of { $count }.
reason-mask-reaches-nobody = By the mask none of Campaign's profiles in the Admin Console gives an operator group (0 of { $count }): nobody gets in.
reason-kept-names-missed = The names that this set-up's mask was last tested on ({ $count }) give no operator group by this mask: nobody with them gets in.
reason-mask-groups-unknown = { $count ->
    [one] One group that the mask gives is none of Campaign's.
   *[other] { $count } groups that the mask gives are none of Campaign's.
}
reason-scope-refused = IMS refuses the scope to this client. Which entry is at fault can't be told.
reason-scope-entries-refused = IMS refuses { $entries } to this client and grants the rest of the scope.
reason-unclear-no-endpoint = The IMS server names no address of its own to ask.
reason-unclear-own-page = IMS leads to its page at { $host } in place of an answer.
reason-unclear-without-tls = The answer leads to { $to }, without TLS: perhaps a proxy's page.
reason-unclear-elsewhere = The answer leads to { $to } and gives no reason.
reason-unclear-no-address = The answer leads to something that is no address.
reason-unclear-other-state = The answer is to another question.
reason-unclear-error = IMS answers { $code }, which says nothing certain of this value.
reason-unclear-refusal = IMS refuses the question with HTTP { $status }, as it does where it does not know the client.
reason-unclear-page = A page came in place of an answer: Adobe's sign-in page or that of a proxy.

remedy-not-confirmed = Confirm it in the wizard: { $command }
remedy-no-build = Type both builds in the wizard. Help > About… in the console shows them.
remedy-no-console-build = Type it in the wizard. Help > About… in the console shows it.
remedy-no-server-build = Measure it with --login or on the server's machine, or type what Help > About… shows.
remedy-other-console = Put setup-client-7.X.XXXX.exe of the server's build into datakit/nl/eng/jsp of the installation.
remedy-web-view-off = Set <web webView2Mode="1"> in serverConf.xml, then nlserver config -reload, nlserver restart web, and restart Apache; on every server (MKT, MID, RT).
remedy-web-view-unsaid = Set <web webView2Mode="1"> in serverConf.xml, then nlserver config -reload, nlserver restart web, and restart Apache; on every server (MKT, MID, RT). With --login the server itself tells it.
remedy-unread = Look into it, or run ims-setup as the user that Campaign runs as.
remedy-console-too-old = Install the console of the server's build on every Windows machine.
remedy-different-build = Install the console of the server's build on every Windows machine.
remedy-release-differs = See Help > About… in the console, and use what it shows.
remedy-console-not-advised = Install the console of the server's build on every Windows machine.
remedy-not-general = Upgrade to { $newest_version } build { $newest_build } when you can.
remedy-measured-otherwise = Type the build that was measured: { $measured }.
remedy-errors = See the findings; in the wizard Ctrl-F mends what can be mended.
remedy-missing-values = Fill in what is missing with the wizard: { $command }
remedy-warnings = See the findings.
remedy-other-in-campaign = Mend what is wrong, in the console's form or here, and measure again.
remedy-no-answers = Name a configuration, or begin one with the wizard: { $command }
remedy-not-asked-server = Name it with --url, or fill in the callback server.
remedy-offline = Leave --offline away to measure it.
remedy-native-logins-refused = Log on as one of these operators, or use --token-file.
remedy-builds-differ = Perhaps a tracking server answered at this address. Help > About… in the console decides.
remedy-account-inactive = Tick Enabled in the external account.
remedy-people = ims-setup rehearse with the same options names who is shut out, and the way out for each.
remedy-people-not-read = Why is told beside it. People saved to a file can be tested with ims-setup rehearse --users.
remedy-operators-without-address = In the console: Administration > Access Management > Operators > Contact points. Each native operator needs an address of its own before anyone connects with an Adobe ID.
remedy-shared-addresses = In the console: Administration > Access Management > Operators > Contact points. Leave each address to one operator.
remedy-mask-reaches-nobody = ims-setup mask with the same options shows for each profile where the mask fails.
remedy-kept-names-missed = Compare them in the mask test, or with ims-setup mask --from FILE.
remedy-mask-groups-unknown = ims-setup mask with the same options names them; create the groups in Campaign, or rename the profiles.
remedy-duplicates = Keep one: delete the copies, or the sign-in may use the wrong one.
remedy-not-installed = In the console: Tools > Advanced > Import package > Install a standard package.
remedy-package-file = Measure it with --login, or look in the console: Tools > Advanced > Import package.
remedy-account-gone = Ask Adobe support how to bring the account back; the package can't be installed twice.
remedy-may-see-none = Use an operator with admin rights, or look in the console.
remedy-other-issuer = Ask Adobe support for the IMS server of your organization.
remedy-not-asked-sign-in = Fill in what is missing or wrong of these four.
remedy-client-unknown = Compare the client ID with Adobe's mail. If it is the same there, ask Adobe support: "Please confirm that the IMS client { $client } exists on the production IMS server."
remedy-client-refused = Send this to Adobe support: "Please allow the IMS client { $client } the authorization code grant; it gets unauthorized_client."
remedy-secret-wrong = Copy it again from Adobe's mail, whole and without blanks. If it stays wrong, ask Adobe support for a new one.
remedy-pair-wrong = Compare both with Adobe's mail.
remedy-proof-unclear = Compare the secret with Adobe's mail. The first sign-in will tell.
remedy-lands-elsewhere = Send this to Adobe support: "Please add { $address } to the allowlist (redirect URIs) of the IMS client { $client }."
remedy-scope-refused = Ask Adobe support which scope is provisioned for the IMS client { $client }.
remedy-scope-entries-refused = Take { $entries } out, here and in the console. Or send this to Adobe support: "Please provision the scope { $typed } for the IMS client { $client }."
remedy-sign-in-unclear = Ask again from a network without a proxy in between. Else the first sign-in will tell.

trouble-address-malformed = This address is none that can be asked.
trouble-address-malformed-remedy = Write it as https://campaign.example.com, without a path, a user or a password.
trouble-plain-http = It is http: only this machine itself (127.0.0.1) is asked without encryption.
trouble-plain-http-remedy = Write https://. Without it no sign-in with an Adobe ID works either.
trouble-name-unknown = No name server knows { $host }.
trouble-name-unknown-remedy = Look for a slip in the name. If it is known inside only, run this there.
trouble-refused = Nothing listens at { $host }, port { $port }.
trouble-refused-remedy = Is the web server running, and is it this port? Apache answers, Tomcat's 8080 does not.
trouble-unreachable = { $host } can't be reached, or the connection broke off.
trouble-unreachable-remedy = Look at the network and the firewall; behind a proxy set HTTPS_PROXY.
trouble-timed-out = No answer within { $seconds } s.
trouble-timed-out-remedy = Try again later. A firewall that swallows connections looks like this too.
trouble-cancelled = Not measured: it was stopped.
trouble-cancelled-remedy = Measure again.
trouble-untrusted-certificate = { $host } shows a certificate that no one this machine trusts has issued.
trouble-untrusted-certificate-remedy = If your company issues its own: name its root certificate with --ca-file PEM.
trouble-ca-certificate = { $host } shows the certificate of an authority as its own.
trouble-ca-certificate-remedy = openssl req -x509 makes such ones. Issue a leaf certificate (CA:FALSE), and name its issuer with --ca-file PEM.
trouble-other-certificate = The certificate that { $host } shows is another host's.
trouble-other-certificate-remedy = Use the name in the certificate, or have one issued for this name.
trouble-expired-certificate = The certificate of { $host } has expired, or is not valid yet by this machine's clock.
trouble-expired-certificate-remedy = Renew the certificate; look at this machine's date first.
trouble-bad-certificate = The certificate of { $host } is broken.
trouble-bad-certificate-remedy = openssl s_client -connect shows it. Have it issued again.
trouble-no-tls = { $host }, port { $port }, speaks no TLS 1.2 or later.
trouble-no-tls-remedy = Is it the https port? If it is, TLS 1.2 has to be switched on there.
trouble-redirect-to-http = The answer leads from https to http: { $to }
trouble-redirect-to-http-remedy = Have the web server or the load balancer keep to https.
trouble-redirect-elsewhere = The answer leads to another host: { $to }
trouble-redirect-elsewhere-remedy = If that is the right one, use its address here.
trouble-too-many-redirects = The answers lead on and on.
trouble-too-many-redirects-remedy = Look at the redirects of the web server or the load balancer.
trouble-redirect-with-credential = The server leads elsewhere ({ $to }); credentials do not follow.
trouble-redirect-with-credential-remedy = If that is the right server, name it with --url.
trouble-proxy = The proxy { $proxy } can't be used.
trouble-proxy-remedy = Look at HTTPS_PROXY; NO_PROXY lists the hosts that go without it.
trouble-status = The answer is HTTP { $status }.
trouble-status-remedy = Is this the address of Campaign's web server?
trouble-page = A web page came in place of the answer, as a proxy or a portal sends one.
trouble-page-remedy = Look at HTTPS_PROXY and NO_PROXY, and at the port.
trouble-too-large = The answer is larger than { $limit } MiB.
trouble-too-large-remedy = This is no answer of Campaign's: look at the address.
trouble-cut-off = The answer ended in its middle.
trouble-cut-off-remedy = Measure again. If it stays, look at the proxy or the load balancer in between.
trouble-hostile = The answer holds what no answer of Campaign's holds, and was not read.
trouble-hostile-remedy = Look at the address: something else answers there.
trouble-unexpected = Something else than expected answers there.
trouble-unexpected-remedy = Is this the right address?
trouble-wrong-password = The login or the password is wrong.
trouble-wrong-password-remedy = It was tried once. Check both in the console before the next try.
trouble-secret-missing = There is no secret here that could be sent.
trouble-secret-missing-remedy = Run this where the secret's file or variable is.
trouble-unknown-recipient = { $host } is none of Adobe's two IMS servers: nothing was sent there.
trouble-unknown-recipient-remedy = Check the IMS server. If it is right, agree to it at a terminal.
trouble-outside-zone = This machine's address is outside the operator's security zone; the password is not at fault.
trouble-outside-zone-remedy = Run this from a machine inside the zone, or have the zone widened.
trouble-session-expired = The server took the session for expired, or does not take the token.
trouble-session-expired-remedy = Measure again; get a new token if it was one.
trouble-no-method = The server does not know the method ({ $code }).
trouble-no-method-remedy = With a token: the build is too old for it, use --login. Else the server's log tells more.
trouble-fault = The server says: { $text }
trouble-fault-remedy = The server's log tells more.
trouble-bad-token = The token holds what can't be sent.
trouble-bad-token-remedy = Get it again: one line, letters, digits and signs only.

finding-no-answer = Asked, it gave no answer.
finding-measured-otherwise = Measured was { $measured }.
finding-other-instance = The instance { $instance } on this machine answers for other hosts: see Ctrl-O.
finding-client-unknown = IMS does not know this client.
finding-client-refused = IMS does not let this client sign people in.
finding-lands-elsewhere = IMS leads people to { $to } instead.
finding-scope-refused = IMS refuses this scope.
finding-scope-refused-entries = IMS refuses { $entries }.
finding-secret-wrong = IMS says that this is not the client's secret.
finding-pair-wrong = IMS refuses this client ID with this secret.
finding-differs-in-campaign = Campaign holds: { $held }
finding-differs-in-campaign-empty = Campaign holds nothing here.
finding-differs-in-campaign-enabled = In Campaign it is the other way round.
finding-differs-in-campaign-internal-name = On this instance the account's internal name is { $held }.

suggest-build-measured = measured
suggest-build-installer = of the console that the server hands out
suggest-host-local = from the installation on this machine
suggest-name-measured = as it is on this instance
suggest-mask-local = with an instance of the installation on this machine

evidence-word-none = nothing
evidence-word-confirmed = confirmed
evidence-word-entered = entered
evidence-word-measured = measured

## The command check.

check-server = Campaign server
check-console = Client console
check-package = Package
check-account = External account
check-ims-server = IMS server
check-ims-scope = IMS scope
check-client = IMS client
check-callback = Callback server
check-mask = Association mask
check-people = People
check-head = { $file } · instance { $instance }
check-head-file = { $file }
check-head-none = No configuration of instance { $instance } yet: only what can be measured
check-repair = Mended: { $repair }
check-totals = Passed { $passed } · warned { $warned } · failed { $failed } · open { $open } · wrong values { $errors }
check-files = { $files } files, { $wrong } of them with something wrong.
check-progress = { $done } of { $files } checked
check-dry-run-no-request = Nothing would be asked over the network.
check-dry-run-no-command = No installation of Campaign on this machine: no command would be run.
bundle-list = The support file (files: { $count }; bytes: { $bytes }). Values are placeholders in it; no secret is in it.
bundle-about-run = { $bytes } bytes: program, system, language, options used
bundle-about-answers = { $bytes } bytes: which answers there are, values as placeholders
bundle-about-report = { $bytes } bytes: checks and findings by their codes, without sentences
ask-bundle = Write { $file }?
bundle-needs-yes = The support file is listed, then asked about, before it is written. Without a terminal that needs --yes.
bundle-written = Written: { $file }. Read it before you pass it on: tar -xOf prints all of it.
bundle-left = Not written: { $file }.
bundle-there = { $file } is there already: nothing was written. --force replaces it.
check-draft-later = { $file } was written by a later version of this program.
check-other-host = { $file } names another server than { $host }: the credentials go to one server only.

ask-password = Password of { $login }:
ask-password-of = Password of { $login } on { $host }:
ask-recipient = The credentials go to { $host }, the callback server of the file. Is that the server?
ask-prove-host = Client ID and secret go to { $host }, which is none of Adobe's two IMS servers. Is that right?
ask-token = The first call with a technical account's token creates its operator in Campaign. Go on?
ask-yes-no = { $yes } or { $no }:
password-needs-terminal = There is no terminal to ask for the password on: use --password-file FILE.
password-empty = No password was typed, so nothing was begun. Type it, or leave --login out.
not-agreed = That was no yes, so nothing was sent.
token-needs-yes = A token's first call creates its operator in Campaign. Without a terminal that needs --yes.
credentials-need-url = Say with --url which server the credentials go to.
url-wrong = --url { $url }: { $what } { $remedy }
ca-file-empty = { $file } holds no certificate in PEM form.
campaign-dir-none = { $folder } holds no installation of Campaign: it has no bin/nlserver.

cli-check = Check the prerequisites and configurations, without a terminal
cli-option-files = Configurations; without one the instance's draft, else its configuration here
cli-option-url = The Campaign server to measure, as https://campaign.example.com
cli-option-login = Log on to it as this operator; the password is asked for, or read from --password-file
cli-option-password-file = The password, one line
cli-option-token-file = An IMS access token of a technical account, one line; its first call creates its operator
cli-option-yes = Use the token without asking
cli-option-check-yes = Use the token, or write the support file, without asking
cli-option-ca-file = Certificates trusted besides the system's
cli-option-offline = Nothing leaves the machine
cli-option-campaign-dir = The local installation of Campaign, as /usr/local/neolane/nl7
cli-option-dry-run = Show what would be asked or run, and do nothing

## The command write.

cli-write = Write the configuration unattended, from an answers file
cli-option-secret-file = The client secret, one line; it goes to the file beside the configuration; "-" is standard input
cli-option-write-answers = The answers: a file of them, a configuration or a draft; "-" is standard input
cli-option-write-dry-run = Show what would be written, and what that changes; write nothing
cli-option-force = Replace a file that differs
cli-option-check-force = Let the support file replace a file that is there
cli-option-editor-hint = Put a line at the top of a written file by which editors find its JSON Schema: ims-setup.schema.json beside it, or this path or address
told-about = { $about }: { $what }
write-differs = { $file } is there already and differs: nothing was written. --force replaces it.
write-then = To test its mask with the names of your profiles: { $command }
editor-hint-not-set = { $file } keeps what it says to editors: a hint alone is not written, and one that is there is not replaced. This line at its top sets it: { $line }
editor-hint-no-schema = Editors will look for { $schema }, which is not there yet. This makes it: { $command }
write-would-differ = { $file } is there already and differs: without --force nothing would be written.
write-names-prove = If the profiles are really called that, their names prove it: test the mask on them in the wizard's mask test, then write.
write-secret-there = { $file } holds a secret already: nothing was written. --force replaces it.
write-secret-twice = The answers have a secret of their own (ims_client_secret), and --secret-file names one too. Leave one of the two out.
write-input-twice = Standard input can't be both the answers and the secret: name a file for --answers or for --secret-file.
write-secret-shown = Standard input is a terminal, and the secret would be shown on it: use a pipe, or name a file with --secret-file.
secret-input-shown = Standard input is a terminal, and the secret would be shown on it: use a pipe, or name a file.
secret-input-twice = Standard input can't be two secrets: name a file for one of them.
write-secret-missing = { $file } is not there: put the secret into it as its only line, or name a file that holds it with --secret-file.
