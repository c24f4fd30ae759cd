payment-card-seen = This looks like the number of a payment card: { $masked }.
    .next = Take it out, tell the bank if it is a real one, and ask a moderator to have the old version purged: a pull request is public from the moment it is opened.
