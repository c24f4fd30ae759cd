look-alike-host = 網站 { $host } 用了形似的字母，看起來像 { $looks_like }。
    .next = 請用自己的鍵盤重新輸入。如果網站真的叫這個名字，請告訴版主。
look-alike-word = 「{ $word }」混用了 { $scripts } 之中形似的字母。
    .next = 請重新輸入，這樣才搜尋得到。
look-alike-brand = 網站 { $host } 的寫法看來像 { $looks_like }。
    .next = 請從該網站直接複製網址。如果你要的正是這個網站，請告訴跟進的版主。
