"""Search in scripts without spaces finds what a substring count finds: sixty words a language from the demo."""

from __future__ import annotations

import json
import re
import shutil
import threading
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kaifong.entries.hub import load
from kaifong.pages.search_parts import LIMIT, Place, cut
from kaifong.pages.stage import stage
from kaifong.publishing.search import make_index
from kaifong.publishing.server import open_server

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.enable_socket]

REPOSITORY = Path(__file__).parents[2]
ASSETS = REPOSITORY / "src/kaifong/pages/theme/assets"
WORDS = 60
MIXED = 10
# Han, kana and their marks; what else can stand in a word.
CJK = r"[々〇ぁ-ゖァ-ヺーㄅ-ㄯ㐀-䶿一-鿿豈-﫿\U00020000-\U0003ffff]"
LATIN = r"[A-Za-z0-9]"
INSIDE = r"[A-Za-zÀ-ÿ0-9.,'’/×:+-]"  # what may stand beside a letter or digit without ending its word
ASK = """async ([tag, words]) => {
  const { Index } = await import('./assets/kaifong-search-index.js');
  const index = new Index(tag);
  const answers = {};
  for (const word of words) {
    const found = await index.find(word);
    const urls = await Promise.all(found.map(async (one) => new URL((await one.data()).url, location.href).pathname));
    answers[word] = urls.map((url) => url.replace('/commons/', '')).sort();
  }
  return answers;
}"""


@pytest.fixture(scope="module", params=[LIMIT, 12], ids=lambda limit: f"parts of {limit}")
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The address of the demo's index, below a path, and the documents that were indexed."""
    folder = tmp_path_factory.mktemp("exact")
    out, site = folder / "stage", folder / "host" / "commons"
    stage(load(REPOSITORY), date(2026, 11, 21), out)
    _cut_again(out, request.param)
    make_index(out, site)
    (site / "assets").mkdir()
    for script in ASSETS.glob("kaifong-search*.js"):
        shutil.copy(script, site / "assets")
    (site / "index.html").write_text(
        '<!doctype html><html lang="en"><link rel="icon" href="data:,">', encoding="utf-8"
    )
    parts = sorted((out / ".search").glob("*/*.jsonl"))
    documents = [json.loads(line) for part in parts for line in part.read_text("utf-8").splitlines()]
    with open_server(folder / "host", "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/commons/", documents
        server.shutdown()


def _cut_again(stage: Path, limit: int) -> None:
    """Cuts the staged documents into smaller parts."""
    for whole in [one for one in (stage / ".search").glob("*/*.jsonl") if limit < LIMIT]:
        found = [json.loads(line) for line in whole.read_text("utf-8").splitlines()]
        whole.unlink()
        for name, ones in cut(found, _place, limit).items():
            text = "".join(json.dumps(one) + "\n" for one in ones)
            whole.with_name(f"{whole.stem}-{name}.jsonl").write_text(text, encoding="utf-8")


def _place(document: dict[str, Any]) -> Place:
    return Place(document["address"], date.fromisoformat(document["date"]) if document["date"] else None)


def squeezed(text: str) -> str:
    """The text without the spaces that some writers leave between scripts, and others do not: `45 個`, `45個`."""
    return re.sub(rf"(?<={CJK}) +| +(?={CJK})", "", unicodedata.normalize("NFC", text).casefold())


def spread(found: list[str], number: int) -> list[str]:
    """So many of them, from beginning to end."""
    return [found[place * len(found) // number] for place in range(number)]


def words_of(documents: list[dict[str, Any]], tag: str) -> list[str]:
    """Sixty words of two to four letters out of the middle of sentences, ten of which mix scripts."""
    texts = [squeezed(str(one["text"])) for one in documents if one["language"] == tag]
    mixed = sorted({
        word
        for text in texts
        for word in re.findall(rf"(?<!{INSIDE}){LATIN}+{CJK}{{1,2}}|{CJK}{{1,2}}{LATIN}+(?!{INSIDE})", text)
        if len(word) <= 8
    })  # fmt: skip
    runs = sorted({run for text in texts for run in re.findall(rf"{CJK}{{7,}}", text)})
    words: dict[str, None] = dict.fromkeys(spread(mixed, min(MIXED, len(mixed))))
    for number, run in enumerate(spread(runs, min(4 * WORDS, len(runs)))):
        length = 2 + number % 3
        begin = 1 + number % (len(run) - length - 1)  # never the first letter of the run, nor the last
        if len(words) < WORDS:
            words[run[begin : begin + length]] = None
    return list(words)


def counted(documents: list[dict[str, Any]], word: str) -> list[str]:
    """The addresses of the documents that hold a word, as it would be found by looking for it letter by letter."""
    fields = ("title", "description", "text", "author")
    # Letter by letter, but for the words of scripts with spaces: 5個 is not in 15個.
    wanted = re.compile(rf"(?<!{LATIN}){word}" if re.match(LATIN, word) else word)
    if re.search(rf"{LATIN}\Z", word):
        wanted = re.compile(rf"{wanted.pattern}(?!{LATIN})")
    found = []
    for one in documents:
        texts = [str(one[name] or "") for name in fields] + [str(tag) for tag in one["tags"]]
        # A sentence does not go on in the next line.
        lines = [squeezed(line) for text in texts for line in text.split("\n")]
        if any(map(wanted.search, lines)):
            found.append(str(one["address"]))
    return sorted(found)


@pytest.mark.parametrize("tag", ["zh-Hant", "zh-Hans", "ja"])
def test_sixty_words_are_found_where_they_stand_and_nowhere_else(
    page: Any, site: tuple[str, list[dict[str, Any]]], tag: str
) -> None:
    address, documents = site
    words = words_of(documents, tag)
    assert len(words) == WORDS
    assert sum(bool(re.search(LATIN, word)) for word in words) >= 3, "some mix scripts"
    page.goto(address)
    got = page.evaluate(ASK, [tag, words])
    expected = {word: counted(documents, word) for word in words}
    assert all(expected.values())
    assert got == expected


def test_what_stands_nowhere_is_not_found(page: Any, site: tuple[str, list[dict[str, Any]]]) -> None:
    """Letters that are all there, in another order, or on both sides of a full stop or of a paragraph's end."""
    address, documents = site
    apart: dict[str, None] = {}
    for one in documents:
        if one["language"] != "en":
            for before, after in re.findall(rf"({CJK})[，。、！？」\n]+({CJK})", str(one["text"])):
                apart[before + after] = None
    wrong = [word for word in apart if not counted(documents, word)][:60]
    assert len(wrong) == 60
    page.goto(address)
    assert {word: found for word, found in page.evaluate(ASK, ["zh-Hant", wrong]).items() if found} == {}
