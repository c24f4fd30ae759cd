alt-text-missing = 画像 { $image } に説明がありません。
    .next = 角かっこの中に、何が写っているかを一文で書いてください：![夜明けの堤防に立つふたりの乗り手]({ $image })。
alt-text-says-nothing = 画像 { $image } の説明が「{ $alt }」だけになっています。
    .next = 見えない人に何が伝わらないかを考えて書いてください。
