# 个别内容类型的页面用语。
pages-product = 产品
pages-source = 原出处
pages-when = 时间
pages-where = 地点
pages-online = 线上
pages-zone = （{ $zone }）
pages-hosts = 主持
pages-day = 日期
pages-video = 视频

pages-review-verdict = 评价
pages-rating = 满分 5 星，得 { $rating } 星
pages-disclosure = 评测者得到的好处：

pages-difficulty-easy = 容易
pages-difficulty-medium = 需要练习
pages-difficulty-hard = 有难度
pages-duration = 用时
pages-steps = 步骤
pages-tools = 需要准备

pages-official = 官方
pages-expired = 已结束
pages-expires-on = 有效期至 { $date }。
pages-expired-on = 已于 { $date } 结束，保留在此以便查阅。
pages-news-link = 了解更多

pages-event-upcoming = 即将举行
pages-event-today = 今天
pages-event-past = 已结束
pages-event-cancelled = 已取消
pages-event-cancelled-because = 活动取消：{ $reason }
pages-event-link = 线上参加
pages-register-link = 在此报名
pages-capacity = 名额
pages-speakers = 讲者
pages-recording = 录像
pages-recording-link = 观看录像
pages-recording-due = 尚未上传。如果你有录像，请补上链接。

pages-idea-open = 征集中
pages-idea-planned = 已列入计划
pages-idea-done = 已实现
pages-idea-declined = 不采纳
pages-supporters-label = 支持人数
pages-supporters = { $n } 人支持
pages-meter = 目标 { $milestone } 人，已有 { $count } 人支持
pages-milestone = 下一个目标：{ $milestone } 人
pages-idea-result = 成果：
pages-idea-history = 支持人数的变化

pages-challenge-coming = 即将开始
pages-challenge-open = 进行中
pages-challenge-closed = 已截止
pages-opens = 开始
pages-closes = 截止日
pages-rules = 规则
pages-eligibility = 参加资格
pages-prize = 奖品
pages-winners = 获奖者
pages-entrants = { $n } 份参赛作品
pages-entrants-none = 暂时还没有人参加。想参加的话，在自己的文章里注明这个挑战就可以。
pages-draw = 抽奖
pages-draw-how = 主办方在接受报名之前，先公布一段密语的 SHA-256 哈希值。密语公开后，任何人都可以核对哈希值，再把“密语、换行、作品网址”三者合起来的哈希值从小到大排列，排在最前的最先抽中。
pages-draw-commit = 密语的哈希值
pages-draw-secret = 密语
pages-draw-later = 截止后公开。

pages-ama-announced = 已预告
pages-ama-collecting = 征集问题中
pages-ama-live = 进行中
pages-ama-closed = 已作答
pages-guests = 嘉宾
pages-asked-at = 提问出处
pages-asked-by = 提问：
pages-asker = 提问者
pages-permalink = 这个问题的链接
pages-waiting = 仍在等待回答。
pages-waiting-since = 自 { $date } 起等待回答。
pages-waiting-list = 还有 { $n } 个问题没有回答
pages-waiting-answer = 补上回答

pages-accepted = 采纳的答案
pages-review-by = 下次核对期限
pages-review-good = 内容仍然正确
pages-review-overdue = 需要重新核对
