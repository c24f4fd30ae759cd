# Each parameter is 1 where that sort was seen, else 0.
advert-signals = 程式覺得這篇有點像廣告，因為看到{ $prize ->
        [1] 「說你中了獎」
       *[other] {""}
    }{ $income ->
        [1] 「承諾收入」
       *[other] {""}
    }{ $trade ->
        [1] 「常見的推銷行業」
       *[other] {""}
    }{ $saving ->
        [1] 「優惠或贈品」
       *[other] {""}
    }{ $promise ->
        [1] 「打包票」
       *[other] {""}
    }{ $order ->
        [1] 「叫人購買或報名」
       *[other] {""}
    }{ $action ->
        [1] 「收費號碼」
       *[other] {""}
    }{ $hurry ->
        [1] 「催促」
       *[other] {""}
    }{ $price ->
        [1] 「標價」
       *[other] {""}
    }{ $service ->
        [1] 「送貨或服務承諾」
       *[other] {""}
    }{ $business ->
        [1] 「公司口吻」
       *[other] {""}
    }{ $terms ->
        [1] 「條款細則」
       *[other] {""}
    }{ $invitation ->
        [1] 「邀人私下聯絡」
       *[other] {""}
    }{ $account ->
        [1] 「其他平台的帳號」
       *[other] {""}
    }{ $telephone ->
        [1] 「電話號碼」
       *[other] {""}
    }{ $link ->
        [1] 「連結」
       *[other] {""}
    }。
    .next = 版主會看過再決定。用過之後的心得最受歡迎，推銷就不必了。如有收受利益，請註明。
