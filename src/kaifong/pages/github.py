"""Addresses on GitHub where a reader can go on: correct, translate, report, see the evidence, write something new."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from kaifong.entries.settings import Settings


def _base(settings: Settings) -> str | None:
    return None if settings.repository is None else f"https://github.com/{settings.repository}"


def edit(settings: Settings, path: str) -> str | None:
    """Where a file can be corrected in the browser; GitHub makes the fork and the pull request."""
    base = _base(settings)
    return base and f"{base}/edit/{quote(settings.branch)}/{quote(path)}"


def history(settings: Settings, path: str) -> str | None:
    """Every change of a file."""
    base = _base(settings)
    return base and f"{base}/commits/{quote(settings.branch)}/{quote(path)}"


def new_file(settings: Settings, folder: str, name: str, value: str = "") -> str | None:
    """Where a new file can be written in the browser, begun with a few lines.

    The lines are kept short: GitHub answers a long address with 414, and a Chinese character costs nine bytes.
    """
    base = _base(settings)
    if base is None:
        return None
    query = urlencode({"filename": name} | ({"value": value} if value else {}))
    return f"{base}/new/{quote(settings.branch)}/{quote(folder)}?{query}"


def new_issue(settings: Settings, title: str, body: str) -> str | None:
    """Where something can be reported, in public."""
    base = _base(settings)
    return base and f"{base}/issues/new?{urlencode({'title': title, 'body': body})}"


def pull_request(settings: Settings, number: int) -> str | None:
    """The pull request of that number."""
    base = _base(settings)
    return base and f"{base}/pull/{number}"
