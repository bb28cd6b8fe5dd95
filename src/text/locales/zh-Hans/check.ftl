# Chinese (Simplified): what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first }{ $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver }：{ $word }
join-opinions = { $first }；{ $second }

## Durations

duration-seconds = { $n } 秒
duration-minutes = { $n } 分钟
duration-hours = { $n } 小时
duration-days = { $n } 天

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = CAA 允许 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：没有 CAA 记录。
verdict-no-caa-domain-missing = `{ $domain }` 在 DNS 中不存在，不过 CAA 不会阻止 { $ca } 签发。
verdict-no-issuemail = CAA 允许 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：现有的 CAA 记录没有限制 S/MIME。
verdict-issuer-match = CAA 允许 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：`{ $place }` 的一条记录指定了该 CA。
verdict-issuer-match-params = 只要 { $ca } 接受记录中的参数，CAA 就允许 { $ca } 为 `{ $domain }` 签发 S/MIME 证书。
verdict-unknown-critical = CAA 阻止 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：`{ $place }` 有一条 { $ca } 不支持的关键记录。
verdict-params-unsatisfied = CAA 阻止 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：申请不符合记录中的参数。
verdict-issuer-mismatch = CAA 阻止 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：`{ $place }` 的记录只指定了其他 CA。
verdict-issuer-mismatch-case = CAA 阻止 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：`{ $place }` 有一条记录把该 CA 的名称写成了大写字母。
verdict-malformed-value = CAA 阻止 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：`{ $place }` 的记录无效。
verdict-empty-issuer = CAA 阻止 { $ca } 为 `{ $domain }` 签发 S/MIME 证书：`{ $place }` 的记录不允许任何 CA 签发。
verdict-dnssec-bogus = 在 `{ $zone }` 的 DNSSEC 修复之前，{ $ca } 必须拒绝为 `{ $domain }` 签发 S/MIME 证书。
verdict-nameservers-refuse = 只要 `{ $zone }` 的域名服务器仍不响应，{ $ca } 就会拒绝为 `{ $domain }` 签发 S/MIME 证书。
verdict-nameservers-undetermined = 我们无法确定 CAA 是否阻止 { $ca } 为 `{ $domain }` 签发证书，因为 `{ $zone }` 的域名服务器没有响应。
verdict-must-refuse = 只要 `{ $place }` 的 CAA 查询仍然失败，{ $ca } 就会拒绝为 `{ $domain }` 签发 S/MIME 证书。
verdict-undetermined = 我们无法确定 CAA 是否阻止 { $ca } 为 `{ $domain }` 签发证书，因为 `{ $place }` 的 CAA 查询失败。
verdict-resolver-unreachable = 我们无法确定 CAA 是否阻止 { $ca } 为 `{ $domain }` 签发证书，因为我们无法连接任何 DNS 解析器。
verdict-resolvers-disagree = 我们无法确定 CAA 是否阻止 { $ca } 为 `{ $domain }` 签发证书，因为各 DNS 解析器的响应不一致。
verdict-zone-incomplete = 我们无法确定 CAA 是否阻止 { $ca } 为 `{ $domain }` 签发证书，因为文本没有包含所有起作用的记录。

## Why

why-no-caa = `{ $domain }` 及其所有上级名称都没有 CAA 记录。
why-no-caa-domain-missing = DNS 中没有这个域名，其上级名称也都没有 CAA 记录。
why-no-issuemail = `{ $place }` 的 CAA 记录中没有 `issuemail` 标签，因此不限制 S/MIME 证书。
why-issuer-match = `{ $place }` 的一条 `issuemail` 记录指定了 { $ca }。
why-issuer-match-params = `{ $place }` 的 `issuemail` 记录指定了 { $ca }，并带有参数。这些参数对 S/MIME 意味着什么，由 { $ca } 决定。
why-unknown-critical = `{ $place }` 有一条标签为 `{ $tag }` 的 CAA 记录，并标为关键。{ $ca } 不支持该标签，因此不得签发。
why-params-unsatisfied = `{ $place }` 的 `issuemail` 记录指定了 { $ca }，但所带的参数与本次申请不符。
why-issuer-mismatch = `{ $place }` 的 `issuemail` 记录指定的是 `{ $issuers }`，而不是 `{ $issuer }`。
why-issuer-mismatch-case = `{ $place }` 有一条 `issuemail` 记录写的是 `{ $named }`，但 { $ca } 只接受 `{ $issuer }` 这种写法。
why-malformed-value = `{ $place }` 的 `issuemail` 记录无效，因此视为不允许任何 CA 签发。
why-empty-issuer = `{ $place }` 的 `issuemail` 记录不允许任何 CA 签发 S/MIME 证书。
why-alias = `{ $place }` 是 `{ $target }` 的别名，因此以后者的 CAA 记录为准。
why-dnssec-bogus = `{ $place }` 的 DNSSEC 签名验证不通过，因此解析器返回 SERVFAIL，CA 不得将其视为许可。
why-dnssec-bogus-link = 因此解析器返回 SERVFAIL，CA 不得将其视为许可。
why-nameservers-unresponsive = { $known ->
    [yes] `{ $zone }` 的域名服务器（`{ $servers }`）不响应对 `{ $asked }` 的 CAA 记录的查询。
   *[no] `{ $zone }` 的域名服务器不响应对 `{ $asked }` 的 CAA 记录的查询。
}
why-nameservers-unresponsive-unanswered = 解析器需要这些记录才能验证 `{ $asked }` 的 CAA 记录，因此无法查询后者。
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] `{ $zone }` 的域名服务器（`{ $servers }`）响应其他查询，但不响应对 `{ $asked }` 的 CAA 记录的查询。可能是防火墙或旧式负载均衡器丢弃了该查询。
   *[no] `{ $zone }` 的域名服务器响应其他查询，但不响应对 `{ $asked }` 的 CAA 记录的查询。可能是防火墙或旧式负载均衡器丢弃了该查询。
}
why-nameservers-signed = 该区域使用 DNSSEC 签名，因此 CA 不得将没有响应视为许可。
why-nameservers-unsigned = 该区域没有使用 DNSSEC 签名。如果故障不在 CA 自己的系统中，并且 CA 已重试过，CA 可以将没有响应视为许可，但没有义务这样做。

## The broken link of a chain of trust

fault-algorithm-mismatch = `{ $owner }` 的 DS 记录（密钥标签 { $tag }）对应算法 { $ds }，但该区域使用算法 { $dnskey } 签名。
fault-altered = `{ $owner }` 的 `{ $type }` 记录似乎与其签名不符：记录在签名之后被改动过，或者签名有误。
fault-denial-incomplete = 区域 `{ $zone }` 称 `{ $owner }` 没有记录，但其签名证明（`{ $type }`）没有涵盖该名称。
fault-denial-missing = 区域 `{ $zone }` 没有为其关于 `{ $owner }` 的响应提供签名证明（NSEC 或 NSEC3）。
fault-dnskey-missing = 上级区域的 DS 记录表明 `{ $owner }` 已签名，但 `{ $owner }` 没有 DNSKEY 记录。
fault-ds-digest-mismatch = `{ $owner }` 的 DS 记录与该区域某个密钥的标签（{ $tag }）相同，但摘要不同。
fault-no-key-for-ds = `{ $owner }` 的 DS 记录（密钥标签 { $tag }）指向该区域没有的密钥。
fault-signature-expired = `{ $owner }` 的 `{ $type }` 记录的签名已于 { $date } 过期。
fault-signature-missing = `{ $owner }` 的 `{ $type }` 记录没有由有效密钥生成的签名。
fault-signature-not-yet-valid = `{ $owner }` 的 `{ $type }` 记录的签名要从 { $date } 起才有效。
fault-signing-key-missing = `{ $owner }` 的 `{ $type }` 记录的签名所用的密钥（标签 { $tag }）没有在 `{ $zone }` 发布。
fault-unanswered = `{ $zone }` 的域名服务器不响应对 `{ $owner }` 的 `{ $type }` 记录的查询。

## Why, when the lookup failed

why-lookup-failure = `{ $place }` 的 CAA 查询失败。
why-lookup-failure-rdata = `{ $place }` 的一条 CAA 记录已损坏，无法读取。
why-lookup-failure-silent = 对 `{ $asked }` 的 CAA 记录的查询没有及时得到响应，而其他查询有响应。无法确定该区域是否使用 DNSSEC 签名。
why-lookup-failure-alias-loop = `{ $place }` 是一个别名，最终又指回了自己。
why-lookup-failure-filtered = 解析器没有给出该区域自己对 `{ $place }` 的响应，而是进行了过滤。
why-lookup-failure-disowned = 对于 `{ $place }`，解析器只有它们自己标明为过期或不可信的响应，无法说明该区域现在的内容。
why-lookup-failure-truncated = 对 `{ $place }` 的响应被截断，可能缺少记录。
why-lookup-failure-servfail = { $known ->
    [yes] 查询 `{ $asked }` 的 CAA 记录时，解析器返回 SERVFAIL：它们没有从 `{ $zone }` 的域名服务器（`{ $servers }`）得到可用的响应。
   *[no] 查询 `{ $asked }` 的 CAA 记录时，解析器返回 SERVFAIL：它们没有从 `{ $zone }` 的域名服务器得到可用的响应。
}
why-lookup-failure-servfail-unknown = 查询 `{ $asked }` 的 CAA 记录时，解析器返回 SERVFAIL。无法确定原因。
why-lookup-failure-caa-only = { $known ->
    [yes] `{ $zone }` 的域名服务器（`{ $servers }`）响应关于 `{ $asked }` 的其他查询，但对 CAA 记录的查询返回错误。
   *[no] `{ $zone }` 的域名服务器响应关于 `{ $asked }` 的其他查询，但对 CAA 记录的查询返回错误。
}
why-lookup-failure-rcode = 查询 `{ $place }` 的 CAA 记录时，解析器返回 { $rcode }。
why-resolver-unreachable-answer = 代替 DNS 解析器响应的系统没有给出有效的 DNS 响应。这不能说明 `{ $domain }` 的任何情况。
why-resolver-unreachable-connection = 本次检查使用的 DNS 解析器全都无法连接。这不能说明 `{ $domain }` 的任何情况。
why-resolver-unreachable-limit = 来自您所在网络的查询过多，DNS 解析器要求暂停一会儿。这不能说明 `{ $domain }` 的任何情况。
why-resolver-unreachable-portal = 代替 DNS 解析器响应的是一个网页：可能是网络的登录页面，也可能是过滤系统。这不能说明 `{ $domain }` 的任何情况。
why-resolver-unreachable-servfail = 本次检查使用的 DNS 解析器什么都查询不到：即使查询 DNS 根的信息，也返回 SERVFAIL。这不能说明 `{ $domain }` 的任何情况。
why-resolver-unreachable-status = 本次检查使用的 DNS 解析器返回 HTTP 错误。这不能说明 `{ $domain }` 的任何情况。
why-resolver-unreachable-timeout = 本次检查使用的 DNS 解析器全都没有及时响应。这不能说明 `{ $domain }` 的任何情况。
why-resolvers-disagree = 各 DNS 解析器的响应得出不同的结果（{ $opinions }）。{ $ca } 会从多个地点检查，可能遇到其中任何一种。
why-no-quorum = 只有 { $resolver } 给出了响应，其他解析器查询此域名时失败（{ $failures }）。仅凭一个解析器不足以得出结论。
why-one-resolver = 此结果仅以 { $resolver } 为准：其他 DNS 解析器没有给出可采信的响应。
why-disagree-broken = 其中查询失败的原因是：
why-zone-incomplete = { $kind ->
    [cut] 文本把 `{ $cut }` 委派给了其他域名服务器。只有这些服务器知道 `{ $name }` 的 CAA 记录。
    [alias] `{ $place }` 是 `{ $name }` 的别名，起作用的是后者的 CAA 记录。文本中没有这个名称。
   *[name] 文本没有显示哪些 CAA 记录适用于 `{ $name }`。
}

word-permitted = 允许
word-forbidden = 阻止
word-undetermined = 未知

## Words for what came back

outcome-records = 找到记录
outcome-nodata = 没有此类记录
outcome-not-covered = 不在文本中
outcome-given-up = 没有响应，已停止等待
outcome-nxdomain = 名称不存在
outcome-servfail = SERVFAIL
outcome-stale = 过期的响应
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = 错误代码
outcome-truncated = 响应被截断
outcome-alias-loop = 别名循环
outcome-filtered = 被解析器过滤
outcome-timeout = 没有及时响应
outcome-unreachable = 无法连接解析器
outcome-http-error = 解析器 HTTP 错误
outcome-bad-answer = 不是有效的 DNS 响应
outcome-called-bogus = 未通过验证的响应
outcome-not-needed = 不需要

## What to do

todo-permitted = 您不需要更改 DNS。
todo-issuer-match-params = 请询问 { $ca } 是否接受这些参数，或发布不带参数的记录。
todo-unknown-critical = 如果这条关键记录并不是为了阻止 S/MIME 证书，请在 `{ $owner }` 的 DNS 中删除它或去掉它的关键标志；如果您无法操作，请联系能够操作的人。
todo-params-unsatisfied = 申请必须符合记录中的条件。如果不想让 { $ca } 受这些条件约束，请做以下更改：
todo-empty-issuer = 发布这条记录是为了阻止 `{ $place }` 的 S/MIME 证书。请询问添加它的人。如果不再需要阻止，可以替换这条记录。
todo-no-caa-domain-missing = 请检查域名的拼写。发往该域名的电子邮件也无法送达。
todo-dnssec-bogus = 请告知 `{ $place }` 的 DNS 服务商：DNSSEC 已损坏。DNSSEC 调试工具可以显示问题所在。
todo-dnssec-bogus-ds = 请安排在 `{ $link }` 的上级区域（如果是注册域名，则在域名注册商处）把 DS 记录换成该区域现有密钥的 DS 记录；如果该区域不打算签名，则将其删除。
todo-dnssec-bogus-unsigned = 请安排从上级区域（如果是注册域名，则在域名注册商处）删除 `{ $link }` 的 DS 记录，或重新为该区域签名。
todo-dnssec-bogus-clock = 请检查这台电脑的时钟。如果时钟正确，请让 `{ $zone }` 的 DNS 服务商检查签名服务器的时钟，并重新为该区域签名。
todo-dnssec-bogus-unanswered = 请让 `{ $zone }` 的 DNS 服务商确保其域名服务器响应对 DNSSEC 密钥的查询。
todo-dnssec-bogus-sign = 请让 `{ $zone }` 的 DNS 服务商重新为该区域签名，并确保签名在过期之前得到更新。
todo-nameservers-unresponsive = 请告知 `{ $zone }` 的 DNS 服务商：无论 CAA 查询来自何处，其域名服务器都必须响应。这并不需要 CAA 记录：“没有此类记录”也是有效的响应。
todo-nameservers-unresponsive-unanswered = 请让 `{ $zone }` 的 DNS 服务商确保其域名服务器响应对 DNSSEC 密钥的查询。
todo-nameservers-unresponsive-caa-only = 请告知 `{ $zone }` 的 DNS 服务商：其域名服务器前面的任何设备都不得丢弃 CAA 查询。这并不需要 CAA 记录：“没有此类记录”也是有效的响应。
todo-checkers = { $ca } 从以下地址发出查询：{ $checkers }。请确保没有防火墙拦截这些地址。
todo-lookup-failure = 请告知 `{ $place }` 的 DNS 服务商：CAA 查询失败。
todo-lookup-failure-rdata = 请删除 `{ $owner }` 处损坏的记录，然后重新填写。
todo-lookup-failure-silent = 请再检查一次。如果结果相同，请告知 `{ $zone }` 的 DNS 服务商：CAA 查询没有响应。
todo-lookup-failure-alias-loop = 请更正 `{ $place }` 的 CNAME 或 DNAME 记录。
todo-lookup-failure-filtered = 请换一个网络或使用其他解析器再检查一次。
todo-lookup-failure-truncated = 请再检查一次。如果结果相同，请告知 `{ $place }` 的 DNS 服务商。
todo-lookup-failure-servfail = 请告知 `{ $zone }` 的 DNS 服务商：上级区域列出的每台域名服务器都必须为该区域提供服务，并响应 CAA 查询。这并不需要 CAA 记录：“没有此类记录”也是有效的响应。
todo-lookup-failure-servfail-unknown = 请再检查一次。如果结果相同，请告知 `{ $zone }` 的 DNS 服务商：DNS 解析器返回 SERVFAIL。
todo-lookup-failure-caa-only = 请告知 `{ $zone }` 的 DNS 服务商：其域名服务器不得以错误响应 CAA 查询。这并不需要 CAA 记录：“没有此类记录”也是有效的响应。
todo-lookup-failure-rcode = 请再检查一次，必要时换用其他 DNS 解析器。如果结果相同，请告知 `{ $place }` 的 DNS 服务商：其域名服务器必须响应 CAA 查询。这并不需要 CAA 记录：“没有此类记录”也是有效的响应。
todo-resolver-unreachable-answer = 请换一个网络再检查一次。可能有代理或过滤系统在代替解析器响应。
todo-resolver-unreachable-connection = 请检查您的网络连接。防火墙、代理或浏览器扩展可能屏蔽了 DNS over HTTPS。
todo-resolver-unreachable-limit = 问题不在您的域名。请等待几分钟。
todo-resolver-unreachable-portal = 请登录网络，或换一个网络再检查一次。
todo-resolver-unreachable-servfail = 请稍后再检查，或换用其他解析器。如果其中有您自己的解析器，请确认它能否连接互联网，以及它的信任锚和时钟是否正确。
todo-resolver-unreachable-status = 请再检查一次，或换一个网络。中间可能有代理。
todo-resolver-unreachable-timeout = 请检查您的网络连接。防火墙、代理或浏览器扩展可能拦住了 DNS over HTTPS。
todo-resolvers-disagree = 如果最近更改过记录，请等到旧记录在所有缓存中都已过期。如果没有更改过，请告知 `{ $place }` 的 DNS 服务商：其域名服务器给出的响应不一致。
todo-zone-incomplete = 请使用同时包含 `{ $name }` 的记录的文本，或检查 DNS 中的实际记录。
todo-zone-incomplete-domain = 请检查域名的拼写。如果拼写正确，请使用包含其区域的文本，或检查 DNS 中的实际记录。

## When to try again

when-permitted-cache = 您现在就可以申请。如果 { $ca } 不久前拒绝过，请先等待 { $cache }：其结果会保留这么久。
when-changed = 请在更改后等待 { $ttl }再重试：在此期间，解析器可能仍保留旧记录。
when-changed-cache = 请在更改后等待 { $wait }再重试：解析器可能将旧记录保留 { $ttl }，{ $ca } 可能将其结果保留 { $cache }。
when-disagree = 请在最后一次更改后等待 { $ttl }再重试：在此期间，解析器可能仍保留旧记录。
when-disagree-cache = 请在最后一次更改后等待 { $wait }再重试：解析器可能将旧记录保留 { $ttl }，{ $ca } 可能将其结果保留 { $cache }。
when-agree = 请在各解析器结果一致后重试。
when-agree-cache = 请在各解析器结果一致后等待 { $cache }再重试：在此期间，{ $ca } 可能仍保留其结果。
when-expired = 更改后，请等到所有缓存中的旧记录都已失效：在 DNS 服务商处设置的整个 TTL 期间，解析器都可能保留旧记录。
when-expired-cache = 更改后，请等到所有缓存中的旧记录都已失效，然后再等待 { $cache }：在 DNS 服务商处设置的整个 TTL 期间，解析器都可能保留旧记录，{ $ca } 可能将其结果保留 { $cache }。
when-limit = 请过几分钟再重试。
when-repaired = 请在修复后重试。
when-repaired-cache = 请在修复后等待 { $cache }再重试：在此期间，{ $ca } 可能仍保留其结果。
when-repaired-ttl = 请在修复后等待 { $ttl }再重试：在此期间，解析器可能仍保留旧记录。
when-repaired-ttl-cache = 请在修复后等待 { $wait }再重试：解析器可能将旧记录保留 { $ttl }，{ $ca } 可能将其结果保留 { $cache }。
when-resolver = 请过一分钟再重试。

## Inputs that could not be read

input-empty = 请输入电子邮件地址或域名。

## The page

ui-title = CAA 是否阻止了您的 S/MIME 证书？
ui-tabs = 检查什么
ui-tab-check = 检查域名
ui-tab-try = 发布前测试记录
ui-result = 结果

ui-address-label = 电子邮件地址或域名
ui-address-hint = 一次检查多个：请用逗号或换行分隔。也可以粘贴 CA 的拒绝消息。
ui-ca-label = 证书颁发机构（CA）
ui-ca-yes = 签发 S/MIME 证书
ui-ca-unknown = 不确定是否签发 S/MIME
ui-ca-no = 不签发 S/MIME
ui-ca-hint-unknown = 我们不知道 { $ca } 是否签发 S/MIME 证书。
ui-ca-hint-no = 据我们所知，{ $ca } 不签发 S/MIME 证书。
ui-check = 检查
ui-check-note = 离开您浏览器的只有域名及其相关名称，并且只发送给 DNS 解析器。不会存储任何内容。
ui-check-note-shared = 域名会发送给 DNS 解析器，以及嵌入此框的页面。@ 之前的内容不会发送到任何地方。
ui-show-everything = 显示全部内容（在新标签页中）

ui-try-examples = 从示例开始
ui-try-example-allow = 允许一个 CA
ui-try-example-nobody = 不允许任何 CA
ui-try-example-two = 两个 CA，其中一个是您使用的
ui-try-example-hidden = 子域名覆盖上级域名
ui-try-records-label = 您打算发布的记录
ui-try-records-hint = 区域文件中的若干行，或整个文件。`@` 代表域名。这里各名称的上级名称视为没有记录。
ui-try = 测试这些记录
ui-try-note = 不查询任何内容，也不发送任何内容。没有网络也能使用。

ui-error-title = 请再检查一下地址
ui-error-title-many = 有 { $count } 项无法读取
ui-error-title-records = 请再检查一下记录
ui-error-document = 错误：{ $title }
ui-error-many = 共 { $count } 项，其中 { $bad } 项无法读取。
ui-error-place = 第 { $line } 行，第 { $column } 列
ui-error-too-many = 这里有 { $count } 个域名。一次最多可以检查 { $limit } 个；命令行不限数量。
ui-error-too-long = 一次最多可以检查 { $limit } 个地址或行、{ $length } 个字符；命令行不限数量。
ui-error-refusal = 这是 CA 发来的消息。请补充消息所涉及的地址或域名。
ui-config-title = 此页面的设置不正确
ui-config-text = 为避免猜测，此页面不给出结果。请告知此网站的管理员。
ui-config-wrong = `config.json`：{ $problem }
ui-config-unreachable = 无法加载 `config.json`。请重新加载页面再试。
ui-config-status = 服务器对 `config.json` 的请求返回了 HTTP 状态 { $status }。服务器必须提供该文件；如果没有该文件，则必须返回 404。
ui-config-missing = 此页面在设置时使用了 `config.json`，但服务器上没有该文件。必须把该文件放回 `index.html` 所在的位置。

ui-progress-title = 正在向 DNS 查询 `{ $domain }`
ui-progress-title-many = 正在向 DNS 查询 { $count } 个域名
ui-progress-waiting = 正在等待响应
ui-progress-count = 已完成 { $done }/{ $count }
ui-progress-explaining = 正在进一步了解
ui-progress-limit = 单次查询在 { $limit }内没有响应就放弃；每个域名的检查最长 { $whole }，超时即放弃。
ui-cancel = 取消
ui-cancelled = 已取消。
ui-old = 此结果的时间为 { $time }。DNS 的内容现在可能已有变化；为确保无误，请重新检查。

ui-batch-title = 已针对 { $ca } 检查 { $count } 项
ui-batch-permitted = { $n } 项允许
ui-batch-conditional = { $n } 项有条件允许
ui-batch-forbidden = { $n } 项阻止
ui-batch-undetermined = { $n } 项未知
ui-batch-unreadable = { $n } 项无法读取
ui-batch-word-conditional = 有条件允许
ui-batch-word-unreadable = 无法读取
ui-more = 再显示 { $n } 项（还有 { $left } 项）

ui-word-permitted = CAA 允许
ui-word-conditional = CAA 允许，但有条件
ui-word-forbidden = CAA 阻止
ui-word-missing = 域名不存在
ui-word-refused = 已阻止：查询失败
ui-word-undetermined = 结果未知
ui-why = 原因
ui-todo = 该怎么做
ui-again = 何时重试
ui-ca-error = { $ca } 对此的报错是 `{ $error }`。
ui-ca-error-probable = 如果 { $ca } 拒绝过，其报错可能是 `{ $error }`。
ui-refusal-gone = 您粘贴了一条拒绝消息。从目前看到的记录中找不到拒绝的原因：记录可能在此之后更改过，也可能 { $ca } 看到的是其他记录。如果下次申请再被拒绝，请把下面的报告发送给 { $ca }。
ui-not-sufficient = CAA 只是多项检查之一；对邮箱的控制权是另一项。
ui-offline = 您的浏览器显示当前处于离线状态。
ui-copy-sentence = 复制这句话
ui-copied = 已复制
ui-copy-failed = 已选中：请用键盘复制
ui-check-again = 再次检查
ui-again-clock = 如果现在更改：{ $time } 之后再重试。

field-name = 名称
ui-compare = 各解析器看到的内容
ui-compare-differs = 有差异
ui-compare-ttl = 保留时间
ui-differ = 出现差异通常是以下原因之一：
ui-differ-change = 记录不久前更改过，有的解析器缓存中仍有旧记录。保留时间一过，差异就会消失。
ui-differ-servers = 该域名的各域名服务器记录不一致，或对不同网络给出不同的响应。
ui-differ-filter = 有的解析器进行过滤，或无法连接某些域名服务器。
ui-lookup-answer = 响应

ui-examples = 示例域名
ui-examples-note = 选择一个进行检查。
ui-link-help = 帮助
ui-link-privacy = 隐私
ui-link-imprint = 法律声明
ui-later-loading = 正在准备要发布的记录…
ui-later-title = 无法准备要发布的记录
ui-later-try-title = 无法评估这些记录
ui-later-text = 此页面有一部分无法加载。可能是网络中断，也可能是被过滤系统拦住了。如果重试无效，说明此页面已更新，请重新加载。
ui-later-holds = 结论仍然有效。
ui-later-part-title = 此部分无法加载
ui-later-part-loading = 正在加载…
ui-later-again = 重试

ui-meaning = 结果说明
ui-meaning-new-tab = 结果说明（在新标签页中）
