"""In which language an answer on GitHub is written, and whether that is known or guessed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kaifong.entries.hub import Hub
from kaifong.github.labels import language_label
from kaifong.github.reading.pull import Pull
from kaifong.history.change import Submitter
from kaifong.languages.catalogue import Translator, translator

# What is read of a title and a body: a greeting is enough, and a stranger's text may be long.
_READ = 2_000


@dataclass(frozen=True)
class Reader:
    """Whoever an answer is for.

    Attributes:
        language: the tag of one of the hub's languages.
        interface: the tag of the catalogue that speaks it.
        known: they named it themselves, in their profile. Else it is a guess, and the answer says how to choose.
    """

    language: str
    interface: str
    known: bool

    @property
    def words(self) -> Translator:
        """The words of the answer."""
        return translator(self.interface)


def language_of(hub: Hub, login: str, github_id: int | None, paths: Iterable[str] = (), text: str = "") -> str:
    """The catalogue's tag for an answer to an account, for `translator(…)`. See `reader_of`."""
    return reader_of(hub, login, github_id, paths, text).interface


def author_language(hub: Hub, login: str, github_id: int | None, pull: Pull, text: str = "") -> str:
    """The catalogue's tag for words to the author of a pull request that `moderate` has read and labelled.

    A title is often too short to tell, and the labels say in whose folders the files lie.

    Args:
        text: what they wrote besides.
    """
    told = {one.tag for one in hub.settings.languages if language_label(one.tag) in pull.labels}
    paths = [f"content/{tag}/" for tag in told] if len(told) == 1 else []
    return reader_of(hub, login, github_id, paths, f"{pull.title}\n{pull.body}\n{text}").interface


def reader_of(hub: Hub, login: str, github_id: int | None, paths: Iterable[str] = (), text: str = "") -> Reader:
    """The language of an account: of its profile, else of what it changes, else of what it wrote, else the hub's.

    Args:
        hub: as it was before the change: nobody's language is read from what is under review.
        login, github_id: the account; a profile counts only where it is proven to be theirs, or nobody else's.
        paths: of the files that it changes; the language of most of them counts.
        text: the title and body of its pull request, issue or comment.
    """
    stated = _stated(hub, login, github_id)
    if stated is not None:
        return _reader(hub, stated, known=True)
    guess = _of_paths(hub, paths) or _of_text(hub, text) or hub.settings.reference
    return _reader(hub, guess, known=False)


def _reader(hub: Hub, tag: str, *, known: bool) -> Reader:
    return Reader(tag, hub.settings.by_tag[tag].interface, known)


def _stated(hub: Hub, login: str, github_id: int | None) -> str | None:
    """The first language of their profile that the hub speaks."""
    from kaifong.moderation.authorship.people import profile

    mine = profile(hub, Submitter(login, github_id))
    named = mine.front.get("languages", ()) if mine is not None else ()
    return next((tag for tag in named if tag in hub.settings.by_tag), None)


def _of_paths(hub: Hub, paths: Iterable[str]) -> str | None:
    """The language in whose folder most of the files lie; of two with as many, the hub's earlier one."""
    order = [one.tag for one in hub.settings.languages]
    counts = dict.fromkeys(order, 0)
    for path in paths:
        parts = path.split("/")
        if len(parts) > 2 and parts[0] in ("content", "guidelines") and parts[1] in counts:
            counts[parts[1]] += 1
    best = max(order, key=lambda tag: counts[tag])
    return best if counts[best] else None


def _of_text(hub: Hub, text: str) -> str | None:
    from kaifong.moderation.tongues.tongues import language_of as tongue

    return tongue(text[:_READ], [one.tag for one in hub.settings.languages]) if text.strip() else None
