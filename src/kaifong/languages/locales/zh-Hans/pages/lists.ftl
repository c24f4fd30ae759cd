# 各类内容的列表。
pages-list-story-lead = 街坊经历过的、亲手做的、修好的，还有忘不了的事。
pages-list-review-lead = 用过的人说实话。收过什么好处，一律写明。
pages-list-gallery-lead = 街坊镜头下的照片和视频。
pages-list-tutorial-lead = 由做过的人，一步一步教你做。
pages-list-ama-lead = 有问必答：事先预告，文字作答，长久保存。
pages-list-answer-lead = 答得好的问题，隔一段时间会再核对。
pages-list-idea-lead = 街坊想要什么、有谁支持、最后怎样。
pages-list-challenge-lead = 一起试一件事，有规则，也有截止日期。
pages-list-event-lead = 路上见，或者网上见。
pages-list-news-lead = 官方公告。优惠都会写明到哪一天为止。
pages-list-empty = 这里还没有内容。
pages-list-first = 来写第一篇
pages-pager = 列表分页
pages-newer = 较新
pages-older = 较旧
pages-page-of = 第 { $page } 页，共 { $pages } 页
pages-title-page = { $title }（第 { $page } 页）
