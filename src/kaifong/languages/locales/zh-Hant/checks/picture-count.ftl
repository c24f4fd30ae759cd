picture-count-many = 這篇文字旁邊有 { $count } 張圖片；超過 { $limit } 張，很少人會看到最後。
    .next = 請挑最好的，或者分成幾本互相連結的相簿。
