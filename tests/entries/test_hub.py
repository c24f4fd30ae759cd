"""The hub as a whole: lazy, sorted, and standing whatever a single file holds."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.entries.hub import Hub, load
from kaifong.entries.problem import Problem
from kaifong.entries.translations import Freshness
from kaifong.errors import NoHubError, SettingsError
from kaifong.history.change import SUBMODULE, SYMLINK, Action, Change, ChangedFile
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.testing import HUB_YML, make_hub


def story(title: str = "A", more: str = "", body: str = "Body") -> str:
    return f"---\ntitle: {title}\nauthor: bob\n{more}---\n\n{body}\n"


def on_disk(root: Path, files: dict[str, str | bytes]) -> Path:
    for path, data in {"hub.yml": HUB_YML, **files}.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode())
    return root


def test_loading_opens_no_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_disk(tmp_path, {"content/en/stories/a.md": story(), "content/en/stories/b/index.md": story()})
    hub = load(tmp_path)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail(f"{self} was read"))
    assert list(hub.entries) == ["content/en/stories/a.md", "content/en/stories/b/index.md"]
    assert hub.strays == {}


def test_a_folder_that_is_no_hub(tmp_path: Path) -> None:
    with pytest.raises(NoHubError, match=r"no hub\.yml"):
        load(tmp_path)


def test_links_and_hidden_files_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text(story("Secret"))
    root = on_disk(tmp_path / "hub", {"content/en/stories/a.md": story(), "content/en/stories/.b.md": story()})
    (root / "content/en/stories/link.md").symlink_to(secret)
    (root / "content/ja").symlink_to(tmp_path)
    (root / "guidelines").symlink_to(tmp_path)
    hub = load(root)
    assert list(hub.entries) == ["content/en/stories/a.md"]
    assert {path: one.message for path, one in hub.strays.items()} == {
        "content/en/stories/link.md": "path-symlink",
        "content/ja": "path-symlink",
        "guidelines": "path-symlink",
    }
    assert hub.tree.read("content/en/stories/link.md") == os.fsencode(secret)


def test_names_that_are_not_utf_8_and_deep_trees_are_strays(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {"content/en/stories/a.md": story()})
    (Path(os.fsdecode(os.fsencode(root / "content/en/stories") + b"/\xff.md"))).write_text(story())
    deep = root / "content/en/stories"
    for _ in range(400):
        deep /= "d"
    deep.mkdir(parents=True)
    (deep / "x.md").write_text("x")
    hub = load(root)
    assert list(hub.entries) == ["content/en/stories/a.md"]
    assert [one.message for one in hub.strays.values()] == ["path-slug", "path-deep"]
    assert "\\xff.md" in "".join(hub.strays).encode("utf-8").decode()


def test_images_belong_to_their_entry() -> None:
    folder = "content/en/stories/a"
    hub = make_hub({f"{folder}/index.md": story(), f"{folder}/b.jpg": b"", f"{folder}/a.png": b""})
    assert hub.entries[f"{folder}/index.md"].images == (f"{folder}/a.png", f"{folder}/b.jpg")
    hub = make_hub({f"{folder}/b.jpg": b""})
    assert hub.strays[f"{folder}/b.jpg"].message == "path-image-orphan"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("content/en/stories/a.md", "content/en/stories/a/index.md"),
        ("content/en/stories/a/X.jpg", "content/en/stories/a/x.jpg"),
        ("content/en/stories/A.md", "content/en/stories/a.md"),
        ("content/en/stories/\u00e9.md", "content/en/stories/e\u0301.md"),
    ],
)
def test_twins_are_seen(first: str, second: str, said: Callable[[Problem], str]) -> None:
    hub = make_hub({first: story(), second: story(), "content/en/stories/a/index.md": story()})
    twin = [one for one in hub.strays.values() if one.message == "path-twin"]
    assert twin
    assert said(twin[0])


@given(st.binary(max_size=300), st.sampled_from(["stories", "amas", "answers", "events", "galleries", "challenges"]))
@settings(max_examples=150, deadline=None)
def test_any_bytes_leave_the_others_standing(data: bytes, folder: str) -> None:
    hub = make_hub({f"content/en/{folder}/x.md": data, "content/en/stories/good.md": story()})
    one = hub.entries[f"content/en/{folder}/x.md"]
    assert hub.problems_of(one) or one.publishable
    assert one.title
    assert one.people() is not None
    assert [good.slug for good in hub.of_kind("story") if good.slug == "good"] == ["good"]


@given(st.text(max_size=200), st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_front_matter_and_body_never_crash(front: str, body: str) -> None:
    hub = make_hub(
        {f"content/en/{f}/x.md": f"---\ntitle: a\nauthor: b\n{front}\n---\n{body}" for f in ("amas", "ideas")}
    )
    for one in hub.entries.values():
        hub.problems_of(one)
        assert hub.revision(one)


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"---\ntitle: a\nauthor: \xa4\xa4\n---\n", "encoding-not-utf-8", 3),
        ("---\ntitle: a\n".encode("utf-16"), "encoding-utf-16", 1),
        (b"---\ntitle: a\x00\n---\n", "encoding-nul", 2),
        (b"x" * (1024 * 1024 + 1), "encoding-large", 1),
    ],
)
def test_what_does_not_decode(data: bytes, message: str, line: int, said: Callable[[Problem], str]) -> None:
    one = make_hub({"content/en/stories/a.md": data}).entries["content/en/stories/a.md"]
    assert [(problem.message, problem.line) for problem in one.problems] == [(message, line)]
    assert said(one.problems[0])
    assert (one.source, dict(one.front), one.body, one.publishable, one.title) == ("", {}, "", False, "a")


def test_a_byte_order_mark_is_said_and_read_over() -> None:
    one = make_hub({"content/en/stories/a.md": "\ufeff" + story()}).entries["content/en/stories/a.md"]
    assert [problem.message for problem in one.problems] == ["encoding-bom"]
    assert one.publishable


def test_windows_line_ends_count_as_one() -> None:
    one = make_hub({"content/en/stories/a.md": story().replace("\n", "\r\n")}).entries["content/en/stories/a.md"]
    assert one.problems == ()
    assert (one.body, one.body_line, one.lines["author"]) == ("\nBody\n", 5, 3)


def test_addresses_live_and_former() -> None:
    hub = make_hub(
        {
            "content/en/stories/new.md": story(more="aliases: [en/stories/old/, /legacy/post.html]\n"),
            "content/members/bob.md": "---\nname: Bob\n---\n",
            "guidelines/en/respect.md": "---\ntitle: Respect\n---\nBe kind.\n",
        }
    )
    assert hub.at("en/stories/new/") is hub.at("/en/stories/old/") is hub.at("legacy/post.html")
    assert hub.at("members/bob/") is hub.members["bob"]
    found = hub.at("en/guidelines/#respect")
    assert found is not None
    assert found.slug == "respect"
    assert hub.at("en/stories/none/") is None


def test_aliases_collide(said: Callable[[Problem], str]) -> None:
    hub = make_hub(
        {
            "content/en/stories/a.md": story(more="aliases: [en/stories/b/, en/stories/gone/]\n"),
            "content/en/stories/b.md": story(),
            "content/en/stories/c.md": story(more="aliases:\n  - en/stories/gone/\n"),
        }
    )
    found = {path: [(one.message, one.line) for one in hub.problems_of(entry)] for path, entry in hub.entries.items()}
    assert found == {
        "content/en/stories/a.md": [("path-alias-live", 4)],
        "content/en/stories/b.md": [],
        "content/en/stories/c.md": [("path-alias-taken", 5)],
    }
    for entry in hub.entries.values():
        assert all(said(one) for one in hub.problems_of(entry))


def _translated(revision: str, more: dict[str, str] | None = None) -> Hub:
    return make_hub(
        {
            "content/en/stories/ride.md": story("Ride", body="One.  \n\n\n\nTwo."),
            "content/ja/stories/sou.md": story(
                "走", f"translates: {{language: en, slug: ride, revision: {revision}}}\ntranslator: yan\n"
            ),
            "content/zh-Hant/stories/ride.md": story("同名"),
            **(more or {}),
        }
    )


def test_translations_are_explicit() -> None:
    hub = _translated("0" * 12)
    english, japanese = hub.entries["content/en/stories/ride.md"], hub.entries["content/ja/stories/sou.md"]
    for one in (english, japanese):
        assert {tag: found.slug for tag, found in hub.translations(one).items()} == {"en": "ride", "ja": "sou"}
    other = hub.entries["content/zh-Hant/stories/ride.md"]
    assert list(hub.translations(other)) == ["zh-Hant"]
    assert ("translator", "yan") in japanese.people()


def test_a_translation_grows_stale_by_words_and_not_by_spaces() -> None:
    hub = _translated("0" * 12)
    revision = hub.revision(hub.entries["content/en/stories/ride.md"])
    hub = _translated(revision)
    japanese = "content/ja/stories/sou.md"
    assert hub.freshness(hub.entries[japanese]) is Freshness.CURRENT
    for body, state in (("One.\n\nTwo.", Freshness.CURRENT), ("One.\n\nThree.", Freshness.STALE)):
        hub = _translated(revision, {"content/en/stories/ride.md": story("Ride", body=body)})
        assert hub.freshness(hub.entries[japanese]) is state
    assert hub.freshness(hub.entries["content/en/stories/ride.md"]) is Freshness.UNKNOWN


@pytest.mark.parametrize(
    ("said_so", "message"),
    [
        ("{language: en, slug: nowhere}", "parts-translates-missing"),
        ("{language: ja}", "parts-translates-itself"),
        ("{language: en, slug: ride}", "parts-translates-taken"),
    ],
)
def test_translations_that_do_not_hold(said_so: str, message: str, said: Callable[[Problem], str]) -> None:
    hub = _translated("0" * 12, {"content/ja/stories/two.md": story("二", f"translates: {said_so}\n")})
    [problem] = hub.problems_of(hub.entries["content/ja/stories/two.md"])
    assert (problem.message, problem.line) == (message, 4)
    assert said(problem)


def test_newest_first_then_by_name() -> None:
    hub = make_hub(
        {
            "content/en/stories/a.md": story(more="date: 2025-01-01\n"),
            "content/en/stories/b.md": story(more="date: 2025-03-01\n"),
            "content/en/stories/d.md": story(),
            "content/en/stories/c.md": story(),
            "content/ja/stories/e.md": story(more="date: 2025-02-01\n"),
            "content/en/stories/broken.md": "---\nauthor: bob\n---\n",
        }
    )
    assert [one.slug for one in hub.of_kind("story")] == ["b", "e", "a", "c", "d"]
    assert [one.slug for one in hub.of_kind("story", "en")] == ["b", "a", "c", "d"]


def test_days_come_from_history_in_the_hubs_own_zone() -> None:
    def merge(day: int, hour: int) -> Merge:
        at = datetime(2025, 5, day, hour, tzinfo=UTC)
        return Merge(1, 1, "bob", None, at, (MergedPath("content/en/stories/a.md", Action.EDITED),), "x")

    hub = make_hub(
        {
            "content/en/stories/a.md": story(more="date: 2020-01-01\n"),
            "content/en/stories/b.md": story(more="date: 2020-01-01\n"),
            "content/en/stories/c.md": story(more="imported: {from: x, date: 2019-01-01}\n"),
            "content/en/stories/d.md": story(),
        }
    )
    hub = replace(hub, history=History(Source.RECORDS, (merge(1, 20), merge(3, 1))))
    days = [date(2025, 5, 2), date(2020, 1, 1), date(2019, 1, 1), None]
    assert [hub.published_on(one) for one in hub.entries.values()] == days


def test_a_change_is_laid_over_and_the_rest_is_read_once() -> None:
    hub = make_hub({f"content/en/stories/{name}.md": story(name) for name in "abc"})
    assert hub.entries["content/en/stories/a.md"].title == "a"
    change = Change(
        (
            ChangedFile("content/en/stories/b.md", Action.EDITED, data=story("B2").encode()),
            ChangedFile("content/en/stories/c.md", Action.REMOVED),
            ChangedFile("content/en/stories/l.md", Action.ADDED, SYMLINK, b"/etc/passwd"),
            ChangedFile("content/en/stories/s", Action.ADDED, SUBMODULE),
        )
    )
    after = hub.with_change(change)
    assert [one.title for one in after.entries.values()] == ["a", "B2"]
    assert after.entries["content/en/stories/a.md"] is hub.entries["content/en/stories/a.md"]
    assert hub.entries["content/en/stories/b.md"].title == "b"
    assert {path: one.message for path, one in after.strays.items()} == {
        "content/en/stories/l.md": "path-symlink",
        "content/en/stories/s": "path-submodule",
    }


def test_a_picture_that_is_added_reaches_its_entry() -> None:
    folder = "content/en/stories/a"
    text = story(more="cover: b.jpg\ncover_alt: x\n")
    hub = make_hub({f"{folder}/index.md": text})
    assert [one.message for one in hub.entries[f"{folder}/index.md"].problems] == ["schema-image-missing"]
    after = hub.with_change(Change((ChangedFile(f"{folder}/b.jpg", Action.ADDED, data=b"x"),)))
    assert after.entries[f"{folder}/index.md"].problems == ()


@pytest.mark.parametrize(
    ("front", "hidden"),
    [
        ("name: Bob", False),
        ("name: Bob\nvisibility: public", False),
        ("name: Bob\nvisibility: hidden", True),
        ("name: Bob\nvisibility: hiden", True),
        ("name: Bob\nvisibility: [hidden]", True),
        ("name: Bob\nvisibility: hidden\nname: Bob", True),
        ("name：Bob\nvisibility: hidden", True),
    ],
)
def test_who_is_hidden_and_no_slip_shows_them(front: str, hidden: bool) -> None:  # noqa: FBT001
    hub = make_hub({"content/members/bob.md": f"---\n{front}\n---\n"})
    assert hub.members["bob"].hidden is hidden
    assert (hub.visible_member("bob") is None) is hidden
    assert hub.visible_member("nobody") is None


def test_equal_trees_give_equal_hubs() -> None:
    one, two = (make_hub({"content/en/stories/a.md": story()}) for _ in range(2))
    assert one == two
    assert one.entries == two.entries
    assert len({*one.entries.values(), *two.entries.values()}) == 1


def test_ten_thousand_entries_are_known_at_once() -> None:
    import time

    hub = make_hub({f"content/en/stories/s-{n}.md": story(str(n)) for n in range(10_000)})
    start = time.perf_counter()
    assert len(hub.entries) == 10_000
    assert time.perf_counter() - start < 2  # 0.1 s on the machine it was written on


def test_a_broken_hub_yml_stops_with_its_line(tmp_path: Path) -> None:
    on_disk(tmp_path, {"hub.yml": HUB_YML + "tagine: x\n"})
    with pytest.raises(SettingsError, match="did you mean “tagline”"):
        load(tmp_path)
