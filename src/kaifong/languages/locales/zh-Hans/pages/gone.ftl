# 已移除内容的旧网址上的说明页。
pages-gone = 这里的内容已经移除
pages-gone-author = 作者自己移除了这篇内容。
pages-gone-rules = 版主按社区守则移除了这篇内容。
pages-gone-law = 这篇内容因法律要求而移除。
pages-gone-duplicate = 这篇内容与另一篇重复，已经移除。
pages-gone-erased = 作者离开了社区，并要求把这篇内容一起移除。
pages-gone-unknown = 这篇内容已经移除。
pages-gone-day = （{ $when }）
pages-gone-instead = 看看取代它的内容
pages-gone-list = 看看同类内容
