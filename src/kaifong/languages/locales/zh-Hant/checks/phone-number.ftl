phone-number-seen = 這裏有電話號碼：{ $masked }。
    .next = 請移除。它會留在這個合併請求的紀錄裏，直至版主清除；如有需要請提出。
