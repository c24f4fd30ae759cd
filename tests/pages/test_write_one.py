"""The ways from the site to sending something: to a form, or to GitHub's page for a new file, never too long."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kaifong.entries.forms import Deed, forms
from kaifong.entries.kinds import BY_NAME, KINDS
from kaifong.entries.settings_reader import read_settings
from kaifong.pages import github
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.stage import stage
from kaifong.testing import DAY, make_hub, story

ROOT = Path(__file__).parents[2]
DEMO = read_settings(ROOT)
LANGUAGES = DEMO.languages
RULES = {"guidelines/recognition.yml": (ROOT / "guidelines/recognition.yml").read_bytes()}
AMA = (
    "---\ntitle: Ask Wah\nauthor: boss\nstate: collecting\nguests:\n  - name: Wah\nstarts: 2026-12-01 20:00\n"
    "zone: Asia/Hong_Kong\n---\n\nTea first.\n"
)


def query(address: str | None) -> dict[str, str]:
    assert address is not None
    return {name: one for name, (one,) in parse_qs(urlsplit(address).query, strict_parsing=True).items()}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
@pytest.mark.parametrize("kind", [one for one in KINDS if one.localised and one.paged], ids=lambda one: one.name)
def test_a_new_file_is_begun_in_its_language_and_short_enough(kind: object, language: object) -> None:
    address = github.begun(DEMO, kind, language)  # type: ignore[arg-type]
    asked = query(address)
    assert len(str(address).encode()) < 6_000
    assert asked["value"].startswith("---\ntitle: \nauthor: \n")
    assert all(f"\n{one.name}: \n" in asked["value"] for one in BY_NAME[kind.name].fields if one.required)  # type: ignore[attr-defined]
    assert f"/new/main/content/{language.tag}/" in str(address)  # type: ignore[attr-defined]


def test_what_would_be_too_long_leads_to_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "街坊" * 500
    monkeypatch.setattr("kaifong.pages.github.start.body", lambda *_: long)
    [chinese] = [one for one in LANGUAGES if one.tag == "zh-Hant"]
    address = github.begun(DEMO, BY_NAME["story"], chinese)
    assert query(address) == {"template": "story.yml", "language": "繁體中文 (zh-Hant)"}
    empty = github.begun(DEMO, BY_NAME["gallery"], chinese)
    assert query(empty) == {"filename": "my-gallery.md"}, "where there is no form, an empty file"


def test_an_answer_that_makes_an_address_too_long_is_left_out() -> None:
    address = github.form(DEMO, "correction", page="https://hub.example/x/", passage="街" * 2000, why="short")
    assert query(address) == {"template": "correction.yml", "page": "https://hub.example/x/", "why": "short"}


def test_a_form_is_asked_for_by_a_file_and_by_names_that_are_there() -> None:
    for form in forms(DEMO):
        assert (ROOT / ".github/ISSUE_TEMPLATE" / form.file).is_file()
        if form.deed is Deed.ENTRY:
            for language in LANGUAGES:
                asked = query(github.write_form(DEMO, form.name, language))
                [options] = [ask.options for ask in form.asks if ask.id == "language"]
                assert asked == {"template": form.file, "language": asked["language"]}
                assert asked["language"] in options


def test_without_a_repository_there_is_no_way() -> None:
    nowhere = dataclasses.replace(DEMO, repository=None)
    assert github.begun(nowhere, BY_NAME["story"], LANGUAGES[0]) is None
    assert github.form(nowhere, "story") is None
    assert github.write_form(nowhere, "story", LANGUAGES[0]) is None
    assert github.wanted(nowhere) is None


def test_every_language_has_a_page_that_says_how(tmp_path: Path) -> None:
    hub = make_hub(RULES | {"content/en/stories/one.md": story("x"), "content/en/amas/ask-wah.md": AMA})
    stage(hub, DAY, tmp_path)
    for language in hub.settings.languages:
        html = (tmp_path / language.tag / "write" / "index.md").read_text("utf-8")
        for kind, _ in SECTIONS:
            assert f'id="kf-write-{kind}"' in html
        assert html.count("issues/new?template=") == len(forms(hub.settings)) - 1, (
            "a question is asked on its AMA's page"
        )
        assert html.count("/new/main/content/") == len(SECTIONS) + 1
    japanese = (tmp_path / "ja" / "write" / "index.md").read_text("utf-8")
    assert "Your story · 你的故事" in japanese, "the form's own words, which a reader of Japanese has before them"
    assert "ストーリー" in japanese


def test_lists_lead_to_the_form_of_their_kind_and_language(tmp_path: Path) -> None:
    stage(make_hub(RULES | {"content/en/stories/one.md": story("x")}), DAY, tmp_path)
    for folder, wanted in (("stories", "template=story.yml"), ("galleries", "/new/main/content/ja/galleries")):
        html = (tmp_path / "ja" / folder / "index.md").read_text("utf-8")
        assert wanted in html
        assert 'href="../../ja/write/"' in html
    assert "%E6%97%A5%E6%9C%AC%E8%AA%9E+%28ja%29" in (tmp_path / "ja" / "stories" / "index.md").read_text("utf-8")
    assert 'href="../en/write/"' in (tmp_path / "en" / "index.md").read_text("utf-8")


def test_an_entry_leads_to_its_correction_and_an_ama_to_its_questions(tmp_path: Path) -> None:
    hub = make_hub(RULES | {"content/en/stories/one.md": story("x"), "content/en/amas/ask-wah.md": AMA})
    stage(hub, DAY, tmp_path)
    page = "https%3A%2F%2Fhub.example%2Fen%2F"
    html = (tmp_path / "en" / "stories" / "one" / "index.md").read_text("utf-8")
    assert f"template=correction.yml&amp;page={page}stories%2Fone%2F" in html
    ama = (tmp_path / "en" / "amas" / "ask-wah" / "index.md").read_text("utf-8")
    assert f"template=ama-question.yml&amp;page={page}amas%2Fask-wah%2F" in ama
    over = make_hub(RULES | {"content/en/amas/ask-wah.md": AMA.replace("collecting", "closed")})
    stage(over, DAY, tmp_path / "over")
    assert "ama-question.yml" not in (tmp_path / "over/en/amas/ask-wah/index.md").read_text("utf-8")
