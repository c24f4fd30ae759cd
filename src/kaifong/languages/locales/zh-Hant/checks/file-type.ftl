file-type-acts = 這個檔案可以在讀者的瀏覽器或電腦上執行（{ $type }）。
    .next = 請移除。圖片，以及直接寫在文章裏的程式碼，都沒有問題。
file-type-other = 檔名以 .{ $suffix } 結尾，內容卻是另一種（{ $type }）。
    .next = 請重新存成真正的 .{ $suffix } 圖片，或者改用相符的副檔名。
file-type-unknown = 這裏不發佈 .{ $suffix } 檔案。
    .next = 請移除，或者轉成圖片（{ $images }）。
