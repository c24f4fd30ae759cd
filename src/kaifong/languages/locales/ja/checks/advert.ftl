# Each parameter is 1 where that sort was seen, else 0.
advert-signals = 機械には広告のように見えます。目にとまったもの：{ $prize ->
        [1] 「当選の知らせ」
       *[other] {""}
    }{ $income ->
        [1] 「収入の約束」
       *[other] {""}
    }{ $trade ->
        [1] 「広告の多い業種」
       *[other] {""}
    }{ $saving ->
        [1] 「お得さの強調」
       *[other] {""}
    }{ $promise ->
        [1] 「保証の文句」
       *[other] {""}
    }{ $order ->
        [1] 「購入や申し込みの呼びかけ」
       *[other] {""}
    }{ $action ->
        [1] 「有料番号への案内」
       *[other] {""}
    }{ $hurry ->
        [1] 「急がせる言葉」
       *[other] {""}
    }{ $price ->
        [1] 「値段」
       *[other] {""}
    }{ $service ->
        [1] 「配送やサービスの案内」
       *[other] {""}
    }{ $business ->
        [1] 「会社としての口ぶり」
       *[other] {""}
    }{ $terms ->
        [1] 「細かな条件」
       *[other] {""}
    }{ $invitation ->
        [1] 「別の場所への誘い」
       *[other] {""}
    }{ $account ->
        [1] 「ほかのサービスのアカウント」
       *[other] {""}
    }{ $telephone ->
        [1] 「電話番号」
       *[other] {""}
    }{ $link ->
        [1] 「リンク」
       *[other] {""}
    }
    .next = モデレーターが読みます。使ってわかったことを話すのは歓迎ですが、売り込みはご遠慮ください。便宜を受けたなら、そう書いてください。
