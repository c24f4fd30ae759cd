pages-home-new = 最新内容
