author-is-submitter-differs = 作者写的是“{ $author }”，但提交的是 { $login }。
    .next = 如果是你自己的文章，请在 author 填上你的个人档案名称或登录名；如果是替别人提交，请告诉版主对方是怎样同意的。
author-is-submitter-profile = 个人档案“{ $name }”没有写明属于 { $login }。
    .next = 自己的档案请填自己的 login 和 github_id；替别人建立的档案，要等本人或版主确认。
author-is-submitter-taken = 这里已有署名“{ $name }”的文章，这个档案会把它们归到 { $login } 名下。
    .next = 如果是你的文章，请告诉版主；否则请改用另一个文件名。
