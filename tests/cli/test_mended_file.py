"""A mended file takes the place of the one that was read, whole, or nothing happens to it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from kaifong.cli.mended_file import put_in_place


def test_what_was_changed_meanwhile_or_is_gone_stays(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    assert put_in_place(file, b"older", b"new") == "review-fix-changed"
    assert file.read_bytes() == b"old"
    assert put_in_place(tmp_path / "none.md", b"old", b"new") == "review-fix-refused"
    assert put_in_place(file, b"old", b"new") is None
    assert file.read_bytes() == b"new"


KILLED = """
import sys
from pathlib import Path
from kaifong.cli.mended_file import put_in_place
file = Path(sys.argv[1])
print("ready", flush=True)
while True:
    now = file.read_bytes()
    put_in_place(file, now, b"ab"[now[:1] == b"a" :][:1] * 2_000_000)
"""


def test_a_file_is_whole_when_the_command_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"a" * 2_000_000)
    for delay in (0.0, 0.003, 0.01, 0.02):
        with subprocess.Popen([sys.executable, "-c", KILLED, str(file)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(delay)
            process.kill()
        assert file.read_bytes() in (b"a" * 2_000_000, b"b" * 2_000_000)
