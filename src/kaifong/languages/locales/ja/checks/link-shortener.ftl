link-shortener-seen = { $host } は短縮アドレスで、行き先がわかりません。
    .next = 元のアドレスをそのまま書いてください。
