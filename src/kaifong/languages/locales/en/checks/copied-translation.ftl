copied-translation-all = This is given as a translation of { $source } and repeats it word for word.
    .next = Translate it, or take the file out: readers of this language get the original anyway.
copied-translation-mostly = { $percent } % of this translation is { $source } word for word.
    .next = Translate the rest; what has to stay as it was said can be a quotation (> …).
