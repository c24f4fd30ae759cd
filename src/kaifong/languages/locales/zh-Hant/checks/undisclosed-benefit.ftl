undisclosed-benefit-denied = 文中提到收受利益（「{ $words }」），但利益申報寫的是「{ $disclosure }」。
    .next = 請在 `disclosure` 寫明誰送你、借你或付你甚麼。收過好處並不丟臉，讀者只是想知道。
undisclosed-benefit-code = 這裏看來有一項對作者也有好處的優惠（「{ $words }」），但文中沒有說明。
    .next = 版主會看看。請移除優惠碼或連結，或者就在旁邊告訴讀者，他們使用之後你會得到甚麼。
