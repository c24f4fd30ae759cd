contact-handle-seen = 这里有 { $service } 账号：{ $masked }。
    .next = 请改放在个人档案；以后换账号，在那里改就可以。
