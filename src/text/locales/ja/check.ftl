# Japanese: what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first }{ $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver }：{ $word }
join-opinions = { $first }；{ $second }

## Durations

duration-seconds = { $n } 秒
duration-minutes = { $n } 分
duration-hours = { $n } 時間
duration-days = { $n } 日

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA により許可されます。CAA レコードがないためです。
verdict-no-caa-domain-missing = CAA は { $ca } をブロックしませんが、`{ $domain }` は DNS に存在しません。
verdict-no-issuemail = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA により許可されます。CAA レコードが S/MIME を制限していないためです。
verdict-issuer-match = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA により許可されます。`{ $place }` のレコードがこの CA を指定しています。
verdict-issuer-match-params = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、{ $ca } がレコードのパラメーターを受け入れることを条件に、CAA により許可されます。
verdict-unknown-critical = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA によりブロックされます。`{ $place }` に、{ $ca } が対応していないクリティカルなレコードがあるためです。
verdict-params-unsatisfied = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA によりブロックされます。申請がレコードのパラメーターを満たしていないためです。
verdict-issuer-mismatch = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA によりブロックされます。`{ $place }` のレコードが他の CA だけを指定しているためです。
verdict-issuer-mismatch-case = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA によりブロックされます。`{ $place }` のレコードの 1 つで、この CA の名前に大文字が使われているためです。
verdict-malformed-value = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA によりブロックされます。`{ $place }` のレコードが有効ではないためです。
verdict-empty-issuer = { $ca } による `{ $domain }` の S/MIME 証明書の発行は、CAA によりブロックされます。`{ $place }` のレコードがどの CA にも許可していないためです。
verdict-dnssec-bogus = `{ $zone }` の DNSSEC が修復されるまで、{ $ca } は `{ $domain }` の S/MIME 証明書の発行を拒否しなければなりません。
verdict-nameservers-refuse = `{ $zone }` のネームサーバーが応答しない間、{ $ca } は `{ $domain }` の S/MIME 証明書の発行を拒否します。
verdict-nameservers-undetermined = `{ $zone }` のネームサーバーが応答しないため、`{ $domain }` について CAA が { $ca } をブロックするかどうかを確認できませんでした。
verdict-must-refuse = `{ $place }` の CAA の照会が失敗している間、{ $ca } は `{ $domain }` の S/MIME 証明書の発行を拒否します。
verdict-undetermined = `{ $place }` の照会が失敗するため、`{ $domain }` について CAA が { $ca } をブロックするかどうかを確認できませんでした。
verdict-resolver-unreachable = どの DNS リゾルバーにも接続できなかったため、`{ $domain }` について CAA が { $ca } をブロックするかどうかを確認できませんでした。
verdict-resolvers-disagree = DNS リゾルバーによって応答が異なるため、`{ $domain }` について CAA が { $ca } をブロックするかどうかを確認できませんでした。
verdict-zone-incomplete = 判定に必要なレコードがテキストにそろっていないため、`{ $domain }` について CAA が { $ca } をブロックするかどうかを確認できませんでした。

## Why

why-no-caa = `{ $domain }` にも、その上位のどの名前にも CAA レコードがありません。
why-no-caa-domain-missing = そのドメインは DNS に存在せず、上位の名前にも CAA レコードがありません。
why-no-issuemail = `{ $place }` の CAA レコードには `issuemail` タグがないため、S/MIME 証明書は制限されていません。
why-issuer-match = `{ $place }` の `issuemail` レコードが { $ca } を指定しています。
why-issuer-match-params = `{ $place }` の `issuemail` レコードが、パラメーター付きで { $ca } を指定しています。このパラメーターが S/MIME でどう扱われるかは、{ $ca } が決めます。
why-unknown-critical = `{ $place }` に、タグが `{ $tag }` でクリティカルとされた CAA レコードがあります。{ $ca } はこのタグに対応していないため、発行してはなりません。
why-params-unsatisfied = `{ $place }` の `issuemail` レコードは { $ca } を指定していますが、この申請が満たしていないパラメーターが付いています。
why-issuer-mismatch = `{ $place }` の `issuemail` レコードが指定しているのは `{ $issuers }` で、`{ $issuer }` ではありません。
why-issuer-mismatch-case = `{ $place }` の `issuemail` レコードの 1 つに `{ $named }` と書かれていますが、{ $ca } が認める表記は `{ $issuer }` だけです。
why-malformed-value = `{ $place }` の `issuemail` レコードは有効ではないため、どの CA にも許可しないレコードとして扱われます。
why-empty-issuer = `{ $place }` の `issuemail` レコードは、どの CA にも S/MIME 証明書の発行を許可していません。
why-alias = `{ $place }` は `{ $target }` のエイリアスです。そのため、その名前の CAA レコードが適用されます。
why-dnssec-bogus = `{ $place }` の DNSSEC 署名の検証に失敗します。そのためリゾルバーは SERVFAIL を返します。CA はこれを許可とみなしてはなりません。
why-dnssec-bogus-link = そのためリゾルバーは SERVFAIL を返します。CA はこれを許可とみなしてはなりません。
why-nameservers-unresponsive = { $known ->
    [yes] `{ $zone }` のネームサーバー（`{ $servers }`）が、`{ $asked }` の CAA レコードの問い合わせに応答しません。
   *[no] `{ $zone }` のネームサーバーが、`{ $asked }` の CAA レコードの問い合わせに応答しません。
}
why-nameservers-unresponsive-unanswered = リゾルバーが `{ $asked }` の CAA レコードを検証するには、この応答が必要です。そのため、CAA レコードを照会できません。
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] `{ $zone }` のネームサーバー（`{ $servers }`）は、他の問い合わせには応答しますが、`{ $asked }` の CAA レコードの問い合わせには応答しません。ファイアウォールや古いロードバランサーが破棄している可能性があります。
   *[no] `{ $zone }` のネームサーバーは、他の問い合わせには応答しますが、`{ $asked }` の CAA レコードの問い合わせには応答しません。ファイアウォールや古いロードバランサーが破棄している可能性があります。
}
why-nameservers-signed = このゾーンは DNSSEC で署名されているため、CA は応答がないことを許可とみなしてはなりません。
why-nameservers-unsigned = このゾーンは DNSSEC で署名されていません。障害が CA 自身のシステムになく、再試行もした場合、CA は応答がないことを許可とみなすことができます。ただし、そうする義務はありません。

## The broken link of a chain of trust

fault-algorithm-mismatch = `{ $owner }` の DS レコード（鍵タグ { $tag }）のアルゴリズムは { $ds } ですが、ゾーンはアルゴリズム { $dnskey } で署名されています。
fault-altered = `{ $owner }` の `{ $type }` レコードが署名と合っていないようです。署名後に変更されたか、署名が誤っています。
fault-denial-incomplete = ゾーン `{ $zone }` は `{ $owner }` のレコードが存在しないと応答していますが、署名付きの不在証明（`{ $type }`）がその名前を対象にしていません。
fault-denial-missing = ゾーン `{ $zone }` は、`{ $owner }` についての応答に署名付きの不在証明（NSEC または NSEC3）を付けていません。
fault-dnskey-missing = 親ゾーンの DS レコードによると `{ $owner }` は署名されていますが、`{ $owner }` には DNSKEY レコードがありません。
fault-ds-digest-mismatch = `{ $owner }` の DS レコードは、鍵タグ（{ $tag }）がゾーンの鍵の 1 つと一致しますが、ダイジェストが異なります。
fault-no-key-for-ds = `{ $owner }` の DS レコード（鍵タグ { $tag }）が指す鍵は、ゾーンにありません。
fault-signature-expired = `{ $owner }` の `{ $type }` レコードの署名は { $date } に期限切れになりました。
fault-signature-missing = `{ $owner }` の `{ $type }` レコードに、有効な鍵による署名がありません。
fault-signature-not-yet-valid = `{ $owner }` の `{ $type }` レコードの署名は、{ $date } になるまで有効ではありません。
fault-signing-key-missing = `{ $owner }` の `{ $type }` レコードの署名に使われた鍵（鍵タグ { $tag }）を、`{ $zone }` は公開していません。
fault-unanswered = `{ $zone }` のネームサーバーが、`{ $owner }` の `{ $type }` レコードの問い合わせに応答しません。

## Why, when the lookup failed

why-lookup-failure = `{ $place }` の CAA の照会が失敗しました。
why-lookup-failure-rdata = `{ $place }` の CAA レコードの 1 つが壊れていて、読み取れません。
why-lookup-failure-silent = `{ $asked }` の CAA レコードの問い合わせには時間内に応答がありませんでした。他の問い合わせには応答がありました。ゾーンが DNSSEC で署名されているかどうかは確認できませんでした。
why-lookup-failure-alias-loop = `{ $place }` はエイリアスで、たどると自分自身に戻ります。
why-lookup-failure-filtered = リゾルバーがフィルタリングしているため、`{ $place }` についてのゾーン本来の応答が得られません。
why-lookup-failure-disowned = `{ $place }` について、リゾルバーは自ら「古い」または「正当でない」と示す応答しか持っていません。現在のゾーンの内容はわかりません。
why-lookup-failure-truncated = `{ $place }` についての応答が途中で切れているため、欠けているレコードがあるかもしれません。
why-lookup-failure-servfail = { $known ->
    [yes] `{ $asked }` の CAA レコードについて、リゾルバーが SERVFAIL を返します。`{ $zone }` のネームサーバー（`{ $servers }`）から使える応答が得られないためです。
   *[no] `{ $asked }` の CAA レコードについて、リゾルバーが SERVFAIL を返します。`{ $zone }` のネームサーバーから使える応答が得られないためです。
}
why-lookup-failure-servfail-unknown = `{ $asked }` の CAA レコードについて、リゾルバーが SERVFAIL を返します。原因は確認できませんでした。
why-lookup-failure-caa-only = { $known ->
    [yes] `{ $zone }` のネームサーバー（`{ $servers }`）は、`{ $asked }` についての他の問い合わせには応答しますが、CAA レコードの問い合わせにはエラーを返します。
   *[no] `{ $zone }` のネームサーバーは、`{ $asked }` についての他の問い合わせには応答しますが、CAA レコードの問い合わせにはエラーを返します。
}
why-lookup-failure-rcode = `{ $place }` の CAA レコードについて、リゾルバーが { $rcode } を返します。
why-resolver-unreachable-answer = DNS リゾルバーの代わりに何かが応答していますが、有効な DNS 応答ではありません。これだけでは `{ $domain }` については何もわかりません。
why-resolver-unreachable-connection = このチェックで使う DNS リゾルバーのどれにも接続できませんでした。これだけでは `{ $domain }` については何もわかりません。
why-resolver-unreachable-limit = お使いのネットワークからの問い合わせが多すぎるため、DNS リゾルバーが間隔を空けるよう求めています。これだけでは `{ $domain }` については何もわかりません。
why-resolver-unreachable-portal = DNS リゾルバーの代わりに Web ページが応答しています。ネットワークのログインページか、フィルターです。これだけでは `{ $domain }` については何もわかりません。
why-resolver-unreachable-servfail = このチェックで使う DNS リゾルバーは、いま何も照会できません。DNS のルートの情報にさえ SERVFAIL を返します。これだけでは `{ $domain }` については何もわかりません。
why-resolver-unreachable-status = このチェックで使う DNS リゾルバーが HTTP エラーを返しています。これだけでは `{ $domain }` については何もわかりません。
why-resolver-unreachable-timeout = このチェックで使う DNS リゾルバーのどれからも、時間内に応答がありませんでした。これだけでは `{ $domain }` については何もわかりません。
why-resolvers-disagree = DNS リゾルバーの応答によって結果が分かれます（{ $opinions }）。{ $ca } は複数の場所から確認するため、どちらの結果になることもあります。
why-no-quorum = 応答を示したのは { $resolver } だけで、他のリゾルバーではこのドメインの照会に失敗しました（{ $failures }）。1 つのリゾルバーだけでは判断できません。
why-one-resolver = この結果は { $resolver } だけに基づいています。他の DNS リゾルバーからは判定に使える応答が得られませんでした。
why-disagree-broken = 照会が失敗する場合の原因は次のとおりです。
why-zone-incomplete = { $kind ->
    [cut] テキストは `{ $cut }` を別のネームサーバーに委任しています。`{ $name }` の CAA レコードは、それらのサーバーだけが知っています。
    [alias] `{ $place }` は `{ $name }` のエイリアスで、後者の CAA レコードが適用されます。テキストにはその名前がありません。
   *[name] `{ $name }` に適用される CAA レコードは、テキストからはわかりません。
}

word-permitted = 許可
word-forbidden = ブロック
word-undetermined = 不明

## Words for what came back

outcome-records = レコードあり
outcome-nodata = 該当レコードなし
outcome-not-covered = テキストにない
outcome-given-up = 応答なし、待機を終了
outcome-nxdomain = 名前が存在しない
outcome-servfail = SERVFAIL
outcome-stale = 古い応答
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = エラーコード
outcome-truncated = 途中で切れた応答
outcome-alias-loop = エイリアスのループ
outcome-filtered = リゾルバーによるフィルタリング
outcome-timeout = 時間内に応答なし
outcome-unreachable = リゾルバーに接続できず
outcome-http-error = リゾルバーの HTTP エラー
outcome-bad-answer = 有効な DNS 応答なし
outcome-called-bogus = 検証に失敗した応答
outcome-not-needed = 不要

## What to do

todo-permitted = DNS を変更する必要はありません。
todo-issuer-match-params = このパラメーターを受け入れるかどうかを { $ca } に確認するか、パラメーターなしのレコードを公開してください。
todo-unknown-critical = このクリティカルなレコードが S/MIME 証明書をブロックするためのものでなければ、`{ $owner }` の DNS で、レコードを削除するか、クリティカルフラグを外してください。自分でできない場合は、できる人に依頼してください。
todo-params-unsatisfied = 申請はレコードの条件を満たす必要があります。{ $ca } をこの条件の対象外にする場合は、次の変更を行ってください。
todo-empty-issuer = このレコードは、`{ $place }` の S/MIME 証明書をブロックするために公開されたものです。追加した人に確認してください。その必要がなくなっていれば、レコードを置き換えることができます。
todo-no-caa-domain-missing = ドメインのつづりを確認してください。このドメイン宛てのメールも届きません。
todo-dnssec-bogus = DNSSEC が壊れていることを `{ $place }` の DNS プロバイダーに伝えてください。どこが壊れているかは DNSSEC デバッガーでわかります。
todo-dnssec-bogus-ds = `{ $link }` の親ゾーン（登録ドメインの場合はレジストラ）で、DS レコードを、ゾーンに存在する鍵のものに置き換えてもらってください。ゾーンに署名しない場合は、削除してもらってください。
todo-dnssec-bogus-unsigned = `{ $link }` の DS レコードを親ゾーン（登録ドメインの場合はレジストラ）から削除してもらうか、ゾーンに署名し直してもらってください。
todo-dnssec-bogus-clock = このコンピューターの時計を確認してください。正しければ、`{ $zone }` の DNS プロバイダーに、署名するサーバーの時計を確認してゾーンに署名し直すよう依頼してください。
todo-dnssec-bogus-unanswered = `{ $zone }` の DNS プロバイダーに、ネームサーバーが DNSSEC の鍵の問い合わせに応答するよう依頼してください。
todo-dnssec-bogus-sign = `{ $zone }` の DNS プロバイダーに、ゾーンに署名し直し、署名が期限切れになる前に更新されるよう依頼してください。
todo-nameservers-unresponsive = `{ $zone }` の DNS プロバイダーに伝えてください。ネームサーバーは、どこからの CAA の問い合わせにも応答する必要があります。そのために CAA レコードは必要ありません。「該当レコードなし」も有効な応答です。
todo-nameservers-unresponsive-unanswered = `{ $zone }` の DNS プロバイダーに、ネームサーバーが DNSSEC の鍵の問い合わせに応答するよう依頼してください。
todo-nameservers-unresponsive-caa-only = `{ $zone }` の DNS プロバイダーに伝えてください。ネームサーバーの手前で CAA の問い合わせを破棄してはなりません。そのために CAA レコードは必要ありません。「該当レコードなし」も有効な応答です。
todo-checkers = { $ca } は { $checkers } から問い合わせます。これらのアドレスがファイアウォールでブロックされていないことを確認してください。
todo-lookup-failure = CAA の照会が失敗することを `{ $place }` の DNS プロバイダーに伝えてください。
todo-lookup-failure-rdata = `{ $owner }` の壊れたレコードを削除し、入力し直してください。
todo-lookup-failure-silent = もう一度チェックしてください。結果が同じ場合は、CAA の問い合わせに応答がないことを `{ $zone }` の DNS プロバイダーに伝えてください。
todo-lookup-failure-alias-loop = `{ $place }` の CNAME または DNAME レコードを修正してください。
todo-lookup-failure-filtered = 別のネットワークから、または別のリゾルバーで、もう一度チェックしてください。
todo-lookup-failure-truncated = もう一度チェックしてください。結果が同じ場合は、`{ $place }` の DNS プロバイダーに伝えてください。
todo-lookup-failure-servfail = `{ $zone }` の DNS プロバイダーに伝えてください。親ゾーンに記載されているすべてのネームサーバーが、このゾーンを提供し、CAA の問い合わせに応答する必要があります。そのために CAA レコードは必要ありません。「該当レコードなし」も有効な応答です。
todo-lookup-failure-servfail-unknown = もう一度チェックしてください。結果が同じ場合は、DNS リゾルバーが SERVFAIL を返すことを `{ $zone }` の DNS プロバイダーに伝えてください。
todo-lookup-failure-caa-only = `{ $zone }` の DNS プロバイダーに伝えてください。ネームサーバーは CAA の問い合わせにエラーを返してはなりません。そのために CAA レコードは必要ありません。「該当レコードなし」も有効な応答です。
todo-lookup-failure-rcode = もう一度、必要なら別の DNS リゾルバーでチェックしてください。結果が同じ場合は、ネームサーバーが CAA の問い合わせに応答する必要があることを `{ $place }` の DNS プロバイダーに伝えてください。そのために CAA レコードは必要ありません。「該当レコードなし」も有効な応答です。
todo-resolver-unreachable-answer = 別のネットワークからもう一度チェックしてください。プロキシまたはフィルターがリゾルバーの代わりに応答している可能性があります。
todo-resolver-unreachable-connection = 接続を確認してください。ファイアウォール、プロキシ、またはブラウザーの拡張機能が DNS over HTTPS を遮断している可能性があります。
todo-resolver-unreachable-limit = 原因はあなたのドメインではありません。数分お待ちください。
todo-resolver-unreachable-portal = ネットワークにログインするか、別のネットワークからもう一度チェックしてください。
todo-resolver-unreachable-servfail = 後でもう一度、または別のリゾルバーでチェックしてください。ご自身で運用しているリゾルバーが含まれる場合は、それがインターネットに接続できるか、トラストアンカーと時計が正しいかを確認してください。
todo-resolver-unreachable-status = もう一度、または別のネットワークからチェックしてください。途中にプロキシがある可能性があります。
todo-resolver-unreachable-timeout = 接続を確認してください。ファイアウォール、プロキシ、またはブラウザーの拡張機能が DNS over HTTPS を通していない可能性があります。
todo-resolvers-disagree = 最近レコードを変更した場合は、古いレコードがすべてのキャッシュで期限切れになるまでお待ちください。変更していない場合は、ネームサーバーの応答が一致しないことを `{ $place }` の DNS プロバイダーに伝えてください。
todo-zone-incomplete = `{ $name }` のレコードも含むテキストを使うか、DNS にある内容をチェックしてください。
todo-zone-incomplete-domain = ドメインのつづりを確認してください。正しい場合は、そのゾーンを含むテキストを使うか、DNS にある内容をチェックしてください。

## When to try again

when-permitted-cache = 今すぐ申請できます。少し前に { $ca } に拒否された場合は、先に { $cache }お待ちください。{ $ca } はその間、結果を保持します。
when-changed = 変更から { $ttl }たった後に再試行してください。それまでは、リゾルバーに古いレコードが残ることがあります。
when-changed-cache = 変更から { $wait }たった後に再試行してください。リゾルバーには古いレコードが { $ttl }、{ $ca } には結果が { $cache }残ることがあります。
when-disagree = 最後の変更から { $ttl }たった後に再試行してください。それまでは、リゾルバーに古いレコードが残ることがあります。
when-disagree-cache = 最後の変更から { $wait }たった後に再試行してください。リゾルバーには古いレコードが { $ttl }、{ $ca } には結果が { $cache }残ることがあります。
when-agree = リゾルバーの応答が一致したら、再試行してください。
when-agree-cache = リゾルバーの応答が一致してから { $cache }たった後に再試行してください。それまでは、{ $ca } に結果が残ることがあります。
when-expired = 変更したら、古いレコードがすべてのキャッシュから消えるまでお待ちください。リゾルバーには、DNS プロバイダーで設定された TTL いっぱいまで古いレコードが残ることがあります。
when-expired-cache = 変更したら、古いレコードがすべてのキャッシュから消えるまで待ち、さらに { $cache }お待ちください。リゾルバーには、DNS プロバイダーで設定された TTL いっぱいまで古いレコードが、{ $ca } には結果が { $cache }残ることがあります。
when-limit = 数分後に再試行してください。
when-repaired = 修復されたら、再試行してください。
when-repaired-cache = 修復から { $cache }たった後に再試行してください。それまでは、{ $ca } に結果が残ることがあります。
when-repaired-ttl = 修復から { $ttl }たった後に再試行してください。それまでは、リゾルバーに古いレコードが残ることがあります。
when-repaired-ttl-cache = 修復から { $wait }たった後に再試行してください。リゾルバーには古いレコードが { $ttl }、{ $ca } には結果が { $cache }残ることがあります。
when-resolver = 1 分後に再試行してください。

## Inputs that could not be read

input-empty = メールアドレスまたはドメインを入力してください。

## The page

ui-title = S/MIME 証明書の発行は CAA にブロックされていませんか？
ui-tabs = チェックの対象
ui-tab-check = ドメインをチェック
ui-tab-try = 公開前のレコードを試す
ui-result = 結果

ui-address-label = メールアドレスまたはドメイン
ui-address-hint = 複数の場合は、カンマまたは改行で区切ってください。CA からの拒否メッセージを貼り付けることもできます。
ui-ca-label = 認証局（CA）
ui-ca-yes = S/MIME 証明書を発行
ui-ca-unknown = S/MIME の発行は不明
ui-ca-no = S/MIME を発行しない
ui-ca-hint-unknown = { $ca } が S/MIME 証明書を発行しているかどうかはわかりません。
ui-ca-hint-no = 当方が把握している限り、{ $ca } は S/MIME 証明書を発行していません。
ui-check = チェック
ui-check-note = ブラウザーから送信されるのはドメインとその周辺の名前だけで、送信先は DNS リゾルバーだけです。何も保存されません。
ui-check-note-shared = ドメインは、DNS リゾルバーと、この枠を表示しているページに送られます。@ の前の部分はどこにも送られません。
ui-show-everything = すべて表示（新しいタブ）

ui-try-examples = 例から始める
ui-try-example-allow = 1 つの CA に許可
ui-try-example-nobody = すべて禁止
ui-try-example-two = 2 つの CA（1 つはご利用の CA）
ui-try-example-hidden = サブドメインが親より優先
ui-try-records-label = 公開する予定のレコード
ui-try-records-hint = ゾーンファイルの一部または全体。`@` はドメインを表します。ここにある名前より上位の名前は、レコードなしとして扱われます。
ui-try = このレコードを試す
ui-try-note = 照会も送信も行いません。ネットワークがなくても使えます。

ui-error-title = アドレスをご確認ください
ui-error-title-many = { $count } 件を読み取れませんでした
ui-error-title-records = レコードをご確認ください
ui-error-document = エラー：{ $title }
ui-error-many = { $count } 件のうち { $bad } 件を読み取れませんでした。
ui-error-place = { $line } 行目、{ $column } 列目
ui-error-too-many = ドメインが { $count } 件あります。ここで一度にチェックできるのは { $limit } 件までです。コマンドラインには件数の制限がありません。
ui-error-too-long = ここで一度にチェックできるのは { $limit } 件または { $limit } 行、{ $length } 文字までです。コマンドラインには件数の制限がありません。
ui-error-refusal = これは CA からのメッセージです。対象のアドレスまたはドメインも入力してください。
ui-config-title = このページの設定に誤りがあります
ui-config-text = 推測で答えることを避けるため、結果を表示していません。このサイトの管理者に知らせてください。
ui-config-wrong = `config.json`：{ $problem }
ui-config-unreachable = `config.json` を読み込めませんでした。ページを再読み込みしてください。
ui-config-status = サーバーは `config.json` の要求に HTTP ステータス { $status } で応答しました。サーバーはこのファイルを返すか、ファイルがない場合は 404 を返す必要があります。
ui-config-missing = このページは `config.json` を使うように設定されていますが、サーバーにそのファイルがありません。`index.html` と同じ場所にファイルを戻す必要があります。

ui-progress-title = `{ $domain }` を DNS に問い合わせています
ui-progress-title-many = { $count } 件のドメインを DNS に問い合わせています
ui-progress-waiting = 応答を待っています
ui-progress-count = { $count } 件中 { $done } 件完了
ui-progress-explaining = 詳しく調べています
ui-progress-limit = 応答のない問い合わせは { $limit }で打ち切ります。チェックは、1 ドメインにつき最長 { $whole }で打ち切ります。
ui-cancel = キャンセル
ui-cancelled = キャンセルしました。
ui-old = これは { $time } の結果です。DNS の内容は変わっている可能性があります。念のため、もう一度チェックしてください。

ui-batch-title = { $ca } について { $count } 件をチェックしました
ui-batch-permitted = 許可 { $n }
ui-batch-conditional = 条件付きで許可 { $n }
ui-batch-forbidden = ブロック { $n }
ui-batch-undetermined = 不明 { $n }
ui-batch-unreadable = 読み取れず { $n }
ui-batch-word-conditional = 条件付きで許可
ui-batch-word-unreadable = 読み取れず
ui-more = さらに { $n } 件を表示（残り { $left } 件）

ui-word-permitted = CAA により許可
ui-word-conditional = CAA により許可（条件付き）
ui-word-forbidden = CAA によりブロック
ui-word-missing = ドメインが存在しません
ui-word-refused = ブロック：照会が失敗
ui-word-undetermined = 結果は不明
ui-why = 理由
ui-todo = 必要な対応
ui-again = 再試行の時期
ui-ca-error = この場合の { $ca } のメッセージは `{ $error }` です。
ui-ca-error-probable = { $ca } に拒否された場合、メッセージはおそらく `{ $error }` です。
ui-refusal-gone = 拒否メッセージが貼り付けられましたが、現在見えるレコードに原因は見当たりません。その後レコードが変更されたか、{ $ca } には別のレコードが見えている可能性があります。次の申請も拒否された場合は、下のレポートを { $ca } に送ってください。
ui-not-sufficient = CAA は複数ある確認の 1 つです。メールボックスの管理権限の確認もその 1 つです。
ui-offline = ブラウザーの情報では、現在オフラインです。
ui-copy-sentence = この文をコピー
ui-copied = コピーしました
ui-copy-failed = 選択済み：キーボードでコピーしてください
ui-check-again = もう一度チェック
ui-again-clock = 今変更した場合は、{ $time } 以降です。

field-name = 名前
ui-compare = リゾルバーごとの内容
ui-compare-differs = 相違あり
ui-compare-ttl = 保持期間
ui-differ = 違いがある場合の原因は、たいてい次のどれかです。
ui-differ-change = レコードが少し前に変更され、一部のリゾルバーのキャッシュにまだ古いものが残っている（保持期間が過ぎると解消）。
ui-differ-servers = ドメインのネームサーバーの間でレコードがそろっていないか、問い合わせ元のネットワークによって応答が異なる。
ui-differ-filter = リゾルバーがフィルタリングしているか、一部のネームサーバーに接続できない。
ui-lookup-answer = 応答

ui-examples = お試し用ドメイン
ui-examples-note = 選ぶとチェックします。
ui-link-help = ヘルプ
ui-link-privacy = プライバシー
ui-link-imprint = 法的情報
ui-later-loading = 公開するレコードを準備しています…
ui-later-title = 公開するレコードを準備できませんでした
ui-later-try-title = レコードを判定できませんでした
ui-later-text = ページの一部を読み込めませんでした。ネットワークが途切れたか、フィルターに遮断された可能性があります。再試行しても解決しない場合は、ページが更新されています。再読み込みしてください。
ui-later-holds = 判定の結果は、このままで有効です。
ui-later-part-title = この部分を読み込めませんでした
ui-later-part-loading = 読み込み中…
ui-later-again = 再試行

ui-meaning = この結果の説明
ui-meaning-new-tab = この結果の説明（新しいタブ）
