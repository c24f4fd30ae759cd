"""A report as the one comment on a pull request: what was found, grouped by what follows, in the member's language.

Whatever the report holds, the comment stays below what GitHub takes: it is cut between findings, and says how many
more there are and where. All that comes from others is escaped; the words around it are Markdown of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from urllib.parse import quote

from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import Finding, Report, Verdict
from kaifong.reporting import words as wording
from kaifong.reporting.markdown import code, escaped, our_words, sealed
from kaifong.reporting.plain import plain
from kaifong.reporting.resolved import Kept
from kaifong.reporting.shown import shown

# GitHub refuses a body above 65,536 characters. Some are left: nobody says how it counts a character of two units.
LONGEST = 60_000
# So much of it is for findings; the rest is for what stands around them.
FOR_FINDINGS = 36_000
FOR_MENDED = 4_000
FOR_UNASKED = 6_000
FOR_FIRST = 8_000
# As many findings are seen at once; the others open at a click.
SEEN_AT_ONCE = 10
# Of one finding's words; a title can be long, and is told in the file anyway.
LONGEST_WORDS = 700
# What GitHub's page lets somebody edit.
_TEXTS = (".md", ".yml", ".json")
# In this order, the first that matters first.
GROUPS = (Verdict.REFUSE, Verdict.FIX, Verdict.HOLD, Verdict.ADVISE)


@dataclass(frozen=True)
class Around:
    """What a comment says besides the report. All of it is Markdown that was made safe.

    Attributes:
        head: the commit that was reviewed. files: the address below which its files are seen, ending in a slash.
        edit: the address below which the author can edit them, likewise; empty where they cannot.
        gone: paths that the commit does not have: nothing is there to be seen.
        run: the address of the run's page, which has the whole report.
        title: what stands at the top; empty for the verdict.
        first: paragraphs before the findings. last: paragraphs after them.
        mark: the hidden mark at the end.
    """

    head: str
    files: str
    run: str
    title: str = ""
    edit: str = ""
    gone: frozenset[str] = frozenset()
    first: Sequence[str] = ()
    last: Sequence[str] = ()
    mark: str = ""


def as_comment(report: Report, words: Translator, hub: Hub, around: Around, mended: Sequence[Kept] = ()) -> str:
    """The comment's body, at most `LONGEST` characters.

    Args:
        report: as it was made; what is private is masked here.
        words: of the member's language. hub: before the change.
        mended: what an earlier report found and this one does not.
    """
    report = shown(report)
    head = run_on(
        words.text("moderate-commit", commit=code(around.head[:10])),
        words.text("review-files", count=len(report.reviewed)),
        words.text("review-findings", count=len(report.findings)),
    )
    parts = [
        f"### {around.title or wording.verdict(report.verdict, words)}",
        head,
        *_fitting(around.first, FOR_FIRST),
    ]
    parts += _groups(report, words, hub, around)
    parts += _mended(mended, words)
    parts += _unasked(report, words)
    parts += _fitting(around.last, LONGEST - len(around.mark) - len("\n\n".join(parts)) - 4)
    return "\n\n".join([*parts, around.mark] if around.mark else parts)


def run_on(*sentences: str) -> str:
    """Sentences one after the other; a Chinese or Japanese full stop brings its own space."""
    return "".join(f"{one}{'' if one.endswith('。') else ' '}" for one in sentences).rstrip()


def _fitting(texts: Sequence[str], room: int) -> Iterator[str]:
    """The first of the texts, as many as fit."""
    for one in texts:
        room -= len(one) + 2
        if room < 0:
            return
        yield one


def _groups(report: Report, words: Translator, hub: Hub, around: Around) -> Iterator[str]:
    """The findings by what follows from them; each group with the ones that open at a click at its end."""
    room, seen, left = FOR_FINDINGS, 0, 0
    for severity in GROUPS:
        ours = [one for one in report.findings if one.severity is severity]
        blocks = [_finding(one, words, hub, around) for one in ours]
        told: list[str] = []
        for block in blocks:
            if len(block) + 1 > room:
                break
            room -= len(block) + 1
            told.append(block)
        left += len(blocks) - len(told)
        if not told:
            continue
        at_once = told[: max(0, SEEN_AT_ONCE - seen)]
        folded = told[len(at_once) :]
        seen += len(at_once)
        yield f"#### {words.text(f'moderate-group-{severity.label}', count=len(ours))}"
        if at_once:
            yield "\n".join(at_once)
        if folded:
            yield _folded(words.text("moderate-more", count=len(folded)), "\n".join(folded))
    if left:
        yield words.text("moderate-cut", count=left, run=around.run)


def _finding(one: Finding, words: Translator, hub: Hub, around: Around) -> str:
    """One item of a list."""
    said = wording.say(replace(one, params=sealed(one.params)), words, hub)
    lines = [f"- {_place(one, words, around)} — {_ours(said.seen)}"]
    if said.do:
        lines.append(f"  {words.text('moderate-do', do=_ours(said.do))}")
    if said.why:
        title = _words(said.why)
        why = f"[{title}]({_address(said.link)})" if said.link and said.link.startswith("https://") else title
        lines.append(f"  {words.text('moderate-why', why=why)} {code(one.check)}")
    return "  \n".join(lines)


def _place(one: Finding, words: Translator, around: Around) -> str:
    """Where it is, as a link to the file as it was reviewed; a path that was masked leads nowhere."""
    if not one.path:
        return f"**{words.text('review-whole-change')}**"
    name = plain(_clipped(one.path))
    where = code(name) if one.line is None else words.text("moderate-line", path=code(name), line=str(one.line))
    if "…" in one.path or one.path in around.gone:
        return f"**{where}**"
    path = quote(one.path, safe="/", errors="surrogateescape")
    place = f"{around.files}{path}?plain=1{'' if one.line is None else f'#L{one.line}'}"
    edit = f" [{words.text('moderate-edit')}]({around.edit}{path})" if around.edit and path.endswith(_TEXTS) else ""
    return f"**[{where}]({place})**{edit}"


def _mended(ones: Sequence[Kept], words: Translator) -> Iterator[str]:
    lines = []
    for one in ones:
        said = replace(one, params=sealed(one.params)).said(words)
        if said is not None:
            lines.append(f"- ~~{code(plain(one.path))}: {_ours(said)}~~" if one.path else f"- ~~{_ours(said)}~~")
    told = list(_fitting(lines[:SEEN_AT_ONCE], FOR_MENDED))
    if told:
        yield f"#### {words.text('moderate-mended')}"
        yield "\n".join(told)
    if told and len(lines) > len(told):
        yield words.text("moderate-mended-more", count=len(lines) - len(told))


def _unasked(report: Report, words: Translator) -> Iterator[str]:
    """What failed, and what was not asked and why, folded away."""
    failed = [
        words.text(
            "review-error", check=one.check, path=one.path or words.text("review-whole-change"), detail=one.detail
        )
        for one in report.errors
    ]
    reasons: dict[str, list[str]] = {}
    for one in report.skipped:
        reasons.setdefault(wording.skipped(one, words), []).append(
            f"{one.check} ({one.path})" if one.path else one.check
        )
    skipped = (f"{code(', '.join(dict.fromkeys(names)))}: {_words(why)}" for why, names in reasons.items())
    every = [f"- {line}" for line in chain(map(_words, failed), skipped)]
    lines = list(_fitting(every, FOR_UNASKED))
    if len(lines) < len(every):
        lines.append("- …")
    if lines:
        yield _folded(words.text("moderate-unasked"), "\n".join(lines))


def _folded(title: str, body: str) -> str:
    return f"<details><summary>{title}</summary>\n\n{body}\n\n</details>"


def _words(text: str) -> str:
    return escaped(plain(_clipped(text)))


def _ours(text: str) -> str:
    """Words of the catalogue, made from sealed values."""
    return our_words(plain(_clipped(text)))


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST_WORDS else f"{text[: LONGEST_WORDS - 1]}…"


def _address(link: str | None) -> str:
    """An address of the hub's own as a link's target: nothing in it can end the link."""
    return quote(link or "", safe=":/?#&=%~@+,;!$'*")
