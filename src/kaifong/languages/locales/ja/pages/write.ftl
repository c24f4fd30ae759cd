# 投稿のしかた。
pages-write-title = 投稿のしかた
pages-write-lead = Git を知らなくても、何もインストールしなくても大丈夫です。必要なのは GitHub のアカウントと、伝えたいことだけです。
pages-write-how = 流れ
pages-write-step-account = GitHub にサインインします。アカウントがなければ作ってください。無料で、ペンネームでもかまいません：
pages-write-step-form = 下からフォームを選び、書きこんで「Create」（または「Submit new issue」）を押します。いちばん上のタイトルがページのタイトルになります。
pages-write-step-answer = 一、二分のうちにロボットがあなたの言語で返事をし、直すところがあるかどうかを伝えます。そのあとモデレーターが読みます。
pages-write-step-mend = 直したいときはフォームの本文を編集します（⋯ から「Edit」）。取りやめたいときは閉じます。
pages-write-step-end = 公開されたら、ページのアドレスとともにお知らせします。公開されないときは理由をお伝えし、別の人にもう一度見てもらうこともできます。
pages-write-public = 送ったものは、画像や撮影場所もふくめてすぐに公開されます。画像は位置情報なしで共有してください。
pages-write-form = フォームに書く
pages-write-file = GitHub でファイルを書く
pages-write-fields = フォームで聞かれること
pages-write-yours = すでにあなたのもの
pages-write-correction = 自分の記事の言葉を直します。
pages-write-withdrawal = そのページを下ろします。
pages-write-profile = あなたを紹介するページ。GitHub がアカウントにつけた番号で、ずっとあなたのものだと分かります。
pages-write-wanted = 手伝いを求めていること
