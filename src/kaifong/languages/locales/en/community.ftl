# Recognition: what `kaifong explain` says, and what boards say where the history is not complete.
account-hidden = Hidden from every board and list, as the profile asks. Only this account shows these points.
account-all-time = { $points ->
    [one] All time: { $points } point
   *[other] All time: { $points } points
}
account-season = { $points ->
    [one] Season { $season }: { $points } point
   *[other] Season { $season }: { $points } points
}
account-ranked = { $line } (rank { $rank })
account-part = { $role }: “{ $title }” ({ $path })
account-nothing = Nothing of theirs that scores has been merged yet.
account-nothing-chosen = Nothing of theirs in this season, language or kind scores.
account-tier = Tier: { $tier }
account-tier-until = Tier: { $tier }, until { $when }; longer with whatever of theirs is merged by then.
account-tier-next = For the tier “{ $tier }” it takes { $missing } within the last 365 days.
account-trust = Trust: { $step }
account-trust-kept = Kept until { $when }, and longer with whatever of theirs is merged by then.
account-trust-term = Appointed until { $when }.
account-trust-next = For “{ $step }” it takes { $missing }.
account-trust-next-days = For “{ $step }” it takes { $missing }, counted over the last { $days } days.
account-trust-office = “{ $step }” is an office: maintainers appoint somebody, for a term.
account-missing-points = { $count ->
    [one] { $count } more point
   *[other] { $count } more points
}
account-missing-weeks = { $count ->
    [one] { $count } more week
   *[other] { $count } more weeks
}
account-missing-people = { $count ->
    [one] { $count } more person whom their work meets
   *[other] { $count } more people whom their work meets
}
account-met = People whom their work met ({ $count }): { $names }
account-met-hidden = { $count ->
    [one] { $count } who is on no list
   *[other] { $count } who are on no list
}
account-points = Points, oldest first
account-pull-request = pull request #{ $number }, { $where }
account-sum = { $base } × { $factor }
account-badges = Badges
account-badge = { $name }: { $about } Earned on { $when } by:
account-seasons = Seasons
account-unproven = Entries that score nothing yet
account-history = What the history lacks
score-role-author = author
score-role-co-author = co-author
score-role-translator = translator
score-role-host = host
score-role-guest = guest
score-role-asker = asker
score-role-answerer = answerer
score-role-accepted = accepted answer
score-role-winner = winner
score-role-speaker = speaker
score-role-convener = convener
score-why-full = counted in full
score-why-repeat = halved: not the first of its kind that day
score-why-daily-cap = cut: the most that one day can bring
score-why-counterpart = nothing: the same person has credited them often enough this season
score-why-own-question = nothing: an answer to their own question
score-why-own-entry = nothing: in one’s own entry one scores as its author
score-why-not-yet = nothing yet: it is announced, and has not been held
score-why-translation = nothing: they are credited in the text that this one translates
score-why-other-part = nothing: another part in the same entry is worth more
score-unproven-no-merge = the history does not know the file
score-unproven-future = its merge is dated after today
score-unproven-broken = it cannot be published: run `kaifong check { $path }`
history-broken-records = Some merge records cannot be read, so points are missing.
    .next = Mend the files named, or let `collect` write them again from GitHub.
history-no-records = There are no merge records. Git tells only what its authors claim, so points are less certain than they could be.
    .next = Run `git fetch origin records` and `git restore --source=origin/records -- records`, or let `collect` write them. A new hub has none yet, and needs none.
history-shallow-clone = This clone holds only the newest commits, so older points are missing.
    .next = Run `git fetch --unshallow`, or fetch the branch of records: `git fetch origin records`.
history-no-git = There are neither merge records nor a Git history here, so there is nothing that points could rest on.
    .next = In a new hub, begin with `git init` and a commit; else clone the hub with Git instead of downloading its files, or fetch the branch `records` into records/.
