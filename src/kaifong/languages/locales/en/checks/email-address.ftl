email-address-seen = There is an e-mail address here: { $masked }.
    .next = Take it out. To be reachable, put a link into your profile. It stays visible in this pull request's history until a moderator has it purged; ask if it matters.
