# French: what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = La valeur `{ $value }` ne désigne aucune AC, donc l’enregistrement n’en autorise aucune. Cela s’écrit d’habitude `;`.
todo-no-record-helps = Ajouter un enregistrement CAA ne sert à rien tant que ce n’est pas réparé.
todo-registry = La panne se situe dans le domaine de premier niveau `{ $zone }`. Seul son registre peut la réparer.
todo-resolvers-disagree-failing = Signalez au fournisseur DNS de `{ $place }` que la recherche CAA échoue pour certains résolveurs DNS. En général, l’un de plusieurs serveurs de noms est en panne.

## Findings

finding-ca-asked-retired-title = L’AC choisie n’émet plus de certificats
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca } n’émet plus de certificats publics : cette activité a été reprise par { $successor }. Demandez qui émet les vôtres maintenant, et vérifiez cette AC.
   *[gone] { $ca } a cessé son activité ou n’est plus une AC de confiance. Vérifiez l’AC que vous utilisez maintenant.
}
finding-ca-assumed-name-title = Nom de l’AC non confirmé pour S/MIME
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } indique `{ $name }` pour les certificats de serveurs web (`issue`). Que ce nom vaille aussi dans `issuemail` est notre supposition. Demandez confirmation à { $ca }.
   *[assumed] Que `{ $name }` soit un nom de { $ca } est notre supposition, d’après des tiers. Demandez confirmation à { $ca }.
}
finding-ca-brand-title = Une marque au lieu de l’AC
finding-ca-brand-text = `{ $issuer }` n’est pas le nom d’une AC. { $brand } utilise probablement `{ $name }` : demandez-lui confirmation.
finding-ca-former-name-title = Un ancien nom d’une AC
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` est un ancien nom : { $ca } ne l’accepte peut-être plus. Le nom actuel est `{ $name }`.
   *[unnamed] `{ $issuer }` est un ancien nom. Demandez à { $ca } lequel est accepté aujourd’hui.
}
finding-ca-likely-typo-title = Peut-être une faute dans le nom de l’AC
finding-ca-likely-typo-text = Aucune AC connue de nous n’utilise `{ $issuer }`. Vouliez-vous dire `{ $name }` ?
finding-ca-no-smime-title = Une AC sans certificats S/MIME
finding-ca-no-smime-text = À notre connaissance, { $ca } n’émet pas de certificats S/MIME. L’AC qui le fait pour vous a besoin de son propre enregistrement.
finding-ca-own-domain-title = Le domaine même au lieu d’une AC
finding-ca-own-domain-text = `{ $issuer }` est le domaine même. Ce n’est juste que si vous y exploitez une AC ; sinon, indiquez l’AC qui peut émettre.
finding-ca-retired-title = Une AC qui n’émet plus
finding-ca-retired-text = { $ca } a cessé son activité ou n’est plus une AC de confiance. Indiquez l’AC que vous utilisez maintenant.
finding-ca-unknown-title = Une AC que nous ne connaissons pas
finding-ca-unknown-text = `{ $issuer }` ne figure pas dans notre liste d’AC. Comparez ce nom avec ce qu’indique votre AC.
finding-rfc8659-alias-title = Les enregistrements relèvent d’un autre nom
finding-rfc8659-alias-text = Ce nom est un alias de `{ $target }`. Les enregistrements CAA s’y trouvent, et ce sont les responsables de `{ $target }` qui en ont le contrôle.
finding-dns-answer-large-title = Un très grand jeu d’enregistrements
finding-dns-answer-large-text = Une réponse qui les contient compte au moins { $octets } octets. Au-delà de 1232, elle nécessite souvent TCP ; là où TCP est bloqué, les AC ne peuvent pas la lire. Mieux vaut réduire le nombre d’enregistrements.
finding-rfc8659-child-hides-issue-title = Une restriction située plus haut ne s’applique pas
finding-rfc8659-child-hides-issue-text = `{ $parent }` restreint les certificats de serveur web, mais les enregistrements CAA trouvés en premier masquent cette restriction : les jeux ne sont jamais fusionnés. Reprenez ici ses enregistrements `issue` et `issuewild`.
finding-rfc8659-child-hides-parent-title = Une règle située plus haut ne s’applique pas
finding-rfc8659-child-hides-parent-text = `{ $parent }` restreint S/MIME avec `issuemail`, mais les enregistrements CAA trouvés en premier masquent cette restriction : les jeux ne sont jamais fusionnés.
finding-rfc8659-critical-depends-title = Un enregistrement critique qui amène certaines AC à refuser
finding-rfc8659-critical-depends-text = L’enregistrement portant la balise `{ $tag }` est critique. Une AC qui ne prend pas en charge cette balise doit refuser ; pour S/MIME, les AC ne sont tenues de prendre en charge que `issuemail`.
finding-rfc8659-critical-issuemail-title = Enregistrement issuemail critique
finding-rfc8659-critical-issuemail-text = Cet enregistrement est critique. Une AC qui ne prend pas en charge la balise `issuemail`, par exemple une AC pour serveurs web seulement, doit alors refuser tout certificat pour ce domaine. Pour l’éviter, mettez les indicateurs à 0.
finding-dns-domain-missing-title = Le domaine n’existe pas
finding-dns-domain-missing-text = Le DNS ne connaît pas `{ $domain }`. Vérifiez l’orthographe.
finding-dns-nodata-without-soa-title = Une réponse sans enregistrement SOA
finding-dns-nodata-without-soa-text = Les serveurs de noms indiquent que `{ $domain }` n’a pas d’enregistrement CAA, mais sans l’enregistrement SOA qui accompagne une telle réponse. Certaines AC peuvent y voir un échec de la recherche. Prévenez les responsables du DNS.
finding-dns-nxdomain-contradicted-title = Des serveurs de noms nient un nom existant
finding-dns-nxdomain-contradicted-text = Interrogés sur CAA, les serveurs de noms répondent que `{ $domain }` n’existe pas, alors qu’il a des enregistrements { $type }. La bonne réponse est « aucun enregistrement de ce type ». Prévenez les responsables du DNS : d’autres serveurs pourraient considérer que le nom entier n’existe pas.
finding-dns-single-resolver-title = Un seul résolveur
finding-dns-single-resolver-text = Seul { $resolver } a donné une réponse qui compte. Un cache peut être périmé ou falsifié : vérifiez de nouveau avant de vous y fier.
finding-dns-findings-left-out-title = Plus de remarques qu’il n’en est listé
finding-dns-findings-left-out-text = De chaque sorte, les { $limit } premières sont listées. Non listées : { $count }. Corrigez d’abord ces enregistrements, puis vérifiez de nouveau.
finding-dns-resolver-set-aside-title = Un résolveur de moins
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] { $resolver } n’a pas pu être joint : le résultat repose donc sur les autres.
    [timeout] { $resolver } n’a pas répondu à temps : le résultat repose donc sur les autres.
    [http-error] { $resolver } a répondu par une erreur HTTP : le résultat repose donc sur les autres.
    [bad-answer] { $resolver } n’a pas donné de réponse DNS valide : le résultat repose donc sur les autres.
    [filtered] { $resolver } signale que sa réponse est la sienne et non celle de la zone : elle ne compte donc pas.
    [stale] { $resolver } signale que sa réponse est périmée : elle ne compte donc pas.
    [called-bogus] { $resolver } signale que sa réponse n’est pas authentique : elle ne compte donc pas.
   *[other] { $resolver } n’a pas donné la réponse de la zone : le résultat repose donc sur les autres.
}
finding-dns-resolvers-differ-title = Les résolveurs voient des enregistrements différents
finding-dns-resolvers-differ-text = { $one } et { $other } ne voient pas les mêmes enregistrements, même si le résultat est identique. Une modification est peut-être encore en cours de propagation, ou les serveurs de noms du domaine diffèrent.
finding-draft-security-tag-title = Une balise d’un projet de norme
finding-draft-security-tag-text = Selon son projet de norme, la balise « security » est critique ; peu d’AC la connaissent. Toutes les autres AC doivent refuser aussi les certificats S/MIME.
finding-rfc9495-empty-beside-issuer-title = Un enregistrement sans effet
finding-rfc9495-empty-beside-issuer-text = Cet enregistrement ne désigne personne, mais un autre autorise `{ $issuer }`. Pour interdire toutes les AC, ne gardez que celui qui ne désigne personne.
finding-rfc8659-flags-reserved-title = Des indicateurs à la valeur inhabituelle
finding-rfc8659-flags-reserved-text = La valeur des indicateurs est `{ $flags }`. Seuls 0 et 128 ont un sens, et certaines AC prennent 1 pour critique. Utilisez 0.
finding-idna-disallowed-title = Un caractère interdit dans les noms de domaine
finding-idna-disallowed-text = `{ $domain }` représente un nom qui contient « { $character } » ({ $code }), ce que IDNA2008 n’autorise pas. Nous avons recherché ce nom, mais une AC peut le refuser.
finding-idna-input-mapped-title = Le domaine a été converti
finding-idna-input-mapped-text = La recherche a porté sur `{ $domain }`. Les certificats n’admettent aucune conversion : écrivez donc le domaine sous cette forme dans la commande.
finding-rfc8659-iodef-unusable-title = Une adresse de signalement peut-être inutilisable
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] Dans `iodef`, une adresse e-mail doit être précédée de `mailto:`.
    [scheme] Pour S/MIME, les AC n’envoient de signalements qu’aux adresses `mailto:` et `https:`.
   *[no-url] La valeur de `iodef` n’est pas une adresse commençant par `mailto:` ou `https:`.
}
finding-rfc9495-issue-does-not-restrict-title = issue ne couvre pas S/MIME
finding-rfc9495-issue-does-not-restrict-text = `issue` et `issuewild` concernent les certificats de serveur web. Seul `issuemail` autorise ou restreint des AC pour S/MIME.
finding-rfc9495-issuer-case-title = Des majuscules dans le nom de l’AC
finding-rfc9495-issuer-case-text = L’enregistrement indique `{ $issuer }`. Écrivez exactement `{ $name }` : certaines AC refusent toute autre graphie.
finding-rfc8659-issuer-repeated-title = Une AC est désignée deux fois
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] L’enregistrement { $number } désigne aussi `{ $issuer }`. Celui qui n’a pas de paramètres l’autorise dans tous les cas.
   *[same] L’enregistrement { $number } désigne aussi `{ $issuer }`. Un seul suffit.
}
finding-rfc9495-parameters-undefined-title = Des paramètres sans signification normalisée
finding-rfc9495-parameters-undefined-text = L’enregistrement a ces paramètres : `{ $parameters }`. Aucun n’est défini pour `issuemail` ; leur effet dépend donc de l’AC.
finding-rfc8659-rdata-malformed-title = Un enregistrement endommagé
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] L’enregistrement a une balise vide. Il est possible que des AC ne puissent pas le lire et refusent.
    [tag-overrun] La balise de l’enregistrement est plus longue que l’enregistrement lui-même. Il est possible que des AC ne puissent pas le lire et refusent.
   *[short] L’enregistrement est trop court pour un enregistrement CAA. Il est possible que des AC ne puissent pas le lire et refusent.
}
finding-rfc8659-tag-illegal-title = Une balise avec des caractères interdits
finding-rfc8659-tag-illegal-text = La balise `{ $tag }` ne doit contenir que des lettres et des chiffres. Beaucoup de programmes ne peuvent pas lire un jeu qui contient un tel enregistrement.
finding-rfc8659-tag-likely-typo-title = Peut-être une faute dans la balise
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] Aucune norme ne définit la balise `{ $tag }`. Vouliez-vous dire `{ $likely }` ?
   *[ignored] Aucune norme ne définit la balise `{ $tag }`, donc les AC l’ignorent. Vouliez-vous dire `{ $likely }` ?
}
finding-rfc8659-tag-reserved-title = Une balise sans signification
finding-rfc8659-tag-reserved-text = La balise `{ $tag }` est réservée et n’a pas de signification. Les AC l’ignorent.
finding-rfc8659-tls-not-restricted-title = Les certificats de serveur web ne sont pas restreints
finding-rfc8659-tls-not-restricted-text = Ces enregistrements ne concernent que S/MIME. Pour restreindre aussi les certificats de serveur web, ajoutez `issue`.
finding-rfc9495-trailing-semicolon-title = Un point-virgule sans effet
finding-rfc9495-trailing-semicolon-text = La valeur se termine par un point-virgule. Il est permis à cet endroit, mais superflu.
finding-dns-ttl-long-title = Plus d’un jour en cache
finding-dns-ttl-long-text = Après une modification, les caches et les AC peuvent utiliser les anciens enregistrements pendant { $ttl }. La valeur habituelle est d’une heure.
finding-dns-ttl-short-title = Un TTL très court
finding-dns-ttl-short-text = Avec ce TTL ({ $ttl }), presque chaque vérification doit atteindre vos serveurs de noms. La valeur habituelle est de 300 secondes ou plus.
finding-dns-wildcard-unused-title = Un joker qui ne s’applique pas
finding-dns-wildcard-unused-text = { $kind ->
    [below] Les enregistrements CAA de `{ $wildcard }` ne s’appliquent qu’aux noms situés sous `{ $domain }`, pas à `{ $domain }` lui-même.
   *[beside] Les enregistrements CAA de `{ $wildcard }` ne s’appliquent pas à `{ $domain }`, car `{ $domain }` existe dans le DNS. S’ils doivent s’appliquer, ajoutez-les sur `{ $domain }`.
}
finding-rfc8659-unknown-critical-title = Un enregistrement critique que l’AC ne connaît pas
finding-rfc8659-unknown-critical-text = L’enregistrement portant la balise `{ $tag }` est critique. Une AC qui ne connaît pas cette balise n’a pas le droit d’émettre, quoi que disent les autres enregistrements.
finding-rfc9495-value-malformed-title = La valeur n’est pas valide
finding-rfc9495-value-malformed-text = `{ $value }` : { $kind ->
    [issuer-hyphen] Une partie du nom de l’AC commence ou se termine par un trait d’union (caractère { $position }).
    [issuer-label-empty] Le nom de l’AC commence par un point ou contient deux points consécutifs (caractère { $position }).
    [issuer-record] La valeur répète la balise ou tout l’enregistrement. N’indiquez comme valeur que le nom de domaine de l’AC.
    [issuer-url] La valeur est une adresse web. N’indiquez que le nom de domaine de l’AC.
    [issuer-address] La valeur est une adresse e-mail. N’indiquez que le nom de domaine de l’AC.
    [issuer-wildcard] La valeur est un joker. Supprimez l’astérisque et le point qui le suit.
    [issuer-list] Un enregistrement ne peut désigner qu’une AC. Ajoutez un enregistrement pour chacune.
    [issuer-words] La valeur ne contient aucun nom de domaine. N’indiquez que le nom de domaine de l’AC, ou `;` pour n’autoriser aucune AC.
    [issuer-space] La valeur contient une espace (caractère { $position }). N’indiquez que le nom de domaine de l’AC, sans espaces.
    [issuer-quotes] La valeur contient des guillemets (caractère { $position }). Supprimez-les.
    [issuer-curly] La valeur contient des guillemets typographiques (caractère { $position }). Supprimez-les.
    [issuer-invisible] La valeur contient un caractère invisible (caractère { $position }). Supprimez-le.
    [issuer-not-ascii] Le nom de l’AC contient un caractère non ASCII (caractère { $position }).
    [issuer-trailing-dot] Le nom de l’AC se termine par un point. Supprimez-le.
    [parameter-empty] Il y a un point-virgule de trop (caractère { $position }).
    [parameter-tag] Le nom d’un paramètre manque ou contient un caractère interdit (caractère { $position }).
    [parameter-without-value] Un paramètre n’a pas de « = » (caractère { $position }).
    [parameter-character] Un paramètre contient une espace ou un autre caractère interdit (caractère { $position }).
   *[issuer-character] Le nom de l’AC contient un caractère que les noms de domaine n’ont pas (caractère { $position }).
}
finding-rfc3597-data-wrong-title = Les données de l’enregistrement ne sont pas celles voulues
finding-rfc3597-data-wrong-text = { $kind ->
    [text] Les données de cet enregistrement sont le texte d’un enregistrement CAA converti en hexadécimal : `{ $shown }`. Les CA ne peuvent pas le lire ainsi. Ajoutez l’enregistrement sous la forme `{ $meant }` ou, sous la forme générique, `{ $right }`.
   *[other] Dans les données de cet enregistrement, la longueur de la balise est fausse ou manque. Les données sont `{ $shown }`. Si vous voulez dire `{ $meant }`, les données sous la forme générique sont `{ $right }`.
}
finding-zone-cname-at-apex-title = Un CNAME au sommet de la zone
finding-zone-cname-at-apex-text = `{ $owner }` a un enregistrement SOA et ne peut donc pas avoir de CNAME. Certains fournisseurs DNS font figurer le CNAME dans leurs exports et publient des adresses à sa place. Nous n’avons pas tenu compte du CNAME ; les autres enregistrements comptent.
finding-zone-comment-title = Un paramètre lu comme un commentaire
finding-zone-comment-text = Dans un fichier de zone, un point-virgule hors guillemets commence un commentaire : `{ $lost }` ne fait donc pas partie de l’enregistrement. Si cela doit en faire partie, mettez toute la valeur entre guillemets.
finding-zone-included-title = Un autre fichier est inclus
finding-zone-included-text = `INCLUDE` (ligne { $lines }) inclut un fichier qui ne fait pas partie du texte. Nous ne connaissons pas ses enregistrements : les noms sans enregistrement `issuemail` dans le texte sont donc considérés comme inconnus. Remplacez la ligne par le contenu de ce fichier.
finding-zone-mapped-title = Des noms internationaux dans le texte
finding-zone-mapped-text = Dans le DNS, ces noms s’écrivent `{ $names }`, et nous les avons lus ainsi. Un serveur de noms ne les convertit pas : écrivez cette forme dans un fichier de zone.
finding-zone-outside-title = Des noms absents du texte
finding-zone-outside-text = Le texte ne contient pas d’enregistrements pour `{ $names }`. Nous avons considéré qu’il n’y en avait pas ; dans le DNS, il y a peut-être des enregistrements CAA.
finding-zone-passed-over-title = Des lignes laissées de côté
finding-zone-passed-over-text = Nous avons laissé ces lignes de côté, car nous n’avons pas pu les lire et elles ne ressemblent pas à du CAA : `{ $lines }`. Si l’une d’elles compte pour CAA, corrigez-la.
finding-zone-stray-caa-title = Un enregistrement CAA qui ne s’applique pas
finding-zone-stray-caa-text = { $kind ->
    [doubled] Le texte contient un enregistrement CAA à `{ $owner }`, où le nom de la zone figure deux fois. Il ne s’applique pas à `{ $domain }`. Beaucoup de formulaires ajoutent eux-mêmes le nom de la zone, et dans un fichier de zone un nom sans point final est complété : utilisez `@` pour la zone elle-même.
    [elsewhere] Le texte contient un enregistrement `issuemail` à `{ $owner }`, qui est un autre domaine. Il ne s’applique pas à `{ $domain }`. Vérifiez de quel domaine il s’agit.
    [mail-server] Le texte contient un enregistrement `issuemail` au serveur de messagerie `{ $owner }`. Les CA ne regardent pas là : pour les adresses de `{ $domain }`, l’enregistrement doit se trouver à `{ $domain }` ou à un nom au-dessus.
    [named] Le texte contient un enregistrement CAA à `{ $owner }`. CAA est le type de l’enregistrement et ne fait pas partie du nom. Ajoutez l’enregistrement à `{ $domain }` même.
    [text] Un enregistrement TXT à `{ $owner }` contient le texte d’un enregistrement CAA. Les CA ne le lisent pas. Ajoutez l’enregistrement avec le type CAA, ou supprimez-le. Si votre fournisseur DNS ne propose pas ce type, demandez à son support.
   *[other] Le texte contient un enregistrement `issuemail` à `{ $owner }`. Il ne s’applique pas à `{ $domain }`, car les CA ne regardent qu’à `{ $domain }` et aux noms au-dessus. S’il est destiné à `{ $domain }`, ajoutez-le là.
}
finding-zone-ttl-automatic-title = Un TTL automatique
finding-zone-ttl-automatic-text = Dans un export de Cloudflare, un TTL de 1 signifie « automatique ». Cloudflare publie { $ttl }, et c’est ce que nous avons utilisé.

## The report for a support ticket

report-title = Vérification CAA pour les certificats S/MIME
report-domain = Domaine
report-ca = AC
report-verdict = Conclusion
report-checked = Vérifié
report-path = Noms interrogés
report-decides = décide
report-findings = Constats
report-lookups = Recherches
report-ca-error = { $ca } signale cela par « { $error } ».

report-resolvers = Résolveurs
report-chain = Chaîne de confiance

chain-signed = signé
chain-unsigned = non signé
chain-broken = rompu
chain-unknown = non connu

## The planner: what is wanted, and where

ui-plan-optional = Restreindre les certificats S/MIME
ui-plan-optional-fact = facultatif : seulement les AC de votre choix, ou aucune
ui-plan-more = Formulaire de l’hébergeur DNS, aperçu, etc.
ui-plan-else = Autre chose ?
ui-plan-else-fact = seulement les AC de votre choix, aucune AC, ou sur un autre nom
ui-plan-wish = Que souhaitez-vous ?
ui-plan-leave = Ne rien changer
ui-plan-allow = Autoriser aussi { $ca }
ui-plan-only = N’autoriser que les AC de mon choix
ui-plan-nobody = N’autoriser aucune AC
ui-plan-overrule = J’ai le droit d’en décider et je veux autoriser { $ca }
ui-plan-cas = AC autorisées à émettre
ui-plan-include = Une autre AC
ui-plan-include-none = aucune
ui-plan-exclude = Retirer { $ca }
ui-plan-site = Où ?
ui-plan-site-set = Sur { $owner }, où sont les enregistrements : pour tous les noms qui en héritent
ui-plan-site-domain = Sur { $owner } seulement, avec une copie des enregistrements
ui-copy-records = Copier les enregistrements
ui-copy-form = Copier

preview-title = Après cette modification
preview-fact = aujourd’hui et après, côte à côte ; modifiable

form-title = Autres formats
form-fact = serveurs de noms, lignes de commande, Terraform

## The form of the DNS host

host-title = Dans le formulaire de votre hébergeur DNS
host-label = Hébergeur DNS
host-other = Un autre
host-recognized = Les serveurs de noms de la zone `{ $zone }` appartiennent à { $hosts }.
host-ambiguous = Plusieurs hébergeurs DNS se partagent les serveurs de noms de la zone `{ $zone }` : { $hosts }. Choisissez le vôtre.
host-partly = Une partie des serveurs de noms de la zone `{ $zone }` appartient à { $hosts }. Faites la modification là où vous gérez la zone.
host-refuses = À notre connaissance, `issuemail` ne peut pas être saisi chez { $host }. Interrogez son support. Si la situation reste la même, la solution est un hébergeur DNS qui l’accepte.
host-takes = { $how ->
    [live] { $host } accepte la balise `issuemail` : des domaines l’utilisent aujourd’hui chez cet hébergeur.
    [form] { $host } accepte la balise `issuemail` : le formulaire la propose.
    [code] { $host } devrait accepter la balise `issuemail` : des programmes l’utilisent avec son API.
   *[docs] { $host } accepte la balise `issuemail`, selon sa documentation.
}
host-but = { $how ->
    [form] Toutefois, un formulaire de cet hébergeur ne propose que d’autres balises.
    [code] Toutefois, un programme pour son API n’accepte que d’autres balises.
   *[docs] Toutefois, une autre documentation ne cite que d’autres balises.
}
host-refuses-how = { $how ->
    [form] Nous le savons par son formulaire, qui ne propose que d’autres balises.
    [code] Nous le savons par ses programmes, qui n’acceptent que d’autres balises.
   *[docs] Nous le savons par sa documentation ou par des témoignages.
}
host-menu = Où trouver le formulaire chez { $host } : { $path }
host-proven = `{ $owner }` a déjà des enregistrements `issuemail` : son hébergeur DNS les accepte donc.
host-several = La zone `{ $zone }` est servie par { $hosts }. Faites la modification là où vous gérez la zone, ou chez chacun.
host-unknown = Nous ne savons pas qui exploite les serveurs de noms de la zone `{ $zone }` (`{ $servers }`).
host-general-form = Nous ne connaissons pas en détail le formulaire proposé par { $host } ; ses champs peuvent porter d’autres noms.
host-ask = Demandez à votre hébergeur DNS si son formulaire accepte les enregistrements CAA avec la balise `issuemail`.
host-issuemail-unknown = Nous ne savons pas si { $host } accepte la balise `issuemail`. En cas de refus, interrogez son support.
host-ask-subject = Objet : enregistrement CAA avec la balise issuemail pour { $domain }
host-ask-refused = J’ai besoin de cette modification des enregistrements CAA de { $domain }, et votre formulaire ne semble pas l’accepter. Merci de la faire, ou de m’indiquer un autre moyen :
host-ask-unknown = Je souhaite faire cette modification des enregistrements CAA de { $domain }. Votre formulaire et vos serveurs de noms acceptent-ils la balise issuemail, avec l’indicateur 0 ? Sinon, merci de la faire pour moi :
host-ask-why = La balise issuemail est normalisée (RFC 9495) : elle indique quelles AC peuvent émettre des certificats S/MIME. C’est un enregistrement CAA ordinaire (RFC 8659), ici aussi sous la forme de la RFC 3597 :
host-type-caa = Ajoutez un enregistrement de type `CAA`.
host-remove = Supprimez l’enregistrement dont le contenu est : `{ $record }`
host-leave-empty = laisser vide
host-no-form = Cet enregistrement contient des caractères qui ne peuvent pas être saisis dans un formulaire. Prenez l’un des autres formats ci-dessous.
host-help = Les explications fournies par { $host }

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = Type
field-flags = Indicateurs
field-tag = Balise
field-value = Valeur
field-ttl = TTL

host-caveat-no-caa = À notre connaissance, aucun enregistrement CAA ne peut être saisi ici.
host-caveat-not-published = En 2021, les enregistrements CAA saisis ici n’apparaissaient pas dans le DNS. Vérifiez ensuite que l’enregistrement est bien là.
host-caveat-critical-forced = Ici, cette balise n’est possible qu’avec l’indicateur `128` (critique). Une AC qui ne connaît pas la balise doit alors refuser tous les certificats pour ce domaine, y compris ceux des serveurs web. Interrogez d’abord l’AC de vos serveurs web.
host-caveat-undocumented = La documentation ne mentionne pas la balise `issuemail`. Nous n’avons pas vérifié si elle est acceptée.
host-caveat-flags-fixed = À notre connaissance, aucun indicateur autre que `0` ne peut être saisi ici.
host-caveat-semicolon-refused = À notre connaissance, une valeur qui ne désigne aucune AC, comme `;`, est refusée ici.
host-caveat-parameters-refused = À notre connaissance, une valeur avec des paramètres est refusée ici.
host-caveat-spaces-refused = Une valeur avec des espaces risque d’être refusée ici. Les espaces autour de `;` et de `=` sont facultatives : sans elles, l’enregistrement a le même sens.
host-caveat-value-over-64 = À notre connaissance, une valeur de plus de 64 caractères est refusée ici. Celle-ci est plus longue.
host-caveat-custom-tab = Utilisez l’onglet « Custom ». L’onglet « Provider » est réservé aux enregistrements `issue`.
host-caveat-whole-set = Ici, tous les enregistrements CAA d’un nom forment une seule entrée. Ouvrez l’entrée existante et conservez ses autres lignes.
host-caveat-quote-value = Saisissez aussi les guillemets.
host-caveat-text-mode = Si le formulaire refuse l’enregistrement, modifiez la zone sous forme de texte (« Modifier en mode textuel »).
host-caveat-api = L’API prend l’enregistrement sous forme de texte : elle accepte peut-être ce que le formulaire ne propose pas. Nous ne l’avons pas essayé.
host-caveat-by-support = Ici, les clients ne peuvent pas ajouter eux-mêmes d’enregistrements CAA. Le support les ajoute sur demande.
host-caveat-hidden-records = Avec Universal SSL, Cloudflare ajoute ses propres enregistrements `issue` et `issuewild`. Le tableau de bord ne les montre pas.

## The page

ui-findings = Bon à savoir
ui-evidence = Éléments à l’appui
ui-try-verdict = C’est ce à quoi mèneraient les enregistrements ci-dessus.
ui-copy-record = Copier l’enregistrement
ui-copy-report = Copier le rapport
ui-copy-json = Copier le JSON
ui-saved = Enregistré
ui-save-failed = Non enregistré : votre navigateur ne le permet pas
ui-save-report = Enregistrer en texte
ui-save-json = Enregistrer en JSON
ui-message = Message à votre hébergeur DNS
ui-message-fact = prêt à être envoyé
ui-copy-message = Copier le message

ui-watch = Surveiller le changement
ui-watch-stop = Arrêter la surveillance
ui-watch-since = Surveillance en cours (début : { $time }) ; la vérification est répétée tant que cette page est ouverte.
ui-watch-next = Prochaine dans { $left }.
ui-watch-asking = Interrogation en cours.
ui-watch-turned = depuis { $time }
ui-watch-unreached = injoignable à l’instant
ui-watch-started = La surveillance est en cours.
ui-watch-news = { $resolver } : { $word }.
ui-watch-changed = Changement constaté : { $time }.
ui-watch-changed-title = Changement : { $title }
ui-watch-stopped = La surveillance est arrêtée.
ui-watch-over = La surveillance a duré { $limit } et s’est arrêtée : CAA fait toujours obstacle, ou cela n’a pas pu être déterminé.

ui-record-guide = Comment ajouter un enregistrement CAA
ui-support = { $ca } : CAA pour S/MIME
ui-debugger = Débogueur DNSSEC
ui-resolvers-same = Vérifié : { $time }. { $names } et { $last } voient la même chose.
ui-evidence-note = Les résolveurs publics répondent depuis leurs caches. L’AC interroge le DNS elle-même ; sa réponse peut donc différer pendant un temps.

ui-severity-error = Erreur
ui-severity-warning = Avertissement
ui-severity-notice = Remarque
ui-severity-info = Explication
ui-finding-record = Enregistrement { $number } sur `{ $owner }`

ui-path = Parcours de la recherche
ui-path-fact-found = enregistrements sur `{ $place }`
ui-path-fact-empty = aucun enregistrement CAA
ui-path-fact-failed = échec de la recherche sur `{ $place }`
ui-path-records = { $count ->
    [one] { $count } enregistrement CAA. La recherche s’arrête ici : ce jeu décide.
   *[other] { $count } enregistrements CAA. La recherche s’arrête ici : ce jeu décide.
}
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }. La recherche s’arrête ici.
ui-path-alias = alias de `{ $target }`
ui-records = Enregistrements
ui-records-fact = { $count } sur `{ $owner }`
ui-records-caption = Enregistrements CAA sur `{ $owner }`, en cache pendant { $ttl }
ui-records-says = Signification
ui-records-decides = Décide
ui-says-this-ca = Désigne { $ca }
ui-says-this-ca-params = Désigne { $ca }, avec des paramètres
ui-says-this-ca-case = Désigne { $ca } avec une autre graphie : non accepté
ui-says-other-ca = Désigne une autre AC
ui-says-other-known = Désigne { $name }
ui-says-nobody = N’autorise aucune AC
ui-says-malformed = Mal écrit : n’autorise aucune AC
ui-says-hosts = Concerne les noms d’hôte, non S/MIME
ui-says-iodef = Où envoyer les signalements
ui-says-unknown = Inconnu ici ; ignoré
ui-says-unknown-critical = Inconnu et critique : interdit
ui-says-other = Ne concerne pas S/MIME
ui-says-damaged = Endommagé : illisible
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = signé et valide
ui-dnssec-fact-insecure = non signé
ui-dnssec-fact-bogus = non valide
ui-dnssec-fact-unknown = non connu
ui-dnssec-fact-not-checked = non vérifié
ui-chain = Chaîne de confiance, depuis la racine
ui-chain-root = racine
ui-chain-says-signed = La chaîne de confiance va de la racine à `{ $zone }`.
ui-chain-says-records = Les clés concordent de la racine à `{ $zone }`, mais la validation des enregistrements sur `{ $owner }` échoue.
ui-chain-says-no-ds = `{ $parent }` prouve qu’il n’y a pas de DS pour `{ $zone }` : à partir de là, les réponses ne sont pas signées.
ui-chain-says-opt-out = `{ $parent }` ne répertorie que les délégations signées (opt-out), et `{ $zone }` n’en est pas une : à partir de là, les réponses ne sont pas signées.
ui-chain-says-unsupported = Le DS de `{ $zone }` a un algorithme que les résolveurs ne connaissent pas : à partir de là, les réponses sont considérées comme non signées.
ui-chain-says-broken = La chaîne se rompt à `{ $zone }` ; les résolveurs refusent donc de répondre.
ui-chain-says-unknown = La suite, à partir de `{ $zone }`, n’a pas pu être déterminée.
ui-lookups = Recherches
ui-lookups-fact = { $count ->
    [one] { $count } requête
   *[other] { $count } requêtes
}
ui-lookups-caption = Ce qui a été demandé, et ce qui est revenu. AD signifie que le résolveur a validé DNSSEC.
ui-lookup-name = Nom
ui-lookup-type = Type
ui-lookup-resolver = Résolveur
ui-lookup-ad = AD
ui-lookup-time = Durée
ui-lookup-cd = sans validation (CD)
ui-lookup-lines = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
ui-yes = Oui
ui-no = Non
ui-milliseconds = { $n } ms

## The way to the glossary of the article

ui-words = Glossaire

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = Les enregistrements de `{ $owner }` s’appliquent aussi à `{ $domain }` : c’est donc là qu’il faut faire la modification. Elle vaut pour tous les noms sous `{ $owner }` qui n’ont pas leurs propres enregistrements CAA.
change-place-copy = { $kind ->
    [copy] Les enregistrements en vigueur aujourd’hui se trouvent sur `{ $place }`. Des enregistrements sur `{ $owner }` les remplacent pour ce nom et les noms situés dessous ; commencez donc par une copie. Les modifications ultérieures sur `{ $place }` n’y auront plus d’effet.
   *[alone] L’enregistrement en vigueur aujourd’hui se trouve sur `{ $place }` et y reste. Des enregistrements sur `{ $owner }` prennent sa place pour ce nom et les noms situés dessous.
}
change-place-new = Les enregistrements valent aussi pour tous les noms sous `{ $owner }` qui n’ont pas leurs propres enregistrements CAA.
change-place-alias-target = `{ $place }` est un alias de `{ $target }` et ne peut pas porter lui-même d’enregistrements CAA. Les responsables de `{ $owner }` peuvent faire cette modification ; elle vaut aussi pour tous ses autres alias.
change-place-above-alias = `{ $domain }` est un alias et ne peut pas porter lui-même d’enregistrements CAA. Sur `{ $owner }`, ils valent pour lui et pour tous les autres noms situés dessous qui n’ont pas les leurs. Ce qui s’y appliquait jusqu’ici est copié ; les modifications ultérieures plus haut n’y auront plus d’effet.
change-place-wildcard = Les enregistrements de `{ $place }` semblent venir du wildcard `{ $owner }` : c’est donc là qu’il faut faire la modification ; elle vaut pour tous les noms que le wildcard représente. Si, et seulement si, votre zone contient des enregistrements CAA pour `{ $place }` même, modifiez plutôt ceux-là.
change-place-below-cause = Il existe un autre moyen : des enregistrements CAA sur `{ $owner }` arrêtent la recherche avant `{ $place }`. Dès lors, eux seuls s’appliquent à ce nom et aux noms situés dessous, y compris pour les certificats de serveurs web. Ajoutez donc un enregistrement pour chaque autre AC que vous y utilisez : `issuemail` pour S/MIME, `issue` pour les serveurs web. Pour les autres noms, le problème sur `{ $place }` demeure.

change-allow-add = Pour autoriser aussi { $ca }, ajoutez { $count ->
    [one] cet enregistrement
   *[other] ces enregistrements
} sur `{ $owner }`. Laissez les enregistrements existants tels quels.
change-allow-first = Pour autoriser { $ca }, ajoutez { $count ->
    [one] cet enregistrement
   *[other] ces enregistrements
} sur `{ $owner }`.
change-allow-replace = Pour autoriser { $ca }, remplacez { $removed ->
    [one] un enregistrement
   *[other] { $removed } enregistrements
} sur `{ $owner }`. Laissez les autres tels quels.
change-allow-remove = Pour autoriser { $ca }, supprimez { $removed ->
    [one] un enregistrement
   *[other] { $removed } enregistrements
} sur `{ $owner }`. Laissez les autres tels quels.
change-others-stay = Les AC autorisées aujourd’hui le restent.
change-leave-others = Laissez les enregistrements existants tels quels.
change-only-add = Pour réserver l’émission de certificats S/MIME à { $names }, ajoutez { $count ->
    [one] cet enregistrement
   *[other] ces enregistrements
} sur `{ $owner }`.
change-only-replace = Pour réserver l’émission de certificats S/MIME à { $names }, modifiez ainsi les enregistrements sur `{ $owner }`.
change-only-remove = Pour réserver l’émission de certificats S/MIME à { $names }, supprimez { $removed ->
    [one] un enregistrement
   *[other] { $removed } enregistrements
} sur `{ $owner }`.
change-nobody-add = Pour qu’aucune AC ne puisse émettre de certificats S/MIME, ajoutez { $count ->
    [one] cet enregistrement
   *[other] ces enregistrements
} sur `{ $owner }`.
change-nobody-replace = Pour qu’aucune AC ne puisse émettre de certificats S/MIME, modifiez ainsi les enregistrements sur `{ $owner }`.
change-nobody-remove = Pour qu’aucune AC ne puisse émettre de certificats S/MIME, supprimez { $removed ->
    [one] un enregistrement
   *[other] { $removed } enregistrements
} sur `{ $owner }`.

change-caution-repair-allows = Ce qui est remplacé désigne aussi { $names }. Ce n’était pas écrit correctement et ne comptera qu’après la modification.
change-caution-hides-wildcard = Il existe peut-être un wildcard, `{ $names }`. Si la zone n’a encore aucune entrée pour ce nom, une nouvelle masque ce que le wildcard lui apporte, ainsi qu’aux noms voisins : ajoutez aussi ces enregistrements-là.
change-caution-overrules-nobody = { $kind ->
    [deleted] L’enregistrement que vous supprimez indique qu’aucune AC ne peut émettre de certificats S/MIME. Interrogez d’abord la personne qui l’a ajouté.
   *[stays] L’enregistrement sur `{ $place }` indique qu’aucune AC ne peut émettre de certificats S/MIME. Il reste, mais ne s’applique plus à `{ $owner }`. Interrogez d’abord la personne qui l’a ajouté.
}
change-caution-restricts = Dès lors, toute autre AC doit refuser les certificats S/MIME pour ces noms.

change-not-needed = C’est déjà le cas. Il n’y a rien à modifier.

change-remove = À supprimer :
change-add = À ajouter :

change-blocked-unknown-critical = Un enregistrement critique sur `{ $place }` bloque { $ca }, quoi que l’on ajoute. Il faut d’abord le supprimer.
change-blocked-nobody-allowed = Un enregistrement sur `{ $place }` indique qu’aucune AC ne peut émettre de certificats S/MIME. Interrogez la personne qui l’a publié avant de le modifier.
change-blocked-damaged = Un enregistrement sur `{ $place }` est endommagé. Il faut le supprimer avant toute autre modification.
change-blocked-lookup-failed = La recherche a échoué ; nous ne connaissons donc pas les enregistrements présents. Il vaut mieux ne rien modifier tant qu’ils ne sont pas connus.
change-blocked-resolvers-differ = Les résolveurs voient des enregistrements différents. Attendez qu’ils concordent avant toute modification.
change-blocked-domain-missing = `{ $domain }` n’existe pas dans le DNS. Un enregistrement à cet endroit créerait ce nom.
change-blocked-foreign = Aucun des noms qui peuvent porter ici des enregistrements CAA ne relève de vous.
change-blocked-alias = `{ $domain }` est un alias et ne peut pas porter lui-même d’enregistrements CAA. Toute modification qui aurait cet effet toucherait aussi d’autres noms.
change-blocked-unsafe = Nous n’avons trouvé aucune modification qui ait ce seul effet. Adressez-vous aux responsables du DNS de `{ $domain }`.

## How far DNSSEC vouches for the answer

dnssec-secure = Sûr : toutes les réponses du parcours ont été validées.
dnssec-insecure = Non signé : au moins une réponse du parcours n’est pas protégée par DNSSEC.
dnssec-bogus = Défaillant : la validation de la réponse décisive échoue.
dnssec-unknown = Non connu : la recherche décisive a échoué.
dnssec-not-checked = Non vérifié : les enregistrements proviennent d’un texte, non du DNS.

## The message to whoever runs the DNS

provider-subject = Objet : échec de la recherche CAA pour { $place }
provider-intro = Avant d’émettre des certificats S/MIME, les AC recherchent les enregistrements CAA du domaine (RFC 8659, RFC 9495). Pour { $domain }, cette recherche échoue ; des certificats peuvent donc être refusés.
provider-what = Ce que nous constatons :
provider-change = Ce qu’il faut modifier :
provider-change-ds = Remplacez l’enregistrement DS de { $link }, dans la zone parente (pour un domaine enregistré : auprès du bureau d’enregistrement), par celui d’une clé que la zone possède ; ou supprimez-le à cet endroit, si la zone ne doit pas être signée.
provider-change-unsigned = Supprimez l’enregistrement DS de { $link } de la zone parente (pour un domaine enregistré : auprès du bureau d’enregistrement), ou signez de nouveau la zone.
provider-change-clock = Vérifiez l’horloge de la machine qui signe { $zone }, puis signez de nouveau la zone.
provider-change-unanswered = Faites en sorte que les serveurs de noms de la zone { $zone } répondent aux requêtes portant sur les enregistrements { $type } de { $link }, d’où qu’elles viennent.
provider-change-sign = Signez de nouveau { $zone }, et veillez à ce que les signatures soient renouvelées avant leur expiration.
provider-change-silent = Faites en sorte que les serveurs de noms de la zone { $zone } répondent aux requêtes CAA, d’où qu’elles viennent ; « pas d’enregistrement de ce type » est aussi une bonne réponse.
provider-change-failing = Faites en sorte que chaque serveur de noms indiqué par la zone parente pour { $zone } serve la zone et réponde aux requêtes CAA ; « pas d’enregistrement de ce type » est aussi une bonne réponse.
provider-change-caa-only = Faites en sorte que les serveurs de noms de la zone { $zone } répondent aux requêtes CAA comme aux autres : sans erreur, et sans que rien ne les bloque en chemin. « Pas d’enregistrement de ce type » est une bonne réponse, et elle suffit.
provider-see = Comment le constater :
provider-said = Ce que les résolveurs indiquent par ailleurs :

## What was read, and what a CA has told

told-other = On vous a indiqué `{ $told }`, mais nous voyons autre chose à présent. Les enregistrements ou les serveurs de noms ont pu changer depuis, ou l’AC en voit d’autres.
