author-profile-missing = “{ $author }”在这里还没有个人档案。
    .next = 不用做什么。想有自己的一页，并把作品算在一起，可以点网站上的“加入你的个人档案”，或者运行 `kaifong new member`。
