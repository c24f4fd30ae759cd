steward-title = 等待处理的事项
steward-intro = 本站承诺在 { $hours } 小时内答复。以下按语言列出等待有人答复的事项，等得最久的排在最前；时钟表示已超过承诺的时间。本页由机器人更新，请在相应的合并请求或 issue 中留言。
steward-count = { $waiting ->
    [0] 没有事项等待处理。
   *[other] 有 { $waiting } 项等待处理，其中 { $late } 项已超过承诺的时间。
}
steward-no-language = 未指定语言
steward-pull = 合并请求
steward-appeal = 申诉
steward-report = 读者举报
steward-hours = { $count } 小时
steward-days = { $count } 天
steward-more = 另有 { $count } 项
steward-unseen = 其中 { $count } 项连自动检查都还没有做；如果一直这样，请看看工作流 `moderate` 是否在运行。
steward-load = 工作量
steward-who = 版主
steward-asked = 待复核
steward-answered = 30 天内已复核
steward-gaps = 没有版主的语言
steward-gaps-of = { $names } 没有版主负责，目前由维护者处理。可以邀请熟悉这些语言的成员帮忙，名单在 `guidelines/recognition.yml`。
steward-ends = 即将到期
steward-office-ends = { $login } 的任期到 { $day } 为止：请在 `guidelines/recognition.yml` 中续期，或任其届满。
steward-sanction-ends = 案件 { $case } 的处分到 { $day } 自动结束，无需处理。
steward-stale = 落后于原文的翻译
steward-workflow = 工作流 { $name } 没有运行（GitHub 显示：{ $state }）。请在 Actions 页面重新启用；六十天没有提交，GitHub 就会停用定时任务。
steward-workflows-unknown = 此令牌看不到工作流是否全部在运行。
steward-proposal-headline = 来自讨论区：{ $title }
steward-proposal = 讨论 #{ $number }“{ $title }”值得收录。这份草稿照录原文，欢迎随意修改。
steward-consent = { $people }：这里有你们写的文字。可以用你们的名字、按本站的许可协议发布吗？请留言答复。得到同意之前不会合并；不同意的，文字会删去。
steward-asked-by = 由 { $name } 在[讨论区]({ $url })提问
