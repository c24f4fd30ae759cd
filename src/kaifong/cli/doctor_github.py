"""GitHub's side of `kaifong doctor`: the token comes from the environment, the words from the room of setups."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # they load what the command's help should not cost
    from kaifong.entries.settings import Settings
    from kaifong.setup.sign import Sign

# Where GitHub's own programs and Actions keep a token.
TOKENS = ("GITHUB_TOKEN", "GH_TOKEN")
# At a terminal there is no job that could be run again.
_AT_A_TERMINAL = {
    0: "see that this machine reaches GitHub, then run it again",
    401: "renew the token, as with `gh auth login`, or take it out of the environment",
    403: "use another token, or none: what it may not see is then told as not visible",
}


def github_signs(root: Path, settings: Settings) -> Iterator[Sign]:
    """What GitHub tells of the hub's repository, held against what a hub needs."""
    from kaifong.github.api import Api
    from kaifong.github.labels import labels_of
    from kaifong.github.refusals import Refusal
    from kaifong.github.settings_facts import read_facts
    from kaifong.setup.actions_signs import actions
    from kaifong.setup.gate_signs import gate
    from kaifong.setup.github_facts import Hidden
    from kaifong.setup.place_signs import place
    from kaifong.setup.sign import State, said
    from kaifong.setup.workflow_needs import environments_of

    if settings.repository is None:
        yield said(
            "github", State.WARN, "hub.yml names no repository, so GitHub was not asked", "write `repository: …`"
        )
        return
    token = next((os.environ[name] for name in TOKENS if os.environ.get(name)), None)
    url = os.environ.get("GITHUB_API_URL", "https://api.github.com")
    address = f"{os.environ.get('GITHUB_SERVER_URL', 'https://github.com')}/{settings.repository}"
    workflows = _workflows(root)
    try:
        facts = read_facts(
            Api(token, settings.repository, url=url),
            settings.branch,
            environments=environments_of(workflows),
            owners=_owners(root),
        )
    except Refusal as refused:
        mend = _AT_A_TERMINAL.get(refused.status, "wait a little, then run it again")
        yield said("github", State.FAIL, refused.seen, mend)
        return
    if isinstance(facts.repository, Hidden):
        seen = f"{settings.repository} is not on GitHub, or this token may not see it"
        yield said(
            "github", State.FAIL, seen, "push your hub, correct `repository:` in hub.yml, or use another token"
        )
        return
    who = "an administrator's token" if facts.administrator else "a token" if token else "no token"
    needs = "" if facts.administrator else "; with an administrator's, everything is visible"
    yield said("github", State.OK, f"GitHub was asked about {settings.repository} with {who}{needs}")
    yield from actions(workflows, facts, address)
    yield from gate(settings, facts, address)
    yield from place(settings, tuple(one.name for one in labels_of(settings)), facts, address)


def _workflows(root: Path) -> dict[str, str]:
    """The hub's own workflows by path."""
    folder = root / ".github/workflows"
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8", errors="replace")
        for path in sorted((*folder.glob("*.yml"), *folder.glob("*.yaml")))
        if path.is_file()
    }


def _owners(root: Path) -> list[str]:
    """The logins in CODEOWNERS; teams and addresses have no role of their own to ask for."""
    from kaifong.setup.owner_patterns import PLACES, rules

    place = next((root / one for one in PLACES if (root / one).is_file()), None)
    if place is None:
        return []
    named = (owner for rule in rules(place.read_text("utf-8", errors="replace")) for owner in rule.owners)
    return sorted({one[1:] for one in named if one.startswith("@") and "/" not in one})
