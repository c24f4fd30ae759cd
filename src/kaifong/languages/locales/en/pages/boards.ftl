# Leaderboards.
pages-boards-lead = Points come from merged work alone: no likes, no clicks, no hours. Anyone can recount them.
pages-board-title-all-time = Leaderboards, all time
pages-board-rank = Rank
pages-board-member = Member
pages-board-points = Points
pages-board-entries = Entries
pages-board-season = This season
pages-board-all-time = All time
pages-board-from-to = { $first } to { $last }
pages-board-everything = All languages, all kinds
pages-board-by-language = By language
pages-board-by-kind = By kind
pages-board-none = Nobody has scored in this time yet. The first merged entry opens the board.
pages-board-worth = What counts
pages-board-how = Each part in a merged entry is worth so many points, up to a limit a day. To see every point of yours with its evidence, run “kaifong explain @name”. To leave the boards, set “visibility: hidden” in your profile.
pages-board-tabs = Leaderboards
pages-board-groups = Groups
pages-board-changes = Rules and changes
pages-board-title-season = Leaderboards, { $season }
pages-board-over = This season is over. Its figures change only if something is taken down.
pages-board-past = Past seasons
pages-board-anchor = Link to rank { $rank }
pages-board-more = { $n ->
    [one] { $n } more person has points. Members find their own place, with the five above and the five below, on their profile; everybody else by “kaifong explain @name”.
   *[other] { $n } more people have points. Members find their own place, with the five above and the five below, on their profile; everybody else by “kaifong explain @name”.
}
pages-board-limits = What keeps it fair
pages-board-limit-day = At most { $n } points a day.
pages-board-limit-repeats = The second entry of a kind on one day is worth half, the third a quarter.
pages-board-limit-counterpart = { $n ->
    [one] Only { $n } credit a season from the same other person counts.
   *[other] At most { $n } credits a season from the same other person count.
}
pages-board-limit-down = What is taken down loses its points and badges. An answer to one’s own question brings none.
pages-board-tiers = Tiers
pages-board-tiers-how = Earned anew, from the last 365 days alone. A profile says on which day a tier would end.
pages-board-tier-weeks = { $n ->
    [one] in { $n } week
   *[other] in { $n } different weeks
}
pages-board-tier-people = { $n ->
    [one] with { $n } other person
   *[other] with { $n } other people
}
pages-board-groups-title = Leaderboards of the groups
pages-board-groups-lead = Points from entries that were written for a group. Whoever an entry credits is listed, also those who are not in the group. An entry written for two groups counts in both.
pages-board-groups-none = Nothing written for a group has scored yet. Name the group in an entry’s “groups”, and its board opens.
pages-board-changes-title = The rules and their changes
pages-board-changes-lead = If your rank moved and you did not, the rules may have. This is what counts today, and every change of it.
pages-board-changes-list = Changes
pages-board-changed-by = { $by }, merged by { $merged_by }
pages-board-changes-pull = Pull request #{ $number }
pages-board-changes-none = The history that this site was built from knows of no change.
pages-board-changes-history = Every version of the rules
pages-board-changes-propose = Propose a change
pages-shelf-title = Picked
pages-shelf-lead = What curators think nobody should miss, with their reason. They sign each pick; points do not depend on it.
pages-shelf-by = Picked by { $person }
pages-shelf-own = (They had a part in it.)
pages-shelf-none = Nothing in this language has been picked yet. A curator picks an entry by the command /feature with a reason.
pages-shelf-elsewhere = Picked in other languages:
pages-board-of-group = Its leaderboard
pages-season = Q{ $quarter } { $year }
