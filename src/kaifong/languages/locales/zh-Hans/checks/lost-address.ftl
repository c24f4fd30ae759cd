lost-address-renamed = 旧网址 { $address } 之后会去不到任何页面。
    .next = 请在新文件的开头资料加上 aliases: [{ $address }]。
lost-address-removed = 网址 { $address } 之后会去不到任何页面。
    .next = 如果有另一篇文章取代，请把网址加进那一篇的 aliases；否则请在合并请求里说明为什么移除。
