cli-files = { $count } 個のファイル
