key-order-seen = 「{ $key }」が「{ $before }」の下にあります。ほかの記事では上です。
    .next = 行を上に移すか、`kaifong fix` に任せてください。意味は変わらず、見比べやすくなります。
