# What the review says on a pull request. The words are Markdown; parameters come escaped.
moderate-title-yours = 先由你來：請改好標示的地方。
moderate-title-read = 到目前一切順利：發佈之前，版主會先讀一遍。
moderate-commit = 我看過這個版本：{ $commit }。
moderate-line = { $path } 第 { $line } 行
moderate-edit = ✏️ 修改
moderate-do = 做法：{ $do }
moderate-why = 原因：{ $why } ·
moderate-group-refuse = 不能發佈（{ $count }）
moderate-group-fix = 請修改（{ $count }）
moderate-group-hold = 待版主過目（{ $count }）
moderate-group-advise = 建議（{ $count }）
moderate-more = { $count ->
   *[other] 還有 { $count } 項
}
moderate-cut = { $count ->
   *[other] 還有 { $count } 項在這裏放不下；[這次執行的頁面]({ $run })列出全部。
}
moderate-mended = 上次之後已改好
moderate-mended-more = { $count ->
   *[other] ……還有 { $count } 項。
}
moderate-unasked = 哪些沒有檢查，為甚麼
moderate-welcome = { $who }，歡迎你，也多謝你第一次帶來作品。這個回覆由程式寫成：它懂得社區的守則，卻不認識你；之後還會有真人讀你的文章。
moderate-yours-first = { $count ->
   *[other] **先由你來：** 下面有 { $count } 項請你修改，之後版主就會讀。
}
moderate-promise = 最遲 { $until } 會有真人回覆你。
moderate-readers-asked = 已邀請過目：{ $who }。
moderate-readers-named = 同樣負責這部分的還有：{ $who }。
moderate-readers-charge = 負責這部分的是：{ $who }。
moderate-readers-none = 這個語言和類別暫時未有專人負責，會由維護者過目。
moderate-held = 版主要親自看過才會發佈，詳見版主的留言。
moderate-draft = 這是草稿，所以還未邀請任何人過目。準備好之後，按一下 **Ready for review**。
moderate-conflict = 期間有其他人改動了相同的地方。請按下面的 **Resolve conflicts**，保留雙方需要的內容再提交；如果按鈕是灰色的，在這裏說一聲，會有人幫忙。
moderate-gap-files = 內容多得我一次讀不完：{ $all } 個檔案之中，看了 { $read } 個。版主會看全部。分成幾個小一點的合併請求會快得多。
moderate-gap-listed = GitHub 最多只列出一個合併請求的 { $limit } 個檔案，所以我沒有看齊。版主會看全部。分成幾個小一點的合併請求會快得多。
moderate-gap-bytes = { $left ->
   *[other] 有 { $left } 個檔案沒有讀
}：合計超過 { $limit } MB。版主會過目。把圖片縮小會有幫助。
moderate-gap-large = { $path } 超過 { $limit } MB，所以沒有讀。版主會過目。改用較小的圖片，或者影片連結，會有幫助。
moderate-gap-unreadable = 我讀不到這個提交的檔案，所以甚麼都沒有檢查。版主會親自看，你不用做任何事。
moderate-rules = 這個改動會令 { $path } 無法讀取，之後誰的作品都不能檢查：{ $detail }。維護者會過目。
moderate-next-fix = **怎樣修改：** 按該處旁邊的 ✏️，改好文字，再按 **Commit changes**。我會自動再看一次，這個留言亦會更新。
moderate-next-form = **怎樣修改：** 直接編輯[你的表格]({ $issue })的文字；我會自動再看一次，這個留言亦會更新。
moderate-next-machine = 部分問題可以由程式替你改好：另開一則留言寫 `/fix`。
moderate-next-suggestions = 有把握的地方，我在檔案裏寫了建議：按 **Commit suggestion** 就會改好。
moderate-appeal = 覺得判斷有錯？另開一則留言寫 `/appeal` 和理由，會由沒有參與過的人再看。寫 `/help` 可以看到你能用的全部指令。
moderate-help = 另開一則留言寫 `/help`，可以看到你能用的指令。
moderate-try = 在自己的電腦預覽
moderate-try-steps = 裝好 Git 和 Kaifong 之後，在這個儲存庫的副本執行：
moderate-other-language = 這個回覆用{ $language }寫，是我猜的。想自己選，可以在個人檔案寫上 `languages`。{ $verdict }
moderate-suggested = { $count ->
   *[other] 為提交 { $commit } 寫了 { $count } 項建議。按 **Commit suggestion** 採用一項，按 **Add suggestion to batch** 一次過採用幾項；不採用也可以。
}
# What stands beside the status of a commit: at most 140 characters, plain text.
moderate-status-pass = 已檢查：可以直接發佈
moderate-status-advise = 已檢查：可以發佈，附有建議
moderate-status-fix = 請修改留言標示的地方
moderate-status-hold = 發佈之前，先由版主過目
moderate-status-refuse = 以現時的內容不能發佈；原因見留言
moderate-status-failed = 檢查本身出錯；會再試一次，亦會通知版主
