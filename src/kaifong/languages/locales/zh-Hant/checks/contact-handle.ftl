contact-handle-seen = 這裏有 { $service } 帳號：{ $masked }。
    .next = 請改放在個人檔案；日後換帳號，在那裏改就可以。
