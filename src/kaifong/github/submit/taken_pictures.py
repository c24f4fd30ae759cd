"""A filled form with its pictures taken over: fetched, made safe, named, and called by those names in the text."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kaifong.entries.forms import Deed, Widget
from kaifong.github.submit.attachments import ALL, MOST_BYTES, MOST_PICTURES, Unfetched
from kaifong.github.submit.form_body import Filled
from kaifong.github.submit.safe_picture import ending
from kaifong.github.submit.sent import Note
from kaifong.github.submit.text_pictures import pictures_in, with_names

# All pictures of one text together: what a telephone on a train still loads.
MOST_TOGETHER = 40 * 1024 * 1024


@dataclass
class _Taken:
    """What has been taken so far: by address the name, by name the bytes, and what there is to tell."""

    names: dict[str, str | None] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    seen: int = 0


def with_pictures(
    filled: Filled,
    fetched: Callable[[str], bytes | Unfetched],
    made: Callable[[bytes], bytes | Unfetched],
    clock: Callable[[], float] = time.monotonic,
) -> tuple[Filled, dict[str, bytes], tuple[Note, ...]]:
    """The form with its texts naming the pictures, the pictures by name, and what the sender should know.

    Args:
        fetched: the bytes at an address. made: the picture that is published for them.
        clock: seconds that only go up: what is not done after `ALL` of them is left out.
    """
    until = clock() + ALL

    def in_time(url: str) -> bytes | Unfetched:
        return fetched(url) if clock() < until else Unfetched("submit-picture-unreachable")

    taken = _Taken()
    answers = dict(filled.answers)
    for ask in filled.form.asks:
        if ask.widget is not Widget.TEXTAREA or ask.id not in answers:
            continue
        found = pictures_in(answers[ask.id])
        for one in found:
            taken.seen += 1
            if one.url not in taken.names:
                name = _take(taken, one.url, in_time, made) if filled.form.deed is Deed.ENTRY else None
                taken.names[one.url] = name
            if taken.names[one.url] is not None and not one.alt:
                taken.notes.append(Note("submit-picture-alt", {"number": taken.seen}))
        if found:
            answers[ask.id] = with_names(answers[ask.id], taken.names)
    if taken.seen and filled.form.deed is not Deed.ENTRY:
        taken.notes.append(Note("submit-picture-here"))
    return (
        replace(filled, answers={key: text for key, text in answers.items() if text}),
        taken.files,
        _once(taken.notes),
    )


def _take(
    taken: _Taken, url: str, fetched: Callable[[str], bytes | Unfetched], made: Callable[[bytes], bytes | Unfetched]
) -> str | None:
    """The name of a picture that was taken; None where there is none, and a note says why."""
    if len(taken.files) >= MOST_PICTURES or sum(map(len, taken.files.values())) >= MOST_TOGETHER:
        taken.notes.append(Note("submit-picture-many", {"limit": len(taken.files)}))
        return None
    data = fetched(url)
    picture = data if isinstance(data, Unfetched) else made(data)
    if isinstance(picture, Unfetched):
        params: dict[str, str | int | float] = {"number": taken.seen}
        if picture.message == "submit-picture-large":
            params["limit"] = MOST_BYTES // 2**20
        taken.notes.append(Note(picture.message, params))
        return None
    name = f"picture-{len(taken.files) + 1}{ending(picture)}"
    taken.files[name] = picture
    return name


def _once(notes: list[Note]) -> tuple[Note, ...]:
    return tuple(one for number, one in enumerate(notes) if one not in notes[:number])
