"""What entries say of other entries, and the guidelines as a whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kaifong.entries.guidelines import clause, clauses, introduction
from kaifong.entries.hub import Hub
from kaifong.entries.problem import Problem
from kaifong.entries.translations import Freshness
from kaifong.testing import make_hub

STORY = "content/en/stories/a.md"


def _hub(more: str) -> Hub:
    return make_hub(
        {
            STORY: f"---\ntitle: A\nauthor: bob\n{more}---\nBody\n",
            "content/en/challenges/first-light.md": "---\ntitle: A\n---\n",
            "content/groups/dawn.md": "---\ntitle: Dawn\n---\n",
        }
    )


@pytest.mark.parametrize(
    ("more", "message", "line"),
    [
        ("challenge: en/challenges/first-lihgt\n", "parts-entry-missing-near", 4),
        ("challenge: en/challenges/zzz\n", "parts-entry-missing", 4),
        ("groups:\n  - dawn\n  - dusk\n", "parts-group-missing", 6),
    ],
)
def test_what_is_named_has_to_be_there(more: str, message: str, line: int, said: Callable[[Problem], str]) -> None:
    hub = _hub(more)
    [problem] = hub.problems_of(hub.entries[STORY])
    assert (problem.message, problem.line) == (message, line)
    assert said(problem)


def test_what_is_there_may_be_named() -> None:
    hub = _hub("challenge: en/challenges/first-light\ngroups: dawn\n")
    assert hub.problems_of(hub.entries[STORY]) == ()


def test_each_clause_knows_how_it_stands_to_the_binding_text() -> None:
    english = {
        "guidelines/en/index.md": "---\ntitle: Together\n---\nHello.\n",
        "guidelines/en/respect.md": "---\ntitle: Respect\norder: 10\n---\nBe kind.\n",
        "guidelines/en/privacy.md": "---\ntitle: Privacy\norder: 5\n---\nAsk first.\n",
        "guidelines/en/quality.md": "---\ntitle: Quality\norder: 20\n---\nTake care.\n",
    }
    revision = make_hub(english).revision(make_hub(english).entries["guidelines/en/respect.md"])
    head = "---\ntitle: x\norder: 1\ntranslates:\n  language: en\n  revision: "
    hub = make_hub(
        english
        | {
            "guidelines/ja/respect.md": f"{head}{revision}\n---\n敬意を。\n",
            "guidelines/ja/privacy.md": f"{head}{'0' * 12}\n---\nまず聞く。\n",
            "guidelines/ja/broken.md": "---\ntitle: [\n---\n",
        }
    )
    assert [(one.id, one.entry.language, hub.freshness(one.entry)) for one in clauses(hub, "ja")] == [
        ("privacy", "ja", Freshness.STALE),
        ("respect", "ja", Freshness.CURRENT),
        ("quality", "en", Freshness.UNKNOWN),
    ]
    assert {one.binding.language for one in clauses(hub, "ja")} == {"en"}
    assert [one.id for one in clauses(hub, "en")] == ["privacy", "respect", "quality"]
    opening = introduction(hub, "ja")
    assert opening is not None
    assert (opening.entry.title, opening.entry.language) == ("Together", "en")
    assert clause(hub, "ja", "nothing") is None
