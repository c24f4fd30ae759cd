wide-punctuation-seen = “{ $field }”的“{ $value }”用了全角符号，读出来不是你的意思。
    .next = 改用半角：{ $near }。`kaifong fix` 可以代劳。
