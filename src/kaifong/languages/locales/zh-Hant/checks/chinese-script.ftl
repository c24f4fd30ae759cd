chinese-script-differs = 資料夾是 { $folder }，這篇文字用的卻是另一種字體：{ $seen }。
    .next = 如果本來就想這樣寫，請移到 content/{ $tag }/…；否則請改用這個資料夾的字體。這裏只看字形，不管用詞。
chinese-script-paragraph = 資料夾是 { $folder }，這一段用的卻是另一種字體：{ $seen }（「{ $text }」）。
    .next = 請改用這個資料夾的字體；如果是別人的原話，請用引用格式（> …）。
