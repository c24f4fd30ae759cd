"""An uploaded file made a picture that a hub can publish: known by its bytes, small, with nothing told beside it.

What a stranger uploaded is decoded in a process of its own, with limits and without this one's environment, in which
a token is.
"""

from __future__ import annotations

import resource
import subprocess
import sys

from kaifong.github.submit.attachments import Unfetched
from kaifong.moderation.pictures.content_type import IMAGES, content_type
from kaifong.moderation.pictures.file import split, stripped
from kaifong.moderation.pictures.shrink import shrunk

_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
}
# What a telephone's 108 million pixels take: some 5 s and 700 MB. Beyond, the file is made to be a burden.
SECONDS = 30
MEMORY = 1_500_000_000


def ending(data: bytes) -> str | None:
    """The ending for a file by its bytes; None for what no hub shows."""
    return _ENDINGS.get(content_type(data) or "")


def safe_picture(data: bytes) -> bytes | Unfetched:
    """The picture as it is to be published, or why it cannot be."""
    if content_type(data) not in IMAGES.values():
        return Unfetched("submit-picture-kind")
    command = [sys.executable, "-I", "-m", "kaifong.github.submit.safe_picture"]
    try:
        made = subprocess.run(
            command, input=data, capture_output=True, check=True, timeout=SECONDS, env={}, cwd="/", close_fds=True
        )
    except (subprocess.SubprocessError, OSError):
        return Unfetched("submit-picture-broken")
    return made.stdout or Unfetched("submit-picture-broken")


def remade(data: bytes) -> bytes:
    """The file without metadata and not larger than any page shows; empty where it could not be followed to its end.

    A picture that is cut off may hold metadata behind the break, so nothing of it is kept.
    """
    new = shrunk(stripped(data))
    picture = split(new)
    return new if picture is not None and picture.whole and picture.pixels else b""


def _alone() -> None:
    """This process, as a worker: bytes in, bytes out."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.stdout.buffer.write(remade(sys.stdin.buffer.read()))


if __name__ == "__main__":
    _alone()
