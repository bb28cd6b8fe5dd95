# German: what stands in the pages before any program runs. It is put there when the page is built.

page-language = Deutsch
page-direction = ltr
page-description = Prüft die CAA-Einträge einer E-Mail-Domain so, wie es eine Zertifizierungsstelle tut, bevor sie ein S/MIME-Zertifikat ausstellt, und zeigt, was zu veröffentlichen ist.
page-skip = Zur Prüfung springen
page-languages = Sprache:
page-tag = CAA-Prüfung für S/MIME
page-lead = Geben Sie die E-Mail-Adresse oder ihre Domain ein. Diese Seite liest die CAA-Einträge der Domain so, wie es eine Zertifizierungsstelle tut, und zeigt, was zu veröffentlichen ist, falls etwas im Weg steht.
page-footer = CAA ist eine der Prüfungen vor der Ausstellung eines Zertifikats. Diese Seite sagt nur etwas über CAA.

## When the page cannot do its work

page-crash = Diese Seite funktioniert nicht mehr
page-crash-text = Der Fehler liegt bei dieser Seite, nicht bei Ihrer Domain und nicht bei Ihrer Eingabe. Laden Sie die Seite neu, um fortzufahren. Was im Feld steht, lässt sich noch kopieren.
page-start = Diese Seite konnte nicht starten
page-start-text = Ein Teil dieser Seite konnte nicht geladen werden; sie kann deshalb noch nichts prüfen. Vielleicht war das Netz unterbrochen, ein Filter hat diesen Teil zurückgehalten, oder die Seite wurde gerade aktualisiert. Laden Sie die Seite neu, um es noch einmal zu versuchen.
page-unsupported-text = WebAssembly ist in diesem Browser abgeschaltet. Im Blockierungsmodus auf iPhone, iPad oder Mac: Öffnen Sie das Seitenmenü in der Adresszeile und schalten Sie den Blockierungsmodus für diese Website aus. In Edge: Fügen Sie diese Website den Ausnahmen von „Verbessern Sie Ihre Sicherheit im Web“ hinzu. Sonst genügt ein aktueller Browser.
page-forbidden-text = Dieser Browser hat das Programm dieser Seite geladen und führt es nicht aus: Eine Regel Ihrer Organisation, einer Erweiterung oder dieser Website verbietet WebAssembly, oder der Browser ist zu alt. Neu laden hilft nicht, ein aktueller Browser vielleicht.
page-slow = Diese Seite startet langsam
page-slow-text = Ein Teil von ihr ist noch nicht da. Sobald er kommt, geht es weiter; oder laden Sie sie neu.
page-reload = Seite neu laden
page-noscript = JavaScript ist aus
page-noscript-title = Die Prüfung braucht JavaScript
page-noscript-text = Diese Seite fragt das DNS von Ihrem Browser aus ab und kann deshalb ohne JavaScript nicht arbeiten. Sie können sich die Einträge selbst ansehen: `dig example.com CAA`, danach dasselbe für jede übergeordnete Domain, bis eine CAA-Einträge hat. Sind `issuemail`-Einträge darunter, muss einer davon Ihre CA nennen.
