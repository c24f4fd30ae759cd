photo-metadata-place = 這張圖片記錄了拍攝地點（GPS）。
    .next = 請移除位置資料：看圖程式可以另存不含位置的副本，或者用 `exiftool -gps:all= 檔案`。在同一個合併請求換上新檔；如果拍到住處，請要求清除舊檔。
photo-metadata-large = 這張圖片有 { $seen } 百萬像素；{ $limit } 百萬已夠任何螢幕用。
    .next = 請縮小；長邊 2,500 像素已經很足夠。
photo-metadata-heavy = 這張圖片有 { $seen } MB；最多 { $limit } MB。
    .next = 請縮小，或者存成 JPEG 或 WebP。
photo-metadata-unreadable = 讀不到這張圖片，可能已經損壞。
    .next = 請打開、重新儲存，再換上。
