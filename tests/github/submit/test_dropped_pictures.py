"""Pictures dropped into a form: found in the text, fetched from one host without a token, published clean."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from filling import filled_in
from hypothesis import given, settings
from hypothesis import strategies as st
from photographs import photo

from kaifong.github.submit import attachments
from kaifong.github.submit.attachments import Attachments, Unfetched
from kaifong.github.submit.safe_picture import ending, remade, safe_picture
from kaifong.github.submit.taken_pictures import with_pictures
from kaifong.github.submit.text_pictures import pictures_in, with_names
from kaifong.moderation.pictures.file import split
from kaifong.moderation.pictures.private import told
from kaifong.testing import make_hub

ASSET = "/user-attachments/assets/01234567-89ab-cdef-0123-456789abcdef"
URL = f"https://github.com{ASSET}"
HUB = make_hub()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"![Image]({URL})", [(URL, "")]),
        (f"![Two riders]({URL})", [(URL, "Two riders")]),
        (f'![a \\] b]({URL} "title")', [(URL, "a \\] b")]),
        (f'<img width="10" height="9" alt="Image" src="{URL}" />', [(URL, "")]),
        (f"<IMG SRC='{URL}' alt='A &amp; [b]'>", [(URL, "A & b")]),
        (f"```\n![x]({URL})\n```\n![y]({URL})", [(URL, "y")]),
        (f"![x]({URL}) <img src='https://a.example/a.png' alt='z'>", [(URL, "x"), ("https://a.example/a.png", "z")]),
        ("![x](picture.jpg) <img src='data:image/png;base64,x'>", []),
        (URL, []),
    ],
)  # fmt: skip
def test_pictures_are_found_as_github_writes_them(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.url, one.alt) for one in pictures_in(text)] == found


def test_they_get_their_new_names_and_what_has_none_goes() -> None:
    text = f'Before\n\n<img alt="A wheel" src="{URL}" />\n\n![b](https://x.example/b.png)\n\nAfter'
    names = {URL: "picture-1.jpg", "https://x.example/b.png": None}
    assert with_names(text, names) == "Before\n\n![A wheel](picture-1.jpg)\n\n\n\nAfter"


@given(
    st.lists(st.sampled_from(["![", "](", ")", "<img ", 'src="', 'alt="', '"', ">", URL, "\n", "\\", "```", "x "]))
)
@settings(deadline=None)
def test_no_text_of_such_pieces_breaks_it(pieces: list[str]) -> None:
    text = "".join(pieces)
    after = with_names(text, {one.url: "p.jpg" for one in pictures_in(text)})
    assert not pictures_in(after)


@pytest.mark.parametrize(
    ("url", "good"),
    [
        (URL, True),
        ("https://user-images.githubusercontent.com/12345/9876-abc.png", True),
        (f"http://github.com{ASSET}", False),
        (f"{URL}?jwt=x", False),
        (f"https://github.com.evil.example{ASSET}", False),
        (f"https://me@github.com{ASSET}", False),
        (f"https://github.com:444{ASSET}", False),
        ("https://github.com/example/hub/assets/1/x", False),
        (f"https://github.com/user-attachments/assets/../../{ASSET}", False),
        ("https://private-user-images.githubusercontent.com/1/2-x.png?jwt=x", False),
        ("https://user-images.githubusercontent.com/../x", False),
        ("https://[", False),
    ],
)
def test_only_what_an_upload_gets_for_an_address_is_asked_for(url: str, good: bool) -> None:  # noqa: FBT001
    assert Attachments().is_attachment(url) is good


class Host(ThreadingHTTPServer):
    """A host of attachments that notes what it is asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.location = "/signed/photo"
        self.data = photo()
        self.status = 200
        self.length: int | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Host

    def do_GET(self) -> None:
        self.server.asked.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
        if self.path == ASSET:
            self.send_response(302)
            self.send_header("Location", self.server.location)
            self.end_headers()
            return
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(self.server.length or len(self.server.data)))
        self.end_headers()
        self.wfile.write(self.server.data)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def host() -> Iterator[Host]:
    server = Host()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_picture_is_fetched_without_any_credentials(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "secret-token")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert Attachments(host.url).fetched(host.url + ASSET) == host.data
    assert [path for path, _ in host.asked] == [ASSET, "/signed/photo"]
    for _, headers in host.asked:
        assert not headers.keys() & {"authorization", "cookie"}
        assert "secret-token" not in str(headers)


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/x",
        "http://github-production-user-asset-6210df.s3.amazonaws.com/x",
        "https://github-production-user-asset-6210df.s3.amazonaws.com.evil.example/x",
        "https://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "",
    ],
)
def test_a_redirect_leads_to_githubs_storage_or_nowhere(host: Host, location: str) -> None:
    host.location = location
    found = Attachments(host.url).fetched(host.url + ASSET)
    assert found == Unfetched("submit-picture-unreachable")
    assert {path for path, _ in host.asked} == {ASSET}


def test_a_circle_of_redirects_ends(host: Host) -> None:
    host.location = ASSET
    assert Attachments(host.url).fetched(host.url + ASSET) == Unfetched("submit-picture-unreachable")
    assert len(host.asked) == attachments.MOST_HOPS + 1


@pytest.mark.parametrize(("status", "length"), [(404, None), (500, None), (200, 10**6)], ids=["404", "500", "half"])
def test_what_does_not_come_whole_is_no_picture(host: Host, status: int, length: int | None) -> None:
    host.status, host.length = status, length
    assert Attachments(host.url).fetched(host.url + ASSET) == Unfetched("submit-picture-unreachable")


def test_what_is_too_large_or_too_slow_is_left(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    host.data = b"x" * 5000
    monkeypatch.setattr(attachments, "MOST_BYTES", 4000)
    assert Attachments(host.url).fetched(host.url + ASSET) == Unfetched("submit-picture-large")
    monkeypatch.setattr(attachments, "MOST_BYTES", 10**6)
    ticks = iter(range(0, 10_000, 20))
    slow = Attachments(host.url, clock=lambda: float(next(ticks)))
    monkeypatch.setattr(attachments, "_CHUNK", 100)
    assert slow.fetched(host.url + ASSET) == Unfetched("submit-picture-unreachable")


def test_a_published_picture_tells_nothing_and_fits() -> None:
    made = safe_picture(photo(3000))
    assert isinstance(made, bytes)
    parts = split(made)
    assert parts is not None
    assert told(parts) == {}
    assert max(parts.width, parts.height) == 2048
    assert ending(made) == ".jpg"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "submit-picture-kind"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 40, "submit-picture-kind"),
        (b"MZ" + b"\0" * 40, "submit-picture-kind"),
        (b"", "submit-picture-kind"),
        (photo()[:400], "submit-picture-broken"),
        (b"\xff\xd8\xff" + b"\0" * 400, "submit-picture-broken"),
    ],
    ids=["svg", "heic", "program", "nothing", "cut off", "no picture inside"],
)
def test_what_is_no_whole_picture_is_not_published(data: bytes, message: str) -> None:
    assert safe_picture(data) == Unfetched(message)


def test_the_decoder_has_no_token_in_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, Any] = {}

    def run(command: list[str], **options: Any) -> Any:
        seen.update(options, command=command)
        raise OSError

    monkeypatch.setattr("kaifong.github.submit.safe_picture.subprocess.run", run)
    assert safe_picture(photo()) == Unfetched("submit-picture-broken")
    assert seen["env"] == {}
    assert seen["timeout"] <= 60


def story_with(text: str) -> Any:
    return filled_in(HUB, "story", {"language": "English (en)", "text": text})


def test_pictures_are_named_in_order_and_each_once() -> None:
    other = URL.replace("0123", "9999")
    filled = story_with(f"![A]({URL}) ![B]({other}) ![again]({URL}) ![Image]({other})")
    new, files, notes = with_pictures(filled, lambda _: photo(), remade)
    assert new.answers["text"] == "![A](picture-1.jpg) ![B](picture-2.jpg) ![again](picture-1.jpg) ![](picture-2.jpg)"
    assert set(files) == {"picture-1.jpg", "picture-2.jpg"}
    assert [(one.message, dict(one.params)) for one in notes] == [("submit-picture-alt", {"number": 4})]


def test_a_picture_that_cannot_be_had_is_told_and_the_text_goes_on() -> None:
    new, files, notes = with_pictures(
        story_with(f"Before ![A]({URL}) after"), lambda _: Unfetched("submit-picture-large"), remade
    )
    assert new.answers["text"] == "Before  after"
    assert files == {}
    assert [(one.message, dict(one.params)) for one in notes] == [
        ("submit-picture-large", {"number": 1, "limit": 10})
    ]


def test_more_pictures_than_anybody_looks_at_are_not_asked_for() -> None:
    urls = [f"https://github.com/user-attachments/assets/01234567-89ab-cdef-0123-4567{n:08d}" for n in range(25)]
    asked: list[str] = []

    def fetched(url: str) -> bytes:
        asked.append(url)
        return photo()

    _, files, notes = with_pictures(story_with(" ".join(f"![x]({url})" for url in urls)), fetched, lambda data: data)
    assert len(files) == len(asked) == attachments.MOST_PICTURES
    assert [one.message for one in notes] == ["submit-picture-many"]


def test_what_would_take_too_long_together_is_left_out() -> None:
    urls = [f"https://github.com/user-attachments/assets/01234567-89ab-cdef-0123-4567{n:08d}" for n in range(5)]
    ticks = iter(range(0, 1000, 100))
    text = " ".join(f"![x]({url})" for url in urls)
    _, files, notes = with_pictures(
        story_with(text), lambda _: photo(), lambda data: data, clock=lambda: float(next(ticks))
    )
    assert len(files) == 2
    assert [dict(one.params) for one in notes] == [{"number": 3}, {"number": 4}, {"number": 5}]


def test_a_correction_takes_no_pictures_and_asks_for_none() -> None:
    filled = filled_in(HUB, "correction", {"page": "en/stories/x", "passage": "a", "instead": f"b ![x]({URL})"})
    new, files, notes = with_pictures(filled, pytest.fail, remade)
    assert new.answers["instead"] == "b "
    assert files == {}
    assert [one.message for one in notes] == ["submit-picture-here"]
