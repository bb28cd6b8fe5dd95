# Spanish: what stands in the pages before any program runs. It is put there when the page is built.

page-language = Español
page-direction = ltr
page-description = Comprueba los registros CAA de un dominio de correo como lo hace una autoridad de certificación antes de emitir un certificado S/MIME, y muestra qué hay que publicar.
page-skip = Ir a la comprobación
page-languages = Idioma:
page-tag = Comprobación CAA para S/MIME
page-lead = Introduzca la dirección de correo o su dominio. Esta página lee los registros CAA del dominio como lo hace una autoridad de certificación y, si algo impide la emisión, muestra qué hay que publicar.
page-footer = CAA es una de las comprobaciones previas a la emisión de un certificado. Esta página trata solo de CAA.

## When the page cannot do its work

page-crash = Esta página ha dejado de funcionar
page-crash-text = El fallo está en esta página, no en su dominio ni en lo que usted escribió. Recárguela para continuar. El contenido del campo todavía se puede copiar.
page-start = Esta página no se pudo iniciar
page-start-text = Una parte de esta página no se pudo cargar, así que todavía no puede comprobar nada. Puede que se haya interrumpido la red, que un filtro haya bloqueado la carga o que la página se acabe de actualizar. Recargue la página para volver a intentarlo.
page-unsupported-text = WebAssembly está desactivado en este navegador. En el modo de aislamiento de un iPhone, iPad o Mac, abra el menú de la página en la barra de direcciones y desactive ese modo para este sitio web. En Edge, añada este sitio a las excepciones de «Mejorar la seguridad en la Web». En los demás casos, basta un navegador actual.
page-forbidden-text = Este navegador ha cargado el programa de esta página y no lo ejecuta: una regla de su organización, de una extensión o de este sitio prohíbe WebAssembly, o el navegador es demasiado antiguo. Recargar no ayuda; un navegador actual puede ayudar.
page-slow = Esta página tarda en iniciarse
page-slow-text = Una parte todavía no ha llegado. La página continúa en cuanto llegue; también puede recargarla.
page-reload = Recargar la página
page-noscript = JavaScript está desactivado
page-noscript-title = La comprobación necesita JavaScript
page-noscript-text = Esta página consulta el DNS desde su navegador, así que no puede funcionar sin JavaScript. Puede ver los registros por su cuenta: `dig example.com CAA`, y después lo mismo con cada dominio superior hasta que uno tenga registros CAA. Si ese conjunto tiene registros `issuemail`, uno de ellos tiene que nombrar a su CA.
