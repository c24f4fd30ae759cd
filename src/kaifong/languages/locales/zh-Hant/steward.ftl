steward-title = 等候處理的事項
steward-intro = 本站承諾在 { $hours } 小時內回覆。以下按語言列出等候有人回覆的事項，等得最久的排最先；時鐘代表已超過承諾的時間。此頁由機械人更新，請到相關的合併請求或 issue 留言。
steward-count = { $waiting ->
    [0] 沒有事項等候處理。
   *[other] 有 { $waiting } 項等候處理，其中 { $late } 項已超過承諾的時間。
}
steward-no-language = 沒有指定語言
steward-pull = 合併請求
steward-appeal = 上訴
steward-report = 讀者舉報
steward-hours = { $count } 小時
steward-days = { $count } 日
steward-more = 另有 { $count } 項
steward-unseen = 當中 { $count } 項連自動檢查都未做；如一直如此，請看看工作流程 `moderate` 有沒有運行。
steward-load = 工作量
steward-who = 版主
steward-asked = 等候覆核
steward-answered = 30 日內已覆核
steward-gaps = 未有版主的語言
steward-gaps-of = { $names } 未有版主負責，現由維護者處理。可邀請熟悉這些語言的街坊幫手，名單在 `guidelines/recognition.yml`。
steward-ends = 即將到期
steward-office-ends = { $login } 的任期到 { $day } 為止：請在 `guidelines/recognition.yml` 續期，或由其屆滿。
steward-sanction-ends = 個案 { $case } 的處分到 { $day } 自動結束，毋須處理。
steward-stale = 落後於原文的翻譯
steward-workflow = 工作流程 { $name } 沒有運行（GitHub 表示：{ $state }）。請到 Actions 頁面重新啟用；六十日沒有提交，GitHub 便會停用排程。
steward-workflows-unknown = 此權杖看不到工作流程是否全部運行。
steward-proposal-headline = 來自討論區：{ $title }
steward-proposal = 討論 #{ $number }「{ $title }」值得收錄。這份草稿照錄原文，歡迎隨意修改。
steward-consent = { $people }：這裏有你們寫的文字。可否以你們的名字，按本站的授權條款刊登？請留言答覆。未得到同意之前不會合併；說「不」的，文字會刪去。
steward-asked-by = 由 { $name } 在[討論區]({ $url })提問
