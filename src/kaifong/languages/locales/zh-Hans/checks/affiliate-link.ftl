affiliate-link-seen = 指向 { $host } 的链接带有“{ $name }”，有人通过它购物，分享者就有收入（{ $programme ->
        [network] 联盟营销网络
        [invitation] 邀请计划
       *[other] { $programme }
    }）。
    .next = 请改用不带这一段的链接。如果是你自己的推广链接而想保留，请在 `disclosure` 或链接旁边写明你会得到什么。
affiliate-link-disclosed = 指向 { $host } 的链接会让分享者有收入（“{ $name }”，{ $programme ->
        [network] 联盟营销网络
        [invitation] 邀请计划
       *[other] { $programme }
    }）；文中已说明有利益关系。
    .next = 谢谢你说明。如果可以，换成普通链接对读者一样有用。
affiliate-link-perhaps = 指向 { $host } 的链接带有“{ $name }”，可能是某人的邀请链接。
    .next = 如果是，请改用不带这一段的链接；如果只是网址的一部分，不必理会。
affiliate-link-tracking = 指向 { $host } 的链接带有只用来追踪读者来源的标记：{ $names }。
    .next = 请删去，页面不会有变化。在不会出错的地方，`kaifong fix` 可以代劳。
