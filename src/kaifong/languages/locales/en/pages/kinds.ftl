# What the pages of single kinds say.
pages-product = Product
pages-source = where it was said
pages-when = When
pages-where = Where
pages-online = On line
pages-zone = ({ $zone })
pages-hosts = Hosts
pages-day = Day
pages-video = Video

pages-review-verdict = The verdict
pages-rating = { $rating } out of 5 stars
pages-disclosure = What the reviewer got for it:

pages-difficulty-easy = Easy
pages-difficulty-medium = Takes some practice
pages-difficulty-hard = Hard
pages-duration = Time
pages-steps = Steps
pages-tools = You need

pages-official = Official
pages-expired = Over
pages-expires-on = Holds until { $date }.
pages-expired-on = This ended on { $date }. It stays here so that it can be looked up.
pages-news-link = Read more

pages-event-upcoming = Coming up
pages-event-today = Today
pages-event-past = Over
pages-event-cancelled = Cancelled
pages-event-cancelled-because = Cancelled: { $reason }
pages-event-link = Join on line
pages-register-link = Sign up here
pages-capacity = Places
pages-speakers = Speakers
pages-recording = Recording
pages-recording-link = Watch the recording
pages-recording-due = Not here yet. If you have it, add the link.

pages-idea-open = Open
pages-idea-planned = Planned
pages-idea-done = Done
pages-idea-declined = Declined
pages-supporters-label = Supporters
pages-supporters = { $n ->
    [one] { $n } supporter
   *[other] { $n } supporters
}
pages-meter = { $count } of { $milestone } supporters
pages-milestone = Next mark: { $milestone }
pages-idea-result = What came of it:
pages-idea-history = How support grew

pages-challenge-coming = Opens soon
pages-challenge-open = Open
pages-challenge-closed = Closed
pages-opens = Opens
pages-closes = Last day
pages-rules = Rules
pages-eligibility = Who may take part
pages-prize = Prize
pages-winners = Winners
pages-entrants = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
pages-entrants-none = Nobody has entered yet. To take part, name this challenge in your own post.
pages-draw = The draw
pages-draw-how = Before anybody entered, the organisers published the SHA-256 hash of a secret. Once the secret is shown, anyone can check that it has that hash, and sort the entries by the hash of the secret, a line end and the entry's address. The first in that order is drawn first.
pages-draw-commit = Hash of the secret
pages-draw-secret = Secret
pages-draw-later = Shown after the last day.

pages-ama-announced = Announced
pages-ama-collecting = Collecting questions
pages-ama-live = Live
pages-ama-closed = Answered
pages-guests = Guests
pages-asked-at = Asked at
pages-asked-by = Asked by
pages-asker = Asked by
pages-permalink = Link to this question
pages-waiting = Still waiting for an answer.
pages-waiting-since = Waiting for an answer since { $date }.
pages-waiting-list = { $n ->
    [one] { $n } question still waits
   *[other] { $n } questions still wait
}
pages-waiting-answer = Add an answer

pages-accepted = Accepted answer
pages-review-by = To be checked again by
pages-review-good = Still correct
pages-review-overdue = Due for another check
