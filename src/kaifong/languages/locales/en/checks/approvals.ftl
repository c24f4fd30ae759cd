approvals-wanted = Somebody’s first contributions are read before they are merged: { $count ->
    [one] one moderator’s approval is
   *[other] { $count } moderators’ approvals are
} still missing.
    .next = Nothing is wrong with it. A moderator reads it and writes `/approve`. With the next step of trust this falls away.
