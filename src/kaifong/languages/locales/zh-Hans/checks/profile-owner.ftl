profile-owner-changed = { $what ->
    [edited] 这次修改了 { $name } 的个人档案。
    [renamed] 这次给 { $name } 的个人档案改了名。
    [removed] 这次删去了 { $name } 的个人档案。
   *[other] 这次改动了 { $name } 个人档案里的东西。
}
    .next = 个人档案只归本人。请 { $name } 批准这个合并请求，或者由本人修改；否则版主会先问过对方。
profile-owner-not-yours = 个人档案“{ $name }”没有写明属于 { $login }。
    .next = 自己的档案请填自己的 login 和 github_id；替别人建立的档案，要等本人或版主确认。
profile-owner-login = 个人档案“{ $name }”由 { $login } 提交，login 却填了“{ $given }”。
    .next = 请填你现在的登录名。以后改名也没关系，github_id 会把你的文章连在一起。
profile-owner-taken = 这里已经有人用“{ $name }”这个名字，这个档案会把对方的文章归到 { $login } 名下。
    .next = 如果那就是你，请告诉版主；否则请改用另一个文件名。
profile-owner-second = { $login } 已经有个人档案：“{ $other }”。
    .next = 一人一个档案。想改名，给原有的文件改名就可以；否则请移除新的那个。
