# 社區近況、條目的進展，以及圍繞它的討論。
look-pulse = 本季至今
look-pulse-writers = 本季 { $n } 人執筆
look-pulse-published = 刊出 { $n } 篇
look-pulse-answered = 解答 { $n } 條問題
look-pulse-newcomers = 新街坊 { $n } 位
look-pulse-more = 所有數字
look-picked-why = { $reason }（{ $person }）
look-picked-more = 所有精選
look-answered = 最近解答
look-newcomers = 本季新街坊
look-newcomers-more = 所有成員
look-invitation = 告示板上有位留給你
look-invitation-how = 一程路、一次維修、一條問題、一張相：填一份表格，{ $hours } 小時內有人看。不用懂 Git。
look-invitation-people = 認識街坊
