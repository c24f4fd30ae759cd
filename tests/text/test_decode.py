"""Bytes to text: strict, with the place of what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.text.decode import Decoded, Undecodable, decode


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", Decoded("")),
        ("單車\n".encode(), Decoded("單車\n")),
        (b"\xef\xbb\xbftitle\n", Decoded("title\n", bom=True)),
        (b"a\r\nb\rc\n", Decoded("a\nb\nc\n")),
    ],
)
def test_text_is_read(data: bytes, expected: Decoded) -> None:
    assert decode(data) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("二\n中文".encode("big5"), Undecodable("not-utf-8", 0, 1, 1, "0xA4")),
        (b"ok\r\ncaf\xe9 au lait", Undecodable("not-utf-8", 7, 2, 4, "0xE9")),
        (b"\xef\xbb\xbfab\xff", Undecodable("not-utf-8", 5, 1, 6, "0xFF")),
        ("ab".encode("utf-16"), Undecodable("utf-16", 0, 1, 1, "0xFF")),
        (b"a\nb\0c", Undecodable("nul", 3, 2, 2, "0x00")),
        (b"\xed\xa0\x80", Undecodable("not-utf-8", 0, 1, 1, "0xED")),
        (b"\xc0\xaf", Undecodable("not-utf-8", 0, 1, 1, "0xC0")),
    ],
    ids=["big5", "latin-1", "behind a mark", "utf-16", "nul", "surrogate", "overlong"],
)
def test_what_is_no_text_is_refused_with_its_place(data: bytes, expected: Undecodable) -> None:
    assert decode(data) == expected


@given(st.binary())
def test_either_it_is_text_or_the_byte_is_named(data: bytes) -> None:
    result = decode(data)
    if isinstance(result, Undecodable):
        assert result.byte == f"0x{data[result.offset]:02X}"
        assert result.line <= data.count(b"\n") + data.count(b"\r") + 1
    else:
        assert "\r" not in result.text
        assert "\0" not in result.text


@given(st.text(alphabet=st.characters(exclude_characters="\0\r\ufeff", exclude_categories=["Cs"])))
def test_what_was_written_is_read(text: str) -> None:
    assert decode(text.encode()) == Decoded(text)
