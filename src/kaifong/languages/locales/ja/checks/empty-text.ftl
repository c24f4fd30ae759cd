empty-text-nothing = 冒頭の情報の下に、読むものがありません。
    .next = 伝えたいことを書いてください。数文で十分です。
empty-text-section = 見出し「{ $title }」の下に何もありません。
    .next = 内容を書くか、見出しを消してください。
