# 記事の一覧。
pages-list-story-lead = メンバーが体験したこと、作ったもの、直したもの、忘れられないこと。
pages-list-review-lead = 使った人の正直な感想です。受け取った便宜はすべて明らかにしています。
pages-list-gallery-lead = この界隈の写真と映像。
pages-list-tutorial-lead = やったことのある人が、順を追って教えます。
pages-list-ama-lead = なんでも質問会。事前に告知し、文章で答え、ずっと残します。
pages-list-answer-lead = よい答えのついた質問。ときどき内容を確かめ直しています。
pages-list-idea-lead = メンバーの望み、その賛同者、そしてどうなったか。
pages-list-challenge-lead = みんなで挑むこと。ルールと締め切りがあります。
pages-list-event-lead = 路上で、オンラインで、会いましょう。
pages-list-news-lead = 公式のお知らせ。特典には終了日を書いています。
pages-list-empty = まだ何もありません。
pages-list-first = 最初の一本を書く
pages-pager = 一覧のページ
pages-newer = 新しいもの
pages-older = 古いもの
pages-page-of = { $pages } ページ中 { $page } ページ
pages-title-page = { $title }（{ $page } ページ）
