trailing-space-seen = 有 { $count } 行的末尾有多余的空格。
    .next = 交给 `kaifong fix` 删除，或者让编辑器删除。用来换行的两个空格会保留。
