# What is counted: the reader is told how many there are.
parser-bomb-cap = 一ページに収まる上限を超えています：{ $cap ->
    [bytes] バイト数
    [lines] 行数
    [links] リンク
    [nesting-marks] 引用やリストの入れ子
    [indentation] 字下げの段数
    [unclosed-tags] 閉じていないタグ
    [tags] タグ
    [markdown-in-html] 中に Markdown を含むタグ
    [headings] 見出し
    [fences] コードのブロック
    [tabs] タブ
    [definitions] 一段落の中の定義
    [footnotes] 脚注
    [abbreviations] 略語
    [expansion] 参照や略語を展開した後の文字
    [table-cells] 表のセル
    [backticks] 続いたバッククォート
    [runs] 続いた同じ文字
   *[other] { $cap }
}が多すぎます（いま { $seen }、上限 { $limit }）。
    .next = 短くするか、いくつかに分けるか、入れ子を浅くしてください。

# What is estimated: the work that they would cause, which is no number of anything that a reader could count.
parser-bomb-work = このままでは機械が読むのに時間がかかりすぎます：{ $cap ->
    [brackets] 一段落の中の角かっこ
    [emphasis] 一段落の中のアスタリスクや下線
    [tildes-and-carets] 一段落の中のチルダやキャレット
    [backslashes] 一段落の中のバックスラッシュ
    [braces] 一行の中の波かっこ
   *[other] { $cap }
}が密集しています。
    .next = 短くするか、いくつかに分けるか、入れ子を浅くしてください。
