"""What a change of the rules does to the boards, as text: the figures that differ, then who moves, and why."""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.community.ranking_diff import Cause, Move, RankingDiff
from kaifong.languages.catalogue import Translator

NOTHING = "–"


def ranking_text(diff: RankingDiff, words: Translator) -> str:
    """The whole of it, for a terminal."""
    lines = [words.text("ranking-rules")]
    lines += [f"  {one.key}: {one.before or NOTHING} → {one.after or NOTHING}" for one in diff.rules] or [
        f"  {words.text('ranking-rules-none')}"
    ]
    lines += ["", heading(diff, words)]
    for move in diff.moves:
        lines.append(f"  @{move.member}  {'; '.join(facts(move, words))}")
        lines += [f"      {one}" for one in causes(diff, move, words)]
    lines += ["", words.text("ranking-hidden")]
    return "\n".join(lines) + "\n"


def heading(diff: RankingDiff, words: Translator) -> str:
    """Of which board this tells, and how many move on it."""
    if not diff.moves:
        return words.text("ranking-nobody")
    if diff.season is None:
        return words.text("ranking-all-time", count=len(diff.moves), people=diff.people)
    return words.text("ranking-season", season=diff.season, count=len(diff.moves), people=diff.people)


def facts(move: Move, words: Translator) -> list[str]:
    """What changes for one person."""
    before, after = move.before, move.after
    found = [f"{before.points if before else 0} → {after.points if after else 0} ({move.points:+d})"]
    if before and after and before.rank != after.rank:
        found.append(words.text("ranking-rank", before=before.rank, after=after.rank))
    elif after and not before:
        found.append(words.text("ranking-enters", rank=after.rank))
    elif before and not after:
        found.append(words.text("ranking-leaves", rank=before.rank))
    if move.badges_lost:
        found.append(words.text("ranking-badges-lost", badges=words.listing(move.badges_lost)))
    if move.badges_won:
        found.append(words.text("ranking-badges-won", badges=words.listing(move.badges_won)))
    if move.tier_before != move.tier_after:
        found.append(words.text("ranking-tier", before=move.tier_before or NOTHING, after=move.tier_after or NOTHING))
    if move.step_before != move.step_after:
        found.append(words.text("ranking-step", before=move.step_before or NOTHING, after=move.step_after or NOTHING))
    return found


def causes(diff: RankingDiff, move: Move, words: Translator) -> Iterator[str]:
    """Why: one line for each part whose sum differs."""
    figures = {one.key for one in diff.rules}
    for one in move.causes:
        yield words.text(_because(one, figures), part=one.key, before=one.before, after=one.after)
    if not move.causes and move.before and move.after and move.before.rank != move.after.rank:
        yield words.text("ranking-by-others")


def _because(cause: Cause, figures: set[str]) -> str:
    """Its own figure differs; or it is worth what it was, and a limit takes or leaves more of it."""
    return "ranking-by-points" if f"points.{cause.key}" in figures else "ranking-by-limits"
