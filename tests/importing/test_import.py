"""`kaifong import jekyll` on a small site: what is written, said, kept, and refused."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kaifong.entries.hub import load
from kaifong.entries.translations import Freshness
from kaifong.errors import ImportingError, KaifongError, SettingsError

Import = Callable[..., Result]
Write = Callable[[Path, dict[str, str | bytes]], Path]


def tree(folder: Path) -> dict[str, str]:
    """Every file's digest, but the report's: it says what the last run did."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "import-report.json"
    }


def report(hub: Path) -> dict[str, dict[str, object]]:
    value = json.loads((hub / ".kaifong/import-report.json").read_text())
    assert value["schema"] == "kaifong.import/1"
    return {one["source"]: one for one in value["files"]}


@pytest.fixture
def hub(site: Path, run_import: Import) -> Path:
    """The small site in a fresh hub."""
    result = run_import(site, "--author", "lau", "--root", "hub")
    assert result.exit_code == 0, result.output
    return Path("hub").resolve()


def test_a_fresh_hub_is_made_and_filled(hub: Path) -> None:
    found = load(hub)
    assert [path for path in found.entries if path.startswith("content/")] == [
        "content/ar/stories/ride.md",
        "content/en/stories/repair.md",
        "content/en/stories/ride.md",
        "content/zh-Hant/stories/ride.md",
    ]
    for path, entry in found.entries.items():
        if path.startswith("content/"):
            assert found.problems_of(entry) == ()
            assert entry.publishable


def test_front_matter_is_carried_over(hub: Path) -> None:
    ride = load(hub).entries["content/en/stories/ride.md"]
    assert ride.title == "The ride"
    assert ride.front["author"] == "lau"
    assert ride.aliases == ("old-ride/",)
    assert ride.front["imported"]["from"] == "jekyll"
    assert ride.front["imported"]["date"].isoformat() == "2026-11-21"
    assert ride.front["imported"]["author"] == "Old Lau"
    repair = load(hub).entries["content/en/stories/repair.md"]
    assert repair.front["tags"] == ("tools", "brakes")
    assert repair.front["imported"]["date"].isoformat() == "2019-05-01", "a post's own day is when it was published"


def test_links_lead_to_entries(hub: Path) -> None:
    assert "[the repair](repair.md#tools) and us." in (hub / "content/en/stories/ride.md").read_text()
    assert "[英文](../../en/stories/ride.md)" in (hub / "content/zh-Hant/stories/ride.md").read_text()


def test_translations_are_paired_with_their_revision(hub: Path) -> None:
    found = load(hub)
    english = found.entries["content/en/stories/ride.md"]
    assert set(found.translations(english)) == {"en", "zh-Hant", "ar"}
    assert found.freshness(found.entries["content/zh-Hant/stories/ride.md"]) is Freshness.CURRENT


def test_a_missing_language_is_added_to_the_settings(hub: Path) -> None:
    text = (hub / "hub.yml").read_text()
    assert "- {tag: ar, name: العربية, html: ar, theme: ar, interface: en, direction: rtl}" in text
    assert "# The language whose guidelines are binding." in text, "comments stay"
    assert load(hub).settings.by_tag["ar"].direction == "rtl"


def test_what_was_not_carried_over_is_listed_file_by_file(hub: Path) -> None:
    files = report(hub)
    assert {name: one["reason"] for name, one in files.items() if one["outcome"] == "left-out"} == {
        "README.md": "no-front-matter",
        "broken.md": "front-matter",
        "draft.md": "draft",
        "index.html": "layout",
        "latin.md": "encoding",
    }
    assert files["broken.md"]["line"] in {2, 3}
    assert files["latin.md"]["line"] == 2
    assert files["ride.md"]["left"] == [
        {"what": "front-matter", "detail": "order", "line": 4},
        {"what": "link", "detail": "/about/", "line": 11},
        {"what": "picture", "detail": "/assets/hill.png", "line": 13},
    ]
    assert files["ar/ride.md"]["converted"] == {"direction": 1}


@pytest.mark.parametrize("lang", ["en", "zh-HK", "zh-Hans", "ja"])
def test_the_list_is_printed_in_the_readers_language(site: Path, run_import: Import, lang: str) -> None:
    result = run_import(site, "--author", "lau", "--root", "hub", "--lang", lang)
    assert result.exit_code == 0, result.output
    for name in ("README.md", "broken.md", "latin.md", "index.html", "draft.md", "/about/", "order"):
        assert name in result.stdout
    assert ("No" in result.stdout) == (lang == "en")
    brief = run_import(site, "--author", "lau", "--root", "hub", "--lang", lang, "--summary")
    assert "README.md" not in brief.stdout


def test_a_second_run_changes_nothing(hub: Path, site: Path, run_import: Import) -> None:
    before = tree(hub)
    result = run_import(site, "--author", "lau", "--root", "hub", "--date", "2027-01-01")
    assert result.exit_code == 0
    assert "4 entries unchanged" in result.stdout
    assert tree(hub) == before, "not even the date of import"


def test_a_second_run_from_a_clone_without_the_report_changes_nothing(
    hub: Path, site: Path, run_import: Import
) -> None:
    (hub / ".kaifong/import-report.json").unlink()
    before = tree(hub)
    assert run_import(site, "--author", "lau", "--root", "hub").exit_code == 0
    assert tree(hub) == before


def test_what_a_person_changed_is_left_and_said(hub: Path, site: Path, run_import: Import) -> None:
    entry = hub / "content/en/stories/ride.md"
    entry.write_text(entry.read_text() + "\nMended by hand.\n")
    (hub / "content/en/stories/repair.md").unlink()
    before = tree(hub)
    for _ in range(2):
        result = run_import(site, "--author", "lau", "--root", "hub")
        assert "changed by hand since the last import" in result.stdout
        assert "removed since the last import" in result.stdout
        assert tree(hub) == before


def test_a_source_that_changed_is_followed(hub: Path, site: Path, run_import: Import, write: Write) -> None:
    write(site, {"repair.md": "---\ntitle: Repair\n---\n\n## Tools\n\nTwo spanners.\n"})
    result = run_import(site, "--author", "lau", "--root", "hub")
    assert "1 entry updated" in result.stdout
    assert "Two spanners." in (hub / "content/en/stories/repair.md").read_text()


def test_another_entrys_place_is_not_taken(hub: Path, site: Path, run_import: Import, write: Write) -> None:
    theirs = "---\ntitle: Mine\nauthor: mei\n---\n\nMine.\n"
    write(hub, {"content/en/stories/new-post/index.md": theirs})
    write(site, {"new-post.md": "---\ntitle: Theirs\n---\n\nText\n"})
    result = run_import(site, "--author", "lau", "--root", "hub")
    assert "another entry has its place" in result.stdout
    assert not (hub / "content/en/stories/new-post.md").exists()


def test_a_dry_run_writes_nothing(site: Path, run_import: Import) -> None:
    result = run_import(site, "--author", "lau", "--root", "hub", "--dry-run")
    assert result.exit_code == 0
    assert "4 entries written" in result.stdout
    assert "nothing was written" in result.stdout
    assert not Path("hub").exists()


def test_posts_with_dates_in_their_names(tmp_path: Path, run_import: Import, write: Write) -> None:
    folder = write(
        tmp_path / "blog",
        {
            "_posts/2020-01-02-first-ride.md": "---\ntitle: First\npermalink: /2020/first.html\n---\n\nText\n",
            "_posts/2020-02-03-second.markdown": "---\n---\n\nAfter [it]({% post_url 2020-01-02-first-ride %}).\n",
            "_posts/2021-02-03-second.md": "---\ntitle: Again\n---\n\nText\n",
            "_drafts/later.md": "---\ntitle: Later\n---\n\nText\n",
            "_posts/我的單車.md": "---\ntitle: 我的單車\n---\n\n文\n",
        },
    )
    assert run_import(folder, "--author", "lau", "--root", "hub", "--site", "https://old.example").exit_code == 0
    found = load(Path("hub"))
    first = found.entries["content/en/stories/first-ride.md"]
    assert first.front["date"].isoformat() == "2020-01-02"
    assert first.aliases == ("2020/first.html",)
    assert first.front["imported"]["source"].startswith("https://old.example/")
    second = found.entries["content/en/stories/second.md"]
    assert second.title == "Second"
    assert "[it](first-ride.md)" in second.body
    slugs = [entry.slug for path, entry in found.entries.items() if path.startswith("content/")]
    assert len(slugs) == 4
    assert sum(slug.startswith("second") for slug in slugs) == 2, "two of one name get two addresses"


def test_symlinks_are_listed_and_never_followed(site: Path, run_import: Import, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("---\ntitle: Secret\n---\n\nSecret\n")
    (site / "link.md").symlink_to(secret)
    (site / "folder").symlink_to(tmp_path, target_is_directory=True)
    assert run_import(site, "--author", "lau", "--root", "hub").exit_code == 0
    files = report(Path("hub"))
    assert files["link.md"]["reason"] == "symlink"
    assert files["folder"]["reason"] == "symlink"
    assert not any("Secret" in path.read_text() for path in Path("hub/content").rglob("*.md"))


def test_nothing_is_written_through_a_symlink_in_the_hub(
    hub: Path, site: Path, run_import: Import, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (hub / "content/fr").symlink_to(outside, target_is_directory=True)
    (site / "fr").mkdir()
    (site / "fr/ride.md").write_text("---\ntitle: Tour\n---\n\nTexte\n")
    result = run_import(site, "--author", "lau", "--root", "hub")
    assert "a symbolic link stands in its place" in result.stdout
    assert list(outside.iterdir()) == []


def failure(result: Result) -> KaifongError:
    assert isinstance(result.exception, KaifongError), result.output
    return result.exception


def test_a_folder_that_is_missing_or_a_file(site: Path, run_import: Import) -> None:
    assert "there is no folder" in str(failure(run_import("nowhere", "--author", "lau", "--root", "hub")))
    assert "is a file" in str(failure(run_import(site / "ride.md", "--author", "lau", "--root", "hub")))
    assert not Path("hub").exists(), "no hub is made for an import that cannot be"


def test_a_folder_without_posts(tmp_path: Path, run_import: Import, write: Write) -> None:
    folder = write(tmp_path / "none", {"README.md": "# Hello\n"})
    assert "there are no posts" in str(failure(run_import(folder, "--author", "lau", "--root", "hub")))
    assert not Path("hub").exists()


def test_an_author_that_is_no_name(site: Path, run_import: Import) -> None:
    error = failure(run_import(site, "--author", "Lau Wing", "--root", "hub"))
    assert "“Lau Wing” cannot be an author's name" in str(error)
    assert "lau-wing" in error.mend


def test_a_kind_that_needs_more(site: Path, run_import: Import) -> None:
    assert "story, news" in failure(run_import(site, "--author", "lau", "--kind", "ama", "--root", "hub")).mend


def test_a_folder_that_is_no_hub_and_not_empty(site: Path, run_import: Import) -> None:
    Path("full").mkdir()
    Path("full/notes.txt").write_text("mine")
    error = failure(run_import(site, "--author", "lau", "--root", "full"))
    assert isinstance(error, ImportingError)
    assert "is no hub and is not empty" in str(error)
    assert [path.name for path in Path("full").iterdir()] == ["notes.txt"]


def test_a_broken_hub_is_said_with_its_line(hub: Path, site: Path, run_import: Import) -> None:
    (hub / "hub.yml").write_text((hub / "hub.yml").read_text().replace("timezone: UTC", "timezone: Mars"))
    error = failure(run_import(site, "--author", "lau", "--root", "hub"))
    assert isinstance(error, SettingsError)
    assert error.line


def test_languages_that_cannot_be_added_stop_the_import_before_it_writes(site: Path, run_import: Import) -> None:
    Path("hub").mkdir()
    Path("hub/hub.yml").write_text(
        "name: A\ntimezone: UTC\nreference: en\nlanguages: [{tag: en, name: English}, {tag: zh-Hant, name: 中文}]\n"
    )
    error = failure(run_import(site, "--author", "lau", "--root", "hub"))
    assert (error.path, error.line) == ("hub.yml", 4)
    assert not Path("hub/content").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_no_right_to_write(site: Path, run_import: Import) -> None:
    Path("closed").mkdir(mode=0o555)
    assert "could not be written" in str(failure(run_import(site, "--author", "lau", "--root", "closed/hub")))


def test_a_write_that_fails_is_said_and_leaves_no_half_a_file(
    hub: Path, site: Path, run_import: Import, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(site, {"repair.md": "---\ntitle: Repair\n---\n\nTwo spanners.\n"})
    before = tree(hub)
    full = OSError(28, "No space left on device")

    def refuse(*_arguments: object) -> Path:
        raise full

    monkeypatch.setattr(Path, "replace", refuse)
    error = failure(run_import(site, "--author", "lau", "--root", "hub"))
    assert "No space left on device" in str(error)
    assert tree(hub) == before


@pytest.mark.parametrize(
    "options", [["--date", "soon"], ["--site", "old.example"], ["--lang", "!"], ["--language", "x_y_z!"], []], ids=str
)
def test_wrong_usage(site: Path, run_import: Import, options: list[str]) -> None:
    author = [] if not options else ["--author", "lau"]
    assert run_import(site, *author, "--root", "hub", *options).exit_code == 2
