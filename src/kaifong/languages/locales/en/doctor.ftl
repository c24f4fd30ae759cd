# What `kaifong doctor` says.
doctor-next = do: { $todo }
doctor-total = { $failures ->
    [0] Nothing fails
    [one] { $failures } thing fails
   *[other] { $failures } things fail
}, { $warnings ->
    [0] and there is nothing to look at.
    [one] { $warnings } is worth a look.
   *[other] { $warnings } are worth a look.
}
doctor-error = This file cannot be used.
doctor-python-ok = Python { $version }
doctor-python-wrong = Python { $version } is too old; Kaifong needs { $oldest } or newer.
    .next = Install a newer Python, remove .venv, and run `make hub` again.
doctor-packages-ok = All { $count } packages are installed, within their bounds
doctor-packages-missing = The package { $name } ({ $bounds }) is not installed.
    .next = Run `make hub`, which installs exactly what requirements/run.lock names.
doctor-packages-wrong = { $name } is installed in version { $version }; it has to be { $bounds }. Older versions have known holes.
    .next = Run `make hub`, which installs exactly what requirements/run.lock names.
doctor-git-ok = Git is installed
doctor-git-wrong = Git is not installed. The site builds without it, but history and “what changed” come from Git.
    .next = Install Git: https://git-scm.com/downloads
doctor-browser-ok = A Chromium for the browser tests is installed
doctor-browser-wrong = There is no Chromium. Only the browser tests need one.
    .next = Install chromium with your system’s packages, set CHROMIUM to its path, or run `make browser`.
doctor-search-ok = Pagefind’s program for the search index is installed
doctor-search-wrong = Pagefind’s program is missing: the site would have no search.
    .next = Run `make hub`, or reinstall the Python package pagefind-bin-extended.
doctor-encoding-ok = File names are read as UTF-8
doctor-encoding-wrong = File names are read as { $encoding }, so names in Chinese or Japanese may break.
    .next = Set the environment variable PYTHONUTF8=1, or a locale such as C.UTF-8.
doctor-rights-ok = The hub’s folder can be written
doctor-rights-locked = { $path } may not be written.
    .next = Give yourself the right: `chmod u+w { $path }`, or `chown` where the folder is another user’s.
doctor-space-ok = { $free } MB of disk are free
doctor-space-wrong = Only { $free } MB of disk are free. A build keeps the old site until the new one is whole.
    .next = Make room; .kaifong/ and site/ can be removed and are built again.
doctor-stage-ok = The stage has its place
doctor-stage-wrong = { $path } is missing. In a fresh clone `mkdocs build`, typed directly, would not find its folder.
    .next = Make the folder with an empty file of that name, and commit it.
doctor-hook-ok = MkDocs is wired to Kaifong
doctor-hook-missing = { $path } is missing: MkDocs would lay pages out without titles, languages or menus.
    .next = Copy it from Kaifong’s own repository.
doctor-hook-no-mkdocs = mkdocs.yml is missing.
    .next = Copy it from Kaifong’s own repository.
doctor-hook-unwired = mkdocs.yml does not name { $path } under `hooks:`, and MkDocs says nothing about that.
    .next = Write `hooks: [{ $path }]` in mkdocs.yml.
doctor-hook-docs-dir = In mkdocs.yml `docs_dir` is not { $path }: unreviewed files could be published.
    .next = Write `docs_dir: { $path }` in mkdocs.yml.
doctor-hub-ok = hub.yml reads, and there are { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
doctor-settings-ok = hub.yml says where the repository and the site are, and where to report in private
doctor-settings-no-repository = hub.yml names no `repository`: no page can lead to the forms or to a file.
    .next = Write `repository: owner/name` there.
doctor-settings-no-url = hub.yml names no `url`: feeds and search engines know no address of a page, and nor do answers to members.
    .next = Write `url: https://…` there, where the site will stand.
doctor-settings-no-contact = hub.yml names no `contact` that a page can link to: nobody can report anything in private.
    .next = Write an e-mail address or an https:// link there that a person looks after.
doctor-policy-ok = guidelines/policy.yml reads
doctor-recognition-ok = guidelines/recognition.yml reads
doctor-goals-ok = guidelines/goals.yml reads: { $n ->
        [one] one goal
       *[other] { $n } goals
    }
doctor-history-ok = { $count ->
    [one] { $count } merge is on record
   *[other] { $count } merges are on record
}
doctor-guidelines-ok = All { $count } clauses of the guidelines are there and up to date in { $languages ->
    [one] one language
   *[other] { $languages } languages
}
doctor-guidelines-none = There are no guidelines in { $language }, the language in which they are binding.
    .next = Write them as guidelines/{ $language }/<clause>.md; Kaifong’s own are a beginning.
doctor-guidelines-missing = In { $language } { $count ->
    [one] one clause of the guidelines is
   *[other] { $count } clauses of the guidelines are
} not translated: { $names }.
    .next = Translate them to guidelines/{ $language }/. Nobody should be held to a clause that they cannot read.
doctor-guidelines-stale = In { $language } { $count ->
    [one] one translated clause is older than the text it follows
   *[other] { $count } translated clauses are older than the texts they follow
}: { $names }.
    .next = Bring them up to date, then record the new revision with `kaifong fix`.
