insult-seen = Somebody may feel attacked by a word here ({ $masked }).
    .next = A moderator reads it in its context before anything follows. If you can say it without that word, please do.
insult-quoted = A quotation here holds a word that attacks ({ $masked }).
    .next = A moderator reads it in its context. A quotation is often fine; say why it is needed.
