placeholder-text-seen = 「{ $text }」看來是未換走的備註或填充文字。
    .next = 寫上你想說的話，或者把它刪去。
placeholder-text-start = 這是新檔案預先寫好的文字：「{ $text }」。
    .next = 請換上你自己的話，或者刪去。
placeholder-text-comment = 檔案裏留有範本的註解：「{ $text }」。
    .next = 請刪去。頁面不會顯示，但人人都可以在儲存庫看到。
