"""Cards: drawn in milliseconds with a named font, once for each content, and never with a letter missing."""

from __future__ import annotations

import io
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from kaifong.pages.share_card import HARBOUR, HEIGHT, LEAF, WIDTH, CardText
from kaifong.publishing.media.card_drawing import drawn
from kaifong.publishing.media.card_font import find_font
from kaifong.publishing.media.card_letters import letters_of
from kaifong.publishing.media.carding import CACHE, Carding
from kaifong.publishing.media.cards import Cards

CARD = CardText("A quiet ride along the shore", "Story", "Bamboo Wheel", "Ming", LEAF, "en", "ltr")


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The font that Pillow brings along: Latin letters, no others."""
    own = ImageFont.load_default(20)
    assert isinstance(own, ImageFont.FreeTypeFont)
    assert isinstance(own.path, io.BytesIO)
    file = tmp_path_factory.mktemp("font") / "own-font-Bold.ttf"
    file.write_bytes(own.path.getvalue())
    return file


@pytest.fixture(scope="module")
def cjk() -> str:
    found = find_font(Path(), "Noto Sans CJK")
    if found is None:
        pytest.skip("Noto Sans CJK is not installed (apt install fonts-noto-cjk)")
    return str(found)


def opened(data: bytes | None) -> Image.Image:
    assert data is not None
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def test_a_card_is_a_light_png_of_the_right_size(font: Path) -> None:
    data = drawn(CARD, str(font))
    image = opened(data)
    assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
    assert len(data or b"") < 40_000
    assert drawn(CARD, str(font)) == data
    red, green, blue = (int(LEAF[at : at + 2], 16) for at in (1, 3, 5))
    assert image.convert("RGB").getpixel((600, 5)) == (red, green, blue)
    assert opened(drawn(replace(CARD, tone=HARBOUR), str(font))).convert("RGB").getpixel((600, 5)) != (
        red,
        green,
        blue,
    )


def ink(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    """How many pixels in a box are dark."""
    return sum(image.convert("L").crop(box).histogram()[:90])


@pytest.mark.parametrize(
    "title", ["One", "A title of some words that takes two lines or three", "word " * 120, "x" * 300]
)
def test_a_title_stays_in_its_place(font: Path, title: str) -> None:
    image = opened(drawn(replace(CARD, label="", below="", beside="", title=title), str(font)))
    assert ink(image, (84, 130, 1116, 512)) > 200
    page = image.convert("L").point(lambda value: 255 if value < 60 else 0)  # the tone of the frame is lighter
    left, top, right, bottom = page.getbbox() or (0, 0, 0, 0)
    assert (left >= 80, top >= 130, right <= WIDTH - 80, bottom <= 513) == (True,) * 4


def test_a_language_that_runs_from_the_right_begins_there(font: Path) -> None:
    short = replace(CARD, title="Hi", label="", below="", beside="")
    left, right = (opened(drawn(replace(short, direction=one), str(font))) for one in ("ltr", "rtl"))
    halves = [(0, 130, 600, 510), (600, 130, 1200, 510)]
    assert [ink(left, box) > 0 for box in halves] == [True, False]
    assert [ink(right, box) > 0 for box in halves] == [False, True]


def test_a_letter_that_the_font_lacks_makes_no_card_and_an_emoji_is_left_out(font: Path) -> None:
    assert drawn(replace(CARD, title="單車"), str(font)) is None
    assert drawn(replace(CARD, beside="陳小明"), str(font)) is None
    assert drawn(replace(CARD, title="🚲"), str(font)) is None
    with_it = replace(CARD, title="A quiet ride 🚲\ufe0f along the shore 👩\u200d🔧")
    assert drawn(with_it, str(font)) == drawn(CARD, str(font))


def test_each_language_has_its_own_face(cjk: str) -> None:
    cards = [replace(CARD, title="直骨角", html=one) for one in ("zh-Hant-HK", "zh-Hant", "zh-Hans", "ja", "en")]
    found = [drawn(one, cjk) for one in cards]
    assert None not in found
    assert len(set(found[:4])) >= 3
    assert letters_of(cjk, "zh-Hant-HK") is letters_of(cjk, "zh-Hant-HK")


def test_a_card_takes_milliseconds(cjk: str) -> None:
    """Eight are the measure, on a quiet machine; five times that is for the others."""
    titles = ["我屋企最靚嘅角落，同埋點解我鍾意行夜路", "雨の日の自転車と、谷中の朝六時半の匂い", CARD.title]
    for title in titles:
        drawn(replace(CARD, title=title), cjk)
    start = time.process_time()
    for number in range(30):
        drawn(replace(CARD, title=f"{titles[number % 3]} {number}"), cjk)
    assert (time.process_time() - start) / 30 < 0.040


def test_only_what_changed_is_drawn(tmp_path: Path, font: Path) -> None:
    cards = [replace(CARD, title=f"Ride {number}") for number in range(12)] + [replace(CARD, title="單車")]
    first = Carding(tmp_path, font, 2)
    found = dict(first(cards))
    assert first.worked == len(cards)
    assert found == {one: drawn(one, str(font)) for one in cards}
    again = Carding(tmp_path, font, 2)
    assert dict(again(cards)) == found
    assert again.worked == 0
    changed = [*cards[:-1], replace(cards[0], beside="Somebody else")]
    third = Carding(tmp_path, font, 2)
    assert len(dict(third(changed))) == len(changed)
    assert third.worked == 1
    [some, *_] = [one for one in sorted((tmp_path / CACHE).rglob("*")) if one.is_file() and one.stat().st_size > 99]
    some.write_bytes(some.read_bytes()[:-1])
    last = Carding(tmp_path, font, 1)
    assert dict(last(cards)) == found
    assert last.worked == 1


def test_a_file_that_is_no_font_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "own.ttf").write_bytes(b"no font")
    cards = Cards(tmp_path, "own.ttf", 2)
    assert cards.make is not None
    assert dict(cards.make([CARD, replace(CARD, title="Another")])) == {
        CARD: None,
        replace(CARD, title="Another"): None,
    }
    [line] = cards.left_out()
    assert "own.ttf" in line


def test_a_hub_without_a_font_is_told_once_unless_it_wants_no_cards(tmp_path: Path) -> None:
    without, unwanted = Cards(tmp_path, None, 1), Cards(tmp_path, "none", 1)
    assert without.make is None
    assert unwanted.make is None
    [line] = without.left_out()
    assert "card_font" in line
    assert list(unwanted.left_out()) == []


def test_which_font_a_name_means(tmp_path: Path) -> None:
    system, hub = tmp_path / "system", tmp_path / "hub"
    for path in ("a/My-Sans-Regular.otf", "b/MySans-Bold.ttc", "Other.ttf", "notes.txt"):
        (system / path).parent.mkdir(parents=True, exist_ok=True)
        (system / path).write_bytes(b"")
    (hub / "fonts").mkdir(parents=True)
    (hub / "fonts" / "own.ttf").write_bytes(b"")
    (hub / "fonts" / "link.ttf").symlink_to(system / "Other.ttf")

    def name(named: str) -> str | None:
        found = find_font(hub, named, (str(tmp_path / "none"), str(system)))
        return None if found is None else found.relative_to(tmp_path).as_posix()

    assert name("My Sans") == "system/b/MySans-Bold.ttc"
    assert name("my sans regular") == "system/a/My-Sans-Regular.otf"
    assert name("Other.ttf") == "system/Other.ttf"
    assert name("fonts/own.ttf") == "hub/fonts/own.ttf"
    assert name("fonts/link.ttf") is None, "a link may lead anywhere"
    assert name("../system/Other.ttf") == "system/Other.ttf", "by its name, which is installed"
    assert name("Nothing") is None


def test_a_font_that_is_not_there_is_named(tmp_path: Path) -> None:
    missing = Cards(tmp_path, "No Such Font At All", 1)
    assert missing.make is None
    [line] = missing.left_out()
    assert "No Such Font At All" in line
    assert "hub.yml" in line
