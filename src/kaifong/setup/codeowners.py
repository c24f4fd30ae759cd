"""The file CODEOWNERS: who has to agree before what judges and builds a hub is changed.

Written from the offices in guidelines/recognition.yml; where there is no such list, from the roles in the profiles.
Entries below content/ have no owner there on purpose: GitHub would then let nobody merge one without an approving
review by an owner, and `/approve` in a comment, or a merge by the bot, would not do.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kaifong.entries.appointments import Appointment, Office
from kaifong.entries.hub import Hub
from kaifong.entries.offices_held import offices_held

PATH = ".github/CODEOWNERS"

# What a pull request must not rewrite unseen: workflows and their doors, the rules, what is installed, the settings.
# The guidelines' prose in the reference language is the rules; other languages' have readers of their own, below.
PLACES = (
    "/.github/",
    "/hooks/",
    "/scripts/",
    "/requirements/",
    "/checks/",
    "/guidelines/",
    "/hub.yml",
    "/mkdocs.yml",
)
# Only where the repository holds the engine itself.
ENGINE = ("/src/", "/tests/", "/tools/", "/benchmarks/", "/pyproject.toml", "/Makefile", "/.ci/")

_HEAD = """\
# Who has to agree before these files change. `kaifong doctor --write` makes this file anew from the lists in
# guidelines/recognition.yml; write your own lines only if you take it over for good. The last line that fits a path
# decides. Entries below content/ have no owner here on purpose: moderators decide about them by `/approve`.
"""
_NOBODY = """\
#
# Nobody is named yet: list yourself below `maintainers:` in guidelines/recognition.yml, then run
# `kaifong doctor --write`. Until then GitHub asks nobody in particular.
"""


def codeowners(hub: Hub, today: date, *, engine: bool = False) -> bytes:
    """The file for a hub on a day; `engine` where the repository holds Kaifong itself as well.

    Moderators are named with the languages that they look after, for the guidelines in those. A term that has ended
    leaves them out the next time that the file is made; `kaifong doctor` says when that is due.
    """
    held = [one for one in offices_held(hub, today) if one.login]
    maintainers = _logins(one for one in held if one.office is Office.MAINTAINER)
    lines = [f"{place} {' '.join(maintainers)}".rstrip() for place in (*PLACES, *(ENGINE if engine else ()))]
    for language in hub.settings.languages:
        if language.tag != hub.settings.reference and maintainers:
            readers = _logins(one for one in held if language.tag in one.languages)
            owners = dict.fromkeys((*readers, *maintainers))
            if readers:
                lines.append(f"/guidelines/{language.tag}/ {' '.join(owners)}")
    nobody = "" if maintainers else _NOBODY
    return (_HEAD + nobody + "\n" + "\n".join(lines) + "\n").encode()


def guarded(*, engine: bool = False) -> tuple[str, ...]:
    """A path for each place that has to have an owner, as a pull request would name it."""
    places = (*PLACES, *(ENGINE if engine else ()))
    return tuple(f"{place[1:]}any" if place.endswith("/") else place[1:] for place in places)


def _logins(held: Iterable[Appointment]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"@{one.login}" for one in held))
