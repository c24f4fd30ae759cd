### The pages of insight: what a season's figures say, how they are counted, and what they cannot tell.

insight-title = Insight
insight-title-season = Insight: { $season }
insight-lead = How this community is doing, counted from its public records. Every figure says how it is counted and what it cannot tell.
insight-running = This season runs until { $last }; its figures still change.
insight-over = This season ended on { $last }; its figures stand.
insight-seasons = Seasons
insight-overview = Overview
insight-whole-season = All figures of this season
insight-season = Season
insight-numbers = The numbers
insight-about = How this is counted
insight-definition = Definition
insight-limits = What it does not tell
insight-few = fewer than 5
insight-not-yet = not yet
insight-hours = { $n } h
insight-days = { $n } d
insight-all = Everything
insight-week = Week from
insight-entries = Entries
insight-people = People
insight-first-timers = First-timers
insight-median = Median
insight-ninetieth = Nine in ten
insight-kept = Promise kept
insight-count = Counted

insight-growth = Growth
insight-growth-says = { $entries ->
    [one] One entry came in
   *[other] { $entries } entries came in
} from { $people ->
    [one] one person
   *[other] { $people } people
}. In all, { $so_far ->
    [one] one person has
   *[other] { $so_far } people have
} written here.
insight-growth-first = { $n ->
    [one] One person wrote
   *[other] { $n } people wrote
} here for the first time.
insight-growth-profiles = { $n ->
    [one] One new profile.
   *[other] { $n } new profiles.
}
insight-growth-description = Columns, one a week from { $first } to { $last }: entries that came in, at most { $most } in a week. Those of people in their first week stand on top.
insight-growth-table = Entries that came in, week by week
insight-growth-here = From people who were here
insight-growth-new = From people in their first week
insight-growth-definition = An entry counts on the day on which it was first merged, for whoever sent it. A first-timer is somebody whose first entry ever falls into the season.
insight-growth-limits = What was imported does not count: it was not written here. Readers are not counted at all. Who writes under two accounts is two people.
insight-growth-empty = Nothing has come in this season yet. The first merged entry opens this figure.

insight-engagement = Taking part
insight-engagement-says = { $people ->
    [one] One person
   *[other] { $people } people
} took part; { $returned } had done so before.
insight-engagement-share = { $share } of them came back.
insight-engagement-helpers = { $n ->
    [one] One person
   *[other] { $n } people
} answered or reviewed what others sent.
insight-engagement-talk = Discussions opened: { $discussions }, with a marked answer: { $answered }. Reactions: { $reactions }.
insight-engagement-description = Columns, one a week from { $first } to { $last }: people who took part, at most { $most } in a week. Those who never had before the season stand on top.
insight-engagement-table = People who took part, week by week
insight-engagement-before = Had taken part before the season
insight-engagement-new = New this season
insight-engagement-definition = Somebody takes part in a week when something that they sent is merged in it, profiles included, or when they answered or reviewed what another sent. They came back when they had taken part before the season began.
insight-engagement-limits = Whoever only reads, likes or comes to an event leaves no trace in the records. Reactions are counted as they stood when last collected.
insight-engagement-empty = Nobody has taken part this season yet. A merged pull request, an answer or a review opens this figure.

insight-response = First answer
insight-response-says = Half of what was sent had a first answer within { $median }, nine in ten within { $ninetieth }.
insight-response-kept = The promise is { $promise } hours. It was kept for { $kept }.
insight-response-few = Too little was sent for a median: fewer than 5. The promise is { $promise } hours.
insight-response-unanswered = { $n ->
    [one] One thing has
   *[other] { $n } things have
} no answer at the end of this period.
insight-response-description = Columns, one a weekday: the median of hours until a first answer, by the day on which something was sent. A line stands at the promise of { $promise } hours.
insight-response-rule = promised: { $n } h
insight-response-table = Hours until a first answer, by language and weekday
insight-response-of = Of what
insight-response-definition = Hours from the opening of a pull request or discussion until another person, not a machine, first said or did something about it. What waits longer than promised counts as longer than all others; what is still within the promise does not count yet. Percentiles are by nearest rank.
insight-response-limits = Only what is merged has a language; the rest counts in the first line and by weekday. An answer is any human word, good or bad. Fewer than 5 are not shown.
insight-response-empty = There are no records of answers for this season yet. The workflow “collect” writes them, once a day, as soon as the hub runs on GitHub.

insight-absence = How many it stands on
insight-absence-says = { $factor ->
    [one] One person
   *[other] { $factor } people
} of { $people } sent half of what came in within a year.
insight-absence-few = Fewer than 5 entries came in within a year: too few to say.
insight-absence-members = People without an office sent { $share } of it.
insight-absence-description = Columns: the share of each person in what came in within a year, the largest first, nobody named. The first { $factor } make up half.
insight-absence-table = On how many people half of a year's entries stand
insight-absence-factor = Half is from
insight-absence-definition = The smallest number of people who sent half of the entries of the 365 days up to the end of this period. If they all left, half would be missing.
insight-absence-limits = An entry counts for whoever sent it, long or short; co-authors, answers and reviews do not count. Offices are as listed today. Below 5 entries nothing is said.
insight-absence-empty = Nothing came in within the last year. The first merged entry opens this figure.

insight-funnel = How far people come
insight-funnel-says = Of { $profiles ->
    [one] one person
   *[other] { $profiles } people
} with a profile, { $first } had something published, and { $regular } come back regularly.
insight-funnel-outside = { $n ->
    [one] One person has
   *[other] { $n } people have
} something published without a profile.
insight-funnel-description = Bars, each among those of the one above: { $profiles } with a profile, { $first } with a first entry, { $second } with a second, { $regular } regulars.
insight-funnel-table = Steps, and how many people took them
insight-funnel-step = Step
insight-funnel-profiles = Made a profile
insight-funnel-first = First entry published
insight-funnel-second = Second entry published
insight-funnel-regular = Regular: published in 4 weeks or more
insight-funnel-definition = Of everybody who made a profile up to the end of this period: who had one entry merged, two or more, and entries in at least four different weeks.
insight-funnel-limits = How many visitors came before the first step is unknown: nobody's visits are counted. Who only answers, reviews or convenes stands on the first step, however much they do.
insight-funnel-empty = Nobody has made a profile yet. The first one opens this figure.

insight-formats = Formats and languages
insight-formats-says = { $n ->
    [one] One entry
   *[other] { $n } entries
} in all. Empty fields are invitations.
insight-formats-table = Entries by kind and language; in brackets, what is new this season
insight-formats-kind = Kind
insight-formats-definition = Every entry that stood at the end of this period, translations and imports included, by its kind and its own language.
insight-formats-limits = Counts say nothing of length or worth. An entry without a record of its merge is not counted.
insight-formats-empty = There are no entries yet. The first merged one opens this figure.

insight-criticism = Critical reviews
insight-criticism-says = { $critical } of { $reviews ->
    [one] one review
   *[other] { $reviews } reviews
} { $critical ->
    [one] gives
   *[other] give
} fewer than three stars.
insight-criticism-hours = A critical review waited { $hours } for its merge, another { $others }.
insight-criticism-gone = Of { $settled } reviews that are ninety days old or older, { $gone } are gone, { $unexplained } of them without a decision that says why.
insight-criticism-all-stand = { $settled ->
    [one] The one review that is ninety days old or older still stands.
   *[other] All { $settled } reviews that are ninety days old or older still stand.
}
insight-criticism-least = Even if everything that is gone had been critical, { $least } of the critical ones would still stand.
insight-criticism-refused = Of { $closed } pull requests that ended this season, { $refused } were not taken.
insight-criticism-description = Columns: how many reviews give one star, two, three, four and five, in this order.
insight-criticism-table = Reviews by their stars
insight-criticism-stars = Stars
insight-criticism-reviews = Reviews
insight-criticism-definition = Reviews with fewer than three of five stars are critical. Waiting is the median from the opening of the pull request to its merge. A review stands when it is still on the site ninety days later.
insight-criticism-limits = A rating counts as it stands today: one that was raised later looks kind. What was refused leaves no rating, so nobody can say how much of it was critical; the transparency report counts the refusals with their reasons. Medians need 5 reviews.
insight-criticism-empty = There are no reviews yet. The first one opens this figure.

insight-balance = What the season was for
insight-balance-says = { $n ->
    [one] One entry
   *[other] { $n } entries
}, by what a community is for.
insight-balance-missing = Nothing came in for: { $letters }.
insight-balance-description = Bars: { $list }.
insight-balance-table = Entries of the season, by what they are for
insight-balance-letter = For
insight-balance-kinds = Kinds
insight-balance-support = Support: members help each other
insight-balance-product = Product: members say what to make
insight-balance-acquisition = Acquisition: members bring others in
insight-balance-contribution = Contribution: members make things to use
insight-balance-engagement = Engagement: members meet
insight-aim-support = Support
insight-aim-product = Product
insight-aim-acquisition = Acquisition
insight-aim-contribution = Contribution
insight-aim-engagement = Engagement
insight-balance-definition = Each kind of entry counts for one of the first five aims of a well-known model of communities, as the table says.
insight-balance-limits = A story can help and a review can entertain: the kind decides, not the words. Discussions and meetings outside the hub are not seen.
insight-balance-empty = Nothing has come in this season yet. The first merged entry opens this figure.

insight-wanted = Wanted
insight-wanted-lead = What is missing, and where to write it.
insight-wanted-kinds = Nothing yet of this kind
insight-wanted-translations = Worth translating
insight-wanted-stale = Translations whose source has changed
insight-wanted-write = Write one
insight-wanted-none = Nothing is missing right now.
insight-wanted-everything = Everything: nothing has been written yet.
insight-shortfall = Records of merges are missing or cannot all be read here, so these figures are too low.
insight-waiting = Waiting for an answer
insight-waiting-lead = Nobody has answered these yet. The promise is { $promise } hours.
insight-waiting-pull = Pull request { $number }
insight-waiting-discussion = Discussion { $number }
insight-waiting-since = since { $day }
insight-waiting-overdue = overdue
insight-waiting-more = And { $n } more.
insight-waiting-none = Nobody is waiting.
insight-waiting-unknown = Whether somebody waits is not recorded yet: the workflow “collect” will tell.
insight-older = Older seasons are counted in the records, and have no page.
