insult-seen = Somebody may feel attacked by a word here ({ $masked }).
    .next = A moderator reads it in its context before anything follows. If you can say it without that word, please do.
insult-unsure = A word here ({ $masked }) may hurt somebody; it may also be a quotation, or meant otherwise.
    .next = A moderator reads it in its context. If you quote somebody, say so, and whether the word itself is needed.
