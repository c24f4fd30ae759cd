# 已移除內容的舊網址上的說明頁。
pages-gone = 這裏的內容已經移除
pages-gone-author = 作者自行移除了這篇內容。
pages-gone-rules = 版主按社區守則移除了這篇內容。
pages-gone-law = 這篇內容因法律要求而移除。
pages-gone-duplicate = 這篇內容與另一篇重複，已經移除。
pages-gone-erased = 作者離開了社區，並要求一併移除這篇內容。
pages-gone-unknown = 這篇內容已經移除。
pages-gone-day = （{ $when }）
pages-gone-instead = 看看取代它的內容
pages-gone-list = 看看同類內容
