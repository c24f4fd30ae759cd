others-content-changed = { $what ->
    [edited] 这次修改了 { $author } 的文章。
    [renamed] 这次给 { $author } 的文章改了名。
    [removed] 这次删去了 { $author } 的文章。
    [beside] 这次改动了 { $author } 文章旁边的文件。
   *[other] 这次改动了 { $author } 的内容。
}
    .next = 版主会先问过 { $author }。欢迎小修正；请在合并请求里说明原因。
others-content-nobody = 不知道这是谁的内容：文章没有写明作者。
    .next = 版主会查清楚。如果你知道是谁的，请在合并请求里说明。
others-content-author = 作者原来是 { $author }，现在改成了别人。
    .next = 合著者可以修改内容，但作者不变。如果 { $author } 同意，请对方批准这个合并请求。
