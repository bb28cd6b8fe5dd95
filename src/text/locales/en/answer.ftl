# English: what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = The value `{ $value }` names no CA, so the record allows none. The usual way to write that is `;`.
todo-no-record-helps = Adding a CAA record does not help until this is fixed.
todo-registry = The fault is in the top-level domain `{ $zone }`. Only its registry can fix that.
todo-resolvers-disagree-failing = Tell the DNS provider of `{ $place }` that the CAA lookup fails for some DNS resolvers. Usually one of several name servers fails.

## Findings

finding-ca-asked-retired-title = The CA that you chose no longer issues certificates
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca } no longer issues public certificates: its business went to { $successor }. Ask who issues yours now, and check that CA.
   *[gone] { $ca } has closed or is no longer trusted. Check the CA that you use now.
}
finding-ca-assumed-name-title = CA name not confirmed for S/MIME
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } states `{ $name }` for web server certificates (`issue`). That the name also counts in `issuemail` is our assumption. Ask { $ca } to confirm.
   *[assumed] That `{ $name }` belongs to { $ca } is our assumption, from what others say. Ask { $ca } to confirm.
}
finding-ca-brand-title = A brand instead of the CA
finding-ca-brand-text = `{ $issuer }` is not the name of a CA. { $brand } probably uses `{ $name }`: please ask there.
finding-ca-former-name-title = An old name of a CA
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` is an old name of { $ca }, which may no longer accept it. Its name now is `{ $name }`.
   *[unnamed] `{ $issuer }` is an old name of { $ca }. Please ask which name it accepts now.
}
finding-ca-likely-typo-title = Perhaps a slip in the CA’s name
finding-ca-likely-typo-text = No CA that we know uses `{ $issuer }`. Did you mean `{ $name }`?
finding-ca-no-smime-title = A CA without S/MIME certificates
finding-ca-no-smime-text = As far as we know, { $ca } issues no S/MIME certificates. The CA that does so for you needs a record of its own.
finding-ca-own-domain-title = The domain itself instead of a CA
finding-ca-own-domain-text = `{ $issuer }` is the domain itself. That is right only if you run a CA there; else name the CA that may issue.
finding-ca-retired-title = A CA that no longer issues
finding-ca-retired-text = { $ca } is out of business or no longer trusted. Please name the CA that you use now.
finding-ca-unknown-title = A CA that we do not know
finding-ca-unknown-text = `{ $issuer }` is not in our list of CAs. Please compare it with what your CA says.
finding-rfc8659-alias-title = The records belong to another name
finding-rfc8659-alias-text = This name is an alias of `{ $target }`. The CAA records are there, and whoever runs `{ $target }` controls them.
finding-dns-answer-large-title = A very large set of records
finding-dns-answer-large-text = An answer with them has at least { $octets } octets. Above 1232 it often needs TCP, and where that is blocked, CAs cannot read it. Fewer records help.
finding-rfc8659-child-hides-issue-title = A restriction higher up does not apply
finding-rfc8659-child-hides-issue-text = `{ $parent }` restricts web server certificates, but the CAA records found first hide it: sets are never merged. Repeat its `issue` and `issuewild` records here.
finding-rfc8659-child-hides-parent-title = A policy higher up does not apply
finding-rfc8659-child-hides-parent-text = `{ $parent }` restricts S/MIME with `issuemail`, but the CAA records found first hide it: sets are never merged.
finding-rfc8659-critical-depends-title = Critical record that some CAs do not support
finding-rfc8659-critical-depends-text = The record with the tag `{ $tag }` is critical. A CA that does not support that tag must refuse; for S/MIME, CAs must support `issuemail` only.
finding-rfc8659-critical-issuemail-title = Critical issuemail record
finding-rfc8659-critical-issuemail-text = This record is critical. A CA that does not support the tag `issuemail`, such as one for web servers only, must then refuse every certificate for this domain. To prevent that, set the flags to 0.
finding-dns-domain-missing-title = The domain does not exist
finding-dns-domain-missing-text = DNS knows no `{ $domain }`. Please check the spelling.
finding-dns-nodata-without-soa-title = An answer without SOA record
finding-dns-nodata-without-soa-text = The name servers say that `{ $domain }` has no CAA record, but leave out the SOA record that belongs to such an answer. Some CAs may take this for a failed lookup. Tell whoever runs its DNS.
finding-dns-nxdomain-contradicted-title = Name servers deny an existing name
finding-dns-nxdomain-contradicted-text = Asked for CAA, the name servers say that `{ $domain }` does not exist, although it has { $type } records. The right answer is “no such records”. Tell whoever runs its DNS: other servers may then treat the whole name as missing.
finding-dns-single-resolver-title = One resolver alone
finding-dns-single-resolver-text = Only { $resolver } gave an answer that counts. One cache can be out of date or tampered with, so check again before you rely on it.
finding-dns-findings-left-out-title = More findings than are listed
finding-dns-findings-left-out-text = Of each kind, the first { $limit } are listed. Not listed: { $count }. Mend these records first, then check again.
finding-dns-resolver-set-aside-title = One resolver less
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] { $resolver } could not be reached, so the result rests on the others.
    [timeout] { $resolver } did not answer in time, so the result rests on the others.
    [http-error] { $resolver } answered with an HTTP error, so the result rests on the others.
    [bad-answer] { $resolver } gave no valid DNS answer, so the result rests on the others.
    [filtered] { $resolver } says that its answer is its own and not the zone’s, so it does not count.
    [stale] { $resolver } says that its answer is out of date, so it does not count.
    [called-bogus] { $resolver } says that its answer is not authentic, so it does not count.
   *[other] { $resolver } did not give the zone’s answer, so the result rests on the others.
}
finding-dns-resolvers-differ-title = Resolvers see different records
finding-dns-resolvers-differ-text = { $one } and { $other } do not see the same records, though both lead to the same result. A change may still be on its way, or the domain’s name servers differ.
finding-draft-security-tag-title = A tag of a draft standard
finding-draft-security-tag-text = The security tag is critical by its draft and known to few CAs. Every other CA must refuse S/MIME certificates too.
finding-rfc9495-empty-beside-issuer-title = A record that has no effect
finding-rfc9495-empty-beside-issuer-text = This record names nobody, but another one allows `{ $issuer }`. To forbid every CA, keep this record alone.
finding-rfc8659-flags-reserved-title = Flags with an unusual value
finding-rfc8659-flags-reserved-text = The flags are `{ $flags }`. Only 0 and 128 have a meaning, and some CAs take 1 for critical. Use 0.
finding-idna-disallowed-title = A character that domain names must not have
finding-idna-disallowed-text = `{ $domain }` stands for a name with “{ $character }” ({ $code }), which IDNA2008 does not allow. We looked up the name, but a CA may refuse it.
finding-idna-input-mapped-title = The domain was converted
finding-idna-input-mapped-text = We looked up `{ $domain }`. Certificates allow no conversion, so write the domain in this form in the order.
finding-rfc8659-iodef-unusable-title = A report address that CAs might not use
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] An e-mail address in `iodef` needs `mailto:` before it.
    [scheme] For S/MIME, CAs report to `mailto:` and `https:` addresses only.
   *[no-url] The value of `iodef` is no address that begins with `mailto:` or `https:`.
}
finding-rfc9495-issue-does-not-restrict-title = issue does not cover S/MIME
finding-rfc9495-issue-does-not-restrict-text = `issue` and `issuewild` are about web server certificates. Only `issuemail` allows or restricts CAs for S/MIME.
finding-rfc9495-issuer-case-title = Capital letters in the CA’s name
finding-rfc9495-issuer-case-text = The record says `{ $issuer }`. Write it exactly as `{ $name }`: some CAs refuse any other spelling.
finding-rfc8659-issuer-repeated-title = A CA is named twice
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] Record { $number } names `{ $issuer }` too. The one without parameters allows it in any case.
   *[same] Record { $number } names `{ $issuer }` too. One is enough.
}
finding-rfc9495-parameters-undefined-title = Parameters without a standard meaning
finding-rfc9495-parameters-undefined-text = The record has the parameters: `{ $parameters }`. None is defined for `issuemail`, so it depends on the CA what they do.
finding-rfc8659-rdata-malformed-title = A damaged record
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] The record has an empty tag. CAs may be unable to read it, and may refuse.
    [tag-overrun] The tag of the record is longer than the record itself. CAs may be unable to read it, and may refuse.
   *[short] The record is too short to be a CAA record. CAs may be unable to read it, and may refuse.
}
finding-rfc8659-tag-illegal-title = A tag with forbidden characters
finding-rfc8659-tag-illegal-text = The tag `{ $tag }` may have letters and digits only. Many programs cannot read a set with such a record.
finding-rfc8659-tag-likely-typo-title = Possible typo in the tag
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] No standard defines the tag `{ $tag }`. Did you mean `{ $likely }`?
   *[ignored] No standard defines the tag `{ $tag }`, so CAs ignore it. Did you mean `{ $likely }`?
}
finding-rfc8659-tag-reserved-title = A tag without a meaning
finding-rfc8659-tag-reserved-text = The tag `{ $tag }` is reserved and has no meaning. CAs ignore it.
finding-rfc8659-tls-not-restricted-title = Web server certificates are not restricted
finding-rfc8659-tls-not-restricted-text = These records are about S/MIME only. To restrict web server certificates too, add `issue`.
finding-rfc9495-trailing-semicolon-title = A semicolon that does nothing
finding-rfc9495-trailing-semicolon-text = The value ends with a semicolon. It is allowed there, and can be left out.
finding-dns-ttl-long-title = Kept for more than a day
finding-dns-ttl-long-text = After a change, caches and CAs may use the old records for { $ttl }. Usual is one hour.
finding-dns-ttl-short-title = A very short TTL
finding-dns-ttl-short-text = With a TTL of { $ttl }, nearly every check has to reach your name servers. Usual are 300 seconds or more.
finding-dns-wildcard-unused-title = Wildcard that does not apply
finding-dns-wildcard-unused-text = { $kind ->
    [below] The CAA records of `{ $wildcard }` apply only to names below `{ $domain }`, not to `{ $domain }` itself.
   *[beside] The CAA records of `{ $wildcard }` do not apply to `{ $domain }`, because `{ $domain }` exists in DNS. If they should, add them at `{ $domain }`.
}
finding-rfc8659-unknown-critical-title = A critical record that the CA does not know
finding-rfc8659-unknown-critical-text = The record with the tag `{ $tag }` is critical. A CA that does not know the tag must not issue, whatever the other records say.
finding-rfc9495-value-malformed-title = Value is not valid
finding-rfc9495-value-malformed-text = `{ $value }`: { $kind ->
    [issuer-hyphen] A part of the CA’s name starts or ends with a hyphen (character { $position }).
    [issuer-label-empty] The CA’s name starts with a dot or has two dots in a row (character { $position }).
    [issuer-record] The value repeats the tag or the whole record. Enter only the CA’s domain name as value.
    [issuer-url] The value is a web address. Enter only the CA’s domain name.
    [issuer-address] The value is an email address. Enter only the CA’s domain name.
    [issuer-wildcard] The value is a wildcard. Remove the asterisk and the dot after it.
    [issuer-list] A record can name only one CA. Add one record for each.
    [issuer-words] There is no domain name in the value. Enter only the CA’s domain name, or `;` to allow no CA.
    [issuer-space] There is a space in the value (character { $position }). Enter only the CA’s domain name, without spaces.
    [issuer-quotes] There are quotation marks inside the value (character { $position }). Remove them.
    [issuer-curly] There are typographic quotation marks inside the value (character { $position }). Remove them.
    [issuer-invisible] There is an invisible character inside the value (character { $position }). Remove it.
    [issuer-not-ascii] The CA’s name has a character that is not plain ASCII (character { $position }).
    [issuer-trailing-dot] The CA’s name ends with a dot. Remove it.
    [parameter-empty] There is one semicolon too many (character { $position }).
    [parameter-tag] A parameter’s name is missing or has an invalid character (character { $position }).
    [parameter-without-value] A parameter has no “=” (character { $position }).
    [parameter-character] A parameter has a space or another invalid character (character { $position }).
   *[issuer-character] The CA’s name has a character that is not allowed in domain names (character { $position }).
}
finding-rfc3597-data-wrong-title = Record data is not what was meant
finding-rfc3597-data-wrong-text = { $kind ->
    [text] The data of this record is the text of a CAA record, converted to hexadecimal: `{ $shown }`. CAs cannot read it that way. Add the record as `{ $meant }`, or in the generic form as `{ $right }`.
   *[other] The length of the tag in this record’s data is wrong or missing. The data is `{ $shown }`. If you mean `{ $meant }`, the data in the generic form is `{ $right }`.
}
finding-zone-cname-at-apex-title = CNAME at the top of the zone
finding-zone-cname-at-apex-text = `{ $owner }` has an SOA record, so it cannot have a CNAME. Some DNS providers list the CNAME in exports and publish addresses instead. We passed over the CNAME; the other records count.
finding-zone-comment-title = Parameter read as a comment
finding-zone-comment-text = In a zone file, a semicolon outside quotation marks begins a comment, so `{ $lost }` is not part of the record. If it should be, put the whole value in quotation marks.
finding-zone-included-title = Another file is brought in
finding-zone-included-text = `INCLUDE` (line { $lines }) brings in a file that is not part of the text. We do not know its records, so names without `issuemail` records in the text count as unknown. Replace the line with the content of that file.
finding-zone-mapped-title = International names in the text
finding-zone-mapped-text = DNS has these names as `{ $names }`, and we read them so. A name server does not convert them: write this form in a zone file.
finding-zone-outside-title = Names that are not in the text
finding-zone-outside-text = The text has no records for `{ $names }`. They were taken as empty; in DNS they may have CAA records.
finding-zone-passed-over-title = Lines that were passed over
finding-zone-passed-over-text = We passed over these lines, because we could not read them and they do not look like CAA: `{ $lines }`. If one of them matters for CAA, correct it.
finding-zone-stray-caa-title = CAA record that does not apply
finding-zone-stray-caa-text = { $kind ->
    [doubled] The text has a CAA record at `{ $owner }`, which contains the name of the zone twice. It does not apply to `{ $domain }`. Many forms add the zone’s name themselves, and a name without a final dot is completed in a zone file: use `@` for the zone itself.
    [elsewhere] The text has an `issuemail` record at `{ $owner }`, which is another domain. It does not apply to `{ $domain }`. Check which domain you mean.
    [mail-server] The text has an `issuemail` record at the mail server `{ $owner }`. CAs do not look there: for addresses at `{ $domain }` the record must be at `{ $domain }` or a name above it.
    [named] The text has a CAA record at `{ $owner }`. CAA is the type of the record and not part of its name. Add the record at `{ $domain }` itself.
    [text] A TXT record at `{ $owner }` contains the text of a CAA record. CAs do not read it. Add the record with the type CAA, or delete it. If your DNS provider does not offer that type, ask its support.
   *[other] The text has an `issuemail` record at `{ $owner }`. It does not apply to `{ $domain }`, because CAs look only at `{ $domain }` and the names above it. If it is meant for `{ $domain }`, add it there.
}
finding-zone-ttl-automatic-title = Automatic TTL
finding-zone-ttl-automatic-text = In an export of Cloudflare, a TTL of 1 means “automatic”. Cloudflare publishes { $ttl }, and we used that.

## The report for a support ticket

report-title = CAA check for S/MIME certificates
report-domain = Domain
report-ca = CA
report-verdict = Verdict
report-checked = Checked
report-path = Names that were asked
report-decides = decides
report-findings = Findings
report-lookups = Lookups
report-ca-error = { $ca } reports this as “{ $error }”.

report-resolvers = Resolvers
report-chain = Chain of trust

chain-signed = signed
chain-unsigned = not signed
chain-broken = broken
chain-unknown = not known

## The planner: what is wanted, and where

ui-plan-optional = Restrict S/MIME certificates
ui-plan-optional-fact = optional: only CAs that you choose, or none
ui-plan-more = Form of the DNS host, preview and more
ui-plan-else = Something else?
ui-plan-else-fact = only CAs that you choose, no CA, or at another name
ui-plan-wish = What do you want?
ui-plan-leave = Leave it as it is
ui-plan-allow = Allow { $ca } as well
ui-plan-only = Allow only CAs that I choose
ui-plan-nobody = Allow no CA
ui-plan-overrule = I may decide that, and want to allow { $ca }
ui-plan-cas = CAs that may issue
ui-plan-include = Another CA
ui-plan-include-none = none
ui-plan-exclude = Remove { $ca }
ui-plan-site = Where?
ui-plan-site-set = At { $owner }, where the records are: for every name that inherits them
ui-plan-site-domain = At { $owner } only, with a copy of the records
ui-copy-records = Copy records
ui-copy-form = Copy

preview-title = After this change
preview-fact = today and then, side by side; you can edit it

form-title = Other forms
form-fact = name servers, command lines, Terraform

## The form of the DNS host

host-title = In the form of your DNS host
host-label = DNS host
host-other = Another one
host-recognized = The name servers of `{ $zone }` belong to { $hosts }.
host-ambiguous = The name servers of `{ $zone }` are shared by { $hosts }. Choose the one that you use.
host-partly = Some of the name servers of `{ $zone }` belong to { $hosts }. Make the change where you edit the zone.
host-refuses = As far as we know, `issuemail` cannot be entered at { $host }. Ask its support. If it stays so, a DNS host that takes it is the way out.
host-takes = { $how ->
    [live] { $host } accepts the tag `issuemail`: domains there use it today.
    [form] { $host } accepts the tag `issuemail`: its form offers it.
    [code] { $host } should accept the tag `issuemail`: programs for its API use it.
   *[docs] { $host } accepts the tag `issuemail`, according to its documentation.
}
host-but = { $how ->
    [form] However, a form of this provider offers only other tags.
    [code] However, a program for its API accepts only other tags.
   *[docs] However, other documentation lists only other tags.
}
host-refuses-how = { $how ->
    [form] We know this from its form, which offers only other tags.
    [code] We know this from its programs, which accept only other tags.
   *[docs] We know this from its documentation or from reports.
}
host-menu = Where to find the form at { $host }: { $path }
host-proven = `{ $owner }` already has `issuemail` records, so its DNS provider accepts them.
host-several = `{ $zone }` is served by { $hosts }. Make the change where you edit the zone, or at each.
host-unknown = We do not know who runs the name servers of `{ $zone }` (`{ $servers }`).
host-general-form = We do not know the form of { $host } more closely; its fields may be called otherwise.
host-ask = Ask your DNS host whether its form takes CAA records with the tag `issuemail`.
host-issuemail-unknown = We do not know whether { $host } takes the tag `issuemail`. If it refuses the tag, ask its support.
host-ask-subject = Subject: CAA record with the tag issuemail for { $domain }
host-ask-refused = I need this change of the CAA records of { $domain }, and your form does not seem to accept it. Please make the change, or tell me another way:
host-ask-unknown = I want to make this change of the CAA records of { $domain }. Do your form and your name servers accept the tag issuemail, and with flag 0? If not, please make the change for me:
host-ask-why = The tag issuemail is standard (RFC 9495): it tells which CAs may issue S/MIME certificates. It is an ordinary CAA record (RFC 8659), also in the form of RFC 3597:
host-type-caa = Add a record of type `CAA`.
host-remove = Delete the record with this content: `{ $record }`
host-leave-empty = leave empty
host-no-form = This record has characters that cannot be typed into a form. Take one of the other forms below.
host-help = How { $host } explains it

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = Type
field-flags = Flags
field-tag = Tag
field-value = Value
field-ttl = TTL

host-caveat-no-caa = As far as we know, no CAA records can be entered here.
host-caveat-not-published = In 2021, CAA records entered here did not appear in DNS. Check afterwards that the record is there.
host-caveat-critical-forced = Here this tag goes only with flag `128` (critical). A CA that does not know the tag must then refuse all certificates for this domain, also those of web servers. Ask the CA of your web servers first.
host-caveat-undocumented = The documentation does not list the tag `issuemail`. We have not tried whether it is accepted.
host-caveat-flags-fixed = As far as we know, flags other than `0` cannot be entered here.
host-caveat-semicolon-refused = As far as we know, a value that names no CA, such as `;`, is refused here.
host-caveat-parameters-refused = As far as we know, a value with parameters is refused here.
host-caveat-spaces-refused = A value with spaces may be refused here. Spaces around `;` and `=` can be left out: the record means the same.
host-caveat-value-over-64 = As far as we know, a value of more than 64 characters is refused here. This one is longer.
host-caveat-custom-tab = Use the tab “Custom”. The tab “Provider” is for `issue` records.
host-caveat-whole-set = Here, all CAA records of a name are one entry. Open the existing entry, and keep its other lines.
host-caveat-quote-value = Type the quotation marks too.
host-caveat-text-mode = If the form refuses the record, edit the zone as text (“Change in text format”).
host-caveat-api = The API takes the record as text, so it may accept what the form does not offer. We have not tested this.
host-caveat-by-support = Customers cannot add CAA records themselves here. The support adds them on request.
host-caveat-hidden-records = With Universal SSL, Cloudflare adds `issue` and `issuewild` records of its own. The dashboard does not show them.

## The page

ui-findings = Worth knowing
ui-evidence = Evidence
ui-try-verdict = This is what the records above would lead to.
ui-copy-record = Copy record
ui-copy-report = Copy report
ui-copy-json = Copy JSON
ui-saved = Saved
ui-save-failed = Not saved: your browser does not allow it
ui-save-report = Save as text
ui-save-json = Save as JSON
ui-message = Message to your DNS host
ui-message-fact = ready to be sent
ui-copy-message = Copy message

ui-watch = Watch for the change
ui-watch-stop = Stop watching
ui-watch-since = Watching since { $time }: the check is repeated while this page is open.
ui-watch-next = Next in { $left }.
ui-watch-asking = Asking now.
ui-watch-turned = since { $time }
ui-watch-unreached = not reached just now
ui-watch-started = Watching for the change.
ui-watch-news = { $resolver }: { $word }.
ui-watch-changed = Changed at { $time }.
ui-watch-changed-title = Changed: { $title }
ui-watch-stopped = Not watching any more.
ui-watch-over = Watched for { $limit }, then stopped: CAA still stands in the way, or could not be found out.

ui-record-guide = How to add a CAA record
ui-support = { $ca } about CAA for S/MIME
ui-debugger = DNSSEC debugger
ui-resolvers-same = Checked at { $time }: { $names } and { $last } see the same.
ui-evidence-note = Public resolvers answer from their caches. The CA asks DNS itself, so its answer can differ for a while.

ui-severity-error = Error
ui-severity-warning = Warning
ui-severity-notice = Note
ui-severity-info = Explanation
ui-finding-record = Record { $number } at `{ $owner }`

ui-path = Path climbed
ui-path-fact-found = records at `{ $place }`
ui-path-fact-empty = no CAA records
ui-path-fact-failed = the lookup at `{ $place }` failed
ui-path-records = { $count ->
    [one] { $count } CAA record. The climb ends here: this set decides.
   *[other] { $count } CAA records. The climb ends here: this set decides.
}
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }. The climb ends here.
ui-path-alias = alias of `{ $target }`
ui-records = Records
ui-records-fact = { $count } at `{ $owner }`
ui-records-caption = CAA records at `{ $owner }`, kept for { $ttl }
ui-records-says = What it says
ui-records-decides = Decides
ui-says-this-ca = Names { $ca }
ui-says-this-ca-params = Names { $ca }, with parameters
ui-says-this-ca-case = Names { $ca } in another spelling: not accepted
ui-says-other-ca = Names another CA
ui-says-other-known = Names { $name }
ui-says-nobody = Allows no CA
ui-says-malformed = Not written correctly: allows no CA
ui-says-hosts = About host names; not for S/MIME
ui-says-iodef = Where to send reports
ui-says-unknown = Unknown here; ignored
ui-says-unknown-critical = Unknown and critical: forbids
ui-says-other = Not about S/MIME
ui-says-damaged = Damaged: cannot be read
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = signed, and valid
ui-dnssec-fact-insecure = not signed
ui-dnssec-fact-bogus = does not validate
ui-dnssec-fact-unknown = not known
ui-dnssec-fact-not-checked = not checked
ui-chain = Chain of trust, from the root
ui-chain-root = root
ui-chain-says-signed = The chain of trust reaches from the root to `{ $zone }`.
ui-chain-says-records = The keys fit from the root to `{ $zone }`, but the records at `{ $owner }` do not validate.
ui-chain-says-no-ds = `{ $parent }` proves that there is no DS for `{ $zone }`: from there on, answers are not signed.
ui-chain-says-opt-out = `{ $parent }` lists signed delegations only (opt-out), and `{ $zone }` is none: from there on, answers are not signed.
ui-chain-says-unsupported = The DS of `{ $zone }` has an algorithm that resolvers do not know: from there on, answers count as not signed.
ui-chain-says-broken = The chain breaks at `{ $zone }`, so resolvers refuse to answer.
ui-chain-says-unknown = How it goes on at `{ $zone }` could not be found out.
ui-lookups = Lookups
ui-lookups-fact = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
ui-lookups-caption = What was asked, and what came back. AD means that the resolver has validated DNSSEC.
ui-lookup-name = Name
ui-lookup-type = Type
ui-lookup-resolver = Resolver
ui-lookup-ad = AD
ui-lookup-time = Time
ui-lookup-cd = without validation (CD)
ui-lookup-lines = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
ui-yes = Yes
ui-no = No
ui-milliseconds = { $n } ms

## The way to the glossary of the article

ui-words = Words explained

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = `{ $domain }` inherits the records of `{ $owner }`, so make the change there. It also applies to every other name below `{ $owner }` without CAA records of its own.
change-place-copy = { $kind ->
    [copy] The records that apply today are at `{ $place }`. Records at `{ $owner }` replace them for this name and the names below it, so start with a copy. Later changes at `{ $place }` then have no effect here.
   *[alone] The record that applies today is at `{ $place }`, and stays there. Records at `{ $owner }` take its place for this name and the names below it.
}
change-place-new = The records also apply to every name below `{ $owner }` without CAA records of its own.
change-place-alias-target = `{ $place }` is an alias of `{ $target }`, so it cannot have CAA records itself. The DNS provider of `{ $owner }` can make this change, which also applies to all other aliases of that name.
change-place-above-alias = `{ $domain }` is an alias, so it cannot have CAA records itself. Records at `{ $owner }` apply to it, and to every other name below without its own. The records that applied there until now are copied; later changes higher up then have no effect here.
change-place-wildcard = The records of `{ $place }` seem to come from the wildcard `{ $owner }`, so make the change there. It applies to every name that the wildcard covers. If your zone lists CAA records for `{ $place }` itself, change those instead.
change-place-below-cause = There is a way around: CAA records at `{ $owner }` end the lookup before it reaches `{ $place }`. From then on they alone apply to this name and the names below it, for web server certificates too. So add a record for every other CA that you use there: `issuemail` for S/MIME, `issue` for web servers. What is wrong at `{ $place }` stays wrong for other names.

change-allow-add = To allow { $ca } as well, add { $count ->
    [one] this record
   *[other] these records
} at `{ $owner }`. Leave the existing records as they are.
change-allow-first = To allow { $ca }, add { $count ->
    [one] this record
   *[other] these records
} at `{ $owner }`.
change-allow-replace = To allow { $ca }, replace { $removed ->
    [one] one record
   *[other] { $removed } records
} at `{ $owner }`. Leave the others as they are.
change-allow-remove = To allow { $ca }, delete { $removed ->
    [one] one record
   *[other] { $removed } records
} at `{ $owner }`. Leave the others as they are.
change-others-stay = The CAs that are allowed today stay allowed.
change-leave-others = Leave the existing records as they are.
change-only-add = To allow only { $names } to issue S/MIME certificates, add { $count ->
    [one] this record
   *[other] these records
} at `{ $owner }`.
change-only-replace = To allow only { $names } to issue S/MIME certificates, change the records at `{ $owner }` as follows.
change-only-remove = To allow only { $names } to issue S/MIME certificates, delete { $removed ->
    [one] one record
   *[other] { $removed } records
} at `{ $owner }`.
change-nobody-add = To allow no CA to issue S/MIME certificates, add { $count ->
    [one] this record
   *[other] these records
} at `{ $owner }`.
change-nobody-replace = To allow no CA to issue S/MIME certificates, change the records at `{ $owner }` as follows.
change-nobody-remove = To allow no CA to issue S/MIME certificates, delete { $removed ->
    [one] one record
   *[other] { $removed } records
} at `{ $owner }`.

change-caution-repair-allows = What you replace also names { $names }. Until now it allowed no CA, because it was not valid; the corrected record allows them.
change-caution-hides-wildcard = There may be a wildcard, `{ $names }`. If the zone has no entry for this name yet, adding one hides the wildcard’s records for it and for nearby names. Add those records there too.
change-caution-overrules-nobody = { $kind ->
    [deleted] The record you delete says that no CA may issue S/MIME certificates. Ask whoever added it first.
   *[stays] The record at `{ $place }` says that no CA may issue S/MIME certificates. It stays, but no longer applies to `{ $owner }`. Ask whoever added it first.
}
change-caution-restricts = After this change, every other CA must refuse S/MIME certificates for these names.

change-not-needed = This is already the case. You do not need to change anything.

change-remove = Delete:
change-add = Add:

change-blocked-unknown-critical = A critical record at `{ $place }` blocks { $ca }, whatever else you add. Delete it first.
change-blocked-nobody-allowed = A record at `{ $place }` says that no CA may issue S/MIME certificates. Ask whoever added it before you change it.
change-blocked-damaged = A record at `{ $place }` is damaged. Delete it before you change anything else.
change-blocked-lookup-failed = The lookup failed, so we do not know which records exist. Do not change anything until the lookup works.
change-blocked-resolvers-differ = DNS resolvers see different records. Wait until they agree before you change anything.
change-blocked-domain-missing = `{ $domain }` does not exist in DNS. Adding a record would create it.
change-blocked-foreign = None of the names that could have CAA records here are yours to change.
change-blocked-alias = `{ $domain }` is an alias, so it cannot have CAA records itself. Any change that allows this would also affect other names.
change-blocked-unsafe = We found no change that does only this. Ask the DNS provider of `{ $domain }`.

## How far DNSSEC vouches for the answer

dnssec-secure = Secure: every answer on the path was validated.
dnssec-insecure = Not signed: at least one answer on the path is not protected by DNSSEC.
dnssec-bogus = Broken: the deciding answer does not validate.
dnssec-unknown = Not known: the deciding lookup failed.
dnssec-not-checked = Not checked: the records come from text, not from DNS.

## The message to whoever runs the DNS

provider-subject = Subject: the CAA lookup of { $place } fails
provider-intro = CAs look up the CAA records of a domain before they issue S/MIME certificates (RFC 8659, RFC 9495). For { $domain } that lookup fails, so certificates may be refused.
provider-what = What we see:
provider-change = What to change:
provider-change-ds = Replace the DS record of { $link }, in the zone above it (for a registered domain: at the registrar), by one of a key that the zone has; or remove it there, if the zone shall not be signed.
provider-change-unsigned = Remove the DS record of { $link } from the zone above it (for a registered domain: at the registrar), or sign the zone again.
provider-change-clock = Check the clock of the machine that signs { $zone }, and sign the zone again.
provider-change-unanswered = Have the name servers of { $zone } answer questions for the { $type } records of { $link }, from everywhere.
provider-change-sign = Sign { $zone } again, and see that it is signed anew before signatures expire.
provider-change-silent = Have the name servers of { $zone } answer questions for CAA records, from everywhere; “no such record” is a good answer too.
provider-change-failing = Have every name server that the zone above lists for { $zone } serve the zone and answer questions for CAA records; “no such record” is a good answer too.
provider-change-caa-only = Have the name servers of { $zone } answer questions for CAA records as they do others: not with an error, and with nothing on the way that drops them. “No such record” is a good answer, and all it takes.
provider-see = How to see it:
provider-said = What the resolvers say besides:

## What was read, and what a CA has told

told-other = You were told `{ $told }`, but we see something else now. The records or the name servers may have changed since then, or the CA sees other ones.
