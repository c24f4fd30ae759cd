lost-address-renamed = 旧网址 { $address } 以后会失效。
    .next = 请在新文件的前置信息里加上 aliases: [{ $address }]。
lost-address-removed = 网址 { $address } 以后会失效。
    .next = 如果有另一篇文章取代，请把网址加进那一篇的 aliases；否则请在合并请求里说明为什么移除。
