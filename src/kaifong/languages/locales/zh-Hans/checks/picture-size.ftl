picture-size-large = 这张图片有 { $seen } 百万像素；上限是 { $limit } 百万，已经超过任何屏幕能显示的。
    .next = 请缩小；长边 2,560 像素已经足够。
picture-size-animation = 这个动画有 { $frames } 帧，总共 { $seen } 百万像素；上限是 { $limit } 百万。
    .next = 请剪短或缩小，或者把短片放到视频网站再链接过去。
picture-size-heavy = 这张图片有 { $seen } MB；上限是 { $limit } MB。
    .next = 请缩小（长边 2,560 像素已经足够），或者存成 JPEG 或 WebP。短片最好放到视频网站。
picture-size-slow = 这张图片有 { $seen } MB；超过 { $limit } MB，用手机看的人就得等了。
    .next = 长边 2,560 像素已经足够；照片存成 JPEG 或 WebP 会比 PNG 小得多。
