# 記事の種類ごとのページの言葉。
pages-product = 製品
pages-source = 元の発言
pages-when = 日時
pages-where = 場所
pages-online = オンライン
pages-zone = （{ $zone }）
pages-hosts = 進行
pages-day = 日付
pages-video = 動画

pages-review-verdict = 評価
pages-rating = 星 5 つのうち { $rating }
pages-disclosure = 書き手が受けた便宜：

pages-difficulty-easy = やさしい
pages-difficulty-medium = 慣れが必要
pages-difficulty-hard = むずかしい
pages-duration = 所要時間
pages-steps = 手順の数
pages-tools = 用意するもの

pages-official = 公式
pages-expired = 終了
pages-expires-on = { $date }まで有効です。
pages-expired-on = { $date }に終了しました。あとから確かめられるよう残しています。
pages-news-link = 詳しく見る

pages-event-upcoming = 開催予定
pages-event-today = 本日
pages-event-past = 終了
pages-event-cancelled = 中止
pages-event-cancelled-because = 中止になりました：{ $reason }
pages-event-link = オンラインで参加する
pages-register-link = ここから申し込む
pages-capacity = 定員
pages-speakers = 話し手
pages-recording = 録画
pages-recording-link = 録画を見る
pages-recording-due = まだありません。お持ちの方はリンクを加えてください。

pages-idea-open = 募集中
pages-idea-planned = 予定
pages-idea-done = 実現
pages-idea-declined = 見送り
pages-supporters-label = 賛同者
pages-supporters = 賛同者 { $n } 人
pages-meter = 目標 { $milestone } 人のうち { $count } 人が賛同
pages-milestone = 次の目標：{ $milestone } 人
pages-idea-result = その結果：
pages-idea-history = 賛同者数の移り変わり

pages-challenge-coming = まもなく開始
pages-challenge-open = 受付中
pages-challenge-closed = 締め切り済み
pages-opens = 開始日
pages-closes = 締め切り日
pages-rules = ルール
pages-eligibility = 参加できる人
pages-prize = 賞品
pages-winners = 受賞者
pages-entrants = 参加作品 { $n } 点
pages-entrants-none = まだ参加者はいません。参加するには、自分の記事にこのチャレンジの名を書いてください。
pages-draw = 抽選
pages-draw-how = 主催者は、募集の前に合言葉の SHA-256 ハッシュ値を公開します。合言葉が明かされたら、だれでもその値を確かめられます。合言葉・改行・作品のアドレスをつないだハッシュ値の小さい順に並べ、先頭から当選とします。
pages-draw-commit = 合言葉のハッシュ値
pages-draw-secret = 合言葉
pages-draw-later = 締め切り後に公開します。

pages-ama-announced = 告知中
pages-ama-collecting = 質問を受付中
pages-ama-live = 開催中
pages-ama-closed = 回答済み
pages-guests = ゲスト
pages-asked-at = 質問の場所
pages-asked-by = 質問：
pages-asker = 質問者
pages-permalink = この質問へのリンク
pages-waiting = 回答を待っています。
pages-waiting-since = { $date }から回答を待っています。
pages-waiting-list = 回答待ちの質問 { $n } 件
pages-waiting-answer = 回答を加える

pages-accepted = 採用された答え
pages-review-by = 次に確かめる期限
pages-review-good = いまも正しい内容です
pages-review-overdue = 確かめ直す時期です
