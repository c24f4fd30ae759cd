identity-number-seen = { $sort ->
    [hk] 這看來是香港身份證號碼：{ $masked }。
    [tw] 這看來是台灣身分證字號：{ $masked }。
    [cn] 這看來是內地身份證號碼：{ $masked }。
    [jp] 這看來是日本的個人編號（My Number）：{ $masked }。
   *[passport] 這看來是護照號碼：{ $masked }。
}
    .next = 請移除，並請版主清除舊版本：合併請求一開啟就是公開的。
