empty-text-nothing = 前置信息下面没有任何内容。
    .next = 请写上你想说的话，几句就够。
empty-text-section = 标题“{ $title }”下面没有内容。
    .next = 请补上内容，或者删掉标题。
