parser-bomb-cap = 一ページに収まる上限を超えています：{ $cap ->
    [bytes] バイト数
    [lines] 行数
    [brackets] 一段落の中の角かっこ
    [emphasis] 一段落の中のアスタリスクや下線
    [backslashes] 一段落の中のバックスラッシュ
    [braces] 一行の中の波かっこ
    [nesting-marks] 引用やリストの入れ子
    [indentation] 字下げの段数
    [unclosed-tags] 閉じていないタグ
    [tags] タグ
    [headings] 見出し
    [fences] コードのブロック
    [footnotes] 脚注
    [table-cells] 表のセル
    [spaces] 続いた空白
   *[other] { $cap }
}が多すぎます（いま { $seen }、上限 { $limit }）。
    .next = 短くするか、いくつかに分けるか、入れ子を浅くしてください。
