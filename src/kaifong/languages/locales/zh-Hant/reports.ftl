### 社區向大家交代的頁面：透明度報告、聽到的意見、使命、每週摘要、私隱。

## 共用

reports-percent = { $n }%
reports-hours = { $n } 小時
reports-days = { $n } 日
reports-all = 總計
reports-few = 少於 5
reports-few-cell = 少於5
reports-withheld = 不公開
reports-about = 怎樣計算，有甚麼局限

## 透明度報告

reports-transparency-title = 透明度報告
reports-transparency-lead = 版主怎樣作出決定，按公開的決定紀錄統計。不點名，也不能從數字推算出任何人。
reports-transparency-none = 未有任何決定紀錄。版主不刊登、改動、移除內容或警告成員時，都要寫明原因，之後就會在這裏統計。
reports-transparency-too-few = 決定太少，分開統計就等於點名，所以暫時不公開。
reports-transparency-sum = 至今版主作出過 { $n } 個決定。同一段時間內，接納了 { $merged } 個合併請求。
reports-transparency-earlier = 較早的季度
reports-transparency-what = 決定了甚麼
reports-transparency-clause = 按哪一條守則
reports-transparency-source = 由誰提出
reports-transparency-seen = 誰先看到
reports-transparency-appeals = 上訴
reports-transparency-time = 需時（中位數）
reports-transparency-caption = { $table }，按季
reports-transparency-total = 決定
reports-transparency-appealed = 已處理的上訴
reports-transparency-merged = 接納的投稿
reports-transparency-automated-share = 由程式先看到
reports-transparency-overturned-share = 上訴後撤回
reports-transparency-unreadable = 有 { $n } 份決定紀錄無法讀取，沒有計算在內。
reports-transparency-withheld-few = 少於五的數字不公開：街坊之間，只有四個人的話，已經認得出是誰。
reports-transparency-withheld-others = 如果由總數可以倒推出這些數字，其他數字亦會隱去（「{ $withheld }」）。所以決定不多的季度，可能幾乎看不到甚麼。
reports-transparency-definition = records/decisions 內每份紀錄按日期計入該季，不論後來有沒有撤回。上訴另計。需時為中位數，滿五宗才公開：合併請求由提出計至合併或拒絕（以有紀錄的為準）；上訴由原決定計至上訴結果，因為紀錄沒有寫明何時提出上訴。
reports-transparency-limits = 讀者的舉報如果沒有引致任何決定，就不會留下紀錄，所以不在此列。程式指出問題、作者自行改好的，也不算決定。
reports-transparency-chart = 橫條圖，總計，不包括不公開的數字：{ $list }。
reports-transparency-files = 同一批數字，方便取用：
reports-transparency-standard = 分類參照歐盟《數碼服務法》第 15、17、24 條和《聖塔克拉拉原則》。

reports-row-refusal = 不予刊登
reports-row-removal = 移除
reports-row-edit = 刊登後改動
reports-row-restoration = 恢復刊登
reports-row-warning = 警告
reports-row-mute-week = 暫停投稿，一星期內
reports-row-mute-month = 暫停投稿，一個月內
reports-row-mute-longer = 暫停投稿，更長時間
reports-row-ban-ends = 停止參與，有期限
reports-row-ban-open = 停止參與，無期限
reports-row-unsaid = 紀錄沒有寫明
reports-row-check = 程式檢查
reports-row-report = 讀者舉報
reports-row-moderator = 版主
reports-row-law = 法律命令或通知
reports-row-by-check = 程式
reports-row-by-people = 人
reports-row-overturned = 得直：撤回原決定
reports-row-upheld = 駁回：維持原決定
reports-row-pull-requests = 由提出至合併或拒絕
reports-row-refusals = 由提出至拒絕
reports-row-appeals = 由決定至上訴有結果

## 你說了，我們做了

reports-heard-title = 你說了，我們做了
reports-heard-lead = 成員提出過甚麼、結果如何、何時做到。拒絕了的也在這裏，連同原因。
reports-heard-none = 暫時未有決定或答覆。提議一有「計劃」、「實現」或「不採納」的結果，問題一有精華答案，就會在這裏出現。
reports-heard-first-idea = 寫下第一個提議
reports-heard-said = 你說過
reports-heard-did = 我們做了
reports-heard-plan = 我們會做
reports-heard-no = 我們沒有採納
reports-heard-asked-by = { $people }提問
reports-heard-asked-by-more = { $people }和另外 { $n } 人提問
reports-heard-idea-by = { $people }提出
reports-heard-answered = 已回答
reports-heard-answer-by = { $people }回答，並獲選為精華答案。
reports-heard-answer-is-there = 已有精華答案。
reports-heard-talked = 有問有答
reports-heard-ama = { $asked } 條問題，答了 { $answered } 條。
reports-heard-ama-waiting = 還有 { $n } 條等待回答。
reports-heard-reason-missing = 沒有寫下原因。
reports-heard-result = 看看成果：
reports-heard-wrong = 我們錯了的時候
reports-heard-wrong-count = 上訴後撤回的決定：{ $n }。
reports-heard-wrong-none = 至今未有決定因上訴而撤回。
reports-heard-wrong-more = 透明度報告

## 使命

reports-mission-title = 我們的使命
reports-mission-lead = 這個社區為何存在，走到哪一步，做得到做不到都寫明。
reports-mission-none = 這個社區還未寫下目標。維護者可以寫在 guidelines/goals.yml，之後每個目標會與數字並列在這裏。
reports-mission-goals = 目標與數字
reports-mission-no-goals = 已經有使命，暫時未有可以量度的目標。
reports-mission-met = 達到
reports-mission-ahead = 進行中
reports-mission-missed = 未能達到
reports-mission-unknown = 未有數字
reports-mission-at-least = 現時 { $value }。目標：{ $by }前至少 { $target }。
reports-mission-at-most = 現時 { $value }。目標：{ $by }前最多 { $target }。
reports-mission-at-least-then = 到期當日 { $value }。目標：{ $by }前至少 { $target }。
reports-mission-at-most-then = 到期當日 { $value }。目標：{ $by }前最多 { $target }。
reports-mission-at-least-unknown = 目標：{ $by }前至少 { $target }。暫時未有紀錄可以量度。
reports-mission-at-most-unknown = 目標：{ $by }前最多 { $target }。暫時未有紀錄可以量度。
reports-mission-today = 這個數字只反映今日的情況，不是到期當日的。
reports-mission-meter = 完成 { $filled }%
reports-mission-propose = 建議修改這些目標

reports-figure-entries-season = 本季刊登的內容，不計守則譯文和匯入的內容。
reports-figure-entries-year = 過去 365 日刊登而現時仍在的內容。
reports-figure-answers-year = 過去 365 日刊登的精華答案。
reports-figure-people-season = 本季有內容合併的人數。
reports-figure-people-new-season = 本季首次有內容合併的人數。
reports-figure-members-total = 個人檔案的數目。
reports-figure-languages-share = 過去 365 日的內容之中，不是用最多人寫的那種語言寫成的比例。
reports-figure-response-median-hours = 本季提出的事，多少小時後有真人首次回應（中位數，滿五宗才計）。
reports-figure-response-kept = 本季提出的事，在承諾時間內有真人回應的比例（滿五宗才計）。
reports-figure-translations-current = 跟得上原文的譯文比例。
reports-figure-questions-answered = 已結束的有問必答之中，有人回答的問題比例。
reports-figure-ideas-decided = 已有結果（計劃、實現或不採納）的提議比例。

## 每週摘要

reports-digest-title = 每週摘要
reports-digest-lead = 一個星期裏發生過的事。逢星期一整理，可以在這裏看，也可以用電郵寄出。
reports-digest-week = { $year } 年第 { $week } 週
reports-digest-span = { $first }至{ $last }
reports-digest-quiet = 過去八個星期沒有刊登新內容。下一篇內容刊登後，就會有新的摘要。
reports-digest-new = 新內容
reports-digest-answered = 有了答案
reports-digest-coming = 即將舉行
reports-digest-members = 新面孔
reports-digest-decided = 有了決定
reports-digest-elsewhere = 其他語言
reports-digest-by = 作者：{ $author }
reports-digest-weeks = 過往各週
reports-digest-mail = 寄給郵寄名單
reports-digest-mail-how = 兩個檔案都可以獨立使用：沒有程式、沒有圖片，也不會洩露誰打開過。由寄件人保管地址，並讓人隨時退出；本站不保存任何電郵地址。
reports-digest-mail-html = HTML
reports-digest-mail-text = 純文字
reports-digest-mail-foot = 你收到這封信，是因為你曾向「{ $hub }」登記。想退出，回覆寄件人就可以。
reports-digest-mail-read = 在網站上看

## 私隱

reports-privacy-title = 私隱
reports-privacy-lead = 本站儲存、載入和記下甚麼。按網站實際的做法寫成，並經測試核對。
reports-privacy-visit = 瀏覽的時候
reports-privacy-cookies = 本站不設 cookie。
reports-privacy-stored = 你的瀏覽器只會在你的裝置上為本站記住 { $count } 件事，不會傳送到任何地方：
reports-privacy-stored-scheme = 你按過按鈕之後，選了深色還是淺色
reports-privacy-requests = 網頁所需的一切，字型、圖片、搜尋，全部來自本站。不會從別處載入任何東西，也沒有第三者知道你來過。
reports-privacy-policy = 每一頁都附有規則，讓瀏覽器拒絕其他來源（Content-Security-Policy）。
reports-privacy-search = 搜尋在你的瀏覽器內進行。你搜尋的字詞不會傳送給任何人，只會向本站取回部分索引。
reports-privacy-videos = 影片在你按下之前只是連結。按下之後，瀏覽器才會從 { $hosts } 載入播放器；對方會知道你的網絡位址，並可能儲存資料。
reports-privacy-no-videos = 網頁內不會播放其他網站的影片。
reports-privacy-links = 按下連到別處的連結，對方會知道你由本站過去，但不知道是哪一頁。
reports-privacy-host = 與所有網頁伺服器一樣，把網頁傳給你的伺服器會看到你的 IP 位址。本站自己不保存紀錄；本站為 GitHub Pages 而設，GitHub 會為保安而保存紀錄：
reports-privacy-host-link = GitHub 私隱聲明
reports-privacy-digest = 每週摘要只是一頁網頁。本站沒有電郵地址名單。
reports-privacy-take-part = 參與的時候
reports-privacy-public = 你送出的內容即時公開，並留在 GitHub 公開儲存庫的歷史之中：文字、圖片、你的 GitHub 名稱和送出的時間。
reports-privacy-profile = 個人檔案由你自己寫。寫上「visibility: hidden」，你就不會出現在本站任何頁面、排行榜、訂閱、搜尋或圖表。
reports-privacy-records = 紀錄會記下哪個合併請求來自哪個 GitHub 帳戶、誰在何時回應，用來證明功勞。不記電郵地址，也不記對話內容。
reports-privacy-decisions = 版主決定的紀錄只寫版主，從不寫成員；處分只以加密雜湊值保存。
reports-privacy-age = 關於版主決定和等候時間的統計，少於五宗的一律不公開。
reports-privacy-rights = 你可以要求的事
reports-privacy-export = 取得社區持有的、關於你的所有資料。
reports-privacy-erase = 要求被遺忘：個人檔案移除，你寫過的內容按你的選擇移除，或者不具名保留。別人已經複製的，以及儲存庫的歷史，本站無法收回。
reports-privacy-correct = 更正錯誤的資料。
reports-privacy-how = 寫信給{ $contact }。維護者會用本站的工具處理，並告訴你做了甚麼。
reports-privacy-how-nobody = 這個社區還未列明聯絡方法，請在 GitHub 上聯絡維護者。
reports-privacy-withdraw = 收回你寫過的內容
reports-privacy-contact = 社區聯絡人
