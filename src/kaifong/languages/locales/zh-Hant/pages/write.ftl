# 怎樣投稿。
pages-write-title = 怎樣投稿
pages-write-lead = 不用懂 Git，也不用安裝任何東西。只要有 GitHub 帳戶，和想講的話。
pages-write-how = 過程
pages-write-step-account = 登入 GitHub。未有帳戶就開一個，免費，用筆名也可以：
pages-write-step-form = 在下面揀一份表格，填好後按「Create」（或「Submit new issue」）。最上面的標題會成為網頁的標題。
pages-write-step-answer = 一兩分鐘內，機械人會用你的語言回覆，講明有沒有要改的地方。之後有版主細讀。
pages-write-step-mend = 想改，就編輯表格的內容（⋯，再選「Edit」）。想收回，就把它關閉。
pages-write-step-end = 發表後會通知你網址；不發表也會講明原因，你可以要求由另一個人再看。
pages-write-public = 送出的內容即時公開，包括圖片和拍攝地點。請分享不含位置資料的圖片。
pages-write-form = 填表格
pages-write-file = 在 GitHub 直接寫檔案
pages-write-fields = 表格問甚麼
pages-write-yours = 已經屬於你的
pages-write-correction = 改自己文章的字句。
pages-write-withdrawal = 該頁會下架。
pages-write-profile = 介紹你的一頁。GitHub 給你帳戶的號碼，保證這一頁一直是你的。
pages-write-wanted = 想找人幫手的事
