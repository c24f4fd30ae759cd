# What `kaifong check` says around the findings.
review-whole-change = the change as a whole
review-why = why:
review-clause-elsewhere = { $title } (in { $language }: not translated yet)
review-do = do:
review-old = It was there before this change, so nobody asks you about it. Mend it if you like.
review-skipped = not asked:
review-skipped-off = turned off in guidelines/policy.yml: { $note }
review-skipped-exempt = exempt in guidelines/policy.yml: { $note }
review-skipped-no-submitter = nobody said who brings this; use --submitter LOGIN to ask this check too
review-skipped-no-level = it is not known how far this member is trusted here: that takes who they are, recognition.yml and a history
review-skipped-no-sanctions = only a review on GitHub that holds the hub’s key can ask this
review-skipped-no-approvals = only the review on GitHub knows who approved this
review-skipped-no-base = the hub’s own checks are those of its default branch, which Git does not have here; `git fetch` it, or name the folder with --own-checks
review-skipped-not-merged = this version of the hub’s own check is not in the default branch (or not fetched), so it was not run; `--own-checks checks` tries it
review-skipped-not-rendered = the text could not be rendered
review-skipped-more = only the first places are listed; there are { $note } more of the same in this file
review-error = The check { $check } failed at { $path } ({ $detail }). This is a fault of ours, not of the text; a moderator looks.
review-files = { $count ->
    [0] No files were reviewed.
    [one] One file was reviewed.
   *[other] { $count } files were reviewed.
}
review-findings = { $count ->
    [0] Nothing was found.
    [one] One thing was found.
   *[other] { $count } things were found.
}
review-severity-advise = suggestion
review-severity-fix = to change
review-severity-hold = a moderator looks
review-severity-refuse = cannot be published
review-verdict-pass = Pass: this can be published as it is.
review-verdict-advise = Pass, with suggestions: this can be published; have a look at what would make it better.
review-verdict-fix = To change: please mend what is marked, then it can be published.
review-verdict-hold = On hold: a moderator has a look before this is published.
review-verdict-refuse = Refused: this cannot be published as it stands.
review-no-changes = Nothing has changed since { $base }.
review-mends = `kaifong fix` can do this for you.
review-fix-done = { $path }, line { $line }: mended ({ $check }).
review-fix-would = { $path }, line { $line }: would be mended ({ $check }).
review-fix-done-whole = { $path }: mended ({ $check }).
review-fix-would-whole = { $path }: would be mended ({ $check }).
review-fix-done-carried = { $path }: follows its source, whose meaning has not changed (stale-translation).
review-fix-would-carried = { $path }: would follow its source, whose meaning does not change (stale-translation).
review-fix-left = { $path }: left as it is; mending by machine would not better it ({ $check }).
review-fix-link = { $path }: a symlink; left as it is, and so is what it points to.
review-fix-read-only = { $path }: not mended, as the file may not be written. Give yourself the right to write it and run the command again.
review-fix-changed = { $path }: not mended, as it was changed meanwhile. Save it and run the command again.
review-fix-refused = { $path }: not mended, as it could not be written. Is the disk full, or the folder protected?
review-fix-total = { $count ->
    [0] Nothing to mend.
    [one] One place mended.
   *[other] { $count } places mended.
}
review-fix-total-check = { $count ->
    [0] Nothing to mend.
    [one] One place can be mended. Run `kaifong fix` to do it.
   *[other] { $count } places can be mended. Run `kaifong fix` to do it.
}
review-policy-off = off: { $reason }
review-policy-essential = essential
review-policy-changed = set by this hub
review-policy-exempt = exempt: { $path }: { $reason }
