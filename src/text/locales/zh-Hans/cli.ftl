# Chinese (Simplified): what only the command line says.

## The command line

cli-nothing-to-check = 没有要检查的地址或域名。
cli-ca-name = “{ $ca }”：{ $problem }
cli-ca-without-names = 不知道 { $ca } 的签发者域名。请用 --ca ca.example 的形式指定一个。
cli-ca-brand = “{ $word }”指 { $ca }：将检查该 CA。
cli-ca-ambiguous = “{ $word }”可能指多个 CA。请指定以下 ID 之一：{ $ids }。
cli-ca-unknown = { $count ->
    [0] 没有内置的 CA“{ $ca }”（issuemail cas 可列出全部），而签发者域名中须有点。
   *[other] 没有内置的 CA“{ $ca }”。相近的有：{ $ids }。（issuemail cas 可列出全部。）
}
cli-timeout = --timeout 接受 { $least } 到 { $most } 秒。
cli-suggest-also = --also 只能与 --want only 一起使用。
cli-suggest-host = { $count ->
    [0] 没有 DNS 服务商“{ $host }”（issuemail hosts 可列出全部）。
   *[other] 没有 DNS 服务商“{ $host }”。相近的有：{ $ids }。（issuemail hosts 可列出全部。）
}
cli-suggest-choose = 请用 --host { $ids } 选择。
cli-suggest-overrule = 如果您有权决定，可以用 --overrule 替换它。
cli-suggest-after = { $ca } 目前：{ $before }；更改之后：{ $after }。
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = 名称依据
cli-list-name = 名称
cli-cas-names = 签发者域名
cli-forms-scope = 范围
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = 依据
cli-hosts-form = 专用表单
