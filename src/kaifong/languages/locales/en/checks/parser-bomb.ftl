parser-bomb-cap = This text passes a limit of what a page can hold: { $cap }, { $seen } of at most { $limit }.
    .next = Shorten it, split it into several entries, or nest it less deeply.
