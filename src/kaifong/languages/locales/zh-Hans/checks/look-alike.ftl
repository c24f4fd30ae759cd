look-alike-host = 网站 { $host } 用了形似的字母，看起来像 { $looks_like }。
    .next = 请用自己的键盘重新输入。如果网站真的叫这个名字，请告诉版主。
look-alike-word = “{ $word }”混用了形似的{ $other ->
        [Cyrillic] 拉丁与西里尔
        [Greek] 拉丁与希腊
        [Armenian] 拉丁与亚美尼亚
       *[other] 不同文字的
    }字母。
    .next = 请重新输入，这样才搜得到。
look-alike-brand = 网站 { $host } 的写法看起来像 { $looks_like }。
    .next = 请从该网站直接复制网址。如果你要的正是这个网站，请告诉跟进的版主。
