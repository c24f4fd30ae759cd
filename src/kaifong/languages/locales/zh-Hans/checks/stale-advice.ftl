stale-advice-overdue = 原定在 { $day } 之前复核这个答案是否仍然成立。
    .next = 请重读一次，改正过时的地方，然后写上新的“review_by”。
stale-advice-before = 复核日（{ $day }）比答案的日期（{ $written }）还要早。
    .next = 请把“review_by”改为将来的日子。
