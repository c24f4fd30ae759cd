# What is counted: the reader is told how many there are.
parser-bomb-cap = 這篇文字超出一頁可容納的上限：{ $cap ->
    [bytes] 位元組
    [lines] 行數
    [links] 連結
    [nesting-marks] 層層相套的引文和清單
    [indentation] 縮排層數
    [unclosed-tags] 未關閉的標籤
    [tags] 標籤
    [markdown-in-html] 內含 Markdown 的標籤
    [headings] 標題
    [fences] 程式碼區塊
    [tabs] 內容分頁
    [definitions] 同一段的定義
    [footnotes] 註腳
    [abbreviations] 縮寫
    [expansion] 展開引用和縮寫之後的字元
    [table-cells] 表格儲存格
    [backticks] 連續的反引號
    [runs] 連續的相同字元
   *[other] { $cap }
}太多（現為 { $seen }，最多 { $limit }）。
    .next = 請縮短、分成幾篇，或者減少層數。

# What is estimated: the work that they would cause, which is no number of anything that a reader could count.
parser-bomb-work = 這篇文字會令機器讀得太久：{ $cap ->
    [brackets] 同一段的方括號
    [emphasis] 同一段的星號或底線
    [tildes-and-carets] 同一段的波浪號或插入號
    [backslashes] 同一段的反斜線
    [braces] 同一行的大括號
   *[other] { $cap }
}太密集。
    .next = 請縮短、分成幾篇，或者減少層數。
