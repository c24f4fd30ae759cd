lost-links-link = { $other } 第 { $line } 行連結到這篇文章（{ $url }），之後會去不到任何地方。
    .next = 請在同一個 pull request 改好那個連結；或者在「aliases」保留舊網址，並連結到頁面。
lost-links-reference = { $other } 第 { $line } 行的「{ $field }」提到這篇文章。
    .next = 請在同一個 pull request 改好那一行，或者刪去。
lost-links-translation = { $other } 第 { $line } 行說明它是這篇文章的譯文，之後會沒有原文。
    .next = 請在同一個 pull request 改正那裏的「translates」，或者刪去。
