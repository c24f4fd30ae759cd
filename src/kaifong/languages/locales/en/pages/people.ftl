# Members, their profiles, and groups.
pages-members-lead = The people who write, answer, help and meet here.
pages-members-count = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
pages-members-none = Nobody has made a profile yet.
pages-members-join = Add your profile
pages-member-since = here since { $date }
pages-member-speaks = reads and writes
pages-member-interests = Interests
pages-member-score = Recognition
pages-member-season = This season
pages-member-rank = rank { $rank }
pages-member-all-time = All time
pages-member-trust = Trust
pages-member-badges = Badges
pages-member-neighbours = Around them on this season’s board
pages-member-work = What they did here
pages-member-no-work = Nothing has been published yet.
pages-member-edit = Edit this profile
pages-role-maintainer = Maintainer
pages-role-moderator = Moderator
pages-role-reviewer = Reviewer
pages-role-translator = Translator
pages-role-host = Host
pages-role-until = until { $date }
pages-groups-lead = People with a place, a craft or a weakness in common.
pages-groups-new = Start a group
pages-group-closed = This group closed on { $date }.
pages-group-topic = About
pages-group-meets = Meets
pages-group-since = Since
pages-group-conveners = Conveners
pages-group-link = Talk to the group
pages-group-no-members = Nobody names this group in a profile yet.
pages-group-work = From this group
# Roles with their terms.
people-role-for = for { $languages }
people-role-since = since { $date }
people-role-term = { $since } to { $until }
people-past-roles = Earlier roles
# The directory.
people-newest = New this season
people-holders = Who looks after this place
people-speaking = Who reads and writes { $language }
people-rest = Everybody else
people-and-more = and { $n } more
people-show-more = Show { $n } more
people-more-by-search = And { $n } more, which the search finds.
people-interests-title = Interests and languages
people-interests-lead = Find somebody who cares about the same thing, or writes the same language.
people-interests-none = Nobody has named an interest yet. A line in your profile is enough.
people-interests-shared = Interests that several share
people-by-language = By language
people-by-interest = By interest
# A profile.
people-tier = Tier, last twelve months
people-tier-until = until { $date }, longer with new work
people-seasons = Season by season
people-season-label = Season
people-season-work = Published
people-season-none = points for earlier work
people-kind-count = { $kind } × { $n }
people-meet = People they may like to meet
people-meet-interest = shares the interest
people-meet-tag = also wrote about
people-meet-group = also in
people-meet-language = also writes
people-meet-how = Chosen by what both say in public; what few people share weighs most.
people-badge-proof = What earned it
people-pull-request = pull request #{ $number }
people-share = Card to take along
people-feed = Feed of what they publish
people-embed = Show this card on your own page
people-card-title = { $name } at { $hub }
people-card-rank = Rank this season
# Badges.
people-badges-title = Badges
people-badges-lead = Each is earned by merged work, by a rule that anybody can check, and goes when the work goes.
people-badges-none = This community has no badges yet. They are a few lines in its rules of recognition.
people-badge-count = { $n ->
    [one] { $n } member has it.
   *[other] { $n } members have it.
}
people-badge-nobody = Nobody has it yet.
people-badge-rule = The rule
people-badge-rule-entries = { $n ->
    [one] It takes { $n } entry in one of these parts:
   *[other] It takes { $n } entries in any of these parts:
}
people-badge-rule-days = { $n ->
    [one] It takes { $n } day with something merged in one of these parts:
   *[other] It takes { $n } different days with something merged in any of these parts:
}
people-badge-rule-weeks = { $n ->
    [one] It takes { $n } week with something merged in one of these parts:
   *[other] It takes { $n } different weeks with something merged in any of these parts:
}
people-badge-rule-languages = { $n ->
    [one] It takes { $n } language, in one of these parts:
   *[other] It takes { $n } different languages, in any of these parts:
}
people-badge-rule-kinds = { $n ->
    [one] It takes { $n } kind of entry, in one of these parts:
   *[other] It takes { $n } different kinds of entries, in any of these parts:
}
people-badge-note = The outline of the drawing tells what is counted, its dots how many, its middle whose work it is.
people-badge-holders = Who has it
people-badge-unsigned = { $about } This credential is not signed: it is worth what its evidence shows, and anybody can count again from the community’s repository.
people-evidence = { $role }, merged on { $date }
# Groups.
people-group-active = Active
people-group-dormant = Quiet
people-group-closed = Closed
people-group-next = Next: { $date }
people-group-next-event = Next event
people-group-languages = Languages
people-group-last = Last heard of
people-group-dormant-since = Nothing of this group has been seen since { $date }.
people-group-dormant-never = Nothing of this group has been seen yet.
people-group-wake = An entry that names it, or an event, wakes it up.
people-group-term-over = The conveners’ term ended on { $date }. The group is looking for somebody to take over, or for the same people once more.
people-group-term-mend = Write the next term down
