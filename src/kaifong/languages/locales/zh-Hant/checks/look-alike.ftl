look-alike-host = 網站 { $host } 用了形似的字母，看起來像 { $looks_like }。
    .next = 請用自己的鍵盤重新輸入。如果網站真的叫這個名字，請告訴版主。
look-alike-word = 「{ $word }」混用了形似的{ $other ->
        [Cyrillic] 拉丁與西里爾
        [Greek] 拉丁與希臘
        [Armenian] 拉丁與亞美尼亞
       *[other] 不同文字的
    }字母。
    .next = 請重新輸入，這樣才搜尋得到。
look-alike-brand = 網站 { $host } 的寫法看來像 { $looks_like }。
    .next = 請從該網站直接複製網址。如果你要的正是這個網站，請告訴跟進的版主。
