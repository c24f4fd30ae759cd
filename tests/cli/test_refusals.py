"""What the file system refuses is told in words by every command, never by a traceback."""

from __future__ import annotations

import errno

import pytest

from kaifong.cli import main


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "the disk is full"), (errno.EFBIG, "the disk is full"), (errno.EROFS, "may not be written")],
)
def test_a_refusal_is_told_with_its_place(
    number: int, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(number, "refused", "content/en/stories/a.md")

    monkeypatch.setattr(main, "cli", refuse)
    with pytest.raises(SystemExit) as left:
        main.main()
    assert left.value.code == main.FAILED
    told = capsys.readouterr().err
    assert told.startswith(f"content/en/stories/a.md: {'the disk' if 'disk' in words else 'this file or folder'}")
    assert words in told
    assert "  do:  " in told


def test_a_bug_is_not_dressed_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: object) -> None:
        raise OSError(errno.EBADF, "a bug")

    monkeypatch.setattr(main, "cli", fail)
    with pytest.raises(OSError, match="a bug"):
        main.main()
