link-shortener-seen = { $host } 是短网址，谁也看不出它通向哪里。
    .next = 请填上完整网址。
