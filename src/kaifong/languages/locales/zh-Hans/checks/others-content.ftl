others-content-changed = { $what ->
    [edited] 这次修改了 { $author } 的文章。
    [renamed] 这次给 { $author } 的文章改了名。
    [removed] 这次删去了 { $author } 的文章。
    [beside] 这次改动了 { $author } 文章旁的文件。
   *[other] 这次改动了 { $author } 的内容。
}
    .next = 版主会先问过 { $author }。欢迎小修正；请在合并请求里说明原因。
