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
pages-search-older = 也搜索较早的内容
pages-search-noscript = 搜索在你的浏览器里进行，需要 JavaScript。下面的列表也收录了所有内容：
pages-search-narrow = 缩小范围
pages-search-tag = 标签
pages-search-any-tag = 所有标签
pages-search-year = 年份
pages-search-any-year = 所有年份
pages-search-clear = 清除选择
pages-not-found = 这个网址没有页面，可能已经搬走，也可能从来没有过。
pages-not-found-home = 首页
pages-moved = 本页已搬到：
pages-follow = 关注这个列表：
pages-follow-atom = 订阅（Atom）
pages-follow-json = 订阅（JSON）
pages-follow-calendar = 把所有活动加入日历
pages-feed-title = { $what } · { $hub }

# 标签。
pages-tags-title = 标签
pages-tags-lead = 街坊们在这里写些什么，用得最多的排在最前。
pages-tags-empty = 还没有内容加上标签。
pages-tag-title = 标签：{ $tag }
pages-tag-lead = { $count } 页有这个标签，最新的在前。

# llms.txt
pages-llms-about = 一个社区自己的文字：成员写下的文章、解答和发现，每页都有作者署名，经公开审阅，并按页上写明的许可发布。所有页面都是纯 HTML，不运行脚本也能阅读。
pages-llms-rules = 规则
