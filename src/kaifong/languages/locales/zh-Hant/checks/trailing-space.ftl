trailing-space-seen = 有 { $count } 行的末尾有多餘的空格。
    .next = 交給 `kaifong fix` 刪除，或者叫編輯器刪除。用來換行的兩個空格會保留。
