# ホーム。
pages-home-write = あなたの話を書く
pages-home-guidelines = この場のガイドライン
pages-home-picked = メンバーのおすすめ
pages-home-new = 街の新しい話
pages-home-more-stories = すべてのストーリー
pages-home-coming = これからの予定
pages-home-coming-none = まだ予定はありません。何か開いてみませんか。
pages-home-more-events = すべてのイベント
pages-home-asked = 答えを待つ質問
pages-home-asked-none = いま答えを待っている質問はありません。
pages-home-more-amas = すべてのなんでも質問会
pages-home-helped = 今シーズンの助っ人
pages-home-helped-none = シーズンは始まったばかり。一番乗りはまだいません。
pages-home-more-boards = すべてのランキング
pages-points = { $n } ポイント
