broken-links-image = 找不到图片 { $url }。
    .next = 把图片放在文章旁边，并核对文件名：大小写和连字符都算数。
broken-links-remote = { $host } 的图片不会显示，只会成为链接：否则那个网站会知道每一位读者。
    .next = 如果授权允许，请把图片放在文章旁边。
broken-links-page = 链接 { $url } 在本站没有对应的页面。
    .next = 请核对路径：从这个文件所在的文件夹算起；以斜线开头的，则从网站根目录算起。
broken-links-anchor = 本页没有“{ $anchor }”这一节。
    .next = 复制那一节自己的网址，或者给标题加上代号：## 标题 {"{"}#{ $anchor }{"}"}。
