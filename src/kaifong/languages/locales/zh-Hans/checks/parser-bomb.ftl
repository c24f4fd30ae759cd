# What is counted: the reader is told how many there are.
parser-bomb-cap = 这段文字超出一页可容纳的上限：{ $cap ->
    [bytes] 字节
    [lines] 行数
    [links] 链接
    [nesting-marks] 层层相套的引文和列表
    [indentation] 缩进层数
    [unclosed-tags] 没有关闭的标签
    [tags] 标签
    [markdown-in-html] 内含 Markdown 的标签
    [headings] 标题
    [fences] 代码块
    [tabs] 内容选项卡
    [definitions] 同一段的定义
    [footnotes] 脚注
    [abbreviations] 缩写
    [expansion] 展开引用和缩写之后的字符
    [table-cells] 表格单元格
    [backticks] 连续的反引号
    [runs] 连续的相同字符
   *[other] { $cap }
}太多（现在是 { $seen }，最多 { $limit }）。
    .next = 请缩短、分成几篇，或者减少层数。

# What is estimated: the work that they would cause, which is no number of anything that a reader could count.
parser-bomb-work = 这段文字会让机器读得太久：{ $cap ->
    [brackets] 同一段的方括号
    [emphasis] 同一段的星号或下划线
    [tildes-and-carets] 同一段的波浪号或插入符
    [backslashes] 同一段的反斜线
    [braces] 同一行的大括号
   *[other] { $cap }
}太密集。
    .next = 请缩短、分成几篇，或者减少层数。
