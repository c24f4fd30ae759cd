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
pages-search-noscript = 搜尋在你的瀏覽器內進行，需要 JavaScript。選單內的列表也收錄了所有內容。
pages-not-found = 這個網址沒有頁面，可能已經搬走，也可能從未存在。
pages-not-found-home = 首頁
pages-moved = 本頁已搬到：
