key-order-seen = 「{ $key }」が「{ $before }」の下にあります。ほかの記事では上です。
    .next = 行を上に移すか、`kaifong fix` を実行してください。意味は変わらず、見比べやすくなります。
