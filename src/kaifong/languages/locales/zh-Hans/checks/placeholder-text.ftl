placeholder-text-seen = “{ $text }”看起来是没有换掉的备注或占位文字。
    .next = 写上你想说的话，或者把它删掉。
placeholder-text-start = 这是新文件预先写好的文字：“{ $text }”。
    .next = 请换上你自己的话，或者删掉。
placeholder-text-comment = 文件里留有模板的注释：“{ $text }”。
    .next = 请删掉。页面不会显示，但人人都可以在仓库看到。
