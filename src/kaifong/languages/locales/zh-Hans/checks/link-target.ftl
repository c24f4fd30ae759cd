link-target-differs = 文字写的是 { $text }，链接却去到 { $host }。
    .next = 请让文字说明链接真正的去处。
link-target-userinfo = 网址在 @ 之前加了名称，看起来像另一个网站，其实是 { $host }。
    .next = 请删去 // 与 @ 之间的部分。
link-target-number = 链接去到一串数字（{ $host }），不是有名称的网站。
    .next = 请用网站的名称。版主会看看。
link-target-shortened = { $host } 是短网址，没有人看得出链接去哪里。
    .next = 请填上完整网址。
