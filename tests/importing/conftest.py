"""A small Jekyll site, and the command run on it in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kaifong.cli.import_ import command

Import = Callable[..., Result]


def _write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


@pytest.fixture
def write() -> Callable[[Path, dict[str, str | bytes]], Path]:
    """Writes files below a folder."""
    return _write


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Two posts, one of them in two languages, and what else stands around in such a folder."""
    return _write(
        tmp_path / "old",
        {
            "ride.md": (
                "---\nlang: en\ntitle: The ride\norder: 3\nredirect_from: /old-ride/\nauthor: Old Lau\n---\n\n"
                "## Why ride?\n\nSee [the repair](../repair/#tools) and [us](/about/).\n\n![Hill](/assets/hill.png)\n"
            ),
            "repair.md": (
                "---\ntitle: Repair\ntags: [tools, brakes]\ndate: 2019-05-01\n---\n\n## Tools\n\nA spanner.\n"
            ),
            "zh-hant/ride.md": "---\nlang: zh-hant\ntitle: 踩單車\n---\n\n睇 [英文](/ride/)。\n",
            "ar/ride.md": '---\ntitle: ركوب\n---\n\n<div dir="rtl" markdown="1">\n\nنص\n\n</div>\n',
            "index.html": "---\nlayout: home\n---\n<h1>Home</h1>\n",
            "README.md": "# Read me\n",
            "broken.md": "---\ntitle: [a\n---\n\nText\n",
            "latin.md": b"---\ntitle: Caf\xe9\n---\n\nText\n",
            "draft.md": "---\ntitle: Later\npublished: false\n---\n\nText\n",
        },
    )


@pytest.fixture
def run_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Import:
    """`kaifong import jekyll …` from an empty folder, on a fixed day."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(command, ["jekyll", *map(str, arguments)])

    return run
