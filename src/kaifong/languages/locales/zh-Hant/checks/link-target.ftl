link-target-differs = 文字寫的是 { $text }，連結卻去到 { $host }。
    .next = 請讓文字寫明連結真正去到哪裏。
