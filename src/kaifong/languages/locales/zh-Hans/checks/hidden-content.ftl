hidden-content-attribute = 这里用属性 { $name } 把文字藏起来，读者看不到。
    .next = 请删去这个属性，或者删去文字。页面的 HTML 没有采用它，所以文字会显示出来；想折叠内容，可以用 details。
hidden-content-space = 这里有 { $count } 个空白字符，把后面的内容推到看不见的地方。
    .next = 留一个空行或一个空格就够了。
hidden-content-comment = 这里的注释超过 { $columns } 列。读者看不到，读取网页的程序却可能读到。
    .next = 要给读者看的请放进正文，其余请删去。
