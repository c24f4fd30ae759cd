photo-metadata-place = この画像には撮影場所（GPS）が記録されています。
    .next = 位置情報を取り除いてください。画像ソフトで位置なしの写しを保存するか、`exiftool -gps:all= ファイル名` を使います。同じプルリクエストで差し替え、住まいが写っているなら古い版を消すよう頼んでください。
photo-metadata-large = この画像は { $seen } 百万画素あります。{ $limit } 百万画素でどの画面にも足ります。
    .next = 小さくしてください。長い辺で 2,500 画素あれば十分です。
photo-metadata-heavy = この画像は { $seen } MB あります。上限は { $limit } MB です。
    .next = 小さくするか、JPEG か WebP で保存してください。
photo-metadata-unreadable = この画像は読み取れません。壊れているかもしれません。
    .next = 開いて保存し直し、差し替えてください。
