# Chinese (Simplified): what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = 值 `{ $value }` 没有指定任何 CA，因此这条记录不允许任何 CA。通常的写法是 `;`。
todo-no-record-helps = 在此问题修复之前，添加 CAA 记录也无济于事。
todo-registry = 问题出在顶级域 `{ $zone }`。只有其注册管理机构能够修复。
todo-resolvers-disagree-failing = 请告知 `{ $place }` 的 DNS 服务商：部分 DNS 解析器的 CAA 查询失败。通常是多台域名服务器中有一台出了故障。

## Findings

finding-ca-asked-retired-title = 您选择的 CA 已停止签发证书
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca } 已不再签发公开证书，其业务已转给 { $successor }。请询问您的证书现在由谁签发，并检查该 CA。
   *[gone] { $ca } 已停业或不再受信任。请检查您现在使用的 CA。
}
finding-ca-assumed-name-title = CA 的名称尚未针对 S/MIME 得到确认
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } 声明 `{ $name }` 用于网站服务器证书（`issue`）。该名称在 `issuemail` 中同样有效只是我们的推测。请向 { $ca } 确认。
   *[assumed] `{ $name }` 属于 { $ca }，这只是我们根据第三方信息的推测。请向 { $ca } 确认。
}
finding-ca-brand-title = 填的是品牌，不是 CA
finding-ca-brand-text = `{ $issuer }` 不是 CA 的名称。{ $brand } 使用的可能是 `{ $name }`：请向 { $brand } 确认。
finding-ca-former-name-title = CA 的旧名称
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` 是 { $ca } 的旧名称，可能已不再被接受。现在的名称是 `{ $name }`。
   *[unnamed] `{ $issuer }` 是 { $ca } 的旧名称。请询问该 CA 现在接受哪个名称。
}
finding-ca-likely-typo-title = CA 名称可能有笔误
finding-ca-likely-typo-text = 据我们所知，没有 CA 使用 `{ $issuer }`。您是不是想写 `{ $name }`？
finding-ca-no-smime-title = 不签发 S/MIME 证书的 CA
finding-ca-no-smime-text = 据我们所知，{ $ca } 不签发 S/MIME 证书。实际为您签发的 CA 需要有自己的记录。
finding-ca-own-domain-title = 填的是域名自身，不是 CA
finding-ca-own-domain-text = `{ $issuer }` 就是该域名自身。只有当您在该域名下运营 CA 时才正确；否则，请指定允许签发的 CA。
finding-ca-retired-title = 已停止签发的 CA
finding-ca-retired-text = { $ca } 已停业或不再受信任。请指定您现在使用的 CA。
finding-ca-unknown-title = 我们不了解的 CA
finding-ca-unknown-text = `{ $issuer }` 不在我们的 CA 列表中。请与您的 CA 提供的说明核对。
finding-rfc8659-alias-title = 记录属于另一个名称
finding-rfc8659-alias-text = 这个名称是 `{ $target }` 的别名。CAA 记录在后者处，由 `{ $target }` 的管理员控制。
finding-dns-answer-large-title = 记录集非常大
finding-dns-answer-large-text = 包含这些记录的响应至少有 { $octets } 字节。超过 1232 字节时往往需要 TCP；如果 TCP 被屏蔽，CA 就无法读取。减少记录会有帮助。
finding-rfc8659-child-hides-issue-title = 上级的限制不适用
finding-rfc8659-child-hides-issue-text = `{ $parent }` 限制了网站服务器证书，但先找到的 CAA 记录会将其覆盖：记录集从不合并。请在这里重复其 `issue` 和 `issuewild` 记录。
finding-rfc8659-child-hides-parent-title = 上级的策略不适用
finding-rfc8659-child-hides-parent-text = `{ $parent }` 用 `issuemail` 限制了 S/MIME，但先找到的 CAA 记录会将其覆盖：记录集从不合并。
finding-rfc8659-critical-depends-title = 会让部分 CA 拒绝的关键记录
finding-rfc8659-critical-depends-text = 标签为 `{ $tag }` 的记录是关键记录。不支持该标签的 CA 必须拒绝签发；对于 S/MIME，CA 只须支持 `issuemail`。
finding-rfc8659-critical-issuemail-title = 关键的 issuemail 记录
finding-rfc8659-critical-issuemail-text = 这是一条关键记录。不支持 `issuemail` 标签的 CA（例如只为网站服务器签发的 CA）必须因此拒绝该域名的所有证书。为避免这种情况，请把标志设为 0。
finding-dns-domain-missing-title = 域名不存在
finding-dns-domain-missing-text = DNS 中没有 `{ $domain }`。请检查拼写。
finding-dns-nodata-without-soa-title = 响应中没有 SOA 记录
finding-dns-nodata-without-soa-text = 域名服务器表示 `{ $domain }` 没有 CAA 记录，但缺少此类响应应附带的 SOA 记录。有些 CA 可能会将其视为查询失败。请告知其 DNS 管理员。
finding-dns-nxdomain-contradicted-title = 域名服务器否认存在的名称
finding-dns-nxdomain-contradicted-text = 查询 CAA 时，域名服务器称 `{ $domain }` 不存在，但它有 { $type } 记录。正确的响应是“没有此类记录”。请告知其 DNS 管理员：否则其他服务器可能会把整个名称视为不存在。
finding-dns-single-resolver-title = 只有一个解析器
finding-dns-single-resolver-text = 只有 { $resolver } 给出了可采信的响应。单个缓存可能已过期或被篡改，请再检查一次后再作依据。
finding-dns-findings-left-out-title = 还有未列出的提示
finding-dns-findings-left-out-text = 每一类只列出前 { $limit } 条。未列出的数量：{ $count }。请先修正这些记录，然后再检查一次。
finding-dns-resolver-set-aside-title = 少了一个解析器
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] { $resolver } 无法连接，因此结果以其他解析器为准。
    [timeout] { $resolver } 没有及时响应，因此结果以其他解析器为准。
    [http-error] { $resolver } 返回了 HTTP 错误，因此结果以其他解析器为准。
    [bad-answer] { $resolver } 没有给出有效的 DNS 响应，因此结果以其他解析器为准。
    [filtered] { $resolver } 表明其响应出自自身，而不是该区域，因此不予计入。
    [stale] { $resolver } 表明其响应已过期，因此不予计入。
    [called-bogus] { $resolver } 表明其响应不可信，因此不予计入。
   *[other] { $resolver } 没有给出该区域的响应，因此结果以其他解析器为准。
}
finding-dns-resolvers-differ-title = 各解析器看到的记录不同
finding-dns-resolvers-differ-text = { $one } 和 { $other } 看到的记录不同，但得出的结果相同。可能是更改尚未完全生效，或者该域名的各域名服务器不一致。
finding-draft-security-tag-title = 标准草案中的标签
finding-draft-security-tag-text = 按草案规定，security 标签是关键标签，而支持它的 CA 很少。其他 CA 连 S/MIME 证书也必须拒绝签发。
finding-rfc9495-empty-beside-issuer-title = 不起作用的记录
finding-rfc9495-empty-beside-issuer-text = 这条记录没有指定任何 CA，但另一条记录允许 `{ $issuer }`。要禁止所有 CA，请只保留这一条记录。
finding-rfc8659-flags-reserved-title = 标志的值不常见
finding-rfc8659-flags-reserved-text = 标志为 `{ $flags }`。只有 0 和 128 有意义，而有些 CA 会把 1 当作关键。请使用 0。
finding-idna-disallowed-title = 域名中不允许的字符
finding-idna-disallowed-text = `{ $domain }` 所代表的名称含有 IDNA2008 不允许的“{ $character }”（{ $code }）。我们查询了该名称，但 CA 可能会拒绝它。
finding-idna-input-mapped-title = 域名已转换
finding-idna-input-mapped-text = 我们查询的是 `{ $domain }`。证书不允许转换，因此请在申请中以这种形式填写域名。
finding-rfc8659-iodef-unusable-title = CA 可能不会使用的报告地址
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] `iodef` 中的电子邮件地址前面需要加上 `mailto:`。
    [scheme] 对于 S/MIME，CA 只向 `mailto:` 和 `https:` 地址发送报告。
   *[no-url] `iodef` 的值不是以 `mailto:` 或 `https:` 开头的地址。
}
finding-rfc9495-issue-does-not-restrict-title = issue 不涵盖 S/MIME
finding-rfc9495-issue-does-not-restrict-text = `issue` 和 `issuewild` 针对网站服务器证书。对于 S/MIME，只有 `issuemail` 能允许或限制 CA。
finding-rfc9495-issuer-case-title = CA 名称中有大写字母
finding-rfc9495-issuer-case-text = 记录中写的是 `{ $issuer }`。请准确写成 `{ $name }`：有些 CA 不接受其他写法。
finding-rfc8659-issuer-repeated-title = 重复指定了同一个 CA
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] 第 { $number } 条记录也指定了 `{ $issuer }`。不带参数的那条记录无论如何都允许它。
   *[same] 第 { $number } 条记录也指定了 `{ $issuer }`。一条就够了。
}
finding-rfc9495-parameters-undefined-title = 没有标准含义的参数
finding-rfc9495-parameters-undefined-text = 记录带有以下参数：`{ $parameters }`。`issuemail` 没有定义任何参数，因此它们的作用取决于 CA。
finding-rfc8659-rdata-malformed-title = 记录已损坏
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] 记录的标签为空。CA 可能无法读取，并可能拒绝签发。
    [tag-overrun] 记录的标签比记录本身还长。CA 可能无法读取，并可能拒绝签发。
   *[short] 记录太短，不可能是 CAA 记录。CA 可能无法读取，并可能拒绝签发。
}
finding-rfc8659-tag-illegal-title = 标签含有不允许的字符
finding-rfc8659-tag-illegal-text = 标签 `{ $tag }` 只能由字母和数字组成。许多程序无法读取含有这种记录的记录集。
finding-rfc8659-tag-likely-typo-title = 标签可能有笔误
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] 没有任何标准定义了标签 `{ $tag }`。您是不是想写 `{ $likely }`？
   *[ignored] 没有任何标准定义了标签 `{ $tag }`，因此 CA 会忽略它。您是不是想写 `{ $likely }`？
}
finding-rfc8659-tag-reserved-title = 没有含义的标签
finding-rfc8659-tag-reserved-text = 标签 `{ $tag }` 是保留标签，没有含义。CA 会忽略它。
finding-rfc8659-tls-not-restricted-title = 网站服务器证书不受限制
finding-rfc8659-tls-not-restricted-text = 这些记录只针对 S/MIME。如果还要限制网站服务器证书，请添加 `issue`。
finding-rfc9495-trailing-semicolon-title = 不起作用的分号
finding-rfc9495-trailing-semicolon-text = 值以分号结尾。这是允许的，也可以省略。
finding-dns-ttl-long-title = 保留时间超过一天
finding-dns-ttl-long-text = 更改之后，缓存和 CA 在 { $ttl }内仍可能使用旧记录。通常设为一小时。
finding-dns-ttl-short-title = TTL 非常短
finding-dns-ttl-short-text = TTL 为 { $ttl }时，几乎每次检查都必须连接到您的域名服务器。通常设为 300 秒或更长。
finding-dns-wildcard-unused-title = 不起作用的通配符
finding-dns-wildcard-unused-text = { $kind ->
    [below] `{ $wildcard }` 的 CAA 记录只适用于 `{ $domain }` 之下的名称，不适用于 `{ $domain }` 本身。
   *[beside] `{ $wildcard }` 的 CAA 记录不适用于 `{ $domain }`，因为 `{ $domain }` 在 DNS 中存在。如果要使其适用，请在 `{ $domain }` 添加这些记录。
}
finding-rfc8659-unknown-critical-title = CA 无法识别的关键记录
finding-rfc8659-unknown-critical-text = 标签为 `{ $tag }` 的记录是关键记录。无法识别该标签的 CA 不得签发，无论其他记录怎么写。
finding-rfc9495-value-malformed-title = 值无效
finding-rfc9495-value-malformed-text = `{ $value }`：{ $kind ->
    [issuer-hyphen] CA 名称中有一部分以连字符开头或结尾（第 { $position } 个字符）。
    [issuer-label-empty] CA 名称以点开头，或有两个连续的点（第 { $position } 个字符）。
    [issuer-record] 值中又写了一遍标签或整条记录。请在值中只填写 CA 的域名。
    [issuer-url] 这个值是网址。请只填写 CA 的域名。
    [issuer-address] 这个值是电子邮件地址。请只填写 CA 的域名。
    [issuer-wildcard] 这个值是通配符。请去掉星号和它后面的点。
    [issuer-list] 一条记录只能指定一个 CA。请为每个 CA 各添加一条记录。
    [issuer-words] 值中没有域名。请只填写 CA 的域名；如果不允许任何 CA，请填写 `;`。
    [issuer-space] 值中有空格（第 { $position } 个字符）。请只填写 CA 的域名，不要有空格。
    [issuer-quotes] 值里面有引号（第 { $position } 个字符）。请去掉引号。
    [issuer-curly] 值里面有弯引号、书名号之类的引号（第 { $position } 个字符）。请去掉它们。
    [issuer-invisible] 值里面有不可见的字符（第 { $position } 个字符）。请去掉它。
    [issuer-not-ascii] CA 名称中有非 ASCII 字符（第 { $position } 个字符）。
    [issuer-trailing-dot] CA 名称以点结尾。请去掉这个点。
    [parameter-empty] 多了一个分号（第 { $position } 个字符）。
    [parameter-tag] 参数缺少名称，或名称含有不允许的字符（第 { $position } 个字符）。
    [parameter-without-value] 有一个参数缺少“=”（第 { $position } 个字符）。
    [parameter-character] 参数中有空格或其他不允许的字符（第 { $position } 个字符）。
   *[issuer-character] CA 名称中有域名不能使用的字符（第 { $position } 个字符）。
}
finding-rfc3597-data-wrong-title = 记录数据与本意不符
finding-rfc3597-data-wrong-text = { $kind ->
    [text] 这条记录的数据是转换成十六进制的 CAA 记录文本：`{ $shown }`。CA 无法这样读取。请将记录添加为 `{ $meant }`，或以通用形式添加为 `{ $right }`。
   *[other] 这条记录的数据中，标签的长度有误或缺失。数据为 `{ $shown }`。如果您的本意是 `{ $meant }`，则通用形式的数据为 `{ $right }`。
}
finding-zone-cname-at-apex-title = 区域顶点处的 CNAME
finding-zone-cname-at-apex-text = `{ $owner }` 有 SOA 记录，因此不能有 CNAME。有些 DNS 提供商会在导出文件中列出 CNAME，而实际发布的是地址。我们略过了该 CNAME，其他记录照常计入。
finding-zone-comment-title = 参数被当作注释
finding-zone-comment-text = 在区域文件中，引号之外的分号是注释的开头，因此 `{ $lost }` 不属于这条记录。如果它应当属于记录，请用引号把整个值括起来。
finding-zone-included-title = 引入了另一个文件
finding-zone-included-text = `INCLUDE`（第 { $lines } 行）引入了不在文本中的文件。我们不知道其中的记录，因此文本中没有 `issuemail` 记录的名称一律视为未知。请用该文件的内容替换这一行。
finding-zone-mapped-title = 文本中的国际化名称
finding-zone-mapped-text = 这些名称在 DNS 中写作 `{ $names }`，我们也是这样读取的。域名服务器不会转换它们：在区域文件中请写成这种形式。
finding-zone-outside-title = 文本中没有的名称
finding-zone-outside-text = 文本中没有 `{ $names }` 的记录，因此按没有记录处理；在 DNS 中，它们可能有 CAA 记录。
finding-zone-passed-over-title = 略过的行
finding-zone-passed-over-text = 以下各行无法读取，也不像 CAA，因此已略过：`{ $lines }`。如果其中有与 CAA 有关的行，请改正。
finding-zone-stray-caa-title = 不起作用的 CAA 记录
finding-zone-stray-caa-text = { $kind ->
    [doubled] 文本中 `{ $owner }` 处有 CAA 记录，这个名称包含两次区域名。它不适用于 `{ $domain }`。许多表单会自动加上区域名，区域文件中末尾没有点的名称也会被补全：区域本身请用 `@`。
    [elsewhere] 文本中 `{ $owner }` 处有 `issuemail` 记录，而那是另一个域名。它不适用于 `{ $domain }`。请确认您指的是哪个域名。
    [mail-server] 文本中邮件服务器 `{ $owner }` 处有 `issuemail` 记录。CA 不会查看那里：对于 `{ $domain }` 的地址，记录必须位于 `{ $domain }` 或其上级名称。
    [named] 文本中 `{ $owner }` 处有 CAA 记录。CAA 是记录的类型，不是名称的一部分。请在 `{ $domain }` 本身添加该记录。
    [text] `{ $owner }` 处的 TXT 记录含有 CAA 记录的文本。CA 不会读取它。请以 CAA 类型添加该记录，或删除这条 TXT 记录。如果您的 DNS 提供商没有该类型，请咨询其技术支持。
   *[other] 文本中 `{ $owner }` 处有 `issuemail` 记录。CA 只查看 `{ $domain }` 及其上级名称，因此该记录不适用于 `{ $domain }`。如果它是为 `{ $domain }` 准备的，请添加到那里。
}
finding-zone-ttl-automatic-title = 自动 TTL
finding-zone-ttl-automatic-text = 在 Cloudflare 的导出文件中，TTL 为 1 表示“自动”。Cloudflare 实际发布的是 { $ttl }，我们按此计算。

## The report for a support ticket

report-title = S/MIME 证书的 CAA 检查
report-domain = 域名
report-ca = CA
report-verdict = 结论
report-checked = 检查时间
report-path = 查询过的名称
report-decides = 起决定作用
report-findings = 发现的情况
report-lookups = 查询
report-ca-error = { $ca } 对此的报错是“{ $error }”。

report-resolvers = 解析器
report-chain = 信任链

chain-signed = 已签名
chain-unsigned = 未签名
chain-broken = 已断开
chain-unknown = 未知

## The planner: what is wanted, and where

ui-plan-optional = 限制 S/MIME 证书
ui-plan-optional-fact = 可选：只允许您选择的 CA，或一律不允许
ui-plan-more = DNS 服务商表单、预览等
ui-plan-else = 其他需求？
ui-plan-else-fact = 只允许您选择的 CA、不允许任何 CA，或用于其他名称
ui-plan-wish = 您想怎么做？
ui-plan-leave = 保持现状
ui-plan-allow = 同时允许 { $ca }
ui-plan-only = 只允许我选择的 CA
ui-plan-nobody = 不允许任何 CA
ui-plan-overrule = 我有权决定，并且要允许 { $ca }
ui-plan-cas = 允许签发的 CA
ui-plan-include = 其他 CA
ui-plan-include-none = 无
ui-plan-exclude = 移除 { $ca }
ui-plan-site = 在哪里？
ui-plan-site-set = 在 { $owner }，即记录所在处：对继承这些记录的所有名称有效
ui-plan-site-domain = 仅在 { $owner }，并复制现有记录
ui-copy-records = 复制记录
ui-copy-form = 复制

preview-title = 更改之后
preview-fact = 当前与更改后对照，可编辑

form-title = 其他格式
form-fact = 域名服务器、命令行、Terraform

## The form of the DNS host

host-title = 按 DNS 服务商的表单填写
host-label = DNS 服务商
host-other = 其他
host-recognized = `{ $zone }` 的域名服务器属于 { $hosts }。
host-ambiguous = `{ $zone }` 的域名服务器由 { $hosts } 共用。请选择您使用的那一家。
host-partly = `{ $zone }` 的部分域名服务器属于 { $hosts }。请在您编辑该区域的地方进行更改。
host-refuses = 据我们所知，在 { $host } 无法填写 `issuemail`。请咨询其客服。如果仍不支持，可以改用支持它的 DNS 服务商。
host-takes = { $how ->
    [live] { $host } 支持标签 `issuemail`：目前那里有域名在使用它。
    [form] { $host } 支持标签 `issuemail`：其表单提供该选项。
    [code] { $host } 应该支持标签 `issuemail`：其 API 的程序在使用它。
   *[docs] 根据其文档，{ $host } 支持标签 `issuemail`。
}
host-but = { $how ->
    [form] 但该服务商的某个表单只提供其他标签。
    [code] 但其 API 的某个程序只接受其他标签。
   *[docs] 但另有文档只列出其他标签。
}
host-refuses-how = { $how ->
    [form] 依据是其表单只提供其他标签。
    [code] 依据是其程序只接受其他标签。
   *[docs] 依据是其文档或他人的报告。
}
host-menu = { $host } 的表单位置：{ $path }
host-proven = `{ $owner }` 已有 `issuemail` 记录，因此其 DNS 服务商支持该标签。
host-several = `{ $zone }` 由 { $hosts } 提供服务。请在您编辑该区域的地方进行更改，或在每一家都更改。
host-unknown = 我们不知道 `{ $zone }` 的域名服务器（`{ $servers }`）由谁运营。
host-general-form = 我们不了解 { $host } 表单的细节；其字段名称可能不同。
host-ask = 请询问您的 DNS 服务商，其表单是否支持标签为 `issuemail` 的 CAA 记录。
host-issuemail-unknown = 我们不知道 { $host } 是否支持标签 `issuemail`。如果不支持，请咨询其客服。
host-ask-subject = 主题：{ $domain } 的 issuemail 标签 CAA 记录
host-ask-refused = 我需要对 { $domain } 的 CAA 记录做如下更改，但你们的表单似乎不支持。请代为更改，或告诉我其他办法：
host-ask-unknown = 我想对 { $domain } 的 CAA 记录做如下更改。你们的表单和名称服务器是否支持标志为 0 的 issuemail 标签？如果不支持，请代为更改：
host-ask-why = issuemail 是标准标签（RFC 9495），说明哪些 CA 可以签发 S/MIME 证书。它是普通的 CAA 记录（RFC 8659），RFC 3597 格式如下：
host-type-caa = 添加一条类型为 `CAA` 的记录。
host-remove = 删除内容如下的记录：`{ $record }`
host-leave-empty = 留空
host-no-form = 这条记录含有无法在表单中输入的字符。请改用下面的其他格式。
host-help = { $host } 的说明

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = 类型
field-flags = 标志
field-tag = 标签
field-value = 值
field-ttl = TTL

host-caveat-no-caa = 据我们所知，这里无法填写 CAA 记录。
host-caveat-not-published = 2021 年时，在这里填写的 CAA 记录没有出现在 DNS 中。填写之后请确认记录是否存在。
host-caveat-critical-forced = 这里只有配合标志 `128`（关键）才能使用该标签。这样一来，无法识别该标签的 CA 必须拒绝签发该域名的所有证书，包括网站服务器证书。请先询问为您的网站服务器签发证书的 CA。
host-caveat-undocumented = 文档中没有列出标签 `issuemail`。我们没有测试过是否接受该标签。
host-caveat-flags-fixed = 据我们所知，这里无法填写 `0` 以外的标志。
host-caveat-semicolon-refused = 据我们所知，这里不接受没有指定 CA 的值，例如 `;`。
host-caveat-parameters-refused = 据我们所知，这里不接受带参数的值。
host-caveat-spaces-refused = 这里可能不接受含空格的值。`;` 和 `=` 前后的空格可以省略：记录的含义不变。
host-caveat-value-over-64 = 据我们所知，这里不接受超过 64 个字符的值。此值已超出。
host-caveat-custom-tab = 请使用“Custom”选项卡。“Provider”选项卡用于 `issue` 记录。
host-caveat-whole-set = 这里同一名称的所有 CAA 记录是一个条目。请打开现有条目，并保留其他各行。
host-caveat-quote-value = 引号也要输入。
host-caveat-text-mode = 如果表单不接受这条记录，请以文本方式编辑区域（“Change in text format”）。
host-caveat-api = API 以文本形式接收记录，因此可能接受表单中没有的内容。我们没有测试过。
host-caveat-by-support = 这里客户无法自行添加 CAA 记录，可以请客服添加。
host-caveat-hidden-records = 启用 Universal SSL 时，Cloudflare 会自行添加 `issue` 和 `issuewild` 记录，且不在控制台中显示。

## The page

ui-findings = 值得留意
ui-evidence = 依据
ui-try-verdict = 这是上面的记录会得出的结果。
ui-copy-record = 复制记录
ui-copy-report = 复制报告
ui-copy-json = 复制 JSON
ui-saved = 已保存
ui-save-failed = 未保存：您的浏览器不允许
ui-save-report = 另存为文本
ui-save-json = 另存为 JSON
ui-message = 给 DNS 服务商的消息
ui-message-fact = 可直接发送
ui-copy-message = 复制消息

ui-watch = 监视更改
ui-watch-stop = 停止监视
ui-watch-since = 自 { $time } 起监视：此页面打开期间会重复检查。
ui-watch-next = { $left }后再次检查。
ui-watch-asking = 正在查询。
ui-watch-turned = 自 { $time } 起
ui-watch-unreached = 刚才无法连接
ui-watch-started = 已开始监视更改。
ui-watch-news = { $resolver }：{ $word }。
ui-watch-changed = 已于 { $time } 发生变化。
ui-watch-changed-title = 有变化：{ $title }
ui-watch-stopped = 已停止监视。
ui-watch-over = 监视了 { $limit }，现已停止：CAA 仍然阻碍签发，或无法确定。

ui-record-guide = 如何添加 CAA 记录
ui-support = { $ca } 关于 S/MIME 的 CAA 的说明
ui-debugger = DNSSEC 调试工具
ui-resolvers-same = 检查时间 { $time }：{ $names } 和 { $last } 看到的内容相同。
ui-evidence-note = 公共解析器根据各自的缓存作出响应。CA 自己向 DNS 查询，因此其得到的响应在一段时间内可能不同。

ui-severity-error = 错误
ui-severity-warning = 警告
ui-severity-notice = 注意
ui-severity-info = 说明
ui-finding-record = `{ $owner }` 的第 { $number } 条记录

ui-path = 查找路径
ui-path-fact-found = 记录在 `{ $place }`
ui-path-fact-empty = 没有 CAA 记录
ui-path-fact-failed = `{ $place }` 的查询失败
ui-path-records = { $count } 条 CAA 记录。向上查找到此为止：由这个记录集决定。
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }。向上查找到此为止。
ui-path-alias = `{ $target }` 的别名
ui-records = 记录
ui-records-fact = `{ $owner }` 有 { $count } 条
ui-records-caption = `{ $owner }` 的 CAA 记录，保留 { $ttl }
ui-records-says = 含义
ui-records-decides = 起决定作用
ui-says-this-ca = 指定 { $ca }
ui-says-this-ca-params = 指定 { $ca }，带参数
ui-says-this-ca-case = 以其他写法指定 { $ca }：不被接受
ui-says-other-ca = 指定其他 CA
ui-says-other-known = 指定 { $name }
ui-says-nobody = 不允许任何 CA
ui-says-malformed = 写法不正确：不允许任何 CA
ui-says-hosts = 针对主机名，不用于 S/MIME
ui-says-iodef = 报告的发送地址
ui-says-unknown = 这里未知，忽略
ui-says-unknown-critical = 未知且关键：禁止签发
ui-says-other = 与 S/MIME 无关
ui-says-damaged = 已损坏：无法读取
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = 已签名，有效
ui-dnssec-fact-insecure = 未签名
ui-dnssec-fact-bogus = 验证不通过
ui-dnssec-fact-unknown = 未知
ui-dnssec-fact-not-checked = 未检查
ui-chain = 从根开始的信任链
ui-chain-root = 根
ui-chain-says-signed = 信任链从根一直延伸到 `{ $zone }`。
ui-chain-says-records = 从根到 `{ $zone }` 的密钥都相符，但 `{ $owner }` 的记录验证不通过。
ui-chain-says-no-ds = `{ $parent }` 证明 `{ $zone }` 没有 DS：从这里开始，响应没有签名。
ui-chain-says-opt-out = `{ $parent }` 只列出已签名的委派（opt-out），`{ $zone }` 不在其中：从这里开始，响应没有签名。
ui-chain-says-unsupported = `{ $zone }` 的 DS 使用了解析器无法识别的算法：从这里开始，响应视为没有签名。
ui-chain-says-broken = 信任链在 `{ $zone }` 处断开，因此解析器拒绝响应。
ui-chain-says-unknown = 无法确定信任链从 `{ $zone }` 起如何延续。
ui-lookups = 查询
ui-lookups-fact = { $count } 次查询
ui-lookups-caption = 查询的内容和得到的响应。AD 表示解析器已进行 DNSSEC 验证。
ui-lookup-name = 名称
ui-lookup-type = 类型
ui-lookup-resolver = 解析器
ui-lookup-ad = AD
ui-lookup-time = 用时
ui-lookup-cd = 不验证（CD）
ui-lookup-lines = { $count } 条记录
ui-yes = 是
ui-no = 否
ui-milliseconds = { $n } 毫秒

## The way to the glossary of the article

ui-words = 术语解释

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = `{ $owner }` 的记录也适用于 `{ $domain }`，因此应在那里更改。更改对 `{ $owner }` 之下所有没有自己的 CAA 记录的名称有效。
change-place-copy = { $kind ->
    [copy] 目前适用的记录在 `{ $place }`。`{ $owner }` 的记录会在这个名称及其下级名称上取代它们，因此请从副本开始。以后在 `{ $place }` 所做的更改不会影响到这里。
   *[alone] 目前适用的记录在 `{ $place }`，并会保留在那里。`{ $owner }` 的记录会在这个名称及其下级名称上取代它。
}
change-place-new = 这些记录也对 `{ $owner }` 之下所有没有自己的 CAA 记录的名称有效。
change-place-alias-target = `{ $place }` 是 `{ $target }` 的别名，自身不能有 CAA 记录。`{ $owner }` 的管理员可以进行这项更改；更改对指向它的所有其他别名也有效。
change-place-above-alias = `{ $domain }` 是别名，自身不能有 CAA 记录。CAA 记录放在 `{ $owner }`，就对这个别名有效，也对 `{ $owner }` 之下所有没有自己的记录的其他名称有效。之前在那里适用的记录会被复制；以后在更上级所做的更改不会影响到这里。
change-place-wildcard = `{ $place }` 的记录似乎来自通配符 `{ $owner }`，因此应在通配符处更改，更改对该通配符代表的所有名称有效。只有当您的区域中列有 `{ $place }` 自己的 CAA 记录时，才改为更改那些记录。
change-place-below-cause = 还有一个办法：`{ $owner }` 有了 CAA 记录，查询在到达 `{ $place }` 之前就会结束。此后，对这个名称及其下级名称只有这些记录起作用，网站服务器证书也是如此。因此，请为您在那里使用的其他每个 CA 添加记录：S/MIME 用 `issuemail`，网站服务器用 `issue`。对其他名称而言，`{ $place }` 的问题依然存在。

change-allow-add = 如果还要允许 { $ca }，请在 `{ $owner }` 添加以下记录。现有记录保持不变。
change-allow-first = 如果要允许 { $ca }，请在 `{ $owner }` 添加以下记录。
change-allow-replace = 如果要允许 { $ca }，请替换 `{ $owner }` 的 { $removed } 条记录。其他记录保持不变。
change-allow-remove = 如果要允许 { $ca }，请删除 `{ $owner }` 的 { $removed } 条记录。其他记录保持不变。
change-others-stay = 目前允许的 CA 仍会被允许。
change-leave-others = 现有记录保持不变。
change-only-add = 如果只允许 { $names } 签发 S/MIME 证书，请在 `{ $owner }` 添加以下记录。
change-only-replace = 如果只允许 { $names } 签发 S/MIME 证书，请按如下方式更改 `{ $owner }` 的记录。
change-only-remove = 如果只允许 { $names } 签发 S/MIME 证书，请删除 `{ $owner }` 的 { $removed } 条记录。
change-nobody-add = 如果不允许任何 CA 签发 S/MIME 证书，请在 `{ $owner }` 添加以下记录。
change-nobody-replace = 如果不允许任何 CA 签发 S/MIME 证书，请按如下方式更改 `{ $owner }` 的记录。
change-nobody-remove = 如果不允许任何 CA 签发 S/MIME 证书，请删除 `{ $owner }` 的 { $removed } 条记录。

change-caution-repair-allows = 被替换的记录还指定了 { $names }。它之前写法不正确，更改之后就会生效。
change-caution-hides-wildcard = 可能存在通配符 `{ $names }`。如果区域中还没有这个名称的条目，新建条目会使这个名称及其相邻名称不再得到通配符提供的记录：请把那些记录也一并添加。
change-caution-overrules-nobody = { $kind ->
    [deleted] 您要删除的记录规定任何 CA 都不得签发 S/MIME 证书。请先询问添加它的人。
   *[stays] `{ $place }` 的记录规定任何 CA 都不得签发 S/MIME 证书。它会保留，但不再适用于 `{ $owner }`。请先询问添加它的人。
}
change-caution-restricts = 更改之后，所有其他 CA 都必须拒绝为这些名称签发 S/MIME 证书。

change-not-needed = 现状已是如此，无需任何更改。

change-remove = 删除：
change-add = 添加：

change-blocked-unknown-critical = 无论添加什么，`{ $place }` 的一条关键记录都会阻止 { $ca } 签发。必须先删除这条记录。
change-blocked-nobody-allowed = `{ $place }` 的一条记录规定任何 CA 都不得签发 S/MIME 证书。更改之前，请先询问发布它的人。
change-blocked-damaged = `{ $place }` 有一条记录已损坏。必须先删除它，再进行其他更改。
change-blocked-lookup-failed = 查询失败，因此我们不知道现有哪些记录。在弄清之前，不应进行任何更改。
change-blocked-resolvers-differ = 各解析器看到的记录不同。请等到结果一致之后再更改。
change-blocked-domain-missing = `{ $domain }` 在 DNS 中不存在。在那里添加记录会创建这个名称。
change-blocked-foreign = 这里可以设置 CAA 记录的名称，您都无权更改。
change-blocked-alias = `{ $domain }` 是别名，自身不能有 CAA 记录。任何能达到目的的更改都会同时影响其他名称。
change-blocked-unsafe = 我们没有找到只达到这一目的的更改方法。请咨询 `{ $domain }` 的 DNS 管理员。

## How far DNSSEC vouches for the answer

dnssec-secure = 安全：路径上的每个响应都通过了验证。
dnssec-insecure = 未签名：路径上至少有一个响应不受 DNSSEC 保护。
dnssec-bogus = 已损坏：起决定作用的响应验证不通过。
dnssec-unknown = 未知：起决定作用的查询失败。
dnssec-not-checked = 未检查：记录来自文本，而不是 DNS。

## The message to whoever runs the DNS

provider-subject = 主题：{ $place } 的 CAA 查询失败
provider-intro = CA 在签发 S/MIME 证书之前会查询域名的 CAA 记录（RFC 8659、RFC 9495）。对 { $domain } 的这项查询失败，因此 CA 可能会拒绝签发证书。
provider-what = 我们看到的情况：
provider-change = 需要进行的更改：
provider-change-ds = 请在上级区域（如果是注册域名，则在域名注册商处）把 { $link } 的 DS 记录换成 { $link } 现有密钥的 DS 记录；如果 { $link } 不打算签名，请在那里将其删除。
provider-change-unsigned = 请从上级区域（如果是注册域名，则在域名注册商处）删除 { $link } 的 DS 记录，或重新为 { $link } 签名。
provider-change-clock = 请检查为 { $zone } 签名的机器的时钟，并重新为该区域签名。
provider-change-unanswered = 请确保无论查询来自何处，{ $zone } 的域名服务器都响应对 { $link } 的 { $type } 记录的查询。
provider-change-sign = 请重新为 { $zone } 签名，并确保在签名过期之前更新签名。
provider-change-silent = 请确保无论查询来自何处，{ $zone } 的域名服务器都响应对 CAA 记录的查询；返回“没有此类记录”也可以。
provider-change-failing = 请让上级区域为 { $zone } 列出的每台域名服务器都为该区域提供服务，并响应对 CAA 记录的查询；返回“没有此类记录”也可以。
provider-change-caa-only = 请让 { $zone } 的域名服务器像响应其他查询一样响应对 CAA 记录的查询：不要返回错误，途中也不要有任何设备丢弃这些查询。只要返回“没有此类记录”就够了。
provider-see = 查看方法：
provider-said = 解析器给出的其他信息：

## What was read, and what a CA has told

told-other = 您收到的消息是 `{ $told }`，但我们现在看到的是另一种情况。记录或名称服务器可能在此之后有变化，也可能 CA 看到的不同。
