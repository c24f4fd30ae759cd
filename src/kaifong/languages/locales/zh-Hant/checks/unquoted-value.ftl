unquoted-value-seen = 「{ $field }」的「{ $value }」在這裏是文字，別的程式卻會當成數字、日期或是非。
    .next = 加上引號：{ $quoted }。`kaifong fix` 可以代勞。
unquoted-value-needless = 「{ $field }」的「{ $value }」不需要引號。
    .next = 可以刪去，或者執行 `kaifong fix`；留着也沒有錯。
