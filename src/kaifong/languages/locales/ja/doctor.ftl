# `kaifong doctor` の文言。
doctor-next = 対処：{ $todo }
doctor-total = { $failures ->
    [0] 問題はありません
   *[other] { $failures }件の問題があります
}。{ $warnings ->
    [0] 気をつける点もありません。
   *[other] 確認したい点が{ $warnings }件あります。
}
doctor-error = このファイルは使えません。
doctor-python-ok = Python { $version }
doctor-python-wrong = Python { $version } は古すぎます。Kaifong には { $oldest } 以降が必要です。
    .next = 新しい Python を入れ、.venv を消してから、もう一度 `make hub` を実行してください。
doctor-packages-ok = { $count }個のパッケージがすべて、決められた範囲の版で入っています
doctor-packages-missing = パッケージ { $name }（{ $bounds }）が入っていません。
    .next = `make hub` を実行してください。requirements/run.lock のとおりに入ります。
doctor-packages-wrong = { $name } の版は { $version } ですが、{ $bounds } でなければなりません。古い版には既知の脆弱性があります。
    .next = `make hub` を実行してください。requirements/run.lock のとおりに入ります。
doctor-git-ok = Git が入っています
doctor-git-wrong = Git が入っていません。サイトは作れますが、履歴と「変わった点」は Git から読みます。
    .next = Git を入れてください：https://git-scm.com/downloads
doctor-browser-ok = ブラウザーテスト用の Chromium が入っています
doctor-browser-wrong = Chromium が見つかりません。必要なのはブラウザーテストだけです。
    .next = システムのパッケージで chromium を入れるか、CHROMIUM に場所を書くか、`make browser` を実行してください。
doctor-search-ok = 検索インデックスを作る Pagefind が入っています
doctor-search-wrong = Pagefind のプログラムがないため、サイトで検索できません。
    .next = `make hub` を実行するか、Python パッケージ pagefind-bin-extended を入れ直してください。
doctor-encoding-ok = ファイル名は UTF-8 で読まれます
doctor-encoding-wrong = ファイル名が { $encoding } で読まれるため、中国語や日本語の名前が壊れるおそれがあります。
    .next = 環境変数 PYTHONUTF8=1 か、C.UTF-8 などのロケールを設定してください。
doctor-rights-ok = ハブのフォルダーに書き込めます
doctor-rights-locked = { $path } に書き込めません。
    .next = 権限を付けてください：`chmod u+w { $path }`。ほかのユーザーのものなら `chown` を使います。
doctor-space-ok = ディスクの空きは { $free } MB です
doctor-space-wrong = ディスクの空きが { $free } MB しかありません。新しいサイトができるまで古いサイトも残ります。
    .next = 空きを作ってください。.kaifong/ と site/ は消しても作り直されます。
doctor-stage-ok = ステージの置き場所があります
doctor-stage-wrong = { $path } がありません。新しいクローンで `mkdocs build` を直接実行すると、フォルダーが見つかりません。
    .next = フォルダーを作り、この名前の空のファイルを置いてコミットしてください。
doctor-hook-ok = MkDocs は Kaifong につながっています
doctor-hook-missing = { $path } がありません。MkDocs のページに題名・言語・メニューが付きません。
    .next = Kaifong のリポジトリからコピーしてください。
doctor-hook-no-mkdocs = mkdocs.yml がありません。
    .next = Kaifong のリポジトリからコピーしてください。
doctor-hook-unwired = mkdocs.yml の `hooks:` に { $path } がありません。MkDocs はそれを知らせてくれません。
    .next = mkdocs.yml に `hooks: [{ $path }]` と書いてください。
doctor-hook-docs-dir = mkdocs.yml の `docs_dir` が { $path } ではありません。確認していないファイルが公開されるおそれがあります。
    .next = mkdocs.yml に `docs_dir: { $path }` と書いてください。
doctor-hub-ok = hub.yml は読めました。投稿は{ $count }件です
doctor-settings-ok = hub.yml には、リポジトリ、サイト、非公開の連絡先が書かれています
doctor-settings-no-repository = hub.yml に `repository` がありません。ページからフォームやファイルに行けません。
    .next = `repository: owner/name` を書いてください。
doctor-settings-no-url = hub.yml に `url` がありません。フィードや検索エンジンはページのアドレスを知らず、メンバーへの返事にも書けません。
    .next = サイトのアドレスを `url: https://…` と書いてください。
doctor-settings-no-contact = hub.yml に、ページからリンクできる `contact` がありません。だれも非公開で知らせることができません。
    .next = 人が見ているメールアドレスか https:// のリンクを書いてください。
doctor-policy-ok = guidelines/policy.yml は読めました
doctor-recognition-ok = guidelines/recognition.yml は読めました
doctor-goals-ok = guidelines/goals.yml は読めました（目標 { $n } 件）
doctor-history-ok = マージの記録が{ $count }件あります
doctor-guidelines-ok = ガイドライン{ $count }条が{ $languages }言語でそろい、すべて最新です
doctor-guidelines-none = ガイドラインの正文となる { $language } の版がありません。
    .next = guidelines/{ $language }/<条項>.md に書いてください。Kaifong のものを土台にできます。
doctor-guidelines-missing = { $language } では{ $count }条が未翻訳です：{ $names }。
    .next = guidelines/{ $language }/ に訳してください。読めない条項を守らせるわけにはいきません。
doctor-guidelines-stale = { $language } では{ $count }条の訳が原文より古くなっています：{ $names }。
    .next = 訳を直し、`kaifong fix` で新しい版を記録してください。
