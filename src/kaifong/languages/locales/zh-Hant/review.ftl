# What `kaifong check` says around the findings.
review-whole-change = 整個改動
review-why = 原因：
review-clause-elsewhere = { $title }（{ $language }版；尚未有翻譯）
review-do = 做法：
review-old = 這處在今次改動之前已經存在，不會因此要求你修改；想順手改好也可以。
review-skipped = 未檢查：
review-skipped-off = 已在 guidelines/policy.yml 關閉：{ $note }
review-skipped-exempt = guidelines/policy.yml 列為例外：{ $note }
review-skipped-no-submitter = 未知由誰提交；加上 --submitter 登入名稱，便會一併檢查
review-skipped-no-level = 未知這位成員在這裏的信任階級：要知道是誰、有 recognition.yml，還要有合併紀錄
review-skipped-no-sanctions = 只有在 GitHub 上、並持有社區密鑰的檢查才會問到
review-skipped-no-approvals = 只有在 GitHub 上檢查時才知道誰已批准
review-skipped-no-base = 社區自己的檢查以預設分支為準，而這裏的 Git 沒有該分支；請先 `git fetch`，或用 --own-checks 指明資料夾
review-skipped-not-merged = 社區自己的這個檢查，這個版本還未在預設分支（或者未取回），所以沒有執行；可用 `--own-checks checks` 試行
review-skipped-not-rendered = 未能排版這篇文字
review-skipped-more = 只列出最先的若干處；這個檔案還有 { $note } 處相同的問題
review-error = 檢查 { $check } 在 { $path } 出錯（{ $detail }）。這是系統的問題，與你的文章無關；版主會親自看看。
review-files = { $count ->
    [0] 沒有檢查任何檔案。
   *[other] 檢查了 { $count } 個檔案。
}
review-findings = { $count ->
    [0] 沒有發現問題。
   *[other] 發現 { $count } 項。
}
review-severity-advise = 建議
review-severity-fix = 請修改
review-severity-hold = 待版主過目
review-severity-refuse = 不能發佈
review-verdict-pass = 通過：可以直接發佈。
review-verdict-advise = 通過，附有建議：可以發佈；看看建議，文章會更好。
review-verdict-fix = 請修改：改好標示的地方，就可以發佈。
review-verdict-hold = 暫緩：發佈之前，先由版主過目。
review-verdict-refuse = 不接受：以現時的內容不能發佈。
review-no-changes = 自 { $base } 以來沒有改動。
review-mends = `kaifong fix` 可以替你做。
review-fix-done = { $path } 第 { $line } 行：已修正（{ $check }）。
review-fix-would = { $path } 第 { $line } 行：可以修正（{ $check }）。
review-fix-done-whole = { $path }：已修正（{ $check }）。
review-fix-would-whole = { $path }：可以修正（{ $check }）。
review-fix-done-carried = { $path }：已跟上原文，原文的意思沒有改變（stale-translation）。
review-fix-would-carried = { $path }：會跟上原文，原文的意思不會改變（stale-translation）。
review-fix-left = { $path }：保持原樣；用機器改不會更好（{ $check }）。
review-fix-link = { $path }：這是符號連結，連同它指向的檔案都保持原樣。
review-fix-read-only = { $path }：沒有修正，因為這個檔案不可寫入。請給自己寫入權限，再執行一次。
review-fix-changed = { $path }：沒有修正，因為它剛剛被改動過。請先儲存，再執行一次。
review-fix-refused = { $path }：沒有修正，因為寫不進去。是不是磁碟滿了，或者資料夾受保護？
review-fix-total = { $count ->
    [0] 沒有需要修正的地方。
   *[other] 已修正 { $count } 處。
}
review-fix-total-check = { $count ->
    [0] 沒有需要修正的地方。
   *[other] 有 { $count } 處可以修正。執行 `kaifong fix` 即可。
}
review-policy-off = 已關閉：{ $reason }
review-policy-essential = 必要
review-policy-changed = 由本社區設定
review-policy-exempt = 例外：{ $path }：{ $reason }
