author-is-submitter-differs = 作者寫的是「{ $author }」，但提交的是 { $login }。
    .next = 如果是你自己的文章，請在 author 填上你的個人檔案名稱或登入名稱；如果是代人提交，請告訴版主對方怎樣同意。
author-is-submitter-co-author = 文章以「{ $author }」的名義發表，由合著者 { $login } 提交。
    .next = 請「{ $author }」批准這個合併請求便可；如果對方不方便，版主會代為查問。
author-is-submitter-translation = 這是「{ $author }」文章的譯文，由 { $login } 提交。
    .next = 多謝你翻譯。「{ $author }」批准這個合併請求就可以；否則會請懂兩種語言的人看看。
