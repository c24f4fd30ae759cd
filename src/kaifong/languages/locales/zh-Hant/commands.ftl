# 合併請求留言中各個指令的回覆。文字是 Markdown；參數已經過轉義。
command-failed = { $command } 未能完成（{ $said }），未做的部分保持原樣。這不是你的錯。請過幾分鐘再下一次指令；如果仍然不行，請告訴維護者。
command-unknown = 沒有 { $typed } 這個指令。你是指 { $nearest } 嗎？請寫在新的留言裏；修改舊留言是不會再讀的。
command-refused-own = { $command } 要由別人來說：這是你自己的作品，沒有人可以替自己決定。{ $help } 會列出你可以做甚麼。
command-refused-not-author = { $command } 只供作者本人使用。{ $help } 會列出你可以做甚麼。
command-refused-no-access = 你在社區有職務，但在 GitHub 上沒有作決定的權限，所以 { $command } 沒有生效。維護者可以在儲存庫設定裏給你「Triage」或以上的角色。
command-refused-no-office = 你在 GitHub 上可以處理這個儲存庫，但今天不在 guidelines/recognition.yml 的版主名單內，所以 { $command } 沒有生效。維護者可以在那裏委任你。
command-refused-member = { $command } 只供版主使用。{ $help } 會列出你可以做甚麼。
command-closed = 這個合併請求已經關閉，沒有事情可以做。開啟它的人可以重新開啟。
command-elsewhere = 這裏是作者就表格說話的地方。請到合併請求下指令：#{ $number }。
command-own-work = 你在這裏有職務；你自己的作品由別人決定。
command-standing = { $standing ->
    [author] 這是你自己的作品。你可以在新留言裏寫以下指令，每個自成一行：
    [moderator] 你是這裏的版主。你可以在新留言裏寫以下指令，每個自成一行：
    [maintainer] 你是這裏的維護者。你可以在新留言裏寫以下指令，每個自成一行：
   *[member] 你可以在新留言裏寫以下指令，自成一行：
}
command-about-approve = 發佈這個提交。後面可以寫上提交編號和理由。
command-about-hold = 先不發佈，直至有版主批准。後面寫上理由。
command-about-fix = 修正只有一個正確答案的地方。
command-about-feature = 提議列為精選。後面寫上理由，讀者會看到。
command-about-translate = 徵求譯文。後面寫上語言。
command-about-appeal = 請沒有參與過這次決定的人再看一次。後面寫上原因。
command-about-uphold = 裁定上訴：維持原來的決定。後面寫上理由。
command-about-overturn = 裁定上訴：推翻原來的決定。後面寫上理由。
command-about-withdraw = 收回自己的作品。
command-about-help = 這張清單。
command-review-later = 未能即時開始檢查；半小時內會自動進行。

command-approve-merged-already = 這個已經合併了。
command-approve-draft = 這是草稿，作者還未完成。等作者按下「Ready for review」之後，再批准一次。
command-approve-base = 這個合併請求是送往分支 { $base } 的；只有送往 { $branch } 的才會發佈。
command-approve-conflict = 期間有別人改動了同一處，所以未能合併。作者可以按下面的「Resolve conflicts」，之後會重新檢查。
command-approve-other = 你批准的是 { $said }，但最新的提交是 { $commit }。期間有人推送了新內容：請先看看改了甚麼，再批准新的。
command-approve-unseen = 無法確定你看過提交 { $commit }：我對它的報告不比你的留言早，可能在你打字時有人推送了新內容。請再看一次，然後寫 { $typed }。
command-approve-moved = 我檢查 { $commit } 的時候來了更新的提交，所以沒有合併。請看看新的，再批准。
command-approve-held = 你留言之後有人要求暫緩，所以沒有合併提交 { $commit }。請先與對方談談，再批准一次。
command-approve-uncovered =
    以下內容不在你的職務範圍；由負責這種語言和類別的版主，或維護者決定：

    { $paths }
command-approve-refuse =
    提交 { $commit } 以現時的內容不能發佈，批准也不能改變這點。報告說明了要改甚麼：

    { $list }
command-approve-essential =
    提交 { $commit } 有些地方必須先改好，批准不能代替：

    { $list }
command-approve-blind =
    提交 { $commit } 未能完整檢查，缺了的部分不能以批准代替。請再下一次指令；如果仍然如此，請告訴維護者：

    { $list }
command-approve-maintainer =
    這個（{ $commit }）需要維護者批准：

    { $list }
command-approve-reason =
    檢查要求先修改提交 { $commit }。如果仍然要發佈，請在指令後用一句話說明原因，原因會顯示在這裏：

    { $list }
command-approve-merged = { $who } 已批准這個版本（{ $commit }），並已合併。多謝你！網站幾分鐘後會更新。
command-approve-why = 理由：{ $reason }
command-approve-forbidden = { $who } 已批准提交 { $commit }，但我沒有權限合併。.github/workflows 之下的檔案是其中一個原因：那些由維護者按按鈕合併。GitHub 說：{ $said }
command-approve-waits = { $who } 已批准提交 { $commit }，但 GitHub 暫時不合併。它說：{ $said } 完成之後，請再下一次指令。
command-approve-unpublished = 未能即時通知網站更新；一天之內會自動重建，也可以手動執行工作流程 `publish`。
command-status-approved = 已由 { $who } 批准
command-status-held = { $who } 暫緩發佈，等版主批准

command-hold-merged = 這個已經合併，不能再暫緩。要下架內容，請用工作流程 `decide`。
command-held = 發佈之前，{ $who } 想先仔細看看。在有人於這裏回覆你之前，你甚麼也不用做。
command-held-why = 理由：{ $reason }

command-fix-too-much = 修正所需的時間超過了上限，所以沒有改動。縮小圖片，或者每次少送幾個檔案，會有幫助。
command-fix-nothing = 這裏沒有只有一個正確答案的地方。報告列出的，要由你自己決定。
command-fix-moved = 我修正的時候有人推送了更新的提交，所以保持原樣。請再下一次指令。
command-fix-pushed = { $count ->
   *[other] 已在提交 { $commit } 修正 { $count } 個檔案，正在重新檢查。
}
command-fix-fork = { $count ->
   *[other] 有 { $count } 個檔案可以修正。你的分支在你自己的副本裏，我不能寫入。
} **在瀏覽器裏：** 打開上面的「Files changed」，在我的每個建議下面按「Commit suggestion」。
command-fix-patch = { $count ->
   *[other] 修補檔，共 { $count } 個檔案
}
command-fix-apply = 用 Git：另存為 `fix.patch`，執行 { $command }，然後提交、推送。如果裝了 Kaifong，{ $fix } 也是一樣。
command-fix-left = { $count ->
   *[other] 有 { $count } 個檔案沒有在這裏顯示：裏面有不應重複、或者看不見的內容，又或者是圖片。請按報告裏該處旁邊的 ✏️ 修改；裝了 Kaifong，也可以用 `kaifong fix`。
}

command-feature-unpublished = 已發佈的內容才可以列為精選。合併之後，請再下一次指令。
command-feature-none = 這個合併請求帶來的內容都不能列為精選：已經不在，或者不是會列出的類別。
command-feature-which =
    這個合併請求帶來了幾篇。請在指令後寫明是哪一篇，再寫理由：

    { $list }
command-feature-already = { $path } 已經是精選。
command-feature-reason = 請在指令後用幾個字說明原因；讀者會看到。
command-feature-broken = 無法把標記加進 { $path } 的開頭欄位。請先修正那個檔案；`kaifong check` 會說明做法。
command-feature-title = 精選「{ $title }」
command-feature-body =
    { $who } 提議把 { $path } 列為精選，理由是：{ $reason }

    由另一位版主以 `/approve` 批准，或者關閉。
command-proposed = 這是合併請求 #{ $number }，由你以外的人批准。
command-proposed-branch = 改動已在分支 { $branch } 準備好，但我不能在這裏開合併請求。[按這裏開啟]({ $url })。
command-proposed-from = 來自 #{ $number } 的指令。

command-translate-which = 請在指令後寫上這裏的其中一種語言：{ $languages }。
command-translate-none = 這裏沒有可以譯成{ $language }的內容：已有譯文，或者不分語言。
command-translate-title = 徵求{ $language }譯文：{ $title }
command-translate-body =
    我們想有這篇的{ $language }版本。

    - 原文：{ $sources }
    - 譯文要放在：{ $paths }

    人人都可以翻譯：取用這份草稿裏的檔案，在開頭欄位下面寫上譯文，在 `translator` 填上自己的名字，然後送出自己的合併請求。這份草稿本身不會發佈；合併譯文的人會把它關閉。

command-withdraw-published = 這篇已經發佈。要從網站移除，請用收回作品的表格，或者送出刪除該檔案的合併請求；Git 紀錄裏會留下甚麼、怎樣清除，請看關於匯出與刪除的一頁。
command-withdrawn = 你已收回這份作品，不會發佈。如果改變主意，請按下面的「Reopen pull request」。

command-appeal-already = 你的上訴已經記下，會有人處理。
command-appeal-decided = 你的上訴已有裁定，每個決定只會重新審視一次。這個社區的負責人：{ $contact }
command-appealed = 已記下你的上訴。{ $who }：請看看這件事，你們至今沒有參與。請在 { $hours } 小時內以 `/uphold` 或 `/overturn` 加上理由裁定。
command-appealed-alone = 已記下你的上訴。現任的人都參與過這次決定，所以維護者會請外面的人來讀，並在紀錄中寫明有沒有這樣的人。

command-decide-none = 這裏沒有等候裁定的上訴。作者可以用 `/appeal` 提出。
command-decide-same = 第一次是由你決定的，上訴要由別人裁定。
command-decide-unmerged = 上訴所針對的決定還未合併（{ $where }）。想收回決定，請關閉該合併請求；否則請先合併，再裁定上訴，兩者才會都有紀錄。
command-decide-reason = 請在指令後用一句話說明理由：作者會讀到，也會記錄在案。
command-upheld = { $who } 看過你的上訴，維持原來的決定：{ $reason }
command-overturned = { $who } 看過你的上訴，推翻原來的決定：{ $reason }
command-overturned-open = 你送來的內容已重新開啟，正在重新檢查。
command-overturned-gone = 分支已經不在，所以不能重新開啟。請再送一次，歡迎之至。
command-overturned-restore = 下架了的內容會在 { $where } 恢復。
command-decide-alone = 沒有其他現任的人，所以上訴也由最初的決定者裁定；紀錄中已寫明。
command-decide-recorded = 紀錄在 { $where }。
