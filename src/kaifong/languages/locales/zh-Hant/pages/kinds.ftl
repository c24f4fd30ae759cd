# 個別內容類型的頁面用語。
pages-product = 產品
pages-source = 原出處
pages-when = 時間
pages-where = 地點
pages-online = 網上
pages-zone = （{ $zone }）
pages-hosts = 主持
pages-day = 日期
pages-video = 影片

pages-review-verdict = 評價
pages-rating = 5 星之中的 { $rating } 星
pages-disclosure = 評論者得過的好處：

pages-difficulty-easy = 容易
pages-difficulty-medium = 需要練習
pages-difficulty-hard = 有難度
pages-duration = 需時
pages-steps = 步驟
pages-tools = 要準備

pages-official = 官方
pages-expired = 已結束
pages-expires-on = 有效至 { $date }。
pages-expired-on = 已於 { $date } 結束，保留在此以便查閱。
pages-news-link = 了解更多

pages-event-upcoming = 即將舉行
pages-event-today = 今日
pages-event-past = 已結束
pages-event-cancelled = 已取消
pages-event-cancelled-because = 活動取消：{ $reason }
pages-event-link = 網上參加
pages-register-link = 按此報名
pages-capacity = 名額
pages-speakers = 講者
pages-recording = 錄影
pages-recording-link = 觀看錄影
pages-recording-due = 尚未上載。如果你有錄影，請補上連結。

pages-idea-open = 徵集中
pages-idea-planned = 已列入計劃
pages-idea-done = 已實現
pages-idea-declined = 不採納
pages-supporters-label = 支持人數
pages-supporters = { $n } 人支持
pages-meter = { $milestone } 人之中已有 { $count } 人支持
pages-milestone = 下一個目標：{ $milestone } 人
pages-idea-result = 成果：
pages-idea-history = 支持人數的變化

pages-challenge-coming = 即將開始
pages-challenge-open = 進行中
pages-challenge-closed = 已截止
pages-opens = 開始
pages-closes = 截止日
pages-rules = 規則
pages-eligibility = 參加資格
pages-prize = 獎品
pages-winners = 得獎者
pages-entrants = { $n } 份參賽作品
pages-entrants-none = 暫時未有人參加。想參加的話，在自己的文章裏註明這個挑戰就可以。
pages-draw = 抽獎
pages-draw-how = 主辦者在接受參加之前，先公布一段密語的 SHA-256 雜湊值。密語公開後，任何人都可以核對雜湊值，再把「密語、換行、作品網址」三者合起來的雜湊值由小至大排列，排最前的就最先抽中。
pages-draw-commit = 密語的雜湊值
pages-draw-secret = 密語
pages-draw-later = 截止後公開。

pages-ama-announced = 已預告
pages-ama-collecting = 收集問題中
pages-ama-live = 進行中
pages-ama-closed = 已作答
pages-guests = 嘉賓
pages-asked-at = 提問出處
pages-asked-by = 提問：
pages-asker = 提問者
pages-permalink = 這條問題的連結
pages-waiting = 仍在等待回答。
pages-waiting-since = 自 { $date } 起等待回答。
pages-waiting-list = 還有 { $n } 條問題未有回答
pages-waiting-answer = 補上回答

pages-accepted = 採納的答案
pages-review-by = 下次核對限期
pages-review-good = 內容仍然正確
pages-review-overdue = 需要重新核對
