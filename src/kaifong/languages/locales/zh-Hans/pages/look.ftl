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
look-invitation-how = 一段路、一次修理、一个问题、一张照片：填一份表单，{ $hours } 小时内有人看。不需要懂 Git。
look-invitation-people = 认识街坊
