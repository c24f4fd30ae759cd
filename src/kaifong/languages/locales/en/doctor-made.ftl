# What `kaifong doctor` says of the files that `kaifong init` makes. $paths names a few, $more counts the others.
doctor-made-list = { $paths }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
}
doctor-files-ok = Workflows, doors and forms are those of Kaifong { $version } ({ $same } as made, { $mine } changed here)
doctor-files-unlisted = `kaifong init` has not made this hub’s files, or its list of them is gone.
    .next = Run `kaifong init --upgrade --dry-run` to see what is missing, then without --dry-run.
doctor-files-missing = Missing: { doctor-made-list }
    .next = Run `kaifong init --upgrade`.
doctor-files-older = Older than Kaifong { $version } or the settings: { doctor-made-list }
    .next = Run `kaifong init --upgrade`.
doctor-files-unneeded = No longer needed: { doctor-made-list }
    .next = Run `kaifong init --upgrade`.
doctor-files-removed = Removed here: { doctor-made-list }
    .next = To have them back, take their lines out of .github/kaifong.json, then run `kaifong init --upgrade`.
doctor-files-changed = Changed here, and there is something newer: { doctor-made-list }
    .next = Run `kaifong init --upgrade`, then read the differences in .kaifong/upgrade/.
doctor-files-own-ok = Forms and CODEOWNERS are as the settings make them
doctor-files-own-old = Not as the settings make them: { doctor-made-list }
    .next = Run `kaifong doctor --write`.
doctor-codeowners-ok = Everything that judges and builds this hub has an owner ({ $path })
doctor-codeowners-none = There is no CODEOWNERS: whoever may write here may merge a change of the rules and workflows.
    .next = Run `kaifong doctor --write`.
doctor-codeowners-bare = { $path } names nobody for: { doctor-made-list }
    .next = List yourself below `maintainers:` in guidelines/recognition.yml, then run `kaifong doctor --write`.
doctor-codeowners-twice = GitHub reads { $path }, and never: { doctor-made-list }
    .next = Keep one of them.
doctor-offices-ok = { $count ->
    [one] { $count } person holds an office here
   *[other] { $count } people hold an office here
}
doctor-offices-none = Nobody is named as a maintainer: nobody can decide or be asked.
    .next = List yourself below `maintainers:` in guidelines/recognition.yml, with your login and number on GitHub.
doctor-offices-ending = The term of { $login } as { $office ->
    [maintainer] maintainer
   *[moderator] moderator
} ends on { $day }.
    .next = Ask whether they go on, and change guidelines/recognition.yml; or find somebody.
doctor-pin-ok = The workflows install kaifong { $version }, held by its hash
doctor-pin-none = { $path } names no engine: the workflows cannot install it.
    .next = Run `kaifong doctor --write`.
doctor-pin-wheel-missing = { $path } names { $wheel }, which is not there.
    .next = Bring it with `kaifong init --upgrade --package FILE`.
doctor-pin-wheel-other = { $wheel } is not the file whose hash { $path } names: pip will refuse it.
    .next = Take both back from Git’s history, or bring the wheel anew with `kaifong init --upgrade --package FILE`.
doctor-pin-version = The workflows install kaifong { $pinned }; here runs { $version }.
    .next = Run `kaifong init --upgrade`, or use the version that the hub names.
doctor-pin-unhashed = { $path } names kaifong { $version } without a hash: nothing holds what is installed there.
    .next = Write ` --hash=sha256:…` behind it, or carry a wheel: `kaifong init --upgrade --package FILE`.
doctor-github-unasked = GitHub was not asked about this hub’s settings there; --github does.
