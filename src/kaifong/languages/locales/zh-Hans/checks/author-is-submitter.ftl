author-is-submitter-differs = 作者写的是“{ $author }”，但提交的是 { $login }。
    .next = 如果是你自己的文章，请在 author 填上你的个人档案名称或登录名；如果是替别人提交，请告诉版主对方是怎样同意的。
author-is-submitter-co-author = 文章以“{ $author }”的名义发表，由合著者 { $login } 提交。
    .next = 请“{ $author }”批准这个合并请求就行了；如果对方不方便，版主会代为询问。
author-is-submitter-translation = 这是“{ $author }”文章的译文，由 { $login } 提交。
    .next = 谢谢你翻译。“{ $author }”批准这个合并请求就可以；否则会请懂两种语言的人看看。
