"""What of the last build's was not as it was left: told in one line, however much it is, and made again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Damage:
    """What was found, in the order in which a build comes by it, each as a noun: `2 pictures`."""

    found: list[str] = field(default_factory=list)

    def add(self, what: str) -> None:
        """Something was found."""
        self.found.append(what)

    def count(self, number: int, one: str, many: str) -> None:
        """So many of a sort were found; nothing where it is none."""
        if number:
            self.add(f"{number:,} {one if number == 1 else many}")

    @property
    def line(self) -> str | None:
        """For whoever builds; None where all was well."""
        if not self.found:
            return None
        return f"What the last build left in .kaifong was damaged, and was made again: {'; '.join(self.found)}"
