affiliate-link-seen = { $host } へのリンクに「{ $name }」が付いています。これを通して買い物があると、紹介した人に報酬が入ります（{ $programme ->
        [network] アフィリエイト・ネットワーク
        [invitation] 招待プログラム
       *[other] { $programme }
    }）。
    .next = これを外したアドレスに変えてください。自分の紹介リンクを残したいのなら、何を得るのかを `disclosure` かリンクのそばに書いてください。
affiliate-link-disclosed = { $host } へのリンクは、紹介した人に報酬が入るものです（「{ $name }」、{ $programme ->
        [network] アフィリエイト・ネットワーク
        [invitation] 招待プログラム
       *[other] { $programme }
    }）。本文にその旨の記載があります。
    .next = 書いてくださってありがとうございます。ふつうのリンクで足りるのなら、そのほうが読む人には親切です。
affiliate-link-perhaps = { $host } へのリンクに「{ $name }」が付いています。だれかの招待リンクかもしれません。
    .next = 招待リンクなら、外したアドレスに変えてください。アドレスに要る部分なら、そのままで構いません。
affiliate-link-tracking = { $host } へのリンクに、読者がどこから来たかを知るためだけの印が付いています：{ $names }。
    .next = 外しても開くページは同じです。安全なところは `kaifong fix` が外します。
