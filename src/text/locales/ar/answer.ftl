# Arabic: what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = القيمة `{ $value }` لا تذكر أي مرجع تصديق، ولذلك لا يسمح السجل لأي مرجع. والمعتاد أن يُكتب ذلك `;`.
todo-no-record-helps = لا تفيد إضافة سجل CAA قبل إصلاح ذلك.
todo-registry = الخلل في نطاق المستوى الأعلى `{ $zone }`، ولا يستطيع إصلاحه إلا سجلّه (registry).
todo-resolvers-disagree-failing = أبلغ مزوّد DNS الخاص بـ `{ $place }` بأن البحث عن سجلات CAA يفشل لدى بعض محلّلات DNS. والغالب أن أحد خوادم الأسماء المتعددة معطّل.

## Findings

finding-ca-asked-retired-title = مرجع التصديق الذي اخترته لم يعد يُصدر شهادات
finding-ca-asked-retired-text = { $kind ->
    [sold] لم يعد مرجع التصديق { $ca } يُصدر شهادات عامة: انتقل نشاطه إلى { $successor }. اسأل عمّن يُصدر شهاداتك الآن، وافحص ذلك المرجع.
   *[gone] توقف مرجع التصديق { $ca } عن العمل أو لم يعد موثوقًا به. افحص المرجع الذي تتعامل معه الآن.
}
finding-ca-assumed-name-title = اسم مرجع التصديق غير مؤكد لشهادات S/MIME
finding-ca-assumed-name-text = { $basis ->
    [issue] الاسم `{ $name }` معلَن لدى { $ca } لشهادات خوادم الويب (`issue`). أما أنه معتمد في `issuemail` أيضًا فافتراض منا. اطلب التأكيد من { $ca }.
   *[assumed] نسبة الاسم `{ $name }` إلى { $ca } افتراض منا بناءً على ما يقوله آخرون. اطلب التأكيد من { $ca }.
}
finding-ca-brand-title = علامة تجارية بدلًا من مرجع التصديق
finding-ca-brand-text = الاسم `{ $issuer }` ليس اسم مرجع تصديق. والأرجح أن الاسم المستخدم لدى { $brand } هو `{ $name }`، فيُرجى الاستفسار هناك.
finding-ca-former-name-title = اسم قديم لمرجع تصديق
finding-ca-former-name-text = { $kind ->
    [named] الاسم `{ $issuer }` اسم قديم لمرجع التصديق { $ca }، وقد لا يقبله بعد الآن. واسمه الحالي هو `{ $name }`.
   *[unnamed] الاسم `{ $issuer }` اسم قديم لمرجع التصديق { $ca }. يُرجى سؤاله عن الاسم الذي يقبله الآن.
}
finding-ca-likely-typo-title = ربما خطأ كتابي في اسم مرجع التصديق
finding-ca-likely-typo-text = لا يستخدم أي مرجع تصديق نعرفه الاسم `{ $issuer }`. هل تقصد `{ $name }`؟
finding-ca-no-smime-title = مرجع تصديق بلا شهادات S/MIME
finding-ca-no-smime-text = حسب علمنا، لا يُصدر مرجع التصديق { $ca } شهادات S/MIME. ويحتاج المرجع الذي يُصدرها لك إلى سجل خاص به.
finding-ca-own-domain-title = النطاق نفسه بدلًا من مرجع التصديق
finding-ca-own-domain-text = الاسم `{ $issuer }` هو النطاق نفسه. ولا يصح ذلك إلا إذا كنت تدير مرجع تصديق هناك، وإلا فاذكر مرجع التصديق الذي يجوز له الإصدار.
finding-ca-retired-title = مرجع تصديق توقف عن الإصدار
finding-ca-retired-text = توقف مرجع التصديق { $ca } عن العمل أو لم يعد موثوقًا به. يُرجى ذكر المرجع الذي تتعامل معه الآن.
finding-ca-unknown-title = مرجع تصديق لا نعرفه
finding-ca-unknown-text = الاسم `{ $issuer }` غير وارد في قائمة مراجع التصديق لدينا. يُرجى مقارنته بما يذكره مرجع التصديق الذي تتعامل معه.
finding-rfc8659-alias-title = السجلات تخص اسمًا آخر
finding-rfc8659-alias-text = هذا الاسم اسم مستعار للاسم `{ $target }`. وسجلات CAA موجودة هناك، ويتحكم فيها المسؤول عن `{ $target }`.
finding-dns-answer-large-title = مجموعة سجلات كبيرة جدًا
finding-dns-answer-large-text = حجم الرد الذي يتضمنها لا يقل عن { $octets } بايت. وما زاد على 1232 بايت يحتاج غالبًا إلى TCP، وحيث يكون TCP محظورًا لا تستطيع مراجع التصديق قراءته. ويفيد تقليل عدد السجلات.
finding-rfc8659-child-hides-issue-title = قيد في مستوى أعلى لا يسري
finding-rfc8659-child-hides-issue-text = عند `{ $parent }` قيد على شهادات خوادم الويب، لكن سجلات CAA التي عُثر عليها أولًا تحجبه، فالمجموعات لا تُدمج أبدًا. كرّر هنا سجلات `issue` و`issuewild` الموجودة هناك.
finding-rfc8659-child-hides-parent-title = سياسة في مستوى أعلى لا تسري
finding-rfc8659-child-hides-parent-text = عند `{ $parent }` قيد على S/MIME باستخدام `issuemail`، لكن سجلات CAA التي عُثر عليها أولًا تحجبه، فالمجموعات لا تُدمج أبدًا.
finding-rfc8659-critical-depends-title = سجل حرج (critical) ترفض بسببه بعض مراجع التصديق
finding-rfc8659-critical-depends-text = السجل ذو الوسم `{ $tag }` حرج (critical). وعلى مرجع التصديق الذي لا يدعم هذا الوسم أن يرفض، ولا يلزم مراجع التصديق في S/MIME أن تدعم إلا `issuemail`.
finding-rfc8659-critical-issuemail-title = سجل issuemail حرج (critical)
finding-rfc8659-critical-issuemail-text = هذا السجل حرج (critical). ومرجع التصديق الذي لا يدعم الوسم `issuemail`، كمرجع لخوادم الويب فقط، يجب عليه عندئذ أن يرفض كل الشهادات لهذا النطاق. ولتفادي ذلك، اجعل الأعلام 0.
finding-dns-domain-missing-title = النطاق غير موجود
finding-dns-domain-missing-text = لا يوجد `{ $domain }` في DNS. يُرجى التحقق من كتابته.
finding-dns-nodata-without-soa-title = رد بلا سجل SOA
finding-dns-nodata-without-soa-text = تفيد خوادم الأسماء بأن `{ $domain }` ليس له سجل CAA، لكنها لا ترسل سجل SOA الذي يصاحب مثل هذا الرد. وقد تعدّ بعض مراجع التصديق ذلك فشلًا في البحث. أبلغ المسؤول عن DNS.
finding-dns-nxdomain-contradicted-title = خوادم أسماء تنكر اسمًا موجودًا
finding-dns-nxdomain-contradicted-text = عند السؤال عن CAA تقول خوادم الأسماء إن `{ $domain }` غير موجود، مع أن له سجلات { $type }. والرد الصحيح هو «لا توجد سجلات من هذا النوع». أبلغ المسؤول عن DNS، فقد تعدّ خوادم أخرى الاسم كله غير موجود.
finding-dns-single-resolver-title = محلّل واحد فقط
finding-dns-single-resolver-text = المحلّل { $resolver } وحده أعطى ردًا يُعتد به. وقد تكون ذاكرة تخزين مؤقت واحدة قديمة أو متلاعبًا بها، فأعد الفحص قبل الاعتماد على النتيجة.
finding-dns-findings-left-out-title = ملاحظات أكثر مما هو مدرج
finding-dns-findings-left-out-text = تُدرج من كل نوع أول { $limit }. عدد ما لم يُدرج: { $count }. أصلح هذه السجلات أولًا، ثم أعد الفحص.
finding-dns-resolver-set-aside-title = استُبعد أحد المحلّلات
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] تعذّر الوصول إلى المحلّل { $resolver }، ولذلك تستند النتيجة إلى المحلّلات الأخرى.
    [timeout] لم يرد المحلّل { $resolver } في الوقت المحدد، ولذلك تستند النتيجة إلى المحلّلات الأخرى.
    [http-error] رد المحلّل { $resolver } بخطأ HTTP، ولذلك تستند النتيجة إلى المحلّلات الأخرى.
    [bad-answer] لم يعطِ المحلّل { $resolver } رد DNS صالحًا، ولذلك تستند النتيجة إلى المحلّلات الأخرى.
    [filtered] يفيد المحلّل { $resolver } بأن الرد صادر عنه هو لا عن المنطقة، ولذلك لا يُحتسب.
    [stale] يفيد المحلّل { $resolver } بأن رده قديم، ولذلك لا يُحتسب.
    [called-bogus] يفيد المحلّل { $resolver } بأن رده غير موثوق، ولذلك لا يُحتسب.
   *[other] لم يعطِ المحلّل { $resolver } رد المنطقة، ولذلك تستند النتيجة إلى المحلّلات الأخرى.
}
finding-dns-resolvers-differ-title = المحلّلات ترى سجلات مختلفة
finding-dns-resolvers-differ-text = لا يرى المحلّلان { $one } و{ $other } السجلات نفسها، مع أن كليهما يؤدي إلى النتيجة نفسها. ربما لم ينتشر تغيير ما بعد، أو أن خوادم أسماء النطاق مختلفة فيما بينها.
finding-draft-security-tag-title = وسم من مسودة معيار
finding-draft-security-tag-text = الوسم security حرج (critical) بحكم مسودته، ولا يعرفه إلا عدد قليل من مراجع التصديق. وعلى سائر المراجع أن ترفض شهادات S/MIME أيضًا.
finding-rfc9495-empty-beside-issuer-title = سجل بلا أثر
finding-rfc9495-empty-beside-issuer-text = لا يذكر هذا السجل أي مرجع تصديق، لكن سجلًا آخر يسمح لـ `{ $issuer }`. لمنع كل مراجع التصديق، أبقِ هذا السجل وحده.
finding-rfc8659-flags-reserved-title = أعلام بقيمة غير معتادة
finding-rfc8659-flags-reserved-text = قيمة الأعلام هي `{ $flags }`. ولا معنى إلا للقيمتين 0 و128، وبعض مراجع التصديق يعدّ القيمة 1 حرجة (critical). استخدم 0.
finding-idna-disallowed-title = محرف غير مسموح به في أسماء النطاقات
finding-idna-disallowed-text = `{ $domain }` يمثّل اسمًا فيه «{ $character }» ({ $code })، ولا يسمح به IDNA2008. بحثنا عن الاسم، لكن مرجع التصديق قد يرفضه.
finding-idna-input-mapped-title = حُوّل اسم النطاق
finding-idna-input-mapped-text = بحثنا عن `{ $domain }`. ولا تسمح الشهادات بأي تحويل، فاكتب النطاق بهذه الصيغة في الطلب.
finding-rfc8659-iodef-unusable-title = عنوان إبلاغ قد لا تستخدمه مراجع التصديق
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] يحتاج عنوان البريد الإلكتروني في `iodef` إلى `mailto:` قبله.
    [scheme] في حالة S/MIME، لا تُرسل مراجع التصديق بلاغاتها إلا إلى عناوين `mailto:` و`https:`.
   *[no-url] قيمة `iodef` ليست عنوانًا يبدأ بـ `mailto:` أو `https:`.
}
finding-rfc9495-issue-does-not-restrict-title = الوسم issue لا يشمل S/MIME
finding-rfc9495-issue-does-not-restrict-text = يخص `issue` و`issuewild` شهادات خوادم الويب. ووحده `issuemail` يسمح لمراجع التصديق أو يقيّدها في حالة S/MIME.
finding-rfc9495-issuer-case-title = أحرف كبيرة في اسم مرجع التصديق
finding-rfc9495-issuer-case-text = ورد في السجل `{ $issuer }`. اكتبه هكذا تمامًا: `{ $name }`، فبعض مراجع التصديق يرفض أي كتابة أخرى.
finding-rfc8659-issuer-repeated-title = مرجع تصديق مذكور مرتين
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] يذكر السجل { $number } الاسم `{ $issuer }` أيضًا. والسجل الخالي من المعاملات يسمح له في كل الأحوال.
   *[same] يذكر السجل { $number } الاسم `{ $issuer }` أيضًا. ويكفي سجل واحد.
}
finding-rfc9495-parameters-undefined-title = معاملات بلا معنى معياري
finding-rfc9495-parameters-undefined-text = يتضمن السجل المعاملات التالية: `{ $parameters }`. ولا توجد معاملات معرَّفة للوسم `issuemail`، ولذلك يتوقف أثرها على مرجع التصديق.
finding-rfc8659-rdata-malformed-title = سجل تالف
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] وسم السجل فارغ. وقد تعجز مراجع التصديق عن قراءته، وقد ترفض.
    [tag-overrun] وسم السجل أطول من السجل نفسه. وقد تعجز مراجع التصديق عن قراءته، وقد ترفض.
   *[short] السجل أقصر من أن يكون سجل CAA. وقد تعجز مراجع التصديق عن قراءته، وقد ترفض.
}
finding-rfc8659-tag-illegal-title = وسم فيه أحرف ممنوعة
finding-rfc8659-tag-illegal-text = لا يجوز أن يتضمن الوسم `{ $tag }` إلا أحرفًا لاتينية وأرقامًا. ولا تستطيع برامج كثيرة قراءة مجموعة فيها سجل كهذا.
finding-rfc8659-tag-likely-typo-title = ربما خطأ كتابي في الوسم
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] لا يوجد الوسم `{ $tag }` في أي معيار. هل تقصد `{ $likely }`؟
   *[ignored] لا يوجد الوسم `{ $tag }` في أي معيار، ولذلك تتجاهله مراجع التصديق. هل تقصد `{ $likely }`؟
}
finding-rfc8659-tag-reserved-title = وسم بلا معنى
finding-rfc8659-tag-reserved-text = الوسم `{ $tag }` محجوز ولا معنى له. وتتجاهله مراجع التصديق.
finding-rfc8659-tls-not-restricted-title = شهادات خوادم الويب غير مقيَّدة
finding-rfc8659-tls-not-restricted-text = تخص هذه السجلات S/MIME وحده. ولتقييد شهادات خوادم الويب أيضًا، أضف `issue`.
finding-rfc9495-trailing-semicolon-title = فاصلة منقوطة بلا أثر
finding-rfc9495-trailing-semicolon-text = تنتهي القيمة بفاصلة منقوطة. وهي جائزة هنا ويمكن حذفها.
finding-dns-ttl-long-title = مدة احتفاظ تزيد على يوم
finding-dns-ttl-long-text = بعد أي تغيير، قد تستمر ذاكرات التخزين المؤقت ومراجع التصديق في استخدام السجلات القديمة مدة قدرها { $ttl }. والمعتاد ساعة واحدة.
finding-dns-ttl-short-title = قيمة TTL قصيرة جدًا
finding-dns-ttl-short-text = قيمة TTL الحالية: { $ttl }. وبهذه القيمة يحتاج كل فحص تقريبًا إلى الوصول إلى خوادم أسمائك. والمعتاد 300 ثانية أو أكثر.
finding-dns-wildcard-unused-title = حرف بدل لا يسري
finding-dns-wildcard-unused-text = { $kind ->
    [below] سجلات CAA الخاصة بـ `{ $wildcard }` لا تسري إلا على الأسماء التي تحت `{ $domain }`، ولا تسري على `{ $domain }` نفسه.
   *[beside] سجلات CAA الخاصة بـ `{ $wildcard }` لا تسري على `{ $domain }`، لأن `{ $domain }` موجود في DNS. وإذا كان المراد أن تسري عليه، فأضفها عند `{ $domain }`.
}
finding-rfc8659-unknown-critical-title = سجل حرج (critical) لا يعرفه مرجع التصديق
finding-rfc8659-unknown-critical-text = السجل ذو الوسم `{ $tag }` حرج (critical). ولا يجوز لمرجع التصديق الذي لا يعرف هذا الوسم أن يُصدر شهادة، مهما ورد في السجلات الأخرى.
finding-rfc9495-value-malformed-title = قيمة غير صالحة
finding-rfc9495-value-malformed-text = `{ $value }`: { $kind ->
    [issuer-hyphen] أحد أجزاء اسم مرجع التصديق يبدأ بشَرطة أو ينتهي بها (الموضع { $position }).
    [issuer-label-empty] اسم مرجع التصديق يبدأ بنقطة أو فيه نقطتان متتاليتان (الموضع { $position }).
    [issuer-record] تكرر القيمة الوسم أو السجل كله. أدخل في القيمة اسم نطاق مرجع التصديق فقط.
    [issuer-url] القيمة عنوان ويب. أدخل اسم نطاق مرجع التصديق فقط.
    [issuer-address] القيمة عنوان بريد إلكتروني. أدخل اسم نطاق مرجع التصديق فقط.
    [issuer-wildcard] القيمة حرف بدل. احذف النجمة والنقطة التي تليها.
    [issuer-list] لا يمكن أن يذكر السجل الواحد إلا مرجع تصديق واحدًا. أضف سجلًا لكل مرجع.
    [issuer-words] لا يوجد اسم نطاق في القيمة. أدخل اسم نطاق مرجع التصديق فقط، أو `;` لعدم السماح لأي مرجع.
    [issuer-space] توجد مسافة في القيمة (الموضع { $position }). أدخل اسم نطاق مرجع التصديق فقط، بلا مسافات.
    [issuer-quotes] توجد علامات اقتباس داخل القيمة (الموضع { $position }). احذفها.
    [issuer-curly] توجد علامات اقتباس طباعية داخل القيمة (الموضع { $position }). احذفها.
    [issuer-invisible] يوجد حرف غير مرئي داخل القيمة (الموضع { $position }). احذفه.
    [issuer-not-ascii] في اسم مرجع التصديق حرف ليس من أحرف ASCII (الموضع { $position }).
    [issuer-trailing-dot] ينتهي اسم مرجع التصديق بنقطة. احذفها.
    [parameter-empty] توجد فاصلة منقوطة زائدة (الموضع { $position }).
    [parameter-tag] اسم أحد المعاملات مفقود أو فيه حرف ممنوع (الموضع { $position }).
    [parameter-without-value] أحد المعاملات بلا علامة «=» (الموضع { $position }).
    [parameter-character] في أحد المعاملات مسافة أو حرف ممنوع آخر (الموضع { $position }).
   *[issuer-character] في اسم مرجع التصديق حرف غير مسموح به في أسماء النطاقات (الموضع { $position }).
}
finding-rfc3597-data-wrong-title = بيانات السجل ليست المقصودة
finding-rfc3597-data-wrong-text = { $kind ->
    [text] بيانات هذا السجل هي نص سجل CAA محوَّلًا إلى أرقام ست عشرية: `{ $shown }`. ولا تستطيع مراجع التصديق قراءتها هكذا. أضف السجل بالشكل `{ $meant }`، أو بالصيغة العامة `{ $right }`.
   *[other] طول الوسم في بيانات هذا السجل خاطئ أو مفقود. والبيانات هي `{ $shown }`. إذا كان المقصود `{ $meant }`، فالبيانات بالصيغة العامة هي `{ $right }`.
}
finding-zone-cname-at-apex-title = سجل CNAME في أعلى المنطقة
finding-zone-cname-at-apex-text = للاسم `{ $owner }` سجل SOA، ولذلك لا يمكن أن يكون له سجل CNAME. وبعض مزوّدي DNS يدرجون سجل CNAME في الملفات المصدّرة وينشرون عناوين بدلًا منه. تجاوزنا سجل CNAME، أما السجلات الأخرى فمحسوبة.
finding-zone-comment-title = معامل قُرئ على أنه تعليق
finding-zone-comment-text = في ملف المنطقة تبدأ الفاصلة المنقوطة خارج علامتي الاقتباس تعليقًا، ولذلك فإن `{ $lost }` ليس جزءًا من السجل. إذا كان ينبغي أن يكون جزءًا منه، فضع القيمة كلها بين علامتي اقتباس.
finding-zone-included-title = ملف آخر مضمَّن
finding-zone-included-text = يُضمِّن `INCLUDE` (السطر { $lines }) ملفًا ليس جزءًا من النص. ولا نعرف سجلاته، ولذلك تُعدّ الأسماء التي ليس لها سجلات `issuemail` في النص مجهولة. استبدل بالسطر محتوى ذلك الملف.
finding-zone-mapped-title = أسماء دولية في النص
finding-zone-mapped-text = تُكتب هذه الأسماء في DNS هكذا: `{ $names }`، وهكذا قرأناها. ولا يحوّلها خادم الأسماء، فاكتبها بهذه الصيغة في ملف المنطقة.
finding-zone-outside-title = أسماء غير واردة في النص
finding-zone-outside-text = لا توجد في النص سجلات للأسماء التالية: `{ $names }`. وقد عُدّت فارغة، مع أنها قد تكون لها سجلات CAA في DNS.
finding-zone-passed-over-title = أسطر جرى تجاوزها
finding-zone-passed-over-text = تجاوزنا هذه الأسطر لأننا لم نتمكن من قراءتها ولا يبدو أنها تخص CAA: `{ $lines }`. إذا كان أحدها مهمًا لـ CAA فصحّحه.
finding-zone-stray-caa-title = سجل CAA لا ينطبق
finding-zone-stray-caa-text = { $kind ->
    [doubled] يتضمن النص سجل CAA عند `{ $owner }`، وفي هذا الاسم يتكرر اسم المنطقة مرتين. وهو لا ينطبق على `{ $domain }`. تضيف نماذج كثيرة اسم المنطقة بنفسها، ويُستكمل في ملف المنطقة كل اسم لا ينتهي بنقطة، فاستخدم `@` للمنطقة نفسها.
    [elsewhere] يتضمن النص سجل `issuemail` عند `{ $owner }`، وهو نطاق آخر. وهو لا ينطبق على `{ $domain }`. تحقق من النطاق المقصود.
    [mail-server] يتضمن النص سجل `issuemail` عند خادم البريد `{ $owner }`. ولا تنظر مراجع التصديق هناك: لعناوين `{ $domain }` يجب أن يكون السجل عند `{ $domain }` أو عند اسم أعلى منه.
    [named] يتضمن النص سجل CAA عند `{ $owner }`. وCAA هو نوع السجل وليس جزءًا من اسمه. أضف السجل عند `{ $domain }` نفسه.
    [text] يتضمن سجل TXT عند `{ $owner }` نص سجل CAA. ولا تقرؤه مراجع التصديق. أضف السجل بالنوع CAA، أو احذفه. وإذا كان مزوّد DNS لديك لا يوفّر هذا النوع، فاسأل فريق الدعم لديه.
   *[other] يتضمن النص سجل `issuemail` عند `{ $owner }`. وهو لا ينطبق على `{ $domain }`، لأن مراجع التصديق لا تنظر إلا إلى `{ $domain }` والأسماء الأعلى منه. إذا كان المقصود `{ $domain }` فأضفه هناك.
}
finding-zone-ttl-automatic-title = مدة TTL تلقائية
finding-zone-ttl-automatic-text = في ملف مصدّر من Cloudflare تعني مدة TTL البالغة 1 «تلقائي». وتنشر Cloudflare المدة { $ttl }، وقد استخدمناها.

## The report for a support ticket

report-title = فحص CAA لشهادات S/MIME
report-domain = النطاق
report-ca = مرجع التصديق
report-verdict = الخلاصة
report-checked = وقت الفحص
report-path = الأسماء المستعلم عنها
report-decides = السجل الحاسم
report-findings = الملاحظات
report-lookups = عمليات البحث
report-ca-error = الرسالة التي يعطيها مرجع التصديق { $ca } في هذه الحالة: «{ $error }».

report-resolvers = المحلّلات
report-chain = سلسلة الثقة

chain-signed = موقَّعة
chain-unsigned = غير موقَّعة
chain-broken = معطوبة
chain-unknown = غير معروفة

## The planner: what is wanted, and where

ui-plan-optional = تقييد شهادات S/MIME
ui-plan-optional-fact = اختياري: لمراجع تختارها فقط، أو لا أحد
ui-plan-more = نموذج مزوّد DNS والمعاينة وغيرهما
ui-plan-else = هل تريد شيئًا آخر؟
ui-plan-else-fact = مراجع تختارها فقط، أو لا أحد، أو عند اسم آخر
ui-plan-wish = ماذا تريد؟
ui-plan-leave = ترك الوضع كما هو
ui-plan-allow = السماح لـ { $ca } أيضًا
ui-plan-only = السماح لمراجع أختارها فقط
ui-plan-nobody = عدم السماح لأي مرجع
ui-plan-overrule = يحق لي اتخاذ هذا القرار، وأريد السماح لـ { $ca }
ui-plan-cas = مراجع التصديق المسموح لها بالإصدار
ui-plan-include = مرجع تصديق آخر
ui-plan-include-none = لا شيء
ui-plan-exclude = إزالة { $ca }
ui-plan-site = أين؟
ui-plan-site-set = عند { $owner } حيث توجد السجلات: لكل اسم يرثها
ui-plan-site-domain = عند { $owner } فقط، مع نسخة من السجلات
ui-copy-records = نسخ السجلات
ui-copy-form = نسخ

preview-title = بعد هذا التغيير
preview-fact = اليوم وبعد التغيير جنبًا إلى جنب، ويمكنك التعديل

form-title = صيغ أخرى
form-fact = خوادم الأسماء وسطور الأوامر وTerraform

## The form of the DNS host

host-title = في نموذج مزوّد DNS لديك
host-label = مزوّد DNS
host-other = مزوّد آخر
host-recognized = تعود خوادم الأسماء للمنطقة `{ $zone }` إلى { $hosts }.
host-ambiguous = خوادم الأسماء للمنطقة `{ $zone }` مشتركة بين المزوّدين التاليين: { $hosts }. اختر المزوّد الذي تستخدمه.
host-partly = يعود بعض خوادم الأسماء للمنطقة `{ $zone }` إلى { $hosts }. أجرِ التغيير حيث تعدّل المنطقة.
host-refuses = حسب علمنا، لا يمكن إدخال `issuemail` لدى { $host }. اسأل فريق الدعم هناك. وإذا بقي الأمر كذلك، فالحل مزوّد DNS يقبله.
host-takes = { $how ->
    [live] الوسم `issuemail` مقبول لدى { $host }: تستخدمه نطاقات هناك اليوم.
    [form] الوسم `issuemail` مقبول لدى { $host }: يتيحه النموذج هناك.
    [code] يُفترض أن الوسم `issuemail` مقبول لدى { $host }: تستخدمه برامج لواجهة API هناك.
   *[docs] الوسم `issuemail` مقبول لدى { $host } وفق التوثيق.
}
host-but = { $how ->
    [form] غير أن أحد نماذج هذا المزوّد لا يتيح سوى وسوم أخرى.
    [code] غير أن أحد برامج واجهة API هناك لا يقبل سوى وسوم أخرى.
   *[docs] غير أن توثيقًا آخر لا يذكر سوى وسوم أخرى.
}
host-refuses-how = { $how ->
    [form] عرفنا ذلك من النموذج هناك، الذي لا يتيح سوى وسوم أخرى.
    [code] عرفنا ذلك من البرامج هناك، التي لا تقبل سوى وسوم أخرى.
   *[docs] عرفنا ذلك من التوثيق هناك أو من بلاغات.
}
host-menu = مكان النموذج لدى { $host }: { $path }
host-proven = توجد لدى `{ $owner }` سجلات `issuemail` بالفعل، فهي إذن مقبولة لدى مزوّد DNS.
host-several = تتولى خدمة `{ $zone }` الجهات التالية: { $hosts }. أجرِ التغيير حيث تعدّل المنطقة، أو لدى كل منها.
host-unknown = لا نعرف من يدير خوادم الأسماء للمنطقة `{ $zone }` (`{ $servers }`).
host-general-form = لا نعرف تفاصيل النموذج لدى { $host }، وقد تختلف أسماء حقوله.
host-ask = اسأل مزوّد DNS لديك إن كان نموذجه يقبل سجلات CAA ذات الوسم `issuemail`.
host-issuemail-unknown = لا نعرف إن كان الوسم `issuemail` مقبولًا لدى { $host }. وإن رُفض، فاسأل فريق الدعم هناك.
host-ask-subject = الموضوع: سجل CAA بالوسم issuemail للنطاق { $domain }
host-ask-refused = أحتاج إلى هذا التغيير في سجلات CAA الخاصة بـ { $domain }، ويبدو أن النموذج لديكم لا يقبله. يُرجى إجراء التغيير أو إرشادي إلى طريقة أخرى:
host-ask-unknown = أريد إجراء هذا التغيير في سجلات CAA الخاصة بـ { $domain }. هل يقبل النموذج وخوادم الأسماء لديكم الوسم issuemail بقيمة الأعلام 0؟ وإلا فيُرجى إجراء التغيير بدلًا مني:
host-ask-why = الوسم issuemail معياري (RFC 9495)، ويحدد مراجع التصديق التي يجوز لها إصدار شهادات S/MIME. وهو سجل CAA عادي (RFC 8659)، وهذه صيغته أيضًا وفق RFC 3597:
host-type-caa = أضف سجلًا من النوع `CAA`.
host-remove = احذف السجل الذي محتواه: `{ $record }`
host-leave-empty = يُترك فارغًا
host-no-form = في هذا السجل أحرف لا يمكن كتابتها في نموذج. استخدم إحدى الصيغ الأخرى أدناه.
host-help = شرح ذلك لدى { $host }

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = النوع
field-flags = الأعلام
field-tag = الوسم
field-value = القيمة
field-ttl = TTL

host-caveat-no-caa = حسب علمنا، لا يمكن إدخال سجلات CAA هنا.
host-caveat-not-published = في عام 2021، لم تظهر في DNS سجلات CAA المُدخلة هنا. تحقق بعد الإدخال من وجود السجل.
host-caveat-critical-forced = لا يُقبل هذا الوسم هنا إلا بقيمة الأعلام `128` (حرج، critical). وعندئذٍ على مرجع التصديق الذي لا يعرف الوسم أن يرفض كل شهادات هذا النطاق، ومنها شهادات خوادم الويب. اسأل أولًا مرجع التصديق الذي يُصدر شهادات خوادم الويب لديك.
host-caveat-undocumented = لا تذكر الوثائق الوسم `issuemail`. ولم نجرّب إن كان مقبولًا.
host-caveat-flags-fixed = حسب علمنا، لا يمكن هنا إدخال أعلام غير `0`.
host-caveat-semicolon-refused = حسب علمنا، تُرفض هنا القيمة التي لا تذكر أي مرجع تصديق، مثل `;`.
host-caveat-parameters-refused = حسب علمنا، تُرفض هنا القيمة التي تتضمن معاملات.
host-caveat-spaces-refused = قد تُرفض هنا القيمة التي تتضمن مسافات. ويمكن حذف المسافات حول `;` و`=` من دون أن يتغير معنى السجل.
host-caveat-value-over-64 = حسب علمنا، تُرفض هنا القيمة التي تزيد على 64 حرفًا. وهذه القيمة أطول من ذلك.
host-caveat-custom-tab = استخدم علامة التبويب «Custom». أما علامة التبويب «Provider» فهي لسجلات `issue`.
host-caveat-whole-set = هنا تشكّل كل سجلات CAA لاسم ما مُدخلًا واحدًا. افتح المُدخل الموجود، وأبقِ أسطره الأخرى.
host-caveat-quote-value = اكتب علامتي الاقتباس أيضًا.
host-caveat-text-mode = إذا رفض النموذج السجل، فعدّل المنطقة نصًّا («Change in text format»).
host-caveat-api = تأخذ واجهة API السجل نصًّا، فقد تقبل ما لا يتيحه النموذج. لم نجرّب ذلك.
host-caveat-by-support = لا يمكن للعملاء هنا إضافة سجلات CAA بأنفسهم. يضيفها فريق الدعم عند الطلب.
host-caveat-hidden-records = مع Universal SSL تضيف Cloudflare من عندها سجلات `issue` و`issuewild`. ولا تُظهرها لوحة التحكم.

## The page

ui-findings = ما تجدر معرفته
ui-evidence = الأدلة
ui-try-verdict = هذا ما ستؤدي إليه السجلات أعلاه.
ui-copy-record = نسخ السجل
ui-copy-report = نسخ التقرير
ui-copy-json = نسخ JSON
ui-saved = تم الحفظ
ui-save-failed = لم يُحفظ: متصفحك لا يسمح بذلك
ui-save-report = حفظ كنص
ui-save-json = حفظ بصيغة JSON
ui-message = رسالة إلى مزوّد DNS لديك
ui-message-fact = جاهزة للإرسال
ui-copy-message = نسخ الرسالة

ui-watch = مراقبة التغيير
ui-watch-stop = إيقاف المراقبة
ui-watch-since = المراقبة جارية منذ { $time }: يتكرر الفحص ما دامت هذه الصفحة مفتوحة.
ui-watch-next = المتبقي حتى الفحص التالي: { $left }.
ui-watch-asking = جارٍ الاستعلام الآن.
ui-watch-turned = منذ { $time }
ui-watch-unreached = تعذّر الوصول إليه الآن
ui-watch-started = بدأت مراقبة التغيير.
ui-watch-news = المحلّل { $resolver }: { $word }.
ui-watch-changed = حدث التغيير في { $time }.
ui-watch-changed-title = تغيّرت النتيجة: { $title }
ui-watch-stopped = توقفت المراقبة.
ui-watch-over = توقفت المراقبة بعد مدة قدرها { $limit }: ما زال CAA عائقًا، أو تعذّرت معرفة ذلك.

ui-record-guide = كيفية إضافة سجل CAA
ui-support = شرح { $ca } حول CAA لشهادات S/MIME
ui-debugger = أداة تصحيح DNSSEC
ui-resolvers-same = وقت الفحص { $time }: يرى كل من { $names } و{ $last } الشيء نفسه.
ui-evidence-note = ترد المحلّلات العامة من ذاكرات التخزين المؤقت لديها. أما مرجع التصديق فيستعلم من DNS مباشرةً، ولذلك قد يختلف الرد الذي يتلقاه لبعض الوقت.

ui-severity-error = خطأ
ui-severity-warning = تحذير
ui-severity-notice = ملاحظة
ui-severity-info = توضيح
ui-finding-record = السجل { $number } عند `{ $owner }`

ui-path = مسار الصعود
ui-path-fact-found = سجلات عند `{ $place }`
ui-path-fact-empty = لا توجد سجلات CAA
ui-path-fact-failed = فشل البحث عند `{ $place }`
ui-path-records = { $count ->
    [zero] عدد سجلات CAA: { $count }. ينتهي الصعود هنا: هذه المجموعة هي الحاسمة.
    [one] سجل CAA واحد. ينتهي الصعود هنا: هذه المجموعة هي الحاسمة.
    [two] سجلا CAA اثنان. ينتهي الصعود هنا: هذه المجموعة هي الحاسمة.
    [few] { $count } سجلات CAA. ينتهي الصعود هنا: هذه المجموعة هي الحاسمة.
    [many] { $count } سجل CAA. ينتهي الصعود هنا: هذه المجموعة هي الحاسمة.
   *[other] { $count } سجل CAA. ينتهي الصعود هنا: هذه المجموعة هي الحاسمة.
}
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }. ينتهي الصعود هنا.
ui-path-alias = اسم مستعار للاسم `{ $target }`
ui-records = السجلات
ui-records-fact = العدد { $count } عند `{ $owner }`
ui-records-caption = سجلات CAA عند `{ $owner }`، مدة الاحتفاظ بها: { $ttl }
ui-records-says = ما تنص عليه
ui-records-decides = السجل الحاسم
ui-says-this-ca = يذكر { $ca }
ui-says-this-ca-params = يذكر { $ca } مع معاملات
ui-says-this-ca-case = يذكر { $ca } بكتابة أخرى: غير مقبول
ui-says-other-ca = يذكر مرجع تصديق آخر
ui-says-other-known = يذكر { $name }
ui-says-nobody = لا يسمح لأي مرجع تصديق
ui-says-malformed = غير مكتوب كتابة صحيحة: لا يسمح لأي مرجع تصديق
ui-says-hosts = يخص أسماء المضيفين، لا S/MIME
ui-says-iodef = وجهة إرسال البلاغات
ui-says-unknown = غير معروف هنا، ويُتجاهل
ui-says-unknown-critical = غير معروف وحرج (critical): يمنع
ui-says-other = لا يخص S/MIME
ui-says-damaged = تالف: تتعذّر قراءته
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = موقَّع وصحيح
ui-dnssec-fact-insecure = غير موقَّع
ui-dnssec-fact-bogus = لا يجتاز التحقق
ui-dnssec-fact-unknown = غير معروف
ui-dnssec-fact-not-checked = لم يُفحص
ui-chain = سلسلة الثقة بدءًا من الجذر
ui-chain-root = الجذر
ui-chain-says-signed = تصل سلسلة الثقة من الجذر إلى `{ $zone }`.
ui-chain-says-records = المفاتيح متطابقة من الجذر إلى `{ $zone }`، لكن السجلات عند `{ $owner }` لا تجتاز التحقق.
ui-chain-says-no-ds = تثبت المنطقة `{ $parent }` أنه لا يوجد سجل DS للمنطقة `{ $zone }`: من هنا فصاعدًا تكون الردود غير موقَّعة.
ui-chain-says-opt-out = لا تدرج المنطقة `{ $parent }` إلا التفويضات الموقَّعة (opt-out)، وليس تفويض `{ $zone }` منها: من هنا فصاعدًا تكون الردود غير موقَّعة.
ui-chain-says-unsupported = سجل DS للمنطقة `{ $zone }` بخوارزمية لا تعرفها المحلّلات: من هنا فصاعدًا تُعدّ الردود غير موقَّعة.
ui-chain-says-broken = تنقطع السلسلة عند `{ $zone }`، ولذلك ترفض المحلّلات الرد.
ui-chain-says-unknown = تعذّرت معرفة كيفية استمرار السلسلة عند `{ $zone }`.
ui-lookups = عمليات البحث
ui-lookups-fact = { $count ->
    [zero] بلا استعلامات
    [one] استعلام واحد
    [two] استعلامان
    [few] { $count } استعلامات
    [many] { $count } استعلامًا
   *[other] { $count } استعلام
}
ui-lookups-caption = ما جرى الاستعلام عنه وما ورد من ردود. وتعني AD أن المحلّل قد أجرى التحقق من DNSSEC.
ui-lookup-name = الاسم
ui-lookup-type = النوع
ui-lookup-resolver = المحلّل
ui-lookup-ad = AD
ui-lookup-time = المدة
ui-lookup-cd = بلا تحقق (CD)
ui-lookup-lines = { $count ->
    [zero] بلا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
ui-yes = نعم
ui-no = لا
ui-milliseconds = { $n } مللي ثانية

## The way to the glossary of the article

ui-words = شرح المصطلحات

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = تسري سجلات `{ $owner }` على `{ $domain }` أيضًا، ولذلك يُجرى التغيير عند `{ $owner }`. ويسري على كل اسم تحت `{ $owner }` ليست له سجلات CAA خاصة به.
change-place-copy = { $kind ->
    [copy] السجلات السارية اليوم موجودة عند `{ $place }`. والسجلات عند `{ $owner }` تحل محلها لهذا الاسم وللأسماء التي تحته، فابدأ بنسخة منها. أما التغييرات اللاحقة عند `{ $place }` فلا أثر لها هنا بعد ذلك.
   *[alone] السجل الساري اليوم موجود عند `{ $place }` ويبقى هناك. والسجلات عند `{ $owner }` تحل محله لهذا الاسم وللأسماء التي تحته.
}
change-place-new = تسري السجلات أيضًا على كل اسم تحت `{ $owner }` ليست له سجلات CAA خاصة به.
change-place-alias-target = الاسم `{ $place }` اسم مستعار للاسم `{ $target }`، ولا يمكن أن تكون له سجلات CAA خاصة به. ويمكن للمسؤول عن `{ $owner }` إجراء هذا التغيير، وهو يسري على كل اسم مستعار آخر له.
change-place-above-alias = الاسم `{ $domain }` اسم مستعار، ولا يمكن أن تكون له سجلات CAA خاصة به. وعند `{ $owner }` تسري السجلات عليه وعلى كل اسم آخر تحت `{ $owner }` ليست له سجلات خاصة به. ويُنسخ ما كان ساريًا هناك من قبل، أما التغييرات اللاحقة في المستويات الأعلى فلا تنعكس على النسخة.
change-place-wildcard = يبدو أن سجلات `{ $place }` تأتي من اسم حرف البدل `{ $owner }`، ولذلك يُجرى التغيير عند `{ $owner }`، وهو يسري على كل اسم يشمله حرف البدل. أما إذا كانت منطقتك تتضمن سجلات CAA للاسم `{ $place }` نفسه، فغيّر تلك السجلات بدلًا منها.
change-place-below-cause = هناك طريقة أخرى: سجلات CAA عند `{ $owner }` تُنهي البحث قبل أن يصل إلى `{ $place }`. ومنذ ذلك الحين تسري وحدها على هذا الاسم وعلى الأسماء التي تحته، وعلى شهادات خوادم الويب أيضًا. لذلك أضف سجلًا لكل مرجع تصديق آخر تستخدمه هناك: `issuemail` لشهادات S/MIME، و`issue` لخوادم الويب. أما الخلل عند `{ $place }` فيبقى للأسماء الأخرى.

change-allow-add = للسماح لمرجع التصديق { $ca } أيضًا، أدخل { $count ->
    [zero] السجلات التالية
    [one] السجل التالي
    [two] السجلين التاليين
    [few] السجلات التالية
    [many] السجلات التالية
   *[other] السجلات التالية
} عند `{ $owner }`. واترك السجلات الحالية كما هي.
change-allow-first = للسماح لمرجع التصديق { $ca }، أضف { $count ->
    [zero] السجلات التالية
    [one] السجل التالي
    [two] السجلين التاليين
    [few] السجلات التالية
    [many] السجلات التالية
   *[other] السجلات التالية
} عند `{ $owner }`.
change-allow-replace = للسماح لمرجع التصديق { $ca }، استبدل { $removed ->
    [zero] { $removed } سجل
    [one] سجلًا واحدًا
    [two] سجلين
    [few] { $removed } سجلات
    [many] { $removed } سجلًا
   *[other] { $removed } سجل
} عند `{ $owner }`. واترك السجلات الأخرى كما هي.
change-allow-remove = للسماح لمرجع التصديق { $ca }، احذف { $removed ->
    [zero] { $removed } سجل
    [one] سجلًا واحدًا
    [two] سجلين
    [few] { $removed } سجلات
    [many] { $removed } سجلًا
   *[other] { $removed } سجل
} عند `{ $owner }`. واترك السجلات الأخرى كما هي.
change-others-stay = تبقى مراجع التصديق المسموح لها اليوم مسموحًا لها.
change-leave-others = واترك السجلات الحالية كما هي.
change-only-add = لقصر إصدار شهادات S/MIME على { $names }، أدخل { $count ->
    [zero] السجلات التالية
    [one] السجل التالي
    [two] السجلين التاليين
    [few] السجلات التالية
    [many] السجلات التالية
   *[other] السجلات التالية
} عند `{ $owner }`.
change-only-replace = لقصر إصدار شهادات S/MIME على { $names }، غيّر السجلات عند `{ $owner }` على النحو التالي.
change-only-remove = لقصر إصدار شهادات S/MIME على { $names }، احذف { $removed ->
    [zero] { $removed } سجل
    [one] سجلًا واحدًا
    [two] سجلين
    [few] { $removed } سجلات
    [many] { $removed } سجلًا
   *[other] { $removed } سجل
} عند `{ $owner }`.
change-nobody-add = لكيلا يُصدر أي مرجع تصديق شهادات S/MIME، أدخل { $count ->
    [zero] السجلات التالية
    [one] السجل التالي
    [two] السجلين التاليين
    [few] السجلات التالية
    [many] السجلات التالية
   *[other] السجلات التالية
} عند `{ $owner }`.
change-nobody-replace = لكيلا يُصدر أي مرجع تصديق شهادات S/MIME، غيّر السجلات عند `{ $owner }` على النحو التالي.
change-nobody-remove = لكيلا يُصدر أي مرجع تصديق شهادات S/MIME، احذف { $removed ->
    [zero] { $removed } سجل
    [one] سجلًا واحدًا
    [two] سجلين
    [few] { $removed } سجلات
    [many] { $removed } سجلًا
   *[other] { $removed } سجل
} عند `{ $owner }`.

change-caution-repair-allows = ما يُستبدل يذكر أيضًا: { $names }. ولم يكن مكتوبًا كتابة صحيحة، أما بعد التغيير فيصبح ساريًا.
change-caution-hides-wildcard = قد يوجد اسم حرف بدل: `{ $names }`. إذا لم يكن لهذا الاسم أي إدخال في المنطقة بعد، فإن الإدخال الجديد يحجب السجلات التي يوفّرها حرف البدل له وللأسماء المجاورة له، فأدخل تلك السجلات عندها أيضًا.
change-caution-overrules-nobody = { $kind ->
    [deleted] السجل الذي تحذفه ينص على أنه لا يجوز لأي مرجع تصديق إصدار شهادات S/MIME. اسأل أولًا من أضافه.
   *[stays] السجل عند `{ $place }` ينص على أنه لا يجوز لأي مرجع تصديق إصدار شهادات S/MIME. ويبقى هذا السجل، لكنه لا يسري بعد ذلك على `{ $owner }`. اسأل أولًا من أضافه.
}
change-caution-restricts = بعد هذا التغيير، على كل مرجع تصديق آخر أن يرفض شهادات S/MIME لهذه الأسماء.

change-not-needed = الأمر كذلك بالفعل، ولا يلزم تغيير أي شيء.

change-remove = للحذف:
change-add = للإدخال:

change-blocked-unknown-critical = عند `{ $place }` سجل حرج (critical) يمنع مرجع التصديق { $ca } مهما أُضيف. وتجب إزالته أولًا.
change-blocked-nobody-allowed = ينص سجل عند `{ $place }` على أنه لا يجوز لأي مرجع تصديق إصدار شهادات S/MIME. اسأل من نشره قبل تغييره.
change-blocked-damaged = يوجد سجل تالف عند `{ $place }`. وتجب إزالته قبل تغيير أي شيء آخر.
change-blocked-lookup-failed = فشل البحث، ولذلك لا نعرف السجلات الموجودة. وينبغي ألا يُغيَّر شيء قبل معرفتها.
change-blocked-resolvers-differ = ترى المحلّلات سجلات مختلفة. انتظر حتى تتفق قبل أن تغيّر أي شيء.
change-blocked-domain-missing = النطاق `{ $domain }` غير موجود في DNS. وإضافة سجل هناك من شأنها أن تُنشئه.
change-blocked-foreign = لا يوجد هنا اسم يمكن أن تكون له سجلات CAA ويحق لك تغييره.
change-blocked-alias = الاسم `{ $domain }` اسم مستعار، ولا يمكن أن تكون له سجلات CAA خاصة به. وأي تغيير يحقق المطلوب سيغيّر أسماء أخرى أيضًا.
change-blocked-unsafe = لم نجد تغييرًا يحقق هذا وحده. يُرجى سؤال المسؤول عن DNS الخاص بـ `{ $domain }`.

## How far DNSSEC vouches for the answer

dnssec-secure = آمن: اجتاز كل رد على المسار التحقق.
dnssec-insecure = غير موقَّع: رد واحد على الأقل على المسار غير محمي باستخدام DNSSEC.
dnssec-bogus = معطوب: الرد الحاسم لا يجتاز التحقق.
dnssec-unknown = غير معروف: فشل البحث الحاسم.
dnssec-not-checked = لم يُفحص: السجلات مأخوذة من نص، لا من DNS.

## The message to whoever runs the DNS

provider-subject = الموضوع: فشل البحث عن سجلات CAA الخاصة بـ { $place }
provider-intro = تبحث مراجع التصديق عن سجلات CAA الخاصة بالنطاق قبل إصدار شهادات S/MIME (RFC 8659 وRFC 9495). وفي حالة { $domain } يفشل هذا البحث، ولذلك قد تُرفض الشهادات.
provider-what = ما نراه:
provider-change = ما ينبغي تغييره:
provider-change-ds = استبدال سجل DS للاسم { $link }، في المنطقة الأعلى منه (وللنطاق المسجَّل: لدى مسجّل النطاق)، بسجل لمفتاح موجود في المنطقة، أو إزالته من هناك إذا لم يكن المراد توقيع المنطقة.
provider-change-unsigned = إزالة سجل DS للاسم { $link } من المنطقة الأعلى منه (وللنطاق المسجَّل: لدى مسجّل النطاق)، أو توقيع المنطقة من جديد.
provider-change-clock = التحقق من ساعة الجهاز الذي يوقّع { $zone }، وتوقيع المنطقة من جديد.
provider-change-unanswered = جعل خوادم الأسماء للمنطقة { $zone } ترد على الاستعلام عن سجلات { $type } للاسم { $link } أيًا كان مصدره.
provider-change-sign = توقيع { $zone } من جديد، والتأكد من تجديد التواقيع قبل انتهاء صلاحيتها.
provider-change-silent = جعل خوادم الأسماء للمنطقة { $zone } ترد على الاستعلام عن سجلات CAA أيًا كان مصدره. والرد بعبارة «لا يوجد سجل كهذا» رد سليم أيضًا.
provider-change-failing = جعل كل خادم أسماء تدرجه المنطقة الأعلى للمنطقة { $zone } يخدم هذه المنطقة ويرد على الاستعلام عن سجلات CAA. والرد بعبارة «لا يوجد سجل كهذا» رد سليم أيضًا.
provider-change-caa-only = جعل خوادم الأسماء للمنطقة { $zone } ترد على الاستعلام عن سجلات CAA كما ترد على غيره: بلا خطأ، ودون أن يُسقطه شيء في الطريق. فالرد بعبارة «لا يوجد سجل كهذا» رد سليم وكافٍ.
provider-see = كيفية التحقق من ذلك:
provider-said = ما تفيد به المحلّلات إضافةً إلى ذلك:

## What was read, and what a CA has told

told-other = أُبلغتَ بـ `{ $told }`، لكننا نرى الآن أمرًا آخر. ربما تغيّرت السجلات أو خوادم الأسماء منذ ذلك الحين، أو أن مرجع التصديق يرى غيرها.
