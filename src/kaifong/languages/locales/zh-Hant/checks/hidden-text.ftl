hidden-text-seen = 這裏有 { $count } 個看不見的字元（{ $kind ->
    [bidi] 會改變文字方向
    [tag] 可以夾帶隱藏訊息
    [control] 控制字元
    [separator] 隱藏的換行
    [filler] 空白填充
    [variation-selector] 在此沒有作用
    [no-character] 並非字元
   *[zero-width] 沒有寬度
}）：{ $character }。
    .next = 請刪去並重新輸入這一行，或者交給 `kaifong fix`。
hidden-text-private = 這裏有 { $count } 個只有特別字型才顯示得到的字元（造字）：{ $character }。大部分讀者只會見到空格子。
    .next = 請改用 Unicode 已收錄的字重新輸入。
