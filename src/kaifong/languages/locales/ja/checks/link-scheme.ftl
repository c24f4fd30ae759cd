link-scheme-seen = リンク { $url } ではそのサイトに行けません。https:// が抜けているか、打ち間違いです。
    .next = { $near } と書くか、`kaifong fix` に任せてください。
