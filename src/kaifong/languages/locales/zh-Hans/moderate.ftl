# What the review says on a pull request. The words are Markdown; parameters come escaped.
moderate-title-yours = 先由你来：请改好标出的地方。
moderate-title-read = 到目前一切顺利：发布之前，版主会先读一遍。
moderate-commit = 我看过这个版本：{ $commit }。
moderate-line = { $path } 第 { $line } 行
moderate-edit = ✏️ 修改
moderate-do = 做法：{ $do }
moderate-why = 原因：{ $why } ·
moderate-group-refuse = 不能发布（{ $count }）
moderate-group-fix = 请修改（{ $count }）
moderate-group-hold = 待版主过目（{ $count }）
moderate-group-advise = 建议（{ $count }）
moderate-more = { $count ->
   *[other] 还有 { $count } 项
}
moderate-cut = { $count ->
   *[other] 还有 { $count } 项在这里放不下；[本次运行的页面]({ $run })列出全部。
}
moderate-mended = 上次之后已改好
moderate-mended-more = { $count ->
   *[other] ……还有 { $count } 项。
}
moderate-unasked = 哪些没有检查，为什么
moderate-welcome = { $who }，欢迎你，也谢谢你第一次带来作品。这条回复由程序写成：它懂社区的守则，却不认识你；之后还会有真人读你的文章。
moderate-yours-first = { $count ->
   *[other] **先由你来：** 下面有 { $count } 项请你修改，之后版主就会读。
}
moderate-promise = 最晚 { $until } 会有真人回复你。
moderate-readers-asked = 已邀请过目：{ $who }。
moderate-readers-named = 同样负责这部分的还有：{ $who }。
moderate-readers-charge = 负责这部分的是：{ $who }。
moderate-readers-none = 这种语言和类别暂时没有专人负责，由维护者过目。
moderate-held = 版主要亲自看过才会发布，详见版主的评论。
moderate-draft = 这是草稿，所以还没有邀请任何人过目。准备好之后，点一下 **Ready for review**。
moderate-conflict = 这期间有别人改动了相同的地方。请点下面的 **Resolve conflicts**，保留双方需要的内容再提交；如果按钮是灰色的，在这里说一声，会有人帮忙。
moderate-gap-files = 内容多得我一次读不完：{ $all } 个文件中，看了 { $read } 个。版主会看全部。分成几个小一点的合并请求会快得多。
moderate-gap-listed = GitHub 最多只列出一个合并请求的 { $limit } 个文件，所以我没有看全。版主会看全部。分成几个小一点的合并请求会快得多。
moderate-gap-bytes = { $left ->
   *[other] 有 { $left } 个文件没有读
}：合计超过 { $limit } MB。版主会过目。把图片缩小会有帮助。
moderate-gap-large = { $path } 超过 { $limit } MB，所以没有读。版主会过目。换成小一点的图片，或者视频链接，会有帮助。
moderate-gap-unreadable = 我读不到这个提交的文件，所以什么都没有检查。版主会亲自看，你不用做任何事。
moderate-rules = 这个改动会让 { $path } 无法读取，之后谁的作品都不能检查：{ $detail }。维护者会过目。
moderate-next-fix = **怎样修改：** 点该处旁边的 ✏️，改好文字，再点 **Commit changes**。我会自动再看一次，这条评论也会更新。
moderate-next-form = **怎样修改：** 直接编辑[你的表单]({ $issue })的文字；我会自动再看一次，这条评论也会更新。
moderate-next-machine = 部分问题可以由程序替你改好：另写一条评论 `/fix`。
moderate-next-suggestions = 有把握的地方，我在文件里写了建议：点 **Commit suggestion** 就会改好。
moderate-appeal = 觉得判断有误？另写一条评论 `/appeal` 加上理由，会由没有参与过的人再看。写 `/help` 可以看到你能用的全部命令。
moderate-help = 另写一条评论 `/help`，可以看到你能用的命令。
moderate-try = 在自己的电脑上预览
moderate-try-steps = 装好 Git 和 Kaifong 之后，在这个仓库的副本里运行：
moderate-other-language = 这条回复用{ $language }写，是我猜的。想自己选，可以在个人档案里写上 `languages`。{ $verdict }
moderate-suggested = { $count ->
   *[other] 为提交 { $commit } 写了 { $count } 项建议。点 **Commit suggestion** 采用一项，点 **Add suggestion to batch** 一次采用几项；不采用也可以。
}
# What stands beside the status of a commit: at most 140 characters, plain text.
moderate-status-pass = 已检查：可以直接发布
moderate-status-advise = 已检查：可以发布，附有建议
moderate-status-fix = 请修改评论标出的地方
moderate-status-hold = 发布之前，先由版主过目
moderate-status-refuse = 以现在的内容不能发布；原因见评论
moderate-status-failed = 检查本身出错；会再试一次，也会通知版主
