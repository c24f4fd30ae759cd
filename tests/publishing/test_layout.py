"""Laying a stage out with the real MkDocs and Material."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.publishing.layout import lay_out

pytestmark = pytest.mark.build
WriteStage = Callable[..., Path]


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_page_is_laid_out_as_staged(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub")
    assert lay_out(root, tmp_path / "site", jobs=1) == ()
    html = (tmp_path / "site/zh-Hant/stories/story-1/index.html").read_text(encoding="utf-8")
    assert '<html lang="zh-Hant-HK"' in html
    assert "<title>Story 1 · Hub &amp; zh-Hant</title>" in html
    assert '<h1>Story 1</h1><h2 id="u-one">One</h2><p>Text &lt;1&gt; <a href="../../">up</a></p>' in html
    assert 'href="#u-two"' in html, "the table of contents comes from the staged page"
    assert "nav-label zh-Hant" in html, "the words are those of the page's language"
    assert "Story 0" not in html, "no other page is in the navigation"


def test_a_language_that_the_theme_lacks_gets_english_words(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub")
    lay_out(root, tmp_path / "site", jobs=1)
    html = (tmp_path / "site/xx/stories/story-2/index.html").read_text(encoding="utf-8")
    assert '<html lang="xx"' in html
    assert "Skip to content" in html


def test_what_no_page_asks_for_is_not_published(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub")
    lay_out(root, tmp_path / "site", jobs=1)
    published = {path for path in files(tmp_path / "site") if path.startswith("assets/")}
    assert not [path for path in published if "lunr" in path or "bundle" in path or path.endswith(".map")]
    assert {"assets/kaifong.js", "assets/kaifong-scheme.js", "assets/kaifong-mark.svg"} <= published


def test_a_hub_with_templates_of_its_own_gets_all_of_the_theme(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub")
    (root / "overrides").mkdir()
    given = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(given.replace("name: material", "name: material\n  custom_dir: overrides"))
    lay_out(root, tmp_path / "site", jobs=1)
    assert any("javascripts/bundle" in path for path in files(tmp_path / "site"))


def test_links_hold_below_a_path(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub")
    lay_out(root, tmp_path / "site", jobs=1)
    html = (tmp_path / "site/en/stories/story-0/index.html").read_text(encoding="utf-8")
    [sheet] = re.findall(r'<link rel="stylesheet" href="../../../(assets/sheet/[0-9a-f]{10}\.css)">', html)
    assert (tmp_path / "site" / sheet).is_file()
    assert 'href="/' not in html
    assert 'src="/' not in html


def test_two_processes_write_the_same_bytes_as_one(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub", pages=230)
    lay_out(root, tmp_path / "one", jobs=1)
    lay_out(root, tmp_path / "two", jobs=2)
    one, two = files(tmp_path / "one"), files(tmp_path / "two")
    assert sorted(one) == sorted(two)
    assert [path for path in one if one[path] != two[path]] == []
    assert sum(path.endswith("index.html") for path in one) == 233


@pytest.mark.parametrize("number", [0, 1], ids=["in the first process", "in the other"])
def test_a_process_that_fails_fails_the_build(write_stage: WriteStage, tmp_path: Path, number: int) -> None:
    root = write_stage(tmp_path / "hub", pages=230)
    (root / f".kaifong/stage/en/stories/story-{number * 3}/index.md").write_text("# No staged page\n")
    with pytest.raises(BuildError, match=rf"story-{number * 3}/index.md.*three dashes"):
        lay_out(root, tmp_path / "site", jobs=2)


def test_a_broken_configuration_is_named(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub")
    (root / "mkdocs.yml").write_text("site_name: x\ntheme: no-such-theme\n")
    with pytest.raises(BuildError, match="no-such-theme") as caught:
        lay_out(root, tmp_path / "site", jobs=1)
    assert "mkdocs.yml" in caught.value.mend


def test_a_hub_without_configuration_gets_ours(write_stage: WriteStage, tmp_path: Path) -> None:
    root = write_stage(tmp_path / "hub")
    lay_out(root, tmp_path / "with", jobs=1)
    (root / "mkdocs.yml").unlink()
    (root / "hooks/kaifong_hooks.py").unlink()
    lay_out(root, tmp_path / "without", jobs=1)
    assert files(tmp_path / "with") == files(tmp_path / "without")


def test_our_configuration_is_the_demo_hubs() -> None:
    repository = Path(__file__).parents[2]
    ours = repository / "src/kaifong/publishing/mkdocs.default.yml"
    assert ours.read_bytes() == (repository / "mkdocs.yml").read_bytes()
