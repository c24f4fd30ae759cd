# 首页。
pages-home-write = 写下你的故事
pages-home-guidelines = 我们的社区准则
pages-home-picked = 街坊精选
pages-home-new = 街坊新鲜事
pages-home-more-stories = 所有故事
pages-home-coming = 即将举行
pages-home-coming-none = 暂时没有活动。不如由你发起一个？
pages-home-more-events = 所有活动
pages-home-asked = 等你回答
pages-home-asked-none = 目前没有问题等人回答。
pages-home-more-amas = 所有有问必答
pages-home-helped = 本季热心街坊
pages-home-helped-none = 新一季刚开始，榜首仍然空着。
pages-home-more-boards = 所有排行榜
pages-points = { $n } 分
