"""An import's report in a reader's words: a line for each file, then the sums. Not a thing is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kaifong.importing.report import FileReport, ImportReport, Left, Outcome
from kaifong.languages.catalogue import Translator
from kaifong.reporting.plain import plain

# A list of lines longer than this is cut here; the JSON report has them all.
MOST_LINES = 8


def summary(report: ImportReport, words: Translator, report_path: str | None, *, files: bool = True) -> str:
    """The report as text, with a line end.

    Args:
        report: what the import did.
        words: of the reader's language.
        report_path: where the JSON report is; None after a dry run.
        files: whether to list every file.
    """
    rows: list[str] = []
    if files:
        rows += [words.text("import-heading-files"), *_files(report, words), ""]
    rows += [words.text("import-heading-summary"), *_sums(report, words, report_path)]
    # Names of files and words of posts are others': no escape sequence, and no line of its own, leaves with them.
    return "\n".join(map(plain, rows)) + "\n"


def _files(report: ImportReport, words: Translator) -> Iterator[str]:
    for one in report.files:
        if one.outcome is Outcome.LEFT_OUT:
            yield f"  {one.source}: {_reason(one, words)}"
            continue
        outcome = words.text(f"import-outcome-{one.outcome}")
        if one.reason:
            outcome = f"{outcome}: {_reason(one, words)}"
        yield "  " + words.text("import-file", source=one.source, target=str(one.target), outcome=outcome)
        if one.left:
            things = "; ".join(_things(one.left, words))
            # Not a parameter: this may be longer than a message's parameters can be.
            yield "    " + words.text("import-file-left", things="").rstrip() + " " + things


def _reason(one: FileReport, words: Translator) -> str:
    text = words.text(f"import-reason-{one.reason}")
    return text if one.line is None else words.text("import-lines", thing=text, lines=str(one.line))


def _things(left: Iterable[Left], words: Translator) -> Iterator[str]:
    """What a file lost, kind by kind: how many, which if they are few, and in which lines."""
    kinds: dict[str, list[Left]] = defaultdict(list)
    for one in left:
        kinds[one.what].append(one)
    for what, found in sorted(kinds.items()):
        thing = words.text(f"import-left-{what}", count=len(found))
        names = list(dict.fromkeys(one.detail for one in found))
        if what in _NAMED:
            thing = f"{thing}: {', '.join(names)}"
        lines = [str(one.line) for one in found]
        shown = ", ".join(lines[:MOST_LINES]) + (", …" if len(lines) > MOST_LINES else "")
        yield words.text("import-lines", thing=thing, lines=shown)


# What is best told by name. The others are told by line: their names are long addresses.
_NAMED = frozenset(
    {"front-matter", "link", "anchor", "scheme", "language", "name", "value", "no-title", "unclosed", "unopened"}
)


def _sums(report: ImportReport, words: Translator, report_path: str | None) -> Iterator[str]:
    outcomes = report.outcomes()
    yield from (f"  {words.text(f'import-count-{one}', count=outcomes[one])}" for one in Outcome if outcomes[one])
    if report.languages:
        dry = "" if report_path else "-dry"
        yield "  " + words.text(f"import-languages{dry}", languages=", ".join(report.languages))
    if converted := report.converted():
        yield words.text("import-heading-converted")
        yield from (
            f"  {words.text(f'import-converted-{what}', count=count)}" for what, count in sorted(converted.items())
        )
    if left := report.left():
        if report_path:
            yield words.text("import-heading-left", report=report_path)
        else:
            yield words.text("import-heading-left-dry")
        yield from (f"  {words.text(f'import-left-{what}', count=count)}" for what, count in sorted(left.items()))
    for what, detail in report.notes:
        yield words.text(f"import-{what}", author=detail)
