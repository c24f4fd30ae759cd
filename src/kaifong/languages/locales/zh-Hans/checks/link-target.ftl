link-target-differs = 文字写的是 { $text }，链接却去到 { $host }。
    .next = 请让文字说明链接真正的去处。
