phone-number-seen = 這裏有電話號碼：{ $masked }。
    .next = 請移除。它會留在這個合併請求的紀錄裏，直至版主清除；如果在意，請向版主提出。
phone-number-quoted = 引述別人的話裏有電話號碼：{ $masked }。
    .next = 不論對方有沒有自己公開過，請在引文中略去。版主會看看，也可以清除舊版本。
phone-number-service = 這裏有服務熱線的號碼：{ $masked }。
    .next = 如果人人都可以打，可以保留；改為連結到刊載它的網頁，日後便不怕過時。
