"""The lists behind the checks of promotion: each entry has its reason, and looking quickly loses nothing."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from kaifong.moderation import lists
from kaifong.moderation.promotion.accounts import asks_to_scan, in_text
from kaifong.moderation.promotion.phrases import Phrases, plain
from kaifong.moderation.promotion.tracking import cleaned, marks
from kaifong.moderation.tongues.han import simplified

LABELLED = Path(__file__).parent / "labelled/promotion"
TEXTS = [
    line.split("\t")[2].replace("\\n", "\n")
    for file in sorted(LABELLED.glob("*.tsv"))
    for line in file.read_text(encoding="utf-8").splitlines()
    if "\t" in line
]
PHRASES = {
    **{
        f"adverts-{one['sort']}-{key}": tuple(one[key])
        for one in lists.read("adverts")["signal"]
        for key in ("patterns", "weak")
        if key in one
    },
    **{f"adverts-{name}": tuple(lists.read("adverts")[name]["patterns"]) for name in ("address", "telephone")},
    **{f"benefits-{name}": tuple(one["patterns"]) for name, one in lists.read("benefits").items()},
}
HOSTILE = (
    "call ", "you ", "claim ", "txt a ", "send ", "gave me a ", "use my promo code", "received it ", "cost 0", "£",
    "9,", "0 ", "a.", "www.", "(", "[", "微信", "微 信", "微.", "加", "加我的", "add my ", "w e c h a t ", "line id ",
    "whatsapp ", "薇❤", "+v", "扫", "扫码", "有意者", "日赚", "副業", "メーカー", "リンク", "qrコード", "无", "由",
    "https://e.org/?url=",
)  # fmt: skip


@pytest.mark.parametrize("name", PHRASES)
def test_phrases_are_found_as_if_each_were_looked_for(name: str) -> None:
    """They are grouped by how they begin, for speed; that must lose none and add none."""
    phrases = Phrases(PHRASES[name])
    each = [
        re.compile(one if re.search("[\u2e80-\u9fff\uff00-\uffef]", one) or one.startswith("#") else rf"\b(?:{one})")
        for one in map(simplified, PHRASES[name])
    ]
    found = 0
    for text in map(plain, TEXTS):
        wanted = any(one.search(text) for one in each)
        assert (phrases.search(text) is not None) is wanted, text
        found += wanted
    assert found or name == "benefits-nothing"


@pytest.mark.parametrize("name", ["adverts", "benefits", "handles", "tracking"])
def test_every_table_of_a_list_has_its_reason(name: str) -> None:
    for value in lists.read(name).values():
        for table in value if isinstance(value, list) else [value]:
            if isinstance(table, dict) and table.keys() & {"patterns", "weak", "names", "words"}:
                assert table.get("reason"), table


@pytest.mark.parametrize(
    "piece", HOSTILE, ids=[f"U+{ord(one[0]):04X}x{len(one)}-{at}" for at, one in enumerate(HOSTILE)]
)
def test_a_long_hostile_text_is_read_in_time(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    start = time.process_time()
    for patterns in PHRASES.values():
        Phrases(patterns).search(plain(text))
    list(in_text(text))
    asks_to_scan(text)
    list(marks("https://e.org/?" + text))
    cleaned("https://e.org/?" + text)
    assert time.process_time() - start < 3.0


@pytest.mark.parametrize(
    ("text", "accounts"),
    [
        ("微信：abc_12345，電話不用", ["abc_12345"]),
        ("WeChat: rider_88 and again wechat rider_88", ["rider_88"]),
        ("LINE ID: a_b.c-77.", ["a_b.c-77"]),
        ("微信同号 13812345678", ["13812345678"]),
        ("vx：fastcash", ["fastcash"]),
        ("微信：fastcash", []),
        ("WeChat 8.0.44, LINE: 12 km, IG 2026-11-21", []),
    ],
)
def test_what_is_an_account_and_what_is_none(text: str, accounts: list[str]) -> None:
    assert [one.account for one in in_text(text)] == accounts
