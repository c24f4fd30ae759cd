copied-translation-all = 这是 { $source } 的译文，却与原文一字不差。
    .next = 请翻译内容，或者不提交这个文件：没有译文时，读者会看到原文。
copied-translation-mostly = 这篇译文有 { $percent } % 与 { $source } 一字不差。
    .next = 请译好其余部分；要保留原话的地方，可以用引用格式（> …）。
