# 搜尋、找不到和已搬遷的頁面。
pages-search-label = 想找的字詞
pages-search-kind = 類型
pages-search-any-kind = 所有類型
pages-search-language = 語言
pages-search-any-language = 所有語言
pages-search-found-one = 找到 { $n } 頁
pages-search-found-other = 找到 { $n } 頁
pages-search-none = 找不到。試試減少字詞，或者換個說法。
pages-search-waiting = 搜尋中……
pages-search-error = 讀不到搜尋索引。請重新載入本頁，或者稍後再試。
pages-search-more = 顯示更多
pages-search-older = 也搜尋較舊的內容
pages-search-noscript = 搜尋在你的瀏覽器內進行，需要 JavaScript。以下列表也收錄了所有內容：
pages-search-narrow = 縮窄範圍
pages-search-tag = 標籤
pages-search-any-tag = 所有標籤
pages-search-year = 年份
pages-search-any-year = 所有年份
pages-search-clear = 清除選擇
pages-not-found = 這個網址沒有頁面，可能已經搬走，也可能從未存在。
pages-not-found-home = 首頁
pages-moved = 本頁已搬到：
pages-follow = 追蹤這個列表：
pages-follow-atom = 訂閱（Atom）
pages-follow-json = 訂閱（JSON）
pages-follow-calendar = 把所有活動加入日曆
pages-feed-title = { $what } · { $hub }

# 標籤。
pages-tags-title = 標籤
pages-tags-lead = 街坊在這裏寫些甚麼，用得最多的排在最前。
pages-tags-empty = 暫時未有內容加上標籤。
pages-tag-title = 標籤：{ $tag }
pages-tag-lead = { $count } 頁有這個標籤，最新的在先。

# llms.txt
pages-llms-about = 一個社區自己的文字：成員寫下的文章、解答和發現，每頁都有作者署名，經公開審閱，並按頁上寫明的授權條款刊登。所有頁面都是純 HTML，毋須執行程式即可閱讀。
pages-llms-rules = 規則
