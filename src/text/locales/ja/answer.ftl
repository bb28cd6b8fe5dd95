# Japanese: what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = 値 `{ $value }` はどの CA も指定していないため、このレコードはどの CA にも許可しません。通常は `;` と書きます。
todo-no-record-helps = これが修復されるまで、CAA レコードを追加しても解決しません。
todo-registry = 問題はトップレベルドメイン `{ $zone }` にあります。修復できるのは、そのレジストリだけです。
todo-resolvers-disagree-failing = 一部の DNS リゾルバーで CAA の照会が失敗することを `{ $place }` の DNS プロバイダーに伝えてください。多くの場合、複数あるネームサーバーの 1 つに問題があります。

## Findings

finding-ca-asked-retired-title = 選択した CA は証明書の発行を終了しています
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca } は公開証明書の発行を終了し、事業は { $successor } に移りました。現在の発行元を確認し、その CA でチェックしてください。
   *[gone] { $ca } は廃業したか、信頼されなくなっています。現在使っている CA でチェックしてください。
}
finding-ca-assumed-name-title = S/MIME について確認されていない CA の名前
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } は、Web サーバー証明書（`issue`）用の名前として `{ $name }` を示しています。この名前が `issuemail` でも有効だというのは当方の推定です。{ $ca } に確認してください。
   *[assumed] `{ $name }` が { $ca } の名前だというのは、第三者の情報に基づく当方の推定です。{ $ca } に確認してください。
}
finding-ca-brand-title = CA ではなくブランドの名前
finding-ca-brand-text = `{ $issuer }` は CA の名前ではありません。{ $brand } で使うのは、おそらく `{ $name }` です。{ $brand } に確認してください。
finding-ca-former-name-title = CA の古い名前
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` は { $ca } の古い名前で、現在は認められない可能性があります。現在の名前は `{ $name }` です。
   *[unnamed] `{ $issuer }` は { $ca } の古い名前です。現在どの名前が認められるかを { $ca } に確認してください。
}
finding-ca-likely-typo-title = CA の名前の誤記の可能性
finding-ca-likely-typo-text = 当方が把握している CA に、`{ $issuer }` を使うものはありません。`{ $name }` ではありませんか？
finding-ca-no-smime-title = S/MIME 証明書を発行しない CA
finding-ca-no-smime-text = 当方が把握している限り、{ $ca } は S/MIME 証明書を発行していません。実際に発行する CA には、その CA のためのレコードが必要です。
finding-ca-own-domain-title = CA ではなく自身のドメイン
finding-ca-own-domain-text = `{ $issuer }` はこのドメイン自身です。このドメインで CA を運営している場合に限り、正しい指定です。それ以外の場合は、発行を認める CA を指定してください。
finding-ca-retired-title = 発行を終了した CA
finding-ca-retired-text = { $ca } は廃業したか、信頼されなくなっています。現在使っている CA を指定してください。
finding-ca-unknown-title = 把握していない CA
finding-ca-unknown-text = `{ $issuer }` は当方の CA 一覧にありません。ご利用の CA の案内と照らし合わせてください。
finding-rfc8659-alias-title = レコードは別の名前のもの
finding-rfc8659-alias-text = この名前は `{ $target }` のエイリアスです。CAA レコードはそちらにあり、`{ $target }` の管理者が管理しています。
finding-dns-answer-large-title = 非常に大きなレコードセット
finding-dns-answer-large-text = このレコードを含む応答は { $octets } オクテット以上になります。1232 オクテットを超えると TCP が必要になることが多く、TCP が遮断されていると CA は読み取れません。レコードを減らすと改善します。
finding-rfc8659-child-hides-issue-title = 上位の制限が適用されない
finding-rfc8659-child-hides-issue-text = `{ $parent }` は Web サーバー証明書を制限していますが、先に見つかった CAA レコードが優先されます。レコードセットどうしは統合されません。上位の `issue` と `issuewild` のレコードをここにも追加してください。
finding-rfc8659-child-hides-parent-title = 上位のポリシーが適用されない
finding-rfc8659-child-hides-parent-text = `{ $parent }` は `issuemail` で S/MIME を制限していますが、先に見つかった CAA レコードが優先されます。レコードセットどうしは統合されません。
finding-rfc8659-critical-depends-title = 一部の CA が発行を拒否するクリティカルなレコード
finding-rfc8659-critical-depends-text = タグ `{ $tag }` のレコードはクリティカルです。このタグに対応していない CA は、発行を拒否しなければなりません。S/MIME で CA に対応が義務付けられているのは `issuemail` だけです。
finding-rfc8659-critical-issuemail-title = クリティカルな issuemail レコード
finding-rfc8659-critical-issuemail-text = このレコードはクリティカルです。`issuemail` タグに対応していない CA（Web サーバー専用の CA など）は、このドメインのすべての証明書を拒否しなければなりません。それを避けるには、フラグを 0 にしてください。
finding-dns-domain-missing-title = ドメインが存在しない
finding-dns-domain-missing-text = `{ $domain }` は DNS に存在しません。つづりを確認してください。
finding-dns-nodata-without-soa-title = SOA レコードのない応答
finding-dns-nodata-without-soa-text = ネームサーバーは `{ $domain }` に CAA レコードがないと応答しましたが、その応答に付くはずの SOA レコードがありません。照会の失敗とみなす CA もあります。DNS 管理者に伝えてください。
finding-dns-nxdomain-contradicted-title = 存在する名前を否定するネームサーバー
finding-dns-nxdomain-contradicted-text = CAA を照会すると、`{ $domain }` には { $type } レコードがあるのに、ネームサーバーは名前が存在しないと応答します。正しい応答は「該当するレコードなし」です。DNS 管理者に伝えてください。他のサーバーが名前全体を存在しないものとして扱うおそれがあります。
finding-dns-single-resolver-title = 1 つのリゾルバーだけに基づく結果
finding-dns-single-resolver-text = 判定に使える応答を返したのは { $resolver } だけです。1 つのキャッシュは古い場合や改ざんされている場合があるため、もう一度確認してからご利用ください。
finding-dns-findings-left-out-title = 一覧にない指摘事項があります
finding-dns-findings-left-out-text = 種類ごとに最初の { $limit } 件を表示しています。表示していない件数：{ $count }。まずこれらのレコードを直してから、もう一度チェックしてください。
finding-dns-resolver-set-aside-title = 除外したリゾルバー
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] { $resolver } に接続できなかったため、結果は他のリゾルバーに基づいています。
    [timeout] { $resolver } から時間内に応答がなかったため、結果は他のリゾルバーに基づいています。
    [http-error] { $resolver } が HTTP エラーを返したため、結果は他のリゾルバーに基づいています。
    [bad-answer] { $resolver } の応答が有効な DNS 応答ではなかったため、結果は他のリゾルバーに基づいています。
    [filtered] { $resolver } は、応答がゾーンのものではなく自身によるものだと示しているため、判定に含めていません。
    [stale] { $resolver } は応答が古いと示しているため、判定に含めていません。
    [called-bogus] { $resolver } は応答が正当でないと示しているため、判定に含めていません。
   *[other] { $resolver } からゾーン本来の応答が得られなかったため、結果は他のリゾルバーに基づいています。
}
finding-dns-resolvers-differ-title = リゾルバーによって異なるレコード
finding-dns-resolvers-differ-text = { $one } と { $other } では見えるレコードが異なりますが、結果は同じです。変更が反映される途中か、ドメインのネームサーバーの間で内容が異なる可能性があります。
finding-draft-security-tag-title = 標準化前のドラフトのタグ
finding-draft-security-tag-text = security タグは、ドラフトでクリティカルと定められており、対応している CA はわずかです。それ以外の CA は、S/MIME 証明書の発行も拒否しなければなりません。
finding-rfc9495-empty-beside-issuer-title = 効果のないレコード
finding-rfc9495-empty-beside-issuer-text = このレコードはどの CA も指定していませんが、別のレコードが `{ $issuer }` に許可しています。すべての CA に禁止するには、このレコードだけを残してください。
finding-rfc8659-flags-reserved-title = 通常と異なるフラグの値
finding-rfc8659-flags-reserved-text = フラグが `{ $flags }` です。意味を持つのは 0 と 128 だけですが、1 をクリティカルと解釈する CA もあります。0 を使ってください。
finding-idna-disallowed-title = ドメイン名に認められていない文字
finding-idna-disallowed-text = `{ $domain }` が表す名前には、IDNA2008 で認められない「{ $character }」({ $code })が含まれます。名前は照会しましたが、CA が拒否する可能性があります。
finding-idna-input-mapped-title = ドメインの変換
finding-idna-input-mapped-text = `{ $domain }` を照会しました。証明書では変換が認められないため、申請ではドメインをこの形で記入してください。
finding-rfc8659-iodef-unusable-title = CA が使わない可能性のある報告先
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] `iodef` のメールアドレスには、先頭に `mailto:` が必要です。
    [scheme] S/MIME では、CA の報告先になるのは `mailto:` と `https:` のアドレスだけです。
   *[no-url] `iodef` の値は、`mailto:` または `https:` で始まるアドレスではありません。
}
finding-rfc9495-issue-does-not-restrict-title = issue は S/MIME の対象外
finding-rfc9495-issue-does-not-restrict-text = `issue` と `issuewild` は Web サーバー証明書のためのものです。S/MIME について CA を許可または制限できるのは `issuemail` だけです。
finding-rfc9495-issuer-case-title = CA の名前の大文字
finding-rfc9495-issuer-case-text = レコードには `{ $issuer }` と書かれています。正確に `{ $name }` と書いてください。表記が異なると認めない CA があります。
finding-rfc8659-issuer-repeated-title = CA の重複指定
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] レコード { $number } も `{ $issuer }` を指定しています。パラメーターのないレコードがあるため、いずれにしても許可されます。
   *[same] レコード { $number } も `{ $issuer }` を指定しています。1 つで十分です。
}
finding-rfc9495-parameters-undefined-title = 標準で意味が定められていないパラメーター
finding-rfc9495-parameters-undefined-text = レコードに次のパラメーターがあります：`{ $parameters }`。`issuemail` にはパラメーターが定義されていないため、どう扱われるかは CA によって異なります。
finding-rfc8659-rdata-malformed-title = 壊れたレコード
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] レコードのタグが空です。CA が読み取れず、発行を拒否する可能性があります。
    [tag-overrun] レコードのタグがレコード自体より長くなっています。CA が読み取れず、発行を拒否する可能性があります。
   *[short] レコードが短すぎて、CAA レコードになっていません。CA が読み取れず、発行を拒否する可能性があります。
}
finding-rfc8659-tag-illegal-title = 使えない文字を含むタグ
finding-rfc8659-tag-illegal-text = タグ `{ $tag }` に使えるのは英数字だけです。このようなレコードが含まれると、レコードセットを読み取れないプログラムが多くあります。
finding-rfc8659-tag-likely-typo-title = タグの誤記の可能性
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] `{ $tag }` というタグを定めた標準はありません。`{ $likely }` の間違いではありませんか。
   *[ignored] `{ $tag }` というタグを定めた標準はないため、CA は無視します。`{ $likely }` の間違いではありませんか。
}
finding-rfc8659-tag-reserved-title = 意味を持たないタグ
finding-rfc8659-tag-reserved-text = タグ `{ $tag }` は予約済みで、意味を持ちません。CA はこれを無視します。
finding-rfc8659-tls-not-restricted-title = Web サーバー証明書は制限されない
finding-rfc8659-tls-not-restricted-text = これらのレコードの対象は S/MIME だけです。Web サーバー証明書も制限するには、`issue` を追加してください。
finding-rfc9495-trailing-semicolon-title = 意味のないセミコロン
finding-rfc9495-trailing-semicolon-text = 値がセミコロンで終わっています。問題はありませんが、省略できます。
finding-dns-ttl-long-title = 1 日を超える保持
finding-dns-ttl-long-text = 変更後も { $ttl }は、キャッシュや CA が古いレコードを使うことがあります。一般的な値は 1 時間です。
finding-dns-ttl-short-title = 非常に短い TTL
finding-dns-ttl-short-text = TTL が { $ttl }では、ほぼすべての確認で、ネームサーバーへの問い合わせが必要になります。一般的な値は 300 秒以上です。
finding-dns-wildcard-unused-title = 適用されないワイルドカード
finding-dns-wildcard-unused-text = { $kind ->
    [below] `{ $wildcard }` の CAA レコードは `{ $domain }` の下の名前だけに適用され、`{ $domain }` 自体には適用されません。
   *[beside] `{ $domain }` は DNS に存在するため、`{ $wildcard }` の CAA レコードは適用されません。適用したい場合は、`{ $domain }` に追加してください。
}
finding-rfc8659-unknown-critical-title = CA が対応していないクリティカルなレコード
finding-rfc8659-unknown-critical-text = タグ `{ $tag }` のレコードはクリティカルです。他のレコードの内容にかかわらず、このタグに対応していない CA は発行してはなりません。
finding-rfc9495-value-malformed-title = 値が有効ではありません
finding-rfc9495-value-malformed-text = `{ $value }`：{ $kind ->
    [issuer-hyphen] CA の名前に、ハイフンで始まるか終わる部分があります（{ $position } 文字目）。
    [issuer-label-empty] CA の名前がドットで始まっているか、ドットが連続しています（{ $position } 文字目）。
    [issuer-record] 値の中に、タグまたはレコード全体がもう一度書かれています。値には CA のドメイン名だけを入力してください。
    [issuer-url] 値が Web アドレスです。CA のドメイン名だけを入力してください。
    [issuer-address] 値がメールアドレスです。CA のドメイン名だけを入力してください。
    [issuer-wildcard] 値がワイルドカードです。アスタリスクとその後のドットを取り除いてください。
    [issuer-list] 1 つのレコードで指定できる CA は 1 つだけです。CA ごとにレコードを追加してください。
    [issuer-words] 値にドメイン名がありません。CA のドメイン名だけを入力してください。どの CA にも許可しない場合は `;` と入力してください。
    [issuer-space] 値に空白があります（{ $position } 文字目）。CA のドメイン名だけを、空白なしで入力してください。
    [issuer-quotes] 値の中に引用符があります（{ $position } 文字目）。取り除いてください。
    [issuer-curly] 値の中に全角や曲がった形などの引用符があります（{ $position } 文字目）。取り除いてください。
    [issuer-invisible] 値の中に見えない文字があります（{ $position } 文字目）。取り除いてください。
    [issuer-not-ascii] CA の名前に ASCII ではない文字があります（{ $position } 文字目）。
    [issuer-trailing-dot] CA の名前がドットで終わっています。取り除いてください。
    [parameter-empty] セミコロンが 1 つ余分です（{ $position } 文字目）。
    [parameter-tag] パラメーターの名前がないか、使えない文字が含まれています（{ $position } 文字目）。
    [parameter-without-value] パラメーターに「=」がありません（{ $position } 文字目）。
    [parameter-character] パラメーターに空白または使えない文字があります（{ $position } 文字目）。
   *[issuer-character] CA の名前に、ドメイン名で使えない文字があります（{ $position } 文字目）。
}
finding-rfc3597-data-wrong-title = 意図と異なるレコードデータ
finding-rfc3597-data-wrong-text = { $kind ->
    [text] このレコードのデータは、CAA レコードの文字列を 16 進数に変換したものです：`{ $shown }`。認証局はこれを読み取れません。レコードを `{ $meant }` として、または汎用形式で `{ $right }` として追加してください。
   *[other] このレコードのデータでは、タグの長さが間違っているか、ありません。データは `{ $shown }` です。`{ $meant }` のつもりなら、汎用形式のデータは `{ $right }` です。
}
finding-zone-cname-at-apex-title = ゾーンの頂点にある CNAME
finding-zone-cname-at-apex-text = `{ $owner }` には SOA レコードがあるため、CNAME を置けません。DNS プロバイダーによっては、エクスポートに CNAME を書き出し、実際にはアドレスを公開しています。CNAME は読み飛ばし、ほかのレコードを使いました。
finding-zone-comment-title = コメントとして読み取られたパラメーター
finding-zone-comment-text = ゾーンファイルでは、引用符の外にあるセミコロンからコメントが始まります。そのため `{ $lost }` はレコードに含まれません。含める場合は、値全体を引用符で囲んでください。
finding-zone-included-title = 別のファイルの取り込み
finding-zone-included-text = `INCLUDE`（{ $lines } 行目）は、テキストに含まれていないファイルを取り込みます。そのレコードはわからないため、テキストに `issuemail` レコードがない名前は不明として扱います。この行をそのファイルの内容に置き換えてください。
finding-zone-mapped-title = テキストにある国際化ドメイン名
finding-zone-mapped-text = これらの名前は DNS では `{ $names }` と書かれるため、そのように読み取りました。ネームサーバーは変換しません。ゾーンファイルにはこの形で書いてください。
finding-zone-outside-title = テキストにない名前
finding-zone-outside-text = テキストには `{ $names }` のレコードがありません。レコードなしとして扱いましたが、DNS には CAA レコードがあるかもしれません。
finding-zone-passed-over-title = 読み飛ばした行
finding-zone-passed-over-text = 次の行は読み取れず、CAA でもなさそうなため、読み飛ばしました：`{ $lines }`。CAA に関わる行があれば、修正してください。
finding-zone-stray-caa-title = 適用されない CAA レコード
finding-zone-stray-caa-text = { $kind ->
    [doubled] テキストでは `{ $owner }` に CAA レコードがあり、この名前にはゾーン名が 2 回含まれています。`{ $domain }` には適用されません。ゾーン名を自動で補う入力フォームは多く、ゾーンファイルでも末尾にドットのない名前は補われます。ゾーン自体には `@` を使ってください。
    [elsewhere] テキストでは別のドメインである `{ $owner }` に `issuemail` レコードがあります。`{ $domain }` には適用されません。どのドメインのレコードか確認してください。
    [mail-server] テキストではメールサーバー `{ $owner }` に `issuemail` レコードがあります。認証局はそこを調べません。`{ $domain }` のアドレスには、`{ $domain }` またはその上位の名前にレコードが必要です。
    [named] テキストでは `{ $owner }` に CAA レコードがあります。CAA はレコードのタイプで、名前の一部ではありません。レコードは `{ $domain }` 自体に追加してください。
    [text] `{ $owner }` の TXT レコードに、CAA レコードの文字列が入っています。認証局はこれを読みません。タイプを CAA にしてレコードを追加するか、この TXT レコードを削除してください。DNS プロバイダーにこのタイプがない場合は、サポートに問い合わせてください。
   *[other] テキストでは `{ $owner }` に `issuemail` レコードがあります。認証局が調べるのは `{ $domain }` とその上位の名前だけなので、`{ $domain }` には適用されません。`{ $domain }` のためのレコードなら、そこに追加してください。
}
finding-zone-ttl-automatic-title = 自動の TTL
finding-zone-ttl-automatic-text = Cloudflare のエクスポートでは、TTL の 1 は「自動」を意味します。Cloudflare が公開する値は { $ttl }で、これを使いました。

## The report for a support ticket

report-title = S/MIME 証明書の CAA チェック
report-domain = ドメイン
report-ca = CA
report-verdict = 判定
report-checked = チェック日時
report-path = 照会した名前
report-decides = 判定に使用
report-findings = 指摘事項
report-lookups = 照会
report-ca-error = { $ca } でのエラー表示：「{ $error }」

report-resolvers = リゾルバー
report-chain = 信頼の連鎖

chain-signed = 署名あり
chain-unsigned = 署名なし
chain-broken = 破損
chain-unknown = 不明

## The planner: what is wanted, and where

ui-plan-optional = S/MIME 証明書を制限
ui-plan-optional-fact = 任意：選んだ CA だけに許可、またはすべて禁止
ui-plan-more = DNS プロバイダーのフォーム、プレビューなど
ui-plan-else = 他の設定
ui-plan-else-fact = 選んだ CA だけに許可、すべて禁止、別の名前で設定
ui-plan-wish = 設定の内容
ui-plan-leave = 現状のまま
ui-plan-allow = { $ca } にも許可
ui-plan-only = 選んだ CA だけに許可
ui-plan-nobody = どの CA にも許可しない
ui-plan-overrule = 自分に決定権があり、{ $ca } に許可する
ui-plan-cas = 発行を許可する CA
ui-plan-include = 別の CA
ui-plan-include-none = なし
ui-plan-exclude = { $ca } を除く
ui-plan-site = 設定する場所
ui-plan-site-set = レコードのある { $owner }：レコードを引き継ぐすべての名前が対象
ui-plan-site-domain = { $owner } のみ：レコードをコピーして設定
ui-copy-records = レコードをコピー
ui-copy-form = コピー

preview-title = 変更後の状態
preview-fact = 現在と変更後を並べて表示（編集可）

form-title = その他の形式
form-fact = ネームサーバー、コマンドライン、Terraform

## The form of the DNS host

host-title = DNS プロバイダーのフォームへの入力
host-label = DNS プロバイダー
host-other = その他
host-recognized = `{ $zone }` のネームサーバーは { $hosts } のものです。
host-ambiguous = `{ $zone }` のネームサーバーは { $hosts } で共用されています。ご利用のプロバイダーを選んでください。
host-partly = `{ $zone }` のネームサーバーの一部は { $hosts } のものです。ゾーンを編集している場所で変更してください。
host-refuses = 当方が把握している限り、{ $host } では `issuemail` を入力できません。サポートに問い合わせてください。対応されない場合は、対応している DNS プロバイダーへの移行が解決策になります。
host-takes = { $how ->
    [live] { $host } はタグ `issuemail` に対応しています。現在そこで使っているドメインがあります。
    [form] { $host } はタグ `issuemail` に対応しています。フォームで選択できます。
    [code] { $host } はタグ `issuemail` に対応していると思われます。API 用のプログラムで使われています。
   *[docs] ドキュメントによると、{ $host } はタグ `issuemail` に対応しています。
}
host-but = { $how ->
    [form] ただし、このプロバイダーのフォームの中には、ほかのタグしか選べないものがあります。
    [code] ただし、API 用のプログラムの中には、ほかのタグしか受け付けないものがあります。
   *[docs] ただし、別のドキュメントには、ほかのタグしか載っていません。
}
host-refuses-how = { $how ->
    [form] これは、ほかのタグしか選べないフォームから確認しました。
    [code] これは、ほかのタグしか受け付けないプログラムから確認しました。
   *[docs] これは、ドキュメントまたは報告から確認しました。
}
host-menu = { $host } のフォームの場所：{ $path }
host-proven = `{ $owner }` にはすでに `issuemail` のレコードがあるため、DNS プロバイダーは対応しています。
host-several = `{ $zone }` は { $hosts } から提供されています。ゾーンを編集している場所で、または各プロバイダーで変更してください。
host-unknown = `{ $zone }` のネームサーバー（`{ $servers }`）の運営者はわかりません。
host-general-form = { $host } のフォームの詳細はわかりません。項目名が異なる場合があります。
host-ask = フォームでタグ `issuemail` の CAA レコードを入力できるかどうか、DNS プロバイダーに確認してください。
host-issuemail-unknown = { $host } がタグ `issuemail` に対応しているかどうかはわかりません。対応していない場合は、サポートに問い合わせてください。
host-ask-subject = 件名：{ $domain } のタグ issuemail の CAA レコードについて
host-ask-refused = { $domain } の CAA レコードを次のように変更したいのですが、フォームでは受け付けられないようです。変更していただくか、ほかの方法をお知らせください。
host-ask-unknown = { $domain } の CAA レコードを次のように変更したいと考えています。フォームとネームサーバーは、フラグ 0 のタグ issuemail に対応していますか。対応していない場合は、変更をお願いします。
host-ask-why = タグ issuemail は標準（RFC 9495）で、S/MIME 証明書を発行できる CA を示します。通常の CAA レコード（RFC 8659）です。RFC 3597 の形式では次のとおりです。
host-type-caa = タイプ `CAA` のレコードを追加してください。
host-remove = 次の内容のレコードを削除してください：`{ $record }`
host-leave-empty = 空欄のまま
host-no-form = このレコードには、フォームに入力できない文字が含まれています。下にある他の形式を使ってください。
host-help = { $host } の説明

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = タイプ
field-flags = フラグ
field-tag = タグ
field-value = 値
field-ttl = TTL

host-caveat-no-caa = 当方が把握している限り、ここでは CAA レコードを入力できません。
host-caveat-not-published = 2021 年の時点では、ここで入力した CAA レコードは DNS に反映されませんでした。入力後に、レコードがあることを確認してください。
host-caveat-critical-forced = ここでは、このタグはフラグ `128`（クリティカル）でしか使えません。その場合、タグに対応していない CA は、Web サーバー証明書も含め、このドメインのすべての証明書の発行を拒否しなければなりません。先に Web サーバー証明書の CA に確認してください。
host-caveat-undocumented = タグ `issuemail` はドキュメントに記載されていません。入力できるかどうかは未確認です。
host-caveat-flags-fixed = 当方が把握している限り、ここでは `0` 以外のフラグを入力できません。
host-caveat-semicolon-refused = 当方が把握している限り、`;` のように CA を指定しない値は、ここでは受け付けられません。
host-caveat-parameters-refused = 当方が把握している限り、パラメーター付きの値は、ここでは受け付けられません。
host-caveat-spaces-refused = 空白を含む値は、ここでは受け付けられない可能性があります。`;` と `=` の前後の空白は省略でき、レコードの意味は変わりません。
host-caveat-value-over-64 = 当方が把握している限り、64 文字を超える値は、ここでは受け付けられません。この値はそれを超えています。
host-caveat-custom-tab = 「Custom」タブを使ってください。「Provider」タブは `issue` レコード用です。
host-caveat-whole-set = ここでは、同じ名前の CAA レコードすべてが 1 つの項目になっています。既存の項目を開き、ほかの行は残してください。
host-caveat-quote-value = 引用符も入力してください。
host-caveat-text-mode = フォームでレコードが受け付けられない場合は、ゾーンをテキストとして編集してください（「Change in text format」）。
host-caveat-api = API はレコードをテキストとして受け取るため、フォームにないものも受け付ける可能性があります。当方では試していません。
host-caveat-by-support = ここでは、利用者自身が CAA レコードを追加することはできません。サポートに依頼すると追加してもらえます。
host-caveat-hidden-records = Universal SSL を使っている場合、Cloudflare は独自の `issue` と `issuewild` のレコードを追加します。これらはダッシュボードに表示されません。

## The page

ui-findings = 知っておきたいこと
ui-evidence = 根拠
ui-try-verdict = 上のレコードを公開した場合の結果です。
ui-copy-record = レコードをコピー
ui-copy-report = レポートをコピー
ui-copy-json = JSON をコピー
ui-saved = 保存しました
ui-save-failed = 保存できません：ブラウザーが許可していません
ui-save-report = テキストで保存
ui-save-json = JSON で保存
ui-message = DNS プロバイダーへのメッセージ
ui-message-fact = そのまま送信可能
ui-copy-message = メッセージをコピー

ui-watch = 変更を監視
ui-watch-stop = 監視を停止
ui-watch-since = { $time } から監視しています。このページを開いている間、チェックを繰り返します。
ui-watch-next = 次のチェックまで { $left }。
ui-watch-asking = 問い合わせ中です。
ui-watch-turned = { $time } から
ui-watch-unreached = 今回は接続できず
ui-watch-started = 変更の監視を始めました。
ui-watch-news = { $resolver }：{ $word }。
ui-watch-changed = { $time } に変わりました。
ui-watch-changed-title = 変化あり：{ $title }
ui-watch-stopped = 監視を停止しました。
ui-watch-over = { $limit }監視し、停止しました。CAA によるブロックが続いているか、または結果を確認できないままです。

ui-record-guide = CAA レコードの追加方法
ui-support = S/MIME の CAA についての { $ca } の説明
ui-debugger = DNSSEC デバッガー
ui-resolvers-same = { $time } に確認：{ $names } と { $last } で見える内容は同じです。
ui-evidence-note = パブリックリゾルバーは自身のキャッシュから応答します。CA は自ら DNS に問い合わせるため、しばらくの間、応答が異なることがあります。

ui-severity-error = エラー
ui-severity-warning = 警告
ui-severity-notice = 注意
ui-severity-info = 説明
ui-finding-record = `{ $owner }` のレコード { $number }

ui-path = たどった経路
ui-path-fact-found = `{ $place }` にレコードあり
ui-path-fact-empty = CAA レコードなし
ui-path-fact-failed = `{ $place }` の照会に失敗
ui-path-records = CAA レコード { $count } 件。ここで探索は終わり、このレコードセットで判定します。
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }。ここで探索は終わります。
ui-path-alias = `{ $target }` のエイリアス
ui-records = レコード
ui-records-fact = `{ $owner }` に { $count } 件
ui-records-caption = `{ $owner }` の CAA レコード（保持期間 { $ttl }）
ui-records-says = 内容
ui-records-decides = 判定に使用
ui-says-this-ca = { $ca } を指定
ui-says-this-ca-params = { $ca } を指定（パラメーター付き）
ui-says-this-ca-case = { $ca } を別の表記で指定：認められない
ui-says-other-ca = 別の CA を指定
ui-says-other-known = { $name } を指定
ui-says-nobody = どの CA にも許可しない
ui-says-malformed = 書き方の誤り：どの CA にも許可しない
ui-says-hosts = ホスト名用：S/MIME は対象外
ui-says-iodef = 報告の送付先
ui-says-unknown = 未知のタグ：無視される
ui-says-unknown-critical = 未知のクリティカルなタグ：発行禁止
ui-says-other = S/MIME は対象外
ui-says-damaged = 破損：読み取れない
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = 署名あり、有効
ui-dnssec-fact-insecure = 署名なし
ui-dnssec-fact-bogus = 検証に失敗
ui-dnssec-fact-unknown = 不明
ui-dnssec-fact-not-checked = 未確認
ui-chain = ルートからの信頼の連鎖
ui-chain-root = ルート
ui-chain-says-signed = 信頼の連鎖は、ルートから `{ $zone }` までつながっています。
ui-chain-says-records = ルートから `{ $zone }` までの鍵は合っていますが、`{ $owner }` のレコードの検証に失敗します。
ui-chain-says-no-ds = `{ $parent }` が、`{ $zone }` に DS がないことを証明しています。ここから先の応答は署名されていません。
ui-chain-says-opt-out = `{ $parent }` が列挙しているのは署名済みの委任だけで（オプトアウト）、`{ $zone }` は含まれていません。ここから先の応答は署名されていません。
ui-chain-says-unsupported = `{ $zone }` の DS のアルゴリズムにリゾルバーが対応していません。ここから先の応答は署名なしとして扱われます。
ui-chain-says-broken = 信頼の連鎖が `{ $zone }` で途切れているため、リゾルバーは応答を返しません。
ui-chain-says-unknown = `{ $zone }` から先の状態は確認できませんでした。
ui-lookups = 照会
ui-lookups-fact = 問い合わせ { $count } 件
ui-lookups-caption = 問い合わせとその応答。AD は、リゾルバーが DNSSEC の検証を行ったことを示します。
ui-lookup-name = 名前
ui-lookup-type = タイプ
ui-lookup-resolver = リゾルバー
ui-lookup-ad = AD
ui-lookup-time = 所要時間
ui-lookup-cd = 検証なし（CD）
ui-lookup-lines = レコード { $count } 件
ui-yes = はい
ui-no = いいえ
ui-milliseconds = { $n } ミリ秒

## The way to the glossary of the article

ui-words = 用語の説明

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = `{ $owner }` のレコードは `{ $domain }` にも適用されるため、変更はそこで行います。変更した内容は、`{ $owner }` より下にあって独自の CAA レコードを持たないすべての名前に適用されます。
change-place-copy = { $kind ->
    [copy] 現在適用されているレコードは `{ $place }` にあります。`{ $owner }` のレコードは、この名前とその下の名前でそれに代わるため、まずコピーから始めてください。以後 `{ $place }` を変更しても、ここには反映されません。
   *[alone] 現在適用されているレコードは `{ $place }` にあり、そのまま残ります。`{ $owner }` のレコードは、この名前とその下の名前でそれに代わります。
}
change-place-new = このレコードは、`{ $owner }` より下にあって独自の CAA レコードを持たないすべての名前にも適用されます。
change-place-alias-target = `{ $place }` は `{ $target }` のエイリアスで、それ自体には CAA レコードを置けません。この変更は `{ $owner }` の管理者が行えます。同じ名前を指す他のすべてのエイリアスにも適用されます。
change-place-above-alias = `{ $domain }` はエイリアスで、それ自体には CAA レコードを置けません。`{ $owner }` に置いたレコードは、このエイリアスと、その他の下位の名前のうち独自のレコードを持たないものすべてに適用されます。これまで適用されていたレコードはコピーされますが、以後さらに上位で変更しても反映されません。
change-place-wildcard = `{ $place }` のレコードはワイルドカード `{ $owner }` によるもののようです。そのため変更はワイルドカードで行い、それが表すすべての名前に適用されます。ゾーンに `{ $place }` 自体の CAA レコードがある場合に限り、そちらを変更してください。
change-place-below-cause = 別の方法があります。`{ $owner }` に CAA レコードがあれば、照会は `{ $place }` に達する前に終わります。その後は、Web サーバー証明書についても、この名前とその下の名前にはこのレコードだけが適用されます。そこで使う他の CA ごとに、S/MIME には `issuemail`、Web サーバーには `issue` のレコードも追加してください。他の名前については、`{ $place }` の問題は残ります。

change-allow-add = { $ca } にも許可する場合は、`{ $owner }` に次のレコードを追加してください。既存のレコードはそのままにします。
change-allow-first = { $ca } に許可する場合は、`{ $owner }` に次のレコードを追加してください。
change-allow-replace = { $ca } に許可する場合は、`{ $owner }` のレコード { $removed } 件を置き換えてください。他のレコードはそのままにします。
change-allow-remove = { $ca } に許可する場合は、`{ $owner }` のレコード { $removed } 件を削除してください。他のレコードはそのままにします。
change-others-stay = 現在許可されている CA は、引き続き許可されます。
change-leave-others = 既存のレコードはそのままにします。
change-only-add = S/MIME 証明書の発行を { $names } だけに許可するには、`{ $owner }` に次のレコードを追加してください。
change-only-replace = S/MIME 証明書の発行を { $names } だけに許可するには、`{ $owner }` のレコードを次のように変更してください。
change-only-remove = S/MIME 証明書の発行を { $names } だけに許可するには、`{ $owner }` のレコード { $removed } 件を削除してください。
change-nobody-add = S/MIME 証明書の発行をどの CA にも許可しない場合は、`{ $owner }` に次のレコードを追加してください。
change-nobody-replace = S/MIME 証明書の発行をどの CA にも許可しない場合は、`{ $owner }` のレコードを次のように変更してください。
change-nobody-remove = S/MIME 証明書の発行をどの CA にも許可しない場合は、`{ $owner }` のレコード { $removed } 件を削除してください。

change-caution-repair-allows = 置き換えるレコードは { $names } も指定しています。これまでは書き方が正しくありませんでしたが、変更後は有効になります。
change-caution-hides-wildcard = ワイルドカード `{ $names }` があるかもしれません。この名前のエントリーがゾーンにまだない場合、新しく作ると、この名前とその周辺の名前にはワイルドカードの内容が適用されなくなります。その内容もあわせて追加してください。
change-caution-overrules-nobody = { $kind ->
    [deleted] 削除するレコードは、どの CA にも S/MIME 証明書の発行を許可しないことを示しています。先に、追加した人に確認してください。
   *[stays] `{ $place }` のレコードは、どの CA にも S/MIME 証明書の発行を許可しないことを示しています。このレコードは残りますが、`{ $owner }` には適用されなくなります。先に、追加した人に確認してください。
}
change-caution-restricts = 変更後は、他のすべての CA が、これらの名前の S/MIME 証明書の発行を拒否しなければなりません。

change-not-needed = すでにその状態です。変更は必要ありません。

change-remove = 削除：
change-add = 追加：

change-blocked-unknown-critical = 何を追加しても、`{ $place }` のクリティカルなレコードが { $ca } をブロックします。先にそのレコードを削除する必要があります。
change-blocked-nobody-allowed = `{ $place }` のレコードは、どの CA にも S/MIME 証明書の発行を許可しないことを示しています。変更する前に、公開した担当者に確認してください。
change-blocked-damaged = `{ $place }` に壊れたレコードがあります。他の変更をする前に、これを削除する必要があります。
change-blocked-lookup-failed = 照会が失敗したため、現在のレコードがわかりません。わかるまでは何も変更しないでください。
change-blocked-resolvers-differ = リゾルバーによって見えるレコードが異なります。変更する前に、一致するまでお待ちください。
change-blocked-domain-missing = `{ $domain }` は DNS に存在しません。そこにレコードを置くと、この名前が作られます。
change-blocked-foreign = CAA レコードを置ける名前の中に、ご自身で変更できるものがありません。
change-blocked-alias = `{ $domain }` はエイリアスで、それ自体には CAA レコードを置けません。この目的を果たせる変更は、どれも他の名前にも影響します。
change-blocked-unsafe = 希望の内容だけを変える方法が見つかりませんでした。`{ $domain }` の DNS 管理者にご相談ください。

## How far DNSSEC vouches for the answer

dnssec-secure = 安全：経路上のすべての応答が検証されました。
dnssec-insecure = 署名なし：経路上に、DNSSEC で保護されていない応答が少なくとも 1 つあります。
dnssec-bogus = 破損：判定の決め手となる応答の検証に失敗しました。
dnssec-unknown = 不明：判定の決め手となる照会が失敗しました。
dnssec-not-checked = 未確認：レコードは DNS からではなく、テキストから読み込まれました。

## The message to whoever runs the DNS

provider-subject = 件名：{ $place } の CAA の照会が失敗する件
provider-intro = CA は S/MIME 証明書を発行する前に、ドメインの CAA レコードを照会します（RFC 8659、RFC 9495）。{ $domain } ではこの照会が失敗するため、証明書の発行が拒否される可能性があります。
provider-what = 確認された状況：
provider-change = 必要な対応：
provider-change-ds = 親ゾーン（登録ドメインの場合はレジストラ）にある { $link } の DS レコードを、ゾーンに存在する鍵の DS レコードに置き換えてください。ゾーンに署名しない場合は、削除してください。
provider-change-unsigned = 親ゾーン（登録ドメインの場合はレジストラ）にある { $link } の DS レコードを削除するか、ゾーンに署名し直してください。
provider-change-clock = { $zone } の署名に使うマシンの時計を確認し、ゾーンに署名し直してください。
provider-change-unanswered = { $link } の { $type } レコードについて、どこからの問い合わせにも { $zone } のネームサーバーが応答するようにしてください。
provider-change-sign = { $zone } に署名し直し、署名の期限が切れる前に更新されるようにしてください。
provider-change-silent = CAA レコードについて、どこからの問い合わせにも { $zone } のネームサーバーが応答するようにしてください。「該当レコードなし」という応答でも問題ありません。
provider-change-failing = 親ゾーンに { $zone } のネームサーバーとして登録されているすべてのサーバーが、ゾーンを提供し、CAA レコードの問い合わせに応答するようにしてください。「該当レコードなし」という応答でも問題ありません。
provider-change-caa-only = { $zone } のネームサーバーが、CAA レコードの問い合わせにも他の問い合わせと同じように応答するようにしてください。エラーを返さず、途中で問い合わせが破棄されることもないようにする必要があります。「該当レコードなし」と応答すれば十分です。
provider-see = 確認方法：
provider-said = リゾルバーからの追加情報：

## What was read, and what a CA has told

told-other = 通知された内容は `{ $told }` ですが、現在の結果は異なります。その後レコードやネームサーバーが変更されたか、CA には別のものが見えている可能性があります。
