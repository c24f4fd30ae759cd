### 社区向大家交代的页面：透明度报告、听到的意见、使命、每周摘要、隐私。

## 共用

reports-percent = { $n }%
reports-hours = { $n } 小时
reports-days = { $n } 天
reports-all = 总计
reports-few = 少于 5
reports-few-cell = 少于5
reports-withheld = 不公开
reports-about = 怎样计算，有什么局限

## 透明度报告

reports-transparency-title = 透明度报告
reports-transparency-lead = 版主怎样作出决定，按公开的决定记录统计。不点名，也无法从数字推算出任何人。
reports-transparency-none = 还没有任何决定记录。版主不发布、改动、移除内容或警告成员时，都要写明原因，之后就会在这里统计。
reports-transparency-too-few = 决定太少，分开统计就等于点名，所以暂时不公开。
reports-transparency-sum = 至今版主作出过 { $n } 个决定。同一时期内，接受了 { $merged } 个合并请求。
reports-transparency-earlier = 更早的季度
reports-transparency-what = 决定了什么
reports-transparency-clause = 依据哪一条守则
reports-transparency-source = 由谁提出
reports-transparency-seen = 谁先看到
reports-transparency-appeals = 申诉
reports-transparency-time = 用时（中位数）
reports-transparency-caption = { $table }，按季度
reports-transparency-total = 决定
reports-transparency-appealed = 已处理的申诉
reports-transparency-merged = 接受的投稿
reports-transparency-automated-share = 由程序先看到
reports-transparency-overturned-share = 申诉后撤回
reports-transparency-unreadable = 有 { $n } 份决定记录无法读取，没有计算在内。
reports-transparency-withheld-few = 少于五的数字不公开：街坊之间，只有四个人的话，已经认得出是谁。
reports-transparency-withheld-others = 如果由总数能倒推出这些数字，其他数字也会隐去（“{ $withheld }”）。所以决定不多的季度，可能几乎看不到什么。
reports-transparency-definition = records/decisions 里每份记录按日期计入该季度，不论后来是否撤回。申诉另计。用时为中位数，满五件才公开：合并请求从提出算到合并或拒绝（以有记录的为准）；申诉从原决定算到申诉结果，因为记录没有写明何时提出申诉。
reports-transparency-limits = 读者的举报如果没有引出任何决定，就不会留下记录，所以不在此列。程序指出问题、作者自行改好的，也不算决定。
reports-transparency-chart = 条形图，总计，不包括不公开的数字：{ $list }。
reports-transparency-files = 同一批数字，方便取用：
reports-transparency-standard = 分类参照欧盟《数字服务法》第 15、17、24 条和《圣克拉拉原则》。

reports-row-refusal = 不予发布
reports-row-removal = 移除
reports-row-edit = 发布后改动
reports-row-restoration = 恢复发布
reports-row-warning = 警告
reports-row-mute-week = 暂停投稿，一周以内
reports-row-mute-month = 暂停投稿，一个月以内
reports-row-mute-longer = 暂停投稿，更长时间
reports-row-ban-ends = 停止参与，有期限
reports-row-ban-open = 停止参与，无期限
reports-row-unsaid = 记录没有写明
reports-row-check = 程序检查
reports-row-report = 读者举报
reports-row-moderator = 版主
reports-row-law = 法律命令或通知
reports-row-by-check = 程序
reports-row-by-people = 人
reports-row-overturned = 成立：撤回原决定
reports-row-upheld = 不成立：维持原决定
reports-row-pull-requests = 从提出到合并或拒绝
reports-row-refusals = 从提出到拒绝
reports-row-appeals = 从决定到申诉有结果

## 你说了，我们做了

reports-heard-title = 你说了，我们做了
reports-heard-lead = 成员提出过什么、结果如何、何时做到。拒绝了的也在这里，连同原因。
reports-heard-none = 暂时还没有决定或答复。提议有了“计划”“实现”或“不采纳”的结果，问题有了精华答案，就会出现在这里。
reports-heard-first-idea = 写下第一个提议
reports-heard-said = 你说过
reports-heard-did = 我们做了
reports-heard-plan = 我们会做
reports-heard-no = 我们没有采纳
reports-heard-asked-by = { $people }提问
reports-heard-asked-by-more = { $people }和另外 { $n } 人提问
reports-heard-idea-by = { $people }提出
reports-heard-answered = 已回答
reports-heard-answer-by = { $people }回答，并被采纳为精华答案。
reports-heard-answer-is-there = 已有精华答案。
reports-heard-talked = 有问有答
reports-heard-ama = { $asked } 个问题，回答了 { $answered } 个。
reports-heard-ama-waiting = 还有 { $n } 个等待回答。
reports-heard-reason-missing = 没有写下原因。
reports-heard-result = 看看成果：
reports-heard-wrong = 我们错了的时候
reports-heard-wrong-count = 申诉后撤回的决定：{ $n }。
reports-heard-wrong-none = 至今没有决定因申诉而撤回。
reports-heard-wrong-more = 透明度报告

## 使命

reports-mission-title = 我们的使命
reports-mission-lead = 这个社区为何存在，走到哪一步，做到没做到都写明。
reports-mission-none = 这个社区还没有写下目标。维护者可以写在 guidelines/goals.yml，之后每个目标会与数字并列在这里。
reports-mission-goals = 目标与数字
reports-mission-no-goals = 已经有使命，暂时没有可以衡量的目标。
reports-mission-met = 达到
reports-mission-ahead = 进行中
reports-mission-missed = 没有达到
reports-mission-unknown = 还没有数字
reports-mission-at-least = 现在 { $value }。目标：{ $by }前至少 { $target }。
reports-mission-at-most = 现在 { $value }。目标：{ $by }前最多 { $target }。
reports-mission-at-least-then = 到期当天 { $value }。目标：{ $by }前至少 { $target }。
reports-mission-at-most-then = 到期当天 { $value }。目标：{ $by }前最多 { $target }。
reports-mission-at-least-unknown = 目标：{ $by }前至少 { $target }。暂时没有记录可以衡量。
reports-mission-at-most-unknown = 目标：{ $by }前最多 { $target }。暂时没有记录可以衡量。
reports-mission-today = 这个数字只反映今天的情况，不是到期当天的。
reports-mission-meter = 完成 { $filled }%
reports-mission-propose = 建议修改这些目标

reports-figure-entries-season = 本季度发布的内容，不计守则译文和导入的内容。
reports-figure-entries-year = 过去 365 天发布而现在仍在的内容。
reports-figure-answers-year = 过去 365 天发布的精华答案。
reports-figure-people-season = 本季度有内容合并的人数。
reports-figure-people-new-season = 本季度首次有内容合并的人数。
reports-figure-members-total = 个人档案的数目。
reports-figure-languages-share = 过去 365 天的内容里，不是用写得最多的那种语言写成的比例。
reports-figure-response-median-hours = 本季度提出的事，多少小时后有真人首次回应（中位数，满五件才计）。
reports-figure-response-kept = 本季度提出的事，在承诺时间内有真人回应的比例（满五件才计）。
reports-figure-translations-current = 跟得上原文的译文比例。
reports-figure-questions-answered = 已结束的有问必答里，有人回答的问题比例。
reports-figure-ideas-decided = 已有结果（计划、实现或不采纳）的提议比例。

## 每周摘要

reports-digest-title = 每周摘要
reports-digest-lead = 一周里发生过的事。每逢周一整理，可以在这里看，也可以用邮件寄出。
reports-digest-week = { $year } 年第 { $week } 周
reports-digest-span = { $first }至{ $last }
reports-digest-quiet = 过去八周没有发布新内容。下一篇内容发布后，就会有新的摘要。
reports-digest-new = 新内容
reports-digest-answered = 有了答案
reports-digest-coming = 即将举行
reports-digest-members = 新面孔
reports-digest-decided = 有了决定
reports-digest-elsewhere = 其他语言
reports-digest-by = 作者：{ $author }
reports-digest-weeks = 过往各周
reports-digest-mail = 寄给邮件列表
reports-digest-mail-how = 两个文件都可以单独使用：没有脚本、没有图片，也不会泄露谁打开过。由寄件人保管地址，并让人随时退出；本站不保存任何邮件地址。
reports-digest-mail-html = HTML
reports-digest-mail-text = 纯文本
reports-digest-mail-foot = 你收到这封信，是因为你向“{ $hub }”登记过。想退出，回复寄件人即可。
reports-digest-mail-read = 在网站上看

## 隐私

reports-privacy-title = 隐私
reports-privacy-lead = 本站储存、加载和记下什么。按网站实际的做法写成，并经测试核对。
reports-privacy-visit = 浏览的时候
reports-privacy-cookies = 本站不设 cookie。
reports-privacy-stored = 你的浏览器只会在你的设备上为本站记住 { $count } 件事，不会发送到任何地方：
reports-privacy-stored-scheme = 你按过按钮之后，选了深色还是浅色
reports-privacy-requests = 网页所需的一切，字体、图片、搜索，全部来自本站。不会从别处加载任何东西，也没有第三者知道你来过。
reports-privacy-policy = 每一页都附有规则，让浏览器拒绝其他来源（Content-Security-Policy）。
reports-privacy-search = 搜索在你的浏览器内进行。你搜索的字词不会发送给任何人，只会向本站取回部分索引。
reports-privacy-videos = 视频在你点击之前只是链接。点击之后，浏览器才会从 { $hosts } 加载播放器；对方会知道你的网络地址，并可能储存数据。
reports-privacy-no-videos = 网页内不会播放其他网站的视频。
reports-privacy-links = 点击通往别处的链接，对方会知道你从本站过去，但不知道是哪一页。
reports-privacy-host = 与所有网页服务器一样，把网页发给你的服务器会看到你的 IP 地址。本站自己不保存日志；本站为 GitHub Pages 而设，GitHub 会为安全而保存日志：
reports-privacy-host-link = GitHub 隐私声明
reports-privacy-digest = 每周摘要只是一个网页。本站没有邮件地址名单。
reports-privacy-take-part = 参与的时候
reports-privacy-public = 你送出的内容即时公开，并留在 GitHub 公开仓库的历史之中：文字、图片、你的 GitHub 名称和送出的时间。
reports-privacy-profile = 个人档案由你自己写。写上“visibility: hidden”，你就不会出现在本站任何页面、排行榜、订阅、搜索或图表。
reports-privacy-records = 记录会记下哪个合并请求来自哪个 GitHub 账号、谁在何时回应，用来证明贡献。不记邮件地址，也不记对话内容。
reports-privacy-decisions = 版主决定的记录只写版主，从不写成员；处分只以加密哈希值保存。
reports-privacy-age = 关于版主决定和等候时间的统计，少于五件的一律不公开。
reports-privacy-rights = 你可以要求的事
reports-privacy-export = 取得社区持有的、关于你的全部资料。
reports-privacy-erase = 要求被遗忘：个人档案移除，你写过的内容按你的选择移除，或者不具名保留。别人已经复制的，以及仓库的历史，本站无法收回。
reports-privacy-correct = 更正错误的资料。
reports-privacy-how = 写信给{ $contact }。维护者会用本站的工具处理，并告诉你做了什么。
reports-privacy-how-nobody = 这个社区还没有列明联系方式，请在 GitHub 上联系维护者。
reports-privacy-withdraw = 收回你写过的内容
reports-privacy-contact = 社区联系人
