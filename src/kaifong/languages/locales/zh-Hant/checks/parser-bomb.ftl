parser-bomb-cap = 這篇文字超出一頁可容納的上限：{ $cap ->
    [bytes] 位元組
    [lines] 行數
    [brackets] 同一段的方括號
    [emphasis] 同一段的星號或底線
    [backslashes] 同一段的反斜線
    [braces] 同一行的大括號
    [nesting-marks] 層層相套的引文和清單
    [indentation] 縮排層數
    [unclosed-tags] 未關閉的標籤
    [tags] 標籤
    [headings] 標題
    [fences] 程式碼區塊
    [footnotes] 註腳
    [table-cells] 表格儲存格
    [spaces] 連續空格
   *[other] { $cap }
}太多（現為 { $seen }，最多 { $limit }）。
    .next = 請縮短、分成幾篇，或者減少層數。
