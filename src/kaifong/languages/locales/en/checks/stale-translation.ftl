stale-translation-no-revision = This translation does not say which version of { $source } it follows.
    .next = Add revision: { $revision } below translates, or let `kaifong fix` do it.
stale-translation-behind = { $source } has changed since this was translated.
    .next = Compare the two, bring the translation up to date, then set revision: { $revision }.
