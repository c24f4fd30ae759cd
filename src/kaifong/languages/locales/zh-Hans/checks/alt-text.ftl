alt-text-missing = 图片 { $image } 没有文字说明。
    .next = 在方括号里用一句话说出图中有什么：![晨光中堤岸上的两名骑手]({ $image })。
alt-text-says-nothing = 图片 { $image } 的说明只有“{ $alt }”。
    .next = 说说看不见这张图的人会错过什么。
