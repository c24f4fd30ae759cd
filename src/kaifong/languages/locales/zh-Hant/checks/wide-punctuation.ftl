wide-punctuation-seen = 「{ $field }」的「{ $value }」用了全形符號，程式會讀錯你的意思。
    .next = 改用半形：{ $near }。`kaifong fix` 可以代勞。
