"""What all pages of a folder have in common around their content: filled in once, not on each page.

Header and footer are two thirds of a page's template and differ by language, by the section that is marked, and by
where their links are seen from. Links are relative, so two pages of one folder have the same ones, unless one of them
is itself on the way to where a link leads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# The theme's partials that depend on nothing else of a page, by the name under which `kf` has them.
PARTS: Mapping[str, str] = {
    "masthead": "partials/kf-masthead.html",
    "menu": "partials/kf-menu.html",
    "footer": "partials/kf-footer.html",
}


@dataclass
class SteadyParts:
    """The parts of one build's pages.

    Attributes:
        environment: MkDocs's templates.
        theme: our theme's folder. A hub's own partial may say what it likes of a page: it is filled in on each.
    """

    environment: Any
    theme: Path
    _made: dict[tuple[str, ...], Mapping[str, str]] = field(default_factory=dict)
    _ways: dict[str, frozenset[str]] = field(default_factory=dict)
    _names: tuple[str, ...] | None = None

    def of(self, context: Mapping[str, Any], url: str) -> Mapping[str, str]:
        """The parts for the page at `url`, by their names in `kf`; those of a hub's own are not among them.

        Args:
            context: the page's, with `kf` in it: the same for all pages of a language but for what stands in the key.
        """
        kf = context["kf"]
        site = kf["site"]
        ways = self._ways.get(site["tag"])
        if ways is None:
            ways = self._ways[site["tag"]] = _on_the_way(site)
        seen_from = url if url in ways else url.rstrip("/").rpartition("/")[0] + "/*"
        key = (site["tag"], kf.get("section") or "", seen_from)
        found = self._made.get(key)
        if found is None:
            templates = {name: self.environment.get_template(PARTS[name]) for name in self._ours()}
            found = self._made[key] = {name: one.render(context) for name, one in templates.items()}
        return found

    def _ours(self) -> tuple[str, ...]:
        """The parts that are the theme's own."""
        if self._names is None:
            loaded = {name: self.environment.get_template(path).filename for name, path in PARTS.items()}
            self._names = tuple(name for name, file in loaded.items() if Path(file or "").is_relative_to(self.theme))
        return self._names


def _on_the_way(site: Mapping[str, Any]) -> frozenset[str]:
    """The addresses of a language at which, or above which, a link of the parts leads."""
    links = [f"{site['tag']}/", *(line["href"] for line in (*site["nav"], *site["footer"]))]
    return frozenset(link[: place + 1] for link in links for place, char in enumerate(link) if char == "/") | {""}
