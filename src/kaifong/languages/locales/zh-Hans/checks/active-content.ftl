active-content-element = 元素 <{ $name }> 可以在页面上执行动作，所以略去了。
    .next = 请移除。视频请用单独一行的链接；代码请放在三个反引号的两行之间。
active-content-handler = 属性 { $name } 会执行程序，所以略去了。
    .next = 请移除。
active-content-scheme = 网址以 { $name }: 开头，会执行程序而不是带人到某一页。
    .next = 请链接到 https:// 的网页，或者移除链接。
active-content-looks = { $what ->
    [element] 这里不使用元素 <{ $name }>，已经略去；文字保留。
    [scheme] 以 { $name } 开头的网址不会成为链接；文字保留。
   *[other] 这里不使用属性 { $name }，已经略去。
}{ $count ->
    [1] { "" }
   *[other] 全文共有 { $count } 处。
}
    .next = 如果预览没有问题，就不用理会。用纯 Markdown 最稳妥。
