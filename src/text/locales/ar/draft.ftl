# Arabic: what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = الجزء الذي يلي @ مفقود.
input-local-part = هذا ليس عنوان بريد إلكتروني: لا يجوز الحرف الوارد في الموضع { $position } هناك.
input-address-space = توجد مسافة داخل العنوان.
input-address-at = تتكرر العلامة @ مرتين في العنوان.
input-local-part-missing = الجزء الذي يسبق @ مفقود. ولفحص نطاق كامل، احذف @.
input-quote-open = علامة الاقتباس في البداية غير مغلقة.
input-address-literal = ليست لعناوين IP سجلات CAA. أدخل اسم نطاق.
input-space = توجد مسافة داخل اسم النطاق.
input-control = يوجد حرف تحكم غير مرئي داخل اسم النطاق.
input-url = يبدو هذا عنوان ويب. أدخل النطاق فقط، مثل example.com.
input-character = لا يمكن أن يكون «{ $character }» ({ $code }) جزءًا من اسم نطاق.
input-label-empty = توجد نقطتان متتاليتان، أو أن اسم النطاق يبدأ بنقطة.
input-hyphen = أحد أجزاء اسم النطاق يبدأ بشَرطة أو ينتهي بها.
input-idna = ليس «{ $label }» اسم نطاق دوليًا صالحًا.
input-label-long = طول أحد أجزاء اسم النطاق بالأحرف: { $len }. والحد الأقصى 63.
input-name-long = اسم النطاق أطول مما يجوز: { $len } بايت، والحد الأقصى 255.
input-not-in-dns = الأسماء المنتهية بـ `.{ $ending }` ليست في DNS، ولذلك ليست لها سجلات CAA.
input-hidden = هذا العنوان مكتوب بلا @. أدخله مع @، مثل `jane@example.com`.
input-mixed-ending = النهاية `{ $label }` تخلط حروف كتابتين. تحقق من «{ $character }» ({ $code }).
input-not-mail = العلامة `{ $scheme }:` لعنوان ليس عنوان بريد إلكتروني.
input-nothing = لم نجد في هذا النص عنوان بريد إلكتروني ولا نطاقًا.
input-records = هذه سجلات DNS. لفحص السجلات استخدم «تجربة سجل قبل نشره»، أو `--zone` في سطر الأوامر.
input-single-label = ليس `{ $label }` نطاقًا كاملًا. أي نطاق تقصد؟ أدخله مع نهايته، مثل `example.com`.
input-top-level = `{ $label }` نطاق من المستوى الأعلى. أدخل النطاق الذي تحته، مثل `example.{ $label }`.
input-unsure = هل `{ $name }` هو النطاق المطلوب فحصه؟ لسنا متأكدين، ولذلك لم نبحث عنه. لفحصه أدخله وحده.

ui-read = عدد النطاقات الموجودة في نصك: { $count } ({ $names }).
ui-read-place = `{ $name }` (السطر { $line })
ui-read-unsure = لم نبحث عما يلي لأننا لسنا متأكدين: { $names }. لفحص واحد منها أدخله وحده.

## Text of zones that cannot be read

zone-no-origin = يجب أن يسبق العلامة «@» سطر ORIGIN (وفي أوله العلامة $)، أو أن يُعطى الخيار --origin.
zone-class = الفئة { $class } لا تُقرأ، بل IN فقط.
zone-cname = للاسم { $name } سجل CNAME، ولذلك لا يمكن أن يكون له سجل آخر.
zone-directive = التوجيه { $word } لا يُقرأ هنا.
zone-escape = يجب أن يلي الشرطة المائلة العكسية حرف أو ثلاثة أرقام لا تتجاوز 255.
zone-failed = يرد في النص «{ $line }»: فشل الرد أو أنه غير كامل. أعد الاستعلام، واستخدم الرد كاملًا.
zone-flags = يجب أن تكون الأعلام عددًا من 0 إلى 255، لا «{ $flags }».
zone-hex = القيمة «{ $hex }» ليست عددًا زوجيًا من الأرقام الست عشرية.
zone-length = الطول المذكور { $stated } بايت، أما البيانات فطولها { $actual } بايت.
zone-missing = { $field ->
    [flags] الأعلام مفقودة.
    [tag] الوسم مفقود.
    [type] نوع السجل مفقود.
    [target] الهدف مفقود.
    [length] الطول مفقود.
    [record] أدخل سجلًا واحدًا على الأقل.
   *[value] القيمة مفقودة. وتُكتب القيمة الفارغة هكذا: "".
}
zone-more = عدد الأخطاء الأخرى: { $count }.
zone-not-ascii = الاسم «{ $name }» يتضمن أحرفًا ليست من ASCII. اكتبه بصيغة Punycode، مثل xn--p1ai.
zone-no-owner = يحتاج هذا السجل إلى اسم. اكتبه قبله، أو اكتب فوقه سطر ORIGIN (وفي أوله العلامة $)، أو أعطِ الخيار --origin.
zone-parenthesis-closed = يوجد قوس إغلاق بلا قوس فتح.
zone-parenthesis-open = يوجد قوس فتح غير مغلق.
zone-quote-open = توجد علامة اقتباس غير مغلقة.
zone-trailing = يرد «{ $extra }» بعد سجل مكتمل من دونه. في السجل وسم واحد وقيمة واحدة. والقيمة التي فيها مسافات تحتاج إلى زوج واحد من علامات الاقتباس حولها كلها، ويبدأ التعليق بالعلامة «;».
zone-ttl = القيمة «{ $ttl }» ليست مدة TTL.
zone-tag-length = يتراوح طول الوسم بين 1 و255 حرفًا، وطول هذا الوسم: { $len }.
zone-type = القيمة «{ $name }» ليست نوع سجل.
zone-too-long = لا يتسع سجل واحد لبيانات حجمها { $len } بايت.
zone-transfer-cut = نقل المنطقة غير كامل: يجب أن يبدأ بسجل SOA وينتهي به. أعد نقل المنطقة.
zone-comment-sign = يبدأ التعليق بالعلامة «;» لا بالعلامة «{ $sign }».
zone-hidden = يُظهر النص أن هناك سجل CAA، لكنه لا يُظهر محتواه. استخدم مخرجات dig أو ملف منطقة من مزوّد DNS لديك.
zone-length-says = الطول المذكور { $stated } بايت، أما البيانات فطولها { $actual } بايت. ومضمون البيانات { $says }. إذا كان هذا هو المقصود فاكتب { $actual } طولًا.
zone-not-read = لم نتمكن من قراءة هذا النص بوصفه سجلات DNS. استخدم ملف منطقة («تصدير» لدى كثير من مزوّدي DNS، بصيغة BIND)، أو مخرجات dig أو host أو nslookup، أو JSON أو YAML فيه سجلات، كالذي يأتي من Route 53 أو Cloudflare أو Google Cloud أو Azure أو OctoDNS.
zone-quotation = علامة الاقتباس في ملفات المناطق هي " وليست { $sign }. ضع القيمة بين علامتي ".
zone-semicolon = تبدأ الفاصلة المنقوطة خارج علامتي الاقتباس تعليقًا، ولذلك فالقيمة مفقودة. ضع القيمة كلها بين علامتي اقتباس: ";".
zone-syntax = يبدو النص بصيغة JSON أو YAML، لكنه غير صالح هنا، أو يتكرر فيه مفتاح. انسخ المخرجات كاملة من جديد.
zone-too-large = النص أكبر أو أعمق تداخلًا مما نقرؤه. استخدم فقط الجزء الذي يتضمن نطاقك وسجلات CAA الخاصة به.

## The effect of a change

preview-label = سجلات CAA عند `{ $owner }` كما ستصبح
preview-other = توجد هنا سجلات تخص `{ $name }`، ولا مكان هنا إلا لسجلات `{ $owner }`.
preview-not-caa = لا مكان هنا إلا لسجلات CAA الخاصة بـ `{ $owner }`.
preview-reset = التراجع عن تعديلاتي
preview-caption = ما يسري على `{ $domain }`
preview-what = الشهادات
preview-today = اليوم
preview-after = بعد التغيير
preview-ca = { $ca }، S/MIME
preview-smime = كل المراجع، S/MIME
preview-tls = خوادم الويب
preview-tls-wildcard = شهادات حرف البدل
preview-anyone = أي مرجع تصديق
preview-nobody = لا أحد
preview-gained = مراجع تصديق أخرى يصبح مسموحًا لها: { $names }.
preview-lost = مراجع تصديق أخرى لا يعود مسموحًا لها: { $names }.
preview-lost-all = لا يعود مسموحًا لأي مرجع تصديق آخر.
preview-critical = على كل مرجع تصديق لا يعرف الوسم الحرج (critical) `{ $names }` أن يرفض كل شيء.
preview-unreadable = تتعذّر قراءة أحد السجلات، وقد ترفض مراجع التصديق كل شيء.
preview-tls-changes = يغيّر هذا من يجوز له إصدار شهادات لخوادم الويب.
preview-nothing-else = لا يتغير شيء لأي مرجع تصديق آخر، ولا لخوادم الويب.
preview-newly-critical = بعد ذلك، على كل مرجع تصديق لا يعرف الوسم `{ $names }` أن يرفض كل الشهادات، ومنها شهادات خوادم الويب.

## Forms in which a change can be written

form-ttl-guess = قيمة TTL تقديرية، لأن ما تُظهره المحلّلات يتناقص. ضع القيمة المحددة في منطقتك.
form-label = الصيغة
form-zone-file = ملف منطقة (BIND، NSD، Knot)
form-rfc3597 = ملف منطقة لخوادم لا تدعم CAA (RFC 3597)
form-windows-dns = Windows Server (PowerShell)
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate (تحديث ديناميكي)
form-route53-batch = Amazon Route 53 (دفعة تغييرات)
form-route53-cli = Amazon Route 53 (AWS CLI)
form-gcloud = Google Cloud DNS (gcloud)
form-azure-cli = Azure DNS (Azure CLI)
form-cloudflare-api = Cloudflare (واجهة API باستخدام curl)
form-terraform-route53 = Terraform لخدمة Amazon Route 53
form-terraform-google = Terraform لخدمة Google Cloud DNS
form-terraform-cloudflare = Terraform لخدمة Cloudflare
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = يستبدل هذا المجموعة كلها: تُحذف سجلات CAA عند هذا الاسم غير المدرجة هنا.
form-scope-changes = يغيّر هذا سجلات منفردة. وتبقى السجلات الأخرى كما هي.
form-scope-records = هذه سطور لملفك. وتبقى سجلات CAA الأخرى عند هذا الاسم كما هي.

form-note-api-token = ضع أولًا في المتغير `CLOUDFLARE_API_TOKEN` رمز API مخوَّلًا بتعديل DNS.
form-note-azurerm = لا يستطيع Terraform ضبط `issuemail` في Azure، لأن المزوّد azurerm يرفض هذا الوسم. استخدم هذا الأمر بدلًا منه.
form-note-commented-out = السطور المكتوبة كتعليقات هي سجلات ينبغي حذفها من ملفك.
form-note-dnscontrol-version = يقبل DNSControl الوسم `issuemail` منذ سبتمبر 2025. حدّث الإصدار الأقدم أولًا.
form-note-import = إذا لم يكن Terraform يدير هذه المجموعة بعد، فاستوردها أولًا. وإلا فسيحاول Terraform إنشاءها ويفشل.
form-note-merge = إذا كانت في ملفك أنواع سجلات أخرى عند هذا الاسم، فأبقِها واستبدل إدخال النوع CAA فقط.
form-note-old-ttl = يجب أن تطابق قيمة TTL ما هو محدد في Route 53 لهذه المجموعة. وقد يكون ما تُظهره المحلّلات أقل.
form-note-placeholder-managed-zone = ضع بدلًا من `MANAGED_ZONE` اسم منطقتك في Google Cloud.
form-note-placeholder-name = ضع بدلًا من `NAME` اسم السجل داخل منطقته.
form-note-placeholder-record-id = ضع بدلًا من `RECORD_ID` قيمة `id` التي يُظهرها الاستدعاء السابق.
form-note-placeholder-resource-group = ضع بدلًا من `RESOURCE_GROUP` مجموعة الموارد الخاصة بمنطقتك.
form-note-placeholder-zone = ضع بدلًا من `ZONE` اسم منطقتك.
form-note-placeholder-zone-id = ضع بدلًا من `ZONE_ID` معرّف منطقتك لدى هذا المزوّد.
form-note-ttl-not-kept = لا يخصص dnsmasq قيمة TTL لسجل كهذا، ويحدد `local-ttl` قيمة واحدة لجميع السجلات.
form-note-ttl-range = تقبل Cloudflare قيمة TTL من 60 إلى 86400 ثانية، ولذلك تُستخدم أقرب قيمة.
form-note-windows-version = يتطلب هذا Windows Server 2016 أو إصدارًا أحدث.

form-unwritable-flags = في أحد السجلات أعلام لا تستطيع هذه الأداة ضبطها.
form-unwritable-length = أحد السجلات أطول مما يقبله هذا البرنامج.
form-unwritable-nothing-to-do = لا يوجد ما يلزم تغييره.
form-unwritable-octet = في إحدى القيم أحرف لا يمكن كتابتها بأمان بهذه الصيغة.
form-unwritable-owner = لا يمكن كتابة هذا الاسم بهذه الصيغة.
form-unwritable-outside-zone = الاسم ليس في المنطقة.
form-unwritable-rdata = أحد السجلات مشوَّه، ولا يمكن كتابته بهذه الصيغة.
form-unwritable-tag = في أحد السجلات وسم غير مقبول هنا.

form-note-critical-forced = لا يقبل Route 53 هذا الوسم إلا بقيمة الأعلام `128` (حرج، critical)، ولذلك يتضمنها النص.
