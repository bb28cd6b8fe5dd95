# Portuguese (Brazil): what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first } { $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver }: { $word }
join-opinions = { $first }; { $second }

## Durations

duration-seconds = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
}
duration-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
duration-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
duration-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = O CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`: não há registros CAA.
verdict-no-caa-domain-missing = `{ $domain }` não existe no DNS, embora o CAA não bloqueasse { $ca }.
verdict-no-issuemail = O CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`: os registros CAA do domínio não restringem S/MIME.
verdict-issuer-match = O CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`: um registro em `{ $place }` indica essa CA.
verdict-issuer-match-params = O CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`, desde que { $ca } aceite os parâmetros do registro.
verdict-unknown-critical = O CAA impede que { $ca } emita certificados S/MIME para `{ $domain }`: em `{ $place }` há um registro crítico que essa CA não reconhece.
verdict-params-unsatisfied = O CAA impede que { $ca } emita certificados S/MIME para `{ $domain }`: a solicitação não atende aos parâmetros do registro.
verdict-issuer-mismatch = O CAA impede que { $ca } emita certificados S/MIME para `{ $domain }`: os registros em `{ $place }` indicam apenas outras CAs.
verdict-issuer-mismatch-case = O CAA impede que { $ca } emita certificados S/MIME para `{ $domain }`: um registro em `{ $place }` traz o nome dessa CA com letras maiúsculas.
verdict-malformed-value = O CAA impede que { $ca } emita certificados S/MIME para `{ $domain }`: o registro em `{ $place }` não é válido.
verdict-empty-issuer = O CAA impede que { $ca } emita certificados S/MIME para `{ $domain }`: o registro em `{ $place }` não permite nenhuma CA.
verdict-dnssec-bogus = { $ca } deve recusar certificados S/MIME para `{ $domain }` até que o DNSSEC de `{ $zone }` seja corrigido.
verdict-nameservers-refuse = { $ca } recusa certificados S/MIME para `{ $domain }` enquanto os servidores de nomes de `{ $zone }` não responderem.
verdict-nameservers-undetermined = Não conseguimos saber se o CAA bloqueia { $ca } para `{ $domain }`, porque os servidores de nomes de `{ $zone }` não respondem.
verdict-must-refuse = { $ca } recusa certificados S/MIME para `{ $domain }` enquanto a consulta CAA em `{ $place }` falhar.
verdict-undetermined = Não conseguimos saber se o CAA bloqueia { $ca } para `{ $domain }`, porque a consulta CAA em `{ $place }` falha.
verdict-resolver-unreachable = Não conseguimos saber se o CAA bloqueia { $ca } para `{ $domain }`, porque não conseguimos acessar nenhum resolvedor de DNS.
verdict-resolvers-disagree = Não conseguimos saber se o CAA bloqueia { $ca } para `{ $domain }`, porque os resolvedores de DNS dão respostas diferentes.
verdict-zone-incomplete = Não conseguimos saber se o CAA bloqueia { $ca } para `{ $domain }`, porque o texto não tem todos os registros que contam.

## Why

why-no-caa = Nem `{ $domain }` nem qualquer nome acima dele tem registros CAA.
why-no-caa-domain-missing = Esse domínio não existe no DNS, e nenhum nome acima dele tem registros CAA.
why-no-issuemail = Os registros CAA em `{ $place }` não têm a tag `issuemail`; portanto, não restringem certificados S/MIME.
why-issuer-match = Um registro `issuemail` em `{ $place }` indica { $ca }.
why-issuer-match-params = O registro `issuemail` em `{ $place }` indica { $ca }, com parâmetros. O que eles significam para S/MIME depende de { $ca }.
why-unknown-critical = Um registro CAA em `{ $place }` tem a tag `{ $tag }` e está marcado como crítico. { $ca } não oferece suporte a essa tag e, nesse caso, não pode emitir.
why-params-unsatisfied = O registro `issuemail` em `{ $place }` indica { $ca }, com parâmetros que esta solicitação não atende.
why-issuer-mismatch = { $count ->
    [one] O registro `issuemail` em `{ $place }` indica `{ $issuers }`, e não `{ $issuer }`.
   *[other] Os registros `issuemail` em `{ $place }` indicam `{ $issuers }`, e não `{ $issuer }`.
}
why-issuer-mismatch-case = Um registro `issuemail` em `{ $place }` diz `{ $named }`, mas { $ca } só aceita a grafia `{ $issuer }`.
why-malformed-value = O registro `issuemail` em `{ $place }` não é válido e, por isso, conta como um registro que não permite nenhuma CA.
why-empty-issuer = O registro `issuemail` em `{ $place }` não autoriza nenhuma CA a emitir certificados S/MIME.
why-alias = `{ $place }` é um alias de `{ $target }`; por isso, contam os registros CAA desse nome.
why-dnssec-bogus = As assinaturas DNSSEC de `{ $place }` não passam na validação. Por isso, os resolvedores respondem SERVFAIL, e uma CA não pode interpretar isso como permissão.
why-dnssec-bogus-link = Por isso, os resolvedores respondem SERVFAIL, e uma CA não pode interpretar isso como permissão.
why-nameservers-unresponsive = { $known ->
    [yes] Os servidores de nomes de `{ $zone }` (`{ $servers }`) não respondem à consulta dos registros CAA de `{ $asked }`.
   *[no] Os servidores de nomes de `{ $zone }` não respondem à consulta dos registros CAA de `{ $asked }`.
}
why-nameservers-unresponsive-unanswered = Os resolvedores precisam deles para validar os registros CAA de `{ $asked }`; por isso, estes não podem ser consultados.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] Os servidores de nomes de `{ $zone }` (`{ $servers }`) respondem a outras consultas, mas não à dos registros CAA de `{ $asked }`. Um firewall ou um balanceador de carga antigo pode estar descartando essa consulta.
   *[no] Os servidores de nomes de `{ $zone }` respondem a outras consultas, mas não à dos registros CAA de `{ $asked }`. Um firewall ou um balanceador de carga antigo pode estar descartando essa consulta.
}
why-nameservers-signed = A zona é assinada com DNSSEC; portanto, uma CA não pode interpretar o silêncio como permissão.
why-nameservers-unsigned = A zona não é assinada com DNSSEC. Uma CA pode interpretar o silêncio como permissão se a falha não estiver nos sistemas da própria CA e ela tiver tentado de novo. Ela não é obrigada a isso.

## The broken link of a chain of trust

fault-algorithm-mismatch = O registro DS de `{ $owner }` (key tag { $tag }) corresponde ao algoritmo { $ds }, mas a zona é assinada com o algoritmo { $dnskey }.
fault-altered = Os registros `{ $type }` de `{ $owner }` não parecem corresponder à assinatura: foram alterados depois de assinados ou assinados de forma errada.
fault-denial-incomplete = A zona `{ $zone }` nega que existam registros de `{ $owner }`, mas a prova assinada (`{ $type }`) não abrange esse nome.
fault-denial-missing = A zona `{ $zone }` não apresenta prova assinada (NSEC ou NSEC3) para a resposta sobre `{ $owner }`.
fault-dnskey-missing = A zona superior indica com um registro DS que a zona `{ $owner }` é assinada, mas `{ $owner }` não tem registros DNSKEY.
fault-ds-digest-mismatch = O registro DS de `{ $owner }` traz a key tag de uma das chaves da zona ({ $tag }), mas outro digest.
fault-no-key-for-ds = O registro DS de `{ $owner }` (key tag { $tag }) aponta para uma chave que a zona não tem.
fault-signature-expired = A assinatura dos registros `{ $type }` de `{ $owner }` expirou em { $date }.
fault-signature-missing = Os registros `{ $type }` de `{ $owner }` não têm assinatura de nenhuma chave reconhecida.
fault-signature-not-yet-valid = A assinatura dos registros `{ $type }` de `{ $owner }` só é válida a partir de { $date }.
fault-signing-key-missing = A assinatura dos registros `{ $type }` de `{ $owner }` foi feita com uma chave (key tag { $tag }) que `{ $zone }` não publica.
fault-unanswered = Os servidores de nomes de `{ $zone }` não respondem à consulta dos registros `{ $type }` de `{ $owner }`.

## Why, when the lookup failed

why-lookup-failure = A consulta CAA em `{ $place }` falhou.
why-lookup-failure-rdata = Um registro CAA em `{ $place }` está danificado e não pode ser lido.
why-lookup-failure-silent = A consulta dos registros CAA de `{ $asked }` não foi respondida a tempo, enquanto outras foram. Não foi possível determinar se a zona é assinada com DNSSEC.
why-lookup-failure-alias-loop = `{ $place }` é um alias que volta para si mesmo.
why-lookup-failure-filtered = Os resolvedores não mostram a resposta da própria zona para `{ $place }`: eles a filtram.
why-lookup-failure-disowned = Para `{ $place }`, os resolvedores só têm uma resposta que eles mesmos declaram desatualizada ou não autêntica. Ela não mostra o que a zona contém agora.
why-lookup-failure-truncated = A resposta para `{ $place }` veio cortada; por isso, podem faltar registros.
why-lookup-failure-servfail = { $known ->
    [yes] Os resolvedores respondem SERVFAIL à consulta dos registros CAA de `{ $asked }`: não obtêm resposta utilizável dos servidores de nomes de `{ $zone }` (`{ $servers }`).
   *[no] Os resolvedores respondem SERVFAIL à consulta dos registros CAA de `{ $asked }`: não obtêm resposta utilizável dos servidores de nomes de `{ $zone }`.
}
why-lookup-failure-servfail-unknown = Os resolvedores respondem SERVFAIL à consulta dos registros CAA de `{ $asked }`. Não foi possível determinar a causa.
why-lookup-failure-caa-only = { $known ->
    [yes] Os servidores de nomes de `{ $zone }` (`{ $servers }`) respondem a outras consultas sobre `{ $asked }`, mas retornam um erro para a dos registros CAA.
   *[no] Os servidores de nomes de `{ $zone }` respondem a outras consultas sobre `{ $asked }`, mas retornam um erro para a dos registros CAA.
}
why-lookup-failure-rcode = Os resolvedores respondem { $rcode } à consulta dos registros CAA de `{ $place }`.
why-resolver-unreachable-answer = O que responde no lugar dos resolvedores DNS não dá respostas DNS válidas. Isso não diz nada sobre `{ $domain }`.
why-resolver-unreachable-connection = Não foi possível contatar nenhum dos resolvedores DNS que esta verificação usa. Isso não diz nada sobre `{ $domain }`.
why-resolver-unreachable-limit = Os resolvedores DNS pedem uma pausa: chegaram consultas demais da sua rede. Isso não diz nada sobre `{ $domain }`.
why-resolver-unreachable-portal = Uma página da web responde no lugar dos resolvedores DNS: a página de login da rede ou um filtro. Isso não diz nada sobre `{ $domain }`.
why-resolver-unreachable-servfail = Os resolvedores DNS que esta verificação usa não conseguem consultar nada: respondem SERVFAIL até para o que diz a raiz do DNS. Isso não diz nada sobre `{ $domain }`.
why-resolver-unreachable-status = Os resolvedores DNS que esta verificação usa respondem com um erro HTTP. Isso não diz nada sobre `{ $domain }`.
why-resolver-unreachable-timeout = Nenhum dos resolvedores DNS que esta verificação usa respondeu a tempo. Isso não diz nada sobre `{ $domain }`.
why-resolvers-disagree = As respostas dos resolvedores DNS levam a resultados diferentes ({ $opinions }). { $ca } verifica a partir de vários lugares e pode ver qualquer um deles.
why-no-quorum = Só { $resolver } mostra uma resposta. Outros falham para este domínio ({ $failures }), e um resolvedor sozinho não basta.
why-one-resolver = O resultado se baseia apenas em { $resolver }: nenhum outro resolvedor DNS deu uma resposta que conte.
why-disagree-broken = Onde a consulta falha, a causa é esta:
why-zone-incomplete = { $kind ->
    [cut] O texto delega `{ $cut }` a outros servidores de nomes. Só eles conhecem os registros CAA de `{ $name }`.
    [alias] `{ $place }` é um alias de `{ $name }`, cujos registros CAA contariam. O texto não tem esse nome.
   *[name] O texto não mostra quais registros CAA se aplicam a `{ $name }`.
}

word-permitted = permitido
word-forbidden = bloqueado
word-undetermined = desconhecido

## Words for what came back

outcome-records = registros encontrados
outcome-nodata = nenhum registro desse tipo
outcome-not-covered = não está no texto
outcome-given-up = sem resposta, espera encerrada
outcome-nxdomain = o nome não existe
outcome-servfail = SERVFAIL
outcome-stale = resposta desatualizada
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = um código de erro
outcome-truncated = resposta cortada
outcome-alias-loop = loop de alias
outcome-filtered = filtrada pelo resolvedor
outcome-timeout = sem resposta a tempo
outcome-unreachable = sem contato com o resolvedor
outcome-http-error = erro HTTP do resolvedor
outcome-bad-answer = resposta DNS inválida
outcome-called-bogus = resposta não autêntica
outcome-not-needed = não foi necessário

## What to do

todo-permitted = Você não precisa alterar nada no DNS.
todo-issuer-match-params = Pergunte a { $ca } se aceita esses parâmetros ou publique um registro sem eles.
todo-unknown-critical = Se o registro crítico não se destina a bloquear certificados S/MIME, exclua-o ou retire o indicador de crítico no DNS de `{ $owner }`, ou peça isso a quem pode fazê-lo.
todo-params-unsatisfied = A solicitação precisa atender às condições do registro. Se { $ca } não deve ficar sujeita a elas, faça esta alteração:
todo-empty-issuer = Este registro foi publicado para bloquear certificados S/MIME para `{ $place }`. Pergunte a quem o adicionou. Se isso não é mais desejado, o registro pode ser substituído.
todo-no-caa-domain-missing = Confira a grafia do domínio. E-mails para ele também não chegariam.
todo-dnssec-bogus = Avise o provedor de DNS de `{ $place }` de que o DNSSEC está quebrado. Um depurador de DNSSEC mostra onde.
todo-dnssec-bogus-ds = Na zona acima de `{ $link }` (para um domínio registrado: no registrador), peça que o registro DS seja substituído pelo de uma chave que a zona tenha, ou excluído, se a zona não deve ser assinada.
todo-dnssec-bogus-unsigned = Peça que o registro DS de `{ $link }` seja excluído da zona superior (para um domínio registrado: no registrador), ou que a zona seja assinada novamente.
todo-dnssec-bogus-clock = Verifique o relógio deste computador. Se estiver certo, peça ao provedor de DNS de `{ $zone }` que verifique o relógio do servidor que assina e assine a zona novamente.
todo-dnssec-bogus-unanswered = Peça ao provedor de DNS de `{ $zone }` que faça os servidores de nomes responderem às consultas de chaves DNSSEC.
todo-dnssec-bogus-sign = Peça ao provedor de DNS de `{ $zone }` que assine a zona novamente e garanta que as assinaturas sejam renovadas antes de expirarem.
todo-nameservers-unresponsive = Avise o provedor de DNS de `{ $zone }`. Os servidores de nomes devem responder às consultas CAA de qualquer lugar. Não é preciso um registro CAA para isso: “esse registro não existe” é uma resposta válida.
todo-nameservers-unresponsive-unanswered = Peça ao provedor de DNS de `{ $zone }` que faça os servidores de nomes responderem às consultas de chaves DNSSEC.
todo-nameservers-unresponsive-caa-only = Avise o provedor de DNS de `{ $zone }`. Nada na frente dos servidores de nomes pode descartar consultas CAA. Não é preciso um registro CAA para isso: “esse registro não existe” é uma resposta válida.
todo-checkers = { $ca } envia suas consultas a partir de { $checkers }. Verifique se nenhum firewall bloqueia esses endereços.
todo-lookup-failure = Avise o provedor de DNS de `{ $place }` de que a consulta CAA falha.
todo-lookup-failure-rdata = Remova o registro danificado em `{ $owner }` e insira-o novamente.
todo-lookup-failure-silent = Verifique novamente. Se o resultado for o mesmo, avise o provedor de DNS de `{ $zone }` de que as consultas CAA não são respondidas.
todo-lookup-failure-alias-loop = Corrija os registros CNAME ou DNAME de `{ $place }`.
todo-lookup-failure-filtered = Verifique novamente a partir de outra rede ou com outros resolvedores.
todo-lookup-failure-truncated = Verifique novamente. Se o resultado for o mesmo, avise o provedor de DNS de `{ $place }`.
todo-lookup-failure-servfail = Avise o provedor de DNS de `{ $zone }`. Cada servidor de nomes indicado na zona superior deve servir esta zona e responder às consultas CAA. Não é preciso um registro CAA para isso: “esse registro não existe” é uma resposta válida.
todo-lookup-failure-servfail-unknown = Verifique novamente. Se o resultado for o mesmo, avise o provedor de DNS de `{ $zone }` de que os resolvedores de DNS respondem SERVFAIL.
todo-lookup-failure-caa-only = Avise o provedor de DNS de `{ $zone }`. Os servidores de nomes não podem responder às consultas CAA com um erro. Não é preciso um registro CAA para isso: “esse registro não existe” é uma resposta válida.
todo-lookup-failure-rcode = Verifique novamente, se necessário com outros resolvedores de DNS. Se o resultado for o mesmo, avise o provedor de DNS de `{ $place }` de que os servidores de nomes devem responder às consultas CAA. Não é preciso um registro CAA para isso: “esse registro não existe” é uma resposta válida.
todo-resolver-unreachable-answer = Verifique novamente a partir de outra rede. Um proxy ou um filtro pode estar respondendo no lugar dos resolvedores.
todo-resolver-unreachable-connection = Verifique sua conexão. Um firewall, um proxy ou uma extensão do navegador pode estar bloqueando o DNS sobre HTTPS.
todo-resolver-unreachable-limit = A causa não é o seu domínio. Espere alguns minutos.
todo-resolver-unreachable-portal = Faça login na rede ou verifique novamente a partir de outra.
todo-resolver-unreachable-servfail = Verifique novamente mais tarde ou com outros resolvedores. Se um deles for seu, veja se tem acesso à internet e se a âncora de confiança e o relógio estão corretos.
todo-resolver-unreachable-status = Verifique novamente, nesta ou em outra rede. Pode haver um proxy no caminho.
todo-resolver-unreachable-timeout = Verifique sua conexão. Um firewall, um proxy ou uma extensão do navegador pode estar retendo o DNS sobre HTTPS.
todo-resolvers-disagree = Se os registros foram alterados há pouco, espere até que os antigos expirem em todos os caches. Se não, avise o provedor de DNS de `{ $place }` de que os servidores de nomes dão respostas diferentes.
todo-zone-incomplete = Use um texto que também tenha os registros de `{ $name }`, ou verifique o que está no DNS.
todo-zone-incomplete-domain = Verifique a grafia do domínio. Se estiver certa, use um texto que tenha a zona dele, ou verifique o que está no DNS.

## When to try again

when-permitted-cache = Você já pode solicitar o certificado. Se { $ca } o recusou há pouco, espere primeiro { $cache }: a CA guarda cada resultado por esse tempo.
when-changed = Tente novamente { $ttl } após a alteração: os resolvedores podem guardar os registros antigos por esse tempo.
when-changed-cache = Tente novamente { $wait } após a alteração: os resolvedores podem guardar os registros antigos por { $ttl }, e { $ca } pode guardar o resultado por { $cache }.
when-disagree = Tente novamente { $ttl } após a última alteração: os resolvedores podem guardar os registros antigos por esse tempo.
when-disagree-cache = Tente novamente { $wait } após a última alteração: os resolvedores podem guardar os registros antigos por { $ttl }, e { $ca } pode guardar o resultado por { $cache }.
when-agree = Tente novamente quando as respostas dos resolvedores coincidirem.
when-agree-cache = Tente novamente { $cache } depois que as respostas dos resolvedores coincidirem: { $ca } pode guardar o resultado por esse tempo.
when-expired = Após a alteração, espere até que os registros antigos tenham saído de todos os caches: os resolvedores podem guardá-los durante todo o TTL, que o provedor de DNS mostra.
when-expired-cache = Após a alteração, espere até que os registros antigos tenham saído de todos os caches e depois mais { $cache }: os resolvedores podem guardá-los durante todo o TTL, que o provedor de DNS mostra, e { $ca } pode guardar o resultado por { $cache }.
when-limit = Tente novamente em alguns minutos.
when-repaired = Tente novamente depois da correção.
when-repaired-cache = Tente novamente { $cache } após a correção: { $ca } pode guardar o resultado por esse tempo.
when-repaired-ttl = Tente novamente { $ttl } após a correção: os resolvedores podem guardar os registros antigos por esse tempo.
when-repaired-ttl-cache = Tente novamente { $wait } após a correção: os resolvedores podem guardar os registros antigos por { $ttl }, e { $ca } pode guardar o resultado por { $cache }.
when-resolver = Tente novamente em um minuto.

## Inputs that could not be read

input-empty = Informe um endereço de e-mail ou um domínio.

## The page

ui-title = O CAA impede a emissão do seu certificado S/MIME?
ui-tabs = O que verificar
ui-tab-check = Verificar um domínio
ui-tab-try = Testar antes de publicar
ui-result = Resultado

ui-address-label = Endereço de e-mail ou domínio
ui-address-hint = Se forem vários, separe com vírgulas ou quebras de linha. Você também pode colar a mensagem de recusa da CA.
ui-ca-label = Autoridade certificadora
ui-ca-yes = Emitem certificados S/MIME
ui-ca-unknown = Não se sabe se emitem S/MIME
ui-ca-no = Não emitem S/MIME
ui-ca-hint-unknown = Não sabemos se { $ca } emite certificados S/MIME.
ui-ca-hint-no = Até onde sabemos, { $ca } não emite certificados S/MIME.
ui-check = Verificar
ui-check-note = Só o domínio e os nomes relacionados saem do seu navegador, e apenas para os resolvedores DNS. Nada é armazenado.
ui-check-note-shared = O domínio é enviado aos resolvedores DNS e à página em volta deste quadro. O que vem antes do @ não é enviado a lugar nenhum.
ui-show-everything = Mostrar tudo (em uma nova aba)

ui-try-examples = Partir de um exemplo
ui-try-example-allow = Autorizar uma CA
ui-try-example-nobody = Não autorizar ninguém
ui-try-example-two = Duas CAs, uma delas a sua
ui-try-example-hidden = Subdomínio oculta o domínio superior
ui-try-records-label = Registros que você planeja publicar
ui-try-records-hint = Linhas de um arquivo de zona, ou o arquivo inteiro. `@` representa o domínio. Nomes acima dos que estão aqui contam como vazios.
ui-try = Testar estes registros
ui-try-note = Nada é consultado nem enviado. Isto funciona também sem rede.

ui-error-title = Revise o endereço
ui-error-title-many = Entradas que não puderam ser lidas: { $count }
ui-error-title-records = Revise os registros
ui-error-document = Erro: { $title }
ui-error-many = Entradas que não puderam ser lidas: { $bad } de { $count }.
ui-error-place = Linha { $line }, coluna { $column }
ui-error-too-many = São { $count } domínios. Aqui podem ser verificados no máximo { $limit } por vez; na linha de comando não há limite.
ui-error-too-long = Aqui podem ser verificados no máximo { $limit } endereços ou linhas e { $length } caracteres por vez; na linha de comando não há limite.
ui-error-refusal = Isso é o que a CA escreveu. Acrescente o endereço ou o domínio de que se tratava.
ui-config-title = Esta página não está configurada corretamente
ui-config-text = Ela prefere não dizer nada a adivinhar. Avise quem administra este site.
ui-config-wrong = `config.json`: { $problem }
ui-config-unreachable = Não foi possível carregar `config.json`. Recarregue a página para tentar novamente.
ui-config-status = O servidor responde ao pedido de `config.json` com o status HTTP { $status }. Ele deve entregar o arquivo, ou responder 404 se não houver.
ui-config-missing = Esta página foi configurada com um `config.json`, e o servidor não o tem. O arquivo precisa voltar para junto de `index.html`.

ui-progress-title = Consultando o DNS sobre `{ $domain }`
ui-progress-title-many = Consultando o DNS sobre { $count } domínios
ui-progress-waiting = Aguardando resposta
ui-progress-count = Concluído: { $done } de { $count }
ui-progress-explaining = Buscando mais detalhes
ui-progress-limit = Uma consulta sem resposta é abandonada após { $limit }; { $count ->
    [one] a verificação inteira
   *[other] cada domínio
}, após { $whole }.
ui-cancel = Cancelar
ui-cancelled = Cancelado.
ui-old = Esta resposta é de { $time }. O DNS pode já dizer outra coisa: verifique novamente para ter certeza.

ui-batch-title = { $count } entradas verificadas para { $ca }
ui-batch-permitted = { $n ->
    [one] { $n } permitida
   *[other] { $n } permitidas
}
ui-batch-conditional = { $n ->
    [one] { $n } permitida com uma condição
   *[other] { $n } permitidas com uma condição
}
ui-batch-forbidden = { $n ->
    [one] { $n } bloqueada
   *[other] { $n } bloqueadas
}
ui-batch-undetermined = { $n ->
    [one] { $n } desconhecida
   *[other] { $n } desconhecidas
}
ui-batch-unreadable = { $n ->
    [one] { $n } ilegível
   *[other] { $n } ilegíveis
}
ui-batch-word-conditional = Permitida com uma condição
ui-batch-word-unreadable = Ilegível
ui-more = Mostrar mais { $n } (de { $left })

ui-word-permitted = Permitido pelo CAA
ui-word-conditional = Permitido pelo CAA, com uma condição
ui-word-forbidden = Bloqueado pelo CAA
ui-word-missing = O domínio não existe
ui-word-refused = Bloqueado: a consulta falha
ui-word-undetermined = Resultado desconhecido
ui-why = Por quê
ui-todo = O que fazer
ui-again = Quando tentar novamente
ui-ca-error = A mensagem de { $ca } para isto é `{ $error }`.
ui-ca-error-probable = Se { $ca } recusou, a mensagem foi provavelmente `{ $error }`.
ui-refusal-gone = Você colou uma recusa. Os registros vistos hoje não mostram a causa: podem ter sido alterados desde então, ou { $ca } vê outros. Se a próxima solicitação também for recusada, envie o relatório abaixo a { $ca }.
ui-not-sufficient = O CAA é uma de várias verificações; o controle da caixa de correio é outra.
ui-offline = Seu navegador informa que está offline.
ui-copy-sentence = Copiar esta frase
ui-copied = Copiado
ui-copy-failed = Selecionado: copie com o teclado
ui-check-again = Verificar de novo
ui-again-clock = Se a alteração for feita agora, aguarde até: { $time }

field-name = Nome
ui-compare = O que cada resolvedor vê
ui-compare-differs = difere
ui-compare-ttl = Em cache por
ui-differ = Uma diferença costuma significar uma destas coisas:
ui-differ-change = Os registros foram alterados há pouco, e um resolvedor ainda tem os antigos em cache. Isso passa quando o prazo deles termina.
ui-differ-servers = Nem todos os servidores de nomes do domínio têm os mesmos registros, ou eles dão respostas diferentes a redes diferentes.
ui-differ-filter = Um resolvedor filtra ou não consegue contatar alguns servidores de nomes.
ui-lookup-answer = Resposta

ui-examples = Domínios para testar
ui-examples-note = Escolha um para verificar.
ui-link-help = Ajuda
ui-link-privacy = Privacidade
ui-link-imprint = Aviso legal
ui-later-loading = Preparando o que publicar…
ui-later-title = Não foi possível preparar o registro a publicar
ui-later-try-title = Não foi possível avaliar os registros
ui-later-text = Uma parte desta página não pôde ser carregada. A rede pode ter sido interrompida, ou um filtro pode ter bloqueado o carregamento. Se tentar novamente não ajudar, esta página foi atualizada: recarregue-a.
ui-later-holds = A conclusão continua válida.
ui-later-part-title = Não foi possível carregar esta parte
ui-later-part-loading = Carregando…
ui-later-again = Tentar novamente

ui-meaning = O que isso significa
ui-meaning-new-tab = O que isso significa (em uma nova aba)
