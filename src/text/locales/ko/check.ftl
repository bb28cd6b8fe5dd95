# Korean: what is shown first: the form, the progress, the verdict and its reason.
# Ids are grouped by what they are for. Standards' names (CAA, issuemail, SERVFAIL) are not translated.

-caa = CAA

# Two sentences of one paragraph.
join-sentences = { $first } { $second }

# What one resolver says, and several of these in a sentence.
opinion = { $resolver }: { $word }
join-opinions = { $first }; { $second }

## Durations

duration-seconds = { $n }초
duration-minutes = { $n }분
duration-hours = { $n }시간
duration-days = { $n }일

## The verdict: one sentence that can be forwarded. Names and records stand between backquotes.

verdict-no-caa = CAA 레코드가 없으므로, CAA는 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 허용합니다.
verdict-no-caa-domain-missing = CAA가 { $ca }의 발급을 차단하지는 않지만, `{ $domain }` 도메인은 DNS에 없습니다.
verdict-no-issuemail = CAA 레코드가 S/MIME을 제한하지 않으므로, CAA는 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 허용합니다.
verdict-issuer-match = `{ $place }`의 레코드가 이 CA를 지정하므로, CAA는 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 허용합니다.
verdict-issuer-match-params = { $ca }에서 레코드의 매개변수를 받아들인다면, CAA는 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 허용합니다.
verdict-unknown-critical = `{ $place }`에 { $ca }에서 지원하지 않는 중요(critical) 레코드가 있어, CAA가 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 차단합니다.
verdict-params-unsatisfied = 신청이 레코드의 매개변수를 충족하지 않아, CAA가 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 차단합니다.
verdict-issuer-mismatch = `{ $place }`의 레코드가 다른 CA만 지정하므로, CAA가 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 차단합니다.
verdict-issuer-mismatch-case = `{ $place }`의 한 레코드에 적힌 이 CA의 이름에 대문자가 있어, CAA가 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 차단합니다.
verdict-malformed-value = `{ $place }`의 레코드가 유효하지 않아, CAA가 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 차단합니다.
verdict-empty-issuer = `{ $place }`의 레코드가 어떤 CA도 허용하지 않으므로, CAA가 { $ca }의 `{ $domain }`용 S/MIME 인증서 발급을 차단합니다.
verdict-dnssec-bogus = `{ $zone }`의 DNSSEC이 복구될 때까지 { $ca }에서는 `{ $domain }`용 S/MIME 인증서 발급을 거부해야 합니다.
verdict-nameservers-refuse = `{ $zone }`의 네임서버가 응답하지 않는 동안 { $ca }에서는 `{ $domain }`용 S/MIME 인증서 발급을 거부합니다.
verdict-nameservers-undetermined = `{ $zone }`의 네임서버가 응답하지 않아, CAA가 { $ca }의 `{ $domain }`용 발급을 차단하는지 확인할 수 없었습니다.
verdict-must-refuse = `{ $place }`의 CAA 조회가 실패하는 동안 { $ca }에서는 `{ $domain }`용 S/MIME 인증서 발급을 거부합니다.
verdict-undetermined = `{ $place }`의 CAA 조회가 실패하여, CAA가 { $ca }의 `{ $domain }`용 발급을 차단하는지 확인할 수 없었습니다.
verdict-resolver-unreachable = 어떤 DNS 리졸버에도 연결할 수 없어, CAA가 { $ca }의 `{ $domain }`용 발급을 차단하는지 확인할 수 없었습니다.
verdict-resolvers-disagree = DNS 리졸버의 응답이 서로 달라, CAA가 { $ca }의 `{ $domain }`용 발급을 차단하는지 확인할 수 없었습니다.
verdict-zone-incomplete = 텍스트에 필요한 레코드가 모두 있지는 않아, CAA가 { $ca }의 `{ $domain }`용 발급을 차단하는지 확인할 수 없었습니다.

## Why

why-no-caa = `{ $domain }`에도, 그 상위의 어떤 이름에도 CAA 레코드가 없습니다.
why-no-caa-domain-missing = 그런 도메인은 DNS에 없으며, 상위 이름에도 CAA 레코드가 없습니다.
why-no-issuemail = `{ $place }`의 CAA 레코드에는 `issuemail` 태그가 없으므로 S/MIME 인증서를 제한하지 않습니다.
why-issuer-match = `{ $place }`의 `issuemail` 레코드에 { $ca }의 이름이 있습니다.
why-issuer-match-params = `{ $place }`의 `issuemail` 레코드에 { $ca }의 이름이 매개변수와 함께 적혀 있습니다. 이 매개변수가 S/MIME에서 갖는 의미는 { $ca }에서 정합니다.
why-unknown-critical = `{ $place }`의 CAA 레코드 하나에 `{ $tag }` 태그가 있고 중요(critical)로 표시되어 있습니다. { $ca }에서는 이 태그를 지원하지 않으며, 이런 경우 인증서를 발급해서는 안 됩니다.
why-params-unsatisfied = `{ $place }`의 `issuemail` 레코드에 { $ca }의 이름이 있지만, 함께 적힌 매개변수를 이 요청이 충족하지 않습니다.
why-issuer-mismatch = `{ $place }`의 `issuemail` 레코드에는 `{ $issuers }` 이름이 있고, `{ $issuer }` 이름은 없습니다.
why-issuer-mismatch-case = `{ $place }`의 한 `issuemail` 레코드에는 `{ $named }` 형태로 적혀 있지만, { $ca }에서는 `{ $issuer }` 표기만 인정합니다.
why-malformed-value = `{ $place }`의 `issuemail` 레코드는 유효하지 않으므로, 어떤 CA도 허용하지 않는 레코드로 취급됩니다.
why-empty-issuer = `{ $place }`의 `issuemail` 레코드는 어떤 CA에도 S/MIME 인증서 발급을 허용하지 않습니다.
why-alias = `{ $place }` 이름은 `{ $target }`의 별칭이므로, 그 이름의 CAA 레코드가 적용됩니다.
why-dnssec-bogus = `{ $place }`의 DNSSEC 서명이 검증되지 않습니다. 그래서 리졸버가 SERVFAIL로 응답하며, CA는 이를 허용으로 간주해서는 안 됩니다.
why-dnssec-bogus-link = 그래서 리졸버가 SERVFAIL로 응답하며, CA는 이를 허용으로 간주해서는 안 됩니다.
why-nameservers-unresponsive = { $known ->
    [yes] `{ $zone }`의 네임서버(`{ $servers }`)가 `{ $asked }`의 CAA 레코드에 대한 질의에 응답하지 않습니다.
   *[no] `{ $zone }`의 네임서버가 `{ $asked }`의 CAA 레코드에 대한 질의에 응답하지 않습니다.
}
why-nameservers-unresponsive-unanswered = 이 응답이 있어야 리졸버가 `{ $asked }`의 CAA 레코드를 검증할 수 있으므로, CAA 레코드를 조회할 수 없습니다.
why-nameservers-unresponsive-caa-only = { $known ->
    [yes] `{ $zone }`의 네임서버(`{ $servers }`)가 다른 질의에는 응답하지만 `{ $asked }`의 CAA 레코드에 대한 질의에는 응답하지 않습니다. 방화벽이나 오래된 로드 밸런서가 이 질의를 버리는 것일 수 있습니다.
   *[no] `{ $zone }`의 네임서버가 다른 질의에는 응답하지만 `{ $asked }`의 CAA 레코드에 대한 질의에는 응답하지 않습니다. 방화벽이나 오래된 로드 밸런서가 이 질의를 버리는 것일 수 있습니다.
}
why-nameservers-signed = 이 영역은 DNSSEC으로 서명되어 있으므로, CA는 무응답을 허용으로 간주해서는 안 됩니다.
why-nameservers-unsigned = 이 영역은 DNSSEC으로 서명되어 있지 않습니다. 장애의 원인이 CA 자체 시스템에 있지 않고 CA가 다시 시도해 본 경우에는 무응답을 허용으로 간주할 수 있습니다. 반드시 그렇게 해야 하는 것은 아닙니다.

## The broken link of a chain of trust

fault-algorithm-mismatch = `{ $owner }`의 DS 레코드(키 태그 { $tag })는 알고리즘 { $ds }에 대한 것인데, 영역은 알고리즘 { $dnskey }의 키로 서명되어 있습니다.
fault-altered = `{ $owner }`의 `{ $type }` 레코드가 서명과 맞지 않는 것으로 보입니다. 서명한 뒤에 변경되었거나 잘못 서명되었습니다.
fault-denial-incomplete = `{ $zone }` 영역이 `{ $owner }`의 레코드가 없다고 응답하지만, 서명된 증명(`{ $type }`)이 그 이름을 포함하지 않습니다.
fault-denial-missing = `{ $zone }` 영역이 `{ $owner }`에 대한 응답에 서명된 증명(NSEC 또는 NSEC3)을 제시하지 않습니다.
fault-dnskey-missing = 상위 영역의 DS 레코드에 따르면 `{ $owner }` 영역은 서명되어 있어야 하지만, `{ $owner }`에 DNSKEY 레코드가 없습니다.
fault-ds-digest-mismatch = `{ $owner }`의 DS 레코드에 있는 키 태그({ $tag })는 이 영역의 키 하나와 일치하지만, 다이제스트가 다릅니다.
fault-no-key-for-ds = `{ $owner }`의 DS 레코드(키 태그 { $tag })가 영역에 없는 키를 가리킵니다.
fault-signature-expired = `{ $owner }`의 `{ $type }` 레코드에 대한 서명이 만료되었습니다(만료 시각: { $date }).
fault-signature-missing = `{ $owner }`의 `{ $type }` 레코드에는 인정되는 키로 만든 서명이 없습니다.
fault-signature-not-yet-valid = `{ $owner }`의 `{ $type }` 레코드에 대한 서명은 아직 유효하지 않습니다(유효 시작: { $date }).
fault-signing-key-missing = `{ $owner }`의 `{ $type }` 레코드에 대한 서명에 쓰인 키(키 태그 { $tag })가 `{ $zone }`에 게시되어 있지 않습니다.
fault-unanswered = `{ $zone }`의 네임서버가 `{ $owner }`의 `{ $type }` 레코드에 대한 질의에 응답하지 않습니다.

## Why, when the lookup failed

why-lookup-failure = `{ $place }`의 CAA 조회가 실패했습니다.
why-lookup-failure-rdata = `{ $place }`에 손상되어 읽을 수 없는 CAA 레코드가 있습니다.
why-lookup-failure-silent = `{ $asked }`의 CAA 레코드에 대한 질의가 제시간에 응답을 받지 못했습니다. 다른 질의에는 응답이 있었습니다. 영역이 DNSSEC으로 서명되어 있는지는 확인하지 못했습니다.
why-lookup-failure-alias-loop = `{ $place }` 이름은 별칭이며, 따라가면 다시 자기 자신으로 돌아옵니다.
why-lookup-failure-filtered = 리졸버가 `{ $place }`에 대한 영역의 원래 응답을 보여 주지 않고 필터링합니다.
why-lookup-failure-disowned = `{ $place }`에 대해 리졸버에는 스스로 오래되었거나 진본이 아니라고 표시한 응답만 있습니다. 지금 영역에 무엇이 있는지는 알 수 없습니다.
why-lookup-failure-truncated = `{ $place }`에 대한 응답이 중간에 잘려, 빠진 레코드가 있을 수 있습니다.
why-lookup-failure-servfail = { $known ->
    [yes] 리졸버가 `{ $asked }`의 CAA 레코드에 대해 SERVFAIL로 응답합니다. `{ $zone }`의 네임서버(`{ $servers }`)에서 쓸 수 있는 응답을 받지 못하기 때문입니다.
   *[no] 리졸버가 `{ $asked }`의 CAA 레코드에 대해 SERVFAIL로 응답합니다. `{ $zone }`의 네임서버에서 쓸 수 있는 응답을 받지 못하기 때문입니다.
}
why-lookup-failure-servfail-unknown = 리졸버가 `{ $asked }`의 CAA 레코드에 대해 SERVFAIL로 응답합니다. 원인은 확인하지 못했습니다.
why-lookup-failure-caa-only = { $known ->
    [yes] `{ $zone }`의 네임서버(`{ $servers }`)가 `{ $asked }`에 대한 다른 질의에는 응답하지만, CAA 레코드에 대한 질의에는 오류를 반환합니다.
   *[no] `{ $zone }`의 네임서버가 `{ $asked }`에 대한 다른 질의에는 응답하지만, CAA 레코드에 대한 질의에는 오류를 반환합니다.
}
why-lookup-failure-rcode = `{ $place }`의 CAA 레코드에 대한 리졸버의 응답 코드: { $rcode }.
why-resolver-unreachable-answer = DNS 리졸버 대신 응답하는 무언가가 올바른 DNS 응답을 보내지 않습니다. 이것만으로는 `{ $domain }`에 대해 아무것도 알 수 없습니다.
why-resolver-unreachable-connection = 이 검사에 쓰이는 DNS 리졸버 중 어느 것에도 연결할 수 없었습니다. 이것만으로는 `{ $domain }`에 대해 아무것도 알 수 없습니다.
why-resolver-unreachable-limit = 사용 중인 네트워크에서 질의가 너무 많이 들어와 DNS 리졸버가 잠시 중단을 요청합니다. 이것만으로는 `{ $domain }`에 대해 아무것도 알 수 없습니다.
why-resolver-unreachable-portal = DNS 리졸버 대신 웹 페이지가 응답합니다. 네트워크 로그인 페이지이거나 필터입니다. 이것만으로는 `{ $domain }`에 대해 아무것도 알 수 없습니다.
why-resolver-unreachable-servfail = 이 검사에 쓰이는 DNS 리졸버가 아무것도 조회하지 못합니다. DNS 루트의 정보에 대해서도 SERVFAIL로 응답합니다. 이것만으로는 `{ $domain }`에 대해 아무것도 알 수 없습니다.
why-resolver-unreachable-status = 이 검사에 쓰이는 DNS 리졸버가 HTTP 오류로 응답합니다. 이것만으로는 `{ $domain }`에 대해 아무것도 알 수 없습니다.
why-resolver-unreachable-timeout = 이 검사에 쓰이는 DNS 리졸버 중 제시간에 응답한 것이 없습니다. 이것만으로는 `{ $domain }`에 대해 아무것도 알 수 없습니다.
why-resolvers-disagree = DNS 리졸버의 응답에 따라 결과가 서로 다릅니다({ $opinions }). { $ca }에서는 여러 위치에서 확인하므로 어느 쪽을 보게 될지 알 수 없습니다.
why-no-quorum = { $resolver }에서만 응답을 보여 줍니다. 다른 리졸버에서는 이 도메인의 조회가 실패하며({ $failures }), 리졸버 하나만으로는 판단할 수 없습니다.
why-one-resolver = 이 결과는 { $resolver } 하나만을 바탕으로 합니다. 다른 DNS 리졸버에서는 반영할 수 있는 응답이 없었습니다.
why-disagree-broken = 조회가 실패하는 곳에서는 원인이 다음과 같습니다.
why-zone-incomplete = { $kind ->
    [cut] 텍스트는 다음 이름을 다른 네임서버에 위임합니다: `{ $cut }`. `{ $name }`의 CAA 레코드는 그 네임서버만 알고 있습니다.
    [alias] `{ $place }` 이름은 `{ $name }`의 별칭이며, 적용되는 것은 그 이름의 CAA 레코드입니다. 텍스트에는 그 이름이 없습니다.
   *[name] 텍스트에서는 `{ $name }`에 적용되는 CAA 레코드를 알 수 없습니다.
}

word-permitted = 허용
word-forbidden = 차단
word-undetermined = 알 수 없음

## Words for what came back

outcome-records = 레코드 있음
outcome-nodata = 해당 레코드 없음
outcome-not-covered = 텍스트에 없음
outcome-given-up = 응답 없음, 대기 종료
outcome-nxdomain = 존재하지 않는 이름
outcome-servfail = SERVFAIL
outcome-stale = 오래된 응답
outcome-refused = REFUSED
outcome-notimp = NOTIMP
outcome-formerr = FORMERR
outcome-rcode = 오류 코드
outcome-truncated = 잘린 응답
outcome-alias-loop = 별칭 순환
outcome-filtered = 리졸버가 필터링함
outcome-timeout = 제시간에 응답 없음
outcome-unreachable = 리졸버에 연결하지 못함
outcome-http-error = 리졸버의 HTTP 오류
outcome-bad-answer = 올바른 DNS 응답이 아님
outcome-called-bogus = 검증에 실패한 응답
outcome-not-needed = 필요 없음

## What to do

todo-permitted = DNS에서 변경할 것이 없습니다.
todo-issuer-match-params = 이 매개변수를 받아들이는지 { $ca }에 문의하거나, 매개변수가 없는 레코드를 게시하십시오.
todo-unknown-critical = 이 중요(critical) 레코드가 S/MIME 인증서를 차단하기 위한 것이 아니라면, `{ $owner }`의 DNS에서 이 레코드를 삭제하거나 중요 플래그를 해제하십시오. 직접 할 수 없다면 할 수 있는 사람에게 요청하십시오.
todo-params-unsatisfied = 신청은 레코드의 조건을 충족해야 합니다. { $ca }에 이 조건을 적용하지 않으려면 다음과 같이 변경하십시오.
todo-empty-issuer = 이 레코드는 `{ $place }`의 S/MIME 인증서를 차단하려고 게시된 것입니다. 추가한 사람에게 문의하십시오. 더 이상 원하지 않는다면 레코드를 교체할 수 있습니다.
todo-no-caa-domain-missing = 도메인의 철자를 확인하십시오. 이 도메인으로 보낸 이메일도 도착하지 않습니다.
todo-dnssec-bogus = `{ $place }`의 DNS 제공업체에 DNSSEC이 손상되었다고 알리십시오. 어디가 손상되었는지는 DNSSEC 디버거에서 볼 수 있습니다.
todo-dnssec-bogus-ds = `{ $link }`의 상위 영역(등록한 도메인이라면 도메인 등록업체)에서 DS 레코드를 영역에 실제로 있는 키의 것으로 교체하도록 하십시오. 영역에 서명하지 않으려면 삭제하도록 하십시오.
todo-dnssec-bogus-unsigned = 상위 영역(등록한 도메인이라면 도메인 등록업체)에서 `{ $link }`의 DS 레코드를 삭제하도록 하거나, 영역에 다시 서명하도록 하십시오.
todo-dnssec-bogus-clock = 이 컴퓨터의 시계를 확인하십시오. 시계가 맞다면, `{ $zone }`의 DNS 제공업체에 서명 서버의 시계를 확인하고 영역에 다시 서명하도록 요청하십시오.
todo-dnssec-bogus-unanswered = `{ $zone }`의 DNS 제공업체에 네임서버가 DNSSEC 키에 대한 질의에 응답하도록 해 달라고 요청하십시오.
todo-dnssec-bogus-sign = `{ $zone }`의 DNS 제공업체에 영역에 다시 서명하고, 서명이 만료되기 전에 갱신되도록 해 달라고 요청하십시오.
todo-nameservers-unresponsive = `{ $zone }`의 DNS 제공업체에 알리십시오. 네임서버는 어디에서 온 CAA 질의에든 응답해야 합니다. 이를 위해 CAA 레코드가 필요하지는 않습니다. “해당 레코드 없음”도 유효한 응답입니다.
todo-nameservers-unresponsive-unanswered = `{ $zone }`의 DNS 제공업체에 네임서버가 DNSSEC 키에 대한 질의에 응답하도록 해 달라고 요청하십시오.
todo-nameservers-unresponsive-caa-only = `{ $zone }`의 DNS 제공업체에 알리십시오. 네임서버 앞에서 CAA 질의를 버리는 장치가 없어야 합니다. 이를 위해 CAA 레코드가 필요하지는 않습니다. “해당 레코드 없음”도 유효한 응답입니다.
todo-checkers = { $ca }에서는 다음 주소에서 질의를 보냅니다: { $checkers }. 방화벽이 이 주소를 차단하지 않는지 확인하십시오.
todo-lookup-failure = `{ $place }`의 DNS 제공업체에 CAA 조회가 실패한다고 알리십시오.
todo-lookup-failure-rdata = `{ $owner }`의 손상된 레코드를 삭제하고 다시 입력하십시오.
todo-lookup-failure-silent = 다시 검사하십시오. 결과가 같다면 `{ $zone }`의 DNS 제공업체에 CAA 질의에 응답이 없다고 알리십시오.
todo-lookup-failure-alias-loop = `{ $place }`의 CNAME 또는 DNAME 레코드를 바로잡으십시오.
todo-lookup-failure-filtered = 다른 네트워크에서, 또는 다른 리졸버로 다시 검사하십시오.
todo-lookup-failure-truncated = 다시 검사하십시오. 결과가 같다면 `{ $place }`의 DNS 제공업체에 알리십시오.
todo-lookup-failure-servfail = `{ $zone }`의 DNS 제공업체에 알리십시오. 상위 영역에 등록된 모든 네임서버가 이 영역을 제공하고 CAA 질의에 응답해야 합니다. 이를 위해 CAA 레코드가 필요하지는 않습니다. “해당 레코드 없음”도 유효한 응답입니다.
todo-lookup-failure-servfail-unknown = 다시 검사하십시오. 결과가 같다면 `{ $zone }`의 DNS 제공업체에 DNS 리졸버가 SERVFAIL로 응답한다고 알리십시오.
todo-lookup-failure-caa-only = `{ $zone }`의 DNS 제공업체에 알리십시오. 네임서버는 CAA 질의에 오류로 응답해서는 안 됩니다. 이를 위해 CAA 레코드가 필요하지는 않습니다. “해당 레코드 없음”도 유효한 응답입니다.
todo-lookup-failure-rcode = 다시 검사하고, 필요하면 다른 DNS 리졸버로 검사하십시오. 결과가 같다면 `{ $place }`의 DNS 제공업체에 네임서버가 CAA 질의에 응답해야 한다고 알리십시오. 이를 위해 CAA 레코드가 필요하지는 않습니다. “해당 레코드 없음”도 유효한 응답입니다.
todo-resolver-unreachable-answer = 다른 네트워크에서 다시 검사하십시오. 프록시나 필터가 리졸버 대신 응답하는 것일 수 있습니다.
todo-resolver-unreachable-connection = 인터넷 연결을 확인하십시오. 방화벽, 프록시 또는 브라우저 확장 프로그램이 DNS over HTTPS를 차단하는 것일 수 있습니다.
todo-resolver-unreachable-limit = 원인은 귀하의 도메인이 아닙니다. 몇 분 기다리십시오.
todo-resolver-unreachable-portal = 네트워크에 로그인하거나, 다른 네트워크에서 다시 검사하십시오.
todo-resolver-unreachable-servfail = 나중에, 또는 다른 리졸버로 다시 검사하십시오. 직접 운영하는 리졸버가 있다면 인터넷에 연결되는지, 트러스트 앵커와 시계가 올바른지 확인하십시오.
todo-resolver-unreachable-status = 다시 검사하거나, 다른 네트워크에서 검사하십시오. 중간에 프록시가 있을 수 있습니다.
todo-resolver-unreachable-timeout = 인터넷 연결을 확인하십시오. 방화벽, 프록시 또는 브라우저 확장 프로그램이 DNS over HTTPS를 지연시키는 것일 수 있습니다.
todo-resolvers-disagree = 최근에 레코드를 변경했다면, 이전 레코드가 모든 캐시에서 만료될 때까지 기다리십시오. 그렇지 않다면 `{ $place }`의 DNS 제공업체에 네임서버들의 응답이 서로 다르다고 알리십시오.
todo-zone-incomplete = `{ $name }`의 레코드도 들어 있는 텍스트를 사용하거나 DNS에 있는 내용을 검사하십시오.
todo-zone-incomplete-domain = 도메인의 철자를 확인하십시오. 맞다면 해당 영역이 들어 있는 텍스트를 사용하거나 DNS에 있는 내용을 검사하십시오.

## When to try again

when-permitted-cache = 지금 주문해도 됩니다. 조금 전에 { $ca }에서 거부했다면 먼저 { $cache } 동안 기다리십시오. 확인 결과를 그동안 보관하기 때문입니다.
when-changed = 변경하고 { $ttl } 후에 다시 시도하십시오. 리졸버가 이전 레코드를 그동안 보관할 수 있습니다.
when-changed-cache = 변경하고 { $wait } 후에 다시 시도하십시오. 리졸버는 이전 레코드를 { $ttl } 동안, { $ca }에서는 확인 결과를 { $cache } 동안 보관할 수 있습니다.
when-disagree = 마지막으로 변경하고 { $ttl } 후에 다시 시도하십시오. 리졸버가 이전 레코드를 그동안 보관할 수 있습니다.
when-disagree-cache = 마지막으로 변경하고 { $wait } 후에 다시 시도하십시오. 리졸버는 이전 레코드를 { $ttl } 동안, { $ca }에서는 확인 결과를 { $cache } 동안 보관할 수 있습니다.
when-agree = 리졸버들의 응답이 같아지면 다시 시도하십시오.
when-agree-cache = 리졸버들의 응답이 같아지고 { $cache } 후에 다시 시도하십시오. { $ca }에서 확인 결과를 그동안 보관할 수 있습니다.
when-expired = 변경한 후, 이전 레코드가 모든 캐시에서 사라질 때까지 기다리십시오. 리졸버는 DNS 제공업체에 설정된 TTL 전체 동안 이전 레코드를 보관할 수 있습니다.
when-expired-cache = 변경한 후, 이전 레코드가 모든 캐시에서 사라질 때까지 기다리고 다시 { $cache } 더 기다리십시오. 리졸버는 DNS 제공업체에 설정된 TTL 전체 동안 이전 레코드를, { $ca }에서는 확인 결과를 { $cache } 동안 보관할 수 있습니다.
when-limit = 몇 분 후에 다시 시도하십시오.
when-repaired = 복구되면 다시 시도하십시오.
when-repaired-cache = 복구되고 { $cache } 후에 다시 시도하십시오. { $ca }에서 확인 결과를 그동안 보관할 수 있습니다.
when-repaired-ttl = 복구되고 { $ttl } 후에 다시 시도하십시오. 리졸버가 이전 레코드를 그동안 보관할 수 있습니다.
when-repaired-ttl-cache = 복구되고 { $wait } 후에 다시 시도하십시오. 리졸버는 이전 레코드를 { $ttl } 동안, { $ca }에서는 확인 결과를 { $cache } 동안 보관할 수 있습니다.
when-resolver = 1분 후에 다시 시도하십시오.

## Inputs that could not be read

input-empty = 이메일 주소나 도메인을 입력하십시오.

## The page

ui-title = CAA가 S/MIME 인증서 발급을 막고 있습니까?
ui-tabs = 검사 대상
ui-tab-check = 도메인 검사
ui-tab-try = 게시 전 레코드 시험
ui-result = 결과

ui-address-label = 이메일 주소 또는 도메인
ui-address-hint = 여러 개는 쉼표나 줄바꿈으로 구분하십시오. CA의 거부 메시지를 붙여 넣어도 됩니다.
ui-ca-label = 인증 기관(CA)
ui-ca-yes = S/MIME 인증서 발급함
ui-ca-unknown = S/MIME 발급 여부를 알 수 없음
ui-ca-no = S/MIME 발급 안 함
ui-ca-hint-unknown = { $ca }에서 S/MIME 인증서를 발급하는지 알 수 없습니다.
ui-ca-hint-no = 저희가 아는 한 { $ca }에서는 S/MIME 인증서를 발급하지 않습니다.
ui-check = 검사
ui-check-note = 도메인과 그 주변 이름만 브라우저에서 나가며, DNS 리졸버로만 전송됩니다. 아무것도 저장되지 않습니다.
ui-check-note-shared = 도메인은 DNS 리졸버와, 이 상자가 들어 있는 페이지로 전송됩니다. @ 앞부분은 어디에도 전송되지 않습니다.
ui-show-everything = 모두 보기(새 탭)

ui-try-examples = 예시로 시작
ui-try-example-allow = CA 하나 허용
ui-try-example-nobody = 모두 금지
ui-try-example-two = 내 CA를 포함한 CA 두 개
ui-try-example-hidden = 상위를 가리는 하위 도메인
ui-try-records-label = 게시할 레코드
ui-try-records-hint = 영역 파일의 일부 또는 전체를 입력하십시오. `@`는 도메인을 뜻합니다. 여기에 있는 이름보다 위의 이름은 레코드가 없는 것으로 봅니다.
ui-try = 레코드 시험
ui-try-note = 아무것도 조회하거나 전송하지 않습니다. 네트워크 없이도 작동합니다.

ui-error-title = 주소를 다시 확인하십시오
ui-error-title-many = 읽을 수 없는 항목 { $count }개
ui-error-title-records = 레코드를 다시 확인하십시오
ui-error-document = 오류: { $title }
ui-error-many = 항목 { $count }개 중 { $bad }개를 읽을 수 없습니다.
ui-error-place = { $line }행 { $column }열
ui-error-too-many = 도메인이 { $count }개입니다. 여기에서는 한 번에 최대 { $limit }개까지 검사할 수 있습니다. 명령줄에서는 개수 제한이 없습니다.
ui-error-too-long = 여기에서는 한 번에 주소나 줄 { $limit }개, 글자 { $length }자까지 검사할 수 있습니다. 명령줄에서는 개수 제한이 없습니다.
ui-error-refusal = CA에서 보낸 내용입니다. 어떤 주소나 도메인에 대한 것인지 함께 입력하십시오.
ui-config-title = 이 페이지의 설정이 올바르지 않습니다
ui-config-text = 추측한 결과를 보여 드리지 않기 위해 아무것도 표시하지 않습니다. 이 사이트의 운영자에게 알려 주십시오.
ui-config-wrong = `config.json`: { $problem }
ui-config-unreachable = `config.json` 파일을 불러올 수 없습니다. 다시 시도하려면 페이지를 새로 고치십시오.
ui-config-status = 서버가 `config.json` 요청에 HTTP 상태 { $status }(으)로 응답합니다. 서버는 이 파일을 보내거나, 파일이 없으면 404로 응답해야 합니다.
ui-config-missing = 이 페이지는 `config.json`과 함께 설정되었지만 서버에 그 파일이 없습니다. 파일을 `index.html` 옆에 다시 두어야 합니다.

ui-later-loading = 게시할 레코드 준비 중…
ui-later-title = 게시할 레코드를 준비하지 못했습니다
ui-later-try-title = 레코드를 평가하지 못했습니다
ui-later-text = 페이지의 일부를 불러오지 못했습니다. 네트워크가 끊겼거나 필터가 차단했을 수 있습니다. 다시 시도해도 해결되지 않으면 페이지가 업데이트된 것이니 새로 고치십시오.
ui-later-holds = 판정은 그대로 유효합니다.
ui-later-part-title = 이 부분을 불러오지 못했습니다
ui-later-part-loading = 불러오는 중…
ui-later-again = 다시 시도

ui-progress-title = DNS에서 `{ $domain }` 조회 중
ui-progress-title-many = DNS에서 도메인 { $count }개 조회 중
ui-progress-waiting = 응답 대기 중
ui-progress-count = { $count }개 중 { $done }개 완료
ui-progress-explaining = 자세히 알아보는 중
ui-progress-limit = 응답이 없는 질의는 { $limit } 후에, 도메인 하나에 대한 검사는 { $whole } 후에 중단합니다.
ui-cancel = 취소
ui-cancelled = 취소되었습니다.
ui-old = 이 결과는 { $time } 기준입니다. 이제 DNS의 내용이 다를 수 있으니, 확실히 하려면 다시 검사하십시오.

ui-batch-title = { $ca }에 대해 항목 { $count }개 검사 완료
ui-batch-permitted = 허용 { $n }개
ui-batch-conditional = 조건부 허용 { $n }개
ui-batch-forbidden = 차단 { $n }개
ui-batch-undetermined = 알 수 없음 { $n }개
ui-batch-unreadable = 읽을 수 없음 { $n }개
ui-batch-word-conditional = 조건부 허용
ui-batch-word-unreadable = 읽을 수 없음
ui-more = { $n }개 더 보기(남은 항목 { $left }개)

ui-word-permitted = CAA가 허용함
ui-word-conditional = CAA가 허용함(조건부)
ui-word-forbidden = CAA가 차단함
ui-word-missing = 도메인이 존재하지 않음
ui-word-refused = 차단됨: 조회 실패
ui-word-undetermined = 결과를 알 수 없음
ui-why = 이유
ui-todo = 할 일
ui-again = 다시 시도할 시점
ui-ca-error = 이에 대한 { $ca }의 메시지: `{ $error }`.
ui-ca-error-probable = { $ca }에서 거부했다면 메시지는 아마 다음과 같았을 것입니다: `{ $error }`.
ui-refusal-gone = 붙여 넣은 거부 메시지의 원인이 현재 보이는 레코드에는 없습니다. 그 후에 레코드가 변경되었거나, { $ca }에서 다른 레코드를 보고 있을 수 있습니다. 다음 주문도 거부되면 아래 보고서를 { $ca }에 보내십시오.
ui-not-sufficient = CAA는 여러 확인 절차 중 하나입니다. 메일함에 대한 관리 권한 확인도 그중 하나입니다.
ui-offline = 브라우저에 따르면 현재 오프라인 상태입니다.
ui-copy-sentence = 이 문장 복사
ui-copied = 복사됨
ui-copy-failed = 선택됨: 키보드로 복사하십시오
ui-check-again = 다시 검사
ui-again-clock = 지금 변경한다면: { $time } 이후.

field-name = 이름
ui-compare = 리졸버별로 보이는 내용
ui-compare-differs = 다름
ui-compare-ttl = 보관 시간
ui-differ = 차이가 나는 이유는 보통 다음 중 하나입니다:
ui-differ-change = 레코드가 조금 전에 변경되어, 한 리졸버의 캐시에 이전 레코드가 아직 남아 있습니다. 보관 시간이 지나면 해소됩니다.
ui-differ-servers = 도메인의 네임서버마다 레코드가 다르거나, 네트워크에 따라 다르게 응답합니다.
ui-differ-filter = 리졸버가 필터링하거나, 일부 네임서버에 연결하지 못합니다.
ui-lookup-answer = 응답

ui-examples = 시험해 볼 도메인
ui-examples-note = 하나를 선택하면 검사합니다.
ui-link-help = 도움말
ui-link-privacy = 개인정보 보호
ui-link-imprint = 법적 고지

ui-meaning = 이 결과의 의미
ui-meaning-new-tab = 이 결과의 의미(새 탭에서 열기)
