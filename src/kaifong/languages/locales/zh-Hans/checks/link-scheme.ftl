link-scheme-seen = 链接 { $url } 到不了那个网站：https:// 漏了或者打错了。
    .next = 请写成 { $near }，或者交给 `kaifong fix`。
