wide-punctuation-seen = “{ $value }” in “{ $field }” is typed with full-width signs, which are not read as you mean them.
    .next = Type it with half-width signs: { $near }. `kaifong fix` does so.
