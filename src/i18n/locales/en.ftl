# English. Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

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

## The verdict: one sentence that can be forwarded

verdict-permitted = CAA does not stop { $ca } from issuing S/MIME certificates for { $domain }.
verdict-conditional = CAA does not stop { $ca } from issuing S/MIME certificates for { $domain }, provided that { $ca } accepts the parameters of the record.
verdict-forbidden = CAA stops { $ca } from issuing S/MIME certificates for { $domain }.
verdict-must-refuse = { $ca } has to refuse S/MIME certificates for { $domain }, because the CAA lookup fails.
verdict-undetermined = We could not find out whether CAA lets { $ca } issue S/MIME certificates for { $domain }.

## Why

why-no-caa = Neither { $domain } nor any name above it has CAA records.
why-no-issuemail = The CAA records at { $place } have no issuemail tag, so they do not restrict S/MIME certificates.
why-issuer-match = An issuemail record at { $place } names { $ca }.
why-issuer-match-params = The issuemail record at { $place } names { $ca }, with parameters. What these mean for S/MIME is up to { $ca }.
why-unknown-critical = A CAA record at { $place } has the tag “{ $tag }” and is marked critical. { $ca } does not support that tag, and must not issue then.
why-params-unsatisfied = The issuemail record at { $place } names { $ca }, with parameters that this request does not satisfy.
why-issuer-mismatch = { $count ->
    [one] The issuemail record at { $place } names { $issuers }, and not { $issuer }.
   *[other] The issuemail records at { $place } name { $issuers }, and not { $issuer }.
}
why-malformed-value = The issuemail record at { $place } is not written as it should be. It counts as a record that allows no CA.
why-empty-issuer = The issuemail record at { $place } allows no CA to issue S/MIME certificates.
why-dnssec-bogus = The DNSSEC signatures of { $place } do not validate, so its CAA records cannot be trusted. The data is there, but resolvers answer SERVFAIL.
why-nameservers-unresponsive = The name servers of { $place } do not answer.
why-lookup-failure = The CAA lookup at { $place } failed.
why-lookup-failure-rdata = A CAA record at { $place } is damaged and cannot be read.
why-lookup-failure-timeout = The question for the CAA records of { $place } got no answer in time, while other names answered.
why-lookup-failure-alias-loop = { $place } is an alias that leads back to itself.
why-lookup-failure-filtered = The resolvers do not show the zone’s own answer for { $place }: they filter it.
why-lookup-failure-truncated = The answer for { $place } was cut off, so records may be missing.
why-lookup-failure-servfail = Resolvers answer SERVFAIL for the CAA records of { $place }: its name servers cannot be reached or answer wrongly.
why-lookup-failure-rcode = Resolvers answer { $rcode } for the CAA records of { $place }.
why-resolver-unreachable = None of the DNS resolvers that this check uses could be reached. That says nothing about { $domain }.
why-resolvers-disagree = DNS resolvers give different answers for { $domain }.

## What to do

todo-permitted = Nothing has to be changed in DNS.
todo-issuer-match-params = Ask { $ca } whether it accepts these parameters, or publish a record without them.
todo-unknown-critical = No added record helps here. Whoever runs the DNS of { $owner } can remove that record, or its critical flag, if it is not meant to stop S/MIME certificates.
todo-params-unsatisfied = If { $ca } should be allowed without these conditions, publish one more record.
todo-issuer-mismatch = { $inherited ->
    [yes] The records of { $place } apply to { $domain } too. If { $ca } should be allowed as well, add one record at { $owner }, beside the others.
   *[no] { $alias ->
        [yes] { $place } is an alias, so the record belongs at its target, { $owner }. If { $ca } should be allowed as well, add one record there.
       *[no] If { $ca } should be allowed as well, add one record at { $owner }, beside the others.
    }
}
todo-malformed-value = Correct the record, or add one that is written like this at { $owner }.
todo-empty-issuer = Whoever published that record wanted no S/MIME certificates for { $place }. If that has changed, add one record at { $owner }.
todo-publish = The CAs that are allowed today stay allowed.
todo-dnssec-bogus = Tell whoever runs the DNS of { $place } that its DNSSEC is broken. A DNSSEC debugger shows the broken link. No CAA record helps until that is repaired.
todo-nameservers-unresponsive = Tell whoever runs the DNS of { $place }. A firewall must not block questions for CAA records, nor the CA’s addresses.
todo-lookup-failure = Tell whoever runs the DNS of { $place } that the CAA lookup fails.
todo-lookup-failure-rdata = Remove the damaged record at { $owner } and enter it again.
todo-lookup-failure-timeout = Tell whoever runs the DNS of { $place } that questions for CAA records get no answer. Often a firewall drops them.
todo-lookup-failure-alias-loop = Correct the CNAME or DNAME records of { $place }.
todo-lookup-failure-filtered = Check again from another network, or with other resolvers.
todo-lookup-failure-truncated = Check again. If it stays so, tell whoever runs the DNS of { $place }.
todo-lookup-failure-servfail = Tell whoever runs the DNS of { $place } that all of its name servers must answer questions for CAA records; “no such record” is a good answer too.
todo-lookup-failure-rcode = Tell whoever runs the DNS of { $place } that its name servers must answer questions for CAA records; “no such record” is a good answer too.
todo-resolver-unreachable = Check your connection. A firewall, a proxy or a browser extension may block DNS over HTTPS.
todo-resolvers-disagree = If the records were changed lately, wait and check again.

## When to try again

when-permitted-cache = You can order now. If { $ca } refused a short while ago, wait { $cache } first: that long it keeps a result.
when-changed = Try again { $ttl } after the change: resolvers may keep the old records that long.
when-changed-cache = Try again { $wait } after the change: resolvers may keep the old records for { $ttl }, and { $ca } its result for { $cache }.
when-repaired = Try again once it is repaired.
when-repaired-cache = Try again { $cache } after the repair: that long { $ca } may keep its result.
when-resolver = Try again in a minute.

## Words for what came back

outcome-records = CAA records
outcome-nodata = no CAA records
outcome-nxdomain = the name does not exist
outcome-servfail = SERVFAIL
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
outcome-not-needed = not needed

dnssec-secure = Secure: every answer on the path was validated.
dnssec-insecure = Not signed: at least one answer on the path is not protected by DNSSEC.
dnssec-bogus = Broken: the deciding answer does not validate.
dnssec-unknown = Not known: the deciding lookup failed.
dnssec-not-checked = Not checked: the records come from text, not from DNS.

## Findings

finding-rfc8659-alias-title = The records belong to another name
finding-rfc8659-alias-text = This name is an alias of { $target }. The CAA records are there, and whoever runs { $target } controls them.
finding-rfc8659-child-hides-parent-title = A policy higher up does not apply
finding-rfc8659-child-hides-parent-text = { $parent } restricts S/MIME with issuemail, but the CAA records found first hide it: sets are never merged.
finding-rfc8659-critical-depends-title = A critical record that some CAs refuse
finding-rfc8659-critical-depends-text = The record with the tag “{ $tag }” is critical. A CA that does not support that tag must refuse; for S/MIME, CAs must support issuemail only.
finding-dns-domain-missing-title = The domain does not exist
finding-dns-domain-missing-text = DNS knows no { $domain }. Please check the spelling.
finding-draft-security-tag-title = A tag of a draft standard
finding-draft-security-tag-text = The security tag is critical by its draft and known to few CAs. Every other CA must refuse S/MIME certificates too.
finding-rfc8659-flags-reserved-title = Flags with an unusual value
finding-rfc8659-flags-reserved-text = The flags are { $flags }. Only 0 and 128 have a meaning, and some CAs take 1 for critical. Use 0.
finding-idna-input-mapped-title = The domain was converted
finding-idna-input-mapped-text = We looked up { $domain }. Use exactly that form, or its lower-case letters, in the certificate order.
finding-rfc9495-issue-does-not-restrict-title = issue does not cover S/MIME
finding-rfc9495-issue-does-not-restrict-text = issue and issuewild are about web server certificates. Only issuemail allows or restricts CAs for S/MIME.
finding-rfc9495-issuer-case-title = Capital letters in the CA’s name
finding-rfc9495-issuer-case-text = The record says “{ $issuer }”. Write it exactly as “{ $name }”: some CAs refuse any other spelling.
finding-rfc9495-parameters-undefined-title = Parameters without a standard meaning
finding-rfc9495-parameters-undefined-text = The record has the parameters: { $parameters }. None is defined for issuemail, so it depends on the CA what they do.
finding-rfc8659-rdata-malformed-title = A damaged record
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] The record has an empty tag. CAs cannot read it, and refuse.
    [tag-overrun] The tag of the record is longer than the record itself. CAs cannot read it, and refuse.
   *[short] The record is too short to be a CAA record. CAs cannot read it, and refuse.
}
finding-rfc8659-tag-illegal-title = A tag with forbidden characters
finding-rfc8659-tag-illegal-text = The tag “{ $tag }” may have letters and digits only. Many programs cannot read a set with such a record.
finding-rfc9495-trailing-semicolon-title = A semicolon that does nothing
finding-rfc9495-trailing-semicolon-text = The value ends with a semicolon. It is allowed there, and can be left out.
finding-rfc8659-unknown-critical-title = A critical record that the CA does not know
finding-rfc8659-unknown-critical-text = The record with the tag “{ $tag }” is critical. A CA that does not know the tag must not issue, whatever the other records say.
finding-rfc9495-value-malformed-title = A value that is not written as it should be
finding-rfc9495-value-malformed-text = { $kind ->
    [issuer-hyphen] A part of the CA’s name begins or ends with a hyphen (character { $position }).
    [issuer-label-empty] Two dots follow each other in the CA’s name, or it begins with one (character { $position }).
    [issuer-url] The value looks like a web address. Write the CA’s domain name only.
    [issuer-list] A record can name one CA. Write one record for each.
    [issuer-quotes] There are quotation marks inside the value (character { $position }). Leave them out.
    [issuer-not-ascii] The CA’s name has a character that is not plain ASCII (character { $position }).
    [issuer-trailing-dot] The CA’s name ends with a dot. Leave it out.
    [parameter-empty] There is a semicolon too many (character { $position }).
    [parameter-tag] The name of a parameter is missing or has a forbidden character (character { $position }).
    [parameter-without-value] A parameter has no “=” (character { $position }).
    [parameter-character] A parameter has a space or another forbidden character (character { $position }).
   *[issuer-character] The CA’s name has a character that domain names do not have (character { $position }).
}
finding-zone-outside-title = Names that are not in the text
finding-zone-outside-text = The text has no records for { $names }. They were taken as empty; in DNS they may have CAA records.

## Inputs that could not be read

input-empty = Enter an e-mail address or a domain.
input-domain-missing = The part after the @ is missing.
input-local-part = This is not an e-mail address: character { $position } cannot stand there.
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

## Zone text

zone-no-origin = “@” needs a line $ORIGIN before it.
zone-class = Class { $class } is not read, only IN.
zone-cname = { $name } has a CNAME, so it can hold no other record.
zone-directive = { $word } is not read here.
zone-escape = A backslash needs a character or three digits up to 255 after it.
zone-flags = Flags must be a number from 0 to 255, not “{ $flags }”.
zone-hex = “{ $hex }” is not an even number of hexadecimal digits.
zone-length = The length says { $stated } octets, but the data has { $actual }.
zone-missing = { $field ->
    [flags] The flags are missing.
    [tag] The tag is missing.
    [type] The record type is missing.
    [target] The target is missing.
    [length] The length is missing.
   *[value] The value is missing. An empty one is written "".
}
zone-not-ascii = “{ $name }” is not plain ASCII. Write its xn-- form.
zone-no-owner = The first record needs a name.
zone-parenthesis-closed = There is a “)” without a “(”.
zone-parenthesis-open = A “(” is not closed.
zone-quote-open = A quotation mark is not closed.
zone-trailing = “{ $extra }” follows a complete record. Put the value in quotation marks.
zone-ttl = “{ $ttl }” is not a time to live.
zone-tag-length = A tag has 1 to 255 characters, this one has { $len }.
zone-type = “{ $name }” is not a record type.
zone-too-long = { $len } octets do not fit into one record.
