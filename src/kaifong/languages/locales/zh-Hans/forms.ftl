### 成员不用 Git 也能投稿的表单，在 GitHub 上显示；标签要短，`.help` 在下面说明。

forms-name-story = 讲一个故事
forms-name-review = 评测你用过的东西
forms-name-answer = 留下一个好答案
forms-name-idea = 提出一个想法
forms-name-event = 发布活动
forms-name-ama-question = 向嘉宾提问
forms-name-correction = 更正自己的文章
forms-name-withdrawal = 撤回自己的文章

forms-about-story = 想讲什么就讲什么，不需要会 Git。
forms-about-review = 用过之后的真实感受，以及得到过什么好处。
forms-about-answer = 总有人问的问题，和帮上忙的答案。
forms-about-idea = 你想在这里看到什么。
forms-about-event = 什么时候、在哪里、面向谁。
forms-about-ama-question = 向已预告或进行中的 AMA 提问。
forms-about-correction = 修改你在这里发表过的文字。
forms-about-withdrawal = 把你在这里发表过的文章撤下。

forms-title-ama-question = 你的问题
forms-title-correction = 更正
forms-title-withdrawal = 撤回

forms-intro-entry = **上方的标题就是文章的标题**。填好其余各项后提交：机器人会做成网页、检查一遍，一两分钟内在这里回复，之后由版主细读。想修改时，编辑这份表单的内容即可，不用做别的。
forms-intro-question = **上方的标题就是你的问题**。版主看过之后，会放到该 AMA 的页面上。
forms-intro-correction = 仅限你自己发表的文章。机器人会换上新的字句，并在这里回复。想更正别人的文章？请用该页底部的“修正本页”。
forms-intro-withdrawal = 仅限你自己发表的文章。之后该页只会写明作者已经撤回。旧版本仍留在项目的历史里；如果内容让你有危险，请私下联系版主。
forms-intro-public = ⚠️ **这里的一切即时公开**：你的文字、你的 GitHub 名称，还有每张图片；图片一拖进来就公开，连同拍摄地点之类的隐藏信息。请先在手机上以“不含位置”的方式分享或另存。我们发表的版本会清除这些信息，但 GitHub 上的那份仍然保留。
forms-intro-languages = 其他语言的说明：

forms-language = 用什么语言写的？
forms-slug = 网址名称
    .help = 可以不填：用英文字母写几个词，例如 my-grandfathers-letters。会一直留在网址里。
forms-page = 哪个页面？
    .help = 从浏览器顶部复制该页的网址。
forms-ama = 哪一场 AMA？
    .help = 从浏览器顶部复制该页的网址。
forms-text-story = 你的故事
    .help = 就像讲给朋友听那样写。把图片拖到想放的位置，并把 GitHub 放入的“Image”一词换成图中所见，让看不到的人也知道。
forms-text-review = 你的评测
    .help = 用了多久、用来做什么、好在哪里、差在哪里、适合谁。把图片拖到想放的位置，并把“Image”一词换成图中所见。
forms-detail-answer = 问题的来龙去脉
    .help = 看到什么、试过什么、用的什么零件。问题本身就是上方的标题。
forms-text-answer = 答案
    .help = 用你自己的话：先给答案，再讲原因，最后讲怎样核实。
forms-text-idea = 你的提议
    .help = 现在缺什么、能帮到谁、你设想中是怎样的。
forms-text-event = 活动内容
    .help = 要带什么、怎么去、适合谁。上面的地点或链接至少要填一项。
forms-question-detail = 有补充吗？
    .help = 可以不填：想回答得好，需要知道的事。
forms-passage = 现在的字句
    .help = 从网页复制，长到在该页只出现一次。
forms-instead = 应该改成
    .help = 留空就是删去。
forms-correction-why = 更正原因
    .help = 可以不填，写几个字就行。
forms-withdrawal-why = 撤回原因
    .help = 可以不填。你不必向任何人解释，而且这里写的会公开。
forms-before = 提交之前
forms-box-own = 文字和图片是我自己的，或我有权发表；可以在这里发表。
forms-box-public = 我知道内容即时公开，包括图片和其中的隐藏信息。
forms-box-people = 图中认得出的人，全都同意出镜。
forms-box-licence = 其他人注明我的名字后，可以转载和改编（许可协议 CC BY 4.0）。
forms-box-sure = 这是我自己的文章，我想把该页撤下。

forms-contact-pages = 投稿教程
forms-contact-pages-about = 一步一步，讲清点哪里、之后会怎样。
forms-contact-private = 私下联系版主
forms-contact-private-about = 不宜公开的事，请走这里。

### The form by which readers report something published.

forms-name-report = 举报内容
forms-about-report = 这里发布的内容违反守则、伤害到人，或者不应该公开。
forms-title-report = 举报
forms-intro-report = 会有版主读，并在这里回复。**你在这里写的一切会立即公开，连同你的 GitHub 名称。** 所以只要说哪一页、有什么问题；不要重复私人信息，也不要写任何人的名字。
forms-intro-report-private = 不想让人看见是你举报，或者会让人有危险？请私下联系：{ $contact }
forms-report-wrong = 有什么问题？
    .help = 在页面的哪里，为什么不应该这样。用任何语言都可以。
forms-box-report-public = 我知道这份举报连同我的 GitHub 名称会公开。
forms-box-report-honest = 据我所知，我说的是真的。
