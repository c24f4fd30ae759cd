# What the pages say of a community's life, of an entry's states, and of the conversation around it.
look-pulse = This season so far
look-pulse-writers = { $n ->
    [one] { $n } person wrote this season
   *[other] { $n } people wrote this season
}
look-pulse-published = { $n ->
    [one] { $n } piece published
   *[other] { $n } pieces published
}
look-pulse-answered = { $n ->
    [one] { $n } question answered
   *[other] { $n } questions answered
}
look-pulse-newcomers = { $n ->
    [one] { $n } new face
   *[other] { $n } new faces
}
look-pulse-more = All figures
look-picked-why = { $reason } ({ $person })
look-picked-more = Everything that was picked
look-answered = Answered lately
look-newcomers = New here this season
look-newcomers-more = All members
look-invitation = There is room on the board for your note
look-invitation-how = A story, a question, an idea, a picture: fill in a form, and somebody reads it within { $hours } hours. You do not need to know Git.
look-invitation-people = Meet the members
look-calendar = Add it to your calendar
look-question-detail = The question in full
look-answers-other = { $n ->
    [one] { $n } other answer
   *[other] { $n } other answers
}
look-way-idea = The way of this idea
look-way-challenge = The way of this challenge
look-way-ama = The way of this AMA
look-ama-tally = { $asked ->
    [one] { $asked } question, { $answered } answered
   *[other] { $asked } questions, { $answered } answered
}
look-ama-first-waiting = Jump to the first that waits
look-ama-next-waiting = The next that waits
look-behind-since = The first change that is not in here yet was on { $date }.
look-behind-beginning = The title or the beginning changed.
look-behind-section = Changed or new:
look-behind-gone = Taken out:
look-behind-changes = Read what changed
look-behind-update = Bring this translation up to date
look-conversation = The conversation
look-conversation-comments = { $n ->
    [0] Nobody has replied yet.
    [one] { $n } comment so far.
   *[other] { $n } comments so far.
}
look-conversation-last = The last was on { $date }.
look-conversation-there = Members talk about this on GitHub.
look-conversation-join = Join the conversation
look-conversation-none = Nobody talks about this yet.
look-conversation-start = Start the conversation
look-contents = What is in here
look-copied = Link copied
look-clause-checks = { $n ->
    [one] { $n } check looks at this, before people do
   *[other] { $n } checks look at this, before people do
}
look-clause-current = As the binding text
look-clause-changed = Last changed on { $date }.
