"""A hub's own checks: from the folder checks/ of the base, from packages; each mistake is said with its place."""

from __future__ import annotations

import subprocess
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from kaifong.errors import SettingsError
from kaifong.history.base_files import files_at
from kaifong.history.change import Change
from kaifong.history.changes import base_commit
from kaifong.languages.catalogue import translator
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Report, Verdict
from kaifong.moderation.own import Pack
from kaifong.moderation.policy import Policy, parse_policy
from kaifong.moderation.review import review
from kaifong.reporting.words import say
from kaifong.setup.own_checks import own_checks
from kaifong.testing import DAY, STORY, added, make_hub, run_check, story

SHOUTING = b"""
from kaifong.moderation.check import Check, Scope, Seen
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.wording import pieces


def find(subject, options):
    for piece in pieces(subject):
        if len(piece.text) > options["letters"] and piece.text.isupper():
            yield Seen("shouting-seen", {"text": piece.text[:40]}, piece.line)


CHECK = Check(
    id="shouting",
    family=Family.CONDUCT,
    clause="respect",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"letters": 10},
)
"""
WORDS = (
    b"shouting-about = Texts in capitals.\nshouting-seen = All in capitals: { $text }.\n    .next = Write softly.\n"
)
FOLDER = {
    "checks/shouting/check.py": SHOUTING,
    "checks/shouting/en.ftl": WORDS,
    "checks/shouting/README.md": b"# Shouting\n",
    "checks/shouting/cases/one.md": b"not read",
    "checks/README.md": b"nor this",
}


def reviewed(pack: Pack, text: str) -> Report:
    file = added(STORY, story(text))
    return review(make_hub(), Change((file,)), DAY, policy=Policy(), checks=(*CHECKS, *pack.checks))


def test_a_check_of_the_base_branch_finds_and_speaks_with_its_own_words() -> None:
    pack = own_checks(FOLDER, [])
    [found] = [one for one in reviewed(pack, "VERY LOUD INDEED").findings if one.check == "shouting"]
    said = say(found, translator("zh-Hant").with_own(pack.messages))
    assert (said.seen, said.do) == ("All in capitals: VERY LOUD INDEED.", "Write softly.")
    assert pack.pages == {"shouting": "# Shouting\n"}


def test_a_hubs_own_words_are_read_in_the_readers_language_and_never_replace_ours() -> None:
    rude = FOLDER | {
        "checks/shouting/zh-Hant.ftl": "shouting-seen = 全部大寫：{ $text }\ninsult-seen = 假\n".encode()
    }
    words = translator("zh-Hant").with_own(own_checks(rude, []).messages)
    assert words.text("shouting-seen", text="A") == "全部大寫：A"
    assert words.text("insult-seen", masked="x") != "假"


def test_one_can_be_tested_with_the_same_helper_as_ours() -> None:
    [check] = own_checks(FOLDER, []).checks
    [found] = run_check(check, text="VERY LOUD INDEED")
    assert found.line == 6
    assert not run_check(check, text="Quite soft, in fact")


def test_policy_knows_it() -> None:
    pack = own_checks(FOLDER, [])
    text = b"schema: kaifong.policy/1\nchecks: {shouting: {severity: hold, options: {letters: 99}}}\n"
    policy = parse_policy(text, (*CHECKS, *pack.checks))
    rule = policy.rule(pack.checks[0])
    assert (rule.severity, rule.options["letters"]) == (Verdict.HOLD, 99)


def test_one_that_raises_or_lacks_a_message_is_an_error_in_the_report_and_holds() -> None:
    for code, wanted in (
        (SHOUTING.replace(b"piece.text[:40]", b"1 / 0"), "ZeroDivisionError"),
        (SHOUTING.replace(b'"shouting-seen"', b'"shouting-heard"'), "UnknownMessageError"),
        (SHOUTING.replace(b'"shouting-seen"', b'"insult-seen"'), "UnknownMessageError"),
        (SHOUTING.replace(b"piece.text[:40]", b"exit(0)"), "EndedError"),
        (SHOUTING.replace(b"yield Seen(", b"yield ("), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"'6')"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"-6)"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"True)"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"6, 0)"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"6, path=7)"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"6, fix=7)"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"6, severity=3)"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"6, severity=Verdict.PASS)"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.line)", b"6, confidence='low')"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.text[:40]", b"object()"), "MalformedSeenError"),
        (SHOUTING.replace(b"piece.text[:40]", b"float('nan')"), "MalformedSeenError"),
        (SHOUTING.replace(b'"text": piece', b"7: piece"), "MalformedSeenError"),
        (SHOUTING.replace(b'{"text": piece.text[:40]}', b"None"), "MalformedSeenError"),
    ):
        report = reviewed(own_checks(FOLDER | {"checks/shouting/check.py": code}, []), "VERY LOUD INDEED")
        [error] = report.errors
        assert error.check == "shouting"
        assert wanted in error.detail
        assert report.verdict is Verdict.HOLD


@pytest.mark.parametrize(
    ("path", "data", "wanted", "line"),
    [
        ("checks/shouting/check.py", b"def find(:\n", "cannot be loaded: SyntaxError", 1),
        ("checks/shouting/check.py", b"\n\nimport nowhere_at_all\n", "cannot be loaded: ModuleNotFoundError", 3),
        ("checks/shouting/check.py", b"x = 1\n", "cannot be loaded: AttributeError", None),
        ("checks/shouting/check.py", b"CHECK = 7\n", "what it gives is no Check but int", None),
        ("checks/shouting/check.py", b"\xff\xfe", "cannot be loaded", None),
        # To leave with 0 would be to pass.
        ("checks/shouting/check.py", b"\nraise SystemExit(0)\n", "cannot be loaded: SystemExit", 2),
        # What is no scope would never be asked, and nobody would know.
        ("checks/shouting/check.py", SHOUTING.replace(b"Scope.ENTRY", b'"entry"'), "`scope` is 'entry'", None),
        ("checks/shouting/check.py", SHOUTING.replace(b"Verdict.ADVISE", b"3"), "`severity` is 3", None),
        ("checks/shouting/check.py", SHOUTING.replace(b"Verdict.ADVISE", b"Verdict.PASS"), "`severity` is", None),
        ("checks/shouting/check.py", SHOUTING.replace(b"Family.CONDUCT", b"'conduct'"), "`family` is", None),
        ("checks/shouting/check.py", SHOUTING.replace(b"Confidence.HIGH", b"None"), "`confidence` is None", None),
        ("checks/shouting/check.py", SHOUTING.replace(b"Audience.AUTHOR", b"'author'"), "`audience` is", None),
        ("checks/shouting/check.py", SHOUTING.replace(b'"respect"', b"7"), "`clause` is 7", None),
        ("checks/shouting/check.py", SHOUTING.replace(b"find=find", b"find=7"), "`find` is 7", None),
        ("checks/shouting/check.py", SHOUTING.replace(b'("rendered",)', b'("rendred",)'), "`needs` is", None),
        ("checks/shouting/check.py", SHOUTING.replace(b'("rendered",)', b'"rendered"'), "`needs` is", None),
        ("checks/shouting/check.py", SHOUTING.replace(b'{"letters": 10}', b"7"), "`options` is 7", None),
        ("checks/shouting/check.py", SHOUTING.replace(b'id="shouting"', b'id="loud"'), "is called 'loud'", None),
        ("checks/shouting/en.ftl", b"shouting-seen = x\n", "brings no message `shouting-about`", None),
        ("checks/shouting/en.ftl", b"\xff", "these messages cannot be read", None),
        ("checks/shouting/english-words-here.ftl", b"", "these messages cannot be read", None),
    ],
)
def test_what_is_wrong_with_one_is_said_with_its_place(path: str, data: bytes, wanted: str, line: int | None) -> None:
    with pytest.raises(SettingsError) as caught:
        own_checks(FOLDER | {path: data}, [])
    assert wanted in caught.value.seen
    assert caught.value.path
    assert caught.value.path.startswith("checks/shouting/")
    if line is not None:
        assert caught.value.line == line


def test_an_id_that_is_taken_is_refused() -> None:
    taken = {
        "checks/insult/check.py": SHOUTING.replace(b'id="shouting"', b'id="insult"'),
        "checks/insult/en.ftl": b"insult-about = x\n",
    }
    with pytest.raises(SettingsError, match="a check called insult already"):
        own_checks(taken, [])


PACK = Pack(own_checks(FOLDER, []).checks, {"en": WORDS.decode()}, {"shouting": "# Shouting"})


def test_a_package_brings_checks_by_an_entry_point() -> None:
    point = EntryPoint("loud", f"{__name__}:PACK", "kaifong.checks")
    pack = own_checks({}, [point])
    assert [check.id for check in pack.checks] == ["shouting"]
    with pytest.raises(SettingsError, match="a check called shouting already"):
        own_checks(FOLDER, [point])
    with pytest.raises(SettingsError, match="is no Pack but bytes"):
        own_checks({}, [EntryPoint("loud", f"{__name__}:WORDS", "kaifong.checks")])
    with pytest.raises(SettingsError, match="cannot be loaded: ModuleNotFoundError"):
        own_checks({}, [EntryPoint("loud", "nowhere_at_all:PACK", "kaifong.checks")])


def test_only_what_was_merged_is_read_never_the_working_tree(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    for path, data in FOLDER.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    (tmp_path / "checks/link").symlink_to("shouting")
    git("add", ".")
    git("commit", "-qm", "Own checks")
    (tmp_path / "checks/shouting/check.py").write_bytes(b"raise SystemExit('run from the working tree')\n")
    base = base_commit(tmp_path, "main")
    assert base is not None
    files = files_at(tmp_path, base, "checks")
    assert files == FOLDER
    assert base_commit(tmp_path, "trunk") is None
    assert files_at(tmp_path, base, "nothing-here") == {}
