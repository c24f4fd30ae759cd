# 取り下げられた投稿のアドレスに置くページ。
pages-gone = このページはもうありません
pages-gone-author = 書いた本人が取り下げました。
pages-gone-rules = コミュニティのルールに基づき、モデレーターが取り下げました。
pages-gone-law = 法律上の求めにより取り下げられました。
pages-gone-duplicate = 同じ内容がほかにあるため、取り下げられました。
pages-gone-erased = 書いた方がコミュニティを離れ、投稿の削除も希望しました。
pages-gone-unknown = 取り下げられました。
pages-gone-day = （{ $when }）
pages-gone-instead = 代わりのページを見る
pages-gone-list = 同じ種類の投稿を見る
