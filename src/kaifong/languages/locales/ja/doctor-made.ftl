# `kaifong init` が作るファイルについて `kaifong doctor` が述べること。
doctor-made-list = { $paths }{ $more ->
    [0] { "" }
   *[other] { " " }ほか { $more } 件
}
doctor-files-ok = ワークフロー、入口、フォームは Kaifong { $version } のものです（作られたまま { $same } 件、ここで変更 { $mine } 件）
doctor-files-unlisted = このハブのファイルは `kaifong init` が作ったものではないか、その一覧がなくなっています。
    .next = まず `kaifong init --upgrade --dry-run` で足りないものを確かめ、次に --dry-run を外して実行してください。
doctor-files-missing = 足りません：{ doctor-made-list }
    .next = `kaifong init --upgrade` を実行してください。
doctor-files-older = Kaifong { $version } または設定より古いものです：{ doctor-made-list }
    .next = `kaifong init --upgrade` を実行してください。
doctor-files-unneeded = もう必要ありません：{ doctor-made-list }
    .next = `kaifong init --upgrade` を実行してください。
doctor-files-removed = ここで削除されています：{ doctor-made-list }
    .next = 元に戻すには .github/kaifong.json からその行を消して、`kaifong init --upgrade` を実行してください。
doctor-files-changed = ここで変更されていて、新しい版があります：{ doctor-made-list }
    .next = `kaifong init --upgrade` を実行し、.kaifong/upgrade/ の差分を読んでください。
doctor-files-own-ok = フォームと CODEOWNERS は設定どおりです
doctor-files-own-old = 設定どおりではありません：{ doctor-made-list }
    .next = `kaifong doctor --write` を実行してください。
doctor-codeowners-ok = レビューと公開にかかわるものには、すべて受け持つ人がいます（{ $path }）
doctor-codeowners-none = CODEOWNERS がありません。書き込み権限のある人ならだれでも、決まりやワークフローの変更をマージできます。
    .next = `kaifong doctor --write` を実行してください。
doctor-codeowners-bare = { $path } に受け持つ人が書かれていません：{ doctor-made-list }
    .next = guidelines/recognition.yml の `maintainers:` に自分を加え、`kaifong doctor --write` を実行してください。
doctor-codeowners-twice = GitHub が読むのは { $path } だけで、次のものは読みません：{ doctor-made-list }
    .next = どれか一つだけ残してください。
doctor-offices-ok = ここでは { $count } 人が役目についています
doctor-offices-none = メンテナーがだれも書かれていません。決める人も、たずねる相手もいません。
    .next = guidelines/recognition.yml の `maintainers:` に、GitHub でのログイン名と番号を書いてください。
doctor-offices-ending = { $login } さんの{ $office ->
    [maintainer] メンテナー
   *[moderator] モデレーター
}としての任期は { $day } までです。
    .next = 続けるかどうかをたずねて guidelines/recognition.yml を直すか、ほかの人を探してください。
doctor-pin-ok = ワークフローは kaifong { $version } を入れ、ハッシュで固定しています
doctor-pin-none = { $path } にエンジンが書かれていません。ワークフローはインストールできません。
    .next = `kaifong doctor --write` を実行してください。
doctor-pin-wheel-missing = { $path } に書かれた { $wheel } がありません。
    .next = `kaifong init --upgrade --package ファイル` で入れてください。
doctor-pin-wheel-other = { $wheel } は { $path } に書かれたハッシュのファイルではありません。pip が受け付けません。
    .next = 両方を Git の履歴から戻すか、`kaifong init --upgrade --package ファイル` で入れ直してください。
doctor-pin-version = ワークフローが入れるのは kaifong { $pinned }、ここで動いているのは { $version } です。
    .next = `kaifong init --upgrade` を実行するか、ハブが指す版を使ってください。
doctor-pin-unhashed = { $path } は kaifong { $version } をハッシュなしで指しています。何が入るのかを固定するものがありません。
    .next = 後ろに ` --hash=sha256:…` を書くか、wheel を同梱してください：`kaifong init --upgrade --package ファイル`。
doctor-github-unasked = GitHub 側の設定は確かめていません。--github を付けると確かめます。
