repeated-submission-text = 同一篇文字在這次提交中出現了 { $count } 次，第一次在 { $path }。
    .next = 請只保留一篇，放在它所用的語言之下。如果是譯文，請在 `translates` 註明。
repeated-submission-link = 這次提交有 { $count } 篇新文章，全部把讀者帶到 { $host } 的同一個網址。
    .next = 版主會看看。寫一篇說明那裏有甚麼值得看，對讀者更有用；如果那是你自己的網站，請註明。
