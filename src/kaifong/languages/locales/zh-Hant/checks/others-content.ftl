others-content-changed = { $what ->
    [edited] 這次修改了 { $author } 的文章。
    [renamed] 這次替 { $author } 的文章改了名。
    [removed] 這次刪去了 { $author } 的文章。
    [beside] 這次改動了 { $author } 文章旁的檔案。
   *[other] 這次改動了 { $author } 的內容。
}
    .next = 版主會先問過 { $author }。歡迎小修正；請在合併請求裏說明原因。
others-content-nobody = 未知這是誰的內容：文章沒有寫明作者。
    .next = 版主會查清楚。如果你知道是誰的，請在合併請求裏說明。
others-content-author = 作者原本是 { $author }，現在卻改成了別人。
    .next = 合著者可以修改內容，但作者不變。如果 { $author } 同意，請對方批准這個合併請求。
