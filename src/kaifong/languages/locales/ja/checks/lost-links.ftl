lost-links-link = { $other } の { $line } 行目がこの記事にリンクしています（{ $url }）。このままでは行き先がなくなります。
    .next = 同じプルリクエストでそのリンクを直すか、元のアドレスを「aliases」に残してページにリンクしてください。
lost-links-reference = { $other } の { $line } 行目「{ $field }」がこの記事を指しています。
    .next = 同じプルリクエストでその行を直すか、消してください。
lost-links-translation = { $other }（{ $line } 行目）はこの記事の翻訳で、原文がなくなります。
    .next = 同じプルリクエストでそちらの「translates」を直すか、消してください。
