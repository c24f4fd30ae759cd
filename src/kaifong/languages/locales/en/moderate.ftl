# What the review says on a pull request. The words are Markdown; parameters come escaped.
moderate-title-yours = First it is your turn: please mend what is marked.
moderate-title-read = So far so good: a moderator reads it before it is published.
moderate-commit = I have read commit { $commit }.
moderate-line = { $path }, line { $line }
moderate-edit = ✏️ edit
moderate-do = What to do: { $do }
moderate-why = Why it matters: { $why } ·
moderate-group-refuse = Cannot be published ({ $count })
moderate-group-fix = To change ({ $count })
moderate-group-hold = A moderator looks ({ $count })
moderate-group-advise = Suggestions ({ $count })
moderate-more = { $count ->
    [one] One more
   *[other] { $count } more
}
moderate-cut = { $count ->
    [one] One more does not fit here; [the page of this run]({ $run }) lists everything.
   *[other] { $count } more do not fit here; [the page of this run]({ $run }) lists everything.
}
moderate-mended = Mended since last time
moderate-mended-more = { $count ->
    [one] …and one more.
   *[other] …and { $count } more.
}
moderate-unasked = What was not checked, and why
moderate-welcome = Welcome, { $who }, and thank you: this is the first thing you bring here. This answer comes from a machine; it knows the community’s rules, but not you. A person reads your text as well.
moderate-yours-first = { $count ->
    [one] **First it is your turn:** one thing below is for you to change. Then a moderator reads it.
   *[other] **First it is your turn:** { $count } things below are for you to change. Then a moderator reads it.
}
moderate-promise = You hear from a person by { $until }.
moderate-readers-asked = Asked to read it: { $who }.
moderate-readers-named = Who else looks after this: { $who }.
moderate-readers-charge = Who looks after this: { $who }.
moderate-readers-none = Nobody is appointed for this language and kind, so the maintainers read it.
moderate-held = A moderator holds this back until they have looked at it themselves; see their comment.
moderate-draft = This is a draft, so nobody has been asked to read it yet. Press **Ready for review** when you want them to.
moderate-conflict = Somebody else changed the same lines meanwhile. Press **Resolve conflicts** below, keep what should stay of both, and commit; if that button is grey, say so here and somebody helps.
moderate-gap-files = This is more than I read at once: I looked at { $read } of { $all } files. A moderator looks at the whole. Several smaller pull requests get there sooner.
moderate-gap-listed = GitHub lists no more than { $limit } files of a pull request, so I have not seen them all. A moderator looks at the whole. Several smaller pull requests get there sooner.
moderate-gap-bytes = { $left ->
    [one] One file was not read
   *[other] { $left } files were not read
}: together they are more than { $limit } MB. A moderator looks. Smaller pictures help.
moderate-gap-large = { $path } is larger than { $limit } MB, so I have not read it. A moderator looks. A smaller picture, or a link to a video, helps.
moderate-gap-unreadable = I could not read the files of this commit, so nothing of it was checked. A moderator looks at it by hand; you need do nothing.
moderate-rules = With this change { $path } could no longer be read, and nobody’s work could be reviewed: { $detail }. A maintainer looks.
moderate-next-fix = **How to mend it:** press ✏️ beside a place, change the text there, and press **Commit changes**. I look again by myself, and this comment changes.
moderate-next-form = **How to mend it:** edit the text of [your form]({ $issue }); I look again by myself, and this comment changes.
moderate-next-machine = Some of this a machine can mend for you: write `/fix` in a comment of its own.
moderate-next-suggestions = Where I was sure of the right words, there is a suggestion in the files: **Commit suggestion** puts it in.
moderate-appeal = Do you think this is wrong? Write `/appeal` and your reason in a comment of its own: somebody who had no part in it looks. `/help` lists all that you can write.
moderate-help = `/help` in a comment of its own lists what you can write here.
moderate-try = See it on your own computer
moderate-try-steps = With Git and Kaifong installed, in a copy of this repository:
moderate-other-language = This is in { $language } because I had to guess. To choose, name your `languages` in your profile. { $verdict }
moderate-suggested = { $count ->
    [one] One suggestion for commit { $commit }. **Commit suggestion** puts it in; you need not take it.
   *[other] { $count } suggestions for commit { $commit }. **Commit suggestion** puts one in, **Add suggestion to batch** several at once; you need not take any.
}
# What stands beside the status of a commit: at most 140 characters, plain text.
moderate-status-pass = Reviewed: can be published as it is
moderate-status-advise = Reviewed: can be published; there are suggestions
moderate-status-fix = Please change what the comment marks
moderate-status-hold = A moderator has a look before this is published
moderate-status-refuse = Cannot be published as it stands; the comment says why
moderate-status-failed = The review itself failed; it is tried again, and a moderator is told
