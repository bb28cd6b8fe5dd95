# Arabic: what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first } { $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver }: { $word }
join-opinions = { $first }؛ { $second }

## Durations

duration-seconds = { $n ->
    [zero] { $n } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
}
duration-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
duration-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
duration-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = يسمح CAA لمرجع التصديق { $ca } بإصدار شهادات S/MIME للنطاق `{ $domain }`، إذ لا توجد سجلات CAA.
verdict-no-caa-domain-missing = النطاق `{ $domain }` غير موجود في DNS، وإن كان CAA لا يحظر مرجع التصديق { $ca }.
verdict-no-issuemail = يسمح CAA لمرجع التصديق { $ca } بإصدار شهادات S/MIME للنطاق `{ $domain }`، لأن سجلات CAA الخاصة به لا تقيّد S/MIME.
verdict-issuer-match = يسمح CAA لمرجع التصديق { $ca } بإصدار شهادات S/MIME للنطاق `{ $domain }`، لأن سجلًا عند `{ $place }` يذكر هذا المرجع.
verdict-issuer-match-params = يسمح CAA لمرجع التصديق { $ca } بإصدار شهادات S/MIME للنطاق `{ $domain }`، بشرط أن يقبل هذا المرجع المعاملات الواردة في السجل.
verdict-unknown-critical = يحظر CAA على مرجع التصديق { $ca } إصدار شهادات S/MIME للنطاق `{ $domain }`، لأن عند `{ $place }` سجلًا حرجًا (critical) لا يدعمه هذا المرجع.
verdict-params-unsatisfied = يحظر CAA على مرجع التصديق { $ca } إصدار شهادات S/MIME للنطاق `{ $domain }`، لأن الطلب لا يستوفي المعاملات الواردة في السجل.
verdict-issuer-mismatch = يحظر CAA على مرجع التصديق { $ca } إصدار شهادات S/MIME للنطاق `{ $domain }`، لأن السجلات عند `{ $place }` لا تذكر إلا مراجع تصديق أخرى.
verdict-issuer-mismatch-case = يحظر CAA على مرجع التصديق { $ca } إصدار شهادات S/MIME للنطاق `{ $domain }`، لأن سجلًا عند `{ $place }` يكتب اسم هذا المرجع بأحرف لاتينية كبيرة.
verdict-malformed-value = يحظر CAA على مرجع التصديق { $ca } إصدار شهادات S/MIME للنطاق `{ $domain }`، لأن السجل عند `{ $place }` غير صالح.
verdict-empty-issuer = يحظر CAA على مرجع التصديق { $ca } إصدار شهادات S/MIME للنطاق `{ $domain }`، لأن السجل عند `{ $place }` لا يسمح لأي مرجع تصديق.
verdict-dnssec-bogus = يجب على مرجع التصديق { $ca } أن يرفض شهادات S/MIME للنطاق `{ $domain }` إلى أن يُصلَح DNSSEC في `{ $zone }`.
verdict-nameservers-refuse = يرفض مرجع التصديق { $ca } شهادات S/MIME للنطاق `{ $domain }` ما دامت خوادم الأسماء للمنطقة `{ $zone }` لا ترد.
verdict-nameservers-undetermined = لم نتمكن من معرفة ما إذا كان CAA يحظر مرجع التصديق { $ca } في حالة `{ $domain }`، لأن خوادم الأسماء للمنطقة `{ $zone }` لا ترد.
verdict-must-refuse = يرفض مرجع التصديق { $ca } شهادات S/MIME للنطاق `{ $domain }` ما دام البحث عن سجلات CAA عند `{ $place }` يفشل.
verdict-undetermined = لم نتمكن من معرفة ما إذا كان CAA يحظر مرجع التصديق { $ca } في حالة `{ $domain }`، لأن البحث عن سجلات CAA عند `{ $place }` يفشل.
verdict-resolver-unreachable = لم نتمكن من معرفة ما إذا كان CAA يحظر مرجع التصديق { $ca } في حالة `{ $domain }`، لأننا لم نتمكن من الوصول إلى أي محلّل DNS.
verdict-resolvers-disagree = لم نتمكن من معرفة ما إذا كان CAA يحظر مرجع التصديق { $ca } في حالة `{ $domain }`، لأن محلّلات DNS تعطي ردودًا مختلفة.
verdict-zone-incomplete = لم نتمكن من معرفة ما إذا كان CAA يحظر مرجع التصديق { $ca } في حالة `{ $domain }`، لأن النص لا يتضمن كل السجلات المؤثرة.

## Why

why-no-caa = لا توجد سجلات CAA عند `{ $domain }` ولا عند أي اسم أعلى منه.
why-no-caa-domain-missing = لا يوجد نطاق كهذا في DNS، وليس لأي اسم فوقه سجلات CAA.
why-no-issuemail = لا تتضمن سجلات CAA عند `{ $place }` الوسم `issuemail`، ولذلك لا تقيّد شهادات S/MIME.
why-issuer-match = يذكر سجل `issuemail` عند `{ $place }` مرجع التصديق { $ca }.
why-issuer-match-params = يذكر سجل `issuemail` عند `{ $place }` مرجع التصديق { $ca } مع معاملات. وتحديد معناها في S/MIME يعود إلى { $ca }.
why-unknown-critical = عند `{ $place }` سجل CAA وسمه `{ $tag }` ومعلَّم بأنه حرج (critical). ومرجع التصديق { $ca } لا يدعم هذا الوسم، فلا يجوز له الإصدار في هذه الحالة.
why-params-unsatisfied = يذكر سجل `issuemail` عند `{ $place }` مرجع التصديق { $ca } مع معاملات لا يستوفيها هذا الطلب.
why-issuer-mismatch = { $count ->
    [zero] تذكر سجلات `issuemail` عند `{ $place }` الاسم `{ $issuers }`، ولا تذكر `{ $issuer }`.
    [one] يذكر سجل `issuemail` عند `{ $place }` الاسم `{ $issuers }`، ولا يذكر `{ $issuer }`.
    [two] تذكر سجلات `issuemail` عند `{ $place }` الاسمين `{ $issuers }`، ولا تذكر `{ $issuer }`.
    [few] تذكر سجلات `issuemail` عند `{ $place }` الأسماء `{ $issuers }`، ولا تذكر `{ $issuer }`.
    [many] تذكر سجلات `issuemail` عند `{ $place }` الأسماء `{ $issuers }`، ولا تذكر `{ $issuer }`.
   *[other] تذكر سجلات `issuemail` عند `{ $place }` الأسماء `{ $issuers }`، ولا تذكر `{ $issuer }`.
}
why-issuer-mismatch-case = يرد الاسم في أحد سجلات `issuemail` عند `{ $place }` هكذا: `{ $named }`. لكن مرجع التصديق { $ca } لا يقبل إلا هذه الصيغة: `{ $issuer }`.
why-malformed-value = سجل `issuemail` عند `{ $place }` غير صالح، ولذلك يُعامَل على أنه سجل لا يسمح لأي مرجع تصديق.
why-empty-issuer = لا يسمح سجل `issuemail` عند `{ $place }` لأي مرجع تصديق بإصدار شهادات S/MIME.
why-alias = الاسم `{ $place }` اسم مستعار للاسم `{ $target }`، ولذلك تُعتمد سجلات CAA الخاصة بذلك الاسم.
why-dnssec-bogus = تواقيع DNSSEC الخاصة بـ `{ $place }` لا تجتاز التحقق. لذلك ترد المحلّلات بالرمز SERVFAIL، ولا يجوز لمرجع التصديق أن يعدّ ذلك سماحًا.
why-dnssec-bogus-link = لذلك ترد المحلّلات بالرمز SERVFAIL، ولا يجوز لمرجع التصديق أن يعدّ ذلك سماحًا.
why-nameservers-unresponsive = { $known ->
    [yes] لا ترد خوادم الأسماء للمنطقة `{ $zone }` (`{ $servers }`) على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`.
   *[no] لا ترد خوادم الأسماء للمنطقة `{ $zone }` على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`.
}
why-nameservers-unresponsive-unanswered = تحتاج المحلّلات إلى هذه السجلات للتحقق من سجلات CAA الخاصة بـ `{ $asked }`، ولذلك يتعذّر البحث عنها.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] ترد خوادم الأسماء للمنطقة `{ $zone }` (`{ $servers }`) على استعلامات أخرى، لكنها لا ترد على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`. ربما يُسقطه جدار حماية أو موازن تحميل قديم.
   *[no] ترد خوادم الأسماء للمنطقة `{ $zone }` على استعلامات أخرى، لكنها لا ترد على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`. ربما يُسقطه جدار حماية أو موازن تحميل قديم.
}
why-nameservers-signed = المنطقة موقَّعة باستخدام DNSSEC، فلا يجوز لمرجع التصديق أن يعدّ غياب الرد سماحًا.
why-nameservers-unsigned = المنطقة غير موقَّعة باستخدام DNSSEC. ويجوز لمرجع التصديق أن يعدّ غياب الرد سماحًا إذا لم يكن الخلل في أنظمته وكان قد أعاد المحاولة، لكنه غير ملزم بذلك.

## The broken link of a chain of trust

fault-algorithm-mismatch = يخص سجل DS للاسم `{ $owner }` (علامة المفتاح { $tag }) الخوارزمية { $ds }، في حين أن المنطقة موقَّعة بالخوارزمية { $dnskey }.
fault-altered = يبدو أن سجلات `{ $type }` للاسم `{ $owner }` لا تطابق توقيعها: ربما غُيّرت بعد توقيعها، أو وُقّعت توقيعًا خاطئًا.
fault-denial-incomplete = تفيد المنطقة `{ $zone }` بأنه لا توجد سجلات كهذه للاسم `{ $owner }`، لكن إثباتها الموقَّع (`{ $type }`) لا يشمل هذا الاسم.
fault-denial-missing = لا تقدّم المنطقة `{ $zone }` إثباتًا موقَّعًا (NSEC أو NSEC3) لردها بشأن `{ $owner }`.
fault-dnskey-missing = يفيد سجل DS في المنطقة الأعلى بأن المنطقة `{ $owner }` موقَّعة، لكن لا توجد سجلات DNSKEY عند `{ $owner }`.
fault-ds-digest-mismatch = يحمل سجل DS للاسم `{ $owner }` علامة أحد مفاتيحه ({ $tag })، لكن الملخّص مختلف.
fault-no-key-for-ds = يشير سجل DS للاسم `{ $owner }` (علامة المفتاح { $tag }) إلى مفتاح غير موجود في المنطقة.
fault-signature-expired = انتهت صلاحية توقيع سجلات `{ $type }` للاسم `{ $owner }` في { $date }.
fault-signature-missing = لا تحمل سجلات `{ $type }` للاسم `{ $owner }` توقيعًا بمفتاح يُعتدّ به.
fault-signature-not-yet-valid = لا يسري توقيع سجلات `{ $type }` للاسم `{ $owner }` إلا ابتداءً من { $date }.
fault-signing-key-missing = أُنشئ توقيع سجلات `{ $type }` للاسم `{ $owner }` بمفتاح (علامته { $tag }) لا تنشره المنطقة `{ $zone }`.
fault-unanswered = لا ترد خوادم الأسماء للمنطقة `{ $zone }` على الاستعلام عن سجلات `{ $type }` للاسم `{ $owner }`.

## Why, when the lookup failed

why-lookup-failure = فشل البحث عن سجلات CAA عند `{ $place }`.
why-lookup-failure-rdata = يوجد عند `{ $place }` سجل CAA تالف تتعذّر قراءته.
why-lookup-failure-silent = لم يصل رد في الوقت المحدد على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`، مع أن استعلامات أخرى لقيت ردًا. ولم نتمكن من معرفة ما إذا كانت المنطقة موقَّعة باستخدام DNSSEC.
why-lookup-failure-alias-loop = الاسم `{ $place }` اسم مستعار يعود في النهاية إلى نفسه.
why-lookup-failure-filtered = لا تُظهر المحلّلات رد المنطقة نفسها بشأن `{ $place }`، بل تحجبه.
why-lookup-failure-disowned = ليس لدى المحلّلات بشأن `{ $place }` سوى رد تصفه هي نفسها بأنه قديم أو غير موثوق. وهو لا يبيّن ما في المنطقة الآن.
why-lookup-failure-truncated = وصل الرد بشأن `{ $place }` مقطوعًا، وقد تنقصه سجلات.
why-lookup-failure-servfail = { $known ->
    [yes] ترد المحلّلات بالرمز SERVFAIL على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`، لأنها لا تتلقى ردًا صالحًا للاستخدام من خوادم الأسماء للمنطقة `{ $zone }` (`{ $servers }`).
   *[no] ترد المحلّلات بالرمز SERVFAIL على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`، لأنها لا تتلقى ردًا صالحًا للاستخدام من خوادم الأسماء للمنطقة `{ $zone }`.
}
why-lookup-failure-servfail-unknown = ترد المحلّلات بالرمز SERVFAIL على الاستعلام عن سجلات CAA الخاصة بـ `{ $asked }`. ولم نتمكن من معرفة السبب.
why-lookup-failure-caa-only = { $known ->
    [yes] ترد خوادم الأسماء للمنطقة `{ $zone }` (`{ $servers }`) على استعلامات أخرى عن `{ $asked }`، لكنها ترد بخطأ على الاستعلام عن سجلات CAA.
   *[no] ترد خوادم الأسماء للمنطقة `{ $zone }` على استعلامات أخرى عن `{ $asked }`، لكنها ترد بخطأ على الاستعلام عن سجلات CAA.
}
why-lookup-failure-rcode = ترد المحلّلات بالرمز { $rcode } على الاستعلام عن سجلات CAA الخاصة بـ `{ $place }`.
why-resolver-unreachable-answer = ما يرد بدلًا من محلّلات DNS لا يعطي ردود DNS صالحة. ولا يدل ذلك على شيء بشأن `{ $domain }`.
why-resolver-unreachable-connection = تعذّر الوصول إلى أي من محلّلات DNS التي يستخدمها هذا الفحص. ولا يدل ذلك على شيء بشأن `{ $domain }`.
why-resolver-unreachable-limit = تطلب محلّلات DNS التوقف قليلًا، لأن عدد الاستعلامات الواردة من شبكتك كبير جدًا. ولا يدل ذلك على شيء بشأن `{ $domain }`.
why-resolver-unreachable-portal = ترد صفحة ويب بدلًا من محلّلات DNS: إما صفحة تسجيل الدخول إلى الشبكة وإما أداة ترشيح. ولا يدل ذلك على شيء بشأن `{ $domain }`.
why-resolver-unreachable-servfail = لا تستطيع محلّلات DNS التي يستخدمها هذا الفحص البحث عن أي شيء، إذ ترد بالرمز SERVFAIL حتى عن بيانات جذر DNS. ولا يدل ذلك على شيء بشأن `{ $domain }`.
why-resolver-unreachable-status = ترد محلّلات DNS التي يستخدمها هذا الفحص بخطأ HTTP. ولا يدل ذلك على شيء بشأن `{ $domain }`.
why-resolver-unreachable-timeout = لم يرد في الوقت المحدد أي من محلّلات DNS التي يستخدمها هذا الفحص. ولا يدل ذلك على شيء بشأن `{ $domain }`.
why-resolvers-disagree = تؤدي ردود محلّلات DNS إلى نتائج مختلفة ({ $opinions }). ويتحقق مرجع التصديق { $ca } من عدة مواقع، وقد يرى أيًا منها.
why-no-quorum = لا يُظهر ردًا إلا المحلّل { $resolver }. وتفشل محلّلات أخرى مع هذا النطاق ({ $failures })، ومحلّل واحد لا يكفي للحكم.
why-one-resolver = تستند هذه النتيجة إلى المحلّل { $resolver } وحده، إذ لم يعطِ أي محلّل DNS آخر ردًا يُعتد به.
why-disagree-broken = أما المحلّلات التي يفشل البحث لديها، فالسبب ما يلي:
why-zone-incomplete = { $kind ->
    [cut] يفوّض النص `{ $cut }` إلى خوادم أسماء أخرى. وهي وحدها تعرف سجلات CAA الخاصة بـ `{ $name }`.
    [alias] الاسم `{ $place }` اسم مستعار للاسم `{ $name }`، وسجلات CAA عند هذا الأخير هي المؤثرة. لكن النص لا يتضمنه.
   *[name] لا يُظهر النص سجلات CAA التي تنطبق على `{ $name }`.
}

word-permitted = مسموح
word-forbidden = محظور
word-undetermined = غير معروف

## Words for what came back

outcome-records = وُجدت سجلات
outcome-nodata = لا توجد سجلات كهذه
outcome-not-covered = ليس في النص
outcome-given-up = لا رد، وانتهى الانتظار
outcome-nxdomain = الاسم غير موجود
outcome-servfail = SERVFAIL
outcome-stale = رد قديم
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = رمز خطأ
outcome-truncated = رد مقطوع
outcome-alias-loop = حلقة أسماء مستعارة
outcome-filtered = حجبه المحلّل
outcome-timeout = لا رد في الوقت المحدد
outcome-unreachable = تعذّر الوصول إلى المحلّل
outcome-http-error = خطأ HTTP من المحلّل
outcome-bad-answer = ليس رد DNS صالحًا
outcome-called-bogus = رد لم يجتز التحقق
outcome-not-needed = غير لازم

## What to do

todo-permitted = لا حاجة إلى أن تغيّر شيئًا في DNS.
todo-issuer-match-params = اسأل مرجع التصديق { $ca } إن كان يقبل هذه المعاملات، أو انشر سجلًا من دونها.
todo-unknown-critical = إذا لم يكن المقصود من السجل الحرج (critical) حظر شهادات S/MIME، فاحذفه أو أزل عَلَمه الحرج في DNS الخاص بـ `{ $owner }`، أو اطلب ذلك ممن يستطيع.
todo-params-unsatisfied = يجب أن يستوفي الطلب الشروط الواردة في السجل. وإذا كان المراد ألا يتقيّد بها مرجع التصديق { $ca }، فأجرِ هذا التغيير:
todo-empty-issuer = نُشر هذا السجل لحظر شهادات S/MIME لـ `{ $place }`. اسأل من أضافه. وإذا لم يعد ذلك مطلوبًا، فيمكن استبدال السجل.
todo-no-caa-domain-missing = تحقق من كتابة النطاق. ولن يصل البريد الإلكتروني إليه أيضًا.
todo-dnssec-bogus = أبلغ مزوّد DNS الخاص بـ `{ $place }` بأن DNSSEC لديه معطوب. وتُظهر أداة تصحيح DNSSEC موضع الخلل.
todo-dnssec-bogus-ds = في المنطقة الأعلى من `{ $link }` (وللنطاق المسجَّل: لدى مسجّل النطاق)، اطلب استبدال سجل DS بسجل لمفتاح موجود في المنطقة، أو حذفه إذا لم يكن المراد توقيع المنطقة.
todo-dnssec-bogus-unsigned = اطلب حذف سجل DS للاسم `{ $link }` من المنطقة الأعلى منه (وللنطاق المسجَّل: لدى مسجّل النطاق)، أو توقيع المنطقة من جديد.
todo-dnssec-bogus-clock = تحقق من ساعة هذا الحاسوب. وإذا كانت صحيحة، فاطلب من مزوّد DNS الخاص بـ `{ $zone }` أن يتحقق من ساعة الخادم الذي يوقّع، وأن يوقّع المنطقة من جديد.
todo-dnssec-bogus-unanswered = اطلب من مزوّد DNS الخاص بـ `{ $zone }` أن يجعل خوادم أسمائه ترد على الاستعلام عن مفاتيح DNSSEC.
todo-dnssec-bogus-sign = اطلب من مزوّد DNS الخاص بـ `{ $zone }` أن يوقّع المنطقة من جديد، وأن يتأكد من تجديد التواقيع قبل انتهاء صلاحيتها.
todo-nameservers-unresponsive = أبلغ مزوّد DNS الخاص بـ `{ $zone }`. يجب أن ترد خوادم أسمائه على استعلامات CAA أيًا كان مصدرها. ولا يلزم لذلك سجل CAA: فالرد «لا يوجد سجل كهذا» رد صالح.
todo-nameservers-unresponsive-unanswered = اطلب من مزوّد DNS الخاص بـ `{ $zone }` أن يجعل خوادم أسمائه ترد على الاستعلام عن مفاتيح DNSSEC.
todo-nameservers-unresponsive-caa-only = أبلغ مزوّد DNS الخاص بـ `{ $zone }`. يجب ألا يُسقط أي شيء أمام خوادم أسمائه استعلامات CAA. ولا يلزم لذلك سجل CAA: فالرد «لا يوجد سجل كهذا» رد صالح.
todo-checkers = يرسل مرجع التصديق { $ca } استعلاماته من العناوين التالية: { $checkers }. تأكد من أن أي جدار حماية لا يحجبها.
todo-lookup-failure = أبلغ مزوّد DNS الخاص بـ `{ $place }` بأن البحث عن سجلات CAA يفشل.
todo-lookup-failure-rdata = احذف السجل التالف عند `{ $owner }` وأدخله من جديد.
todo-lookup-failure-silent = أعد الفحص. وإذا كانت النتيجة نفسها، فأبلغ مزوّد DNS الخاص بـ `{ $zone }` بأن استعلامات CAA لا تلقى ردًا.
todo-lookup-failure-alias-loop = صحّح سجلات CNAME أو DNAME للاسم `{ $place }`.
todo-lookup-failure-filtered = أعد الفحص من شبكة أخرى، أو باستخدام محلّلات أخرى.
todo-lookup-failure-truncated = أعد الفحص. وإذا كانت النتيجة نفسها، فأبلغ مزوّد DNS الخاص بـ `{ $place }`.
todo-lookup-failure-servfail = أبلغ مزوّد DNS الخاص بـ `{ $zone }`. يجب على كل خادم أسماء مدرج في المنطقة الأعلى أن يخدم هذه المنطقة وأن يرد على استعلامات CAA. ولا يلزم لذلك سجل CAA: فالرد «لا يوجد سجل كهذا» رد صالح.
todo-lookup-failure-servfail-unknown = أعد الفحص. وإذا كانت النتيجة نفسها، فأبلغ مزوّد DNS الخاص بـ `{ $zone }` بأن محلّلات DNS ترد بالرمز SERVFAIL.
todo-lookup-failure-caa-only = أبلغ مزوّد DNS الخاص بـ `{ $zone }`. يجب ألا ترد خوادم أسمائه على استعلامات CAA بخطأ. ولا يلزم لذلك سجل CAA: فالرد «لا يوجد سجل كهذا» رد صالح.
todo-lookup-failure-rcode = أعد الفحص، وعند الحاجة بمحلّلات DNS أخرى. وإذا كانت النتيجة نفسها، فأبلغ مزوّد DNS الخاص بـ `{ $place }` بأن خوادم أسمائه يجب أن ترد على استعلامات CAA. ولا يلزم لذلك سجل CAA: فالرد «لا يوجد سجل كهذا» رد صالح.
todo-resolver-unreachable-answer = أعد الفحص من شبكة أخرى. فقد يكون خادم وكيل أو أداة ترشيح يرد بدلًا من المحلّلات.
todo-resolver-unreachable-connection = تحقق من اتصالك. فقد يحظر جدار حماية أو خادم وكيل أو إضافة متصفح بروتوكول DNS over HTTPS.
todo-resolver-unreachable-limit = ليس نطاقك هو السبب. انتظر بضع دقائق.
todo-resolver-unreachable-portal = سجّل الدخول إلى الشبكة، أو أعد الفحص من شبكة أخرى.
todo-resolver-unreachable-servfail = أعد الفحص لاحقًا، أو باستخدام محلّلات أخرى. وإذا كان أحدها تابعًا لك، فتأكد من أنه يصل إلى الإنترنت ومن صحة مرساة الثقة والساعة لديه.
todo-resolver-unreachable-status = أعد الفحص، أو افحص من شبكة أخرى. فقد يكون هناك خادم وكيل في الطريق.
todo-resolver-unreachable-timeout = تحقق من اتصالك. فقد يعيق جدار حماية أو خادم وكيل أو إضافة متصفح بروتوكول DNS over HTTPS.
todo-resolvers-disagree = إذا كانت السجلات قد غُيّرت مؤخرًا، فانتظر حتى تنتهي صلاحية القديمة في جميع ذاكرات التخزين المؤقت. وإن لم تُغيَّر، فأبلغ مزوّد DNS الخاص بـ `{ $place }` بأن خوادم أسمائه تعطي ردودًا مختلفة.
todo-zone-incomplete = استخدم نصًا يتضمن سجلات `{ $name }` أيضًا، أو افحص ما هو موجود في DNS.
todo-zone-incomplete-domain = تحقق من كتابة اسم النطاق. وإن كانت صحيحة، فاستخدم نصًا يتضمن منطقته، أو افحص ما هو موجود في DNS.

## When to try again

when-permitted-cache = يمكنك تقديم الطلب الآن. وإذا كان مرجع التصديق { $ca } قد رفض قبل قليل، فانتظر أولًا مدة قدرها { $cache }، فهو يحتفظ بالنتيجة طوال هذه المدة.
when-changed = أعد المحاولة بعد التغيير بمدة قدرها { $ttl }، فقد تحتفظ المحلّلات بالسجلات القديمة طوال هذه المدة.
when-changed-cache = أعد المحاولة بعد التغيير بمدة قدرها { $wait }. فقد تحتفظ المحلّلات بالسجلات القديمة مدة قدرها { $ttl }، وقد يحتفظ مرجع التصديق { $ca } بنتيجته مدة قدرها { $cache }.
when-disagree = أعد المحاولة بعد آخر تغيير بمدة قدرها { $ttl }، فقد تحتفظ المحلّلات بالسجلات القديمة طوال هذه المدة.
when-disagree-cache = أعد المحاولة بعد آخر تغيير بمدة قدرها { $wait }. فقد تحتفظ المحلّلات بالسجلات القديمة مدة قدرها { $ttl }، وقد يحتفظ مرجع التصديق { $ca } بنتيجته مدة قدرها { $cache }.
when-agree = أعد المحاولة عندما تتفق المحلّلات.
when-agree-cache = أعد المحاولة بعد اتفاق المحلّلات بمدة قدرها { $cache }، فقد يحتفظ مرجع التصديق { $ca } بنتيجته طوال هذه المدة.
when-expired = بعد التغيير، انتظر حتى تزول السجلات القديمة من جميع ذاكرات التخزين المؤقت. فقد تحتفظ بها المحلّلات طوال مدة TTL المحددة لدى مزوّد DNS.
when-expired-cache = بعد التغيير، انتظر حتى تزول السجلات القديمة من جميع ذاكرات التخزين المؤقت، ثم انتظر مدة أخرى قدرها { $cache }. فقد تحتفظ بها المحلّلات طوال مدة TTL المحددة لدى مزوّد DNS، وقد يحتفظ مرجع التصديق { $ca } بنتيجته مدة قدرها { $cache }.
when-limit = أعد المحاولة بعد بضع دقائق.
when-repaired = أعد المحاولة بعد الإصلاح.
when-repaired-cache = أعد المحاولة بعد الإصلاح بمدة قدرها { $cache }، فقد يحتفظ مرجع التصديق { $ca } بنتيجته طوال هذه المدة.
when-repaired-ttl = أعد المحاولة بعد الإصلاح بمدة قدرها { $ttl }، فقد تحتفظ المحلّلات بالسجلات القديمة طوال هذه المدة.
when-repaired-ttl-cache = أعد المحاولة بعد الإصلاح بمدة قدرها { $wait }. فقد تحتفظ المحلّلات بالسجلات القديمة مدة قدرها { $ttl }، وقد يحتفظ مرجع التصديق { $ca } بنتيجته مدة قدرها { $cache }.
when-resolver = أعد المحاولة بعد دقيقة.

## Inputs that could not be read

input-empty = أدخل عنوان بريد إلكتروني أو نطاقًا.

## The page

ui-title = هل يمنع CAA إصدار شهادة S/MIME لك؟
ui-tabs = ما المطلوب فحصه
ui-tab-check = فحص نطاق
ui-tab-try = تجربة سجل قبل نشره
ui-result = النتيجة

ui-address-label = عنوان البريد الإلكتروني أو النطاق
ui-address-hint = لفحص عدة عناوين معًا، افصل بينها بفواصل أو أسطر جديدة. ويمكنك أيضًا لصق رسالة الرفض الواردة من مرجع التصديق.
ui-ca-label = مرجع التصديق (CA)
ui-ca-yes = تُصدر شهادات S/MIME
ui-ca-unknown = لا يُعرف أنها تُصدر S/MIME
ui-ca-no = لا تُصدر S/MIME
ui-ca-hint-unknown = لا نعرف إن كان مرجع التصديق { $ca } يُصدر شهادات S/MIME.
ui-ca-hint-no = حسب علمنا، لا يُصدر مرجع التصديق { $ca } شهادات S/MIME.
ui-check = فحص
ui-check-note = لا يغادر متصفحك إلا النطاق والأسماء المحيطة به، وإلى محلّلات DNS وحدها. ولا يُخزَّن شيء.
ui-check-note-shared = يُرسل النطاق إلى محلّلات DNS وإلى الصفحة المحيطة بهذا المربع. أما ما يسبق @ فلا يُرسل إلى أي مكان.
ui-show-everything = عرض كل شيء (في علامة تبويب جديدة)

ui-try-examples = البدء بمثال
ui-try-example-allow = السماح لمرجع واحد
ui-try-example-nobody = عدم السماح لأحد
ui-try-example-two = مرجعان أحدهما مرجعك
ui-try-example-hidden = نطاق فرعي يحجب الأعلى منه
ui-try-records-label = السجلات التي تنوي نشرها
ui-try-records-hint = سطور من ملف منطقة، أو الملف كله. وترمز `@` إلى النطاق. وتُعدّ الأسماء الأعلى من الواردة هنا فارغة.
ui-try = تجربة هذه السجلات
ui-try-note = لا يُجرى أي بحث ولا يُرسل أي شيء. ويعمل هذا أيضًا بلا شبكة.

ui-error-title = يُرجى مراجعة العنوان
ui-error-title-many = إدخالات تعذّرت قراءتها: { $count }
ui-error-title-records = يُرجى مراجعة السجلات
ui-error-document = خطأ: { $title }
ui-error-many = تعذّرت قراءة { $bad } من أصل { $count } من الإدخالات.
ui-error-place = السطر { $line }، العمود { $column }
ui-error-too-many = عدد النطاقات هنا { $count }. والحد الأقصى للفحص دفعة واحدة هنا { $limit }، أما سطر الأوامر فيقبل أي عدد.
ui-error-too-long = الحد الأقصى للفحص دفعة واحدة هنا { $limit } من العناوين أو الأسطر و{ $length } من الأحرف، أما سطر الأوامر فيقبل أي عدد.
ui-error-refusal = هذا ما كتبه مرجع التصديق. يُرجى إضافة العنوان أو النطاق الذي يخصه.
ui-config-title = هذه الصفحة غير معدّة إعدادًا صحيحًا
ui-config-text = تفضّل هذه الصفحة ألا تقول شيئًا على أن تخمّن. يُرجى إبلاغ المسؤول عن هذا الموقع.
ui-config-wrong = الملف `config.json`: { $problem }
ui-config-unreachable = تعذّر تحميل `config.json`. أعد تحميل الصفحة للمحاولة من جديد.
ui-config-status = يجيب الخادم عن طلب `config.json` بحالة HTTP { $status }. عليه أن يقدّم الملف، أو أن يجيب بـ 404 إن لم يكن موجودًا.
ui-config-missing = أُعدّت هذه الصفحة بملف `config.json`، والملف غير موجود على الخادم. يجب أن يُعاد الملف إلى جانب `index.html`.

ui-later-loading = جارٍ إعداد ما ينبغي نشره …
ui-later-title = تعذّر إعداد السجل المطلوب نشره
ui-later-try-title = تعذّر تقييم السجلات
ui-later-text = تعذّر تحميل جزء من هذه الصفحة. ربما انقطعت الشبكة، أو حجبته أداة ترشيح. إن لم تُجدِ إعادة المحاولة فقد جرى تحديث هذه الصفحة: أعد تحميلها.
ui-later-holds = ومع ذلك تبقى النتيجة صحيحة.
ui-later-part-title = تعذّر تحميل هذا الجزء
ui-later-part-loading = جارٍ التحميل…
ui-later-again = إعادة المحاولة

ui-progress-title = جارٍ سؤال DNS عن `{ $domain }`
ui-progress-title-many = جارٍ سؤال DNS (عدد النطاقات: { $count })
ui-progress-waiting = في انتظار الرد
ui-progress-count = اكتمل { $done } من { $count }
ui-progress-explaining = جارٍ جمع مزيد من المعلومات
ui-progress-limit = أقصى انتظار للرد على الاستعلام الواحد: { $limit }، { $count ->
    [zero] ولكل نطاق
    [one] وللفحص كله
    [two] ولكل نطاق
    [few] ولكل نطاق
    [many] ولكل نطاق
   *[other] ولكل نطاق
}: { $whole }.
ui-cancel = إلغاء
ui-cancelled = أُلغي الفحص.
ui-old = هذه النتيجة بتوقيت { $time }. ربما يقول DNS الآن شيئًا آخر: أعد الفحص للتأكد.

ui-batch-title = نتائج الفحص لمرجع التصديق { $ca } (عدد الإدخالات: { $count })
ui-batch-permitted = مسموح: { $n }
ui-batch-conditional = مسموح بشرط: { $n }
ui-batch-forbidden = محظور: { $n }
ui-batch-undetermined = غير معروف: { $n }
ui-batch-unreadable = غير مقروء: { $n }
ui-batch-word-conditional = مسموح بشرط
ui-batch-word-unreadable = غير مقروء
ui-more = عرض { $n } أخرى (من { $left })

ui-word-permitted = يسمح به CAA
ui-word-conditional = يسمح به CAA بشرط
ui-word-forbidden = يحظره CAA
ui-word-missing = النطاق غير موجود
ui-word-refused = محظور: البحث يفشل
ui-word-undetermined = النتيجة غير معروفة
ui-why = السبب
ui-todo = ما ينبغي فعله
ui-again = متى تعيد المحاولة
ui-ca-error = رسالة مرجع التصديق { $ca } في هذه الحالة: `{ $error }`.
ui-ca-error-probable = إذا كان مرجع التصديق { $ca } قد رفض، فالأرجح أن رسالته كانت: `{ $error }`.
ui-refusal-gone = لصقتَ رسالة رفض، لكن السجلات الظاهرة اليوم لا تبيّن سببها: ربما غُيّرت منذ ذلك الحين، أو أن مرجع التصديق { $ca } يرى غيرها. وإذا رُفض الطلب التالي أيضًا، فأرسل التقرير أدناه إلى { $ca }.
ui-not-sufficient = فحص CAA واحد من عدة عمليات تحقق، ومنها أيضًا التحقق من التحكم في صندوق البريد.
ui-offline = يفيد متصفحك بأنه غير متصل بالإنترنت.
ui-copy-sentence = نسخ هذه الجملة
ui-copied = تم النسخ
ui-copy-failed = تم التحديد: انسخه بلوحة المفاتيح
ui-check-again = إعادة الفحص
ui-again-clock = إذا أُجري التغيير الآن: ليس قبل { $time }.

field-name = الاسم
ui-compare = ما يراه كل محلّل
ui-compare-differs = مختلف
ui-compare-ttl = مدة الاحتفاظ
ui-differ = يعني الاختلاف عادةً أحد الأمور التالية:
ui-differ-change = غُيّرت السجلات قبل قليل، وما زالت القديمة في ذاكرة التخزين المؤقت لأحد المحلّلات. ويزول ذلك بانتهاء مدتها.
ui-differ-servers = خوادم أسماء النطاق ليست لديها كلها السجلات نفسها، أو تعطي ردودًا مختلفة لشبكات مختلفة.
ui-differ-filter = أحد المحلّلات يحجب ردودًا، أو لا يصل إلى بعض خوادم الأسماء.
ui-lookup-answer = الرد

ui-examples = نطاقات للتجربة
ui-examples-note = اختر أحدها لفحصه.
ui-link-help = المساعدة
ui-link-privacy = الخصوصية
ui-link-imprint = إشعار قانوني

ui-meaning = ما معنى هذا
ui-meaning-new-tab = ما معنى هذا (في علامة تبويب جديدة)
