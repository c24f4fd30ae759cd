# Each parameter is 1 where that sort was seen, else 0.
advert-signals = 程序觉得这篇有点像广告，因为看到{ $prize ->
        [1] “说你中了奖”
       *[other] {""}
    }{ $income ->
        [1] “承诺收入”
       *[other] {""}
    }{ $trade ->
        [1] “常见的推销行当”
       *[other] {""}
    }{ $saving ->
        [1] “优惠或赠品”
       *[other] {""}
    }{ $promise ->
        [1] “打包票”
       *[other] {""}
    }{ $order ->
        [1] “叫人购买或报名”
       *[other] {""}
    }{ $action ->
        [1] “收费号码”
       *[other] {""}
    }{ $hurry ->
        [1] “催促”
       *[other] {""}
    }{ $price ->
        [1] “标价”
       *[other] {""}
    }{ $service ->
        [1] “送货或服务承诺”
       *[other] {""}
    }{ $business ->
        [1] “公司口吻”
       *[other] {""}
    }{ $terms ->
        [1] “条款细则”
       *[other] {""}
    }{ $invitation ->
        [1] “邀人私下联系”
       *[other] {""}
    }{ $account ->
        [1] “其他平台的账号”
       *[other] {""}
    }{ $telephone ->
        [1] “电话号码”
       *[other] {""}
    }{ $link ->
        [1] “链接”
       *[other] {""}
    }。
    .next = 版主会看过再决定。用过之后的心得最受欢迎，推销就不必了。如果得到了好处，请注明。
