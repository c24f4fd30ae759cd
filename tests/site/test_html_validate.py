"""What html-validate says of every page: its preset `standard`, which is the HTML standard alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.build

# A rule, the files and the place where it is broken, and why that stays. Nothing else is forgiven.
EXCEPTIONS = (
    (
        "valid-autocomplete",
        r".*/index\.html",
        r"#__(drawer|search)",
        "Material's base template writes two hidden checkboxes outside of every block; we have no drawer",
    ),
    (
        "no-deprecated-attr",
        r".*/mail\.html",
        r"html > body.*",
        "made to be mailed: programs that read mail know tables and their attributes, and not what replaced them",
    ),
)


def test_every_page_is_valid(built: Path, node_modules: Path, tmp_path: Path) -> None:
    found = [
        f"{file}:{line} {rule} at {place}: {message}"
        for file, line, rule, place, message in _messages(built, node_modules, tmp_path)
        if not any(_forgiven(one, rule, file, place) for one in EXCEPTIONS)
    ]
    assert not found, "\n".join(found[:30])


def test_each_exception_is_still_needed_and_each_fault_is_seen(
    built: Path, node_modules: Path, tmp_path: Path
) -> None:
    home = (built / "en/index.html").read_text(encoding="utf-8")
    wrong = home.replace("</main>", "<p><div>Not allowed</div></p></main>", 1)
    (tmp_path / "index.html").write_text(wrong, encoding="utf-8")
    shutil.copy(next(built.glob("en/digest/*/mail.html")), tmp_path)
    seen = {(rule, file, place) for file, _, rule, place, _ in _messages(tmp_path, node_modules, tmp_path)}
    for exception in EXCEPTIONS:
        assert any(_forgiven(exception, *one) for one in seen), f"{exception[0]} is not needed"
    assert "close-order" in {rule for rule, _, _ in seen}


def _forgiven(exception: tuple[str, str, str, str], rule: str, file: str, place: str) -> bool:
    excepted, files, where, _ = exception
    return rule == excepted and bool(re.fullmatch(files, file) and re.fullmatch(where, place))


def _messages(site: Path, node_modules: Path, work: Path) -> list[tuple[str, int, str, str, str]]:
    """What the tool says of a folder's pages: file, line, rule, place, message."""
    settings = work / "html-validate.json"
    settings.write_text('{"root": true, "extends": ["html-validate:standard"]}', encoding="utf-8")
    # Into a file: the tool ends before a pipe has taken all that it says.
    said = work / "said.json"
    with said.open("w", encoding="utf-8") as out:
        run = subprocess.run(
            [
                *("node", str(node_modules / "html-validate/bin/html-validate.mjs"), "--config", str(settings)),
                *("--formatter", "json", "**/*.html"),
            ],
            cwd=site,
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=300,
        )
    assert run.returncode in {0, 1}, run.stderr
    return [
        (file["filePath"], one["line"], one["ruleId"], one["selector"] or "", one["message"])
        for file in json.loads(said.read_text(encoding="utf-8"))
        for one in file["messages"]
    ]
