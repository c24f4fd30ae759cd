unquoted-value-seen = “{ $field }”的“{ $value }”在这里是文字，别的程序却可能当成数字、日期，或者“是／否”。
    .next = 加上引号：{ $quoted }。`kaifong fix` 可以代劳。
unquoted-value-needless = “{ $field }”的“{ $value }”不需要引号。
    .next = 可以删掉，或者交给 `kaifong fix`；留着也没有错。
unquoted-value-comment = “{ $lost }”读不到：在 YAML 里，空格后面的 # 代表注释。
    .next = 删去 #，或者把整个值放在引号里。
