active-content-element = 元素 <{ $name }> 可以在頁面上執行動作，所以略去了。
    .next = 請移除。影片請用單獨一行的連結；程式碼請放在三個反引號的兩行之間。
active-content-handler = 屬性 { $name } 會執行程式，所以略去了。
    .next = 請移除。
active-content-scheme = 網址以 { $name }: 開頭，會執行程式而不是帶人到某一頁。
    .next = 請連結到 https:// 的網頁，或者移除連結。
active-content-looks = { $what ->
    [element] 這裏不使用元素 <{ $name }>，已經略去；文字保留。
    [scheme] 以 { $name } 開頭的網址不會成為連結；文字保留。
   *[other] 這裏不使用屬性 { $name }，已經略去。
}{ $count ->
    [1] { "" }
   *[other] 全篇共有 { $count } 處。
}
    .next = 如果預覽沒有問題，就不用理會。用純 Markdown 最穩當。
