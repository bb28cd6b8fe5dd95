# Korean: what only the command line says.

## The command line

cli-nothing-to-check = 검사할 주소나 도메인이 없습니다.
cli-ca-name = “{ $ca }” { $problem }
cli-ca-without-names = { $ca }의 발급자 도메인 이름을 알지 못합니다. --ca ca.example 형태로 지정하십시오.
cli-ca-brand = “{ $word }”은(는) { $ca }의 이름입니다. 이 CA로 확인합니다.
cli-ca-ambiguous = “{ $word }”은(는) 여러 CA를 뜻할 수 있습니다. 다음 ID 중 하나를 지정하십시오: { $ids }.
cli-ca-unknown = { $count ->
    [0] 내장 CA 중에 “{ $ca }” 항목이 없으며(목록: issuemail cas), 발급자 도메인 이름이라면 점이 있어야 합니다.
   *[other] 내장 CA 중에 “{ $ca }” 항목이 없습니다. 비슷한 항목: { $ids }. (전체 목록: issuemail cas)
}
cli-timeout = --timeout 값은 { $least }~{ $most }초여야 합니다.
cli-suggest-also = --also는 --want only와 함께만 쓸 수 있습니다.
cli-suggest-host = { $count ->
    [0] “{ $host }” DNS 제공업체가 없습니다(목록: issuemail hosts).
   *[other] “{ $host }” DNS 제공업체가 없습니다. 비슷한 항목: { $ids }. (전체 목록: issuemail hosts)
}
cli-suggest-choose = --host { $ids } 중에서 선택하십시오.
cli-suggest-overrule = 결정 권한이 있다면 --overrule로 교체할 수 있습니다.
cli-suggest-after = { $ca } 현재: { $before }, 변경 후: { $after }.
cli-list-id = ID
cli-cas-smime = S/MIME
cli-cas-basis = 이름의 근거
cli-list-name = 이름
cli-cas-names = 발급자 도메인 이름
cli-forms-scope = 범위
cli-hosts-issuemail = ISSUEMAIL
cli-hosts-known-by = 근거
cli-hosts-form = 전용 양식
