# Korean: what works on drafts of records: texts of zones, the effect of a change, forms for tools.

## What was pasted

input-domain-missing = @ 뒷부분이 없습니다.
input-local-part = 이메일 주소가 아닙니다. { $position }번째 문자는 그 자리에 올 수 없습니다.
input-address-space = 주소 안에 공백이 있습니다.
input-address-at = 주소에 @가 두 개 있습니다.
input-local-part-missing = @ 앞부분이 없습니다. 도메인 전체를 검사하려면 @를 빼십시오.
input-quote-open = 맨 앞의 따옴표가 닫히지 않았습니다.
input-address-literal = IP 주소에는 CAA 레코드가 없습니다. 도메인 이름을 입력하십시오.
input-space = 도메인 안에 공백이 있습니다.
input-control = 도메인 안에 보이지 않는 제어 문자가 있습니다.
input-url = 웹 주소로 보입니다. example.com처럼 도메인만 입력하십시오.
input-character = “{ $character }”({ $code }) 문자는 도메인에 쓸 수 없습니다.
input-label-empty = 점이 두 개 연달아 있거나, 도메인이 점으로 시작합니다.
input-hyphen = 도메인의 한 부분이 하이픈으로 시작하거나 끝납니다.
input-idna = “{ $label }”: 올바른 다국어 도메인 이름이 아닙니다.
input-label-long = 도메인의 한 부분이 { $len }자입니다. 최대 63자까지 허용됩니다.
input-name-long = 도메인이 너무 깁니다({ $len }바이트). 최대 255바이트까지 허용됩니다.
input-not-in-dns = `.{ $ending }`(으)로 끝나는 이름은 DNS에 없으므로 CAA 레코드도 없습니다.
input-hidden = 이 주소에는 @가 없습니다. `jane@example.com`처럼 @를 넣어 입력하십시오.
input-mixed-ending = 끝부분 `{ $label }`에 두 가지 문자 체계가 섞여 있습니다. “{ $character }”({ $code }) 문자를 확인하십시오.
input-not-mail = `{ $scheme }:` 표시가 있는 주소는 이메일 주소가 아닙니다.
input-nothing = 이 텍스트에서 이메일 주소나 도메인을 찾지 못했습니다.
input-records = DNS 레코드입니다. 레코드는 “게시 전 레코드 시험”에서, 또는 명령줄의 `--zone`으로 검사하십시오.
input-single-label = `{ $label }`만으로는 도메인이 아닙니다. 어느 도메인입니까? `example.com`처럼 끝까지 입력하십시오.
input-top-level = `{ $label }`: 최상위 도메인입니다. `example.{ $label }`처럼 그 아래의 도메인을 입력하십시오.
input-unsure = `{ $name }`: 검사할 도메인입니까? 확실하지 않아 조회하지 않았습니다. 검사하려면 이것만 입력하십시오.

ui-read = 텍스트에서 찾은 도메인 { $count }개: { $names }
ui-read-place = `{ $name }`({ $line }행)
ui-read-unsure = 확실하지 않아 조회하지 않음: { $names }. 검사하려면 그것만 입력하십시오.

## Text of zones that cannot be read

zone-no-origin = “@”를 쓰려면 그 앞에 $ORIGIN 줄이 있거나 --origin 옵션을 지정해야 합니다.
zone-class = 클래스 { $class }: 지원하지 않습니다. IN만 읽습니다.
zone-cname = { $name }에 CNAME이 있으므로 다른 레코드를 둘 수 없습니다.
zone-directive = { $word }: 여기에서는 지원하지 않습니다.
zone-escape = 백슬래시 뒤에는 문자 하나 또는 255 이하의 세 자리 숫자가 와야 합니다.
zone-failed = 텍스트에 “{ $line }” 내용이 있습니다. 응답이 실패했거나 완전하지 않습니다. 다시 질의하여 응답 전체를 사용하십시오.
zone-flags = 플래그는 0에서 255까지의 숫자여야 합니다. 입력한 값: “{ $flags }”.
zone-hex = “{ $hex }”: 16진수의 자릿수가 짝수가 아닙니다.
zone-length = 적힌 길이는 { $stated }바이트이지만 데이터는 { $actual }바이트입니다.
zone-missing = { $field ->
    [flags] 플래그가 없습니다.
    [tag] 태그가 없습니다.
    [type] 레코드 유형이 없습니다.
    [target] 대상이 없습니다.
    [length] 길이가 없습니다.
    [record] 레코드를 하나 이상 입력하십시오.
   *[value] 값이 없습니다. 빈 값은 ""로 적습니다.
}
zone-more = 그 밖의 오류 수: { $count }.
zone-not-ascii = “{ $name }”: ASCII가 아닌 문자가 있습니다. xn-- 형식으로 적으십시오.
zone-no-owner = 이 레코드에는 이름이 있어야 합니다. 앞에 이름을 적거나, 위에 $ORIGIN 줄을 두거나, --origin 옵션을 지정하십시오.
zone-parenthesis-closed = “(” 없이 “)”가 있습니다.
zone-parenthesis-open = “(”가 닫히지 않았습니다.
zone-quote-open = 따옴표가 닫히지 않았습니다.
zone-trailing = 그것 없이도 완성된 레코드 뒤에 “{ $extra }” 부분이 더 있습니다. 레코드에는 태그 하나와 값 하나가 있습니다. 공백이 있는 값은 전체를 따옴표 한 쌍으로 묶고, 주석은 “;”로 시작하십시오.
zone-ttl = “{ $ttl }”: TTL 값이 아닙니다.
zone-tag-length = 태그는 1~255자여야 하는데, 이 태그는 { $len }자입니다.
zone-type = “{ $name }”: 레코드 유형이 아닙니다.
zone-too-long = { $len }바이트는 레코드 하나에 담을 수 없습니다.
zone-transfer-cut = 영역 전송이 완전하지 않습니다. 전송은 SOA 레코드로 시작하고 끝나야 합니다. 영역을 다시 전송하십시오.
zone-comment-sign = 주석은 “{ $sign }”이(가) 아니라 “;”로 시작합니다.
zone-hidden = 텍스트에서 CAA 레코드가 있다는 것은 알 수 있지만 그 내용은 알 수 없습니다. dig의 출력이나 DNS 제공업체의 영역 파일을 사용하십시오.
zone-length-says = 적힌 길이는 { $stated }바이트이지만 데이터는 { $actual }바이트입니다. 데이터의 내용은 { $says }입니다. 이 내용이 맞으면 길이를 { $actual }(으)로 적으십시오.
zone-not-read = 이 텍스트를 DNS 레코드로 읽을 수 없습니다. 영역 파일(많은 DNS 제공업체의 “내보내기”, BIND 형식), dig·host·nslookup의 출력, 또는 Route 53, Cloudflare, Google Cloud, Azure, OctoDNS 등의 레코드가 담긴 JSON이나 YAML을 사용하십시오.
zone-quotation = 영역 파일의 따옴표는 { $sign }이(가) 아니라 "입니다. 값을 두 개의 "로 묶으십시오.
zone-semicolon = 따옴표 밖의 세미콜론은 주석의 시작이므로 값이 없습니다. 값 전체를 따옴표로 묶으십시오: ";".
zone-syntax = 텍스트가 JSON이나 YAML로 보이지만 이 부분이 올바르지 않거나 키가 중복되어 있습니다. 출력 전체를 다시 복사하십시오.
zone-too-large = 텍스트가 너무 크거나 너무 깊이 중첩되어 읽을 수 없습니다. 도메인과 그 CAA 레코드가 있는 부분만 사용하십시오.

## The effect of a change

preview-label = 변경 후 `{ $owner }`의 CAA 레코드
preview-other = `{ $name }`의 레코드가 있습니다. 여기에는 `{ $owner }`의 레코드만 넣을 수 있습니다.
preview-not-caa = 여기에는 `{ $owner }`의 CAA 레코드만 넣을 수 있습니다.
preview-reset = 편집 취소
preview-caption = `{ $domain }`에 적용되는 내용
preview-what = 인증서
preview-today = 현재
preview-after = 변경 후
preview-ca = { $ca }, S/MIME
preview-smime = 모든 CA, S/MIME
preview-tls = 웹 서버
preview-tls-wildcard = 와일드카드 인증서
preview-anyone = 모든 CA
preview-nobody = 없음
preview-gained = 새로 허용되는 다른 CA: { $names }.
preview-lost = 더 이상 허용되지 않는 다른 CA: { $names }.
preview-lost-all = 다른 어떤 CA도 더 이상 허용되지 않습니다.
preview-critical = 중요(critical) 태그 `{ $names }` 중 알지 못하는 것이 있는 CA는 모든 발급을 거부해야 합니다.
preview-unreadable = 읽을 수 없는 레코드가 있어, CA가 모든 발급을 거부할 수 있습니다.
preview-tls-changes = 이 변경으로 웹 서버 인증서를 발급할 수 있는 CA가 달라집니다.
preview-nothing-else = 다른 CA와 웹 서버에는 아무것도 바뀌지 않습니다.
preview-newly-critical = 변경 후에는 `{ $names }` 태그를 알지 못하는 CA가 웹 서버용을 포함하여 모든 인증서의 발급을 거부해야 합니다.

## Forms in which a change can be written

form-ttl-guess = TTL은 추정값입니다. 리졸버가 보여 주는 값은 점점 줄어듭니다. 영역에 설정된 값을 적으십시오.
form-label = 형식
form-zone-file = 영역 파일(BIND, NSD, Knot)
form-rfc3597 = CAA 미지원 서버용 영역 파일(RFC 3597)
form-windows-dns = Windows Server(PowerShell)
form-tinydns = tinydns
form-dnsmasq = dnsmasq
form-nsupdate = nsupdate(동적 업데이트)
form-route53-batch = Amazon Route 53(변경 배치)
form-route53-cli = Amazon Route 53(AWS CLI)
form-gcloud = Google Cloud DNS(gcloud)
form-azure-cli = Azure DNS(Azure CLI)
form-cloudflare-api = Cloudflare(API, curl 사용)
form-terraform-route53 = Terraform(Amazon Route 53)
form-terraform-google = Terraform(Google Cloud DNS)
form-terraform-cloudflare = Terraform(Cloudflare)
form-octodns = OctoDNS
form-dnscontrol = DNSControl

form-scope-whole-set = 레코드 집합 전체를 교체합니다. 이 이름의 CAA 레코드 중 여기에 없는 것은 삭제됩니다.
form-scope-changes = 개별 레코드를 변경합니다. 나머지는 그대로 유지됩니다.
form-scope-records = 파일에 넣을 줄입니다. 이 이름의 다른 CAA 레코드는 그대로 유지됩니다.

form-note-api-token = 먼저 DNS를 편집할 수 있는 API 토큰을 변수 `CLOUDFLARE_API_TOKEN`에 넣으십시오.
form-note-azurerm = Azure에서는 Terraform으로 `issuemail`을 설정할 수 없습니다. azurerm 프로바이더가 이 태그를 거부하기 때문입니다. 대신 이 명령을 사용하십시오.
form-note-commented-out = 주석으로 된 줄은 파일에서 삭제할 레코드입니다.
form-note-dnscontrol-version = DNSControl은 2025년 9월부터 `issuemail`을 지원합니다. 그 이전 버전이라면 먼저 업데이트하십시오.
form-note-import = Terraform에서 이 레코드 집합을 아직 관리하지 않는다면 먼저 import하십시오. 그러지 않으면 Terraform이 새로 만들려다 실패합니다.
form-note-merge = 파일에 이 이름의 다른 레코드 유형이 있으면 그대로 두고, CAA 유형의 항목만 교체하십시오.
form-note-old-ttl = TTL은 Route 53에 이 레코드 집합의 값으로 설정된 것과 같아야 합니다. 리졸버가 보여 주는 값은 더 작을 수 있습니다.
form-note-placeholder-managed-zone = `MANAGED_ZONE` 자리에 Google Cloud에서 쓰는 영역 이름을 넣으십시오.
form-note-placeholder-name = `NAME` 자리에 영역 안에서의 레코드 이름을 넣으십시오.
form-note-placeholder-record-id = `RECORD_ID` 자리에 앞선 호출의 결과에 나온 `id` 값을 넣으십시오.
form-note-placeholder-resource-group = `RESOURCE_GROUP` 자리에 영역의 리소스 그룹을 넣으십시오.
form-note-placeholder-zone = `ZONE` 자리에 영역 이름을 넣으십시오.
form-note-placeholder-zone-id = `ZONE_ID` 자리에 이 제공업체에서 쓰는 영역의 ID를 넣으십시오.
form-note-ttl-not-kept = dnsmasq에는 이런 레코드의 TTL이 없습니다. `local-ttl`로 모든 레코드의 TTL을 한꺼번에 설정합니다.
form-note-ttl-range = Cloudflare는 60~86400초의 TTL만 받아들이므로, 가장 가까운 값을 사용합니다.
form-note-windows-version = Windows Server 2016 이상이 필요합니다.

form-unwritable-flags = 이 도구로 설정할 수 없는 플래그가 있는 레코드가 있습니다.
form-unwritable-length = 이 프로그램에서 다루기에는 너무 긴 레코드가 있습니다.
form-unwritable-nothing-to-do = 변경할 것이 없습니다.
form-unwritable-octet = 이 형식으로 안전하게 적을 수 없는 문자가 있는 값이 있습니다.
form-unwritable-owner = 이 이름은 이 형식으로 적을 수 없습니다.
form-unwritable-outside-zone = 이 이름은 영역에 속하지 않습니다.
form-unwritable-rdata = 이 형식에 담을 수 없는 잘못된 레코드가 있습니다.
form-unwritable-tag = 여기에서 받아들이지 않는 태그가 있는 레코드가 있습니다.

form-note-critical-forced = Route 53에서는 이 태그를 플래그 `128`(중요, critical)로만 받아들이므로 이 텍스트에는 해당 플래그가 있습니다.
