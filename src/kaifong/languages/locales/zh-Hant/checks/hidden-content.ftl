hidden-content-attribute = 這裏用屬性 { $name } 把文字藏起來，讀者看不到。
    .next = 請刪去這個屬性，或刪去文字。頁面的 HTML 沒有採用它，所以文字會顯示出來；想摺疊內容，可以用 details。
hidden-content-space = 這裏有 { $count } 個空白字元，把後面的內容推到看不見的地方。
    .next = 留一行空行或一個空格就夠。
hidden-content-comment = 這裏的註解超過 { $columns } 欄。讀者看不到，讀取網頁的程式卻可能讀到。
    .next = 要給讀者看的請放進正文，其餘請刪去。
