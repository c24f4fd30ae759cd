contact-handle-seen = 这里有 { $service } 账号：{ $masked }。
    .next = 请改放在个人档案；以后换账号，在那里改就可以。
contact-handle-message = 这里请读者私信另一个平台的账号：{ $masked }。
    .next = 请改放在个人档案，并写明是哪个平台；以后换账号，在那里改就可以。
contact-handle-scan = 这里请读者扫码加账号。
    .next = 请用文字说明会联系到谁，并把账号放在个人档案里；图片既无法查证，以后也不好改。
