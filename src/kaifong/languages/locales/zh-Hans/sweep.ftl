# 长时间检查的进度。
sweep-progress = 已检查 { $total } 个文件中的 { $done } 个，每秒 { $rate } 个；还需 { $minutes ->
    [0] { $seconds } 秒
   *[other] { $minutes } 分 { $seconds } 秒
}
