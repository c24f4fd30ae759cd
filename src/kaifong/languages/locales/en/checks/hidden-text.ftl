hidden-text-seen = { $count ->
    [one] There is an invisible character here
   *[other] There are { $count } invisible characters here
} ({ $kind ->
    [bidi] it turns the direction of the text
    [tag] it can carry a hidden message
    [control] a control character
    [separator] a hidden line end
    [filler] an empty filler
    [variation-selector] it changes nothing here
    [no-character] it is no character at all
   *[zero-width] it has no width
}): { $character }.
    .next = Delete it and type the line again, or let `kaifong fix` do it.
hidden-text-private = { $count ->
    [one] There is a character here
   *[other] There are { $count } characters here
} that only a special font can show: { $character }. Most readers see an empty box.
    .next = Type the character that you mean, as Unicode has it.
