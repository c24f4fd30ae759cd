profile-owner-changed = { $what ->
    [edited] 這次修改了 { $name } 的個人檔案。
    [renamed] 這次替 { $name } 的個人檔案改了名。
    [removed] 這次刪去了 { $name } 的個人檔案。
   *[other] 這次改動了 { $name } 個人檔案裏的東西。
}
    .next = 個人檔案只歸本人。請 { $name } 批准這個合併請求，或者由本人修改；否則版主會先問過對方。
profile-owner-not-yours = 個人檔案「{ $name }」沒有寫明屬於 { $login }。
    .next = 自己的檔案請填自己的 login 和 github_id；替別人建立的檔案，要等本人或版主確認。
profile-owner-login = 個人檔案「{ $name }」由 { $login } 提交，login 卻填了「{ $given }」。
    .next = 請填你現時的登入名稱。以後改名也不要緊，github_id 會把你的文章連在一起。
profile-owner-taken = 這裏已有人用「{ $name }」這個名字，這個檔案會把對方的文章歸到 { $login } 名下。
    .next = 如果那就是你，請告訴版主；否則請改用另一個檔名。
profile-owner-second = { $login } 已經有個人檔案：「{ $other }」。
    .next = 一人一個檔案。想改名，把原有檔案改名就可以；否則請移除新的一個。
