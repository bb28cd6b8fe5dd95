# English: what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

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
input-character = “{ $character }” ({ $code }) cannot be part of a domain.
input-label-empty = Two dots follow each other, or the domain begins with a dot.
input-hyphen = A part of the domain begins or ends with a hyphen.
input-idna = “{ $label }” is not a valid international domain name.
input-label-long = A part of the domain has { $len } characters; 63 are allowed.
input-name-long = The domain is too long: { $len } octets; 255 are allowed.
input-not-in-dns = Names that end in `.{ $ending }` are not in DNS, so they have no CAA records.
input-hidden = This address is written without its @. Enter it with @, for example `jane@example.com`.
input-mixed-ending = The ending `{ $label }` mixes letters of two scripts. Check “{ $character }” ({ $code }).
input-not-mail = `{ $scheme }:` marks an address that is not an email address.
input-nothing = We found no email address and no domain in this text.
input-records = These are DNS records. To check records, use “Try a record before publishing”, or `--zone` on the command line.
input-single-label = `{ $label }` is not a whole domain. Which domain do you mean? Enter it with its ending, for example `example.com`.
input-top-level = `{ $label }` is a top-level domain. Enter the domain below it, for example `example.{ $label }`.
input-unsure = Is `{ $name }` the domain to check? We are not sure, so we did not look it up. To check it, enter it alone.

ui-read = { $count ->
    [one] One domain found in your text: { $names }.
   *[other] { $count } domains found in your text: { $names }.
}
ui-read-place = `{ $name }` (line { $line })
ui-read-unsure = Not looked up, because we are not sure: { $names }. To check one of them, enter it alone.

## Text of zones that cannot be read

zone-no-origin = “@” needs a line $ORIGIN before it, or the option --origin.
zone-class = Class { $class } is not read, only IN.
zone-cname = { $name } has a CNAME, so it can hold no other record.
zone-directive = { $word } is not read here.
zone-escape = A backslash needs a character or three digits up to 255 after it.
zone-failed = The text says “{ $line }”: the answer failed or is not complete. Ask again, and use the whole answer.
zone-flags = Flags must be a number from 0 to 255, not “{ $flags }”.
zone-hex = “{ $hex }” is not an even number of hexadecimal digits.
zone-length = The length says { $stated } octets, but the data has { $actual }.
zone-missing = { $field ->
    [flags] The flags are missing.
    [tag] The tag is missing.
    [type] The record type is missing.
    [target] The target is missing.
    [length] The length is missing.
    [record] Enter at least one record.
   *[value] The value is missing. An empty one is written "".
}
zone-more = Further errors: { $count }.
zone-not-ascii = “{ $name }” is not plain ASCII. Write its xn-- form.
zone-no-owner = This record needs a name. Write one before it, or a line $ORIGIN above it, or use the option --origin.
zone-parenthesis-closed = There is a “)” without a “(”.
zone-parenthesis-open = A “(” is not closed.
zone-quote-open = A quotation mark is not closed.
zone-trailing = “{ $extra }” follows a record that is complete without it. A record has one tag and one value. A value with spaces needs one pair of quotation marks around all of it, and a comment begins with “;”.
zone-ttl = “{ $ttl }” is not a time to live.
zone-tag-length = A tag has 1 to 255 characters, this one has { $len }.
zone-type = “{ $name }” is not a record type.
zone-too-long = { $len } octets do not fit into one record.
zone-transfer-cut = The zone transfer is not complete: it has to begin and end with the SOA record. Transfer the zone again.
zone-comment-sign = A comment begins with “;”, not with “{ $sign }”.
zone-hidden = The text shows that there is a CAA record, but not what it contains. Use the output of dig, or a zone file from your DNS provider.
zone-length-says = The length says { $stated } octets, but the data has { $actual }. The data reads { $says }. If that is what you mean, write { $actual } as the length.
zone-not-read = We could not read this text as DNS records. Use a zone file (at many DNS providers “Export”, in BIND format), the output of dig, host or nslookup, or JSON or YAML with records, as from Route 53, Cloudflare, Google Cloud, Azure or OctoDNS.
zone-quotation = The quotation mark of zone files is ", not { $sign }. Put the value between two " characters.
zone-semicolon = A semicolon outside quotation marks begins a comment, so the value is missing. Put the whole value in quotation marks: ";".
zone-syntax = The text looks like JSON or YAML, but here it is not valid, or a key is there twice. Copy the whole output again.
zone-too-large = The text is larger or more deeply nested than we read. Use only the part with your domain and its CAA records.

## The effect of a change

preview-label = CAA records at `{ $owner }`, as they will be
preview-other = There are records of `{ $name }` here; only those of `{ $owner }` belong here.
preview-not-caa = Only CAA records of `{ $owner }` belong here.
preview-reset = Undo my edits
preview-caption = What holds for `{ $domain }`
preview-what = Certificates
preview-today = Today
preview-after = After
preview-ca = { $ca }, S/MIME
preview-smime = All CAs, S/MIME
preview-tls = Web servers
preview-tls-wildcard = Wildcard certificates
preview-anyone = any CA
preview-nobody = no CA
preview-gained = Other CAs that are newly allowed: { $names }.
preview-lost = Other CAs that are no longer allowed: { $names }.
preview-lost-all = Every other CA is no longer allowed.
preview-critical = A CA that does not know the critical tag `{ $names }` has to refuse everything.
preview-unreadable = A record cannot be read; CAs may refuse everything.
preview-tls-changes = This changes who may issue certificates for web servers.
preview-nothing-else = Nothing changes for any other CA, nor for web servers.
preview-newly-critical = From then on, a CA that does not support the tag `{ $names }` must refuse every certificate, including those for web servers.

## Forms in which a change can be written

form-ttl-guess = The TTL is a guess: what resolvers show counts down. Put the one of your zone.
form-label = Form
form-zone-file = Zone file (BIND, NSD, Knot)
form-rfc3597 = Zone file for servers without CAA (RFC 3597)
form-windows-dns = Windows Server (PowerShell)
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate (dynamic update)
form-route53-batch = Amazon Route 53 (change batch)
form-route53-cli = Amazon Route 53 (AWS CLI)
form-gcloud = Google Cloud DNS (gcloud)
form-azure-cli = Azure DNS (Azure CLI)
form-cloudflare-api = Cloudflare (API with curl)
form-terraform-route53 = Terraform for Amazon Route 53
form-terraform-google = Terraform for Google Cloud DNS
form-terraform-cloudflare = Terraform for Cloudflare
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = This replaces the whole set: CAA records at this name that are not listed here are deleted.
form-scope-changes = This changes single records. The others stay as they are.
form-scope-records = These are lines for your file. Other CAA records at this name stay as they are.

form-note-api-token = Put an API token that may edit DNS into the variable `CLOUDFLARE_API_TOKEN` first.
form-note-azurerm = Terraform cannot set `issuemail` at Azure: its provider azurerm refuses the tag. Use this command instead.
form-note-commented-out = Lines that are comments are records to delete from your file.
form-note-dnscontrol-version = DNSControl takes `issuemail` since September 2025. Update an older version first.
form-note-import = If Terraform does not manage this set yet, import it first. Otherwise Terraform tries to create it and fails.
form-note-merge = If your file has other record types at this name, keep them, and replace the entry of type CAA only.
form-note-old-ttl = The TTL must be the one that Route 53 has for this set. What resolvers show may be less.
form-note-placeholder-managed-zone = Replace `MANAGED_ZONE` by the name that your zone has in Google Cloud.
form-note-placeholder-name = Replace `NAME` by the name of the record within its zone.
form-note-placeholder-record-id = Replace `RECORD_ID` by the `id` that the call before it shows.
form-note-placeholder-resource-group = Replace `RESOURCE_GROUP` by the resource group of your zone.
form-note-placeholder-zone = Replace `ZONE` by the name of your zone.
form-note-placeholder-zone-id = Replace `ZONE_ID` by the id of your zone at this host.
form-note-ttl-not-kept = dnsmasq has no TTL for such a record; `local-ttl` sets one for all.
form-note-ttl-range = Cloudflare takes a TTL from 60 to 86400 seconds, so the nearest is used.
form-note-windows-version = This needs Windows Server 2016 or later.

form-unwritable-flags = A record has flags that this tool cannot set.
form-unwritable-length = A record is too long for this program.
form-unwritable-nothing-to-do = There is nothing to change.
form-unwritable-octet = A value has characters that cannot be written safely in this form.
form-unwritable-owner = This name cannot be written in this form.
form-unwritable-outside-zone = The name is not in the zone.
form-unwritable-rdata = A record is malformed, and this form cannot hold it.
form-unwritable-tag = A record has a tag that is not accepted here.

form-note-critical-forced = Route 53 accepts this tag only with flag `128` (critical), so the text has this flag.
