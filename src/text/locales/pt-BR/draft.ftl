# Portuguese (Brazil): what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = Falta a parte depois do @.
input-local-part = Isto não é um endereço de e-mail: o caractere { $position } não pode estar nessa posição.
input-address-space = Há um espaço dentro do endereço.
input-address-at = Há dois @ no endereço.
input-local-part-missing = Falta a parte antes do @. Para verificar um domínio inteiro, omita o @.
input-quote-open = As aspas do início não foram fechadas.
input-address-literal = Um endereço IP não tem registros CAA. Informe um nome de domínio.
input-space = Há um espaço dentro do domínio.
input-control = Há um caractere de controle invisível dentro do domínio.
input-url = Isto parece um endereço da web. Informe apenas o domínio, como example.com.
input-character = “{ $character }” ({ $code }) não pode fazer parte de um domínio.
input-label-empty = Há pontos consecutivos, ou o domínio começa com um ponto.
input-hyphen = Uma parte do domínio começa ou termina com hífen.
input-idna = “{ $label }” não é um nome de domínio internacional válido.
input-label-long = Uma parte do domínio tem { $len } caracteres; são permitidos 63.
input-name-long = O domínio é longo demais: { $len } octetos; são permitidos 255.
input-not-in-dns = Nomes que terminam em `.{ $ending }` não estão no DNS; por isso, não têm registros CAA.
input-hidden = Este endereço está escrito sem @. Informe-o com @, por exemplo `jane@example.com`.
input-mixed-ending = A terminação `{ $label }` mistura letras de dois sistemas de escrita. Confira “{ $character }” ({ $code }).
input-not-mail = `{ $scheme }:` indica um endereço que não é de e-mail.
input-nothing = Não encontramos nenhum endereço de e-mail nem domínio neste texto.
input-records = Estes são registros DNS. Para verificar registros, use “Testar antes de publicar” ou `--zone` na linha de comando.
input-single-label = `{ $label }` não é um domínio completo. Qual é o domínio? Informe-o com a terminação, por exemplo `example.com`.
input-top-level = `{ $label }` é um domínio de topo. Informe o domínio abaixo dele, por exemplo `example.{ $label }`.
input-unsure = `{ $name }` é o domínio a verificar? Não temos certeza e por isso não o consultamos. Para verificá-lo, informe só ele.

ui-read = { $count ->
    [one] Há um domínio no seu texto: { $names }.
   *[other] Há { $count } domínios no seu texto: { $names }.
}
ui-read-place = `{ $name }` (linha { $line })
ui-read-unsure = Não consultado, porque não temos certeza: { $names }. Para verificar um deles, informe só ele.

## Text of zones that cannot be read

zone-no-origin = “@” precisa de uma linha $ORIGIN antes, ou da opção --origin.
zone-class = A classe { $class } não é lida, somente IN.
zone-cname = { $name } tem um CNAME; por isso, não pode ter nenhum outro registro.
zone-directive = { $word } não é lido aqui.
zone-escape = Depois de uma barra invertida deve vir um caractere ou três algarismos até 255.
zone-failed = O texto diz “{ $line }”: a resposta falhou ou não está completa. Pergunte novamente e use a resposta inteira.
zone-flags = As flags devem ser um número de 0 a 255, não “{ $flags }”.
zone-hex = “{ $hex }” não tem um número par de dígitos hexadecimais.
zone-length = O comprimento indica { $stated } octetos, mas os dados têm { $actual }.
zone-missing = { $field ->
    [flags] Faltam as flags.
    [tag] Falta a tag.
    [type] Falta o tipo do registro.
    [target] Falta o destino.
    [length] Falta o comprimento.
    [record] Informe pelo menos um registro.
   *[value] Falta o valor. Um valor vazio se escreve "".
}
zone-more = Outros erros: { $count }.
zone-not-ascii = “{ $name }” não é ASCII. Escreva a forma xn--.
zone-no-owner = Este registro precisa de um nome. Escreva-o antes, ou uma linha $ORIGIN acima, ou use a opção --origin.
zone-parenthesis-closed = Há um “)” sem “(”.
zone-parenthesis-open = Um “(” não foi fechado.
zone-quote-open = Há aspas que não foram fechadas.
zone-trailing = “{ $extra }” vem depois de um registro que está completo sem isso. Um registro tem uma tag e um valor. Um valor com espaços precisa de um só par de aspas em volta de tudo, e um comentário começa com “;”.
zone-ttl = “{ $ttl }” não é um TTL.
zone-tag-length = Uma tag tem de 1 a 255 caracteres; esta tem { $len }.
zone-type = “{ $name }” não é um tipo de registro.
zone-too-long = { $len } octetos não cabem em um registro.
zone-transfer-cut = A transferência de zona não está completa: ela precisa começar e terminar com o registro SOA. Transfira a zona novamente.
zone-comment-sign = Um comentário começa com “;”, não com “{ $sign }”.
zone-hidden = O texto mostra que há um registro CAA, mas não o que ele contém. Use a saída do dig ou um arquivo de zona do seu provedor de DNS.
zone-length-says = O comprimento indica { $stated } octetos, mas os dados têm { $actual }. Os dados dizem { $says }. Se é isso que você quer, escreva { $actual } como comprimento.
zone-not-read = Não conseguimos ler este texto como registros DNS. Use um arquivo de zona (em muitos provedores de DNS, “Exportar”, em formato BIND), a saída de dig, host ou nslookup, ou JSON ou YAML com registros, como os de Route 53, Cloudflare, Google Cloud, Azure ou OctoDNS.
zone-quotation = As aspas dos arquivos de zona são ", não { $sign }. Coloque o valor entre dois sinais ".
zone-semicolon = Um ponto e vírgula fora de aspas inicia um comentário; por isso, falta o valor. Coloque o valor inteiro entre aspas: ";".
zone-syntax = O texto parece JSON ou YAML, mas aqui não é válido ou uma chave está repetida. Copie novamente a saída inteira.
zone-too-large = O texto é maior ou está mais aninhado do que lemos. Use somente a parte com o seu domínio e os registros CAA dele.

## The effect of a change

preview-label = Registros CAA em `{ $owner }`, como ficarão
preview-other = Há registros de `{ $name }` aqui; só devem constar os de `{ $owner }`.
preview-not-caa = Aqui só devem constar registros CAA de `{ $owner }`.
preview-reset = Desfazer minhas edições
preview-caption = O que vale para `{ $domain }`
preview-what = Certificados
preview-today = Hoje
preview-after = Depois
preview-ca = { $ca }, S/MIME
preview-smime = Todas as CAs, S/MIME
preview-tls = Servidores web
preview-tls-wildcard = Certificados curinga
preview-anyone = qualquer CA
preview-nobody = nenhuma CA
preview-gained = Outras CAs que passam a ser autorizadas: { $names }.
preview-lost = Outras CAs que deixam de ser autorizadas: { $names }.
preview-lost-all = Todas as outras CAs deixam de ser autorizadas.
preview-critical = Uma CA que não reconhece a tag crítica `{ $names }` tem de recusar qualquer certificado.
preview-unreadable = Um registro não pode ser lido; as CAs podem recusar qualquer certificado.
preview-tls-changes = Isto muda quem pode emitir certificados para servidores web.
preview-nothing-else = Nada muda para as outras CAs nem para servidores web.
preview-newly-critical = A partir daí, uma CA que não reconhece a tag `{ $names }` tem de recusar todos os certificados, inclusive os de servidores web.

## Forms in which a change can be written

form-ttl-guess = O TTL é uma suposição: o valor que os resolvedores mostram vai diminuindo. Coloque o da sua zona.
form-label = Formato
form-zone-file = Arquivo de zona (BIND, NSD, Knot)
form-rfc3597 = Arquivo de zona para servidores sem CAA (RFC 3597)
form-windows-dns = Windows Server (PowerShell)
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate (atualização dinâmica)
form-route53-batch = Amazon Route 53 (lote de alterações)
form-route53-cli = Amazon Route 53 (AWS CLI)
form-gcloud = Google Cloud DNS (gcloud)
form-azure-cli = Azure DNS (Azure CLI)
form-cloudflare-api = Cloudflare (API com curl)
form-terraform-route53 = Terraform para Amazon Route 53
form-terraform-google = Terraform para Google Cloud DNS
form-terraform-cloudflare = Terraform para Cloudflare
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = Isto substitui o conjunto inteiro: os registros CAA deste nome que não constem aqui são excluídos.
form-scope-changes = Isto altera registros individuais. Os outros ficam como estão.
form-scope-records = Estas são linhas para o seu arquivo. Os outros registros CAA deste nome ficam como estão.

form-note-api-token = Antes, coloque na variável `CLOUDFLARE_API_TOKEN` um token de API com permissão para editar o DNS.
form-note-azurerm = O Terraform não consegue definir `issuemail` no Azure: o provider azurerm rejeita a tag. Use este comando no lugar dele.
form-note-commented-out = As linhas que são comentários são registros a excluir do seu arquivo.
form-note-dnscontrol-version = O DNSControl aceita `issuemail` desde setembro de 2025. Se a sua versão for anterior, atualize primeiro.
form-note-import = Se o Terraform ainda não gerencia este conjunto, importe-o primeiro. Caso contrário, o Terraform tenta criá-lo e falha.
form-note-merge = Se o seu arquivo tem outros tipos de registro neste nome, mantenha-os e substitua apenas a entrada do tipo CAA.
form-note-old-ttl = O TTL tem de ser o que o Route 53 tem para este conjunto. O valor que os resolvedores mostram pode ser menor.
form-note-placeholder-managed-zone = Substitua `MANAGED_ZONE` pelo nome que sua zona tem no Google Cloud.
form-note-placeholder-name = Substitua `NAME` pelo nome do registro dentro da zona.
form-note-placeholder-record-id = Substitua `RECORD_ID` pelo `id` que a chamada anterior mostra.
form-note-placeholder-resource-group = Substitua `RESOURCE_GROUP` pelo grupo de recursos da sua zona.
form-note-placeholder-zone = Substitua `ZONE` pelo nome da sua zona.
form-note-placeholder-zone-id = Substitua `ZONE_ID` pelo identificador da sua zona neste provedor.
form-note-ttl-not-kept = O dnsmasq não tem TTL para um registro assim; `local-ttl` define um para todos.
form-note-ttl-range = A Cloudflare aceita um TTL de 60 a 86400 segundos; por isso, usa-se o mais próximo.
form-note-windows-version = Requer o Windows Server 2016 ou posterior.

form-unwritable-flags = Um registro tem flags que esta ferramenta não consegue definir.
form-unwritable-length = Um registro é longo demais para este programa.
form-unwritable-nothing-to-do = Não há nada a alterar.
form-unwritable-octet = Um valor tem caracteres que não podem ser escritos com segurança neste formato.
form-unwritable-owner = Este nome não pode ser escrito neste formato.
form-unwritable-outside-zone = O nome não está na zona.
form-unwritable-rdata = Um registro está malformado e não cabe neste formato.
form-unwritable-tag = Um registro tem uma tag que não é aceita aqui.

form-note-critical-forced = O Route 53 só aceita esta tag com a flag `128` (crítico); por isso o texto tem essa flag.
