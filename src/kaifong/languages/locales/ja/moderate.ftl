# What the review says on a pull request. The words are Markdown; parameters come escaped.
moderate-title-yours = まずはあなたの番です：印のある箇所を直してください。
moderate-title-read = ここまで問題ありません：公開の前にモデレーターが読みます。
moderate-commit = コミット { $commit } を確認しました。
moderate-line = { $path } の { $line } 行目
moderate-edit = ✏️ 編集
moderate-do = 対応：{ $do }
moderate-why = 理由：{ $why } ·
moderate-group-refuse = 公開できません（{ $count }）
moderate-group-fix = 直してください（{ $count }）
moderate-group-hold = モデレーターが確認します（{ $count }）
moderate-group-advise = 提案（{ $count }）
moderate-more = { $count ->
   *[other] ほか { $count } 件
}
moderate-cut = { $count ->
   *[other] ほか { $count } 件はここに入りきりません。[この実行のページ]({ $run })にすべてあります。
}
moderate-mended = 前回から直ったところ
moderate-mended-more = { $count ->
   *[other] ……ほか { $count } 件。
}
moderate-unasked = 確認しなかったことと、その理由
moderate-welcome = { $who } さん、ようこそ。はじめてのご投稿をありがとうございます。この返事は機械が書いています。コミュニティの決まりは知っていますが、あなたのことは知りません。このあと人も読みます。
moderate-yours-first = { $count ->
   *[other] **まずはあなたの番です：** 下の { $count } 件を直してください。そのあとモデレーターが読みます。
}
moderate-promise = { $until } までに、人からお返事します。
moderate-readers-asked = 確認をお願いした人：{ $who }。
moderate-readers-named = ほかの担当者：{ $who }。
moderate-readers-charge = 担当者：{ $who }。
moderate-readers-none = この言語と種類にはまだ担当者がいないため、メンテナーが読みます。
moderate-held = モデレーターが自分で確認するまで保留しています。モデレーターのコメントをご覧ください。
moderate-draft = 下書きなので、まだ誰にも確認をお願いしていません。準備ができたら **Ready for review** を押してください。
moderate-conflict = その間に、ほかの人が同じところを変更しました。下の **Resolve conflicts** を押し、両方から残すべきものを残してコミットしてください。ボタンが灰色のときは、ここに書いていただければ誰かが手伝います。
moderate-gap-files = 一度に読みきれない量です。{ $all } 個のファイルのうち { $read } 個を見ました。モデレーターが全体を確認します。小さなプルリクエストに分けると早く進みます。
moderate-gap-listed = GitHub が示すファイルは一つのプルリクエストにつき { $limit } 個までなので、すべては見ていません。モデレーターが全体を確認します。小さなプルリクエストに分けると早く進みます。
moderate-gap-bytes = { $left ->
   *[other] { $left } 個のファイルは読んでいません
}。合わせて { $limit } MB を超えるためです。モデレーターが確認します。画像を小さくすると助かります。
moderate-gap-large = { $path } は { $limit } MB を超えるので読んでいません。モデレーターが確認します。画像を小さくするか、動画はリンクにしてください。
moderate-gap-unreadable = このコミットのファイルを読めなかったため、何も確認していません。モデレーターが直接確認しますので、何もしなくて大丈夫です。
moderate-rules = この変更を入れると { $path } が読めなくなり、誰の投稿も確認できなくなります：{ $detail }。メンテナーが確認します。
moderate-next-fix = **直し方：** 各箇所の横の ✏️ を押して文章を直し、**Commit changes** を押してください。自動でもう一度確認し、このコメントも変わります。
moderate-next-form = **直し方：** [フォーム]({ $issue })の文章を編集してください。自動でもう一度確認し、このコメントも変わります。
moderate-next-machine = 機械が直せるところもあります。別のコメントに `/fix` と書いてください。
moderate-next-suggestions = 確かなところには、ファイルに提案を書きました。**Commit suggestion** を押すと入ります。
moderate-appeal = 間違いだと思われるときは、別のコメントに `/appeal` と理由を書いてください。関わっていない人が見直します。`/help` で書けるものの一覧が出ます。
moderate-help = 別のコメントに `/help` と書くと、ここで書けるものの一覧が出ます。
moderate-try = 自分のパソコンで見る
moderate-try-steps = Git と Kaifong を入れて、このリポジトリのコピーの中で実行します：
moderate-other-language = { $language }で書いたのは推測です。選ぶには、プロフィールに `languages` を書いてください。{ $verdict }
moderate-suggested = { $count ->
   *[other] コミット { $commit } への提案が { $count } 件あります。**Commit suggestion** で一つ、**Add suggestion to batch** でまとめて入ります。採用しなくてもかまいません。
}
# What stands beside the status of a commit: at most 140 characters, plain text.
moderate-status-pass = 確認済み：このまま公開できます
moderate-status-advise = 確認済み：公開できます。提案があります
moderate-status-fix = コメントで示したところを直してください
moderate-status-hold = 公開の前にモデレーターが確認します
moderate-status-refuse = このままでは公開できません。理由はコメントにあります
moderate-status-failed = 確認そのものが失敗しました。もう一度試し、モデレーターにも知らせます
