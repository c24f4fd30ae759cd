# 排行榜。
pages-boards-lead = 分数只计已合并的贡献：不计点赞，不计点击，不计时长。任何人都可以重新计算。
pages-board-title-all-time = 排行榜（总计）
pages-board-rank = 名次
pages-board-member = 成员
pages-board-points = 分数
pages-board-entries = 篇数
pages-board-span = 时段
pages-board-season = 本季
pages-board-all-time = 总计
pages-board-from-to = { $first } 至 { $last }
pages-board-everything = 所有语言、所有类型
pages-board-by-language = 按语言
pages-board-by-kind = 按类型
pages-board-none = 这段时间还没有人得分。第一篇合并的内容就会打开排行榜。
pages-board-worth = 怎样计分
pages-board-how = 每篇已合并的内容，按各人的角色计分，每天设上限。想看自己每一分的凭据，运行“kaifong explain @name”。不想上榜，在个人档案写上“visibility: hidden”就可以。
