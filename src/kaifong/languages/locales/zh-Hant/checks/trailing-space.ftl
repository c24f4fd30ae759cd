trailing-space-seen = 有 { $count } 行的末尾有多餘的空格。
    .next = 執行 `kaifong fix`，或者叫編輯器刪除。用來換行的兩個空格會保留。
