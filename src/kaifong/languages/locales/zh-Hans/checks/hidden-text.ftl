hidden-text-seen = 这里有 { $count } 个看不见的字符（{ $kind ->
    [bidi] 会改变文字方向
    [tag] 可以夹带隐藏信息
    [control] 控制字符
    [separator] 隐藏的换行
    [filler] 空白填充
    [variation-selector] 在这里没有作用
    [no-character] 不是字符
   *[zero-width] 没有宽度
}）：{ $character }。
    .next = 请删去并重新输入这一行，或者交给 `kaifong fix`。
hidden-text-private = 这里有 { $count } 个只有特殊字体才能显示的字符（造字）：{ $character }。大多数读者只会看到空方框。
    .next = 请改用 Unicode 已收录的字重新输入。
