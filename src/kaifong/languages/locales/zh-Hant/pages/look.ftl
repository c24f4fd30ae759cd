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
look-invitation-how = 一個故事、一條問題、一個主意、一張相：填一份表格，{ $hours } 小時內有人看。不用懂 Git。
look-invitation-people = 認識街坊
look-calendar = 加入日曆
look-question-detail = 問題全文
look-answers-other = 另外 { $n } 個答案
look-way-idea = 這個提議的進展
look-way-challenge = 這個挑戰的進展
look-way-ama = 這次有問必答的進展
look-ama-tally = { $asked } 條問題，已答 { $answered } 條
look-ama-first-waiting = 跳到第一條未答的問題
look-ama-next-waiting = 下一條未答的問題
look-behind-since = 本頁未跟上的第一項改動：{ $date }。
look-behind-beginning = 標題或開首有改動。
look-behind-section = 有改動或新增：
look-behind-gone = 已刪去：
look-behind-changes = 看看改了甚麼
look-behind-update = 更新這份翻譯
look-conversation = 討論
look-conversation-comments = { $n ->
    [0] 暫時未有人回覆。
   *[other] 至今 { $n } 則留言。
}
look-conversation-last = 最後一則：{ $date }。
look-conversation-there = 街坊在 GitHub 討論這篇。
look-conversation-join = 參與討論
look-conversation-none = 暫時未有人討論這篇。
look-conversation-start = 開始討論
look-contents = 本頁內容
look-copied = 已複製連結
look-clause-checks = { $n } 項檢查會先看，再由人決定
look-clause-current = 與有約束力的文本一致
look-clause-changed = 上次修訂：{ $date }。
