protected-fields-given = “{ $key }”由社区给予，不能自己填上。
    .next = 请删去这一行；由版主填写。
protected-fields-news = “消息”代表本站正式发言。
    .next = 请改放到“故事”，或者等版主同意这是消息。
protected-fields-identity = 这次改动了辨认成员身份的“{ $key }”。
    .next = 如果你的账户改了名，请在合并请求里说明，版主会核对。
