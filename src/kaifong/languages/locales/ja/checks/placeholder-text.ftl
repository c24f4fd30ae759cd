placeholder-text-seen = 「{ $text }」は、書き換えるはずのメモか仮の文のようです。
    .next = 伝えたいことを書くか、消してください。
placeholder-text-start = これは新しいファイルに初めから入っている文です：「{ $text }」
    .next = 自分の言葉に置き換えるか、消してください。
placeholder-text-comment = ひな形のコメントが残っています：「{ $text }」
    .next = 消してください。ページには出ませんが、リポジトリではだれでも読めます。
