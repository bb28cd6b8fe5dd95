# Portuguese (Brazil): what only the command line says.

## The command line

cli-nothing-to-check = Não há nenhum endereço nem domínio para verificar.
cli-ca-name = “{ $ca }”: { $problem }
cli-ca-without-names = Os nomes de domínio do emissor de { $ca } não são conhecidos. Informe um com --ca ca.example.
cli-ca-brand = “{ $word }” se refere a { $ca }: essa CA é verificada.
cli-ca-ambiguous = “{ $word }” pode se referir a várias CAs. Indique um destes IDs: { $ids }.
cli-ca-unknown = { $count ->
    [0] Não há CA integrada “{ $ca }” (issuemail cas lista todas), e um nome de domínio do emissor contém um ponto.
   *[other] Não há CA integrada “{ $ca }”. Parecidas: { $ids }. (issuemail cas lista todas.)
}
cli-timeout = --timeout aceita de { $least } a { $most } segundos.
cli-suggest-also = --also só pode ser usado com --want only.
cli-suggest-host = { $count ->
    [0] Não há provedor de DNS “{ $host }” (issuemail hosts lista todos).
   *[other] Não há provedor de DNS “{ $host }”. Parecidos: { $ids }. (issuemail hosts lista todos.)
}
cli-suggest-choose = Escolha com --host { $ids }.
cli-suggest-overrule = Se cabe a você decidir, --overrule substitui esse registro.
cli-suggest-after = { $ca } hoje: { $before }; depois desta alteração: { $after }.
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = INDICADO PARA
cli-list-name = NOME
cli-cas-names = NOMES DE DOMÍNIO DO EMISSOR
cli-forms-scope = ESCOPO
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = CONHECIDO POR
cli-hosts-form = FORMULÁRIO PRÓPRIO
