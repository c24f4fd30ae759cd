file-type-acts = このファイルは、読む人のブラウザーや機器で動く可能性があります（{ $type }）。
    .next = 外してください。画像や、記事の中に文字で示したコードは問題ありません。
file-type-other = 名前は .{ $suffix } ですが、中身は別のものです（{ $type }）。
    .next = 本物の .{ $suffix } 画像として保存し直すか、合う拡張子にしてください。
file-type-unknown = .{ $suffix } のファイルは公開していません。
    .next = 外すか、画像（{ $images }）にしてください。
