unquoted-value-seen = 「{ $field }」的「{ $value }」在這裏是文字，別的程式卻可能當成數字、日期，或者「是／否」。
    .next = 加上引號：{ $quoted }。`kaifong fix` 可以代勞。
unquoted-value-needless = 「{ $field }」的「{ $value }」不需要引號。
    .next = 可以刪去，或者交給 `kaifong fix`；留着也沒有錯。
unquoted-value-comment = 「{ $lost }」讀不到：在 YAML 裏，空格後面的 # 代表註解。
    .next = 刪去 #，或者把整個值放在引號內。
