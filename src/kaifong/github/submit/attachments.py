"""Pictures that members dropped into a form, fetched as any stranger could: no token, one host, little patience.

GitHub keeps them at `github.com/user-attachments/assets/<uuid>` and answers with a redirect to a signed address of
its storage; older ones lie at `user-images.githubusercontent.com`. Those of private repositories cannot be had
without a token, and are not asked for. An address is a member's word: each hop is held to the list below before it is
asked.
"""

from __future__ import annotations

import http.client
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

# GitHub takes no larger picture into an issue (docs.github.com, "Attaching files"); twenty make an album.
MOST_BYTES = 10 * 1024 * 1024
MOST_PICTURES = 20
MOST_HOPS = 3
TIMEOUT = 10  # seconds without a byte
LONGEST = 30.0  # seconds for one picture, however steadily it trickles
ALL = 240.0  # seconds for all of a form together, decoding included: the job has ten minutes
_CHUNK = 1 << 16
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

_ASSET = re.compile(r"/user-attachments/assets/[0-9a-fA-F-]{36}\Z")
_OLD_HOST = "user-images.githubusercontent.com"
_OLD = re.compile(r"/[0-9]{1,12}/[A-Za-z0-9._-]{1,120}\Z")
# Where GitHub's storage is, as its redirects name it; the letters in the middle are the bucket's and may change.
_STORAGE = re.compile(r"github-production-user-asset-[0-9a-z]{1,20}\.s3(?:\.[a-z0-9-]{1,20})?\.amazonaws\.com\Z")


@dataclass(frozen=True)
class Unfetched:
    """Why there is no picture: the id of a message of `submit.ftl`."""

    message: str


@dataclass(frozen=True)
class Attachments:
    """Fetches attachments.

    Attributes:
        server: GitHub's address for people (`GITHUB_SERVER_URL`).
        clock: seconds that only go up.
    """

    server: str = "https://github.com"
    clock: Callable[[], float] = field(default=time.monotonic)

    def is_attachment(self, url: str) -> bool:
        """Whether a picture's address is one that a form's upload gets."""
        try:
            parts, server = urlsplit(url), urlsplit(self.server)
            if (parts.scheme, parts.netloc) == (server.scheme, server.netloc):
                return bool(_ASSET.match(parts.path)) and not parts.query
            return parts.scheme == "https" and parts.netloc == _OLD_HOST and bool(_OLD.match(parts.path))
        except ValueError:
            return False

    def fetched(self, url: str) -> bytes | Unfetched:
        """The bytes at an attachment's address, whatever they are."""
        if not self.is_attachment(url):
            return Unfetched("submit-picture-elsewhere")
        try:
            return self._followed(url, self.clock() + LONGEST)
        except (OSError, http.client.HTTPException, ValueError):
            return Unfetched("submit-picture-unreachable")

    def _followed(self, url: str, until: float) -> bytes | Unfetched:
        for _ in range(MOST_HOPS + 1):
            with self._asked(url) as answer:
                if answer.status == 200:
                    return self._read(answer, until)
                url = urljoin(url, answer.headers.get("location", ""))
                if answer.status not in _REDIRECTS or not self._welcome(url):
                    break
        return Unfetched("submit-picture-unreachable")

    def _welcome(self, url: str) -> bool:
        """Whether a redirect may be followed: to GitHub's storage, or within the server that we were sent from."""
        parts, server = urlsplit(url), urlsplit(self.server)
        if (parts.scheme, parts.netloc) == (server.scheme, server.netloc):
            return True
        return parts.scheme == "https" and bool(_STORAGE.match(parts.netloc) or parts.netloc == _OLD_HOST)

    @staticmethod
    def _asked(url: str) -> Any:
        """The answer to one request, which follows nothing by itself, takes no proxy and sends no credentials."""
        headers = {"User-Agent": "kaifong", "Accept": "image/*"}
        request = urllib.request.Request(url, headers=headers)  # noqa: S310 - each hop was held to the list above
        return _opener().open(request, timeout=TIMEOUT)

    def _read(self, answer: Any, until: float) -> bytes | Unfetched:
        parts: list[bytes] = []
        size = 0
        # What has come so far, not a whole chunk: who sends a byte a second would have us wait for 65,536 of them.
        while chunk := answer.read1(_CHUNK):
            size += len(chunk)
            parts.append(chunk)
            if size > MOST_BYTES:
                return Unfetched("submit-picture-large")
            if self.clock() > until:
                return Unfetched("submit-picture-unreachable")
        promised = answer.headers.get("content-length", "")
        if promised.isdigit() and int(promised) != size:
            return Unfetched("submit-picture-unreachable")  # the line broke: half a picture is none
        return b"".join(parts)


class _Straight(urllib.request.HTTPErrorProcessor):
    """Every answer is given as it is: a redirect is looked at by us, and a refusal is no exception."""

    def http_response(self, request: urllib.request.Request, response: Any) -> Any:
        del request
        return response

    https_response = http_response


def _opener() -> urllib.request.OpenerDirector:
    opener = urllib.request.OpenerDirector()
    for handler in (urllib.request.HTTPHandler(), urllib.request.HTTPSHandler(), _Straight()):
        opener.add_handler(handler)
    return opener


__all__ = ["MOST_BYTES", "MOST_PICTURES", "Attachments", "Unfetched"]
