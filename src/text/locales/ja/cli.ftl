# Japanese: what only the command line says.

## The command line

cli-nothing-to-check = チェックするアドレスまたはドメインがありません。
cli-ca-name = 「{ $ca }」：{ $problem }
cli-ca-without-names = { $ca } の発行者ドメイン名がわかりません。--ca ca.example のように指定してください。
cli-ca-brand = 「{ $word }」は { $ca } を指します。この CA でチェックします。
cli-ca-ambiguous = 「{ $word }」は複数の CA を指す可能性があります。次の ID のいずれかを指定してください：{ $ids }。
cli-ca-unknown = { $count ->
    [0] 「{ $ca }」という組み込みの CA はありません（issuemail cas で一覧表示）。また、発行者ドメイン名にはドットが必要です。
   *[other] 「{ $ca }」という組み込みの CA はありません。近い名前：{ $ids }（issuemail cas で一覧表示）。
}
cli-timeout = --timeout に指定できるのは { $least }～{ $most } 秒です。
cli-suggest-also = --also は --want only と組み合わせた場合にのみ使えます。
cli-suggest-host = { $count ->
    [0] 「{ $host }」という DNS プロバイダーはありません（issuemail hosts で一覧表示）。
   *[other] 「{ $host }」という DNS プロバイダーはありません。近い名前：{ $ids }（issuemail hosts で一覧表示）。
}
cli-suggest-choose = --host { $ids } で選んでください。
cli-suggest-overrule = 自分に決定権がある場合は、--overrule を付けると置き換えます。
cli-suggest-after = { $ca }：現在は「{ $before }」、変更後は「{ $after }」。
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = 名前の根拠
cli-list-name = 名前
cli-cas-names = 発行者ドメイン名
cli-forms-scope = 範囲
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = 根拠
cli-hosts-form = 独自フォーム
