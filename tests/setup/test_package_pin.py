"""The engine that a hub names: by version, or as a wheel that it carries, held by a hash."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pytest

from kaifong.errors import KaifongError
from kaifong.setup.hub_workflows import PIN
from kaifong.setup.package_pin import Pin, carried, named, read_pin

HASH = "ab" * 32


def a_wheel(version: str = "1.2.0", name: str = "kaifong") -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as wheel:
        wheel.writestr(
            f"{name}-{version}.dist-info/METADATA", f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n"
        )
    return held.getvalue()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# a word\nkaifong==1.2.0\n", Pin("1.2.0", hashed=False)),
        (f"kaifong==1.2.0 --hash=sha256:{HASH}\n", Pin("1.2.0", hashed=True)),
        (f"kaifong==1.2.0 \\\n    --hash=sha256:{HASH}\n", Pin("1.2.0", hashed=True)),
        (
            f"./requirements/kaifong-1.2.0-py3-none-any.whl --hash=sha256:{HASH}\n",
            Pin("1.2.0", hashed=True, wheel="kaifong-1.2.0-py3-none-any.whl"),
        ),
        ("# kaifong==1.2.0\n", None),
        ("kaifong>=1\n", None),
        ("", None),
    ],
)
def test_a_pin_reads(text: str, wanted: Pin | None) -> None:
    assert read_pin(text) == wanted


def test_what_is_written_reads_back() -> None:
    assert read_pin(named("1.2.0")[PIN].decode()) == Pin("1.2.0", hashed=False)
    data = a_wheel()
    files = carried("dist/whatever.whl", data)
    [wheel] = files.keys() - {PIN}
    assert files[wheel] == data
    assert read_pin(files[PIN].decode()) == Pin("1.2.0", hashed=True, wheel=wheel.rpartition("/")[2])
    assert hashlib.sha256(data).hexdigest() in files[PIN].decode()


@pytest.mark.parametrize(
    "data", [b"no zip", a_wheel(name="other"), a_wheel(version="../x")], ids=["text", "other", "path"]
)
def test_what_is_no_wheel_of_ours_is_said(data: bytes) -> None:
    with pytest.raises(KaifongError, match=r"x\.whl"):
        carried("x.whl", data)
