stale-translation-no-revision = この翻訳が { $source } のどの版に沿うのか書かれていません。
    .next = translates の下に revision: { $revision } を加えるか、`kaifong fix` に任せてください。
stale-translation-behind = { $source } は翻訳の後に変わりました。
    .next = 両方を見比べて翻訳を直し、revision: { $revision } にしてください。
