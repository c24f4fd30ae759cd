link-target-differs = 文字は { $text } ですが、リンク先は { $host } です。
    .next = 文字を実際の行き先に合わせてください。
