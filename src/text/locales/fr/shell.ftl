# French: what stands in the pages before any program runs. It is put there when the page is built.

page-language = Français
page-direction = ltr
page-description = Vérifie les enregistrements CAA d’un domaine de messagerie comme le fait une autorité de certification avant d’émettre un certificat S/MIME, et montre ce qu’il faut publier.
page-skip = Aller à la vérification
page-languages = Langue :
page-tag = Vérification CAA pour S/MIME
page-lead = Saisissez l’adresse e-mail ou son domaine. Cette page lit les enregistrements CAA du domaine comme le fait une autorité de certification et, si quelque chose fait obstacle, montre ce qu’il faut publier.
page-footer = CAA est l’un des contrôles effectués avant l’émission d’un certificat. Cette page ne porte que sur CAA.

## When the page cannot do its work

page-crash = Cette page a cessé de fonctionner
page-crash-text = Le défaut vient de cette page, et non de votre domaine ni de votre saisie. Rechargez-la pour continuer. Le contenu du champ peut encore être copié.
page-start = Cette page n’a pas pu démarrer
page-start-text = Une partie de cette page n’a pas pu être chargée ; elle ne peut donc encore rien vérifier. Le réseau a pu être interrompu, un filtre a pu bloquer le chargement, ou la page vient d’être mise à jour. Rechargez la page pour réessayer.
page-unsupported-text = WebAssembly est désactivé dans ce navigateur. En mode Isolement sur iPhone, iPad ou Mac, ouvrez le menu de la page dans la barre d’adresse et désactivez le mode Isolement pour ce site. Dans Edge, ajoutez ce site aux exceptions de « Améliorez votre sécurité sur le web ». Ailleurs, un navigateur récent convient.
page-forbidden-text = Ce navigateur a chargé le programme de cette page et ne l’exécute pas : une règle de votre organisation, d’une extension ou de ce site interdit WebAssembly, ou le navigateur est trop ancien. Recharger ne sert à rien ; un navigateur récent peut convenir.
page-slow = Cette page est lente à démarrer
page-slow-text = Une partie n’est pas encore arrivée. La page continue dès qu’elle arrive ; vous pouvez aussi la recharger.
page-reload = Recharger la page
page-noscript = JavaScript est désactivé
page-noscript-title = La vérification a besoin de JavaScript
page-noscript-text = Cette page interroge le DNS depuis votre navigateur et ne peut donc pas fonctionner sans JavaScript. Vous pouvez consulter les enregistrements vous-même : `dig example.com CAA`, puis de même pour chaque domaine parent jusqu’à ce que l’un d’eux ait des enregistrements CAA. Si ce jeu contient des enregistrements `issuemail`, l’un d’eux doit désigner votre AC.
