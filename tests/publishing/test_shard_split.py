"""Shares of a hub: everything once, even, the same for everybody, and groups left whole where that is even."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kaifong.publishing.shard_split import shares

GROUPS = st.dictionaries(
    st.text("abc-0123456789", min_size=1, max_size=8), st.integers(0, 60), min_size=0, max_size=30
).map(lambda sizes: {name: [(name, place) for place in range(size)] for name, size in sizes.items()})


@given(GROUPS, st.integers(1, 12))
def test_everything_is_in_one_share_and_shares_are_even(groups: dict[str, list[tuple[str, int]]], of: int) -> None:
    made = shares(groups, of)
    everything = [one for name in sorted(groups) for one in groups[name]]
    assert len(made) == of
    assert [one for share in made for one in share] == everything
    even = len(everything) / of
    assert max(map(len, made)) <= 1.5 * even + 1
    assert shares(dict(reversed(groups.items())), of) == made


@given(GROUPS, st.integers(1, 12))
def test_only_a_group_that_is_large_is_cut(groups: dict[str, list[tuple[str, int]]], of: int) -> None:
    total = sum(map(len, groups.values()))
    made = shares(groups, of)
    for name, group in groups.items():
        holding = [number for number, share in enumerate(made) if any(one[0] == name for one in share)]
        assert len(holding) <= 1 or len(group) * of * 2 > total


def test_a_million_posts_in_parts_of_800() -> None:
    groups = {f"{tag}/{number:04}": range(800) for tag in ("en", "ja", "zh-Hant") for number in range(400)}
    made = shares(groups, 64)
    sizes = sorted(map(len, made))
    assert sum(sizes) == 960_000
    assert sizes[-1] - sizes[0] <= 1600
    assert all(size % 800 == 0 for size in sizes)
