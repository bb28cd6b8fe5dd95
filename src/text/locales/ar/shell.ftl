# Arabic: what stands in the pages before any program runs. It is put there when the page is built.

page-language = العربية
page-direction = rtl
page-description = تفحص سجلات CAA لنطاق بريد إلكتروني كما يفعل مرجع التصديق قبل إصدار شهادة S/MIME، وتبيّن ما ينبغي نشره.
page-skip = الانتقال إلى الفحص
page-languages = اللغة:
page-tag = فحص CAA لشهادات S/MIME
page-lead = أدخل عنوان البريد الإلكتروني أو نطاقه. تقرأ هذه الصفحة سجلات CAA الخاصة بالنطاق كما يقرؤها مرجع التصديق، وتبيّن ما ينبغي نشره إذا كان هناك عائق.
page-footer = فحص CAA واحد من عمليات التحقق التي تسبق إصدار الشهادة. ولا تتناول هذه الصفحة إلا CAA.

## When the page cannot do its work

page-crash = توقفت هذه الصفحة عن العمل
page-crash-text = الخلل في هذه الصفحة، لا في نطاقك ولا في ما كتبته. أعد تحميلها للمتابعة. وما زال يمكنك نسخ ما في الحقل.
page-start = تعذّر بدء تشغيل هذه الصفحة
page-start-text = تعذّر تحميل جزء من هذه الصفحة، فلا يمكنها فحص أي شيء بعد. ربما انقطعت الشبكة، أو حجبته أداة ترشيح. أعد التحميل للمحاولة من جديد.
page-unsupported-text = لا يستطيع هذا المتصفح تشغيل WebAssembly، أو أن WebAssembly معطَّل فيه. ويكفي متصفح آخر أو إصدار حديث من هذا المتصفح.
page-reload = إعادة تحميل الصفحة
page-noscript = JavaScript معطَّل
page-noscript-title = يحتاج الفحص إلى JavaScript
page-noscript-text = تستعلم هذه الصفحة من DNS عبر متصفحك، ولذلك لا تعمل من دون JavaScript. ويمكنك الاطلاع على السجلات بنفسك: `dig example.com CAA`، ثم الأمر نفسه لكل نطاق أعلى حتى تصل إلى نطاق له سجلات CAA. وإذا كانت في تلك المجموعة سجلات `issuemail`، فيجب أن يذكر أحدها مرجع التصديق الذي تتعامل معه.
