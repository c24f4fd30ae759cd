# 排行榜。
pages-boards-lead = 分數只計已合併的貢獻：不計讚好，不計點擊，不計時數。任何人都可以重新計算。
pages-board-title-all-time = 排行榜（總計）
pages-board-rank = 名次
pages-board-member = 成員
pages-board-points = 分數
pages-board-entries = 篇數
pages-board-span = 時段
pages-board-season = 本季
pages-board-all-time = 總計
pages-board-from-to = { $first } 至 { $last }
pages-board-everything = 所有語言、所有類型
pages-board-by-language = 按語言
pages-board-by-kind = 按類型
pages-board-none = 這段時間未有人得分。第一篇合併的內容就會打開排行榜。
pages-board-worth = 怎樣計分
pages-board-how = 每篇已合併的內容，按各人的角色計分，每日設上限。想看自己每一分的憑據，執行「kaifong explain @name」。不想上榜，在個人檔案寫上「visibility: hidden」就可以。
