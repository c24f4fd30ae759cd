repeated-submission-text = 同一篇文字在这次提交里出现了 { $count } 次，第一次在 { $path }。
    .next = 请只保留一篇，放在它所用的语言之下。如果是译文，请在 `translates` 中注明。
repeated-submission-link = 这次提交有 { $count } 篇新文章，都把读者带到 { $host } 的同一个网址。
    .next = 版主会看看。写一篇说明那里有什么值得看，对读者更有用；如果那是你自己的网站，请注明。
