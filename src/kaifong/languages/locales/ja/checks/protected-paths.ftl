protected-paths-cache = { $path } はビルドの結果を置くフォルダーにあります。
    .next = プルリクエストから外してください。ページは文章から作り、ほかの人がビルドしたものは使いません。
protected-paths-changed = { $path } はメンテナーが受け持つファイルです。
    .next = メンテナーが確認します。変えるつもりがなければ、プルリクエストから外してください。
protected-paths-translation = { $path } はガイドラインの翻訳（{ $language }）です。
    .next = 翻訳ありがとうございます。その言語を読める人が確認してから有効になります。
