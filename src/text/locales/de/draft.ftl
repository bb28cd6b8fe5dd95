# German: what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = Der Teil nach dem @ fehlt.
input-local-part = Das ist keine E-Mail-Adresse: Zeichen { $position } ist an dieser Stelle nicht zulässig.
input-address-space = In der Adresse steht ein Leerzeichen.
input-address-at = In der Adresse stehen zwei @.
input-local-part-missing = Der Teil vor dem @ fehlt. Um eine ganze Domain zu prüfen, lassen Sie das @ weg.
input-quote-open = Das Anführungszeichen am Anfang wird nicht geschlossen.
input-address-literal = Eine IP-Adresse hat keine CAA-Einträge. Geben Sie einen Domainnamen ein.
input-space = In der Domain steht ein Leerzeichen.
input-control = In der Domain steht ein unsichtbares Steuerzeichen.
input-url = Das sieht wie eine Webadresse aus. Geben Sie nur die Domain ein, etwa example.com.
input-character = „{ $character }“ ({ $code }) kann nicht Teil einer Domain sein.
input-label-empty = Zwei Punkte stehen hintereinander, oder die Domain beginnt mit einem Punkt.
input-hyphen = Ein Teil der Domain beginnt oder endet mit einem Bindestrich.
input-idna = „{ $label }“ ist kein gültiger internationaler Domainname.
input-label-long = Ein Teil der Domain hat { $len } Zeichen; zulässig sind 63.
input-name-long = Die Domain ist zu lang: { $len } Oktette; zulässig sind 255.
input-not-in-dns = Namen, die auf `.{ $ending }` enden, stehen nicht im DNS und haben deshalb keine CAA-Einträge.
input-hidden = Diese Adresse ist ohne @ geschrieben. Geben Sie sie mit @ ein, etwa `jane@example.com`.
input-mixed-ending = Die Endung `{ $label }` mischt Buchstaben zweier Schriften. Prüfen Sie „{ $character }“ ({ $code }).
input-not-mail = `{ $scheme }:` steht vor einer Adresse, die keine E-Mail-Adresse ist.
input-nothing = In diesem Text haben wir keine E-Mail-Adresse und keine Domain gefunden.
input-records = Das sind DNS-Einträge. Prüfen können Sie Einträge unter „Eintrag vorab testen“ oder auf der Kommandozeile mit `--zone`.
input-single-label = `{ $label }` ist keine ganze Domain. Welche Domain meinen Sie? Geben Sie sie mit Endung ein, etwa `example.com`.
input-top-level = `{ $label }` ist eine Top-Level-Domain. Geben Sie die Domain darunter ein, etwa `example.{ $label }`.
input-unsure = Ist `{ $name }` die Domain, um die es geht? Wir sind nicht sicher und haben sie deshalb nicht abgefragt. Um sie zu prüfen, geben Sie sie allein ein.

ui-read = { $count ->
    [one] In Ihrem Text wurde eine Domain gefunden: { $names }.
   *[other] In Ihrem Text wurden { $count } Domains gefunden: { $names }.
}
ui-read-place = `{ $name }` (Zeile { $line })
ui-read-unsure = Nicht abgefragt, weil wir nicht sicher sind: { $names }. Um eine davon zu prüfen, geben Sie sie allein ein.

## Text of zones that cannot be read

zone-no-origin = Vor „@“ muss eine Zeile mit $ORIGIN stehen, oder geben Sie die Option --origin an.
zone-class = Die Klasse { $class } wird nicht gelesen, nur IN.
zone-cname = { $name } hat einen CNAME und kann deshalb keinen anderen Eintrag haben.
zone-directive = { $word } wird hier nicht gelesen.
zone-escape = Auf einen Backslash muss ein Zeichen oder eine dreistellige Zahl bis 255 folgen.
zone-failed = Im Text steht „{ $line }“: Die Antwort ist fehlgeschlagen oder unvollständig. Fragen Sie erneut ab, und verwenden Sie die ganze Antwort.
zone-flags = Flags müssen eine Zahl von 0 bis 255 sein, nicht „{ $flags }“.
zone-hex = „{ $hex }“ besteht nicht aus einer geraden Anzahl von Hexadezimalziffern.
zone-length = Die Längenangabe lautet { $stated } Oktette, die Daten haben aber { $actual }.
zone-missing = { $field ->
    [flags] Die Flags fehlen.
    [tag] Das Tag fehlt.
    [type] Der Eintragstyp fehlt.
    [target] Das Ziel fehlt.
    [length] Die Länge fehlt.
    [record] Geben Sie mindestens einen Eintrag ein.
   *[value] Der Wert fehlt. Ein leerer Wert wird als "" geschrieben.
}
zone-more = Weitere Fehler: { $count }.
zone-not-ascii = „{ $name }“ enthält andere Zeichen als ASCII. Geben Sie die Form mit xn-- an.
zone-no-owner = Dieser Eintrag braucht einen Namen. Schreiben Sie einen davor oder darüber eine Zeile mit $ORIGIN, oder geben Sie die Option --origin an.
zone-parenthesis-closed = Es gibt eine „)“ ohne „(“.
zone-parenthesis-open = Eine „(“ wird nicht geschlossen.
zone-quote-open = Ein Anführungszeichen wird nicht geschlossen.
zone-trailing = „{ $extra }“ folgt auf einen Eintrag, der ohne das vollständig ist. Ein Eintrag hat ein Tag und einen Wert. Ein Wert mit Leerzeichen braucht ein einziges Paar Anführungszeichen um das Ganze, und ein Kommentar beginnt mit „;“.
zone-ttl = „{ $ttl }“ ist keine TTL.
zone-tag-length = Ein Tag hat 1 bis 255 Zeichen, dieses hat { $len }.
zone-type = „{ $name }“ ist kein Eintragstyp.
zone-too-long = { $len } Oktette passen nicht in einen Eintrag.
zone-transfer-cut = Die Zonenübertragung ist unvollständig: Sie muss mit dem SOA-Eintrag beginnen und enden. Übertragen Sie die Zone erneut.
zone-comment-sign = Ein Kommentar beginnt mit „;“, nicht mit „{ $sign }“.
zone-hidden = Der Text zeigt, dass es einen CAA-Eintrag gibt, aber nicht, was er enthält. Verwenden Sie die Ausgabe von dig oder eine Zonendatei Ihres DNS-Anbieters.
zone-length-says = Die Längenangabe lautet { $stated } Oktette, die Daten haben aber { $actual }. Die Daten bedeuten { $says }. Ist das gemeint, geben Sie als Länge { $actual } an.
zone-not-read = Diesen Text konnten wir nicht als DNS-Einträge lesen. Verwenden Sie eine Zonendatei (bei vielen DNS-Anbietern „Export“, im BIND-Format), die Ausgabe von dig, host oder nslookup oder JSON oder YAML mit Einträgen, etwa von Route 53, Cloudflare, Google Cloud, Azure oder OctoDNS.
zone-quotation = Das Anführungszeichen von Zonendateien ist ", nicht { $sign }. Setzen Sie den Wert zwischen zwei Zeichen ".
zone-semicolon = Ein Semikolon außerhalb von Anführungszeichen beginnt einen Kommentar, deshalb fehlt der Wert. Setzen Sie den ganzen Wert in Anführungszeichen: ";".
zone-syntax = Der Text sieht nach JSON oder YAML aus, ist hier aber nicht gültig, oder ein Schlüssel kommt zweimal vor. Kopieren Sie die ganze Ausgabe noch einmal.
zone-too-large = Der Text ist größer oder tiefer verschachtelt, als wir lesen. Verwenden Sie nur den Teil mit Ihrer Domain und deren CAA-Einträgen.

## The effect of a change

preview-label = Künftige CAA-Einträge bei `{ $owner }`
preview-other = Hier stehen Einträge von `{ $name }`; hierher gehören nur die von `{ $owner }`.
preview-not-caa = Hierher gehören nur CAA-Einträge von `{ $owner }`.
preview-reset = Meine Änderungen verwerfen
preview-caption = Was für `{ $domain }` gilt
preview-what = Zertifikate
preview-today = Heute
preview-after = Danach
preview-ca = { $ca }, S/MIME
preview-smime = Alle CAs, S/MIME
preview-tls = Webserver
preview-tls-wildcard = Wildcard-Zertifikate
preview-anyone = jede CA
preview-nobody = keine CA
preview-gained = Andere CAs, die neu erlaubt sind: { $names }.
preview-lost = Andere CAs, die nicht mehr erlaubt sind: { $names }.
preview-lost-all = Keine andere CA ist mehr erlaubt.
preview-critical = Eine CA, die das kritische Tag `{ $names }` nicht kennt, muss alles ablehnen.
preview-unreadable = Ein Eintrag ist nicht lesbar; CAs lehnen dann vielleicht alles ab.
preview-tls-changes = Das ändert, wer Zertifikate für Webserver ausstellen darf.
preview-nothing-else = Für andere CAs und für Webserver ändert sich nichts.
preview-newly-critical = Danach muss eine CA, die das Tag `{ $names }` nicht kennt, alle Zertifikate ablehnen, auch die für Webserver.

## Forms in which a change can be written

form-ttl-guess = Die TTL ist geschätzt: Resolver zeigen nur die Restlaufzeit. Setzen Sie die TTL Ihrer Zone ein.
form-label = Format
form-zone-file = Zonendatei (BIND, NSD, Knot)
form-rfc3597 = Zonendatei für Server ohne CAA (RFC 3597)
form-windows-dns = Windows Server (PowerShell)
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate (dynamisches Update)
form-route53-batch = Amazon Route 53 (Change Batch)
form-route53-cli = Amazon Route 53 (AWS CLI)
form-gcloud = Google Cloud DNS (gcloud)
form-azure-cli = Azure DNS (Azure CLI)
form-cloudflare-api = Cloudflare (API mit curl)
form-terraform-route53 = Terraform für Amazon Route 53
form-terraform-google = Terraform für Google Cloud DNS
form-terraform-cloudflare = Terraform für Cloudflare
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = Das ersetzt alle CAA-Einträge dieses Namens: Was hier nicht aufgeführt ist, wird gelöscht.
form-scope-changes = Das ändert einzelne Einträge. Die anderen bleiben, wie sie sind.
form-scope-records = Das sind Zeilen für Ihre Datei. Andere CAA-Einträge dieses Namens bleiben, wie sie sind.

form-note-api-token = Legen Sie zuvor ein API-Token, das DNS bearbeiten darf, in der Variablen `CLOUDFLARE_API_TOKEN` ab.
form-note-azurerm = Terraform kann `issuemail` bei Azure nicht setzen: Der Provider azurerm lehnt das Tag ab. Nutzen Sie stattdessen diesen Befehl.
form-note-commented-out = Auskommentierte Zeilen sind Einträge, die Sie aus Ihrer Datei löschen müssen.
form-note-dnscontrol-version = DNSControl nimmt `issuemail` seit September 2025 an. Aktualisieren Sie ältere Versionen zuerst.
form-note-import = Verwaltet Terraform diese Einträge noch nicht, importieren Sie sie zuerst. Sonst versucht Terraform, sie anzulegen, und scheitert.
form-note-merge = Enthält Ihre Datei bei diesem Namen andere Eintragstypen, behalten Sie diese und ersetzen Sie nur den Eintrag vom Typ CAA.
form-note-old-ttl = Die TTL muss dieselbe sein, die Route 53 für diese Einträge gespeichert hat. Was Resolver zeigen, kann weniger sein.
form-note-placeholder-managed-zone = Ersetzen Sie `MANAGED_ZONE` durch den Namen Ihrer Zone in Google Cloud.
form-note-placeholder-name = Ersetzen Sie `NAME` durch den Namen des Eintrags innerhalb seiner Zone.
form-note-placeholder-record-id = Ersetzen Sie `RECORD_ID` durch die `id`, die der vorhergehende Aufruf anzeigt.
form-note-placeholder-resource-group = Ersetzen Sie `RESOURCE_GROUP` durch die Ressourcengruppe Ihrer Zone.
form-note-placeholder-zone = Ersetzen Sie `ZONE` durch den Namen Ihrer Zone.
form-note-placeholder-zone-id = Ersetzen Sie `ZONE_ID` durch die ID Ihrer Zone bei diesem Anbieter.
form-note-ttl-not-kept = dnsmasq hat für solche Einträge keine TTL; `local-ttl` legt eine für alle fest.
form-note-ttl-range = Cloudflare nimmt TTLs von 60 bis 86400 Sekunden an; verwendet wird daher der nächstliegende Wert.
form-note-windows-version = Dafür ist Windows Server 2016 oder neuer nötig.

form-unwritable-flags = Ein Eintrag hat Flags, die dieses Werkzeug nicht setzen kann.
form-unwritable-length = Ein Eintrag ist zu lang für dieses Programm.
form-unwritable-nothing-to-do = Es ist nichts zu ändern.
form-unwritable-octet = Ein Wert enthält Zeichen, die sich in diesem Format nicht sicher schreiben lassen.
form-unwritable-owner = Dieser Name lässt sich in diesem Format nicht schreiben.
form-unwritable-outside-zone = Der Name liegt nicht in der Zone.
form-unwritable-rdata = Ein Eintrag ist fehlerhaft, und dieses Format kann ihn nicht aufnehmen.
form-unwritable-tag = Ein Eintrag hat ein Tag, das hier nicht angenommen wird.

form-note-critical-forced = Route 53 nimmt dieses Tag nur mit Flag `128` (kritisch) an. Der Text enthält deshalb dieses Flag.
