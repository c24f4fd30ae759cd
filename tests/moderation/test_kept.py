"""What checks have in common is kept for the files that are looked at together, and for no others."""

from __future__ import annotations

from kaifong.moderation.kept import KEPT, TOGETHER, Kept


def test_what_was_worked_out_of_an_object_is_there_for_that_very_object() -> None:
    kept: Kept[str] = Kept()
    one, equal = ["a"], ["a"]
    assert kept.keep("of one", one) == "of one"
    assert kept.of(one) == "of one"
    assert kept.of(equal) is None


def test_all_objects_count() -> None:
    kept: Kept[int] = Kept()
    one, other = object(), object()
    kept.keep(1, one, other)
    assert kept.of(one, other) == 1
    assert kept.of(other, one) is None
    assert kept.of(one) is None


def test_only_the_last_are_kept_and_more_than_are_looked_at_together() -> None:
    kept: Kept[int] = Kept()
    objects = [object() for _ in range(KEPT + 1)]
    for number, one in enumerate(objects):
        kept.keep(number, one)
    assert [kept.of(one) for one in objects] == [None, *range(1, KEPT + 1)]
    assert KEPT > TOGETHER


def test_an_object_lives_as_long_as_what_is_kept_of_it() -> None:
    kept: Kept[int] = Kept()
    identities = set()
    for number in range(KEPT):
        one = object()
        kept.keep(number, one)
        identities.add(id(one))
    assert len(identities) == KEPT
