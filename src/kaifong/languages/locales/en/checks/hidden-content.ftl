hidden-content-attribute = Text here is kept from readers by the attribute { $name }.
    .next = Take the attribute out, or the text. It was left out of the page's HTML, so the text shows; to fold something, use details.
hidden-content-space = { $count } characters of empty space push what follows out of sight.
    .next = Leave one empty line, or one space.
hidden-content-comment = A comment here is longer than { $columns } columns. Readers never see it, and programs that read the page may.
    .next = Put into the text what is for readers, and take the rest out.
