# The words of ims-setup in Traditional Chinese (Taiwan).
#
# Never translated: the association mask and its parts, scope names, internal names, URLs, file names, options,
# "Connect with an Adobe ID", and the labels of Campaign's client console.

## Around every page

head-saved = 草稿已儲存
head-secret-lost = 草稿已儲存，密鑰未保存
head-written = 檔案已寫入
head-unsaved = 未儲存
too-small = ims-setup 需要至少 40 欄、12 列的視窗。請放大視窗：不會遺失任何內容。
step-of = { $number } / { $count }
more-above = 還有
more-below = 還有
search = 搜尋：

step-prerequisites = 必要條件
step-console = 主控台
step-package = 套件
step-account = 帳戶
step-review = 檢閱
step-mask = 遮罩測試

title-prerequisites = 必要條件
title-console = 更新主控台
title-package = 安裝套件
title-account = 設定外部帳戶
title-review = 檢閱
title-mask = 遮罩測試

path-prerequisites = 設定 IMS。Adobe 寄來的郵件可整封貼上。
path-console = 用戶端主控台：Help > About…
path-package = 用戶端主控台：Tools > Advanced > Import package
path-account = Administration > Platform > External accounts
path-mask = 哪個產品設定檔對應哪個操作員群組

## Keys: what the key line says

hint-next-stop = 下一項
hint-ghost = 採用
hint-to-hand-over = 交接
hint-to-names = 產品設定檔名稱
hint-to-people = 人員
hint-to-preview = 檔案
hint-to-review = 檢閱
hint-next-miss = 下一個無法登入
hint-next-shut-out = 下一位無法登入
hint-chain = 原因
hint-done = 已完成
hint-mail = 給 Adobe 的郵件
hint-leave = 完成，離開
hint-leave-written = 離開（已寫入）
hint-swap = 與 { $field } 互換
hint-move = 移到 { $field }
hint-empty = 清空欄位
hint-compared = 已比對
hint-keep-secret = 檔案中的才正確
hint-mend = 修正
hint-unfold = 展開
hint-fold = 收合
hint-take-row = 前往
hint-prove = 驗證
hint-previous-stop = 上一項
hint-next-step = 下一步
hint-previous-step = 上一步
hint-help = 說明
hint-quit = 離開
    .long = 儲存並離開
hint-reveal = 顯示
hint-hide = 隱藏
hint-toggle = 勾選
hint-toggle-all = 全部 { $count } 項
hint-untick = 取消勾選
hint-next-value = 變更
hint-write = 寫入
hint-down = 移動
hint-page-down = 翻頁
hint-take = 選擇
hint-take-name = 編輯
hint-take-new-name = 新增
hint-take-value = 傳到剪貼簿
hint-take-pasted = 填入
hint-take-line = 完成
hint-take-button = 選擇
hint-filter = 篩選
hint-search = 搜尋
hint-tick = 已輸入
hint-compare = 再次比對
hint-alone = 單獨顯示
hint-take-entered = 已輸入，下一個
hint-back-to-list = 返回
hint-close = 關閉
hint-leave-alone = 離開
hint-next-button = 切換選項

## Actions: what the help lists

action-insert = 輸入文字
action-next-step = 下一步
action-onward = 繼續：下一個欄位，或尚待處理的項目
action-previous-step = 上一步
action-step = 步驟 { $number }
action-next-stop = 下一個欄位
action-previous-stop = 上一個欄位
action-help = 說明
action-theme = 下一個佈景主題
action-redraw = 重繪畫面
action-suspend = 暫停；以 fg 返回
action-quit = 儲存並離開
action-close = 關閉目前開啟的項目
action-write = 前往檢閱；在該處則寫入檔案
action-left = 左移一個字元
action-right = 右移一個字元
action-line-start = 移到開頭
action-line-end = 移到結尾
action-word-left = 左移一個字詞
action-word-right = 右移一個字詞
action-erase-before = 刪除游標前的字元
action-erase-under = 刪除游標處的字元
action-erase-word = 刪除游標前的字詞
action-erase-to-start = 刪除到開頭
action-erase-to-end = 刪除到結尾
action-put-back = 放回上次刪除的文字
action-undo = 復原
action-redo = 重做已復原的內容
action-repair = 依提示修正此欄位
action-suggest = 此欄位的建議值
action-take-known = 採用已知的值
action-reveal = 顯示或隱藏密鑰
action-toggle = 勾選或取消勾選
action-toggle-all = 勾選本頁所有尚未確認的項目
action-next-value = 下一個值
action-previous-value = 上一個值
action-up = 上移一列
action-down = 下移一列
action-first = 第一列
action-last = 最後一列
action-page-up = 上移一頁
action-page-down = 下移一頁
action-take = 執行此列的動作
action-search = 搜尋清單
action-filter = 顯示全部、無法登入或有警告的名稱
action-filter-people = 顯示全部、無法登入或尚未證實的人員
action-next-miss = 下一個無法登入的產品設定檔
action-next-miss-people = 下一位無法登入的人員
action-previous-miss = 上一個無法登入的產品設定檔
action-previous-miss-people = 上一位無法登入的人員
action-people-file = 從檔案讀取人員
action-chain = 逐步顯示登入時的經過
action-remove = 移除名稱
action-tick = 勾選為已輸入或已完成，或取消勾選
action-alone = 單獨顯示該值
action-next-button = 下一個選項
action-previous-button = 上一個選項

## Fields: label, short label of the review, what it is, where it is found

label-organization = 已知組織及其 IMS 組織 ID
short-organization = 已取得組織資訊
page-organization = 兩者皆於首次連線至 Experience Cloud 時提供，可在 Experience Cloud > Administration 查看。https://experience.adobe.com
help-organization = 貴公司在 Adobe Experience Cloud 的組織及其 ID。
where-organization = ID 以 @AdobeOrg 結尾。取得兩者後，按 Space 勾選。

label-users = 已新增使用者，操作員皆有電子郵件地址
short-users = 已新增使用者
page-users = Admin Console > Users。Campaign 的每位操作員須有專屬電子郵件地址：Administration > Access Management > Operators > Contact points。https://adminconsole.adobe.com
help-users = 所有要登入的人，都已存在於 Admin Console。
where-users = 在 Campaign 中，每位操作員的電子郵件地址都不與他人重複。

label-groups = 使用者已連結至產品設定檔
short-groups = 使用者已有產品設定檔
page-groups = Admin Console > Products > Adobe Campaign。沒有產品設定檔的使用者會被拒絕登入。https://adminconsole.adobe.com
help-groups = 每位使用者至少屬於一個 Campaign 產品設定檔。
where-groups = 關聯遮罩會從產品設定檔的名稱得出操作員群組。

label-console-build = 用戶端主控台
short-console-build = 用戶端主控台組建版本
help-console-build = 用戶端主控台的組建版本，是一個數字，例如 9400。
where-console-build = 在用戶端主控台：Help > About…，「build」後面的數字。

label-server-build = 應用程式伺服器
short-server-build = 伺服器組建版本
help-server-build = 伺服器的組建版本，是一個數字，例如 9400。
where-server-build = 在用戶端主控台：Help > About…；在主機上：nlserver pdump。

label-package = 套件已安裝
short-package = 套件已安裝
page-package = 此行銷執行個體上的「Integration with the Adobe Experience Cloud」。
help-package = 匯入結束並顯示「Installation of packages successful」後，再勾選此項。
where-package = 用戶端主控台：Tools > Advanced > Import package。

label-label = 標籤
short-label = 標籤
help-label = 使用者看到的名稱。預設值：MAC。
where-label = 外部帳戶的第一個欄位。

label-internal-name = 內部名稱
short-internal-name = 內部名稱
help-internal-name = 唯一識別名稱：Adobe_Experience_Cloud，舊組建為 Adobe_Marketing_Cloud。
where-internal-name = 請沿用套件所建立帳戶的名稱。此類帳戶只能有一個。

label-type = 類型
value-type = Adobe Experience Cloud

label-enabled = 已啟用
short-enabled = 已啟用
help-enabled = 帳戶使用中。請保持啟用。
where-enabled = 外部帳戶上的「Enabled」核取方塊。

label-exported = 自動匯出至套件
value-exported = 請勿勾選

label-ims-server = IMS 伺服器
short-ims-server = IMS 伺服器
help-ims-server = Adobe 的身分識別服務。預備（stage）與生產執行個體都使用生產環境的端點。
where-ims-server = Ctrl-O 會列出 Adobe 的兩個網址；該用哪一個，請以 Adobe 的告知為準。

label-ims-scope = IMS 範圍
short-ims-scope = IMS 範圍
help-ims-scope = Campaign 可向 IMS 要求的項目，以逗號分隔，不含空格。
where-ims-scope = 請與安裝好的帳戶比對：若有不同，以該帳戶為準。

label-ims-client-id = IMS 用戶端識別碼
short-ims-client-id = IMS 用戶端識別碼
help-ims-client-id = Campaign 在 IMS 登記的名稱，例如 Campaign1。
where-ims-client-id = 由 Adobe 支援團隊連同密鑰一併提供。

label-ims-client-secret = IMS 用戶端密鑰
short-ims-client-secret = IMS 用戶端密鑰
help-ims-client-secret = 與用戶端識別碼成對的密鑰。不會顯示，也不會存入草稿。
where-ims-client-secret = 由 Adobe 支援團隊提供。請直接貼上：前後若有空格，會標示出來。
help-secret-variable = 存放密鑰的環境變數名稱，例如 IMS_SECRET。
where-secret-variable = 檔案中會寫成 {"{"}env: NAME{"}"}；密鑰本身不會儲存在任何地方。
help-secret-lost = 草稿不保存密鑰：請重新輸入或貼上。
help-secret-older = 最後輸入的密鑰未保存，檔案中是先前寫入的。請重新輸入。
help-secret-in-file = 輸入後會取代檔案中的密鑰；Ctrl-R 會讀取並顯示該密鑰。

label-secret-keeping = 密鑰存放方式
short-secret-keeping = 密鑰存放方式
keeping-file = 存於獨立檔案
keeping-environment = 存於環境變數
keeping-inline = 直接寫在組態中
help-keeping-file = 與組態檔放在同一個資料夾，只有您能讀取。對多數人來說最安全。
help-keeping-environment = 檔案只寫變數名稱；使用此檔案的人必須自行設定該變數。
help-keeping-inline = 密鑰就在 YAML 裡，拿到檔案的人也就拿到密鑰。
where-secret-keeping = 按 Space 切換。

label-callback-server = 回呼伺服器
short-callback-server = 回呼伺服器
help-callback-server = 此 Campaign 執行個體的存取 URL：https:// 加主機名稱，後面不加任何內容。
where-callback-server = Adobe 必須已將它列入您用戶端識別碼的允許清單。

label-ims-organization-id = IMS 組織 ID
short-ims-organization-id = IMS 組織 ID
help-ims-organization-id = 24 個十六進位數字，後接 @AdobeOrg。
where-ims-organization-id = 在 Experience Cloud：Administration > Experience Cloud Details。

label-association-mask = 關聯遮罩
short-association-mask = 關聯遮罩
help-association-mask = 用來比對產品設定檔名稱的規則運算式；(.*) 擷取操作員群組。
where-association-mask = 例如 Campaign - acme - (.*)。Ctrl-O 提供建議；步驟 6 進行測試。
where-mask-here = 例如 Campaign - acme - (.*)。Ctrl-O 提供建議。

label-product-context = 產品情境
short-product-context = 產品情境
help-product-context = 選填。主控台有此欄位時才填，值為 dma_campaign_classic。
where-product-context = Campaign 與 Experience Cloud 兩邊的值必須相同。

label-experience-cloud-server = 伺服器
short-experience-cloud-server = Marketing Cloud
    .long = Marketing Cloud 伺服器
help-experience-cloud-server = Experience Cloud 本身：https://marketing.adobe.com。
where-experience-cloud-server = 在外部帳戶的 Adobe Marketing Cloud connection 區段。

label-tenant = 租用戶
short-tenant = 租用戶
help-tenant = 貴組織的租用戶名稱，例如 acme。
where-tenant = 在您的 Experience Cloud 網址中：第一個點之前的部分。

group-head = 表單開頭
group-ims = IMS 連線
group-marketing-cloud = Adobe Marketing Cloud 連線

value-optional = 選填
value-missing = 未填
value-open = 尚未確認
value-not-entered = 尚未輸入
value-empty = （空白）
value-confirmed = 已確認
value-on = 啟用
value-off = 停用
value-secret-tail = { $length } 個字元，結尾 { $tail }
value-secret-length = { $length } 個字元
value-secret-in-file = 在 { $file } 中
value-secret-older = 先前的，在 { $file } 中

## Pages

page-caution = 適用於內部部署與混合式執行個體，由技術管理員操作；託管執行個體由 Adobe 設定。
page-console-intro = 請安裝最新版的用戶端主控台：主控台與伺服器必須是相同的組建版本。請輸入兩者的數字。
page-caution-adobe = IMS 須與 Adobe 共同導入：開始之前，請先聯絡您的 Adobe 代表。
page-account-caution = 僅限技術管理員
page-mask-caution = 遮罩不可或缺：沒有相符的遮罩，無人能以 Adobe ID 登入。
mask-example = 使用 Campaign - acme - (.*) 時，產品設定檔「Campaign - acme - delivery」會連結至操作員群組「delivery」。
further-users = Adobe 管理員指南：https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/admin-getting-started.html
further-names = 產品設定檔過去稱為「設定」（在 Enterprise Dashboard 中），操作員群組則稱為「安全性群組」。
further-package = Adobe 關於安裝標準套件的說明：https://experienceleague.adobe.com/docs/campaign-classic/using/installing-campaign-classic/install-campaign-on-prem/installing-campaign-standard-packages.html
further-client = Adobe 管理員常見問題集：https://experienceleague.adobe.com/docs/core-services/interface/manage-users-and-products/faq.html
further-organization-id = 首次連線至 Experience Cloud 時即會提供。在 https://experience.adobe.com 按 Ctrl+i，或從 Admin Console 的網址也可看到。
page-console-update = 更新需要 Windows 系統管理員權限。自 7.3 起，每部 Windows 電腦還需要 Microsoft Edge WebView2 執行階段。
page-console-releases = 依據：{ $evidence }。發行說明日期 { $date }；最新的正式發行版：{ $version }，組建版本 { $build }。
evidence-none = 尚無
evidence-confirmed = 您的確認
evidence-entered = 您輸入的組建版本
evidence-measured = 測量結果
evidence-both = 主控台為您輸入的組建版本，伺服器為測量所得
page-package-install = 安裝方式：Tools > Advanced > Import package > Install a standard package。混合式執行個體由 Adobe 部署。清單中呈灰色，表示已安裝或不相容。
page-package-confuse = 請勿與上一列的「Adobe Experience Cloud Shared Audiences Integration」混淆。
page-package-caution = 安裝後無法解除安裝。僅限行銷執行個體，且須在授權範圍內。請先測試，再用於生產環境。

review-missing = 還有 { $count } 個欄位須處理；按 Enter 就地編輯。
review-ready = 可以寫入。按 Ctrl-S 寫入檔案。
review-ready-asks = 可以寫入。按 Ctrl-S 會先詢問。
review-secret-lost = 最後輸入的密鑰未保存，檔案中是先前的密鑰。
review-ready-changes = { $count } 項變更：{ $fields }。按 Ctrl-S 寫入。
review-ready-count = { $count } 項變更。按 Ctrl-S 寫入。
review-ready-count-asks = { $count } 項變更。按 Ctrl-S 會先詢問。
review-ready-but = 已填妥，但請檢查步驟 { $number }。按 Ctrl-S 寫入檔案。
review-written = 已寫入：檔案內容與您輸入的一致。
review-changed-since = 已被他人變更：{ $count } 個值不同。按 Ctrl-S 會詢問。
review-other-instance = 屬於另一個執行個體：{ $instance }。按 Ctrl-S 會詢問。
review-broken-since = 檔案已不是組態檔。按 Ctrl-S 會詢問。
review-gone = 檔案已不存在。按 Ctrl-S 會重新寫入。
review-to-see = 有警告或尚未確認：{ $count }
review-in-order = 沒有問題：{ $count }
review-write = 寫入檔案
review-write-again = 已寫入
review-sign-in = IMS 的回應
review-prove = 驗證密鑰
review-prove-again = IMS 已回應
review-preview = 將寫入的檔案內容
review-preview-unfinished = 目前的檔案內容，尚無法寫入
review-preview-same = 磁碟上的檔案內容
review-preview-difference = 寫入將變更的內容（- 目前，+ 之後）
review-preview-foreign = 將寫入的檔案內容；該位置已有另一個檔案
help-rows = Enter 寫入檔案。下方是將寫入的內容；按 Tab 前往。
help-rows-asks = Enter 會先詢問，再寫入檔案。檔案內容在下方，按 Tab 前往。
help-rows-written = 檔案內容與您輸入的一致。按 Enter 前往遮罩測試。
help-mask-misses = { $gets-in }。按 Ctrl-O 可取得適合這些名稱的遮罩建議。
help-fold = Enter 展開或收合不需處理的欄位。
help-answer = IMS 對此登入的回應。按 Enter 前往相關欄位。
help-prove = 按 Enter 會先詢問：接著將用戶端識別碼與密鑰傳送到 IMS 一次，確認兩者相符。
help-preview = 密鑰在此以遮蔽方式顯示。按 Ctrl-S 寫入檔案。
help-preview-blocked = 尚無法寫入：上方各列會說明缺少什麼。密鑰在此以遮蔽方式顯示。
help-preview-written = 這是磁碟上的內容。密鑰在此以遮蔽方式顯示。

mask-no-names = 請在下方輸入或貼上產品設定檔名稱，以測試遮罩。
mask-empty = 尚未判定：還沒有遮罩。
mask-empty-proposed = 可解釋 { $count } 個名稱。按 Shift-Tab 與 Right 採用。
mask-done = 完成：{ $file } 已寫入。按 Ctrl-C 離開。
mask-written = { $file } 內容與目前答案相同。按 Ctrl-C 離開。
mask-not-judged = 尚未判定：請先修正遮罩。
mask-totals = { $matched ->
    [0] 沒有相符的
   *[other] { $matched } 個相符
} · { $missed } 個不相符 · { $warned ->
    [0] 沒有警告
   *[other] { $warned } 個有警告
}
mask-totals-so-far = { $matched } 個相符 · { $missed } 個不相符 · 警告檢查中：{ $percent }%
ribbon-in = 能登入 { $count }
ribbon-out = 無法登入 { $count }
ribbon-other = 其他產品 { $count }
ribbon-each = 每個符號 { $count } 個名稱
ribbon-profiles = 產品設定檔：{ $totals }
help-ribbon = 遮罩下方那一行依清單順序，每個名稱一個符號。名稱多於欄數時，一個符號代表數個名稱中最差的結果，該行會註明是幾個。
chain-title = 登入時的經過
chain-person = 帳戶
chain-people = 人員
chain-people-have = { $count ->
    [0] 沒有人有此產品設定檔
   *[other] { $count } 人有此產品設定檔
}
chain-profile = 產品設定檔
chain-product = 產品
chain-mask = 遮罩
chain-group = 擷取的群組
chain-operators = 操作員群組
chain-sign-in = Campaign
chain-mend = 修正
chain-holds = 正常
chain-open = 未知
chain-breaks = 在此中斷
chain-unreached = 未到達
chain-account-free = 沒有已知的阻礙
chain-no-profile = 沒有 Campaign 的產品設定檔
chain-user-group = { $name }（使用者群組）
chain-profile-of = { $name }（{ $count } 個中進展最遠）
chain-not-known = 未知
chain-no-mask = 沒有可用的遮罩
chain-matches = 相符
chain-blank = { $group }（前後有空白）
chain-nothing = 沒有
chain-alike = Campaign 寫作 { $group }
chain-has-group = Campaign 有此群組
chain-groups-open = 不知道 Campaign 是否有此群組
chain-lets-in = 允許登入
chain-lets-in-if = 若有該群組就允許登入
chain-refuses = 拒絕登入
chain-refuses-saying = 拒絕登入：「{ $text }」
chain-not-asked = 根本未輪到：登入在此之前就結束
chain-mend-nothing = 沒有需要修正之處。
chain-mend-know-groups = 就目前所知沒有中斷。用 --groups FILE 或 --login 可得知 Campaign 是否有此群組。
chain-mend-write-mask = 在此：請輸入可用的關聯遮罩。
chain-mend-mask = 在此：將遮罩改為 { $mask }
chain-mend-rename = 在 Admin Console：將產品設定檔改名為 { $name }
chain-mend-case = 在 Admin Console：產品設定檔名稱的大小寫請與遮罩一致。
chain-mend-lengthen = 在 Admin Console：讓產品設定檔名稱接上操作員群組的內部名稱。
chain-mend-apart = 無法確定：這個產品設定檔可能不是給 Campaign 用的，或遮罩不正確。
chain-mend-other-product = 不需要：{ $product } 的產品設定檔本來就不必相符。
chain-mend-create = 在 Campaign：建立內部名稱為 { $group } 的操作員群組，或將產品設定檔改成現有群組的名稱。
chain-mend-assign = 在 Admin Console：指派 Campaign 的產品設定檔。僅有使用者群組無法登入。
mask-loading = 正在讀取名稱：目前 { $count } 個。按 Esc 停止。
mask-changed = 尚未寫入檔案：按 Ctrl-S 將遮罩寫入 { $file }。
mask-changed-blocked = 尚未寫入檔案：有 { $count } 個欄位空白或有誤。按 Ctrl-S 前往。
mask-readings = 若把遮罩當作前綴（Adobe 有一頁如此說明），有 { $count } 個名稱的判讀會不同。
mask-found-anywhere = 若在名稱的任何位置尋找遮罩，有 { $count } 個名稱的判讀會不同。
mask-judged-by = 由本程式的引擎判讀；一般字元與 (.*) 在各種引擎中意義相同。
mask-groups = 操作員群組
mask-group-unknown = Campaign 中沒有此群組
mask-group-alike = Campaign 中的寫法不同
mask-group-blank = 空白，或首尾有空格
mask-group-unreached = 沒有名稱對應到它
mask-filter-all = 產品設定檔名稱：全部，{ $count } 個
mask-filter-missed = 產品設定檔名稱：無法登入，{ $count } 個
mask-filter-warned = 產品設定檔名稱：有警告，{ $count } 個
people-title = 人員
people-filter-all = 有 Campaign 產品設定檔的人員：{ $count }/{ $people } 人
people-filter-out = 人員：無法登入，{ $count } 人
people-filter-unsure = 人員：尚未證實，{ $count } 人
people-reading = 正在讀取人員：目前 { $count } 人。按 Esc 停止。
people-stopped = 已停止：名單不完整時，不會判定任何人。按 Ctrl-R 重新開始。
people-not-asked = 尚未查詢 User Management API：其認證資料會傳送到 { $host }。按 Ctrl-R 進行。
people-file-prompt = 人員檔案：
people-short-no-profile-matches = 沒有相符的產品設定檔
people-short-unknown-group = 沒有此群組
people-short-empty-group = 得不出群組
people-short-not-active = 未啟用
people-short-no-email = 沒有電子郵件地址
people-short-shared-email = 電子郵件地址重複
mask-new-name = 新增名稱：直接輸入，或貼上清單
mask-captures = 相符。其使用者會歸入操作員群組「{ $group }」，Campaign 中必須有此群組。
mask-misses = 不相符：從第一個字元起就不同。
mask-fails-after = 不相符：到「{ $read }」為止相同，之後不同。
mask-ends-early = 不相符：遮罩還沒結束，名稱就已結束。
help-names = Enter 新增名稱。貼上的清單會逐行讀取。名稱可從 Admin Console 取得。

hand-over-summary = 交接：已輸入 { $entered }/{ $values } · 已完成 { $done }/{ $tasks }
hand-over-unwritten = 尚未寫入檔案：請先按 Ctrl-S 寫入。
value-same-in-campaign = Campaign 中的值相同。
value-same-as-pasted = 與貼上的值相同。
value-place = { $group }，第 { $number } 個欄位
value-length = { $length } 個字元
value-secret-key = Ctrl-R 顯示；離開後再次隱藏。
value-secret-shown-by = 在這部機器上，此指令會顯示含有密鑰的檔案：
value-variable-shown-by = 在已設定此變數的環境中，此指令會顯示密鑰：
mail-title = 給 Adobe 支援團隊的郵件
mail-path = 不含密鑰：此處不需要
mail-allowlist = 
    您好：

    請將我們 Adobe Campaign Classic 執行個體的回呼伺服器加入我們 IMS 用戶端的允許清單，並予以確認。

    IMS client identifier: { $client }
    Callback server: { $callback }
    IMS organization ID: { $organization }

    謝謝
help-hand-over = Right 單獨顯示該值，以便照著輸入。Space 勾選已輸入的項目。Enter 傳到剪貼簿。
help-to-do = Space 勾選已完成的工作。
help-to-do-mail = Space 勾選已完成的工作。Enter 顯示向 Adobe 提出請求的郵件。
help-to-do-back = 這是沒有人能登入時的復原方法，不是待辦事項，不需要打勾。
help-people = Admin Console 中的哪些人員能登入。Space 切換顯示的人員，Enter 顯示登入時的經過，Ctrl-R 重新讀取。
hand-over-compared = Campaign 中：{ $same } 個相同，{ $differs } 個不同，{ $unseen } 個未看到。
hand-over-compared-marked = Campaign 中：{ $same } 個相同（{ $mark }），{ $differs } 個不同，{ $unseen } 個未看到。
hand-over-not-compared = 未與 Campaign 比對。{ $why }
hand-over-compare-login = 使用 --login 可與 Campaign 中的值比對。
hand-over-paste = 在此貼上主控台顯示的內容即可比較。
hand-over-pasted-differs = 貼上的值：{ $held }
to-do = 接下來的工作，請依此順序進行
to-do-allowlist = 請 Adobe 確認回呼伺服器已在允許清單中。
to-do-enter = 保持一個原生管理員的工作階段開啟；在主控台輸入這些值並儲存。
to-do-restart = 在每部應用程式伺服器上重新啟動伺服器：先執行 systemctl stop nlserver，再執行 systemctl start nlserver。
to-do-try = 在一個主控台上新增第二個連線，勾選「Connect with an Adobe ID」；每個產品設定檔各以一位使用者登入一次。
to-do-everyone = 全部成功後，才為所有人勾選。登入視窗若有問題，請清除主控台的 WebView2 快取。
to-do-restrict = 原生登入的限制（nonIMSAuthnAPI，7.4.1 以上版本）留到最後才設定。
to-do-back = 復原方式：取消勾選即可。這是各主控台自己的設定；原生登入仍可使用。
to-do-enter-restricted = 注意：{ $file } 已拒絕原生登入，而這應留到最後。請備妥下列其中一位操作員，以便復原：{ $allowed }。
to-do-enter-restricted-to-all = 注意：{ $file } 已拒絕原生登入，而這應留到最後：可能沒有人能夠復原。
to-do-try-proxy = Campaign 本身必須經由代理伺服器 { $proxy } 連上 IMS（serverConf.xml 的 proxyConfig）：它必須放行 { $host }。

sheet-title = Campaign 執行個體 { $instance } 的 Adobe IMS 設定
sheet-where = 用戶端主控台：Administration > Platform > External accounts
sheet-entered = { $day } 已輸入
sheet-done = { $day } 已完成
sheet-secret-variable = 在環境變數 { $name } 中
sheet-secret-inline = 在組態中，{ $length } 個字元

## Open things

help-title = 說明：{ $step }
help-path = Up 與 Down 選擇，Enter 執行，Esc 關閉
help-actions = 在此可執行的所有動作
help-step-prerequisites = 將 Campaign 連接到 IMS 之前，必須先滿足三項條件。請親自確認後再逐一勾選。您可以先繼續，稍後再回來。
help-step-console = 主控台的組建版本只要比伺服器舊一版，就可能被拒絕。兩者的數字都在主控台的 About 視窗中。
help-step-package = 此套件會建立步驟 4 要填寫的外部帳戶。沒有它，就沒有可設定的對象。
help-step-account = 主控台表單的所有欄位，順序相同。Adobe 的郵件可以整封貼上：辨識出的值會列出，按 Enter 填入。
help-step-review = 您輸入的所有內容，以及將寫入的檔案內容，都在同一頁。在您下達指令之前，不會寫入任何內容。
help-step-mask = 在任何人受影響之前，先用真正的產品設定檔名稱測試遮罩。使用者至少要有一個產品設定檔相符，才能登入。
suggestions-title = 建議值：{ $field }
suggestions-path = Enter 採用所選的值，Esc 保留欄位原樣
pasted-title = 辨識出 { $count } 個值
pasted-path = Enter 填入已勾選的值，Esc 不填入
pasted-several = { $count } 個值：按 Right 選擇
pasted-wrapped = 含下一行或不含：按 Right 選擇
pasted-wrapped-with = 含下一行
pasted-wrapped-without = 不含下一行
pasted-instances = { $instances }：按 Right 選擇
pasted-replaces = 取代 { $value }
pasted-mended = 修正前：{ $value }
pasted-announced = 有標籤但沒有合適的值：{ $fields }
pasted-trimmed = 已去除結尾空格：{ $fields }
pasted-technical = 這些是技術帳戶的值：其用戶端識別碼與密鑰並非登入所用，因此未勾選。
help-open-help = Up 與 Down 選擇動作，Enter 執行。
help-open-suggestions = Up 與 Down 選擇，Enter 採用，/ 搜尋。
help-open-pasted = Space 可略過一個值。Enter 填入其餘的值；之後按 Ctrl-_ 可一次復原。
help-pasted-several = 文字中這個欄位有多個值：按 Right 和 Left 選擇。同一執行個體的值會一起選取。
help-pasted-out = 按 Space 一併採用這個值。Enter 填入已勾選的值；之後按 Ctrl-_ 可一次復原。
help-open-name = 請依 Admin Console 顯示的產品設定檔名稱輸入。Enter 保留，Esc 捨棄。
help-open-password = Enter 傳送一次。Esc 不傳送；密碼錯誤多次會鎖住操作員。
password-again = Ctrl-R：重新輸入密碼。
help-open-question = Left 與 Right 切換選項，Enter 確定，Esc 不做任何變更。
help-open-question-lock-out = Left 與 Right 切換選項，Enter 確定，Esc 前往遮罩測試。
help-open-value = 請在主控台輸入，或以滑鼠選取。Enter：已輸入，下一個。
help-open-value-secret = 請在另一個終端機執行此命令，並在主控台輸入其顯示的內容。Enter：已輸入。
help-open-mail = Enter 傳到終端機的剪貼簿；也可用滑鼠選取。
help-open-chain = 每一行都以前一行為前提；第一個中斷處有標記。Right 顯示下一個無法登入的項目。

question-replace = 要取代檔案嗎？
question-replace-text = { $file } 已存在，且內容不同。以下是將變更的部分。
question-replace-no = 保留檔案
question-replace-look = 查看差異
question-replace-yes = 取代
question-replace-secret = { $file } 中的密鑰也會被取代。
question-replace-other = 要取代另一個執行個體的檔案嗎？
question-replace-other-text = { $file } 是 { $theirs } 的組態，不是 { $own } 的。取代後該組態就會遺失。
question-replace-other-no = 保留檔案
question-replace-other-look = 查看差異
question-replace-other-yes = 取代
question-replace-changed = 要取代他人寫入的內容嗎？
question-replace-changed-text = 自上次在此讀取或寫入後，{ $file } 已被他人變更。目前的值與您將寫入的值如下：
question-replace-changed-incomplete = 檔案目前的內容無法使用：有 { $count } 個欄位缺少或有誤。
question-replace-changed-no = 暫不處理
question-replace-changed-take = 採用對方的
question-replace-changed-look = 查看差異
question-replace-changed-yes = 寫入我的
change-instance = 執行個體
change-theirs = 僅對方變更：寫入後會復原。
change-both = 雙方皆已變更。
replace-anew = 此檔案無法就地修改：將依本程式的順序與格式重新寫入。
replace-loses = 會一併消失的註解（{ $count } 則）：{ $comments }
question-replace-foreign = 要取代不是組態檔的檔案嗎？
question-replace-foreign-text = { $file } 含有其他內容。取代後，原內容就會遺失。
question-replace-foreign-no = 保留檔案
question-replace-foreign-yes = 取代
question-replace-secret-file = 要取代密鑰嗎？
question-replace-secret-file-text = { $file } 已有密鑰。您可以保留該密鑰，或換成您輸入的密鑰。
question-replace-secret-file-no = 不寫入
question-replace-secret-file-keep = 保留舊密鑰並寫入
question-replace-secret-file-yes = 取代並寫入
question-old-secret = 要以先前的密鑰寫入嗎？
question-old-secret-text = 最後輸入的密鑰未保存；{ $file } 中是先前的密鑰。只有您知道哪一個正確。
question-old-secret-no = 重新輸入
question-old-secret-yes = 檔案中的才正確
question-older-stays = 最後輸入的密鑰未保存：{ $file } 中的密鑰維持不變。
question-lock-out = 可能無人能登入，仍要寫入嗎？
question-lock-out-text = { $gets-in }。使用者至少要有一個產品設定檔與遮罩相符，才能登入。請先以您的產品設定檔名稱測試遮罩。
question-lock-out-no = 測試遮罩
question-lock-out-yes = 仍要寫入
question-send-secret = 要將密鑰傳到剪貼簿嗎？
question-send-secret-text = 終端機會將密鑰放入剪貼簿，其他程式與剪貼簿記錄都能讀取。
question-send-secret-no = 否
question-send-secret-yes = 傳送

## What just happened

notice-controls-removed = 已從貼上的文字中略去 { $count } 個控制字元。
notice-paste-too-large = 已拒絕：一個欄位最多 1 MiB。未變更任何內容。
notice-not-utf8 = 收到不是 UTF-8 文字的位元組，已略去。請檢查終端機的編碼。
notice-nothing-to-mend = 這裡沒有可確定修正的內容。
notice-no-meaning = { $key } 在此沒有作用。Ctrl-G 列出所有按鍵。
notice-confirmed = 已確認：{ $field }。按 Ctrl-_ 可復原。
notice-not-ticked = 此處不輸入文字，也沒有任何變更。再按一次 Space，即執行下方所示的動作。
notice-answered = IMS 已回應。按任一鍵後會顯示在這裡。
notice-moved = 已移到：{ $field }。
notice-swapped = 已互換：{ $field }。
notice-emptied = 已清空：{ $field } 已有此值。
notice-occupied = 用戶端密鑰已有值：未移動任何內容。請先清空。
notice-back = 歡迎回來。儲存時間：{ $age }；{ $state }。目前位置：{ $place }。
notice-back-short = 儲存時間：{ $age }；{ $state }。
back-written = 檔案已寫入
back-complete = 已填妥，但尚未寫入
back-changed = 檔案之後已被他人變更
back-broken = 檔案已不是組態檔
back-gone = 已寫入的檔案已不存在
notice-begun-foreign = { $file } 已存在，但不是組態檔：從空白開始。寫入前會先詢問，在此之前保持原樣。{ $problem }
back-missing = 有 { $count } 個欄位缺少或有誤
notice-back-secret = 須再次輸入用戶端密鑰。
notice-back-secret-older = 最後輸入的用戶端密鑰未保存，請重新輸入。
notice-taken-over = 已從 { $terminal } 上的處理程序 { $process } 接手，該工作階段已儲存並結束。
notice-taken-over-unsaved = 已從 { $terminal } 上的處理程序 { $process } 接手，該工作階段結束前無法儲存：請確認其最近的變更是否在這裡。
notice-nothing-to-suggest = 此欄位沒有建議值。
notice-nothing-recognised = 貼上的文字中沒有可辨識的值。請將各個值分別貼到對應欄位（步驟 4，Alt-4）。
notice-not-pasted = 未貼上任何內容。請先按 Esc 關閉這裡，再重新貼上。
notice-filled = 已填入 { $count } 個欄位。按 Ctrl-_ 可復原。
notice-filled-already = 欄位已是這些值。
notice-compared-again = 已再次比對。
notice-unchosen = 有 { $count } 個欄位未選擇值，維持原樣。
notice-nothing-ticked = 沒有勾選任何值：按 Right 選擇值，按 Space 勾選，按 Esc 維持原樣。
notice-compared = 與貼上的內容比對：{ $same } 個相同，{ $different } 個不同。
notice-not-filled = 有 { $count } 個辨識出的值未填入：請重新貼上。
notice-names-added = { $count ->
    [0] 貼上的文字中沒有名稱。
   *[other] 已新增 { $count } 個名稱。
}
notice-names-twice = 已有 { $count } 個相同名稱，不再重複加入。
notice-names-kept = 已保留 { $count } 個產品設定檔名稱，供步驟 6 的遮罩測試使用。
notice-names-judged = 總計：{ $totals }。
notice-secrets-left-out = 有 { $count } 行看起來像用戶端密鑰，已略過；已新增名稱：{ $added } 個。密鑰請在步驟 4 輸入。
notice-secret-as-name = 這看起來像用戶端密鑰：名稱會存入草稿，因此未新增。請在步驟 4 輸入。
notice-not-kept = { $more ->
    [0] { $field }
   *[other] { $field }及另外 { $more } 個欄位
}：看起來像密鑰，因此未存入草稿。請重新輸入；密鑰請填在密鑰欄位。
notice-secret-same = 貼上的密鑰與設定的相同。
notice-secret-other = 貼上的密鑰與設定的不同。
notice-secret-not-compared = 無法判斷貼上的密鑰是否正確：設定的密鑰在 { $place }。
notice-undone = 已復原：{ $what }。按 Ctrl-X 可重做。
notice-write-stands = 已寫入的檔案不會復原。再按一次 Ctrl-_ 可復原：{ $what }。
notice-redone = 已重做：{ $what }。按 Ctrl-_ 可復原。
undone-fields = { $count } 個欄位
undone-names = 名稱的變更
undone-names-added = 新增 { $count } 個名稱
undone-names-removed = 移除 { $count } 個名稱
undone-compared = 與貼上內容的比較
undone-tick = { $field } 的勾選
undone-task = 待辦事項 { $number } 的勾選
notice-name-removed = 已移除：{ $name }。按 Ctrl-_ 可復原。
notice-no-place = 這個方向沒有下一個位置了。
notice-not-undone = { $field }：先前輸入的內容已不存在，無法復原。
notice-nothing-to-undo = 沒有可復原的內容。
notice-nothing-to-redo = 沒有可重做的內容。
notice-no-task = 這是復原的方法，不是待辦事項。
notice-sent-text = { $text }：已傳到終端機。若未收到，請以滑鼠選取。
notice-mail-sent = 郵件已傳到終端機。若未收到，請以滑鼠選取。
notice-names-trimmed = 已新增 { $added } 個名稱，並去除其中 { $count } 個首尾的空格。
notice-names-unread = 已新增 { $added } 個名稱，有 { $count } 處無法讀取。{ $first }
notice-no-miss = 這個方向沒有其他無法登入的產品設定檔。
notice-nobody-out = 這個方向沒有其他無法登入的人員。
notice-names-read = { $count ->
    [0] 沒有讀到任何名稱。
   *[other] 已讀取 { $count } 個名稱。
}
notice-names-stopped = 已停止：讀取了 { $count } 個名稱。
notice-names-full = 草稿最多保存 { $most } 個名稱，其餘已略去。若要測試更多，請以 --names FILE 啟動。
notice-incomplete = 未寫入：{ $count } 個欄位須處理，從這裡開始。
notice-written = 已寫入：{ $file }。接著請測試遮罩。
notice-written-tested = 已寫入：{ $file }。
notice-written-with = 已寫入。
notice-file-kept = { $file } 保持原樣。未寫入任何內容；您的輸入仍保留在草稿中。
notice-not-yet-written = 查看不會寫入任何內容。按 Ctrl-S 會再次詢問。
notice-took-theirs = 已從檔案採用 { $count } 個值。按 Ctrl-_ 可復原。
notice-nothing-written = 未寫入任何內容。
notice-written-before = { $file } 的內容已與您輸入的一致，無須再寫入。
notice-no-session = 沒有伺服器工作階段：{ $why }在步驟 2 按 Ctrl-R 可再試一次。
notice-stands = { $why }先前測得的結果仍保留。
notice-withheld = { $field }未存入草稿：可能是密鑰的一部分。在該欄位按 Ctrl-O 可保留。
notice-all-entered = { $count } 個值都已輸入。待辦事項列在下方。
notice-changed-on-disk = { $file } 已被他人變更。請查看差異，再按一次 Ctrl-S。
notice-sent = { $field }：已傳到終端機。若未收到，按 Right 單獨顯示，以便選取。
notice-secret-elsewhere = 密鑰不在此工作階段中，而是在 { $place }。
notice-not-found = 清單中沒有「{ $text }」。
notice-found = { $count ->
    [1] 只有這一筆。
   *[other] 第 { $at } 筆，共 { $count } 筆。Down 至下一筆，Up 至上一筆。
}
notice-theme = 佈景主題：{ $name }

## Before the wizard

drafts-title = 您要繼續哪一項設定？
drafts-path = 每個執行個體各有一份草稿
drafts-unreadable = 無法讀取
drafts-held = 已在另一個工作階段開啟
drafts-written = 檔案已寫入
drafts-unwritten = 尚未寫入
drafts-another = 開始另一項設定
drafts-help = 按 Enter 從上次離開的地方繼續這項設定。
drafts-help-another = 按 Enter 會詢問執行個體的名稱；草稿與檔案以此命名。
drafts-name = 執行個體名稱：
drafts-name-wrong = 1 到 64 個英文字母、數字、. _ -；開頭不可為句點或連字號。
age-minutes = { $count ->
    [0] 剛才
   *[other] { $count } 分鐘前
}
age-hours = { $count } 小時前
age-days = { $count } 天前
question-held = 另一個工作階段正在使用此草稿
question-held-text = 執行個體 { $instance }：{ $terminal } 上的處理程序 { $process }，{ $age }開始。若您接手，另一個工作階段會儲存並結束，您將從它的位置繼續。
question-held-no = 不接手
question-held-yes = 接手
question-draft = 有一份未完成的草稿
question-draft-text = 執行個體 { $instance } 的草稿尚未完成。要繼續該草稿，還是將它擱置，從您指定的檔案開始？
question-draft-no = 繼續草稿
question-draft-yes = 擱置草稿，從檔案開始

## Messages outside the screen

suspended = ims-setup 已暫停：輸入 fg 即可返回。復原請按 Ctrl-_。
go-on = 草稿已儲存。若要繼續：{ $command }
go-on-unbegun = 尚未填寫任何內容，因此沒有草稿。若要重新開始：{ $command }
left-unwritten = 尚未寫入：{ $file } 還不存在。
left-differs = 尚未寫入：{ $file } 的內容與您輸入的不同。
end-file = 已寫入：{ $file }
gets-in-no-mask = 無人能登入：沒有有效的關聯遮罩
gets-in-untested = 誰能登入：尚未以任何產品設定檔測試
gets-in-judging = 誰能登入：判定中…
gets-in-not-judged = 誰能登入：判定未完成
gets-in-nobody = 無人能登入：{ $count } 個產品設定檔中 0 個
gets-in-tested = 能登入：{ $inside }/{ $count } 個產品設定檔
gets-in-nobody-of-people = 無人能登入：{ $count } 人中 0 人
gets-in-people = 能登入：{ $inside }/{ $count } 人
gets-in-people-if = 若群組存在即能登入：{ $inside }/{ $count } 人
gets-in-people-shut-out = { $count } 人無法登入
gets-in-people-unsure = { $count } 人未證實
gets-in-shut-out = { $count } 個無法登入
gets-in-unproven = { $count } 項未證實
left-secret = 草稿不保存用戶端密鑰：下次會再請您輸入。
left-secret-older = 最後輸入的用戶端密鑰未保存；{ $file } 中是先前的密鑰。
left-taken-over = 已由 { $terminal } 上的處理程序 { $process } 接手：該工作階段會以已儲存的草稿繼續。
logging-off = 正在登出伺服器工作階段…
no-terminal = 精靈的標準輸入與輸出都必須是終端機。透過 SSH：ssh -t HOST ims-setup
file-wrong = { $file }：{ $problem }
theme-unknown = 沒有佈景主題「{ $name }」。可用的有：{ $names }。
theme-unreadable = 無法讀取佈景主題 { $file }。
language-other-script = 沒有簡體中文，因此使用英文。繁體中文：--lang zh-Hant，或說明的最後幾列。
terminal-failed = 無法使用終端機：{ $reason }
here-unusable = 無法使用啟動時所在的資料夾。請切換到其他資料夾（cd），然後重新啟動。系統回應：{ $reason }
output-failed = 無法寫入輸出：{ $reason }
man-unknown = 沒有 { $name } 這個命令。
instance-wrong = 「{ $name }」不能作為執行個體名稱：限 ASCII 字母、數字、「.」、「_」與「-」，最多 64 個字元，且不得以「.」或「-」開頭。
instance-differs = -i 指定的是 { $name }，答案檔中卻是 { $file }：您要的是哪一個執行個體？
drafts-none = 沒有草稿。
drafts-several = 有多份草稿：{ $names }。請以 -i 指定其中一份。
drafts-stay = 未選擇任何項目：{ $names } 保持不變。繼續請執行：ims-setup -i 名稱
drafts-delete = 草稿須在精靈外刪除：ims-setup drafts delete -i { $instance }
drafts-paste = 請先選擇一項設定，再貼上。
draft-not-taken-over = 另一個工作階段（處理程序 { $process }）尚未結束。未變更任何內容；請在該處結束它，或再試一次。
draft-set-aside = 舊草稿已擱置，另存為 { $file }。
draft-unreadable = 無法讀取草稿；已擱置，另存為 { $file }。
draft-salvaged = 草稿已損毀，無法讀取的行號：{ $lines }。請檢查其餘內容。原檔保留為 { $file }。
draft-later = 草稿來自較新版本的 ims-setup；已擱置，另存為 { $file }。
begun-from-file = 已從 { $file } 開始。
file-is-here = 這裡有 { $file }：執行 ims-setup -i { $instance } 可接著處理。

## The command line

cli-about = 逐步為一個 Adobe Campaign Classic 執行個體設定 Adobe IMS（以 Adobe ID 登入）
cli-after = 不加命令：啟動精靈。若該執行個體已有草稿，則從草稿繼續。
cli-mask = 測試關聯遮罩，或提出建議的遮罩
cli-rehearse = 說明使用某個組態時誰可以登入、誰不能登入，以及原因
cli-show = 顯示已寫入組態的交接單，密鑰以遮蔽方式顯示
cli-drafts = 列出草稿、顯示草稿的位置，或刪除草稿
cli-themes = 列出佈景主題；加上 NAME 則以 YAML 輸出該主題，供您複製修改
cli-schema = 輸出組態的 JSON Schema
cli-completions = 輸出 Shell 自動完成指令碼
cli-man = 輸出手冊頁（roff）
cli-help = 顯示程式或命令的說明
cli-status-done = 完成
cli-status-wrong = 檢查的項目有錯誤、檔案不是有效的組態，或缺少必要的值
cli-status-usage = 命令列有誤
cli-status-left = 在寫入組態之前離開，或離開時的答案與組態不同；草稿會保留
cli-status-file = 無法使用檔案或終端機
cli-status-fault = ims-setup 本身的錯誤；已輸入的內容已儲存
cli-status-signal = 由訊號 N 結束；已輸入的內容已儲存
cli-status-nagios = 使用 --format nagios 時，採用監控外掛程式的狀態：0 OK、1 WARNING、2 CRITICAL、3 UNKNOWN
cli-file-configuration = 執行個體 NAME 的組態，只有您可以讀取
cli-file-secret = 同資料夾中的用戶端密鑰，只有一行，只有您可以讀取
cli-file-draft = 執行個體 NAME 的草稿，不含密鑰；若已設定 $XDG_STATE_HOME，則以其取代 ~/.local/state
cli-file-preferences = 偏好設定；若已設定 $XDG_CONFIG_HOME，則以其取代 ~/.config
cli-file-themes = 您自己的佈景主題
cli-file-schema = 組態的 JSON Schema，由 Debian 套件安裝
cli-file-examples = Git 掛鉤、對多個執行個體的執行，以及 cron 的一行設定，由 Debian 套件安裝
cli-environment-language = 語言，以先設定者為準；若非 UTF-8，則以 ASCII 繪製。--lang 優先。
cli-environment-term = 終端機支援的功能；為 dumb 時，精靈逐行進行。
cli-environment-color = 設定時不使用色彩；--color 優先。
cli-environment-folders = 存放草稿與偏好設定的資料夾，取代 ~/.local/state 和 ~/.config。
cli-environment-proxy = 透過網路查詢時使用的代理伺服器，以及不經代理伺服器查詢的主機。
cli-environment-certificates = 用來取代系統憑證的受信任憑證；--ca-file 可再加入。
cli-answers = 以 YAML 撰寫，鍵與已寫入的組態相同，ims-setup schema 有說明。省略的鍵若有預設值即採用，否則為待確認；必填的鍵沒有預設值。已寫入的組態和草稿也可作為答案檔。以 x- 開頭的鍵會保留。
cli-answers-default = 預設值：{ $value }
cli-answers-needed = 必填。
cli-mask-missing = 缺少遮罩：ims-setup mask MASK [NAME]...，或使用 --from FILE，或使用 --infer
cli-option-instance = Campaign 執行個體
cli-option-output = 組態的寫入位置；預設為此資料夾中的 NAME.ims.yaml
cli-option-from = 編輯此組態並寫回原處
cli-option-mask-from = 測試此組態的遮罩；採用其租用戶
cli-option-answers = 以此檔案填入空白或仍為預設值的欄位；「-」為標準輸入
cli-option-fresh = 擱置舊草稿，重新開始
cli-option-names = 產品設定檔名稱：逐行清單、CSV 或 User Management API 的 JSON；「-」為標準輸入
cli-option-groups = 操作員群組的內部名稱，每行一個
cli-option-users = 人員及其產品設定檔：User Management API 的使用者 JSON，或 Admin Console 的 CSV；「-」為標準輸入
cli-option-umapi-id = User Management API 認證的用戶端識別碼；人員和產品設定檔改由此 API 提供，不讀取檔案
cli-option-mask-umapi-id = User Management API 認證的用戶端識別碼；向此 API 查詢 --from 中組織的產品設定檔
cli-option-umapi-secret-file = 該用戶端識別碼的密鑰，只有一行；未提供時會詢問
cli-option-umapi-url = 這部機器上供練習使用的 User Management API
cli-option-lang = 語言
cli-option-theme = 佈景主題的名稱，或佈景主題檔案
cli-option-ascii = 僅以 ASCII 繪製
cli-option-color = 色彩
cli-option-file = 已寫入的組態
cli-option-configuration = 組態；未指定時使用現有的草稿，否則使用 default.ims.yaml
cli-option-format = 交接單的格式；setimsoauth 不是交接單，而是輸入技術帳戶的指令碼
oauth-head = 輸入執行個體 { $instance } 的技術帳戶：請在主機上以使用者 neolane 執行。適用於 Campaign 7.4.1 及更新版本。
oauth-other = 技術帳戶有自己的 OAuth server-to-server 認證：其用戶端識別碼與密鑰和登入用的不同。
oauth-seen = 密鑰不會顯示，但 nlserver 以引數形式接收：nlserver 執行期間，主機的其他使用者可在處理程序清單中看到它。
oauth-echo = 無論如何結束，終端機都會恢復顯示輸入的內容。
oauth-client = 技術帳戶的用戶端識別碼：
oauth-account = 技術帳戶 ID：
oauth-secret = 其用戶端密鑰（不會顯示）：
oauth-wrong = 有值是空的或含有空格，或 ID 含有斜線：未變更任何內容。
oauth-nowhere = 找不到 nlserver：請在 Campaign 的主機上以使用者 neolane 執行。
cli-option-check-format = 結果的格式：供閱讀的文字、JSON、程式碼掃描（SARIF）、組建伺服器（JUnit）或監控（Nagios）
cli-option-json = 在標準輸出產生一份 JSON 文件
cli-option-what = 要執行的動作
cli-option-themes-name = 佈景主題的名稱
cli-option-shell = Shell
cli-option-command = 命令
cli-option-mask = 關聯遮罩
cli-option-infer = 提出能解釋這些名稱的遮罩
cli-option-tenant = 租用戶，部分檢查需要
cli-option-all = 在輸出中列出所有名稱或所有人員
cli-option-strict = 將警告與未確認的項目視為錯誤
cli-option-prove-secret = 將用戶端識別碼和密鑰傳送到 IMS 伺服器一次，以確認兩者相符
cli-option-bundle = 寫入支援檔案：檢查結果與填寫的項目，值以預留文字表示，不含密鑰；寫入前先列出

## Themes: what is wrong with one, and what each is for.
theme-empty = 第 { $line } 行，第 { $column } 欄：此佈景主題沒有內容。「ims-setup themes default」會輸出一份，供您由此開始。
theme-not-yaml = 第 { $line } 行，第 { $column } 欄：這不是 YAML。請檢查此處或稍前是否缺少冒號、引號或括號。
theme-unknown-key = 第 { $line } 行，第 { $column } 欄：這裡沒有「{ $word }」這個鍵。您要的是「{ $nearest }」嗎？
theme-doubled-key = 第 { $line } 行，第 { $column } 欄：「{ $word }」在此第二次出現。請保留其中一個。
theme-unknown-role = 第 { $line } 行，第 { $column } 欄：沒有「{ $word }」這個角色。您要的是「{ $nearest }」嗎？
theme-unknown-colour = 第 { $line } 行，第 { $column } 欄：沒有「{ $word }」這個色彩。您要的是「{ $nearest }」嗎？其他色彩請寫成 "#rrggbb"。
theme-not-rgb = 第 { $line } 行，第 { $column } 欄：「{ $word }」不是色彩。請寫 # 加六個十六進位數字，例如 "#7fe3a1"。
theme-no-colour = 第 { $line } 行，第 { $column } 欄：缺少色彩。以 # 開頭的色彩必須加引號，例如 "#7fe3a1"：沒有引號，YAML 會將它視為註解。
theme-bad-name = 第 { $line } 行，第 { $column } 欄：名稱須為 1 到 64 個字元，不得含斜線或控制字元。
theme-not-a-mapping = 第 { $line } 行，第 { $column } 欄：此處應為鍵與值，例如「bold: true」。
theme-not-a-boolean = 第 { $line } 行，第 { $column } 欄：請寫 true 或 false。
theme-half-a-pair = 第 { $line } 行，第 { $column } 欄："#rrggbb" 色彩必須成對，fg 與 bg 都要有，寫在此處或「base」中：背景不明，就無法得知文字是否清晰可讀。
theme-too-little-contrast = 第 { $line } 行，第 { $column } 欄：fg 與 bg 太接近，難以閱讀：{ $contrast }:1。請將其中一個調亮或調暗，直到達到 4.5:1。
theme-bright-black = 第 { $line } 行，第 { $column } 欄：bright-black 在許多終端機上無法看清。請略去 fg，或改用其他色彩。
theme-named-background = 第 { $line } 行，第 { $column } 欄：背景請寫成 "#rrggbb"，並搭配同樣寫法的 fg。若要用終端機本身的色彩，請寫「reverse: true」。
theme-named-base = 第 { $line } 行，第 { $column } 欄：「base」的 fg 與 bg 須為 "#rrggbb"。若要用終端機本身的色彩，請略去「base」。
theme-about-default = 適用於任何背景，使用終端機本身的色彩。
theme-about-dark = 適用於深色背景，使用終端機本身的色彩。
theme-about-light = 適用於淺色背景，使用終端機本身的色彩。
theme-about-high-contrast = 黑底配白色與明亮色彩，對比 7:1 以上；24 位元色彩。
theme-about-plain = 完全不使用色彩。
theme-about-midnight = 深藍底的自訂色彩；24 位元色彩。
theme-about-paper = 暖色紙張上的墨色；24 位元色彩。
## What can be wrong with an answer. The line stands under its field: short enough for 55 columns where it can be.
## `finding-<code>-<field>` stands in place of `finding-<code>` for that field.

finding-missing = 必填，目前空白。
finding-missing-key = 完整的檔案必須自行註明此項，即使從別處也能得知。
finding-missing-ims-client-id = 必填：Adobe 支援團隊會連同用戶端密鑰一併提供。
finding-missing-ims-client-secret = 必填：Adobe 支援團隊會連同用戶端識別碼一併提供。
finding-missing-callback-server = 必填：此 Campaign 執行個體的 https 網址。
finding-missing-ims-organization-id = 必填：Administration > Experience Cloud Details。
finding-missing-association-mask = 必填：沒有遮罩，任何人都無法登入。
finding-missing-tenant = 必填：貴組織的租用戶名稱。

finding-too-long = 共 { $chars } 個字元：沒有這麼長的值。
finding-surrounding-space = 值的前面或後面有空格。
finding-control-character = 有 { $count } 個不可見字元，第一個是 { $character }。
finding-inner-space = 值的中間有空格。
finding-inner-space-ims-client-secret = 密鑰中間有空格：請重新複製。
finding-not-ascii = 此處不該有「{ $character }」：請用一般 ASCII 字元。
finding-quoted = 值的前後有引號或括號。
finding-final-mark = 結尾的「{ $character }」不屬於這個值。
finding-label-in-value = 標籤連同值一起貼上了。
finding-wrong-character = 此處不可使用「{ $character }」。
finding-wrong-character-internal-name = 不可使用「{ $character }」：只限 A–Z、a–z、0–9、_、-。
finding-wrong-character-ims-client-secret = 變數名稱中不能有「{ $character }」。
finding-placeholder = 「{ $text }」是預留文字：請填入實際的值。
finding-reference = 其他工具的參照，此處不會代入。請在大括號中寫 env: NAME 或 file: NAME，或填入值。
finding-looks-like-secret = 這看起來像用戶端密鑰，填錯了欄位。
finding-looks-like-secret-ims-client-secret = 這看起來像密鑰，不是變數名稱。

finding-not-https = 必須以 https:// 開頭，不是 { $scheme }://。
finding-scheme-missing = 必須以 https:// 開頭。
finding-host-missing = https:// 後面缺少主機名稱。
finding-host-character = 主機名稱中不會有「{ $character }」。
finding-host-malformed = 這不是有效的主機名稱：請檢查點與連字號。
finding-port-malformed = 連接埠必須是 1 到 65535 的數字。
finding-user-in-url = 此網址不應包含使用者名稱或密碼。
finding-path-in-url = 此處只填主機，不含路徑。
finding-trailing-slash = 結尾不加斜線。
finding-several-urls = 有多個網址：請只保留一個。
finding-default-port = :443 是 https 的預設連接埠：請略去。
finding-application-server-port = 8080 是 Tomcat 的連接埠：請填網頁伺服器的連接埠。
finding-local-host = 只有這部機器能用此名稱連到自己。
finding-numeric-host = 這是 IP 位址：IMS 的允許清單只收主機名稱。
finding-short-host = 主機缺少網域：請填完整名稱。
finding-capitals-in-host = 網址請用小寫字母。
finding-underscore-in-host = 主機名稱含「_」：公開憑證不允許。
finding-international-host = 含非 ASCII 字母：Adobe 登記的可能是 xn-- 形式。
finding-adobe-host = { $host } 是 Adobe 的網站，不是您的 Campaign。
finding-not-production = { $host } 是測試伺服器：請用 IMS 生產環境。
finding-unknown-host = { $host } 不在 Adobe 文件所列的 IMS 伺服器中。
finding-unknown-host-experience-cloud-server = Adobe 文件所列為 marketing.adobe.com，不是 { $host }。

finding-scope-separator = 各項目之間只能用逗號分隔。
finding-scope-space = 逗號前後不加空格。
finding-scope-empty-entry = 某個逗號的前面或後面沒有內容。
finding-scope-doubled = { $entry } 重複出現。
finding-scope-case = Adobe 的寫法是 { $entry }：請注意大小寫。
finding-scope-entry-missing = 缺少 { $entry }：登入時需要它。
finding-scope-not-compared = 這是預填值，請與主控台中的範圍比對。
finding-secret-not-kept = 最後輸入的是另一個密鑰，但未保存：請重新輸入。

finding-organization-unlike = 這不是組織 ID：應為 24 個 0–9、A–F 字元，再加 @AdobeOrg。
finding-organization-length = @ 前面有 { $found } 個字元，應為 24 個。
finding-organization-not-hexadecimal = 「{ $character }」不是十六進位：只限 0–9 與 A–F。
finding-organization-suffix-missing = 結尾缺少 @AdobeOrg。
finding-organization-suffix = 結尾必須是 @AdobeOrg，不是「{ $found }」。
finding-is-organization-id = 這是組織 ID：它有自己的欄位。
finding-is-mask = 這是關聯遮罩：它有自己的欄位。
finding-is-technical-account = 這是技術帳戶的 ID，不是這裡要的值。
finding-is-mail-address = 這是電子郵件地址。
finding-is-url = 這是網址。
finding-is-url-tenant = 這是網址：只填租用戶名稱。
finding-doubled = 同一個值重複出現：保留一個即可。
finding-secret-is-client-id = 與用戶端識別碼相同：兩者必有一個是錯的。
finding-secret-short = 只有 { $chars } 個字元：是否已完整複製？
finding-variable-decorated = 只填變數名稱，不含 $ 與大括號。
finding-variable-begins-with-digit = 變數名稱不能以數字開頭。
finding-unknown-name = 不是 Adobe 的預設名稱：複本會有別的名稱，請比對。
finding-not-enabled = 停用時，沒有人能以 Adobe ID 登入。
finding-unknown-context = 已知的值：dma_campaign_classic 或 dma_campaign。
finding-capitals = 租用戶名稱通常是小寫：請比對。

finding-not-a-build = 組建版本是 4 或 5 位數的數字，例如 9400。
finding-version-not-build = { $version } 是版本：組建版本就在它旁邊。
finding-build-length = 組建版本應為 4 或 5 位數，這裡是 { $found } 位數。
finding-record-differs = 檔案記載「{ $recorded }」，現在為「{ $now }」。

repair-replace = Ctrl-F 修正
repair-move-to-secret = Ctrl-F 移到用戶端密鑰
repair-move = Ctrl-F 移到 { $field }
repair-swap = Ctrl-F 與 { $field } 互換
repair-empty = Ctrl-F 清空此欄位；{ $field } 已有此值
repair-confirm-compared = Ctrl-F：我已比對過
repair-keep-secret = Ctrl-F：檔案中的才正確

## Why a check stands as it does.

reason-confirmed = 已確認。
reason-not-confirmed = 尚未確認。
reason-no-build = 兩者的組建版本都未知：請在主控台的 Help > About… 查看。
reason-no-console-build = 伺服器的組建版本為 { $server }；主控台的未知：請在主控台的 Help > About… 查看。
reason-no-server-build = 伺服器的組建版本未知：請在主控台的 Help > About… 查看。
reason-own-console = 這部伺服器提供的主控台，組建版本為 { $build }。
reason-other-console = 這部伺服器提供的主控台，組建版本為 { $handed_out }，伺服器則為 { $server }：沒有人會取得正確的主控台。
reason-web-view-on = 伺服器讓主控台使用 WebView2（webView2Mode）。
reason-web-view-off = 伺服器未讓主控台使用 WebView2：webView2Mode 不是 1。
reason-web-view-unsaid = serverConf.xml 沒有 Adobe 自 7.3 起要求的 webView2Mode="1"。沒有它時伺服器如何運作，尚不得知。
reason-unread-refused = { $file } 的內容仍未知：{ $reason }
reason-unread-too-large = { $file } 的內容仍未知：它比 Campaign 的任何同類檔案都大。
reason-unread-kind = { $file } 的內容仍未知：它不是一般檔案。
reason-unread-not-xml = { $file } 的內容仍未知：它不是可讀取的 XML。
reason-unread-outside = { $file } 的內容仍未知：有連結指向安裝資料夾之外。
reason-unread-too-many = { $file } 的內容仍未知：檔案太多，無法逐一查看。
reason-same-build = 主控台與伺服器都是組建版本 { $build }。
reason-console-too-old = 主控台 { $console } 太舊：此伺服器只接受 { $least } 或更新的版本。請更新主控台。
reason-console-not-advised = 伺服器建議使用主控台 { $advised } 或更新的版本；目前是 { $console }。
reason-different-build = 主控台 { $console }，伺服器 { $server }：兩者的組建版本必須相同。
reason-upgrade-mandatory = 使用 { $version }，Adobe 要求必須升級主控台。
reason-not-general = { $version } 組建版本 { $build } 已淘汰：不再提供修正。最新：{ $newest_version } 組建版本 { $newest_build }。
reason-limited = { $version } 組建版本 { $build } 為限定發行版。最新的正式發行版：{ $newest_version } 組建版本 { $newest_build }。
reason-ims-variant = 組建版本 { $build } 可能是 { $version } 或 { $version }.IMS；只有 .IMS 能停用原生登入。請詢問安裝人員。
reason-unknown-build = 組建版本 { $build } 不在 { $date } 的清單中：這不是錯誤，只是未知。
reason-release-differs = 伺服器回報的版本是 { $told }，但在發行說明中組建版本 { $build } 是 { $listed }。
reason-errors = 有 { $count } 個值有誤。
reason-missing-values = 有 { $count } 個必填值未填。
reason-warnings = 有 { $count } 個值有警告。
reason-other-in-campaign = 有 { $count } 個值與 Campaign 中的不同。
reason-nothing-wrong = 所有的值都正確。

## Statuses.

status-passed = 通過
status-warned = 警告
status-failed = 未通過
status-open = 待確認

## What is wrong with an instance name.


## Where a suggested value is from.

suggest-no-secret = 這不是密鑰：留在此處
suggest-label = Adobe 的預設值
suggest-name-current = 目前組建版本的預設值
suggest-name-older = 較舊組建版本的預設值
suggest-ims-current = 目前的佈建
suggest-ims-older = 較舊的佈建
suggest-scope-full = 較新的帳戶安裝時的值
suggest-scope-short = Adobe 圖片中較短的範圍
suggest-context-field = 適用於有此欄位的主控台
suggest-context-no-field = 沒有此欄位的主控台所用的值
suggest-marketing-server = 依 Adobe 文件所列
suggest-mask-tenant = Adobe 的格式，含租用戶
suggest-mask-host = 含回呼伺服器的網域名稱，請核對
suggest-mask-instance = 含執行個體的名稱
suggest-from-names = 可解釋 { $count } 個名稱；群組：{ $groups }
suggest-mask-short = 不含租用戶
suggest-build-server = 伺服器的組建版本：兩者必須相同
suggest-build-console = 主控台的組建版本：兩者必須相同
suggest-build-general = 正式發行版，最新
suggest-build-limited = 限定發行版
suggest-build-deprecated = 已淘汰
## Files: what is wrong with a configuration, a draft or an answers file. Every sentence ends up after "Line 3, column 5: ".

problem-at = 第 { $line } 行，第 { $column } 欄：{ $what }
problem-key = 「{ $key }」
problem-this-key = 這個鍵
problem-too-large = 檔案超過 { $limit } MiB。組態檔不會這麼大：請確認檔案是否正確。
problem-not-utf8 = 檔案從此處起不是 UTF-8。請存成 UTF-8。
problem-syntax = 從此處起不是 YAML。請檢查此行與上一行的縮排、引號與括號。
problem-empty = 檔案沒有內容。
problem-second-document = 第二份文件從此處開始。一個檔案只能有一份：請刪除「---」及其後的內容，或移到另一個檔案。
problem-too-deep = 此處的清單與對應巢狀太深。
problem-too-many-aliased = 此處的別名展開後內容過多。請直接寫出值。
problem-unknown-alias = 此別名在前面沒有對應的錨點。
problem-unreadable-key = 鍵必須是一行簡短的文字。
problem-tab = { $key }之前有定位字元。YAML 以空格縮排：請使用與相鄰各行相同數量的空格。
problem-hidden-sign = { $key }之前或之中有看不見的字元 { $character }。請改用一般空格，或將其刪除。
problem-escape = 雙引號內的反斜線會開始一個逸出序列，但此處不是。請將{ $key }的值放在單引號中（'…'）。
problem-needs-quotes = { $key }的值含有「{ $sign }」，YAML 會作其他解讀。請放在單引號中；若是其他工具的預留文字，請換成實際的值。
problem-no-blank = { $key }的冒號後缺少空格。
problem-doubled = { $key }在此重複，首次出現在第 { $first } 行。請刪除其中一個。
problem-unknown = 無法辨識此處的{ $key }。最接近的已知鍵是「{ $nearest }」。自訂的鍵請以「x-」開頭。
problem-unknown-unnamed = 無法辨識此處的這個鍵。最接近的已知鍵是「{ $nearest }」。自訂的鍵請以「x-」開頭。
problem-misplaced = { $key }應放在「{ $section }」之下。
problem-null = { $key }沒有值。請給它一個值，或刪除這一行。空白文字請寫成 ""。
problem-not-text = { $key }必須是文字。
problem-not-mapping = { $key }必須包含鍵與值。
problem-not-mapping-root = 檔案必須由鍵與值組成，第一行為「version: 1」。
problem-not-list = { $key }必須是清單。
problem-not-number = { $key }必須是整數，不加引號。

problem-two-forms = 密鑰同時指定了檔案與變數。請只保留一種：{"{"}file: NAME{"}"} 或 {"{"}env: NAME{"}"}。
problem-no-form = 密鑰必須是 {"{"}file: NAME{"}"}、{"{"}env: NAME{"}"}，或以引號括住的密鑰本身。
problem-later-version = 檔案的版本是 { $version }。此程式只認得版本 1：請使用較新的 ims-setup。

## Files: why one could not be used

file-not-found = 沒有 { $file } 這個檔案。
file-no-folder = 沒有 { $file } 這個資料夾。請建立它，或選擇其他位置。
file-no-folder-there = { $file } 不是資料夾，而該處必須是資料夾。請將其移走，或選擇其他位置。
file-denied = 您無權讀取或寫入 { $file }。請檢查該檔案及其資料夾的擁有者與權限（ls -ld）。
file-not-regular = { $file } 不是一般檔案。
file-too-large = { $file } 超過 { $limit } MiB，未讀取。
file-too-large-kib = { $file } 超過 { $limit } KiB，未讀取。
file-link = { $file } 是指向 { $target } 的連結，未予採用：連結與目標都必須屬於您，且其他人都不能寫入兩者所在的資料夾。請直接指定目標。
file-other-folder = { $file } 屬於 { $owner }，root 不會在該處寫入。請以該使用者身分執行：sudo -u { $owner } ims-setup
file-left-by-root = { $file } 屬於 root，可能是先前以 root（sudo）執行時留下的。請取回擁有權：sudo chown -R { $user } { $file }
file-owner-lost = { $file } 屬於 { $owner }，現在寫入會改變擁有者。請以該使用者身分執行：sudo -u { $owner } ims-setup
file-other-owner = { $file } 屬於 { $owner }，且其他人可以在其資料夾中放入檔案：{ $owner } 將能讀取寫入的內容。未寫入任何內容。請指定您自己資料夾中的檔案（-o），或移除此檔案。
home-not-there = 主資料夾 { $home } 不存在。草稿將保存在為此建立的 { $folder }。
home-none = 找不到主資料夾。草稿將保存在 { $folder }。
file-changed = { $file } 自讀取後已在磁碟上變更。未寫入任何內容。
file-taken-over = 另一個工作階段已接手此草稿（{ $file }）。此工作階段的內容不再儲存到那裡。
file-odd-lock = { $file } 不是 ims-setup 用來確保同一時間只有一個工作階段處理草稿的檔案，因此維持原狀。請查看它是什麼（ls -l），將它移開，再重新啟動。
file-full = { $file } 未寫入：磁碟已滿，或您的配額已用完。請騰出空間後再儲存一次。
file-limited = 未寫入 { $file }：此處限制了檔案大小。請查看限制（ulimit -f）並調高。
file-no-descriptors = 未讀取或寫入 { $file }：此處理程序無法再開啟更多檔案。請查看限制（ulimit -n）並調高。
file-read-only = { $file } 未寫入：其檔案系統是唯讀的。請選擇其他位置。
file-name-too-long = { $file } 這個名稱超過系統允許的長度。請選擇較短的名稱。
file-broken = 無法讀取或寫入 { $file }：其所在的裝置回報錯誤。請選擇其他位置，並檢查磁碟。
file-away = 無法讀取或寫入 { $file }：其網路共用或掛載點發生問題。請檢查掛載（findmnt），或選擇其他位置。
file-busy = 無法讀取或取代 { $file }：它正在使用中，或如在容器中那樣被單獨掛載。請選擇其他位置。
file-unsynced = { $file } 已寫入，但磁碟未確認它會保留。請檢查磁碟，並再寫入一次。
file-no-locks = { $file }：此檔案系統不支援鎖定。無法察覺同一草稿的第二個工作階段，請只在一個工作階段中操作。
file-slow = { $file }：磁碟沒有回應。最近的變更可能尚未儲存。
file-fault = { $file } 未寫入：ims-setup 本身在此處發生錯誤，這是程式的缺陷。將再次嘗試儲存。
file-secret-owner = { $file } 屬於 { $owner }。含密鑰的檔案必須屬於您或 root：未讀取。
file-secret-not-one-line = { $file } 必須只有一行，內容就是密鑰。
file-other = 無法讀取或寫入 { $file }。請選擇其他位置。系統回應：{ $reason }
file-open = 其他使用者可以讀取 { $file }（模式 { $mode }）：此檔案系統不保存權限。若其中有密鑰，請選擇其他位置。
file-tightened = { $file } 原本的權限是 { $mode }。現在是 0600：只有您能讀取。
file-tightened-other = { $file } 原本的權限是 { $mode }。現在是 0600：只有擁有者 { $owner } 與 root 能讀取。
file-open-to-commits = { $file } 含有密鑰，且位於未忽略此檔案的 Git 工作目錄中：請在下次提交前將其加入 .gitignore。
secret-replaced-alone = 未寫入組態，而 { $file } 已含有新的密鑰：無法還原舊的密鑰。請先重新寫入，再一併使用這兩個檔案。
secret-file-differs = { $file } 已被他人變更：其中的密鑰與此處輸入的不同，檔案保持原樣。
secret-put-back = 寫入作業在兩個檔案之間中斷：{ $file } 已還原為與組態相符的密鑰。請再寫入一次。
secret-left-so = 寫入作業曾中斷。{ $file } 在那之後已變更，因此保持原樣。
secret-half-written = 寫入作業曾中斷：{ $file } 與組態可能不相符。先前的密鑰在 { $old }。請重新寫入組態。
file-secret-readable = 其他人可以讀取 { $file } 中的密鑰。請執行：chmod 600 { $file }

# What the system answers, behind a colon in the sentences above and elsewhere.
system-not-found = 沒有這個檔案或資料夾。
system-denied = 系統不允許。
system-exists = 已經存在。
system-is-folder = 這是資料夾。
system-no-folder = 路徑中有一部分不是資料夾。
system-full = 磁碟已滿，或配額已用完。
system-read-only = 檔案系統是唯讀的。
system-no-descriptors = 無法再開啟更多檔案；請查看 ulimit -n。
system-busy = 正在使用中。
system-refused = 該處沒有服務在接聽。
system-timed-out = 未及時回應。
system-no-route = 沒有可到達該處的網路路由。
system-device-failed = 裝置發生錯誤，或已不存在。
system-no-program = 這不是這部機器能執行的程式。
system-away = 網路共用或掛載點已不存在，或回報錯誤。
system-circle = 連結形成循環。
system-overflow = 其大小或擁有者超出此處可用的範圍。
system-name-too-long = 名稱超過系統允許的長度。
system-no-memory = 已無可用的記憶體。
## What can be wrong with a mask. Two lines of 55 columns at most.

finding-empty-association-mask = 沒有遮罩，產品設定檔就無法對應群組，任何人都無法登入。
finding-too-large-association-mask = 太大：遮罩最多 1,000 個字元，編譯後最多 10 MiB。
finding-html-entity-association-mask = 夾帶了網頁代碼（例如 &quot;）：產品設定檔名稱不含這類代碼。
finding-typographic-quotes-association-mask = 引號屬於網頁，不屬於遮罩：產品設定檔名稱不含引號。
finding-placeholder-association-mask = 還留有預留文字：產品設定檔名稱不含這段文字。
finding-open-association-mask = 可能是網頁的殘留，也可能是產品設定檔的實際名稱：只有從名稱才能得知。
finding-lost-blank-association-mask = 遮罩其他位置的這個符號兩側都有空格。這裡是否少了一個？只有從產品設定檔名稱才能得知。
finding-invalid-syntax-association-mask = 這不是規則運算式，因此不會有名稱相符。
finding-unsupported-syntax-association-mask = 並非每個引擎都支援此語法。請改寫成一般文字、字元類別 [a-z] 或選項 (?:a|b)。
finding-no-capture-group-association-mask = 沒有擷取任何內容，得不出操作員群組：請將 (.*) 放在群組名稱的位置。
finding-several-capture-groups-association-mask = 有兩個擷取群組，無法確定何者是操作員群組的名稱：其餘請寫成 (?:…)。
finding-repeated-group-association-mask = 群組只會留下一段，重複時則是最後一段：請把重複寫在群組內，例如 (.*)。
finding-fixed-group-association-mask = 此群組不是擷取不到內容，就是永遠擷取同一內容：請將 (.*) 放在群組名稱的位置。
finding-branch-without-group-association-mask = 此 | 的其中一側沒有群組，該側的名稱得不出群組：請縮小選擇範圍，例如 (?:a|b)。
finding-never-matches-association-mask = 沒有名稱能夠相符：此處要求不可能出現的結尾、開頭或字元。
finding-control-character-association-mask = 此處有定位字元、換行或其他看不見的字元：請刪除。
finding-captured-space-association-mask = 空格連同群組一起被擷取：不會有這個名稱的操作員群組。
finding-markup-association-mask = 網頁或程式語言殘留的符號，例如 **、\* 或 /…/：不屬於遮罩。
finding-non-breaking-space-association-mask = 有特殊或不可見的空格：含一般空格的名稱不會相符。
finding-doubled-space-association-mask = 有連續的空格：只有一個空格的名稱不會相符。
finding-dash-lookalike-association-mask = 有看似連字號的破折號：含連字號的名稱不會相符。
finding-full-width-association-mask = 輸入法打出的全形字元：名稱用的是半形字元，因此不會相符。
finding-letter-lookalike-association-mask = 有字母只是看起來像一般字母（屬於其他文字，或重音符號與字母分開）：使用一般字母的名稱不會相符。
finding-surrounding-space-association-mask = 遮罩的前面或後面有空格：沒有該空格的名稱不會相符。
finding-unescaped-metacharacter-association-mask = 此符號在運算式中會代表其他字元：前面加反斜線，才表示它本身。
finding-misspelt-association-mask = 產品設定檔名稱與遮罩差一兩個字元，或大小寫不同：其中之一拼寫有誤。
finding-beginning-missing-association-mask = 遮罩缺少產品設定檔名稱開頭的部分。
finding-misplaced-group-association-mask = 群組開始的位置不是操作員群組名稱開始的位置：請將群組放在產品與租用戶之後，括住產品設定檔名稱的其餘部分。
finding-engine-dependent-association-mask = 其他規則運算式引擎會拒絕或有不同解讀，而 Campaign 使用哪一種並未公開。
finding-tenant-missing-association-mask = 遮罩中沒有租用戶：請確認遮罩是您的，而不是別人的。
finding-other-tenants-association-mask = 其他租用戶的名稱也相符：請將遮罩限定為您的租用戶。
finding-several-products-association-mask = 符合了其他產品的名稱：請以 Campaign 名稱獨有的部分開頭。
finding-matches-everything-association-mask = 所有名稱都相符，包括其他產品的：開頭請用 Campaign 名稱才有的文字。

# Two sentences, one after the other.
mask-sentences = { $first }{ $second }
list = { $first }、{ $second }
aside = { $what }（{ $aside }）
number-of-four = 1,234
number-of-five = 12,345

mask-syntax-group-unclosed = 此處的左圓括號沒有對應的右圓括號。
mask-syntax-group-unopened = 此右圓括號沒有對應的左圓括號。
mask-syntax-nothing-to-repeat = 此符號前面沒有可重複的內容。要表示任意內容，請改用 .* 這個寫法。
mask-syntax-class = 左方括號 [ 表示字元清單的開始，但該清單有誤或沒有結束。
mask-syntax-escape = 反斜線放在符號前面，表示該符號本身；在此處沒有意義。
mask-syntax-count = 大括號中的次數請寫成 {"{"}3{"}"} 或 {"{"}1,3{"}"}。
mask-syntax-look-around = 不支援環視（look-around）：請直接寫出該處的內容，例如以 (?:a|b) 表示選項。
mask-syntax-back-reference = 不支援反向參考（back-reference）：請直接寫出重複的文字。
mask-syntax-other-engine = 這是其他引擎的語法：群組請寫 (?:…)，結尾請寫 $，空格請寫 [ ]。

mask-needs-tenant = 得知租用戶後即可修正。
mask-needs-names = 得知產品設定檔名稱後即可修正。
mask-needs-choice = 從產品設定檔名稱無法得出唯一的修正方式。

## What is remarkable about a name.

mask-warning-captured-space = 擷取的群組開頭或結尾有空格：Campaign 找不到這個名稱的操作員群組。
mask-warning-case-differs = 與遮罩只差在大小寫。
mask-warning-collision = 另一個名稱也對應到相同的操作員群組。
mask-warning-control-panel = 含「admin」：其使用者也能開啟 Campaign Control Panel。
mask-warning-empty-group = 相符，但沒有擷取到操作員群組：其使用者不會取得任何權限。
mask-warning-near-miss = 只差一、兩個字元就相符。
mask-warning-unknown-group = Campaign 中沒有此內部名稱的操作員群組；群組不會自動建立。
mask-unknown-group-alike = Campaign 中有外觀相同的群組，但附加符號的編碼方式不同。請從用戶端主控台複製內部名稱，並以此重新命名產品設定檔。
mask-unknown-group-case = Campaign 中此群組的名稱為 { $name }；大小寫視為不同。
mask-unknown-group-label = 這是用戶端主控台中的群組標籤；內部名稱為 { $name }。
mask-message-center = 這是 Adobe 規定用於 Message Center API 呼叫的產品設定檔，不對應任何操作員群組。

## What could not be read as a name.

names-not-utf-8 = 第 { $line } 行：不是 UTF-8 文字。請將檔案存成 UTF-8。
names-control-characters = 第 { $line } 行：有控制字元，因此不是文字。
names-open-quote = 第 { $line } 行：儲存格以引號開頭，但沒有結束的引號。
names-missing-column = 第 { $line } 行：此列在名稱欄之前就結束了。
names-long-row = 第 { $line } 行：此列的儲存格比表格多，逗號可能屬於名稱。請將該名稱加上引號。
names-unclear = 第 { $line } 行：無法確定逗號屬於名稱，還是分隔兩個名稱。請每行只寫一個名稱。
names-line-break = 第 { $line } 行：儲存格內有換行。請將名稱寫在同一行。
names-broken-json = 第 { $line } 行：JSON 從此處起有誤。請重新儲存 API 的回應。
names-nameless-group = 第 { $line } 行：群組沒有名稱。
names-error-answer = 第 { $line } 行：此處是 API 的錯誤回應，而不是群組。
names-people = 第 { $line } 行：此處是人員，而不是群組。
names-more-pages = 第 { $line } 行：此頁表示後面還有其他頁，但沒有找到。請向 API 一併取得下一頁。
names-too-much = 第 { $line } 行：名稱過多，超出 4 GiB 文字的上限。
names-none-read = 無法讀取任何名稱。{ $what }
names-note-windows-1252 = 不是 UTF-8，因此以 Windows-1252 讀取（共 { $count } 處，首處在第 { $line } 行）。
names-note-numbers = 名稱旁的數字視為使用者人數，已略去（共 { $count } 處，首處在第 { $line } 行）。
names-note-signs = 已去除名稱上的清單或網頁符號（共 { $count } 處，首處在第 { $line } 行）。
names-note-passed-over = 已略過不是名稱的行（共 { $count } 處，首處在第 { $line } 行）。
groups-noted = { $file }：{ $note }
groups-none-read = 無法從 { $file } 讀取任何操作員群組。{ $what }
groups-unreadable = { $file }：有 { $count } 處無法讀取。{ $first }
groups-trimmed = { $file }：已去除 { $count } 個群組首尾的空格。
groups-reads-input = 正在讀取操作員群組，每行一個；按 Ctrl-D 結束。
names-seems-empty = 其中沒有任何內容。
names-seems-utf-16 = 似乎是沒有位元組順序標記的 UTF-16。請另存為 UTF-8。
names-seems-workbook = 似乎是活頁簿或壓縮檔。請將工作表另存為 CSV。
names-seems-document = 似乎是 PDF 或其他有格式的文件。請將清單另存為文字或 CSV。
names-seems-page = 似乎是網頁或 XML，可能是登入頁面。請儲存清單本身。
names-seems-binary = 內容不是文字。
names-seems-error-answer = 似乎是 User Management API 的錯誤回應：{ $code }。請再次查詢群組。
names-seems-people = 似乎是 User Management API 的人員清單。請儲存 /groups 的回應，而不是 /users 的回應。
names-seems-cut-off-json = 似乎是未完整結束的 JSON。請重新儲存 API 的回應。
names-seems-broken-json = 似乎是有錯誤的 JSON。請重新儲存 API 的回應。
names-seems-no-groups = 這是不含任何群組的 API 回應：該頁可能超出最後一頁。
names-seems-only-left-out = 其中只有管理員與開發人員的群組，這些群組不會授予 Campaign 的權限。
names-seems-other-json = 似乎是其他種類的 JSON：其中沒有任何「groupName」。
names-seems-empty-column = 這是名稱欄為空的表格。
names-seems-unclear = 沒有任何一行可確定為名稱。請每行只寫一個名稱。

## ims-setup mask

mask-reads-input = 正在讀取產品設定檔名稱，每行一個；按 Ctrl-D 結束。
mask-no-mask-found = 沒有遮罩能解釋這些名稱：它們在「 - 」之類的分隔符號之前沒有共同的開頭。
mask-no-known-group = 這些遮罩擷取的群組都不在指定的操作員群組之中：請將群組的內部名稱與產品設定檔名稱的結尾比較。
mask-repair = 請寫成：{ $mask }
mask-severity-error = 錯誤
mask-severity-warning = 警告
mask-sound = 遮罩本身沒有問題。
mask-none-of-names = 遮罩本身沒有錯誤，但這些名稱都不符合其格式：執行「mask --infer」可取得建議的遮罩。
mask-report-totals = { $names } 個名稱：{ $matched ->
    [0] 沒有相符的
   *[other] { $matched } 個相符
}，{ $missed } 個不相符。
mask-report-collisions = 有 { $count } 個操作員群組各對應到多個名稱。
mask-report-control-panel = 有 { $count } 個名稱也會授予 Campaign Control Panel 的存取權。
mask-report-unknown = 有 { $count } 個擷取的群組在 Campaign 中不存在。
mask-report-unreached = 沒有名稱對應到的操作員群組：{ $groups }
mask-report-left-out = 已略去 { $count } 個管理員或開發人員群組。
mask-report-trimmed = 已去除 { $count } 個名稱首尾的空格。
mask-report-unreadable = 有 { $count } 處無法讀取。
mask-report-product = { $product }：{ $count } 個產品設定檔
mask-report-more = 還有 { $count } 個名稱未顯示；加上 --all 可顯示。
mask-report-readings = 若把遮罩當作群組名稱之前的前綴（Adobe 有一頁如此說明），有 { $count } 個名稱的判讀會不同：
mask-reading-group = { $name } 會得出 { $group }
mask-reading-none = { $name } 不會得出任何群組
mask-nearest = 最接近的相符名稱：{ $name }
mask-user-group = 使用者群組：只有透過產品設定檔才會授予權限。
mask-explains = { $explains } 個名稱
rehearse-reads-input = 正在讀取人員及其產品設定檔；按 Ctrl-D 結束。
rehearse-no-configuration = 沒有可供檢查的組態。請指定一個：ims-setup rehearse FILE --users FILE
rehearse-none-read = 無法從 { $file } 讀取任何人員。{ $what }
rehearse-mask-wrong = 遮罩有錯誤。{ $what }
rehearse-in = { $count ->
    [0] 沒有人可以登入。
   *[other] { $count } 人可以登入。
}
rehearse-out = { $count ->
    [0] 沒有無法登入的人員。
   *[other] { $count } 人無法登入。
}
rehearse-unsure = 有 { $count } 人的產品設定檔相符，但尚未證實 Campaign 有其操作員群組；使用 --groups 即可得知。
rehearse-nobody = 沒有人可以登入：依此遮罩，沒有任何產品設定檔屬於 Campaign。
rehearse-people = 已讀取 { $people } 人，其中 { $campaign } 人有 Campaign 的產品設定檔。
rehearse-control-panel = 其中 { $count } 人也可以開啟 Campaign Control Panel。
rehearse-user-groups = 有 { $count } 位沒有 Campaign 產品設定檔的人員屬於使用者群組：這些群組提供哪些產品設定檔，此檔案並未說明。
rehearse-more = 另有 { $count } 人未顯示；--all 會全部顯示。
rehearse-why-no-profile-matches = 遮罩與其產品設定檔均不相符。請在 Admin Console 修正產品設定檔名稱，或修正遮罩。
rehearse-why-unknown-group = Campaign 沒有使用此內部名稱的操作員群組。請建立該群組，或以現有群組的名稱為產品設定檔命名。
rehearse-why-empty-group = 產品設定檔相符，但得不出群組。請在遮罩擷取之處填入操作員群組的內部名稱。
rehearse-why-not-active = 其帳戶未啟用。請在 Admin Console 啟用。
rehearse-why-no-email = 沒有電子郵件地址，而 Campaign 以此辨識人員。請在 Admin Console 輸入。
rehearse-why-shared-email = Campaign 中有兩位操作員使用其電子郵件地址。請只保留給其中一位。
rehearse-why-unsure = 產品設定檔相符。請以 --groups 提供 Campaign 的操作員群組，以確認是否有其群組。
rehearse-why-in = 可以登入，並取得以下操作員群組。
rehearse-lacks = 不含 { $groups }：Campaign 沒有這樣的操作員群組。
rehearse-state-disabled = 已停用
rehearse-state-locked = 已鎖定
rehearse-state-removed = 已移除
rehearse-only-user-groups = { $count ->
   *[other] { $groups } 是使用者群組：僅憑使用者群組，任何人都無法登入。請將其指派給同名的產品設定檔。
}
ask-umapi-secret = 用戶端 { $client } 的密鑰（將傳送至 { $host }）：
ask-umapi-secret-later = 用戶端 { $client } 的密鑰（用於 User Management API）：
umapi-secret-needs-terminal = 沒有終端機可供詢問密鑰：請使用 --umapi-secret-file FILE。
umapi-secret-empty = 未輸入密鑰，因此未查詢任何內容。請輸入密鑰，或省略 --umapi-id。
umapi-id-wrong = --umapi-id：用戶端識別碼只含字母、數字和符號，不含空格。
umapi-url-wrong = --umapi-url 僅用於這部機器上供練習的伺服器；查詢 Adobe 的 API 時不需要此選項。
umapi-no-organization = 組態中沒有有效的 IMS 組織 ID，而 User Management API 必須依組織查詢。
umapi-no-ims = 組態中沒有有效的 IMS 伺服器，而 User Management API 的權杖由該伺服器發出。
umapi-unknown-recipient = { $host } 不是 Adobe 的兩部 IMS 伺服器之一：未傳送任何資料。若正確，請在終端機中同意。
umapi-wrong-client = { $host } 不認得用戶端 { $client }。請從 Adobe Developer Console 的認證重新複製用戶端識別碼。
umapi-wrong-secret = { $host } 認得用戶端 { $client }，但密鑰不符。請從 Adobe Developer Console 的認證重新複製。
umapi-wrong-either = { $host } 不接受此用戶端識別碼與密鑰的組合。請從 Adobe Developer Console 的認證重新複製兩者。
umapi-scope = { $host } 未發給用戶端 { $client } User Management API 的權杖。請在 Adobe Developer Console 將此 API 加入認證的專案。
umapi-not-allowed = { $host } 不允許用戶端 { $client } 查詢 { $organization }（{ $code }）。此認證是否屬於該組織，其專案是否包含 User Management API？
umapi-organization = { $host } 以此用戶端找不到組織 { $organization }。請比對 IMS 組織 ID 與認證的組織 ID。
umapi-refused = { $host } 已拒絕：{ $code }。
umapi-throttled = { $host } 要求等待的時間過長或次數過多。請稍後再試。
umapi-trouble = { $host }：{ $what }{ $remedy }
umapi-stopped = 已停止。名單不完整時，不會判定任何人。
umapi-progress-token = 正在向 IMS 要求權杖…
umapi-progress-groups = 產品設定檔：第 { $pages } 頁，已讀取 { $count } 個；{ $key } 可停止
umapi-progress-users = 人員：第 { $pages } 頁，已讀取 { $count } 人；{ $key } 可停止
umapi-progress-waiting = User Management API 要求等待：{ $seconds } 秒；{ $key } 可停止
people-nameless = 第 { $line } 行：人員既沒有電子郵件地址，也沒有使用者名稱。
people-groups = 第 { $line } 行：此處是群組，而不是人員。
people-error-answer = 第 { $line } 行：此處是 API 的錯誤回應，而不是人員。
people-missing-column = 第 { $line } 行：此列在產品設定檔欄之前就結束了。
people-unclear = 第 { $line } 行：無法確定逗號或分號屬於產品設定檔的名稱，還是分隔兩個名稱，因此兩種情況都已檢查。User Management API 會逐一列出每個名稱。
people-too-much = 第 { $line } 行：文字超過 4 GiB 的上限。
people-seems-error-answer = 似乎是 User Management API 的錯誤回應：{ $code }。請再次查詢使用者。
people-seems-groups = 似乎是 User Management API 的群組清單。請儲存 /users 的回應，而不是 /groups 的回應。
people-seems-nobody = 這是沒有任何人員的 API 回應：該頁可能已超過最後一頁。
people-seems-other-json = 似乎是其他種類的 JSON：其中沒有任何「email」或「username」。
people-seems-no-persons = 沒有電子郵件地址或使用者名稱的欄位。請儲存 Admin Console 的使用者匯出檔，並保留標題列。
people-seems-no-profiles = 沒有產品設定檔的欄位（「Product Configurations」）。請儲存完整的 Admin Console 使用者匯出檔。
people-seems-empty-table = 這是標題列下方沒有內容的人員表格。
problem-not-one-of = { $key }必須是下列其中之一：{ $allowed }。
problem-spelt = { $key }在此必須寫成 { $meant }，不加引號。
problem-not-instance = 不能作為執行個體名稱：限 ASCII 字母、數字、「.」、「_」與「-」，1 到 64 個字元，且不得以「.」或「-」開頭。
cli-option-words = 產品設定檔名稱；搭配 --from 或 --infer 時，每個引數都是名稱
cli-mask-codes = 遮罩可能的問題，各附一例：
cli-mask-names = 名稱可能出現的警告，各附遮罩與名稱：
cli-rehearse-example =
    範例：查看使用 prod.ims.yaml 時誰可以登入，依據 User Management API 的使用者
    （GET /v2/usermanagement/users/ORG/0?directOnly=false）
    和 Campaign 的操作員群組：

      ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt
      ims-setup rehearse prod.ims.yaml --umapi-id ID \
        --groups groups.txt --umapi-secret-file secret
action-language = 語言：切換為 { $name }
notice-language = 語言：{ $name }
label-in-console = 主控台中的名稱：{ $label }
cli-heading-usage = 用法：
cli-heading-commands = 命令
cli-heading-arguments = 引數
cli-heading-options = 選項
cli-heading-name = 名稱
cli-heading-synopsis = 概要
cli-heading-description = 說明
cli-heading-notes = 附註
cli-heading-examples = 範例
cli-heading-exit-status = 結束狀態
cli-heading-files = 檔案
cli-heading-answers = 答案檔
cli-heading-environment = 環境變數
cli-heading-see-also = 另請參閱
cli-heading-version = 版本
cli-word-options = 選項
cli-word-command = 命令
cli-choice = { $about }（{ $values }）
cli-choice-with-default = { $about }（{ $values }；預設：{ $default }）
cli-unknown-option = 這裡沒有 { $word } 這個選項。
cli-superfluous = 這裡不應再有其他引數：{ $word }
cli-value-missing = { $option } 需要一個值。
cli-value-wrong = { $option } 不接受「{ $value }」。
cli-value-superfluous = { $option } 不帶值，卻指定了「{ $value }」。
cli-once = { $option } 只能指定一次。
cli-not-together = { $option } 與 { $other } 不能同時使用。
cli-needed = 缺少：{ $what }
cli-before-command = { $option } 不能放在 { $command } 之前：命令的選項要放在命令之後。
cli-not-utf8 = 有一個引數不是 UTF-8 文字。
cli-line-wrong = 無法理解這個命令列。
cli-possible = 可用的值：{ $values }
cli-similar = 您要的是 { $words } 嗎？
cli-as-value = 若要當作值：-- { $word }
cli-more = 詳細說明：{ $command }
cli-option-help = 顯示說明
cli-option-version = 顯示版本

## 逐行模式 (--plain)：供朗讀或指令碼使用，因此不提任何按鍵名稱。

cli-option-plain = 在一般畫面逐行進行，適合螢幕閱讀器與簡易終端機

plain-yes = 是 yes y
plain-no = 否 no n

plain-command-back = 返回
plain-command-next = 下一項
plain-command-clear = 清除
plain-command-undo = 復原
plain-command-steps = 步驟
plain-command-review = 檢閱
plain-command-help = 說明
plain-command-measure = 測量
plain-command-stop = 停止
plain-command-why = 原因
plain-command-save = 儲存
plain-command-quit = 離開

plain-about-back = 上一個問題
plain-about-next = 下一個問題，目前這題維持不變
plain-about-clear = 清空答案
plain-about-undo = 復原上一個答案
plain-about-steps = 六個步驟，輸入編號即可前往
plain-about-review = 所有答案，以及寫入檔案
plain-about-help = 本步驟的用途，以及這些命令
plain-about-measure = 重新測量伺服器與這部機器
plain-about-stop = 停止正在進行的測量
plain-about-why = 登入時的經過：第一個無法登入的；加上號碼則為該名稱或人員
plain-about-save = 所有內容都會立即儲存，此命令告訴您是否已儲存
plain-about-quit = 儲存並離開

plain-commands = 在此可執行的所有動作：
plain-command = { $command }：{ $about }
plain-two-colons = 以冒號開頭的值，請輸入兩個冒號。
plain-measuring = 正在測量；結果會顯示在這裡。輸入「{ $stop }」可停止。
plain-measuring-stopped = 已停止。輸入「{ $measure }」可重新測量。
plain-not-measuring = 目前沒有正在進行的測量。
plain-unknown-command = 沒有這個命令。可用的命令：{ $commands }。以冒號開頭的值，請輸入兩個冒號。

plain-welcome = 以 ims-setup 為 Campaign 執行個體 { $instance } 設定 IMS。組態將寫入 { $file }
plain-how = 一行就是一個答案。空行保留現有的值，輸入「{ $clear }」清空該值，輸入「{ $help }」列出其他命令。

plain-step = 步驟 { $number } / { $count }：{ $title }
plain-step-state = { $number }. { $title }：{ $state }
plain-mark-none = 尚未開始
plain-mark-done = 完成
plain-mark-open = 尚有未完成之處
plain-mark-warned = 有警告
plain-mark-failed = 有錯誤
plain-expect-step = 輸入步驟編號即可前往；空行則留在這裡。

plain-help-prerequisites = 將 Campaign 連接到 IMS 之前，必須先滿足三項條件。請親自查看後，再逐項回答。您可以先繼續，稍後再回來。
plain-help-account = 依序詢問主控台表單的每個欄位。
plain-intro-review = 所有答案，以及寫入會在檔案中變更的內容。在您同意之前，不會寫入任何內容。
plain-help-package = 匯入以「Installation of packages successful」結束後，請確認此項。
plain-where-ims-server = Adobe 有兩個網址；該用哪一個，請以 Adobe 的告知為準。
plain-where-association-mask = 例如 Campaign - acme - (.*)。步驟 6 會測試。
plain-where-mask-here = 例如 Campaign - acme - (.*)。

plain-fixed = { $label }：{ $value }。無須回答。
plain-now = 目前：{ $value }
plain-now-empty = 目前：空白
plain-secret-tail = { $length } 個字元，結尾為 { $tail }
plain-not-shown = 您輸入的內容不會顯示。
plain-way = { $number }. { $choice }：{ $help }
plain-suggestions = 建議值：
plain-suggestion = { $number }. { $value }
plain-suggestion-note = { $number }. { $value }（{ $note }）

plain-expect-value = 請輸入值；空行則留空。
plain-expect-value-or-number = 請輸入值或建議值的編號；空行則留空。
plain-expect-other = 請輸入其他值；空行則保留目前的值。
plain-expect-other-or-number = 請輸入其他值或建議值的編號；空行則保留目前的值。
plain-expect-number = 請輸入編號；空行則維持不變。
plain-expect-yes-no = 請回答「{ $yes }」或「{ $no }」；空行則維持不變。
plain-expect-choice = 回答「{ $yes }」：{ $does }。回答「{ $no }」或空行：{ $keeps }。
plain-not-yes-no = 這不是「是」也不是「否」。沒有任何變更。
plain-pasted-at-question = 一次收到多行文字。沒有任何一行被當作回答，已全部捨棄：請先回答問題，再貼上。
plain-word-no-value = 「{ $word }」是回答問題用的，不是 { $label } 的值：沒有任何變更。
plain-word-again = 若確實是要輸入的值，請再輸入一次。
plain-not-yes-no-number = 這不是「是」、「否」，也不是欄位編號。沒有任何變更。
plain-no-such-number = 沒有這個編號。沒有任何變更。
plain-nothing-to-explain = 沒有這個名稱或人員。名稱與人員從 1 開始計數。
plain-link = { $label }，{ $holds }：{ $what }
plain-link-unreached = { $label }：{ $holds }

plain-wrong = 錯誤：{ $what }
plain-look = 警告：{ $what }
plain-mend = 回答「{ $yes }」即可修正。
plain-mend-replace = 回答「{ $yes }」即可改為：{ $value }
plain-mend-move = 回答「{ $yes }」即可移至用戶端密鑰。
plain-mend-compared = 比對完成後請回答「{ $yes }」。
plain-mend-keep-secret = 若檔案中的密鑰才正確，請回答「{ $yes }」。
plain-choice-keep = 2：{ $does }。
plain-left-empty = 留空：缺少此值無法寫入檔案。
plain-verdict = 判定：{ $status }

plain-controls-removed = 已從該行移除 { $count } 個控制字元。
plain-line-cut = 終端機一行最多接受 4,095 個位元組：這一行的結尾可能遺失，請檢查。
plain-first-question = 這是第一個問題。
plain-last-question = 這是最後一個問題。
plain-pasted-value = { $label }：{ $value }
plain-pasted-several = 略過：有 { $count } 個不同的值
plain-filled = 已填入 { $count } 個欄位。輸入「{ $undo }」可復原。
plain-secret-in-sight = 用戶端密鑰顯示在此畫面上。請清除畫面與捲動記錄；在 tmux 中還要執行 clear-history。
plain-nothing-to-clear = 這裡沒有可清空的內容。
plain-nothing-to-undo = 本工作階段沒有可復原的答案了。
plain-undone = 已復原：{ $field }
plain-name-undone = 已復原：最後一個名稱
plain-saved = 所有內容都已存入草稿。組態本身在步驟 5 寫入。

plain-row = { $number }. { $label }：{ $state }
plain-state-finding = { $value }。{ $finding }
plain-complete = 可以寫入檔案。
plain-left-unwritten = 未寫入任何內容。
plain-incomplete = 未寫入：{ $count } 個欄位須處理。第一個：{ $field }。
plain-hindrances = 有 { $count } 個欄位阻礙寫入檔案：{ $fields }
plain-difference = { $file } 已經存在。寫入會變更下列各行：
plain-change-now = 目前：{ $line }
plain-change-then = 之後：{ $line }
plain-changed-on-disk = 有人變更了 { $file }，因此未寫入。請聽取差異，然後再次回答「是」。
plain-expect-review = 回答「{ $yes }」即寫入 { $file }，或輸入編號前往該欄位。回答「{ $no }」或空行則不寫入，直接進入步驟 6。
plain-expect-review-missing = 回答「{ $yes }」即前往其中第一個欄位，或輸入編號前往該欄位。回答「{ $no }」或空行則進入步驟 6。
plain-expect-review-written = 輸入編號前往該欄位。回答「{ $no }」或空行則進入步驟 6。

plain-names = 已有 { $count } 個名稱：
plain-expect-names = 請依 Admin Console 顯示的樣子輸入產品設定檔名稱，每行一個。輸入空行即結束。
plain-expect-people = 輸入檔案名稱即從中讀取人員；空行則繼續。
plain-password = 只傳送一次，且不會顯示。空行則不傳送。
plain-reading = 正在讀取名稱。
plain-judging = 正在以所有名稱測試遮罩。
plain-untested = 沒有輸入名稱：不測試遮罩。
plain-expect-end = 檔案尚未寫入，或答案與檔案不同。回答「{ $yes }」返回檢閱。回答「{ $no }」或空行則離開，草稿會保留。

plain-draft = { $number }. { $instance }：{ $step }，{ $state }，{ $age }
plain-draft-held = { $number }. { $instance }：{ $step }，{ $state }，{ $age }，已在其他工作階段開啟
plain-draft-another = { $number }. { $what }
plain-expect-draft = 請輸入編號或名稱；空行則選取第一個。
plain-door-commands = 目前還沒有可前往的步驟。輸入「{ $quit }」可離開。
draft-held = { $instance } 的草稿已在其他工作階段開啟：處理程序 { $process }，終端機 { $terminal }。請先在那裡結束。
left-alone = 未變更：{ $instance } 的草稿已在另一個工作階段開啟（處理程序 { $process }，{ $terminal }）。若要繼續：{ $command }
left-draft = 未變更任何內容：{ $instance } 的草稿維持原樣。若要繼續：{ $command }
start-full = 磁碟已滿，或您的配額已用完：目前無法儲存任何內容。您可以繼續；程式會每隔幾秒再次嘗試儲存。
start-waits = { $folder }：磁碟沒有回應。ims-setup 正在等待；按 Ctrl-C 可停止等待。
start-unkept = 您輸入的內容無法儲存到 { $folder }。您可以繼續並寫入組態；在那之前離開會先詢問。
fault = 這是 ims-setup 本身的錯誤（{ $place }）。草稿中已有的內容會保留；請重新啟動以繼續，並回報此行。
no-threads = 系統不允許 ims-setup 再啟動執行緒，因此無法儲存任何內容。請查看處理程序的限制（ulimit -u，或容器的限制），然後重新啟動。

## Measuring: what was asked of the world, and what it answered.

action-measure = 重新測量
action-measure-hand-over = 再次與 Campaign 中的帳戶比對
action-measure-people = 重新讀取或查詢人員
hint-measure = 測量
head-measuring = 測量中…
head-writing = 正在寫入…
measuring-now = 正在測量：{ $parts }。按 Esc 停止。
measured-no-tick = 已測量：此處無須確認。
package-measure-login = 使用 --login 即可測量套件。
package-measure-key = 按 Ctrl-R 以 { $login } 登入並測量。
notice-offline = 使用 --offline 時，任何資料都不會離開這部機器：不進行測量。
notice-nothing-to-measure = 還沒有可測量的對象：請填寫回呼伺服器，或以 --url 啟動。
notice-measuring-stopped = 已停止。按 Ctrl-R 重新測量。

part-server = 伺服器
part-session = 工作階段
part-ims = IMS 伺服器
part-local = 這部機器
part-sign-in = IMS 登入
part-proof = 密鑰

question-send-credentials = 要將認證資料傳送到這部伺服器嗎？
question-send-credentials-text = { $login } 的密碼只會傳送到 { $host }，不會傳送到其他地方。
question-send-token-text = 權杖只會傳送到 { $host }，不會傳送到其他地方。
question-send-credentials-no = 否
question-send-credentials-yes = 傳送
question-prove-secret = 要驗證密鑰嗎？
question-prove-secret-text = 用戶端識別碼和密鑰會傳送到 { $host } 一次，以確認兩者是否相符。不會有任何人因此登入。
question-prove-secret-no = 否
question-prove-secret-yes = 傳送
question-send-umapi = 要查詢 User Management API 嗎？
question-send-umapi-text = 此認證的用戶端識別碼和密鑰會傳送到 { $host } 以取得權杖；該主機不是 Adobe 的兩部 IMS 伺服器之一。權杖只用來讀取人員和產品設定檔，不會變更任何內容。
question-send-umapi-no = 否
question-send-umapi-yes = 傳送
question-leave-unsaved = 尚未儲存，仍要離開嗎？
question-leave-unsaved-text = 若您現在離開，上次儲存之後的變更將會遺失。只要您留下，程式就會每隔幾秒再次嘗試儲存。
question-leave-unsaved-no = 留下
question-leave-unsaved-yes = 離開並放棄變更

local-none = 這部機器：找不到已安裝的 Campaign。
local-found = 這部機器：組建版本 { $build }，位於 { $folder }。
local-found-idle = 這部機器：組建版本 { $build }，位於 { $folder }，沒有執行中的模組。
local-unsafe-owner = 這部機器：未執行 nlserver，因為 { $path } 屬於他人。
local-unsafe-writable = 這部機器：未執行 nlserver，因為其他人可以寫入 { $path }。
local-unsafe-kind = 這部機器：未執行 nlserver，因為 { $path } 不是一般檔案。
local-not-as-root = 這部機器：不以 root 執行 nlserver。查詢組建版本的命令：{ $command }
local-not-started = 這部機器：無法啟動 nlserver：{ $reason }
local-timed-out = 這部機器：nlserver 未在 { $seconds } 秒內結束，已將它終止。
local-no-build = 這部機器：nlserver pdump 沒有回報組建版本。

reason-no-answers = 沒有可判定的組態。
reason-measured-otherwise = 輸入的伺服器組建版本是 { $entered }，測量到的是 { $measured }。
reason-not-asked-server = 未查詢伺服器：還沒有網址。
reason-not-asked-session = 未要求建立工作階段。
reason-not-asked-ims = 未查詢 IMS 伺服器。
reason-not-asked-local = 未檢查這部機器。
reason-offline = 因使用 --offline 而未查詢。
reason-no-session = 沒有工作階段：{ $trouble }
reason-native-logins-refused = { $file } 拒絕原生登入，僅允許 { $allowed }。
reason-native-logins-refused-to-all = { $file } 拒絕原生登入。
reason-native-logins-restricted = { $file } 已限制原生登入，僅允許 { $allowed }。
reason-native-logins-restricted-to-all = { $file } 已限制原生登入。
reason-answered = { $host } 有回應，組建版本 { $build }。
reason-logged-on = 已以 { $login } 登入。
reason-logged-on-operator = 已以 { $login } 登入，該操作員沒有管理員權限。
reason-logged-on-untold = 已以 { $login } 登入；伺服器未說明該操作員的權限。
reason-answered-without-build = { $host } 有回應，但未提供組建版本。
reason-builds-differ = 組建版本不一致：{ $part }回報 { $build }，{ $other_part }回報 { $other }。
reason-installed = 套件的帳戶 { $account } 已存在。
reason-package-file = 這部機器上有此套件（{ $file }）；是否已安裝，檔案本身看不出來。
reason-package-listed = 伺服器的已安裝套件中有 { $package }；{ $file } 以此名稱稱呼「Integration with the Adobe Experience Cloud」。
reason-account-gone = 但套件的外部帳戶不存在。
reason-account-inactive = 帳戶 { $account } 未啟用。
reason-duplicates = 此類帳戶不只一個：{ $accounts }。
reason-not-installed = 沒有套件的帳戶：套件尚未安裝。
reason-may-see-none = 操作員 { $login } 看不到此類帳戶，也可能只是無權查看所有帳戶。
reason-confirmed-otherwise = 這與先前的確認不符。
reason-ims-answered = { $issuer } 有回應。
reason-through-proxy = Campaign 本身必須經由代理伺服器 { $proxy } 連上 IMS（serverConf.xml 的 proxyConfig）；從這裡連得上，並不能證明這一點。
reason-other-issuer = { $host } 以 { $issuer } 的名義回應。
reason-not-asked-sign-in = 未查詢：需要 IMS 伺服器、用戶端識別碼、回呼伺服器與範圍。
reason-ims-silent = IMS 伺服器沒有回應。
reason-client-known = IMS 認得用戶端 { $client }。
reason-client-unknown = IMS 不認得用戶端 { $client }。
reason-client-refused = IMS 認得用戶端 { $client }，但不允許它讓使用者登入。
reason-secret-not-asked = 未查詢密鑰是否相符。
reason-secret-right = 密鑰屬於這個用戶端。
reason-secret-wrong = 密鑰不屬於用戶端 { $client }。
reason-pair-wrong = 用戶端識別碼或密鑰有誤；IMS 未說明是哪一個。
reason-proof-unclear = IMS 對密鑰的回應沒有任何文件說明，因此不能證明什麼。
reason-no-proof = 未驗證密鑰：{ $trouble }
reason-callback-listed = IMS 會將使用者導回 { $address }。
reason-callback-same-server = IMS 會將使用者導向回呼伺服器上的 { $to }。
reason-lands-elsewhere = 要求的是 { $address }，IMS 卻將使用者導向 { $to }。這是明顯的跡象，但不是證明：允許清單可能包含 Campaign 加上的路徑。
reason-scope-granted = IMS 將此範圍授與這個用戶端。
reason-people-not-read = 無法讀取組織的人員。
reason-operators-without-address = { $of } 位啟用中的操作員，有 { $count } 位沒有電子郵件地址。
reason-shared-addresses = 有 { $count } 個電子郵件地址由兩位以上的操作員共用。
reason-own-addresses = { $count } 位啟用中的操作員，沒有人共用電子郵件地址，需要地址者也都有。
reason-mask-tested = Admin Console 中 { $count } 個 Campaign 產品設定檔，遮罩可從其中 { $inside } 個取得操作員群組。
reason-mask-reaches-nobody = Admin Console 中 { $count } 個 Campaign 產品設定檔，遮罩無法從任何一個取得操作員群組：沒有人能登入。
reason-kept-names-missed = 這份設定的遮罩上次用 { $count } 個名稱測試過；以目前的遮罩，沒有任何一個能取得操作員群組，以這些名稱沒有人能登入。
reason-mask-groups-unknown = 遮罩得出的群組中，有 { $count } 個不在 Campaign 中。
reason-scope-refused = IMS 拒絕將此範圍授與這個用戶端，無法判斷是哪一項所致。
reason-scope-entries-refused = IMS 拒絕將 { $entries } 授與這個用戶端，其餘範圍則予以授與。
reason-unclear-no-endpoint = IMS 伺服器未提供可供查詢的自有網址。
reason-unclear-own-page = IMS 沒有回應，而是導向其位於 { $host } 的頁面。
reason-unclear-without-tls = 回應導向 { $to }，且未使用 TLS：可能是代理伺服器的頁面。
reason-unclear-elsewhere = 回應導向 { $to }，未說明原因。
reason-unclear-no-address = 回應導向的不是網址。
reason-unclear-other-state = 這是對另一個問題的回應。
reason-unclear-error = IMS 回應 { $code }，無法據此確定這個值。
reason-unclear-refusal = IMS 以 HTTP { $status } 拒絕查詢；不認得用戶端時也會這樣回應。
reason-unclear-page = 傳回的是頁面而不是回應：可能是 Adobe 登入頁面或代理伺服器的頁面。

remedy-not-confirmed = 請在精靈中確認：{ $command }
remedy-no-build = 請在精靈中輸入兩者的組建版本。可在主控台的 Help > About… 查看。
remedy-no-console-build = 請在精靈中輸入。可在主控台的 Help > About… 查看。
remedy-no-server-build = 請以 --login 或在伺服器所在的機器上測量，或輸入 Help > About… 顯示的數字。
remedy-other-console = 請將與伺服器相同組建版本的 setup-client-7.X.XXXX.exe 放入安裝資料夾的 datakit/nl/eng/jsp。
remedy-web-view-off = 請在 serverConf.xml 設定 <web webView2Mode="1">，再執行 nlserver config -reload、nlserver restart web，並重新啟動 Apache；每部伺服器（MKT、MID、RT）都要。
remedy-web-view-unsaid = 請在 serverConf.xml 設定 <web webView2Mode="1">，再執行 nlserver config -reload、nlserver restart web，並重新啟動 Apache；每部伺服器（MKT、MID、RT）都要。使用 --login 時，伺服器會自行告知。
remedy-unread = 請自行查看，或以執行 Campaign 的使用者執行 ims-setup。
remedy-console-too-old = 請在每部 Windows 電腦上安裝與伺服器組建版本相同的主控台。
remedy-different-build = 請在每部 Windows 電腦上安裝與伺服器組建版本相同的主控台。
remedy-release-differs = 請在主控台的 Help > About… 查看，並以其顯示者為準。
remedy-console-not-advised = 請在每部 Windows 電腦上安裝與伺服器組建版本相同的主控台。
remedy-not-general = 請在方便時升級到 { $newest_version } 組建版本 { $newest_build }。
remedy-measured-otherwise = 請輸入測量到的組建版本：{ $measured }。
remedy-errors = 詳見檢查結果；可修正之處，請在精靈中按 Ctrl-F 修正。
remedy-missing-values = 請在精靈中填寫：{ $command }
remedy-warnings = 詳見檢查結果。
remedy-other-in-campaign = 請在主控台的表單或此處修正有誤的一方，然後再次測量。
remedy-no-answers = 請指定組態，或以精靈建立新的組態：{ $command }
remedy-not-asked-server = 請以 --url 指定，或填寫回呼伺服器。
remedy-offline = 若要測量，請不要使用 --offline。
remedy-native-logins-refused = 請以允許的操作員登入，或使用 --token-file。
remedy-builds-differ = 可能是追蹤伺服器在此網址回應。請以主控台的 Help > About… 為準。
remedy-account-inactive = 請勾選外部帳戶上的「Enabled」核取方塊。
remedy-people = 以相同選項執行 ims-setup rehearse，可列出無法登入的人員，以及每個人的解決方法。
remedy-people-not-read = 原因已一併說明。存成檔案的人員可用 ims-setup rehearse --users 測試。
remedy-operators-without-address = 在主控台：Administration > Access Management > Operators > Contact points。任何人以 Adobe ID 連線之前，每位原生操作員都需要自己的地址。
remedy-shared-addresses = 在主控台：Administration > Access Management > Operators > Contact points。每個地址只留給一位操作員。
remedy-mask-reaches-nobody = 以相同選項執行 ims-setup mask，即可看到遮罩在每個產品設定檔的何處不相符。
remedy-kept-names-missed = 請在遮罩測試中比對，或執行 ims-setup mask --from FILE。
remedy-mask-groups-unknown = 以相同選項執行 ims-setup mask 會列出它們；請在 Campaign 建立這些群組，或重新命名產品設定檔。
remedy-duplicates = 請只保留一個並刪除複本，否則登入時可能用錯帳戶。
remedy-not-installed = 在主控台：Tools > Advanced > Import package > Install a standard package。
remedy-package-file = 請以 --login 測量，或在主控台查看：Tools > Advanced > Import package。
remedy-account-gone = 請向 Adobe 支援團隊詢問如何恢復該帳戶；套件無法安裝兩次。
remedy-may-see-none = 請使用具有管理員權限的操作員，或在主控台中查看。
remedy-other-issuer = 請向 Adobe 支援團隊詢問貴組織的 IMS 伺服器。
remedy-not-asked-sign-in = 請補齊或修正這四項。
remedy-client-unknown = 請將用戶端識別碼與 Adobe 的郵件比對。若相同，請洽詢 Adobe 支援團隊：「Please confirm that the IMS client { $client } exists on the production IMS server.」
remedy-client-refused = 請將以下文字傳送給 Adobe 支援團隊：「Please allow the IMS client { $client } the authorization code grant; it gets unauthorized_client.」
remedy-secret-wrong = 請從 Adobe 的郵件重新複製完整內容，不含空格。若仍然錯誤，請向 Adobe 支援團隊索取新的密鑰。
remedy-pair-wrong = 請將兩者與 Adobe 的郵件比對。
remedy-proof-unclear = 請將密鑰與 Adobe 的郵件比對，首次登入時即可得知。
remedy-lands-elsewhere = 請將以下文字傳送給 Adobe 支援團隊：「Please add { $address } to the allowlist (redirect URIs) of the IMS client { $client }.」
remedy-scope-refused = 請向 Adobe 支援團隊詢問 IMS 用戶端 { $client } 已佈建的範圍。
remedy-scope-entries-refused = 請在此處和主控台中移除 { $entries }，或將以下文字傳送給 Adobe 支援團隊：「Please provision the scope { $typed } for the IMS client { $client }.」
remedy-sign-in-unclear = 請從中間沒有代理伺服器的網路再查詢一次；否則首次登入時即可得知。

trouble-address-malformed = 此網址的格式不正確，無法查詢。
trouble-address-malformed-remedy = 請寫成 https://campaign.example.com 的形式，不含路徑、使用者名稱或密碼。
trouble-plain-http = 此網址是 http：只有這部機器本身（127.0.0.1）可以不加密查詢。
trouble-plain-http-remedy = 請寫 https://。沒有它，也無法以 Adobe ID 登入。
trouble-name-unknown = 沒有名稱伺服器認得 { $host }。
trouble-name-unknown-remedy = 請檢查名稱是否有誤。若名稱只在內部網路有效，請在該網路中執行。
trouble-refused = { $host } 的連接埠 { $port } 上沒有服務在接聽。
trouble-refused-remedy = 網頁伺服器是否正在執行，連接埠是否正確？應由 Apache 回應，而不是 Tomcat 的 8080。
trouble-unreachable = 無法連線到 { $host }，或連線已中斷。
trouble-unreachable-remedy = 請檢查網路與防火牆；若須經由代理伺服器，請設定 HTTPS_PROXY。
trouble-timed-out = { $seconds } 秒內沒有回應。
trouble-timed-out-remedy = 請稍後再試。防火牆若直接丟棄連線，也會有這種情形。
trouble-cancelled = 未測量：已停止。
trouble-cancelled-remedy = 請重新測量。
trouble-untrusted-certificate = { $host } 出示的憑證，不是由這部機器信任的單位簽發。
trouble-untrusted-certificate-remedy = 若貴公司自行簽發憑證：請以 --ca-file PEM 指定其根憑證。
trouble-ca-certificate = { $host } 將憑證授權單位的憑證當作自己的憑證出示。
trouble-ca-certificate-remedy = openssl req -x509 會產生這種憑證。請簽發終端實體憑證（CA:FALSE），並以 --ca-file PEM 指定其簽發者。
trouble-other-certificate = { $host } 出示的是另一部主機的憑證。
trouble-other-certificate-remedy = 請使用憑證中的名稱，或請人為此名稱簽發憑證。
trouble-expired-certificate = { $host } 的憑證已過期，或依這部機器的時鐘尚未生效。
trouble-expired-certificate-remedy = 請更新憑證；更新前請先檢查這部機器的日期。
trouble-bad-certificate = { $host } 的憑證已損壞。
trouble-bad-certificate-remedy = 可用 openssl s_client -connect 查看。請重新簽發憑證。
trouble-no-tls = { $host } 的連接埠 { $port } 不支援 TLS 1.2 或更新的版本。
trouble-no-tls-remedy = 這是 https 連接埠嗎？若是，必須在該處啟用 TLS 1.2。
trouble-redirect-to-http = 回應從 https 重新導向到 http：{ $to }
trouble-redirect-to-http-remedy = 請讓網頁伺服器或負載平衡器一律使用 https。
trouble-redirect-elsewhere = 回應重新導向到另一部主機：{ $to }
trouble-redirect-elsewhere-remedy = 若該主機才正確，請在此使用它的網址。
trouble-too-many-redirects = 回應不斷重新導向。
trouble-too-many-redirects-remedy = 請檢查網頁伺服器或負載平衡器的重新導向設定。
trouble-redirect-with-credential = 伺服器重新導向到他處（{ $to }）；認證資料不會隨之傳送。
trouble-redirect-with-credential-remedy = 若該處才是正確的伺服器，請以 --url 指定。
trouble-proxy = 無法使用代理伺服器 { $proxy }。
trouble-proxy-remedy = 請檢查 HTTPS_PROXY；NO_PROXY 列出不經代理伺服器的主機。
trouble-status = 回應是 HTTP { $status }。
trouble-status-remedy = 這是 Campaign 網頁伺服器的網址嗎？
trouble-page = 收到的是網頁，不是應有的回應；代理伺服器或登入入口會送出這種網頁。
trouble-page-remedy = 請檢查 HTTPS_PROXY、NO_PROXY 與連接埠。
trouble-too-large = 回應超過 { $limit } MiB。
trouble-too-large-remedy = 這不是 Campaign 的回應：請檢查網址。
trouble-cut-off = 回應在傳送途中中斷。
trouble-cut-off-remedy = 請重新測量。若情況依舊，請檢查中間的代理伺服器或負載平衡器。
trouble-hostile = 回應含有 Campaign 的回應中不會有的內容，未讀取。
trouble-hostile-remedy = 請檢查網址：該處有其他程式在回應。
trouble-unexpected = 該處的回應不符預期，可能是其他服務。
trouble-unexpected-remedy = 網址正確嗎？
trouble-wrong-password = 登入名稱或密碼錯誤。
trouble-wrong-password-remedy = 只嘗試了一次。再次嘗試前，請在主控台確認兩者。
trouble-secret-missing = 這裡沒有可傳送的密鑰。
trouble-secret-missing-remedy = 請在密鑰檔案或變數所在之處執行。
trouble-unknown-recipient = { $host } 不是 Adobe 的兩部 IMS 伺服器之一：未傳送任何資料。
trouble-unknown-recipient-remedy = 請確認 IMS 伺服器。若正確，請在終端機中同意。
trouble-outside-zone = 這部機器的位址不在操作員的安全性區域內；不是密碼的問題。
trouble-outside-zone-remedy = 請在區域內的機器上執行，或請人擴大該區域。
trouble-session-expired = 伺服器認定工作階段已過期，或不接受權杖。
trouble-session-expired-remedy = 請重新測量；若使用權杖，請取得新的權杖。
trouble-no-method = 伺服器不認得此方法（{ $code }）。
trouble-no-method-remedy = 若使用權杖，表示組建版本太舊，請改用 --login；否則詳情請見伺服器的記錄檔。
trouble-fault = 伺服器回報：{ $text }
trouble-fault-remedy = 詳情請見伺服器的記錄檔。
trouble-bad-token = 權杖含有無法傳送的字元。
trouble-bad-token-remedy = 請重新取得：只有一行，且只含字母、數字與符號。

finding-no-answer = 已查詢，但沒有回應。
finding-measured-otherwise = 測量到的是 { $measured }。
finding-other-instance = 這部機器上的執行個體 { $instance } 對應其他主機：請按 Ctrl-O 查看。
finding-client-unknown = IMS 不認得這個用戶端。
finding-client-refused = IMS 不允許這個用戶端讓使用者登入。
finding-lands-elsewhere = IMS 會將使用者改導向 { $to }。
finding-scope-refused = IMS 拒絕此範圍。
finding-scope-refused-entries = IMS 拒絕 { $entries }。
finding-secret-wrong = IMS 表示這不是該用戶端的密鑰。
finding-pair-wrong = IMS 拒絕此識別碼與密鑰的組合。
finding-differs-in-campaign = Campaign 中的值：{ $held }
finding-differs-in-campaign-empty = Campaign 中是空的。
finding-differs-in-campaign-enabled = Campaign 中的設定相反。
finding-differs-in-campaign-internal-name = 在此執行個體上，帳戶的內部名稱是 { $held }。

suggest-build-measured = 已測量
suggest-build-installer = 伺服器所提供主控台的組建版本
suggest-host-local = 取自這部機器上安裝的 Campaign
suggest-name-measured = 此執行個體上的實際名稱
suggest-mask-local = 含這部機器上所安裝執行個體的名稱

evidence-word-none = 無
evidence-word-confirmed = 已確認
evidence-word-entered = 已輸入
evidence-word-measured = 已測量

## The command check.

check-server = Campaign 伺服器
check-console = 用戶端主控台
check-package = 套件
check-account = 外部帳戶
check-ims-server = IMS 伺服器
check-ims-scope = IMS 範圍
check-client = IMS 用戶端
check-callback = 回呼伺服器
check-mask = 關聯遮罩
check-people = 人員
check-head = { $file } · 執行個體 { $instance }
check-head-file = { $file }
check-head-none = 執行個體 { $instance } 還沒有組態：只檢查可測量的項目
check-repair = 修正值：{ $repair }
check-totals = 通過 { $passed } · 警告 { $warned } · 未通過 { $failed } · 待確認 { $open } · 錯誤的值 { $errors }
check-files = 共 { $files } 個檔案，其中 { $wrong } 個有問題。
check-progress = 已檢查 { $done } / { $files }
check-dry-run-no-request = 不會透過網路查詢任何內容。
check-dry-run-no-command = 這部機器上未安裝 Campaign：不會執行任何命令。
bundle-list = 支援檔案：{ $count } 個檔案，{ $bytes } 位元組。其中的值均以預留文字取代，且不含任何密鑰。
bundle-about-run = { $bytes } 位元組：程式、系統、語言、使用的選項
bundle-about-answers = { $bytes } 位元組：已填寫哪些項目，值以預留文字表示
bundle-about-report = { $bytes } 位元組：檢查與發現事項的代碼，不含句子
ask-bundle = 要寫入 { $file } 嗎？
bundle-needs-yes = 支援檔案會先列出內容，確認後才寫入。沒有終端機時，必須加上 --yes。
bundle-written = 已寫入：{ $file }。轉交前請先閱讀：tar -xOf 會顯示全部內容。
bundle-left = 未寫入：{ $file }。
bundle-there = { $file } 已存在：未寫入任何內容。--force 會取代它。
check-draft-later = { $file } 是由此程式較新的版本寫入的。
check-other-host = { $file } 指定的伺服器不是 { $host }：認證資料只會傳送到一部伺服器。

ask-password = { $login } 的密碼：
ask-password-of = { $login } 在 { $host } 的密碼：
ask-recipient = 認證資料將傳送到 { $host }，也就是檔案中的回呼伺服器。是這部伺服器嗎？
ask-prove-host = 用戶端識別碼和密鑰將傳送到 { $host }，它不是 Adobe 的兩部 IMS 伺服器之一。這樣正確嗎？
ask-token = 首次以技術帳戶的權杖呼叫時，會在 Campaign 中建立其操作員。要繼續嗎？
ask-yes-no = { $yes } 或 { $no }：
password-needs-terminal = 沒有終端機可供詢問密碼：請使用 --password-file FILE。
password-empty = 未輸入密碼，因此未開始任何作業。請輸入密碼，或省略 --login。
not-agreed = 未回答「是」，因此未送出任何內容。
token-needs-yes = 首次以權杖呼叫時，會在 Campaign 中建立其操作員。沒有終端機時，必須加上 --yes。
credentials-need-url = 請以 --url 指定認證資料要傳送到哪一部伺服器。
url-wrong = --url { $url }：{ $what }{ $remedy }
ca-file-empty = { $file } 中沒有 PEM 格式的憑證。
campaign-dir-none = { $folder } 中未安裝 Campaign：缺少 bin/nlserver。

cli-check = 檢查必要條件與組態，不需要終端機
cli-option-files = 組態；未指定時採用執行個體的草稿，沒有草稿則採用此資料夾中的組態
cli-option-url = 要測量的 Campaign 伺服器，例如 https://campaign.example.com
cli-option-login = 以此操作員登入伺服器；密碼會另行詢問，或從 --password-file 讀取
cli-option-password-file = 密碼，只有一行
cli-option-token-file = 技術帳戶的 IMS 存取權杖，只有一行；首次呼叫會建立其操作員
cli-option-yes = 直接使用權杖，不詢問
cli-option-check-yes = 直接使用權杖或寫入支援檔案，不詢問
cli-option-ca-file = 除系統的憑證外，另外信任的憑證
cli-option-offline = 任何資料都不會離開這部機器
cli-option-campaign-dir = 這部機器上的 Campaign 安裝資料夾，例如 /usr/local/neolane/nl7
cli-option-dry-run = 只顯示將會查詢或執行的內容，不實際執行

## The command write.

cli-write = 依答案檔寫入組態，過程無須操作
cli-option-secret-file = 用戶端密鑰，只有一行；寫入與組態同資料夾的檔案；「-」為標準輸入
cli-option-write-answers = 答案：答案檔、組態或草稿；「-」為標準輸入
cli-option-write-dry-run = 顯示將寫入的內容及其變更；不寫入任何檔案
cli-option-force = 取代內容不同的檔案
cli-option-check-force = 允許支援檔案取代已存在的檔案
cli-option-editor-hint = 在寫入的檔案開頭加上一行，讓編輯器找到它的 JSON Schema：同資料夾的 ims-setup.schema.json，或指定的路徑或網址
told-about = { $about }：{ $what }
write-differs = { $file } 已存在且內容不同：未寫入任何內容。--force 可取代它。
write-then = 若要以您的產品設定檔名稱測試遮罩：{ $command }
editor-hint-not-set = { $file } 給編輯器的提示維持原狀：不會只為提示寫入檔案，也不會取代已有的提示。要設定提示，請在檔案開頭加上這一行：{ $line }
editor-hint-no-schema = 編輯器會尋找 { $schema }，但它還不存在。用這個命令產生：{ $command }
write-would-differ = { $file } 已存在且內容不同：若無 --force，將不會寫入任何內容。
write-names-prove = 如果產品設定檔的名稱確實如此，名稱本身就能證明：請在精靈的遮罩測試中用這些名稱測試，然後再寫入。
write-secret-there = { $file } 已有密鑰：未寫入任何內容。--force 可取代它。
write-secret-twice = 答案檔已有自己的密鑰（ims_client_secret），--secret-file 又指定了一個。請去掉其中一個。
write-input-twice = 標準輸入不能同時是答案與密鑰：請為 --answers 或 --secret-file 指定檔案。
write-secret-shown = 標準輸入是終端機，密鑰會顯示在上面：請使用管線，或以 --secret-file 指定檔案。
secret-input-shown = 標準輸入是終端機，密鑰會顯示在上面：請使用管線，或指定檔案。
secret-input-twice = 標準輸入不能同時當作兩個密鑰：請為其中一個指定檔案。
write-secret-missing = 沒有 { $file } 這個檔案：請將密鑰寫入其中，只寫一行，或以 --secret-file 指定含有密鑰的檔案。
