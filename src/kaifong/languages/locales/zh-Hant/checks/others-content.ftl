others-content-changed = { $what ->
    [edited] 這次修改了 { $author } 的文章。
    [renamed] 這次替 { $author } 的文章改了名。
    [removed] 這次刪去了 { $author } 的文章。
    [beside] 這次改動了 { $author } 文章旁的檔案。
   *[other] 這次改動了 { $author } 的內容。
}
    .next = 版主會先問過 { $author }。歡迎小修正；請在合併請求裏說明原因。
