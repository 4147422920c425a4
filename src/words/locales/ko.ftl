# The words of ims-setup in Korean (한국어, 합쇼체).
#
# Never translated: the association mask and its parts, scope names, internal names, URLs, file names, options,
# "Connect with an Adobe ID", and the labels of Campaign's client console.

## Around every page

head-saved = 초안 저장됨
head-secret-lost = 초안 저장됨, 시크릿 없음
head-written = 파일 기록됨
head-unsaved = 저장 안 됨
too-small = ims-setup에는 40열 12행 이상의 창이 필요합니다. 창을 키우십시오. 내용은 사라지지 않습니다.
step-of = { $number }/{ $count }
more-above = 더 있음
more-below = 더 있음
search = 검색:

step-prerequisites = 사전 요구 사항
step-console = 콘솔
step-package = 패키지
step-account = 계정
step-review = 검토
step-mask = 마스크 테스트

title-prerequisites = 사전 요구 사항
title-console = 콘솔 업데이트
title-package = 패키지 설치
title-account = 외부 계정 구성
title-review = 검토
title-mask = 마스크 테스트

path-prerequisites = IMS 구성: Adobe 메일을 통째로 붙여 넣을 수 있습니다.
path-console = 클라이언트 콘솔: Help > About…
path-package = 클라이언트 콘솔: Tools > Advanced > Import package
path-account = Administration > Platform > External accounts
path-mask = 프로필마다 어느 운영자 그룹에 연결되는지

## Keys: what the key line says

hint-next-stop = 다음
hint-ghost = 받아들이기
hint-to-hand-over = 인계
hint-to-names = 프로필 이름
hint-to-people = 사용자
hint-to-preview = 파일
hint-to-review = 검토
hint-next-miss = 다음 로그인 불가
hint-next-shut-out = 다음 로그인 불가
hint-chain = 이유
hint-done = 완료
hint-mail = Adobe에 메일
hint-leave = 완료, 종료
hint-leave-written = 종료(기록됨)
hint-swap = { $field }: 맞바꾸기
hint-move = { $field }: 옮기기
hint-empty = 필드 비우기
hint-compared = 비교했음
hint-keep-secret = 파일의 시크릿이 맞음
hint-mend = 고치기
hint-unfold = 펼치기
hint-fold = 접기
hint-take-row = 이동
hint-prove = 확인
hint-previous-stop = 이전
hint-next-step = 다음 단계
hint-previous-step = 이전 단계
hint-help = 도움말
hint-quit = 종료
    .long = 저장 후 종료
hint-reveal = 표시
hint-hide = 숨기기
hint-toggle = 체크
hint-toggle-all = { $count }개 모두
hint-untick = 선택 해제
hint-next-value = 변경
hint-write = 기록
hint-down = 이동
hint-page-down = 페이지
hint-take = 선택
hint-take-name = 편집
hint-take-new-name = 추가
hint-take-value = 클립보드로
hint-take-pasted = 채우기
hint-take-line = 완료
hint-take-button = 선택
hint-filter = 필터
hint-search = 검색
hint-tick = 입력함
hint-compare = 다시 비교
hint-alone = 따로 보기
hint-take-entered = 입력함, 다음
hint-back-to-list = 뒤로
hint-close = 닫기
hint-leave-alone = 나가기
hint-next-button = 다른 답

## Actions: what the help lists

action-insert = 입력
action-next-step = 다음 단계
action-onward = 계속: 다음 필드 또는 남은 항목으로
action-previous-step = 이전 단계
action-step = { $number }단계
action-next-stop = 다음 필드
action-previous-stop = 이전 필드
action-help = 도움말
action-theme = 다음 테마
action-redraw = 화면 다시 그리기
action-suspend = 일시 중지(fg로 돌아옴)
action-quit = 저장 후 종료
action-close = 열린 창 닫기
action-write = 검토로 이동, 검토에서는 파일 기록
action-left = 한 글자 왼쪽으로
action-right = 한 글자 오른쪽으로
action-line-start = 맨 앞으로
action-line-end = 맨 끝으로
action-word-left = 한 단어 왼쪽으로
action-word-right = 한 단어 오른쪽으로
action-erase-before = 커서 앞 글자 지우기
action-erase-under = 커서 위치의 글자 지우기
action-erase-word = 커서 앞 단어 지우기
action-erase-to-start = 맨 앞까지 지우기
action-erase-to-end = 맨 끝까지 지우기
action-put-back = 마지막으로 지운 내용 되살리기
action-undo = 되돌리기
action-redo = 되돌린 것 다시 적용
action-repair = 표시된 대로 필드 고치기
action-suggest = 이 필드의 제안 보기
action-take-known = 알려진 값 받아들이기
action-reveal = 시크릿 표시/숨기기
action-toggle = 체크/체크 해제
action-toggle-all = 이 화면에서 아직 확인하지 않은 항목 모두 체크
action-next-value = 다음 값
action-previous-value = 이전 값
action-up = 한 행 위로
action-down = 한 행 아래로
action-first = 첫 행
action-last = 마지막 행
action-page-up = 한 페이지 위로
action-page-down = 한 페이지 아래로
action-take = 해당 행의 동작 실행
action-search = 목록 검색
action-filter = 전체/로그인 불가/경고 이름 보기
action-filter-people = 전체/로그인 불가/미확인 사용자 보기
action-next-miss = 다음 로그인 불가 프로필
action-next-miss-people = 다음 로그인 불가 사용자
action-previous-miss = 이전 로그인 불가 프로필
action-previous-miss-people = 이전 로그인 불가 사용자
action-people-file = 파일에서 사용자 읽기
action-chain = 로그인할 때 일어나는 일을 단계별로 보기
action-remove = 이름 삭제
action-tick = 입력함 또는 완료로 체크/체크 해제
action-alone = 값만 따로 표시
action-next-button = 다음 답
action-previous-button = 이전 답

## Fields: label, short label of the review, what it is, where it is found

label-organization = 조직과 IMS 조직 ID를 알고 있음
short-organization = 조직 확인
page-organization = 둘 다 Experience Cloud에 처음 연결할 때 받으며 Experience Cloud > Administration에도 있습니다. https://experience.adobe.com
help-organization = Adobe Experience Cloud의 회사 조직과 그 ID입니다.
where-organization = ID는 @AdobeOrg로 끝납니다. 알면 Space로 체크하십시오.

label-users = 사용자가 추가되었고 운영자마다 이메일이 있음
short-users = 사용자 추가
page-users = Admin Console > Users. Campaign 운영자마다 고유한 이메일이 필요합니다: Administration > Access Management > Operators > Contact points. https://adminconsole.adobe.com
help-users = 로그인할 모든 사용자가 Admin Console에 등록되어 있어야 합니다.
where-users = Campaign에서 두 운영자가 같은 이메일 주소를 쓰면 안 됩니다.

label-groups = 사용자가 제품 프로필에 연결되어 있음
short-groups = 사용자 프로필 연결
page-groups = Admin Console > Products > Adobe Campaign에서 연결합니다. 프로필이 없는 사용자는 로그인이 거부됩니다. https://adminconsole.adobe.com
help-groups = 사용자마다 Campaign의 제품 프로필이 하나 이상 있어야 합니다.
where-groups = 연결 마스크(association mask)는 프로필 이름에서 운영자 그룹을 알아냅니다.

label-console-build = 클라이언트 콘솔
short-console-build = 클라이언트 콘솔 빌드
help-console-build = 클라이언트 콘솔의 빌드 번호입니다(예: 9400).
where-console-build = 클라이언트 콘솔의 Help > About…에서 “build” 뒤에 있는 숫자입니다.

label-server-build = 애플리케이션 서버
short-server-build = 서버 빌드
help-server-build = 서버의 빌드 번호입니다(예: 9400).
where-server-build = 클라이언트 콘솔에서는 Help > About…, 호스트에서는 nlserver pdump로 봅니다.

label-package = 패키지가 설치되어 있음
short-package = 패키지 설치
page-package = 이 마케팅 인스턴스의 “Integration with the Adobe Experience Cloud” 패키지입니다.
help-package = 가져오기가 “Installation of packages successful”로 끝나면 체크하십시오.
where-package = 클라이언트 콘솔: Tools > Advanced > Import package.

label-label = 레이블
short-label = 레이블
help-label = 화면에 보이는 이름입니다. 기본 제공 값은 MAC입니다.
where-label = 외부 계정 화면의 첫 번째 필드입니다.

label-internal-name = 내부 이름
short-internal-name = 내부 이름
help-internal-name = 고유 키: Adobe_Experience_Cloud(이전 빌드는 Adobe_Marketing_Cloud).
where-internal-name = 패키지가 만든 계정의 이름을 그대로 두십시오. 계정은 하나만 있어야 합니다.

label-type = 유형
value-type = Adobe Experience Cloud

label-enabled = 활성화
short-enabled = 활성화
help-enabled = 이 계정을 사용한다는 뜻입니다. 켜 두십시오.
where-enabled = 외부 계정 화면의 Enabled 확인란입니다.

label-exported = 패키지로 자동 내보내기
value-exported = 체크하지 않음

label-ims-server = IMS 서버
short-ims-server = IMS 서버
help-ims-server = Adobe의 인증 서비스입니다. 스테이지 인스턴스도 프로덕션 주소를 씁니다.
where-ims-server = Ctrl-O로 Adobe의 주소 두 개를 봅니다. 어느 쪽인지는 Adobe가 알려 줍니다.

label-ims-scope = IMS 범위
short-ims-scope = IMS 범위
help-ims-scope = Campaign이 IMS에 요청할 항목입니다. 쉼표로만 구분하고 공백은 없습니다.
where-ims-scope = 설치된 계정의 값과 비교하십시오. 서로 다르면 설치된 계정의 값이 맞습니다.

label-ims-client-id = IMS 클라이언트 식별자
short-ims-client-id = IMS 클라이언트 식별자
help-ims-client-id = IMS에 등록된 Campaign의 이름입니다(예: Campaign1).
where-ims-client-id = Adobe 지원 팀이 시크릿과 함께 보내 줍니다.

label-ims-client-secret = IMS 클라이언트 시크릿
short-ims-client-secret = IMS 클라이언트 시크릿
help-ims-client-secret = 클라이언트 식별자와 짝인 시크릿입니다. 표시하지 않고 초안에도 없습니다.
where-ims-client-secret = Adobe 지원 팀이 보내 줍니다. 붙여 넣으면 앞뒤 공백을 찾아 표시합니다.
help-secret-variable = 시크릿이 들어 있는 환경 변수의 이름입니다(예: IMS_SECRET).
where-secret-variable = 파일에는 {"{"}env: NAME{"}"}만 기록되고 시크릿은 어디에도 저장되지 않습니다.
help-secret-lost = 시크릿은 초안에 저장되지 않습니다. 다시 입력하거나 붙여 넣으십시오.
help-secret-older = 마지막 입력은 저장되지 않아 파일에는 이전 것이 있습니다. 다시 입력하십시오.
help-secret-in-file = 입력하면 파일의 시크릿을 바꿉니다. Ctrl-R은 파일의 시크릿을 읽어 보여 줍니다.

label-secret-keeping = 시크릿 보관 위치
short-secret-keeping = 시크릿 보관 위치
keeping-file = 별도 파일
keeping-environment = 환경 변수
keeping-inline = 구성 파일 안
help-keeping-file = 구성 파일과 같은 폴더에 두고 본인만 읽습니다. 대체로 가장 안전합니다.
help-keeping-environment = 파일에는 변수 이름만 기록됩니다. 변수는 파일을 쓰는 사람이 설정해야 합니다.
help-keeping-inline = 시크릿이 YAML에 그대로 기록됩니다. 파일을 가진 사람은 누구나 볼 수 있습니다.
where-secret-keeping = Space로 바꿉니다.

label-callback-server = 콜백 서버
short-callback-server = 콜백 서버
help-callback-server = 이 Campaign 인스턴스의 접속 URL입니다: https://와 호스트만 씁니다.
where-callback-server = Adobe가 클라이언트 식별자의 허용 목록에 이 주소를 등록해 두어야 합니다.

label-ims-organization-id = IMS 조직 ID
short-ims-organization-id = IMS 조직 ID
help-ims-organization-id = 16진수 24자리와 @AdobeOrg입니다.
where-ims-organization-id = Experience Cloud의 Administration > Experience Cloud Details에 있습니다.

label-association-mask = 연결 마스크
short-association-mask = 연결 마스크
help-association-mask = 프로필 이름에 적용하는 정규식입니다. (.*) 부분이 운영자 그룹을 캡처합니다.
where-association-mask = 예: Campaign - acme - (.*). Ctrl-O로 제안을 보고 6단계에서 테스트합니다.
where-mask-here = 예: Campaign - acme - (.*). Ctrl-O로 제안을 봅니다.

label-product-context = 제품 컨텍스트
short-product-context = 제품 컨텍스트
help-product-context = 선택 사항입니다. 콘솔에 이 필드가 있을 때만 dma_campaign_classic을 넣습니다.
where-product-context = Campaign과 Experience Cloud에서 값이 같아야 합니다.

label-experience-cloud-server = 서버
short-experience-cloud-server = Marketing Cloud 서버
help-experience-cloud-server = Experience Cloud의 주소입니다: https://marketing.adobe.com.
where-experience-cloud-server = 외부 계정 화면의 Adobe Marketing Cloud connection 아래에 있습니다.

label-tenant = 테넌트
short-tenant = 테넌트
help-tenant = 조직의 테넌트 이름입니다(예: acme).
where-tenant = Experience Cloud 주소에서 첫 번째 점 앞부분입니다.

group-head = 양식 상단
group-ims = IMS 연결
group-marketing-cloud = Adobe Marketing Cloud 연결

value-optional = 선택 사항
value-missing = 값 없음
value-open = 미확인
value-not-entered = 미입력
value-empty = (비어 있음)
value-confirmed = 확인됨
value-on = 켜짐
value-off = 꺼짐
value-secret-tail = { $length }자, 끝자리 { $tail }
value-secret-length = { $length }자
value-secret-in-file = { $file }에 있음
value-secret-older = 이전 시크릿, { $file }에 있음

## Pages

page-caution = 온프레미스·하이브리드의 기술 관리자용입니다. 호스팅은 Adobe가 구성합니다.
page-console-intro = 최신 클라이언트 콘솔을 설치하십시오. 콘솔과 서버의 빌드가 같아야 합니다. 두 번호를 입력하십시오.
page-caution-adobe = IMS는 Adobe와 함께만 도입합니다. 먼저 Adobe 담당자에게 연락하십시오.
page-account-caution = 기술 관리자 전용
page-mask-caution = 마스크는 필수입니다. 일치하는 마스크가 없으면 아무도 Adobe ID로 로그인할 수 없습니다.
mask-example = Campaign - acme - (.*)이면 프로필 “Campaign - acme - delivery”가 운영자 그룹 “delivery”에 연결됩니다.
further-users = Adobe 관리자 안내서: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/admin-getting-started.html
further-names = 제품 프로필은 예전에 구성(Enterprise Dashboard), 운영자 그룹은 보안 그룹이라고 불렀습니다.
further-package = 표준 패키지 설치에 관한 Adobe 문서: https://experienceleague.adobe.com/docs/campaign-classic/using/installing-campaign-classic/install-campaign-on-prem/installing-campaign-standard-packages.html
further-client = Adobe 관리자용 FAQ: https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/faq.html
further-organization-id = Experience Cloud에 처음 연결할 때 제공됩니다. https://experience.adobe.com에서 Ctrl+i를 누르거나 Admin Console의 주소에서도 볼 수 있습니다.
page-console-update = 업데이트하려면 Windows 관리자 권한이 필요합니다. 7.3부터는 Windows 컴퓨터마다 Microsoft Edge WebView2 런타임도 필요합니다.
page-console-releases = 근거: { $evidence }. { $date } 자 릴리스 정보 기준, 최신 일반 공급 버전은 { $version } 빌드 { $build }입니다.
evidence-none = 아직 없음
evidence-confirmed = 직접 확인한 내용
evidence-entered = 직접 입력한 빌드
evidence-measured = 측정한 값
evidence-both = 콘솔 빌드는 입력한 값, 서버 빌드는 측정한 값
page-package-install = 설치: Tools > Advanced > Import package > Install a standard package. 하이브리드는 Adobe가 배포합니다. 목록에서 회색이면 설치되었거나 호환되지 않습니다.
page-package-confuse = 윗줄의 “Adobe Experience Cloud Shared Audiences Integration”과 다릅니다.
page-package-caution = 제거할 수 없습니다. 라이선스에 포함된 마케팅 인스턴스에만 설치하고, 프로덕션에 앞서 시험하십시오.

review-missing = 고칠 필드 { $count }개. Enter로 여기서 편집합니다.
review-ready = 기록할 수 있습니다. Ctrl-S로 기록합니다.
review-ready-asks = 기록할 수 있습니다. Ctrl-S를 누르면 먼저 묻습니다.
review-secret-lost = 마지막에 입력한 시크릿은 저장되지 않았고 파일에는 이전 것이 있습니다.
review-ready-changes = 변경 { $count }건: { $fields }. Ctrl-S로 기록합니다.
review-ready-count = 변경 { $count }건. Ctrl-S로 기록합니다.
review-ready-count-asks = 변경 { $count }건. Ctrl-S를 누르면 먼저 묻습니다.
review-ready-but = 모두 입력, { $number }단계 확인 필요. Ctrl-S로 기록.
review-written = 기록됨: 파일이 입력한 내용과 같습니다.
review-changed-since = 다른 곳에서 변경: 값 { $count }개 다름. Ctrl-S로 확인합니다.
review-other-instance = 다른 인스턴스의 파일: { $instance }. Ctrl-S로 확인합니다.
review-broken-since = 파일이 더 이상 구성 파일이 아닙니다. Ctrl-S를 누르면 묻습니다.
review-gone = 파일이 더 이상 없습니다. Ctrl-S로 다시 기록합니다.
review-to-see = 경고가 있거나 미확인: { $count }
review-in-order = 이상 없음: { $count }
review-write = 파일 기록
review-write-again = 기록됨
review-sign-in = IMS의 응답
review-prove = 시크릿 확인
review-prove-again = IMS가 응답함
review-preview = 기록될 파일
review-preview-unfinished = 지금까지의 파일(아직 기록할 수 없음)
review-preview-same = 디스크에 있는 파일
review-preview-difference = 기록하면 바뀌는 내용(- 현재, + 이후)
review-preview-foreign = 기록될 파일(그 자리에 다른 파일이 있음)
help-rows = Enter로 파일을 기록합니다. 기록될 내용은 아래에 있습니다. Tab으로 이동합니다.
help-rows-asks = Enter를 누르면 먼저 묻고 파일을 기록합니다. 파일 내용은 아래에 있으며 Tab으로 이동합니다.
help-rows-written = 파일이 입력한 내용과 같습니다. Enter를 누르면 마스크 테스트로 이동합니다.
help-mask-misses = { $gets-in }. Ctrl-O로 이 이름에 맞는 마스크를 제안받을 수 있습니다.
help-fold = Enter로 손댈 것이 없는 필드를 펼치거나 다시 접습니다.
help-answer = 이 로그인에 대해 IMS가 답한 내용입니다. Enter를 누르면 해당 필드로 갑니다.
help-prove = Enter를 누르면 먼저 묻고, 클라이언트 식별자와 시크릿을 IMS에 한 번만 보내 짝이 맞는지 확인합니다.
help-preview = 여기서는 시크릿을 가립니다. Ctrl-S로 파일을 기록합니다.
help-preview-blocked = 아직 기록할 수 없습니다. 빠진 항목은 위 행에 있습니다. 여기서는 시크릿을 가립니다.
help-preview-written = 디스크에 있는 그대로입니다. 여기서는 시크릿을 가립니다.

mask-no-names = 테스트하려면 아래에 제품 프로필 이름을 입력하거나 붙여 넣으십시오.
mask-empty = 아직 판정하지 않음: 마스크가 없습니다.
mask-empty-proposed = 이름 { $count }개를 설명합니다. Shift-Tab, Right로 가져옵니다.
mask-done = 완료: { $file } 기록됨. Ctrl-C로 종료합니다.
mask-written = { $file }에 이 답변이 들어 있습니다. Ctrl-C로 종료합니다.
mask-not-judged = 아직 판정하지 않음: 먼저 마스크를 고쳐야 합니다.
mask-totals = { $matched ->
    [0] 일치 없음
   *[other] 일치 { $matched }개
} · 불일치 { $missed }개 · { $warned ->
    [0] 경고 없음
   *[other] 경고 { $warned }개
}
mask-totals-so-far = 일치 { $matched }개 · 불일치 { $missed }개 · 경고 확인 중: { $percent }%
ribbon-in = 로그인 가능 { $count }
ribbon-out = 불가 { $count }
ribbon-other = 다른 제품 { $count }
ribbon-each = 기호 하나에 이름 { $count }개
ribbon-profiles = 프로필: { $totals }
help-ribbon = 마스크 아래 줄에는 목록 순서대로 이름마다 기호가 하나씩 있습니다. 이름이 칸보다 많으면 기호 하나가 여러 이름 중 가장 나쁜 결과를 나타내며, 몇 개인지 줄에 표시됩니다.
chain-title = 로그인할 때 일어나는 일
chain-person = 계정
chain-people = 사용자
chain-people-have = { $count ->
    [0] 이 프로필이 있는 사용자 없음
   *[other] 이 프로필이 있는 사용자 { $count }명
}
chain-profile = 프로필
chain-product = 제품
chain-mask = 마스크
chain-group = 캡처된 그룹
chain-operators = 운영자 그룹
chain-sign-in = Campaign
chain-mend = 해결
chain-holds = 정상
chain-open = 알 수 없음
chain-breaks = 여기서 끊김
chain-unreached = 도달하지 않음
chain-account-free = 알려진 제한 사유 없음
chain-no-profile = Campaign 프로필 없음
chain-user-group = { $name }(사용자 그룹)
chain-profile-of = { $name }({ $count }개 중 가장 많은 단계를 통과)
chain-not-known = 알 수 없음
chain-no-mask = 작동하는 마스크 없음
chain-matches = 일치
chain-blank = { $group }(끝에 공백)
chain-nothing = 없음
chain-alike = Campaign의 표기: { $group }
chain-has-group = Campaign에 있음
chain-groups-open = Campaign에 있는지 알 수 없음
chain-lets-in = 로그인 허용
chain-lets-in-if = 그 그룹이 있으면 로그인 허용
chain-refuses = 로그인 거부
chain-refuses-saying = 로그인 거부: “{ $text }”
chain-not-asked = 확인조차 하지 않음: 그 전에 로그인이 끝남
chain-mend-nothing = 해결할 것이 없습니다.
chain-mend-know-groups = 알려진 범위에서는 끊긴 곳이 없습니다. --groups FILE이나 --login으로 Campaign에 그룹이 있는지 확인할 수 있습니다.
chain-mend-write-mask = 여기서: 작동하는 연결 마스크를 입력하십시오.
chain-mend-mask = 여기서: 마스크를 다음으로 바꾸십시오. { $mask }
chain-mend-rename = Admin Console에서: 프로필 이름을 다음으로 바꾸십시오. { $name }
chain-mend-case = Admin Console에서: 프로필 이름의 대소문자를 마스크와 같게 쓰십시오.
chain-mend-lengthen = Admin Console에서: 프로필 이름 뒤에 운영자 그룹의 내부 이름을 이어 쓰십시오.
chain-mend-apart = 확실하지 않습니다. 이 프로필이 Campaign용이 아니거나 마스크가 맞지 않습니다.
chain-mend-other-product = 필요 없습니다. { $product }의 프로필은 일치하지 않아도 됩니다.
chain-mend-create = Campaign에서: 내부 이름이 { $group }인 운영자 그룹을 만들거나, 프로필 이름을 있는 그룹에 맞추십시오.
chain-mend-assign = Admin Console에서: Campaign의 제품 프로필을 할당하십시오. 사용자 그룹만으로는 로그인할 수 없습니다.
mask-loading = 이름 읽는 중: 지금까지 { $count }개. Esc로 중지합니다.
mask-changed = 파일에 아직 없음: Ctrl-S로 { $file }에 마스크 기록.
mask-changed-blocked = 아직 파일에 없습니다. 비어 있거나 잘못된 필드가 { $count }개 있습니다. Ctrl-S를 누르면 그곳으로 갑니다.
mask-readings = 마스크를 접두사로 보면(Adobe의 한 문서) 이름 { $count }개가 다르게 해석됩니다.
mask-found-anywhere = 마스크를 이름의 아무 곳에서나 찾으면 이름 { $count }개가 다르게 해석됩니다.
mask-judged-by = 이 프로그램의 엔진이 판정했습니다. 일반 문자와 (.*)는 어느 엔진이나 같습니다.
mask-groups = 운영자 그룹
mask-group-unknown = Campaign에 없음
mask-group-alike = Campaign과 문자 결합 방식이 다름
mask-group-blank = 비어 있거나 끝에 공백
mask-group-unreached = 연결되는 이름 없음
mask-filter-all = 프로필 이름: 전체 { $count }개
mask-filter-missed = 프로필 이름: 로그인 불가 { $count }개
mask-filter-warned = 프로필 이름: 경고 { $count }개
people-title = 사용자
people-filter-all = Campaign 프로필이 있는 사용자: { $people }명 중 { $count }명
people-filter-out = 사용자: 로그인 불가 { $count }명
people-filter-unsure = 사용자: 미확인 { $count }명
people-reading = 사용자 읽는 중: 지금까지 { $count }명. Esc로 중지합니다.
people-stopped = 중지했습니다. 목록이 불완전하면 아무도 판정하지 않습니다. Ctrl-R로 다시 시작합니다.
people-not-asked = User Management API를 아직 조회하지 않았습니다. 자격 증명을 보낼 곳: { $host }. Ctrl-R로 진행합니다.
people-file-prompt = 사용자 파일:
people-short-no-profile-matches = 일치하는 프로필 없음
people-short-unknown-group = 없는 그룹
people-short-empty-group = 그룹이 나오지 않음
people-short-not-active = 비활성
people-short-no-email = 이메일 주소 없음
people-short-shared-email = 중복된 이메일 주소
mask-new-name = 이름 추가: 입력하거나 목록을 붙여 넣으십시오
mask-captures = 일치. 이 프로필의 사용자는 운영자 그룹 “{ $group }”에 들어갑니다. 이 그룹이 Campaign에 있어야 합니다.
mask-misses = 불일치: 첫 글자부터 다릅니다.
mask-fails-after = 불일치: “{ $read }”까지 일치하고 그 뒤부터 다릅니다.
mask-ends-early = 불일치: 마스크가 끝나기 전에 이름이 끝납니다.
help-names = Enter로 이름을 추가합니다. 붙여 넣은 목록은 한 줄씩 읽습니다. 이름은 Admin Console에 있습니다.

hand-over-summary = 인계: { $values }개 중 { $entered }개 입력 · { $tasks }개 중 { $done }개 완료
hand-over-unwritten = 아직 파일에 없음: 먼저 Ctrl-S로 기록하십시오.
value-same-in-campaign = Campaign의 값과 같습니다.
value-same-as-pasted = 붙여 넣은 값과 같습니다.
value-place = { $group }, { $number }번째 필드
value-length = { $length }자
value-secret-key = Ctrl-R로 표시합니다. 벗어나면 다시 가려집니다.
value-secret-shown-by = 이 컴퓨터에서 다음 명령으로 시크릿 파일을 볼 수 있습니다:
value-variable-shown-by = 변수가 설정된 곳에서 다음 명령으로 시크릿을 볼 수 있습니다:
mail-title = Adobe 지원 팀에 보낼 메일
mail-path = 시크릿은 필요하지 않으므로 넣지 않습니다
mail-allowlist = 
    안녕하십니까.

    당사 Adobe Campaign Classic 인스턴스의 콜백 서버를 IMS 클라이언트의 허용 목록에 추가하고 확인해 주시기 바랍니다.

    IMS client identifier: { $client }
    Callback server: { $callback }
    IMS organization ID: { $organization }

    감사합니다.
help-hand-over = Right로 값만 따로 표시하고, Space로 입력했다고 체크하며, Enter로 클립보드에 보냅니다.
help-to-do = Space로 끝낸 일을 체크합니다.
help-to-do-mail = Space로 끝낸 일을 체크합니다. Enter를 누르면 Adobe에 요청하는 메일을 표시합니다.
help-to-do-back = 아무도 로그인할 수 없을 때 되돌리는 방법입니다. 할 일이 아니므로 체크하지 않습니다.
help-people = Admin Console의 사용자 중 누가 로그인할 수 있는지 보여 줍니다. Space로 표시를 바꾸고, Enter로 로그인 과정을 보고, Ctrl-R로 다시 읽습니다.
hand-over-compared = Campaign: 같음 { $same }, 다름 { $differs }, 확인 못 함 { $unseen }.
hand-over-compared-marked = Campaign: 같음({ $mark }) { $same }, 다름 { $differs }, 확인 못 함 { $unseen }.
hand-over-not-compared = Campaign과 비교하지 못했습니다. { $why }
hand-over-compare-login = --login을 쓰면 Campaign의 값과 비교합니다.
hand-over-paste = 콘솔 내용을 여기에 붙여 넣으면 비교합니다.
hand-over-pasted-differs = 붙여 넣은 값: { $held }
to-do = 남은 일(이 순서대로)
to-do-allowlist = 콜백 서버가 허용 목록에 있다는 확인을 Adobe에서 받으십시오.
to-do-enter = 네이티브 관리자 세션 하나를 열어 둔 채, 콘솔에 값을 입력하고 저장하십시오.
to-do-restart = 모든 애플리케이션 서버에서 서버를 재시작하십시오: systemctl stop nlserver, systemctl start nlserver.
to-do-try = 콘솔 한 대에서 “Connect with an Adobe ID”를 체크한 두 번째 연결을 추가하고, 프로필마다 사용자 한 명으로 로그인해 보십시오.
to-do-everyone = 로그인이 모두 확인된 뒤에만 다른 사용자의 콘솔에서도 체크하십시오. 로그인 창에 문제가 있으면 콘솔의 WebView2 캐시를 비우십시오.
to-do-restrict = 네이티브 로그인 제한(nonIMSAuthnAPI, 7.4.1 이상)은 맨 마지막에 적용하십시오.
to-do-back = 되돌리려면 체크를 해제하십시오. 콘솔마다 따로 있는 설정이며, 네이티브 로그인은 계속 작동합니다.
to-do-enter-restricted = 주의: 맨 마지막에 해야 할 네이티브 로그인 거부가 { $file }에 이미 설정되어 있습니다. 되돌릴 때를 위해 다음 운영자 중 하나를 준비해 두십시오: { $allowed }.
to-do-enter-restricted-to-all = 주의: 맨 마지막에 해야 할 네이티브 로그인 거부가 { $file }에 이미 설정되어 있습니다. 되돌릴 수 있는 사람이 없을 수 있습니다.
to-do-try-proxy = Campaign 자체는 프록시 { $proxy }(serverConf.xml의 proxyConfig)를 거쳐 IMS에 연결되어야 합니다. 이 프록시에서 { $host } 연결을 허용해야 합니다.

sheet-title = Campaign 인스턴스 { $instance }의 Adobe IMS 설정
sheet-where = 클라이언트 콘솔: Administration > Platform > External accounts
sheet-entered = { $day } 입력
sheet-done = { $day } 완료
sheet-secret-variable = 환경 변수 { $name }에 있음
sheet-secret-inline = 구성 파일 안에 있음, { $length }자

## Open things

help-title = 도움말: { $step }
help-path = Up/Down으로 선택, Enter로 실행, Esc로 닫기
help-actions = 여기서 할 수 있는 모든 것
help-step-prerequisites = Campaign을 IMS에 연결하려면 먼저 세 가지가 갖추어져야 합니다. 각각 직접 눈으로 확인한 뒤 체크하십시오. 먼저 다음 단계로 갔다가 돌아와도 됩니다.
help-step-console = 콘솔이 서버보다 한 빌드만 뒤처져도 접속이 거부될 수 있습니다. 두 번호 모두 콘솔의 About 창에 있습니다.
help-step-package = 4단계에서 채울 외부 계정은 이 패키지가 만듭니다. 패키지가 없으면 구성할 것도 없습니다.
help-step-account = 콘솔 양식의 모든 필드를 같은 순서로 보여 줍니다. Adobe에서 온 메일을 통째로 붙여 넣어도 됩니다. 인식한 값을 목록으로 보여 주고 Enter를 누르면 채웁니다.
help-step-review = 입력한 모든 내용과 기록될 파일을 한 페이지에서 봅니다. 직접 지시하기 전에는 아무것도 기록하지 않습니다.
help-step-mask = 사용자들이 이 마스크로 로그인하기 전에 실제 프로필 이름으로 테스트하십시오. 사용자는 자신의 프로필 중 하나라도 일치해야 로그인할 수 있습니다.
suggestions-title = 제안: { $field }
suggestions-path = Enter로 선택한 값을 넣고, Esc로 필드를 그대로 둡니다
pasted-title = 인식한 값 { $count }개
pasted-path = Enter로 체크한 값을 채우고, Esc로 아무것도 채우지 않습니다
pasted-several = 값 { $count }개: Right로 선택
pasted-wrapped = 다음 줄 포함 여부: Right로 선택
pasted-wrapped-with = 다음 줄 포함
pasted-wrapped-without = 다음 줄 제외
pasted-instances = { $instances }: Right로 선택
pasted-replaces = 바뀔 값: { $value }
pasted-mended = 고치기 전: { $value }
pasted-announced = 이름은 있으나 맞는 값이 없음: { $fields }
pasted-trimmed = 끝의 공백을 제거한 필드: { $fields }
pasted-technical = 기술 계정의 값입니다. 기술 계정의 클라이언트 식별자와 시크릿은 로그인용이 아니므로 체크하지 않았습니다.
help-open-help = Up/Down으로 동작을 선택하고 Enter로 실행합니다.
help-open-suggestions = Up/Down으로 선택하고 Enter로 넣습니다. /로 검색합니다.
help-open-pasted = Space로 값을 제외합니다. Enter로 나머지를 채웁니다. 이후 Ctrl-_로 한 번에 되돌릴 수 있습니다.
help-pasted-several = 텍스트에 이 필드의 값이 여러 개 있습니다. Right와 Left로 선택합니다. 같은 인스턴스의 값은 함께 선택됩니다.
help-pasted-out = Space로 이 값도 포함합니다. Enter로 체크한 값을 채웁니다. 이후 Ctrl-_로 한 번에 되돌릴 수 있습니다.
help-open-name = Admin Console에 표시되는 프로필 이름입니다. Enter는 적용, Esc는 취소입니다.
help-open-password = Enter로 한 번 보냅니다. Esc는 보내지 않습니다. 틀린 비밀번호가 반복되면 운영자가 잠깁니다.
password-again = Ctrl-R: 비밀번호를 다시 입력합니다.
help-open-question = Left/Right로 답을 고르고 Enter로 결정합니다. Esc를 누르면 아무것도 바뀌지 않습니다.
help-open-question-lock-out = Left/Right로 답을 고르고 Enter로 결정합니다. Esc를 누르면 마스크 테스트로 갑니다.
help-open-value = 콘솔에 입력하거나 마우스로 선택하십시오. Enter: 입력함, 다음 값으로.
help-open-value-secret = 다른 터미널에서 명령을 실행하고 표시된 값을 콘솔에 입력하십시오. Enter: 입력함.
help-open-mail = Enter로 터미널의 클립보드에 보냅니다. 마우스로 선택할 수도 있습니다.
help-open-chain = 각 줄은 앞줄이 있어야 하며, 처음 끊기는 곳에 표시가 있습니다. Right는 다음 로그인 불가 항목을 보여 줍니다.

question-replace = 파일을 덮어쓰시겠습니까?
question-replace-text = { $file } 파일이 이미 있고 내용이 다릅니다. 바뀌는 내용은 다음과 같습니다.
question-replace-no = 파일 유지
question-replace-look = 차이 보기
question-replace-yes = 덮어쓰기
question-replace-secret = { $file }에 있는 시크릿도 바뀝니다.
question-replace-other = 다른 인스턴스의 파일을 바꿀까요?
question-replace-other-text = { $theirs } 인스턴스의 구성 파일입니다: { $file }. 지금 인스턴스는 { $own }입니다. 바꾸면 원래 구성이 없어집니다.
question-replace-other-no = 파일 유지
question-replace-other-look = 차이 보기
question-replace-other-yes = 덮어쓰기
question-replace-changed = 다른 사람이 쓴 내용을 덮어쓰시겠습니까?
question-replace-changed-text = 여기서 읽거나 기록한 뒤에 다른 곳에서 { $file } 파일을 바꾸었습니다. 지금 있는 값과 기록할 값은 다음과 같습니다.
question-replace-changed-incomplete = 그 파일은 지금 상태로는 쓸 수 없습니다. 빠졌거나 잘못된 필드: { $count }개.
question-replace-changed-no = 나중에
question-replace-changed-take = 그쪽 값 사용
question-replace-changed-look = 차이 보기
question-replace-changed-yes = 내 값 기록
change-instance = 인스턴스
change-theirs = 그쪽에서만 바뀐 값입니다. 기록하면 되돌아갑니다.
change-both = 양쪽에서 모두 바뀐 값입니다.
replace-anew = 파일의 해당 부분만 바꿀 수 없어 이 프로그램의 순서와 형식으로 새로 기록합니다.
replace-loses = 함께 사라지는 주석({ $count }개): { $comments }
question-replace-foreign = 구성 파일이 아닌 파일을 덮어쓰시겠습니까?
question-replace-foreign-text = { $file }에는 다른 내용이 들어 있습니다. 덮어쓰면 그 내용이 사라집니다.
question-replace-foreign-no = 파일 유지
question-replace-foreign-yes = 덮어쓰기
question-replace-secret-file = 시크릿을 바꾸시겠습니까?
question-replace-secret-file-text = { $file }에 이미 시크릿이 있습니다. 그 시크릿을 그대로 두거나 지금 입력한 시크릿으로 바꿀 수 있습니다.
question-replace-secret-file-no = 기록하지 않음
question-replace-secret-file-keep = 이전 시크릿을 유지하고 기록
question-replace-secret-file-yes = 바꾸고 기록
question-old-secret = 이전 시크릿으로 기록하시겠습니까?
question-old-secret-text = 마지막에 입력한 시크릿은 저장되지 않았고 { $file }에는 이전 시크릿이 있습니다. 어느 것이 맞는지는 사용자만 알 수 있습니다.
question-old-secret-no = 다시 입력
question-old-secret-yes = 파일의 시크릿이 맞음
question-older-stays = 마지막에 입력한 시크릿은 저장되지 않았으므로 { $file }의 시크릿이 그대로 남습니다.
question-lock-out = 아무도 로그인하지 못할 수 있는데 기록하시겠습니까?
question-lock-out-text = { $gets-in }. 사용자는 프로필 중 하나가 마스크와 일치해야 로그인할 수 있습니다. 먼저 프로필 이름으로 테스트하십시오.
question-lock-out-no = 마스크 테스트
question-lock-out-yes = 그래도 기록
question-send-secret = 시크릿을 클립보드로 보내시겠습니까?
question-send-secret-text = 터미널이 시크릿을 클립보드에 넣습니다. 다른 프로그램이나 클립보드 기록에서 읽을 수 있게 됩니다.
question-send-secret-no = 아니요
question-send-secret-yes = 보내기

## What just happened

notice-controls-removed = 붙여 넣은 텍스트에서 제어 문자 { $count }개를 제외했습니다.
notice-paste-too-large = 거부됨: 필드에는 최대 1MiB까지 들어갑니다. 바뀐 것은 없습니다.
notice-not-utf8 = UTF-8이 아닌 바이트가 들어와 제외했습니다. 터미널의 인코딩을 확인하십시오.
notice-nothing-to-mend = 여기에는 확실하게 고칠 수 있는 것이 없습니다.
notice-no-meaning = { $key }: 여기서는 쓰이지 않습니다. Ctrl-G로 모든 키를 볼 수 있습니다.
notice-confirmed = 확인함: { $field }. Ctrl-_로 되돌립니다.
notice-not-ticked = 여기에는 글자를 입력하지 않으며, 바뀐 것도 없습니다. Space를 한 번 더 누르면 아래에 적힌 대로 됩니다.
notice-answered = IMS가 응답했습니다. 다음 키를 누르면 여기에 표시됩니다.
notice-moved = 옮김: { $field }.
notice-swapped = 맞바꿈: { $field }.
notice-emptied = 비웠습니다. 같은 값이 이미 있는 곳: { $field }.
notice-occupied = 클라이언트 시크릿에 이미 값이 있어 옮기지 않았습니다. 먼저 그 값을 지우십시오.
notice-back = 이어서 진행합니다. 저장: { $age }. { $state }. 현재 위치: { $place }.
notice-back-short = 저장: { $age }. { $state }.
back-written = 파일이 기록되어 있습니다
back-complete = 모두 입력했지만 아직 기록하지 않았습니다
back-changed = 그 뒤에 다른 곳에서 파일을 바꾸었습니다
back-broken = 파일이 더 이상 구성 파일이 아닙니다
back-gone = 기록한 파일이 더 이상 없습니다
notice-begun-foreign = { $file } 파일이 있지만 구성 파일이 아니어서 빈 상태로 시작합니다. 기록할 때 묻기 전까지 그대로 둡니다. { $problem }
back-missing = 빠졌거나 잘못된 필드 { $count }개
notice-back-secret = 클라이언트 시크릿을 다시 입력해야 합니다.
notice-back-secret-older = 마지막으로 입력한 클라이언트 시크릿이 저장되지 않음: 다시 입력하십시오.
notice-taken-over = 다른 세션(프로세스 { $process }, { $terminal })에서 넘겨받았습니다. 그 세션은 저장하고 끝났습니다.
notice-taken-over-unsaved = 다른 세션(프로세스 { $process }, { $terminal })에서 넘겨받았습니다. 그 세션은 끝나기 전에 저장하지 못했습니다. 마지막 변경 내용이 여기 있는지 확인하십시오.
notice-nothing-to-suggest = 이 필드에는 제안이 없습니다.
notice-nothing-recognised = 붙여 넣은 텍스트에서 인식한 값이 없습니다. 값을 하나씩 해당 필드에 붙여 넣으십시오(4단계, Alt-4).
notice-not-pasted = 붙여 넣지 않았습니다. 먼저 Esc로 이 창을 닫은 다음 다시 붙여 넣으십시오.
notice-compared-again = 다시 비교했습니다.
notice-filled = 필드 { $count }개를 채웠습니다. Ctrl-_로 되돌립니다.
notice-filled-already = 필드에 이미 이 값들이 있습니다.
notice-unchosen = 필드 { $count }개는 값을 선택하지 않아 그대로 둡니다.
notice-nothing-ticked = 체크한 값이 없습니다. Right로 값을 선택하고, Space로 체크하고, Esc로 그대로 둡니다.
notice-compared = 붙여 넣은 내용과 비교: 같음 { $same }, 다름 { $different }.
notice-not-filled = 인식한 값 { $count }개를 채우지 않았습니다. 다시 붙여 넣으십시오.
notice-names-added = { $count ->
    [0] 붙여 넣은 텍스트에 이름이 없습니다.
   *[other] 이름 { $count }개를 추가했습니다.
}
notice-names-twice = 이미 있는 이름 { $count }개는 제외했습니다.
notice-names-kept = 프로필 이름 { $count }개를 6단계 마스크 테스트용으로 보관했습니다.
notice-names-judged = 전체: { $totals }.
notice-secrets-left-out = 클라이언트 시크릿으로 보이는 줄 { $count }개를 제외했습니다. 추가한 이름: { $added }개. 시크릿은 4단계에 입력하십시오.
notice-secret-as-name = 클라이언트 시크릿으로 보입니다. 이름은 초안에 저장되므로 추가하지 않았습니다. 4단계에 입력하십시오.
notice-not-kept = { $more ->
    [0] { $field }
   *[other] { $field } 외 필드 { $more }개
}: 시크릿으로 보여 초안에 저장하지 않았습니다. 다시 입력하되 시크릿은 시크릿 필드에 넣으십시오.
notice-secret-same = 붙여 넣은 시크릿이 설정된 시크릿과 같습니다.
notice-secret-other = 붙여 넣은 시크릿이 설정된 시크릿과 다릅니다.
notice-secret-not-compared = 붙여 넣은 시크릿이 맞는지는 알 수 없습니다. 설정된 시크릿의 위치: { $place }.
notice-undone = 되돌림: { $what }. Ctrl-X로 다시 적용합니다.
notice-write-stands = 기록한 파일은 되돌리지 않습니다. Ctrl-_를 한 번 더 누르면 되돌림: { $what }.
notice-redone = 다시 적용함: { $what }. Ctrl-_로 되돌립니다.
undone-fields = 필드 { $count }개
undone-names = 이름 변경
undone-names-added = 이름 { $count }개 추가
undone-names-removed = 이름 { $count }개 삭제
undone-compared = 붙여 넣은 내용과의 비교
undone-tick = { $field } 체크
undone-task = 할 일 { $number }번 체크
notice-name-removed = 삭제함: { $name }. Ctrl-_로 되돌립니다.
notice-no-place = 이 방향으로는 더 이동할 곳이 없습니다.
notice-not-undone = { $field }: 이전에 입력한 내용은 남아 있지 않아 되돌릴 수 없습니다.
notice-nothing-to-undo = 되돌릴 것이 없습니다.
notice-nothing-to-redo = 다시 적용할 것이 없습니다.
notice-no-task = 되돌리는 방법이며 할 일이 아닙니다.
notice-sent-text = { $text }: 터미널에 보냈습니다. 도착하지 않으면 마우스로 선택하십시오.
notice-mail-sent = 메일을 터미널에 보냈습니다. 도착하지 않으면 마우스로 선택하십시오.
notice-names-trimmed = 이름 { $added }개를 추가하고 그중 { $count }개의 양 끝 공백을 없앴습니다.
notice-names-unread = 이름 { $added }개를 추가했고 { $count }곳은 읽지 못했습니다. { $first }
notice-no-miss = 이 방향에는 로그인 불가 프로필이 더 없습니다.
notice-nobody-out = 이 방향에는 로그인할 수 없는 사용자가 더 없습니다.
notice-names-read = { $count ->
    [0] 읽은 이름이 없습니다.
   *[other] 이름 { $count }개를 읽었습니다.
}
notice-names-stopped = 중지함: 이름 { $count }개를 읽었습니다.
notice-names-full = 초안에는 이름이 { $most }개까지 저장되어 나머지는 제외했습니다. 더 필요하면 --names FILE로 시작하십시오.
notice-incomplete = 기록하지 않음: 고칠 필드 { $count }개, 여기부터.
notice-written = 기록됨: { $file }. 이제 마스크를 테스트하십시오.
notice-written-tested = 기록됨: { $file }.
notice-written-with = 기록했습니다.
notice-file-kept = { $file } 파일을 그대로 두었습니다. 아무것도 기록하지 않았으며 입력한 내용은 초안에 남아 있습니다.
notice-not-yet-written = 보는 것만으로는 아무것도 기록되지 않습니다. Ctrl-S를 누르면 다시 묻습니다.
notice-took-theirs = 파일에서 값 { $count }개를 가져왔습니다. Ctrl-_로 되돌립니다.
notice-nothing-written = 아무것도 기록하지 않았습니다.
notice-written-before = { $file }: 이미 입력한 내용과 같습니다.
notice-no-session = 서버 세션 없음: { $why } 2단계에서 Ctrl-R을 누르면 다시 시도합니다.
notice-stands = { $why } 앞서 측정한 결과를 그대로 둡니다.
notice-withheld = 초안에 저장하지 않음: { $field }. 시크릿의 일부일 수 있습니다. 그곳에서 Ctrl-O를 누르면 저장합니다.
notice-all-entered = 값 { $count }개를 모두 입력했습니다. 남은 할 일은 그 아래에 있습니다.
notice-changed-on-disk = 다른 곳에서 { $file } 파일을 바꾸었습니다. 차이를 확인한 뒤 Ctrl-S를 다시 누르십시오.
notice-sent = { $field }: 터미널에 보냈습니다. 도착하지 않으면 Right로 따로 표시해 선택하십시오.
notice-secret-elsewhere = 시크릿은 이 세션에 없습니다. 위치: { $place }.
notice-not-found = “{ $text }”: 목록에 없습니다.
notice-found = { $count ->
    [1] 하나뿐입니다.
   *[other] { $count }개 중 { $at }번째. Down은 다음, Up은 이전으로 이동합니다.
}
notice-theme = 테마: { $name }

## Before the wizard

drafts-title = 어느 설정을 이어서 하시겠습니까?
drafts-path = 인스턴스마다 초안이 따로 있습니다
drafts-unreadable = 읽을 수 없음
drafts-held = 다른 세션에서 열려 있음
drafts-written = 파일 기록됨
drafts-unwritten = 기록 안 됨
drafts-another = 다른 설정 시작
drafts-help = Enter를 누르면 이 설정을 멈춘 곳부터 이어서 합니다.
drafts-help-another = Enter를 누르면 인스턴스 이름을 묻습니다. 초안과 파일이 이 이름을 따릅니다.
drafts-name = 인스턴스 이름:
drafts-name-wrong = 영문자, 숫자, . _ - 1~64자. 점이나 하이픈으로 시작할 수 없습니다.
age-minutes = { $count ->
    [0] 방금
   *[other] { $count }분 전
}
age-hours = { $count }시간 전
age-days = { $count }일 전
question-held = 다른 세션이 이 초안을 쓰고 있습니다
question-held-text = 인스턴스 { $instance }: { $terminal }의 프로세스 { $process }, { $age } 시작. 넘겨받으면 다른 세션은 저장하고 종료되며, 여기서 그 자리부터 이어집니다.
question-held-no = 그대로 두기
question-held-yes = 넘겨받기
question-draft = 끝내지 않은 초안이 있습니다
question-draft-text = 인스턴스 { $instance }의 초안이 아직 끝나지 않았습니다. 초안을 이어서 하시겠습니까, 아니면 따로 보관하고 지정한 파일로 시작하시겠습니까?
question-draft-no = 초안 이어서 하기
question-draft-yes = 보관하고 파일로 시작

## Messages outside the screen

suspended = ims-setup을 일시 중지했습니다. fg로 돌아옵니다. 실행 취소는 Ctrl-_입니다.
go-on = 초안을 저장했습니다. 이어서 하려면: { $command }
go-on-unbegun = 답한 것이 없어 초안도 없습니다. 다시 시작하려면: { $command }
left-unwritten = 기록하지 않음: { $file } 파일이 아직 없습니다.
left-differs = 기록하지 않음: { $file } 파일의 내용이 입력한 내용과 다릅니다.
end-file = 기록됨: { $file }
gets-in-no-mask = 로그인 불가: 올바른 마스크 없음
gets-in-untested = 로그인 가능 여부: 프로필로 테스트하지 않음
gets-in-judging = 로그인 가능 여부: 판정 중…
gets-in-not-judged = 로그인 가능 여부: 판정이 끝나지 않음
gets-in-nobody = 로그인 불가: 프로필 { $count }개 중 0개
gets-in-tested = 로그인 가능: 프로필 { $count }개 중 { $inside }개
gets-in-nobody-of-people = 로그인 불가: 사용자 { $count }명 중 0명
gets-in-people = 로그인 가능: 사용자 { $count }명 중 { $inside }명
gets-in-people-if = 그룹이 있으면 로그인 가능: 사용자 { $count }명 중 { $inside }명
gets-in-people-shut-out = { $count }명 불가
gets-in-people-unsure = { $count }명 미확인
gets-in-shut-out = { $count }개 불가
gets-in-unproven = 미확인 { $count }개
left-secret = 클라이언트 시크릿은 초안에 저장되지 않으므로 나중에 다시 입력해야 합니다.
left-secret-older = 마지막에 입력한 클라이언트 시크릿은 저장되지 않았습니다. { $file }에는 이전 시크릿이 있습니다.
left-taken-over = 다른 세션(프로세스 { $process }, { $terminal })이 넘겨받아 저장된 초안을 이어서 진행합니다.
logging-off = 서버와의 세션에서 로그아웃하는 중…
no-terminal = 마법사를 쓰려면 표준 입력과 표준 출력이 터미널이어야 합니다. SSH에서는: ssh -t HOST ims-setup
file-wrong = { $file }: { $problem }
theme-unknown = “{ $name }” 테마가 없습니다. 사용할 수 있는 테마: { $names }.
theme-unreadable = 테마 { $file } 파일을 읽을 수 없습니다.
language-other-script = 중국어 간체가 없어 영어로 표시합니다. 중국어 번체: --lang zh-Hant 또는 도움말의 마지막 행.
terminal-failed = 터미널을 사용할 수 없습니다: { $reason }
here-unusable = 시작한 폴더를 사용할 수 없습니다. 다른 폴더로 이동해(cd) 다시 시작하십시오. 시스템 응답: { $reason }
output-failed = 출력을 쓸 수 없습니다: { $reason }
man-unknown = { $name } 명령이 없습니다.
instance-wrong = “{ $name }”: 인스턴스 이름으로 쓸 수 없습니다. ASCII 영문자, 숫자, “.”, “_”, “-”만 64자까지 쓸 수 있으며 첫 글자는 “.”나 “-”일 수 없습니다.
instance-differs = 인스턴스가 서로 다릅니다(-i: { $name }, 답변 파일: { $file }). 어느 쪽입니까?
drafts-none = 초안이 없습니다.
drafts-several = 초안이 여러 개 있습니다: { $names }. -i로 하나를 지정하십시오.
drafts-stay = 아무것도 고르지 않았습니다. 그대로 둠: { $names }. 계속하려면: ims-setup -i 이름
drafts-delete = 초안은 밖에서 삭제합니다: ims-setup drafts delete -i { $instance }
drafts-paste = 먼저 설정을 고른 다음 붙여 넣으십시오.
draft-not-taken-over = 다른 세션(프로세스 { $process })이 끝나지 않았습니다. 바뀐 것은 없습니다. 그 세션을 종료하거나 다시 시도하십시오.
draft-set-aside = 이전 초안을 { $file }에 따로 보관했습니다.
draft-unreadable = 초안을 읽을 수 없어 { $file }에 따로 보관했습니다.
draft-salvaged = 초안이 손상되었습니다. 읽지 못한 행: { $lines }. 나머지를 확인하십시오. 보관: { $file }.
draft-later = 초안이 더 새로운 ims-setup 버전의 것이어서 { $file }에 따로 보관했습니다.
begun-from-file = { $file }에서 시작했습니다.
file-is-here = 여기에 { $file } 파일이 있습니다. ims-setup -i { $instance } 명령으로 이어서 작업합니다.

## The command line

cli-about = Adobe Campaign Classic 인스턴스 하나에 Adobe IMS(Adobe ID 로그인)를 단계별로 설정합니다
cli-after = 명령이 없으면 마법사를 시작합니다. 인스턴스의 초안이 있으면 이어서 진행합니다.
cli-mask = 연결 마스크(association mask)를 테스트하거나 제안합니다
cli-rehearse = 구성으로 로그인할 수 있는 사람과 없는 사람, 그 이유를 알려 줍니다
cli-show = 기록된 구성의 인계 시트를 표시합니다(시크릿은 가림)
cli-drafts = 초안을 나열하거나, 위치를 알려 주거나, 삭제합니다
cli-themes = 테마를 나열합니다. NAME을 주면 사본의 바탕이 될 YAML로 출력합니다
cli-schema = 구성의 JSON Schema를 출력합니다
cli-completions = 셸 자동 완성을 출력합니다
cli-man = 매뉴얼 페이지(roff)를 출력합니다
cli-help = 프로그램이나 명령의 도움말을 표시합니다
cli-status-done = 완료
cli-status-wrong = 검사한 항목에 오류가 있거나, 파일이 올바른 구성이 아니거나, 필수 값이 없음
cli-status-usage = 명령줄이 잘못됨
cli-status-left = 구성을 기록하기 전에, 또는 구성과 다른 답변을 남긴 채 종료함, 초안은 보존됨
cli-status-file = 파일이나 터미널을 사용할 수 없음
cli-status-fault = ims-setup 자체의 결함, 입력한 내용은 저장됨
cli-status-signal = 신호 N으로 종료됨, 입력한 내용은 저장됨
cli-status-nagios = --format nagios를 쓰면 모니터링 플러그인의 상태를 따름: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN
cli-file-configuration = 인스턴스 NAME의 구성, 본인만 읽을 수 있음
cli-file-secret = 같은 폴더의 클라이언트 시크릿, 한 줄, 본인만 읽을 수 있음
cli-file-draft = 인스턴스 NAME의 초안, 시크릿은 들어 있지 않음, $XDG_STATE_HOME이 설정되어 있으면 ~/.local/state 대신 사용됨
cli-file-preferences = 환경설정, $XDG_CONFIG_HOME이 설정되어 있으면 ~/.config 대신 사용됨
cli-file-themes = 직접 만든 테마
cli-file-schema = 구성의 JSON 스키마, Debian 패키지가 설치함
cli-file-examples = Git 훅, 여러 인스턴스에 대한 실행, cron에 넣을 줄, Debian 패키지가 설치함
cli-environment-language = 언어. 먼저 설정된 것이 쓰이며 UTF-8이 아니면 ASCII로 그립니다. --lang이 우선합니다.
cli-environment-term = 터미널이 지원하는 기능. dumb이면 마법사가 한 줄씩 진행합니다.
cli-environment-color = 설정되어 있으면 색을 쓰지 않습니다. --color가 우선합니다.
cli-environment-folders = 초안과 환경설정이 있는 폴더. ~/.local/state와 ~/.config 대신 쓰입니다.
cli-environment-proxy = 네트워크로 묻는 데 쓰는 프록시와 프록시 없이 묻는 호스트.
cli-environment-certificates = 시스템의 인증서 대신 신뢰할 인증서. --ca-file은 여기에 더합니다.
cli-answers = 기록된 구성과 같은 키를 쓰는 YAML이며, 키는 ims-setup schema가 설명합니다. 빠진 키는 기본값이 있으면 기본값이 되고 없으면 미확인으로 남습니다. 필수 키에는 기본값이 없습니다. 기록된 구성과 초안도 답변 파일로 쓸 수 있습니다. x-로 시작하는 키는 그대로 둡니다.
cli-answers-default = 기본값: { $value }
cli-answers-needed = 필수입니다.
cli-mask-missing = 마스크가 없습니다: ims-setup mask MASK [NAME]... 또는 --from FILE, --infer
cli-option-instance = Campaign 인스턴스
cli-option-output = 구성을 기록할 위치, 기본값은 현재 폴더의 NAME.ims.yaml
cli-option-from = 이 구성을 편집해 그 자리에 기록
cli-option-mask-from = 이 구성의 마스크를 테스트, 구성의 테넌트를 사용
cli-option-answers = 비어 있거나 기본값인 항목을 이 파일로 채움, “-”는 표준 입력
cli-option-fresh = 이전 초안을 따로 보관하고 새로 시작
cli-option-names = 프로필 이름: 한 줄에 하나, CSV 또는 User Management API의 JSON, “-”는 표준 입력
cli-option-groups = 운영자 그룹의 내부 이름, 한 줄에 하나
cli-option-users = 사용자와 그 프로필: User Management API의 사용자 JSON 또는 Admin Console의 CSV, “-”는 표준 입력
cli-option-umapi-id = 파일 대신 사용자와 프로필을 조회할 User Management API 자격 증명의 클라이언트 식별자
cli-option-mask-umapi-id = --from에 지정한 조직의 프로필을 조회할 User Management API 자격 증명의 클라이언트 식별자
cli-option-umapi-secret-file = 그 클라이언트 식별자의 시크릿 파일, 한 줄, 없으면 입력을 요청함
cli-option-umapi-url = 연습에 쓸 이 컴퓨터의 User Management API
cli-option-lang = 언어
cli-option-theme = 테마 이름 또는 테마 파일
cli-option-ascii = ASCII로만 그리기
cli-option-color = 색
cli-option-file = 기록된 구성
cli-option-configuration = 구성, 생략하면 있는 초안, 초안도 없으면 default.ims.yaml
cli-option-format = 시트의 출력 형식, setimsoauth는 시트가 아니라 기술 계정을 등록하는 스크립트
oauth-head = { $instance } 인스턴스의 기술 계정을 등록합니다. 호스트에서 neolane 사용자로 실행하십시오. Campaign 7.4.1 이상용입니다.
oauth-other = 기술 계정에는 별도의 OAuth server-to-server 자격 증명이 있습니다. 그 클라이언트 식별자와 시크릿은 로그인용과 다릅니다.
oauth-seen = 시크릿은 화면에 표시되지 않지만 nlserver가 인수로 받습니다. nlserver가 실행되는 동안 호스트의 다른 사용자가 프로세스 목록에서 볼 수 있습니다.
oauth-echo = 어떻게 끝나더라도 터미널에 입력한 내용이 다시 표시됩니다.
oauth-client = 기술 계정의 클라이언트 식별자:
oauth-account = 기술 계정 ID:
oauth-secret = 클라이언트 시크릿(표시되지 않음):
oauth-wrong = 값이 비어 있거나 공백이 들어 있거나 ID에 슬래시가 있어 아무것도 변경하지 않았습니다.
oauth-nowhere = nlserver를 찾을 수 없습니다. Campaign 호스트에서 neolane 사용자로 실행하십시오.
cli-option-check-format = 결과의 출력 형식: 사람이 읽는 텍스트, JSON, 코드 스캔용(SARIF), 빌드 서버용(JUnit), 모니터링용(Nagios)
cli-option-json = 표준 출력에 JSON 문서 하나로 출력
cli-option-what = 할 일
cli-option-themes-name = 테마 이름
cli-option-shell = 셸
cli-option-command = 명령
cli-option-mask = 연결 마스크
cli-option-infer = 이름에 맞는 마스크 제안
cli-option-tenant = 테넌트, 테넌트가 필요한 검사에 사용
cli-option-all = 모든 이름이나 모든 사용자를 출력
cli-option-strict = 경고와 미확인 항목을 오류로 처리
cli-option-prove-secret = 클라이언트 식별자와 시크릿이 서로 맞는지 IMS 서버에 한 번 보내 확인
cli-option-bundle = 지원용 파일 기록: 검사 결과와 입력 항목, 값은 자리 표시자, 시크릿 없음. 먼저 목록 표시

## Themes: what is wrong with one, and what each is for.
theme-empty = { $line }행 { $column }열: 테마에 내용이 없습니다. “ims-setup themes default”로 바탕이 될 테마를 출력할 수 있습니다.
theme-not-yaml = { $line }행 { $column }열: YAML이 아닙니다. 여기나 바로 앞에 콜론, 따옴표, 괄호가 빠졌는지 확인하십시오.
theme-unknown-key = { $line }행 { $column }열: 여기에는 “{ $word }” 키가 없습니다. 혹시 “{ $nearest }”입니까?
theme-doubled-key = { $line }행 { $column }열: “{ $word }” 키가 두 번째로 나옵니다. 둘 중 하나만 남기십시오.
theme-unknown-role = { $line }행 { $column }열: “{ $word }” 역할이 없습니다. 혹시 “{ $nearest }”입니까?
theme-unknown-colour = { $line }행 { $column }열: “{ $word }” 색이 없습니다. 혹시 “{ $nearest }”입니까? 다른 색은 "#rrggbb" 형식으로 씁니다.
theme-not-rgb = { $line }행 { $column }열: “{ $word }”: 색이 아닙니다. "#7fe3a1"처럼 # 뒤에 16진수 6자리를 쓰십시오.
theme-no-colour = { $line }행 { $column }열: 색이 없습니다. #로 시작하는 색은 "#7fe3a1"처럼 따옴표로 묶으십시오. 따옴표가 없으면 YAML에서는 주석이 됩니다.
theme-bad-name = { $line }행 { $column }열: 이름은 1~64자이며 슬래시와 제어 문자는 쓸 수 없습니다.
theme-not-a-mapping = { $line }행 { $column }열: 여기에는 “bold: true”처럼 키와 값이 와야 합니다.
theme-not-a-boolean = { $line }행 { $column }열: true 또는 false를 쓰십시오.
theme-half-a-pair = { $line }행 { $column }열: "#rrggbb" 색은 여기나 “base”에서 fg와 bg를 같은 형식으로 함께 지정해야 합니다. 배경을 모르면 글자가 읽힐지 아무도 알 수 없습니다.
theme-too-little-contrast = { $line }행 { $column }열: fg와 bg가 너무 비슷해 읽을 수 없습니다({ $contrast }:1). 4.5:1이 될 때까지 한쪽을 더 밝거나 어둡게 하십시오.
theme-bright-black = { $line }행 { $column }열: bright-black은 많은 터미널에서 읽을 수 없습니다. fg를 빼거나 다른 색을 고르십시오.
theme-named-background = { $line }행 { $column }열: 배경은 "#rrggbb" 형식으로 쓰고 같은 형식의 fg를 함께 지정하십시오. 터미널 자체의 색을 쓰려면 “reverse: true”로 하십시오.
theme-named-base = { $line }행 { $column }열: “base”의 fg와 bg에는 "#rrggbb"를 씁니다. 터미널 자체의 색을 쓰려면 “base”를 빼십시오.
theme-about-default = 어떤 배경에나 맞음, 터미널 자체의 색.
theme-about-dark = 어두운 배경용, 터미널 자체의 색.
theme-about-light = 밝은 배경용, 터미널 자체의 색.
theme-about-high-contrast = 검은 바탕에 흰색과 밝은색, 7:1 이상, 24비트 색.
theme-about-plain = 색을 쓰지 않음.
theme-about-midnight = 짙은 파란 바탕에 고유한 색, 24비트 색.
theme-about-paper = 따뜻한 종이색 바탕에 잉크색, 24비트 색.
## What can be wrong with an answer. The line stands under its field: short enough for 55 columns where it can be.
## `finding-<code>-<field>` stands in place of `finding-<code>` for that field.

finding-missing = 필수 항목인데 비어 있습니다.
finding-missing-key = 완전한 파일에는 다른 데서 알 수 있더라도 이 항목이 있어야 합니다.
finding-missing-ims-client-id = 필수: Adobe 지원 팀이 시크릿과 함께 보내 줍니다.
finding-missing-ims-client-secret = 필수: Adobe 지원 팀이 식별자와 함께 보내 줍니다.
finding-missing-callback-server = 필수: 이 Campaign 인스턴스의 https 주소입니다.
finding-missing-ims-organization-id = 필수: Administration > Experience Cloud Details.
finding-missing-association-mask = 필수: 없으면 아무도 로그인할 수 없습니다.
finding-missing-tenant = 필수: 조직의 테넌트 이름입니다.

finding-too-long = { $chars }자: 이렇게 긴 값은 없습니다.
finding-surrounding-space = 값의 앞이나 뒤에 공백이 있습니다.
finding-control-character = 보이지 않는 문자가 { $count }개 있습니다. 첫 문자: { $character }.
finding-inner-space = 값 안에 공백이 있습니다.
finding-inner-space-ims-client-secret = 시크릿 안에 공백이 있습니다. 다시 복사하십시오.
finding-not-ascii = “{ $character }”: 쓸 수 없습니다. ASCII 문자만 쓰십시오.
finding-quoted = 값이 따옴표나 괄호로 묶여 있습니다.
finding-final-mark = 끝의 “{ $character }”: 값에 속하지 않습니다.
finding-label-in-value = 값과 함께 레이블까지 붙여 넣었습니다.
finding-wrong-character = “{ $character }”: 여기에 쓸 수 없는 문자입니다.
finding-wrong-character-internal-name = “{ $character }”: 쓸 수 없음. A–Z, a–z, 0–9, _, -만 됩니다.
finding-wrong-character-ims-client-secret = “{ $character }”: 변수 이름에 쓸 수 없는 문자입니다.
finding-placeholder = “{ $text }”: 자리 표시자입니다. 실제 값을 넣으십시오.
finding-reference = 다른 도구의 참조입니다. 중괄호에 env: NAME이나 file: NAME을 쓰거나 값 자체를 입력하십시오.
finding-looks-like-secret = 클라이언트 시크릿을 다른 필드에 넣은 것 같습니다.
finding-looks-like-secret-ims-client-secret = 변수 이름이 아니라 시크릿 자체인 것 같습니다.

finding-not-https = { $scheme }://가 아니라 https://로 시작해야 합니다.
finding-scheme-missing = https://로 시작해야 합니다.
finding-host-missing = https:// 뒤에 호스트 이름이 없습니다.
finding-host-character = “{ $character }”: 호스트 이름에 쓸 수 없는 문자입니다.
finding-host-malformed = 잘못된 호스트 이름: 점과 하이픈을 확인하십시오.
finding-port-malformed = 포트는 1에서 65535 사이의 숫자여야 합니다.
finding-user-in-url = 이 주소에는 사용자나 비밀번호를 넣지 않습니다.
finding-path-in-url = 경로 없이 호스트만 쓰십시오.
finding-trailing-slash = 끝의 슬래시(/)를 지우십시오.
finding-several-urls = 주소가 둘 이상입니다. 하나만 남기십시오.
finding-default-port = :443은 https의 기본 포트입니다. 지우십시오.
finding-application-server-port = 8080은 Tomcat 포트입니다. 웹 서버 포트를 쓰십시오.
finding-local-host = 이 컴퓨터에서만 통하는 이름입니다.
finding-numeric-host = IP 주소입니다. IMS 허용 목록은 호스트 이름을 씁니다.
finding-short-host = 호스트에 도메인이 없습니다. 전체 이름을 쓰십시오.
finding-capitals-in-host = 주소는 소문자로 쓰십시오.
finding-underscore-in-host = 호스트 이름에 “_”: 공인 인증서가 허용하지 않습니다.
finding-international-host = ASCII 외 문자: Adobe 목록에는 xn-- 형식일 수 있습니다.
finding-adobe-host = { $host }: Campaign이 아니라 Adobe 사이트입니다.
finding-not-production = { $host }: 테스트 서버입니다. IMS 프로덕션을 쓰십시오.
finding-unknown-host = { $host }: Adobe 문서에 없는 IMS 서버입니다.
finding-unknown-host-experience-cloud-server = { $host }: Adobe 문서의 서버는 marketing.adobe.com입니다.

finding-scope-separator = 항목은 쉼표로만 구분하십시오.
finding-scope-space = 쉼표 앞뒤에 공백을 넣지 마십시오.
finding-scope-empty-entry = 앞이나 뒤에 항목이 없는 쉼표가 있습니다.
finding-scope-doubled = { $entry }: 두 번 들어 있습니다.
finding-scope-case = Adobe 표기는 { $entry }입니다. 대소문자에 주의하십시오.
finding-scope-entry-missing = { $entry } 항목이 없습니다. 로그인에 필요합니다.
finding-scope-not-compared = 미리 채운 값이니 콘솔 범위와 비교하십시오.
finding-secret-not-kept = 마지막에 다른 시크릿을 입력했으나 저장되지 않았으니 다시 입력하십시오.

finding-organization-unlike = 조직 ID가 아닙니다. 0–9, A–F 24자와 @AdobeOrg입니다.
finding-organization-length = @ 앞은 24자여야 하는데 { $found }자입니다.
finding-organization-not-hexadecimal = “{ $character }”: 16진수가 아닙니다. 0–9와 A–F만 됩니다.
finding-organization-suffix-missing = 끝에 @AdobeOrg가 없습니다.
finding-organization-suffix = 끝이 “{ $found }”입니다. @AdobeOrg여야 합니다.
finding-is-organization-id = 조직 ID입니다. 조직 ID 필드가 따로 있습니다.
finding-is-mask = 연결 마스크입니다. 연결 마스크 필드가 따로 있습니다.
finding-is-technical-account = 이 값이 아니라 기술 계정의 ID입니다.
finding-is-mail-address = 이메일 주소입니다.
finding-is-url = 웹 주소입니다.
finding-is-url-tenant = 웹 주소입니다. 테넌트 이름만 쓰십시오.
finding-doubled = 같은 값이 두 번 들어 있습니다. 한 번이면 됩니다.
finding-secret-is-client-id = 클라이언트 식별자와 같습니다. 둘 중 하나가 틀립니다.
finding-secret-short = { $chars }자뿐입니다. 전부 복사했습니까?
finding-variable-decorated = $와 중괄호 없이 변수 이름만 쓰십시오.
finding-variable-begins-with-digit = 변수 이름은 숫자로 시작할 수 없습니다.
finding-unknown-name = 기본 이름이 아님(복사본은 다름): 콘솔과 비교하십시오.
finding-not-enabled = 꺼져 있으면 아무도 Adobe ID로 로그인할 수 없습니다.
finding-unknown-context = 알려진 값: dma_campaign_classic 또는 dma_campaign.
finding-capitals = 테넌트는 보통 소문자입니다. 비교해 보십시오.

finding-not-a-build = 빌드는 4~5자리 숫자입니다(예: 9400).
finding-version-not-build = { $version }: 버전입니다. 빌드는 그 옆에 있습니다.
finding-build-length = 빌드는 4~5자리인데 { $found }자리입니다.
finding-record-differs = 파일에는 “{ $recorded }”, 지금은 “{ $now }”입니다.

repair-replace = Ctrl-F로 고치기
repair-move-to-secret = Ctrl-F로 클라이언트 시크릿에 옮기기
repair-move = Ctrl-F로 { $field }에 옮기기
repair-swap = Ctrl-F로 맞바꾸기: { $field }
repair-empty = Ctrl-F로 이 필드 비우기. 이미 있는 곳: { $field }
repair-confirm-compared = Ctrl-F: 비교했음
repair-keep-secret = Ctrl-F: 파일의 시크릿이 맞음

## Why a check stands as it does.

reason-confirmed = 확인되었습니다.
reason-not-confirmed = 아직 확인되지 않았습니다.
reason-no-build = 두 빌드 모두 알 수 없습니다. 콘솔의 Help > About…에서 확인하십시오.
reason-no-console-build = 서버는 빌드 { $server }이고 콘솔의 빌드는 알 수 없습니다. 콘솔의 Help > About…에서 확인하십시오.
reason-no-server-build = 서버의 빌드를 알 수 없습니다. 콘솔의 Help > About…에서 확인하십시오.
reason-own-console = 이 서버에서 제공하는 콘솔의 빌드는 { $build }입니다.
reason-other-console = 이 서버에서 제공하는 콘솔의 빌드는 { $handed_out }, 서버의 빌드는 { $server }입니다. 아무에게도 맞는 콘솔이 제공되지 않습니다.
reason-web-view-on = 서버에서 콘솔이 WebView2를 쓰도록 설정되어 있습니다(webView2Mode).
reason-web-view-off = 서버에서 콘솔이 WebView2를 쓰도록 설정되어 있지 않습니다. webView2Mode가 1이 아닙니다.
reason-web-view-unsaid = serverConf.xml에 Adobe가 7.3부터 요구하는 webView2Mode="1"이 없습니다. 이 값이 없을 때 서버가 어떻게 하는지는 알려져 있지 않습니다.
reason-unread-refused = { $file }의 내용은 확인하지 못했습니다: { $reason }
reason-unread-too-large = { $file }의 내용은 확인하지 못했습니다. Campaign의 이런 파일로는 너무 큽니다.
reason-unread-kind = { $file }의 내용은 확인하지 못했습니다. 일반 파일이 아닙니다.
reason-unread-not-xml = { $file }의 내용은 확인하지 못했습니다. 읽을 수 있는 XML이 아닙니다.
reason-unread-outside = { $file }의 내용은 확인하지 못했습니다. 링크가 설치 폴더 밖을 가리킵니다.
reason-unread-too-many = { $file }의 내용은 확인하지 못했습니다. 살펴볼 파일이 너무 많습니다.
reason-same-build = 콘솔과 서버가 모두 빌드 { $build }입니다.
reason-console-too-old = 콘솔 { $console } 빌드는 너무 오래되었습니다. 이 서버에는 { $least } 이상이 필요합니다. 콘솔을 업데이트하십시오.
reason-console-not-advised = 서버는 콘솔 { $advised } 이상을 권장합니다. 지금 콘솔은 { $console }입니다.
reason-different-build = 콘솔은 { $console }, 서버는 { $server }입니다. 빌드가 같아야 합니다.
reason-upgrade-mandatory = Adobe는 { $version }에서 콘솔 업그레이드를 필수로 정하고 있습니다.
reason-not-general = { $version } 빌드 { $build }: 지원이 중단되어 수정본이 나오지 않습니다. 최신: { $newest_version } 빌드 { $newest_build }.
reason-limited = { $version } 빌드 { $build }: 제한 공급 버전입니다. 최신 일반 공급: { $newest_version } 빌드 { $newest_build }.
reason-ims-variant = 빌드 { $build }: { $version } 또는 { $version }.IMS입니다. 네이티브 로그인은 .IMS에서만 끌 수 있습니다. 설치한 사람에게 물어보십시오.
reason-unknown-build = 빌드 { $build }: { $date } 자 목록에 없습니다. 오류가 아니라 알려지지 않았을 뿐입니다.
reason-release-differs = 서버가 알려 준 릴리스({ $told })가 릴리스 정보와 다릅니다(빌드 { $build }: { $listed }).
reason-errors = 값 { $count }개가 잘못되었습니다.
reason-missing-values = 필수 값 { $count }개가 없습니다.
reason-warnings = 경고가 있는 값이 { $count }개입니다.
reason-other-in-campaign = Campaign에서 다른 값이 { $count }개입니다.
reason-nothing-wrong = 모든 값이 올바릅니다.

## Statuses.

status-passed = 통과
status-warned = 경고
status-failed = 실패
status-open = 미확인

## What is wrong with an instance name.


## Where a suggested value is from.

suggest-no-secret = 시크릿이 아님: 여기에 두기
suggest-label = Adobe 기본 제공 값
suggest-name-current = 현재 빌드의 기본 제공 값
suggest-name-older = 이전 빌드의 기본 제공 값
suggest-ims-current = 현재 프로비저닝
suggest-ims-older = 이전 프로비저닝
suggest-scope-full = 최근 설치된 계정의 값
suggest-scope-short = Adobe 문서의 그림에 나오는 짧은 범위
suggest-context-field = 이 필드가 있는 콘솔용
suggest-context-no-field = 이 필드가 없는 콘솔이 쓰는 값
suggest-marketing-server = Adobe 문서의 값
suggest-mask-tenant = Adobe 형식, 테넌트 포함
suggest-mask-host = 콜백 서버의 도메인 이름 포함: 확인하십시오
suggest-mask-instance = 인스턴스 이름 포함
suggest-from-names = 이름 { $count }개에 맞음, 그룹: { $groups }
suggest-mask-short = 테넌트 없음
suggest-build-server = 서버의 빌드: 둘이 같아야 함
suggest-build-console = 콘솔의 빌드: 둘이 같아야 함
suggest-build-general = 일반 공급, 최신
suggest-build-limited = 제한 공급
suggest-build-deprecated = 지원 중단
## Files: what is wrong with a configuration, a draft or an answers file. Every sentence ends up after "Line 3, column 5: ".

problem-at = { $line }행 { $column }열: { $what }
problem-key = “{ $key }”
problem-this-key = 이 키
problem-too-large = 파일이 { $limit }MiB보다 큽니다. 구성 파일은 이렇게 크지 않습니다. 맞는 파일인지 확인하십시오.
problem-not-utf8 = 여기서부터 UTF-8이 아닙니다. 파일을 UTF-8로 저장하십시오.
problem-syntax = 여기서부터 YAML이 아닙니다. 이 행과 윗행의 들여쓰기, 따옴표, 괄호를 확인하십시오.
problem-empty = 파일에 내용이 없습니다.
problem-second-document = 여기서 두 번째 문서가 시작됩니다. 파일에는 문서가 하나만 있어야 합니다. “---”와 그 뒤를 지우거나 다른 파일로 옮기십시오.
problem-too-deep = 여기서 목록과 매핑이 너무 깊이 중첩되어 있습니다.
problem-too-many-aliased = 여기서 별칭이 가리키는 내용이 너무 많습니다. 값을 직접 쓰십시오.
problem-unknown-alias = 이 별칭이 가리키는 앵커가 위에 없습니다.
problem-unreadable-key = 키는 짧은 한 줄 텍스트여야 합니다.
problem-tab = { $key } 앞에 탭이 있습니다. YAML은 공백으로 들여씁니다. 앞뒤 행과 같은 수의 공백을 넣으십시오.
problem-hidden-sign = { $key } 앞이나 안에 보이지 않는 문자가 있습니다({ $character }). 일반 공백으로 바꾸거나 삭제하십시오.
problem-escape = 큰따옴표 안의 백슬래시는 이스케이프를 시작하는데 여기서는 올바르지 않습니다. { $key }의 값을 작은따옴표('…')로 묶으십시오.
problem-needs-quotes = { $key }의 값에 YAML이 다르게 읽는 기호가 있습니다: “{ $sign }”. 작은따옴표로 묶고, 다른 도구의 자리 표시자라면 실제 값으로 바꾸십시오.
problem-no-blank = { $key }의 콜론 뒤에 공백이 없습니다.
problem-doubled = { $key }: 두 번 나옵니다(처음은 { $first }행). 둘 중 하나를 지우십시오.
problem-unknown = { $key }: 여기에 쓸 수 없는 키입니다. 가장 비슷한 키는 “{ $nearest }”입니다. 직접 만든 키는 “x-”로 시작해야 합니다.
problem-unknown-unnamed = 여기에 쓸 수 없는 키입니다. 가장 비슷한 키는 “{ $nearest }”입니다. 직접 만든 키는 “x-”로 시작해야 합니다.
problem-misplaced = { $key }: “{ $section }” 아래에 두어야 합니다.
problem-null = { $key }: 값이 없습니다. 값을 넣거나 행을 지우십시오. 빈 텍스트는 ""로 씁니다.
problem-not-text = { $key }의 값은 텍스트여야 합니다.
problem-not-mapping = { $key } 아래에는 키와 값이 와야 합니다.
problem-not-mapping-root = 파일은 키와 값으로 이루어져야 하며 “version: 1”이 맨 앞에 와야 합니다.
problem-not-list = { $key }의 값은 목록이어야 합니다.
problem-not-number = { $key }의 값은 따옴표 없는 정수여야 합니다.

problem-two-forms = 시크릿이 파일과 변수 양쪽으로 지정되어 있습니다. 하나만 남기십시오: {"{"}file: NAME{"}"} 또는 {"{"}env: NAME{"}"}.
problem-no-form = 시크릿은 다음 중 하나여야 합니다: {"{"}file: NAME{"}"}, {"{"}env: NAME{"}"}, 또는 따옴표로 묶은 시크릿 자체.
problem-later-version = 파일의 버전은 { $version }입니다. 이 프로그램은 버전 1만 지원합니다. 더 새로운 ims-setup을 쓰십시오.

## Files: why one could not be used

file-not-found = { $file } 파일이 없습니다.
file-no-folder = { $file } 폴더가 없습니다. 폴더를 만들거나 다른 위치를 고르십시오.
file-no-folder-there = { $file }: 폴더가 아닙니다. 이 위치에는 폴더가 있어야 합니다. 이것을 다른 곳으로 옮기거나 다른 위치를 선택하십시오.
file-denied = { $file }: 읽거나 기록할 권한이 없습니다. 파일과 폴더의 소유자와 권한을 확인하십시오(ls -ld).
file-not-regular = { $file }: 일반 파일이 아닙니다.
file-too-large = { $file }: { $limit }MiB보다 커서 읽지 않았습니다.
file-too-large-kib = { $file }: { $limit }KiB보다 커서 읽지 않았습니다.
file-link = { $file }: { $target }에 대한 링크여서 따라가지 않았습니다. 링크와 대상이 본인 소유여야 하고, 그 폴더에 다른 사람이 쓸 수 없어야 합니다. 대상을 직접 지정하십시오.
file-other-folder = { $file }의 소유자는 { $owner }입니다. root로는 그곳에 기록하지 않습니다. 그 사용자로 실행하십시오: sudo -u { $owner } ims-setup
file-left-by-root = { $file }의 소유자는 root입니다. 이전에 root로(sudo) 실행하면서 그렇게 되었을 수 있습니다. 소유자를 되돌리십시오: sudo chown -R { $user } { $file }
file-owner-lost = { $file }의 소유자는 { $owner }입니다. 지금 기록하면 소유자가 바뀝니다. 그 사용자로 실행하십시오: sudo -u { $owner } ims-setup
file-other-owner = { $file }의 소유자는 { $owner }입니다. 다른 사용자도 이 폴더에 파일을 넣을 수 있어, 그곳에 기록하면 그 소유자가 읽게 됩니다. 아무것도 기록하지 않았습니다. 본인 폴더의 파일을 지정하거나(-o) 이 파일을 삭제하십시오.
home-not-there = 홈 폴더가 없습니다: { $home }. 초안을 보관할 폴더를 새로 만듭니다: { $folder }.
home-none = 홈 폴더를 알 수 없습니다. 초안을 보관하는 폴더: { $folder }.
file-changed = { $file }: 읽은 뒤에 디스크에서 바뀌었습니다. 아무것도 기록하지 않았습니다.
file-taken-over = 다른 세션이 이 초안을 넘겨받았습니다({ $file }). 이 세션의 내용은 더 이상 그곳에 저장되지 않습니다.
file-odd-lock = { $file }: 한 번에 한 세션만 초안을 쓰도록 ims-setup이 그곳에 두는 파일이 아니므로 그대로 두었습니다. 무엇인지 확인하고(ls -l) 다른 곳으로 옮긴 뒤 다시 시작하십시오.
file-full = { $file }: 기록하지 못했습니다. 디스크가 가득 찼거나 할당량을 다 썼습니다. 공간을 비우고 다시 저장하십시오.
file-limited = { $file }: 기록하지 못했습니다. 여기서는 파일 크기가 제한되어 있습니다. 제한(ulimit -f)을 확인하고 늘리십시오.
file-no-descriptors = { $file }: 읽거나 기록하지 못했습니다. 이 프로세스는 파일을 더 열 수 없습니다. 제한(ulimit -n)을 확인하고 늘리십시오.
file-read-only = { $file }: 기록하지 못했습니다. 파일 시스템이 읽기 전용입니다. 다른 위치를 고르십시오.
file-name-too-long = { $file } 이름이 시스템에서 허용하는 길이보다 깁니다. 더 짧은 이름을 고르십시오.
file-broken = { $file }: 읽거나 기록하지 못했습니다. 해당 장치에서 오류를 보고했습니다. 다른 위치를 고르고 디스크를 점검하십시오.
file-away = { $file }: 읽거나 기록하지 못했습니다. 네트워크 공유나 마운트에 문제가 있습니다. 마운트를 확인하거나(findmnt) 다른 위치를 고르십시오.
file-busy = { $file }: 읽거나 바꾸지 못했습니다. 사용 중이거나 컨테이너에서처럼 따로 마운트되어 있습니다. 다른 위치를 고르십시오.
file-unsynced = { $file }: 기록했지만 디스크가 보존을 확인해 주지 않습니다. 디스크를 점검하고 한 번 더 기록하십시오.
file-no-locks = { $file }: 이 파일 시스템은 잠금을 지원하지 않습니다. 같은 초안을 여는 두 번째 세션을 알아챌 수 없으므로 한 세션에서만 작업하십시오.
file-slow = { $file }: 디스크가 응답하지 않습니다. 마지막 변경 내용이 저장되지 않았을 수 있습니다.
file-fault = { $file }: 기록하지 못했습니다. ims-setup 자체의 결함으로 실패했습니다. 저장을 다시 시도합니다.
file-secret-owner = { $file }의 소유자는 { $owner }입니다. 시크릿이 든 파일은 본인이나 root의 소유여야 하므로 읽지 않았습니다.
file-secret-not-one-line = { $file }에는 시크릿 한 줄만 있어야 합니다.
file-other = { $file }: 읽거나 기록하지 못했습니다. 다른 위치를 고르십시오. 시스템 응답: { $reason }
file-open = { $file } 파일을 다른 사용자가 읽을 수 있습니다(모드 { $mode }). 이 파일 시스템은 권한을 저장하지 않습니다. 시크릿이 들어 있다면 다른 위치를 선택하십시오.
file-tightened = { $file }: 권한을 { $mode }에서 0600으로 바꾸었습니다. 이제 본인만 읽을 수 있습니다.
file-tightened-other = { $file }: 권한을 { $mode }에서 0600으로 바꾸었습니다. 이제 root와 소유자({ $owner })만 읽을 수 있습니다.
file-open-to-commits = { $file }에 시크릿이 들어 있고, 이 파일을 무시하지 않는 Git 작업 트리에 있습니다. 다음 커밋 전에 .gitignore에 추가하십시오.
secret-replaced-alone = 구성을 기록하지 못했고 { $file }에는 이미 새 시크릿이 들어 있습니다. 이전 시크릿을 되돌리지 못했습니다. 두 파일을 함께 사용하기 전에 다시 기록하십시오.
secret-file-differs = { $file } 파일을 다른 사람이 바꾸었습니다. 여기에 입력한 시크릿과 다른 시크릿이 들어 있으며, 그대로 두었습니다.
secret-put-back = 기록이 두 파일 사이에서 중단되었습니다. { $file } 파일에 구성과 짝이 맞는 시크릿을 되돌려 놓았습니다. 다시 기록하십시오.
secret-left-so = 기록이 중단되었습니다. { $file } 파일은 그 뒤에 바뀌었으므로 그대로 두었습니다.
secret-half-written = 기록이 중단되었습니다. { $file } 파일과 구성이 서로 맞지 않을 수 있습니다. 이전 시크릿은 { $old } 파일에 있습니다. 구성을 다시 기록하십시오.
file-secret-readable = 다른 사람이 { $file }의 시크릿을 읽을 수 있습니다. 실행하십시오: chmod 600 { $file }

# What the system answers, behind a colon in the sentences above and elsewhere.
system-not-found = 그런 파일이나 폴더가 없습니다.
system-denied = 시스템에서 허용하지 않습니다.
system-exists = 이미 있습니다.
system-is-folder = 폴더입니다.
system-no-folder = 경로의 일부가 폴더가 아닙니다.
system-full = 디스크가 가득 찼거나 할당량을 다 썼습니다.
system-read-only = 파일 시스템이 읽기 전용입니다.
system-no-descriptors = 파일을 더 열 수 없습니다(ulimit -n).
system-busy = 사용 중입니다.
system-refused = 그곳에서 연결을 받는 프로그램이 없습니다.
system-timed-out = 제시간에 응답이 없었습니다.
system-no-route = 그곳으로 가는 네트워크 경로가 없습니다.
system-device-failed = 장치가 고장 났거나 없어졌습니다.
system-no-program = 이 컴퓨터에서 실행할 수 있는 프로그램이 아닙니다.
system-away = 네트워크 공유나 마운트가 없어졌거나 오류를 보고했습니다.
system-circle = 링크가 서로를 가리키며 순환합니다.
system-overflow = 크기나 소유자를 여기서 다룰 수 없습니다.
system-name-too-long = 이름이 시스템에서 허용하는 길이를 넘습니다.
system-no-memory = 남은 메모리가 없습니다.
## What can be wrong with a mask. Two lines of 55 columns at most.

finding-empty-association-mask = 마스크가 없습니다. 어떤 프로필도 그룹에 연결되지 않아 아무도 로그인할 수 없습니다.
finding-too-large-association-mask = 너무 큽니다. 마스크는 1,000자까지, 컴파일하면 10MiB까지입니다.
finding-html-entity-association-mask = 웹 페이지 코드(&quot; 등)가 섞였습니다. 프로필 이름에는 이런 코드가 없습니다.
finding-typographic-quotes-association-mask = 따옴표는 마스크가 아니라 웹 페이지의 것입니다. 프로필 이름에는 없습니다.
finding-placeholder-association-mask = 자리 표시자가 남아 있습니다. 프로필 이름에는 없습니다.
finding-open-association-mask = 웹 페이지에서 따라온 것일 수도, 실제 프로필 이름일 수도 있습니다. 프로필 이름으로만 알 수 있습니다.
finding-lost-blank-association-mask = 마스크의 다른 곳에서는 이 기호의 양쪽에 공백이 있습니다. 여기에 공백이 빠졌습니까? 프로필 이름으로만 알 수 있습니다.
finding-invalid-syntax-association-mask = 정규식이 아니어서 어떤 이름과도 일치할 수 없습니다.
finding-unsupported-syntax-association-mask = 모든 엔진이 지원하지는 않습니다. 일반 텍스트, 문자 클래스 [a-z], 선택 (?:a|b)로 쓰십시오.
finding-no-capture-group-association-mask = 캡처하는 것이 없어 운영자 그룹을 알 수 없습니다. 그룹 이름 자리에 (.*)를 넣으십시오.
finding-several-capture-groups-association-mask = 두 곳에서 캡처해 어느 쪽이 운영자 그룹인지 알 수 없습니다. 나머지는 (?:…)로 쓰십시오.
finding-repeated-group-association-mask = 그룹에는 한 조각만 남고, 반복되면 마지막 조각만 남습니다. (.*)처럼 반복을 그룹 안에 넣으십시오.
finding-fixed-group-association-mask = 이 그룹은 아무것도 캡처하지 못하거나 늘 같은 것만 캡처합니다. 그룹 이름 자리에 (.*)를 넣으십시오.
finding-branch-without-group-association-mask = 이 |의 한쪽에는 그룹이 없어 그쪽 이름에서는 그룹이 나오지 않습니다. (?:a|b)처럼 선택을 좁히십시오.
finding-never-matches-association-mask = 어떤 이름도 일치할 수 없습니다. 여기서 불가능한 끝, 시작 또는 문자를 요구합니다.
finding-control-character-association-mask = 탭이나 줄바꿈처럼 보이지 않는 문자입니다. 지우십시오.
finding-captured-space-association-mask = 그룹과 함께 공백까지 캡처됩니다. 그런 이름의 운영자 그룹은 없습니다.
finding-markup-association-mask = **, \*, /…/처럼 페이지나 프로그래밍 언어에서 남은 기호입니다. 마스크의 일부가 아닙니다.
finding-non-breaking-space-association-mask = 특수하거나 보이지 않는 공백입니다. 일반 공백을 쓴 이름과 일치하지 않습니다.
finding-doubled-space-association-mask = 공백이 연달아 있습니다. 공백이 하나인 이름과 일치하지 않습니다.
finding-dash-lookalike-association-mask = 하이픈처럼 보이는 다른 문자입니다. 하이픈을 쓴 이름과 일치하지 않습니다.
finding-full-width-association-mask = 입력기가 입력한 전각 문자입니다. 일반 문자로 된 이름과 일치하지 않습니다.
finding-letter-lookalike-association-mask = 모양만 같은 문자입니다(다른 문자 체계이거나 자모 또는 악센트가 분리됨). 일반 문자로 된 이름과 일치하지 않습니다.
finding-surrounding-space-association-mask = 마스크의 앞이나 뒤에 공백이 있습니다. 공백이 없는 이름과 일치하지 않습니다.
finding-unescaped-metacharacter-association-mask = 정규식에서 다른 문자를 뜻하는 기호입니다. 앞에 백슬래시를 붙이면 기호 자체가 됩니다.
finding-misspelt-association-mask = 프로필 이름이 마스크와 한두 글자 또는 대소문자가 다릅니다. 둘 중 하나에 오타가 있습니다.
finding-beginning-missing-association-mask = 프로필 이름의 앞부분이 마스크에 없습니다.
finding-misplaced-group-association-mask = 그룹이 운영자 그룹 이름이 시작되는 곳에서 시작하지 않습니다. 제품과 테넌트 뒤에서 프로필 이름의 나머지를 감싸도록 하십시오.
finding-engine-dependent-association-mask = 다른 정규식 엔진은 거부하거나 다르게 해석합니다. Campaign이 쓰는 엔진은 공개되어 있지 않습니다.
finding-tenant-missing-association-mask = 마스크에 테넌트가 없습니다. 다른 조직의 마스크가 아닌지 확인하십시오.
finding-other-tenants-association-mask = 다른 테넌트의 이름도 일치합니다. 마스크를 해당 테넌트로 한정하십시오.
finding-several-products-association-mask = 다른 제품의 이름과 일치합니다. Campaign 이름에만 있는 부분으로 시작하십시오.
finding-matches-everything-association-mask = 다른 제품까지 모든 이름이 일치합니다. Campaign 이름에만 있는 말로 시작하십시오.

# Two sentences, one after the other.
mask-sentences = { $first } { $second }
list = { $first }, { $second }
aside = { $what }({ $aside })
number-of-four = 1,234
number-of-five = 12,345

mask-syntax-group-unclosed = 여기서 연 괄호가 닫히지 않았습니다.
mask-syntax-group-unopened = 닫는 괄호에 짝이 되는 여는 괄호가 없습니다.
mask-syntax-nothing-to-repeat = 이 기호 앞에 반복할 것이 없습니다. 아무 문자열이나 뜻하려면 .*를 쓰십시오.
mask-syntax-class = 여는 대괄호 [는 문자 목록의 시작입니다. 목록이 잘못되었거나 닫히지 않았습니다.
mask-syntax-escape = 백슬래시는 기호 앞에 붙여 기호 자체를 나타냅니다. 여기서는 뜻이 없습니다.
mask-syntax-count = 중괄호 안의 횟수는 {"{"}3{"}"} 또는 {"{"}1,3{"}"} 형식으로 씁니다.
mask-syntax-look-around = 전후방 탐색은 지원하지 않습니다. 그 자리의 내용을 직접 쓰십시오(선택은 (?:a|b)).
mask-syntax-back-reference = 역참조는 지원하지 않습니다. 반복되는 텍스트를 직접 쓰십시오.
mask-syntax-other-engine = 다른 엔진의 문법입니다. 그룹은 (?:…), 끝은 $, 공백은 [ ]로 쓰십시오.

mask-needs-tenant = 테넌트를 알면 고칠 수 있습니다.
mask-needs-names = 프로필 이름을 알면 고칠 수 있습니다.
mask-needs-choice = 프로필 이름만으로는 하나로 정할 수 없습니다.

## What is remarkable about a name.

mask-warning-captured-space = 캡처한 그룹의 앞이나 뒤에 공백이 있습니다. Campaign에서 그런 이름의 운영자 그룹을 찾지 못합니다.
mask-warning-case-differs = 마스크와 대소문자만 다릅니다.
mask-warning-collision = 다른 이름도 같은 운영자 그룹에 연결됩니다.
mask-warning-control-panel = “admin”이 들어 있어 사용자가 Campaign Control Panel도 열 수 있습니다.
mask-warning-empty-group = 일치하지만 캡처한 운영자 그룹이 없어 사용자가 권한을 받지 못합니다.
mask-warning-near-miss = 한두 글자 차이로 일치하지 않습니다.
mask-warning-unknown-group = Campaign에 이 내부 이름의 운영자 그룹이 없습니다. 그룹은 자동으로 만들어지지 않습니다.
mask-unknown-group-alike = Campaign의 그룹과 모양은 같지만 문자 결합 방식이 다릅니다. 클라이언트 콘솔에서 내부 이름을 복사하여 프로필 이름을 바꾸십시오.
mask-unknown-group-case = Campaign에서 이 그룹은 { $name }입니다. 대문자와 소문자를 구분합니다.
mask-unknown-group-label = 클라이언트 콘솔에 표시되는 그룹 레이블입니다. 내부 이름은 { $name }입니다.
mask-message-center = Adobe에서 Message Center API 호출용으로 정한 프로필이며, 해당하는 운영자 그룹이 없습니다.

## What could not be read as a name.

names-not-utf-8 = { $line }행: UTF-8 텍스트가 아닙니다. 파일을 UTF-8로 저장하십시오.
names-control-characters = { $line }행: 제어 문자가 있어 텍스트가 아닙니다.
names-open-quote = { $line }행: 셀을 여는 따옴표가 닫히지 않았습니다.
names-missing-column = { $line }행: 이름 열이 나오기 전에 행이 끝납니다.
names-long-row = { $line }행: 표보다 셀이 많습니다. 쉼표가 이름의 일부일 수 있으니 그 이름을 따옴표로 묶으십시오.
names-unclear = { $line }행: 쉼표가 이름의 일부인지 두 이름의 구분인지 알 수 없습니다. 이름을 한 줄에 하나씩 쓰십시오.
names-line-break = { $line }행: 셀 안에서 줄이 바뀝니다. 이름을 한 줄로 쓰십시오.
names-broken-json = { $line }행: 여기서 JSON이 깨졌습니다. API 응답을 다시 저장하십시오.
names-nameless-group = { $line }행: 이름이 없는 그룹입니다.
names-error-answer = { $line }행: 그룹 대신 API의 오류 응답이 있습니다.
names-people = { $line }행: 그룹 대신 사용자가 있습니다.
names-more-pages = { $line }행: 뒤에 페이지가 더 있다고 하지만 없습니다. API에 다음 페이지도 요청하십시오.
names-too-much = { $line }행: 이름이 텍스트 4GiB 한도를 넘습니다.
names-none-read = 이름을 하나도 읽지 못했습니다. { $what }
names-note-windows-1252 = UTF-8이 아니어서 Windows-1252로 읽었습니다 (모두 { $count }곳, 처음은 { $line }행).
names-note-numbers = 이름 옆의 숫자는 사용자 수로 보고 뺐습니다 (모두 { $count }곳, 처음은 { $line }행).
names-note-signs = 이름에서 목록이나 페이지의 기호를 없앴습니다 (모두 { $count }곳, 처음은 { $line }행).
names-note-passed-over = 이름이 아닌 줄은 건너뛰었습니다 (모두 { $count }곳, 처음은 { $line }행).
groups-noted = { $file }: { $note }
groups-none-read = { $file }에서 운영자 그룹을 하나도 읽지 못했습니다. { $what }
groups-unreadable = { $file }: { $count }곳을 읽지 못했습니다. { $first }
groups-trimmed = { $file }: 그룹 { $count }개의 양 끝 공백을 없앴습니다.
groups-reads-input = 운영자 그룹을 한 줄에 하나씩 읽고 있습니다. Ctrl-D를 누르면 끝납니다.
names-seems-empty = 내용이 비어 있습니다.
names-seems-utf-16 = 바이트 순서 표시가 없는 UTF-16으로 보입니다. UTF-8로 저장하십시오.
names-seems-workbook = 통합 문서 또는 압축 파일로 보입니다. 시트를 CSV로 저장하십시오.
names-seems-document = PDF 등 서식이 있는 문서로 보입니다. 목록을 텍스트나 CSV로 저장하십시오.
names-seems-page = 웹 페이지나 XML로 보이며, 로그인 페이지일 수 있습니다. 목록 자체를 저장하십시오.
names-seems-binary = 텍스트가 아닙니다.
names-seems-error-answer = User Management API의 오류 응답으로 보입니다: { $code }. 그룹을 다시 요청하십시오.
names-seems-people = User Management API의 사용자 목록으로 보입니다. /users 대신 /groups의 응답을 저장하십시오.
names-seems-cut-off-json = 끝나기 전에 잘린 JSON으로 보입니다. API 응답을 다시 저장하십시오.
names-seems-broken-json = 오류가 있는 JSON으로 보입니다. API 응답을 다시 저장하십시오.
names-seems-no-groups = 그룹이 없는 API 응답입니다. 마지막 페이지를 넘어섰을 수 있습니다.
names-seems-only-left-out = Campaign 권한을 주지 않는 관리자 및 개발자 그룹만 있습니다.
names-seems-other-json = 다른 종류의 JSON으로 보입니다. “groupName”이 하나도 없습니다.
names-seems-empty-column = 이름 열이 비어 있는 표입니다.
names-seems-unclear = 이름이라고 확실히 말할 수 있는 줄이 없습니다. 한 줄에 이름 하나씩 쓰십시오.

## ims-setup mask

mask-reads-input = 프로필 이름을 한 줄에 하나씩 읽습니다. Ctrl-D로 끝냅니다.
mask-no-mask-found = 이 이름들에 맞는 마스크가 없습니다. “ - ” 같은 구분자까지 공통되는 앞부분이 없습니다.
mask-no-known-group = 이 마스크들이 캡처하는 그룹 중 지정한 운영자 그룹에 있는 것이 없습니다. 그룹의 내부 이름을 프로필 이름의 끝부분과 비교하십시오.
mask-repair = 이렇게 쓰십시오: { $mask }
mask-severity-error = 오류
mask-severity-warning = 경고
mask-sound = 마스크 자체에는 문제가 없습니다.
mask-none-of-names = 마스크 자체에는 오류가 없지만 이 형식의 이름이 하나도 없습니다. “mask --infer”를 실행하면 이 이름에 맞는 마스크를 제안합니다.
mask-report-totals = 이름 { $names }개: { $matched ->
    [0] 일치 없음
   *[other] 일치 { $matched }개
}, 불일치 { $missed }개.
mask-report-collisions = 운영자 그룹 { $count }개에는 둘 이상의 이름이 연결됩니다.
mask-report-control-panel = 이름 { $count }개는 Campaign Control Panel 접근 권한도 줍니다.
mask-report-unknown = 캡처한 그룹 중 { $count }개가 Campaign에 없습니다.
mask-report-unreached = 연결되는 이름이 없는 운영자 그룹: { $groups }
mask-report-left-out = 관리자·개발자 그룹 { $count }개를 제외했습니다.
mask-report-trimmed = 이름 { $count }개의 양 끝 공백을 없앴습니다.
mask-report-unreadable = { $count }곳을 읽지 못했습니다.
mask-report-product = { $product }: 프로필 { $count }개
mask-report-more = 이름 { $count }개를 더 표시하려면 --all을 쓰십시오.
mask-report-readings = 마스크를 그룹 이름 앞의 접두사로 보면(Adobe의 한 문서) 이름 { $count }개가 다르게 해석됩니다:
mask-reading-group = { $name }: 접두사로 보면 그룹 { $group }
mask-reading-none = { $name }: 접두사로 보면 그룹 없음
mask-nearest = 일치하는 가장 비슷한 이름: { $name }
mask-user-group = 사용자 그룹입니다. 프로필을 통해서만 권한을 줍니다.
mask-explains = 이름 { $explains }개
rehearse-reads-input = 사용자와 프로필을 읽고 있습니다. Ctrl-D를 누르면 끝납니다.
rehearse-no-configuration = 확인할 구성이 없습니다. 구성을 지정하십시오: ims-setup rehearse FILE --users FILE
rehearse-none-read = { $file }에서 사용자를 한 명도 읽지 못했습니다. { $what }
rehearse-mask-wrong = 마스크에 오류가 있습니다. { $what }
rehearse-in = { $count ->
    [0] 로그인할 수 있는 사용자가 없습니다.
   *[other] { $count }명이 로그인할 수 있습니다.
}
rehearse-out = { $count ->
    [0] 로그인하지 못하는 사용자는 없습니다.
   *[other] { $count }명은 로그인할 수 없습니다.
}
rehearse-unsure = { $count }명은 프로필이 일치하지만 Campaign에 운영자 그룹이 있는지 확인되지 않았습니다. --groups로 확인할 수 있습니다.
rehearse-nobody = 로그인할 수 있는 사용자가 없습니다. 이 마스크로 보면 Campaign의 프로필이 하나도 없습니다.
rehearse-people = 사용자 { $people }명을 읽었고, 그중 { $campaign }명에게 Campaign 프로필이 있습니다.
rehearse-control-panel = 그중 { $count }명은 Campaign Control Panel도 열 수 있습니다.
rehearse-user-groups = Campaign 프로필이 없는 사용자 { $count }명이 사용자 그룹에 속해 있습니다. 그 그룹이 어떤 프로필을 주는지는 이 파일에 없습니다.
rehearse-more = 사용자 { $count }명이 더 있습니다. --all을 쓰면 모두 표시합니다.
rehearse-why-no-profile-matches = 마스크와 일치하는 프로필이 없습니다. Admin Console에서 프로필 이름을 고치거나 마스크를 고치십시오.
rehearse-why-unknown-group = Campaign에 이 내부 이름의 운영자 그룹이 없습니다. 그룹을 만들거나 프로필 이름을 있는 그룹에 맞추십시오.
rehearse-why-empty-group = 프로필은 일치하지만 그룹이 나오지 않습니다. 마스크가 캡처하는 자리에 운영자 그룹의 내부 이름을 넣으십시오.
rehearse-why-not-active = 계정이 활성 상태가 아닙니다. Admin Console에서 활성화하십시오.
rehearse-why-no-email = 이메일 주소가 없습니다. Campaign은 이메일 주소로 사용자를 식별합니다. Admin Console에 입력하십시오.
rehearse-why-shared-email = Campaign에서 운영자 두 명이 같은 이메일 주소를 쓰고 있습니다. 한 명만 쓰게 하십시오.
rehearse-why-unsure = 프로필이 일치합니다. Campaign에 해당 그룹이 있는지 보려면 --groups로 운영자 그룹을 지정하십시오.
rehearse-why-in = 다음 운영자 그룹으로 로그인할 수 있습니다.
rehearse-lacks = { $groups } 제외: Campaign에 그런 운영자 그룹이 없습니다.
rehearse-state-disabled = 비활성화됨
rehearse-state-locked = 잠김
rehearse-state-removed = 제거됨
rehearse-only-user-groups = { $count ->
   *[other] { $groups }: 사용자 그룹이며, 사용자 그룹만으로는 아무도 로그인할 수 없습니다. 같은 이름의 제품 프로필에 할당하십시오.
}
ask-umapi-secret = { $host }에 보낼 클라이언트 { $client }의 시크릿:
ask-umapi-secret-later = User Management API용 클라이언트 { $client }의 시크릿:
umapi-secret-needs-terminal = 시크릿을 물을 터미널이 없습니다. --umapi-secret-file FILE을 쓰십시오.
umapi-secret-empty = 시크릿을 입력하지 않아 아무것도 조회하지 않았습니다. 시크릿을 입력하거나 --umapi-id를 빼십시오.
umapi-id-wrong = --umapi-id: 클라이언트 식별자는 문자, 숫자, 기호로만 되어 있고 공백이 없습니다.
umapi-url-wrong = --umapi-url은 연습용으로 이 컴퓨터의 서버에만 씁니다. Adobe의 API는 이 옵션 없이 조회합니다.
umapi-no-organization = 구성에 올바른 IMS 조직 ID가 없습니다. User Management API는 조직을 지정해서 조회해야 합니다.
umapi-no-ims = 구성에 올바른 IMS 서버가 없습니다. User Management API의 토큰은 IMS 서버에서 받습니다.
umapi-unknown-recipient = { $host }: Adobe의 두 IMS 서버가 아니어서 아무것도 보내지 않았습니다. 맞다면 터미널에서 동의하십시오.
umapi-wrong-client = { $host }: 등록되지 않은 클라이언트입니다({ $client }). Adobe Developer Console의 자격 증명에서 클라이언트 식별자를 다시 복사하십시오.
umapi-wrong-secret = { $host }: 클라이언트는 맞지만 시크릿이 다릅니다({ $client }). Adobe Developer Console의 자격 증명에서 다시 복사하십시오.
umapi-wrong-either = { $host }: 클라이언트 식별자와 시크릿의 조합을 받아들이지 않습니다. Adobe Developer Console의 자격 증명에서 둘 다 다시 복사하십시오.
umapi-scope = { $host }: 이 클라이언트에 User Management API의 토큰을 주지 않습니다({ $client }). Adobe Developer Console에서 자격 증명의 프로젝트에 이 API를 추가하십시오.
umapi-not-allowed = { $host }: 이 클라이언트의 조직 조회를 허용하지 않습니다({ $client }, { $organization }, { $code }). 자격 증명이 이 조직의 것이고 프로젝트에 User Management API가 있습니까?
umapi-organization = { $host }: 이 클라이언트로는 조직을 찾을 수 없습니다({ $organization }). IMS 조직 ID를 자격 증명의 조직 ID와 비교하십시오.
umapi-refused = { $host }: 거부했습니다({ $code }).
umapi-throttled = { $host }: 너무 오래 또는 너무 자주 기다리라고 합니다. 나중에 다시 시도하십시오.
umapi-trouble = { $host }: { $what } { $remedy }
umapi-stopped = 중지했습니다. 목록이 불완전하면 아무도 판정하지 않습니다.
umapi-progress-token = IMS에 토큰을 요청하는 중…
umapi-progress-groups = 프로필: 페이지 { $pages }, { $count }개 읽음, { $key } 키로 중지
umapi-progress-users = 사용자: 페이지 { $pages }, { $count }명 읽음, { $key } 키로 중지
umapi-progress-waiting = User Management API의 대기 요청: { $seconds }초, { $key } 키로 중지
people-nameless = { $line }행: 이메일 주소도 사용자 이름도 없는 사용자입니다.
people-groups = { $line }행: 사용자 대신 그룹이 있습니다.
people-error-answer = { $line }행: 사용자 대신 API의 오류 응답이 있습니다.
people-missing-column = { $line }행: 프로필 열이 나오기 전에 행이 끝납니다.
people-unclear = { $line }행: 쉼표나 세미콜론이 프로필 이름의 일부인지 두 이름의 구분인지 알 수 없어 두 경우를 모두 확인했습니다. User Management API는 이름을 하나씩 따로 제공합니다.
people-too-much = { $line }행: 텍스트가 4GiB 한도를 넘습니다.
people-seems-error-answer = User Management API의 오류 응답으로 보입니다: { $code }. 사용자를 다시 요청하십시오.
people-seems-groups = User Management API의 그룹 목록으로 보입니다. /groups 대신 /users의 응답을 저장하십시오.
people-seems-nobody = 사용자가 없는 API 응답입니다. 마지막 페이지를 넘어섰을 수 있습니다.
people-seems-other-json = 다른 종류의 JSON으로 보입니다. “email”이나 “username”이 하나도 없습니다.
people-seems-no-persons = 이메일 주소나 사용자 이름 열이 없습니다. Admin Console의 사용자 내보내기를 머리글과 함께 저장하십시오.
people-seems-no-profiles = 제품 프로필 열(“Product Configurations”)이 없습니다. Admin Console의 사용자 내보내기를 전체 그대로 저장하십시오.
people-seems-empty-table = 머리글 아래에 내용이 없는 사용자 표입니다.
problem-not-one-of = { $key }의 값은 다음 중 하나여야 합니다: { $allowed }.
problem-spelt = { $key }의 값은 따옴표 없이 이렇게 써야 합니다: { $meant }.
problem-not-instance = 인스턴스 이름으로 쓸 수 없습니다. ASCII 영문자, 숫자, “.”, “_”, “-”만 1자에서 64자까지 쓸 수 있으며 첫 글자는 “.”나 “-”일 수 없습니다.
cli-option-words = 프로필 이름. --from 또는 --infer와 함께 쓰면 모든 단어가 이름
cli-mask-codes = 마스크에서 잘못될 수 있는 것과 그 예:
cli-mask-names = 이름에 대한 경고와 그 마스크 및 이름의 예:
cli-rehearse-example =
    예: User Management API의 사용자
    (GET /v2/usermanagement/users/ORG/0?directOnly=false)와 Campaign의
    운영자 그룹을 기준으로 prod.ims.yaml로 누가 로그인할 수 있는지 확인합니다.

      ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt
      ims-setup rehearse prod.ims.yaml --umapi-id ID \
        --groups groups.txt --umapi-secret-file secret
action-language = 언어 변경: { $name }
notice-language = 언어: { $name }
label-in-console = 콘솔 표기: { $label }
cli-heading-usage = 사용법:
cli-heading-commands = 명령
cli-heading-arguments = 인수
cli-heading-options = 옵션
cli-heading-name = 이름
cli-heading-synopsis = 개요
cli-heading-description = 설명
cli-heading-notes = 참고
cli-heading-examples = 예
cli-heading-exit-status = 종료 상태
cli-heading-files = 파일
cli-heading-answers = 답변 파일
cli-heading-environment = 환경 변수
cli-heading-see-also = 관련 항목
cli-heading-version = 버전
cli-word-options = 옵션
cli-word-command = 명령
cli-choice = { $about } [{ $values }]
cli-choice-with-default = { $about } [{ $values }, 기본값: { $default }]
cli-unknown-option = 여기에는 { $word } 옵션이 없습니다.
cli-superfluous = 여기에는 더 올 것이 없습니다: { $word }
cli-value-missing = { $option }에는 값이 필요합니다.
cli-value-wrong = { $option }에 쓸 수 없는 값입니다: { $value }
cli-value-superfluous = { $option }에는 값을 쓰지 않습니다: { $value }
cli-once = { $option } 옵션은 한 번만 쓸 수 있습니다.
cli-not-together = 함께 쓸 수 없습니다: { $option }, { $other }
cli-needed = 필요한 인수가 없습니다: { $what }
cli-before-command = { $option } 옵션은 { $command } 앞에 올 수 없습니다. 명령의 옵션은 명령 뒤에 씁니다.
cli-not-utf8 = 인수 가운데 UTF-8 텍스트가 아닌 것이 있습니다.
cli-line-wrong = 이 명령줄을 이해할 수 없습니다.
cli-possible = 쓸 수 있는 값: { $values }
cli-similar = 혹시 이것입니까? { $words }
cli-as-value = 값으로 쓰려면: -- { $word }
cli-more = 자세한 내용: { $command }
cli-option-help = 도움말 표시
cli-option-version = 버전 표시

## 한 줄씩 (--plain): 소리 내어 읽거나 스크립트가 읽으므로 키 이름을 쓰지 않습니다.

cli-option-plain = 일반 화면에서 한 줄씩 진행(스크린 리더와 단순한 터미널용)

plain-yes = 예 네 yes y
plain-no = 아니요 아니오 no n

plain-command-back = 뒤로
plain-command-next = 다음
plain-command-clear = 비우기
plain-command-undo = 되돌리기
plain-command-steps = 단계
plain-command-review = 검토
plain-command-help = 도움말
plain-command-measure = 측정
plain-command-stop = 중지
plain-command-why = 이유
plain-command-save = 저장
plain-command-quit = 종료

plain-about-back = 이전 질문
plain-about-next = 다음 질문. 이 질문은 그대로 둡니다
plain-about-clear = 답을 비웁니다
plain-about-undo = 마지막 답을 되돌립니다
plain-about-steps = 여섯 단계. 번호를 입력하면 그 단계로 갑니다
plain-about-review = 모든 답과 파일 기록
plain-about-help = 이 단계의 목적과 이 명령들
plain-about-measure = 서버와 이 컴퓨터를 다시 측정합니다
plain-about-stop = 진행 중인 측정을 중지합니다
plain-about-why = 로그인할 때 일어나는 일: 처음으로 로그인할 수 없는 항목, 번호를 붙이면 그 이름이나 사용자
plain-about-save = 모든 것은 바로 저장됩니다. 저장되었는지 알려 줍니다
plain-about-quit = 저장하고 나갑니다

plain-commands = 여기서 할 수 있는 모든 것:
plain-command = { $command }: { $about }
plain-two-colons = 콜론으로 시작하는 값은 콜론을 두 번 입력합니다.
plain-measuring = 측정하고 있습니다. 결과는 여기에 알려 드립니다. 중지하려면 { $stop }
plain-measuring-stopped = 중지했습니다. 다시 측정하려면 { $measure }
plain-not-measuring = 측정 중인 것이 없습니다.
plain-unknown-command = 그런 명령은 없습니다. 있는 명령: { $commands }. 콜론으로 시작하는 값은 콜론을 두 번 입력합니다.

plain-welcome = Campaign 인스턴스 { $instance }의 IMS 구성(ims-setup)입니다. 구성 파일: { $file }
plain-how = 한 줄이 답 하나입니다. 빈 줄이면 있는 값을 그대로 둡니다. { $clear } 명령은 값을 비우고, { $help } 명령은 다른 명령을 알려 줍니다.

plain-step = { $number }/{ $count }단계: { $title }
plain-step-state = { $number }. { $title }: { $state }
plain-mark-none = 시작하지 않음
plain-mark-done = 완료
plain-mark-open = 남은 것이 있음
plain-mark-warned = 경고가 있음
plain-mark-failed = 잘못된 것이 있음
plain-expect-step = 갈 단계의 번호를 입력하십시오. 빈 줄이면 여기에 머뭅니다.

plain-help-prerequisites = Campaign을 IMS에 연결하려면 먼저 세 가지가 갖추어져야 합니다. 하나씩 직접 확인한 뒤 확인 표시를 하십시오. 먼저 진행했다가 돌아와도 됩니다.
plain-help-account = 콘솔 양식의 모든 필드를 그 순서대로 묻습니다.
plain-intro-review = 모든 답과, 기록하면 파일에서 바뀌는 내용입니다. 기록하라고 답하기 전에는 아무것도 기록하지 않습니다.
plain-help-package = 가져오기가 “Installation of packages successful”로 끝나면 확인하십시오.
plain-where-ims-server = 두 주소 중 어느 것인지는 Adobe가 알려 줍니다.
plain-where-association-mask = 예: Campaign - acme - (.*). 6단계에서 테스트합니다.
plain-where-mask-here = 예: Campaign - acme - (.*).

plain-fixed = { $label }: { $value }. 답할 것이 없습니다.
plain-now = 현재: { $value }
plain-now-empty = 현재: 비어 있음
plain-secret-tail = { $length }자, 끝자리 { $tail }
plain-not-shown = 입력한 내용은 표시되지 않습니다.
plain-way = { $number }. { $choice }: { $help }
plain-suggestions = 제안:
plain-suggestion = { $number }. { $value }
plain-suggestion-note = { $number }. { $value } ({ $note })

plain-expect-value = 값을 입력하십시오. 빈 줄이면 비워 둡니다.
plain-expect-value-or-number = 값 또는 제안 번호를 입력하십시오. 빈 줄이면 비워 둡니다.
plain-expect-other = 다른 값을 입력하십시오. 빈 줄이면 이 값을 그대로 둡니다.
plain-expect-other-or-number = 다른 값 또는 제안 번호를 입력하십시오. 빈 줄이면 이 값을 그대로 둡니다.
plain-expect-number = 번호를 입력하십시오. 빈 줄이면 그대로 둡니다.
plain-expect-yes-no = “{ $yes }” 또는 “{ $no }”라고 답하십시오. 빈 줄이면 그대로 둡니다.
plain-expect-choice = “{ $yes }”: { $does }. “{ $no }” 또는 빈 줄: { $keeps }.
plain-not-yes-no = 예도 아니요도 아닙니다. 아무것도 바뀌지 않았습니다.
plain-pasted-at-question = 여러 줄이 한꺼번에 들어왔습니다. 어느 줄도 답으로 받지 않고 모두 버렸습니다. 먼저 질문에 답한 다음 붙여 넣으십시오.
plain-word-no-value = “{ $word }”: 질문에 대한 답이며 { $label }에 넣을 값이 아닙니다. 아무것도 바뀌지 않았습니다.
plain-word-again = 값으로 입력하려면 한 번 더 입력하십시오.
plain-not-yes-no-number = 예도 아니요도 아니고 필드 번호도 아닙니다. 아무것도 바뀌지 않았습니다.
plain-no-such-number = 그런 번호는 없습니다. 아무것도 바뀌지 않았습니다.
plain-nothing-to-explain = 그런 이름이나 사용자가 없습니다. 이름과 사용자는 1부터 셉니다.
plain-link = { $label }, { $holds }: { $what }
plain-link-unreached = { $label }: { $holds }

plain-wrong = 잘못됨: { $what }
plain-look = 경고: { $what }
plain-mend = 고치려면 “{ $yes }”라고 답하십시오.
plain-mend-replace = 다음 값으로 바꾸려면 “{ $yes }”라고 답하십시오: { $value }
plain-mend-move = 클라이언트 시크릿으로 옮기려면 “{ $yes }”라고 답하십시오.
plain-mend-compared = 비교를 마쳤으면 “{ $yes }”라고 답하십시오.
plain-mend-keep-secret = 파일의 시크릿이 맞으면 “{ $yes }”라고 답하십시오.
plain-choice-keep = 2: { $does }.
plain-left-empty = 비워 두었습니다. 이 값이 없으면 파일을 기록할 수 없습니다.
plain-verdict = 판정: { $status }

plain-controls-removed = 줄에서 제어 문자 { $count }개를 뺐습니다.
plain-line-cut = 터미널은 한 줄에 최대 4,095바이트를 받습니다. 이 줄의 끝이 빠졌을 수 있으니 확인하십시오.
plain-first-question = 첫 질문입니다.
plain-last-question = 마지막 질문입니다.
plain-pasted-value = { $label }: { $value }
plain-pasted-several = 서로 다른 값이 { $count }개라서 넣지 않음
plain-filled = 필드 { $count }개를 채웠습니다. 되돌리려면 { $undo }.
plain-secret-in-sight = 클라이언트 시크릿이 이 화면에 보입니다. 화면과 스크롤 기록을 지우십시오. tmux에서는 clear-history도 실행하십시오.
plain-nothing-to-clear = 여기에는 비울 것이 없습니다.
plain-nothing-to-undo = 이 세션에서 되돌릴 답이 더 없습니다.
plain-undone = 되돌림: { $field }
plain-name-undone = 되돌림: 마지막 이름
plain-saved = 모두 초안에 저장되었습니다. 구성 파일은 5단계에서 기록합니다.

plain-row = { $number }. { $label }: { $state }
plain-state-finding = { $value }. { $finding }
plain-complete = 파일을 기록할 수 있습니다.
plain-left-unwritten = 아무것도 기록하지 않았습니다.
plain-incomplete = 기록하지 않음: 고칠 필드 { $count }개. 첫 번째: { $field }.
plain-hindrances = 파일 기록을 막는 필드 { $count }개: { $fields }
plain-difference = { $file } 파일이 이미 있습니다. 기록하면 다음 줄이 바뀝니다:
plain-change-now = 현재: { $line }
plain-change-then = 이후: { $line }
plain-changed-on-disk = 다른 사람이 { $file } 파일을 바꾸어 기록하지 않았습니다. 차이를 확인하고 다시 예라고 답하십시오.
plain-expect-review = { $file } 파일을 기록하려면 “{ $yes }”라고 답하고, 필드로 가려면 그 번호를 입력하십시오. “{ $no }” 또는 빈 줄이면 기록하지 않고 6단계로 갑니다.
plain-expect-review-missing = 그중 첫 필드로 가려면 “{ $yes }”라고 답하고, 다른 필드로 가려면 그 번호를 입력하십시오. “{ $no }” 또는 빈 줄이면 6단계로 갑니다.
plain-expect-review-written = 필드로 가려면 그 번호를 입력하십시오. “{ $no }” 또는 빈 줄이면 6단계로 갑니다.

plain-names = 이미 있는 이름 { $count }개:
plain-expect-names = 제품 프로필 이름을 Admin Console에 보이는 대로 한 줄에 하나씩 입력하십시오. 빈 줄을 입력하면 끝납니다.
plain-expect-people = 파일 이름을 입력하면 그 파일에서 사용자를 읽습니다. 빈 줄이면 계속합니다.
plain-password = 한 번만 보내며 표시하지 않습니다. 빈 줄이면 보내지 않습니다.
plain-reading = 이름을 읽는 중입니다.
plain-judging = 모든 이름으로 마스크를 테스트합니다.
plain-untested = 이름이 없어 마스크를 테스트하지 않습니다.
plain-expect-end = 파일을 기록하지 않았거나 답이 파일과 다릅니다. 검토로 돌아가려면 “{ $yes }”라고 답하십시오. “{ $no }” 또는 빈 줄이면 나가며 초안은 남습니다.

plain-draft = { $number }. { $instance }: { $step }, { $state }, { $age }
plain-draft-held = { $number }. { $instance }: { $step }, { $state }, { $age }, 다른 세션에서 열려 있음
plain-draft-another = { $number }. { $what }
plain-expect-draft = 번호나 이름을 입력하십시오. 빈 줄이면 첫 번째를 선택합니다.
plain-door-commands = 아직 갈 곳이 없습니다. 나가기: { $quit }
draft-held = { $instance }의 초안이 다른 세션에서 열려 있습니다: 프로세스 { $process }, 터미널 { $terminal }. 먼저 그곳에서 끝내십시오.
left-alone = 그대로 둠: { $instance } 초안이 다른 세션(프로세스 { $process }, { $terminal })에 열려 있습니다. 계속하려면: { $command }
left-draft = 변경된 것이 없습니다. { $instance }의 초안은 그대로입니다. 계속하려면: { $command }
start-full = 디스크가 가득 찼거나 할당량을 모두 사용하여 지금은 아무것도 저장할 수 없습니다. 계속 작업하십시오. 몇 초마다 저장을 다시 시도합니다.
start-waits = { $folder }: 디스크가 응답하지 않습니다. ims-setup이 기다리는 중이며, Ctrl-C를 누르면 그만둡니다.
start-unkept = 입력한 내용을 { $folder }에 저장할 수 없습니다. 계속하여 구성을 기록할 수 있으며, 그 전에 나가려고 하면 먼저 묻습니다.
fault = ims-setup 자체의 결함입니다({ $place }). 초안에 이미 들어 있던 내용은 보존됩니다. 다시 시작하여 계속하고, 이 줄을 알려 주십시오.
no-threads = 시스템이 ims-setup에 스레드를 더 허용하지 않아 아무것도 저장할 수 없습니다. 프로세스 제한(ulimit -u 또는 컨테이너의 제한)을 확인하고 다시 시작하십시오.

## Measuring: what was asked of the world, and what it answered.

action-measure = 다시 측정
action-measure-hand-over = Campaign의 계정과 다시 비교
action-measure-people = 사용자를 다시 읽거나 조회
hint-measure = 측정
head-measuring = 측정 중…
head-writing = 기록 중…
measuring-now = 측정 중: { $parts }. Esc로 중지합니다.
measured-no-tick = 측정되었으므로 여기서 확인할 것은 없습니다.
package-measure-login = --login을 사용하면 패키지를 측정합니다.
package-measure-key = Ctrl-R을 누르면 { $login } 계정으로 로그인하여 측정합니다.
notice-offline = --offline을 쓰면 이 컴퓨터 밖으로 아무것도 보내지 않으므로 측정하지 않습니다.
notice-nothing-to-measure = 아직 측정할 것이 없습니다. 콜백 서버를 채우거나 --url로 시작하십시오.
notice-measuring-stopped = 중지했습니다. Ctrl-R로 다시 측정합니다.

part-server = 서버
part-session = 세션
part-ims = IMS 서버
part-local = 이 컴퓨터
part-sign-in = IMS 로그인
part-proof = 시크릿

question-send-credentials = 이 서버에 자격 증명을 보내시겠습니까?
question-send-credentials-text = { $login }의 비밀번호를 { $host }에만 보내고 다른 곳에는 보내지 않습니다.
question-send-token-text = 토큰을 { $host }에만 보내고 다른 곳에는 보내지 않습니다.
question-send-credentials-no = 아니요
question-send-credentials-yes = 보내기
question-prove-secret = 시크릿을 확인하시겠습니까?
question-prove-secret-text = 클라이언트 식별자와 시크릿이 서로 맞는지 확인하려고 { $host }에 한 번만 보냅니다. 아무도 로그인되지 않습니다.
question-prove-secret-no = 아니요
question-prove-secret-yes = 보내기
question-send-umapi = User Management API를 조회하시겠습니까?
question-send-umapi-text = 토큰을 받으려고 이 자격 증명의 클라이언트 식별자와 시크릿을 { $host }에 보냅니다. Adobe의 두 IMS 서버가 아닌 곳입니다. 토큰으로는 사용자와 프로필을 읽기만 하며 아무것도 바꾸지 않습니다.
question-send-umapi-no = 아니요
question-send-umapi-yes = 보내기
question-leave-unsaved = 저장되지 않았지만 나가시겠습니까?
question-leave-unsaved-text = 지금 나가면 마지막으로 저장한 뒤에 바꾼 내용을 잃습니다. 머무는 동안에는 몇 초마다 저장을 다시 시도합니다.
question-leave-unsaved-no = 머물기
question-leave-unsaved-yes = 나가고 변경 내용 버리기

local-none = 이 컴퓨터: Campaign이 설치되어 있지 않습니다.
local-found = 이 컴퓨터: { $folder }의 빌드는 { $build }입니다.
local-found-idle = 이 컴퓨터: { $folder }의 빌드는 { $build }입니다. 실행 중인 모듈이 없습니다.
local-unsafe-owner = 이 컴퓨터: { $path }의 소유자가 다른 사용자여서 nlserver를 실행하지 않습니다.
local-unsafe-writable = 이 컴퓨터: { $path }에 다른 사용자가 쓸 수 있어 nlserver를 실행하지 않습니다.
local-unsafe-kind = 이 컴퓨터: { $path } 파일이 일반 파일이 아니어서 nlserver를 실행하지 않습니다.
local-not-as-root = 이 컴퓨터: root로는 nlserver를 실행하지 않습니다. 빌드를 보는 명령: { $command }
local-not-started = 이 컴퓨터에서 nlserver를 시작하지 못했습니다: { $reason }
local-timed-out = 이 컴퓨터: nlserver가 { $seconds }초 안에 끝나지 않아 종료했습니다.
local-no-build = 이 컴퓨터: nlserver pdump가 빌드를 알려 주지 않았습니다.

reason-no-answers = 판정할 구성이 없습니다.
reason-measured-otherwise = 입력한 서버 빌드는 { $entered }, 측정한 빌드는 { $measured }입니다.
reason-not-asked-server = 서버를 조회하지 않았습니다. 아직 주소가 없습니다.
reason-not-asked-session = 세션을 요청하지 않았습니다.
reason-not-asked-ims = IMS 서버를 조회하지 않았습니다.
reason-not-asked-local = 이 컴퓨터를 조사하지 않았습니다.
reason-offline = --offline 옵션에 따라 조회하지 않았습니다.
reason-no-session = 세션 없음: { $trouble }
reason-native-logins-refused = { $file }에서 네이티브 로그인을 거부합니다(예외: { $allowed }).
reason-native-logins-refused-to-all = { $file }에서 네이티브 로그인을 거부합니다.
reason-native-logins-restricted = { $file }에서 이미 네이티브 로그인을 제한하고 있습니다(예외: { $allowed }).
reason-native-logins-restricted-to-all = { $file }에서 이미 네이티브 로그인을 제한하고 있습니다.
reason-answered = { $host }에서 응답했습니다(빌드 { $build }).
reason-logged-on = { $login } 계정으로 로그인했습니다.
reason-logged-on-operator = { $login } 계정으로 로그인했습니다. 이 운영자에게는 관리자 권한이 없습니다.
reason-logged-on-untold = { $login } 계정으로 로그인했습니다. 서버가 이 운영자의 권한을 알려 주지 않습니다.
reason-answered-without-build = { $host }에서 응답했지만 빌드를 알려 주지 않습니다.
reason-builds-differ = 빌드가 서로 다릅니다. { $part }: { $build }, { $other_part }: { $other }.
reason-installed = 패키지의 { $account } 계정이 있습니다.
reason-package-file = 이 컴퓨터에 패키지가 준비되어 있습니다({ $file }). 설치되었는지는 이 파일로 알 수 없습니다.
reason-package-listed = 서버의 설치된 패키지 목록에 { $package }, 즉 { $file }에서 “Integration with the Adobe Experience Cloud”에 붙인 이름이 있습니다.
reason-account-gone = 그러나 패키지의 외부 계정이 없습니다.
reason-account-inactive = { $account } 계정이 활성화되어 있지 않습니다.
reason-duplicates = 이 유형의 계정이 둘 이상입니다: { $accounts }.
reason-not-installed = 패키지의 계정이 없습니다. 패키지가 설치되어 있지 않습니다.
reason-may-see-none = 운영자 { $login }에게는 이런 계정이 보이지 않습니다. 모두 볼 권한이 없을 수 있습니다.
reason-confirmed-otherwise = 그런데도 확인된 것으로 표시되어 있습니다.
reason-ims-answered = { $issuer }에서 응답했습니다.
reason-through-proxy = Campaign 자체는 프록시 { $proxy }(serverConf.xml의 proxyConfig)를 거쳐 IMS에 연결되어야 합니다. 여기에서 연결된다고 그것이 증명되지는 않습니다.
reason-other-issuer = { $host }에서 { $issuer } 이름으로 응답합니다.
reason-not-asked-sign-in = 조회하지 않음: IMS 서버, 클라이언트 식별자, 콜백 서버, 범위가 모두 필요합니다.
reason-ims-silent = IMS 서버에서 응답이 없었습니다.
reason-client-known = IMS에 등록된 클라이언트입니다: { $client }.
reason-client-unknown = IMS에 없는 클라이언트입니다: { $client }.
reason-client-refused = IMS에 등록되어 있지만 사용자를 로그인시킬 수 없는 클라이언트입니다: { $client }.
reason-secret-not-asked = 시크릿이 맞는지는 조회하지 않았습니다.
reason-secret-right = 시크릿이 이 클라이언트의 것입니다.
reason-secret-wrong = 시크릿이 클라이언트 { $client }의 것이 아닙니다.
reason-pair-wrong = 클라이언트 식별자나 시크릿이 잘못되었습니다. IMS는 어느 쪽인지 알려 주지 않습니다.
reason-proof-unclear = 시크릿에 대한 IMS의 응답은 문서에 없는 것이라 아무것도 증명하지 못합니다.
reason-no-proof = 시크릿을 확인하지 못함: { $trouble }
reason-callback-listed = IMS가 사용자를 이 주소로 돌려보냅니다: { $address }.
reason-callback-same-server = IMS가 사용자를 콜백 서버로 보냅니다: { $to }.
reason-lands-elsewhere = 요청한 주소: { $address }. IMS가 사용자를 보내는 주소: { $to }. 강한 단서일 뿐 증거는 아닙니다. 허용 목록에는 Campaign이 덧붙이는 경로까지 적혀 있을 수 있습니다.
reason-scope-granted = IMS가 이 클라이언트에 범위를 허용합니다.
reason-people-not-read = 조직의 사용자를 읽지 못했습니다.
reason-operators-without-address = 활성 운영자 { $of }명 중 { $count }명에게 이메일 주소가 없습니다.
reason-shared-addresses = 운영자 두 명 이상이 함께 쓰는 이메일 주소가 { $count }개 있습니다.
reason-own-addresses = 활성 운영자 { $count }명 중 같은 이메일 주소를 쓰는 운영자가 없으며, 필요한 운영자에게는 모두 주소가 있습니다.
reason-mask-tested = Admin Console의 Campaign 프로필 { $count }개 중 { $inside }개에서 마스크로 운영자 그룹을 얻습니다.
reason-mask-reaches-nobody = Admin Console의 Campaign 프로필 { $count }개 중 어느 것에서도 마스크로 운영자 그룹을 얻지 못하므로 아무도 로그인하지 못합니다.
reason-kept-names-missed = 이 설정의 마스크를 마지막으로 테스트한 이름 { $count }개 중 어느 것에서도 이 마스크로 운영자 그룹을 얻지 못하므로, 이 이름으로는 아무도 로그인하지 못합니다.
reason-mask-groups-unknown = 마스크로 얻는 그룹 중 Campaign에 없는 것이 { $count }개입니다.
reason-scope-refused = IMS가 이 클라이언트에 범위를 거부합니다. 어느 항목 때문인지는 알 수 없습니다.
reason-scope-entries-refused = IMS가 이 클라이언트에 거부하는 항목: { $entries }. 나머지 범위는 허용합니다.
reason-unclear-no-endpoint = IMS 서버가 조회할 자체 주소를 알려 주지 않습니다.
reason-unclear-own-page = IMS가 응답 대신 { $host }에 있는 자체 페이지로 보냅니다.
reason-unclear-without-tls = 응답이 TLS 없는 주소로 이어집니다: { $to }. 프록시 페이지일 수 있습니다.
reason-unclear-elsewhere = 응답이 이유 없이 다른 주소로 이어집니다: { $to }.
reason-unclear-no-address = 응답이 주소가 아닌 것으로 이어집니다.
reason-unclear-other-state = 다른 질문에 대한 응답입니다.
reason-unclear-error = IMS의 응답: { $code }. 이것으로는 이 값에 대해 확실한 것을 알 수 없습니다.
reason-unclear-refusal = IMS가 조회를 거부했습니다(HTTP { $status }). 등록되지 않은 클라이언트에도 이렇게 응답합니다.
reason-unclear-page = 응답 대신 페이지가 왔습니다. Adobe 로그인 페이지이거나 프록시 페이지입니다.

remedy-not-confirmed = 마법사에서 확인하십시오: { $command }
remedy-no-build = 마법사에서 두 빌드를 입력하십시오. 콘솔의 Help > About…에 있습니다.
remedy-no-console-build = 마법사에서 입력하십시오. 콘솔의 Help > About…에 있습니다.
remedy-no-server-build = --login으로 또는 서버 컴퓨터에서 측정하거나 Help > About…에 나오는 값을 입력하십시오.
remedy-other-console = 서버와 같은 빌드의 setup-client-7.X.XXXX.exe를 설치 폴더의 datakit/nl/eng/jsp에 넣으십시오.
remedy-web-view-off = serverConf.xml에 <web webView2Mode="1">을 설정한 다음 nlserver config -reload, nlserver restart web을 실행하고 Apache를 재시작하십시오. 모든 서버(MKT, MID, RT)에서 해야 합니다.
remedy-web-view-unsaid = serverConf.xml에 <web webView2Mode="1">을 설정한 다음 nlserver config -reload, nlserver restart web을 실행하고 Apache를 재시작하십시오. 모든 서버(MKT, MID, RT)에서 해야 합니다. --login을 쓰면 서버가 직접 알려 줍니다.
remedy-unread = 직접 살펴보거나 Campaign을 실행하는 사용자로 ims-setup을 실행하십시오.
remedy-console-too-old = 모든 Windows 컴퓨터에 서버와 같은 빌드의 콘솔을 설치하십시오.
remedy-different-build = 모든 Windows 컴퓨터에 서버와 같은 빌드의 콘솔을 설치하십시오.
remedy-release-differs = 콘솔의 Help > About…을 보고 거기에 나오는 값을 쓰십시오.
remedy-console-not-advised = 모든 Windows 컴퓨터에 서버와 같은 빌드의 콘솔을 설치하십시오.
remedy-not-general = 가능할 때 업그레이드하십시오: { $newest_version } 빌드 { $newest_build }.
remedy-measured-otherwise = 측정한 빌드를 입력하십시오: { $measured }.
remedy-errors = 해당 항목은 검사 결과에 있습니다. 고칠 수 있는 것은 마법사에서 Ctrl-F로 고칩니다.
remedy-missing-values = 마법사에서 채우십시오: { $command }
remedy-warnings = 해당 항목은 검사 결과에 있습니다.
remedy-other-in-campaign = 콘솔의 양식이나 여기에서 틀린 쪽을 고치고 다시 측정하십시오.
remedy-no-answers = 구성을 지정하거나 마법사로 새로 시작하십시오: { $command }
remedy-not-asked-server = --url로 지정하거나 콜백 서버를 입력하십시오.
remedy-offline = 측정하려면 --offline을 빼십시오.
remedy-native-logins-refused = 허용된 운영자로 로그인하거나 --token-file을 쓰십시오.
remedy-builds-differ = 이 주소에서 추적 서버가 응답했을 수 있습니다. 콘솔의 Help > About…에 나오는 값이 맞습니다.
remedy-account-inactive = 외부 계정에서 Enabled를 체크하십시오.
remedy-people = 같은 옵션으로 ims-setup rehearse를 실행하면 로그인할 수 없는 사용자와 해결 방법을 한 명씩 보여 줍니다.
remedy-people-not-read = 이유는 함께 표시됩니다. 파일에 저장한 사용자는 ims-setup rehearse --users로 확인할 수 있습니다.
remedy-operators-without-address = 콘솔에서: Administration > Access Management > Operators > Contact points. 누구든 Adobe ID로 연결하기 전에 네이티브 운영자마다 자신의 주소가 있어야 합니다.
remedy-shared-addresses = 콘솔에서: Administration > Access Management > Operators > Contact points. 주소 하나는 운영자 한 명만 쓰게 하십시오.
remedy-mask-reaches-nobody = 같은 옵션으로 ims-setup mask를 실행하면 프로필마다 마스크가 어디에서 맞지 않는지 보여 줍니다.
remedy-kept-names-missed = 마스크 테스트에서 비교하거나 ims-setup mask --from FILE로 비교하십시오.
remedy-mask-groups-unknown = 같은 옵션으로 ims-setup mask를 실행하면 그 이름이 나옵니다. Campaign에서 그룹을 만들거나 프로필의 이름을 바꾸십시오.
remedy-duplicates = 하나만 남기고 복사본을 삭제하십시오. 로그인할 때 잘못된 계정이 쓰일 수 있습니다.
remedy-not-installed = 콘솔에서 설치하십시오: Tools > Advanced > Import package > Install a standard package.
remedy-package-file = --login으로 측정하거나 콘솔에서 확인하십시오: Tools > Advanced > Import package.
remedy-account-gone = 계정을 되살리는 방법을 Adobe 지원 팀에 문의하십시오. 패키지는 두 번 설치할 수 없습니다.
remedy-may-see-none = 관리자 권한이 있는 운영자를 쓰거나 콘솔에서 확인하십시오.
remedy-other-issuer = 조직의 IMS 서버를 Adobe 지원 팀에 문의하십시오.
remedy-not-asked-sign-in = 이 네 값 중 비어 있거나 잘못된 것을 채우십시오.
remedy-client-unknown = 클라이언트 식별자를 Adobe의 메일과 비교하십시오. 같다면 Adobe 지원 팀에 이렇게 문의하십시오. “Please confirm that the IMS client { $client } exists on the production IMS server.”
remedy-client-refused = Adobe 지원 팀에 다음 문장을 보내십시오. “Please allow the IMS client { $client } the authorization code grant; it gets unauthorized_client.”
remedy-secret-wrong = Adobe의 메일에서 공백 없이 전체를 다시 복사하십시오. 그래도 맞지 않으면 Adobe 지원 팀에 새 시크릿을 요청하십시오.
remedy-pair-wrong = 둘 다 Adobe의 메일과 비교하십시오.
remedy-proof-unclear = 시크릿을 Adobe의 메일과 비교하십시오. 첫 로그인에서 알 수 있습니다.
remedy-lands-elsewhere = Adobe 지원 팀에 다음 문장을 보내십시오. “Please add { $address } to the allowlist (redirect URIs) of the IMS client { $client }.”
remedy-scope-refused = IMS 클라이언트 { $client }에 어떤 범위가 프로비저닝되어 있는지 Adobe 지원 팀에 문의하십시오.
remedy-scope-entries-refused = 여기와 콘솔에서 이 항목을 빼십시오: { $entries }. 또는 Adobe 지원 팀에 다음 문장을 보내십시오. “Please provision the scope { $typed } for the IMS client { $client }.”
remedy-sign-in-unclear = 프록시가 없는 네트워크에서 다시 조회하십시오. 그래도 안 되면 첫 로그인에서 알 수 있습니다.

trouble-address-malformed = 조회할 수 없는 주소입니다.
trouble-address-malformed-remedy = 경로, 사용자, 비밀번호 없이 https://campaign.example.com 형식으로 쓰십시오.
trouble-plain-http = http 주소입니다. 암호화 없이는 이 컴퓨터(127.0.0.1)만 조회합니다.
trouble-plain-http-remedy = https://로 쓰십시오. 그렇지 않으면 Adobe ID 로그인도 되지 않습니다.
trouble-name-unknown = { $host }: 어느 이름 서버에도 없는 이름입니다.
trouble-name-unknown-remedy = 이름에 오타가 없는지 확인하십시오. 내부에서만 쓰는 이름이면 내부에서 실행하십시오.
trouble-refused = { $host }, 포트 { $port }: 연결을 받는 프로그램이 없습니다.
trouble-refused-remedy = 웹 서버가 실행 중이고 포트가 맞는지 확인하십시오. Apache는 응답하지만 Tomcat의 8080은 응답하지 않습니다.
trouble-unreachable = { $host }에 연결할 수 없거나 연결이 끊어졌습니다.
trouble-unreachable-remedy = 네트워크와 방화벽을 확인하십시오. 프록시를 거친다면 HTTPS_PROXY를 설정하십시오.
trouble-timed-out = { $seconds }초 안에 응답이 없었습니다.
trouble-timed-out-remedy = 나중에 다시 시도하십시오. 방화벽이 연결을 조용히 버릴 때도 이렇게 보입니다.
trouble-cancelled = 중지되어 측정하지 않았습니다.
trouble-cancelled-remedy = 다시 측정하십시오.
trouble-untrusted-certificate = { $host }의 인증서는 이 컴퓨터가 신뢰하는 기관에서 발급한 것이 아닙니다.
trouble-untrusted-certificate-remedy = 회사에서 직접 발급한다면 --ca-file PEM으로 회사의 루트 인증서를 지정하십시오.
trouble-ca-certificate = { $host }에서 인증 기관(CA)의 인증서를 서버 인증서로 보냅니다.
trouble-ca-certificate-remedy = openssl req -x509로 만들면 이렇게 됩니다. 리프 인증서(CA:FALSE)를 발급하고 --ca-file PEM으로 발급자를 지정하십시오.
trouble-other-certificate = { $host }에서 보낸 인증서는 다른 호스트의 것입니다.
trouble-other-certificate-remedy = 인증서에 있는 이름을 쓰거나, 이 이름으로 인증서를 발급받으십시오.
trouble-expired-certificate = { $host }의 인증서가 만료되었거나, 이 컴퓨터 시각으로는 아직 유효하지 않습니다.
trouble-expired-certificate-remedy = 먼저 이 컴퓨터의 날짜를 확인한 뒤 인증서를 갱신하십시오.
trouble-bad-certificate = { $host }의 인증서가 손상되었습니다.
trouble-bad-certificate-remedy = openssl s_client -connect로 볼 수 있습니다. 인증서를 다시 발급받으십시오.
trouble-no-tls = { $host }, 포트 { $port }: TLS 1.2 이상을 지원하지 않습니다.
trouble-no-tls-remedy = https 포트인지 확인하십시오. https 포트가 맞다면 그 서버에서 TLS 1.2를 켜야 합니다.
trouble-redirect-to-http = 응답이 https에서 http로 리디렉션합니다: { $to }
trouble-redirect-to-http-remedy = 웹 서버나 로드 밸런서가 https를 유지하도록 설정하십시오.
trouble-redirect-elsewhere = 응답이 다른 호스트로 리디렉션합니다: { $to }
trouble-redirect-elsewhere-remedy = 그 호스트가 맞다면 여기에 그 주소를 쓰십시오.
trouble-too-many-redirects = 리디렉션이 끝없이 이어집니다.
trouble-too-many-redirects-remedy = 웹 서버나 로드 밸런서의 리디렉션을 확인하십시오.
trouble-redirect-with-credential = 서버가 다른 곳({ $to })으로 리디렉션합니다. 자격 증명은 보내지 않습니다.
trouble-redirect-with-credential-remedy = 그 서버가 맞다면 --url로 지정하십시오.
trouble-proxy = { $proxy } 프록시를 사용할 수 없습니다.
trouble-proxy-remedy = HTTPS_PROXY를 확인하십시오. 프록시를 거치지 않을 호스트는 NO_PROXY에 적습니다.
trouble-status = 응답이 HTTP { $status }입니다.
trouble-status-remedy = Campaign 웹 서버의 주소가 맞습니까?
trouble-page = 응답 대신 웹 페이지가 왔습니다. 프록시나 포털이 보낸 것일 수 있습니다.
trouble-page-remedy = HTTPS_PROXY와 NO_PROXY, 그리고 포트를 확인하십시오.
trouble-too-large = 응답이 { $limit }MiB보다 큽니다.
trouble-too-large-remedy = Campaign의 응답이 아닙니다. 주소를 확인하십시오.
trouble-cut-off = 응답이 중간에 끊겼습니다.
trouble-cut-off-remedy = 다시 측정하십시오. 계속되면 중간에 있는 프록시나 로드 밸런서를 확인하십시오.
trouble-hostile = Campaign의 응답에 있을 수 없는 내용이 들어 있어 읽지 않았습니다.
trouble-hostile-remedy = 주소를 확인하십시오. 그곳에서 다른 것이 응답하고 있습니다.
trouble-unexpected = 예상과 다른 것이 응답합니다.
trouble-unexpected-remedy = 주소가 맞습니까?
trouble-wrong-password = 로그인 이름이나 비밀번호가 잘못되었습니다.
trouble-wrong-password-remedy = 한 번만 시도했습니다. 다시 시도하기 전에 콘솔에서 둘 다 확인하십시오.
trouble-secret-missing = 여기에는 보낼 시크릿이 없습니다.
trouble-secret-missing-remedy = 시크릿 파일이나 변수가 있는 곳에서 실행하십시오.
trouble-unknown-recipient = { $host }: Adobe의 두 IMS 서버가 아니므로 아무것도 보내지 않았습니다.
trouble-unknown-recipient-remedy = IMS 서버를 확인하십시오. 맞다면 터미널에서 동의하십시오.
trouble-outside-zone = 이 컴퓨터의 주소가 운영자의 보안 영역 밖에 있습니다. 비밀번호 문제가 아닙니다.
trouble-outside-zone-remedy = 영역 안의 컴퓨터에서 실행하거나, 영역을 넓히도록 요청하십시오.
trouble-session-expired = 서버가 세션을 만료된 것으로 보거나 토큰을 받아들이지 않습니다.
trouble-session-expired-remedy = 다시 측정하십시오. 토큰을 썼다면 새 토큰을 받으십시오.
trouble-no-method = 서버에서 지원하지 않는 메서드입니다({ $code }).
trouble-no-method-remedy = 토큰을 사용했다면 빌드가 너무 오래된 것이므로 --login을 사용하십시오. 그 밖의 경우에는 서버 로그를 확인하십시오.
trouble-fault = 서버의 메시지: { $text }
trouble-fault-remedy = 자세한 내용은 서버의 로그에 있습니다.
trouble-bad-token = 토큰에 보낼 수 없는 문자가 있습니다.
trouble-bad-token-remedy = 토큰을 다시 받으십시오. 영문자, 숫자, 기호로만 된 한 줄이어야 합니다.

finding-no-answer = 조회했지만 응답이 없었습니다.
finding-measured-otherwise = 측정한 값은 { $measured }입니다.
finding-other-instance = 이 컴퓨터의 { $instance } 인스턴스는 다른 호스트 이름에 응답합니다. Ctrl-O로 보십시오.
finding-client-unknown = IMS에 없는 클라이언트입니다.
finding-client-refused = IMS가 이 클라이언트의 로그인을 허용하지 않습니다.
finding-lands-elsewhere = IMS가 사용자를 대신 이곳으로 보냅니다: { $to }.
finding-scope-refused = IMS가 이 범위를 거부합니다.
finding-scope-refused-entries = IMS가 거부하는 항목: { $entries }.
finding-secret-wrong = IMS에 따르면 이 클라이언트의 시크릿이 아닙니다.
finding-pair-wrong = IMS가 이 식별자와 시크릿을 함께 거부합니다.
finding-differs-in-campaign = Campaign의 값: { $held }
finding-differs-in-campaign-empty = Campaign에는 비어 있습니다.
finding-differs-in-campaign-enabled = Campaign에서는 반대로 설정되어 있습니다.
finding-differs-in-campaign-internal-name = 이 인스턴스에 있는 계정의 내부 이름은 { $held }입니다.

suggest-build-measured = 측정한 값
suggest-build-installer = 서버에서 제공하는 콘솔의 빌드
suggest-host-local = 이 컴퓨터에 설치된 Campaign의 값
suggest-name-measured = 이 인스턴스의 현재 값
suggest-mask-local = 이 컴퓨터에 설치된 인스턴스의 이름 포함

evidence-word-none = 없음
evidence-word-confirmed = 확인됨
evidence-word-entered = 입력됨
evidence-word-measured = 측정됨

## The command check.

check-server = Campaign 서버
check-console = 클라이언트 콘솔
check-package = 패키지
check-account = 외부 계정
check-ims-server = IMS 서버
check-ims-scope = IMS 범위
check-client = IMS 클라이언트
check-callback = 콜백 서버
check-mask = 연결 마스크
check-people = 사용자
check-head = { $file } · 인스턴스 { $instance }
check-head-file = { $file }
check-head-none = 인스턴스 { $instance }의 구성이 아직 없음: 측정할 수 있는 것만 표시
check-repair = 이렇게 고치십시오: { $repair }
check-totals = 통과 { $passed } · 경고 { $warned } · 실패 { $failed } · 미확인 { $open } · 잘못된 값 { $errors }
check-files = 파일 { $files }개, 그중 문제가 있는 파일 { $wrong }개.
check-progress = { $files }개 중 { $done }개 검사함
check-dry-run-no-request = 네트워크로 요청할 것이 없습니다.
check-dry-run-no-command = 이 컴퓨터에 Campaign이 설치되어 있지 않아 실행할 명령이 없습니다.
bundle-list = 지원용 파일: 파일 { $count }개, { $bytes }바이트. 값은 자리 표시자로 바뀌며 시크릿은 들어 있지 않습니다.
bundle-about-run = { $bytes }바이트: 프로그램, 시스템, 언어, 사용한 옵션
bundle-about-answers = { $bytes }바이트: 입력된 항목, 값은 자리 표시자
bundle-about-report = { $bytes }바이트: 검사와 발견 사항의 코드, 문장 없음
ask-bundle = 기록하시겠습니까? { $file }
bundle-needs-yes = 지원용 파일은 목록을 보이고 확인을 받은 뒤에 기록합니다. 터미널이 없으면 --yes가 필요합니다.
bundle-written = 기록함: { $file }. 전달하기 전에 읽어 보십시오. tar -xOf 명령으로 전체 내용을 볼 수 있습니다.
bundle-left = 기록하지 않음: { $file }.
bundle-there = { $file }: 이미 있습니다. 아무것도 기록하지 않았습니다. --force를 붙이면 덮어씁니다.
check-draft-later = { $file }: 더 새로운 버전의 ims-setup에서 기록한 파일입니다.
check-other-host = { $file }: { $host } 외의 다른 서버가 지정되어 있습니다. 자격 증명은 한 서버에만 보냅니다.

ask-password = { $login }의 비밀번호:
ask-password-of = { $host }에 로그인할 { $login }의 비밀번호:
ask-recipient = 자격 증명은 파일에 콜백 서버로 적힌 { $host }에 보냅니다. 이 서버가 맞습니까?
ask-prove-host = 클라이언트 식별자와 시크릿을 { $host }에 보냅니다. Adobe의 두 IMS 서버가 아닙니다. 맞습니까?
ask-token = 기술 계정의 토큰으로 처음 호출하면 Campaign에 그 계정의 운영자가 만들어집니다. 계속하시겠습니까?
ask-yes-no = { $yes } 또는 { $no }:
password-needs-terminal = 비밀번호를 물을 터미널이 없습니다. --password-file FILE을 쓰십시오.
password-empty = 비밀번호를 입력하지 않아 아무것도 시작하지 않았습니다. 비밀번호를 입력하거나 --login을 빼십시오.
not-agreed = “예”라고 답하지 않아 아무것도 보내지 않았습니다.
token-needs-yes = 토큰으로 처음 호출하면 Campaign에 그 운영자가 만들어집니다. 터미널이 없으면 --yes가 필요합니다.
credentials-need-url = 자격 증명을 보낼 서버를 --url로 지정하십시오.
url-wrong = --url { $url }: { $what } { $remedy }
ca-file-empty = { $file }에 PEM 형식의 인증서가 없습니다.
campaign-dir-none = { $folder }에 Campaign이 설치되어 있지 않습니다. bin/nlserver가 없습니다.

cli-check = 터미널 없이 사전 요구 사항과 구성을 검사합니다
cli-option-files = 검사할 구성, 생략하면 인스턴스의 초안, 초안도 없으면 현재 폴더에 있는 인스턴스의 구성
cli-option-url = 측정할 Campaign 서버, 예: https://campaign.example.com
cli-option-login = 이 운영자로 서버에 로그인, 비밀번호는 묻거나 --password-file에서 읽음
cli-option-password-file = 비밀번호 파일, 한 줄
cli-option-token-file = 기술 계정의 IMS 액세스 토큰 파일, 한 줄, 처음 호출할 때 그 계정의 운영자가 만들어짐
cli-option-yes = 묻지 않고 토큰 사용
cli-option-check-yes = 묻지 않고 토큰을 사용하거나 지원용 파일을 기록
cli-option-ca-file = 시스템의 인증서 외에 더 신뢰할 인증서
cli-option-offline = 이 컴퓨터 밖으로 아무것도 보내지 않음
cli-option-campaign-dir = 이 컴퓨터의 Campaign 설치 폴더, 예: /usr/local/neolane/nl7
cli-option-dry-run = 요청하거나 실행할 내용만 표시하고 실제로는 아무것도 하지 않음

## The command write.

cli-write = 답변 파일을 사용해 구성을 무인으로 기록합니다
cli-option-secret-file = 클라이언트 시크릿 파일, 한 줄, 시크릿은 구성과 같은 폴더의 파일에 기록됨, “-”는 표준 입력
cli-option-write-answers = 답변: 답변 파일, 구성 또는 초안, “-”는 표준 입력
cli-option-write-dry-run = 기록될 내용과 바뀌는 내용을 보여 주고 아무것도 기록하지 않음
cli-option-force = 내용이 다른 파일 덮어쓰기
cli-option-check-force = 이미 있는 파일을 지원용 파일로 덮어쓰기
cli-option-editor-hint = 편집기가 JSON Schema를 찾는 데 쓰는 줄을 기록되는 파일 맨 위에 넣기, 기본값은 같은 폴더의 ims-setup.schema.json, 다른 경로나 주소도 지정 가능
told-about = { $about }: { $what }
write-differs = { $file } 파일이 이미 있고 내용이 다르므로 아무것도 기록하지 않았습니다. --force를 쓰면 덮어씁니다.
write-then = 제품 프로필의 이름으로 마스크를 테스트하려면: { $command }
editor-hint-not-set = { $file }의 편집기용 힌트는 그대로 둡니다. 힌트만을 위해 파일을 기록하거나 이미 있는 힌트를 바꾸지 않습니다. 힌트를 넣으려면 맨 위에 다음 줄을 쓰십시오. { $line }
editor-hint-no-schema = 편집기가 찾을 { $schema } 파일이 아직 없습니다. 다음 명령으로 만드십시오. { $command }
write-would-differ = { $file } 파일이 이미 있고 내용이 다릅니다. --force가 없으면 아무것도 기록하지 않습니다.
write-names-prove = 프로필 이름이 실제로 그렇다면 그 이름이 증명합니다. 마법사의 마스크 테스트에서 그 이름으로 테스트한 뒤 기록하십시오.
write-secret-there = { $file }에 시크릿이 이미 있으므로 아무것도 기록하지 않았습니다. --force를 쓰면 덮어씁니다.
write-secret-twice = 답변 파일에 시크릿(ims_client_secret)이 이미 있는데 --secret-file도 지정되었습니다. 둘 중 하나를 빼십시오.
write-input-twice = 표준 입력을 답변과 시크릿 양쪽에 쓸 수 없습니다. --answers나 --secret-file 중 하나에 파일을 지정하십시오.
write-secret-shown = 표준 입력이 터미널이어서 시크릿이 화면에 보이게 됩니다. 파이프를 쓰거나 --secret-file로 파일을 지정하십시오.
secret-input-shown = 표준 입력이 터미널이어서 시크릿이 화면에 보이게 됩니다. 파이프를 쓰거나 파일을 지정하십시오.
secret-input-twice = 표준 입력을 두 시크릿에 함께 쓸 수 없습니다. 하나에는 파일을 지정하십시오.
write-secret-missing = { $file } 파일이 없습니다. 시크릿을 이 파일에 한 줄로 넣거나, 시크릿이 든 파일을 --secret-file로 지정하십시오.
