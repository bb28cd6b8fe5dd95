# Spanish: what only the command line says.

## The command line

cli-nothing-to-check = No hay ninguna dirección ni dominio que comprobar.
cli-ca-name = «{ $ca }»: { $problem }
cli-ca-without-names = No se conocen los nombres de dominio del emisor de { $ca }. Indique uno con --ca ca.example.
cli-ca-brand = «{ $word }» se refiere a { $ca }: se comprueba esa CA.
cli-ca-ambiguous = «{ $word }» puede referirse a varias CA. Indique uno de estos identificadores: { $ids }.
cli-ca-unknown = { $count ->
    [0] No hay ninguna CA integrada «{ $ca }» (issuemail cas las muestra todas), y un nombre de dominio del emisor lleva un punto.
   *[other] No hay ninguna CA integrada «{ $ca }». Parecidas: { $ids }. (issuemail cas las muestra todas).
}
cli-timeout = --timeout acepta de { $least } a { $most } segundos.
cli-suggest-also = --also solo se puede usar con --want only.
cli-suggest-host = { $count ->
    [0] No hay ningún proveedor de DNS «{ $host }» (issuemail hosts los muestra todos).
   *[other] No hay ningún proveedor de DNS «{ $host }». Parecidos: { $ids }. (issuemail hosts los muestra todos).
}
cli-suggest-choose = Elija con --host { $ids }.
cli-suggest-overrule = Si le corresponde decidirlo, --overrule lo sustituye.
cli-suggest-after = { $ca } hoy: { $before }; después de este cambio: { $after }.
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = INDICADO PARA
cli-list-name = NOMBRE
cli-cas-names = NOMBRES DE DOMINIO DEL EMISOR
cli-forms-scope = ALCANCE
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = CONOCIDO POR
cli-hosts-form = FORMULARIO PROPIO
