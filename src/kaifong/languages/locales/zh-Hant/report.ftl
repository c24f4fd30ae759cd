### 對讀者舉報的第一個回覆。

report-receipt = 多謝你，已收到你的舉報。版主一般會在 { $hours } 小時內看，結果會寫在這一頁。你不用再做甚麼。
report-receipt-public = 這一頁是公開的。如果寫多了不該寫的，請編輯；只在舊版本裏的內容，有心人仍然看得到。
report-receipt-contact = 不能公開的，請寫到：{ $contact }
report-receipt-unknown = 我們找不到你所指的頁面。請編輯上面的文字，寫上瀏覽器顯示的網址。
report-receipt-exposed = **上面好像有私人資料**，例如電話號碼或地址。請把它刪去。
report-again = 你已經在 #{ $number } 舉報過這一頁，還未有人回覆。我們集中在那邊處理，這一份先關上；有補充請寫在那邊。
