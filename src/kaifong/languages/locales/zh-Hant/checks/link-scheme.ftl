link-scheme-seen = 連結 { $url } 去不到那個網站：https:// 漏了或者打錯了。
    .next = 請寫成 { $near }，或者交給 `kaifong fix`。
