"""The small part of YAML that is read, and everything that is refused."""

from __future__ import annotations

import contextlib
import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.entries.strict_yaml import MAX_BYTES, MAX_DEPTH, Document, YamlFault, read


@pytest.mark.parametrize(
    "typed",
    ["no", "yes", "on", "null", "2025-01-01", "12:30", "0o12", "012", "1_000", "1e3", ".inf", "0x1F", "=", "3.10"],
)
def test_a_scalar_is_the_text_that_was_typed(typed: str) -> None:
    # What PyYAML makes of most of them is why there is a reader of our own.
    assert read(f"title: {typed}").value == {"title": typed}


@pytest.mark.parametrize("typed", ["", "~"])
def test_only_nothing_is_nothing(typed: str) -> None:
    assert read(f"title: {typed}\nauthor: bob").value == {"title": None, "author": "bob"}
    assert read('title: ""').value == {"title": ""}


def test_every_key_has_its_line() -> None:
    found = read("title: a\nguests:\n  - name: b\n    member: c\n\n  - name: d\ntags: [x,\n  y]\n", first_line=2)
    assert found.lines == {
        "title": 2,
        "guests": 3,
        "guests.0": 4,
        "guests.0.name": 4,
        "guests.0.member": 5,
        "guests.1": 7,
        "guests.1.name": 7,
        "tags": 8,
        "tags.0": 8,
        "tags.1": 9,
    }


@pytest.mark.parametrize(
    ("text", "what", "line"),
    [
        ("a: &x 1\nb: *x", "anchor", 1),
        ("a: 1\nb: *x", "alias", 2),
        ("a: 1\n*x : 2", "alias", 2),
        ("a: 1\n&x b: 2", "anchor", 2),
        ("a: {b: 1}\n<<: {c: 1}", "merge", 2),
        ("a:\n  <<: {c: 1}", "merge", 2),
        ("a: !!python/object/apply:os.system [x]", "tag", 1),
        ("a: !x 1", "tag", 1),
        ("a: ! 1", "tag", 1),
        ("!!str a: 1", "tag", 1),
        ("a: 1\nb: 2\na: 3", "duplicate", 3),
        ("a:\n  b: 1\n  b: 2", "duplicate", 3),
        ('a: 1\n"a": 2', "duplicate", 2),
        ("? [a]\n: 1", "complex-key", 1),
        ("a: 1\n...\nb: 2", "documents", 2),
        ("%YAML 1.1", "syntax", 1),
        ("- a\n- b", "not-mapping", 1),
        ("just words", "not-mapping", 1),
        ("title：words", "wide-colon", 1),
        ("title: a\nauthor：b", "wide-colon", 2),
        ("author：b\ntitle: a", "wide-colon", 1),
        ("title:文章", "no-space", 1),
        ("title: a\nauthor:b", "no-space", 2),
        ("title:a\nauthor: b", "no-space", 1),
        ("title: a\n\tauthor: b", "tab", 2),
        ("title: a\x07b", "control", 1),
        ("title: a\u2028author: b", "control", 1),
        ("title: a\u0085author: b", "control", 1),
        ("title: a\ufeff", "control", 1),
        ("author: @bob", "at-sign", 1),
        ("co_authors: [bob, @kit]", "at-sign", 1),
        ("title: one: two", "colon", 1),
        ("title: [a", "syntax", 1),
        ('title: "a', "syntax", 1),
        ("a: " + "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "deep", 1),
        ("a: " + "x" * MAX_BYTES, "large", 1),
        ("a: " + "字" * (MAX_BYTES // 3), "large", 1),
    ],
)
def test_what_is_refused_and_where(text: str, what: str, line: int) -> None:
    with pytest.raises(YamlFault) as caught:
        read(text)
    assert (caught.value.what, caught.value.line) == (what, line)


def test_a_billion_laughs_cost_nothing() -> None:
    rows = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"] + [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    start = time.perf_counter()
    with pytest.raises(YamlFault):
        read("\n".join(rows))
    assert time.perf_counter() - start < 0.5


@pytest.mark.parametrize("piece", ["[", "{", "- ", "? ", "a: [", "'", '"', "# ", "a: |\n ", "&a ", "!a "])
def test_whatever_is_repeated_is_quick(piece: str) -> None:
    start = time.perf_counter()
    with contextlib.suppress(YamlFault):
        read(piece * (MAX_BYTES // len(piece) - 1))
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("typed", "value"),
    [("true", True), ("False", False), ("null", None), ("12", 12), ("-0.5", -0.5), ("no", "no"), ("'12'", "12")],
)
def test_maintainers_files_have_the_core_schema(typed: str, value: object) -> None:
    found = read(f"key: {typed}", core=True).value["key"]
    assert found == value
    assert type(found) is type(value)


def _read_or_fault(text: str) -> Document | YamlFault:
    try:
        return read(text)
    except YamlFault as fault:
        return fault


@given(st.text(max_size=300))
@settings(deadline=None)
def test_no_text_does_anything_but_read_or_be_refused(text: str) -> None:
    found = _read_or_fault(text)
    assert isinstance(found, Document) or found.line >= 1


_LEAF = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Cs")), max_size=20)
_NODE = st.recursive(_LEAF, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_LEAF, inner, max_size=3))


@given(st.dictionaries(_LEAF.filter(lambda key: key != "<<"), _NODE, max_size=4))
@settings(deadline=None)
def test_what_another_library_writes_is_read_as_it_was(value: dict[str, object]) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_style='"')
    found = _read_or_fault(text)
    if isinstance(found, Document):
        assert found.value == value
    else:
        # The writer sets anchors for equal lists, and may nest deeper than we read.
        assert found.what in {"deep", "anchor", "merge", "control"}
