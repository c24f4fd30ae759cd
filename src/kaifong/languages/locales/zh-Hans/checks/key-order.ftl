key-order-seen = “{ $key }”写在“{ $before }”下面；其他文章都把它放在上面。
    .next = 把这一行移上去，或者交给 `kaifong fix`。内容不变，只是更容易对照。
