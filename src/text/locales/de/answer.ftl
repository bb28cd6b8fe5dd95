# German: what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = Der Wert `{ $value }` nennt keine CA, also erlaubt der Eintrag keine. Üblicherweise schreibt man dafür `;`.
todo-no-record-helps = Ein zusätzlicher CAA-Eintrag hilft nicht, bis das behoben ist.
todo-registry = Der Fehler liegt bei der Top-Level-Domain `{ $zone }`. Nur ihre Registry kann ihn beheben.
todo-resolvers-disagree-failing = Sagen Sie dem DNS-Anbieter von `{ $place }`, dass die CAA-Abfrage bei manchen DNS-Resolvern fehlschlägt. Meist ist einer von mehreren Nameservern gestört.

## Findings

finding-ca-asked-retired-title = Die gewählte CA stellt keine Zertifikate mehr aus
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca } stellt keine öffentlichen Zertifikate mehr aus: Das Geschäft ging an { $successor }. Fragen Sie, wer Ihre jetzt ausstellt, und prüfen Sie diese CA.
   *[gone] { $ca } hat den Betrieb eingestellt oder gilt nicht mehr als vertrauenswürdig. Prüfen Sie die CA, die Sie jetzt nutzen.
}
finding-ca-assumed-name-title = Name der CA für S/MIME nicht bestätigt
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } nennt `{ $name }` für Webserver-Zertifikate (`issue`). Dass der Name auch in `issuemail` zählt, nehmen wir an. Lassen Sie es sich von { $ca } bestätigen.
   *[assumed] Dass `{ $name }` zu { $ca } gehört, nehmen wir nach Angaben anderer an. Lassen Sie es sich von { $ca } bestätigen.
}
finding-ca-brand-title = Eine Marke statt der CA
finding-ca-brand-text = `{ $issuer }` ist nicht der Name einer CA. { $brand } nutzt vermutlich `{ $name }`: Bitte fragen Sie dort nach.
finding-ca-former-name-title = Ein alter Name einer CA
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` ist ein alter Name von { $ca } und wird dort vielleicht nicht mehr akzeptiert. Der heutige Name ist `{ $name }`.
   *[unnamed] `{ $issuer }` ist ein alter Name von { $ca }. Bitte fragen Sie, welcher Name heute akzeptiert wird.
}
finding-ca-likely-typo-title = Vielleicht ein Tippfehler im Namen der CA
finding-ca-likely-typo-text = Keine uns bekannte CA nutzt `{ $issuer }`. Meinten Sie `{ $name }`?
finding-ca-no-smime-title = Eine CA ohne S/MIME-Zertifikate
finding-ca-no-smime-text = Soweit wir wissen, stellt { $ca } keine S/MIME-Zertifikate aus. Die CA, die das für Sie tut, braucht einen eigenen Eintrag.
finding-ca-own-domain-title = Die Domain selbst statt einer CA
finding-ca-own-domain-text = `{ $issuer }` ist die Domain selbst. Das ist nur richtig, wenn Sie dort eine CA betreiben; nennen Sie sonst die CA, die ausstellen darf.
finding-ca-retired-title = Eine CA, die nicht mehr ausstellt
finding-ca-retired-text = { $ca } hat den Betrieb eingestellt oder gilt nicht mehr als vertrauenswürdig. Bitte nennen Sie die CA, die Sie jetzt nutzen.
finding-ca-unknown-title = Eine CA, die wir nicht kennen
finding-ca-unknown-text = `{ $issuer }` steht nicht in unserer Liste der CAs. Bitte vergleichen Sie den Namen mit den Angaben Ihrer CA.
finding-rfc8659-alias-title = Die Einträge gehören zu einem anderen Namen
finding-rfc8659-alias-text = Dieser Name ist ein Alias von `{ $target }`. Die CAA-Einträge stehen dort, und wer `{ $target }` betreut, bestimmt über sie.
finding-dns-answer-large-title = Sehr viele Einträge
finding-dns-answer-large-text = Eine Antwort mit diesen Einträgen hat mindestens { $octets } Oktette. Ab mehr als 1232 braucht sie oft TCP, und wo das gesperrt ist, können CAs sie nicht lesen. Weniger Einträge helfen.
finding-rfc8659-child-hides-issue-title = Eine Einschränkung weiter oben gilt nicht
finding-rfc8659-child-hides-issue-text = `{ $parent }` schränkt Webserver-Zertifikate ein, aber die zuerst gefundenen CAA-Einträge verdecken das: Einträge verschiedener Namen werden nie zusammengeführt. Wiederholen Sie die Einträge mit `issue` und `issuewild` hier.
finding-rfc8659-child-hides-parent-title = Eine Vorgabe weiter oben gilt nicht
finding-rfc8659-child-hides-parent-text = `{ $parent }` schränkt S/MIME mit `issuemail` ein, aber die zuerst gefundenen CAA-Einträge verdecken das: Einträge verschiedener Namen werden nie zusammengeführt.
finding-rfc8659-critical-depends-title = Ein kritischer Eintrag, bei dem manche CAs ablehnen
finding-rfc8659-critical-depends-text = Der Eintrag mit dem Tag `{ $tag }` ist kritisch. Eine CA, die dieses Tag nicht unterstützt, muss ablehnen; für S/MIME müssen CAs nur `issuemail` unterstützen.
finding-rfc8659-critical-issuemail-title = Kritischer issuemail-Eintrag
finding-rfc8659-critical-issuemail-text = Dieser Eintrag ist kritisch. Eine CA, die das Tag `issuemail` nicht unterstützt, etwa eine nur für Webserver, muss dann jedes Zertifikat für diese Domain ablehnen. Setzen Sie die Flags auf 0, um das zu vermeiden.
finding-dns-domain-missing-title = Die Domain existiert nicht
finding-dns-domain-missing-text = Im DNS gibt es kein `{ $domain }`. Bitte prüfen Sie die Schreibweise.
finding-dns-nodata-without-soa-title = Eine Antwort ohne SOA-Eintrag
finding-dns-nodata-without-soa-text = Laut den Nameservern hat `{ $domain }` keinen CAA-Eintrag, doch fehlt der SOA-Eintrag, der zu einer solchen Antwort gehört. Manche CAs werten das vielleicht als gescheiterte Abfrage. Informieren Sie die DNS-Verantwortlichen.
finding-dns-nxdomain-contradicted-title = Nameserver leugnen einen vorhandenen Namen
finding-dns-nxdomain-contradicted-text = Auf die Frage nach CAA antworten die Nameserver, dass `{ $domain }` nicht existiert, obwohl es Einträge vom Typ { $type } gibt. Richtig wäre „keine solchen Einträge“. Informieren Sie die DNS-Verantwortlichen: Andere Server könnten den ganzen Namen sonst für nicht vorhanden halten.
finding-dns-single-resolver-title = Nur ein Resolver
finding-dns-single-resolver-text = Nur { $resolver } hat eine Antwort gegeben, die zählt. Ein einzelner Cache kann veraltet oder manipuliert sein; prüfen Sie daher erneut, bevor Sie sich darauf verlassen.
finding-dns-findings-left-out-title = Mehr Hinweise, als hier stehen
finding-dns-findings-left-out-text = Von jeder Art stehen hier die ersten { $limit }. Nicht aufgeführt: { $count }. Bringen Sie zuerst diese Einträge in Ordnung, und prüfen Sie dann erneut.
finding-dns-resolver-set-aside-title = Ein Resolver weniger
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] { $resolver } war nicht erreichbar; das Ergebnis beruht daher auf den anderen.
    [timeout] { $resolver } hat nicht rechtzeitig geantwortet; das Ergebnis beruht daher auf den anderen.
    [http-error] { $resolver } hat mit einem HTTP-Fehler geantwortet; das Ergebnis beruht daher auf den anderen.
    [bad-answer] { $resolver } hat keine gültige DNS-Antwort gegeben; das Ergebnis beruht daher auf den anderen.
    [filtered] { $resolver } gibt an, dass die Antwort nicht von der Zone stammt, sondern eine eigene ist; sie zählt daher nicht.
    [stale] { $resolver } bezeichnet die eigene Antwort als veraltet; sie zählt daher nicht.
    [called-bogus] { $resolver } bezeichnet die eigene Antwort als nicht authentisch; sie zählt daher nicht.
   *[other] { $resolver } hat nicht die Antwort der Zone gegeben; das Ergebnis beruht daher auf den anderen.
}
finding-dns-resolvers-differ-title = Resolver sehen unterschiedliche Einträge
finding-dns-resolvers-differ-text = { $one } und { $other } sehen nicht dieselben Einträge, auch wenn beide zum selben Ergebnis führen. Vielleicht ist eine Änderung noch unterwegs, oder die Nameserver der Domain unterscheiden sich.
finding-draft-security-tag-title = Ein Tag aus einem Standardentwurf
finding-draft-security-tag-text = Das Security-Tag ist laut Entwurf kritisch und nur wenigen CAs bekannt. Jede andere CA muss auch S/MIME-Zertifikate verweigern.
finding-rfc9495-empty-beside-issuer-title = Ein Eintrag ohne Wirkung
finding-rfc9495-empty-beside-issuer-text = Dieser Eintrag nennt niemanden, ein anderer erlaubt aber `{ $issuer }`. Um jede CA auszuschließen, behalten Sie nur diesen Eintrag.
finding-rfc8659-flags-reserved-title = Flags mit ungewöhnlichem Wert
finding-rfc8659-flags-reserved-text = Der Wert der Flags ist `{ $flags }`. Nur 0 und 128 haben eine Bedeutung, und manche CAs werten 1 als kritisch. Verwenden Sie 0.
finding-idna-disallowed-title = Ein Zeichen, das in Domainnamen nicht zulässig ist
finding-idna-disallowed-text = `{ $domain }` steht für einen Namen mit „{ $character }“ ({ $code }), das IDNA2008 nicht zulässt. Wir haben den Namen abgefragt, aber eine CA kann ihn ablehnen.
finding-idna-input-mapped-title = Die Domain wurde umgewandelt
finding-idna-input-mapped-text = Wir haben `{ $domain }` abgefragt. Bei Zertifikaten ist keine Umwandlung erlaubt; geben Sie die Domain in der Bestellung also in dieser Form an.
finding-rfc8659-iodef-unusable-title = Eine Meldeadresse, die CAs vielleicht nicht nutzen
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] Vor einer E-Mail-Adresse in `iodef` muss `mailto:` stehen.
    [scheme] Bei S/MIME melden CAs nur an Adressen, die mit `mailto:` oder `https:` beginnen.
   *[no-url] Der Wert von `iodef` ist keine Adresse, die mit `mailto:` oder `https:` beginnt.
}
finding-rfc9495-issue-does-not-restrict-title = issue gilt nicht für S/MIME
finding-rfc9495-issue-does-not-restrict-text = `issue` und `issuewild` betreffen Webserver-Zertifikate. Nur `issuemail` erlaubt CAs für S/MIME oder schränkt sie ein.
finding-rfc9495-issuer-case-title = Großbuchstaben im Namen der CA
finding-rfc9495-issuer-case-text = Im Eintrag steht `{ $issuer }`. Schreiben Sie genau `{ $name }`: Manche CAs lehnen jede andere Schreibweise ab.
finding-rfc8659-issuer-repeated-title = Eine CA ist doppelt genannt
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] Auch Eintrag { $number } nennt `{ $issuer }`. Der Eintrag ohne Parameter erlaubt diese CA in jedem Fall.
   *[same] Auch Eintrag { $number } nennt `{ $issuer }`. Einer genügt.
}
finding-rfc9495-parameters-undefined-title = Parameter ohne festgelegte Bedeutung
finding-rfc9495-parameters-undefined-text = Der Eintrag hat diese Parameter: `{ $parameters }`. Für `issuemail` ist keiner davon festgelegt; was sie bewirken, hängt von der CA ab.
finding-rfc8659-rdata-malformed-title = Ein beschädigter Eintrag
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] Der Eintrag hat ein leeres Tag. CAs können ihn womöglich nicht lesen und lehnen dann vielleicht ab.
    [tag-overrun] Das Tag des Eintrags ist länger als der Eintrag selbst. CAs können ihn womöglich nicht lesen und lehnen dann vielleicht ab.
   *[short] Der Eintrag ist zu kurz für einen CAA-Eintrag. CAs können ihn womöglich nicht lesen und lehnen dann vielleicht ab.
}
finding-rfc8659-tag-illegal-title = Ein Tag mit unzulässigen Zeichen
finding-rfc8659-tag-illegal-text = Das Tag `{ $tag }` darf nur aus Buchstaben und Ziffern bestehen. Viele Programme können die Einträge nicht lesen, wenn ein solcher darunter ist.
finding-rfc8659-tag-likely-typo-title = Vielleicht ein Tippfehler im Tag
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] Kein Standard definiert das Tag `{ $tag }`. Meinten Sie `{ $likely }`?
   *[ignored] Kein Standard definiert das Tag `{ $tag }`, deshalb ignorieren CAs es. Meinten Sie `{ $likely }`?
}
finding-rfc8659-tag-reserved-title = Ein Tag ohne Bedeutung
finding-rfc8659-tag-reserved-text = Das Tag `{ $tag }` ist reserviert und hat keine Bedeutung. CAs ignorieren es.
finding-rfc8659-tls-not-restricted-title = Webserver-Zertifikate sind nicht eingeschränkt
finding-rfc8659-tls-not-restricted-text = Diese Einträge betreffen nur S/MIME. Um auch Webserver-Zertifikate einzuschränken, ergänzen Sie `issue`.
finding-rfc9495-trailing-semicolon-title = Ein Semikolon ohne Wirkung
finding-rfc9495-trailing-semicolon-text = Der Wert endet mit einem Semikolon. Es ist dort zulässig und kann entfallen.
finding-dns-ttl-long-title = Länger als einen Tag im Cache
finding-dns-ttl-long-text = Nach einer Änderung können Caches und CAs die alten Einträge noch { $ttl } verwenden. Üblich ist eine Stunde.
finding-dns-ttl-short-title = Eine sehr kurze TTL
finding-dns-ttl-short-text = Bei dieser TTL ({ $ttl }) muss fast jede Prüfung Ihre Nameserver erreichen. Üblich sind 300 Sekunden oder mehr.
finding-dns-wildcard-unused-title = Wildcard, die nicht gilt
finding-dns-wildcard-unused-text = { $kind ->
    [below] Die CAA-Einträge von `{ $wildcard }` gelten nur für Namen unter `{ $domain }`, nicht für `{ $domain }` selbst.
   *[beside] Die CAA-Einträge von `{ $wildcard }` gelten nicht für `{ $domain }`, weil `{ $domain }` im DNS existiert. Sollen sie gelten, legen Sie sie bei `{ $domain }` an.
}
finding-rfc8659-unknown-critical-title = Ein kritischer Eintrag, den die CA nicht kennt
finding-rfc8659-unknown-critical-text = Der Eintrag mit dem Tag `{ $tag }` ist kritisch. Eine CA, die das Tag nicht kennt, darf nichts ausstellen, gleich was die anderen Einträge besagen.
finding-rfc9495-value-malformed-title = Wert ist nicht gültig
finding-rfc9495-value-malformed-text = `{ $value }`: { $kind ->
    [issuer-hyphen] Ein Teil des CA-Namens beginnt oder endet mit einem Bindestrich (Zeichen { $position }).
    [issuer-label-empty] Der CA-Name beginnt mit einem Punkt oder enthält zwei Punkte hintereinander (Zeichen { $position }).
    [issuer-record] Der Wert wiederholt das Tag oder den ganzen Eintrag. Geben Sie als Wert nur den Domainnamen der CA an.
    [issuer-url] Der Wert ist eine Webadresse. Geben Sie nur den Domainnamen der CA an.
    [issuer-address] Der Wert ist eine E-Mail-Adresse. Geben Sie nur den Domainnamen der CA an.
    [issuer-wildcard] Der Wert ist eine Wildcard. Entfernen Sie das Sternchen und den Punkt danach.
    [issuer-list] Ein Eintrag kann nur eine CA nennen. Legen Sie für jede einen eigenen an.
    [issuer-words] Im Wert steht kein Domainname. Geben Sie nur den Domainnamen der CA an, oder `;`, um keine CA zu erlauben.
    [issuer-space] Im Wert steht ein Leerzeichen (Zeichen { $position }). Geben Sie nur den Domainnamen der CA an, ohne Leerzeichen.
    [issuer-quotes] Im Wert stehen Anführungszeichen (Zeichen { $position }). Entfernen Sie sie.
    [issuer-curly] Im Wert stehen typografische Anführungszeichen (Zeichen { $position }). Entfernen Sie sie.
    [issuer-invisible] Im Wert steht ein unsichtbares Zeichen (Zeichen { $position }). Entfernen Sie es.
    [issuer-not-ascii] Der CA-Name enthält ein Zeichen, das kein ASCII-Zeichen ist (Zeichen { $position }).
    [issuer-trailing-dot] Der CA-Name endet mit einem Punkt. Entfernen Sie ihn.
    [parameter-empty] Ein Semikolon ist zu viel (Zeichen { $position }).
    [parameter-tag] Der Name eines Parameters fehlt oder enthält ein unzulässiges Zeichen (Zeichen { $position }).
    [parameter-without-value] Einem Parameter fehlt das „=“ (Zeichen { $position }).
    [parameter-character] Ein Parameter enthält ein Leerzeichen oder ein anderes unzulässiges Zeichen (Zeichen { $position }).
   *[issuer-character] Der CA-Name enthält ein Zeichen, das in Domainnamen nicht vorkommt (Zeichen { $position }).
}
finding-rfc3597-data-wrong-title = Die Daten des Eintrags sind nicht die gemeinten
finding-rfc3597-data-wrong-text = { $kind ->
    [text] Die Daten dieses Eintrags sind der in Hexadezimalziffern umgewandelte Text eines CAA-Eintrags: `{ $shown }`. So können CAs sie nicht lesen. Legen Sie den Eintrag als `{ $meant }` an oder in der allgemeinen Form als `{ $right }`.
   *[other] In den Daten dieses Eintrags ist die Länge des Tags falsch, oder sie fehlt. Die Daten lauten `{ $shown }`. Ist `{ $meant }` gemeint, lauten die Daten in der allgemeinen Form `{ $right }`.
}
finding-zone-cname-at-apex-title = CNAME an der Spitze der Zone
finding-zone-cname-at-apex-text = `{ $owner }` hat einen SOA-Eintrag und kann deshalb keinen CNAME haben. Manche DNS-Anbieter führen den CNAME in Exporten auf und veröffentlichen stattdessen Adressen. Wir haben den CNAME übergangen; die anderen Einträge zählen.
finding-zone-comment-title = Parameter als Kommentar gelesen
finding-zone-comment-text = In einer Zonendatei beginnt ein Semikolon außerhalb von Anführungszeichen einen Kommentar, deshalb gehört `{ $lost }` nicht zum Eintrag. Soll es dazugehören, setzen Sie den ganzen Wert in Anführungszeichen.
finding-zone-included-title = Eine andere Datei wird eingebunden
finding-zone-included-text = `INCLUDE` (Zeile { $lines }) bindet eine Datei ein, die nicht zum Text gehört. Wir kennen deren Einträge nicht, deshalb gelten Namen ohne `issuemail`-Einträge im Text als unbekannt. Ersetzen Sie die Zeile durch den Inhalt der Datei.
finding-zone-mapped-title = Internationale Namen im Text
finding-zone-mapped-text = Im DNS heißen diese Namen `{ $names }`, und so haben wir sie gelesen. Ein Nameserver wandelt sie nicht um: Schreiben Sie in einer Zonendatei diese Form.
finding-zone-outside-title = Namen, die nicht im Text stehen
finding-zone-outside-text = Der Text enthält keine Einträge für `{ $names }`. Wir haben sie als leer angenommen; im DNS haben sie vielleicht CAA-Einträge.
finding-zone-passed-over-title = Übergangene Zeilen
finding-zone-passed-over-text = Diese Zeilen haben wir übergangen, weil wir sie nicht lesen konnten und sie nicht nach CAA aussehen: `{ $lines }`. Ist eine davon für CAA wichtig, berichtigen Sie sie.
finding-zone-stray-caa-title = CAA-Eintrag, der nicht gilt
finding-zone-stray-caa-text = { $kind ->
    [doubled] Der Text enthält einen CAA-Eintrag bei `{ $owner }`, worin der Name der Zone zweimal steht. Er gilt nicht für `{ $domain }`. Viele Formulare ergänzen den Namen der Zone selbst, und in einer Zonendatei wird ein Name ohne Punkt am Ende ergänzt: Schreiben Sie `@` für die Zone selbst.
    [elsewhere] Der Text enthält einen `issuemail`-Eintrag bei `{ $owner }`, also bei einer anderen Domain. Er gilt nicht für `{ $domain }`. Prüfen Sie, welche Domain Sie meinen.
    [mail-server] Der Text enthält einen `issuemail`-Eintrag beim Mailserver `{ $owner }`. Dort sehen CAs nicht nach: Für Adressen unter `{ $domain }` muss der Eintrag bei `{ $domain }` oder einem Namen darüber stehen.
    [named] Der Text enthält einen CAA-Eintrag bei `{ $owner }`. CAA ist der Typ des Eintrags und kein Teil des Namens. Legen Sie den Eintrag bei `{ $domain }` selbst an.
    [text] Ein TXT-Eintrag bei `{ $owner }` enthält den Text eines CAA-Eintrags. CAs lesen ihn nicht. Legen Sie den Eintrag mit dem Typ CAA an, oder löschen Sie ihn. Bietet Ihr DNS-Anbieter diesen Typ nicht an, fragen Sie dessen Support.
   *[other] Der Text enthält einen `issuemail`-Eintrag bei `{ $owner }`. Er gilt nicht für `{ $domain }`, denn CAs sehen nur bei `{ $domain }` und den Namen darüber nach. Ist er für `{ $domain }` gedacht, legen Sie ihn dort an.
}
finding-zone-ttl-automatic-title = Automatische TTL
finding-zone-ttl-automatic-text = In einem Export von Cloudflare bedeutet die TTL 1 „automatisch“. Cloudflare veröffentlicht { $ttl }, und damit haben wir gerechnet.

## The report for a support ticket

report-title = CAA-Prüfung für S/MIME-Zertifikate
report-domain = Domain
report-ca = CA
report-verdict = Ergebnis
report-checked = Geprüft
report-path = Abgefragte Namen
report-decides = entscheidet
report-findings = Feststellungen
report-lookups = Abfragen
report-ca-error = { $ca } meldet das als „{ $error }“.

report-resolvers = Resolver
report-chain = Vertrauenskette

chain-signed = signiert
chain-unsigned = nicht signiert
chain-broken = defekt
chain-unknown = nicht bekannt

## The planner: what is wanted, and where

ui-plan-optional = S/MIME-Zertifikate einschränken
ui-plan-optional-fact = freiwillig: nur CAs Ihrer Wahl oder keine
ui-plan-more = Formular des DNS-Anbieters, Vorschau und mehr
ui-plan-else = Etwas anderes?
ui-plan-else-fact = nur CAs Ihrer Wahl, keine CA oder bei einem anderen Namen
ui-plan-wish = Was möchten Sie?
ui-plan-leave = Alles so lassen
ui-plan-allow = { $ca } ebenfalls erlauben
ui-plan-only = Nur CAs meiner Wahl erlauben
ui-plan-nobody = Keine CA erlauben
ui-plan-overrule = Ich darf das entscheiden und will { $ca } erlauben
ui-plan-cas = CAs, die ausstellen dürfen
ui-plan-include = Weitere CA
ui-plan-include-none = keine
ui-plan-exclude = { $ca } entfernen
ui-plan-site = Wo?
ui-plan-site-set = Bei { $owner }, wo die Einträge stehen: für jeden Namen, der sie erbt
ui-plan-site-domain = Nur bei { $owner }, mit einer Kopie der Einträge
ui-copy-records = Einträge kopieren
ui-copy-form = Kopieren

preview-title = Nach dieser Änderung
preview-fact = heute und danach im Vergleich; bearbeitbar

form-title = Andere Formate
form-fact = Nameserver, Befehlszeilen, Terraform

## The form of the DNS host

host-title = Im Formular Ihres DNS-Anbieters
host-label = DNS-Anbieter
host-other = Anderer
host-recognized = Die Nameserver von `{ $zone }` gehören zu { $hosts }.
host-ambiguous = Die Nameserver von `{ $zone }` werden von mehreren DNS-Anbietern gemeinsam genutzt: { $hosts }. Wählen Sie Ihren aus.
host-partly = Einige der Nameserver von `{ $zone }` gehören zu { $hosts }. Nehmen Sie die Änderung dort vor, wo Sie die Zone bearbeiten.
host-refuses = Soweit wir wissen, lässt sich `issuemail` bei { $host } nicht eintragen. Fragen Sie dort den Support. Bleibt es dabei, hilft nur ein DNS-Anbieter, der es annimmt.
host-takes = { $how ->
    [live] { $host } nimmt das Tag `issuemail` an: Domains dort nutzen es heute.
    [form] { $host } nimmt das Tag `issuemail` an: Das Formular bietet es an.
    [code] { $host } dürfte das Tag `issuemail` annehmen: Programme für die dortige API nutzen es.
   *[docs] { $host } nimmt das Tag `issuemail` laut Dokumentation an.
}
host-but = { $how ->
    [form] Ein Formular dieses Anbieters bietet allerdings nur andere Tags an.
    [code] Ein Programm für die dortige API nimmt allerdings nur andere Tags an.
   *[docs] Eine andere Dokumentation nennt allerdings nur andere Tags.
}
host-refuses-how = { $how ->
    [form] Das wissen wir aus dem Formular, das nur andere Tags anbietet.
    [code] Das wissen wir aus den dortigen Programmen, die nur andere Tags annehmen.
   *[docs] Das wissen wir aus der Dokumentation oder aus Berichten.
}
host-menu = So finden Sie das Formular bei { $host }: { $path }
host-proven = `{ $owner }` hat bereits Einträge mit `issuemail`. Der DNS-Anbieter nimmt sie also an.
host-several = `{ $zone }` liegt bei mehreren DNS-Anbietern: { $hosts }. Nehmen Sie die Änderung dort vor, wo Sie die Zone bearbeiten, oder bei jedem.
host-unknown = Wir wissen nicht, wer die Nameserver von `{ $zone }` (`{ $servers }`) betreibt.
host-general-form = Wir kennen das Formular von { $host } nicht genauer; die Felder können dort anders heißen.
host-ask = Fragen Sie Ihren DNS-Anbieter, ob sein Formular CAA-Einträge mit dem Tag `issuemail` annimmt.
host-issuemail-unknown = Wir wissen nicht, ob { $host } das Tag `issuemail` annimmt. Wenn nicht, fragen Sie dort den Support.
host-ask-subject = Betreff: CAA-Eintrag mit dem Tag issuemail für { $domain }
host-ask-refused = Ich brauche diese Änderung der CAA-Einträge von { $domain }, und Ihr Formular scheint sie nicht anzunehmen. Bitte nehmen Sie die Änderung vor, oder nennen Sie mir einen anderen Weg:
host-ask-unknown = Ich möchte diese Änderung der CAA-Einträge von { $domain } vornehmen. Nehmen Ihr Formular und Ihre Nameserver das Tag issuemail an, und zwar mit Flag 0? Wenn nicht, nehmen Sie die Änderung bitte für mich vor:
host-ask-why = Das Tag issuemail ist genormt (RFC 9495): Es sagt, welche CAs S/MIME-Zertifikate ausstellen dürfen. Es ist ein gewöhnlicher CAA-Eintrag (RFC 8659), hier auch in der Form von RFC 3597:
host-type-caa = Legen Sie einen Eintrag vom Typ `CAA` an.
host-remove = Löschen Sie den Eintrag mit diesem Inhalt: `{ $record }`
host-leave-empty = leer lassen
host-no-form = Dieser Eintrag enthält Zeichen, die sich nicht in ein Formular eingeben lassen. Nehmen Sie eines der anderen Formate weiter unten.
host-help = Anleitung von { $host }

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = Typ
field-flags = Flags
field-tag = Tag
field-value = Wert
field-ttl = TTL

host-caveat-no-caa = Soweit wir wissen, lassen sich hier keine CAA-Einträge anlegen.
host-caveat-not-published = Im Jahr 2021 erschienen hier angelegte CAA-Einträge nicht im DNS. Prüfen Sie danach, ob der Eintrag da ist.
host-caveat-critical-forced = Hier geht dieses Tag nur mit Flag `128` (kritisch). Eine CA, die das Tag nicht kennt, muss dann alle Zertifikate für diese Domain verweigern, auch die für Webserver. Fragen Sie vorher die CA Ihrer Webserver.
host-caveat-undocumented = Die Dokumentation führt das Tag `issuemail` nicht auf. Ob es angenommen wird, haben wir nicht ausprobiert.
host-caveat-flags-fixed = Soweit wir wissen, lassen sich hier keine anderen Flags als `0` eintragen.
host-caveat-semicolon-refused = Soweit wir wissen, wird ein Wert, der keine CA nennt, etwa `;`, hier abgelehnt.
host-caveat-parameters-refused = Soweit wir wissen, wird ein Wert mit Parametern hier abgelehnt.
host-caveat-spaces-refused = Ein Wert mit Leerzeichen wird hier vielleicht abgelehnt. Leerzeichen um `;` und `=` können entfallen: Der Eintrag bedeutet dasselbe.
host-caveat-value-over-64 = Soweit wir wissen, wird ein Wert mit mehr als 64 Zeichen hier abgelehnt. Dieser ist länger.
host-caveat-custom-tab = Nutzen Sie den Reiter „Custom“. Der Reiter „Provider“ ist für `issue`-Einträge.
host-caveat-whole-set = Hier sind alle CAA-Einträge eines Namens ein einziger Eintrag. Öffnen Sie den vorhandenen und behalten Sie seine anderen Zeilen bei.
host-caveat-quote-value = Geben Sie auch die Anführungszeichen ein.
host-caveat-text-mode = Lehnt das Formular den Eintrag ab, bearbeiten Sie die Zone im Textmodus („Change in text format“).
host-caveat-api = Die API nimmt den Eintrag als Text entgegen und erlaubt deshalb vielleicht, was das Formular nicht anbietet. Wir haben das nicht ausprobiert.
host-caveat-by-support = Kunden können hier keine CAA-Einträge selbst anlegen. Der Support legt sie auf Anfrage an.
host-caveat-hidden-records = Mit Universal SSL fügt Cloudflare eigene Einträge mit `issue` und `issuewild` hinzu. Das Dashboard zeigt sie nicht an.

## The page

ui-findings = Gut zu wissen
ui-evidence = Nachweise
ui-try-verdict = Das wäre das Ergebnis mit den Einträgen oben.
ui-copy-record = Eintrag kopieren
ui-copy-report = Bericht kopieren
ui-copy-json = JSON kopieren
ui-saved = Gespeichert
ui-save-failed = Nicht gespeichert: Ihr Browser lässt es nicht zu
ui-save-report = Als Text speichern
ui-save-json = Als JSON speichern
ui-message = Nachricht an Ihren DNS-Anbieter
ui-message-fact = fertig zum Versenden
ui-copy-message = Nachricht kopieren

ui-watch = Auf Änderung achten
ui-watch-stop = Beobachtung beenden
ui-watch-since = Beobachtung seit { $time }. Solange diese Seite offen ist, wird die Prüfung wiederholt.
ui-watch-next = Nächste Prüfung in { $left }.
ui-watch-asking = Abfrage läuft.
ui-watch-turned = seit { $time }
ui-watch-unreached = gerade nicht erreicht
ui-watch-started = Die Beobachtung läuft.
ui-watch-news = { $resolver }: { $word }.
ui-watch-changed = Geändert: { $time }.
ui-watch-changed-title = Geändert: { $title }
ui-watch-stopped = Die Beobachtung ist beendet.
ui-watch-over = Die Beobachtung lief { $limit } und ist beendet: CAA steht noch im Weg, oder es ließ sich nicht ermitteln.

ui-record-guide = So legen Sie einen CAA-Eintrag an
ui-support = { $ca } über CAA für S/MIME
ui-debugger = DNSSEC-Debugger
ui-resolvers-same = Geprüft: { $time }. { $names } und { $last } sehen dasselbe.
ui-evidence-note = Öffentliche Resolver antworten aus ihren Caches. Die CA fragt das DNS selbst, daher kann ihre Antwort eine Zeit lang abweichen.

ui-severity-error = Fehler
ui-severity-warning = Warnung
ui-severity-notice = Hinweis
ui-severity-info = Erläuterung
ui-finding-record = Eintrag { $number } bei `{ $owner }`

ui-path = Suche nach oben
ui-path-fact-found = Einträge bei `{ $place }`
ui-path-fact-empty = keine CAA-Einträge
ui-path-fact-failed = Abfrage bei `{ $place }` fehlgeschlagen
ui-path-records = { $count ->
    [one] { $count } CAA-Eintrag. Hier endet die Suche: Er entscheidet.
   *[other] { $count } CAA-Einträge. Hier endet die Suche: Sie entscheiden.
}
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }. Hier endet die Suche.
ui-path-alias = Alias von `{ $target }`
ui-records = Einträge
ui-records-fact = { $count } bei `{ $owner }`
ui-records-caption = CAA-Einträge bei `{ $owner }`, im Cache für { $ttl }
ui-records-says = Bedeutung
ui-records-decides = Entscheidet
ui-says-this-ca = Nennt { $ca }
ui-says-this-ca-params = Nennt { $ca }, mit Parametern
ui-says-this-ca-case = Nennt { $ca } in anderer Schreibweise: nicht akzeptiert
ui-says-other-ca = Nennt eine andere CA
ui-says-other-known = Nennt { $name }
ui-says-nobody = Erlaubt keine CA
ui-says-malformed = Nicht richtig geschrieben: erlaubt keine CA
ui-says-hosts = Betrifft Hostnamen, nicht S/MIME
ui-says-iodef = Wohin Meldungen gehen
ui-says-unknown = Hier unbekannt; wird ignoriert
ui-says-unknown-critical = Unbekannt und kritisch: verbietet
ui-says-other = Betrifft S/MIME nicht
ui-says-damaged = Beschädigt: nicht lesbar
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = signiert und gültig
ui-dnssec-fact-insecure = nicht signiert
ui-dnssec-fact-bogus = nicht validierbar
ui-dnssec-fact-unknown = nicht bekannt
ui-dnssec-fact-not-checked = nicht geprüft
ui-chain = Vertrauenskette ab der Root
ui-chain-root = Root
ui-chain-says-signed = Die Vertrauenskette reicht von der Root bis `{ $zone }`.
ui-chain-says-records = Von der Root bis `{ $zone }` passen die Schlüssel, aber die Einträge bei `{ $owner }` lassen sich nicht validieren.
ui-chain-says-no-ds = `{ $parent }` weist nach, dass es für `{ $zone }` keinen DS-Eintrag gibt: Von dort an sind Antworten nicht signiert.
ui-chain-says-opt-out = `{ $parent }` führt nur signierte Delegierungen auf (Opt-out), und `{ $zone }` ist keine davon: Von dort an sind Antworten nicht signiert.
ui-chain-says-unsupported = Der DS-Eintrag von `{ $zone }` hat einen Algorithmus, den Resolver nicht kennen: Von dort an gelten Antworten als nicht signiert.
ui-chain-says-broken = Die Kette bricht bei `{ $zone }` ab, deshalb verweigern Resolver die Antwort.
ui-chain-says-unknown = Wie es bei `{ $zone }` weitergeht, ließ sich nicht ermitteln.
ui-lookups = Abfragen
ui-lookups-fact = { $count ->
    [one] { $count } Anfrage
   *[other] { $count } Anfragen
}
ui-lookups-caption = Was gefragt wurde und was zurückkam. AD bedeutet, dass der Resolver DNSSEC validiert hat.
ui-lookup-name = Name
ui-lookup-type = Typ
ui-lookup-resolver = Resolver
ui-lookup-ad = AD
ui-lookup-time = Dauer
ui-lookup-cd = ohne Validierung (CD)
ui-lookup-lines = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
ui-yes = Ja
ui-no = Nein
ui-milliseconds = { $n } ms

## The way to the glossary of the article

ui-words = Begriffe erklärt

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = Die Einträge von `{ $owner }` gelten auch für `{ $domain }`, deshalb gehört die Änderung dorthin. Sie gilt für jeden Namen unterhalb von `{ $owner }`, der keine eigenen CAA-Einträge hat.
change-place-copy = { $kind ->
    [copy] Die heute geltenden Einträge stehen bei `{ $place }`. Einträge bei `{ $owner }` ersetzen sie für diesen Namen und die Namen darunter; beginnen Sie deshalb mit einer Kopie. Spätere Änderungen bei `{ $place }` wirken hier dann nicht mehr.
   *[alone] Der heute geltende Eintrag steht bei `{ $place }` und bleibt dort. Einträge bei `{ $owner }` treten für diesen Namen und die Namen darunter an seine Stelle.
}
change-place-new = Die Einträge gelten auch für jeden Namen unterhalb von `{ $owner }`, der keine eigenen CAA-Einträge hat.
change-place-alias-target = `{ $place }` ist ein Alias von `{ $target }` und kann selbst keine CAA-Einträge haben. Wer `{ $owner }` betreut, kann diese Änderung vornehmen; sie gilt auch für jeden anderen Alias davon.
change-place-above-alias = `{ $domain }` ist ein Alias und kann selbst keine CAA-Einträge haben. Bei `{ $owner }` gelten sie auch für diese Domain und für jeden anderen Namen darunter, der keine eigenen hat. Was dort bisher galt, wird kopiert; spätere Änderungen weiter oben wirken dort nicht mehr.
change-place-wildcard = Die Einträge von `{ $place }` stammen anscheinend von der Wildcard `{ $owner }`, deshalb gehört die Änderung dorthin; sie gilt für jeden Namen, für den die Wildcard steht. Nur wenn in Ihrer Zone CAA-Einträge für `{ $place }` selbst stehen, ändern Sie stattdessen diese.
change-place-below-cause = Es gibt einen anderen Weg: CAA-Einträge bei `{ $owner }` beenden die Suche, bevor sie `{ $place }` erreicht. Von da an gelten nur sie für diesen Namen und die Namen darunter, auch für Zertifikate von Webservern. Legen Sie deshalb für jede weitere CA, die Sie dort nutzen, einen Eintrag an: `issuemail` für S/MIME, `issue` für Webserver. Für andere Namen bleibt der Fehler bei `{ $place }` bestehen.

change-allow-add = Wenn { $ca } ebenfalls erlaubt sein soll, legen Sie bei `{ $owner }` { $count ->
    [one] diesen Eintrag
   *[other] diese Einträge
} an. Lassen Sie die vorhandenen Einträge, wie sie sind.
change-allow-first = Um { $ca } zu erlauben, legen Sie bei `{ $owner }` { $count ->
    [one] diesen Eintrag
   *[other] diese Einträge
} an.
change-allow-replace = Wenn { $ca } erlaubt sein soll, ersetzen Sie { $removed ->
    [one] einen Eintrag
   *[other] { $removed } Einträge
} bei `{ $owner }`. Lassen Sie die anderen, wie sie sind.
change-allow-remove = Wenn { $ca } erlaubt sein soll, löschen Sie { $removed ->
    [one] einen Eintrag
   *[other] { $removed } Einträge
} bei `{ $owner }`. Lassen Sie die anderen, wie sie sind.
change-others-stay = Die heute erlaubten CAs bleiben erlaubt.
change-leave-others = Lassen Sie die vorhandenen Einträge, wie sie sind.
change-only-add = Um die Ausstellung von S/MIME-Zertifikaten auf { $names } zu beschränken, legen Sie bei `{ $owner }` { $count ->
    [one] diesen Eintrag
   *[other] diese Einträge
} an.
change-only-replace = Um die Ausstellung von S/MIME-Zertifikaten auf { $names } zu beschränken, ändern Sie die Einträge bei `{ $owner }` so.
change-only-remove = Um die Ausstellung von S/MIME-Zertifikaten auf { $names } zu beschränken, löschen Sie { $removed ->
    [one] einen Eintrag
   *[other] { $removed } Einträge
} bei `{ $owner }`.
change-nobody-add = Damit keine CA S/MIME-Zertifikate ausstellen darf, legen Sie bei `{ $owner }` { $count ->
    [one] diesen Eintrag
   *[other] diese Einträge
} an.
change-nobody-replace = Damit keine CA S/MIME-Zertifikate ausstellen darf, ändern Sie die Einträge bei `{ $owner }` so.
change-nobody-remove = Damit keine CA S/MIME-Zertifikate ausstellen darf, löschen Sie { $removed ->
    [one] einen Eintrag
   *[other] { $removed } Einträge
} bei `{ $owner }`.

change-caution-repair-allows = Was ersetzt wird, nennt auch { $names }. Es war nicht richtig geschrieben und gilt erst nach der Änderung.
change-caution-hides-wildcard = Möglicherweise gibt es eine Wildcard, `{ $names }`. Hat die Zone für diesen Namen noch keinen Eintrag, verdeckt ein neuer, was die Wildcard diesem Namen und den Namen daneben gibt: Legen Sie auch diese Einträge an.
change-caution-overrules-nobody = { $kind ->
    [deleted] Der Eintrag, den Sie löschen, besagt, dass keine CA S/MIME-Zertifikate ausstellen darf. Fragen Sie zuerst bei denen nach, die ihn angelegt haben.
   *[stays] Der Eintrag bei `{ $place }` besagt, dass keine CA S/MIME-Zertifikate ausstellen darf. Er bleibt, gilt aber nicht mehr für `{ $owner }`. Fragen Sie zuerst bei denen nach, die ihn angelegt haben.
}
change-caution-restricts = Von da an muss jede andere CA S/MIME-Zertifikate für diese Namen verweigern.

change-not-needed = Das ist bereits so. Es muss nichts geändert werden.

change-remove = Löschen:
change-add = Anlegen:

change-blocked-unknown-critical = Ein kritischer Eintrag bei `{ $place }` hindert { $ca }, was auch immer hinzukommt. Er muss zuerst gelöscht werden.
change-blocked-nobody-allowed = Ein Eintrag bei `{ $place }` besagt, dass keine CA S/MIME-Zertifikate ausstellen darf. Fragen Sie bei denen nach, die ihn veröffentlicht haben, bevor Sie ihn ändern.
change-blocked-damaged = Ein Eintrag bei `{ $place }` ist beschädigt. Er muss gelöscht werden, bevor etwas anderes geändert wird.
change-blocked-lookup-failed = Die Abfrage ist fehlgeschlagen; wir kennen die vorhandenen Einträge deshalb nicht. Solange sie nicht bekannt sind, sollte nichts geändert werden.
change-blocked-resolvers-differ = Resolver sehen unterschiedliche Einträge. Warten Sie mit Änderungen, bis sie übereinstimmen.
change-blocked-domain-missing = `{ $domain }` existiert im DNS nicht. Ein Eintrag dort würde die Domain anlegen.
change-blocked-foreign = Keiner der Namen, die hier CAA-Einträge haben können, liegt in Ihrer Hand.
change-blocked-alias = `{ $domain }` ist ein Alias und kann selbst keine CAA-Einträge haben. Jede Änderung mit dieser Wirkung würde auch andere Namen betreffen.
change-blocked-unsafe = Wir haben keine Änderung gefunden, die nur dies bewirkt. Bitte fragen Sie die DNS-Verantwortlichen für `{ $domain }`.

## How far DNSSEC vouches for the answer

dnssec-secure = Gesichert: Alle Antworten auf dem Weg wurden validiert.
dnssec-insecure = Nicht signiert: Mindestens eine Antwort auf dem Weg ist nicht durch DNSSEC geschützt.
dnssec-bogus = Defekt: Die entscheidende Antwort lässt sich nicht validieren.
dnssec-unknown = Nicht bekannt: Die entscheidende Abfrage ist fehlgeschlagen.
dnssec-not-checked = Nicht geprüft: Die Einträge stammen aus Text, nicht aus dem DNS.

## The message to whoever runs the DNS

provider-subject = Betreff: CAA-Abfrage für { $place } schlägt fehl
provider-intro = CAs fragen die CAA-Einträge einer Domain ab, bevor sie S/MIME-Zertifikate ausstellen (RFC 8659, RFC 9495). Für { $domain } schlägt diese Abfrage fehl; Zertifikate können deshalb verweigert werden.
provider-what = Was wir sehen:
provider-change = Was zu ändern ist:
provider-change-ds = Ersetzen Sie den DS-Eintrag von { $link } in der übergeordneten Zone (bei einer registrierten Domain: beim Registrar) durch den eines Schlüssels, den die Zone hat – oder entfernen Sie ihn dort, falls die Zone nicht signiert sein soll.
provider-change-unsigned = Entfernen Sie den DS-Eintrag von { $link } aus der übergeordneten Zone (bei einer registrierten Domain: beim Registrar), oder signieren Sie die Zone wieder.
provider-change-clock = Prüfen Sie die Uhr des Rechners, der { $zone } signiert, und signieren Sie die Zone neu.
provider-change-unanswered = Sorgen Sie dafür, dass die Nameserver von { $zone } Anfragen nach den { $type }-Einträgen von { $link } beantworten, und zwar von überall her.
provider-change-sign = Signieren Sie { $zone } neu, und sorgen Sie dafür, dass die Zone künftig vor Ablauf der Signaturen neu signiert wird.
provider-change-silent = Sorgen Sie dafür, dass die Nameserver von { $zone } Anfragen nach CAA-Einträgen beantworten, und zwar von überall her; auch „kein solcher Eintrag“ ist eine gute Antwort.
provider-change-failing = Sorgen Sie dafür, dass jeder Nameserver, den die übergeordnete Zone für { $zone } nennt, die Zone führt und Anfragen nach CAA-Einträgen beantwortet; auch „kein solcher Eintrag“ ist eine gute Antwort.
provider-change-caa-only = Sorgen Sie dafür, dass die Nameserver von { $zone } Anfragen nach CAA-Einträgen wie andere beantworten: nicht mit einem Fehler, und ohne dass unterwegs etwas sie verwirft. „Kein solcher Eintrag“ ist eine gute Antwort und genügt.
provider-see = So lässt es sich nachvollziehen:
provider-said = Was die Resolver außerdem mitteilen:

## What was read, and what a CA has told

told-other = Ihnen wurde `{ $told }` mitgeteilt, wir sehen jetzt aber etwas anderes. Vielleicht haben sich Einträge oder Nameserver inzwischen geändert, oder die CA sieht andere.
