# Chinese (Simplified): what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = 缺少 @ 后面的部分。
input-local-part = 这不是电子邮件地址：第 { $position } 个字符不能出现在那里。
input-address-space = 地址里面有空格。
input-address-at = 地址里有两个 @。
input-local-part-missing = 缺少 @ 前面的部分。要检查整个域名，请去掉 @。
input-quote-open = 开头的引号没有闭合。
input-address-literal = IP 地址没有 CAA 记录。请输入域名。
input-space = 域名里面有空格。
input-control = 域名里面有不可见的控制字符。
input-url = 这看起来像网址。请只输入域名，例如 example.com。
input-character = 域名中不能有“{ $character }”（{ $code }）。
input-label-empty = 有两个连续的点，或域名以点开头。
input-hyphen = 域名中有一部分以连字符开头或结尾。
input-idna = “{ $label }”不是有效的国际化域名。
input-label-long = 域名中有一部分长达 { $len } 个字符；最多允许 63 个。
input-name-long = 域名太长：{ $len } 字节；最多允许 255 字节。
input-not-in-dns = 以 `.{ $ending }` 结尾的名称不在 DNS 中，因此没有 CAA 记录。
input-hidden = 这个地址没有写 @。请用 @ 输入，例如 `jane@example.com`。
input-mixed-ending = 结尾 `{ $label }` 混用了两种文字。请检查“{ $character }”（{ $code }）。
input-not-mail = 带有 `{ $scheme }:` 的地址不是电子邮件地址。
input-nothing = 在这段文字中没有找到电子邮件地址或域名。
input-records = 这是 DNS 记录。要检查记录，请使用“发布前测试记录”，或命令行的 `--zone`。
input-single-label = `{ $label }` 不是完整的域名。您指的是哪个域名？请连同结尾一起输入，例如 `example.com`。
input-top-level = `{ $label }` 是顶级域名。请输入它下面的域名，例如 `example.{ $label }`。
input-unsure = 要检查的域名是 `{ $name }` 吗？由于不能确定，我们没有查询。要检查它，请只输入它。

ui-read = 在您的文字中找到 { $count } 个域名：{ $names }。
ui-read-place = `{ $name }`（第 { $line } 行）
ui-read-unsure = 因不能确定而未查询：{ $names }。要检查其中之一，请只输入它。

## Text of zones that cannot be read

zone-no-origin = 要使用“@”，前面须有一行 $ORIGIN，或指定选项 --origin。
zone-class = 不读取类 { $class }，只读取 IN。
zone-cname = { $name } 有 CNAME，因此不能有其他记录。
zone-directive = 这里不读取 { $word }。
zone-escape = 反斜杠后面须有一个字符，或不超过 255 的三位数字。
zone-failed = 文本中写着“{ $line }”：响应失败或不完整。请重新查询，并使用完整的响应。
zone-flags = 标志必须是 0 到 255 之间的数字，不能是“{ $flags }”。
zone-hex = “{ $hex }”不是偶数位的十六进制数字。
zone-length = 标明的长度是 { $stated } 字节，但数据有 { $actual } 字节。
zone-missing = { $field ->
    [flags] 缺少标志。
    [tag] 缺少标签。
    [type] 缺少记录类型。
    [target] 缺少目标。
    [length] 缺少长度。
    [record] 请至少输入一条记录。
   *[value] 缺少值。空值写作 ""。
}
zone-more = 其他错误的数量：{ $count }。
zone-not-ascii = “{ $name }”含有非 ASCII 字符。请写成 xn-- 形式。
zone-no-owner = 这条记录必须有名称。请在前面写上名称，或在上面写一行 $ORIGIN，或指定选项 --origin。
zone-parenthesis-closed = 有“)”而没有对应的“(”。
zone-parenthesis-open = 有一个“(”没有闭合。
zone-quote-open = 有一个引号没有闭合。
zone-trailing = “{ $extra }”前面的记录已经完整。一条记录有一个标签和一个值。含空格的值要用一对引号整个括起来，注释以“;”开头。
zone-ttl = “{ $ttl }”不是有效的 TTL。
zone-tag-length = 标签应有 1 到 255 个字符，这个标签有 { $len } 个。
zone-type = “{ $name }”不是记录类型。
zone-too-long = { $len } 字节放不进一条记录。
zone-transfer-cut = 区域传送不完整：它必须以 SOA 记录开始并以 SOA 记录结束。请重新传送该区域。
zone-comment-sign = 注释以“;”开头，而不是“{ $sign }”。
zone-hidden = 文本表明存在 CAA 记录，但没有显示其内容。请使用 dig 的输出，或 DNS 提供商的区域文件。
zone-length-says = 标明的长度是 { $stated } 字节，但数据有 { $actual } 字节。数据的内容是 { $says }。如果这就是您的本意，请把长度写成 { $actual }。
zone-not-read = 无法把这段文本读作 DNS 记录。请使用区域文件（许多 DNS 提供商的“导出”功能，BIND 格式），dig、host 或 nslookup 的输出，或者含有记录的 JSON 或 YAML，例如来自 Route 53、Cloudflare、Google Cloud、Azure 或 OctoDNS 的。
zone-quotation = 区域文件的引号是 "，而不是 { $sign }。请把值放在两个 " 之间。
zone-semicolon = 引号之外的分号是注释的开头，因此缺少值。请用引号把整个值括起来：";"。
zone-syntax = 这段文本看起来是 JSON 或 YAML，但此处无效，或者有重复的键。请重新复制完整的输出。
zone-too-large = 文本过大或嵌套过深，无法读取。请只使用包含您的域名及其 CAA 记录的部分。

## The effect of a change

preview-label = 更改后 `{ $owner }` 的 CAA 记录
preview-other = 其中有 `{ $name }` 的记录；这里只能放 `{ $owner }` 的记录。
preview-not-caa = 这里只能放 `{ $owner }` 的 CAA 记录。
preview-reset = 撤销我的编辑
preview-caption = 对 `{ $domain }` 有效的规定
preview-what = 证书
preview-today = 当前
preview-after = 更改后
preview-ca = { $ca }（S/MIME）
preview-smime = 所有 CA（S/MIME）
preview-tls = 网站服务器
preview-tls-wildcard = 通配符证书
preview-anyone = 任何 CA
preview-nobody = 不允许任何 CA
preview-gained = 新允许的其他 CA：{ $names }。
preview-lost = 不再允许的其他 CA：{ $names }。
preview-lost-all = 所有其他 CA 都不再允许。
preview-critical = 无法识别关键标签 `{ $names }` 的 CA 必须一律拒绝签发。
preview-unreadable = 有一条记录无法读取；CA 可能一律拒绝签发。
preview-tls-changes = 这会改变哪些 CA 可以签发网站服务器证书。
preview-nothing-else = 对其他 CA 和网站服务器都没有任何变化。
preview-newly-critical = 更改之后，无法识别标签 `{ $names }` 的 CA 必须拒绝签发所有证书，包括网站服务器证书。

## Forms in which a change can be written

form-ttl-guess = TTL 是推测的：解析器显示的值会不断减小。请填入您区域中的值。
form-label = 格式
form-zone-file = 区域文件（BIND、NSD、Knot）
form-rfc3597 = 区域文件，用于不支持 CAA 的服务器（RFC 3597）
form-windows-dns = Windows Server（PowerShell）
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate（动态更新）
form-route53-batch = Amazon Route 53（变更批次）
form-route53-cli = Amazon Route 53（AWS CLI）
form-gcloud = Google Cloud DNS（gcloud）
form-azure-cli = Azure DNS（Azure CLI）
form-cloudflare-api = Cloudflare（使用 curl 调用 API）
form-terraform-route53 = Terraform（Amazon Route 53）
form-terraform-google = Terraform（Google Cloud DNS）
form-terraform-cloudflare = Terraform（Cloudflare）
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = 这会替换整个记录集：该名称的 CAA 记录中，不在其中的都会被删除。
form-scope-changes = 这只更改个别记录，其他记录保持不变。
form-scope-records = 这些是写入您文件的行。该名称的其他 CAA 记录保持不变。

form-note-api-token = 请先把有权编辑 DNS 的 API 令牌放入变量 `CLOUDFLARE_API_TOKEN`。
form-note-azurerm = Terraform 无法在 Azure 设置 `issuemail`：其提供程序 azurerm 不接受该标签。请改用此命令。
form-note-commented-out = 注释行是要从您的文件中删除的记录。
form-note-dnscontrol-version = DNSControl 自 2025 年 9 月起支持 `issuemail`。如果版本较旧，请先更新。
form-note-import = 如果 Terraform 尚未管理这个记录集，请先导入。否则 Terraform 会尝试创建它，然后失败。
form-note-merge = 如果您的文件中该名称还有其他类型的记录，请予以保留，只替换类型为 CAA 的条目。
form-note-old-ttl = TTL 必须与 Route 53 中该记录集的 TTL 一致。解析器显示的值可能更小。
form-note-placeholder-managed-zone = 请把 `MANAGED_ZONE` 替换为您的区域在 Google Cloud 中的名称。
form-note-placeholder-name = 请把 `NAME` 替换为记录在其区域内的名称。
form-note-placeholder-record-id = 请把 `RECORD_ID` 替换为前一次调用显示的 `id`。
form-note-placeholder-resource-group = 请把 `RESOURCE_GROUP` 替换为您的区域所在的资源组。
form-note-placeholder-zone = 请把 `ZONE` 替换为您的区域的名称。
form-note-placeholder-zone-id = 请把 `ZONE_ID` 替换为您的区域在该服务商处的 ID。
form-note-ttl-not-kept = dnsmasq 不能为此类记录单独设置 TTL；`local-ttl` 为所有记录统一设置。
form-note-ttl-range = Cloudflare 接受 60 到 86400 秒的 TTL，因此使用最接近的值。
form-note-windows-version = 需要 Windows Server 2016 或更高版本。

form-unwritable-flags = 有一条记录的标志是此工具无法设置的。
form-unwritable-length = 有一条记录对此程序来说太长。
form-unwritable-nothing-to-do = 没有需要更改的内容。
form-unwritable-octet = 有一个值含有无法用此格式安全写出的字符。
form-unwritable-owner = 这个名称无法用此格式写出。
form-unwritable-outside-zone = 这个名称不在该区域中。
form-unwritable-rdata = 有一条记录已损坏，无法用此格式写出。
form-unwritable-tag = 有一条记录的标签在这里不被接受。

form-note-critical-forced = Route 53 只接受带有标志 `128`（关键）的该标签，因此文本中使用了该标志。
