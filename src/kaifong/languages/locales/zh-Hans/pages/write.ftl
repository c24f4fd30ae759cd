# 怎样投稿。
pages-write-title = 怎样投稿
pages-write-lead = 不需要会 Git，也不用安装任何东西。只要有 GitHub 账号，和想讲的话。
pages-write-how = 过程
pages-write-step-account = 登录 GitHub。还没有账号就注册一个，免费，用笔名也可以：
pages-write-step-form = 在下面选一份表单，填好后点“Create”（或“Submit new issue”）。最上方的标题会成为网页的标题。
pages-write-step-answer = 一两分钟内，机器人会用你的语言回复，说明有没有要改的地方。之后由版主细读。
pages-write-step-mend = 想修改，就编辑表单的内容（⋯，再选“Edit”）。想撤回，就把它关闭。
pages-write-step-end = 发布后会告诉你网页的地址；没有发布也会说明原因，你可以要求换一个人再看。
pages-write-public = 提交的内容即时公开，包括图片和拍摄地点。请分享不含位置信息的图片。
pages-write-form = 填表单
pages-write-file = 在 GitHub 上直接写文件
pages-write-fields = 表单会问什么
pages-write-yours = 已经属于你的
pages-write-correction = 修改自己文章的字句。
pages-write-withdrawal = 该页会撤下。
pages-write-profile = 介绍你的一页。GitHub 给你账号的号码，保证这一页一直是你的。
pages-write-wanted = 需要人帮忙的事
