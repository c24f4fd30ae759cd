# What `kaifong check` says around the findings.
review-whole-change = 整个改动
review-why = 原因：
review-clause-elsewhere = { $title }（{ $language }版；尚未翻译）
review-do = 做法：
review-old = 这处在这次改动之前就有，不会因此要求你修改；想顺手改好也可以。
review-skipped = 未检查：
review-skipped-off = 已在 guidelines/policy.yml 中关闭：{ $note }
review-skipped-exempt = guidelines/policy.yml 列为例外：{ $note }
review-skipped-no-submitter = 不知道由谁提交；加上 --submitter 登录名，就会一并检查
review-skipped-no-level = 不知道这位成员在这里的信任级别：需要知道是谁、有 recognition.yml，还要有合并记录
review-skipped-no-sanctions = 只有在 GitHub 上、并持有社区密钥的检查才会问到
review-skipped-no-approvals = 只有在 GitHub 上检查时才知道谁已批准
review-skipped-no-base = 社区自己的检查以默认分支为准，而这里的 Git 没有该分支；请先 `git fetch`，或用 --own-checks 指明文件夹
review-skipped-not-merged = 社区自己的这个检查，这个版本还未在默认分支（或者未取回），所以没有执行；可用 `--own-checks checks` 试行
review-skipped-not-rendered = 这段文字无法排版
review-skipped-more = 只列出最前面的若干处；这个文件还有 { $note } 处相同的问题
review-error = 检查 { $check } 在 { $path } 出错（{ $detail }）。这是系统的问题，与你的文章无关；版主会亲自看看。
review-files = { $count ->
    [0] 没有检查任何文件。
   *[other] 检查了 { $count } 个文件。
}
review-findings = { $count ->
    [0] 没有发现问题。
   *[other] 发现 { $count } 项。
}
review-severity-advise = 建议
review-severity-fix = 请修改
review-severity-hold = 待版主过目
review-severity-refuse = 不能发布
review-verdict-pass = 通过：可以直接发布。
review-verdict-advise = 通过，附有建议：可以发布；看看建议，文章会更好。
review-verdict-fix = 请修改：改好标出的地方，就可以发布。
review-verdict-hold = 暂缓：发布之前，先由版主过目。
review-verdict-refuse = 不接受：以现在的内容不能发布。
review-no-changes = 自 { $base } 以来没有改动。
review-mends = `kaifong fix` 可以替你做。
review-fix-done = { $path } 第 { $line } 行：已修正（{ $check }）。
review-fix-would = { $path } 第 { $line } 行：可以修正（{ $check }）。
review-fix-done-whole = { $path }：已修正（{ $check }）。
review-fix-would-whole = { $path }：可以修正（{ $check }）。
review-fix-done-carried = { $path }：已跟上原文，原文的意思没有改变（stale-translation）。
review-fix-would-carried = { $path }：会跟上原文，原文的意思不会改变（stale-translation）。
review-fix-left = { $path }：保持原样；用机器改不会更好（{ $check }）。
review-fix-link = { $path }：这是符号链接，连同它指向的文件都保持原样。
review-fix-read-only = { $path }：没有修正，因为这个文件不可写入。请给自己写入权限，再运行一次。
review-fix-changed = { $path }：没有修正，因为它刚刚被改动过。请先保存，再运行一次。
review-fix-refused = { $path }：没有修正，因为写不进去。是不是磁盘满了，或者文件夹受保护？
review-fix-total = { $count ->
    [0] 没有需要修正的地方。
   *[other] 已修正 { $count } 处。
}
review-fix-total-check = { $count ->
    [0] 没有需要修正的地方。
   *[other] 有 { $count } 处可以修正。运行 `kaifong fix` 即可。
}
review-policy-off = 已关闭：{ $reason }
review-policy-essential = 必要
review-policy-changed = 由本社区设定
review-policy-exempt = 例外：{ $path }：{ $reason }
