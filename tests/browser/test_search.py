"""Finding things in a real browser, on a site that stands below a path."""

from __future__ import annotations

import json
import shutil
import threading
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from kaifong.publishing.build import build
from kaifong.publishing.search import make_index
from kaifong.publishing.server import open_server
from kaifong.text.segmentation import segment

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]

REPOSITORY = Path(__file__).parents[2]
ASSETS = REPOSITORY / "src/kaifong/pages/theme/assets"
PAGE = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"><script type="module" src="../../assets/kaifong-search.js"></script></head><body>
<div class="kf-search" data-language="{tag}" data-found-one="{{n}} page" data-found-other="{{n}} pages"
 data-none="Nothing" data-waiting="Looking" data-error="Broken" data-more="More"
 data-kinds='{{"story": "Story", "review": "Review"}}'
 data-languages='{{"en": "English", "zh-Hant": "繁體中文", "ja": "日本語"}}'>
<form role="search"><input name="q" type="search" aria-label="Search">
<select name="kind" aria-label="Kind"><option value="">All</option></select>
<select name="lang" aria-label="Language"><option value="">All</option></select>
<select name="tag" aria-label="Tag"><option value="">All</option></select>
<select name="year" aria-label="Year"><option value="">All</option></select>
<button type="reset" hidden>Clear</button></form>
<p class="kf-search__status" aria-live="polite"></p><ol class="kf-search__results"></ol></div></body></html>"""
# Language, kind, slug, title, text.
DOCUMENTS = (
    (
        *("en", "story", "chains", "Repairing <b>chains</b> & more"),
        "Oil them.\nShe was repairing old bicycles in 竹輪工房 & <img src=x onerror=window.hit=1> all day.",
    ),
    ("en", "review", "lamp", "A lamp", "It shines on bicycles. A naïve idea."),
    (
        *("zh-Hant", "story", "shop", "深水埗嘅單車店"),
        "我哋個單車仔今日去咗深水埗買碟煞，好開心。AI單車燈都有，師傅話 Shimano 最好。",
    ),
    ("zh-Hant", "story", "other", "另一篇", "單人過埗，車都冇，開工先有心。"),
    ("ja", "story", "asa", "朝の道", "自転車の修理をならいました。ガラスのランプも直した。"),
    ("ja", "story", "kara", "別の道", "カラスがないた。"),
    *(("en", "story", f"many-{number}", f"Many {number}", "pedalling") for number in range(23)),
)
TAGS = {"chains": ["oil"], "lamp": ["light", "oil"], "shop": ["碟煞"]}
DAYS = {"chains": "2025-03-01", "lamp": "2026-11-02", "shop": "2024-01-05"}
FOLDERS = {"story": "stories", "review": "reviews"}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serves a folder; gives its address."""
    with open_server(folder, "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with a search page per language, below the path /commons/."""
    folder = tmp_path_factory.mktemp("search")
    stage, site = folder / "stage", folder / "host" / "commons"
    stage.mkdir()
    documents = [
        {
            "address": f"{language}/{FOLDERS[kind]}/{slug}/",
            "language": language,
            "kind": kind,
            "title": title,
            "text": text,
            "tags": ["Wheel", *TAGS.get(slug, ())],
            "date": DAYS.get(slug),
            "year": int(DAYS.get(slug, "2026")[:4]),
        }
        for language, kind, slug, title, text in DOCUMENTS
    ]
    for one in documents:
        # Each language in two parts, so that every question has to be asked of several.
        part = stage / ".search" / str(one["language"]) / f"{len(str(one['title'])) % 2}.jsonl"
        part.parent.mkdir(parents=True, exist_ok=True)
        with part.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(one) + "\n")
    assert make_index(stage, site) == len(documents)
    (site / "assets").mkdir()
    for script in ASSETS.glob("kaifong-search*.js"):
        shutil.copy(script, site / "assets")
    for tag, lang in (("en", "en"), ("zh-Hant", "zh-Hant-HK"), ("ja", "ja")):
        (site / tag / "search").mkdir(parents=True)
        (site / tag / "search" / "index.html").write_text(PAGE.format(tag=tag, lang=lang), encoding="utf-8")
    with served(folder / "host") as address:
        yield f"{address}commons/"


SETTLED = "/page|Nothing|Broken/.test(document.querySelector('.kf-search__status').textContent)"


def found(page: Any, site: str) -> list[str]:
    """The addresses that the page shows, once it has an answer."""
    page.wait_for_function(SETTLED)
    assert "Broken" not in page.inner_text(".kf-search__status")
    links = page.eval_on_selector_all(".kf-search__link", "links => links.map((one) => one.href)")
    return [link.removeprefix(site) for link in links]


@pytest.fixture
def find(page: Any, site: str) -> Callable[..., list[str]]:
    """Opens a language's search page with a question; gives the addresses found, best first."""

    def ask(question: str, tag: str = "en", more: str = "") -> list[str]:
        page.goto(f"{site}{tag}/search/?q={quote(question)}{more}")
        return found(page, site)

    return ask


ANSWERS = {
    "單車仔": ["zh-Hant/stories/shop/"],
    "車仔今": ["zh-Hant/stories/shop/"],
    "深水埗": ["zh-Hant/stories/shop/"],
    "碟煞": ["zh-Hant/stories/shop/"],
    "埗": ["zh-Hant/stories/other/", "zh-Hant/stories/shop/"],
    "Shimano": ["zh-Hant/stories/shop/"],
    "單車 shimano": ["zh-Hant/stories/shop/"],
    "AI單車": ["zh-Hant/stories/shop/"],
    "車單": [],
    "竹輪": ["en/stories/chains/"],
    "修理": ["ja/stories/asa/"],
    "ならいました": ["ja/stories/asa/"],
    "ガラス": ["ja/stories/asa/"],
    "カラス": ["ja/stories/kara/"],
    "repair": ["en/stories/chains/"],
    "old bicycle": ["en/stories/chains/"],
    "bicycles": ["en/reviews/lamp/", "en/stories/chains/"],
    "nowhere": [],
}


@pytest.mark.parametrize("tag", ["en", "zh-Hant", "ja"], ids=lambda tag: f"asked on the page in {tag}")
def test_words_are_found_wherever_they_stand(page: Any, site: str, tag: str) -> None:
    page.goto(f"{site}{tag}/search/")
    got = {}
    for question in ANSWERS:
        page.evaluate("document.querySelector('.kf-search__status').textContent = ''")
        page.fill("input[name=q]", question)
        page.keyboard.press("Enter")
        got[question] = sorted(found(page, site))
    assert got == ANSWERS


# What is typed, and what is asked of the index: exact phrases, then the other words.
ASKED = {
    "單車 repair": ['"單 車"', "repair"],
    "車": ['"車"'],
    "A單車B": ['"A 單 車 B"'],
    '"單車" x': ['"單 車"', "x"],
    "東京タワー": ['"東 京 タ ワ ー"'],
    "ㄅㄆ": ['"ㄅ ㄆ"'],
    "單車，修理": ['"單 車"', '"修 理"'],
    "AI單車燈": ['"AI 單 車 燈"'],
    "第3課 repair": ['"第 3 課"', "repair"],
    '"old bicycle" x': ['"old bicycle"', "x"],
    '"45 個" "open': ['"45 個"', "open"],
    "C++ ，": ["C++"],
    "𠮷野家": ['"𠮷 野 家"'],
    "カ\u3099ラス": ['"ガ ラ ス"'],
    "두 단어": ["두 단어"],
    "plain  words": ["plain words"],
    "   ": [],
}


def test_a_question_is_cut_like_the_text_that_is_searched(page: Any, site: str) -> None:
    page.goto(f"{site}en/search/")
    script = (
        "async (all) => { const { parts } = await import('../../assets/kaifong-search.js'); return all.map(parts); }"
    )
    got = dict(zip(ASKED, page.evaluate(script, list(ASKED)), strict=True))
    assert got == ASKED
    for typed, asked in got.items():
        words = segment(typed)
        for one in asked:
            assert one.strip('"') in words, "a phrase is found where its text is"


def test_both_sides_know_the_same_scripts(page: Any, site: str) -> None:
    page.goto(f"{site}en/search/")
    # Spaces, ends of lines and what is no character stand between words on both sides.
    left_out = {"Cc", "Cn", "Cs", "Zl", "Zp", "Zs"}
    chars = [chr(code) for code in range(0x20, 0x32000) if unicodedata.category(chr(code)) not in left_out]
    script = """async (chars) => {
      const { parts } = await import('../../assets/kaifong-search.js');
      return chars.filter((char) => parts(char)[0]?.startsWith('"'));
    }"""
    cut = set(page.evaluate(script, chars))
    ours = {char for char in chars if " " in segment(f"a{char}b")}
    assert {unicodedata.normalize("NFC", char) for char in ours} == {
        unicodedata.normalize("NFC", char) for char in cut
    }


def test_excerpts_read_as_they_were_written(find: Any, page: Any) -> None:
    find("單車仔", "zh-Hant")
    expected = "我哋個單車仔今日去咗深水埗買碟煞，好開心。AI 單車燈都有，師傅話 Shimano 最好。"
    assert page.inner_text(".kf-search__excerpt").startswith(expected)
    assert page.eval_on_selector_all("mark", "marks => marks.map((one) => one.textContent)") == ["單車仔"]
    assert page.inner_text(".kf-search__status") == "1 pages", "Chinese has one form for all numbers"
    assert page.inner_text(".kf-search__about") == "Story · 2024"


def test_an_excerpt_does_not_say_the_title_again(page: Any, site: str) -> None:
    page.goto(f"{site}en/search/")
    script = """async () => {
      const { runs } = await import('../../assets/kaifong-search-words.js');
      const shown = ({ text, mark }) => mark ? `[${text}]` : text;
      const read = (excerpt, title) => runs(excerpt, title).map(shown).join('');
      return [
        read('單 車 店. \u2063 我 哋 去 <mark>AI</mark> <mark>店</mark>', '單車店'),
        read('車 店 ？ \u2063 我 哋', '單車店？'),
        read('in the rain. \u2063 It was <mark>wet.</mark> \u2063 So', 'Riding in the rain'),
        read('the rain \u2063 It', 'Another title'),
        read('好 開 心. \u2063 AI 燈', ''),
      ];
    }"""
    assert page.evaluate(script) == [
        "我哋去 [AI] [店]",
        "我哋",
        "It was [wet.] So",
        "the rain It",
        "好開心 AI 燈",
    ]


def test_text_is_text(find: Any, page: Any) -> None:
    assert find("repairing") == ["en/stories/chains/"]
    assert page.inner_text(".kf-search__link") == "Repairing <b>chains</b> & more"
    assert "<img src=x onerror=window.hit=1>" in page.inner_text(".kf-search__excerpt")
    assert page.evaluate("window.hit") is None
    assert page.locator(".kf-search__results img").count() == 0


def test_kinds_filter_and_the_address_says_so(find: Any, page: Any) -> None:
    assert find("bicycles", more="&kind=review") == ["en/reviews/lamp/"]
    page.select_option("select[name=kind]", "story")
    page.wait_for_function("document.querySelector('.kf-search__link')?.href.endsWith('/chains/')")
    assert page.url.endswith("?q=bicycles&kind=story")


OPTIONS = """name => [...document.querySelector(`select[name=${name}]`).options].map((one) => one.textContent)"""


def test_what_was_found_is_counted_by_kind_language_tag_and_year(find: Any, page: Any) -> None:
    assert sorted(find("bicycles")) == ["en/reviews/lamp/", "en/stories/chains/"]
    assert page.evaluate(OPTIONS, "kind") == ["All", "Story (1)", "Review (1)"]
    assert page.evaluate(OPTIONS, "lang") == ["All", "English (2)"]
    assert page.evaluate(OPTIONS, "tag") == ["All", "oil (2)", "Wheel (2)", "light (1)"]
    assert page.evaluate(OPTIONS, "year") == ["All", "2026 (1)", "2025 (1)"]
    page.select_option("select[name=tag]", "light")
    page.wait_for_function("document.querySelectorAll('.kf-search__link').length === 1")
    assert page.evaluate(OPTIONS, "kind") == ["All", "Review (1)"]
    assert page.evaluate(OPTIONS, "tag") == ["All", "oil (2)", "Wheel (2)", "light (1)"], "what another would leave"
    page.click("button[type=reset]")
    page.wait_for_function("!location.search.includes('tag')")


def test_a_question_in_two_scripts_is_counted_as_a_whole(find: Any, page: Any) -> None:
    assert find("單車 shimano", "zh-Hant") == ["zh-Hant/stories/shop/"]
    assert page.evaluate(OPTIONS, "tag") == ["All", "碟煞 (1)", "Wheel (1)"]
    assert page.evaluate(OPTIONS, "lang") == ["All", "繁體中文 (1)"]


def test_an_address_says_the_whole_question(find: Any, page: Any) -> None:
    assert find("bicycles", more="&kind=story&tag=oil&lang=en&year=2025") == ["en/stories/chains/"]
    assert page.input_value("select[name=tag]") == "oil"
    assert find("bicycles", more="&year=2026&kind=story") == [], "nothing has both"
    assert page.evaluate(OPTIONS, "kind") == ["All", "Story (0)", "Review (1)"]


def test_choices_without_words_list_the_newest_first(find: Any, page: Any) -> None:
    assert find("", more="&tag=oil") == ["en/reviews/lamp/", "en/stories/chains/"]
    assert page.inner_text(".kf-search__status") == "2 pages"
    assert find("", "ja", more="&lang=zh-Hant&year=2024") == ["zh-Hant/stories/shop/"]


def test_letters_of_another_script_at_the_end_may_be_the_beginning_of_a_word(find: Any) -> None:
    assert find("單車燈shi", "zh-Hant") == ["zh-Hant/stories/shop/"]
    assert find("竹輪工房BIC") == ["en/stories/chains/"]


def test_marks_over_letters_may_be_left_out_but_not_those_of_kana(page: Any, site: str) -> None:
    page.goto(f"{site}en/search/")
    script = """async () => {
      const { Index } = await import('../../assets/kaifong-search-index.js');
      const index = new Index('en');
      const asked = ['naïve', 'naive', 'カラス', 'ガラス'];
      return Promise.all(asked.map(async (one) => (await index.find(one)).length));
    }"""
    assert page.evaluate(script) == [1, 1, 1, 1]


def test_it_works_under_the_policy(page: Any, site: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    scripts = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'"
    policy = f"default-src 'none'; img-src data:; {scripts}"

    def answer(route: Any) -> None:
        answered = route.fetch()
        route.fulfill(response=answered, headers={**answered.headers, "content-security-policy": policy})

    page.route("**/search/**", answer)
    page.goto(f"{site}en/search/?q=lamp")
    # The policy forbids the waiting for functions, too.
    page.wait_for_selector(".kf-search__link[href$='/en/reviews/lamp/']")
    assert said == []


def test_more_comes_by_keyboard(find: Any, page: Any) -> None:
    assert len(find("pedalling")) == 10
    page.focus(".kf-search__more")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelectorAll('.kf-search__link').length === 20")
    assert page.evaluate("document.activeElement.className") == "kf-search__link"
    page.click(".kf-search__more")
    page.wait_for_function("document.querySelectorAll('.kf-search__link').length === 23")
    assert page.locator(".kf-search__more").count() == 0


def test_typing_searches_and_enter_stays(page: Any, site: str) -> None:
    page.goto(f"{site}en/search/")
    page.fill("input[name=q]", "lamp")
    page.keyboard.press("Enter")
    page.wait_for_selector("a[href$='/en/reviews/lamp/']")
    assert page.url == f"{site}en/search/?q=lamp"
    page.fill("input[name=q]", "")
    page.wait_for_function("!document.querySelector('.kf-search__link')")
    assert page.inner_text(".kf-search__status") == ""


def test_nothing_is_asked_of_anybody_else(page: Any, site: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}en/search/?q=lamp")
    page.wait_for_selector(".kf-search__link")
    assert [url for url in asked if not url.startswith((site, "blob:", "data:"))] == []


HUB = {
    "en/stories/chains": ("Chains", "Oil your bicycles before the rain."),
    "zh-Hant/stories/shop": ("單車店", "我哋個單車仔今日去咗深水埗買碟煞。"),
    "zh-Hans/stories/dian": ("修车", "我们今天去买了新的脚踏车灯。"),
    "ja/stories/asa": ("朝の道", "自転車の修理をならいました。"),
}


@pytest.mark.build
def test_a_built_hub_is_searched_from_its_own_search_page(browser: Any, page: Any, tmp_path: Path) -> None:
    root = tmp_path / "hub"
    root.mkdir()
    shutil.copy(REPOSITORY / "hub.yml", root)
    shutil.copytree(REPOSITORY / "guidelines", root / "guidelines")
    for path, (title, text) in HUB.items():
        file = root / "content" / f"{path}.md"
        file.parent.mkdir(parents=True)
        file.write_text(f"---\ntitle: {title}\nauthor: ming\n---\n\n{text}\n", encoding="utf-8")
    build(root, tmp_path / "host" / "commons", date(2026, 11, 21), 1)
    questions = {"bicycle": "en/stories/chains/", "單車仔": "zh-Hant/stories/shop/"}
    questions |= {"踏车": "zh-Hans/stories/dian/", "修理": "ja/stories/asa/"}
    link = ".kf-search__link[href*='/stories/']"  # the guidelines are found, too
    with served(tmp_path / "host") as address:
        got = {}
        for question in questions:
            page.goto(f"{address}commons/zh-Hant/search/?q={quote(question)}")
            page.wait_for_selector(link)
            assert page.locator(link).count() == 1
            got[question] = page.get_attribute(link, "href").removeprefix(f"{address}commons/")
        assert got == questions
        silent = browser.new_context(java_script_enabled=False).new_page()
        silent.goto(f"{address}commons/ja/search/")
        silent.click("main a[href$='/ja/stories/']")
        assert silent.inner_text("main .kf-card__title") == "朝の道", "without a script, the lists hold everything"
        silent.context.close()
        page.click(link)
        page.wait_for_url(f"{address}commons/ja/stories/asa/")
        assert page.get_attribute("html", "lang") == "ja"
