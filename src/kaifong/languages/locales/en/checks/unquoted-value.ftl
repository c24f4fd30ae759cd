unquoted-value-seen = “{ $value }” in “{ $field }” is text here; other programs take it for a number, a date, or a yes or no.
    .next = Put it in quotes: { $quoted }. `kaifong fix` does so.
unquoted-value-needless = The quotes around “{ $value }” in “{ $field }” do nothing.
    .next = Take them out, or let `kaifong fix` do it; or leave them: nothing is wrong.
unquoted-value-comment = “{ $lost }” is not read: behind a space, # begins a comment in YAML.
    .next = Take the # out, or put the value in quotes.
