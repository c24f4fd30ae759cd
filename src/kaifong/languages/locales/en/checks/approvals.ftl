approvals-wanted = Somebody’s first contributions are read before they are merged: { $count ->
    [one] one moderator’s approval is
   *[other] { $count } moderators’ approvals are
} still missing.
    .next = This is so for everybody at first; for it you need do nothing. A moderator reads it and writes `/approve`. With the next step of trust this falls away.
