# Arabic: what only the command line says.

## The command line

cli-nothing-to-check = لا يوجد عنوان ولا نطاق لفحصه.
cli-ca-name = القيمة «{ $ca }» { $problem }
cli-ca-without-names = أسماء نطاقات الإصدار لمرجع التصديق { $ca } غير معروفة. حدّد اسمًا هكذا: --ca ca.example.
cli-ca-brand = «{ $word }» يعني { $ca }: يجري فحص مرجع التصديق هذا.
cli-ca-ambiguous = قد يعني «{ $word }» أكثر من مرجع تصديق. اذكر أحد هذه المعرّفات: { $ids }.
cli-ca-unknown = { $count ->
    [0] لا يوجد مرجع تصديق مضمَّن باسم «{ $ca }» (القائمة: issuemail cas)، واسم نطاق الإصدار يتضمن نقطة.
   *[other] لا يوجد مرجع تصديق مضمَّن باسم «{ $ca }». أسماء قريبة: { $ids }. (القائمة الكاملة: issuemail cas)
}
cli-timeout = يقبل الخيار --timeout من { $least } إلى { $most } من الثواني.
cli-suggest-also = لا يمكن استخدام الخيار --also إلا مع --want only.
cli-suggest-host = { $count ->
    [0] لا يوجد مزوّد DNS باسم «{ $host }» (القائمة: issuemail hosts).
   *[other] لا يوجد مزوّد DNS باسم «{ $host }». أسماء قريبة: { $ids }. (القائمة الكاملة: issuemail hosts)
}
cli-suggest-choose = اختر باستخدام --host { $ids }.
cli-suggest-overrule = إذا كان هذا القرار لك، فالخيار --overrule يستبدل ذلك السجل.
cli-suggest-after = مرجع التصديق { $ca } اليوم: { $before }، وبعد هذا التغيير: { $after }.
cli-list-id = المعرّف
cli-cas-smime = S/MIME
cli-cas-basis = الاسم معلَن لـ
cli-list-name = الاسم
cli-cas-names = أسماء نطاقات الإصدار
cli-forms-scope = مدى التأثير
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = المصدر
cli-hosts-form = نموذج خاص
