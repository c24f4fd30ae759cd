"""The readers of other people's labelled sets: each shape in which such sets are published is told and read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.moderation.findings import Family
from outside import Text, benign_folders, labelled_sets

SHAPES = {
    "cold.csv": (
        '\ufeff,split,topic,label,TEXT\n1,train,race,1,"“一,二”"\n2,train,race,0,三\n',
        Family.CONDUCT,
        "zh-Hans",
    ),
    "davidson.csv": (
        ',count,hate_speech,offensive_language,neither,class,tweet\n0,3,0,3,0,1,"“一,二”"\n1,3,0,0,3,2,三\n',
        Family.CONDUCT,
        "en",
    ),
    "olid.tsv": (
        "id\ttweet\tsubtask_a\tsubtask_b\tsubtask_c\n1\t“一,二”\tOFF\tUNT\tNULL\n2\t三\tNOT\tNULL\tNULL\n",
        Family.CONDUCT,
        "en",
    ),
    "toxicity.csv": ('text,is_toxic\n"“一,二”",Toxic\n三,Not Toxic\n', Family.CONDUCT, "en"),
    "SMSSpamCollection": ("spam\t“一,二”\nham\t三\n", Family.PROMOTION, "en"),
    "sms.csv": ('v1,v2,,,\nspam,"“一,二”",,,\nham,三,,,\n', Family.PROMOTION, "en"),
}


@pytest.mark.parametrize("name", SHAPES)
def test_each_shape_is_told_by_its_columns(name: str, tmp_path: Path) -> None:
    written, family, language = SHAPES[name]
    (tmp_path / name).write_text(written, encoding="utf-8")
    [found] = labelled_sets(tmp_path)
    assert (found.family, found.language) == (family, language)
    assert found.texts == (Text("“一,二”", bad=True), Text("三", bad=False))


def test_a_list_of_payloads_is_told_by_its_name_and_all_of_it_is_bad(tmp_path: Path) -> None:
    (tmp_path / "xss-list.txt").write_text("<script>\n\n<img onerror=x>\n", encoding="utf-8")
    (tmp_path / "LICENSE.txt").write_text("May be used.\n", encoding="utf-8")
    [found] = labelled_sets(tmp_path)
    assert found.family is Family.SAFETY
    assert [text.text for text in found.texts] == ["<script>", "<img onerror=x>"]
    assert all(text.bad for text in found.texts)


def test_innocent_prose_is_read_by_language_without_its_front_matter(tmp_path: Path) -> None:
    for path, text in {
        "guide/a.md": "---\ntitle: x\n---\nA\n",
        "guide/zh-hant/b.md": "乙\n",
        "empty/c.rst": "C",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    [found] = benign_folders(tmp_path)
    assert found.texts == {"en": (("a.md", "A\n"),), "zh-hant": (("zh-hant/b.md", "乙\n"),)}


def test_the_half_that_is_held_out_is_the_one_that_is_reported(tmp_path: Path) -> None:
    (tmp_path / "toxicity.csv").write_text("text,is_toxic\none,Toxic\ntwo,Toxic\nthree,Toxic\n", encoding="utf-8")
    [found] = labelled_sets(tmp_path)
    assert [text.text for text in found.rows("even")] == ["two"]
    assert found.rows("held-out") == found.rows("odd") != found.rows("all")
    assert [text.text for text in found.rows("odd")] == ["one", "three"]
