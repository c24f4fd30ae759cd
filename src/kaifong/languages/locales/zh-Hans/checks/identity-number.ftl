identity-number-seen = { $sort ->
    [hk] 这看起来是香港身份证号码：{ $masked }。
    [tw] 这看起来是台湾身份证字号：{ $masked }。
    [cn] 这看起来是居民身份证号码：{ $masked }。
    [jp] 这看起来是日本的个人编号（My Number）：{ $masked }。
   *[passport] 这看起来是护照号码：{ $masked }。
}
    .next = 请移除，并请版主清除旧版本：合并请求一打开就是公开的。
