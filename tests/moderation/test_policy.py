"""guidelines/policy.yml: what it may say, and what is said of one that is wrong."""

from __future__ import annotations

import pytest

from kaifong.errors import SettingsError
from kaifong.history.change import Change
from kaifong.moderation.findings import Verdict
from kaifong.moderation.policy import POLICY, Exemption, Policy, Rule, parse_policy, read_policy
from kaifong.moderation.review import review
from kaifong.testing import DAY, STORY, added, make_hub, review_of, story

HEAD = "schema: kaifong.policy/1\nchecks:\n"
LETTER = "Write to jo@gmail.com\n"


def hub_with(rules: str) -> object:
    return make_hub({POLICY: HEAD + rules})


@pytest.mark.parametrize(
    ("text", "line", "seen", "mend"),
    [
        ("checks: {}\n", None, "does not name its schema", "begin the file"),
        ("schema: kaifong.policy/9\n", 1, "kaifong.policy/9", "begin the file"),
        ("schema: kaifong.policy/1\nrules: {}\n", 2, "no key", "checks"),
        (HEAD + "  hidden-txt: {severity: fix}\n", 3, "no check is called 'hidden-txt'", "hidden-text"),
        (HEAD + "  insult: {severty: fix}\n", 3, "severty", "severity"),
        (HEAD + "  insult:\n    severity: pass\n", 4, "'pass'", "advise"),
        (HEAD + "  secrets:\n    severity: fix\n", 4, "essential", "take the line out"),
        (HEAD + "  secrets:\n    off: true\n    reason: x\n", 4, "essential", "out"),
        (HEAD + "  file-mode:\n    exemptions:\n      - {path: '**', reason: x}\n", 4, "essential", "out"),
        (HEAD + "  insult:\n    off: true\n", 4, "without a reason", "reason"),
        (HEAD + "  insult:\n    off: please\n", 4, "please", "true"),
        (HEAD + "  advert:\n    options: {signal: 3}\n", 4, "signal", "signals"),
        (HEAD + "  advert:\n    options: {signals: many}\n", 4, "many", "a whole number, such as 2"),
        (HEAD + "  advert:\n    options: {signals: true}\n", 4, "True", "a whole number, such as 2"),
        (HEAD + "  insult:\n    exemptions:\n      - {path: content/en/x.md}\n", 5, "reason", "give both"),
        (HEAD + "  insult:\n    exemptions: content/en/x.md\n", 4, "no list", "list"),
        (HEAD + "  insult: {severity: fix}\n  insult: {severity: hold}\n", 4, "twice", "keep one"),
        (HEAD + "  insult: &a {severity: fix}\n", 3, "anchor", "write the value out"),
        (HEAD + "  - insult\n", 2, "checks", "key: value"),
    ],
)
def test_a_wrong_policy_names_the_line_and_how_to_mend_it(text: str, line: int | None, seen: str, mend: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_policy(text.encode())
    error = caught.value
    assert error.path == POLICY
    if line is not None:
        assert error.line == line
    assert seen in error.seen
    assert mend in error.mend


def test_a_missing_policy_says_how_to_get_one() -> None:
    tree = make_hub().tree
    del tree.files[POLICY]  # type: ignore[attr-defined]
    with pytest.raises(SettingsError, match=r"policy\.yml is missing") as caught:
        read_policy(tree)
    assert "schema: kaifong.policy/1" in caught.value.mend


def test_policy_sets_severity_options_and_exemptions() -> None:
    text = (
        HEAD
        + "  email-address:\n    severity: advise\n"
        + "    exemptions:\n      - {path: 'content/en/**', reason: 'The old forum.'}\n"
        + "  advert: {options: {signals: 3}}\n"
    )
    policy = parse_policy(text.encode())
    mail = policy.rules["email-address"]
    assert mail == Rule(Verdict.ADVISE, {}, (Exemption("content/en/**", "The old forum."),), None)
    assert policy.rules["advert"].options == {"signals": 3}


def test_an_exempt_finding_is_gone_and_its_reason_is_shown() -> None:
    rules = "  email-address:\n    exemptions:\n      - {path: 'content/en/**', reason: The old forum.}\n"
    hub = make_hub({POLICY: HEAD + rules})
    there = "content/ja/stories/a.md"
    report = review_of(added(STORY, story(LETTER)), added(there, story(LETTER)), hub=hub)
    assert [one.path for one in report.findings if one.check == "email-address"] == [there]
    [skipped] = [one for one in report.skipped if one.check == "email-address"]
    assert (skipped.path, skipped.reason, skipped.note) == (STORY, "skipped-exempt", "The old forum.")


def test_a_check_that_is_off_says_why() -> None:
    hub = make_hub({POLICY: HEAD + "  email-address: {off: true, reason: We are a directory.}\n"})
    report = review_of(added(STORY, story(LETTER)), hub=hub)
    assert "email-address" not in {one.check for one in report.findings}
    assert ("email-address", "We are a directory.") in {(one.check, one.note) for one in report.skipped}


def test_a_change_is_judged_by_the_policy_before_it() -> None:
    """A pull request that rewrites its own judge is judged by the old one."""
    softer = added(POLICY, HEAD + "  email-address: {off: true, reason: mine}\n")
    from dataclasses import replace

    from kaifong.history.change import Action

    hub = make_hub()
    edited = replace(softer, action=Action.EDITED, before=hub.tree.read(POLICY))
    change = Change((added(STORY, story(LETTER)), edited))
    for side in (hub, hub.with_change(change)):
        report = review(side, change, DAY)
        assert "email-address" in {one.check for one in report.findings}


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("content/en/**", "content/en/a/b.md", True),
        ("content/*/stories/x.md", "content/en/stories/x.md", True),
        ("content/*/x.md", "content/en/stories/x.md", False),
        ("content/en", "content/en/x.md", False),
        ("**/x.md", "content/en/x.md", True),
        ("*.md", "content/x.md", False),
        ("a.c", "abc", False),
    ],
)
def test_exemption_paths(pattern: str, path: str, fits: bool) -> None:  # noqa: FBT001
    assert (Exemption(pattern, "x").pattern.match(path) is not None) is fits


def test_an_empty_policy_leaves_every_check_as_it_is() -> None:
    assert parse_policy(b"schema: kaifong.policy/1\n") == Policy()
