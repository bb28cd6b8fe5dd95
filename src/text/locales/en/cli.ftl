# English: what only the command line says.

## The command line

cli-nothing-to-check = There is no address and no domain to check.
cli-ca-name = “{ $ca }” { $problem }
cli-ca-without-names = The issuer domain names of { $ca } are not known. Give one as --ca ca.example.
cli-ca-brand = “{ $word }” means { $ca }: that CA is checked.
cli-ca-ambiguous = “{ $word }” can mean several CAs. Give one of these IDs: { $ids }.
cli-ca-unknown = { $count ->
    [0] There is no built-in CA “{ $ca }” (issuemail cas lists them), and an issuer domain name has a dot.
   *[other] There is no built-in CA “{ $ca }”. Near it: { $ids }. (issuemail cas lists all.)
}
cli-timeout = --timeout takes { $least } to { $most } seconds.
cli-suggest-also = --also can be used only with --want only.
cli-suggest-host = { $count ->
    [0] There is no DNS host “{ $host }” (issuemail hosts lists them).
   *[other] There is no DNS host “{ $host }”. Near it: { $ids }. (issuemail hosts lists all.)
}
cli-suggest-choose = Choose with --host { $ids }.
cli-suggest-overrule = If that is yours to decide, --overrule replaces it.
cli-suggest-after = { $ca } today: { $before }; after this change: { $after }.
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = NAMED FOR
cli-list-name = NAME
cli-cas-names = ISSUER DOMAIN NAMES
cli-forms-scope = SCOPE
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = KNOWN BY
cli-hosts-form = OWN FORM
