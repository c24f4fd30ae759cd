chinese-script-differs = 資料夾是 { $folder }，這篇文字卻是繁簡相反的另一種：{ $seen }。
    .next = 如果本來就想這樣寫，請移到 content/{ $tag }/…；否則請轉成這個資料夾所用的繁體或簡體。這裏只看字形，不理用詞。
chinese-script-paragraph = 資料夾是 { $folder }，這一段卻是繁簡相反的另一種：{ $seen }（「{ $text }」）。
    .next = 請轉成這個資料夾所用的繁體或簡體；如果是別人的原話，請用引用格式（> …）。
