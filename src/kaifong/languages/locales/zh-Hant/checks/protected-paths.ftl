protected-paths-cache = { $path } 位於存放建置結果的資料夾。
    .next = 請從合併請求中移除：網頁只由文章製作，不會用別人建置好的檔案。
protected-paths-changed = { $path } 由維護者負責。
    .next = 維護者會看看。如果不是有心改動，請從合併請求中移除。
protected-paths-translation = { $path } 是守則的譯文（{ $language }）。
    .next = 多謝你翻譯。生效之前，會請懂這種語言的人看看。
