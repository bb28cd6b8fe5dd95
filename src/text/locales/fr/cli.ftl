# French: what only the command line says.

## The command line

cli-nothing-to-check = Il n’y a ni adresse ni domaine à vérifier.
cli-ca-name = « { $ca } » : { $problem }
cli-ca-without-names = { $ca } : les noms de domaine d’émetteur ne sont pas connus. Indiquez-en un avec --ca ca.example.
cli-ca-brand = « { $word } » désigne { $ca } : c’est cette AC qui est vérifiée.
cli-ca-ambiguous = « { $word } » peut désigner plusieurs AC. Indiquez l’un de ces identifiants : { $ids }.
cli-ca-unknown = { $count ->
    [0] Il n’y a pas d’AC intégrée « { $ca } » (issuemail cas les liste), et un nom de domaine d’émetteur contient un point.
   *[other] Il n’y a pas d’AC intégrée « { $ca } ». Noms proches : { $ids }. (issuemail cas les liste toutes.)
}
cli-timeout = --timeout accepte de { $least } à { $most } secondes.
cli-suggest-also = --also ne va qu’avec --want only.
cli-suggest-host = { $count ->
    [0] Il n’y a pas d’hébergeur DNS « { $host } » (issuemail hosts les liste).
   *[other] Il n’y a pas d’hébergeur DNS « { $host } ». Noms proches : { $ids }. (issuemail hosts les liste tous.)
}
cli-suggest-choose = Choisissez avec --host { $ids }.
cli-suggest-overrule = Si cette décision vous revient, --overrule le remplace.
cli-suggest-after = { $ca } aujourd’hui : { $before } ; après cette modification : { $after }.
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = INDIQUÉ POUR
cli-list-name = NOM
cli-cas-names = NOMS DE DOMAINE D’ÉMETTEUR
cli-forms-scope = PORTÉE
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = CONNU PAR
cli-hosts-form = FORMULAIRE PROPRE
