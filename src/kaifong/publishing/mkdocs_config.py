"""The configuration that MkDocs is given: the hub's own mkdocs.yml, or ours where a hub has none."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from kaifong.errors import BuildError
from kaifong.publishing.generator import MATERIAL, MATERIALX

DEFAULT = Path(__file__).parent / "mkdocs.default.yml"


class _NamedFile(io.BytesIO):
    """A configuration that lies elsewhere than MkDocs shall believe."""

    name: str


def load_configuration(root: Path, site_dir: Path, *, jobs: int, strict: bool) -> Any:
    """MkDocs's configuration for a build of the hub in `root`, whose stage is up to date, into `site_dir`.

    Raises:
        mkdocs.exceptions.Abort, mkdocs.exceptions.ConfigurationError: mkdocs.yml cannot be used.
        BuildError: neither Material nor its fork is installed.
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
    extra |= theme_of(own if own.is_file() else DEFAULT)
    config = load_config(source, site_dir=str(site_dir), strict=strict or None, **extra)
    config.extra["kaifong"] = {"staged": True, "jobs": jobs}
    return config


def theme_of(file: Path) -> dict[str, Any]:
    """`theme:` under its fork's name, where the file asks for Material and MaterialX is installed in its place.

    Raises:
        BuildError: neither is installed.
    """
    from mkdocs.utils import get_theme_names
    from mkdocs.utils.yaml import yaml_load

    themes = get_theme_names()
    if MATERIAL in themes:
        return {}
    with file.open("rb") as source:
        given = (yaml_load(source) or {}).get("theme")
    theme = {"name": given} if isinstance(given, str) else dict(given or {})
    if theme.get("name") != MATERIAL:
        return {}
    if MATERIALX not in themes:
        raise BuildError(
            "the theme Material is not installed", mend="pip install mkdocs-material, or its fork mkdocs-materialx"
        )
    return {"theme": {**theme, "name": MATERIALX}}
