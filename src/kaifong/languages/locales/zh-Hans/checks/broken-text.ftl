broken-text-seen = 这里的文字在传送途中变成了乱码：“{ $text }”。
    .next = 请对照原文重新输入这一处，并存成 UTF-8。
