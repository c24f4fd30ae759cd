broken-text-seen = Letters were broken here on the way: “{ $text }”.
    .next = Type that place anew from your original, and save as UTF-8.
