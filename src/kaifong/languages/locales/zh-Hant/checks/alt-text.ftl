alt-text-missing = 圖片 { $image } 沒有文字說明。
    .next = 在方括號內用一句話說出圖中有甚麼：![晨光中堤岸上的兩名騎士]({ $image })。
alt-text-says-nothing = 圖片 { $image } 的說明只有「{ $alt }」。
    .next = 說說看不見這張圖的人會錯過甚麼。
