language-folder-differs = 這篇文字看來是「{ $language }」，卻放在 { $folder } 資料夾。
    .next = 如果是，請移到 content/{ $tag }/…；如果不是，就不用理會。
language-folder-none = 這篇文字看來是「{ $language }」，本站沒有這種語言；它放在 { $folder } 資料夾。
    .next = 請用該資料夾的語言來寫，或者問問維護者是否願意加開這種語言。
language-folder-paragraph = 由這裏起看來是「{ $language }」，但資料夾是 { $folder }：「{ $text }」。
    .next = 可以翻譯出來，或者用引用格式（> …）；如果讀者看得明白，也可以不理會。
