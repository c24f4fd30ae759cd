"""The CBOR that Pagefind's files use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.publishing.cbor import Value, decode, encode

VALUES = st.recursive(
    st.none() | st.integers(-(2**63), 2**63) | st.text(), lambda inner: st.lists(inner, max_size=30), max_leaves=60
)


@given(VALUES)
def test_what_is_written_is_read(value: Value) -> None:
    assert decode(encode(value)) == value


# From RFC 8949, appendix A.
@pytest.mark.parametrize(
    ("value", "data"),
    [
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (1000, "1903e8"),
        (1000000, "1a000f4240"),
        (1000000000000, "1b000000e8d4a51000"),
        (-1, "20"),
        (-1000, "3903e7"),
        (None, "f6"),
        ("\u6c34", "63e6b0b4"),
        ([1, [2, 3], [4, 5]], "8301820203820405"),
    ],
)
def test_the_standards_own_examples(value: Value, data: str) -> None:
    assert encode(value) == bytes.fromhex(data)
    assert decode(bytes.fromhex(data)) == value


@pytest.mark.parametrize("data", ["f5", "a0", "9f01ff", "0000"], ids=["true", "map", "open list", "two items"])
def test_anything_else_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match=r"item|length"):
        decode(bytes.fromhex(data))
