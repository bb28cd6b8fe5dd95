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
page-start-text = A part of this page could not be loaded, so it cannot check anything yet. The network may have been interrupted, a filter may have held the part back, or this page has just been updated. Reload to try again.
page-unsupported-text = WebAssembly is switched off in this browser. In Lockdown Mode on an iPhone, iPad or Mac, open the page menu in the address bar and turn Lockdown Mode off for this website. In Edge, add this website to the exceptions of “Enhance your security on the web”. Elsewhere, a current browser will do.
page-forbidden-text = This browser has loaded the program of this page and does not run it: a rule of your organization, an extension or this website forbids WebAssembly, or the browser is too old. Reloading does not help; a current browser may.
page-slow = This page is slow to start
page-slow-text = A part of it has not come yet. It goes on as soon as that comes; or reload to ask for it again.
page-reload = Reload this page
page-noscript = JavaScript is off
page-noscript-title = The check needs JavaScript
page-noscript-text = This page asks DNS from your browser, so it cannot work without. You can look at the records yourself: `dig example.com CAA`, then the same for each parent domain until one has CAA records. If that set has `issuemail` records, one of them has to name your CA.
