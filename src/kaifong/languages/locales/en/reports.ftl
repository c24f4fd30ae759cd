### Pages by which a community answers for itself: the transparency report, what was heard, the mission, the digest, privacy.

## What several of them share

reports-percent = { $n }%
reports-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
reports-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
reports-all = All time
reports-few = fewer than 5
reports-few-cell = <5
reports-withheld = not told
reports-about = How this is counted, and what it does not tell

## The transparency report

reports-transparency-title = Transparency report
reports-transparency-lead = How this community’s moderators decided, counted from the public records of their decisions. Nobody is named, and nothing can be worked out about anybody.
reports-transparency-none = No decision has been recorded yet. When moderators refuse, change or remove something, or warn somebody, they write down why; from then on it is counted here.
reports-transparency-too-few = So far there are too few decisions to tell them apart without pointing at people.
reports-transparency-sum = { $n ->
    [one] Moderators decided once so far.
   *[other] Moderators decided { $n } times so far.
} In the same time { $merged ->
    [one] one pull request was
   *[other] { $merged } pull requests were
} taken.
reports-transparency-earlier = Earlier seasons
reports-transparency-what = What was decided
reports-transparency-clause = By which clause
reports-transparency-source = On whose word
reports-transparency-seen = Who saw it first
reports-transparency-appeals = Appeals
reports-transparency-time = How long it took, as a median
reports-transparency-caption = { $table }, by season
reports-transparency-total = Decisions
reports-transparency-appealed = Appeals decided
reports-transparency-merged = Contributions taken
reports-transparency-automated-share = Seen first by a check
reports-transparency-overturned-share = Taken back after an appeal
reports-transparency-unreadable = { $n ->
    [one] One record of a decision cannot be read, and is not counted.
   *[other] { $n } records of decisions cannot be read, and are not counted.
}
reports-transparency-withheld-few = Counts below five are not told, since in a neighbourhood four people can be recognised.
reports-transparency-withheld-others = Where a total would give such a count away, others are not told either (“{ $withheld }”). A season with few decisions may therefore tell almost nothing.
reports-transparency-definition = Every record in records/decisions counts in the season of its day, whether it was taken back later or not. Appeals are counted apart. Times are medians, told from five on: of pull requests from opening to merge or refusal, as far as the activity is recorded; of appeals from the first decision to the second, since records do not say when the appeal was made.
reports-transparency-limits = Reports by readers that led to no decision leave no record, so they are not here. What a check asked somebody to mend, and they mended, is no decision.
reports-transparency-chart = Bars, of all time, without counts that are not told: { $list }.
reports-transparency-files = The same figures to work with:
reports-transparency-standard = Categories follow Articles 15, 17 and 24 of the EU Digital Services Act and the Santa Clara Principles.

reports-row-refusal = Not published
reports-row-removal = Taken down
reports-row-edit = Changed after publication
reports-row-restoration = Put back
reports-row-warning = Warning
reports-row-mute-week = Pause, up to a week
reports-row-mute-month = Pause, up to a month
reports-row-mute-longer = Pause, longer
reports-row-ban-ends = Left out, until a date
reports-row-ban-open = Left out, without an end
reports-row-unsaid = The record does not say
reports-row-check = A check
reports-row-report = A reader’s report
reports-row-moderator = A moderator
reports-row-law = An order or notice under the law
reports-row-by-check = A check
reports-row-by-people = A person
reports-row-overturned = Granted: the decision was taken back
reports-row-upheld = Refused: the decision stands
reports-row-pull-requests = From opening to merge or refusal
reports-row-refusals = From opening to refusal
reports-row-appeals = From a decision to the answer to its appeal

## You said, we did

reports-heard-title = You said, we did
reports-heard-lead = What members asked for, what came of it, and when. Also what we said no to, and why.
reports-heard-none = Nothing has been decided or answered yet. Ideas appear here once they are planned, done or declined, questions once an answer is accepted.
reports-heard-first-idea = Bring an idea
reports-heard-said = You said
reports-heard-did = We did
reports-heard-plan = We will do
reports-heard-no = We said no
reports-heard-asked-by = { $people } asked
reports-heard-asked-by-more = { $people } and { $n ->
    [one] one more
   *[other] { $n } more
} asked
reports-heard-idea-by = { $people } wished for it
reports-heard-answered = Answered
reports-heard-answer-by = { $people } answered, and the answer was accepted.
reports-heard-answer-is-there = The answer was accepted.
reports-heard-talked = Asked and answered
reports-heard-ama = { $answered ->
    [one] One of { $asked } questions was answered.
   *[other] { $answered } of { $asked } questions were answered.
}
reports-heard-ama-waiting = { $n ->
    [one] One still waits.
   *[other] { $n } still wait.
}
reports-heard-reason-missing = No reason was written down.
reports-heard-result = See it:
reports-heard-wrong = When we were wrong
reports-heard-wrong-count = Decisions of moderators that were taken back after an appeal: { $n }.
reports-heard-wrong-none = No decision was taken back after an appeal so far.
reports-heard-wrong-more = The transparency report

## Mission

reports-mission-title = Our mission
reports-mission-lead = What this community is for, and how far it is, met or missed.
reports-mission-none = This community has not written down its goals yet. A maintainer can do so in guidelines/goals.yml; each goal then stands here beside its figure.
reports-mission-goals = Goals and figures
reports-mission-no-goals = There is a mission, and no goal that could be measured yet.
reports-mission-met = Met
reports-mission-ahead = Not there yet
reports-mission-missed = Missed
reports-mission-unknown = Nothing to measure yet
reports-mission-at-least = Now { $value }. Wanted: at least { $target } by { $by }.
reports-mission-at-most = Now { $value }. Wanted: at most { $target } by { $by }.
reports-mission-at-least-then = { $value } on the last day. Wanted: at least { $target } by { $by }.
reports-mission-at-most-then = { $value } on the last day. Wanted: at most { $target } by { $by }.
reports-mission-at-least-unknown = Wanted: at least { $target } by { $by }. There are no records yet to measure it by.
reports-mission-at-most-unknown = Wanted: at most { $target } by { $by }. There are no records yet to measure it by.
reports-mission-today = This figure only tells how things stand today, not how they stood on that day.
reports-mission-meter = { $filled }% of the way
reports-mission-propose = Propose a change to these goals

reports-figure-entries-season = Entries published in the running season, without translations of the guidelines and without imports.
reports-figure-entries-year = Entries published in the last 365 days that are still there.
reports-figure-answers-year = Best answers published in the last 365 days.
reports-figure-people-season = People whose entry was merged in the running season.
reports-figure-people-new-season = People whose first entry ever was merged in the running season.
reports-figure-members-total = Profiles of members.
reports-figure-languages-share = Share of the entries of the last 365 days that are not in the language most written in.
reports-figure-response-median-hours = Hours until a person first answered what was opened in the running season, as a median, from five on.
reports-figure-response-kept = Share of what was opened in the running season that a person answered within the hub’s promise, from five on.
reports-figure-translations-current = Share of translations that have kept up with their original.
reports-figure-questions-answered = Share of the questions in closed AMAs that were answered.
reports-figure-ideas-decided = Share of the ideas that were planned, done or declined.

## The digest

reports-digest-title = Weekly digest
reports-digest-lead = What happened here in a week. Made every Monday, to read here or to send by mail.
reports-digest-week = Week { $week }, { $year }
reports-digest-span = { $first } to { $last }
reports-digest-quiet = Nothing was published in the last eight weeks. The next entry opens a new digest.
reports-digest-new = New
reports-digest-answered = Answered
reports-digest-coming = Coming up
reports-digest-members = New here
reports-digest-decided = Decided
reports-digest-elsewhere = In other languages
reports-digest-by = by { $author }
reports-digest-weeks = Past weeks
reports-digest-mail = For your mailing list
reports-digest-mail-how = Both files are whole by themselves: no scripts, no pictures, nothing that tells who opened them. Whoever sends them looks after the list of addresses and lets people leave it; this site keeps none.
reports-digest-mail-html = HTML
reports-digest-mail-text = Plain text
reports-digest-mail-foot = You get this because you asked { $hub } for it. Whoever sent it can take you off the list.
reports-digest-mail-read = Read it on the site

## Privacy

reports-privacy-title = Privacy
reports-privacy-lead = What this site stores, loads and remembers. Written from how the site is built, and tested against it.
reports-privacy-visit = When you read
reports-privacy-cookies = This site sets no cookies.
reports-privacy-stored = Your browser keeps { $count ->
    [one] one thing
   *[other] { $count } things
} for this site, on your device only, and sends it nowhere:
reports-privacy-stored-scheme = whether you chose dark or light, once you press that button
reports-privacy-requests = Everything that a page needs comes from this site itself: letters, pictures, search. Nothing is loaded from anybody else, and nobody else is told that you were here.
reports-privacy-policy = Each page carries a rule by which your browser refuses everything else (Content-Security-Policy).
reports-privacy-search = Search runs in your browser. What you look for is sent to nobody; only parts of the index are fetched from this site.
reports-privacy-videos = Videos are links until you click one. Then your browser loads the player from { $hosts }, which then knows your address and may store things.
reports-privacy-no-videos = No videos of other sites are played within the pages.
reports-privacy-links = Links that lead elsewhere tell the other site that you come from here, not from which page.
reports-privacy-host = Like every web server, the one that sends you these pages sees your IP address. This site keeps no logs of its own; it is made for GitHub Pages, where GitHub keeps them for security:
reports-privacy-host-link = GitHub’s privacy statement
reports-privacy-digest = The weekly digest is a page. This site has no list of mail addresses.
reports-privacy-take-part = When you take part
reports-privacy-public = What you send is public at once and stays in the history of a public repository on GitHub: texts, pictures, your GitHub name and when you sent it.
reports-privacy-profile = A profile is yours to write. With “visibility: hidden” in it you appear on no page, board, feed, search or chart of this site.
reports-privacy-records = Records hold which pull request came from which GitHub account, who answered it and when, so that credit can be proved. They hold no mail address and no text of conversations.
reports-privacy-decisions = Records of moderators’ decisions name moderators and never the member; a sanction is kept as a keyed hash.
reports-privacy-age = Statistics about moderators’ decisions and about waiting times tell nothing of fewer than five.
reports-privacy-rights = What you can ask for
reports-privacy-export = A copy of all that this community holds of you.
reports-privacy-erase = To be forgotten: your profile goes, and what you wrote goes or stays under no name, as you choose. What was already copied by others, and the history of the repository, this site cannot call back.
reports-privacy-correct = To correct what is wrong.
reports-privacy-how = Write to { $contact }. A maintainer does it with a tool of this site and tells you what was done.
reports-privacy-how-nobody = This community has not named a contact yet; ask a maintainer on GitHub.
reports-privacy-withdraw = Withdraw something you wrote
reports-privacy-contact = the contact of this community
