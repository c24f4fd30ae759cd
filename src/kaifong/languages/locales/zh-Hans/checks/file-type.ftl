file-type-acts = 这个文件可以在读者的浏览器或电脑上执行（{ $type }）。
    .next = 请移除。图片，以及直接写在文章里的代码，都没有问题。
file-type-other = 文件名以 .{ $suffix } 结尾，内容却是另一种（{ $type }）。
    .next = 请重新存成真正的 .{ $suffix } 图片，或者改用相符的扩展名。
file-type-unknown = 这里不发布 .{ $suffix } 文件。
    .next = 请移除，或者转成图片（{ $images }）。
