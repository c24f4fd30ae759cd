"""Our own labelled cases, and what a family of checks makes of them.

A file holds the cases of one family in one language: `tests/moderation/labelled/<family>/<tag>.tsv`. Its columns are
the checks that should find something, by comma (`-`: none of that family), the sort of case, and the text. They are
kept out of the built package: nobody who installs a hub wants a list of invented insults on their disk.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Confidence, Family
from kaifong.moderation.policy import Policy
from kaifong.moderation.review import review
from kaifong.testing import DAY, make_hub, story

FOLDER = Path(__file__).parent.parent / "tests/moderation/labelled"
ANY = "any"  # cases in no language, or in all
# What is quoted or held up as wrong may still call a moderator, but only as a guess.
GUESSES = frozenset({"quotation", "counter-speech"})
CODE_POINT = re.compile(r"\\u\{([0-9A-Fa-f]{1,6})\}")


@dataclass(frozen=True)
class Case:
    """One case: `where` is its file and line, `checks` those that should find something."""

    family: Family
    language: str
    where: str
    checks: frozenset[str]
    sort: str
    text: str


@dataclass
class Tally:
    """How often a check was right: true and false alarms, and misses, each a number of cases."""

    true: int = 0
    false: int = 0
    missed: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of alarms that were true; 1 where there was none."""
        return self.true / (self.true + self.false) if self.true + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of what should be found that was; 1 where there was nothing to find."""
        return self.true / (self.true + self.missed) if self.true + self.missed else 1.0


class CaseError(ValueError):
    """A line of a file of cases cannot be read; the text says which and why."""


def cases(folder: Path = FOLDER) -> tuple[Case, ...]:
    """Every case below a folder, by file and line.

    Raises:
        CaseError: a line is no case, or names a check that is none of the family.
    """
    return tuple(one for file in sorted(folder.glob("*/*.tsv")) for one in _read(file))


def _read(file: Path) -> Iterator[Case]:
    family = Family(file.parent.name)
    known = {check.id for check in CHECKS if check.family is family}
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        where = f"{family.value}/{file.name}:{number}"
        columns = line.split("\t")
        if len(columns) != 3 or not all(column.strip() for column in columns):
            raise CaseError(f"{where}: not three columns (checks, sort, text) with one tab between two")
        named = frozenset() if columns[0] == "-" else frozenset(columns[0].split(","))
        if strange := named - known:
            raise CaseError(f"{where}: no check of {family.value} is called {', '.join(sorted(strange))}")
        text = CODE_POINT.sub(lambda code: chr(int(code[1], 16)), columns[2].replace("\\n", "\n"))
        yield Case(family, file.stem, where, named, columns[1].strip(), text)


@dataclass(frozen=True)
class Judge:
    """Asks the checks of one family about texts, each as if it were a new story (or a guideline) of a small hub."""

    family: Family
    hub: Hub = field(default_factory=make_hub)

    def found(self, text: str, language: str, *, guideline: bool = False) -> dict[str, Confidence]:
        """The checks that find something in a text, with their greatest confidence.

        Raises:
            RuntimeError: a check failed.
        """
        tag = "en" if language == ANY else language
        path = f"guidelines/{tag}/respect.md" if guideline else f"content/{tag}/stories/a-case.md"
        whole = f"---\ntitle: Respect\norder: 1\n---\n\n{text}\n" if guideline else story(text + "\n")
        file = ChangedFile(path, Action.ADDED, data=whole.encode("utf-8", "surrogatepass"))
        asked = [check for check in CHECKS if check.family is self.family]
        report = review(self.hub, Change((file,)), DAY, policy=Policy(), checks=asked)
        if report.errors:
            raise RuntimeError(f"{report.errors[0].check} failed on {text!r}: {report.errors[0].detail}")
        order = list(Confidence)
        best: dict[str, Confidence] = {}
        for one in report.findings:
            best[one.check] = max(best.get(one.check, one.confidence), one.confidence, key=order.index)
        return best


@dataclass
class Outcome:
    """How the checks did.

    Attributes:
        by_check: by check and language.
        by_sort: by check, language, sort and whether it was found: the cases that name the check.
        too_sure: places where something quoted, or held up as wrong, was found with more than low confidence.
    """

    by_check: dict[tuple[str, str], Tally] = field(default_factory=dict)
    by_sort: Counter[tuple[str, str, str, bool]] = field(default_factory=Counter)
    too_sure: list[str] = field(default_factory=list)

    def add(self, case: Case, found: Mapping[str, Confidence]) -> None:
        """Counts what was found of one case."""
        if case.sort in GUESSES:
            self.too_sure += [f"{case.where}: {name}" for name, sure in found.items() if sure is not Confidence.LOW]
        for name in case.checks | found.keys():
            tally = self.by_check.setdefault((name, case.language), Tally())
            tally.true += name in case.checks and name in found
            tally.false += name not in case.checks
            tally.missed += name not in found
            if (name in case.checks) is not (name in found):
                tally.wrong.append(
                    f"{'missed' if name in case.checks else 'false'} {name} {case.where} [{case.sort}]"
                )
        for name in case.checks:
            self.by_sort[name, case.language, case.sort, name in found] += 1


def outcome(asked: Iterable[Case]) -> Outcome:
    """What the checks make of the cases.

    Raises:
        RuntimeError: a check failed.
    """
    result = Outcome()
    judges: dict[Family, Judge] = {}
    for case in asked:
        judge = judges.setdefault(case.family, Judge(case.family))
        result.add(case, judge.found(case.text, case.language, guideline=case.sort == "guideline"))
    return result
