# Japanese: what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = @ の後の部分がありません。
input-local-part = メールアドレスではありません。{ $position } 文字目に使えない文字があります。
input-address-space = アドレスの中に空白があります。
input-address-at = アドレスに @ が 2 つあります。
input-local-part-missing = @ の前の部分がありません。ドメイン全体をチェックする場合は、@ を付けずに入力してください。
input-quote-open = 先頭の引用符が閉じられていません。
input-address-literal = IP アドレスに CAA レコードはありません。ドメイン名を入力してください。
input-space = ドメインの中に空白があります。
input-control = ドメインの中に目に見えない制御文字があります。
input-url = Web アドレスのようです。example.com のように、ドメインだけを入力してください。
input-character = 「{ $character }」({ $code })はドメインに使えません。
input-label-empty = ドットが連続しているか、ドメインがドットで始まっています。
input-hyphen = ドメインに、ハイフンで始まるか終わる部分があります。
input-idna = 「{ $label }」は有効な国際化ドメイン名ではありません。
input-label-long = ドメインに { $len } 文字の部分があります。63 文字までです。
input-name-long = ドメインが長すぎます（{ $len } オクテット）。255 オクテットまでです。
input-not-in-dns = `.{ $ending }` で終わる名前は DNS にないため、CAA レコードもありません。
input-hidden = このアドレスは @ を使わずに書かれています。`jane@example.com` のように、@ を付けて入力してください。
input-mixed-ending = 末尾の `{ $label }` に 2 種類の文字体系が混ざっています。「{ $character }」({ $code })を確認してください。
input-not-mail = `{ $scheme }:` が付いたアドレスは、メールアドレスではありません。
input-nothing = このテキストにはメールアドレスもドメインも見つかりませんでした。
input-records = これは DNS レコードです。レコードのチェックには、「公開前のレコードを試す」か、コマンドラインの `--zone` を使ってください。
input-single-label = `{ $label }` だけではドメインになりません。どのドメインですか。`example.com` のように末尾まで入力してください。
input-top-level = `{ $label }` はトップレベルドメインです。`example.{ $label }` のように、その下のドメインを入力してください。
input-unsure = `{ $name }` がチェックするドメインですか。確実ではないため、照会していません。チェックするには、これだけを入力してください。

ui-read = テキストから { $count } 件のドメインが見つかりました: { $names }
ui-read-place = `{ $name }`({ $line } 行目)
ui-read-unsure = 確実ではないため照会していません: { $names }。チェックするには、それだけを入力してください。

## Text of zones that cannot be read

zone-no-origin = 「@」を使うには、その前に $ORIGIN の行を置くか、オプション --origin を指定する必要があります。
zone-class = クラス { $class } は読み込めません。IN だけに対応しています。
zone-cname = { $name } には CNAME があるため、他のレコードを置けません。
zone-directive = { $word } はここでは読み込めません。
zone-escape = バックスラッシュの後には、1 文字または 255 以下の 3 桁の数字が必要です。
zone-failed = テキストに「{ $line }」とあります。応答が失敗しているか、不完全です。もう一度問い合わせ、応答全体を使ってください。
zone-flags = フラグは 0 から 255 までの数値で指定してください。「{ $flags }」は使えません。
zone-hex = 「{ $hex }」は偶数桁の 16 進数ではありません。
zone-length = 長さは { $stated } オクテットと書かれていますが、データは { $actual } オクテットです。
zone-missing = { $field ->
    [flags] フラグがありません。
    [tag] タグがありません。
    [type] レコードタイプがありません。
    [target] 参照先がありません。
    [length] 長さがありません。
    [record] レコードを少なくとも 1 つ入力してください。
   *[value] 値がありません。空の値は "" と書きます。
}
zone-more = ほかのエラーの件数：{ $count }
zone-not-ascii = 「{ $name }」に ASCII ではない文字があります。xn-- で始まる形で書いてください。
zone-no-owner = このレコードには名前が必要です。前に名前を書くか、上に $ORIGIN の行を置くか、オプション --origin を指定してください。
zone-parenthesis-closed = 「(」のない「)」があります。
zone-parenthesis-open = 「(」が閉じられていません。
zone-quote-open = 引用符が閉じられていません。
zone-trailing = 「{ $extra }」は、それがなくても完結しているレコードの後にあります。レコードのタグと値は 1 つずつです。空白を含む値は全体を 1 組の引用符で囲み、コメントは「;」で始めてください。
zone-ttl = 「{ $ttl }」は TTL の値ではありません。
zone-tag-length = タグは 1～255 文字ですが、このタグは { $len } 文字です。
zone-type = 「{ $name }」はレコードタイプではありません。
zone-too-long = { $len } オクテットは 1 つのレコードに収まりません。
zone-transfer-cut = ゾーン転送が不完全です。転送は SOA レコードで始まり、SOA レコードで終わる必要があります。もう一度転送してください。
zone-comment-sign = コメントは「{ $sign }」ではなく「;」で始めます。
zone-hidden = テキストから CAA レコードがあることはわかりますが、その内容はわかりません。dig の出力か、DNS プロバイダーのゾーンファイルを使ってください。
zone-length-says = 長さは { $stated } オクテットと書かれていますが、データは { $actual } オクテットです。データの内容は { $says } です。これで正しければ、長さを { $actual } にしてください。
zone-not-read = このテキストは DNS レコードとして読み取れませんでした。ゾーンファイル（多くの DNS プロバイダーの「エクスポート」、BIND 形式）、dig・host・nslookup の出力、または Route 53・Cloudflare・Google Cloud・Azure・OctoDNS などのレコードを含む JSON か YAML を使ってください。
zone-quotation = ゾーンファイルの引用符は { $sign } ではなく " です。値を 2 つの " で囲んでください。
zone-semicolon = 引用符の外にあるセミコロンからコメントが始まるため、値がありません。値全体を引用符で囲んでください： ";"
zone-syntax = テキストは JSON か YAML のようですが、ここが正しくないか、キーが重複しています。出力全体をもう一度コピーしてください。
zone-too-large = テキストが大きすぎるか、入れ子が深すぎて読み取れません。ドメインとその CAA レコードの部分だけを使ってください。

## The effect of a change

preview-label = 変更後の `{ $owner }` の CAA レコード
preview-other = `{ $name }` のレコードが含まれています。ここに入れるのは `{ $owner }` のレコードだけです。
preview-not-caa = ここに入れるのは `{ $owner }` の CAA レコードだけです。
preview-reset = 編集を元に戻す
preview-caption = `{ $domain }` に適用される内容
preview-what = 証明書
preview-today = 現在
preview-after = 変更後
preview-ca = { $ca }（S/MIME）
preview-smime = すべての CA（S/MIME）
preview-tls = Web サーバー
preview-tls-wildcard = ワイルドカード証明書
preview-anyone = すべての CA に許可
preview-nobody = 許可なし
preview-gained = 新たに許可される他の CA：{ $names }。
preview-lost = 許可されなくなる他の CA：{ $names }。
preview-lost-all = 他のすべての CA は許可されなくなります。
preview-critical = クリティカルなタグ `{ $names }` に対応していない CA は、すべての発行を拒否しなければなりません。
preview-unreadable = 読み取れないレコードがあります。CA がすべての発行を拒否する可能性があります。
preview-tls-changes = この変更により、Web サーバー証明書を発行できる CA が変わります。
preview-nothing-else = 他の CA にも Web サーバーにも影響はありません。
preview-newly-critical = 変更後は、タグ `{ $names }` に対応していない CA は、Web サーバー証明書も含め、すべての証明書の発行を拒否しなければなりません。

## Forms in which a change can be written

form-ttl-guess = TTL は推定値です。リゾルバーが示す値は減っていくため、ゾーンの値を入力してください。
form-label = 形式
form-zone-file = ゾーンファイル（BIND、NSD、Knot）
form-rfc3597 = CAA 非対応サーバー用ゾーンファイル（RFC 3597）
form-windows-dns = Windows Server（PowerShell）
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate（動的更新）
form-route53-batch = Amazon Route 53（変更バッチ）
form-route53-cli = Amazon Route 53（AWS CLI）
form-gcloud = Google Cloud DNS（gcloud）
form-azure-cli = Azure DNS（Azure CLI）
form-cloudflare-api = Cloudflare（API、curl）
form-terraform-route53 = Terraform（Amazon Route 53）
form-terraform-google = Terraform（Google Cloud DNS）
form-terraform-cloudflare = Terraform（Cloudflare）
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = レコードセット全体を置き換えます。この名前の CAA レコードのうち、ここに含まれないものは削除されます。
form-scope-changes = レコードを個別に変更します。他のレコードはそのままです。
form-scope-records = ファイルに追加する行です。この名前の他の CAA レコードはそのままです。

form-note-api-token = 先に、DNS の編集権限を持つ API トークンを変数 `CLOUDFLARE_API_TOKEN` に設定してください。
form-note-azurerm = Terraform では Azure に `issuemail` を設定できません。プロバイダー azurerm がこのタグを受け付けないためです。代わりにこのコマンドを使ってください。
form-note-commented-out = コメントになっている行は、ファイルから削除するレコードです。
form-note-dnscontrol-version = DNSControl は 2025 年 9 月から `issuemail` に対応しています。それより古いバージョンは先に更新してください。
form-note-import = このレコードセットがまだ Terraform の管理下にない場合は、先にインポートしてください。インポートしないと、Terraform は新規作成を試みて失敗します。
form-note-merge = ファイルのこの名前に他のタイプのレコードがある場合は残し、タイプ CAA のエントリーだけを置き換えてください。
form-note-old-ttl = TTL は、Route 53 にあるこのレコードセットの値と一致する必要があります。リゾルバーが示す値は、それより小さいことがあります。
form-note-placeholder-managed-zone = `MANAGED_ZONE` を、Google Cloud でのゾーンの名前に置き換えてください。
form-note-placeholder-name = `NAME` を、ゾーン内でのレコードの名前に置き換えてください。
form-note-placeholder-record-id = `RECORD_ID` を、その前の呼び出しで表示される `id` に置き換えてください。
form-note-placeholder-resource-group = `RESOURCE_GROUP` を、ゾーンのリソースグループに置き換えてください。
form-note-placeholder-zone = `ZONE` を、ゾーンの名前に置き換えてください。
form-note-placeholder-zone-id = `ZONE_ID` を、このプロバイダーでのゾーンの ID に置き換えてください。
form-note-ttl-not-kept = dnsmasq では、この種のレコードに TTL を指定できません。`local-ttl` で全体の TTL を設定します。
form-note-ttl-range = Cloudflare の TTL は 60～86400 秒のため、最も近い値を使っています。
form-note-windows-version = Windows Server 2016 以降が必要です。

form-unwritable-flags = このツールでは設定できないフラグのレコードがあります。
form-unwritable-length = このプログラムには長すぎるレコードがあります。
form-unwritable-nothing-to-do = 変更するものはありません。
form-unwritable-octet = 値に、この形式では安全に書けない文字があります。
form-unwritable-owner = この名前は、この形式では書けません。
form-unwritable-outside-zone = この名前はゾーンの中にありません。
form-unwritable-rdata = 形式の正しくないレコードがあり、この形式では書けません。
form-unwritable-tag = ここでは受け付けられないタグのレコードがあります。

form-note-critical-forced = Route 53 は、このタグをフラグ `128`（クリティカル）でのみ受け付けます。そのため、このテキストではこのフラグを使っています。
