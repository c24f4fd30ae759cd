# 社区准则页。
pages-clause-link = 这一条的链接
pages-clause-missing = 尚无译文，以下是{ $language }原文。
pages-clause-stale = 有约束力的文本在翻译之后有改动，请看{ $original }。
pages-clause-people = 由人负责。
pages-clause-edit = 改进这一条
pages-clauses-none = 还没有社区准则。
