### 对读者举报的第一个回复。

report-receipt = 谢谢你，已收到你的举报。版主一般会在 { $hours } 小时内看，结果会写在这一页。你不用再做什么。
report-receipt-public = 这一页是公开的。如果写多了不该写的，请编辑；只在旧版本里的内容，有心人仍然看得到。
report-receipt-contact = 不能公开的，请写到：{ $contact }
report-receipt-unknown = 我们找不到你所指的页面。请编辑上面的文字，写上浏览器显示的网址。
report-receipt-exposed = **上面好像有私人信息**，例如电话号码或地址。请把它删去。
report-again = 你已经在 #{ $number } 举报过这一页，还没有人回复。我们集中在那边处理，这一份先关上；有补充请写在那边。
