# Members, their profiles, and groups.
pages-members-lead = The people who write, answer, mend and meet here.
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
pages-groups-lead = People with a road, a workshop or a weakness in common.
pages-groups-new = Start a group
pages-group-closed = This group closed on { $date }.
pages-group-topic = About
pages-group-meets = Meets
pages-group-since = Since
pages-group-conveners = Conveners
pages-group-link = Talk to the group
pages-group-no-members = Nobody names this group in a profile yet.
pages-group-work = From this group
