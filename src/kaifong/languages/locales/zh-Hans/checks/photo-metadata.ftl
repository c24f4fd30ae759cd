photo-metadata-place = 这张图片记录了拍摄地点（GPS）。
    .next = 请移除位置信息：看图程序可以另存不含位置的副本，或者用 `exiftool -gps:all= 文件`。在同一个合并请求换上新文件；如果拍到住处，请要求清除旧文件。
photo-metadata-large = 这张图片有 { $seen } 百万像素；{ $limit } 百万已经够任何屏幕用。
    .next = 请缩小；长边 2,500 像素已经很充足。
photo-metadata-heavy = 这张图片有 { $seen } MB；最多 { $limit } MB。
    .next = 请缩小，或者存成 JPEG 或 WebP。
photo-metadata-unreadable = 读不到这张图片，可能已经损坏。
    .next = 请打开、重新保存，再换上。
