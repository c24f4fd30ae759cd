# プルリクエストのコメントに書かれたコマンドへの返事。文は Markdown で、引数はエスケープ済み。
command-failed = { $command } を実行できませんでした（{ $said }）。まだ済んでいないことはそのままにしてあります。あなたのせいではありません。数分後にもう一度コマンドを書いてください。それでもだめならメンテナーに知らせてください。
command-unknown = { $typed } というコマンドはありません。{ $nearest } のことでしょうか。新しいコメントに書いてください。編集したコメントは読み直しません。
command-refused-own = { $command } はほかの人が決めることです。これはご自身の投稿で、自分のものを自分で決めることは誰にもできません。ここでできることは { $help } で分かります。
command-refused-not-author = { $command } は書いたご本人だけが使えます。ここでできることは { $help } で分かります。
command-refused-no-access = コミュニティの役職をお持ちですが、GitHub 上では決める権限がないため、{ $command } は何もしません。メンテナーがリポジトリの設定で「Triage」以上の役割を付けられます。
command-refused-no-office = GitHub 上ではこのリポジトリで作業できますが、今日の時点で guidelines/recognition.yml のモデレーターに載っていないため、{ $command } は何もしません。任命はメンテナーがそこで行います。
command-refused-member = { $command } はモデレーター用です。ここでできることは { $help } で分かります。
command-closed = このプルリクエストは閉じられているので、することがありません。開いたご本人が開き直せます。
command-elsewhere = ここはフォームを送った方が話すところです。コマンドはプルリクエスト #{ $number } に書いてください。
command-own-work = 役職をお持ちですが、ご自身の投稿についてはほかの人が決めます。
command-standing = { $standing ->
    [author] これはご自身の投稿です。新しいコメントに、1行に1つずつ、次のように書けます：
    [moderator] あなたはここのモデレーターです。新しいコメントに、1行に1つずつ、次のように書けます：
    [maintainer] あなたはここのメンテナーです。新しいコメントに、1行に1つずつ、次のように書けます：
   *[member] 新しいコメントの1行に、次のように書けます：
}
command-about-approve = このコミットを公開します。続けてコミット番号と理由を書けます。
command-about-hold = モデレーターが承認するまで公開しません。続けて理由を書いてください。
command-about-fix = 正しい答えが1つしかないところを直します。
command-about-feature = おすすめとして前に出すよう提案します。続けて理由を書いてください。読者の目に触れます。
command-about-translate = 翻訳を募ります。続けて言語を書いてください。
command-about-appeal = 決定に関わっていない人に見直してもらいます。続けて理由を書いてください。
command-about-uphold = 異議について決めます：決定はそのままです。続けて理由を書いてください。
command-about-overturn = 異議について決めます：はじめの決定を取り消します。続けて理由を書いてください。
command-about-withdraw = 自分の投稿を取り下げます。
command-about-help = この一覧です。
command-review-later = 確認をすぐには始められませんでした。30分以内に自動で行われます。

command-approve-merged-already = これはもうマージされています。
command-approve-draft = これは下書きで、書き手はまだ途中です。「Ready for review」が押されたら、もう一度承認してください。
command-approve-base = これはブランチ { $base } に向けたものです。公開されるのは { $branch } に向けたものだけです。
command-approve-conflict = そのあいだにほかの人が同じ行を変えたため、マージできません。書き手が下の「Resolve conflicts」を押せば、あらためて確認します。
command-approve-other = { $said } を承認されましたが、いちばん新しいコミットは { $commit } です。そのあいだに誰かがプッシュしました。何が変わったかを見てから、そちらを承認してください。
command-approve-unseen = コミット { $commit } をご覧になったかどうか分かりません。それについての報告がコメントより前のものではないので、書いているあいだに何かがプッシュされたのかもしれません。もう一度見て、{ $typed } と書いてください。
command-approve-moved = { $commit } を確認しているあいだに新しいコミットが届いたので、マージしませんでした。新しいほうを見て、承認してください。
command-approve-held = コメントのあとで保留の求めがあったため、コミット { $commit } はマージしませんでした。話し合ってから、もう一度承認してください。
command-approve-uncovered =
    次のものは担当の範囲にありません。この言語と種類の担当者か、メンテナーが決めます：

    { $paths }
command-approve-refuse =
    コミット { $commit } はこのままでは公開できず、承認があっても変わりません。どこを変えるかは報告にあります：

    { $list }
command-approve-essential =
    コミット { $commit } には先に直さなければならないところがあり、承認では代えられません：

    { $list }
command-approve-blind =
    コミット { $commit } をすべては確認できませんでした。足りない分は承認では代えられません。もう一度コマンドを書いてください。変わらなければメンテナーに知らせてください：

    { $list }
command-approve-maintainer =
    これ（{ $commit }）にはメンテナーの承認が要ります：

    { $list }
command-approve-reason =
    確認の結果、コミット { $commit } には直すところがあります。それでも公開するなら、コマンドに続けて理由を一文で書いてください。理由はここに示されます：

    { $list }
command-approve-merged = { $who } がコミット { $commit } を承認し、マージしました。ありがとうございました。サイトには数分で反映されます。
command-approve-why = 理由：{ $reason }
command-approve-forbidden = { $who } がコミット { $commit } を承認しましたが、マージする権限がありません。.github/workflows の下のファイルが原因のことがあります。その場合はメンテナーがボタンでマージします。GitHub からの返事：{ $said }
command-approve-waits = { $who } がコミット { $commit } を承認しましたが、GitHub はまだマージしません。返事：{ $said } それが済んだら、もう一度コマンドを書いてください。
command-approve-unpublished = サイトにすぐには伝えられませんでした。1日以内に作り直されます。ワークフロー `publish` を手で動かせば、すぐに反映されます。
command-status-approved = { $who } が承認しました
command-status-held = モデレーターが承認するまで { $who } が保留しています

command-hold-merged = もうマージされているので、保留にはできません。公開をやめるにはワークフロー `decide` を使ってください。
command-held = 公開の前に { $who } がくわしく見ます。ここで声がかかるまで、何もしなくて大丈夫です。
command-held-why = 理由：{ $reason }

command-fix-too-much = 直すのに時間がかかりすぎるため、何も変えませんでした。画像を小さくするか、一度に送るファイルを減らしてみてください。
command-fix-nothing = 正しい答えが1つしかないところは、ここにはありません。報告にあるものは、ご自身で決めてください。
command-fix-moved = 直しているあいだに新しいコミットがプッシュされたので、そのままにしました。もう一度コマンドを書いてください。
command-fix-pushed = { $count ->
   *[other] コミット { $commit } で { $count } 個のファイルを直しました。あらためて確認しています。
}
command-fix-fork = { $count ->
   *[other] { $count } 個のファイルに直せるところがあります。ブランチはご自身の複製の中にあり、こちらからは書き込めません。
} **ブラウザーで：** 上の「Files changed」を開き、提案ごとに「Commit suggestion」を押してください。
command-fix-patch = { $count ->
   *[other] パッチ（{ $count } 個のファイル）
}
command-fix-apply = Git で：`fix.patch` として保存し、{ $command } を実行して、コミットし、プッシュします。Kaifong が入っていれば { $fix } でも同じことができます。
command-fix-left = { $count ->
   *[other] { $count } 個のファイルはここに示していません。繰り返すべきでないもの、目に見えないものを含むか、画像だからです。報告の各箇所の横の ✏️ を押して直してください。Kaifong が入っていれば `kaifong fix` でも直せます。
}

command-feature-unpublished = おすすめにできるのは公開されたものだけです。マージされたら、もう一度コマンドを書いてください。
command-feature-none = このプルリクエストで届いたもので、おすすめにできるものはありません。もうないか、一覧に出ない種類です。
command-feature-which =
    このプルリクエストではいくつか届いています。どれかをコマンドに続けて書き、そのあとに理由を書いてください：

    { $list }
command-feature-already = { $path } はもうおすすめになっています。
command-feature-reason = 理由をコマンドに続けて短く書いてください。読者の目に触れます。
command-feature-broken = { $path } のはじめの欄に印を入れられません。先にそのファイルを直してください。直し方は `kaifong check` で分かります。
command-feature-title = おすすめに：「{ $title }」
command-feature-body =
    { $who } が { $path } をおすすめとして前に出すよう提案しています。理由：{ $reason }

    ほかの人が `/approve` で承認するか、閉じてください。
command-proposed = プルリクエスト #{ $number } です。承認するのは、ご自身以外の人です。
command-proposed-branch = 変更はブランチ { $branch } に用意できましたが、ここではプルリクエストを開けません。[ワンクリックで開く]({ $url })
command-proposed-from = #{ $number } のコマンドから。

command-translate-which = コマンドに続けて、このハブの言語を1つ書いてください：{ $languages }。
command-translate-none = { $language }に訳せるものはここにありません。もう訳があるか、言語のないものです。
command-translate-title = { $language }の翻訳を募集：{ $title }
command-translate-body =
    これを{ $language }でも読めるようにしたいと思っています。

    - 原文：{ $sources }
    - 訳文の置き場所：{ $paths }

    どなたでも書けます。この下書きのファイルを使い、はじめの欄の下に訳文を書き、`translator` にご自身の名前を入れて、ご自身のプルリクエストで送ってください。この下書きがそのまま公開されることはなく、訳文をマージした人が閉じます。

command-withdraw-published = これはもう公開されています。サイトから外すには、取り下げのフォームを使うか、そのファイルを消すプルリクエストを送ってください。Git の履歴に何が残り、どうすれば消せるかは、書き出しと消去のページにあります。
command-withdrawn = 取り下げました。公開されることはありません。気が変わったら、下の「Reopen pull request」を押してください。

command-appeal-already = 異議はもう受け付けてあり、誰かが確認します。
command-appeal-decided = 異議についてはもう決まりました。1つの決定を見直すのは一度だけです。このハブの責任者：{ $contact }
command-appealed = 異議を受け付けました。{ $who }：確認をお願いします。この件にはまだ関わっていない方々です。できれば { $hours } 時間以内に、`/uphold` か `/overturn` に理由を添えて決めてください。
command-appealed-alone = 異議を受け付けました。役職にある人はみなこの件に関わっているので、メンテナーが外の人に読んでもらい、そういう人がいたかどうかを記録に書きます。

command-decide-none = ここには待っている異議がありません。書き手は `/appeal` で申し立てられます。
command-decide-same = はじめに決めたのはあなたなので、異議についてはほかの人が決めます。
command-decide-unmerged = この異議の対象となる決定は、まだマージされていません（{ $where }）。取り下げるならそのプルリクエストを閉じ、そうでなければ先にマージしてから異議を判断してください。両方の記録が残ります。
command-decide-reason = コマンドに続けて、理由を一文で書いてください。書き手が読み、記録にも残ります。
command-upheld = { $who } が異議を確認し、決定はそのままになりました：{ $reason }
command-overturned = { $who } が異議を確認し、はじめの決定を取り消しました：{ $reason }
command-overturned-open = 送っていただいたものをまた開きました。あらためて確認しています。
command-overturned-gone = ブランチがもうないので、開き直せません。お手数ですがもう一度送ってください。お待ちしています。
command-overturned-restore = 公開をやめたものは { $where } で元に戻します。
command-decide-alone = ほかに役職にある人がいないため、はじめに決めた人が異議についても決めました。記録にもそう書いてあります。
command-decide-recorded = 記録は { $where } にあります。
