link-target-differs = 文字写的是 { $text }，链接却指向 { $host }。
    .next = 请让文字写明链接真正指向哪里。
