# Spanish: what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = El valor `{ $value }` no nombra ninguna CA, así que el registro no permite ninguna. Lo habitual es escribir eso como `;`.
todo-no-record-helps = Añadir un registro CAA no sirve de nada hasta que esto se repare.
todo-registry = El fallo está en el dominio de nivel superior `{ $zone }`. Solo su registro puede repararlo.
todo-resolvers-disagree-failing = Avise al proveedor de DNS de `{ $place }` de que la consulta CAA falla en algunos resolutores DNS. Lo normal es que falle uno de varios servidores de nombres.

## Findings

finding-ca-asked-retired-title = La CA elegida ya no emite certificados
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca } ya no emite certificados públicos: su negocio pasó a { $successor }. Pregunte quién emite ahora los suyos y compruebe esa CA.
   *[gone] { $ca } ha cesado su actividad o ya no se considera de confianza. Compruebe la CA que usa ahora.
}
finding-ca-assumed-name-title = Nombre de la CA no confirmado para S/MIME
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } indica `{ $name }` para certificados de servidores web (`issue`). Que el nombre también valga en `issuemail` es una suposición nuestra. Pida confirmación a { $ca }.
   *[assumed] Que `{ $name }` sea de { $ca } es una suposición nuestra, según terceros. Pida confirmación a { $ca }.
}
finding-ca-brand-title = Una marca en lugar de la CA
finding-ca-brand-text = `{ $issuer }` no es el nombre de una CA. { $brand } probablemente usa `{ $name }`: consúltelo allí.
finding-ca-former-name-title = Un nombre antiguo de una CA
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` es un nombre antiguo de { $ca }, que quizá ya no lo acepte. Su nombre actual es `{ $name }`.
   *[unnamed] `{ $issuer }` es un nombre antiguo de { $ca }. Pregunte qué nombre acepta ahora.
}
finding-ca-likely-typo-title = Posible errata en el nombre de la CA
finding-ca-likely-typo-text = Ninguna CA que conozcamos usa `{ $issuer }`. ¿Quiso decir `{ $name }`?
finding-ca-no-smime-title = Una CA sin certificados S/MIME
finding-ca-no-smime-text = Que sepamos, { $ca } no emite certificados S/MIME. La CA que los emite para usted necesita su propio registro.
finding-ca-own-domain-title = El propio dominio en lugar de una CA
finding-ca-own-domain-text = `{ $issuer }` es el propio dominio. Solo es correcto si usted opera allí una CA; de lo contrario, indique la CA que puede emitir.
finding-ca-retired-title = Una CA que ya no emite
finding-ca-retired-text = { $ca } ha cesado su actividad o ya no se considera de confianza. Indique la CA que usa ahora.
finding-ca-unknown-title = Una CA que no conocemos
finding-ca-unknown-text = `{ $issuer }` no está en nuestra lista de CA. Compárelo con lo que indica su CA.
finding-rfc8659-alias-title = Los registros son de otro nombre
finding-rfc8659-alias-text = Este nombre es un alias de `{ $target }`. Los registros CAA están allí y los controla quien administra `{ $target }`.
finding-dns-answer-large-title = Un conjunto de registros muy grande
finding-dns-answer-large-text = Una respuesta con ellos ocupa al menos { $octets } octetos. Por encima de 1232 suele hacer falta TCP y, si está bloqueado, las CA no pueden leerla. Ayuda tener menos registros.
finding-rfc8659-child-hides-issue-title = Una restricción de más arriba no se aplica
finding-rfc8659-child-hides-issue-text = `{ $parent }` restringe los certificados de servidor web, pero los registros CAA que se encuentran primero ocultan esa restricción: los conjuntos nunca se combinan. Repita aquí los registros `issue` e `issuewild` de ese nombre.
finding-rfc8659-child-hides-parent-title = Una política de más arriba no se aplica
finding-rfc8659-child-hides-parent-text = `{ $parent }` restringe S/MIME con `issuemail`, pero los registros CAA que se encuentran primero ocultan esa restricción: los conjuntos nunca se combinan.
finding-rfc8659-critical-depends-title = Un registro crítico por el que algunas CA deniegan
finding-rfc8659-critical-depends-text = El registro con la etiqueta `{ $tag }` es crítico. Una CA que no admita esa etiqueta tiene que denegar la emisión; para S/MIME, las CA solo están obligadas a admitir `issuemail`.
finding-rfc8659-critical-issuemail-title = Registro issuemail crítico
finding-rfc8659-critical-issuemail-text = Este registro es crítico. Una CA que no admite la etiqueta `issuemail`, por ejemplo una solo para servidores web, debe denegar entonces todos los certificados para este dominio. Para evitarlo, ponga los indicadores en 0.
finding-dns-domain-missing-title = El dominio no existe
finding-dns-domain-missing-text = El DNS no conoce `{ $domain }`. Compruebe cómo está escrito.
finding-dns-nodata-without-soa-title = Una respuesta sin registro SOA
finding-dns-nodata-without-soa-text = Los servidores de nombres dicen que `{ $domain }` no tiene registro CAA, pero falta el registro SOA que acompaña a una respuesta así. Algunas CA pueden tomarlo por una consulta fallida. Avise a quien administra el DNS.
finding-dns-nxdomain-contradicted-title = Servidores de nombres que niegan un nombre existente
finding-dns-nxdomain-contradicted-text = Al preguntarles por CAA, los servidores de nombres dicen que `{ $domain }` no existe, aunque tiene registros { $type }. La respuesta correcta es «no hay tales registros». Avise a quien administra el DNS: otros servidores podrían dar por inexistente el nombre entero.
finding-dns-single-resolver-title = Un solo resolutor
finding-dns-single-resolver-text = Solo { $resolver } dio una respuesta que cuenta. Una caché puede estar obsoleta o manipulada, así que repita la comprobación antes de fiarse.
finding-dns-findings-left-out-title = Más observaciones de las que se muestran
finding-dns-findings-left-out-text = De cada clase se muestran las primeras { $limit }. Sin mostrar: { $count }. Corrija primero estos registros y repita la comprobación.
finding-dns-resolver-set-aside-title = Un resolutor menos
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] No se pudo contactar con { $resolver }; el resultado se basa en los demás.
    [timeout] { $resolver } no respondió a tiempo; el resultado se basa en los demás.
    [http-error] { $resolver } respondió con un error HTTP; el resultado se basa en los demás.
    [bad-answer] { $resolver } no dio una respuesta DNS válida; el resultado se basa en los demás.
    [filtered] { $resolver } indica que su respuesta es propia y no la de la zona, así que no cuenta.
    [stale] { $resolver } indica que su respuesta es obsoleta, así que no cuenta.
    [called-bogus] { $resolver } indica que su respuesta no es auténtica, así que no cuenta.
   *[other] { $resolver } no dio la respuesta de la zona; el resultado se basa en los demás.
}
finding-dns-resolvers-differ-title = Los resolutores ven registros distintos
finding-dns-resolvers-differ-text = { $one } no ve los mismos registros que { $other }, aunque el resultado es el mismo con ambos. Puede que un cambio aún se esté propagando o que los servidores de nombres del dominio difieran.
finding-draft-security-tag-title = Una etiqueta de un borrador de estándar
finding-draft-security-tag-text = Según su borrador, la etiqueta de seguridad es crítica, y pocas CA la conocen. Todas las demás tienen que denegar también los certificados S/MIME.
finding-rfc9495-empty-beside-issuer-title = Un registro sin efecto
finding-rfc9495-empty-beside-issuer-text = Este registro no nombra a nadie, pero otro autoriza a `{ $issuer }`. Para prohibir la emisión a todas las CA, deje solo este registro.
finding-rfc8659-flags-reserved-title = Indicadores con un valor inusual
finding-rfc8659-flags-reserved-text = El valor de los indicadores es `{ $flags }`. Solo 0 y 128 tienen significado, y algunas CA interpretan 1 como crítico. Use 0.
finding-idna-disallowed-title = Un carácter que los nombres de dominio no admiten
finding-idna-disallowed-text = `{ $domain }` representa un nombre con «{ $character }» ({ $code }), que IDNA2008 no permite. Hemos consultado el nombre, pero una CA puede rechazarlo.
finding-idna-input-mapped-title = El dominio se ha convertido
finding-idna-input-mapped-text = Hemos consultado `{ $domain }`. Los certificados no permiten conversiones, así que escriba el dominio de esta forma en la solicitud.
finding-rfc8659-iodef-unusable-title = Una dirección de avisos que las CA quizá no usen
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] Una dirección de correo en `iodef` necesita `mailto:` delante.
    [scheme] Para S/MIME, las CA solo envían avisos a direcciones `mailto:` y `https:`.
   *[no-url] El valor de `iodef` no es una dirección que empiece por `mailto:` o `https:`.
}
finding-rfc9495-issue-does-not-restrict-title = issue no abarca S/MIME
finding-rfc9495-issue-does-not-restrict-text = `issue` e `issuewild` se refieren a los certificados de servidor web. Solo `issuemail` autoriza o restringe a las CA para S/MIME.
finding-rfc9495-issuer-case-title = Mayúsculas en el nombre de la CA
finding-rfc9495-issuer-case-text = El registro dice `{ $issuer }`. Escríbalo exactamente como `{ $name }`: algunas CA no aceptan ninguna otra grafía.
finding-rfc8659-issuer-repeated-title = Una CA se nombra dos veces
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] El registro { $number } también nombra a `{ $issuer }`. El que no tiene parámetros la autoriza en todo caso.
   *[same] El registro { $number } también nombra a `{ $issuer }`. Con uno basta.
}
finding-rfc9495-parameters-undefined-title = Parámetros sin significado estándar
finding-rfc9495-parameters-undefined-text = El registro tiene los parámetros: `{ $parameters }`. Para `issuemail` no hay ninguno definido, así que su efecto depende de la CA.
finding-rfc8659-rdata-malformed-title = Un registro dañado
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] La etiqueta del registro está vacía. Es posible que las CA no puedan leerlo y denieguen la emisión.
    [tag-overrun] La etiqueta del registro es más larga que el propio registro. Es posible que las CA no puedan leerlo y denieguen la emisión.
   *[short] El registro es demasiado corto para ser un registro CAA. Es posible que las CA no puedan leerlo y denieguen la emisión.
}
finding-rfc8659-tag-illegal-title = Una etiqueta con caracteres prohibidos
finding-rfc8659-tag-illegal-text = La etiqueta `{ $tag }` solo puede tener letras y cifras. Muchos programas no pueden leer un conjunto que contenga un registro así.
finding-rfc8659-tag-likely-typo-title = Posible errata en la etiqueta
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] Ningún estándar define la etiqueta `{ $tag }`. ¿Quería decir `{ $likely }`?
   *[ignored] Ningún estándar define la etiqueta `{ $tag }`, así que las CA la ignoran. ¿Quería decir `{ $likely }`?
}
finding-rfc8659-tag-reserved-title = Una etiqueta sin significado
finding-rfc8659-tag-reserved-text = La etiqueta `{ $tag }` está reservada y no tiene significado. Las CA la ignoran.
finding-rfc8659-tls-not-restricted-title = Los certificados de servidor web no están restringidos
finding-rfc8659-tls-not-restricted-text = Estos registros solo se refieren a S/MIME. Para restringir también los certificados de servidor web, añada `issue`.
finding-rfc9495-trailing-semicolon-title = Un punto y coma sin efecto
finding-rfc9495-trailing-semicolon-text = El valor termina en punto y coma. Está permitido, pero se puede omitir.
finding-dns-ttl-long-title = Más de un día en caché
finding-dns-ttl-long-text = Tras un cambio, las cachés y las CA pueden usar los registros antiguos durante { $ttl }. Lo habitual es una hora.
finding-dns-ttl-short-title = Un TTL muy corto
finding-dns-ttl-short-text = Con un TTL de { $ttl }, casi todas las comprobaciones tienen que llegar hasta sus servidores de nombres. Lo habitual son 300 segundos o más.
finding-dns-wildcard-unused-title = Un comodín que no se aplica
finding-dns-wildcard-unused-text = { $kind ->
    [below] Los registros CAA de `{ $wildcard }` solo se aplican a los nombres por debajo de `{ $domain }`, no a `{ $domain }` mismo.
   *[beside] Los registros CAA de `{ $wildcard }` no se aplican a `{ $domain }`, porque `{ $domain }` existe en el DNS. Si deben aplicarse, añádalos en `{ $domain }`.
}
finding-rfc8659-unknown-critical-title = Un registro crítico que la CA no reconoce
finding-rfc8659-unknown-critical-text = El registro con la etiqueta `{ $tag }` es crítico. Una CA que no reconozca la etiqueta no debe emitir, digan lo que digan los demás registros.
finding-rfc9495-value-malformed-title = El valor no es válido
finding-rfc9495-value-malformed-text = `{ $value }`: { $kind ->
    [issuer-hyphen] Una parte del nombre de la CA empieza o termina con un guion (carácter { $position }).
    [issuer-label-empty] El nombre de la CA empieza con un punto o tiene dos puntos seguidos (carácter { $position }).
    [issuer-record] El valor repite la etiqueta o todo el registro. Escriba como valor solo el nombre de dominio de la CA.
    [issuer-url] El valor es una dirección web. Escriba solo el nombre de dominio de la CA.
    [issuer-address] El valor es una dirección de correo. Escriba solo el nombre de dominio de la CA.
    [issuer-wildcard] El valor es un comodín. Elimine el asterisco y el punto que le sigue.
    [issuer-list] Un registro solo puede nombrar una CA. Añada un registro para cada una.
    [issuer-words] En el valor no hay ningún nombre de dominio. Escriba solo el nombre de dominio de la CA, o `;` para no permitir ninguna.
    [issuer-space] Hay un espacio en el valor (carácter { $position }). Escriba solo el nombre de dominio de la CA, sin espacios.
    [issuer-quotes] Hay comillas dentro del valor (carácter { $position }). Elimínelas.
    [issuer-curly] Hay comillas tipográficas dentro del valor (carácter { $position }). Elimínelas.
    [issuer-invisible] Hay un carácter invisible dentro del valor (carácter { $position }). Elimínelo.
    [issuer-not-ascii] El nombre de la CA tiene un carácter que no es ASCII (carácter { $position }).
    [issuer-trailing-dot] El nombre de la CA termina con un punto. Elimínelo.
    [parameter-empty] Sobra un punto y coma (carácter { $position }).
    [parameter-tag] Falta el nombre de un parámetro, o tiene un carácter no permitido (carácter { $position }).
    [parameter-without-value] A un parámetro le falta el «=» (carácter { $position }).
    [parameter-character] Un parámetro tiene un espacio u otro carácter no permitido (carácter { $position }).
   *[issuer-character] El nombre de la CA tiene un carácter que no se permite en los nombres de dominio (carácter { $position }).
}
finding-rfc3597-data-wrong-title = Los datos del registro no son los previstos
finding-rfc3597-data-wrong-text = { $kind ->
    [text] Los datos de este registro son el texto de un registro CAA convertido a hexadecimal: `{ $shown }`. Las CA no pueden leerlo así. Añada el registro como `{ $meant }` o, en la forma genérica, como `{ $right }`.
   *[other] En los datos de este registro, la longitud de la etiqueta es incorrecta o falta. Los datos son `{ $shown }`. Si quiere decir `{ $meant }`, los datos en la forma genérica son `{ $right }`.
}
finding-zone-cname-at-apex-title = CNAME en la raíz de la zona
finding-zone-cname-at-apex-text = `{ $owner }` tiene un registro SOA, así que no puede tener un CNAME. Algunos proveedores de DNS incluyen el CNAME en las exportaciones y publican direcciones en su lugar. Hemos pasado por alto el CNAME; los demás registros cuentan.
finding-zone-comment-title = Parámetro leído como comentario
finding-zone-comment-text = En un archivo de zona, un punto y coma fuera de comillas inicia un comentario, así que `{ $lost }` no forma parte del registro. Si debe formar parte, escriba todo el valor entre comillas.
finding-zone-included-title = Se incluye otro archivo
finding-zone-included-text = `INCLUDE` (línea { $lines }) incluye un archivo que no está en el texto. No conocemos sus registros, así que los nombres sin registros `issuemail` en el texto cuentan como desconocidos. Sustituya la línea por el contenido de ese archivo.
finding-zone-mapped-title = Nombres internacionales en el texto
finding-zone-mapped-text = En el DNS, estos nombres son `{ $names }`, y así los hemos leído. Un servidor de nombres no los convierte: escriba esta forma en un archivo de zona.
finding-zone-outside-title = Nombres que no están en el texto
finding-zone-outside-text = El texto no tiene registros para `{ $names }`. Se han considerado vacíos; en el DNS pueden tener registros CAA.
finding-zone-passed-over-title = Líneas pasadas por alto
finding-zone-passed-over-text = Hemos pasado por alto estas líneas, porque no pudimos leerlas y no parecen CAA: `{ $lines }`. Si alguna importa para CAA, corríjala.
finding-zone-stray-caa-title = Registro CAA que no se aplica
finding-zone-stray-caa-text = { $kind ->
    [doubled] El texto tiene un registro CAA en `{ $owner }`, que contiene dos veces el nombre de la zona. No se aplica a `{ $domain }`. Muchos formularios añaden ellos mismos el nombre de la zona, y en un archivo de zona se completa un nombre sin punto final: use `@` para la propia zona.
    [elsewhere] El texto tiene un registro `issuemail` en `{ $owner }`, que es otro dominio. No se aplica a `{ $domain }`. Compruebe a qué dominio se refiere.
    [mail-server] El texto tiene un registro `issuemail` en el servidor de correo `{ $owner }`. Las CA no miran allí: para las direcciones de `{ $domain }`, el registro debe estar en `{ $domain }` o en un nombre superior.
    [named] El texto tiene un registro CAA en `{ $owner }`. CAA es el tipo del registro y no forma parte del nombre. Añada el registro en el propio `{ $domain }`.
    [text] Un registro TXT en `{ $owner }` contiene el texto de un registro CAA. Las CA no lo leen. Añada el registro con el tipo CAA, o elimínelo. Si su proveedor de DNS no ofrece ese tipo, pregunte a su soporte.
   *[other] El texto tiene un registro `issuemail` en `{ $owner }`. No se aplica a `{ $domain }`, porque las CA solo miran en `{ $domain }` y en los nombres superiores. Si es para `{ $domain }`, añádalo allí.
}
finding-zone-ttl-automatic-title = TTL automático
finding-zone-ttl-automatic-text = En una exportación de Cloudflare, un TTL de 1 significa «automático». Cloudflare publica { $ttl }, y es lo que hemos usado.

## The report for a support ticket

report-title = Comprobación CAA para certificados S/MIME
report-domain = Dominio
report-ca = CA
report-verdict = Conclusión
report-checked = Comprobado
report-path = Nombres consultados
report-decides = decisivo
report-findings = Observaciones
report-lookups = Consultas
report-ca-error = { $ca } notifica esto como «{ $error }».

report-resolvers = Resolutores
report-chain = Cadena de confianza

chain-signed = firmada
chain-unsigned = sin firmar
chain-broken = rota
chain-unknown = desconocida

## The planner: what is wanted, and where

ui-plan-optional = Restringir los certificados S/MIME
ui-plan-optional-fact = opcional: solo las CA que usted elija, o ninguna
ui-plan-more = Formulario del proveedor de DNS, vista previa y más
ui-plan-else = ¿Otra cosa?
ui-plan-else-fact = solo las CA que usted elija, ninguna CA o en otro nombre
ui-plan-wish = ¿Qué desea?
ui-plan-leave = Dejarlo como está
ui-plan-allow = Autorizar también a { $ca }
ui-plan-only = Autorizar solo a las CA que yo elija
ui-plan-nobody = No autorizar a ninguna CA
ui-plan-overrule = Me corresponde decidirlo y quiero autorizar a { $ca }
ui-plan-cas = CA que pueden emitir
ui-plan-include = Otra CA
ui-plan-include-none = ninguna
ui-plan-exclude = Quitar { $ca }
ui-plan-site = ¿Dónde?
ui-plan-site-set = En { $owner }, donde están los registros: para todos los nombres que los heredan
ui-plan-site-domain = Solo en { $owner }, con una copia de los registros
ui-copy-records = Copiar registros
ui-copy-form = Copiar

preview-title = Después de este cambio
preview-fact = hoy y después, lado a lado; se puede editar

form-title = Otros formatos
form-fact = servidores de nombres, línea de comandos, Terraform

## The form of the DNS host

host-title = En el formulario de su proveedor de DNS
host-label = Proveedor de DNS
host-other = Otro
host-recognized = Los servidores de nombres de `{ $zone }` son de { $hosts }.
host-ambiguous = Los servidores de nombres de `{ $zone }` los comparten { $hosts }. Elija el que usted usa.
host-partly = Algunos de los servidores de nombres de `{ $zone }` son de { $hosts }. Haga el cambio donde edita la zona.
host-refuses = Que sepamos, { $host } no permite introducir `issuemail`. Pregunte al soporte del proveedor. Si sigue siendo así, la salida es un proveedor de DNS que acepte la etiqueta.
host-takes = { $how ->
    [live] { $host } acepta la etiqueta `issuemail`: hay dominios que la usan allí hoy.
    [form] { $host } acepta la etiqueta `issuemail`: su formulario la ofrece.
    [code] { $host } debería aceptar la etiqueta `issuemail`: hay programas que la usan con su API.
   *[docs] { $host } acepta la etiqueta `issuemail`, según su documentación.
}
host-but = { $how ->
    [form] Sin embargo, un formulario de este proveedor solo ofrece otras etiquetas.
    [code] Sin embargo, un programa para su API solo acepta otras etiquetas.
   *[docs] Sin embargo, otra documentación solo menciona otras etiquetas.
}
host-refuses-how = { $how ->
    [form] Lo sabemos por su formulario, que solo ofrece otras etiquetas.
    [code] Lo sabemos por sus programas, que solo aceptan otras etiquetas.
   *[docs] Lo sabemos por su documentación o por informes.
}
host-menu = Dónde está el formulario en { $host }: { $path }
host-proven = `{ $owner }` ya tiene registros `issuemail`, así que su proveedor de DNS los acepta.
host-several = Varios proveedores sirven `{ $zone }`: { $hosts }. Haga el cambio donde edita la zona, o en cada uno.
host-unknown = No sabemos quién opera los servidores de nombres de `{ $zone }` (`{ $servers }`).
host-general-form = No conocemos en detalle el formulario de { $host }; sus campos pueden llamarse de otra manera.
host-ask = Pregunte a su proveedor de DNS si su formulario acepta registros CAA con la etiqueta `issuemail`.
host-issuemail-unknown = No sabemos si { $host } acepta la etiqueta `issuemail`. Si no la acepta, pregunte al soporte del proveedor.
host-ask-subject = Asunto: registro CAA con la etiqueta issuemail para { $domain }
host-ask-refused = Necesito este cambio en los registros CAA de { $domain }, y su formulario no parece aceptarlo. Hagan el cambio, por favor, o indíquenme otra manera:
host-ask-unknown = Quiero hacer este cambio en los registros CAA de { $domain }. ¿Aceptan su formulario y sus servidores de nombres la etiqueta issuemail, con el indicador 0? Si no, hagan el cambio por mí, por favor:
host-ask-why = La etiqueta issuemail está normalizada (RFC 9495): indica qué CA pueden emitir certificados S/MIME. Es un registro CAA corriente (RFC 8659), aquí también en la forma de la RFC 3597:
host-type-caa = Añada un registro de tipo `CAA`.
host-remove = Elimine el registro con este contenido: `{ $record }`
host-leave-empty = dejar vacío
host-no-form = Este registro tiene caracteres que no se pueden escribir en un formulario. Use uno de los otros formatos de abajo.
host-help = Cómo lo explica { $host }

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = Tipo
field-flags = Indicadores
field-tag = Etiqueta
field-value = Valor
field-ttl = TTL

host-caveat-no-caa = Que sepamos, aquí no se pueden introducir registros CAA.
host-caveat-not-published = En 2021, los registros CAA introducidos aquí no aparecían en el DNS. Compruebe después que el registro esté allí.
host-caveat-critical-forced = Aquí esta etiqueta solo se admite con el indicador `128` (crítico). Una CA que no reconozca la etiqueta tendrá que denegar entonces todos los certificados para este dominio, también los de servidores web. Pregunte antes a la CA de sus servidores web.
host-caveat-undocumented = La documentación no menciona la etiqueta `issuemail`. No hemos probado si se acepta.
host-caveat-flags-fixed = Que sepamos, aquí no se pueden introducir indicadores distintos de `0`.
host-caveat-semicolon-refused = Que sepamos, aquí se rechaza un valor que no nombra a ninguna CA, como `;`.
host-caveat-parameters-refused = Que sepamos, aquí se rechaza un valor con parámetros.
host-caveat-spaces-refused = Es posible que aquí se rechace un valor con espacios. Los espacios junto a `;` y `=` se pueden omitir: el registro significa lo mismo.
host-caveat-value-over-64 = Que sepamos, aquí se rechaza un valor de más de 64 caracteres. Este es más largo.
host-caveat-custom-tab = Use la pestaña «Custom». La pestaña «Provider» es para registros `issue`.
host-caveat-whole-set = Aquí, todos los registros CAA de un nombre forman una sola entrada. Abra la entrada existente y conserve sus otras líneas.
host-caveat-quote-value = Escriba también las comillas.
host-caveat-text-mode = Si el formulario rechaza el registro, edite la zona como texto («Change in text format»).
host-caveat-api = La API recibe el registro como texto, así que quizá acepte lo que el formulario no ofrece. No lo hemos probado.
host-caveat-by-support = Aquí los clientes no pueden añadir registros CAA por sí mismos. El soporte los añade a petición.
host-caveat-hidden-records = Con Universal SSL, Cloudflare añade sus propios registros `issue` e `issuewild`. El panel no los muestra.

## The page

ui-findings = Conviene saber
ui-evidence = Evidencias
ui-try-verdict = Este sería el resultado de los registros de arriba.
ui-copy-record = Copiar registro
ui-copy-report = Copiar informe
ui-copy-json = Copiar JSON
ui-saved = Guardado
ui-save-failed = No guardado: su navegador no lo permite
ui-save-report = Guardar como texto
ui-save-json = Guardar como JSON
ui-message = Mensaje a su proveedor de DNS
ui-message-fact = listo para enviar
ui-copy-message = Copiar mensaje

ui-watch = Vigilar el cambio
ui-watch-stop = Dejar de vigilar
ui-watch-since = Vigilancia iniciada ({ $time }): la comprobación se repite mientras esta página esté abierta.
ui-watch-next = La próxima, en { $left }.
ui-watch-asking = Consultando ahora.
ui-watch-turned = desde: { $time }
ui-watch-unreached = sin contacto en este momento
ui-watch-started = Vigilando el cambio.
ui-watch-news = { $resolver }: { $word }.
ui-watch-changed = Cambio detectado ({ $time }).
ui-watch-changed-title = Ha cambiado: { $title }
ui-watch-stopped = Vigilancia detenida.
ui-watch-over = La vigilancia duró { $limit } y terminó: CAA sigue siendo un impedimento, o no se ha podido determinar si lo es.

ui-record-guide = Cómo añadir un registro CAA
ui-support = { $ca } sobre CAA para S/MIME
ui-debugger = Depurador de DNSSEC
ui-resolvers-same = Comprobado ({ $time }). Ven lo mismo: { $names }, { $last }.
ui-evidence-note = Los resolutores públicos responden desde sus cachés. La CA consulta el DNS por sí misma, así que su respuesta puede diferir durante un tiempo.

ui-severity-error = Error
ui-severity-warning = Advertencia
ui-severity-notice = Nota
ui-severity-info = Explicación
ui-finding-record = Registro { $number } en `{ $owner }`

ui-path = Recorrido hacia arriba
ui-path-fact-found = registros en `{ $place }`
ui-path-fact-empty = sin registros CAA
ui-path-fact-failed = la consulta en `{ $place }` falló
ui-path-records = { $count ->
    [one] { $count } registro CAA. El recorrido termina aquí: este conjunto decide.
   *[other] { $count } registros CAA. El recorrido termina aquí: este conjunto decide.
}
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }. El recorrido termina aquí.
ui-path-alias = alias de `{ $target }`
ui-records = Registros
ui-records-fact = { $count } en `{ $owner }`
ui-records-caption = Registros CAA en `{ $owner }`, en caché durante { $ttl }
ui-records-says = Qué dice
ui-records-decides = Decisivo
ui-says-this-ca = Nombra a { $ca }
ui-says-this-ca-params = Nombra a { $ca }, con parámetros
ui-says-this-ca-case = Nombra a { $ca } con otra grafía: no se acepta
ui-says-other-ca = Nombra a otra CA
ui-says-other-known = Nombra a { $name }
ui-says-nobody = No autoriza a ninguna CA
ui-says-malformed = Mal escrito: no autoriza a ninguna CA
ui-says-hosts = Sobre nombres de host; no para S/MIME
ui-says-iodef = Adónde enviar avisos
ui-says-unknown = Desconocido aquí; se ignora
ui-says-unknown-critical = Desconocido y crítico: prohíbe la emisión
ui-says-other = No trata de S/MIME
ui-says-damaged = Dañado: no se puede leer
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = firmado y válido
ui-dnssec-fact-insecure = sin firmar
ui-dnssec-fact-bogus = no supera la validación
ui-dnssec-fact-unknown = desconocido
ui-dnssec-fact-not-checked = sin comprobar
ui-chain = Cadena de confianza, desde la raíz
ui-chain-root = raíz
ui-chain-says-signed = La cadena de confianza llega desde la raíz hasta `{ $zone }`.
ui-chain-says-records = Las claves concuerdan desde la raíz hasta `{ $zone }`, pero los registros en `{ $owner }` no superan la validación.
ui-chain-says-no-ds = `{ $parent }` demuestra que no hay DS para `{ $zone }`: a partir de ahí, las respuestas no están firmadas.
ui-chain-says-opt-out = `{ $parent }` solo incluye las delegaciones firmadas (opt-out), y `{ $zone }` no es una de ellas: a partir de ahí, las respuestas no están firmadas.
ui-chain-says-unsupported = El DS de `{ $zone }` tiene un algoritmo que los resolutores no conocen: a partir de ahí, las respuestas cuentan como no firmadas.
ui-chain-says-broken = La cadena se rompe en `{ $zone }`, así que los resolutores se niegan a responder.
ui-chain-says-unknown = No se ha podido determinar cómo sigue en `{ $zone }`.
ui-lookups = Consultas
ui-lookups-fact = { $count ->
    [one] { $count } consulta
   *[other] { $count } consultas
}
ui-lookups-caption = Qué se consultó y qué se obtuvo. AD significa que el resolutor ha validado DNSSEC.
ui-lookup-name = Nombre
ui-lookup-type = Tipo
ui-lookup-resolver = Resolutor
ui-lookup-ad = AD
ui-lookup-time = Tiempo
ui-lookup-cd = sin validación (CD)
ui-lookup-lines = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
ui-yes = Sí
ui-no = No
ui-milliseconds = { $n } ms

## The way to the glossary of the article

ui-words = Glosario

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = Los registros de `{ $owner }` se aplican también a `{ $domain }`, así que el cambio debe hacerse allí. Vale para todos los nombres por debajo de `{ $owner }` que no tengan registros CAA propios.
change-place-copy = { $kind ->
    [copy] Los registros que se aplican hoy están en `{ $place }`. Los registros en `{ $owner }` los sustituyen para este nombre y los que están por debajo; por eso, empiece con una copia. Los cambios posteriores en `{ $place }` ya no tendrán efecto aquí.
   *[alone] El registro que se aplica hoy está en `{ $place }` y se queda ahí. Los registros en `{ $owner }` ocupan su lugar para este nombre y los que están por debajo.
}
change-place-new = Los registros valen también para todos los nombres por debajo de `{ $owner }` que no tengan registros CAA propios.
change-place-alias-target = `{ $place }` es un alias de `{ $target }` y no puede tener registros CAA propios. Quien administra `{ $owner }` puede hacer este cambio; vale también para todos los demás alias de ese nombre.
change-place-above-alias = `{ $domain }` es un alias y no puede tener registros CAA propios. En `{ $owner }`, los registros valen para este alias y para todos los demás nombres por debajo que no tengan registros propios. Se copia lo que se aplicaba allí hasta ahora; los cambios posteriores más arriba no llegarán a la copia.
change-place-wildcard = Los registros de `{ $place }` parecen venir del comodín `{ $owner }`, así que el cambio debe hacerse allí; vale para todos los nombres a los que el comodín representa. Solo si en su zona constan registros CAA expresamente para `{ $place }`, cambie esos en su lugar.
change-place-below-cause = Hay otra manera: los registros CAA en `{ $owner }` terminan la búsqueda antes de que llegue a `{ $place }`. Desde entonces solo ellos se aplican a este nombre y a los que están por debajo, también para los certificados de servidores web. Por eso, añada un registro para cada otra CA que use ahí: `issuemail` para S/MIME, `issue` para servidores web. Para otros nombres, el fallo en `{ $place }` sigue.

change-allow-add = Si también se debe autorizar a { $ca }, añada { $count ->
    [one] este registro
   *[other] estos registros
} en `{ $owner }`. Deje los registros existentes como están.
change-allow-first = Para permitir a { $ca }, añada { $count ->
    [one] este registro
   *[other] estos registros
} en `{ $owner }`.
change-allow-replace = Si se debe autorizar a { $ca }, sustituya { $removed ->
    [one] un registro
   *[other] { $removed } registros
} en `{ $owner }`. Deje los demás como están.
change-allow-remove = Si se debe autorizar a { $ca }, elimine { $removed ->
    [one] un registro
   *[other] { $removed } registros
} en `{ $owner }`. Deje los demás como están.
change-others-stay = Las CA autorizadas hoy lo seguirán estando.
change-leave-others = Deje los registros existentes como están.
change-only-add = Para limitar la emisión de certificados S/MIME a { $names }, añada { $count ->
    [one] este registro
   *[other] estos registros
} en `{ $owner }`.
change-only-replace = Para limitar la emisión de certificados S/MIME a { $names }, cambie así los registros en `{ $owner }`.
change-only-remove = Para limitar la emisión de certificados S/MIME a { $names }, elimine { $removed ->
    [one] un registro
   *[other] { $removed } registros
} en `{ $owner }`.
change-nobody-add = Para que ninguna CA emita certificados S/MIME, añada { $count ->
    [one] este registro
   *[other] estos registros
} en `{ $owner }`.
change-nobody-replace = Para que ninguna CA emita certificados S/MIME, cambie así los registros en `{ $owner }`.
change-nobody-remove = Para que ninguna CA emita certificados S/MIME, elimine { $removed ->
    [one] un registro
   *[other] { $removed } registros
} en `{ $owner }`.

change-caution-repair-allows = Lo que se sustituye también nombra a { $names }. No estaba bien escrito; a partir del cambio, contará.
change-caution-hides-wildcard = Puede haber un comodín, `{ $names }`. Si la zona aún no tiene ninguna entrada para este nombre, una nueva oculta lo que el comodín aporta a este nombre y a los contiguos: introduzca también esos registros.
change-caution-overrules-nobody = { $kind ->
    [deleted] El registro que elimina dice que ninguna CA puede emitir certificados S/MIME. Consulte antes a quien lo añadió.
   *[stays] El registro en `{ $place }` dice que ninguna CA puede emitir certificados S/MIME. Se queda, pero ya no se aplica a `{ $owner }`. Consulte antes a quien lo añadió.
}
change-caution-restricts = A partir del cambio, todas las demás CA tienen que denegar los certificados S/MIME para estos nombres.

change-not-needed = Ya es así. No hay que cambiar nada.

change-remove = Eliminar:
change-add = Añadir:

change-blocked-unknown-critical = Un registro crítico en `{ $place }` impide la emisión por parte de { $ca }, se añada lo que se añada. Hay que eliminarlo primero.
change-blocked-nobody-allowed = Un registro en `{ $place }` dice que ninguna CA puede emitir certificados S/MIME. Consulte a quien lo publicó antes de cambiarlo.
change-blocked-damaged = Un registro en `{ $place }` está dañado. Hay que eliminarlo antes de cambiar nada más.
change-blocked-lookup-failed = La consulta falló, así que no conocemos los registros que hay. No conviene cambiar nada hasta conocerlos.
change-blocked-resolvers-differ = Los resolutores ven registros distintos. Espere a que coincidan antes de cambiar nada.
change-blocked-domain-missing = `{ $domain }` no existe en el DNS. Un registro allí lo crearía.
change-blocked-foreign = Aquí no hay ningún nombre bajo su control que pueda tener registros CAA.
change-blocked-alias = `{ $domain }` es un alias y no puede tener registros CAA propios. Cualquier cambio que logre esto afectaría también a otros nombres.
change-blocked-unsafe = No hemos encontrado ningún cambio que haga solo esto. Consulte a quien administra el DNS de `{ $domain }`.

## How far DNSSEC vouches for the answer

dnssec-secure = Seguro: todas las respuestas del recorrido se validaron.
dnssec-insecure = Sin firmar: al menos una respuesta del recorrido no está protegida por DNSSEC.
dnssec-bogus = Roto: la respuesta decisiva no supera la validación.
dnssec-unknown = Desconocido: la consulta decisiva falló.
dnssec-not-checked = Sin comprobar: los registros proceden de un texto, no del DNS.

## The message to whoever runs the DNS

provider-subject = Asunto: la consulta CAA de { $place } falla
provider-intro = Las CA consultan los registros CAA de un dominio antes de emitir certificados S/MIME (RFC 8659, RFC 9495). Para { $domain }, esa consulta falla, por lo que es posible que se denieguen los certificados.
provider-what = Lo que vemos:
provider-change = Lo que hay que cambiar:
provider-change-ds = Sustituir el registro DS de { $link } en la zona superior (si es un dominio registrado: en el registrador) por el de una clave que la zona tenga, o eliminarlo de allí si la zona no debe estar firmada.
provider-change-unsigned = Eliminar el registro DS de { $link } de la zona superior (si es un dominio registrado: en el registrador), o volver a firmar la zona.
provider-change-clock = Comprobar el reloj de la máquina que firma { $zone } y volver a firmar la zona.
provider-change-unanswered = Hacer que los servidores de nombres de { $zone } respondan, desde cualquier lugar, a las consultas de los registros { $type } de { $link }.
provider-change-sign = Volver a firmar { $zone } y asegurarse de que se firme de nuevo antes de que caduquen las firmas.
provider-change-silent = Hacer que los servidores de nombres de { $zone } respondan, desde cualquier lugar, a las consultas de registros CAA; «no existe ese registro» también es una buena respuesta.
provider-change-failing = Hacer que todos los servidores de nombres que la zona superior indica para { $zone } sirvan la zona y respondan a las consultas de registros CAA; «no existe ese registro» también es una buena respuesta.
provider-change-caa-only = Hacer que los servidores de nombres de { $zone } respondan a las consultas de registros CAA como a las demás: sin errores y sin nada en el camino que las descarte. «No existe ese registro» es una buena respuesta, y con eso basta.
provider-see = Cómo comprobarlo:
provider-said = Qué más dicen los resolutores:

## What was read, and what a CA has told

told-other = Le indicaron `{ $told }`, pero ahora vemos otra cosa. Quizá los registros o los servidores de nombres han cambiado desde entonces, o la CA ve otros.
