stale-advice-overdue = 原定在 { $day } 之前覆核這個答案是否仍然成立。
    .next = 請重讀一次，改正過時的地方，然後寫上新的「review_by」。
stale-advice-before = 覆核日（{ $day }）比答案的日期（{ $written }）還要早。
    .next = 請把「review_by」改為將來的日子。
