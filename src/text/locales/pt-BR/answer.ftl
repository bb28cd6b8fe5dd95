# Portuguese (Brazil): what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = O valor `{ $value }` não indica nenhuma CA; por isso, o registro não permite nenhuma. O usual é escrever isso como `;`.
todo-no-record-helps = Adicionar um registro CAA não ajuda até que isso seja corrigido.
todo-registry = A falha está no domínio de nível superior `{ $zone }`. Só o registro dele pode corrigi-la.
todo-resolvers-disagree-failing = Avise o provedor de DNS de `{ $place }` de que a consulta CAA falha em alguns resolvedores de DNS. Em geral, falha um de vários servidores de nomes.

## Findings

finding-ca-asked-retired-title = A CA escolhida não emite mais certificados
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca } não emite mais certificados públicos: o negócio passou para { $successor }. Pergunte quem emite os seus agora e verifique essa CA.
   *[gone] { $ca } encerrou as atividades ou não é mais de confiança. Verifique a CA que você usa agora.
}
finding-ca-assumed-name-title = Nome da CA não confirmado para S/MIME
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } indica `{ $name }` para certificados de servidores web (`issue`). Que o nome também valha em `issuemail` é uma suposição nossa. Peça confirmação a { $ca }.
   *[assumed] Que `{ $name }` seja de { $ca } é uma suposição nossa, segundo terceiros. Peça confirmação a { $ca }.
}
finding-ca-brand-title = Uma marca em vez da CA
finding-ca-brand-text = `{ $issuer }` não é o nome de uma CA. { $brand } provavelmente usa `{ $name }`: confirme junto à marca.
finding-ca-former-name-title = Um nome antigo de uma CA
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` é um nome antigo de { $ca }, que talvez não o aceite mais. O nome atual é `{ $name }`.
   *[unnamed] `{ $issuer }` é um nome antigo de { $ca }. Pergunte qual nome é aceito agora.
}
finding-ca-likely-typo-title = Possível erro de digitação no nome da CA
finding-ca-likely-typo-text = Nenhuma CA que conhecemos usa `{ $issuer }`. Você quis dizer `{ $name }`?
finding-ca-no-smime-title = Uma CA sem certificados S/MIME
finding-ca-no-smime-text = Até onde sabemos, { $ca } não emite certificados S/MIME. A CA que os emite para você precisa de um registro próprio.
finding-ca-own-domain-title = O próprio domínio em vez de uma CA
finding-ca-own-domain-text = `{ $issuer }` é o próprio domínio. Isso só está certo se você opera uma CA ali; caso contrário, indique a CA que pode emitir.
finding-ca-retired-title = Uma CA que não emite mais
finding-ca-retired-text = { $ca } encerrou as atividades ou não é mais de confiança. Indique a CA que você usa agora.
finding-ca-unknown-title = Uma CA que não conhecemos
finding-ca-unknown-text = `{ $issuer }` não está na nossa lista de CAs. Compare com o que sua CA informa.
finding-rfc8659-alias-title = Os registros são de outro nome
finding-rfc8659-alias-text = Este nome é um alias de `{ $target }`. Os registros CAA estão lá, e quem administra `{ $target }` os controla.
finding-dns-answer-large-title = Um conjunto de registros muito grande
finding-dns-answer-large-text = Uma resposta com eles tem no mínimo { $octets } octetos. Acima de 1232, muitas vezes é preciso TCP e, onde ele é bloqueado, as CAs não conseguem lê-la. Ter menos registros ajuda.
finding-rfc8659-child-hides-issue-title = Uma restrição mais acima não se aplica
finding-rfc8659-child-hides-issue-text = `{ $parent }` restringe certificados de servidor web, mas os registros CAA encontrados primeiro ocultam essa restrição: conjuntos nunca são combinados. Repita aqui os registros `issue` e `issuewild` desse nome.
finding-rfc8659-child-hides-parent-title = Uma política mais acima não se aplica
finding-rfc8659-child-hides-parent-text = `{ $parent }` restringe S/MIME com `issuemail`, mas os registros CAA encontrados primeiro ocultam essa restrição: conjuntos nunca são combinados.
finding-rfc8659-critical-depends-title = Um registro crítico que leva algumas CAs a recusar
finding-rfc8659-critical-depends-text = O registro com a tag `{ $tag }` é crítico. Uma CA sem suporte a essa tag tem de recusar a emissão; para S/MIME, as CAs só são obrigadas a oferecer suporte a `issuemail`.
finding-rfc8659-critical-issuemail-title = Registro issuemail crítico
finding-rfc8659-critical-issuemail-text = Este registro é crítico. Uma CA que não reconhece a tag `issuemail`, por exemplo uma só para servidores web, deve então recusar todos os certificados deste domínio. Para evitar isso, defina os indicadores como 0.
finding-dns-domain-missing-title = O domínio não existe
finding-dns-domain-missing-text = O DNS não conhece `{ $domain }`. Verifique a grafia.
finding-dns-nodata-without-soa-title = Uma resposta sem registro SOA
finding-dns-nodata-without-soa-text = Os servidores de nomes dizem que `{ $domain }` não tem registro CAA, mas falta o registro SOA que acompanha uma resposta assim. Algumas CAs podem tomar isso por uma consulta que falhou. Avise quem administra o DNS.
finding-dns-nxdomain-contradicted-title = Servidores de nomes negam um nome existente
finding-dns-nxdomain-contradicted-text = Consultados sobre CAA, os servidores de nomes dizem que `{ $domain }` não existe, embora tenha registros { $type }. A resposta correta é “não há tais registros”. Avise quem administra o DNS: outros servidores podem tratar o nome inteiro como inexistente.
finding-dns-single-resolver-title = Um único resolvedor
finding-dns-single-resolver-text = Só { $resolver } deu uma resposta que conta. Um cache pode estar desatualizado ou adulterado; verifique novamente antes de confiar nela.
finding-dns-findings-left-out-title = Mais observações do que as listadas
finding-dns-findings-left-out-text = De cada tipo, são listadas as primeiras { $limit }. Não listadas: { $count }. Corrija primeiro estes registros e verifique novamente.
finding-dns-resolver-set-aside-title = Um resolvedor a menos
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] Não foi possível contatar { $resolver }; o resultado se baseia nos outros.
    [timeout] { $resolver } não respondeu a tempo; o resultado se baseia nos outros.
    [http-error] { $resolver } respondeu com um erro HTTP; o resultado se baseia nos outros.
    [bad-answer] { $resolver } não deu uma resposta DNS válida; o resultado se baseia nos outros.
    [filtered] { $resolver } informa que a resposta é do próprio resolvedor e não da zona; por isso, ela não conta.
    [stale] { $resolver } informa que a própria resposta está desatualizada; por isso, ela não conta.
    [called-bogus] { $resolver } informa que a própria resposta não é autêntica; por isso, ela não conta.
   *[other] { $resolver } não deu a resposta da zona; o resultado se baseia nos outros.
}
finding-dns-resolvers-differ-title = Os resolvedores veem registros diferentes
finding-dns-resolvers-differ-text = { $one } e { $other } não veem os mesmos registros, embora ambos levem ao mesmo resultado. Uma alteração pode ainda estar se propagando, ou os servidores de nomes do domínio divergem.
finding-draft-security-tag-title = Uma tag de um rascunho de padrão
finding-draft-security-tag-text = Segundo o rascunho, a tag de segurança é crítica, e poucas CAs a conhecem. Todas as outras têm de recusar também certificados S/MIME.
finding-rfc9495-empty-beside-issuer-title = Um registro sem efeito
finding-rfc9495-empty-beside-issuer-text = Este registro não indica ninguém, mas outro autoriza `{ $issuer }`. Para proibir todas as CAs, mantenha somente este registro.
finding-rfc8659-flags-reserved-title = Flags com um valor incomum
finding-rfc8659-flags-reserved-text = As flags têm o valor `{ $flags }`. Só 0 e 128 têm significado, e algumas CAs interpretam 1 como crítico. Use 0.
finding-idna-disallowed-title = Um caractere não permitido em nomes de domínio
finding-idna-disallowed-text = `{ $domain }` representa um nome com “{ $character }” ({ $code }), que o IDNA2008 não permite. Consultamos o nome, mas uma CA pode recusá-lo.
finding-idna-input-mapped-title = O domínio foi convertido
finding-idna-input-mapped-text = Consultamos `{ $domain }`. Certificados não permitem conversões; por isso, escreva o domínio desta forma na solicitação.
finding-rfc8659-iodef-unusable-title = Um endereço de notificação que as CAs talvez não usem
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] Um endereço de e-mail em `iodef` precisa de `mailto:` na frente.
    [scheme] Para S/MIME, as CAs só enviam notificações a endereços `mailto:` e `https:`.
   *[no-url] O valor de `iodef` não é um endereço que comece com `mailto:` ou `https:`.
}
finding-rfc9495-issue-does-not-restrict-title = issue não abrange S/MIME
finding-rfc9495-issue-does-not-restrict-text = `issue` e `issuewild` tratam de certificados de servidor web. Somente `issuemail` autoriza ou restringe CAs para S/MIME.
finding-rfc9495-issuer-case-title = Letras maiúsculas no nome da CA
finding-rfc9495-issuer-case-text = O registro diz `{ $issuer }`. Escreva exatamente `{ $name }`: algumas CAs não aceitam nenhuma outra grafia.
finding-rfc8659-issuer-repeated-title = Uma CA é indicada duas vezes
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] O registro { $number } também indica `{ $issuer }`. O que não tem parâmetros autoriza essa CA de qualquer forma.
   *[same] O registro { $number } também indica `{ $issuer }`. Um basta.
}
finding-rfc9495-parameters-undefined-title = Parâmetros sem significado padronizado
finding-rfc9495-parameters-undefined-text = O registro tem os parâmetros: `{ $parameters }`. Nenhum está definido para `issuemail`; por isso, o efeito depende da CA.
finding-rfc8659-rdata-malformed-title = Um registro danificado
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] A tag do registro está vazia. É possível que as CAs não consigam lê-lo e recusem a emissão.
    [tag-overrun] A tag do registro é mais longa que o próprio registro. É possível que as CAs não consigam lê-lo e recusem a emissão.
   *[short] O registro é curto demais para ser um registro CAA. É possível que as CAs não consigam lê-lo e recusem a emissão.
}
finding-rfc8659-tag-illegal-title = Uma tag com caracteres proibidos
finding-rfc8659-tag-illegal-text = A tag `{ $tag }` só pode ter letras e algarismos. Muitos programas não conseguem ler um conjunto com um registro assim.
finding-rfc8659-tag-likely-typo-title = Possível erro de digitação na tag
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] Nenhum padrão define a tag `{ $tag }`. Você quis dizer `{ $likely }`?
   *[ignored] Nenhum padrão define a tag `{ $tag }`; por isso, as CAs a ignoram. Você quis dizer `{ $likely }`?
}
finding-rfc8659-tag-reserved-title = Uma tag sem significado
finding-rfc8659-tag-reserved-text = A tag `{ $tag }` é reservada e não tem significado. As CAs a ignoram.
finding-rfc8659-tls-not-restricted-title = Certificados de servidor web sem restrição
finding-rfc8659-tls-not-restricted-text = Estes registros tratam apenas de S/MIME. Para restringir também certificados de servidor web, adicione `issue`.
finding-rfc9495-trailing-semicolon-title = Um ponto e vírgula sem efeito
finding-rfc9495-trailing-semicolon-text = O valor termina com ponto e vírgula. É permitido ali e pode ser omitido.
finding-dns-ttl-long-title = Mais de um dia em cache
finding-dns-ttl-long-text = Após uma alteração, caches e CAs podem usar os registros antigos por { $ttl }. O usual é uma hora.
finding-dns-ttl-short-title = Um TTL muito curto
finding-dns-ttl-short-text = Com um TTL de { $ttl }, quase toda verificação tem de chegar aos seus servidores de nomes. O usual são 300 segundos ou mais.
finding-dns-wildcard-unused-title = Um curinga que não se aplica
finding-dns-wildcard-unused-text = { $kind ->
    [below] Os registros CAA de `{ $wildcard }` valem apenas para nomes abaixo de `{ $domain }`, não para o próprio `{ $domain }`.
   *[beside] Os registros CAA de `{ $wildcard }` não valem para `{ $domain }`, porque `{ $domain }` existe no DNS. Se devem valer, adicione-os em `{ $domain }`.
}
finding-rfc8659-unknown-critical-title = Um registro crítico que a CA não reconhece
finding-rfc8659-unknown-critical-text = O registro com a tag `{ $tag }` é crítico. Uma CA que não reconhece a tag não pode emitir, digam o que disserem os outros registros.
finding-rfc9495-value-malformed-title = O valor não é válido
finding-rfc9495-value-malformed-text = `{ $value }`: { $kind ->
    [issuer-hyphen] Uma parte do nome da CA começa ou termina com hífen (caractere { $position }).
    [issuer-label-empty] O nome da CA começa com um ponto ou tem dois pontos seguidos (caractere { $position }).
    [issuer-record] O valor repete a tag ou o registro inteiro. Informe como valor apenas o nome de domínio da CA.
    [issuer-url] O valor é um endereço da web. Informe apenas o nome de domínio da CA.
    [issuer-address] O valor é um endereço de e-mail. Informe apenas o nome de domínio da CA.
    [issuer-wildcard] O valor é um curinga. Retire o asterisco e o ponto que vem depois.
    [issuer-list] Um registro pode indicar uma só CA. Adicione um registro para cada uma.
    [issuer-words] Não há nome de domínio no valor. Informe apenas o nome de domínio da CA, ou `;` para não permitir nenhuma.
    [issuer-space] Há um espaço no valor (caractere { $position }). Informe apenas o nome de domínio da CA, sem espaços.
    [issuer-quotes] Há aspas dentro do valor (caractere { $position }). Retire-as.
    [issuer-curly] Há aspas tipográficas dentro do valor (caractere { $position }). Retire-as.
    [issuer-invisible] Há um caractere invisível dentro do valor (caractere { $position }). Retire-o.
    [issuer-not-ascii] O nome da CA tem um caractere que não é ASCII (caractere { $position }).
    [issuer-trailing-dot] O nome da CA termina com um ponto. Retire-o.
    [parameter-empty] Há um ponto e vírgula a mais (caractere { $position }).
    [parameter-tag] O nome de um parâmetro está faltando ou tem um caractere proibido (caractere { $position }).
    [parameter-without-value] Falta “=” em um parâmetro (caractere { $position }).
    [parameter-character] Um parâmetro tem um espaço ou outro caractere proibido (caractere { $position }).
   *[issuer-character] O nome da CA tem um caractere que não é permitido em nomes de domínio (caractere { $position }).
}
finding-rfc3597-data-wrong-title = Os dados do registro não são os pretendidos
finding-rfc3597-data-wrong-text = { $kind ->
    [text] Os dados deste registro são o texto de um registro CAA convertido para hexadecimal: `{ $shown }`. As CAs não conseguem lê-los assim. Adicione o registro como `{ $meant }` ou, na forma genérica, como `{ $right }`.
   *[other] Nos dados deste registro, o comprimento da tag está errado ou falta. Os dados são `{ $shown }`. Se você quer dizer `{ $meant }`, os dados na forma genérica são `{ $right }`.
}
finding-zone-cname-at-apex-title = CNAME no topo da zona
finding-zone-cname-at-apex-text = `{ $owner }` tem um registro SOA; por isso, não pode ter um CNAME. Alguns provedores de DNS incluem o CNAME nas exportações e publicam endereços no lugar dele. Ignoramos o CNAME; os outros registros contam.
finding-zone-comment-title = Parâmetro lido como comentário
finding-zone-comment-text = Em um arquivo de zona, um ponto e vírgula fora de aspas inicia um comentário; por isso, `{ $lost }` não faz parte do registro. Se deve fazer parte, coloque o valor inteiro entre aspas.
finding-zone-included-title = Outro arquivo é incluído
finding-zone-included-text = `INCLUDE` (linha { $lines }) inclui um arquivo que não faz parte do texto. Não conhecemos os registros dele; por isso, nomes sem registros `issuemail` no texto contam como desconhecidos. Substitua a linha pelo conteúdo desse arquivo.
finding-zone-mapped-title = Nomes internacionais no texto
finding-zone-mapped-text = No DNS, esses nomes são `{ $names }`, e foi assim que os lemos. Um servidor de nomes não os converte: escreva essa forma em um arquivo de zona.
finding-zone-outside-title = Nomes que não estão no texto
finding-zone-outside-text = O texto não tem registros para `{ $names }`. Foram considerados vazios; no DNS, podem ter registros CAA.
finding-zone-passed-over-title = Linhas ignoradas
finding-zone-passed-over-text = Ignoramos estas linhas, porque não conseguimos lê-las e elas não parecem CAA: `{ $lines }`. Se alguma delas for importante para CAA, corrija-a.
finding-zone-stray-caa-title = Registro CAA que não se aplica
finding-zone-stray-caa-text = { $kind ->
    [doubled] O texto tem um registro CAA em `{ $owner }`, que contém duas vezes o nome da zona. Ele não se aplica a `{ $domain }`. Muitos formulários acrescentam eles mesmos o nome da zona, e em um arquivo de zona um nome sem ponto final é completado: use `@` para a própria zona.
    [elsewhere] O texto tem um registro `issuemail` em `{ $owner }`, que é outro domínio. Ele não se aplica a `{ $domain }`. Verifique a qual domínio você se refere.
    [mail-server] O texto tem um registro `issuemail` no servidor de email `{ $owner }`. As CAs não consultam esse nome: para endereços de `{ $domain }`, o registro deve estar em `{ $domain }` ou em um nome acima.
    [named] O texto tem um registro CAA em `{ $owner }`. CAA é o tipo do registro e não faz parte do nome. Adicione o registro no próprio `{ $domain }`.
    [text] Um registro TXT em `{ $owner }` contém o texto de um registro CAA. As CAs não o leem. Adicione o registro com o tipo CAA, ou exclua-o. Se o seu provedor de DNS não oferece esse tipo, pergunte ao suporte dele.
   *[other] O texto tem um registro `issuemail` em `{ $owner }`. Ele não se aplica a `{ $domain }`, porque as CAs consultam somente `{ $domain }` e os nomes acima. Se é destinado a `{ $domain }`, adicione-o lá.
}
finding-zone-ttl-automatic-title = TTL automático
finding-zone-ttl-automatic-text = Em uma exportação da Cloudflare, um TTL de 1 significa “automático”. A Cloudflare publica { $ttl }, e foi o que usamos.

## The report for a support ticket

report-title = Verificação CAA para certificados S/MIME
report-domain = Domínio
report-ca = CA
report-verdict = Conclusão
report-checked = Verificado
report-path = Nomes consultados
report-decides = decisivo
report-findings = Observações
report-lookups = Consultas
report-ca-error = { $ca } informa isto como “{ $error }”.

report-resolvers = Resolvedores
report-chain = Cadeia de confiança

chain-signed = assinada
chain-unsigned = sem assinatura
chain-broken = quebrada
chain-unknown = desconhecida

## The planner: what is wanted, and where

ui-plan-optional = Restringir certificados S/MIME
ui-plan-optional-fact = opcional: só as CAs que você escolher, ou nenhuma
ui-plan-more = Formulário do provedor de DNS, prévia e mais
ui-plan-else = Outra coisa?
ui-plan-else-fact = só as CAs que você escolher, nenhuma CA ou em outro nome
ui-plan-wish = O que você deseja?
ui-plan-leave = Deixar como está
ui-plan-allow = Autorizar também { $ca }
ui-plan-only = Autorizar só as CAs que eu escolher
ui-plan-nobody = Não autorizar nenhuma CA
ui-plan-overrule = Cabe a mim decidir, e quero autorizar { $ca }
ui-plan-cas = CAs que podem emitir
ui-plan-include = Outra CA
ui-plan-include-none = nenhuma
ui-plan-exclude = Remover { $ca }
ui-plan-site = Onde?
ui-plan-site-set = Em { $owner }, onde estão os registros: para todos os nomes que os herdam
ui-plan-site-domain = Só em { $owner }, com uma cópia dos registros
ui-copy-records = Copiar registros
ui-copy-form = Copiar

preview-title = Depois desta alteração
preview-fact = hoje e depois, lado a lado; você pode editar

form-title = Outros formatos
form-fact = servidores de nomes, linhas de comando, Terraform

## The form of the DNS host

host-title = No formulário do seu provedor de DNS
host-label = Provedor de DNS
host-other = Outro
host-recognized = Os servidores de nomes de `{ $zone }` são de { $hosts }.
host-ambiguous = Os servidores de nomes de `{ $zone }` são compartilhados por { $hosts }. Escolha o que você usa.
host-partly = Alguns dos servidores de nomes de `{ $zone }` são de { $hosts }. Faça a alteração onde você edita a zona.
host-refuses = Até onde sabemos, não é possível inserir `issuemail` em { $host }. Pergunte ao suporte. Se continuar assim, a saída é um provedor de DNS que aceite a tag.
host-takes = { $how ->
    [live] { $host } aceita a tag `issuemail`: há domínios que a usam lá hoje.
    [form] { $host } aceita a tag `issuemail`: o formulário a oferece.
    [code] { $host } deve aceitar a tag `issuemail`: há programas que a usam com a API.
   *[docs] { $host } aceita a tag `issuemail`, segundo a documentação.
}
host-but = { $how ->
    [form] No entanto, um formulário deste provedor só oferece outras tags.
    [code] No entanto, um programa para a API só aceita outras tags.
   *[docs] No entanto, outra documentação só cita outras tags.
}
host-refuses-how = { $how ->
    [form] Sabemos disso pelo formulário, que só oferece outras tags.
    [code] Sabemos disso pelos programas, que só aceitam outras tags.
   *[docs] Sabemos disso pela documentação ou por relatos.
}
host-menu = Onde fica o formulário em { $host }: { $path }
host-proven = `{ $owner }` já tem registros `issuemail`, portanto o provedor de DNS os aceita.
host-several = Vários provedores servem `{ $zone }`: { $hosts }. Faça a alteração onde você edita a zona, ou em cada um.
host-unknown = Não sabemos quem opera os servidores de nomes de `{ $zone }` (`{ $servers }`).
host-general-form = Não conhecemos em detalhe o formulário de { $host }; os campos podem ter outros nomes.
host-ask = Pergunte ao seu provedor de DNS se o formulário aceita registros CAA com a tag `issuemail`.
host-issuemail-unknown = Não sabemos se { $host } aceita a tag `issuemail`. Se não aceitar, pergunte ao suporte.
host-ask-subject = Assunto: registro CAA com a tag issuemail para { $domain }
host-ask-refused = Preciso desta alteração nos registros CAA de { $domain }, e o formulário parece não aceitá-la. Por favor, façam a alteração ou indiquem outra maneira:
host-ask-unknown = Quero fazer esta alteração nos registros CAA de { $domain }. O formulário e os servidores de nomes aceitam a tag issuemail, com a flag 0? Se não, por favor, façam a alteração para mim:
host-ask-why = A tag issuemail é padronizada (RFC 9495): indica quais CAs podem emitir certificados S/MIME. É um registro CAA comum (RFC 8659), aqui também na forma da RFC 3597:
host-type-caa = Adicione um registro do tipo `CAA`.
host-remove = Exclua o registro com este conteúdo: `{ $record }`
host-leave-empty = deixar vazio
host-no-form = Este registro tem caracteres que não podem ser digitados em um formulário. Use um dos outros formatos abaixo.
host-help = Como { $host } explica isso

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = Tipo
field-flags = Flags
field-tag = Tag
field-value = Valor
field-ttl = TTL

host-caveat-no-caa = Até onde sabemos, não é possível inserir registros CAA aqui.
host-caveat-not-published = Em 2021, registros CAA inseridos aqui não apareciam no DNS. Confira depois se o registro está lá.
host-caveat-critical-forced = Aqui esta tag só é aceita com a flag `128` (crítico). Uma CA que não reconhece a tag tem então de recusar todos os certificados para este domínio, inclusive os de servidores web. Pergunte antes à CA dos seus servidores web.
host-caveat-undocumented = A documentação não lista a tag `issuemail`. Não testamos se ela é aceita.
host-caveat-flags-fixed = Até onde sabemos, não é possível inserir aqui flags diferentes de `0`.
host-caveat-semicolon-refused = Até onde sabemos, um valor que não indica nenhuma CA, como `;`, é rejeitado aqui.
host-caveat-parameters-refused = Até onde sabemos, um valor com parâmetros é rejeitado aqui.
host-caveat-spaces-refused = Um valor com espaços pode ser rejeitado aqui. Os espaços junto de `;` e `=` podem ser omitidos: o registro significa o mesmo.
host-caveat-value-over-64 = Até onde sabemos, um valor com mais de 64 caracteres é rejeitado aqui. Este é mais longo.
host-caveat-custom-tab = Use a aba “Custom”. A aba “Provider” é para registros `issue`.
host-caveat-whole-set = Aqui, todos os registros CAA de um nome formam uma única entrada. Abra a entrada existente e mantenha as outras linhas.
host-caveat-quote-value = Digite também as aspas.
host-caveat-text-mode = Se o formulário rejeitar o registro, edite a zona como texto (“Change in text format”).
host-caveat-api = A API recebe o registro como texto, por isso talvez aceite o que o formulário não oferece. Não testamos isso.
host-caveat-by-support = Aqui os clientes não podem adicionar registros CAA por conta própria. O suporte os adiciona a pedido.
host-caveat-hidden-records = Com o Universal SSL, a Cloudflare adiciona registros `issue` e `issuewild` próprios. O painel não os mostra.

## The page

ui-findings = Vale saber
ui-evidence = Evidências
ui-try-verdict = Este seria o resultado dos registros acima.
ui-copy-record = Copiar registro
ui-copy-report = Copiar relatório
ui-copy-json = Copiar JSON
ui-saved = Salvo
ui-save-failed = Não salvo: seu navegador não permite
ui-save-report = Salvar como texto
ui-save-json = Salvar como JSON
ui-message = Mensagem ao seu provedor de DNS
ui-message-fact = pronta para envio
ui-copy-message = Copiar mensagem

ui-watch = Acompanhar a alteração
ui-watch-stop = Parar de acompanhar
ui-watch-since = Acompanhamento iniciado ({ $time }): a verificação se repete enquanto esta página estiver aberta.
ui-watch-next = Próxima em { $left }.
ui-watch-asking = Consultando agora.
ui-watch-turned = desde: { $time }
ui-watch-unreached = sem contato no momento
ui-watch-started = Acompanhando a alteração.
ui-watch-news = { $resolver }: { $word }.
ui-watch-changed = Mudança detectada ({ $time }).
ui-watch-changed-title = Mudou: { $title }
ui-watch-stopped = Acompanhamento encerrado.
ui-watch-over = O acompanhamento durou { $limit } e terminou: o CAA ainda é um impedimento, ou não foi possível determinar se é.

ui-record-guide = Como adicionar um registro CAA
ui-support = { $ca } sobre CAA para S/MIME
ui-debugger = Depurador de DNSSEC
ui-resolvers-same = Verificado ({ $time }): { $names } e { $last } veem o mesmo.
ui-evidence-note = Resolvedores públicos respondem a partir de seus caches. A CA consulta o DNS por conta própria; por isso, a resposta dela pode divergir por algum tempo.

ui-severity-error = Erro
ui-severity-warning = Aviso
ui-severity-notice = Nota
ui-severity-info = Explicação
ui-finding-record = Registro { $number } em `{ $owner }`

ui-path = Percurso para cima
ui-path-fact-found = registros em `{ $place }`
ui-path-fact-empty = sem registros CAA
ui-path-fact-failed = a consulta em `{ $place }` falhou
ui-path-records = { $count ->
    [one] { $count } registro CAA. O percurso termina aqui: este conjunto decide.
   *[other] { $count } registros CAA. O percurso termina aqui: este conjunto decide.
}
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }. O percurso termina aqui.
ui-path-alias = alias de `{ $target }`
ui-records = Registros
ui-records-fact = { $count } em `{ $owner }`
ui-records-caption = Registros CAA em `{ $owner }`, em cache por { $ttl }
ui-records-says = O que diz
ui-records-decides = Decisivo
ui-says-this-ca = Indica { $ca }
ui-says-this-ca-params = Indica { $ca }, com parâmetros
ui-says-this-ca-case = Indica { $ca } com outra grafia: não aceito
ui-says-other-ca = Indica outra CA
ui-says-other-known = Indica { $name }
ui-says-nobody = Não autoriza nenhuma CA
ui-says-malformed = Mal escrito: não autoriza nenhuma CA
ui-says-hosts = Sobre nomes de host; não para S/MIME
ui-says-iodef = Para onde enviar notificações
ui-says-unknown = Desconhecido aqui; ignorado
ui-says-unknown-critical = Desconhecido e crítico: proíbe a emissão
ui-says-other = Não trata de S/MIME
ui-says-damaged = Danificado: não pode ser lido
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = assinado e válido
ui-dnssec-fact-insecure = sem assinatura
ui-dnssec-fact-bogus = não passa na validação
ui-dnssec-fact-unknown = desconhecido
ui-dnssec-fact-not-checked = não verificado
ui-chain = Cadeia de confiança, a partir da raiz
ui-chain-root = raiz
ui-chain-says-signed = A cadeia de confiança vai da raiz até `{ $zone }`.
ui-chain-says-records = As chaves conferem da raiz até `{ $zone }`, mas os registros em `{ $owner }` não passam na validação.
ui-chain-says-no-ds = `{ $parent }` prova que não há DS para `{ $zone }`: a partir dali, as respostas não são assinadas.
ui-chain-says-opt-out = `{ $parent }` lista apenas delegações assinadas (opt-out), e `{ $zone }` não é uma delas: a partir dali, as respostas não são assinadas.
ui-chain-says-unsupported = O DS de `{ $zone }` tem um algoritmo que os resolvedores não conhecem: a partir dali, as respostas contam como não assinadas.
ui-chain-says-broken = A cadeia se rompe em `{ $zone }`; por isso, os resolvedores se recusam a responder.
ui-chain-says-unknown = Não foi possível determinar como ela continua em `{ $zone }`.
ui-lookups = Consultas
ui-lookups-fact = { $count ->
    [one] { $count } consulta
   *[other] { $count } consultas
}
ui-lookups-caption = O que foi consultado e o que voltou. AD significa que o resolvedor validou o DNSSEC.
ui-lookup-name = Nome
ui-lookup-type = Tipo
ui-lookup-resolver = Resolvedor
ui-lookup-ad = AD
ui-lookup-time = Tempo
ui-lookup-cd = sem validação (CD)
ui-lookup-lines = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
ui-yes = Sim
ui-no = Não
ui-milliseconds = { $n } ms

## The way to the glossary of the article

ui-words = Glossário

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = Os registros de `{ $owner }` também se aplicam a `{ $domain }`; por isso, é lá que a alteração deve ser feita. Ela vale para todos os nomes abaixo de `{ $owner }` que não tenham registros CAA próprios.
change-place-copy = { $kind ->
    [copy] Os registros que se aplicam hoje estão em `{ $place }`. Registros em `{ $owner }` os substituem para este nome e os nomes abaixo; por isso, comece com uma cópia. Alterações posteriores em `{ $place }` deixam de ter efeito aqui.
   *[alone] O registro que se aplica hoje está em `{ $place }` e continua lá. Registros em `{ $owner }` tomam o lugar dele para este nome e os nomes abaixo.
}
change-place-new = Os registros valem também para todos os nomes abaixo de `{ $owner }` que não tenham registros CAA próprios.
change-place-alias-target = `{ $place }` é um alias de `{ $target }` e não pode ter registros CAA próprios. Quem administra `{ $owner }` pode fazer esta alteração; ela vale também para todos os outros aliases desse nome.
change-place-above-alias = `{ $domain }` é um alias e não pode ter registros CAA próprios. Em `{ $owner }`, os registros valem para esse alias e para todos os outros nomes abaixo que não tenham registros próprios. O que se aplicava lá antes é copiado; alterações posteriores mais acima não chegam à cópia.
change-place-wildcard = Os registros de `{ $place }` parecem vir do curinga `{ $owner }`; por isso, é lá que a alteração deve ser feita. Ela vale para todos os nomes que o curinga representa. Somente se na sua zona constarem registros CAA para o próprio nome `{ $place }`, altere esses em vez dos do curinga.
change-place-below-cause = Há outro caminho: registros CAA em `{ $owner }` encerram a busca antes que ela chegue a `{ $place }`. A partir daí, só eles valem para este nome e os nomes abaixo, também para certificados de servidores web. Por isso, adicione um registro para cada outra CA que você usa ali: `issuemail` para S/MIME, `issue` para servidores web. Para outros nomes, o problema em `{ $place }` continua.

change-allow-add = Se { $ca } também deve ter autorização, adicione { $count ->
    [one] este registro
   *[other] estes registros
} em `{ $owner }`. Deixe os registros existentes como estão.
change-allow-first = Para permitir { $ca }, adicione { $count ->
    [one] este registro
   *[other] estes registros
} em `{ $owner }`.
change-allow-replace = Se { $ca } deve ter autorização, substitua { $removed ->
    [one] um registro
   *[other] { $removed } registros
} em `{ $owner }`. Deixe os outros como estão.
change-allow-remove = Se { $ca } deve ter autorização, remova { $removed ->
    [one] um registro
   *[other] { $removed } registros
} em `{ $owner }`. Deixe os outros como estão.
change-others-stay = As CAs autorizadas hoje continuam autorizadas.
change-leave-others = Deixe os registros existentes como estão.
change-only-add = Para limitar a emissão de certificados S/MIME a { $names }, adicione { $count ->
    [one] este registro
   *[other] estes registros
} em `{ $owner }`.
change-only-replace = Para limitar a emissão de certificados S/MIME a { $names }, altere assim os registros em `{ $owner }`.
change-only-remove = Para limitar a emissão de certificados S/MIME a { $names }, remova { $removed ->
    [one] um registro
   *[other] { $removed } registros
} em `{ $owner }`.
change-nobody-add = Para que nenhuma CA emita certificados S/MIME, adicione { $count ->
    [one] este registro
   *[other] estes registros
} em `{ $owner }`.
change-nobody-replace = Para que nenhuma CA emita certificados S/MIME, altere assim os registros em `{ $owner }`.
change-nobody-remove = Para que nenhuma CA emita certificados S/MIME, remova { $removed ->
    [one] um registro
   *[other] { $removed } registros
} em `{ $owner }`.

change-caution-repair-allows = O que é substituído também indica { $names }. Não estava escrito corretamente; a partir da alteração, passa a valer.
change-caution-hides-wildcard = Pode haver um curinga, `{ $names }`. Se a zona ainda não tem nenhuma entrada para este nome, uma nova oculta o que o curinga fornece a este nome e aos vizinhos: insira também esses registros.
change-caution-overrules-nobody = { $kind ->
    [deleted] O registro que você exclui diz que nenhuma CA pode emitir certificados S/MIME. Pergunte antes a quem o adicionou.
   *[stays] O registro em `{ $place }` diz que nenhuma CA pode emitir certificados S/MIME. Ele continua lá, mas deixa de valer para `{ $owner }`. Pergunte antes a quem o adicionou.
}
change-caution-restricts = A partir da alteração, todas as outras CAs têm de recusar certificados S/MIME para esses nomes.

change-not-needed = Já está assim. Não é preciso mudar nada.

change-remove = Remover:
change-add = Adicionar:

change-blocked-unknown-critical = Um registro crítico em `{ $place }` impede a emissão por { $ca }, não importa o que se adicione. Ele precisa ser removido primeiro.
change-blocked-nobody-allowed = Um registro em `{ $place }` diz que nenhuma CA pode emitir certificados S/MIME. Consulte quem o publicou antes de alterá-lo.
change-blocked-damaged = Um registro em `{ $place }` está danificado. Ele precisa ser removido antes de qualquer outra alteração.
change-blocked-lookup-failed = A consulta falhou; por isso, não sabemos quais registros existem. Nada deve ser alterado enquanto eles não forem conhecidos.
change-blocked-resolvers-differ = Os resolvedores veem registros diferentes. Espere até que vejam os mesmos antes de alterar qualquer coisa.
change-blocked-domain-missing = `{ $domain }` não existe no DNS. Um registro ali criaria esse nome.
change-blocked-foreign = Aqui não há nenhum nome sob seu controle que possa ter registros CAA.
change-blocked-alias = `{ $domain }` é um alias e não pode ter registros CAA próprios. Qualquer alteração com esse efeito mudaria também outros nomes.
change-blocked-unsafe = Não encontramos nenhuma alteração que faça só isso. Consulte quem administra o DNS de `{ $domain }`.

## How far DNSSEC vouches for the answer

dnssec-secure = Seguro: todas as respostas do percurso foram validadas.
dnssec-insecure = Sem assinatura: pelo menos uma resposta do percurso não é protegida por DNSSEC.
dnssec-bogus = Quebrado: a resposta decisiva não passa na validação.
dnssec-unknown = Desconhecido: a consulta decisiva falhou.
dnssec-not-checked = Não verificado: os registros vêm de um texto, não do DNS.

## The message to whoever runs the DNS

provider-subject = Assunto: a consulta CAA de { $place } falha
provider-intro = As CAs consultam os registros CAA de um domínio antes de emitir certificados S/MIME (RFC 8659, RFC 9495). Para { $domain }, essa consulta falha; por isso, certificados podem ser recusados.
provider-what = O que vemos:
provider-change = O que precisa mudar:
provider-change-ds = Substituir o registro DS de { $link }, na zona superior (para um domínio registrado: no registrador), pelo de uma chave que a zona tenha, ou removê-lo de lá, se a zona não deve ser assinada.
provider-change-unsigned = Remover o registro DS de { $link } da zona superior (para um domínio registrado: no registrador) ou assinar a zona novamente.
provider-change-clock = Verificar o relógio da máquina que assina { $zone } e assinar a zona novamente.
provider-change-unanswered = Fazer com que os servidores de nomes de { $zone } respondam às consultas dos registros { $type } de { $link }, de qualquer lugar.
provider-change-sign = Assinar { $zone } novamente e garantir a reassinatura antes que as assinaturas expirem.
provider-change-silent = Fazer com que os servidores de nomes de { $zone } respondam às consultas de registros CAA, de qualquer lugar; “esse registro não existe” também é uma boa resposta.
provider-change-failing = Fazer com que todos os servidores de nomes que a zona superior lista para { $zone } sirvam a zona e respondam às consultas de registros CAA; “esse registro não existe” também é uma boa resposta.
provider-change-caa-only = Fazer com que os servidores de nomes de { $zone } respondam às consultas de registros CAA como às demais: sem erro e sem nada no caminho que as descarte. “Esse registro não existe” é uma boa resposta, e isso basta.
provider-see = Como verificar:
provider-said = O que mais dizem os resolvedores:

## What was read, and what a CA has told

told-other = Informaram a você `{ $told }`, mas agora vemos outra coisa. Os registros ou os servidores de nomes podem ter mudado desde então, ou a CA vê outros.
