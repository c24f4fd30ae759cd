"""Every entry's body, rendered once, with what pages need of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kaifong.entries import noticing
from kaifong.entries.hub import Entry
from kaifong.entries.settings import Settings
from kaifong.entries.tree import digest_of
from kaifong.pages.headings import below_the_title
from kaifong.rendering.limited import RenderFailure, Source
from kaifong.rendering.render import render
from kaifong.rendering.rendered import Heading, Rendered

if TYPE_CHECKING:
    from kaifong.pages.memory import Memory

Jobs = Iterable[tuple[str, Source]]
RenderMany = Callable[[Jobs], Iterator[tuple[str, Rendered | RenderFailure]]]
# Bodies read and not yet let go: pages are made entry by entry, and a feed shows what a page has just shown.
_HELD = 64


@dataclass(frozen=True, slots=True)
class Body:
    """A rendered body without the facts that only checks read.

    Attributes:
        html: sanitised, its links still the member's own, its headings below the page's title.
        headings: in order. text: all visible text, a block a line. lead: the first paragraph of prose, or nothing.
    """

    html: str
    headings: tuple[Heading, ...]
    text: str
    lead: str


@dataclass
class Bodies(Mapping[str, Body]):
    """The bodies of all entries that have a page, by path. They are read when asked: 10,000 do not fit into memory.

    Attributes:
        keys_of: the digest of what each was rendered from. leads: the first paragraphs, which every list shows.
        read: a body by its path.
        masked: a body without handles of hidden members; None where nobody is hidden.
        masked_text: the same of a plain text.
    """

    keys_of: Mapping[str, str]
    leads: Mapping[str, str]
    read: Callable[[str], Body]
    masked: Callable[[str, Body], Body] | None = None
    masked_text: Callable[[str, str], str] | None = None
    _held: dict[str, Body] = field(default_factory=dict)

    def __getitem__(self, path: str) -> Body:
        if path not in self.keys_of:
            raise KeyError(path)
        noticing.text(path)
        found = self._held.get(path)
        if found is None:
            found = self.read(path)
            if self.masked is not None:
                found = self.masked(path, found)
            if len(self._held) >= _HELD:
                del self._held[next(iter(self._held))]
            self._held[path] = found
        return found

    def __contains__(self, path: object) -> bool:
        return path in self.keys_of

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys_of)

    def __len__(self) -> int:
        return len(self.keys_of)

    def lead(self, path: str) -> str:
        """The first paragraph of prose; it counts as a part of what is seen of an entry, not as its text."""
        lead = self.leads[path]
        return lead if self.masked_text is None or not lead else self.masked_text(path, lead)


def render_bodies(
    entries: Iterable[Entry], settings: Settings, render_many: RenderMany | None, memory: Memory | None = None
) -> tuple[Bodies, dict[str, str]]:
    """Bodies by path, and the reasons (message ids) of those that passed a cap or a limit.

    What the memory holds is not rendered again.
    """
    from kaifong.pages.memory import Memory

    memory = Memory() if memory is None else memory
    hosts = tuple(settings.video_hosts)
    suffix = digest_of(repr(hosts).encode())[:8]
    by_path = {one.path: one for one in entries}
    digests = {path: one.tree.digest(path) for path, one in by_path.items()}
    keys = {path: digest + suffix for path, digest in digests.items()}
    leads, failed = _recalled(memory, digests, keys)
    wanted = [one for path, one in by_path.items() if path not in leads and path not in failed]

    def rendered(ones: Iterable[Entry]) -> Iterator[tuple[str, Body | str]]:
        jobs = ((one.path, Source(one.body, one.body_line, hosts)) for one in ones)
        for path, result in (render_many or _here)(jobs):
            if isinstance(result, RenderFailure):
                memory.unsure.add(path)
            yield path, _body(result)

    for path, body in rendered(wanted) if wanted else ():
        if isinstance(body, str):
            failed[path] = body
        else:
            memory.bodies.put(keys[path], body)
            leads[path] = body.lead

    def read(path: str) -> Body:
        body = memory.bodies.get(keys[path])
        if body is None:
            # It was there a moment ago: whoever keeps it says what became of it, and it is made again.
            ((_, again),) = rendered([by_path[path]])
            if isinstance(again, str):
                raise RuntimeError(f"{path} was rendered before, and cannot be now: {again}")
            memory.bodies.put(keys[path], again)
            body = again
        return body

    shown = {path: key for path, key in keys.items() if path in leads}
    return Bodies(shown, leads, read), failed


def _recalled(
    memory: Memory, digests: Mapping[str, str], keys: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """First paragraphs of texts that are kept, and reasons why others cannot be rendered."""
    known = set(memory.bodies.keys())
    leads: dict[str, str] = {}
    failed: dict[str, str] = {}
    for path, digest in digests.items():
        seen = memory.files.get(path)
        if seen is None or seen.digest != digest or seen.facts is None:
            continue
        if seen.failed is not None:
            failed[path] = seen.failed
        elif keys[path] in known:
            leads[path] = seen.lead
    return leads, failed


def _body(result: Rendered | RenderFailure) -> Body | str:
    """The body that pages need; or why there is none, as a message id."""
    if isinstance(result, RenderFailure):
        return f"render-{result.reason}"
    if result.too_much:
        return f"render-{result.too_much[0].cap}"
    facts = result.facts
    lead = next((one.text for one in facts.blocks if _is_prose(one.text, code=one.code, quote=one.quote)), "")
    html, headings = below_the_title(result.html, facts.headings)
    return Body(html, headings, facts.text, lead)


def _is_prose(text: str, *, code: bool, quote: bool) -> bool:
    # A heading or a caption is shorter than any sentence worth quoting on a card.
    return not code and not quote and len(text) >= 12


def _here(jobs: Jobs) -> Iterator[tuple[str, Rendered | RenderFailure]]:
    for path, source in jobs:
        yield path, render(source.body, first_line=source.first_line, video_hosts=source.video_hosts)
