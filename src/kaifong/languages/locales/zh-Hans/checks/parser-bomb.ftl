parser-bomb-cap = 这段文字超出一页可容纳的上限：{ $cap ->
    [bytes] 字节
    [lines] 行数
    [brackets] 同一段的方括号
    [emphasis] 同一段的星号或下划线
    [backslashes] 同一段的反斜线
    [braces] 同一行的大括号
    [nesting-marks] 层层相套的引文和列表
    [indentation] 缩进层数
    [unclosed-tags] 没有关闭的标签
    [tags] 标签
    [headings] 标题
    [fences] 代码块
    [footnotes] 脚注
    [table-cells] 表格单元格
    [spaces] 连续空格
   *[other] { $cap }
}太多（现在是 { $seen }，最多 { $limit }）。
    .next = 请缩短、分成几篇，或者减少层数。
