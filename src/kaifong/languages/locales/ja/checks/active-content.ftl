active-content-element = 要素 <{ $name }> はページの上で動作できるため、取り除かれました。
    .next = 消してください。動画は一行だけのリンクに、コードは三つのバッククォートの行で囲んでください。
active-content-handler = 属性 { $name } はスクリプトを動かすため、取り除かれました。
    .next = 消してください。
active-content-scheme = アドレスが { $name }: で始まり、移動ではなく実行になってしまいます。
    .next = https:// のページへリンクするか、リンクを外してください。
active-content-looks = { $what ->
    [element] 要素 <{ $name }> はここでは使わないため取り除かれました。文字は残ります。
    [scheme] { $name } で始まるアドレスはリンクになりません。文字は残ります。
   *[other] 属性 { $name } はここでは使わないため取り除かれました。
}{ $count ->
    [1] { "" }
   *[other] 全部で { $count } か所あります。
}
    .next = プレビューに問題がなければ、このままで大丈夫です。素の Markdown がいちばん確実です。
