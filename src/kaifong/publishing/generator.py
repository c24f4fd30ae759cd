"""Which site generator lays the stage out: MkDocs, or ProperDocs, the fork of it that lives on.

ProperDocs has everything where MkDocs has it, and brings a module that gives itself to whoever imports `mkdocs`. So
nothing else of ours knows which of the two it is. The same holds for the themes: Material's fork, MaterialX, is the
same package under another theme's name.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from importlib.util import find_spec

from kaifong.errors import BuildError

# In the order of preference: both are there wherever a plugin asks for ProperDocs, which is nobody's choice of it.
GENERATORS = ("mkdocs", "properdocs")
_CALLED = {"mkdocs": "MkDocs", "properdocs": "ProperDocs"}
# Names one of them where both are installed.
VARIABLE = "KAIFONG_GENERATOR"
# Packages whose versions a page's bytes depend on, if they are there.
_LAYING_OUT = (*GENERATORS, "mkdocs-material", "mkdocs-materialx")

# The two themes as mkdocs.yml names them: one package, which only one of them can be.
MATERIAL, MATERIALX = "material", "materialx"


def generator(environment: Mapping[str, str]) -> str:
    """The one to use: the one that KAIFONG_GENERATOR names, else the first that is installed.

    Raises:
        BuildError: none is installed, or the one that is wanted is not.
    """
    wanted = environment.get(VARIABLE, "")
    if wanted and wanted not in GENERATORS:
        raise BuildError(
            f"{VARIABLE} names “{wanted}”, which is no site generator that Kaifong knows",
            mend=f"set it to {' or '.join(GENERATORS)}, or leave it out",
        )
    for name in (wanted,) if wanted else GENERATORS:
        if find_spec(name) is not None:
            return name
    seen = f"{VARIABLE} asks for {wanted}, which is not installed" if wanted else "no site generator is installed"
    raise BuildError(
        seen,
        why="Kaifong stages pages, and MkDocs or ProperDocs lays them out",
        mend=f"pip install {wanted or 'mkdocs'} mkdocs-material"
        + ("" if wanted else ", or properdocs in the place of mkdocs (docs/other-builders.md)"),
    )


def called(environment: Mapping[str, str]) -> str:
    """What people call the one that is used: whoever looks for help has to know whose program it is.

    Raises:
        BuildError: as `generator`.
    """
    return _CALLED[generator(environment)]


def take(name: str) -> None:
    """From here on `import mkdocs` gives the one of that name, in this process; nothing of either is imported yet."""
    if name == "properdocs":
        importlib.import_module("properdocs.replacement")


def versions(environment: Mapping[str, str]) -> str:
    """The generator that is used, and the versions of all that lays pages out: `mkdocs: mkdocs 1.6.1, …`.

    Raises:
        BuildError: as `generator`.
    """
    return f"{generator(environment)}: {', '.join(_installed())}"


def _installed() -> list[str]:
    from importlib.metadata import PackageNotFoundError, version  # a fiftieth of a second, for who asks this alone

    found = []
    for name in _LAYING_OUT:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return found
