"""How a hub names the engine that its workflows install: one line in requirements/kaifong.txt.

Either a version, `kaifong==1.2.0`, that pip fetches from the package index, best with the hash that its page there
tells; or a wheel that stands in the hub itself, with its hash, for an engine that no index has.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from dataclasses import dataclass
from email.parser import BytesParser
from io import BytesIO

from kaifong.errors import KaifongError
from kaifong.setup.hub_workflows import PIN

FOLDER = PIN.rpartition("/")[0]

_NAMED = re.compile(r"^kaifong==(?P<version>[^\s;#\\]+)(?P<hash>(?:\s|\\)+--hash=sha256:[0-9a-f]{64})?", re.MULTILINE)
_CARRIED = re.compile(
    rf"^\./{FOLDER}/(?P<file>kaifong-(?P<version>[^-\s]+)-[\w.-]+\.whl)(?P<hash>(?:\s|\\)+--hash=sha256:[0-9a-f]{{64}})?",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Pin:
    """The engine that a hub's workflows install.

    Attributes:
        version: as pip spells it.
        hashed: whether a hash holds it: then nobody can exchange what is installed.
        wheel: the name of a wheel beside the pin; None where the package index is asked.
    """

    version: str
    hashed: bool
    wheel: str | None = None


def read_pin(text: str) -> Pin | None:
    """What a requirements/kaifong.txt names; None where it names nothing that Kaifong knows how to read."""
    if found := _CARRIED.search(text):
        return Pin(found["version"], found["hash"] is not None, found["file"])
    if found := _NAMED.search(text):
        return Pin(found["version"], found["hash"] is not None)
    return None


def named(version: str) -> dict[str, bytes]:
    """The files of a pin that names a version of the package index."""
    text = (
        "# The engine that the workflows install, without its dependencies: those stand in run.lock.\n"
        "# Hold it by its hash: write ` --hash=sha256:…` behind it, as the package index tells it for this version.\n"
        "# Then nobody can exchange what is installed here: pip refuses whatever else it is given.\n"
        f"kaifong=={version}\n"
    )
    return {PIN: text.encode()}


def carried(name: str, data: bytes) -> dict[str, bytes]:
    """The files of a pin on a wheel that the hub carries itself.

    Args:
        name: the wheel's file name. data: its bytes.

    Raises:
        KaifongError: it is no wheel of kaifong.
    """
    version = _version(name, data)
    digest = hashlib.sha256(data).hexdigest()
    text = (
        "# The engine that the workflows install, without its dependencies: those stand in run.lock. It is carried\n"
        "# in this folder, so no package index is asked for it; the hash holds it.\n"
        f"./{FOLDER}/kaifong-{version}-py3-none-any.whl --hash=sha256:{digest}\n"
    )
    return {PIN: text.encode(), f"{FOLDER}/kaifong-{version}-py3-none-any.whl": data}


def _version(name: str, data: bytes) -> str:
    """The version that a wheel's metadata state.

    Raises:
        KaifongError: it is no wheel of kaifong.
    """
    mend = "name the file that `pip wheel --no-deps .` makes in Kaifong's own repository"
    try:
        with zipfile.ZipFile(BytesIO(data)) as wheel:
            [where] = [one for one in wheel.namelist() if re.fullmatch(r"kaifong-[^/]+\.dist-info/METADATA", one)]
            told = BytesParser().parsebytes(wheel.read(where))
    except (zipfile.BadZipFile, ValueError, KeyError) as error:
        raise KaifongError(f"{name} is no wheel of kaifong", mend=mend) from error
    version = str(told["Version"] or "")
    if not re.fullmatch(r"[0-9][A-Za-z0-9.+]*", version):
        raise KaifongError(f"{name} states no version", mend=mend)
    return version
