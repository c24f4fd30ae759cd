# 削除を求めた方の名前の代わりに、投稿に残る言葉。
leaving-somebody = 元メンバー
