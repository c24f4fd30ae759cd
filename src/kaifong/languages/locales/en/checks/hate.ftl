hate-seen = This may read as contempt for people because of what they are ({ $masked }).
    .next = A moderator reads it before anything follows. Write about what somebody did, not about what they are.
hate-unsure = A word or sentence here ({ $masked }) may read as contempt for a group; it may also be a quotation, speak against it, or mean something else.
    .next = A moderator reads it in its context. If you name the word in order to speak against it, say so.
