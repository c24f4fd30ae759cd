lost-address-renamed = 舊網址 { $address } 之後會失效。
    .next = 請在新檔案的前置資料加上 aliases: [{ $address }]。
lost-address-removed = 網址 { $address } 之後會失效。
    .next = 如果有另一篇文章取代，請把網址加進那一篇的 aliases；否則請在合併請求裏說明為何移除。
