pages-home-new = 新着
