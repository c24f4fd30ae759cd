# What `kaifong check` says around the findings.
review-whole-change = 変更全体
review-why = 理由：
review-clause-elsewhere = { $title }（{ $language }版。翻訳はまだありません）
review-do = 対応：
review-old = この変更の前からあったものなので、直していただく必要はありません。よければ直してください。
review-skipped = 未確認：
review-skipped-off = guidelines/policy.yml で無効になっています：{ $note }
review-skipped-exempt = guidelines/policy.yml で例外とされています：{ $note }
review-skipped-no-submitter = 提出者がわかりません。--submitter ログイン名 を付けると、この検査も行います
review-skipped-no-level = この方の信頼の段階がわかりません。提出者、recognition.yml、マージの履歴がそろえばわかります
review-skipped-no-sanctions = コミュニティの鍵を持つ GitHub 上の確認でだけ調べます
review-skipped-no-approvals = 承認した人は GitHub 上の確認でだけ分かります
review-skipped-no-base = コミュニティ独自のチェックは既定ブランチのものを使いますが、この Git にはそのブランチがありません。`git fetch` するか、--own-checks でフォルダーを指定してください
review-skipped-not-merged = コミュニティ独自のこのチェックは、この版がまだ既定ブランチにない（または取得していない）ため実行していません。`--own-checks checks` で試せます
review-skipped-not-rendered = 本文を表示用に変換できませんでした
review-skipped-more = はじめの部分だけを示しています。このファイルには同じものがあと { $note } か所あります
review-error = 検査 { $check } が { $path } で失敗しました（{ $detail }）。これはこちらの不具合で、文章のせいではありません。モデレーターが確認します。
review-files = { $count ->
    [0] 確認したファイルはありません。
   *[other] { $count } 個のファイルを確認しました。
}
review-findings = { $count ->
    [0] 問題は見つかりませんでした。
   *[other] { $count } 件見つかりました。
}
review-severity-advise = 提案
review-severity-fix = 要修正
review-severity-hold = モデレーターが確認
review-severity-refuse = 公開できません
review-verdict-pass = 合格：このまま公開できます。
review-verdict-advise = 合格（提案あり）：公開できます。さらに良くするための提案もご覧ください。
review-verdict-fix = 要修正：印のある箇所を直せば公開できます。
review-verdict-hold = 保留：公開の前にモデレーターが確認します。
review-verdict-refuse = 不可：このままでは公開できません。
review-no-changes = { $base } から変更はありません。
review-mends = `kaifong fix` で直せます。
review-fix-done = { $path } の { $line } 行目：直しました（{ $check }）。
review-fix-would = { $path } の { $line } 行目：直せます（{ $check }）。
review-fix-done-whole = { $path }：直しました（{ $check }）。
review-fix-would-whole = { $path }：直せます（{ $check }）。
review-fix-done-carried = { $path }：原文に合わせました。原文の意味は変わっていません（stale-translation）。
review-fix-would-carried = { $path }：原文に合わせます。原文の意味は変わりません（stale-translation）。
review-fix-left = { $path }：そのままにしました。自動で直してもよくなりません（{ $check }）。
review-fix-link = { $path }：シンボリックリンクなので、リンク先とともにそのままにしました。
review-fix-read-only = { $path }：書き込みが許されていないので、直していません。書き込めるようにしてから、もう一度実行してください。
review-fix-changed = { $path }：その間に変更されたので、直していません。保存してから、もう一度実行してください。
review-fix-refused = { $path }：書き込めなかったので、直していません。ディスクがいっぱいか、フォルダーが保護されているのかもしれません。
review-fix-total = { $count ->
    [0] 直すところはありません。
   *[other] { $count } か所を直しました。
}
review-fix-total-check = { $count ->
    [0] 直すところはありません。
   *[other] { $count } か所を直せます。`kaifong fix` を実行してください。
}
review-policy-off = オフ：{ $reason }
review-policy-essential = 必須
review-policy-changed = このコミュニティで設定
review-policy-exempt = 例外：{ $path }：{ $reason }
