cli-files = { $count } 个文件
