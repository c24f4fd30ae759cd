contact-handle-seen = 這裏有 { $service } 帳號：{ $masked }。
    .next = 請改放在個人檔案；日後換帳號，在那裏改就可以。
contact-handle-message = 這裏請讀者私訊另一個平台的帳號：{ $masked }。
    .next = 請改放在個人檔案，並寫明是哪個平台；日後換帳號，在那裏改就可以。
contact-handle-scan = 這裏請讀者掃描二維碼加帳號。
    .next = 請用文字說明會聯絡到誰，並把帳號放在個人檔案；圖片既無法查證，日後也難以更改。
