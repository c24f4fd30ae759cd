email-address-seen = 這裏有電郵地址：{ $masked }。
    .next = 請移除。想讓人聯絡到你，可以在個人檔案加連結。它會留在這個合併請求的紀錄裏，直至版主清除；如有需要請提出。
email-address-quoted = 引述別人的話裏有電郵地址：{ $masked }。
    .next = 不論對方有沒有自己公開過，請在引文中略去。版主會看看，也可以清除舊版本。
email-address-role = 這裏有機構的電郵地址：{ $masked }。
    .next = 如果本來就是公開的，可以保留；改為連結到刊載它的網頁，日後便不怕過時。
