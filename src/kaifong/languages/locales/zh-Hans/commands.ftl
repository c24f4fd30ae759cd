# 合并请求评论中各个指令的回复。文字是 Markdown；参数已经过转义。
command-failed = { $command } 没能完成（{ $said }），还没做的部分保持原样。这不是你的错。请过几分钟再发一次指令；如果还是不行，请告诉维护者。
command-unknown = 没有 { $typed } 这个指令。你是想用 { $nearest } 吗？请写在新的评论里；修改旧评论不会再被读取。
command-refused-own = { $command } 要由别人来说：这是你自己的作品，谁都不能为自己作决定。{ $help } 会列出你可以做什么。
command-refused-not-author = { $command } 只供作者本人使用。{ $help } 会列出你可以做什么。
command-refused-no-access = 你在社区有职务，但在 GitHub 上没有作决定的权限，所以 { $command } 没有生效。维护者可以在仓库设置里给你“Triage”或更高的角色。
command-refused-no-office = 你在 GitHub 上可以处理这个仓库，但今天不在 guidelines/recognition.yml 的版主名单里，所以 { $command } 没有生效。维护者可以在那里委任你。
command-refused-member = { $command } 只供版主使用。{ $help } 会列出你可以做什么。
command-closed = 这个合并请求已经关闭，没有什么可做的。打开它的人可以重新打开。
command-elsewhere = 这里是作者就表单说话的地方。请到合并请求里发指令：#{ $number }。
command-own-work = 你在这里有职务；你自己的作品由别人决定。
command-standing = { $standing ->
    [author] 这是你自己的作品。你可以在新评论里写下面的指令，每个单独一行：
    [moderator] 你是这里的版主。你可以在新评论里写下面的指令，每个单独一行：
    [maintainer] 你是这里的维护者。你可以在新评论里写下面的指令，每个单独一行：
   *[member] 你可以在新评论里写下面的指令，单独一行：
}
command-about-approve = 发布这个提交。后面可以写上提交编号和理由。
command-about-hold = 先不发布，直到有版主批准。后面写上理由。
command-about-fix = 修正只有一个正确答案的地方。
command-about-feature = 提议列为精选。后面写上理由，读者会看到。
command-about-translate = 征集译文。后面写上语言。
command-about-appeal = 请没有参与过这次决定的人再看一次。后面写上原因。
command-about-uphold = 裁定申诉：维持原来的决定。后面写上理由。
command-about-overturn = 裁定申诉：推翻原来的决定。后面写上理由。
command-about-withdraw = 收回自己的作品。
command-about-help = 这张清单。
command-review-later = 没能马上开始检查；半小时内会自动进行。

command-approve-merged-already = 这个已经合并了。
command-approve-draft = 这是草稿，作者还没写完。等作者点了“Ready for review”之后，再批准一次。
command-approve-base = 这个合并请求是送往分支 { $base } 的；只有送往 { $branch } 的才会发布。
command-approve-conflict = 期间有人改动了同样的行，所以不能合并。作者可以点下面的“Resolve conflicts”，之后会重新检查。
command-approve-other = 你批准的是 { $said }，但最新的提交是 { $commit }。期间有人推送了新内容：请先看看改了什么，再批准新的。
command-approve-unseen = 无法确定你看过提交 { $commit }：我对它的报告不比你的评论早，可能在你打字时有人推送了新内容。请再看一次，然后写 { $typed }。
command-approve-moved = 我检查 { $commit } 的时候来了更新的提交，所以没有合并。请看看新的，再批准。
command-approve-held = 你评论之后有人要求暂缓，所以没有合并提交 { $commit }。请先与对方谈谈，再批准一次。
command-approve-uncovered =
    下面的内容不在你的职务范围内；由负责这种语言和类别的版主，或维护者决定：

    { $paths }
command-approve-refuse =
    提交 { $commit } 以现在的内容不能发布，批准也改变不了。报告说明了要改什么：

    { $list }
command-approve-essential =
    提交 { $commit } 有些地方必须先改好，批准不能代替：

    { $list }
command-approve-blind =
    提交 { $commit } 没能完整检查，缺的部分不能用批准代替。请再发一次指令；如果还是这样，请告诉维护者：

    { $list }
command-approve-maintainer =
    这个（{ $commit }）需要维护者批准：

    { $list }
command-approve-reason =
    检查要求先修改提交 { $commit }。如果仍然要发布，请在指令后用一句话说明原因，原因会显示在这里：

    { $list }
command-approve-merged = { $who } 已批准这个版本（{ $commit }），并已合并。谢谢你！网站几分钟后会更新。
command-approve-why = 理由：{ $reason }
command-approve-forbidden = { $who } 已批准提交 { $commit }，但我没有权限合并。.github/workflows 下的文件是一个可能的原因：那些由维护者点按钮合并。GitHub 说：{ $said }
command-approve-waits = { $who } 已批准提交 { $commit }，但 GitHub 暂时不合并。它说：{ $said } 完成之后，请再发一次指令。
command-approve-unpublished = 没能马上通知网站更新；一天之内会自动重建，也可以手动运行工作流 `publish`。
command-status-approved = 已由 { $who } 批准
command-status-held = { $who } 暂缓发布，等版主批准

command-hold-merged = 这个已经合并，不能再暂缓。要下架内容，请用工作流 `decide`。
command-held = 发布之前，{ $who } 想先仔细看看。在有人在这里回复你之前，你什么也不用做。
command-held-why = 理由：{ $reason }

command-fix-too-much = 修正所需的时间超过了上限，所以没有改动。缩小图片，或者每次少送几个文件，会有帮助。
command-fix-nothing = 这里没有只有一个正确答案的地方。报告列出的，要由你自己决定。
command-fix-moved = 我修正的时候有人推送了更新的提交，所以保持原样。请再发一次指令。
command-fix-pushed = { $count ->
   *[other] 已在提交 { $commit } 修正 { $count } 个文件，正在重新检查。
}
command-fix-fork = { $count ->
   *[other] 有 { $count } 个文件可以修正。你的分支在你自己的副本里，我不能写入。
} **在浏览器里：** 打开上面的“Files changed”，在我的每条建议下面点“Commit suggestion”。
command-fix-patch = { $count ->
   *[other] 补丁，共 { $count } 个文件
}
command-fix-apply = 用 Git：另存为 `fix.patch`，运行 { $command }，然后提交、推送。如果装了 Kaifong，{ $fix } 也是一样。
command-fix-left = { $count ->
   *[other] 有 { $count } 个文件没有在这里显示：里面有不应重复、或者看不见的内容，又或者是图片。请点报告里该处旁边的 ✏️ 修改；装了 Kaifong，也可以用 `kaifong fix`。
}

command-feature-unpublished = 已发布的内容才可以列为精选。合并之后，请再发一次指令。
command-feature-none = 这个合并请求带来的内容都不能列为精选：已经不在，或者不是会列出的类别。
command-feature-which =
    这个合并请求带来了几篇。请在指令后写明是哪一篇，再写理由：

    { $list }
command-feature-already = { $path } 已经是精选。
command-feature-reason = 请在指令后用几个字说明原因；读者会看到。
command-feature-broken = 无法把标记加进 { $path } 的开头字段。请先修正那个文件；`kaifong check` 会说明做法。
command-feature-title = 精选“{ $title }”
command-feature-body =
    { $who } 提议把 { $path } 列为精选，理由是：{ $reason }

    由另一位版主用 `/approve` 批准，或者关闭。
command-proposed = 这是合并请求 #{ $number }，由你以外的人批准。
command-proposed-branch = 改动已在分支 { $branch } 准备好，但我不能在这里打开合并请求。[点这里打开]({ $url })。
command-proposed-from = 来自 #{ $number } 的指令。

command-translate-which = 请在指令后写上这里的一种语言：{ $languages }。
command-translate-none = 这里没有可以译成{ $language }的内容：已有译文，或者不分语言。
command-translate-title = 征集{ $language }译文：{ $title }
command-translate-body =
    我们想有这篇的{ $language }版本。

    - 原文：{ $sources }
    - 译文要放在：{ $paths }

    谁都可以翻译：取用这份草稿里的文件，在开头字段下面写上译文，在 `translator` 填上自己的名字，然后送出自己的合并请求。这份草稿本身不会发布；合并译文的人会把它关闭。

command-withdraw-published = 这篇已经发布。要从网站移除，请用收回作品的表单，或者送出删除该文件的合并请求；Git 记录里会留下什么、怎样清除，请看关于导出与删除的一页。
command-withdrawn = 你已收回这份作品，不会发布。如果改变主意，请点下面的“Reopen pull request”。

command-appeal-already = 你的申诉已经记下，会有人处理。
command-appeal-decided = 你的申诉已有裁定，每个决定只会重新审视一次。这个社区的负责人：{ $contact }
command-appealed = 已记下你的申诉。{ $who }：请看看这件事，你们至今没有参与。请在 { $hours } 小时内用 `/uphold` 或 `/overturn` 加上理由裁定。
command-appealed-alone = 已记下你的申诉。现任的人都参与过这次决定，所以维护者会请外面的人来读，并在记录中写明有没有这样的人。

command-decide-none = 这里没有等候裁定的申诉。作者可以用 `/appeal` 提出。
command-decide-same = 第一次是由你决定的，申诉要由别人裁定。
command-decide-unmerged = 申诉所针对的决定还没有合并（{ $where }）。要收回决定，请关闭那个合并请求；否则请先合并，再裁定申诉，这样两者都会有记录。
command-decide-reason = 请在指令后用一句话说明理由：作者会读到，也会记录在案。
command-upheld = { $who } 看过你的申诉，维持原来的决定：{ $reason }
command-overturned = { $who } 看过你的申诉，推翻原来的决定：{ $reason }
command-overturned-open = 你送来的内容已重新打开，正在重新检查。
command-overturned-gone = 分支已经不在，所以不能重新打开。请再送一次，非常欢迎。
command-overturned-restore = 下架了的内容会在 { $where } 恢复。
command-decide-alone = 没有其他现任的人，所以申诉也由最初的决定者裁定；记录中已写明。
command-decide-recorded = 记录在 { $where }。
