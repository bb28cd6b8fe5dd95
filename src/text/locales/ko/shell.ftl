# Korean: what stands in the pages before any program runs. It is put there when the page is built.

page-language = 한국어
page-direction = ltr
page-description = 인증 기관(CA)이 S/MIME 인증서를 발급하기 전에 하는 것과 같은 방식으로 메일 도메인의 CAA 레코드를 검사하고, 무엇을 게시해야 하는지 보여 줍니다.
page-skip = 검사로 건너뛰기
page-languages = 언어:
page-tag = S/MIME용 CAA 검사
page-lead = 이메일 주소나 그 도메인을 입력하십시오. 이 페이지는 인증 기관(CA)과 같은 방식으로 도메인의 CAA 레코드를 읽고, 걸림돌이 있으면 무엇을 게시해야 하는지 보여 줍니다.
page-footer = CAA는 인증서 발급 전의 여러 확인 절차 중 하나입니다. 이 페이지에서는 CAA만 다룹니다.

## When the page cannot do its work

page-crash = 이 페이지가 작동을 멈췄습니다
page-crash-text = 문제는 이 페이지에 있으며, 도메인이나 입력한 내용에 있는 것이 아닙니다. 계속하려면 페이지를 새로 고치십시오. 입력란의 내용은 아직 복사할 수 있습니다.
page-start = 이 페이지를 시작하지 못했습니다
page-start-text = 페이지의 일부를 불러오지 못해 아직 아무것도 검사할 수 없습니다. 네트워크가 끊겼거나, 필터가 차단했거나, 페이지가 방금 업데이트되었을 수 있습니다. 다시 시도하려면 페이지를 새로 고치십시오.
page-unsupported-text = 이 브라우저에서 WebAssembly가 꺼져 있습니다. iPhone, iPad, Mac의 차단 모드에서는 주소 표시줄의 페이지 메뉴를 열어 이 웹 사이트의 차단 모드를 끄십시오. Edge에서는 “웹에서 보안 강화”의 예외에 이 사이트를 추가하십시오. 그 밖의 경우에는 최신 브라우저를 사용하십시오.
page-forbidden-text = 이 브라우저는 페이지의 프로그램을 불러왔지만 실행하지 않습니다. 조직, 확장 프로그램 또는 이 웹 사이트의 규칙이 WebAssembly를 금지하거나 브라우저가 너무 오래되었습니다. 새로 고쳐도 해결되지 않습니다. 최신 브라우저를 사용해 보십시오.
page-slow = 이 페이지의 시작이 늦어지고 있습니다
page-slow-text = 페이지의 일부가 아직 오지 않았습니다. 도착하는 대로 계속합니다. 새로 고칠 수도 있습니다.
page-reload = 페이지 새로 고침
page-noscript = JavaScript가 꺼져 있음
page-noscript-title = 검사하려면 JavaScript가 필요합니다
page-noscript-text = 이 페이지는 브라우저에서 DNS에 질의하므로 JavaScript 없이는 작동하지 않습니다. 레코드는 직접 확인할 수 있습니다. `dig example.com CAA` 명령을 실행한 다음, CAA 레코드가 나올 때까지 상위 도메인마다 똑같이 실행하십시오. 나온 레코드 집합에 `issuemail` 레코드가 있으면, 그중 하나에 이용 중인 CA의 이름이 있어야 합니다.
