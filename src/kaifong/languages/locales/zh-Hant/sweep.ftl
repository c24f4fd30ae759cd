# 長時間檢查的進度。
sweep-progress = 已檢查 { $total } 個檔案之中的 { $done } 個，每秒 { $rate } 個；尚餘 { $minutes ->
    [0] { $seconds } 秒
   *[other] { $minutes } 分 { $seconds } 秒
}
