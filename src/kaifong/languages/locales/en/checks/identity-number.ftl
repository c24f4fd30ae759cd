identity-number-seen = { $sort ->
    [hk] This looks like a Hong Kong identity card number: { $masked }.
    [tw] This looks like a Taiwan identity card number: { $masked }.
    [cn] This looks like a mainland identity number: { $masked }.
    [jp] This looks like a Japanese My Number: { $masked }.
   *[passport] This looks like the number of a passport: { $masked }.
}
    .next = Take it out, and ask a moderator to have the old version purged: a pull request is public from the moment it is opened.
