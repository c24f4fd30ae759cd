"""Readers of other people's labelled sets, each told by its columns and not by its name.

What is read here is measured and thrown away: nothing of it is kept, printed in full or committed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kaifong.moderation.findings import Family

# A field of these sets may hold a whole page; csv stops at 128 kB unless it is told otherwise.
LONGEST_FIELD = 2**24
TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z]+)?")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


@dataclass(frozen=True)
class Text:
    """One text of a set; `bad` is its label: an attack, an advert, a payload."""

    text: str
    bad: bool


@dataclass(frozen=True)
class LabelledSet:
    """A set whose texts are labelled.

    Attributes:
        family: the one whose checks should find the bad ones.
        language: the tag of the language that they are in.
        held_out: which rows, counted from 1, nobody read while the lists were written: "even", "odd" or "all".
    """

    name: str
    family: Family
    language: str
    texts: tuple[Text, ...]
    held_out: str = "all"

    def rows(self, which: str) -> tuple[Text, ...]:
        """The even or odd rows, all of them, or those held out."""
        half = self.held_out if which == "held-out" else which
        return self.texts if half == "all" else self.texts[half == "even" :: 2]


@dataclass(frozen=True)
class Benign:
    """A folder of published prose in which nothing is wrong: path from the folder and text, by language."""

    name: str
    texts: dict[str, tuple[tuple[str, str], ...]]


def labelled_sets(folder: Path) -> Iterator[LabelledSet]:
    """Every labelled set of a folder that one of the readers knows, by name."""
    csv.field_size_limit(LONGEST_FIELD)
    for file in sorted(one for one in folder.rglob("*") if one.suffix in (".csv", ".tsv", ".txt") or not one.suffix):
        if file.is_file() and (found := _read(file)) is not None:
            yield found


def benign_folders(folder: Path) -> Iterator[Benign]:
    """Every folder directly below (or the folder itself) that holds Markdown, with its texts by language.

    The language is the first part of a path that looks like a language's tag, else English.
    """
    for one in sorted(each for each in folder.iterdir() if each.is_dir()):
        texts: dict[str, list[tuple[str, str]]] = {}
        for file in sorted(one.rglob("*.md")):
            name = file.relative_to(one).as_posix()
            tag = next(
                (part for part in name.split("/")[:-1] if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]+)?", part)), "en"
            )
            body = FRONT_MATTER.sub("", file.read_text(encoding="utf-8", errors="replace"))
            texts.setdefault(tag, []).append((name, body))
        if texts:
            yield Benign(one.name, {tag: tuple(found) for tag, found in sorted(texts.items())})


def _read(file: Path) -> LabelledSet | None:
    """The set in a file, or None where no reader knows its columns."""
    if file.suffix == ".txt" and re.search("payload|xss", file.name, re.IGNORECASE):
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        return LabelledSet(
            file.stem, Family.SAFETY, "en", tuple(Text(line, bad=True) for line in lines if line.strip())
        )
    with file.open(encoding="utf-8-sig", errors="replace", newline="") as rows:
        first = rows.readline()
        rows.seek(0)
        if re.match(r"(?:ham|spam)\t", first):
            pairs = (line.rstrip("\r\n").partition("\t") for line in rows)
            texts = tuple(Text(text, label == "spam") for label, tab, text in pairs if tab)
            return LabelledSet(file.stem, Family.PROMOTION, "en", texts, SMS_HELD_OUT)
        table = csv.DictReader(rows, delimiter="\t" if "\t" in first else ",")
        for columns, family, language, held_out, label in COLUMNS:
            if columns <= set(table.fieldnames or ()):
                texts = tuple(label(row) for row in table)
                return LabelledSet(file.stem, family, language, texts, held_out)
    return None


def _cold(row: dict[str, str]) -> Text:
    return Text(row["TEXT"], row["label"] == "1")


def _davidson(row: dict[str, str]) -> Text:
    return Text(row["tweet"], row["class"] in ("0", "1"))  # hate speech, offensive language; 2 is neither


def _olid(row: dict[str, str]) -> Text:
    return Text(row["tweet"], row["subtask_a"] == "OFF")


def _surge(row: dict[str, str]) -> Text:
    return Text(row["text"], row["is_toxic"] == "Toxic")


def _sms(row: dict[str, str]) -> Text:
    return Text(row["v2"], row["v1"] == "spam")


# Which half the lists were not written from: the Chinese ones were from COLD's odd rows, the English ones from the
# even rows of the other sets, the adverts' from the odd half of the SMS.
SMS_HELD_OUT = "even"
COLUMNS: tuple[tuple[set[str], Family, str, str, Callable[[dict[str, str]], Text]], ...] = (
    ({"TEXT", "label"}, Family.CONDUCT, "zh-Hans", "even", _cold),
    ({"tweet", "class"}, Family.CONDUCT, "en", "odd", _davidson),
    ({"tweet", "subtask_a"}, Family.CONDUCT, "en", "all", _olid),
    ({"text", "is_toxic"}, Family.CONDUCT, "en", "odd", _surge),
    ({"v1", "v2"}, Family.PROMOTION, "en", SMS_HELD_OUT, _sms),
)
