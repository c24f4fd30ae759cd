"""ProperDocs, and MaterialX under both generators: the same hub gives the same pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from built_hub import BuiltHub
from dangers import dangers
from other_builders import build, python_of, run
from page_seen import differences, page_seen
from sites_told import pages, told

pytestmark = pytest.mark.build


def whole(site: Path) -> dict[str, bytes]:
    """Every file of a site."""
    return {one.relative_to(site).as_posix(): one.read_bytes() for one in site.rglob("*") if one.is_file()}


@pytest.mark.parametrize("builder", ["properdocs", "materialx"])
def test_the_demo_hub_says_the_same(demo: BuiltHub, tmp_path: Path, builder: str) -> None:
    python = python_of(builder)
    assert len(pages(demo.site)) > 300
    assert told(demo.site, build(demo.copied(tmp_path / "hub"), tmp_path / "site", python)) == []


def test_properdocs_gives_the_same_bytes(hostile: BuiltHub, tmp_path: Path) -> None:
    site = build(hostile.copied(tmp_path / "hub"), tmp_path / "site", python_of("properdocs"))
    assert whole(site) == whole(hostile.site)


def test_a_generator_can_be_chosen_and_nothing_hostile_is_in_its_pages(hostile: BuiltHub, tmp_path: Path) -> None:
    """MaterialX brings both along."""
    python = python_of("materialx")
    hub = hostile.copied(tmp_path / "hub")
    sites = [build(hub, tmp_path / one, python, KAIFONG_GENERATOR=one) for one in ("mkdocs", "properdocs")]
    assert [told(hostile.site, site) for site in sites] == [[], []]
    for site in sites:
        assert {address: found for address, text in pages(site).items() if (found := dangers(text))} == {}


@pytest.mark.parametrize("builder", ["properdocs", "materialx"])
def test_a_hub_that_changed_is_built_as_from_nothing(hostile: BuiltHub, tmp_path: Path, builder: str) -> None:
    python = python_of(builder)
    hub, other = hostile.copied(tmp_path / "hub"), hostile.copied(tmp_path / "other")
    build(hub, tmp_path / "site", python)
    for one in (hub, other):
        (one / "content/en/stories/kind.md").write_text("---\ntitle: Another ride\nauthor: mallory\n---\n\nFar.\n")
    site = build(hub, tmp_path / "site", python, clean=False)
    assert whole(site) == whole(build(other, tmp_path / "clean", python))


@pytest.mark.parametrize(("builder", "command"), [("properdocs", "properdocs"), ("materialx", "mkdocs")])
def test_typed_directly(hostile: BuiltHub, tmp_path: Path, builder: str, command: str) -> None:
    hub = hostile.copied(tmp_path / "hub")
    if builder == "materialx":  # mkdocs reads the theme's name before it asks any hook
        given = (hub / "mkdocs.yml").read_text(encoding="utf-8")
        (hub / "mkdocs.yml").write_text(given.replace("name: material\n", "name: materialx\n"), encoding="utf-8")
    run([python_of(builder), "-m", command, "build", "-q", "-f", "mkdocs.yml"], hub)
    assert [one for one in told(hostile.site, hub / "site") if not one.startswith("search-index/")] == []


def test_a_difference_would_be_seen(hostile: BuiltHub) -> None:
    text = pages(hostile.site)["en/stories/kind/"]
    changes = (
        (' lang="en"', ' lang="ja"'),
        ('rel="canonical" href="https://', 'rel="canonical" href="http://'),
        ("Words.", "Words!"),
        ('href="#kf-content"', 'href="#"'),
        ('aria-current="page"', ""),
        ("<title>", "<title>The "),
        ("kaifong.js", "other.js"),
        ('"@context"', '"@CONTEXT"'),
    )
    before = page_seen(text, "en/stories/kind/")
    for old, new in changes:
        assert old in text, old
        assert differences(before, page_seen(text.replace(old, new, 1), "en/stories/kind/")), old
