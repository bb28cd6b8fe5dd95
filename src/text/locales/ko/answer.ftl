# Korean: what follows a verdict: the record to publish, the evidence, reports; and what is about records that are typed.

## What to do, where it takes more

todo-write-nobody = 값 `{ $value }`에는 CA 이름이 없으므로 이 레코드는 어떤 CA도 허용하지 않습니다. 보통은 `;`로 적습니다.
todo-no-record-helps = 이 문제가 해결될 때까지는 CAA 레코드를 추가해도 도움이 되지 않습니다.
todo-registry = 문제는 최상위 도메인 `{ $zone }`에 있습니다. 그 레지스트리만 고칠 수 있습니다.
todo-resolvers-disagree-failing = `{ $place }`의 DNS 제공업체에 일부 DNS 리졸버에서 CAA 조회가 실패한다고 알리십시오. 대개 여러 네임서버 중 하나에 문제가 있습니다.

## Findings

finding-ca-asked-retired-title = 선택한 CA는 더 이상 인증서를 발급하지 않음
finding-ca-asked-retired-text = { $kind ->
    [sold] { $ca }의 공개 인증서 발급은 종료되었으며 사업은 { $successor }(으)로 넘어갔습니다. 현재 누가 발급하는지 문의하고 그 CA로 확인하십시오.
   *[gone] { $ca }의 경우 영업을 중단했거나 더 이상 신뢰받지 못합니다. 현재 이용하는 CA로 확인하십시오.
}
finding-ca-assumed-name-title = S/MIME용으로 확인되지 않은 CA 이름
finding-ca-assumed-name-text = { $basis ->
    [issue] { $ca } 측이 웹 서버 인증서(`issue`)용으로 밝힌 이름은 `{ $name }`입니다. 이 이름이 `issuemail`에서도 통한다는 것은 저희의 추정입니다. { $ca }에 확인하십시오.
   *[assumed] `{ $name }` 이름이 { $ca }의 것이라는 점은 다른 곳의 정보에 따른 저희의 추정입니다. { $ca }에 확인하십시오.
}
finding-ca-brand-title = CA가 아닌 브랜드
finding-ca-brand-text = `{ $issuer }` 이름을 쓰는 CA는 없습니다. { $brand }에서는 아마 `{ $name }` 이름을 쓸 것입니다. 해당 업체에 문의하십시오.
finding-ca-former-name-title = CA의 옛 이름
finding-ca-former-name-text = { $kind ->
    [named] `{ $issuer }` 이름은 { $ca }의 옛 이름이며, 더 이상 인정되지 않을 수 있습니다. 현재 이름은 `{ $name }`입니다.
   *[unnamed] `{ $issuer }` 이름은 { $ca }의 옛 이름입니다. 지금 인정되는 이름을 문의하십시오.
}
finding-ca-likely-typo-title = CA 이름의 오타 가능성
finding-ca-likely-typo-text = 저희가 아는 CA 중에는 `{ $issuer }` 이름을 쓰는 곳이 없습니다. `{ $name }`의 오타가 아닌지 확인하십시오.
finding-ca-no-smime-title = S/MIME 인증서를 발급하지 않는 CA
finding-ca-no-smime-text = 저희가 아는 한 { $ca }에서는 S/MIME 인증서를 발급하지 않습니다. 실제로 S/MIME 인증서를 발급하는 CA의 레코드가 따로 필요합니다.
finding-ca-own-domain-title = CA 대신 적힌 자기 도메인
finding-ca-own-domain-text = `{ $issuer }` 값은 이 도메인 자신입니다. 그 도메인에서 CA를 직접 운영하는 경우에만 맞는 값입니다. 그렇지 않다면 발급을 허용할 CA의 이름을 적으십시오.
finding-ca-retired-title = 더 이상 발급하지 않는 CA
finding-ca-retired-text = { $ca }의 경우 영업을 중단했거나 더 이상 신뢰받지 못합니다. 현재 이용하는 CA의 이름을 적으십시오.
finding-ca-unknown-title = 저희가 알지 못하는 CA
finding-ca-unknown-text = 저희 CA 목록에 `{ $issuer }` 이름이 없습니다. CA에서 안내한 이름과 비교해 보십시오.
finding-rfc8659-alias-title = 다른 이름에 속한 레코드
finding-rfc8659-alias-text = 이 이름은 `{ $target }`의 별칭입니다. CAA 레코드는 그곳에 있으며, `{ $target }`의 운영자가 관리합니다.
finding-dns-answer-large-title = 매우 큰 레코드 집합
finding-dns-answer-large-text = 이 레코드가 담긴 응답은 최소 { $octets }바이트입니다. 1232바이트를 넘으면 TCP가 필요한 경우가 많고, TCP가 차단된 곳에서는 CA가 응답을 읽을 수 없습니다. 레코드를 줄이면 도움이 됩니다.
finding-rfc8659-child-hides-issue-title = 상위의 제한이 적용되지 않음
finding-rfc8659-child-hides-issue-text = `{ $parent }`에서 웹 서버 인증서를 제한하지만, 먼저 발견된 CAA 레코드에 가려집니다. 레코드 집합은 합쳐지지 않습니다. 상위의 `issue` 및 `issuewild` 레코드를 여기에도 추가하십시오.
finding-rfc8659-child-hides-parent-title = 상위의 정책이 적용되지 않음
finding-rfc8659-child-hides-parent-text = `{ $parent }`에서 `issuemail`로 S/MIME을 제한하지만, 먼저 발견된 CAA 레코드에 가려집니다. 레코드 집합은 합쳐지지 않습니다.
finding-rfc8659-critical-depends-title = 일부 CA가 거부하게 되는 중요(critical) 레코드
finding-rfc8659-critical-depends-text = `{ $tag }` 태그가 있는 레코드는 중요(critical) 레코드입니다. 이 태그를 지원하지 않는 CA는 발급을 거부해야 합니다. S/MIME에서 CA가 반드시 지원해야 하는 태그는 `issuemail`뿐입니다.
finding-rfc8659-critical-issuemail-title = 중요(critical) issuemail 레코드
finding-rfc8659-critical-issuemail-text = 이 레코드는 중요(critical) 레코드입니다. `issuemail` 태그를 지원하지 않는 CA(예: 웹 서버 전용 CA)는 이 도메인의 모든 인증서를 거부해야 합니다. 이를 피하려면 플래그를 0으로 설정하십시오.
finding-dns-domain-missing-title = 존재하지 않는 도메인
finding-dns-domain-missing-text = DNS에 `{ $domain }` 도메인이 없습니다. 철자를 확인하십시오.
finding-dns-nodata-without-soa-title = SOA 레코드가 없는 응답
finding-dns-nodata-without-soa-text = 네임서버는 `{ $domain }`에 CAA 레코드가 없다고 응답하지만, 그런 응답에 있어야 할 SOA 레코드가 빠져 있습니다. 이를 조회 실패로 보는 CA도 있을 수 있습니다. DNS 관리자에게 알리십시오.
finding-dns-nxdomain-contradicted-title = 있는 이름을 부정하는 네임서버
finding-dns-nxdomain-contradicted-text = CAA를 조회하면 `{ $domain }`에 { $type } 레코드가 있는데도 네임서버는 이름이 없다고 응답합니다. 올바른 응답은 “해당 레코드 없음”입니다. DNS 관리자에게 알리십시오. 다른 서버가 이름 전체를 없는 것으로 처리할 수 있습니다.
finding-dns-single-resolver-title = 리졸버 하나만의 결과
finding-dns-single-resolver-text = 반영할 수 있는 응답은 { $resolver }에서만 왔습니다. 캐시 하나는 오래되었거나 변조되었을 수 있으니, 믿기 전에 다시 검사하십시오.
finding-dns-findings-left-out-title = 표시된 것보다 많은 참고 사항
finding-dns-findings-left-out-text = 종류마다 처음 { $limit }건만 표시합니다. 표시하지 않은 건수: { $count }. 먼저 이 레코드들을 바로잡은 다음 다시 검사하십시오.
finding-dns-resolver-set-aside-title = 리졸버 하나 제외
finding-dns-resolver-set-aside-text = { $outcome ->
    [unreachable] { $resolver }에 연결할 수 없어, 나머지 리졸버를 바탕으로 결과를 냈습니다.
    [timeout] { $resolver }에서 제시간에 응답하지 않아, 나머지 리졸버를 바탕으로 결과를 냈습니다.
    [http-error] { $resolver }에서 HTTP 오류로 응답하여, 나머지 리졸버를 바탕으로 결과를 냈습니다.
    [bad-answer] { $resolver }에서 올바른 DNS 응답을 보내지 않아, 나머지 리졸버를 바탕으로 결과를 냈습니다.
    [filtered] { $resolver }의 응답은 영역의 응답이 아니라 리졸버 자체의 응답이라고 표시되어 있어, 결과에 반영하지 않습니다.
    [stale] { $resolver }의 응답은 오래된 것이라고 표시되어 있어, 결과에 반영하지 않습니다.
    [called-bogus] { $resolver }의 응답은 진본이 아니라고 표시되어 있어, 결과에 반영하지 않습니다.
   *[other] { $resolver }에서 영역의 응답을 전달하지 않아, 나머지 리졸버를 바탕으로 결과를 냈습니다.
}
finding-dns-resolvers-differ-title = 리졸버마다 다른 레코드
finding-dns-resolvers-differ-text = 다음 두 리졸버는 결과는 같지만 보이는 레코드가 다릅니다: { $one }, { $other }. 변경 사항이 아직 전파되는 중이거나, 도메인의 네임서버들이 서로 다를 수 있습니다.
finding-draft-security-tag-title = 표준 초안의 태그
finding-draft-security-tag-text = security 태그는 초안에서 중요(critical)로 정해져 있으며, 이 태그를 아는 CA는 거의 없습니다. 그 밖의 모든 CA는 S/MIME 인증서 발급도 거부해야 합니다.
finding-rfc9495-empty-beside-issuer-title = 효과가 없는 레코드
finding-rfc9495-empty-beside-issuer-text = 이 레코드는 어떤 CA도 지정하지 않지만, 다른 레코드가 `{ $issuer }`에 발급을 허용합니다. 모든 CA를 금지하려면 이 레코드만 남기십시오.
finding-rfc8659-flags-reserved-title = 플래그의 값이 일반적이지 않음
finding-rfc8659-flags-reserved-text = 플래그 값이 `{ $flags }`입니다. 의미가 있는 값은 0과 128뿐이며, 일부 CA는 1을 중요(critical)로 해석합니다. 0을 사용하십시오.
finding-idna-disallowed-title = 도메인 이름에 허용되지 않는 문자
finding-idna-disallowed-text = `{ $domain }`: 이 이름에는 IDNA2008에서 허용하지 않는 “{ $character }”({ $code }) 문자가 있습니다. 조회는 했지만 CA가 거부할 수 있습니다.
finding-idna-input-mapped-title = 변환된 도메인
finding-idna-input-mapped-text = 조회한 도메인은 `{ $domain }`입니다. 인증서에서는 변환이 허용되지 않으므로, 주문할 때 도메인을 이 형태로 적으십시오.
finding-rfc8659-iodef-unusable-title = CA가 사용하지 않을 수 있는 보고 주소
finding-rfc8659-iodef-unusable-text = { $kind ->
    [address] `iodef`에 이메일 주소를 적으려면 앞에 `mailto:`가 필요합니다.
    [scheme] S/MIME의 경우 CA는 `mailto:` 및 `https:` 주소로만 보고합니다.
   *[no-url] `iodef`의 값이 `mailto:`나 `https:`로 시작하는 주소가 아닙니다.
}
finding-rfc9495-issue-does-not-restrict-title = issue는 S/MIME에 적용되지 않음
finding-rfc9495-issue-does-not-restrict-text = `issue`와 `issuewild`는 웹 서버 인증서에 대한 것입니다. S/MIME에 대해 CA를 허용하거나 제한하는 것은 `issuemail`뿐입니다.
finding-rfc9495-issuer-case-title = CA 이름의 대문자
finding-rfc9495-issuer-case-text = 레코드에 `{ $issuer }` 형태로 적혀 있습니다. 정확히 `{ $name }` 형태로 적으십시오. 다른 표기를 거부하는 CA가 있습니다.
finding-rfc8659-issuer-repeated-title = 두 번 적힌 CA
finding-rfc8659-issuer-repeated-text = { $kind ->
    [parameters] 레코드 { $number }에도 `{ $issuer }` 이름이 있습니다. 매개변수가 없는 레코드가 어떤 경우든 이 CA를 허용합니다.
   *[same] 레코드 { $number }에도 `{ $issuer }` 이름이 있습니다. 하나면 충분합니다.
}
finding-rfc9495-parameters-undefined-title = 표준에 정의되지 않은 매개변수
finding-rfc9495-parameters-undefined-text = 레코드에 다음 매개변수가 있습니다: `{ $parameters }`. `issuemail`에는 정의된 매개변수가 없으므로, 어떤 작용을 하는지는 CA에 따라 다릅니다.
finding-rfc8659-rdata-malformed-title = 손상된 레코드
finding-rfc8659-rdata-malformed-text = { $kind ->
    [tag-empty] 레코드의 태그가 비어 있습니다. CA가 읽지 못하여 발급을 거부할 수 있습니다.
    [tag-overrun] 레코드의 태그가 레코드 자체보다 깁니다. CA가 읽지 못하여 발급을 거부할 수 있습니다.
   *[short] CAA 레코드라고 하기에는 너무 짧습니다. CA가 읽지 못하여 발급을 거부할 수 있습니다.
}
finding-rfc8659-tag-illegal-title = 허용되지 않는 문자가 있는 태그
finding-rfc8659-tag-illegal-text = `{ $tag }` 태그에는 영문자와 숫자만 쓸 수 있습니다. 많은 프로그램이 이런 레코드가 포함된 레코드 집합을 읽지 못합니다.
finding-rfc8659-tag-likely-typo-title = 태그의 오타 가능성
finding-rfc8659-tag-likely-typo-text = { $kind ->
    [critical] `{ $tag }` 태그는 어떤 표준에도 없습니다. `{ $likely }`의 오타가 아닌지 확인하십시오.
   *[ignored] `{ $tag }` 태그는 어떤 표준에도 없으므로 CA가 무시합니다. `{ $likely }`의 오타가 아닌지 확인하십시오.
}
finding-rfc8659-tag-reserved-title = 의미가 없는 태그
finding-rfc8659-tag-reserved-text = `{ $tag }` 태그는 예약되어 있으며 의미가 없습니다. CA는 이 태그를 무시합니다.
finding-rfc8659-tls-not-restricted-title = 웹 서버 인증서는 제한되지 않음
finding-rfc8659-tls-not-restricted-text = 이 레코드는 S/MIME에만 해당합니다. 웹 서버 인증서도 제한하려면 `issue` 레코드를 추가하십시오.
finding-rfc9495-trailing-semicolon-title = 효과가 없는 세미콜론
finding-rfc9495-trailing-semicolon-text = 값이 세미콜론으로 끝납니다. 허용되는 형식이지만 생략할 수 있습니다.
finding-dns-ttl-long-title = 하루 넘게 보관됨
finding-dns-ttl-long-text = 변경 후에도 캐시와 CA가 이전 레코드를 { $ttl } 동안 사용할 수 있습니다. 보통은 1시간입니다.
finding-dns-ttl-short-title = 매우 짧은 TTL
finding-dns-ttl-short-text = TTL이 짧아({ $ttl }) 거의 매번 네임서버까지 가서 확인해야 합니다. 보통은 300초 이상입니다.
finding-dns-wildcard-unused-title = 적용되지 않는 와일드카드
finding-dns-wildcard-unused-text = { $kind ->
    [below] `{ $wildcard }`의 CAA 레코드는 `{ $domain }` 아래 이름에만 적용되고, `{ $domain }` 자체에는 적용되지 않습니다.
   *[beside] `{ $domain }` 이름이 DNS에 있으므로 `{ $wildcard }`의 CAA 레코드는 적용되지 않습니다. 적용하려면 `{ $domain }`에 추가하십시오.
}
finding-rfc8659-unknown-critical-title = CA가 알지 못하는 중요(critical) 레코드
finding-rfc8659-unknown-critical-text = `{ $tag }` 태그가 있는 레코드는 중요(critical) 레코드입니다. 이 태그를 알지 못하는 CA는 다른 레코드의 내용과 관계없이 발급해서는 안 됩니다.
finding-rfc9495-value-malformed-title = 유효하지 않은 값
finding-rfc9495-value-malformed-text = `{ $value }`: { $kind ->
    [issuer-hyphen] CA 이름의 한 부분이 하이픈으로 시작하거나 끝납니다({ $position }번째 문자).
    [issuer-label-empty] CA 이름이 점으로 시작하거나, 점이 두 개 연달아 있습니다({ $position }번째 문자).
    [issuer-record] 값에 태그나 레코드 전체가 다시 적혀 있습니다. 값에는 CA의 도메인 이름만 입력하십시오.
    [issuer-url] 값이 웹 주소입니다. CA의 도메인 이름만 입력하십시오.
    [issuer-address] 값이 이메일 주소입니다. CA의 도메인 이름만 입력하십시오.
    [issuer-wildcard] 값이 와일드카드입니다. 별표와 그 뒤의 점을 빼십시오.
    [issuer-list] 레코드 하나에는 CA를 하나만 적을 수 있습니다. CA마다 레코드를 하나씩 추가하십시오.
    [issuer-words] 값에 도메인 이름이 없습니다. CA의 도메인 이름만 입력하거나, 어떤 CA도 허용하지 않으려면 `;`을 입력하십시오.
    [issuer-space] 값에 공백이 있습니다({ $position }번째 문자). CA의 도메인 이름만 공백 없이 입력하십시오.
    [issuer-quotes] 값 안에 따옴표가 있습니다({ $position }번째 문자). 따옴표를 빼십시오.
    [issuer-curly] 값 안에 둥근따옴표나 낫표 같은 따옴표가 있습니다({ $position }번째 문자). 따옴표를 빼십시오.
    [issuer-invisible] 값 안에 보이지 않는 문자가 있습니다({ $position }번째 문자). 그 문자를 빼십시오.
    [issuer-not-ascii] CA 이름에 ASCII가 아닌 문자가 있습니다({ $position }번째 문자).
    [issuer-trailing-dot] CA 이름이 점으로 끝납니다. 점을 빼십시오.
    [parameter-empty] 불필요한 세미콜론이 있습니다({ $position }번째 문자).
    [parameter-tag] 매개변수의 이름이 없거나, 이름에 허용되지 않는 문자가 있습니다({ $position }번째 문자).
    [parameter-without-value] 매개변수에 “=”가 없습니다({ $position }번째 문자).
    [parameter-character] 매개변수에 공백이나 허용되지 않는 문자가 있습니다({ $position }번째 문자).
   *[issuer-character] CA 이름에 도메인 이름에 쓸 수 없는 문자가 있습니다({ $position }번째 문자).
}
finding-rfc3597-data-wrong-title = 의도와 다른 레코드 데이터
finding-rfc3597-data-wrong-text = { $kind ->
    [text] 이 레코드의 데이터는 CAA 레코드의 텍스트를 16진수로 바꾼 것입니다: `{ $shown }`. CA는 이를 읽을 수 없습니다. 레코드를 `{ $meant }`(으)로, 또는 일반 형식인 `{ $right }`(으)로 추가하십시오.
   *[other] 이 레코드의 데이터에서 태그 길이가 잘못되었거나 없습니다. 데이터는 `{ $shown }`입니다. `{ $meant }`을(를) 뜻한다면 일반 형식의 데이터는 `{ $right }`입니다.
}
finding-zone-cname-at-apex-title = 영역 최상위의 CNAME
finding-zone-cname-at-apex-text = `{ $owner }`에는 SOA 레코드가 있으므로 CNAME을 둘 수 없습니다. 일부 DNS 제공업체는 내보낸 파일에는 CNAME을 적고 실제로는 주소를 게시합니다. CNAME은 건너뛰었으며 나머지 레코드는 그대로 적용했습니다.
finding-zone-comment-title = 주석으로 읽힌 매개변수
finding-zone-comment-text = 영역 파일에서 따옴표 밖의 세미콜론은 주석의 시작이므로 `{ $lost }` 부분은 레코드에 포함되지 않습니다. 포함하려면 값 전체를 따옴표로 묶으십시오.
finding-zone-included-title = 다른 파일을 포함하는 줄
finding-zone-included-text = `INCLUDE`({ $lines }행)는 텍스트에 없는 파일을 포함합니다. 그 레코드를 알 수 없으므로, 텍스트에 `issuemail` 레코드가 없는 이름은 알 수 없는 것으로 봅니다. 이 줄을 그 파일의 내용으로 바꾸십시오.
finding-zone-mapped-title = 텍스트의 국제화 이름
finding-zone-mapped-text = 이 이름들은 DNS에서 `{ $names }`(으)로 적으므로 그렇게 읽었습니다. 네임서버는 이름을 변환하지 않으므로 영역 파일에는 이 형식으로 적으십시오.
finding-zone-outside-title = 텍스트에 없는 이름
finding-zone-outside-text = 텍스트에 다음 이름의 레코드가 없습니다: `{ $names }`. 레코드가 없는 것으로 처리했지만, DNS에는 CAA 레코드가 있을 수 있습니다.
finding-zone-passed-over-title = 건너뛴 줄
finding-zone-passed-over-text = 다음 줄은 읽을 수 없고 CAA로 보이지도 않아 건너뛰었습니다: `{ $lines }`. CAA와 관련된 줄이 있으면 고치십시오.
finding-zone-stray-caa-title = 적용되지 않는 CAA 레코드
finding-zone-stray-caa-text = { $kind ->
    [doubled] 텍스트에는 영역 이름이 두 번 들어간 `{ $owner }`에 CAA 레코드가 있습니다. `{ $domain }`에는 적용되지 않습니다. 많은 입력 양식이 영역 이름을 자동으로 붙이며, 영역 파일에서도 끝에 점이 없는 이름에는 영역 이름이 붙습니다. 영역 자체에는 `@`를 사용하십시오.
    [elsewhere] 텍스트에는 다른 도메인인 `{ $owner }`에 `issuemail` 레코드가 있습니다. `{ $domain }`에는 적용되지 않습니다. 어느 도메인인지 확인하십시오.
    [mail-server] 텍스트에는 메일 서버 `{ $owner }`에 `issuemail` 레코드가 있습니다. CA는 그곳을 확인하지 않습니다. `{ $domain }` 주소를 위한 레코드는 `{ $domain }` 또는 그 상위 이름에 있어야 합니다.
    [named] 텍스트에는 `{ $owner }`에 CAA 레코드가 있습니다. CAA는 레코드의 유형이며 이름의 일부가 아닙니다. 레코드를 `{ $domain }` 자체에 추가하십시오.
    [text] `{ $owner }`의 TXT 레코드에 CAA 레코드의 내용이 들어 있습니다. CA는 이를 읽지 않습니다. 유형을 CAA로 하여 레코드를 추가하거나, 이 TXT 레코드를 삭제하십시오. DNS 제공업체에 이 유형이 없으면 고객 지원에 문의하십시오.
   *[other] 텍스트에는 `{ $owner }`에 `issuemail` 레코드가 있습니다. CA는 `{ $domain }`과 그 상위 이름만 확인하므로 이 레코드는 `{ $domain }`에 적용되지 않습니다. `{ $domain }`을 위한 레코드라면 그곳에 추가하십시오.
}
finding-zone-ttl-automatic-title = 자동 TTL
finding-zone-ttl-automatic-text = Cloudflare에서 내보낸 파일에서 TTL 1은 “자동”을 뜻합니다. Cloudflare가 게시하는 값은 { $ttl }이며, 이 값을 사용했습니다.

## The report for a support ticket

report-title = S/MIME 인증서에 대한 CAA 검사
report-domain = 도메인
report-ca = CA
report-verdict = 판정
report-checked = 검사 시각
report-path = 질의한 이름
report-decides = 결정 레코드
report-findings = 확인된 사항
report-lookups = 조회
report-ca-error = { $ca }에서 표시하는 메시지: “{ $error }”.

report-resolvers = 리졸버
report-chain = 신뢰 체인

chain-signed = 서명됨
chain-unsigned = 서명 없음
chain-broken = 손상됨
chain-unknown = 알 수 없음

## The planner: what is wanted, and where

ui-plan-optional = S/MIME 인증서 제한
ui-plan-optional-fact = 선택 사항: 선택한 CA만 허용하거나 모두 금지
ui-plan-more = DNS 제공업체 양식, 미리보기 등
ui-plan-else = 다른 방식이 필요하십니까?
ui-plan-else-fact = 선택한 CA만 허용, 모든 CA 금지, 다른 이름에 적용
ui-plan-wish = 무엇을 하시겠습니까?
ui-plan-leave = 그대로 두기
ui-plan-allow = { $ca }도 허용
ui-plan-only = 선택한 CA만 허용
ui-plan-nobody = 모든 CA 금지
ui-plan-overrule = 결정 권한이 있으며, { $ca }에 발급을 허용하려고 함
ui-plan-cas = 발급할 수 있는 CA
ui-plan-include = 다른 CA
ui-plan-include-none = 없음
ui-plan-exclude = { $ca } 제외
ui-plan-site = 적용 위치
ui-plan-site-set = 레코드가 있는 { $owner }에서: 레코드를 상속하는 모든 이름에 적용
ui-plan-site-domain = { $owner }에서만: 레코드를 복사하여 적용
ui-copy-records = 레코드 복사
ui-copy-form = 복사

preview-title = 변경 후 결과
preview-fact = 현재와 변경 후 비교, 편집 가능

form-title = 다른 형식
form-fact = 네임서버, 명령줄, Terraform

## The form of the DNS host

host-title = DNS 제공업체의 양식에 맞춘 내용
host-label = DNS 제공업체
host-other = 기타
host-recognized = `{ $zone }`의 네임서버는 { $hosts }에서 운영합니다.
host-ambiguous = `{ $zone }`의 네임서버는 다음 업체가 함께 사용합니다: { $hosts }. 이용 중인 업체를 선택하십시오.
host-partly = `{ $zone }`의 네임서버 중 일부는 { $hosts }에서 운영합니다. 영역을 편집하는 곳에서 변경하십시오.
host-refuses = 저희가 아는 한 { $host }에서는 `issuemail`을 입력할 수 없습니다. 고객 지원에 문의하십시오. 그래도 안 된다면 이를 받아들이는 DNS 제공업체로 옮기는 방법이 있습니다.
host-takes = { $how ->
    [live] { $host }에서 `issuemail` 태그를 받아들입니다. 현재 그곳에서 사용하는 도메인이 있습니다.
    [form] { $host }에서 `issuemail` 태그를 받아들입니다. 양식에서 선택할 수 있습니다.
    [code] { $host }에서 `issuemail` 태그를 받아들일 것으로 보입니다. API용 프로그램에서 사용하고 있습니다.
   *[docs] 문서에 따르면 { $host }에서 `issuemail` 태그를 받아들입니다.
}
host-but = { $how ->
    [form] 다만 이 제공업체의 양식 중에는 다른 태그만 제공하는 것이 있습니다.
    [code] 다만 API용 프로그램 중에는 다른 태그만 받아들이는 것이 있습니다.
   *[docs] 다만 다른 문서에는 다른 태그만 나와 있습니다.
}
host-refuses-how = { $how ->
    [form] 다른 태그만 제공하는 양식에서 확인한 내용입니다.
    [code] 다른 태그만 받아들이는 프로그램에서 확인한 내용입니다.
   *[docs] 문서 또는 보고에서 확인한 내용입니다.
}
host-menu = { $host }의 양식 위치: { $path }
host-proven = `{ $owner }`에 이미 `issuemail` 레코드가 있으므로 DNS 제공업체에서 받아들입니다.
host-several = 다음 업체가 `{ $zone }` 영역을 제공합니다: { $hosts }. 영역을 편집하는 곳에서, 또는 각 업체에서 변경하십시오.
host-unknown = `{ $zone }`의 네임서버(`{ $servers }`)를 누가 운영하는지 알 수 없습니다.
host-general-form = { $host }의 양식은 자세히 알지 못합니다. 필드 이름이 다를 수 있습니다.
host-ask = 양식에서 `issuemail` 태그가 있는 CAA 레코드를 받아들이는지 DNS 제공업체에 문의하십시오.
host-issuemail-unknown = { $host }에서 `issuemail` 태그를 받아들이는지 알 수 없습니다. 받아들이지 않으면 고객 지원에 문의하십시오.
host-ask-subject = 제목: { $domain }의 issuemail 태그 CAA 레코드
host-ask-refused = { $domain }의 CAA 레코드를 다음과 같이 변경해야 하는데 양식에서 받아들이지 않는 것 같습니다. 변경해 주시거나 다른 방법을 알려 주십시오.
host-ask-unknown = { $domain }의 CAA 레코드를 다음과 같이 변경하려고 합니다. 양식과 네임 서버에서 플래그 0의 issuemail 태그를 받아들입니까? 그렇지 않으면 대신 변경해 주십시오.
host-ask-why = issuemail 태그는 표준(RFC 9495)이며 어느 CA가 S/MIME 인증서를 발급할 수 있는지 나타냅니다. 일반적인 CAA 레코드(RFC 8659)이며, RFC 3597 형식으로는 다음과 같습니다.
host-type-caa = `CAA` 유형의 레코드를 추가하십시오.
host-remove = 다음 내용의 레코드를 삭제하십시오: `{ $record }`
host-leave-empty = 비워 두기
host-no-form = 이 레코드에는 양식에 입력할 수 없는 문자가 있습니다. 아래의 다른 형식을 사용하십시오.
host-help = { $host }의 도움말

## DNS hosts: the fields of a form that is not known more closely, and what to mind before a record is entered

field-type = 유형
field-flags = 플래그
field-tag = 태그
field-value = 값
field-ttl = TTL

host-caveat-no-caa = 저희가 아는 한 이곳에서는 CAA 레코드를 입력할 수 없습니다.
host-caveat-not-published = 2021년에는 이곳에 입력한 CAA 레코드가 DNS에 나타나지 않았습니다. 입력한 뒤에 레코드가 있는지 확인하십시오.
host-caveat-critical-forced = 이곳에서는 이 태그를 플래그 `128`(중요, critical)로만 입력할 수 있습니다. 그러면 이 태그를 알지 못하는 CA는 웹 서버용을 포함하여 이 도메인의 모든 인증서의 발급을 거부해야 합니다. 먼저 웹 서버 인증서를 발급하는 CA에 문의하십시오.
host-caveat-undocumented = 설명서의 목록에는 `issuemail` 태그가 없습니다. 받아들여지는지는 시험해 보지 않았습니다.
host-caveat-flags-fixed = 저희가 아는 한 이곳에서는 `0` 이외의 플래그를 입력할 수 없습니다.
host-caveat-semicolon-refused = 저희가 아는 한 이곳에서는 `;`처럼 CA를 지정하지 않는 값이 거부됩니다.
host-caveat-parameters-refused = 저희가 아는 한 이곳에서는 매개변수가 있는 값이 거부됩니다.
host-caveat-spaces-refused = 이곳에서는 공백이 있는 값이 거부될 수 있습니다. `;`, `=` 앞뒤의 공백은 생략할 수 있으며, 레코드의 의미는 같습니다.
host-caveat-value-over-64 = 저희가 아는 한 이곳에서는 64자를 넘는 값이 거부됩니다. 이 값은 그보다 깁니다.
host-caveat-custom-tab = “Custom” 탭을 사용하십시오. “Provider” 탭은 `issue` 레코드용입니다.
host-caveat-whole-set = 이곳에서는 한 이름의 모든 CAA 레코드가 하나의 항목입니다. 기존 항목을 열고 다른 줄은 그대로 두십시오.
host-caveat-quote-value = 따옴표도 함께 입력하십시오.
host-caveat-text-mode = 양식에서 레코드가 거부되면 영역을 텍스트로 편집하십시오(“Change in text format”).
host-caveat-api = API는 레코드를 텍스트로 받으므로 양식에 없는 것도 받아들일 수 있습니다. 저희가 시험해 보지는 않았습니다.
host-caveat-by-support = 이곳에서는 고객이 직접 CAA 레코드를 추가할 수 없습니다. 요청하면 고객 지원에서 추가합니다.
host-caveat-hidden-records = Universal SSL을 사용하면 Cloudflare가 `issue` 및 `issuewild` 레코드를 자체적으로 추가합니다. 대시보드에는 표시되지 않습니다.

## The page

ui-findings = 알아 둘 점
ui-evidence = 근거
ui-try-verdict = 위 레코드를 게시할 경우의 결과입니다.
ui-copy-record = 레코드 복사
ui-copy-report = 보고서 복사
ui-copy-json = JSON 복사
ui-saved = 저장됨
ui-save-failed = 저장 안 됨: 브라우저에서 허용하지 않습니다
ui-save-report = 텍스트로 저장
ui-save-json = JSON으로 저장
ui-message = DNS 제공업체에 보낼 메시지
ui-message-fact = 바로 보낼 수 있음
ui-copy-message = 메시지 복사

ui-watch = 변경 지켜보기
ui-watch-stop = 그만 지켜보기
ui-watch-since = { $time }부터 지켜보는 중입니다. 이 페이지가 열려 있는 동안 검사를 반복합니다.
ui-watch-next = { $left } 후 다음 검사.
ui-watch-asking = 지금 질의하는 중.
ui-watch-turned = { $time }부터
ui-watch-unreached = 방금 연결되지 않음
ui-watch-started = 변경을 지켜보기 시작했습니다.
ui-watch-news = { $resolver }: { $word }.
ui-watch-changed = { $time }에 변경되었습니다.
ui-watch-changed-title = 변경됨: { $title }
ui-watch-stopped = 더 이상 지켜보지 않습니다.
ui-watch-over = { $limit } 동안 지켜본 후 중지했습니다. 여전히 CAA가 막고 있거나, 확인하지 못했습니다.

ui-record-guide = CAA 레코드 추가 방법
ui-support = S/MIME용 CAA에 대한 { $ca }의 안내
ui-debugger = DNSSEC 디버거
ui-resolvers-same = { $time } 검사: { $names } 및 { $last }에서 보이는 내용이 같습니다.
ui-evidence-note = 공개 리졸버는 캐시를 바탕으로 응답합니다. CA는 DNS에 직접 질의하므로 한동안 응답이 다를 수 있습니다.

ui-severity-error = 오류
ui-severity-warning = 경고
ui-severity-notice = 참고
ui-severity-info = 설명
ui-finding-record = `{ $owner }`의 레코드 { $number }

ui-path = 거슬러 올라간 경로
ui-path-fact-found = `{ $place }`에 레코드 있음
ui-path-fact-empty = CAA 레코드 없음
ui-path-fact-failed = `{ $place }`의 조회 실패
ui-path-records = CAA 레코드 { $count }개. 탐색은 여기에서 끝나며, 이 레코드 집합이 결과를 결정합니다.
ui-path-empty = { $outcome }
ui-path-failed = { $outcome }. 탐색은 여기에서 끝납니다.
ui-path-alias = `{ $target }`의 별칭
ui-records = 레코드
ui-records-fact = `{ $owner }`에 { $count }개
ui-records-caption = `{ $owner }`의 CAA 레코드(보관 시간: { $ttl })
ui-records-says = 의미
ui-records-decides = 결정 레코드
ui-says-this-ca = { $ca } 지정
ui-says-this-ca-params = { $ca } 지정(매개변수 있음)
ui-says-this-ca-case = { $ca } 지정(다른 표기, 인정되지 않음)
ui-says-other-ca = 다른 CA 지정
ui-says-other-known = { $name } 지정
ui-says-nobody = 어떤 CA도 허용하지 않음
ui-says-malformed = 잘못 작성됨: 어떤 CA도 허용하지 않음
ui-says-hosts = 호스트 이름용, S/MIME에는 적용되지 않음
ui-says-iodef = 보고를 보낼 곳
ui-says-unknown = 여기에서는 알 수 없음, 무시됨
ui-says-unknown-critical = 알 수 없는 중요(critical) 레코드: 금지함
ui-says-other = S/MIME과 관련 없음
ui-says-damaged = 손상됨: 읽을 수 없음
ui-dnssec = DNSSEC
ui-dnssec-fact-secure = 서명됨, 유효함
ui-dnssec-fact-insecure = 서명 없음
ui-dnssec-fact-bogus = 검증되지 않음
ui-dnssec-fact-unknown = 알 수 없음
ui-dnssec-fact-not-checked = 확인하지 않음
ui-chain = 루트부터의 신뢰 체인
ui-chain-root = 루트
ui-chain-says-signed = 신뢰 체인이 루트에서 `{ $zone }`까지 이어집니다.
ui-chain-says-records = 루트에서 `{ $zone }`까지 키가 맞지만, `{ $owner }`의 레코드가 검증되지 않습니다.
ui-chain-says-no-ds = `{ $parent }`에서 `{ $zone }`의 DS가 없음을 증명합니다. 여기부터는 응답에 서명이 없습니다.
ui-chain-says-opt-out = `{ $parent }`에는 서명된 위임만 등록되어 있고(opt-out) `{ $zone }`의 위임은 서명되어 있지 않습니다. 여기부터는 응답에 서명이 없습니다.
ui-chain-says-unsupported = `{ $zone }`의 DS에 쓰인 알고리즘을 리졸버가 알지 못합니다. 여기부터는 응답을 서명이 없는 것으로 봅니다.
ui-chain-says-broken = 체인이 `{ $zone }`에서 끊어져, 리졸버가 응답을 거부합니다.
ui-chain-says-unknown = `{ $zone }`에서 체인이 어떻게 이어지는지 확인하지 못했습니다.
ui-lookups = 조회
ui-lookups-fact = 질의 { $count }개
ui-lookups-caption = 질의한 내용과 돌아온 응답입니다. AD는 리졸버가 DNSSEC을 검증했다는 뜻입니다.
ui-lookup-name = 이름
ui-lookup-type = 유형
ui-lookup-resolver = 리졸버
ui-lookup-ad = AD
ui-lookup-time = 시간
ui-lookup-cd = 검증 없이(CD)
ui-lookup-lines = 레코드 { $count }개
ui-yes = 예
ui-no = 아니요
ui-milliseconds = { $n }ms

## The way to the glossary of the article

ui-words = 용어 설명

## A change of records: where it belongs, what it takes, what else to know

change-place-inherited = `{ $owner }`의 레코드는 `{ $domain }`에도 적용되므로, 변경은 `{ $owner }`에서 해야 합니다. 이 변경은 그 아래에서 자체 CAA 레코드가 없는 모든 이름에 적용됩니다.
change-place-copy = { $kind ->
    [copy] 현재 적용되는 레코드는 `{ $place }`에 있습니다. `{ $owner }`의 레코드는 이 이름과 그 아래 이름에서 그 레코드를 대신하므로, 복사본에서 시작하십시오. 이후 `{ $place }`에서 변경한 내용은 이곳에 반영되지 않습니다.
   *[alone] 현재 적용되는 레코드는 `{ $place }`에 있으며 그대로 남습니다. `{ $owner }`의 레코드가 이 이름과 그 아래 이름에서 그 레코드를 대신합니다.
}
change-place-new = 이 레코드는 `{ $owner }` 아래에서 자체 CAA 레코드가 없는 모든 이름에도 적용됩니다.
change-place-alias-target = `{ $place }` 이름은 `{ $target }`의 별칭이므로 CAA 레코드를 직접 둘 수 없습니다. `{ $owner }`의 관리자가 이 변경을 할 수 있으며, 이 변경은 같은 대상을 가리키는 다른 모든 별칭에도 적용됩니다.
change-place-above-alias = `{ $domain }` 도메인은 별칭이므로 CAA 레코드를 직접 둘 수 없습니다. `{ $owner }`에 두면 이 도메인과, `{ $owner }` 아래에서 자체 레코드가 없는 다른 모든 이름에 적용됩니다. 그곳에 지금까지 적용되던 레코드는 복사되며, 이후 상위에서 변경한 내용은 반영되지 않습니다.
change-place-wildcard = `{ $place }`의 레코드는 와일드카드 `{ $owner }`에서 온 것으로 보이므로, 변경은 그 와일드카드에서 해야 합니다. 이 변경은 와일드카드에 해당하는 모든 이름에 적용됩니다. 영역에 `{ $place }` 자체의 CAA 레코드가 있는 경우에만 그 레코드를 변경하십시오.
change-place-below-cause = 다른 방법이 있습니다. `{ $owner }`에 CAA 레코드가 있으면 조회가 `{ $place }`에 이르기 전에 끝납니다. 그때부터는 웹 서버 인증서에도, 이 이름과 그 아래 이름에는 이 레코드만 적용됩니다. 그러므로 그곳에서 쓰는 다른 CA마다 레코드를 추가하십시오. S/MIME에는 `issuemail`, 웹 서버에는 `issue`입니다. 다른 이름에는 `{ $place }`의 문제가 그대로 남습니다.

change-allow-add = { $ca }도 허용하려면 `{ $owner }`에 다음 레코드를 입력하십시오. 기존 레코드는 그대로 두십시오.
change-allow-first = { $ca }에 발급을 허용하려면 `{ $owner }`에 다음 레코드를 추가하십시오.
change-allow-replace = { $ca }에 발급을 허용하려면 `{ $owner }`에서 레코드 { $removed }개를 교체하십시오. 나머지는 그대로 두십시오.
change-allow-remove = { $ca }에 발급을 허용하려면 `{ $owner }`에서 레코드 { $removed }개를 삭제하십시오. 나머지는 그대로 두십시오.
change-others-stay = 현재 허용된 CA는 계속 허용됩니다.
change-leave-others = 기존 레코드는 그대로 두십시오.
change-only-add = { $names }에만 S/MIME 인증서 발급을 허용하려면 `{ $owner }`에 다음 레코드를 입력하십시오.
change-only-replace = { $names }에만 S/MIME 인증서 발급을 허용하려면 `{ $owner }`의 레코드를 다음과 같이 변경하십시오.
change-only-remove = { $names }에만 S/MIME 인증서 발급을 허용하려면 `{ $owner }`에서 레코드 { $removed }개를 삭제하십시오.
change-nobody-add = 어떤 CA에도 S/MIME 인증서 발급을 허용하지 않으려면 `{ $owner }`에 다음 레코드를 입력하십시오.
change-nobody-replace = 어떤 CA에도 S/MIME 인증서 발급을 허용하지 않으려면 `{ $owner }`의 레코드를 다음과 같이 변경하십시오.
change-nobody-remove = 어떤 CA에도 S/MIME 인증서 발급을 허용하지 않으려면 `{ $owner }`에서 레코드 { $removed }개를 삭제하십시오.

change-caution-repair-allows = 교체되는 레코드에는 다음 이름도 있습니다: { $names }. 지금까지는 올바르게 작성되지 않았지만, 변경 후에는 효력이 생깁니다.
change-caution-hides-wildcard = 와일드카드 `{ $names }`에 레코드가 있을 수 있습니다. 영역에 아직 이 이름의 항목이 없다면, 새 항목을 추가하는 순간 이 이름과 주변 이름에는 와일드카드의 레코드가 적용되지 않습니다. 그 레코드도 함께 입력하십시오.
change-caution-overrules-nobody = { $kind ->
    [deleted] 삭제하는 레코드는 어떤 CA도 S/MIME 인증서를 발급하지 못하게 하는 것입니다. 먼저 추가한 사람에게 문의하십시오.
   *[stays] `{ $place }`의 레코드는 어떤 CA도 S/MIME 인증서를 발급하지 못하게 하는 것입니다. 이 레코드는 남지만 `{ $owner }`에는 더 이상 적용되지 않습니다. 먼저 추가한 사람에게 문의하십시오.
}
change-caution-restricts = 변경 후에는 다른 모든 CA가 이 이름들에 대한 S/MIME 인증서 발급을 거부해야 합니다.

change-not-needed = 이미 그렇게 되어 있습니다. 변경할 것은 없습니다.

change-remove = 삭제:
change-add = 입력:

change-blocked-unknown-critical = 무엇을 추가하더라도 `{ $place }`의 중요(critical) 레코드가 { $ca }의 발급을 막습니다. 먼저 이 레코드를 제거해야 합니다.
change-blocked-nobody-allowed = `{ $place }`의 레코드에 따르면 어떤 CA도 S/MIME 인증서를 발급할 수 없습니다. 변경하기 전에 이 레코드를 게시한 사람에게 문의하십시오.
change-blocked-damaged = `{ $place }`에 손상된 레코드가 있습니다. 다른 것을 변경하기 전에 이 레코드를 제거해야 합니다.
change-blocked-lookup-failed = 조회가 실패하여 어떤 레코드가 있는지 알 수 없습니다. 확인되기 전에는 아무것도 변경하지 마십시오.
change-blocked-resolvers-differ = 리졸버마다 보이는 레코드가 다릅니다. 서로 같아질 때까지 기다린 후에 변경하십시오.
change-blocked-domain-missing = DNS에 `{ $domain }` 도메인이 없습니다. 이 이름에 레코드를 두면 도메인이 생겨납니다.
change-blocked-foreign = 여기에서 CAA 레코드를 둘 수 있는 이름 중 직접 변경할 수 있는 것이 없습니다.
change-blocked-alias = `{ $domain }` 도메인은 별칭이므로 CAA 레코드를 직접 둘 수 없습니다. 이를 위한 변경은 모두 다른 이름에도 영향을 줍니다.
change-blocked-unsafe = 이 목적만 이루는 변경을 찾지 못했습니다. `{ $domain }`의 DNS 관리자에게 문의하십시오.

## How far DNSSEC vouches for the answer

dnssec-secure = 안전함: 경로의 모든 응답이 검증되었습니다.
dnssec-insecure = 서명 없음: 경로의 응답 중 적어도 하나가 DNSSEC으로 보호되지 않습니다.
dnssec-bogus = 손상됨: 결과를 결정하는 응답이 검증되지 않습니다.
dnssec-unknown = 알 수 없음: 결과를 결정하는 조회가 실패했습니다.
dnssec-not-checked = 확인하지 않음: 레코드를 DNS가 아니라 텍스트에서 읽었습니다.

## The message to whoever runs the DNS

provider-subject = 제목: { $place }의 CAA 조회 실패
provider-intro = CA는 S/MIME 인증서를 발급하기 전에 도메인의 CAA 레코드를 조회합니다(RFC 8659, RFC 9495). { $domain }에 대해서는 이 조회가 실패하여 인증서 발급이 거부될 수 있습니다.
provider-what = 확인된 현상:
provider-change = 변경할 사항:
provider-change-ds = 상위 영역(등록한 도메인이라면 도메인 등록업체)에서 { $link }의 DS 레코드를 영역에 실제로 있는 키의 것으로 교체하십시오. 영역에 서명하지 않으려면 그곳에서 삭제하십시오.
provider-change-unsigned = 상위 영역(등록한 도메인이라면 도메인 등록업체)에서 { $link }의 DS 레코드를 삭제하거나, 영역에 다시 서명하십시오.
provider-change-clock = { $zone }의 서명용 시스템의 시계를 확인하고 영역에 다시 서명하십시오.
provider-change-unanswered = { $zone }의 네임서버가 { $link }의 { $type } 레코드에 대한 질의라면 어디에서 온 것이든 응답하도록 하십시오.
provider-change-sign = { $zone } 영역에 다시 서명하고, 앞으로도 서명이 만료되기 전에 갱신되도록 하십시오.
provider-change-silent = { $zone }의 네임서버가 CAA 레코드에 대한 질의라면 어디에서 온 것이든 응답하도록 하십시오. “해당 레코드 없음”도 올바른 응답입니다.
provider-change-failing = 상위 영역에 { $zone }의 네임서버로 등록된 모든 서버가 이 영역을 제공하고 CAA 레코드에 대한 질의에 응답하도록 하십시오. “해당 레코드 없음”도 올바른 응답입니다.
provider-change-caa-only = { $zone }의 네임서버가 CAA 레코드에 대한 질의에도 다른 질의와 똑같이 응답하도록 하십시오. 오류로 응답해서는 안 되며, 중간에서 질의를 버리는 장치도 없어야 합니다. “해당 레코드 없음”이 올바른 응답이며, 그것으로 충분합니다.
provider-see = 확인 방법:
provider-said = 리졸버가 추가로 알려 준 내용:

## What was read, and what a CA has told

told-other = 통보받은 내용은 `{ $told }`이지만, 현재 결과는 다릅니다. 그 후에 레코드나 네임서버가 변경되었거나, CA에서 다른 것을 보고 있을 수 있습니다.
