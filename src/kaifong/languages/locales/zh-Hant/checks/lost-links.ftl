lost-links-link = { $other } 第 { $line } 行連結到這篇文章（{ $url }），之後會失效。
    .next = 請在同一個合併請求裏改好那個連結；或者在「aliases」保留舊網址，並連結到頁面。
lost-links-reference = { $other } 第 { $line } 行的「{ $field }」提到這篇文章。
    .next = 請在同一個合併請求裏改好那一行，或者刪去。
lost-links-translation = { $other } 第 { $line } 行說明它是這篇文章的譯文，之後便沒有原文。
    .next = 請在同一個合併請求裏改正那裏的「translates」，或者刪去。
