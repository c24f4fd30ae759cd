"""What a change of the rules does to the boards, as Markdown for a pull request: two tables, the longer folded."""

from __future__ import annotations

from kaifong.community.ranking_diff import RankingDiff
from kaifong.languages.catalogue import Translator
from kaifong.reporting.markdown import code, escaped
from kaifong.reporting.ranking_text import NOTHING, causes, facts, heading

# A summary is read on a page with much else on it; `kaifong ranking` prints everybody.
MOST = 50


def ranking_markdown(diff: RankingDiff, words: Translator) -> str:
    """The whole of it. Every name and figure is escaped: nobody is called by it."""
    lines = [f"### {words.text('ranking-title')}", ""]
    if diff.rules:
        lines += [
            f"| {words.text('ranking-rule')} | {words.text('ranking-before')} | {words.text('ranking-after')} |"
        ]
        lines += ["|---|---|---|"]
        lines += [f"| {code(one.key)} | {_cell(one.before)} | {_cell(one.after)} |" for one in diff.rules]
    else:
        lines += [words.text("ranking-rules-none")]
    lines += ["", heading(diff, words)]
    if diff.moves:
        lines += ["", "<details><summary>" + words.text("ranking-who") + "</summary>", ""]
        lines += [f"| {words.text('ranking-person')} | {words.text('ranking-what')} | {words.text('ranking-why')} |"]
        lines += ["|---|---|---|"]
        for move in diff.moves[:MOST]:
            why = escaped("; ".join(causes(diff, move, words)))
            lines.append(f"| {escaped(move.member)} | {escaped('; '.join(facts(move, words)))} | {why} |")
        if len(diff.moves) > MOST:
            lines += ["", words.text("ranking-more", count=len(diff.moves) - MOST)]
        lines += ["", "</details>"]
    lines += ["", words.text("ranking-hidden")]
    return "\n".join(lines) + "\n"


def _cell(value: str | None) -> str:
    return escaped(value) if value is not None else NOTHING
