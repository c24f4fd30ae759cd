picture-count-many = 这篇文章旁边有 { $count } 张图片；超过 { $limit } 张，很少有人会看到最后。
    .next = 请挑最好的，或者分成几本互相链接的相册。
