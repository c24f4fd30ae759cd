others-content-changed = { $what ->
    [edited] { $author } さんの文章を変更しています。
    [renamed] { $author } さんの文章の名前を変えています。
    [removed] { $author } さんの文章を削除しています。
    [beside] { $author } さんの文章に付くファイルを変更しています。
   *[other] { $author } さんのものを変更しています。
}
    .next = モデレーターがまず { $author } さんに確かめます。小さな訂正は歓迎です。プルリクエストに理由を書いてください。
others-content-nobody = 著者が書かれていないため、どなたのものかわかりません。
    .next = モデレーターが調べます。ご存じでしたら、プルリクエストに書いてください。
others-content-author = 著者は { $author } さんでしたが、別の人に変わっています。
    .next = 共著者は文章を直せますが、著者は変わりません。{ $author } さんが了承しているなら、プルリクエストの承認をお願いしてください。
