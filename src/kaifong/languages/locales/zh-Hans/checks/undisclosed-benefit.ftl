undisclosed-benefit-denied = 文中提到收受利益（“{ $words }”），但利益申报写的是“{ $disclosure }”。
    .next = 请在 `disclosure` 里写明谁送你、借你或付给你什么。得过好处并不丢人，读者只是想知道。
undisclosed-benefit-code = 这里看来有一项对作者也有好处的优惠（“{ $words }”），但文中没有说明。
    .next = 版主会看看。请去掉优惠码或链接，或者就在旁边告诉读者，他们用了之后你会得到什么。
