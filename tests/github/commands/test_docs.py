"""docs/commands.md tells the same as the table of rights and the names."""

from __future__ import annotations

import re
from pathlib import Path

from kaifong.github.commands.names import ALIASES, Name
from kaifong.github.commands.rights import RIGHTS, Standing
from kaifong.github.commands.table import ACTS
from kaifong.languages.catalogue import translator
from kaifong.languages.messages import available

PAGE = Path(__file__).parents[3] / "docs" / "commands.md"
ROW = re.compile(r"^\| `/(\w+)[^|]*\| ([^|]*)\| [^|]* \| (yes|–) \| (yes|–) \| (yes|–) \| (yes|–) \|$", re.MULTILINE)
COLUMNS = (Standing.AUTHOR, Standing.MEMBER, Standing.MODERATOR, Standing.MAINTAINER)


def test_the_page_has_the_table_of_rights() -> None:
    told = {
        Name(found[0]): frozenset(one for one, said in zip(COLUMNS, found[2:], strict=True) if said == "yes")
        for found in ROW.findall(PAGE.read_text("utf-8"))
    }
    assert told == dict(RIGHTS)


def test_the_page_has_every_other_word_for_a_command() -> None:
    for found in ROW.findall(PAGE.read_text("utf-8")):
        words = {f"/{word}" for words in ALIASES[Name(found[0])].values() for word in words}
        assert set(re.findall(r"`(/[^`]+)`", found[1])) == words


def test_every_command_has_one_act_and_a_line_of_help() -> None:
    assert [name for name, _ in ACTS] == list(Name)
    for tag in available():
        lines = [translator(tag).text(f"command-about-{name.value}") for name in Name]
        assert len(set(lines)) == len(lines)
