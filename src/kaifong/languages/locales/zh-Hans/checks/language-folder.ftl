language-folder-differs = 这段文字看起来是“{ $language }”，却放在 { $folder } 文件夹。
    .next = 如果是，请移到 content/{ $tag }/…；如果不是，就不用理会。
language-folder-none = 这段文字看起来是“{ $language }”，本站没有这种语言；它放在 { $folder } 文件夹。
    .next = 请用该文件夹的语言来写，或者问问维护者是否愿意增加这种语言。
language-folder-paragraph = 从这里开始像是“{ $language }”，但文件夹是 { $folder }：“{ $text }”。
    .next = 可以翻译出来，或者用引用格式（> …）；如果读者看得明白，也可以不理会。
