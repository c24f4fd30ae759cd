cli-files = { $count } 個檔案
