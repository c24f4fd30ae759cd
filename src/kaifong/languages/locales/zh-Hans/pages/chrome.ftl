# 每一页的外框：导航、工具、页脚。
pages-nav-home = 首页
pages-nav-amas = 有问必答
pages-nav-leaderboards = 排行榜
pages-nav-search = 搜索
pages-chrome-nav-label = 主导航
pages-chrome-menu-label = 菜单
pages-chrome-language-label = 语言
pages-chrome-scheme-label = 深色或浅色
pages-chrome-skip-label = 跳到内容
pages-chrome-feed-label = 订阅更新
pages-chrome-source-label = GitHub 源代码
pages-chrome-contact-label = 私下举报
pages-chrome-footer-label = 关于本站
pages-chrome-footer-note = 街坊执笔，公开审阅，浏览时不会被跟踪。
