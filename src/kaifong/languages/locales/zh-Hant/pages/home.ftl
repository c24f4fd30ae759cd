# 首頁。
pages-home-write = 寫下你的故事
pages-home-guidelines = 我們的社區守則
pages-home-picked = 街坊精選
pages-home-new = 街坊新鮮事
pages-home-more-stories = 所有故事
pages-home-coming = 即將舉行
pages-home-coming-none = 暫時未有活動。不如由你發起一個？
pages-home-more-events = 所有活動
pages-home-asked = 等你回答
pages-home-asked-none = 現時沒有問題等人回答。
pages-home-more-amas = 所有有問必答
pages-home-helped = 本季熱心街坊
pages-home-helped-none = 新一季剛開始，榜首仍然懸空。
pages-home-more-boards = 所有排行榜
pages-points = { $n } 分
