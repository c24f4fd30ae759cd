broken-text-seen = 這裏的文字在傳送途中變成亂碼：「{ $text }」。
    .next = 請對照原文重新輸入這一處，並存成 UTF-8。
