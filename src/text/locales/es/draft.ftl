# Spanish: what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = Falta la parte que va después de la @.
input-local-part = Esto no es una dirección de correo: el carácter { $position } no puede estar ahí.
input-address-space = Hay un espacio dentro de la dirección.
input-address-at = Hay dos @ en la dirección.
input-local-part-missing = Falta la parte que va antes de la @. Para comprobar un dominio entero, omita la @.
input-quote-open = Las comillas del principio no están cerradas.
input-address-literal = Una dirección IP no tiene registros CAA. Introduzca un nombre de dominio.
input-space = Hay un espacio dentro del dominio.
input-control = Hay un carácter de control invisible dentro del dominio.
input-url = Esto parece una dirección web. Introduzca solo el dominio, como example.com.
input-character = «{ $character }» ({ $code }) no puede formar parte de un dominio.
input-label-empty = Hay puntos consecutivos, o el dominio empieza con un punto.
input-hyphen = Una parte del dominio empieza o termina con un guion.
input-idna = «{ $label }» no es un nombre de dominio internacional válido.
input-label-long = Una parte del dominio tiene { $len } caracteres; se permiten 63.
input-name-long = El dominio es demasiado largo: { $len } octetos; se permiten 255.
input-not-in-dns = Los nombres que terminan en `.{ $ending }` no están en el DNS, así que no tienen registros CAA.
input-hidden = Esta dirección está escrita sin @. Introdúzcala con @, por ejemplo `jane@example.com`.
input-mixed-ending = La terminación `{ $label }` mezcla letras de dos escrituras. Revise «{ $character }» ({ $code }).
input-not-mail = `{ $scheme }:` indica una dirección que no es de correo.
input-nothing = No hemos encontrado ninguna dirección de correo ni dominio en este texto.
input-records = Esto son registros DNS. Para comprobar registros, use «Probar antes de publicar» o `--zone` en la línea de comandos.
input-single-label = `{ $label }` no es un dominio completo. ¿A qué dominio se refiere? Introdúzcalo con su terminación, por ejemplo `example.com`.
input-top-level = `{ $label }` es un dominio de nivel superior. Introduzca el dominio que está debajo, por ejemplo `example.{ $label }`.
input-unsure = ¿Es `{ $name }` el dominio que quiere comprobar? No estamos seguros y no lo hemos consultado. Para comprobarlo, introdúzcalo solo.

ui-read = { $count ->
    [one] Hay un dominio en su texto: { $names }.
   *[other] Hay { $count } dominios en su texto: { $names }.
}
ui-read-place = `{ $name }` (línea { $line })
ui-read-unsure = Sin consultar, porque no estamos seguros: { $names }. Para comprobar uno, introdúzcalo solo.

## Text of zones that cannot be read

zone-no-origin = «@» necesita antes una línea $ORIGIN, o la opción --origin.
zone-class = La clase { $class } no se lee, solo IN.
zone-cname = { $name } tiene un CNAME, así que no puede tener ningún otro registro.
zone-directive = { $word } no se lee aquí.
zone-escape = Después de una barra invertida debe ir un carácter o tres cifras hasta 255.
zone-failed = El texto dice «{ $line }»: la respuesta falló o no está completa. Pregunte de nuevo y use la respuesta entera.
zone-flags = Los indicadores deben ser un número de 0 a 255, no «{ $flags }».
zone-hex = «{ $hex }» no tiene un número par de dígitos hexadecimales.
zone-length = La longitud indica { $stated } octetos, pero los datos tienen { $actual }.
zone-missing = { $field ->
    [flags] Faltan los indicadores.
    [tag] Falta la etiqueta.
    [type] Falta el tipo de registro.
    [target] Falta el destino.
    [length] Falta la longitud.
    [record] Introduzca al menos un registro.
   *[value] Falta el valor. Si está vacío, se escribe "".
}
zone-more = Otros errores: { $count }.
zone-not-ascii = «{ $name }» no es ASCII. Escriba su forma xn--.
zone-no-owner = Este registro necesita un nombre. Escríbalo delante, o una línea $ORIGIN encima, o use la opción --origin.
zone-parenthesis-closed = Hay un «)» sin «(».
zone-parenthesis-open = Hay un «(» sin cerrar.
zone-quote-open = Hay unas comillas sin cerrar.
zone-trailing = «{ $extra }» sigue a un registro que está completo sin ello. Un registro tiene una etiqueta y un valor. Un valor con espacios necesita un solo par de comillas alrededor de todo, y un comentario empieza con «;».
zone-ttl = «{ $ttl }» no es un TTL.
zone-tag-length = Una etiqueta tiene de 1 a 255 caracteres; esta tiene { $len }.
zone-type = «{ $name }» no es un tipo de registro.
zone-too-long = { $len } octetos no caben en un registro.
zone-transfer-cut = La transferencia de zona no está completa: debe empezar y terminar con el registro SOA. Transfiera la zona de nuevo.
zone-comment-sign = Un comentario empieza por «;», no por «{ $sign }».
zone-hidden = El texto muestra que hay un registro CAA, pero no lo que contiene. Use la salida de dig o un archivo de zona de su proveedor de DNS.
zone-length-says = La longitud indica { $stated } octetos, pero los datos tienen { $actual }. Los datos dicen { $says }. Si es lo que quiere, escriba { $actual } como longitud.
zone-not-read = No hemos podido leer este texto como registros DNS. Use un archivo de zona (en muchos proveedores de DNS, «Exportar», en formato BIND), la salida de dig, host o nslookup, o JSON o YAML con registros, como los de Route 53, Cloudflare, Google Cloud, Azure u OctoDNS.
zone-quotation = Las comillas de los archivos de zona son ", no { $sign }. Escriba el valor entre dos signos ".
zone-semicolon = Un punto y coma fuera de comillas inicia un comentario, así que falta el valor. Escriba todo el valor entre comillas: ";".
zone-syntax = El texto parece JSON o YAML, pero aquí no es válido o hay una clave repetida. Copie de nuevo toda la salida.
zone-too-large = El texto es más grande o está más anidado de lo que leemos. Use solo la parte con su dominio y sus registros CAA.

## The effect of a change

preview-label = Registros CAA en `{ $owner }`, tal como quedarán
preview-other = Aquí hay registros de `{ $name }`; solo deben figurar los de `{ $owner }`.
preview-not-caa = Aquí solo deben figurar registros CAA de `{ $owner }`.
preview-reset = Deshacer mis cambios
preview-caption = Qué rige para `{ $domain }`
preview-what = Certificados
preview-today = Hoy
preview-after = Después
preview-ca = { $ca }, S/MIME
preview-smime = Todas las CA, S/MIME
preview-tls = Servidores web
preview-tls-wildcard = Certificados comodín
preview-anyone = cualquier CA
preview-nobody = ninguna CA
preview-gained = Otras CA que pasan a estar autorizadas: { $names }.
preview-lost = Otras CA que dejan de estar autorizadas: { $names }.
preview-lost-all = Todas las demás CA dejan de estar autorizadas.
preview-critical = Una CA que no reconozca la etiqueta crítica `{ $names }` tiene que denegar cualquier certificado.
preview-unreadable = Un registro no se puede leer; es posible que las CA denieguen cualquier certificado.
preview-tls-changes = Esto cambia quién puede emitir certificados para servidores web.
preview-nothing-else = Nada cambia para las demás CA ni para los servidores web.
preview-newly-critical = A partir de entonces, una CA que no reconozca la etiqueta `{ $names }` tiene que denegar todos los certificados, también los de servidores web.

## Forms in which a change can be written

form-ttl-guess = El TTL es una suposición: el que muestran los resolutores va disminuyendo. Ponga el de su zona.
form-label = Formato
form-zone-file = Archivo de zona (BIND, NSD, Knot)
form-rfc3597 = Archivo de zona para servidores sin CAA (RFC 3597)
form-windows-dns = Windows Server (PowerShell)
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate (actualización dinámica)
form-route53-batch = Amazon Route 53 (lote de cambios)
form-route53-cli = Amazon Route 53 (AWS CLI)
form-gcloud = Google Cloud DNS (gcloud)
form-azure-cli = Azure DNS (Azure CLI)
form-cloudflare-api = Cloudflare (API con curl)
form-terraform-route53 = Terraform para Amazon Route 53
form-terraform-google = Terraform para Google Cloud DNS
form-terraform-cloudflare = Terraform para Cloudflare
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = Esto sustituye el conjunto entero: los registros CAA en este nombre que no estén en él se eliminan.
form-scope-changes = Esto cambia registros concretos. Los demás se quedan como están.
form-scope-records = Estas son líneas para su archivo. Los demás registros CAA en este nombre se quedan como están.

form-note-api-token = Ponga antes en la variable `CLOUDFLARE_API_TOKEN` un token de API con permiso para editar el DNS.
form-note-azurerm = Terraform no puede definir `issuemail` en Azure: su provider azurerm rechaza la etiqueta. Use este comando en su lugar.
form-note-commented-out = Las líneas que son comentarios son registros que debe borrar de su archivo.
form-note-dnscontrol-version = DNSControl acepta `issuemail` desde septiembre de 2025. Si su versión es anterior, actualícela primero.
form-note-import = Si Terraform aún no gestiona este conjunto, impórtelo primero. De lo contrario, Terraform intenta crearlo y falla.
form-note-merge = Si su archivo tiene otros tipos de registro en este nombre, consérvelos y sustituya solo la entrada de tipo CAA.
form-note-old-ttl = El TTL debe ser el que Route 53 tiene para este conjunto. El que muestran los resolutores puede ser menor.
form-note-placeholder-managed-zone = Sustituya `MANAGED_ZONE` por el nombre que su zona tiene en Google Cloud.
form-note-placeholder-name = Sustituya `NAME` por el nombre del registro dentro de su zona.
form-note-placeholder-record-id = Sustituya `RECORD_ID` por el `id` que muestra la llamada anterior.
form-note-placeholder-resource-group = Sustituya `RESOURCE_GROUP` por el grupo de recursos de su zona.
form-note-placeholder-zone = Sustituya `ZONE` por el nombre de su zona.
form-note-placeholder-zone-id = Sustituya `ZONE_ID` por el identificador de su zona en este proveedor.
form-note-ttl-not-kept = dnsmasq no tiene TTL para un registro así; `local-ttl` fija uno para todos.
form-note-ttl-range = Cloudflare acepta un TTL de 60 a 86400 segundos, así que se usa el más cercano.
form-note-windows-version = Requiere Windows Server 2016 o posterior.

form-unwritable-flags = Un registro tiene indicadores que esta herramienta no puede establecer.
form-unwritable-length = Un registro es demasiado largo para este programa.
form-unwritable-nothing-to-do = No hay nada que cambiar.
form-unwritable-octet = Un valor tiene caracteres que no se pueden escribir con seguridad en este formato.
form-unwritable-owner = Este nombre no se puede escribir en este formato.
form-unwritable-outside-zone = El nombre no está en la zona.
form-unwritable-rdata = Un registro está mal formado y no se puede escribir en este formato.
form-unwritable-tag = Un registro tiene una etiqueta que aquí no se acepta.

form-note-critical-forced = Route 53 solo acepta esta etiqueta con el indicador `128` (crítico); por eso el texto lo lleva.
