# Japanese: what stands in the pages before any program runs. It is put there when the page is built.

page-language = 日本語
page-direction = ltr
page-description = 認証局（CA）が S/MIME 証明書を発行する前に行うのと同じ方法でメールドメインの CAA レコードを確認し、公開すべきレコードを示します。
page-skip = チェックへ移動
page-languages = 言語：
page-tag = S/MIME の CAA チェック
page-lead = メールアドレスまたはそのドメインを入力してください。認証局（CA）と同じ方法でドメインの CAA レコードを読み取り、妨げになるものがあれば、公開すべきレコードを示します。
page-footer = CAA は、証明書の発行前に行われる確認の 1 つです。このページで扱うのは CAA だけです。

## When the page cannot do its work

page-crash = このページは動作を停止しました
page-crash-text = 原因はこのページにあり、ドメインや入力内容にはありません。続けるにはページを再読み込みしてください。入力欄の内容は、まだコピーできます。
page-start = このページを開始できませんでした
page-start-text = ページの一部を読み込めなかったため、まだ何もチェックできません。ネットワークが途切れたか、フィルターに遮断されたか、ページが更新された直後の可能性があります。再読み込みしてもう一度お試しください。
page-unsupported-text = このブラウザーでは WebAssembly が無効です。iPhone、iPad、Mac のロックダウンモードでは、アドレスバーのページメニューを開き、この Web サイトのロックダウンモードをオフにしてください。Edge では「Web 上のセキュリティを強化する」の例外にこのサイトを追加してください。それ以外の場合は、最新のブラウザーをお使いください。
page-forbidden-text = このブラウザーはページのプログラムを読み込みましたが、実行しません。組織、拡張機能、またはこのサイトの規則が WebAssembly を禁止しているか、ブラウザーが古すぎます。再読み込みでは解決しません。最新のブラウザーをお試しください。
page-slow = このページの開始に時間がかかっています
page-slow-text = ページの一部がまだ届いていません。届きしだい続行します。再読み込みもできます。
page-reload = ページを再読み込み
page-noscript = JavaScript が無効です
page-noscript-title = チェックには JavaScript が必要です
page-noscript-text = このページはブラウザーから DNS に問い合わせるため、JavaScript なしでは動作しません。レコードはご自身でも確認できます。`dig example.com CAA` を実行し、CAA レコードが見つかるまで、上位のドメインについても順に同じことを行ってください。見つかったレコードセットに `issuemail` レコードがある場合は、そのどれかがご利用の CA を指定している必要があります。
