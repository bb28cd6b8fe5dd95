# Spanish: what is shown first: the form, the progress, the verdict and its reason.
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
    [one] { $n } día
   *[other] { $n } días
}

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`: no hay registros CAA.
verdict-no-caa-domain-missing = `{ $domain }` no existe en el DNS, aunque CAA no bloquearía a { $ca }.
verdict-no-issuemail = CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`: los registros CAA del dominio no restringen S/MIME.
verdict-issuer-match = CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`: un registro en `{ $place }` nombra a esta CA.
verdict-issuer-match-params = CAA permite que { $ca } emita certificados S/MIME para `{ $domain }`, siempre que { $ca } acepte los parámetros del registro.
verdict-unknown-critical = CAA bloquea que { $ca } emita certificados S/MIME para `{ $domain }`: en `{ $place }` hay un registro crítico que esta CA no admite.
verdict-params-unsatisfied = CAA bloquea que { $ca } emita certificados S/MIME para `{ $domain }`: la solicitud no cumple los parámetros del registro.
verdict-issuer-mismatch = CAA bloquea que { $ca } emita certificados S/MIME para `{ $domain }`: los registros en `{ $place }` solo nombran a otras CA.
verdict-issuer-mismatch-case = CAA bloquea que { $ca } emita certificados S/MIME para `{ $domain }`: un registro en `{ $place }` escribe el nombre de esta CA con mayúsculas.
verdict-malformed-value = CAA bloquea que { $ca } emita certificados S/MIME para `{ $domain }`: el registro en `{ $place }` no es válido.
verdict-empty-issuer = CAA bloquea que { $ca } emita certificados S/MIME para `{ $domain }`: el registro en `{ $place }` no permite ninguna CA.
verdict-dnssec-bogus = { $ca } debe denegar los certificados S/MIME para `{ $domain }` hasta que se repare el DNSSEC de `{ $zone }`.
verdict-nameservers-refuse = { $ca } deniega los certificados S/MIME para `{ $domain }` mientras no respondan los servidores de nombres de `{ $zone }`.
verdict-nameservers-undetermined = No hemos podido determinar si CAA bloquea a { $ca } para `{ $domain }`, porque los servidores de nombres de `{ $zone }` no responden.
verdict-must-refuse = { $ca } deniega los certificados S/MIME para `{ $domain }` mientras falle la consulta CAA en `{ $place }`.
verdict-undetermined = No hemos podido determinar si CAA bloquea a { $ca } para `{ $domain }`, porque la consulta CAA en `{ $place }` falla.
verdict-resolver-unreachable = No hemos podido determinar si CAA bloquea a { $ca } para `{ $domain }`, porque no hemos podido contactar con ningún resolutor DNS.
verdict-resolvers-disagree = No hemos podido determinar si CAA bloquea a { $ca } para `{ $domain }`, porque los resolutores DNS dan respuestas distintas.
verdict-zone-incomplete = No hemos podido determinar si CAA bloquea a { $ca } para `{ $domain }`, porque el texto no tiene todos los registros que cuentan.

## Why

why-no-caa = Ni `{ $domain }` ni ningún nombre superior tienen registros CAA.
why-no-caa-domain-missing = Ese dominio no existe en el DNS, y ningún nombre superior tiene registros CAA.
why-no-issuemail = Los registros CAA en `{ $place }` no tienen la etiqueta `issuemail`, así que no restringen los certificados S/MIME.
why-issuer-match = Un registro `issuemail` en `{ $place }` nombra a { $ca }.
why-issuer-match-params = El registro `issuemail` en `{ $place }` nombra a { $ca }, con parámetros. Lo que estos signifiquen para S/MIME depende de { $ca }.
why-unknown-critical = Un registro CAA en `{ $place }` lleva la etiqueta `{ $tag }` y está marcado como crítico. { $ca } no admite esa etiqueta y, en tal caso, no debe emitir.
why-params-unsatisfied = El registro `issuemail` en `{ $place }` nombra a { $ca }, con parámetros que esta solicitud no cumple.
why-issuer-mismatch = { $count ->
    [one] El registro `issuemail` en `{ $place }` nombra a `{ $issuers }`, y no a `{ $issuer }`.
   *[other] Los registros `issuemail` en `{ $place }` nombran a `{ $issuers }`, y no a `{ $issuer }`.
}
why-issuer-mismatch-case = Un registro `issuemail` en `{ $place }` dice `{ $named }`, pero { $ca } solo acepta la forma `{ $issuer }`.
why-malformed-value = El registro `issuemail` en `{ $place }` no es válido, así que cuenta como un registro que no permite ninguna CA.
why-empty-issuer = El registro `issuemail` en `{ $place }` no autoriza a ninguna CA a emitir certificados S/MIME.
why-alias = `{ $place }` es un alias de `{ $target }`, así que cuentan los registros CAA de ese nombre.
why-dnssec-bogus = Las firmas DNSSEC de `{ $place }` no superan la validación. Por eso los resolutores responden SERVFAIL, y una CA no debe interpretarlo como un permiso.
why-dnssec-bogus-link = Por eso los resolutores responden SERVFAIL, y una CA no debe interpretarlo como un permiso.
why-nameservers-unresponsive = { $known ->
    [yes] Los servidores de nombres de `{ $zone }` (`{ $servers }`) no responden a la consulta de los registros CAA de `{ $asked }`.
   *[no] Los servidores de nombres de `{ $zone }` no responden a la consulta de los registros CAA de `{ $asked }`.
}
why-nameservers-unresponsive-unanswered = Los resolutores los necesitan para validar los registros CAA de `{ $asked }`; por eso estos no se pueden consultar.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] Los servidores de nombres de `{ $zone }` (`{ $servers }`) responden a otras consultas, pero no a la de los registros CAA de `{ $asked }`. Es posible que la descarte un cortafuegos o un balanceador de carga antiguo.
   *[no] Los servidores de nombres de `{ $zone }` responden a otras consultas, pero no a la de los registros CAA de `{ $asked }`. Es posible que la descarte un cortafuegos o un balanceador de carga antiguo.
}
why-nameservers-signed = La zona está firmada con DNSSEC, así que una CA no debe interpretar el silencio como un permiso.
why-nameservers-unsigned = La zona no está firmada con DNSSEC. Una CA puede interpretar el silencio como un permiso si el fallo no está en sus propios sistemas y ha repetido el intento. No está obligada a hacerlo.

## The broken link of a chain of trust

fault-algorithm-mismatch = El registro DS de `{ $owner }` (etiqueta de clave { $tag }) corresponde al algoritmo { $ds }, pero la zona está firmada con el algoritmo { $dnskey }.
fault-altered = Los registros `{ $type }` de `{ $owner }` no parecen concordar con su firma: se modificaron después de firmarlos o se firmaron mal.
fault-denial-incomplete = La zona `{ $zone }` niega que existan registros de `{ $owner }`, pero su prueba firmada (`{ $type }`) no abarca ese nombre.
fault-denial-missing = La zona `{ $zone }` no aporta ninguna prueba firmada (NSEC o NSEC3) de su respuesta sobre `{ $owner }`.
fault-dnskey-missing = La zona superior indica con un registro DS que la zona `{ $owner }` está firmada, pero `{ $owner }` no tiene registros DNSKEY.
fault-ds-digest-mismatch = El registro DS de `{ $owner }` lleva la etiqueta de una de las claves de la zona ({ $tag }), pero otro digest.
fault-no-key-for-ds = El registro DS de `{ $owner }` (etiqueta de clave { $tag }) apunta a una clave que la zona no tiene.
fault-signature-expired = La firma de los registros `{ $type }` de `{ $owner }` caducó el { $date }.
fault-signature-missing = Los registros `{ $type }` de `{ $owner }` no llevan la firma de ninguna clave reconocida.
fault-signature-not-yet-valid = La firma de los registros `{ $type }` de `{ $owner }` solo es válida a partir del { $date }.
fault-signing-key-missing = La firma de los registros `{ $type }` de `{ $owner }` se hizo con una clave (etiqueta { $tag }) que `{ $zone }` no publica.
fault-unanswered = Los servidores de nombres de `{ $zone }` no responden a la consulta de los registros `{ $type }` de `{ $owner }`.

## Why, when the lookup failed

why-lookup-failure = La consulta CAA en `{ $place }` ha fallado.
why-lookup-failure-rdata = Un registro CAA en `{ $place }` está dañado y no se puede leer.
why-lookup-failure-silent = La consulta de los registros CAA de `{ $asked }` no obtuvo respuesta a tiempo, mientras que otras sí. No se ha podido determinar si la zona está firmada con DNSSEC.
why-lookup-failure-alias-loop = `{ $place }` es un alias que vuelve sobre sí mismo.
why-lookup-failure-filtered = Los resolutores no muestran la respuesta de la propia zona para `{ $place }`: la filtran.
why-lookup-failure-disowned = Para `{ $place }`, los resolutores solo tienen una respuesta que ellos mismos declaran obsoleta o no auténtica. No muestra lo que contiene ahora la zona.
why-lookup-failure-truncated = La respuesta para `{ $place }` llegó cortada, así que pueden faltar registros.
why-lookup-failure-servfail = { $known ->
    [yes] Los resolutores responden SERVFAIL a la consulta de los registros CAA de `{ $asked }`: no obtienen ninguna respuesta utilizable de los servidores de nombres de `{ $zone }` (`{ $servers }`).
   *[no] Los resolutores responden SERVFAIL a la consulta de los registros CAA de `{ $asked }`: no obtienen ninguna respuesta utilizable de los servidores de nombres de `{ $zone }`.
}
why-lookup-failure-servfail-unknown = Los resolutores responden SERVFAIL a la consulta de los registros CAA de `{ $asked }`. No se ha podido determinar la causa.
why-lookup-failure-caa-only = { $known ->
    [yes] Los servidores de nombres de `{ $zone }` (`{ $servers }`) responden a otras consultas sobre `{ $asked }`, pero contestan con un error a la de los registros CAA.
   *[no] Los servidores de nombres de `{ $zone }` responden a otras consultas sobre `{ $asked }`, pero contestan con un error a la de los registros CAA.
}
why-lookup-failure-rcode = Los resolutores responden { $rcode } a la consulta de los registros CAA de `{ $place }`.
why-resolver-unreachable-answer = Lo que responde en lugar de los resolutores DNS no da respuestas DNS válidas. Eso no dice nada sobre `{ $domain }`.
why-resolver-unreachable-connection = No se ha podido contactar con ninguno de los resolutores DNS que usa esta comprobación. Eso no dice nada sobre `{ $domain }`.
why-resolver-unreachable-limit = Los resolutores DNS piden una pausa: han llegado demasiadas consultas desde su red. Eso no dice nada sobre `{ $domain }`.
why-resolver-unreachable-portal = En lugar de los resolutores DNS responde una página web: la de inicio de sesión de la red o un filtro. Eso no dice nada sobre `{ $domain }`.
why-resolver-unreachable-servfail = Los resolutores DNS que usa esta comprobación no pueden consultar nada: responden SERVFAIL incluso a lo que dice la raíz del DNS. Eso no dice nada sobre `{ $domain }`.
why-resolver-unreachable-status = Los resolutores DNS que usa esta comprobación responden con un error HTTP. Eso no dice nada sobre `{ $domain }`.
why-resolver-unreachable-timeout = Ninguno de los resolutores DNS que usa esta comprobación respondió a tiempo. Eso no dice nada sobre `{ $domain }`.
why-resolvers-disagree = Las respuestas de los resolutores DNS llevan a resultados distintos ({ $opinions }). { $ca } comprueba desde varios lugares y puede ver cualquiera de ellos.
why-no-quorum = Solo { $resolver } muestra una respuesta. Otros fallan para este dominio ({ $failures }), y un solo resolutor no basta.
why-one-resolver = El resultado se basa solo en { $resolver }: ningún otro resolutor DNS dio una respuesta que cuente.
why-disagree-broken = Donde la consulta falla, la causa es la siguiente:
why-zone-incomplete = { $kind ->
    [cut] El texto delega `{ $cut }` en otros servidores de nombres. Solo ellos conocen los registros CAA de `{ $name }`.
    [alias] `{ $place }` es un alias de `{ $name }`, cuyos registros CAA contarían. El texto no tiene ese nombre.
   *[name] El texto no muestra qué registros CAA se aplican a `{ $name }`.
}

word-permitted = permitido
word-forbidden = bloqueado
word-undetermined = desconocido

## Words for what came back

outcome-records = registros encontrados
outcome-nodata = sin registros de ese tipo
outcome-not-covered = no está en el texto
outcome-given-up = sin respuesta, espera terminada
outcome-nxdomain = el nombre no existe
outcome-servfail = SERVFAIL
outcome-stale = respuesta obsoleta
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = un código de error
outcome-truncated = respuesta cortada
outcome-alias-loop = bucle de alias
outcome-filtered = filtrada por el resolutor
outcome-timeout = sin respuesta a tiempo
outcome-unreachable = sin contacto con el resolutor
outcome-http-error = error HTTP del resolutor
outcome-bad-answer = respuesta DNS no válida
outcome-called-bogus = respuesta no auténtica
outcome-not-needed = no hizo falta

## What to do

todo-permitted = No tiene que cambiar nada en el DNS.
todo-issuer-match-params = Pregunte a { $ca } si acepta estos parámetros, o publique un registro sin ellos.
todo-unknown-critical = Si el registro crítico no se publicó para bloquear certificados S/MIME, elimínelo o quítele el indicador de crítico en el DNS de `{ $owner }`, o pídaselo a quien pueda hacerlo.
todo-params-unsatisfied = La solicitud tiene que cumplir las condiciones del registro. Si { $ca } no debe estar sujeta a ellas, haga este cambio:
todo-empty-issuer = Este registro se publicó para bloquear certificados S/MIME para `{ $place }`. Pregunte a quien lo añadió. Si ya no se desea, el registro se puede sustituir.
todo-no-caa-domain-missing = Compruebe cómo está escrito el dominio. El correo enviado a él tampoco llegaría.
todo-dnssec-bogus = Avise al proveedor de DNS de `{ $place }` de que su DNSSEC está roto. Un depurador de DNSSEC muestra dónde.
todo-dnssec-bogus-ds = En la zona superior a `{ $link }` (si es un dominio registrado: en el registrador), haga que el registro DS se sustituya por el de una clave que la zona tenga, o que se elimine si la zona no debe estar firmada.
todo-dnssec-bogus-unsigned = Haga que el registro DS de `{ $link }` se elimine de la zona superior (si es un dominio registrado: en el registrador), o que la zona se vuelva a firmar.
todo-dnssec-bogus-clock = Compruebe el reloj de este equipo. Si está en hora, pida al proveedor de DNS de `{ $zone }` que compruebe el reloj del servidor que firma y que vuelva a firmar la zona.
todo-dnssec-bogus-unanswered = Pida al proveedor de DNS de `{ $zone }` que haga que sus servidores de nombres respondan a las consultas de claves DNSSEC.
todo-dnssec-bogus-sign = Pida al proveedor de DNS de `{ $zone }` que vuelva a firmar la zona y se asegure de que las firmas se renueven antes de que caduquen.
todo-nameservers-unresponsive = Avise al proveedor de DNS de `{ $zone }`. Sus servidores de nombres deben responder a las consultas CAA desde cualquier lugar. No hace falta un registro CAA para ello: «no existe ese registro» es una respuesta válida.
todo-nameservers-unresponsive-unanswered = Pida al proveedor de DNS de `{ $zone }` que haga que sus servidores de nombres respondan a las consultas de claves DNSSEC.
todo-nameservers-unresponsive-caa-only = Avise al proveedor de DNS de `{ $zone }`. Nada delante de sus servidores de nombres debe descartar las consultas CAA. No hace falta un registro CAA para ello: «no existe ese registro» es una respuesta válida.
todo-checkers = { $ca } envía sus consultas desde { $checkers }. Asegúrese de que ningún cortafuegos bloquee estas direcciones.
todo-lookup-failure = Avise al proveedor de DNS de `{ $place }` de que la consulta CAA falla.
todo-lookup-failure-rdata = Elimine el registro dañado en `{ $owner }` y vuelva a introducirlo.
todo-lookup-failure-silent = Repita la comprobación. Si el resultado es el mismo, avise al proveedor de DNS de `{ $zone }` de que las consultas CAA no obtienen respuesta.
todo-lookup-failure-alias-loop = Corrija los registros CNAME o DNAME de `{ $place }`.
todo-lookup-failure-filtered = Repita la comprobación desde otra red o con otros resolutores.
todo-lookup-failure-truncated = Repita la comprobación. Si el resultado es el mismo, avise al proveedor de DNS de `{ $place }`.
todo-lookup-failure-servfail = Avise al proveedor de DNS de `{ $zone }`. Todos los servidores de nombres que indica la zona superior deben servir esta zona y responder a las consultas CAA. No hace falta un registro CAA para ello: «no existe ese registro» es una respuesta válida.
todo-lookup-failure-servfail-unknown = Repita la comprobación. Si el resultado es el mismo, avise al proveedor de DNS de `{ $zone }` de que los resolutores DNS responden SERVFAIL.
todo-lookup-failure-caa-only = Avise al proveedor de DNS de `{ $zone }`. Sus servidores de nombres no deben responder con un error a las consultas CAA. No hace falta un registro CAA para ello: «no existe ese registro» es una respuesta válida.
todo-lookup-failure-rcode = Repita la comprobación, si hace falta con otros resolutores DNS. Si el resultado es el mismo, avise al proveedor de DNS de `{ $place }` de que sus servidores de nombres deben responder a las consultas CAA. No hace falta un registro CAA para ello: «no existe ese registro» es una respuesta válida.
todo-resolver-unreachable-answer = Repita la comprobación desde otra red. Es posible que un proxy o un filtro responda en lugar de los resolutores.
todo-resolver-unreachable-connection = Revise su conexión. Es posible que un cortafuegos, un proxy o una extensión del navegador bloquee DNS sobre HTTPS.
todo-resolver-unreachable-limit = Su dominio no es la causa. Espere unos minutos.
todo-resolver-unreachable-portal = Inicie sesión en la red o repita la comprobación desde otra.
todo-resolver-unreachable-servfail = Repita la comprobación más tarde o con otros resolutores. Si alguno de ellos es suyo, compruebe que tenga acceso a internet y que su ancla de confianza y su reloj sean correctos.
todo-resolver-unreachable-status = Repita la comprobación, o hágala desde otra red. Es posible que haya un proxy de por medio.
todo-resolver-unreachable-timeout = Revise su conexión. Es posible que un cortafuegos, un proxy o una extensión del navegador retenga DNS sobre HTTPS.
todo-resolvers-disagree = Si los registros se cambiaron hace poco, espere a que los antiguos caduquen en todas las cachés. Si no, avise al proveedor de DNS de `{ $place }` de que sus servidores de nombres dan respuestas distintas.
todo-zone-incomplete = Use un texto que tenga también los registros de `{ $name }`, o compruebe lo que hay en el DNS.
todo-zone-incomplete-domain = Compruebe cómo está escrito el dominio. Si es correcto, use un texto que tenga su zona, o compruebe lo que hay en el DNS.

## When to try again

when-permitted-cache = Ya puede solicitar el certificado. Si { $ca } lo denegó hace poco, espere antes { $cache }: la CA conserva cada resultado durante ese tiempo.
when-changed = Vuelva a intentarlo { $ttl } después del cambio: los resolutores pueden conservar los registros antiguos durante ese tiempo.
when-changed-cache = Vuelva a intentarlo { $wait } después del cambio: los resolutores pueden conservar los registros antiguos durante { $ttl }, y { $ca }, su resultado durante { $cache }.
when-disagree = Vuelva a intentarlo { $ttl } después del último cambio: los resolutores pueden conservar los registros antiguos durante ese tiempo.
when-disagree-cache = Vuelva a intentarlo { $wait } después del último cambio: los resolutores pueden conservar los registros antiguos durante { $ttl }, y { $ca }, su resultado durante { $cache }.
when-agree = Vuelva a intentarlo cuando los resolutores coincidan.
when-agree-cache = Vuelva a intentarlo { $cache } después de que los resolutores coincidan: { $ca } puede conservar su resultado durante ese tiempo.
when-expired = Después del cambio, espere a que los registros antiguos hayan salido de todas las cachés: los resolutores pueden conservarlos durante todo el TTL, que muestra el proveedor de DNS.
when-expired-cache = Después del cambio, espere a que los registros antiguos hayan salido de todas las cachés y luego { $cache } más: los resolutores pueden conservarlos durante todo el TTL, que muestra el proveedor de DNS, y { $ca }, su resultado durante { $cache }.
when-limit = Vuelva a intentarlo dentro de unos minutos.
when-repaired = Vuelva a intentarlo cuando esté reparado.
when-repaired-cache = Vuelva a intentarlo { $cache } después de la reparación: { $ca } puede conservar su resultado durante ese tiempo.
when-repaired-ttl = Vuelva a intentarlo { $ttl } después de la reparación: los resolutores pueden conservar los registros antiguos durante ese tiempo.
when-repaired-ttl-cache = Vuelva a intentarlo { $wait } después de la reparación: los resolutores pueden conservar los registros antiguos durante { $ttl }, y { $ca }, su resultado durante { $cache }.
when-resolver = Vuelva a intentarlo dentro de un minuto.

## Inputs that could not be read

input-empty = Introduzca una dirección de correo o un dominio.

## The page

ui-title = ¿CAA impide emitir su certificado S/MIME?
ui-tabs = Qué comprobar
ui-tab-check = Comprobar un dominio
ui-tab-try = Probar antes de publicar
ui-result = Resultado

ui-address-label = Dirección de correo o dominio
ui-address-hint = Si son varios, sepárelos con comas o saltos de línea. También puede pegar el mensaje de denegación de la CA.
ui-ca-label = Autoridad de certificación
ui-ca-yes = Emiten certificados S/MIME
ui-ca-unknown = No se sabe si emiten S/MIME
ui-ca-no = No emiten S/MIME
ui-ca-hint-unknown = No sabemos si { $ca } emite certificados S/MIME.
ui-ca-hint-no = Que sepamos, { $ca } no emite certificados S/MIME.
ui-check = Comprobar
ui-check-note = De su navegador solo salen el dominio y los nombres relacionados, y únicamente hacia los resolutores DNS. No se guarda nada.
ui-check-note-shared = El dominio se envía a los resolutores DNS y a la página que rodea este cuadro. Lo que va antes de la @ no se envía a ningún sitio.
ui-show-everything = Mostrar todo (en otra pestaña)

ui-try-examples = Partir de un ejemplo
ui-try-example-allow = Autorizar a una CA
ui-try-example-nobody = No autorizar a nadie
ui-try-example-two = Dos CA, una de ellas la suya
ui-try-example-hidden = Un subdominio oculta su dominio superior
ui-try-records-label = Registros que piensa publicar
ui-try-records-hint = Líneas de un archivo de zona, o el archivo entero. `@` representa el dominio. Los nombres por encima de los que están aquí cuentan como vacíos.
ui-try = Probar estos registros
ui-try-note = No se consulta ni se envía nada. También funciona sin red.

ui-error-title = Revise la dirección
ui-error-title-many = Entradas que no se pudieron leer: { $count }
ui-error-title-records = Revise los registros
ui-error-document = Error: { $title }
ui-error-many = Entradas que no se pudieron leer: { $bad } de { $count }.
ui-error-place = Línea { $line }, columna { $column }
ui-error-too-many = Son { $count } dominios. Aquí se pueden comprobar { $limit } a la vez como máximo; la línea de comandos no tiene límite.
ui-error-too-long = Aquí se pueden comprobar { $limit } direcciones o líneas y { $length } caracteres a la vez como máximo; la línea de comandos no tiene límite.
ui-error-refusal = Eso es lo que escribió la CA. Añada la dirección o el dominio al que se refería.
ui-config-title = Esta página no está bien configurada
ui-config-text = Prefiere no decir nada antes que hacer suposiciones. Avise a quien administra este sitio.
ui-config-wrong = `config.json`: { $problem }
ui-config-unreachable = No se pudo cargar `config.json`. Recargue la página para volver a intentarlo.
ui-config-status = El servidor responde a la petición de `config.json` con el estado HTTP { $status }. Debe entregar el archivo, o responder 404 si no existe.
ui-config-missing = Esta página se configuró con un `config.json`, y el servidor no lo tiene. Hay que volver a poner el archivo junto a `index.html`.

ui-later-loading = Preparando lo que hay que publicar…
ui-later-title = No se pudo preparar el registro que hay que publicar
ui-later-try-title = No se pudieron evaluar los registros
ui-later-text = Una parte de esta página no se pudo cargar. Puede que se haya interrumpido la red o que un filtro haya bloqueado la carga. Si volver a intentarlo no ayuda, esta página se ha actualizado: recárguela.
ui-later-holds = La conclusión sigue siendo válida.
ui-later-part-title = No se pudo cargar esta parte
ui-later-part-loading = Cargando…
ui-later-again = Volver a intentarlo

ui-progress-title = Consultando el DNS sobre `{ $domain }`
ui-progress-title-many = Consultando el DNS sobre { $count } dominios
ui-progress-waiting = Esperando una respuesta
ui-progress-count = Completado: { $done } de { $count }
ui-progress-explaining = Buscando más detalles
ui-progress-limit = Una consulta sin respuesta se abandona al cabo de { $limit }; { $count ->
    [one] la comprobación entera
   *[other] cada dominio
}, al cabo de { $whole }.
ui-cancel = Cancelar
ui-cancelled = Cancelado.
ui-old = Esta respuesta es de { $time }. Puede que el DNS ya diga otra cosa: vuelva a comprobar para estar seguro.

ui-batch-title = { $count } entradas comprobadas para { $ca }
ui-batch-permitted = { $n ->
    [one] { $n } permitida
   *[other] { $n } permitidas
}
ui-batch-conditional = { $n ->
    [one] { $n } permitida con una condición
   *[other] { $n } permitidas con una condición
}
ui-batch-forbidden = { $n ->
    [one] { $n } bloqueada
   *[other] { $n } bloqueadas
}
ui-batch-undetermined = { $n ->
    [one] { $n } desconocida
   *[other] { $n } desconocidas
}
ui-batch-unreadable = { $n ->
    [one] { $n } ilegible
   *[other] { $n } ilegibles
}
ui-batch-word-conditional = Permitida con una condición
ui-batch-word-unreadable = Ilegible
ui-more = Mostrar { $n } más (de { $left })

ui-word-permitted = Permitido por CAA
ui-word-conditional = Permitido por CAA, con una condición
ui-word-forbidden = Bloqueado por CAA
ui-word-missing = El dominio no existe
ui-word-refused = Bloqueado: la consulta falla
ui-word-undetermined = Resultado desconocido
ui-why = Por qué
ui-todo = Qué hacer
ui-again = Cuándo volver a intentarlo
ui-ca-error = El mensaje de { $ca } para esto es `{ $error }`.
ui-ca-error-probable = Si { $ca } denegó la emisión, su mensaje fue probablemente `{ $error }`.
ui-refusal-gone = Ha pegado un mensaje de denegación. Los registros que se ven hoy no muestran su causa: quizá se cambiaron desde entonces, o { $ca } ve otros. Si la próxima solicitud también se deniega, envíe a { $ca } el informe de abajo.
ui-not-sufficient = CAA es una de varias comprobaciones; otra es el control del buzón.
ui-offline = Su navegador indica que no tiene conexión.
ui-copy-sentence = Copiar esta frase
ui-copied = Copiado
ui-copy-failed = Seleccionado: cópielo con el teclado
ui-check-again = Comprobar de nuevo
ui-again-clock = Si el cambio se hace ahora, espere hasta: { $time }

field-name = Nombre
ui-compare = Qué ve cada resolutor
ui-compare-differs = difiere
ui-compare-ttl = En caché durante
ui-differ = Una diferencia suele significar una de estas cosas:
ui-differ-change = Los registros se cambiaron hace poco y un resolutor aún tiene los antiguos en su caché. La diferencia desaparece cuando vence el plazo de estos.
ui-differ-servers = No todos los servidores de nombres del dominio tienen los mismos registros, o dan respuestas distintas a redes distintas.
ui-differ-filter = Un resolutor filtra, o no consigue contactar con algunos servidores de nombres.
ui-lookup-answer = Respuesta

ui-examples = Dominios para probar
ui-examples-note = Elija uno para comprobarlo.
ui-link-help = Ayuda
ui-link-privacy = Privacidad
ui-link-imprint = Aviso legal

ui-meaning = Qué significa esto
ui-meaning-new-tab = Qué significa esto (en otra pestaña)
