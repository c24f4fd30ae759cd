"""The configuration that MkDocs is given: the hub's own mkdocs.yml, or ours where a hub has none."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from kaifong.publishing.generator import MATERIAL, theme_installed

DEFAULT = Path(__file__).parent / "mkdocs.default.yml"


class _NamedFile(io.BytesIO):
    """A configuration that lies elsewhere than MkDocs shall believe."""

    name: str


def load_configuration(root: Path, site_dir: Path, *, jobs: int, strict: bool) -> Any:
    """MkDocs's configuration for a build of the hub in `root`, whose stage is up to date, into `site_dir`.

    Raises:
        mkdocs.exceptions.Abort, mkdocs.exceptions.ConfigurationError: mkdocs.yml cannot be used.
    """
    from mkdocs.config import load_config

    own = root / "mkdocs.yml"
    extra: dict[str, Any] = {"config_file_path": str(own)}
    if own.is_file():
        source: Any = str(own)
    else:
        source = _NamedFile(DEFAULT.read_bytes())
        source.name = str(own)
        # A hub that has no mkdocs.yml has no hooks/ either: the same events, straight from the package.
        extra["hooks"] = [str(Path(__file__).parent / "mkdocs_hooks.py")]
    extra |= _theme(own if own.is_file() else DEFAULT)
    config = load_config(source, site_dir=str(site_dir), strict=strict or None, **extra)
    config.extra["kaifong"] = {"staged": True, "jobs": jobs}
    return config


def _theme(file: Path) -> dict[str, Any]:
    """`theme:` under the name by which it is installed, where the file's is another's: Material for MaterialX."""
    from mkdocs.utils import get_theme_names
    from mkdocs.utils.yaml import yaml_load

    themes = get_theme_names()
    if theme_installed(themes, MATERIAL) == MATERIAL:
        return {}
    with file.open("rb") as source:
        given = (yaml_load(source) or {}).get("theme")
    theme = {"name": given} if isinstance(given, str) else dict(given or {})
    return {"theme": {**theme, "name": theme_installed(themes, theme.get("name", ""))}} if theme else {}
