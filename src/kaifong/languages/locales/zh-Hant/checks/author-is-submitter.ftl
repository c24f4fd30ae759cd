author-is-submitter-differs = 作者寫的是「{ $author }」，但提交的是 { $login }。
    .next = 如果是你自己的文章，請在 author 填上你的個人檔案名稱或登入名稱；如果是代人提交，請告訴版主對方怎樣同意。
author-is-submitter-profile = 個人檔案「{ $name }」沒有寫明屬於 { $login }。
    .next = 自己的檔案請填自己的 login 和 github_id；替別人建立的檔案，要等本人或版主確認。
author-is-submitter-taken = 這裏已有署名「{ $name }」的文章，這個檔案會把它們歸到 { $login } 名下。
    .next = 如果是你的文章，請告訴版主；否則請改用另一個檔名。
