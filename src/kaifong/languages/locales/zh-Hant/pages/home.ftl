pages-home-new = 新鮮出爐
