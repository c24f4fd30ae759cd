link-target-differs = 文字寫的是 { $text }，連結卻去到 { $host }。
    .next = 請讓文字說明連結真正的去處。
link-target-userinfo = 網址在 @ 之前加了名稱，看來像另一個網站，其實是 { $host }。
    .next = 請刪去 // 與 @ 之間的部分。
link-target-number = 連結去到一串數字（{ $host }），不是有名稱的網站。
    .next = 請用網站的名稱。版主會看看。
link-target-shortened = { $host } 是短網址，沒有人看得出連結去哪裏。
    .next = 請填上完整網址。
