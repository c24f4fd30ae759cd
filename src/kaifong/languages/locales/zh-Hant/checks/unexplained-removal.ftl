unexplained-removal-seen = { $what ->
    [picture] 別人文章的一張圖片不見了，但沒有說明原因。
    [profile] 別人的個人檔案不見了，但沒有說明原因。
    [emptied] 這裏原有的內容差不多全不見了，但沒有說明原因。
    [displaced] 另一個檔案佔用了這一篇的網址，這一篇會因此消失。
   *[other] 別人的文章不見了，但沒有說明原因。
}
    .next = 如果是你自己的，請版主確認；如果是作者的意思，請作者批准這個合併請求；如果是版主的決定，請在 records/decisions/ 加上一份寫明原因的紀錄。
