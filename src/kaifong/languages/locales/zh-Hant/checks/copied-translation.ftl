copied-translation-all = 這是 { $source } 的譯文，卻與原文一字不差。
    .next = 請翻譯內容，或者不提交這個檔案：沒有譯文時，讀者會看到原文。
copied-translation-mostly = 這篇譯文有 { $percent } % 與 { $source } 一字不差。
    .next = 請譯好其餘部分；要保留原話的地方，可以用引用格式（> …）。
