"""A maintainers' file being read key by key: which keys may stand where, and in which line the first mistake is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from kaifong.entries.did_you_mean import nearest_word
from kaifong.errors import SettingsError

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")


class YamlWalk:
    """What readers of such files begin with.

    Attributes:
        path: the file. why: what a mistake in it leads to, or None. sample: an id as one may be written.
        value, lines: as `maintainers_yaml` gives them.
        tags, reference: the hub's languages, and the one in which every text has to be.
    """

    path: ClassVar[str]
    why: ClassVar[str | None] = None
    sample: ClassVar[str]

    def __init__(
        self, value: Mapping[str, Any], lines: Mapping[str, int], tags: tuple[str, ...], reference: str
    ) -> None:
        self.value = value
        self.lines = lines
        self.tags = tags
        self.reference = reference

    def _fail(self, key: str, seen: str, mend: str) -> SettingsError:
        """The mistake, to be raised; its line is the key's, or that of the nearest key above that has one."""
        line = None
        while key and line is None:
            line, key = self.lines.get(key), key.rpartition(".")[0]
        return SettingsError(seen, why=self.why, mend=mend, path=self.path, line=line or 1)

    def _known(self, mapping: Mapping[str, Any], keys: Iterable[str], prefix: str) -> None:
        """Refuses keys that mean nothing, and names the nearest that does."""
        allowed = tuple(keys)
        for key in mapping:
            if key not in allowed:
                seen = f"unknown key “{key}”" + nearest_word(key, allowed)
                raise self._fail(prefix + key, seen, f"use one of: {', '.join(allowed)}")

    def _id(self, one: Mapping[str, Any], at: str, before: list[str]) -> str:
        """An item's id, which no item before has."""
        found = one.get("id")
        if not isinstance(found, str) or not _ID.match(found):
            raise self._fail(f"{at}.id", f"the id {found!r} is not in kebab-case", f"write it like `{self.sample}`")
        if found in before:
            raise self._fail(f"{at}.id", f"the id “{found}” stands there twice", "give each its own id")
        return found
