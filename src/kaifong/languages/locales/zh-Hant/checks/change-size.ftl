change-size-files = 這個合併請求有 { $count } 個檔案；超過 { $limit } 個，就很難一次過看完。
    .next = 請分成幾個小的：每篇文章連圖片一個，最快通過。如果一定要放在一起，版主會慢慢看。
change-size-entries = 這個合併請求涉及 { $count } 篇內容；超過 { $limit } 篇，就很難一次過看完。
    .next = 請分幾次提交。如果必須一起，請說明原因，版主會慢慢看。
change-size-megabytes = 這個合併請求有 { $size } MB；{ $limit } MB 以內可以直接通過。
    .next = 請縮細圖片，或者少放幾張。放進過合併請求的東西，會永遠留在儲存庫。
