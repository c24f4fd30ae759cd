heading-order-level = 「{ $text }」是第 { $level } 級標題；按上文的標題，它應該是第 { $wanted } 級。
    .next = 改一改開頭 # 的數目，或者交給 `kaifong fix`。靠讀屏軟件聽文章的人，要憑標題級別認路。
heading-order-skipped = 「{ $text }」是第 { $level } 級標題，上面的卻是第 { $above } 級：跳了級。
    .next = 請改用 { $next ->
        [2] ##
        [3] ###
        [4] ####
        [5] #####
       *[other] ######
    } 開頭：比上面的標題多一個 #。
heading-order-title = 「{ $text }」是第一級標題；頁面已經有了，就是文章的題目。
    .next = 如果只是重複題目，請刪去；否則改用 ##，其下的用 ###。
heading-order-hash = 「{ $text }」變成了第 { $level } 級標題，因為該行以 # 開頭而後面沒有空格。
    .next = 如果是標題，請在 # 後加空格；如果是主題標籤，請在前面加反斜線：\#。
heading-order-empty = 有一個第 { $level } 級標題是空的。
    .next = 請在 # 後寫上標題，或者刪去這一行。
heading-order-id-twice = 第 { $first } 行的標題已經用了 id「{ $id }」，連結只會去到那裏。
    .next = 請替這個標題另選一個。
