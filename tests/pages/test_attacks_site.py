"""What somebody who wants to break the site, or to name whoever hides, may write into an entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kaifong.pages.staged import Staged
from kaifong.pages.tag_names import tag_slug

Stage = Callable[..., tuple[Path, Staged]]
HIDDEN = ("hidden-hand", "zquux", "zebedee")
PICTURES = (".png", ".webp")


def story(front: str, body: str = "Words enough for a paragraph.") -> str:
    """A story by somebody who may be shown."""
    return f"---\nauthor: siu-ming\n{front}\n---\n\n{body}\n"


def nobody_hidden_is_named(out: Path, found: Staged) -> None:
    """Looks through everything, with folded lines of calendars put together."""
    for path in (*found.pages, *found.files):
        if not path.endswith(PICTURES):
            text = (out / path).read_text("utf-8").casefold().replace("\n ", "")
            assert not [name for name in HIDDEN if name in text or name in path], path


def test_a_tag_that_spells_the_address_of_another_shares_its_page(stage_of: Stage) -> None:
    twin = tag_slug("C++")
    assert tag_slug(twin) == twin, "anybody can write it out"
    out, _ = stage_of({"content/en/stories/twins.md": story(f"title: Twins\ntags: [C++, {twin}]")})
    assert "Twins" in (out / f"en/tags/{twin}/index.md").read_text("utf-8")


def test_a_tag_of_signs_alone_leads_to_a_page(stage_of: Stage) -> None:
    out, _ = stage_of({"content/en/stories/signs.md": story("title: Signs\ntags: ['-', '_ ', '...']")})
    for tag in ("-", "..."):
        assert (out / f"en/tags/{tag_slug(tag)}/index.md").exists()


@pytest.mark.parametrize(
    "words",
    [
        "多謝@hidden-hand幫手",
        "Thanks.@zquux helped",
        "_@zquux_ helped",
        "ありがとう@ZQUUXさん",
        "＠と@hidden-hand-さん",
    ],
)
def test_a_handle_is_taken_out_wherever_words_do_not_leave_a_space(stage_of: Stage, words: str) -> None:
    front = f'title: "{words}"\ndescription: "{words}"'
    nobody_hidden_is_named(*stage_of({"content/zh-Hant/stories/thanks.md": story(front, words)}))


def test_a_handle_that_begins_a_line_of_a_calendar_is_taken_out(stage_of: Stage) -> None:
    front = (
        "title: Called off\nstarts: 2026-12-06 10:00\nends: 2026-12-06 13:00\nzone: Asia/Hong_Kong\nplace: A pier\n"
        'cancelled: Rain.\ndescription: "@hidden-hand leads."'
    )
    out, found = stage_of({"content/en/events/off.md": story(front)})
    nobody_hidden_is_named(out, found)
    assert "Rain.\\n\\na member leads." in (out / "en/events.ics").read_text("utf-8").replace("\n ", "")


def test_no_address_spells_a_handle(stage_of: Stage) -> None:
    member = (
        "---\nname: M\nlogin: mm\ngithub_id: 777\nlanguages: [en]\ninterests: ['@zquux', '@hidden-hand']\n"
        "links: [{title: Friend, url: 'https://github.com/zquux'}]\n---\n\nI am here.\n"
    )
    files = {
        "content/en/stories/tagged.md": story("title: Tagged\ntags: ['@zquux', 'thanks @hidden-hand']"),
        "content/members/mm.md": member,
    }
    out, found = stage_of(files)
    nobody_hidden_is_named(out, found)
    assert "https://github.com/ghost" in (out / "members/mm/index.md").read_text("utf-8")


def test_no_address_on_github_names_whoever_hides(stage_of: Stage) -> None:
    front = (
        'title: "Led by @zquux"\nsource: https://github.com/zquux/rides\n'
        "discussion: https://github.com/example/hub/discussions/4"
    )
    out, found = stage_of({"content/en/stories/led.md": story(front)})
    nobody_hidden_is_named(out, found)
    page = (out / "en/stories/led/index.md").read_text("utf-8")
    assert "github.com/example/hub/discussions/4" in page


def test_nobody_puts_anything_where_whoever_hides_would_be(stage_of: Stage) -> None:
    out, found = stage_of(
        {"content/en/stories/al.md": story("title: T\naliases: [members/hidden-hand/, en/stories/old/]")}
    )
    nobody_hidden_is_named(out, found)
    assert (out / "en/stories/old/index.html").exists()
