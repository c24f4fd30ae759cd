identity-number-seen = { $sort ->
    [hk] 香港の身分証番号のようです：{ $masked }。
    [tw] 台湾の身分証番号のようです：{ $masked }。
    [cn] 中国本土の身分証番号のようです：{ $masked }。
    [jp] マイナンバーのようです：{ $masked }。
   *[passport] パスポートの番号のようです：{ $masked }。
}
    .next = 消して、古い版を消すようモデレーターに頼んでください。プルリクエストは開いた瞬間から公開です。
