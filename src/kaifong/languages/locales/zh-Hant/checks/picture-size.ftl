picture-size-large = 這張圖片有 { $seen } 百萬像素；上限是 { $limit } 百萬，已經多過任何螢幕能顯示的。
    .next = 請縮小；長邊 2,560 像素已經很足夠。
picture-size-animation = 這個動畫有 { $frames } 格，合共 { $seen } 百萬像素；上限是 { $limit } 百萬。
    .next = 請剪短或縮小，或者把短片放到影片網站再連結過去。
picture-size-heavy = 這張圖片有 { $seen } MB；上限是 { $limit } MB。
    .next = 請縮小（長邊 2,560 像素已經很足夠），或者存成 JPEG 或 WebP。短片最好放到影片網站。
picture-size-slow = 這張圖片有 { $seen } MB；超過 { $limit } MB，用手機看的人就要等了。
    .next = 長邊 2,560 像素已經很足夠；相片存成 JPEG 或 WebP 會比 PNG 輕得多。
