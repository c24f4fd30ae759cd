"""What a page was made from: the files that it shows, the questions that it asked of the hub, and their answers.

A page is as it was when none of its files changed and every question still has the same answer. Questions are about
where things are: which entry lives at an address, who a name is. Those that show a file's words are no questions; the
file itself is noted.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from kaifong.entries.entry import Entry

if TYPE_CHECKING:
    from kaifong.pages.site import Site

# The question's name and what it is about; paths, slugs and addresses are all text.
Question: TypeAlias = tuple[str, ...]

QUESTIONS: Mapping[str, Callable[..., Any]] = {
    "translations": lambda site, path: site.hub.translations(site.hub.entries[path]),
    "source": lambda site, path: site.hub.source_of(site.hub.entries[path]),
    "entrants": lambda site, path: site.challenge_entries(site.hub.entries[path]),
    "named": lambda site, name: site.entry_at(name),
    "at": lambda site, address: site.hub.at(address),
    "file": lambda site, path: site.hub.entries.get(path),
    "group": lambda site, slug: site.hub.groups.get(slug),
    "person": lambda site, name: site.people.person(name),
    "shared": lambda site, address: site.shared.get(address),
}


@dataclass
class Trace:
    """Filled in while something is made.

    Attributes:
        paths: content files of which anything may have been seen: changed, removed or new, they change the page.
        asked: answers by question.
        day: whether the day was asked for. past: whether what files said before was.
        unsaid: what structured data lack, by address.
    """

    paths: set[str] = field(default_factory=set)
    asked: dict[Question, str] = field(default_factory=dict)
    day: bool = False
    past: bool = False
    unsaid: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def ask(self, site: Site, *question: str) -> Any:
        """The answer to a question, which is noted."""
        answer = QUESTIONS[question[0]](site, *question[1:])
        if question not in self.asked:
            self.asked[question] = said(answer)
            self.paths.update(one.path for one in _entries(answer))
        return answer


def answered(site: Site, question: Question) -> str:
    """What a question is answered with now; nothing where what it is about is gone."""
    try:
        return said(QUESTIONS[question[0]](site, *question[1:]))
    except KeyError:
        return ""


def said(answer: Any) -> str:
    """An answer as text: entries by their paths."""
    if answer is None:
        return "-"
    if isinstance(answer, Entry):
        return answer.path
    if isinstance(answer, Mapping):
        return json.dumps({tag: one.path for tag, one in answer.items()}, ensure_ascii=False)
    if isinstance(answer, tuple):
        return json.dumps([one.path for one in answer], ensure_ascii=False)
    return repr(answer)


def _entries(answer: Any) -> Iterable[Entry]:
    if isinstance(answer, Entry):
        return (answer,)
    if isinstance(answer, Mapping):
        return answer.values()
    return answer if isinstance(answer, tuple) else ()
