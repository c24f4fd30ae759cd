secrets-token = 这看起来是 { $provider } 的密钥，以 { $masked } 开头。
    .next = 请立即到该服务吊销它：合并请求是公开的，删去这一行也收不回来。然后移除；版主可以告诉你怎样清除旧版本。
secrets-web-token = 这看起来是经过签名的网络令牌（JWT）：{ $masked }。
    .next = 如果它曾经能登录任何地方，请先吊销再移除。如果只是为这篇文章编的，版主会放行。
secrets-password = 网址里有密码：{ $masked }。
    .next = 请到使用它的地方修改：合并请求是公开的，删去这一行也收不回来。然后改写成 PASSWORD 之类的代号。
secrets-setting = 这项设置里似乎有真正的密钥：{ $masked }。
    .next = 如果是真的，请立即吊销，并改写成 YOUR-TOKEN 之类的代号。如果是虚构的，版主会放行。
