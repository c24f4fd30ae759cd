unquoted-value-seen = 「{ $field }」の「{ $value }」はここでは文字ですが、ほかのプログラムは数や日付、はい・いいえと読みます。
    .next = 引用符で囲んでください：{ $quoted }。`kaifong fix` でもできます。
unquoted-value-needless = 「{ $field }」の「{ $value }」に引用符は要りません。
    .next = 消すか `kaifong fix` に任せてください。そのままでも間違いではありません。
unquoted-value-comment = 「{ $lost }」は読まれません。YAML では、空白のあとの # からはコメントになります。
    .next = # を消すか、値を引用符で囲んでください。
