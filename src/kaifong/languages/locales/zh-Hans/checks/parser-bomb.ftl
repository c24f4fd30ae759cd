parser-bomb-cap = 这段文字超出一页的上限：{ $cap }，现在是 { $seen }，最多 { $limit }。
    .next = 请缩短、分成几篇，或者减少层数。
