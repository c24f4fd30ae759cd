affiliate-link-seen = 連往 { $host } 的連結帶有「{ $name }」，有人經它購物，分享者便有收入（{ $programme ->
        [network] 聯盟行銷網絡
        [invitation] 邀請計劃
       *[other] { $programme }
    }）。
    .next = 請改用不帶這一段的連結。如果是你自己的推廣連結而想保留，請在 `disclosure` 或連結旁邊寫明你會得到甚麼。
affiliate-link-disclosed = 連往 { $host } 的連結會令分享者有收入（「{ $name }」，{ $programme ->
        [network] 聯盟行銷網絡
        [invitation] 邀請計劃
       *[other] { $programme }
    }）；文中已說明有利益關係。
    .next = 多謝你說明。如果可以，換成普通連結對讀者一樣有用。
affiliate-link-perhaps = 連往 { $host } 的連結帶有「{ $name }」，可能是某人的邀請連結。
    .next = 如果是，請改用不帶這一段的連結；如果只是網址的一部分，不必理會。
affiliate-link-tracking = 連往 { $host } 的連結帶有只用來追蹤讀者來源的標記：{ $names }。
    .next = 請刪去，頁面不會有分別。在不會出錯的地方，`kaifong fix` 可以代勞。
