link-shortener-seen = { $host } 是短网址，没有人看得出链接去哪里。
    .next = 请填上完整网址。
