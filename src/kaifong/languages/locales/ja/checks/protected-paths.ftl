protected-paths-changed = { $path } はメンテナーが受け持つファイルです。
    .next = メンテナーが確認します。変えるつもりがなければ、プルリクエストから外してください。
protected-paths-translation = { $path } はガイドラインの翻訳（{ $language }）です。
    .next = 翻訳ありがとうございます。その言語を読める人が確認してから有効になります。
