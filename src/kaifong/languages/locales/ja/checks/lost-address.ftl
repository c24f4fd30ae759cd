lost-address-renamed = 元のアドレス { $address } の行き先がなくなります。
    .next = 新しいファイルの冒頭に aliases: [{ $address }] と加えてください。
lost-address-removed = アドレス { $address } の行き先がなくなります。
    .next = 代わりになる文章があれば、その aliases に加えてください。なければ、消す理由をプルリクエストに書いてください。
