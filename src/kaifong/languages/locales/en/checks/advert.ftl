# Each parameter is 1 where that sort was seen, else 0.
advert-signals = This reads like an advert to a machine. What it noticed:{ $prize ->
        [1] {" "}“news of a prize”
       *[other] {""}
    }{ $income ->
        [1] {" "}“promised earnings”
       *[other] {""}
    }{ $trade ->
        [1] {" "}“a trade that often sends adverts”
       *[other] {""}
    }{ $saving ->
        [1] {" "}“a bargain”
       *[other] {""}
    }{ $promise ->
        [1] {" "}“a guarantee”
       *[other] {""}
    }{ $order ->
        [1] {" "}“a call to buy”
       *[other] {""}
    }{ $action ->
        [1] {" "}“a paid number to call”
       *[other] {""}
    }{ $hurry ->
        [1] {" "}“hurry”
       *[other] {""}
    }{ $price ->
        [1] {" "}“prices”
       *[other] {""}
    }{ $service ->
        [1] {" "}“delivery or service”
       *[other] {""}
    }{ $business ->
        [1] {" "}“a firm speaking”
       *[other] {""}
    }{ $terms ->
        [1] {" "}“small print”
       *[other] {""}
    }{ $invitation ->
        [1] {" "}“an invitation to talk elsewhere”
       *[other] {""}
    }{ $account ->
        [1] {" "}“an account elsewhere”
       *[other] {""}
    }{ $telephone ->
        [1] {" "}“a telephone number”
       *[other] {""}
    }{ $link ->
        [1] {" "}“a link”
       *[other] {""}
    }.
    .next = A moderator reads it. Telling what you found out about a thing is welcome; selling it is not. If you had a benefit, say so.
