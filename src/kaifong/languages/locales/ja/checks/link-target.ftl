link-target-differs = 文字は { $text } ですが、リンク先は { $host } です。
    .next = 文字を実際の行き先に合わせてください。
link-target-userinfo = アドレスの @ の前に名前があり、{ $host } ではない別のサイトに見えます。
    .next = // と @ の間を消してください。
link-target-number = リンク先が名前のあるサイトではなく、数字（{ $host }）になっています。
    .next = サイトの名前を使ってください。モデレーターが確認します。
link-target-shortened = { $host } は短縮アドレスで、行き先がわかりません。
    .next = 元のアドレスをそのまま書いてください。
