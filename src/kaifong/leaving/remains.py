"""What an erasure cannot reach, and how to have it purged: Git's history, GitHub itself, forks, caches.

The way through GitHub is its own: docs.github.com, "Removing sensitive data from a repository".
"""

from __future__ import annotations

from collections.abc import Iterator
from shlex import quote

from kaifong.entries.recorded import recorded_decisions
from kaifong.history.stand_in import STAND_IN
from kaifong.leaving.belongings import Belongings
from kaifong.leaving.erasure import Erasure

_REPORT = """\
What is still there, and how to have it purged:
1. Git's history: earlier versions of these files, and the names and addresses of commits' authors. Tell everybody
   who has a clone, then, in a fresh mirror with git-filter-repo 2.47 or newer:
     git clone --mirror {address} purge.git && cd purge.git
{paths}     git filter-repo --sensitive-data-removal --replace-text names.txt --replace-message names.txt
       (names.txt: a line `NAME==>{stand_in}` for each of the names below)
     git filter-repo --sensitive-data-removal --mailmap mailmap.txt
       (mailmap.txt: `{stand_in} <{stand_in}@invalid> <ADDRESS>`; `git shortlog -sne --all` lists the addresses)
     git push --force --mirror origin
   That takes the branch `records` along. Rules against force pushes stand in the way until it is done. Clones from
   before bring everything back when they are pushed: they have to be thrown away.
2. GitHub: pull requests keep their commits (refs/pull/, which no push can change), diffs, reviews and comments, and
   so do pages of single commits. Members delete their own comments; whoever deletes the account becomes “ghost”.
   For the rest write to GitHub Support (https://support.github.com): name the repository, the pull requests below
   and the first changed commit, which git-filter-repo prints. Issues can be deleted by an administrator, files that
   were dropped into them by Support. Artifacts and logs of Actions go when their time is over.
3. Forks and clones are other people's: ask their owners. GitHub lists forks under Insights, Forks.
4. The site: `kaifong build`, and deploy. Take away site/ and .kaifong/ wherever it was built before, and what
   Actions kept of it between builds: `gh cache delete --all`.
5. Caches: search engines (“remove outdated content” at Google, “content removal” at Bing), feed readers, and
   archives such as web.archive.org, which take requests by e-mail.
"""


def remains(done: Erasure) -> Iterator[str]:
    """The report, line by line, for whoever runs the hub."""
    person = done.person
    report = _REPORT.format(address=_address(person), paths=_paths(done), stand_in=STAND_IN)
    yield from report.splitlines()
    yield f"Names: {', '.join([*sorted(person.names), *sorted(person.titles)])}"
    numbers = sorted(record["pull_request"] for record in person.records.values() if _numbered(record))
    if numbers:
        yield "Pull requests: " + ", ".join(f"#{one}" for one in dict.fromkeys(numbers))
    yield from _decided(person)


def _address(person: Belongings) -> str:
    repository = person.hub.settings.repository
    return f"https://github.com/{repository}.git" if repository else "ADDRESS"


def _paths(done: Erasure) -> str:
    """The step that takes the files out of history; none where no file went."""
    gone = " ".join(f"--path {quote(path)}" for path, data in done.files.items() if data is None)
    return f"     git filter-repo --sensitive-data-removal --invert-paths {gone}\n" if gone else ""


def _numbered(record: object) -> bool:
    return isinstance(record, dict) and isinstance(record.get("pull_request"), int)


def _decided(person: Belongings) -> Iterator[str]:
    tree = person.hub.tree
    decisions, _ = recorded_decisions(tree)
    by_them = [one.case for one in decisions if person.account in one.decided_by]
    if by_them:
        yield f"Decisions by them: {', '.join(by_them)}. They stay: an appeal has to be decided by somebody else."
    if any(one.sanction is not None for one in decisions):
        yield (
            "Sanctions hold a keyed hash and no name. One that is about them stays until its end: leaving does not"
            " lift it, and without the hub's key nobody can tell."
        )
    if any(one.id == person.account for one in person.ledger.recognition.appointments):
        yield "guidelines/recognition.yml appoints them: a maintainer takes the line out, and CODEOWNERS' too."
