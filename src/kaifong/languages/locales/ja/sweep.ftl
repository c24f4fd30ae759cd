# 時間のかかる確認の進み具合。
sweep-progress = { $total } 個のうち { $done } 個のファイルを確認しました（毎秒 { $rate } 個）。残り { $minutes ->
    [0] { $seconds } 秒
   *[other] { $minutes } 分 { $seconds } 秒
}
