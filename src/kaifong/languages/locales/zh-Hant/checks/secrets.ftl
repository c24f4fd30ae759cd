secrets-token = 這看來是 { $provider } 的密鑰，以 { $masked } 開頭。
    .next = 請立即到該服務註銷它：合併請求是公開的，刪去這一行也收不回來。然後移除；版主可以告訴你怎樣清除舊版本。
secrets-web-token = 這看來是經簽署的網絡權杖（JWT）：{ $masked }。
    .next = 如果它曾經能登入任何地方，請先註銷再移除。如果只是為這篇文章編的，版主會放行。
secrets-password = 網址裏有密碼：{ $masked }。
    .next = 請到使用它的地方更改：合併請求是公開的，刪去這一行也收不回來。然後改寫成 PASSWORD 之類的代號。
secrets-setting = 這項設定似乎有真正的密鑰：{ $masked }。
    .next = 如果是真的，請立即註銷，並改寫成 YOUR-TOKEN 之類的代號。如果是虛構的，版主會放行。
