# 成員要求刪除個人資料之後，內容中代替其姓名的字眼。
leaving-somebody = 一位前成員
