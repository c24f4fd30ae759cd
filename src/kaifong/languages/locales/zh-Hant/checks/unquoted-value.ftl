unquoted-value-seen = 「{ $field }」的「{ $value }」在這裏是文字，別的程式卻可能當成數字、日期，或者「是／否」。
    .next = 加上引號：{ $quoted }。`kaifong fix` 可以代勞。
unquoted-value-needless = 「{ $field }」的「{ $value }」不需要引號。
    .next = 可以刪去，或者執行 `kaifong fix`；留着也沒有錯。
