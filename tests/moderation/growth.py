"""How a check's time grows with its input: what to feed it, and how to tell a line from a parabola."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile, Submitter
from kaifong.moderation.check import Check, Scope, Subject
from kaifong.rendering.rendered import Block, Facts, Heading, Link, Removed, Rendered
from kaifong.testing import DAY, STORY, make_hub, story

# Four times as much takes four times as long, sixteen where it is quadratic. Sorting, caches and neighbours on the
# same cores blur that; halfway between the two, on a scale of ratios, is eight.
TIMES = 4
MOST = 8.0
# Seconds of a core below which nothing is told from noise. What is quadratic and still below this at SIZE takes less
# than a minute at a megabyte, the largest entry that is read.
NOISE = 0.04
# Looks at the clock before a check is called slow: the least of several runs is what the code itself needs.
LOOKS = 4

WHO = Submitter("somebody", 1, 3, 2, 1, ())


@dataclass(frozen=True)
class Grown:
    """What a check took for the small input and for the one four times as large, in seconds of a core."""

    small: float
    large: float

    @property
    def straight(self) -> bool:
        """Whether it grew no faster than its input."""
        return self.large < NOISE or self.large <= MOST * max(self.small, NOISE / TIMES / 2)


def slow(checks: Iterable[Check], feed: Callable[[int], Subject], size: int) -> dict[str, Grown]:
    """The checks whose time grows faster than their input, between a quarter of a size and the size.

    A check that looks slow is looked at again: noise only ever adds.
    """
    large = feed(size)
    small: Subject | None = None
    found: dict[str, Grown] = {}
    for check in checks:
        grown = Grown(0.0, _seconds(check, large))
        for _ in range(LOOKS):
            if grown.straight:
                break
            small = small or feed(size // TIMES)
            grown = Grown(max(grown.small, _seconds(check, small)), min(grown.large, _seconds(check, large)))
        if not grown.straight:
            found[check.id] = grown
    return found


def _seconds(check: Check, subject: Subject) -> float:
    start = time.process_time()
    for _ in check.find(subject, check.options):
        pass
    return time.process_time() - start


def subject_of(
    data: bytes, facts: Facts, *, path: str = STORY, hub: Hub | None = None, before: bytes | None = None
) -> Subject:
    """What a check is given of one file with these facts."""
    action = Action.ADDED if before is None else Action.EDITED
    file = ChangedFile(path, action, data=data, before=before)
    change = Change((file,), WHO, approved_by=())
    then = hub or make_hub()
    after = then.with_change(change)
    return Subject(after, then, change, DAY, file, after.entries.get(path), Rendered("<p>x</p>", facts))


def filled(piece: str, size: int) -> str:
    """A piece again and again, up to a size in characters."""
    return piece * (size // len(piece))


def one_block(piece: str, size: int) -> Subject:
    """One paragraph of it."""
    text = filled(piece, size)
    return subject_of(story(text).encode("utf-8", "surrogatepass"), Facts(blocks=(Block(text, 6),)))


def everywhere(piece: str, size: int) -> Subject:
    """Many short paragraphs, headings, links, pictures, and things that were taken out, all of it."""
    words = filled(piece, 60) or piece
    count = size // max(1, len(words))
    lines = "\n\n".join([words] * count)
    numbers = range(6, 6 + 2 * count, 2)
    facts = Facts(
        blocks=tuple(Block(words, line, quote=line % 3 == 0, code=line % 5 == 0) for line in numbers),
        headings=tuple(Heading(2 + line % 3, f"u-{words}-{line}", words, line) for line in numbers),
        links=tuple(
            Link(url + words, words, element, line)
            for line in numbers
            for url, element in (("https://", "a"), ("#", "a"), ("../", "a"), ("", "img"))
        ),
        removed=tuple(Removed("element", words, line) for line in numbers),
    )
    return subject_of(story(lines).encode("utf-8", "surrogatepass"), facts)


def edited(piece: str, size: int) -> Subject:
    """An edit of every line, by turns."""
    words = filled(piece, 60) or piece
    count = size // max(1, len(words))
    now, then = (
        story("\n".join(words if line % step else "" for line in range(count))).encode("utf-8", "surrogatepass")
        for step in (2, 3)
    )
    hub = make_hub({STORY: then})
    text = now.decode("utf-8", "surrogatepass")
    blocks = tuple(Block(one, number + 1) for number, one in enumerate(text.splitlines()) if one)
    return subject_of(now, Facts(blocks=blocks), hub=hub, before=then)


def in_front(piece: str, size: int) -> Subject:
    """Front matter of it: a key's value, keys, a list. The reader stops at 16 KiB; what it says then is a finding."""
    words = filled(piece, 200).replace("\n", " ") or "x"
    rows = "".join(f"k{number}: {words!r}\n" for number in range(min(size, 15_000) // (len(words.encode()) + 10)))
    data = f"---\ntitle: {words!r}\nauthor: siu-ming\ntags: [a, b]\n{rows}---\n\nText.\n"
    return subject_of(data.encode("utf-8", "surrogatepass"), Facts(blocks=(Block("Text.", 9),)))


def file_of(path: str) -> Callable[[str, int], Subject]:
    """A file of that name, full of it."""

    def feed(piece: str, size: int) -> Subject:
        start = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff\xe0", "gif": b"GIF89a", "svg": b"<svg>"}
        head = start.get(path.rpartition(".")[2], b"")
        return subject_of(head + filled(piece, size).encode("utf-8", "surrogatepass"), Facts(), path=path)

    return feed


FEEDS: Mapping[str, Callable[[str, int], Subject]] = {
    "one block": one_block,
    "everywhere": everywhere,
    "edited": edited,
    "front matter": in_front,
    "picture": file_of("content/en/stories/a-story/a.png"),
    "photo": file_of("content/en/stories/a-story/a.jpg"),
    "svg": file_of("content/en/stories/a-story/a.svg"),
    "markup": file_of("content/en/stories/a.html"),
    "yaml": file_of("guidelines/more.yml"),
    "no ending": file_of("content/en/stories/a"),
}


def many_files(piece: str, count: int) -> Subject:
    """A change of many files, in a hub as large again."""
    text = filled(piece, 400)
    held = {
        f"content/en/stories/old-{number}.md": story(f"{text} {number}", author=f"rider-{number % 7}")
        for number in range(count)
    }
    files = [
        ChangedFile(f"content/en/stories/new-{number}.md", Action.ADDED, data=story(f"{text} {number}.").encode())
        for number in range(count)
    ]
    change = Change(tuple(sorted(files, key=lambda one: one.path)), WHO, approved_by=())
    hub = make_hub(held)
    return Subject(hub.with_change(change), hub, change, DAY)


def one_in_a_hub(piece: str, count: int) -> Subject:
    """One changed file in a hub of many."""
    many = many_files(piece, count)
    assert many.before is not None
    change = replace(many.change, files=many.change.files[:1])
    after = many.before.with_change(change)
    file = change.files[0]
    blocks = tuple(Block(one, line) for line, one in enumerate((file.data or b"").decode().splitlines(), 1))
    return Subject(
        after, many.before, change, DAY, file, after.entries[file.path], Rendered("", Facts(blocks=blocks))
    )


def takes_files(check: Check) -> bool:
    """Whether it is asked of one file."""
    return check.scope is not Scope.CHANGE
