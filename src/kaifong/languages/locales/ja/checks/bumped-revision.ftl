bumped-revision-same-text = { $source } は変わっているのに、版だけが { $was } から { $revision } になり、訳文は元のままです。
    .next = もう一度見比べてください。訳文を直す必要がなければ、プルリクエストにそう書いてください。
