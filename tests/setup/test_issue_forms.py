"""The forms of .github/ISSUE_TEMPLATE: GitHub takes them, they say what matters, and they are what the kinds ask."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
import yaml
from issue_form_rules import breaches

from kaifong.entries.forms import Deed, Widget, bilingual, forms, main_languages, translators
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.settings import Language, Settings
from kaifong.entries.settings_reader import read_settings
from kaifong.github.submit.recognised import recognised
from kaifong.setup.issue_forms import FOLDER, issue_forms, write

ROOT = Path(__file__).parents[2]
DEMO = read_settings(ROOT)


def one_language(tag: str = "ja") -> Settings:
    """A hub that speaks one language, and has no address yet."""
    language = Language(tag, "日本語", tag, "ja", tag)
    return dataclasses.replace(DEMO, languages=(language,), reference=tag, url=None, contact=None)


HUBS = {
    "demo": DEMO,
    "one language": one_language(),
    "contact page": dataclasses.replace(DEMO, contact="https://hub.example/contact"),
    "reversed": dataclasses.replace(DEMO, languages=DEMO.languages[::-1]),
}


def loaded(settings: Settings) -> dict[str, Any]:
    return {Path(path).stem: yaml.safe_load(data) for path, data in issue_forms(settings).items()}


@pytest.mark.parametrize("hub", HUBS)
def test_github_takes_every_form(hub: str) -> None:
    written = loaded(HUBS[hub])
    written.pop("config")
    assert {name: breaches(one) for name, one in written.items() if breaches(one)} == {}
    names = [one["name"] for one in written.values()]
    assert len(set(names)) == len(names), "GitHub wants the names of all templates different"


def test_they_are_those_that_the_brief_of_a_hub_names() -> None:
    assert set(loaded(DEMO)) == {
        "story", "review", "answer", "idea", "event", "ama-question", "correction", "withdrawal", "report", "config",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ({}, "required top level key name is missing"),
        ({"name": True}, "name must be a str"),
        ({"hello": "x"}, "hello is not a permitted key"),
        ({"body": [{"type": "markdown", "attributes": {"value": "x"}}]}, "at least one non-markdown"),
        ({"body": [{"type": "x"}]}, "body[0]: x is not a valid input type"),
        ({"body": [{"type": "input", "id": "a b", "attributes": {"label": "L"}}]}, "id can only contain"),
        ({"body": [{"type": "input", "attributes": {"label": "Password"}}]}, "forbidden word"),
        ({"body": [{"type": "input", "id": "a", "attributes": {"label": "L"}}] * 2}, "unique ids: a"),
        ({"body": [{"type": "input", "attributes": {"label": "L"}}] * 2}, "unique labels: L"),
        ({"body": [{"type": "dropdown", "attributes": {"label": "L", "options": ["a", "a"]}}]}, "must be unique"),
        ({"body": [{"type": "dropdown", "attributes": {"label": "L", "options": ["None"]}}]}, "reserved word"),
        ({"body": [{"type": "dropdown", "attributes": {"label": "L", "options": [5]}}]}, "must be strings"),
        ({"body": [{"type": "dropdown", "attributes": {"label": "L", "options": []}}]}, "not empty"),
        ({"body": [{"type": "input", "attributes": {"label": "L", "x": "y"}}]}, "x is not a permitted attribute"),
        ({"body": [{"type": "input", "attributes": {}}]}, "required attribute key label"),
        ({"body": [{"type": "input", "attributes": {"label": "L", "description": ""}}]}, "description must be"),
    ],
)
def test_the_rules_see_what_they_should(broken: dict[str, Any], said: str) -> None:
    assert any(said in one for one in breaches(broken))


def test_they_are_as_they_would_be_written_now(tmp_path: Path) -> None:
    here = {f"{FOLDER}/{one.name}": one.read_bytes() for one in (ROOT / FOLDER).glob("*.yml")}
    fresh = issue_forms(DEMO)
    assert {name: here.get(name) for name in fresh} == fresh, "run `make generated`"
    (tmp_path / "hub.yml").write_bytes((ROOT / "hub.yml").read_bytes())
    assert set(write(tmp_path)) == set(fresh)
    assert write(tmp_path) == [], "written twice changes nothing"


@pytest.mark.parametrize("hub", HUBS)
def test_whoever_fills_one_in_is_told_that_it_is_public_pictures_and_place_included(hub: str) -> None:
    settings = HUBS[hub]
    for name, form in loaded(settings).items():
        if name in {"config", "withdrawal"}:
            continue
        shown = form["body"][0]["attributes"]["value"]
        for words in translators(settings):
            # A report has its own words for it, and no pictures.
            assert words.text("forms-intro-report" if name == "report" else "forms-intro-public") in shown
    assert "where it was taken" in loaded(DEMO)["story"]["body"][0]["attributes"]["value"]


def test_each_new_entry_is_asked_for_a_licence_and_the_consent_of_those_in_the_pictures() -> None:
    for form in forms(DEMO):
        if form.deed is Deed.ENTRY:
            boxes = {box.name: box.required for ask in form.asks for box in ask.boxes}
            assert boxes == {"own": True, "public": True, "consent": False, "licence": False}


@pytest.mark.parametrize("form", [one for one in forms(DEMO) if one.deed is Deed.ENTRY], ids=lambda one: one.name)
def test_a_form_asks_for_all_that_its_kind_cannot_do_without(form: Any) -> None:
    needed = {one.name for one in BY_NAME[form.name].fields if one.required} - {"title", "author", "state"}
    assert needed <= {ask.id for ask in form.asks if ask.required}


def test_the_first_two_languages_are_in_the_form_and_the_others_are_linked() -> None:
    shown = loaded(DEMO)["story"]["body"]
    assert shown[1]["attributes"]["options"] == [
        "English (en)", "繁體中文 (zh-Hant)", "简体中文 (zh-Hans)", "日本語 (ja)"
    ]  # fmt: skip
    assert [one.tag for one in main_languages(DEMO)] == ["en", "zh-Hant"]
    assert "Your story · 你的故事" in [one["attributes"].get("label") for one in shown]
    assert "https://hub.bamboowheel.example/ja/write/" in shown[0]["attributes"]["value"]


def test_a_hub_of_one_language_asks_for_none_and_says_everything_once() -> None:
    form = loaded(one_language())["story"]
    assert "language" not in [one.get("id") for one in form["body"]]
    assert " · " not in form["name"]


def test_two_languages_with_one_interface_say_everything_once() -> None:
    twins = (Language("en", "English", "en", "en", "en"), Language("fr", "Français", "fr", "fr", "en"))
    settings = dataclasses.replace(DEMO, languages=twins, reference="en")
    assert loaded(settings)["story"]["name"] == "Tell a story"


def test_a_mailbox_is_no_address_for_the_chooser() -> None:
    assert all(one["url"].startswith("https://") for one in loaded(DEMO)["config"]["contact_links"])
    links = loaded(HUBS["contact page"])["config"]["contact_links"]
    assert "https://hub.example/contact" in [one["url"] for one in links]


@pytest.mark.parametrize("hub", HUBS)
def test_no_two_forms_have_the_same_headings(hub: str) -> None:
    words = translators(HUBS[hub])
    headings = [frozenset(bilingual(words, ask.message) for ask in form.asks) for form in forms(HUBS[hub])]
    assert not [(a, b) for a in headings for b in headings if a is not b and a <= b]


def test_what_a_form_sends_is_read_back_as_that_form() -> None:
    words = translators(DEMO)
    for form in forms(DEMO):
        rows = []
        for ask in form.asks:
            rows += [f"### {bilingual(words, ask.message)}", ""]
            if ask.widget is Widget.CHECKBOXES:
                rows += [f"- [{'x' if box.required else ' '}] {bilingual(words, box.message)}" for box in ask.boxes]
            else:
                rows += [
                    ask.options[0] if ask.options else f"answer to {ask.id}" if ask.required else "_No response_"
                ]
            rows.append("")
        found = recognised(DEMO, "\n".join(rows))
        assert found is not None
        assert found.form.name == form.name
        assert set(found.answers) == {a.id for a in form.asks if a.required and a.widget is not Widget.CHECKBOXES}
        assert found.ticked == {box.name for ask in form.asks for box in ask.boxes if box.required}
