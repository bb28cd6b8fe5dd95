# French: what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first } { $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver } : { $word }
join-opinions = { $first } ; { $second }

## Durations

duration-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
duration-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = CAA autorise { $ca } à émettre des certificats S/MIME pour `{ $domain }` : il n’y a aucun enregistrement CAA.
verdict-no-caa-domain-missing = `{ $domain }` n’existe pas dans le DNS, même si CAA ne bloquerait pas { $ca }.
verdict-no-issuemail = CAA autorise { $ca } à émettre des certificats S/MIME pour `{ $domain }` : les enregistrements CAA ne restreignent pas S/MIME.
verdict-issuer-match = CAA autorise { $ca } à émettre des certificats S/MIME pour `{ $domain }` : un enregistrement sur `{ $place }` désigne cette AC.
verdict-issuer-match-params = CAA autorise { $ca } à émettre des certificats S/MIME pour `{ $domain }`, à condition que les paramètres de l’enregistrement soient acceptés par { $ca }.
verdict-unknown-critical = CAA empêche { $ca } d’émettre des certificats S/MIME pour `{ $domain }` : il y a sur `{ $place }` un enregistrement critique que cette AC ne prend pas en charge.
verdict-params-unsatisfied = CAA empêche { $ca } d’émettre des certificats S/MIME pour `{ $domain }` : la demande ne respecte pas les paramètres de l’enregistrement.
verdict-issuer-mismatch = CAA empêche { $ca } d’émettre des certificats S/MIME pour `{ $domain }` : les enregistrements sur `{ $place }` ne désignent que d’autres AC.
verdict-issuer-mismatch-case = CAA empêche { $ca } d’émettre des certificats S/MIME pour `{ $domain }` : un enregistrement sur `{ $place }` écrit le nom de cette AC avec des majuscules.
verdict-malformed-value = CAA empêche { $ca } d’émettre des certificats S/MIME pour `{ $domain }` : l’enregistrement sur `{ $place }` n’est pas valide.
verdict-empty-issuer = CAA empêche { $ca } d’émettre des certificats S/MIME pour `{ $domain }` : l’enregistrement sur `{ $place }` n’autorise aucune AC.
verdict-dnssec-bogus = { $ca } doit refuser les certificats S/MIME pour `{ $domain }` tant que DNSSEC n’est pas réparé pour `{ $zone }`.
verdict-nameservers-refuse = { $ca } refuse les certificats S/MIME pour `{ $domain }` tant que les serveurs de noms de la zone `{ $zone }` ne répondent pas.
verdict-nameservers-undetermined = Nous n’avons pas pu déterminer si CAA bloque { $ca } pour `{ $domain }`, car les serveurs de noms de la zone `{ $zone }` ne répondent pas.
verdict-must-refuse = { $ca } refuse les certificats S/MIME pour `{ $domain }` tant que la recherche CAA échoue sur `{ $place }`.
verdict-undetermined = Nous n’avons pas pu déterminer si CAA bloque { $ca } pour `{ $domain }`, car la recherche CAA échoue sur `{ $place }`.
verdict-resolver-unreachable = Nous n’avons pas pu déterminer si CAA bloque { $ca } pour `{ $domain }`, car nous n’avons pu joindre aucun résolveur DNS.
verdict-resolvers-disagree = Nous n’avons pas pu déterminer si CAA bloque { $ca } pour `{ $domain }`, car les résolveurs DNS donnent des réponses différentes.
verdict-zone-incomplete = Nous n’avons pas pu déterminer si CAA bloque { $ca } pour `{ $domain }`, car le texte ne contient pas tous les enregistrements qui comptent.

## Why

why-no-caa = Ni `{ $domain }` ni aucun nom de niveau supérieur n’a d’enregistrements CAA.
why-no-caa-domain-missing = Ce domaine n’existe pas dans le DNS, et aucun nom situé au-dessus n’a d’enregistrements CAA.
why-no-issuemail = Les enregistrements CAA sur `{ $place }` ne comportent pas la balise `issuemail` : ils ne restreignent donc pas les certificats S/MIME.
why-issuer-match = Un enregistrement `issuemail` sur `{ $place }` désigne { $ca }.
why-issuer-match-params = L’enregistrement `issuemail` sur `{ $place }` désigne { $ca }, avec des paramètres. C’est { $ca } qui décide de leur signification pour S/MIME.
why-unknown-critical = Un enregistrement CAA sur `{ $place }` porte la balise `{ $tag }` et est marqué comme critique. { $ca } ne prend pas en charge cette balise et n’a alors pas le droit d’émettre.
why-params-unsatisfied = L’enregistrement `issuemail` sur `{ $place }` désigne { $ca }, mais avec des paramètres que cette demande ne respecte pas.
why-issuer-mismatch = { $count ->
    [one] L’enregistrement `issuemail` sur `{ $place }` désigne `{ $issuers }`, et non `{ $issuer }`.
   *[other] Les enregistrements `issuemail` sur `{ $place }` désignent `{ $issuers }`, et non `{ $issuer }`.
}
why-issuer-mismatch-case = Un enregistrement `issuemail` sur `{ $place }` indique `{ $named }`, mais { $ca } n’accepte que l’écriture `{ $issuer }`.
why-malformed-value = L’enregistrement `issuemail` sur `{ $place }` n’est pas valide : il équivaut à un enregistrement qui n’autorise aucune AC.
why-empty-issuer = L’enregistrement `issuemail` sur `{ $place }` n’autorise aucune AC à émettre des certificats S/MIME.
why-alias = `{ $place }` est un alias de `{ $target }` : ce sont les enregistrements CAA de ce nom qui comptent.
why-dnssec-bogus = La validation des signatures DNSSEC sur `{ $place }` échoue. Les résolveurs répondent donc SERVFAIL, et une AC ne doit pas prendre cela pour une autorisation.
why-dnssec-bogus-link = Les résolveurs répondent donc SERVFAIL, et une AC ne doit pas prendre cela pour une autorisation.
why-nameservers-unresponsive = { $known ->
    [yes] Les serveurs de noms de la zone `{ $zone }` (`{ $servers }`) ne répondent pas à la requête portant sur les enregistrements CAA de `{ $asked }`.
   *[no] Les serveurs de noms de la zone `{ $zone }` ne répondent pas à la requête portant sur les enregistrements CAA de `{ $asked }`.
}
why-nameservers-unresponsive-unanswered = Les résolveurs en ont besoin pour valider les enregistrements CAA de `{ $asked }`, dont la recherche est donc impossible.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] Les serveurs de noms de la zone `{ $zone }` (`{ $servers }`) répondent à d’autres requêtes, mais pas à celle qui porte sur les enregistrements CAA de `{ $asked }`. Un pare-feu ou un vieux répartiteur de charge la bloque peut-être.
   *[no] Les serveurs de noms de la zone `{ $zone }` répondent à d’autres requêtes, mais pas à celle qui porte sur les enregistrements CAA de `{ $asked }`. Un pare-feu ou un vieux répartiteur de charge la bloque peut-être.
}
why-nameservers-signed = La zone est signée avec DNSSEC : une AC ne doit donc pas prendre ce silence pour une autorisation.
why-nameservers-unsigned = La zone n’est pas signée avec DNSSEC. Une AC peut prendre ce silence pour une autorisation si la panne ne vient pas de ses propres systèmes et si elle a renouvelé sa tentative. Elle n’y est pas obligée.

## The broken link of a chain of trust

fault-algorithm-mismatch = L’enregistrement DS de `{ $owner }` (identifiant de clé { $tag }) concerne l’algorithme { $ds }, mais la zone est signée avec l’algorithme { $dnskey }.
fault-altered = Les enregistrements `{ $type }` de `{ $owner }` ne semblent pas correspondre à leur signature : ils ont été modifiés après avoir été signés, ou mal signés.
fault-denial-incomplete = La zone `{ $zone }` nie l’existence d’enregistrements pour `{ $owner }`, mais sa preuve signée (`{ $type }`) ne couvre pas ce nom.
fault-denial-missing = La zone `{ $zone }` ne fournit aucune preuve signée (NSEC ou NSEC3) pour sa réponse sur `{ $owner }`.
fault-dnskey-missing = La zone parente indique par un enregistrement DS que `{ $owner }` est signé, mais `{ $owner }` n’a pas d’enregistrements DNSKEY.
fault-ds-digest-mismatch = L’enregistrement DS de `{ $owner }` porte l’identifiant de l’une de ses clés ({ $tag }), mais un autre condensat.
fault-no-key-for-ds = L’enregistrement DS de `{ $owner }` (identifiant de clé { $tag }) renvoie à une clé que la zone ne possède pas.
fault-signature-expired = La signature des enregistrements `{ $type }` de `{ $owner }` a expiré le { $date }.
fault-signature-missing = Les enregistrements `{ $type }` de `{ $owner }` n’ont pas de signature faite avec une clé reconnue.
fault-signature-not-yet-valid = La signature des enregistrements `{ $type }` de `{ $owner }` n’est valable qu’à partir du { $date }.
fault-signing-key-missing = La signature des enregistrements `{ $type }` de `{ $owner }` a été faite avec une clé (identifiant { $tag }) que `{ $zone }` ne publie pas.
fault-unanswered = Les serveurs de noms de la zone `{ $zone }` ne répondent pas à la requête portant sur les enregistrements `{ $type }` de `{ $owner }`.

## Why, when the lookup failed

why-lookup-failure = La recherche CAA a échoué sur `{ $place }`.
why-lookup-failure-rdata = Un enregistrement CAA sur `{ $place }` est endommagé et illisible.
why-lookup-failure-silent = La requête portant sur les enregistrements CAA de `{ $asked }` n’a pas reçu de réponse à temps, alors que d’autres en ont reçu. Nous n’avons pas pu déterminer si la zone est signée avec DNSSEC.
why-lookup-failure-alias-loop = `{ $place }` est un alias qui ramène à lui-même.
why-lookup-failure-filtered = Les résolveurs ne montrent pas la réponse de la zone pour `{ $place }` : ils la filtrent.
why-lookup-failure-disowned = Pour `{ $place }`, les résolveurs n’ont qu’une réponse qu’ils déclarent eux-mêmes périmée ou non authentique. Elle ne montre pas ce que la zone contient maintenant.
why-lookup-failure-truncated = La réponse pour `{ $place }` a été tronquée ; il peut donc manquer des enregistrements.
why-lookup-failure-servfail = { $known ->
    [yes] Les résolveurs répondent SERVFAIL pour les enregistrements CAA de `{ $asked }` : ils n’obtiennent aucune réponse exploitable des serveurs de noms de la zone `{ $zone }` (`{ $servers }`).
   *[no] Les résolveurs répondent SERVFAIL pour les enregistrements CAA de `{ $asked }` : ils n’obtiennent aucune réponse exploitable des serveurs de noms de la zone `{ $zone }`.
}
why-lookup-failure-servfail-unknown = Les résolveurs répondent SERVFAIL pour les enregistrements CAA de `{ $asked }`. La raison n’a pas pu être déterminée.
why-lookup-failure-caa-only = { $known ->
    [yes] Les serveurs de noms de la zone `{ $zone }` (`{ $servers }`) répondent à d’autres requêtes sur `{ $asked }`, mais renvoient une erreur à celle qui porte sur les enregistrements CAA.
   *[no] Les serveurs de noms de la zone `{ $zone }` répondent à d’autres requêtes sur `{ $asked }`, mais renvoient une erreur à celle qui porte sur les enregistrements CAA.
}
why-lookup-failure-rcode = Les résolveurs répondent { $rcode } pour les enregistrements CAA de `{ $place }`.
why-resolver-unreachable-answer = Ce qui répond à la place des résolveurs DNS ne donne pas de réponses DNS valides. Cela ne dit rien sur `{ $domain }`.
why-resolver-unreachable-connection = Aucun des résolveurs DNS utilisés par cette vérification n’a pu être joint. Cela ne dit rien sur `{ $domain }`.
why-resolver-unreachable-limit = Les résolveurs DNS demandent une pause : trop de requêtes sont venues de votre réseau. Cela ne dit rien sur `{ $domain }`.
why-resolver-unreachable-portal = Une page web répond à la place des résolveurs DNS : une page de connexion du réseau, ou un filtre. Cela ne dit rien sur `{ $domain }`.
why-resolver-unreachable-servfail = Les résolveurs DNS utilisés par cette vérification ne peuvent effectuer aucune recherche : ils répondent SERVFAIL même pour les données de la racine du DNS. Cela ne dit rien sur `{ $domain }`.
why-resolver-unreachable-status = Les résolveurs DNS utilisés par cette vérification répondent par une erreur HTTP. Cela ne dit rien sur `{ $domain }`.
why-resolver-unreachable-timeout = Aucun des résolveurs DNS utilisés par cette vérification n’a répondu à temps. Cela ne dit rien sur `{ $domain }`.
why-resolvers-disagree = Les réponses des résolveurs DNS mènent à des résultats différents ({ $opinions }). { $ca } vérifie depuis plusieurs endroits et peut obtenir l’une ou l’autre.
why-no-quorum = Seul { $resolver } montre une réponse. D’autres échouent pour ce domaine ({ $failures }), et un seul résolveur ne suffit pas.
why-one-resolver = Ce résultat repose sur { $resolver } seul : aucun autre résolveur DNS n’a donné de réponse qui compte.
why-disagree-broken = Là où la recherche échoue, en voici la cause :
why-zone-incomplete = { $kind ->
    [cut] Le texte délègue `{ $cut }` à d’autres serveurs de noms. Eux seuls connaissent les enregistrements CAA de `{ $name }`.
    [alias] `{ $place }` est un alias de `{ $name }`, dont les enregistrements CAA compteraient. Ce nom n’est pas dans le texte.
   *[name] Le texte ne montre pas quels enregistrements CAA s’appliquent à `{ $name }`.
}

word-permitted = autorisé
word-forbidden = bloqué
word-undetermined = inconnu

## Words for what came back

outcome-records = enregistrements trouvés
outcome-nodata = pas d’enregistrement de ce type
outcome-not-covered = absent du texte
outcome-given-up = pas de réponse, attente terminée
outcome-nxdomain = le nom n’existe pas
outcome-servfail = SERVFAIL
outcome-stale = réponse périmée
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = un code d’erreur
outcome-truncated = réponse tronquée
outcome-alias-loop = boucle d’alias
outcome-filtered = filtré par le résolveur
outcome-timeout = pas de réponse à temps
outcome-unreachable = résolveur non joint
outcome-http-error = erreur HTTP du résolveur
outcome-bad-answer = pas de réponse DNS valide
outcome-called-bogus = réponse non authentique
outcome-not-needed = pas nécessaire

## What to do

todo-permitted = Vous n’avez rien à modifier dans le DNS.
todo-issuer-match-params = Demandez à { $ca } si ces paramètres sont acceptés, ou publiez un enregistrement sans paramètres.
todo-unknown-critical = Si l’enregistrement critique n’est pas destiné à bloquer les certificats S/MIME, supprimez-le ou retirez son indicateur critique dans le DNS de `{ $owner }`, ou demandez-le à qui peut le faire.
todo-params-unsatisfied = La demande doit remplir les conditions de l’enregistrement. Pour que { $ca } n’y soit pas soumis, faites cette modification :
todo-empty-issuer = Cet enregistrement a été publié pour bloquer les certificats S/MIME pour `{ $place }`. Interrogez la personne qui l’a ajouté. Si ce n’est plus souhaité, l’enregistrement peut être remplacé.
todo-no-caa-domain-missing = Vérifiez l’orthographe du domaine. Un e-mail envoyé à ce domaine n’arriverait pas non plus.
todo-dnssec-bogus = Signalez au fournisseur DNS de `{ $place }` que DNSSEC y est défaillant. Un débogueur DNSSEC montre où.
todo-dnssec-bogus-ds = Dans la zone parente de `{ $link }` (pour un domaine enregistré : auprès du bureau d’enregistrement), faites remplacer l’enregistrement DS par celui d’une clé que la zone possède, ou faites-le supprimer si la zone ne doit pas être signée.
todo-dnssec-bogus-unsigned = Faites supprimer l’enregistrement DS de `{ $link }` de la zone parente (pour un domaine enregistré : auprès du bureau d’enregistrement), ou faites de nouveau signer la zone.
todo-dnssec-bogus-clock = Vérifiez l’horloge de cet ordinateur. Si elle est à l’heure, demandez au fournisseur DNS de `{ $zone }` de vérifier celle du serveur qui signe, puis de signer la zone de nouveau.
todo-dnssec-bogus-unanswered = Demandez au fournisseur DNS de `{ $zone }` de faire en sorte que ses serveurs de noms répondent aux requêtes sur les clés DNSSEC.
todo-dnssec-bogus-sign = Demandez au fournisseur DNS de `{ $zone }` de signer la zone de nouveau et de veiller à ce que les signatures soient renouvelées avant leur expiration.
todo-nameservers-unresponsive = Prévenez le fournisseur DNS de `{ $zone }`. Ses serveurs de noms doivent répondre aux requêtes CAA d’où qu’elles viennent. Aucun enregistrement CAA n’est nécessaire pour cela : « pas d’enregistrement de ce type » est une réponse valable.
todo-nameservers-unresponsive-unanswered = Demandez au fournisseur DNS de `{ $zone }` de faire en sorte que ses serveurs de noms répondent aux requêtes sur les clés DNSSEC.
todo-nameservers-unresponsive-caa-only = Prévenez le fournisseur DNS de `{ $zone }`. Rien devant ses serveurs de noms ne doit bloquer les requêtes CAA. Aucun enregistrement CAA n’est nécessaire pour cela : « pas d’enregistrement de ce type » est une réponse valable.
todo-checkers = { $ca } envoie ses requêtes depuis { $checkers }. Assurez-vous qu’aucun pare-feu ne bloque ces adresses.
todo-lookup-failure = Signalez au fournisseur DNS de `{ $place }` que la recherche CAA échoue.
todo-lookup-failure-rdata = Supprimez l’enregistrement endommagé sur `{ $owner }`, puis saisissez-le de nouveau.
todo-lookup-failure-silent = Vérifiez de nouveau. Si le résultat est le même, signalez au fournisseur DNS de `{ $zone }` que les requêtes CAA restent sans réponse.
todo-lookup-failure-alias-loop = Corrigez les enregistrements CNAME ou DNAME de `{ $place }`.
todo-lookup-failure-filtered = Vérifiez de nouveau depuis un autre réseau, ou avec d’autres résolveurs.
todo-lookup-failure-truncated = Vérifiez de nouveau. Si le résultat est le même, prévenez le fournisseur DNS de `{ $place }`.
todo-lookup-failure-servfail = Prévenez le fournisseur DNS de `{ $zone }`. Chaque serveur de noms indiqué par la zone parente doit servir cette zone et répondre aux requêtes CAA. Aucun enregistrement CAA n’est nécessaire pour cela : « pas d’enregistrement de ce type » est une réponse valable.
todo-lookup-failure-servfail-unknown = Vérifiez de nouveau. Si le résultat est le même, signalez au fournisseur DNS de `{ $zone }` que les résolveurs DNS répondent SERVFAIL.
todo-lookup-failure-caa-only = Prévenez le fournisseur DNS de `{ $zone }`. Ses serveurs de noms ne doivent pas répondre par une erreur aux requêtes CAA. Aucun enregistrement CAA n’est nécessaire pour cela : « pas d’enregistrement de ce type » est une réponse valable.
todo-lookup-failure-rcode = Vérifiez de nouveau, au besoin avec d’autres résolveurs DNS. Si le résultat est le même, signalez au fournisseur DNS de `{ $place }` que ses serveurs de noms doivent répondre aux requêtes CAA. Aucun enregistrement CAA n’est nécessaire pour cela : « pas d’enregistrement de ce type » est une réponse valable.
todo-resolver-unreachable-answer = Vérifiez de nouveau depuis un autre réseau. Un proxy ou un filtre répond peut-être à la place des résolveurs.
todo-resolver-unreachable-connection = Vérifiez votre connexion. Un pare-feu, un proxy ou une extension du navigateur bloque peut-être DNS over HTTPS.
todo-resolver-unreachable-limit = Votre domaine n’est pas en cause. Attendez quelques minutes.
todo-resolver-unreachable-portal = Connectez-vous au réseau, ou vérifiez de nouveau depuis un autre.
todo-resolver-unreachable-servfail = Vérifiez de nouveau plus tard, ou avec d’autres résolveurs. Si l’un des résolveurs est le vôtre, assurez-vous qu’il accède à internet et que son ancre de confiance et son horloge sont correctes.
todo-resolver-unreachable-status = Vérifiez de nouveau, au besoin depuis un autre réseau. Un proxy fait peut-être écran.
todo-resolver-unreachable-timeout = Vérifiez votre connexion. Un pare-feu, un proxy ou une extension du navigateur retient peut-être DNS over HTTPS.
todo-resolvers-disagree = Si les enregistrements ont été modifiés récemment, attendez que les anciens aient expiré de tous les caches. Sinon, signalez au fournisseur DNS de `{ $place }` que ses serveurs de noms donnent des réponses différentes.
todo-zone-incomplete = Utilisez un texte qui contient aussi les enregistrements de `{ $name }`, ou vérifiez ce que dit le DNS.
todo-zone-incomplete-domain = Vérifiez l’orthographe du domaine. Si elle est correcte, utilisez un texte qui contient sa zone, ou vérifiez ce que dit le DNS.

## When to try again

when-permitted-cache = Vous pouvez commander dès maintenant. Si { $ca } a refusé il y a peu, attendez d’abord { $cache } : { $ca } garde un résultat pendant cette durée.
when-changed = Réessayez { $ttl } après la modification : les résolveurs peuvent garder les anciens enregistrements pendant cette durée.
when-changed-cache = Réessayez { $wait } après la modification : les résolveurs peuvent garder les anciens enregistrements pendant { $ttl }, et { $ca } son résultat pendant { $cache }.
when-disagree = Réessayez { $ttl } après la dernière modification : les résolveurs peuvent garder les anciens enregistrements pendant cette durée.
when-disagree-cache = Réessayez { $wait } après la dernière modification : les résolveurs peuvent garder les anciens enregistrements pendant { $ttl }, et { $ca } son résultat pendant { $cache }.
when-agree = Réessayez une fois que les résolveurs concordent.
when-agree-cache = Une fois que les résolveurs concordent, attendez encore { $cache } avant de réessayer : { $ca } peut garder son résultat pendant cette durée.
when-expired = Après la modification, attendez que les anciens enregistrements aient disparu de tous les caches : les résolveurs peuvent les garder pendant tout le TTL, qu’indique l’hébergeur DNS.
when-expired-cache = Après la modification, attendez que les anciens enregistrements aient disparu de tous les caches, puis encore { $cache } : les résolveurs peuvent les garder pendant tout le TTL, qu’indique l’hébergeur DNS, et { $ca } son résultat pendant { $cache }.
when-limit = Réessayez dans quelques minutes.
when-repaired = Réessayez une fois la réparation faite.
when-repaired-cache = Réessayez { $cache } après la réparation : { $ca } peut garder son résultat pendant cette durée.
when-repaired-ttl = Réessayez { $ttl } après la réparation : les résolveurs peuvent garder les anciens enregistrements pendant cette durée.
when-repaired-ttl-cache = Réessayez { $wait } après la réparation : les résolveurs peuvent garder les anciens enregistrements pendant { $ttl }, et { $ca } son résultat pendant { $cache }.
when-resolver = Réessayez dans une minute.

## Inputs that could not be read

input-empty = Saisissez une adresse e-mail ou un domaine.

## The page

ui-title = CAA bloque-t-il votre certificat S/MIME ?
ui-tabs = Que vérifier
ui-tab-check = Vérifier un domaine
ui-tab-try = Tester avant de publier
ui-result = Résultat

ui-address-label = Adresse e-mail ou domaine
ui-address-hint = Plusieurs à la fois : séparez-les par des virgules ou des retours à la ligne. Vous pouvez aussi coller le message de refus de l’AC.
ui-ca-label = Autorité de certification (AC)
ui-ca-yes = Émettent des certificats S/MIME
ui-ca-unknown = Émission de S/MIME non connue
ui-ca-no = N’émettent pas de S/MIME
ui-ca-hint-unknown = Nous ne savons pas si { $ca } émet des certificats S/MIME.
ui-ca-hint-no = À notre connaissance, { $ca } n’émet pas de certificats S/MIME.
ui-check = Vérifier
ui-check-note = Votre navigateur n’envoie que le domaine et des noms voisins, et uniquement aux résolveurs DNS. Rien n’est enregistré.
ui-check-note-shared = Le domaine est envoyé aux résolveurs DNS et à la page qui entoure ce cadre. Ce qui précède le @ n’est envoyé nulle part.
ui-show-everything = Tout afficher (nouvel onglet)

ui-try-examples = Partir d’un exemple
ui-try-example-allow = Autoriser une AC
ui-try-example-nobody = N’autoriser personne
ui-try-example-two = Deux AC, dont la vôtre
ui-try-example-hidden = Sous-domaine qui masque son parent
ui-try-records-label = Enregistrements que vous comptez publier
ui-try-records-hint = Des lignes d’un fichier de zone, ou tout le fichier. `@` représente le domaine. Les noms au-dessus de ceux qui figurent ici sont considérés comme vides.
ui-try = Tester ces enregistrements
ui-try-note = Rien n’est recherché ni envoyé. Cela fonctionne aussi sans réseau.

ui-error-title = Vérifiez l’adresse saisie
ui-error-title-many = { $count } entrées n’ont pas pu être lues
ui-error-title-records = Vérifiez les enregistrements saisis
ui-error-document = Erreur : { $title }
ui-error-many = { $bad } entrées sur { $count } n’ont pas pu être lues.
ui-error-place = Ligne { $line }, colonne { $column }
ui-error-too-many = Il y a { $count } domaines. Ici, { $limit } au plus peuvent être vérifiés à la fois ; la ligne de commande n’a pas de limite.
ui-error-too-long = Ici, { $limit } adresses ou lignes et { $length } caractères au plus peuvent être vérifiés à la fois ; la ligne de commande n’a pas de limite.
ui-error-refusal = C’est le message de l’AC. Ajoutez l’adresse ou le domaine dont il s’agissait.
ui-config-title = Cette page n’est pas configurée correctement
ui-config-text = Elle préfère ne rien dire plutôt que de deviner. Prévenez les responsables de ce site.
ui-config-wrong = `config.json` : { $problem }
ui-config-unreachable = `config.json` n’a pas pu être chargé. Rechargez la page pour réessayer.
ui-config-status = Le serveur répond à la demande de `config.json` par le statut HTTP { $status }. Il doit fournir le fichier, ou répondre 404 s’il n’y en a pas.
ui-config-missing = Cette page a été configurée avec un fichier `config.json`, et le serveur ne l’a pas. Le fichier doit être remis à côté de `index.html`.

ui-progress-title = Interrogation du DNS sur `{ $domain }`
ui-progress-title-many = Interrogation du DNS sur { $count } domaines
ui-progress-waiting = En attente d’une réponse
ui-progress-count = Terminés : { $done } sur { $count }
ui-progress-explaining = Recherche de précisions
ui-progress-limit = Une requête sans réponse est abandonnée au bout de { $limit }, { $count ->
    [one] la vérification entière
   *[other] chaque domaine
} au bout de { $whole }.
ui-cancel = Annuler
ui-cancelled = Annulé.
ui-old = Cette réponse date de { $time }. Le DNS peut dire autre chose depuis : vérifiez à nouveau pour en être sûr.

ui-batch-title = { $count } entrées vérifiées pour { $ca }
ui-batch-permitted = { $n ->
    [one] { $n } autorisée
   *[other] { $n } autorisées
}
ui-batch-conditional = { $n ->
    [one] { $n } autorisée sous condition
   *[other] { $n } autorisées sous condition
}
ui-batch-forbidden = { $n ->
    [one] { $n } bloquée
   *[other] { $n } bloquées
}
ui-batch-undetermined = { $n ->
    [one] { $n } inconnue
   *[other] { $n } inconnues
}
ui-batch-unreadable = { $n ->
    [one] { $n } illisible
   *[other] { $n } illisibles
}
ui-batch-word-conditional = Autorisée sous condition
ui-batch-word-unreadable = Illisible
ui-more = Afficher { $n } de plus (sur { $left })

ui-word-permitted = Autorisé par CAA
ui-word-conditional = Autorisé par CAA, sous condition
ui-word-forbidden = Bloqué par CAA
ui-word-missing = Le domaine n’existe pas
ui-word-refused = Bloqué : la recherche échoue
ui-word-undetermined = Résultat inconnu
ui-why = Pourquoi
ui-todo = Que faire
ui-again = Quand réessayer
ui-ca-error = Le message donné par { $ca } dans ce cas est `{ $error }`.
ui-ca-error-probable = Si { $ca } a refusé, le message était probablement `{ $error }`.
ui-refusal-gone = Vous avez collé un message de refus. Les enregistrements visibles aujourd’hui n’en montrent pas la cause : ils ont pu être modifiés depuis, ou { $ca } en voit d’autres. Si la prochaine commande est encore refusée, envoyez le rapport ci-dessous à { $ca }.
ui-not-sufficient = CAA n’est qu’un contrôle parmi d’autres ; la maîtrise de la boîte aux lettres en est un autre.
ui-offline = Votre navigateur indique qu’il est hors ligne.
ui-copy-sentence = Copier cette phrase
ui-copied = Copié
ui-copy-failed = Sélectionné : copiez avec le clavier
ui-check-again = Vérifier de nouveau
ui-again-clock = Si la modification est faite maintenant : pas avant { $time }.

field-name = Nom
ui-compare = Ce que voit chaque résolveur
ui-compare-differs = diffère
ui-compare-ttl = En cache pendant
ui-differ = Une différence s’explique le plus souvent ainsi :
ui-differ-change = Les enregistrements ont été modifiés il y a peu, et un résolveur a encore les anciens dans son cache. Cela cesse quand leur durée est écoulée.
ui-differ-servers = Les serveurs de noms du domaine n’ont pas tous les mêmes enregistrements, ou répondent différemment selon le réseau.
ui-differ-filter = Un résolveur filtre, ou n’arrive pas à joindre certains serveurs de noms.
ui-lookup-answer = Réponse

ui-examples = Domaines à essayer
ui-examples-note = Choisissez-en un pour le vérifier.
ui-link-help = Aide
ui-link-privacy = Confidentialité
ui-link-imprint = Mentions légales
ui-later-loading = Préparation de ce qu’il faut publier…
ui-later-title = L’enregistrement à publier n’a pas pu être préparé
ui-later-try-title = Les enregistrements n’ont pas pu être évalués
ui-later-text = Une partie de cette page n’a pas pu être chargée. Le réseau a pu être interrompu, ou un filtre a pu bloquer le chargement. Si réessayer ne suffit pas, cette page a été mise à jour : rechargez-la.
ui-later-holds = La conclusion reste valable.
ui-later-part-title = Cette partie n’a pas pu être chargée
ui-later-part-loading = Chargement…
ui-later-again = Réessayer

ui-meaning = Ce que cela signifie
ui-meaning-new-tab = Ce que cela signifie (nouvel onglet)
