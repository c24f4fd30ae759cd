active-content-element = The element <{ $name }> can act on a page, so it was left out.
    .next = Take it out. A video goes as a plain link on a line of its own; code goes between lines of three backticks.
active-content-handler = The attribute { $name } runs a script, so it was left out.
    .next = Take it out.
active-content-scheme = The address begins with { $name }:, which runs something instead of leading somewhere.
    .next = Link to a page with https://, or take the link out.
active-content-looks = { $what ->
    [element] The element <{ $name }> is not used here and was left out; its text stays.
    [scheme] Addresses that begin with { $name } are not linked; the text stays.
   *[other] The attribute { $name } is not used here and was left out.
}{ $count ->
    [1] { "" }
   *[other] { " " }That is so in { $count } places.
}
    .next = Nothing has to be done if the preview looks right. Plain Markdown is the safest.
