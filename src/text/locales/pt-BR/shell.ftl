# Portuguese (Brazil): what stands in the pages before any program runs. It is put there when the page is built.

page-language = Português (Brasil)
page-direction = ltr
page-description = Verifica os registros CAA de um domínio de e-mail como faz uma autoridade certificadora antes de emitir um certificado S/MIME e mostra o que publicar.
page-skip = Ir para a verificação
page-languages = Idioma:
page-tag = Verificação CAA para S/MIME
page-lead = Informe o endereço de e-mail ou o domínio dele. Esta página lê os registros CAA do domínio como faz uma autoridade certificadora e, se algo impedir a emissão, mostra o que publicar.
page-footer = O CAA é uma das verificações feitas antes da emissão de um certificado. Esta página trata somente do CAA.

## When the page cannot do its work

page-crash = Esta página parou de funcionar
page-crash-text = A falha está nesta página, não no seu domínio nem no que você digitou. Recarregue-a para continuar. O conteúdo do campo ainda pode ser copiado.
page-start = Não foi possível iniciar esta página
page-start-text = Uma parte desta página não pôde ser carregada; por isso, ela ainda não pode verificar nada. A rede pode ter sido interrompida, um filtro pode ter bloqueado o carregamento, ou a página acabou de ser atualizada. Recarregue a página para tentar novamente.
page-unsupported-text = O WebAssembly está desativado neste navegador. No Modo de Isolamento de um iPhone, iPad ou Mac, abra o menu da página na barra de endereço e desative o Modo de Isolamento para este site. No Edge, adicione este site às exceções de “Aprimore sua segurança na Web”. Nos demais casos, basta um navegador atual.
page-forbidden-text = Este navegador carregou o programa desta página e não o executa: uma regra da sua organização, de uma extensão ou deste site proíbe o WebAssembly, ou o navegador é antigo demais. Recarregar não ajuda; um navegador atual pode ajudar.
page-slow = Esta página está demorando para iniciar
page-slow-text = Uma parte ainda não chegou. A página continua assim que ela chegar; você também pode recarregá-la.
page-reload = Recarregar a página
page-noscript = O JavaScript está desativado
page-noscript-title = A verificação precisa de JavaScript
page-noscript-text = Esta página consulta o DNS a partir do seu navegador; por isso, não funciona sem JavaScript. Você mesmo pode ver os registros: `dig example.com CAA` e depois o mesmo para cada domínio superior, até que um tenha registros CAA. Se esse conjunto tiver registros `issuemail`, um deles tem de indicar sua CA.
