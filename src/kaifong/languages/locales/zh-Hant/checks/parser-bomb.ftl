parser-bomb-cap = 這篇文字超出一頁的上限：{ $cap }，現為 { $seen }，最多 { $limit }。
    .next = 請縮短、分成幾篇，或者減少層數。
