heading-order-level = “{ $text }”是 { $level } 级标题；按上文的标题，它应该是 { $wanted } 级。
    .next = 改一下开头 # 的个数，或者交给 `kaifong fix`。靠读屏软件听文章的人，要凭标题级别认路。
heading-order-skipped = “{ $text }”是 { $level } 级标题，上面的却是 { $above } 级：跳级了。
    .next = 请改用 { $next ->
        [2] ##
        [3] ###
        [4] ####
        [5] #####
       *[other] ######
    } 开头：比上面的标题多一个 #。
heading-order-title = “{ $text }”是一级标题；页面已经有了，就是文章的标题。
    .next = 如果只是重复标题，请删掉；否则改用 ##，其下的用 ###。
heading-order-hash = “{ $text }”变成了 { $level } 级标题，因为该行以 # 开头而后面没有空格。
    .next = 如果是标题，请在 # 后加空格；如果是话题标签，请在前面加反斜线：\#。
heading-order-empty = 有一个 { $level } 级标题是空的。
    .next = 请在 # 后写上标题，或者删掉这一行。
heading-order-id-twice = 第 { $first } 行的标题已经用了 id“{ $id }”，链接只会跳到那里。
    .next = 请给这个标题另选一个。
