wide-punctuation-seen = “{ $field }”的“{ $value }”用了全角符号，程序会读错你的意思。
    .next = 改用半角：{ $near }。`kaifong fix` 可以代劳。
