"""A folder that somebody prepared: links, bytes that are no names, escapes for the terminal, depth without end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner

from kaifong.cli.import_ import command

DEEP = 1_200  # beyond Python's stack, and within what a path may be long
POST = "---\ntitle: A\n---\nText.\n"
SAYING = '---\ntitle: C\nlang: "\\e]0;x\\a"\nredirect_from: [/index.html, /assets/x.js, //evil.example]\n---\nText.\n'


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    posts = tmp_path / "old"
    posts.mkdir()
    (posts / "a\x1b[31m\n::error::b.md").write_text(POST)
    (posts / "c.md").write_text(SAYING)
    Path(os.fsdecode(os.fsencode(posts) + b"/\xff.md")).write_text(POST)
    (posts / "link.md").symlink_to("/etc/passwd")
    with chdir(posts):
        for _ in range(DEEP):
            Path("d").mkdir()
            os.chdir("d")
        yield posts
        for _ in range(DEEP):  # what clears temporary folders away is recursive, too
            os.chdir("..")
            Path("d").rmdir()


def test_it_is_read_to_its_end_and_says_nothing_to_the_terminal(folder: Path, tmp_path: Path) -> None:
    given = ["jekyll", str(folder), "--author", "eve", "--root", str(tmp_path / "hub")]
    with chdir(tmp_path):
        done = CliRunner().invoke(command, given, color=True)

    assert done.exit_code == 0, done.output
    assert "\x1b" not in done.output
    assert "\n::error::" not in done.output
    assert "<U+001B>[31m<U+000A>::error::b.md" in done.output
    written = [one.read_text() for one in (tmp_path / "hub/content").rglob("*.md")]
    assert len(written) == 3
    assert not any("aliases" in one or "root:" in one for one in written)
