# 搜索、找不到和已搬迁的页面。
pages-search-label = 想找的字词
pages-search-kind = 类型
pages-search-any-kind = 所有类型
pages-search-language = 语言
pages-search-any-language = 所有语言
pages-search-found-one = 找到 { $n } 页
pages-search-found-other = 找到 { $n } 页
pages-search-none = 没有找到。试试减少字词，或者换个说法。
pages-search-waiting = 搜索中……
pages-search-error = 无法读取搜索索引。请重新加载本页，或者稍后再试。
pages-search-more = 显示更多
pages-search-noscript = 搜索在你的浏览器里进行，需要 JavaScript。菜单里的列表也收录了所有内容。
pages-not-found = 这个网址没有页面，可能已经搬走，也可能从来没有过。
pages-not-found-home = 首页
pages-moved = 本页已搬到：
