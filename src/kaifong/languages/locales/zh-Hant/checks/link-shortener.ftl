link-shortener-seen = { $host } 是短網址，沒有人看得出連結去哪裏。
    .next = 請填上完整網址。
