picture-size-large = この画像は { $seen } 百万画素あります。上限は { $limit } 百万画素で、どの画面にも表示しきれない大きさです。
    .next = 小さくしてください。長い辺で 2,560 画素あれば十分です。
picture-size-animation = このアニメーションは { $frames } コマ、合わせて { $seen } 百万画素あります。上限は { $limit } 百万画素です。
    .next = 短くするか小さくしてください。動画サイトに置いてリンクする方法もあります。
picture-size-heavy = この画像は { $seen } MB あります。上限は { $limit } MB です。
    .next = 小さくするか（長い辺で 2,560 画素あれば十分です）、JPEG か WebP で保存してください。動画は動画サイトに置くのがよいでしょう。
picture-size-slow = この画像は { $seen } MB あります。{ $limit } MB を超えると、スマートフォンの読者を待たせます。
    .next = 長い辺で 2,560 画素あれば十分です。写真は PNG より JPEG や WebP のほうがずっと軽くなります。
