wide-punctuation-seen = 「{ $field }」の「{ $value }」は全角記号で書かれていて、思ったとおりに読まれません。
    .next = 半角で書いてください：{ $near }。`kaifong fix` でもできます。
