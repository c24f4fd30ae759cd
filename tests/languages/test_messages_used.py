"""Every message that code or a template names is in the catalogue: a missing one is a page that does not build."""

import re
from pathlib import Path

from kaifong.languages.messages import LOCALES, messages

PACKAGE = LOCALES.parent.parent
# Whole ids only: one that is put together from parts (`f"kind-{name}"`) is held by the tests of whoever does it.
CALLS = re.compile(r"""(?:\.text|\.attribute|\bt|\bwords)\(\s*["']([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["']""")


def named() -> dict[str, str]:
    """Ids named in the package's Python files and templates, and where."""
    found: dict[str, str] = {}
    for path in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.html")]):
        for match in CALLS.finditer(path.read_text(encoding="utf-8")):
            found.setdefault(match[1], path.relative_to(PACKAGE).as_posix())
    return found


def test_every_message_that_is_named_is_there() -> None:
    assert {name: where for name, where in named().items() if name not in messages("en").sources} == {}


def test_the_search_for_names_finds_them(tmp_path: Path) -> None:
    """A pattern that found nothing would pass above."""
    assert "import-dry" in named() or "import-heading-files" in named()
    assert [match[1] for match in CALLS.finditer('{{ t("pages-home") }} x.text(\n  "a-b", n=1)')] == [
        "pages-home",
        "a-b",
    ]
    assert tmp_path.is_dir()
