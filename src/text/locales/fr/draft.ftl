# French: what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = La partie après le @ manque.
input-local-part = Ce n’est pas une adresse e-mail : le caractère { $position } ne peut pas figurer à cet endroit.
input-address-space = L’adresse contient une espace.
input-address-at = L’adresse contient deux @.
input-local-part-missing = La partie avant le @ manque. Pour vérifier tout un domaine, omettez le @.
input-quote-open = Le guillemet ouvert au début n’est pas fermé.
input-address-literal = Une adresse IP n’a pas d’enregistrements CAA. Saisissez un nom de domaine.
input-space = Le domaine contient une espace.
input-control = Le domaine contient un caractère de contrôle invisible.
input-url = Cela ressemble à une adresse web. Saisissez seulement le domaine, par exemple example.com.
input-character = « { $character } » ({ $code }) ne peut pas faire partie d’un domaine.
input-label-empty = Deux points se suivent, ou le domaine commence par un point.
input-hyphen = Une partie du domaine commence ou se termine par un trait d’union.
input-idna = « { $label } » n’est pas un nom de domaine internationalisé valide.
input-label-long = Une partie du domaine a { $len } caractères ; le maximum est de 63.
input-name-long = Le domaine est trop long : { $len } octets ; le maximum est de 255.
input-not-in-dns = Les noms qui se terminent par `.{ $ending }` ne sont pas dans le DNS : ils n’ont donc pas d’enregistrements CAA.
input-hidden = Cette adresse est écrite sans @. Saisissez-la avec @, par exemple `jane@example.com`.
input-mixed-ending = La terminaison `{ $label }` mêle des lettres de deux écritures. Vérifiez « { $character } » ({ $code }).
input-not-mail = `{ $scheme }:` indique une adresse qui n’est pas une adresse e-mail.
input-nothing = Nous n’avons trouvé ni adresse e-mail ni domaine dans ce texte.
input-records = Ce sont des enregistrements DNS. Pour les vérifier, utilisez « Tester avant de publier », ou `--zone` en ligne de commande.
input-single-label = `{ $label }` n’est pas un domaine entier. De quel domaine s’agit-il ? Saisissez-le avec sa terminaison, par exemple `example.com`.
input-top-level = `{ $label }` est un domaine de premier niveau. Saisissez le domaine au-dessous, par exemple `example.{ $label }`.
input-unsure = Le domaine à vérifier est-il `{ $name }` ? Nous n’en sommes pas sûrs et ne l’avons pas recherché. Pour le vérifier, saisissez-le seul.

ui-read = { $count ->
    [one] Un domaine trouvé dans votre texte : { $names }.
   *[other] { $count } domaines trouvés dans votre texte : { $names }.
}
ui-read-place = `{ $name }` (ligne { $line })
ui-read-unsure = Non recherché, car nous n’en sommes pas sûrs : { $names }. Pour en vérifier un, saisissez-le seul.

## Text of zones that cannot be read

zone-no-origin = « @ » doit être précédé d’une ligne $ORIGIN ; l’option --origin convient aussi.
zone-class = La classe { $class } n’est pas lue ; seule IN l’est.
zone-cname = { $name } a un CNAME et ne peut donc porter aucun autre enregistrement.
zone-directive = { $word } n’est pas lu ici.
zone-escape = Une barre oblique inverse doit être suivie d’un caractère ou de trois chiffres (255 au plus).
zone-failed = Le texte dit « { $line } » : la réponse a échoué ou n’est pas complète. Posez de nouveau la question, et utilisez la réponse entière.
zone-flags = Les indicateurs doivent être un nombre de 0 à 255, non « { $flags } ».
zone-hex = « { $hex } » ne compte pas un nombre pair de chiffres hexadécimaux.
zone-length = La longueur indique { $stated } octets, mais les données en ont { $actual }.
zone-missing = { $field ->
    [flags] Les indicateurs manquent.
    [tag] La balise manque.
    [type] Le type d’enregistrement manque.
    [target] La cible manque.
    [length] La longueur manque.
    [record] Saisissez au moins un enregistrement.
   *[value] La valeur manque. Une valeur vide s’écrit "".
}
zone-more = Autres erreurs : { $count }.
zone-not-ascii = « { $name } » contient des caractères non ASCII. Écrivez sa forme en xn--.
zone-no-owner = Cet enregistrement a besoin d’un nom. Écrivez-le devant, ou une ligne $ORIGIN au-dessus, ou utilisez l’option --origin.
zone-parenthesis-closed = Il y a une « ) » sans « ( ».
zone-parenthesis-open = Une « ( » n’est pas fermée.
zone-quote-open = Un guillemet n’est pas fermé.
zone-trailing = « { $extra } » suit un enregistrement qui est complet sans cela. Un enregistrement a une balise et une valeur. Une valeur avec des espaces demande une seule paire de guillemets autour du tout, et un commentaire commence par « ; ».
zone-ttl = « { $ttl } » n’est pas un TTL.
zone-tag-length = Une balise a de 1 à 255 caractères, celle-ci en a { $len }.
zone-type = « { $name } » n’est pas un type d’enregistrement.
zone-too-long = { $len } octets ne tiennent pas dans un enregistrement.
zone-transfer-cut = Le transfert de zone n’est pas complet : il doit commencer et finir par l’enregistrement SOA. Transférez de nouveau la zone.
zone-comment-sign = Un commentaire commence par « ; », non par « { $sign } ».
zone-hidden = Le texte montre qu’il y a un enregistrement CAA, mais pas ce qu’il contient. Utilisez la sortie de dig ou un fichier de zone de votre fournisseur DNS.
zone-length-says = La longueur indique { $stated } octets, mais les données en ont { $actual }. Les données signifient { $says }. Si c’est bien cela, écrivez { $actual } comme longueur.
zone-not-read = Nous n’avons pas pu lire ce texte comme des enregistrements DNS. Utilisez un fichier de zone (chez beaucoup de fournisseurs DNS : « Exporter », au format BIND), la sortie de dig, host ou nslookup, ou du JSON ou YAML contenant des enregistrements, comme en donnent Route 53, Cloudflare, Google Cloud, Azure ou OctoDNS.
zone-quotation = Le guillemet des fichiers de zone est ", non { $sign }. Mettez la valeur entre deux signes ".
zone-semicolon = Un point-virgule hors guillemets commence un commentaire : la valeur manque donc. Mettez toute la valeur entre guillemets : ";".
zone-syntax = Le texte ressemble à du JSON ou du YAML, mais ici il n’est pas valide, ou une clé y figure deux fois. Copiez de nouveau toute la sortie.
zone-too-large = Le texte est plus grand ou plus profondément imbriqué que ce que nous lisons. N’utilisez que la partie qui contient votre domaine et ses enregistrements CAA.

## The effect of a change

preview-label = Futurs enregistrements CAA sur `{ $owner }`
preview-other = Il y a ici des enregistrements de `{ $name }` ; seuls ceux de `{ $owner }` y ont leur place.
preview-not-caa = Seuls les enregistrements CAA de `{ $owner }` ont leur place ici.
preview-reset = Annuler mes modifications
preview-caption = Ce qui vaut pour `{ $domain }`
preview-what = Certificats
preview-today = Aujourd’hui
preview-after = Après
preview-ca = { $ca }, S/MIME
preview-smime = Toutes les AC, S/MIME
preview-tls = Serveurs web
preview-tls-wildcard = Certificats wildcard
preview-anyone = toute AC
preview-nobody = aucune AC
preview-gained = Autres AC nouvellement autorisées : { $names }.
preview-lost = Autres AC qui ne sont plus autorisées : { $names }.
preview-lost-all = Plus aucune autre AC n’est autorisée.
preview-critical = Une AC qui ne connaît pas la balise critique `{ $names }` doit tout refuser.
preview-unreadable = Un enregistrement est illisible ; il est possible que des AC refusent tout.
preview-tls-changes = Cela modifie qui peut émettre des certificats pour les serveurs web.
preview-nothing-else = Rien ne change pour les autres AC, ni pour les serveurs web.
preview-newly-critical = Ensuite, une AC qui ne connaît pas la balise `{ $names }` doit refuser tous les certificats, y compris ceux des serveurs web.

## Forms in which a change can be written

form-ttl-guess = Le TTL est une estimation : celui que montrent les résolveurs décroît. Indiquez celui de votre zone.
form-label = Format
form-zone-file = Fichier de zone (BIND, NSD, Knot)
form-rfc3597 = Fichier de zone pour serveurs sans CAA (RFC 3597)
form-windows-dns = Windows Server (PowerShell)
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate (mise à jour dynamique)
form-route53-batch = Amazon Route 53 (change batch)
form-route53-cli = Amazon Route 53 (AWS CLI)
form-gcloud = Google Cloud DNS (gcloud)
form-azure-cli = Azure DNS (Azure CLI)
form-cloudflare-api = Cloudflare (API avec curl)
form-terraform-route53 = Terraform pour Amazon Route 53
form-terraform-google = Terraform pour Google Cloud DNS
form-terraform-cloudflare = Terraform pour Cloudflare
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = Le jeu entier est remplacé : les enregistrements CAA de ce nom qui n’y figurent pas sont supprimés.
form-scope-changes = Seuls certains enregistrements sont modifiés. Les autres restent tels quels.
form-scope-records = Ce sont des lignes pour votre fichier. Les autres enregistrements CAA de ce nom restent tels quels.

form-note-api-token = Mettez d’abord dans la variable `CLOUDFLARE_API_TOKEN` un jeton d’API autorisé à modifier le DNS.
form-note-azurerm = Terraform ne peut pas définir `issuemail` chez Azure : son fournisseur azurerm refuse la balise. Utilisez plutôt cette commande.
form-note-commented-out = Les lignes en commentaire sont des enregistrements à supprimer de votre fichier.
form-note-dnscontrol-version = DNSControl accepte `issuemail` depuis septembre 2025. Mettez d’abord à jour une version plus ancienne.
form-note-import = Si Terraform ne gère pas encore ce jeu, importez-le d’abord. Sinon, Terraform essaie de le créer et échoue.
form-note-merge = Si votre fichier a d’autres types d’enregistrements pour ce nom, conservez-les et ne remplacez que l’entrée de type CAA.
form-note-old-ttl = Le TTL doit être celui que Route 53 a pour ce jeu. Celui que montrent les résolveurs peut être inférieur.
form-note-placeholder-managed-zone = Remplacez `MANAGED_ZONE` par le nom de votre zone dans Google Cloud.
form-note-placeholder-name = Remplacez `NAME` par le nom de l’enregistrement dans sa zone.
form-note-placeholder-record-id = Remplacez `RECORD_ID` par l’`id` qu’affiche l’appel précédent.
form-note-placeholder-resource-group = Remplacez `RESOURCE_GROUP` par le groupe de ressources de votre zone.
form-note-placeholder-zone = Remplacez `ZONE` par le nom de votre zone.
form-note-placeholder-zone-id = Remplacez `ZONE_ID` par l’identifiant de votre zone chez cet hébergeur.
form-note-ttl-not-kept = dnsmasq n’a pas de TTL pour un tel enregistrement ; `local-ttl` en fixe un pour tous.
form-note-ttl-range = Cloudflare accepte un TTL de 60 à 86400 secondes ; la valeur la plus proche est donc utilisée.
form-note-windows-version = Windows Server 2016 ou une version ultérieure est nécessaire.

form-unwritable-flags = Un enregistrement a des indicateurs que cet outil ne peut pas définir.
form-unwritable-length = Un enregistrement est trop long pour ce programme.
form-unwritable-nothing-to-do = Il n’y a rien à modifier.
form-unwritable-octet = Une valeur contient des caractères qui ne peuvent pas être écrits sans risque dans ce format.
form-unwritable-owner = Ce nom ne peut pas être écrit dans ce format.
form-unwritable-outside-zone = Le nom n’est pas dans la zone.
form-unwritable-rdata = Un enregistrement est mal formé, et ce format ne peut pas le contenir.
form-unwritable-tag = Un enregistrement a une balise qui n’est pas acceptée ici.

form-note-critical-forced = Route 53 n’accepte cette balise qu’avec l’indicateur `128` (critique) ; le texte contient donc cet indicateur.
