# `kaifong ranking` and `kaifong rings`: what a change of the rules does, and who credits mostly each other.
ranking-title = What this does to the boards
ranking-rules = What changes in the rules
ranking-rules-none = No figure that moves anybody differs.
ranking-all-time = { $count ->
    [one] Of { $people } people on the board of all time, { $count } is touched:
   *[other] Of { $people } people on the board of all time, { $count } are touched:
}
ranking-season = { $count ->
    [one] Of { $people } people on the board of { $season }, { $count } is touched:
   *[other] Of { $people } people on the board of { $season }, { $count } are touched:
}
ranking-nobody = Nobody’s points, rank, badges or tier change.
ranking-rank = rank { $before } → { $after }
ranking-enters = enters the board at rank { $rank }
ranking-leaves = leaves the board, from rank { $rank }
ranking-badges-lost = loses { $badges }
ranking-badges-won = wins { $badges }
ranking-tier = tier { $before } → { $after }
ranking-step = trust { $before } → { $after }
ranking-by-points = { $part }: { $before } → { $after }
ranking-by-limits = { $part }: { $before } → { $after }, by the limits
ranking-by-others = others moved past
ranking-hidden = Members who are on no list are left out.
ranking-rule = Rule
ranking-before = Before
ranking-after = After
ranking-who = Who moves
ranking-person = Who
ranking-what = Points, rank, badges, tier
ranking-why = Why
ranking-more = { $count ->
    [one] And { $count } more; `kaifong ranking` prints everybody.
   *[other] And { $count } more; `kaifong ranking` prints everybody.
}
ranking-broken = The rules of this pull request cannot be read, so the boards could not be counted by them.
rings-none = No group credits mostly each other, by the threshold { $threshold } ({ $people } people, { $credits } credits looked at).
rings-found = { $count ->
    [one] { $count } group to look at, by the threshold { $threshold } ({ $people } people, { $credits } credits looked at):
   *[other] { $count } groups to look at, by the threshold { $threshold } ({ $people } people, { $credits } credits looked at):
}
rings-private = For moderators’ eyes. Such a figure is a reason to read what these people wrote, and no proof of anything: friends look alike.
rings-hidden = on no list
rings-score = score { $score }
rings-credits = { $count ->
    [one] { $count } credit within the group, { $first } to { $last }
   *[other] { $count } credits within the group, { $first } to { $last }
}
rings-closed = of what others credit them with, { $share } comes from within
rings-dependent = of all their points, { $share } does
rings-balanced = what each gives and gets within is even to { $share }
rings-new = { $share } came within the same { $days } days
rings-burst = { $share } of the credits came on days with { $least } or more of them
