trailing-space-seen = 有 { $count } 行的末尾有多余的空格。
    .next = 运行 `kaifong fix`，或者让编辑器删除。用来换行的两个空格会保留。
