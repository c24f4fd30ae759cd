unexplained-removal-seen = { $what ->
    [picture] A picture of somebody's text goes, and nothing says why.
    [profile] Somebody's profile goes, and nothing says why.
    [emptied] Hardly anything is left of what stood here, and nothing says why.
    [displaced] Another file takes this one's address, so it would no longer be published.
   *[other] Somebody's text goes, and nothing says why.
}
    .next = If it is your own, ask a moderator to confirm it. If its author wishes it, ask them to approve the pull request. A moderator who decides it adds a record with the reason in records/decisions/.
