# 社區守則頁。
pages-clause-link = 這一條的連結
pages-clause-missing = 未有譯文，以下是{ $language }原文。
pages-clause-stale = 有約束力的文本在翻譯之後改動過，請看{ $original }。
pages-clause-people = 由人負責。
pages-clause-edit = 改善這一條
pages-clauses-none = 還未有社區守則。
