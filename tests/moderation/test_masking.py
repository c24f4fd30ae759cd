"""What was found is masked in every output: every private case of ours, in text and JSON, in all four languages.

Also where another check quotes the line, in names of files, in fixes and in what fails; and nothing that is shown can
be turned back into the whole by trying.
"""

from __future__ import annotations

import re

import pytest

from kaifong.history.change import Action, Change, ChangedFile
from kaifong.languages.catalogue import translator
from kaifong.moderation import judge
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.checks import BY_ID, CHECKS
from kaifong.moderation.findings import (
    Audience,
    CheckError,
    Confidence,
    Family,
    Finding,
    Fix,
    Report,
    Verdict,
)
from kaifong.moderation.redaction import redacted, shows_private
from kaifong.moderation.review import review
from kaifong.reporting.json import as_json
from kaifong.reporting.text import as_text
from kaifong.testing import DAY, STORY, added, make_hub, review_of, story
from labelled import Case, cases

LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ja")
WORDS = {language: translator(language) for language in LANGUAGES}
QUOTING = ("secrets", "email-address", "phone-number", "identity-number", "payment-card")
CASES = [
    one
    for one in cases()
    if one.checks & set(QUOTING) and one.sort not in {"spaced", "numerals", "written-out", "entity", "zero-width"}
]
# Private things as they stand in a text, each with what of it must be found nowhere.
PRIVATE = (
    ("9123 4567", "23 456"),
    ("91234567", "23456"),
    ("0912-345-678", "345-67"),
    ("138 1234 5678", "1234 567"),
    ("090-1234-5678", "1234-56"),
    ("jo.rider@gmail.com", "rider@gmail"),
    ("A123456(3)", "23456"),
    ("A123456789", "2345678"),
    ("11010519491231002X", "0519491231"),
    ("4539 1488 0343 6467", "1488 0343"),
    ("gh" + "p_0Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx", "Ef3Gh4Ij5Kl6"),
    ("https://jo:kQ7vRz2pLx9@db.riders.org/", "vRz2pL"),
    ("9123%204567", "23%20456"),
    ("9123+4567", "23+456"),
    ("九一二三四五六七", "二三四五六"),
    ("MIIEowIBAAKCAQEAx1Zq8Yb3tM5pW0dLk7RsT2vUhJnGfXaCeQ/OyPzBwDlKmNjH", "KCAQEAx1Zq8"),
)
each_private = pytest.mark.parametrize(("private", "core"), PRIVATE, ids=[one[1] for one in PRIVATE])


def outputs(report: Report) -> str:
    """All that a reader, a program or a log gets of a report."""
    return "\n".join(show(report, words) for words in WORDS.values() for show in (as_text, as_json))


def private_runs(text: str) -> set[str]:
    """Runs of a case's text that tell a private thing: five figures, or ten characters of a token or a name."""
    return {run for run in re.findall(r"[A-Za-z0-9_.@+-]{5,}", text) if re.search(r"[0-9]{5}|@|[A-Za-z0-9]{24}", run)}


@pytest.mark.parametrize("case", CASES, ids=[one.where for one in CASES])
def test_no_output_holds_what_the_case_is_about(case: Case) -> None:
    tag = case.language if case.language in LANGUAGES else "en"
    report = review_of(added(f"content/{tag}/stories/a.md", story(case.text + "\n")))
    said = outputs(report)
    assert not [run for run in private_runs(case.text) if run in said]


QUOTES = Check(
    id="placeholder-text",  # borrows its message to quote whatever stands there, as a careless check would
    family=Family.FORM,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=lambda subject, _: [
        Seen("placeholder-text-seen", {"text": line}, 1, fix=Fix(0, 1, line)) for line in _lines(subject)
    ],
)


def _lines(subject: Subject) -> list[str]:
    assert subject.file is not None
    return (subject.file.data or b"").decode().splitlines()


@each_private
def test_a_check_that_quotes_the_line_and_offers_a_fix_shows_nothing_of_it(private: str, core: str) -> None:
    text = f"TODO: {private} and more"
    change = Change((ChangedFile(STORY, Action.ADDED, data=story(text).encode()),))
    report = review(make_hub(), change, DAY, checks=(QUOTES,))
    said = outputs(report)
    assert "TODO" in said
    assert core not in said
    assert shows_private(text)
    # Who mends the file still has the whole fix.
    assert any(isinstance(one.fix, Fix) and core in one.fix.text for one in report.findings)


@each_private
def test_whatever_check_speaks_of_the_line_shows_nothing_of_it(private: str, core: str) -> None:
    host = re.sub(r"[^a-z0-9@.]", "", private.lower())
    body = (
        f"TODO: {private} lorem ipsum\n\n[{private}](https://elsewhere.example/x) [x](/en/{host})\n\n"
        f"![{private}]({host}.jpg)\n\n"
        f"[x](mailto:{host}) [x](#{host}) <b onclick='{private}'>p\u0430yp\u0430l{host}</b>\u200b <{host}>\n"
    )
    front = f'---\ntitle: "{private}"\nauthor: "{private}"\nnonsense: "{private}"\ndate: "{private}"\n---\n\n'
    for text in (front + body, story(body)):
        report = review_of(added(STORY, text))
        assert len(report.findings) > 3
        assert core not in outputs(report)


@pytest.mark.parametrize("name", ["call-91234567", "call-9123-4567", "a1234563", "4539148803436467", "jo@gmail.com"])
def test_the_name_of_a_file_shows_nothing_and_hashes_nothing(name: str) -> None:
    path = f"content/en/stories/{name}.md"
    report = review_of(added(path, story("A fi\u200bne day.\n")))
    assert any(one.path == path for one in report.findings)
    assert name not in outputs(report)
    for one in report.findings:
        assert one.fingerprint == judge.fingerprint(one.check, redacted(path), one.message_id, one.params)


def test_what_a_host_reads_as_shows_no_more_than_the_host() -> None:
    said = outputs(review_of(added(STORY, story("[x](https://p\u0430ypal-91234567.com/)\n"))))
    assert "look-alike-host" in said
    assert "234567" not in said


def test_a_fingerprint_is_no_hash_of_the_number() -> None:
    """Two numbers that are shown alike have one fingerprint: it holds no more than what is shown."""
    texts = ("Call me: 91234567", "Call me: 91763287")
    one, two = (review_of(added(STORY, story(text))).findings for text in texts)
    prints = [{f.fingerprint for f in found if f.check == "phone-number"} for found in (one, two)]
    assert prints[0] == prints[1] != set()


def test_what_fails_and_what_was_looked_at_shows_nothing() -> None:
    path = "content/en/stories/call-91234567.md"
    error = CheckError("render", path, "the text of jo.rider@gmail.com, 9123 4567")
    said = outputs(Report(Verdict.HOLD, errors=(error,), reviewed=(path,)))
    assert "rider" not in said
    assert "234567" not in said
    assert "23 4567" not in said


def test_shown_in_order_after_masking() -> None:
    """A report that is read again and shown again is the same bytes: masked paths are sorted as they are shown."""
    from kaifong.reporting.shown import shown

    found = [
        Finding("path", Family.FORM, "form", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, path, 1, 1, "path-slug")
        for path in ("content/en/stories/91234567.md", "content/en/stories/91.md", "content/en/stories/920.md")
    ]
    once = shown(Report(Verdict.FIX, tuple(found)))
    assert shown(once) == once
    assert [one.path for one in once.findings] == sorted(one.path for one in once.findings)


@pytest.mark.parametrize(
    "text",
    [
        "content/en/stories/2026-11-21-a-ride.md", "revision 9f86d081884c", "2019-2023", "192.168.100.12",
        "550e8400-e29b-41d4-a716-446655440000", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "assets/Images/2026/11/Summer/Rides/Photos123/BigRide.jpg", "二〇二六年十一月二十一日",
        "U+200B ZERO WIDTH SPACE", "pass 20261121", "someone@example.org",
        "1,234,567 km", "3.14159265", "2026-12-06 10:00", "2026-12-06T10:00:00",
    ],
)  # fmt: skip
def test_what_is_nobodys_is_left_as_it_is(text: str) -> None:
    assert redacted(text) == text


def test_every_check_that_finds_what_is_private_is_among_those_tried() -> None:
    private = {check.id for check in CHECKS if check.family is Family.PRIVACY} | {"secrets"}
    assert private - set(QUOTING) <= {"photo-metadata", "people-consent"}
    assert set(QUOTING) <= set(BY_ID)
