placeholder-text-seen = “{ $text }”看起来是没有换掉的备注或占位文字。
    .next = 写上你想说的话，或者把它删掉。
