# What is counted: the reader is told how many there are.
parser-bomb-cap = This is more than a page can hold: too many { $cap ->
    [bytes] bytes
    [lines] lines
    [links] links
    [nesting-marks] quotes and lists inside one another
    [indentation] levels of indentation
    [unclosed-tags] tags that are never closed
    [tags] tags
    [markdown-in-html] tags with Markdown inside
    [headings] headings
    [fences] blocks of code
    [tabs] content tabs
    [definitions] definitions in one paragraph
    [footnotes] footnotes
    [abbreviations] abbreviations
    [expansion] characters, once references and abbreviations are filled in
    [table-cells] cells in tables
    [backticks] backticks in a row
    [runs] equal characters in a row
   *[other] { $cap }
} ({ $seen } where { $limit } is the most).
    .next = Shorten it, split it into several entries, or nest it less deeply.

# What is estimated: the work that they would cause, which is no number of anything that a reader could count.
parser-bomb-work = This would take the machine too long to read: too many { $cap ->
    [brackets] brackets in one paragraph
    [emphasis] asterisks or underscores in one paragraph
    [tildes-and-carets] tildes or carets in one paragraph
    [backslashes] backslashes in one paragraph
    [braces] braces in one line
   *[other] { $cap }
} close together.
    .next = Shorten it, split it into several entries, or nest it less deeply.
