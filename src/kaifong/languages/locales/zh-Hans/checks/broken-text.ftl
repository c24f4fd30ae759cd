broken-text-seen = 这里的文字在传送途中变成了乱码：“{ $text }”。
    .next = 请对照原文重新输入这一处，并存成 UTF-8。
broken-text-pinyin = “{ $text }”带有括号拼音，从某些网站复制文字时会自动加上。
    .next = 如果不是有意，请只写“{ $near }”。
broken-text-escaped = 读者在这里看到的是代码“{ $text }”，而不是字符。
    .next = 请直接输入该字符；如果是在谈代码，请放在反引号之间。
