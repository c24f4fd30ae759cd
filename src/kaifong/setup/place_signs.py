"""The rest of a repository's settings: what members find there, where the site and the records go, who may decide."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from kaifong.entries.settings import Settings
from kaifong.setup.github_facts import Facts, Hidden
from kaifong.setup.sign import Sign, State, said

RECORDS = "records"
WRITERS = ("write", "maintain", "admin")


def place(settings: Settings, labels: tuple[str, ...], facts: Facts, address: str) -> Iterator[Sign]:
    """All that is looked at below. `labels` are the names of those that a hub uses."""
    yield from _features(facts, address)
    yield from _pages(settings, facts, address)
    yield from _records(facts, address)
    yield from _labels(labels, facts)
    yield from _owners(facts, address)


def _features(facts: Facts, address: str) -> Iterator[Sign]:
    if isinstance(facts.repository, Hidden):
        return
    where = f"{address}/settings"
    wrong = []
    if facts.repository.get("archived"):
        wrong.append((State.FAIL, "the repository is archived: nothing can change in it", f"take it back: {where}"))
    if not facts.repository.get("has_issues", True):
        seen = "Issues are switched off: there are no forms, and nobody can report anything"
        wrong.append((State.FAIL, seen, f"tick Issues below Features: {where}"))
    if not facts.repository.get("has_discussions", False):
        seen = "Discussions are switched off: questions and AMA threads have no place"
        wrong.append((State.WARN, seen, f"tick Discussions below Features: {where}"))
    for state, seen, mend in wrong:
        yield said("features", state, seen, mend)
    if not wrong:
        yield said("features", State.OK, "Issues and Discussions are there")


def _pages(settings: Settings, facts: Facts, address: str) -> Iterator[Sign]:
    where = f"{address}/settings/pages"
    if isinstance(facts.pages, Hidden):
        yield said("pages", State.UNSEEN, "the settings of Pages: not visible with this token", "ask with a token")
    elif facts.pages is None:
        yield said(
            "pages", State.FAIL, "Pages is off: there is no site", f"choose GitHub Actions as the source: {where}"
        )
    elif facts.pages.get("build_type") != "workflow":
        seen = "Pages publishes a branch as it stands, not what the workflow built"
        yield said("pages", State.FAIL, seen, f"choose GitHub Actions as the source: {where}")
    else:
        site = str(facts.pages.get("html_url") or "")
        if settings.url and site and _same(site) != _same(settings.url):
            seen = f"the site stands at {site}, and hub.yml says {settings.url}: links and feeds would lead elsewhere"
            yield said(
                "pages", State.FAIL, seen, "write the address where it stands into hub.yml, or set the domain there"
            )
        else:
            yield said("pages", State.OK, "Pages publishes what the workflow built")


def _same(address: str) -> tuple[str, str]:
    parts = urlsplit(address)
    return (parts.hostname or "").lower(), parts.path.rstrip("/").lower()


def _records(facts: Facts, address: str) -> Iterator[Sign]:
    if isinstance(facts.records, Hidden):
        yield said("records", State.UNSEEN, f"the branch {RECORDS}: not visible with this token", "ask with a token")
    elif facts.records is None:
        seen = f"there is no branch {RECORDS} yet: points and boards begin with the first run of `collect`"
        yield said("records", State.WARN, seen, f"run it once: {address}/actions/workflows/collect.yml")
    elif facts.records.get("protected"):
        seen = f"the branch {RECORDS} is protected: the workflow cannot write there"
        yield said("records", State.FAIL, seen, f"take it out of the rules: {address}/settings/rules")
    else:
        yield said("records", State.OK, f"The branch {RECORDS} is there, and the workflow can write to it")


def _labels(labels: tuple[str, ...], facts: Facts) -> Iterator[Sign]:
    if isinstance(facts.labels, Hidden):
        yield said("labels", State.UNSEEN, "the labels: not visible with this token", "ask with a token")
        return
    there = {one.casefold() for one in facts.labels}
    missing = [one for one in labels if one.casefold() not in there]
    # Not a fault: each is made when it is first needed.
    seen = f"{len(labels) - len(missing)} of {len(labels)} labels are there; the others are made when first needed"
    yield said("labels", State.OK, seen if missing else f"All {len(labels)} labels are there")


def _owners(facts: Facts, address: str) -> Iterator[Sign]:
    if isinstance(facts.owner_errors, Hidden):
        yield said("codeowners", State.UNSEEN, "what GitHub finds in CODEOWNERS: not visible", "ask with a token")
    else:
        for one in facts.owner_errors:
            seen = f"CODEOWNERS, line {one.get('line')}: {one.get('kind')}"
            mend = str(one.get("suggestion") or "correct the line, or the account's access")
            # GitHub calls an owner without write access unknown; the rest of the line holds.
            state = State.WARN if one.get("kind") == "Unknown owner" else State.FAIL
            yield said("codeowners", state, seen, mend)
    fine = True
    # One who may write is enough for GitHub to ask somebody; a moderator with the role Triage does all else.
    short = State.WARN if any(role in WRITERS for role in facts.roles.values()) else State.FAIL
    for login, role in facts.roles.items():
        if isinstance(role, Hidden):
            fine = False
            yield said("codeowners", State.UNSEEN, f"what {login} may do here: not visible with this token", "")
        elif role not in WRITERS:
            fine = False
            seen = f"{login} is an owner in CODEOWNERS with the role {role}: GitHub asks them for no review"
            mend = f"give them the role Write, if you trust them with the gate as well: {address}/settings/access"
            yield said("codeowners", short, seen, mend)
    if fine and facts.roles and not isinstance(facts.owner_errors, Hidden) and not facts.owner_errors:
        who = f"All {len(facts.roles)} owners" if len(facts.roles) > 1 else "The owner"
        yield said("codeowners", State.OK, f"{who} in CODEOWNERS may be asked for a review")
