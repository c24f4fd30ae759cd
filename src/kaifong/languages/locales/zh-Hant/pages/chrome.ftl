# 每一頁的外框：導覽、工具、頁尾。
pages-nav-home = 首頁
pages-nav-amas = 有問必答
pages-nav-leaderboards = 排行榜
pages-nav-search = 搜尋
pages-chrome-nav-label = 主要導覽
pages-chrome-menu-label = 選單
pages-chrome-language-label = 語言
pages-chrome-scheme-label = 深色或淺色
pages-chrome-skip-label = 跳到內容
pages-chrome-feed-label = 訂閱更新
pages-chrome-source-label = GitHub 原始碼
pages-chrome-contact-label = 私下舉報
pages-chrome-footer-label = 關於本站
pages-chrome-footer-note = 街坊執筆，公開審閱，瀏覽時不會被追蹤。
