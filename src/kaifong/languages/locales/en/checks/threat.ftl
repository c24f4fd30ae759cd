threat-seen = Somebody may read this as a threat, or as a wish that they come to harm ({ $masked }).
    .next = A moderator reads it before anything follows. If something made you angry, say what it was, without wishing anybody harm.
threat-unsure = This ({ $masked }) may read as a threat; it may also be a quotation, a story or a figure of speech.
    .next = A moderator reads it in its context. If somebody else said it, say who and why it matters here.
