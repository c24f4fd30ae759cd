people-consent-unsaid = 這張照片似乎拍到人：「{ $text }」，但沒有寫明對方是否同意。
    .next = 如果認得出是誰，請先問過對方，並在前置資料寫上 consent: yes。認不出的話，就沒有問題。
people-consent-children = 這張照片似乎拍到小朋友：「{ $text }」，但沒有寫明他們和家長是否同意。
    .next = 請先問過他們，並在前置資料寫上 consent: yes；或者讓人認不出是誰。版主會看看。
people-consent-refused = 這張照片似乎拍到人：「{ $text }」，而檔案寫明不是人人都同意。
    .next = 請移除照片，或裁到認不出是誰。版主會看看。
