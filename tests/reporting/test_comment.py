"""The comment on a pull request: complete, in the reader's language, harmless, and never too long."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.languages.catalogue import translator
from kaifong.moderation.findings import (
    Audience,
    CheckError,
    Confidence,
    Family,
    Finding,
    Report,
    Skipped,
    Verdict,
)
from kaifong.reporting.comment import LONGEST, SEEN_AT_ONCE, Around, as_comment
from kaifong.reporting.resolved import MOST_CHARACTERS, Kept, as_facts, from_facts, kept, mended
from kaifong.reporting.shown import shown
from kaifong.testing import STORY, added, make_hub, review_of, story

HUB = make_hub(
    {
        "guidelines/en/safety.md": "---\ntitle: Keep readers safe\norder: 1\n---\nText.\n",
        "guidelines/zh-Hant/safety.md": "---\ntitle: 保護讀者\norder: 1\n---\n內容。\n",
    }
)
BAD = added(STORY, story("A fi\u200bne day.\n\n<script>x</script>\n\nWrite to jo@gmail.com, kill yourself.\n"))
REPORT = review_of(BAD, hub=HUB)
HEAD = "0123456789abcdef0123456789abcdef01234567"
AROUND = Around(
    HEAD,
    f"https://github.com/o/r/blob/{HEAD}/",
    "https://github.com/o/r/actions/runs/1",
    last=("The end.",),
    mark="<!-- kaifong:report {} -->",
)
EVIL = "@everyone </details> ``` ![x](https://evil.example/x.png) #12 <script> --> ::error:: | [y](javascript:1)\n# z"


def finding(number: int = 1, severity: Verdict = Verdict.FIX, *, title: str = "x", path: str = STORY) -> Finding:
    return Finding(
        "broken-links",
        Family.FORM,
        "safety",
        severity,
        Confidence.HIGH,
        Audience.AUTHOR,
        path,
        number,
        1,
        "review-clause-elsewhere",
        {"title": title, "language": "x"},
        fingerprint=f"{number:016x}",
    )


def html(text: str) -> str:
    import markdown

    # GitHub reads Markdown between tags that stand alone; this library would take all of it for HTML.
    plain = re.sub(r"^</?details>(?:<summary>[^`<]*</summary>)?$", "", text, flags=re.MULTILINE)
    return markdown.markdown(plain, extensions=["tables", "fenced_code", "pymdownx.magiclink", "pymdownx.tasklist"])


def rooms(text: str) -> list[str]:
    """What could act in the rendered comment: every element with its address."""
    return re.findall(
        r"<(?:script|img|form|iframe|input|svg|style)[^>]*>|href=\"(?!https://(?:github|hub)\.)[^\"]*", text
    )


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans", "ja"])
def test_it_names_the_verdict_the_commit_and_each_finding_with_place_reason_and_remedy(language: str) -> None:
    words = translator(language)
    text = as_comment(REPORT, words, HUB, AROUND)
    assert text.startswith(f"### {words.text('review-verdict-hold')}\n")
    assert f"`{HEAD[:10]}`" in text
    assert f"](https://github.com/o/r/blob/{HEAD}/{STORY}?plain=1#L" in text
    assert text.count("https://hub.example/") >= 1
    assert "jo@gmail.com" not in text
    assert text.endswith("The end.\n\n<!-- kaifong:report {} -->")


def test_groups_stand_in_order_the_first_that_matters_first() -> None:
    ones = [finding(number, severity) for number, severity in enumerate(Verdict) if severity is not Verdict.PASS]
    text = as_comment(Report(Verdict.REFUSE, tuple(ones)), translator("en"), HUB, AROUND)
    assert re.findall(r"^#### (.*)$", text, re.MULTILINE) == [
        "Cannot be published (1)",
        "To change (1)",
        "A moderator looks (1)",
        "Suggestions (1)",
    ]


def test_beyond_ten_the_rest_opens_at_a_click() -> None:
    text = as_comment(Report(Verdict.FIX, tuple(map(finding, range(1, 14)))), translator("en"), HUB, AROUND)
    at_once, _, folded = text.partition("<details><summary>3 more</summary>")
    assert at_once.count("\n- **") == SEEN_AT_ONCE
    assert folded.count("\n- **") == 3


def test_what_was_mended_is_struck_out_in_the_reader_s_language_of_today() -> None:
    before = Report(Verdict.FIX, (finding(1, title=EVIL), finding(2)))
    after = Report(Verdict.FIX, (finding(2),))
    gone = mended(from_facts(as_facts(kept(shown(before)))), after)
    text = as_comment(after, translator("ja"), HUB, AROUND, gone)
    assert "#### 前回から直ったところ\n\n- ~~`content/en/stories/a-story.md`: " in text
    assert rooms(html(text)) == []


@pytest.mark.parametrize(
    "fact",
    [
        None,
        [],
        ["a"],
        [1, "p", "m", {}],
        ["f", "p", "no-such-message", {}],
        ["f", "p", "review-clause-elsewhere", {}],
        ["f", "p", "review-clause-elsewhere", {"title": [1]}],
        ["f", "p" * 501, "review-do", {}],
    ],
)
def test_a_mark_that_somebody_edited_says_nothing(fact: object) -> None:
    ones = from_facts([fact]) if fact is not None else from_facts("nonsense")
    text = as_comment(Report(Verdict.PASS), translator("en"), HUB, AROUND, ones)
    assert "~~" not in text


def test_nothing_of_a_stranger_acts() -> None:
    report = Report(
        Verdict.HOLD,
        (finding(1, title=EVIL), finding(2, path=f"content/en/stories/{EVIL}.md")),
        (Skipped("x", "skipped-off", EVIL, EVIL),),
        (CheckError("x", EVIL, EVIL),),
        (EVIL,),
    )
    text = as_comment(report, translator("en"), HUB, AROUND, (Kept("f", EVIL, "review-do", {}),))
    shown_text = html(text)
    assert rooms(shown_text) == []
    outside_code = re.sub(r"<code>.*?</code>|<!-- -->|href=\"[^\"]*\"", "\0", shown_text, flags=re.DOTALL)
    assert not re.search(r"@everyone|(?<!\w)#12|://evil", outside_code)
    outside = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", text)
    assert outside.count("</details>") == outside.count("<details>") == 1
    assert outside.count("-->") == outside.count("<!--")


texts = st.text(alphabet=st.sampled_from("a@#1<>&`*_[]()!|~$\\-+. \n:/w中"), max_size=3000)


@given(
    st.lists(st.tuples(st.sampled_from(list(Verdict)[1:]), texts, texts), max_size=60),
    st.lists(texts, max_size=30),
    st.lists(texts, max_size=20),
)
def test_it_is_never_too_long_and_its_mark_is_whole(
    found: list[tuple[Verdict, str, str]], others: list[str], firsts: list[str]
) -> None:
    ones = tuple(
        finding(number, severity, title=title, path=path) for number, (severity, title, path) in enumerate(found, 1)
    )
    report = Report(
        Verdict.HOLD,
        ones,
        tuple(Skipped("x", "skipped-off", one, one) for one in others),
        tuple(CheckError("x", one, one) for one in others),
        tuple(others),
    )
    gone = from_facts(as_facts(kept(shown(report))))
    text = as_comment(report, translator("en"), HUB, replace(AROUND, first=firsts, last=firsts), gone)
    assert len(text) <= LONGEST
    assert text.endswith(AROUND.mark)


def test_a_thousand_findings_are_cut_between_two_and_counted() -> None:
    report = Report(Verdict.FIX, tuple(finding(number, title="長" * 400) for number in range(1, 1001)))
    text = as_comment(report, translator("en"), HUB, AROUND)
    told = text.count("\n- **")
    assert 20 < told < 1000
    assert f"{1000 - told} more do not fit here; [the page of this run]({AROUND.run})" in text


@given(st.lists(st.tuples(texts, texts), max_size=80))
def test_what_is_kept_reads_back_and_stays_small(found: list[tuple[str, str]]) -> None:
    import json

    report = Report(
        Verdict.FIX, tuple(finding(at, title=title, path=path) for at, (title, path) in enumerate(found, 1))
    )
    ones = kept(shown(report))
    facts = as_facts(ones)
    assert from_facts(json.loads(json.dumps(facts))) == ones
    assert len(json.dumps(facts)) <= MOST_CHARACTERS + 2 * len(ones) + 2


def test_the_author_edits_a_file_at_a_click_where_they_can() -> None:
    around = replace(AROUND, edit="https://github.com/mei/r/edit/my%20branch/")
    text = as_comment(Report(Verdict.FIX, (finding(1),)), translator("en"), HUB, around)
    assert f"[✏️ edit](https://github.com/mei/r/edit/my%20branch/{STORY})" in text
    picture = finding(1, path="content/en/stories/x/p.png")
    assert "/edit/" not in as_comment(Report(Verdict.FIX, (picture,)), translator("en"), HUB, around)


def test_what_is_gone_is_named_and_leads_nowhere() -> None:
    text = as_comment(
        Report(Verdict.FIX, (finding(1),)), translator("en"), HUB, replace(AROUND, gone=frozenset({STORY}))
    )
    assert f"- **`{STORY}`, line 1** — " in text
    assert "/blob/" not in text


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans", "ja"])
def test_our_commands_are_code_in_a_finding_and_need_no_git(language: str) -> None:
    text = as_comment(REPORT, translator(language), HUB, AROUND)
    assert "`/fix`" in text
    assert "kaifong fix" not in text
    assert "\\`" not in text
