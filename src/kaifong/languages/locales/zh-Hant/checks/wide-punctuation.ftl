wide-punctuation-seen = 「{ $field }」的「{ $value }」用了全形符號，讀出來不是你的意思。
    .next = 改用半形：{ $near }。`kaifong fix` 可以代勞。
