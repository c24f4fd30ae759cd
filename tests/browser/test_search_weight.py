"""What a question costs a reader: all that a browser fetches for it, from a host that compresses nothing."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest

from kaifong.pages.search_parts import Place, cut
from kaifong.publishing.search import make_index
from kaifong.publishing.server import open_server

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.enable_socket]

ASSETS = Path(__file__).parents[2] / "src/kaifong/pages/theme/assets"
PAGE = """<!doctype html><html lang="zh-Hant-HK"><head><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"><script type="module" src="../../assets/kaifong-search.js"></script></head><body>
<div class="kf-search" data-language="zh-Hant" data-found-other="{n} pages" data-none="None" data-older="Older">
<form role="search"><input name="q" type="search" aria-label="Search">
<select name="kind" aria-label="Kind"><option value="">All</option></select>
<select name="tag" aria-label="Tag"><option value="">All</option></select>
<select name="year" aria-label="Year"><option value="">All</option></select></form>
<p class="kf-search__status" aria-live="polite"></p><ol class="kf-search__results"></ol></div></body></html>"""
POSTS = 1600
# Eight sentences of each post, of these and of letters that the number chooses: some words are everywhere, some rare.
SENTENCES = (
    "我哋趕在頭班船之前出發，五個人分一壺熱茶",
    "搞碟煞最緊要先聽聲，之後先至攞士巴拿",
    "有人喺座位下面留咗張字條，後來發覺佢係啱嘅",
    "如果你喺屋企試，記得寫低每隻介子拆出來嘅次序",
    "用咗三個夜晚、行錯兩次路，不過我會再嚟一次",
    "有位老車友停低望望，笑咗，然後教我哋以前點做",
    "落雨嗰日條斜路好跣，我哋喺橋底等咗成個鐘",
)


def letters(number: int) -> str:
    """Three letters out of two thousand."""
    return "".join(chr(0x4E00 + (number * step) % 2003) for step in (7, 131, 1009))


def document(number: int) -> dict[str, Any]:
    text = "\n".join(f"{SENTENCES[(number * 5 + one) % 7]}，{letters(number * 8 + one)}。" for one in range(8))
    day = date(2022 + number // 400, 1, 1) + timedelta(days=number % 400 * 365 // 400)
    facts = {"tags": ["road", f"t{number % 20}"], "date": day.isoformat(), "year": day.year, "author": "Ming"}
    return {
        "address": f"zh-Hant/stories/road-{number:05}/",
        "language": "zh-Hant",
        "kind": ("story", "review")[number % 2],
        "title": f"第{number}條路",
        "text": text,
        **facts,
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[int], str]]:
    """Gives the address of a site whose parts hold at most so many posts."""
    folder = tmp_path_factory.mktemp("weight")
    host = folder / "host"

    def address(limit: int) -> str:
        name = f"cut-{limit}"
        if not (host / name).exists():
            stage, built = folder / name, host / name
            found = [document(number) for number in range(POSTS)]
            place = lambda one: Place(one["address"], date.fromisoformat(one["date"]))  # noqa: E731
            for part, ones in cut(found, place, limit).items():
                file = stage / ".search" / "zh-Hant" / f"{part}.jsonl"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text("".join(json.dumps(one) + "\n" for one in ones), encoding="utf-8")
            assert make_index(stage, built) == POSTS
            (built / "assets").mkdir()
            for script in ASSETS.glob("kaifong-search*.js"):
                shutil.copy(script, built / "assets")
            (built / "zh-Hant/search").mkdir(parents=True)
            (built / "zh-Hant/search/index.html").write_text(PAGE, encoding="utf-8")
        return f"http://127.0.0.1:{server.server_port}/{name}/"

    host.mkdir()
    with open_server(host, "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield address
        server.shutdown()


SETTLED = "/pages|None/.test(document.querySelector('.kf-search__status').textContent)"


def asked(browser: Any, address: str, question: str) -> tuple[dict[str, int], str]:
    """Asks in a browser that has nothing yet; gives the bytes of every answer by path, and what the page says."""
    context = browser.new_context()
    page = context.new_page()
    done: list[Any] = []

    def finished(request: Any) -> None:
        done.append(request)  # Playwright puts an attribute on what it calls: no method of a list

    page.on("requestfinished", finished)
    page.goto(f"{address}zh-Hant/search/?q={quote(question)}")
    page.wait_for_function(SETTLED)
    page.wait_for_load_state("networkidle")
    said = str(page.inner_text(".kf-search__status"))
    took = [(unquote(one.url.removeprefix(address)), one.sizes()["responseBodySize"]) for one in done]
    context.close()
    assert len(took) == len(dict(took)), "nothing is fetched twice"
    return dict(took), said


@pytest.mark.parametrize(("limit", "parts", "most"), [(POSTS, 1, 200_000), (400, 4, 310_000)])
def test_a_question_of_two_letters_costs_little(
    browser: Any, site: Callable[[int], str], limit: int, parts: int, most: int
) -> None:
    address = site(limit)
    for question in ("碟煞", "落雨"):
        took, said = asked(browser, address, question)
        assert len([one for one in took if one.endswith(".pf_meta")]) == parts + 1, "every part, and the engine"
        assert said.endswith("pages")
        assert sum(took.values()) <= most, sorted(took.items(), key=lambda one: -one[1])[:8]
        assert len([one for one, size in took.items() if "/wasm." in one and size > 1000]) == 1, "Pagefind comes once"


def test_the_same_is_found_whatever_the_cut(browser: Any, site: Callable[[int], str]) -> None:
    ask = """async (words) => {
      const { Index } = await import('../../assets/kaifong-search-index.js');
      const index = new Index('zh-Hant');
      const ids = async (word) => (await index.find(word)).map((one) => `${one.day} ${one.kind} ${one.tags}`).sort();
      return Promise.all(words.map(ids));
    }"""
    words = ["碟煞", "落雨", letters(8), letters(4000), "煞碟", "road", ""]
    page = browser.new_context().new_page()
    answers = []
    for limit in (POSTS, 400, 100):
        page.goto(f"{site(limit)}zh-Hant/search/")
        answers.append(page.evaluate(ask, words))
    page.context.close()
    assert answers[0] == answers[1] == answers[2]
    assert [len(one) for one in answers[0]][4] == 0
    assert len(answers[0][6]) == POSTS
    assert all(answers[0][:4])


def test_a_large_hub_is_asked_newest_first_and_the_rest_when_somebody_wants_it(
    browser: Any, site: Callable[[int], str]
) -> None:
    page = browser.new_context().new_page()
    fetched: list[str] = []
    page.on("request", lambda one: fetched.append(unquote(one.url)))
    page.goto(f"{site(100)}zh-Hant/search/?q={quote('碟煞')}")
    page.wait_for_function(SETTLED)
    parts = [one.split("/")[-2] for one in fetched if one.endswith(".pf_meta") and "engine." not in one]
    assert len(parts) == 8
    listed = page.evaluate("fetch('../../search-index/languages.json').then((one) => one.json())")["parts"]
    assert parts[0] == listed[0][1], "the newest is asked before all others"
    assert set(parts) == {row[1] for row in listed[:8]} < {row[1] for row in listed}
    years = "[...document.querySelectorAll('.kf-search__about')].map((one) => one.textContent.slice(-4))"
    assert set(page.evaluate(years)) <= {"2024", "2025"}
    first = page.evaluate("[...document.querySelectorAll('.kf-search__link')].map((one) => one.href)")
    before = int(page.inner_text(".kf-search__status").split()[0].replace(",", ""))
    while page.locator(".kf-search__older").count():
        page.evaluate("document.querySelector('.kf-search__status').textContent = ''")
        page.click(".kf-search__older")
        page.wait_for_function(SETTLED)
        page.wait_for_function("!document.querySelector('.kf-search__older')?.disabled")
    after = int(page.inner_text(".kf-search__status").split()[0].replace(",", ""))
    assert after > before
    shown = page.evaluate("[...document.querySelectorAll('.kf-search__link')].map((one) => one.href)")
    assert shown[: len(first)] == first, "what a reader looks at stays where it is"
    page.context.close()


def test_a_question_that_nobody_waits_for_fetches_nothing_more(browser: Any, site: Callable[[int], str]) -> None:
    page = browser.new_context().new_page()
    page.goto(f"{site(100)}zh-Hant/search/")
    asks = """async (words) => {
      const { Index } = await import('../../assets/kaifong-search-index.js');
      const stop = new AbortController();
      const question = await new Index('zh-Hant').question(words, stop.signal);
      let answered = 0;
      await question.more(() => { answered += 1; stop.abort(); });
      return [answered, question.pages.length > 0];
    }"""
    assert page.evaluate(asks, "碟煞") == [1, True]
    page.context.close()
