"""docs/recognition.md and docs/records.md say what the code does."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema

from kaifong.cli.explain_json import as_json
from kaifong.cli.ranking_json import ranking_json
from kaifong.cli.rings_output import as_json as rings_json
from kaifong.community.account import account, explain
from kaifong.community.credits import Why
from kaifong.community.evidence import Unproven
from kaifong.community.given_credits import CreditGraph
from kaifong.community.points import Ledger
from kaifong.community.ranking_diff import ranking_diff
from kaifong.community.recognition import UNITS
from kaifong.community.recognition_reader import parse_recognition, read_recognition
from kaifong.community.rings import Ring
from kaifong.entries.hub import load
from kaifong.entries.kinds import KINDS
from kaifong.history.change import Action
from kaifong.history.records import LARGEST, parse_record

DOCS = Path(__file__).parents[2] / "docs"
RECOGNITION = (DOCS / "recognition.md").read_text("utf-8")
RECORDS = (DOCS / "records.md").read_text("utf-8")


def block(text: str, language: str) -> str:
    """The first fenced block in a language."""
    found = re.search(rf"```{language}\n(.*?)```", text, re.DOTALL)
    assert found
    return found[1]


def account_in_the_docs() -> Any:
    """The account that stands there as JSON."""
    found = map(json.loads, re.findall(r"```json\n(.*?)```", RECOGNITION, re.DOTALL))
    return next(one for one in found if one["schema"] == "kaifong.account/1")


def keys(value: Any) -> Any:
    """The shape of JSON: keys all the way down, values left out."""
    if isinstance(value, dict):
        return {key: keys(one) for key, one in value.items()}
    return [keys(value[0])] if isinstance(value, list) and value and isinstance(value[0], dict) else None


def test_the_record_in_the_docs_is_a_record() -> None:
    merge = parse_record(block(RECORDS, "json").encode(), "records/merges/12.json")
    assert [one.change for one in merge.paths] == ["added", "renamed"]
    assert all(f"`{change}`" in RECORDS for change in Action)
    assert f"{LARGEST // 1024**2} MiB" in RECORDS


def test_the_badge_in_the_docs_is_a_badge(kit: Any) -> None:
    rules = kit.rules.replace("  story.co-author: 4", "  answer.translator: 4")
    badges = rules[rules.index("badges:") : rules.index("trust:")]
    read = parse_recognition(rules.replace(badges, block(RECOGNITION, "yaml")).encode(), ("en", "zh-Hant"), "en")
    assert [one.id for one in read.badges] == ["bridge-builder"]
    assert all(f"`{unit}`" in RECOGNITION for unit in UNITS)


def test_the_account_in_the_docs_has_the_shape_that_is_printed(kit: Any) -> None:
    files, _ = kit.stories("2026-11-02")
    merges = (kit.merge(1, "2026-11-02", *files, by="mei-rides", github_id=101),)
    files["content/en/stories/draft.md"] = kit.text(author="mei")
    hub = kit.hub(files, merges)
    mine = explain(hub, read_recognition(hub), "mei", kit.now)
    assert keys(account_in_the_docs()) == keys(json.loads(as_json(mine, mine.points)))


def test_the_ladder_and_the_offices_in_the_docs_are_read(kit: Any) -> None:
    _, tiers, ladder, offices = re.findall(r"```yaml\n(.*?)```", RECOGNITION, re.DOTALL)
    rules = parse_recognition(
        (kit.rules[: kit.rules.index("trust:")] + tiers + ladder + offices).encode(), ("en", "zh-Hant", "ja"), "en"
    )
    assert [one.id for one in rules.ladder] == ["newcomer", "member", "regular", "moderator"]
    assert [one.id for one in rules.tiers] == ["candle", "lantern"]
    assert {one.office.value for one in rules.appointments} == {"maintainer", "moderator"}


def test_every_account_of_the_demo_fits_the_published_schema() -> None:
    root = DOCS.parent
    hub = load(root)
    ledger = Ledger(hub, read_recognition(hub), date(2026, 11, 21))
    schema = json.loads((DOCS / "account.schema.json").read_text("utf-8"))
    valid = jsonschema.Draft202012Validator(schema)
    for name in hub.members:
        one = account(ledger, name)
        valid.validate(json.loads(as_json(one, one.points)))
    valid.validate(account_in_the_docs())
    assert set(schema["properties"]["points"]["items"]["properties"]["why"]["items"]["enum"]) == set(Why)
    assert set(schema["properties"]["unproven"]["additionalProperties"]["enum"]) == set(Unproven)


def test_the_diff_and_the_rings_in_the_docs_have_the_shape_that_is_printed(kit: Any) -> None:
    told = {one["schema"]: one for one in map(json.loads, re.findall(r"```json\n(.*?)```", RECOGNITION, re.DOTALL))}
    files, merges = kit.stories("2026-11-02")
    hub = kit.hub(files, merges)
    after = parse_recognition(kit.rules.replace("story.author: 10", "story.author: 7").encode(), ("en",), "en")
    diff = ranking_diff(hub, read_recognition(hub), after, kit.now)
    assert keys(told["kaifong.ranking-diff/1"]) == keys(json.loads(ranking_json(diff)))
    ring = Ring(("mei", "kit"), 0.9, 1, 1, 1, 1, 0.5, 4, kit.now, kit.now)
    printed = json.loads(rings_json((ring,), CreditGraph((), {}, {}), 0.7, hub))
    assert keys(told["kaifong.rings/1"]) == keys(printed)


def test_every_reason_and_role_is_in_the_docs() -> None:
    assert all(f"| `{why}` |" in RECOGNITION for why in Why)
    assert all(f"`{role.name}`" in RECOGNITION for kind in KINDS for role in kind.roles)
