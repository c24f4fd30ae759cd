"""The search documents and the index made from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kaifong.errors import BuildError
from kaifong.publishing import search
from kaifong.publishing.search import make_index
from kaifong.publishing.search_page import BETWEEN, PRIVATE, index_language, search_page


def document(**more: Any) -> dict[str, Any]:
    return {"address": "en/stories/x/", "language": "en", "kind": "story", "title": "X", "text": "Words", **more}


def write(stage: Path, *documents: dict[str, Any]) -> Path:
    stage.mkdir()
    (stage / ".search.jsonl").write_text("".join(json.dumps(one) + "\n" for one in documents), encoding="utf-8")
    return stage


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en", "en"), ("pt-BR", "pt-br"), ("zh-Hant", PRIVATE), ("zh", PRIVATE), ("ja", PRIVATE), ("yue-Hant", PRIVATE)],
)
def test_languages_without_spaces_are_indexed_privately(tag: str, language: str) -> None:
    assert index_language(tag) == language


def test_every_text_is_escaped() -> None:
    hostile = '"><script>x</script>'
    page = search_page(
        document(title=hostile, text=hostile, description=hostile, author=hostile, tags=[hostile], kind=hostile)
    )
    assert "<script>" not in page
    assert '"><' not in page.replace('"></i>', "").replace('"><head>', "").replace('"><title>', "")


def test_the_title_stays_whole_and_the_text_is_cut() -> None:
    page = search_page(document(language="zh-Hant", title="單車店", text="我哋去AI店"))
    assert 'data-value="單車店">單 車 店</h1>' in page
    assert f"<p>{BETWEEN} 我 哋 去 AI 店</p>" in page


def test_the_same_documents_give_the_same_files(tmp_path: Path) -> None:
    stage = write(
        tmp_path / "stage",
        document(language="ja", address="ja/stories/y/", text="自転車"),
        document(),
        *(
            document(
                address=f"en/stories/{n}/",
                kind=("review", "story")[n % 2],
                tags=["b", f"t{n % 7}"],
                year=n % 5 + 2020,
            )
            for n in range(60)
        ),
    )
    sites = [tmp_path / "one", tmp_path / "two"]
    for site in sites:
        assert make_index(stage, site, tmp_path / "work") == 62
    one, two = (
        {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()} for site in sites
    )
    assert one == two
    assert json.loads((sites[0] / "search-index/languages.json").read_text()) == {"languages": {"en": 61, "ja": 1}}
    assert not (tmp_path / "work").exists()
    assert list(sites[0].rglob("*-ui.*")) == []


def test_each_bundle_says_what_narrows_a_search_in_it(tmp_path: Path) -> None:
    stage = write(
        tmp_path / "stage",
        document(language="ja", address="ja/stories/y/", date="2025-03-01", tags=["Go Home", "雨"]),
        document(language="ja", address="ja/reviews/z/", kind="review", date=None, year=2024, tags=["go-home", "!"]),
        document(language="ja", address="ja/members/m/", kind="member", date=None, year=None),
    )
    make_index(stage, tmp_path / "site", tmp_path / "work")
    facts = json.loads((tmp_path / "site/search-index/ja/pages.json").read_text("utf-8"))
    assert facts["kinds"] == ["member", "review", "story"]
    tags = [key for key, _ in facts["tags"]]
    assert dict(facts["tags"]) == {"!": "!", "go-home": "Go Home", "雨": "雨"}
    found = sorted(
        (day, facts["kinds"][kind], [tags[one] for one in mine]) for day, kind, *mine in facts["pages"].values()
    )
    assert found == [
        ("", "member", []),
        ("2024", "review", ["!", "go-home"]),
        ("2025-03-01", "story", ["go-home", "雨"]),
    ]
    fragments = {path.stem for path in (tmp_path / "site/search-index/ja/fragment").iterdir()}
    assert set(facts["pages"]) == fragments


def test_a_hub_without_entries_has_an_empty_index(tmp_path: Path) -> None:
    assert make_index(write(tmp_path / "stage"), tmp_path / "site", tmp_path / "work") == 0
    assert json.loads((tmp_path / "site/search-index/languages.json").read_text()) == {"languages": {}}


def test_a_program_that_fails_is_told_with_what_it_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = tmp_path / "pagefind"
    failing.write_text("#!/bin/sh\necho no room left\nexit 3\n")
    failing.chmod(0o755)
    monkeypatch.setattr(search, "_program", lambda: failing)
    with pytest.raises(BuildError, match=r"language en .* code 3") as caught:
        make_index(write(tmp_path / "stage", document()), tmp_path / "site", tmp_path / "work")
    assert caught.value.why == "no room left"


def test_a_missing_program_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pagefind_bin_extended

    def missing() -> Path:
        raise FileNotFoundError("pagefind_extended")

    monkeypatch.setattr(pagefind_bin_extended, "get_executable", missing)
    with pytest.raises(BuildError, match="Pagefind's program is missing") as caught:
        make_index(write(tmp_path / "stage", document()), tmp_path / "site", tmp_path / "work")
    assert "--no-search" in caught.value.mend
