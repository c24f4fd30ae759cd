key-order-seen = 「{ $key }」寫在「{ $before }」下面；其他文章都把它放在上面。
    .next = 把這一行移上去，或者交給 `kaifong fix`。內容不變，只是較易對照。
