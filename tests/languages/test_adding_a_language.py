"""docs/adding-a-language.md, followed word by word."""

import re
import shutil
from pathlib import Path

import pytest

from kaifong.entries.settings_reader import parse_settings
from kaifong.languages.messages import LOCALES
from kaifong.languages.parity import complaints
from kaifong.testing import HUB_YML

DOCS = Path(__file__).parent.parent.parent / "docs" / "adding-a-language.md"


def blocks(kind: str) -> list[str]:
    """The code blocks of a kind, without their indent."""
    found = re.findall(rf"^( *)```{kind}\n(.*?)^ *```", DOCS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{indent}", "", text, flags=re.MULTILINE) for indent, text in found]


def test_a_line_in_the_settings_is_all_that_content_needs() -> None:
    (line,) = blocks("yaml")
    language = parse_settings((HUB_YML + line).encode()).languages[-1]
    assert (language.tag, language.html, language.theme, language.interface, language.direction) == (
        "sw",
        "sw",
        None,
        "en",
        "ltr",
    )
    near = parse_settings((HUB_YML + line.replace("sw", "zh-Hant-TW")).encode()).languages[-1]
    assert near.interface == "zh-Hant"
    assert parse_settings((HUB_YML + line.replace("sw", "fa")).encode()).languages[-1].direction == "rtl"


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """The catalogues after step 1."""
    copy, parity = (block.strip().removeprefix("$ ") for block in blocks("console"))
    assert parity == "python -m kaifong.languages.parity"
    source, target = (Path(one) for one in copy.split()[2:])
    assert LOCALES.as_posix().endswith(source.parent.as_posix())
    shutil.copytree(LOCALES / source.name, tmp_path / source.name)
    shutil.copytree(LOCALES / source.name, tmp_path / target.name)
    return tmp_path


def test_the_examples_are_the_catalogues_own_and_right(locales: Path) -> None:
    english, korean = blocks("text")
    file = locales / "ko" / "import.ftl"
    assert english in file.read_text(encoding="utf-8"), "the example has left the catalogue"
    before = [one for one in complaints(locales) if "import-step-read" in one]
    assert before == ["ko/import.ftl: import-step-read has plural forms that ko has not: one"]
    file.write_text(file.read_text(encoding="utf-8").replace(english, korean), encoding="utf-8")
    assert [one for one in complaints(locales) if "import-step-read" in one] == []


def test_what_is_not_translated_is_named(locales: Path) -> None:
    found = complaints(locales)
    assert any("reads as in en, word for word" in one for one in found)
    (locales / "ko" / "import.ftl").unlink()
    assert "ko: import-dry is missing" in complaints(locales)
