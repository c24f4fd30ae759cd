# 検索、見つからないページ、移ったページ。
pages-search-label = 探す言葉
pages-search-kind = 種類
pages-search-any-kind = すべての種類
pages-search-language = 言語
pages-search-any-language = すべての言語
pages-search-found-one = { $n } ページ見つかりました
pages-search-found-other = { $n } ページ見つかりました
pages-search-none = 見つかりませんでした。言葉を減らすか、言い換えてみてください。
pages-search-waiting = 検索しています…
pages-search-error = 検索の索引を読めませんでした。ページを読み込み直すか、あとでもう一度お試しください。
pages-search-more = もっと見る
pages-search-older = 古い投稿も検索する
pages-search-noscript = 検索はお使いのブラウザーの中で動くため、JavaScript が必要です。次の一覧からもすべて読めます：
pages-search-narrow = 絞り込む
pages-search-tag = タグ
pages-search-any-tag = すべてのタグ
pages-search-year = 年
pages-search-any-year = すべての年
pages-search-clear = 条件を消す
pages-not-found = このアドレスにページはありません。移ったか、もともとなかったのかもしれません。
pages-not-found-home = ホーム
pages-moved = このページは移りました：
pages-follow = この一覧を購読する：
pages-follow-atom = フィード（Atom）
pages-follow-json = フィード（JSON）
pages-follow-calendar = すべてのイベントをカレンダーに
pages-feed-title = { $what } · { $hub }

# タグ。
pages-tags-title = タグ
pages-tags-lead = みんなが書いている話題です。よく使われるものから並んでいます。
pages-tags-empty = タグのついたページはまだありません。
pages-tag-title = タグ：{ $tag }
pages-tag-lead = このタグのページは { $count } 件、新しい順です。

# llms.txt
pages-llms-about = コミュニティのメンバーが書いた記事、答え、見つけたことを集めています。どのページにも書いた人の名前があり、公開の場で確認を経て、ページに示したライセンスで公開されています。すべて普通の HTML で、スクリプトなしで読めます。
pages-llms-rules = 決まりごと
