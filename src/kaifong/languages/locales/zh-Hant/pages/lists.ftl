# 各類內容的列表。
pages-list-story-lead = 街坊經歷過的、親手做的、修好的，還有忘不了的事。
pages-list-review-lead = 用過的人老實說。收過甚麼好處，一律列明。
pages-list-gallery-lead = 街坊鏡頭下的照片和影片。
pages-list-tutorial-lead = 由做過的人，一步一步教你做。
pages-list-ama-lead = 有問必答：事前預告，文字作答，長久保存。
pages-list-answer-lead = 答得好的問題，隔一段時間會再核對。
pages-list-idea-lead = 街坊想要甚麼、有誰支持、最後怎樣。
pages-list-challenge-lead = 一起試一件事，有規則，也有截止日期。
pages-list-event-lead = 路上見，或者網上見。
pages-list-news-lead = 官方公告。優惠都會寫明到哪一天為止。
pages-list-empty = 這裏還沒有內容。
pages-list-first = 來寫第一篇
pages-pager = 列表分頁
pages-newer = 較新
pages-older = 較舊
pages-page-of = 第 { $page } 頁，共 { $pages } 頁
pages-title-page = { $title }（第 { $page } 頁）
