# ランキング。
pages-boards-lead = ポイントになるのは、マージされた仕事だけです。「いいね」もクリックも時間も数えません。だれでも数え直せます。
pages-board-title-all-time = ランキング（通算）
pages-board-rank = 順位
pages-board-member = メンバー
pages-board-points = ポイント
pages-board-entries = 記事数
pages-board-span = 期間
pages-board-season = 今シーズン
pages-board-all-time = 通算
pages-board-from-to = { $first }から{ $last }まで
pages-board-everything = すべての言語と種類
pages-board-by-language = 言語別
pages-board-by-kind = 種類別
pages-board-none = この期間に得点した人はまだいません。最初にマージされた記事から始まります。
pages-board-worth = 数え方
pages-board-how = マージされた記事での役割ごとにポイントがつき、一日の上限があります。自分のポイントの根拠は「kaifong explain @name」で一つずつ確かめられます。載りたくないときは、プロフィールに「visibility: hidden」と書いてください。
