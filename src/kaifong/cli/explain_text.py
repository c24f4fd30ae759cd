"""An account as text: what it adds up to, then every point with its evidence, then what the history lacks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kaifong.community.account import Account
from kaifong.community.credits import Why
from kaifong.community.points import Point
from kaifong.community.standings import Standing
from kaifong.languages.catalogue import Translator


def as_text(account: Account, points: tuple[Point, ...], words: Translator, language: str, *, chosen: bool) -> str:
    """The account in a language.

    Args:
        account: it. points: those of its points that were asked for.
        words: the messages. language: the tag in which badges and steps are named.
        chosen: whether the points are only some of the account's.
    """
    lines = [*_head(account, words, language), "", *_points(points, words, chosen=chosen)]
    lines += _badges(account, words, language)
    if account.unproven:
        lines += ["", words.text("account-unproven")]
        lines += [
            f"  {path}: {words.text(f'score-unproven-{reason}', path=path)}"
            for path, reason in account.unproven.items()
        ]
    lines += _history(account, words)
    return "\n".join(lines) + "\n"


def _head(account: Account, words: Translator, language: str) -> Iterator[str]:
    yield account.name if account.name == account.member else f"{account.name} (@{account.member})"
    if account.hidden:
        yield words.text("account-hidden")
    season = words.text("account-season", season=account.season, points=account.seasons[account.season])
    yield _ranked(season, account.season_standing, words)
    yield _ranked(words.text("account-all-time", points=account.total), account.standing, words)
    yield from _tier(account, words, language)
    yield from _trust(account, words, language)


def _tier(account: Account, words: Translator, language: str) -> Iterator[str]:
    tier = account.tier
    if tier.tier:
        name = tier.tier.name.read(language)
        until = words.date(tier.until) if tier.until else None
        yield (
            words.text("account-tier-until", tier=name, when=until)
            if until
            else words.text("account-tier", tier=name)
        )
    if tier.next:
        counts = (("points", tier.points_missing), ("weeks", tier.weeks_missing), ("people", tier.people_missing))
        missing = words.listing(words.text(f"account-missing-{what}", count=count) for what, count in counts if count)
        yield words.text("account-tier-next", tier=tier.next.name.read(language), missing=missing)


def _trust(account: Account, words: Translator, language: str) -> Iterator[str]:
    trust = account.trust
    if trust.step:
        yield words.text("account-trust", step=trust.step.name.read(language))
        if trust.kept_until:
            kept = "account-trust-term" if trust.step.appointed else "account-trust-kept"
            yield words.text(kept, when=words.date(trust.kept_until))
    if trust.next:
        step, days = trust.next.name.read(language), trust.next.days
        counts = (("points", trust.points_missing), ("weeks", trust.weeks_missing), ("people", trust.people_missing))
        missing = words.listing(words.text(f"account-missing-{what}", count=count) for what, count in counts if count)
        if trust.next.appointed:
            yield words.text("account-trust-office", step=step)
        elif days is None:
            yield words.text("account-trust-next", step=step, missing=missing)
        else:
            yield words.text("account-trust-next-days", step=step, missing=missing, days=days)
    names = list(dict.fromkeys(one.other for one in account.met))
    if names:
        shown = [f"@{one}" for one in names if one not in account.unlisted]
        hidden = len(names) - len(shown)
        shown += [words.text("account-met-hidden", count=hidden)] if hidden else []
        yield words.text("account-met", count=len(names), names=words.listing(shown))


def _ranked(line: str, standing: Standing | None, words: Translator) -> str:
    return words.text("account-ranked", line=line, rank=standing.rank) if standing else line


def _points(points: tuple[Point, ...], words: Translator, *, chosen: bool) -> Iterator[str]:
    if not points:
        yield words.text("account-nothing-chosen" if chosen else "account-nothing")
        return
    yield words.text("account-points")
    for one in points:
        yield f"  {_day(one.when)}  {one.points:+4d}  {_part(one, words)}"
        yield f"                    {_where(one, words)}"
        if one.why != (Why.FULL,):
            reasons = words.listing(words.text(f"score-why-{why}") for why in one.why)
            sum_ = words.text("account-sum", base=one.base, factor=one.factor)
            yield f"                    {sum_}; {reasons}"
    for season in sorted({one.season for one in points}):
        total = sum(one.points for one in points if one.season == season)
        yield "  " + words.text("account-season", season=season, points=total)


def _part(one: Point, words: Translator) -> str:
    role = words.text(f"score-role-{one.role}")
    return words.text("account-part", role=role, title=one.entry.title, path=one.entry.path)


def _where(one: Point, words: Translator) -> str:
    if one.number is None:
        return one.evidence
    return words.text("account-pull-request", number=str(one.number), where=one.evidence)


def _badges(account: Account, words: Translator, language: str) -> Iterator[str]:
    if account.badges:
        yield ""
        yield words.text("account-badges")
    for earned in account.badges:
        badge = earned.badge
        when = words.date(earned.when)
        yield "  " + words.text(
            "account-badge", name=badge.name.read(language), about=badge.about.read(language), when=when
        )
        for one in earned.evidence:
            yield f"    {_day(one.when)}  {_part(one, words)}; {_where(one, words)}"


def _history(account: Account, words: Translator) -> Iterator[str]:
    if account.shortfall is None:
        return
    yield ""
    yield words.text("account-history")
    yield "  " + words.text(f"history-{account.shortfall}")
    yield f"  {words.attribute(f'history-{account.shortfall}', 'next')}"
    for error in account.errors:
        yield "  " + str(error).replace("\n", "\n  ")


def _day(day: date) -> str:
    return day.isoformat()
