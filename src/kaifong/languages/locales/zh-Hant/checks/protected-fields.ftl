protected-fields-given = 「{ $key }」由社區給予，不能自己填上。
    .next = 請刪去這一行；由版主填寫。
protected-fields-news = 「消息」代表本站正式發言。
    .next = 請改放到「故事」，或者等版主同意這是消息。
protected-fields-identity = 這次改動了辨認成員身份的「{ $key }」。
    .next = 如果你的帳戶改了名，請在合併請求裏說明，版主會核對。
