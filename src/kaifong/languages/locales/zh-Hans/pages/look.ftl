# 社区近况、条目的进展，以及围绕它的讨论。
look-pulse = 本季至今
look-pulse-writers = 本季 { $n } 人执笔
look-pulse-published = 发布 { $n } 篇
look-pulse-answered = 解答 { $n } 个问题
look-pulse-newcomers = 新街坊 { $n } 位
look-pulse-more = 全部数字
look-picked-why = { $reason }（{ $person }）
look-picked-more = 全部精选
look-answered = 最近解答
look-newcomers = 本季新街坊
look-newcomers-more = 全部成员
look-invitation = 告示板上给你留了位置
look-invitation-how = 一个故事、一个问题、一个主意、一张照片：填一份表单，{ $hours } 小时内有人看。不需要懂 Git。
look-invitation-people = 认识街坊
look-calendar = 加入日历
look-question-detail = 问题全文
look-answers-other = 另外 { $n } 个答案
look-way-idea = 这个提议的进展
look-way-challenge = 这个挑战的进展
look-way-ama = 这次有问必答的进展
look-ama-tally = { $asked } 个问题，已答 { $answered } 个
look-ama-first-waiting = 跳到第一个未答的问题
look-ama-next-waiting = 下一个未答的问题
look-behind-since = 本页未跟上的第一处改动：{ $date }。
look-behind-beginning = 标题或开头有改动。
look-behind-section = 有改动或新增：
look-behind-gone = 已删去：
look-behind-changes = 看看改了什么
look-behind-update = 更新这份翻译
look-conversation = 讨论
look-conversation-comments = { $n ->
    [0] 还没有人回复。
   *[other] 至今 { $n } 条留言。
}
look-conversation-last = 最后一条：{ $date }。
look-conversation-there = 街坊在 GitHub 讨论这篇。
look-conversation-join = 参与讨论
look-conversation-none = 还没有人讨论这篇。
look-conversation-start = 开始讨论
look-contents = 本页内容
look-copied = 已复制链接
look-clause-checks = { $n } 项检查会先看，再由人决定
look-clause-current = 与有约束力的文本一致
look-clause-changed = 上次修订：{ $date }。
