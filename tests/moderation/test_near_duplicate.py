"""Near copies are found whatever way the hub is searched, edits do not hide them, and what many share is no copy."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.check import Seen, Subject
from kaifong.moderation.checks import near_duplicate
from kaifong.moderation.promotion import similar
from kaifong.moderation.promotion.shingles import jaccard, letters, shingles
from kaifong.testing import DAY, added, make_hub, story

# Enough different words that two texts of them share no more than two texts of a language do.
DRAW = random.Random(7)
SYLLABLES = [first + second for first in "bcdfghklmnprstvwxz" for second in "aeiouy"]
LATIN = ["".join(DRAW.choices(SYLLABLES, k=DRAW.randint(1, 4))) for _ in range(3000)]
HAN = [chr(code) for code in range(0x5200, 0x5B00, 3)]
SIZES = {"en": 300, "zh-Hant": 600, "ja": 600}


def written(language: str, seed: int) -> list[str]:
    """A text as its words (Latin) or characters (Han), with a stop now and then."""
    draw = random.Random(seed)
    words = LATIN if language == "en" else HAN
    return [
        draw.choice(words) + ("。" if language != "en" and draw.random() < 0.05 else "")
        for _ in range(SIZES[language])
    ]


def joined(language: str, words: list[str]) -> str:
    return (" " if language == "en" else "").join(words)


def edited(language: str, words: list[str], share: float, seed: int) -> str:
    """The text with that share of its words replaced by others of its language, two characters at a time for Han."""
    draw = random.Random(seed)
    pool = LATIN if language == "en" else HAN
    step = 1 if language == "en" else 2
    parts = [words[at : at + step] for at in range(0, len(words), step)]
    return joined(language, [one for part in parts for one in (
        [draw.choice(pool) for _ in part] if draw.random() < share else part
    )])  # fmt: skip


def found(hub: Hub, *files: ChangedFile) -> list[Seen]:
    change = Change(tuple(sorted(files, key=lambda one: one.path)))
    subject = Subject(hub.with_change(change), hub, change, DAY)
    return list(near_duplicate.find(subject, near_duplicate.CHECK.options))


def path(language: str, name: str) -> str:
    return f"content/{language}/stories/{name}.md"


@pytest.mark.parametrize(("share", "floor"), [(0.05, 0.99), (0.15, 0.75)])
@pytest.mark.parametrize("language", SIZES)
def test_edits_do_not_hide_a_copy(language: str, share: float, floor: float) -> None:
    texts = [written(language, seed) for seed in range(40)]
    hub = make_hub(
        {path(language, f"s{at}"): story(joined(language, one), author=f"m{at}") for at, one in enumerate(texts)}
    )
    copies = [
        added(path(language, "z"), story(edited(language, one, share, at), author="other"))
        for at, one in enumerate(texts)
    ]
    right = [
        [one.params["path"] for one in found(hub, copy)] == [path(language, f"s{at}")]
        for at, copy in enumerate(copies)
    ]
    assert sum(right) >= floor * len(right)


@pytest.mark.parametrize("language", SIZES)
def test_texts_that_merely_use_the_same_words_are_no_copies(language: str) -> None:
    files = [
        added(path(language, f"s{at}"), story(joined(language, written(language, at)), author=f"m{at}"))
        for at in range(60)
    ]
    assert found(make_hub(), *files) == []


def test_what_many_authors_share_is_a_form_and_no_copy() -> None:
    form = joined("en", written("en", 1))
    hub = make_hub({path("en", f"s{at}"): story(form, author=f"m{at}") for at in range(similar.AUTHORS + 1)})
    assert found(hub, added(path("en", "z"), story(form, author="other"))) == []
    few = make_hub({path("en", f"s{at}"): story(form, author=f"m{at}") for at in range(3)})
    assert len(found(few, added(path("en", "z"), story(form, author="other")))) == 1


def test_a_form_around_two_texts_does_not_make_them_alike_and_does_not_hide_that_they_are() -> None:
    form = joined("en", written("en", 1)) + "\n\n"
    own = [joined("en", written("en", 10 + at)) for at in range(12)]
    hub = make_hub({path("en", f"s{at:02}"): story(form + one, author=f"m{at}") for at, one in enumerate(own)})
    assert found(hub, added(path("en", "z"), story(form + joined("en", written("en", 99)), author="other"))) == []
    [seen] = found(hub, added(path("en", "z"), story(form + own[4], author="other")))
    assert seen.params["path"] == path("en", "s04")


def test_both_ways_of_searching_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search for each anchor, and a list of all that a file has: which is taken is a matter of speed alone."""
    texts = {at: written("en", at) for at in range(30)}
    hub = make_hub({path("en", f"s{at:02}"): story(joined("en", one), author=f"m{at}") for at, one in texts.items()})
    files = [
        added(path("en", f"z{at:02}"), story(edited("en", one, 0.02 * at, at), author="other"))
        for at, one in texts.items()
    ]
    said = []
    for few in (0, 10**9):
        monkeypatch.setattr(similar, "FEW", few)
        said.append(found(hub, *files))
    assert said[0] == said[1]
    assert len(said[0]) > 10


@given(
    st.lists(
        st.sampled_from(["the ", "other ", "Rider", "\n", "街坊", "の", "é", ". ", "x", "\u3000", "`"]), max_size=80
    )
)
def test_what_is_held_does_not_depend_on_the_way(parts: list[str]) -> None:
    data = "".join(parts).encode()
    wanted = set(similar.windows(data)) | {b"the other t", b"ther the ot"} | set(similar.windows(data[3:]))
    small = set(sorted(wanted)[: similar.FEW])
    assert similar.held(data, small) == small.intersection(similar.windows(data))


def test_one_entry_and_the_whole_hub_are_told_the_same() -> None:
    texts = {path("en", f"s{at:02}"): story(joined("en", written("en", at % 9)), author=f"m{at}") for at in range(12)}
    whole = found(make_hub(), *(added(name, one) for name, one in texts.items()))
    pairs = {(one.path, one.params["path"]) for one in whole}
    assert pairs == {(path("en", f"s{at:02}"), path("en", f"s{at - 9:02}")) for at in range(9, 12)}
    for later, earlier in pairs:
        rest = {name: one for name, one in texts.items() if name != later}
        [alone] = found(make_hub(rest), added(str(later), texts[str(later)]))
        assert alone.params["path"] == earlier


def test_an_edit_is_asked_about_only_when_it_makes_another_text() -> None:
    one, two = (joined("en", written("en", seed)) for seed in (1, 2))
    hub = make_hub({path("en", "a"): story(one, author="a"), path("en", "b"): story(one, author="b")})

    def edit(text: str, before: str) -> list[Seen]:
        data, then = story(text, author="b").encode(), story(before, author="b").encode()
        return found(hub, ChangedFile(path("en", "b"), Action.EDITED, data=data, before=then))

    assert edit(one + " Once more.", one) == []
    assert [seen.params["path"] for seen in edit(one + " Once more.", two)] == [path("en", "a")]


@pytest.mark.parametrize(
    "build",
    [lambda piece: piece * (60_000 // len(piece)), lambda piece: "\n".join([piece] * (60_000 // len(piece)))],
    ids=["run", "lines"],
)
@pytest.mark.parametrize("piece", ["a", "a ", "街", "> ", "```\n", "](", "<", "---\n", "[a]: ", "\u00e9 "])
def test_a_hostile_text_is_compared_in_time(build: Callable[[str], str], piece: str) -> None:
    files: Mapping[str, str] = {path("en", f"s{at}"): story(build(piece), author=f"m{at}") for at in range(3)}
    start = time.process_time()
    found(make_hub(), *(added(name, one) for name, one in files.items()))
    assert time.process_time() - start < 5.0


def test_the_share_is_of_what_both_texts_have_together() -> None:
    assert jaccard(shingles("abcde"), shingles("abcdf")) == pytest.approx(1 / 3)
    assert jaccard(frozenset(), frozenset()) == 0.0
    assert (
        letters("---\ntitle: x\n---\n# Head\n\nWords, **bold** [link](https://x.example/)\n> quote\n")
        == "wordsboldlink"
    )
