# The issue that `steward` keeps up to date: what waits, for moderators and for everybody who wants to know.
steward-title = What waits here
steward-intro = This hub answers within { $hours ->
    [one] an hour
   *[other] { $hours } hours
}. What waits for a person stands below, the longest first, in each language. A clock marks what waits longer than promised. The bot keeps this page; write in the pull request or issue itself.
steward-count = { $waiting ->
    [0] Nothing waits.
    [one] One thing waits, { $late } of it longer than promised.
   *[other] { $waiting } things wait, { $late } of them longer than promised.
}
steward-no-language = No particular language
steward-pull = pull request
steward-appeal = appeal
steward-report = a reader's report
steward-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
steward-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
steward-more = and { $count } more
steward-unseen = { $count ->
    [one] One of them has not even had the first look by the checks: if that lasts, see whether the workflow `moderate` runs.
   *[other] { $count } of them have not even had the first look by the checks: if that lasts, see whether the workflow `moderate` runs.
}
steward-load = Load
steward-who = moderator
steward-asked = reviews asked for
steward-answered = given in 30 days
steward-gaps = Languages without a moderator
steward-gaps-of = Nobody in office looks after { $names }; maintainers are asked. Whoever reads one of these languages well could be asked to help: the list is in `guidelines/recognition.yml`.
steward-ends = What ends soon
steward-office-ends = The office of { $login } ends on { $day }: renew it in `guidelines/recognition.yml`, or let it end.
steward-sanction-ends = The sanction of case { $case } ends on { $day } by itself; nothing has to be done.
steward-stale = Translations behind their source
steward-workflow = The workflow { $name } does not run (GitHub says: { $state }). Switch it on again on the Actions page; GitHub switches schedules off after sixty days without a commit.
steward-workflows-unknown = Whether all workflows run is not visible to this token.
steward-proposal-headline = From the discussions: { $title }
steward-proposal = The discussion #{ $number }, “{ $title }”, could stand among this hub's entries. This draft was made of its words as they are; correct it freely.
steward-consent = { $people }: this holds your words. May they be published here, under your name and the hub's licence? Please answer in a comment. Nothing is merged before you have, and whoever says no is left out.
steward-asked-by = Asked by { $name } in [the discussion]({ $url })
