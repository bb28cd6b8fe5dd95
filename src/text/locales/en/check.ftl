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

verdict-no-caa = CAA allows { $ca } to issue S/MIME certificates for `{ $domain }`: there are no CAA records.
verdict-no-caa-domain-missing = `{ $domain }` does not exist in DNS, although CAA would not block { $ca }.
verdict-no-issuemail = CAA allows { $ca } to issue S/MIME certificates for `{ $domain }`: its CAA records do not restrict S/MIME.
verdict-issuer-match = CAA allows { $ca } to issue S/MIME certificates for `{ $domain }`: a record at `{ $place }` names it.
verdict-issuer-match-params = CAA allows { $ca } to issue S/MIME certificates for `{ $domain }`, provided that { $ca } accepts the parameters in the record.
verdict-unknown-critical = CAA blocks { $ca } from issuing S/MIME certificates for `{ $domain }`: there is a critical record at `{ $place }` that it does not support.
verdict-params-unsatisfied = CAA blocks { $ca } from issuing S/MIME certificates for `{ $domain }`: the request does not meet the parameters in the record.
verdict-issuer-mismatch = CAA blocks { $ca } from issuing S/MIME certificates for `{ $domain }`: the records at `{ $place }` name only other CAs.
verdict-issuer-mismatch-case = CAA blocks { $ca } from issuing S/MIME certificates for `{ $domain }`: a record at `{ $place }` spells its name with capital letters.
verdict-malformed-value = CAA blocks { $ca } from issuing S/MIME certificates for `{ $domain }`: the record at `{ $place }` is not valid.
verdict-empty-issuer = CAA blocks { $ca } from issuing S/MIME certificates for `{ $domain }`: the record at `{ $place }` allows no CA.
verdict-dnssec-bogus = { $ca } must refuse S/MIME certificates for `{ $domain }` until DNSSEC for `{ $zone }` is fixed.
verdict-nameservers-refuse = { $ca } refuses S/MIME certificates for `{ $domain }` as long as the name servers of `{ $zone }` do not answer.
verdict-nameservers-undetermined = We could not find out whether CAA blocks { $ca } for `{ $domain }`, because the name servers of `{ $zone }` do not answer.
verdict-must-refuse = { $ca } refuses S/MIME certificates for `{ $domain }` as long as the CAA lookup at `{ $place }` fails.
verdict-undetermined = We could not find out whether CAA blocks { $ca } for `{ $domain }`, because the CAA lookup at `{ $place }` fails.
verdict-resolver-unreachable = We could not find out whether CAA blocks { $ca } for `{ $domain }`, because we could not reach any DNS resolver.
verdict-resolvers-disagree = We could not find out whether CAA blocks { $ca } for `{ $domain }`, because DNS resolvers give different answers.
verdict-zone-incomplete = We could not find out whether CAA blocks { $ca } for `{ $domain }`, because the text does not have all the records that count.

## Why

why-no-caa = Neither `{ $domain }` nor any name above it has CAA records.
why-no-caa-domain-missing = There is no such domain in DNS, and no name above it has CAA records.
why-no-issuemail = The CAA records at `{ $place }` have no `issuemail` tag, so they do not restrict S/MIME certificates.
why-issuer-match = An `issuemail` record at `{ $place }` names { $ca }.
why-issuer-match-params = The `issuemail` record at `{ $place }` names { $ca } and adds parameters. { $ca } decides what they mean for S/MIME.
why-unknown-critical = A CAA record at `{ $place }` has the tag `{ $tag }` and is marked critical. { $ca } does not support that tag, so it must not issue.
why-params-unsatisfied = The `issuemail` record at `{ $place }` names { $ca }, but adds parameters that this request does not meet.
why-issuer-mismatch = { $count ->
    [one] The `issuemail` record at `{ $place }` names `{ $issuers }`, not `{ $issuer }`.
   *[other] The `issuemail` records at `{ $place }` name `{ $issuers }`, not `{ $issuer }`.
}
why-issuer-mismatch-case = An `issuemail` record at `{ $place }` says `{ $named }`, but { $ca } accepts only the spelling `{ $issuer }`.
why-malformed-value = The `issuemail` record at `{ $place }` is not valid, so it counts as a record that allows no CA.
why-empty-issuer = The `issuemail` record at `{ $place }` allows no CA to issue S/MIME certificates.
why-alias = `{ $place }` is an alias of `{ $target }`, so the CAA records of that name count.
why-dnssec-bogus = The DNSSEC signatures of `{ $place }` are not valid. DNS resolvers therefore answer SERVFAIL, which a CA must not treat as permission.
why-dnssec-bogus-link = DNS resolvers therefore answer SERVFAIL, which a CA must not treat as permission.
why-nameservers-unresponsive = { $known ->
    [yes] The name servers of `{ $zone }` (`{ $servers }`) do not answer CAA queries for `{ $asked }`.
   *[no] The name servers of `{ $zone }` do not answer CAA queries for `{ $asked }`.
}
why-nameservers-unresponsive-unanswered = DNS resolvers need these records to validate the CAA records of `{ $asked }`. Without them, the CAA lookup fails.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] The name servers of `{ $zone }` (`{ $servers }`) answer other queries, but not CAA queries for `{ $asked }`. A firewall or an old load balancer may be dropping them.
   *[no] The name servers of `{ $zone }` answer other queries, but not CAA queries for `{ $asked }`. A firewall or an old load balancer may be dropping them.
}
why-nameservers-signed = The zone is signed with DNSSEC, so a CA must not treat a missing answer as permission.
why-nameservers-unsigned = The zone is not signed with DNSSEC. A CA may treat a missing answer as permission if the fault is not in its own systems and it has retried, but it does not have to.

## The broken link of a chain of trust

fault-algorithm-mismatch = The DS record of `{ $owner }` (key tag { $tag }) is for algorithm { $ds }, but the zone is signed with algorithm { $dnskey }.
fault-altered = The `{ $type }` records of `{ $owner }` do not seem to match their signature: they may have been changed after signing, or signed incorrectly.
fault-denial-incomplete = The zone `{ $zone }` says that `{ $owner }` has no such records, but its signed proof (`{ $type }`) does not cover that name.
fault-denial-missing = The zone `{ $zone }` does not send a signed proof (NSEC or NSEC3) with its answer about `{ $owner }`.
fault-dnskey-missing = A DS record in the zone above says that `{ $owner }` is signed, but `{ $owner }` has no DNSKEY records.
fault-ds-digest-mismatch = The DS record of `{ $owner }` has the key tag of one of its keys ({ $tag }), but the digest does not match.
fault-no-key-for-ds = The DS record of `{ $owner }` (key tag { $tag }) points to a key that the zone does not have.
fault-signature-expired = The signature on the `{ $type }` records of `{ $owner }` expired on { $date }.
fault-signature-missing = The `{ $type }` records of `{ $owner }` have no signature by a trusted key.
fault-signature-not-yet-valid = The signature on the `{ $type }` records of `{ $owner }` is not valid until { $date }.
fault-signing-key-missing = The signature on the `{ $type }` records of `{ $owner }` was made with a key (tag { $tag }) that `{ $zone }` does not publish.
fault-unanswered = The name servers of `{ $zone }` do not answer `{ $type }` queries for `{ $owner }`.

## Why, when the lookup failed

why-lookup-failure = The CAA lookup at `{ $place }` failed.
why-lookup-failure-rdata = A CAA record at `{ $place }` is damaged and cannot be read.
why-lookup-failure-silent = The CAA query for `{ $asked }` got no answer in time, while other queries did. We could not find out whether the zone is signed with DNSSEC.
why-lookup-failure-alias-loop = `{ $place }` is an alias that points back to itself.
why-lookup-failure-filtered = The DNS resolvers filter `{ $place }`, so they do not show the zone’s own answer.
why-lookup-failure-disowned = For `{ $place }` the resolvers only have an answer that they themselves call out of date or not authentic. It does not show what the zone holds now.
why-lookup-failure-truncated = The answer for `{ $place }` was cut off, so records may be missing.
why-lookup-failure-servfail = { $known ->
    [yes] DNS resolvers answer SERVFAIL to CAA queries for `{ $asked }`, because they get no usable answer from the name servers of `{ $zone }` (`{ $servers }`).
   *[no] DNS resolvers answer SERVFAIL to CAA queries for `{ $asked }`, because they get no usable answer from the name servers of `{ $zone }`.
}
why-lookup-failure-servfail-unknown = DNS resolvers answer SERVFAIL to CAA queries for `{ $asked }`. We could not find out why.
why-lookup-failure-caa-only = { $known ->
    [yes] The name servers of `{ $zone }` (`{ $servers }`) answer other queries for `{ $asked }`, but return an error to CAA queries.
   *[no] The name servers of `{ $zone }` answer other queries for `{ $asked }`, but return an error to CAA queries.
}
why-lookup-failure-rcode = DNS resolvers answer { $rcode } to CAA queries for `{ $place }`.
why-resolver-unreachable-answer = Something other than our DNS resolvers is answering, and its answers are not valid DNS. This says nothing about `{ $domain }`.
why-resolver-unreachable-connection = We could not reach any of the DNS resolvers that this check uses. This says nothing about `{ $domain }`.
why-resolver-unreachable-limit = The DNS resolvers have asked us to pause: your network sent too many queries. This says nothing about `{ $domain }`.
why-resolver-unreachable-portal = A web page is answering instead of the DNS resolvers: a network sign-in page or a filter. This says nothing about `{ $domain }`.
why-resolver-unreachable-servfail = The DNS resolvers that this check uses cannot look up anything: they answer SERVFAIL even for the DNS root. This says nothing about `{ $domain }`.
why-resolver-unreachable-status = The DNS resolvers that this check uses return an HTTP error. This says nothing about `{ $domain }`.
why-resolver-unreachable-timeout = None of the DNS resolvers that this check uses answered in time. This says nothing about `{ $domain }`.
why-resolvers-disagree = DNS resolvers give answers that lead to different results ({ $opinions }). { $ca } checks from several places and may get either one.
why-no-quorum = Only { $resolver } shows an answer. Others fail for this domain ({ $failures }), and one DNS resolver alone is not enough to rely on.
why-one-resolver = This result is based on { $resolver } alone: no other DNS resolver gave an answer that counts.
why-disagree-broken = Where the lookup fails, the cause is:
why-zone-incomplete = { $kind ->
    [cut] The text hands `{ $cut }` over to other name servers. Only these know the CAA records of `{ $name }`.
    [alias] `{ $place }` is an alias of `{ $name }`, whose CAA records would count. The text does not have that name.
   *[name] The text does not show which CAA records apply to `{ $name }`.
}

word-permitted = allowed
word-forbidden = blocked
word-undetermined = unknown

## Words for what came back

outcome-records = records found
outcome-nodata = no such records
outcome-not-covered = not in the text
outcome-given-up = no answer, stopped waiting
outcome-nxdomain = the name does not exist
outcome-servfail = SERVFAIL
outcome-stale = out-of-date answer
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = an error code
outcome-truncated = answer cut off
outcome-alias-loop = alias loop
outcome-filtered = filtered by the resolver
outcome-timeout = no answer in time
outcome-unreachable = resolver could not be reached
outcome-http-error = HTTP error from the resolver
outcome-bad-answer = not a valid DNS answer
outcome-called-bogus = answer that failed validation
outcome-not-needed = not needed

## What to do

todo-permitted = You do not need to change anything in DNS.
todo-issuer-match-params = Ask { $ca } whether it accepts these parameters, or publish a record without them.
todo-unknown-critical = If the critical record is not meant to block S/MIME certificates, delete it or clear its critical flag in the DNS of `{ $owner }`, or ask whoever can.
todo-params-unsatisfied = The request has to meet the conditions in the record. If { $ca } should not be bound by them, make this change:
todo-empty-issuer = This record was published to block S/MIME certificates for `{ $place }`. Ask whoever added it. If they no longer want that, the record can be replaced.
todo-no-caa-domain-missing = Check the spelling of the domain. Email to it would not arrive either.
todo-dnssec-bogus = Tell the DNS provider of `{ $place }` that its DNSSEC is broken. A DNSSEC debugger shows where.
todo-dnssec-bogus-ds = In the zone above `{ $link }` (for a registered domain: at the registrar), have its DS record replaced with one for a key that the zone has, or removed if the zone should not be signed.
todo-dnssec-bogus-unsigned = Either have the DS record of `{ $link }` removed from the zone above (for a registered domain: at the registrar), or have the zone signed again.
todo-dnssec-bogus-clock = Check this computer’s clock. If it is right, ask the DNS provider of `{ $zone }` to check the clock of the signing server and sign the zone again.
todo-dnssec-bogus-unanswered = Ask the DNS provider of `{ $zone }` to make its name servers answer queries for DNSSEC keys.
todo-dnssec-bogus-sign = Ask the DNS provider of `{ $zone }` to sign the zone again, and to make sure that signatures are renewed before they expire.
todo-nameservers-unresponsive = Tell the DNS provider of `{ $zone }`. Its name servers must answer CAA queries from everywhere. You do not need a CAA record for this: “no such record” is a valid answer.
todo-nameservers-unresponsive-unanswered = Ask the DNS provider of `{ $zone }` to make its name servers answer queries for DNSSEC keys.
todo-nameservers-unresponsive-caa-only = Tell the DNS provider of `{ $zone }`. Nothing in front of its name servers may drop CAA queries. You do not need a CAA record for this: “no such record” is a valid answer.
todo-checkers = { $ca } sends its queries from { $checkers }. Make sure that no firewall blocks these addresses.
todo-lookup-failure = Tell the DNS provider of `{ $place }` that the CAA lookup fails.
todo-lookup-failure-rdata = Delete the damaged record at `{ $owner }` and add it again.
todo-lookup-failure-silent = Check again. If the result is the same, tell the DNS provider of `{ $zone }` that CAA queries get no answer.
todo-lookup-failure-alias-loop = Correct the CNAME or DNAME records of `{ $place }`.
todo-lookup-failure-filtered = Check again from another network or with other DNS resolvers.
todo-lookup-failure-truncated = Check again. If the result is the same, tell the DNS provider of `{ $place }`.
todo-lookup-failure-servfail = Tell the DNS provider of `{ $zone }`. Every name server listed in the zone above must serve this zone and answer CAA queries. You do not need a CAA record for this: “no such record” is a valid answer.
todo-lookup-failure-servfail-unknown = Check again. If the result is the same, tell the DNS provider of `{ $zone }` that DNS resolvers answer SERVFAIL.
todo-lookup-failure-caa-only = Tell the DNS provider of `{ $zone }`. Its name servers must not answer CAA queries with an error. You do not need a CAA record for this: “no such record” is a valid answer.
todo-lookup-failure-rcode = Check again, if necessary with other DNS resolvers. If the result is the same, tell the DNS provider of `{ $place }` that its name servers must answer CAA queries. You do not need a CAA record for this: “no such record” is a valid answer.
todo-resolver-unreachable-answer = Check again from another network. A proxy or filter may be answering instead of the DNS resolvers.
todo-resolver-unreachable-connection = Check your connection. A firewall, proxy or browser extension may be blocking DNS over HTTPS.
todo-resolver-unreachable-limit = Your domain is not the cause. Wait a few minutes.
todo-resolver-unreachable-portal = Sign in to your network, or check again from another one.
todo-resolver-unreachable-servfail = Check again later or with other DNS resolvers. If one of them is yours, make sure that it can reach the internet and that its trust anchor and clock are correct.
todo-resolver-unreachable-status = Check again, if necessary from another network. A proxy may be the cause.
todo-resolver-unreachable-timeout = Check your connection. A firewall, proxy or browser extension may be holding up DNS over HTTPS.
todo-resolvers-disagree = If the records were changed recently, wait until the old ones have expired from all caches. If not, tell the DNS provider of `{ $place }` that its name servers give different answers.
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
when-expired = After the change, wait until the old records have expired from all caches: DNS resolvers can cache them for the whole TTL, which the DNS provider shows.
when-expired-cache = After the change, wait until the old records have expired from all caches, and then { $cache } more: DNS resolvers can cache them for the whole TTL, which the DNS provider shows, and { $ca } its own result for { $cache }.
when-limit = Try again in a few minutes.
when-repaired = Try again once it is repaired.
when-repaired-cache = Try again { $cache } after the repair: that long { $ca } may keep its result.
when-repaired-ttl = Try again { $ttl } after the repair: resolvers may keep the old records that long.
when-repaired-ttl-cache = Try again { $wait } after the repair: resolvers may keep the old records for { $ttl }, and { $ca } its result for { $cache }.
when-resolver = Try again in a minute.

## Inputs that could not be read

input-empty = Enter an e-mail address or a domain.

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
ui-batch-permitted = { $n } allowed
ui-batch-conditional = { $n } allowed with a condition
ui-batch-forbidden = { $n } blocked
ui-batch-undetermined = { $n } unknown
ui-batch-unreadable = { $n } could not be read
ui-batch-word-conditional = Allowed with a condition
ui-batch-word-unreadable = Could not be read
ui-more = Show { $n } more (of { $left })

ui-word-permitted = Allowed by CAA
ui-word-conditional = Allowed by CAA, with a condition
ui-word-forbidden = Blocked by CAA
ui-word-missing = Domain does not exist
ui-word-refused = Blocked: the lookup fails
ui-word-undetermined = Result unknown
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
