hidden-content-attribute = 属性 { $name } で文字が読者から隠されています。
    .next = 属性か文字を消してください。この属性はページの HTML に入らないので、文字は表示されます。折りたたむには details を使ってください。
hidden-content-space = { $count } 文字分の空白で、続きが見えないところに押しやられています。
    .next = 空行ひとつ、または空白ひとつにしてください。
hidden-content-comment = { $columns } 桁を超えるコメントがあります。読者には見えませんが、ページを読むプログラムには読まれるかもしれません。
    .next = 読者のためのものは本文に入れ、残りは消してください。
