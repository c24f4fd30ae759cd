phone-number-seen = 这里有电话号码：{ $masked }。
    .next = 请移除。它会留在这个合并请求的记录里，直到版主清除；如果在意，请向版主提出。
phone-number-quoted = 引用别人的话里有电话号码：{ $masked }。
    .next = 不管对方有没有自己公开过，请在引文中略去。版主会看看，也可以清除旧版本。
phone-number-service = 这里有服务热线的号码：{ $masked }。
    .next = 如果谁都可以打，可以保留；改为链接到刊登它的网页，以后就不怕过时。
