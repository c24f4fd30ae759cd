lost-links-link = { $other } 第 { $line } 行链接到这篇文章（{ $url }），以后会失效。
    .next = 请在同一个合并请求里改好那个链接；或者在“aliases”保留旧网址，并链接到页面。
lost-links-reference = { $other } 第 { $line } 行的“{ $field }”提到这篇文章。
    .next = 请在同一个合并请求里改好那一行，或者删掉。
lost-links-translation = { $other } 第 { $line } 行说明它是这篇文章的译文，以后就没有原文了。
    .next = 请在同一个合并请求里改正那里的“translates”，或者删掉。
