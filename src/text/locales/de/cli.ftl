# German: what only the command line says.

## The command line

cli-nothing-to-check = Es ist keine Adresse und keine Domain zum Prüfen angegeben.
cli-ca-name = „{ $ca }“: { $problem }
cli-ca-without-names = Die Aussteller-Domainnamen von { $ca } sind nicht bekannt. Geben Sie einen an: --ca ca.example.
cli-ca-brand = „{ $word }“ steht für { $ca }: Geprüft wird diese CA.
cli-ca-ambiguous = „{ $word }“ kann mehrere CAs bedeuten. Geben Sie eine dieser IDs an: { $ids }.
cli-ca-unknown = { $count ->
    [0] Eine eingebaute CA „{ $ca }“ gibt es nicht (issuemail cas zeigt alle), und ein Aussteller-Domainname enthält einen Punkt.
   *[other] Eine eingebaute CA „{ $ca }“ gibt es nicht. Ähnlich: { $ids }. (issuemail cas zeigt alle.)
}
cli-timeout = --timeout nimmt { $least } bis { $most } Sekunden an.
cli-suggest-also = --also geht nur zusammen mit --want only.
cli-suggest-host = { $count ->
    [0] Einen DNS-Anbieter „{ $host }“ gibt es nicht (issuemail hosts zeigt alle).
   *[other] Einen DNS-Anbieter „{ $host }“ gibt es nicht. Ähnlich: { $ids }. (issuemail hosts zeigt alle.)
}
cli-suggest-choose = Wählen Sie mit --host { $ids }.
cli-suggest-overrule = Wenn Sie das entscheiden dürfen, ersetzt --overrule den Eintrag.
cli-suggest-after = { $ca } heute: { $before }; nach dieser Änderung: { $after }.
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = GENANNT FÜR
cli-list-name = NAME
cli-cas-names = AUSSTELLER-DOMAINNAMEN
cli-forms-scope = UMFANG
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = BEKANNT DURCH
cli-hosts-form = EIGENES FORMULAR
