parser-bomb-cap = This is more than a page can hold: too many { $cap ->
    [bytes] bytes
    [lines] lines
    [brackets] brackets in one paragraph
    [emphasis] asterisks or underscores in one paragraph
    [backslashes] backslashes in one paragraph
    [braces] braces in one line
    [nesting-marks] quotes and lists inside one another
    [indentation] levels of indentation
    [unclosed-tags] tags that are never closed
    [tags] tags
    [headings] headings
    [fences] blocks of code
    [footnotes] footnotes
    [table-cells] cells in tables
    [spaces] spaces in a row
   *[other] { $cap }
} ({ $seen } where { $limit } is the most).
    .next = Shorten it, split it into several entries, or nest it less deeply.
