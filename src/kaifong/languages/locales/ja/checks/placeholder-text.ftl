placeholder-text-seen = 「{ $text }」は、書き換えるはずのメモか仮の文のようです。
    .next = 伝えたいことを書くか、消してください。
