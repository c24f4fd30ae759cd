link-shortener-seen = { $host } shortens addresses, so nobody can see where the link leads.
    .next = Put the full address there.
