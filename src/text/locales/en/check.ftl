# English: what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first } { $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver }: { $word }
join-opinions = { $first }; { $second }

## Durations

duration-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = CAA does not stop { $ca } from issuing S/MIME certificates for `{ $domain }`: there are no CAA records.
verdict-no-caa-domain-missing = CAA does not stop { $ca }, but `{ $domain }` does not exist in DNS.
verdict-no-issuemail = CAA does not stop { $ca } from issuing S/MIME certificates for `{ $domain }`: its CAA records do not restrict S/MIME.
verdict-issuer-match = CAA does not stop { $ca } from issuing S/MIME certificates for `{ $domain }`: a record at `{ $place }` allows it.
verdict-issuer-match-params = CAA does not stop { $ca } from issuing S/MIME certificates for `{ $domain }`, provided that { $ca } accepts the parameters in the record.
verdict-unknown-critical = CAA stops { $ca } from issuing S/MIME certificates for `{ $domain }`: a critical record at `{ $place }` is unknown to it.
verdict-params-unsatisfied = CAA stops { $ca } from issuing S/MIME certificates for `{ $domain }`: the parameters in the record are not met.
verdict-issuer-mismatch = CAA stops { $ca } from issuing S/MIME certificates for `{ $domain }`: the records at `{ $place }` name other CAs only.
verdict-issuer-mismatch-case = CAA stops { $ca } from issuing S/MIME certificates for `{ $domain }`: the record at `{ $place }` writes its name with capital letters.
verdict-malformed-value = CAA stops { $ca } from issuing S/MIME certificates for `{ $domain }`: the record at `{ $place }` is not written correctly.
verdict-empty-issuer = CAA stops { $ca } from issuing S/MIME certificates for `{ $domain }`: the record at `{ $place }` allows no CA.
verdict-dnssec-bogus = { $ca } has to refuse S/MIME certificates for `{ $domain }` until the DNSSEC of `{ $zone }` is repaired.
verdict-nameservers-refuse = { $ca } has to refuse S/MIME certificates for `{ $domain }` while the name servers of `{ $zone }` do not answer.
verdict-nameservers-undetermined = We could not find out whether CAA stops { $ca } for `{ $domain }`, because the name servers of `{ $zone }` do not answer.
verdict-must-refuse = { $ca } refuses S/MIME certificates for `{ $domain }` while the CAA lookup at `{ $place }` fails.
verdict-undetermined = We could not find out whether CAA stops { $ca } for `{ $domain }`, because the lookup at `{ $place }` fails.
verdict-resolver-unreachable = We could not find out whether CAA stops { $ca } for `{ $domain }`, because no DNS resolver could be reached.
verdict-resolvers-disagree = We could not find out whether CAA stops { $ca } for `{ $domain }`, because DNS resolvers give different answers.
verdict-zone-incomplete = We could not find out whether CAA stops { $ca } for `{ $domain }`, because the text does not have all the records that count.

## Why

why-no-caa = Neither `{ $domain }` nor any name above it has CAA records.
why-no-caa-domain-missing = No such domain is registered in DNS, and no name above it has CAA records.
why-no-issuemail = The CAA records at `{ $place }` have no `issuemail` tag, so they do not restrict S/MIME certificates.
why-issuer-match = An `issuemail` record at `{ $place }` names { $ca }.
why-issuer-match-params = The `issuemail` record at `{ $place }` names { $ca }, with parameters. What these mean for S/MIME is up to { $ca }.
why-unknown-critical = A CAA record at `{ $place }` has the tag `{ $tag }` and is marked critical. { $ca } does not support that tag, and must not issue then.
why-params-unsatisfied = The `issuemail` record at `{ $place }` names { $ca }, with parameters that this request does not satisfy.
why-issuer-mismatch = { $count ->
    [one] The `issuemail` record at `{ $place }` names `{ $issuers }`, and not `{ $issuer }`.
   *[other] The `issuemail` records at `{ $place }` name `{ $issuers }`, and not `{ $issuer }`.
}
why-issuer-mismatch-case = The `issuemail` record at `{ $place }` says `{ $issuers }`. { $ca } accepts its name only as `{ $issuer }`.
why-malformed-value = The `issuemail` record at `{ $place }` is not written as it should be, and counts as one that allows no CA.
why-empty-issuer = The `issuemail` record at `{ $place }` allows no CA to issue S/MIME certificates.
why-dnssec-bogus = The DNSSEC signatures of `{ $place }` do not validate. So resolvers answer SERVFAIL, and a CA must not take that for permission.
why-dnssec-bogus-link = So resolvers answer SERVFAIL, and a CA must not take that for permission.
why-nameservers-unresponsive = { $known ->
    [yes] The name servers of `{ $zone }` (`{ $servers }`) do not answer the question for the CAA records of `{ $asked }`.
   *[no] The name servers of `{ $zone }` do not answer the question for the CAA records of `{ $asked }`.
}
why-nameservers-unresponsive-unanswered = Resolvers need these records to validate the CAA records of `{ $asked }`, and so these cannot be looked up.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] The name servers of `{ $zone }` (`{ $servers }`) answer other questions, but not the one for the CAA records of `{ $asked }`. A firewall or an old load balancer may drop it.
   *[no] The name servers of `{ $zone }` answer other questions, but not the one for the CAA records of `{ $asked }`. A firewall or an old load balancer may drop it.
}
why-nameservers-signed = The zone is signed with DNSSEC, so a CA must not take the silence for permission.
why-nameservers-unsigned = The zone is not signed with DNSSEC. A CA may take the silence for permission if the fault is not in its own systems and it has tried again. It does not have to.

## The broken link of a chain of trust

fault-algorithm-mismatch = The DS record of `{ $owner }` (key tag { $tag }) is about algorithm { $ds }, but the zone is signed with algorithm { $dnskey }.
fault-altered = The `{ $type }` records of `{ $owner }` do not seem to fit their signature: they may have been changed after they were signed, or signed wrongly.
fault-denial-incomplete = The zone `{ $zone }` says that `{ $owner }` has no such records, but its signed proof (`{ $type }`) does not cover that name.
fault-denial-missing = The zone `{ $zone }` gives no signed proof (NSEC or NSEC3) for its answer about `{ $owner }`.
fault-dnskey-missing = The zone above says with a DS record that `{ $owner }` is signed, but `{ $owner }` has no DNSKEY records.
fault-ds-digest-mismatch = The DS record of `{ $owner }` has the tag of one of its keys ({ $tag }), but another digest.
fault-no-key-for-ds = The DS record of `{ $owner }` (key tag { $tag }) points to a key that the zone does not have.
fault-signature-expired = The signature over the `{ $type }` records of `{ $owner }` expired on { $date }.
fault-signature-missing = The `{ $type }` records of `{ $owner }` have no signature by a key that counts.
fault-signature-not-yet-valid = The signature over the `{ $type }` records of `{ $owner }` is valid only from { $date } on.
fault-signing-key-missing = The signature over the `{ $type }` records of `{ $owner }` was made with a key (tag { $tag }) that `{ $zone }` does not publish.
fault-unanswered = The name servers of `{ $zone }` do not answer the question for the `{ $type }` records of `{ $owner }`.

## Why, when the lookup failed

why-lookup-failure = The CAA lookup at `{ $place }` failed.
why-lookup-failure-rdata = A CAA record at `{ $place }` is damaged and cannot be read.
why-lookup-failure-silent = The question for the CAA records of `{ $asked }` got no answer in time, while others were answered. Whether the zone is signed with DNSSEC could not be found out.
why-lookup-failure-alias-loop = `{ $place }` is an alias that leads back to itself.
why-lookup-failure-filtered = The resolvers do not show the zone’s own answer for `{ $place }`: they filter it.
why-lookup-failure-disowned = For `{ $place }` the resolvers only have an answer that they themselves call out of date or not authentic. It does not show what the zone holds now.
why-lookup-failure-truncated = The answer for `{ $place }` was cut off, so records may be missing.
why-lookup-failure-servfail = { $known ->
    [yes] Resolvers answer SERVFAIL for the CAA records of `{ $asked }`: they get no usable answer from the name servers of `{ $zone }` (`{ $servers }`).
   *[no] Resolvers answer SERVFAIL for the CAA records of `{ $asked }`: they get no usable answer from the name servers of `{ $zone }`.
}
why-lookup-failure-servfail-unknown = Resolvers answer SERVFAIL for the CAA records of `{ $asked }`. Why could not be found out.
why-lookup-failure-caa-only = { $known ->
    [yes] The name servers of `{ $zone }` (`{ $servers }`) answer other questions about `{ $asked }`, but give an error to the one for CAA records.
   *[no] The name servers of `{ $zone }` answer other questions about `{ $asked }`, but give an error to the one for CAA records.
}
why-lookup-failure-rcode = Resolvers answer { $rcode } for the CAA records of `{ $place }`.
why-resolver-unreachable-answer = What answers in the place of the DNS resolvers gives no valid DNS answers. That says nothing about `{ $domain }`.
why-resolver-unreachable-connection = None of the DNS resolvers that this check uses could be reached. That says nothing about `{ $domain }`.
why-resolver-unreachable-limit = The DNS resolvers ask for a pause: too many questions came from your network. That says nothing about `{ $domain }`.
why-resolver-unreachable-portal = A web page answers in the place of the DNS resolvers: a sign-in page of the network, or a filter. That says nothing about `{ $domain }`.
why-resolver-unreachable-servfail = The DNS resolvers that this check uses cannot look up anything at all: they answer SERVFAIL even for what the root of DNS says. That says nothing about `{ $domain }`.
why-resolver-unreachable-status = The DNS resolvers that this check uses answer with an HTTP error. That says nothing about `{ $domain }`.
why-resolver-unreachable-timeout = None of the DNS resolvers that this check uses answered in time. That says nothing about `{ $domain }`.
why-resolvers-disagree = The answers of DNS resolvers lead to different results ({ $opinions }). { $ca } checks from several places and may see either.
why-no-quorum = Only { $resolver } shows an answer. Others fail for this domain ({ $failures }), and one resolver alone is not enough to go by.
why-one-resolver = This rests on { $resolver } alone: no other DNS resolver gave an answer that counts.
why-disagree-broken = For those whose lookup fails, this is the cause:
why-zone-incomplete = { $kind ->
    [cut] The text hands `{ $cut }` over to other name servers. Only these know the CAA records of `{ $name }`.
    [alias] `{ $place }` is an alias of `{ $name }`, whose CAA records would count. The text does not have that name.
   *[name] The text has neither `{ $name }` nor a name above it.
}

word-permitted = not stopped
word-forbidden = stopped
word-undetermined = not found out

## Words for what came back

outcome-records = records found
outcome-nodata = no such records
outcome-not-covered = not in the text
outcome-given-up = given up
outcome-nxdomain = the name does not exist
outcome-servfail = SERVFAIL
outcome-stale = out-of-date answer
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = an error code
outcome-truncated = cut-off answer
outcome-alias-loop = alias loop
outcome-filtered = filtered by the resolver
outcome-timeout = no answer in time
outcome-unreachable = resolver not reached
outcome-http-error = HTTP error of the resolver
outcome-bad-answer = no valid DNS answer
outcome-called-bogus = answer that failed validation
outcome-not-needed = not needed

## What to do

todo-permitted = Nothing has to be changed in DNS.
todo-issuer-match-params = Ask { $ca } whether it accepts these parameters, or publish a record without them.
todo-unknown-critical = No added record helps here. Whoever runs the DNS of `{ $owner }` can remove that record, or its critical flag, if it is not meant to stop S/MIME certificates.
todo-params-unsatisfied = The request has to meet the conditions in the record. If { $ca } shall not be bound to them, this helps:
todo-empty-issuer = Whoever published that record wanted no S/MIME certificates for `{ $place }`. Ask them. If that has changed, the record can be replaced.
todo-no-caa-domain-missing = Check the spelling of the domain. Mail to it does not arrive either.
todo-dnssec-bogus = Tell whoever runs the DNS of `{ $place }` that its DNSSEC is broken. A DNSSEC debugger shows the broken link. No CAA record helps until that is repaired.
todo-dnssec-bogus-ds = Have the DS record of `{ $link }` replaced, in the zone above it (for a registered domain: at the registrar), by one of a key that the zone has; or removed, if the zone shall not be signed. No CAA record helps until then.
todo-dnssec-bogus-unsigned = Have the DS record of `{ $link }` removed from the zone above it (for a registered domain: at the registrar), or the zone signed again. No CAA record helps until then.
todo-dnssec-bogus-clock = If this computer’s clock is right, whoever runs the DNS of `{ $zone }` has to check the clock of the machine that signs, and sign the zone again. No CAA record helps until then.
todo-dnssec-bogus-unanswered = Whoever runs the DNS of `{ $zone }` has to see that its name servers answer questions for DNSSEC keys. No CAA record helps until then.
todo-dnssec-bogus-sign = Whoever runs the DNS of `{ $zone }` has to sign the zone again, and see that it is signed anew before signatures expire. No CAA record helps until then.
todo-nameservers-unresponsive = Tell whoever runs the DNS of `{ $zone }`. Its name servers must answer questions for CAA records from everywhere; “no such record” is a good answer too.
todo-nameservers-unresponsive-unanswered = Whoever runs the DNS of `{ $zone }` has to see that its name servers answer questions for DNSSEC keys. No CAA record helps until then.
todo-nameservers-unresponsive-caa-only = Tell whoever runs the DNS of `{ $zone }`. Nothing on the way to its name servers may drop questions for CAA records; “no such record” is a good answer too.
todo-checkers = { $ca } asks from { $checkers }. No firewall may block these addresses.
todo-lookup-failure = Tell whoever runs the DNS of `{ $place }` that the CAA lookup fails.
todo-lookup-failure-rdata = Remove the damaged record at `{ $owner }` and enter it again.
todo-lookup-failure-silent = Check again. If it stays so, tell whoever runs the DNS of `{ $zone }` that questions for CAA records get no answer.
todo-lookup-failure-alias-loop = Correct the CNAME or DNAME records of `{ $place }`.
todo-lookup-failure-filtered = Check again from another network, or with other resolvers.
todo-lookup-failure-truncated = Check again. If it stays so, tell whoever runs the DNS of `{ $place }`.
todo-lookup-failure-servfail = Tell whoever runs the DNS of `{ $zone }`. Every name server that the zone above lists must serve the zone and answer questions for CAA records; “no such record” is a good answer too.
todo-lookup-failure-servfail-unknown = Check again. If it stays so, tell whoever runs the DNS of `{ $zone }` that resolvers answer SERVFAIL.
todo-lookup-failure-caa-only = Tell whoever runs the DNS of `{ $zone }`. Its software must not answer questions for CAA records with an error; “no such record” is a good answer, and all it takes.
todo-lookup-failure-rcode = Check again, with other resolvers if it stays so. If these answer the same, tell whoever runs the DNS of `{ $place }` that its name servers must answer questions for CAA records; “no such record” is a good answer too.
todo-resolver-unreachable-answer = Check again from another network. A proxy or a filter may answer in the place of the resolvers.
todo-resolver-unreachable-connection = Check your connection. A firewall, a proxy or a browser extension may block DNS over HTTPS.
todo-resolver-unreachable-limit = Your domain is not the cause. Just wait a little.
todo-resolver-unreachable-portal = Sign in to the network, or check again from another one.
todo-resolver-unreachable-servfail = Check again later, or with other resolvers. If one of them is yours, see whether it reaches the internet, and whether its trust anchor and its clock are right.
todo-resolver-unreachable-status = Check again, or from another network. A proxy may stand between.
todo-resolver-unreachable-timeout = Check your connection. A firewall, a proxy or a browser extension may hold back DNS over HTTPS.
todo-resolvers-disagree = If the records were changed lately, wait until the old ones have left all caches. If they were not, tell whoever runs the DNS of `{ $place }` that its name servers do not all give the same answers.
todo-zone-incomplete = Use a text that has the records of `{ $name }` too, or check what is in DNS.
todo-zone-incomplete-domain = Check the spelling of the domain. If it is right, use a text that has its zone, or check what is in DNS.

## When to try again

when-permitted-cache = You can order now. If { $ca } refused a short while ago, wait { $cache } first: that long it keeps a result.
when-changed = Try again { $ttl } after the change: resolvers may keep the old records that long.
when-changed-cache = Try again { $wait } after the change: resolvers may keep the old records for { $ttl }, and { $ca } its result for { $cache }.
when-disagree = Try again { $ttl } after the last change: resolvers may keep the old records that long.
when-disagree-cache = Try again { $wait } after the last change: resolvers may keep the old records for { $ttl }, and { $ca } its result for { $cache }.
when-agree = Try again once resolvers agree.
when-agree-cache = Try again { $cache } after resolvers agree: that long { $ca } may keep its result.
when-limit = Try again in a few minutes.
when-repaired = Try again once it is repaired.
when-repaired-cache = Try again { $cache } after the repair: that long { $ca } may keep its result.
when-repaired-ttl = Try again { $ttl } after the repair: resolvers may keep the old records that long.
when-repaired-ttl-cache = Try again { $wait } after the repair: resolvers may keep the old records for { $ttl }, and { $ca } its result for { $cache }.
when-resolver = Try again in a minute.

## Inputs that could not be read

input-empty = Enter an e-mail address or a domain.
input-domain-missing = The part after the @ is missing.
input-local-part = This is not an e-mail address: character { $position } cannot stand there.
input-address-space = There is a space inside the address.
input-address-at = There are two @ in the address.
input-local-part-missing = The part before the @ is missing. To check a whole domain, leave out the @.
input-quote-open = The quotation mark at the start is not closed.
input-address-literal = An IP address has no CAA records. Enter a domain name.
input-space = There is a space inside the domain.
input-control = There is an invisible control character inside the domain.
input-url = This looks like a web address. Enter the domain only, as example.com.
input-character = “{ $character }” cannot be part of a domain.
input-label-empty = Two dots follow each other, or the domain begins with a dot.
input-hyphen = A part of the domain begins or ends with a hyphen.
input-idna = “{ $label }” is not a valid international domain name.
input-label-long = A part of the domain has { $len } characters; 63 are allowed.
input-name-long = The domain is too long: { $len } octets; 255 are allowed.
input-onion = Names under .onion are not in DNS, so they have no CAA records.

## The page

ui-title = Does CAA stop your S/MIME certificate?
ui-tabs = What to check
ui-tab-check = Check a domain
ui-tab-try = Try a record before publishing
ui-result = Result

ui-address-label = E-mail address or domain
ui-address-hint = Several at once: separate them with commas or line breaks. You can also paste the CA’s refusal message.
ui-ca-label = Certificate authority
ui-ca-yes = Issue S/MIME certificates
ui-ca-unknown = Not known to issue S/MIME
ui-ca-no = Do not issue S/MIME
ui-ca-hint-unknown = We do not know whether { $ca } issues S/MIME certificates.
ui-ca-hint-no = As far as we know, { $ca } does not issue S/MIME certificates.
ui-check = Check
ui-check-note = Only the domain and names around it leave your browser, to the DNS resolvers alone. Nothing is stored.
ui-check-note-shared = The domain goes to the DNS resolvers, and to the page around this box. What stands before the @ goes nowhere.
ui-show-everything = Show everything (in a new tab)

ui-try-examples = Start from an example
ui-try-example-allow = Allow one CA
ui-try-example-nobody = Allow nobody
ui-try-example-two = Two CAs, one of them yours
ui-try-example-hidden = Subdomain hides its parent
ui-try-records-label = Records you plan to publish
ui-try-records-hint = Lines of a zone file, or all of it. `@` stands for the domain. Names above those that are here count as empty.
ui-try = Try these records
ui-try-note = Nothing is looked up and nothing is sent. This also works without a network.

ui-error-title = Please look at the address again
ui-error-title-many = { $count } entries could not be read
ui-error-title-records = Please look at the records again
ui-error-document = Error: { $title }
ui-error-many = { $bad } of { $count } entries could not be read.
ui-error-place = Line { $line }, column { $column }
ui-error-too-many = These are { $count } domains. At most { $limit } can be checked at a time here; the command line takes any number.
ui-error-too-long = At most { $limit } addresses or lines and { $length } characters can be checked at a time here; the command line takes any number.
ui-error-refusal = That is what the CA wrote. Please add the address or domain that it was about.
ui-config-title = This page is not set up correctly
ui-config-text = It would rather say nothing than guess. Please tell whoever runs this site.
ui-config-wrong = `config.json`: { $problem }
ui-config-unreachable = `config.json` could not be loaded. Reload the page to try again.
ui-config-status = The server answers the request for `config.json` with HTTP status { $status }. It has to deliver the file, or answer 404 if there is none.
ui-config-missing = This page was set up with a `config.json`, and the server does not have it. The file has to be put back beside `index.html`.

ui-later-loading = Preparing what to publish …
ui-later-title = The record to publish could not be prepared
ui-later-try-title = The records could not be evaluated
ui-later-text = A part of this page could not be loaded. The network may have been interrupted, or a filter may have held it back. If trying again does not help, this page has been updated: reload it.
ui-later-holds = The verdict holds all the same.
ui-later-part-title = This part could not be loaded
ui-later-part-loading = Loading …
ui-later-again = Try again

ui-progress-title = Asking DNS about `{ $domain }`
ui-progress-title-many = Asking DNS about { $count } domains
ui-progress-waiting = Waiting for an answer
ui-progress-count = { $done } of { $count } done
ui-progress-explaining = Finding out more
ui-progress-limit = A question that gets no answer is given up after { $limit }, { $count ->
    [one] the whole check
   *[other] each domain
} after { $whole }.
ui-cancel = Cancel
ui-cancelled = Cancelled.
ui-old = This answer is of { $time }. DNS may say something else by now: check again to be sure.

ui-batch-title = { $count } entries checked for { $ca }
ui-batch-permitted = { $n } not stopped
ui-batch-conditional = { $n } on a condition
ui-batch-forbidden = { $n } stopped
ui-batch-undetermined = { $n } not found out
ui-batch-unreadable = { $n } not readable
ui-batch-word-conditional = On a condition
ui-batch-word-unreadable = Not readable
ui-more = Show { $n } more (of { $left })

ui-word-permitted = CAA does not stop it
ui-word-conditional = CAA does not stop it, on a condition
ui-word-forbidden = CAA stops it
ui-word-missing = CAA does not stop it, but the domain does not exist
ui-word-refused = The lookup fails, so the CA refuses
ui-word-undetermined = Could not be found out
ui-why = Why
ui-todo = What to do
ui-again = When to try again
ui-ca-error = { $ca }’s message for this is `{ $error }`.
ui-ca-error-probable = If { $ca } refused, its message was probably `{ $error }`.
ui-refusal-gone = You pasted a refusal. The records that are seen today do not show its cause: they may have been changed since, or { $ca } sees others. If the next order is refused again, send the report below to { $ca }.
ui-not-sufficient = CAA is one of several checks; control of the mailbox is another.
ui-offline = Your browser says that it is offline.
ui-copy-sentence = Copy this sentence
ui-copied = Copied
ui-copy-failed = Selected: copy it with your keyboard
ui-check-again = Check again
ui-again-clock = If it is changed now: not before { $time }.

field-name = Name
ui-compare = What each resolver sees
ui-compare-differs = differs
ui-compare-ttl = Kept for
ui-differ = A difference usually means one of these:
ui-differ-change = The records were changed a short while ago, and one resolver still has the old ones in its cache. It passes when their time is over.
ui-differ-servers = The name servers of the domain do not all have the same records, or give different answers to different networks.
ui-differ-filter = A resolver filters, or fails to reach some name servers.
ui-lookup-answer = Answer

ui-examples = Domains to try
ui-examples-note = Choose one to check it.
ui-link-help = Help
ui-link-privacy = Privacy
ui-link-imprint = Legal notice

ui-meaning = What this means
ui-meaning-new-tab = What this means (in a new tab)
