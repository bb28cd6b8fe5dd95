# German: what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first } { $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver }: { $word }
join-opinions = { $first }; { $second }

## Durations

duration-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
}
duration-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
duration-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
duration-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = CAA erlaubt { $ca }, S/MIME-Zertifikate für `{ $domain }` auszustellen: Es gibt keine CAA-Einträge.
verdict-no-caa-domain-missing = `{ $domain }` existiert im DNS nicht; CAA würde { $ca } aber nicht blockieren.
verdict-no-issuemail = CAA erlaubt { $ca }, S/MIME-Zertifikate für `{ $domain }` auszustellen: Die CAA-Einträge schränken S/MIME nicht ein.
verdict-issuer-match = CAA erlaubt { $ca }, S/MIME-Zertifikate für `{ $domain }` auszustellen: Ein Eintrag bei `{ $place }` nennt diese CA.
verdict-issuer-match-params = CAA erlaubt { $ca }, S/MIME-Zertifikate für `{ $domain }` auszustellen, sofern { $ca } die Parameter im Eintrag akzeptiert.
verdict-unknown-critical = CAA blockiert S/MIME-Zertifikate von { $ca } für `{ $domain }`: Bei `{ $place }` steht ein kritischer Eintrag, den diese CA nicht unterstützt.
verdict-params-unsatisfied = CAA blockiert S/MIME-Zertifikate von { $ca } für `{ $domain }`: Der Antrag erfüllt die Parameter im Eintrag nicht.
verdict-issuer-mismatch = CAA blockiert S/MIME-Zertifikate von { $ca } für `{ $domain }`: Die Einträge bei `{ $place }` nennen nur andere CAs.
verdict-issuer-mismatch-case = CAA blockiert S/MIME-Zertifikate von { $ca } für `{ $domain }`: In einem Eintrag bei `{ $place }` steht der Name dieser CA mit Großbuchstaben.
verdict-malformed-value = CAA blockiert S/MIME-Zertifikate von { $ca } für `{ $domain }`: Der Eintrag bei `{ $place }` ist nicht gültig.
verdict-empty-issuer = CAA blockiert S/MIME-Zertifikate von { $ca } für `{ $domain }`: Der Eintrag bei `{ $place }` erlaubt keine CA.
verdict-dnssec-bogus = { $ca } muss S/MIME-Zertifikate für `{ $domain }` ablehnen, bis DNSSEC für `{ $zone }` repariert ist.
verdict-nameservers-refuse = { $ca } lehnt S/MIME-Zertifikate für `{ $domain }` ab, solange die Nameserver von `{ $zone }` nicht antworten.
verdict-nameservers-undetermined = Wir konnten nicht ermitteln, ob CAA { $ca } für `{ $domain }` blockiert, weil die Nameserver von `{ $zone }` nicht antworten.
verdict-must-refuse = { $ca } lehnt S/MIME-Zertifikate für `{ $domain }` ab, solange die CAA-Abfrage bei `{ $place }` fehlschlägt.
verdict-undetermined = Wir konnten nicht ermitteln, ob CAA { $ca } für `{ $domain }` blockiert, weil die CAA-Abfrage bei `{ $place }` fehlschlägt.
verdict-resolver-unreachable = Wir konnten nicht ermitteln, ob CAA { $ca } für `{ $domain }` blockiert, weil wir keinen DNS-Resolver erreicht haben.
verdict-resolvers-disagree = Wir konnten nicht ermitteln, ob CAA { $ca } für `{ $domain }` blockiert, weil DNS-Resolver unterschiedlich antworten.
verdict-zone-incomplete = Wir konnten nicht ermitteln, ob CAA { $ca } für `{ $domain }` blockiert, weil der Text nicht alle Einträge enthält, die zählen.

## Why

why-no-caa = Weder `{ $domain }` noch ein übergeordneter Name hat CAA-Einträge.
why-no-caa-domain-missing = Diese Domain gibt es im DNS nicht, und kein übergeordneter Name hat CAA-Einträge.
why-no-issuemail = Die CAA-Einträge bei `{ $place }` enthalten kein `issuemail`-Tag und schränken S/MIME-Zertifikate deshalb nicht ein.
why-issuer-match = Ein `issuemail`-Eintrag bei `{ $place }` nennt { $ca }.
why-issuer-match-params = Der `issuemail`-Eintrag bei `{ $place }` nennt { $ca }, und zwar mit Parametern. Was sie für S/MIME bedeuten, legt { $ca } fest.
why-unknown-critical = Ein CAA-Eintrag bei `{ $place }` hat das Tag `{ $tag }` und ist als kritisch markiert. { $ca } unterstützt dieses Tag nicht und darf deshalb nichts ausstellen.
why-params-unsatisfied = Der `issuemail`-Eintrag bei `{ $place }` nennt { $ca }, aber mit Parametern, die dieser Antrag nicht erfüllt.
why-issuer-mismatch = { $count ->
    [one] Der `issuemail`-Eintrag bei `{ $place }` nennt `{ $issuers }`, nicht `{ $issuer }`.
   *[other] Die `issuemail`-Einträge bei `{ $place }` nennen `{ $issuers }`, nicht `{ $issuer }`.
}
why-issuer-mismatch-case = Ein `issuemail`-Eintrag bei `{ $place }` nennt `{ $named }`, aber { $ca } akzeptiert nur die Schreibweise `{ $issuer }`.
why-malformed-value = Der `issuemail`-Eintrag bei `{ $place }` ist nicht gültig und zählt deshalb als Eintrag, der keine CA erlaubt.
why-empty-issuer = Der `issuemail`-Eintrag bei `{ $place }` erlaubt keiner CA, S/MIME-Zertifikate auszustellen.
why-alias = `{ $place }` ist ein Alias von `{ $target }`. Deshalb zählen die CAA-Einträge jenes Namens.
why-dnssec-bogus = Die DNSSEC-Signaturen von `{ $place }` lassen sich nicht validieren. Resolver antworten deshalb mit SERVFAIL, und das darf eine CA nicht als Erlaubnis werten.
why-dnssec-bogus-link = Resolver antworten deshalb mit SERVFAIL, und das darf eine CA nicht als Erlaubnis werten.
why-nameservers-unresponsive = { $known ->
    [yes] Die Nameserver von `{ $zone }` (`{ $servers }`) beantworten die Anfrage nach den CAA-Einträgen von `{ $asked }` nicht.
   *[no] Die Nameserver von `{ $zone }` beantworten die Anfrage nach den CAA-Einträgen von `{ $asked }` nicht.
}
why-nameservers-unresponsive-unanswered = Resolver brauchen diese Einträge, um die CAA-Einträge von `{ $asked }` zu validieren. Deshalb lassen sich die CAA-Einträge nicht abfragen.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] Die Nameserver von `{ $zone }` (`{ $servers }`) beantworten andere Anfragen, aber nicht die nach den CAA-Einträgen von `{ $asked }`. Möglicherweise verwirft eine Firewall oder ein alter Load-Balancer sie.
   *[no] Die Nameserver von `{ $zone }` beantworten andere Anfragen, aber nicht die nach den CAA-Einträgen von `{ $asked }`. Möglicherweise verwirft eine Firewall oder ein alter Load-Balancer sie.
}
why-nameservers-signed = Die Zone ist mit DNSSEC signiert. Eine CA darf eine fehlende Antwort deshalb nicht als Erlaubnis werten.
why-nameservers-unsigned = Die Zone ist nicht mit DNSSEC signiert. Eine CA darf eine fehlende Antwort als Erlaubnis werten, wenn der Fehler nicht in ihren eigenen Systemen liegt und sie die Abfrage wiederholt hat, muss es aber nicht.

## The broken link of a chain of trust

fault-algorithm-mismatch = Der DS-Eintrag von `{ $owner }` (Key-Tag { $tag }) bezieht sich auf Algorithmus { $ds }, die Zone ist aber mit Algorithmus { $dnskey } signiert.
fault-altered = Die `{ $type }`-Einträge von `{ $owner }` scheinen nicht zu ihrer Signatur zu passen: Sie wurden nach dem Signieren geändert oder falsch signiert.
fault-denial-incomplete = Laut der Zone `{ $zone }` gibt es Einträge von `{ $owner }` nicht, aber der signierte Nachweis dafür (`{ $type }`) deckt diesen Namen nicht ab.
fault-denial-missing = Die Zone `{ $zone }` liefert zu ihrer Antwort über `{ $owner }` keinen signierten Nachweis (NSEC oder NSEC3).
fault-dnskey-missing = Laut einem DS-Eintrag in der übergeordneten Zone ist `{ $owner }` signiert, `{ $owner }` hat aber keine DNSKEY-Einträge.
fault-ds-digest-mismatch = Der DS-Eintrag von `{ $owner }` trägt das Key-Tag eines vorhandenen Schlüssels ({ $tag }), aber einen anderen Digest.
fault-no-key-for-ds = Der DS-Eintrag von `{ $owner }` (Key-Tag { $tag }) verweist auf einen Schlüssel, den die Zone nicht hat.
fault-signature-expired = Die Signatur der `{ $type }`-Einträge von `{ $owner }` ist abgelaufen: Sie galt bis { $date }.
fault-signature-missing = Für die `{ $type }`-Einträge von `{ $owner }` fehlt eine Signatur mit einem maßgeblichen Schlüssel.
fault-signature-not-yet-valid = Die Signatur der `{ $type }`-Einträge von `{ $owner }` gilt erst ab { $date }.
fault-signing-key-missing = Die Signatur der `{ $type }`-Einträge von `{ $owner }` stammt von einem Schlüssel (Key-Tag { $tag }), den `{ $zone }` nicht veröffentlicht.
fault-unanswered = Die Nameserver von `{ $zone }` beantworten die Anfrage nach den `{ $type }`-Einträgen von `{ $owner }` nicht.

## Why, when the lookup failed

why-lookup-failure = Die CAA-Abfrage bei `{ $place }` ist fehlgeschlagen.
why-lookup-failure-rdata = Ein CAA-Eintrag bei `{ $place }` ist beschädigt und lässt sich nicht lesen.
why-lookup-failure-silent = Die Anfrage nach den CAA-Einträgen von `{ $asked }` blieb ohne rechtzeitige Antwort, während andere beantwortet wurden. Ob die Zone mit DNSSEC signiert ist, ließ sich nicht ermitteln.
why-lookup-failure-alias-loop = `{ $place }` ist ein Alias, der zu sich selbst zurückführt.
why-lookup-failure-filtered = Die Resolver zeigen für `{ $place }` nicht die Antwort der Zone: Sie filtern sie.
why-lookup-failure-disowned = Für `{ $place }` haben die Resolver nur eine Antwort, die sie selbst als veraltet oder nicht authentisch bezeichnen. Sie zeigt nicht, was jetzt in der Zone steht.
why-lookup-failure-truncated = Die Antwort für `{ $place }` wurde abgeschnitten; es können Einträge fehlen.
why-lookup-failure-servfail = { $known ->
    [yes] Resolver antworten auf die Anfrage nach den CAA-Einträgen von `{ $asked }` mit SERVFAIL: Sie bekommen von den Nameservern von `{ $zone }` (`{ $servers }`) keine brauchbare Antwort.
   *[no] Resolver antworten auf die Anfrage nach den CAA-Einträgen von `{ $asked }` mit SERVFAIL: Sie bekommen von den Nameservern von `{ $zone }` keine brauchbare Antwort.
}
why-lookup-failure-servfail-unknown = Resolver antworten auf die Anfrage nach den CAA-Einträgen von `{ $asked }` mit SERVFAIL. Der Grund ließ sich nicht ermitteln.
why-lookup-failure-caa-only = { $known ->
    [yes] Die Nameserver von `{ $zone }` (`{ $servers }`) beantworten andere Anfragen zu `{ $asked }`, die nach CAA-Einträgen aber mit einem Fehler.
   *[no] Die Nameserver von `{ $zone }` beantworten andere Anfragen zu `{ $asked }`, die nach CAA-Einträgen aber mit einem Fehler.
}
why-lookup-failure-rcode = Resolver antworten auf die Anfrage nach den CAA-Einträgen von `{ $place }` mit { $rcode }.
why-resolver-unreachable-answer = Was an Stelle der DNS-Resolver antwortet, liefert keine gültigen DNS-Antworten. Über `{ $domain }` sagt das nichts aus.
why-resolver-unreachable-connection = Keiner der DNS-Resolver, die diese Prüfung nutzt, war erreichbar. Über `{ $domain }` sagt das nichts aus.
why-resolver-unreachable-limit = Die DNS-Resolver bitten um eine Pause: Aus Ihrem Netz kamen zu viele Anfragen. Über `{ $domain }` sagt das nichts aus.
why-resolver-unreachable-portal = An Stelle der DNS-Resolver antwortet eine Webseite: eine Anmeldeseite des Netzes oder ein Filter. Über `{ $domain }` sagt das nichts aus.
why-resolver-unreachable-servfail = Die DNS-Resolver, die diese Prüfung nutzt, können überhaupt nichts abfragen: Sogar auf Anfragen zur DNS-Root antworten sie mit SERVFAIL. Über `{ $domain }` sagt das nichts aus.
why-resolver-unreachable-status = Die DNS-Resolver, die diese Prüfung nutzt, antworten mit einem HTTP-Fehler. Über `{ $domain }` sagt das nichts aus.
why-resolver-unreachable-timeout = Keiner der DNS-Resolver, die diese Prüfung nutzt, hat rechtzeitig geantwortet. Über `{ $domain }` sagt das nichts aus.
why-resolvers-disagree = Die Antworten der DNS-Resolver führen zu verschiedenen Ergebnissen ({ $opinions }). { $ca } prüft von mehreren Orten aus und kann die eine wie die andere Antwort erhalten.
why-no-quorum = Nur { $resolver } zeigt eine Antwort. Andere scheitern bei dieser Domain ({ $failures }), und ein einzelner Resolver reicht als Grundlage nicht aus.
why-one-resolver = Das Ergebnis beruht allein auf { $resolver }: Kein anderer DNS-Resolver hat eine Antwort gegeben, die zählt.
why-disagree-broken = Wo die Abfrage fehlschlägt, ist dies die Ursache:
why-zone-incomplete = { $kind ->
    [cut] Der Text übergibt `{ $cut }` an andere Nameserver. Nur sie kennen die CAA-Einträge von `{ $name }`.
    [alias] `{ $place }` ist ein Alias von `{ $name }`, dessen CAA-Einträge zählen würden. Der Text enthält diesen Namen nicht.
   *[name] Der Text zeigt nicht, welche CAA-Einträge für `{ $name }` gelten.
}

word-permitted = erlaubt
word-forbidden = blockiert
word-undetermined = unbekannt

## Words for what came back

outcome-records = Einträge gefunden
outcome-nodata = keine solchen Einträge
outcome-not-covered = nicht im Text
outcome-given-up = keine Antwort, Warten beendet
outcome-nxdomain = der Name existiert nicht
outcome-servfail = SERVFAIL
outcome-stale = veraltete Antwort
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = ein Fehlercode
outcome-truncated = abgeschnittene Antwort
outcome-alias-loop = Alias-Schleife
outcome-filtered = vom Resolver gefiltert
outcome-timeout = keine rechtzeitige Antwort
outcome-unreachable = Resolver nicht erreicht
outcome-http-error = HTTP-Fehler des Resolvers
outcome-bad-answer = keine gültige DNS-Antwort
outcome-called-bogus = Antwort mit ungültigem DNSSEC
outcome-not-needed = nicht nötig

## What to do

todo-permitted = Sie müssen im DNS nichts ändern.
todo-issuer-match-params = Fragen Sie { $ca }, ob diese Parameter akzeptiert werden, oder veröffentlichen Sie einen Eintrag ohne Parameter.
todo-unknown-critical = Soll der kritische Eintrag S/MIME-Zertifikate nicht blockieren, löschen Sie ihn im DNS von `{ $owner }` oder nehmen Sie ihm das Flag „kritisch“. Wenn Sie das nicht selbst können, bitten Sie die Zuständigen darum.
todo-params-unsatisfied = Der Antrag muss die Bedingungen im Eintrag erfüllen. Soll { $ca } nicht daran gebunden sein, nehmen Sie diese Änderung vor:
todo-empty-issuer = Dieser Eintrag wurde veröffentlicht, um S/MIME-Zertifikate für `{ $place }` zu blockieren. Fragen Sie bei denen nach, die ihn angelegt haben. Ist das nicht mehr gewollt, kann der Eintrag ersetzt werden.
todo-no-caa-domain-missing = Prüfen Sie die Schreibweise der Domain. Auch E-Mails an sie kämen nicht an.
todo-dnssec-bogus = Sagen Sie dem DNS-Anbieter von `{ $place }`, dass DNSSEC dort defekt ist. Ein DNSSEC-Debugger zeigt die Stelle.
todo-dnssec-bogus-ds = Lassen Sie den DS-Eintrag von `{ $link }` in der übergeordneten Zone (bei einer registrierten Domain: beim Registrar) durch den eines Schlüssels ersetzen, den die Zone hat, oder löschen, falls die Zone nicht signiert sein soll.
todo-dnssec-bogus-unsigned = Lassen Sie entweder den DS-Eintrag von `{ $link }` in der übergeordneten Zone löschen (bei einer registrierten Domain: beim Registrar) oder die Zone wieder signieren.
todo-dnssec-bogus-clock = Prüfen Sie die Uhr dieses Computers. Geht sie richtig, bitten Sie den DNS-Anbieter von `{ $zone }`, die Uhr des signierenden Servers zu prüfen und die Zone neu zu signieren.
todo-dnssec-bogus-unanswered = Bitten Sie den DNS-Anbieter von `{ $zone }`, dafür zu sorgen, dass die Nameserver Anfragen nach DNSSEC-Schlüsseln beantworten.
todo-dnssec-bogus-sign = Bitten Sie den DNS-Anbieter von `{ $zone }`, die Zone neu zu signieren und dafür zu sorgen, dass Signaturen vor ihrem Ablauf erneuert werden.
todo-nameservers-unresponsive = Informieren Sie den DNS-Anbieter von `{ $zone }`. Die Nameserver müssen CAA-Anfragen von überall her beantworten. Ein CAA-Eintrag ist dafür nicht nötig: „Kein solcher Eintrag“ ist eine gültige Antwort.
todo-nameservers-unresponsive-unanswered = Bitten Sie den DNS-Anbieter von `{ $zone }`, dafür zu sorgen, dass die Nameserver Anfragen nach DNSSEC-Schlüsseln beantworten.
todo-nameservers-unresponsive-caa-only = Informieren Sie den DNS-Anbieter von `{ $zone }`. Nichts vor den Nameservern darf CAA-Anfragen verwerfen. Ein CAA-Eintrag ist dafür nicht nötig: „Kein solcher Eintrag“ ist eine gültige Antwort.
todo-checkers = { $ca } fragt von diesen Adressen aus an: { $checkers }. Stellen Sie sicher, dass keine Firewall sie sperrt.
todo-lookup-failure = Sagen Sie dem DNS-Anbieter von `{ $place }`, dass die CAA-Abfrage fehlschlägt.
todo-lookup-failure-rdata = Löschen Sie den beschädigten Eintrag bei `{ $owner }` und legen Sie ihn neu an.
todo-lookup-failure-silent = Prüfen Sie erneut. Ist das Ergebnis dasselbe, sagen Sie dem DNS-Anbieter von `{ $zone }`, dass CAA-Anfragen ohne Antwort bleiben.
todo-lookup-failure-alias-loop = Berichtigen Sie die CNAME- oder DNAME-Einträge von `{ $place }`.
todo-lookup-failure-filtered = Prüfen Sie erneut aus einem anderen Netz oder mit anderen DNS-Resolvern.
todo-lookup-failure-truncated = Prüfen Sie erneut. Ist das Ergebnis dasselbe, informieren Sie den DNS-Anbieter von `{ $place }`.
todo-lookup-failure-servfail = Informieren Sie den DNS-Anbieter von `{ $zone }`. Jeder Nameserver, den die übergeordnete Zone nennt, muss diese Zone führen und CAA-Anfragen beantworten. Ein CAA-Eintrag ist dafür nicht nötig: „Kein solcher Eintrag“ ist eine gültige Antwort.
todo-lookup-failure-servfail-unknown = Prüfen Sie erneut. Ist das Ergebnis dasselbe, sagen Sie dem DNS-Anbieter von `{ $zone }`, dass DNS-Resolver mit SERVFAIL antworten.
todo-lookup-failure-caa-only = Informieren Sie den DNS-Anbieter von `{ $zone }`. Die Nameserver dürfen CAA-Anfragen nicht mit einem Fehler beantworten. Ein CAA-Eintrag ist dafür nicht nötig: „Kein solcher Eintrag“ ist eine gültige Antwort.
todo-lookup-failure-rcode = Prüfen Sie erneut, gegebenenfalls mit anderen DNS-Resolvern. Ist das Ergebnis dasselbe, sagen Sie dem DNS-Anbieter von `{ $place }`, dass die Nameserver CAA-Anfragen beantworten müssen. Ein CAA-Eintrag ist dafür nicht nötig: „Kein solcher Eintrag“ ist eine gültige Antwort.
todo-resolver-unreachable-answer = Prüfen Sie erneut aus einem anderen Netz. Möglicherweise antwortet ein Proxy oder ein Filter an Stelle der Resolver.
todo-resolver-unreachable-connection = Prüfen Sie Ihre Verbindung. Möglicherweise blockiert eine Firewall, ein Proxy oder eine Browser-Erweiterung DNS over HTTPS.
todo-resolver-unreachable-limit = An Ihrer Domain liegt es nicht. Warten Sie einige Minuten.
todo-resolver-unreachable-portal = Melden Sie sich im Netz an oder prüfen Sie erneut aus einem anderen Netz.
todo-resolver-unreachable-servfail = Prüfen Sie später erneut oder mit anderen Resolvern. Ist einer der Resolver Ihr eigener, sehen Sie nach, ob er das Internet erreicht und ob sein Vertrauensanker und seine Uhr stimmen.
todo-resolver-unreachable-status = Prüfen Sie erneut, gegebenenfalls aus einem anderen Netz. Möglicherweise steht ein Proxy dazwischen.
todo-resolver-unreachable-timeout = Prüfen Sie Ihre Verbindung. Möglicherweise hält eine Firewall, ein Proxy oder eine Browser-Erweiterung DNS over HTTPS zurück.
todo-resolvers-disagree = Wurden die Einträge vor Kurzem geändert, warten Sie, bis die alten in allen Caches abgelaufen sind. Andernfalls sagen Sie dem DNS-Anbieter von `{ $place }`, dass die Nameserver unterschiedlich antworten.
todo-zone-incomplete = Verwenden Sie einen Text, der auch die Einträge von `{ $name }` enthält, oder prüfen Sie, was im DNS steht.
todo-zone-incomplete-domain = Prüfen Sie die Schreibweise der Domain. Stimmt sie, verwenden Sie einen Text mit ihrer Zone, oder prüfen Sie, was im DNS steht.

## When to try again

when-permitted-cache = Sie können jetzt bestellen. Hat { $ca } erst vor Kurzem abgelehnt, warten Sie vorher { $cache }: So lange bleibt ein Ergebnis dort gespeichert.
when-changed = Versuchen Sie es { $ttl } nach der Änderung erneut: So lange können Resolver die alten Einträge behalten.
when-changed-cache = Versuchen Sie es { $wait } nach der Änderung erneut: Resolver können die alten Einträge { $ttl } lang behalten und { $ca } das Ergebnis { $cache } lang.
when-disagree = Versuchen Sie es { $ttl } nach der letzten Änderung erneut: So lange können Resolver die alten Einträge behalten.
when-disagree-cache = Versuchen Sie es { $wait } nach der letzten Änderung erneut: Resolver können die alten Einträge { $ttl } lang behalten und { $ca } das Ergebnis { $cache } lang.
when-agree = Versuchen Sie es erneut, sobald die Resolver übereinstimmen.
when-agree-cache = Sobald die Resolver übereinstimmen, warten Sie noch { $cache }, bevor Sie es erneut versuchen: So lange kann { $ca } das Ergebnis behalten.
when-expired = Warten Sie nach der Änderung, bis die alten Einträge aus allen Caches verschwunden sind: Resolver können sie so lange behalten, wie die TTL beim DNS-Anbieter es vorgibt.
when-expired-cache = Warten Sie nach der Änderung, bis die alten Einträge aus allen Caches verschwunden sind, und dann noch { $cache }: Resolver können sie so lange behalten, wie die TTL beim DNS-Anbieter es vorgibt, und { $ca } das Ergebnis { $cache } lang.
when-limit = Versuchen Sie es in einigen Minuten erneut.
when-repaired = Versuchen Sie es nach der Reparatur erneut.
when-repaired-cache = Versuchen Sie es { $cache } nach der Reparatur erneut: So lange kann { $ca } das Ergebnis behalten.
when-repaired-ttl = Versuchen Sie es { $ttl } nach der Reparatur erneut: So lange können Resolver die alten Einträge behalten.
when-repaired-ttl-cache = Versuchen Sie es { $wait } nach der Reparatur erneut: Resolver können die alten Einträge { $ttl } lang behalten und { $ca } das Ergebnis { $cache } lang.
when-resolver = Versuchen Sie es in einer Minute erneut.

## Inputs that could not be read

input-empty = Geben Sie eine E-Mail-Adresse oder eine Domain ein.

## The page

ui-title = Verhindert CAA Ihr S/MIME-Zertifikat?
ui-tabs = Was geprüft wird
ui-tab-check = Domain prüfen
ui-tab-try = Eintrag vorab testen
ui-result = Ergebnis

ui-address-label = E-Mail-Adresse oder Domain
ui-address-hint = Mehrere auf einmal: durch Kommas oder Zeilenumbrüche trennen. Sie können auch die Ablehnung der CA einfügen.
ui-ca-label = Zertifizierungsstelle (CA)
ui-ca-yes = Stellen S/MIME-Zertifikate aus
ui-ca-unknown = Nicht bekannt, ob S/MIME
ui-ca-no = Stellen kein S/MIME aus
ui-ca-hint-unknown = Wir wissen nicht, ob { $ca } S/MIME-Zertifikate ausstellt.
ui-ca-hint-no = Soweit wir wissen, stellt { $ca } keine S/MIME-Zertifikate aus.
ui-check = Prüfen
ui-check-note = Ihr Browser sendet nur die Domain und benachbarte Namen, und zwar allein an die DNS-Resolver. Es wird nichts gespeichert.
ui-check-note-shared = Die Domain geht an die DNS-Resolver und an die Seite, in die dieses Feld eingebettet ist. Was vor dem @ steht, geht nirgendwohin.
ui-show-everything = Alles anzeigen (in neuem Tab)

ui-try-examples = Mit einem Beispiel beginnen
ui-try-example-allow = Eine CA erlauben
ui-try-example-nobody = Niemanden erlauben
ui-try-example-two = Zwei CAs, eine davon Ihre
ui-try-example-hidden = Subdomain verdeckt die Domain darüber
ui-try-records-label = Einträge, die Sie veröffentlichen wollen
ui-try-records-hint = Zeilen einer Zonendatei oder die ganze Datei. `@` steht für die Domain. Namen oberhalb derer, die hier stehen, gelten als leer.
ui-try = Einträge testen
ui-try-note = Es wird nichts abgefragt und nichts gesendet. Das geht auch ohne Netz.

ui-error-title = Bitte sehen Sie sich die Adresse noch einmal an
ui-error-title-many = { $count } Angaben sind nicht lesbar
ui-error-title-records = Bitte sehen Sie sich die Einträge noch einmal an
ui-error-document = Fehler: { $title }
ui-error-many = { $bad } von { $count } Angaben sind nicht lesbar.
ui-error-place = Zeile { $line }, Spalte { $column }
ui-error-too-many = Das sind { $count } Domains. Hier lassen sich höchstens { $limit } auf einmal prüfen, auf der Befehlszeile beliebig viele.
ui-error-too-long = Hier lassen sich höchstens { $limit } Adressen oder Zeilen und { $length } Zeichen auf einmal prüfen, auf der Befehlszeile beliebig viele.
ui-error-refusal = Das ist der Text der CA. Bitte ergänzen Sie die Adresse oder Domain, um die es ging.
ui-config-title = Diese Seite ist nicht richtig eingerichtet
ui-config-text = Sie zeigt lieber nichts an, als zu raten. Bitte informieren Sie die Betreiber dieser Website.
ui-config-wrong = `config.json`: { $problem }
ui-config-unreachable = `config.json` konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.
ui-config-status = Der Server beantwortet die Anfrage nach `config.json` mit dem HTTP-Status { $status }. Er muss die Datei liefern, oder 404, wenn es keine gibt.
ui-config-missing = Diese Seite wurde mit einer `config.json` eingerichtet, aber der Server hat sie nicht. Die Datei muss wieder neben `index.html` liegen.

ui-progress-title = DNS-Abfrage zu `{ $domain }`
ui-progress-title-many = DNS-Abfrage zu { $count } Domains
ui-progress-waiting = Warten auf eine Antwort
ui-progress-count = { $done } von { $count } fertig
ui-progress-explaining = Näheres wird ermittelt
ui-progress-limit = Auf die Antwort zu einer Anfrage wird höchstens { $limit } gewartet, { $count ->
    [one] die ganze Prüfung
   *[other] die Prüfung jeder Domain
} dauert höchstens { $whole }.
ui-cancel = Abbrechen
ui-cancelled = Abgebrochen.
ui-old = Diese Antwort ist von { $time }. Inzwischen kann im DNS etwas anderes stehen: Prüfen Sie zur Sicherheit noch einmal.

ui-batch-title = { $count } Angaben für { $ca } geprüft
ui-batch-permitted = { $n } erlaubt
ui-batch-conditional = { $n } unter einer Bedingung erlaubt
ui-batch-forbidden = { $n } blockiert
ui-batch-undetermined = { $n } unbekannt
ui-batch-unreadable = { $n } nicht lesbar
ui-batch-word-conditional = Unter einer Bedingung erlaubt
ui-batch-word-unreadable = Nicht lesbar
ui-more = { $n } weitere anzeigen (von { $left })

ui-word-permitted = Von CAA erlaubt
ui-word-conditional = Von CAA unter einer Bedingung erlaubt
ui-word-forbidden = Von CAA blockiert
ui-word-missing = Domain existiert nicht
ui-word-refused = Blockiert: Die Abfrage schlägt fehl
ui-word-undetermined = Ergebnis unbekannt
ui-why = Warum
ui-todo = Was zu tun ist
ui-again = Wann erneut versuchen
ui-ca-error = Die Meldung von { $ca } dazu lautet `{ $error }`.
ui-ca-error-probable = Falls { $ca } abgelehnt hat, lautete die Meldung vermutlich `{ $error }`.
ui-refusal-gone = Sie haben eine Ablehnung eingefügt. Die heute sichtbaren Einträge zeigen deren Ursache nicht: Vielleicht wurden sie inzwischen geändert, oder { $ca } sieht andere. Wird auch die nächste Bestellung abgelehnt, senden Sie den Bericht unten an { $ca }.
ui-not-sufficient = CAA ist eine von mehreren Prüfungen; eine andere ist die Kontrolle über das Postfach.
ui-offline = Ihr Browser meldet, dass er offline ist.
ui-copy-sentence = Satz kopieren
ui-copied = Kopiert
ui-copy-failed = Markiert: bitte mit der Tastatur kopieren
ui-check-again = Erneut prüfen
ui-again-clock = Bei einer Änderung jetzt: nicht vor { $time }.

field-name = Name
ui-compare = Was die einzelnen Resolver sehen
ui-compare-differs = weicht ab
ui-compare-ttl = Im Cache für
ui-differ = Ein Unterschied hat meist einen dieser Gründe:
ui-differ-change = Die Einträge wurden vor Kurzem geändert, und ein Resolver hat noch die alten im Cache. Das gibt sich, wenn deren Zeit abgelaufen ist.
ui-differ-servers = Die Nameserver der Domain haben nicht alle dieselben Einträge oder antworten verschiedenen Netzen unterschiedlich.
ui-differ-filter = Ein Resolver filtert oder erreicht einige Nameserver nicht.
ui-lookup-answer = Antwort

ui-examples = Domains zum Ausprobieren
ui-examples-note = Wählen Sie eine aus, um sie zu prüfen.
ui-link-help = Hilfe
ui-link-privacy = Datenschutz
ui-link-imprint = Impressum
ui-later-loading = Was zu veröffentlichen ist, wird vorbereitet …
ui-later-title = Der Eintrag zum Veröffentlichen konnte nicht vorbereitet werden
ui-later-try-title = Die Einträge konnten nicht ausgewertet werden
ui-later-text = Ein Teil dieser Seite konnte nicht geladen werden. Vielleicht war das Netz unterbrochen, oder ein Filter hat diesen Teil zurückgehalten. Hilft ein neuer Versuch nicht, wurde diese Seite aktualisiert: Laden Sie sie neu.
ui-later-holds = Das Ergebnis gilt trotzdem.
ui-later-part-title = Dieser Teil konnte nicht geladen werden
ui-later-part-loading = Wird geladen …
ui-later-again = Erneut versuchen

ui-meaning = Was das bedeutet
ui-meaning-new-tab = Was das bedeutet (in neuem Tab)
