broken-text-seen = 這裏的文字在傳送途中變成亂碼：「{ $text }」。
    .next = 請對照原文重新輸入這一處，並存成 UTF-8。
broken-text-pinyin = 「{ $text }」帶有括號拼音，從某些網站複製文字時會自動加上。
    .next = 如果不是有意，請只寫「{ $near }」。
broken-text-escaped = 讀者在這裏看到的是代碼「{ $text }」，而不是字元。
    .next = 請直接輸入該字元；如果是在談代碼，請放在反引號之間。
