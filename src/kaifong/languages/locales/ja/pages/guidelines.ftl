# ガイドラインのページ。
pages-clause-link = この条項へのリンク
pages-clause-missing = まだ翻訳がないため、{ $language }の原文を載せています。
pages-clause-stale = 拘束力のある原文は、この翻訳のあとに変わりました。{ $original }の文をご覧ください。
pages-clause-people = 人が見守ります。
pages-clause-edit = この条項をよくする
pages-clauses-none = ガイドラインはまだありません。
