# English: what stands in the pages before any program runs. It is put there when the page is built.

page-language = English
page-direction = ltr
page-description = Checks the CAA records of a mail domain the way a certificate authority does before it issues an S/MIME certificate, and shows what to publish.
page-skip = Skip to the check
page-languages = Language:
page-tag = CAA check for S/MIME
page-lead = Enter the e-mail address or its domain. This page reads the domain’s CAA records the way a certificate authority does, and shows what to publish if something stands in the way.
page-footer = CAA is one of the checks before a certificate is issued. This page speaks of CAA only.

## When the page cannot do its work

page-crash = This page has stopped working
page-crash-text = The fault is in this page, not in your domain and not in what you typed. Reload it to go on. What is in the field can still be copied.
page-start = This page could not start
page-start-text = A part of this page could not be loaded, so it cannot check anything yet. The network may have been interrupted, or a filter may have held it back. Reload to try again.
page-unsupported-text = This browser cannot run WebAssembly, or it has been switched off. Another browser, or a current version of this one, will do.
page-reload = Reload this page
page-noscript = JavaScript is off
page-noscript-title = The check needs JavaScript
page-noscript-text = This page asks DNS from your browser, so it cannot work without. You can look at the records yourself: `dig example.com CAA`, then the same for each parent domain until one has CAA records. If that set has `issuemail` records, one of them has to name your CA.
