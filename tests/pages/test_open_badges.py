"""A badge as an Open Badge: what the specification requires is there, and each piece of evidence can be followed.

The schema below is written from the tables of 1EdTech's Open Badges Specification 3.0 (appendix B, of the classes
AchievementCredential, AchievementSubject, Achievement, Criteria, Evidence, Image, Profile): what they call
required, of the types stated.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from tests.pages.made_people import entry, files_made, member, site_of

from kaifong.pages.open_badges import files
from kaifong.pages.site import Site
from kaifong.pages.staged import Staged
from kaifong.testing import HUB_YML

URI = {"type": "string", "pattern": "^https://"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$"}
TEXT = {"type": "string", "minLength": 1}


def typed(*names: str) -> dict[str, Any]:
    """A `type` that has to hold these."""
    return {"type": "array", "items": TEXT, "allOf": [{"contains": {"const": name}} for name in names]}


CREDENTIAL = {
    "type": "object",
    "required": ["@context", "id", "type", "name", "issuer", "validFrom", "credentialSubject"],
    "properties": {
        "@context": {
            "type": "array",
            "prefixItems": [
                {"const": "https://www.w3.org/ns/credentials/v2"},
                {"const": "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"},
            ],
            "minItems": 2,
        },
        "id": URI,
        "type": typed("VerifiableCredential", "OpenBadgeCredential"),
        "name": TEXT,
        "description": TEXT,
        "validFrom": MOMENT,
        "awardedDate": MOMENT,
        "issuer": {
            "type": "object",
            "required": ["id", "type"],
            "properties": {"id": URI, "type": typed("Profile"), "name": TEXT, "url": URI},
        },
        "credentialSubject": {
            "type": "object",
            "required": ["type", "achievement"],
            "anyOf": [{"required": ["id"]}, {"required": ["identifier"]}],
            "additionalProperties": False,
            "properties": {
                "id": URI,
                "type": typed("AchievementSubject"),
                "achievement": {
                    "type": "object",
                    "required": ["id", "type", "criteria", "description", "name"],
                    "properties": {
                        "id": URI,
                        "type": typed("Achievement"),
                        "achievementType": {"const": "Badge"},
                        "name": TEXT,
                        "description": TEXT,
                        "inLanguage": {
                            "type": "string",
                            "pattern": "^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
                        },
                        "criteria": {"type": "object", "properties": {"id": URI, "narrative": TEXT}},
                        "image": {
                            "type": "object",
                            "required": ["id", "type"],
                            "properties": {"id": URI, "type": {"const": "Image"}},
                        },
                    },
                },
            },
        },
        "evidence": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["type"],
                "properties": {"id": URI, "type": typed("Evidence"), "name": TEXT, "narrative": TEXT, "genre": TEXT},
            },
        },
        "credentialSchema": {
            "type": "array",
            "items": {"type": "object", "required": ["id", "type"], "properties": {"id": URI, "type": TEXT}},
        },
    },
}
VALID = Draft202012Validator(CREDENTIAL, format_checker=FormatChecker())
STORIES = {f"content/{tag}/stories/s{at}.md": date(2026, 11, 2 + 7 * at) for at, tag in enumerate(("en", "ja", "en"))}
FILES = {path: entry(title=f"“{path}” & <co>", author="me") for path in STORIES}
ME = {"content/members/me.md": member("陳小明", languages="[zh-Hant]")}


def written(site: Site) -> list[tuple[str, str]]:
    """The files of a site's badges, by path."""
    return list(files_made(site, files(site)))


def test_it_holds_all_that_the_specification_requires() -> None:
    found = {path: json.loads(text) for path, text in written(site_of(ME | FILES, STORIES))}
    assert list(found) == ["members/me/badges/first.json", "members/me/badges/steady.json"]
    for one in found.values():
        VALID.validate(one)


def test_its_evidence_leads_to_each_entry_and_says_how_it_came_in() -> None:
    found = {path: json.loads(text) for path, text in written(site_of(ME | FILES, STORIES))}
    steady = found["members/me/badges/steady.json"]
    assert [one["id"] for one in steady["evidence"]] == [
        f"https://hub.example/{tag}/stories/s{at}/" for at, tag in enumerate(("en", "ja", "en"))
    ]
    assert steady["evidence"][0]["name"] == "“content/en/stories/s0.md” & <co>"
    assert steady["evidence"][0]["narrative"] == "作者，2026年11月2日 合併"
    assert steady["validFrom"] == "2026-11-16T00:00:00+08:00"
    assert steady["credentialSubject"]["id"] == "https://hub.example/members/me/"
    assert found["members/me/badges/first.json"]["name"] == "第一步"
    assert "未經數碼簽署" in steady["description"]
    assert "proof" not in steady


def test_the_schema_of_this_test_can_refuse() -> None:
    [_, text] = written(site_of(ME | FILES, STORIES))[0]
    for key in CREDENTIAL["required"]:
        broken = json.loads(text)
        del broken[key]
        assert not VALID.is_valid(broken), key


def test_what_is_taken_down_takes_the_badge_along() -> None:
    left = {path: text for path, text in FILES.items() if not path.endswith("s1.md")}
    assert [path for path, _ in written(site_of(ME | left, STORIES))] == ["members/me/badges/first.json"]
    assert written(site_of(ME, STORIES)) == []


def test_without_an_address_of_the_site_there_is_none() -> None:
    settings = HUB_YML.replace("url: https://hub.example/\n", "")
    assert written(site_of(ME | FILES | {"hub.yml": settings}, STORIES)) == []


def test_somebody_hidden_has_none() -> None:
    hidden = {"content/members/me.md": member("Zebedee", visibility="hidden")}
    assert written(site_of(hidden | FILES, STORIES)) == []


@pytest.mark.parametrize("what", ["achievement", "criteria", "picture"])
def test_what_it_points_at_is_staged(staged: tuple[Path, Staged], what: str) -> None:
    out, found = staged
    paths = [path for path in found.files if "/badges/" in path and path.endswith(".json")]
    assert paths
    for path in paths:
        achievement = json.loads((out / path).read_text("utf-8"))["credentialSubject"]["achievement"]
        where = {"achievement": achievement["id"], "criteria": achievement["criteria"]["id"]}
        address = where.get(what, achievement["image"]["id"]).removeprefix("https://hub.example/base/")
        assert (out / address / "index.md").is_file() if address.endswith("/") else (out / address).is_file()


def test_whoever_hides_takes_theirs_along(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    path = "content/members/siu-ming.md"
    out, found = stage_of()
    assert any("siu-ming/badges/" in one for one in found.files)
    _, found = stage_of({path: "---\nname: 陳小明\nlogin: siuming\ngithub_id: 101\nvisibility: hidden\n---\n"})
    assert not any("siu-ming" in one for one in found.files)
    assert not (out / "members/siu-ming").exists()
