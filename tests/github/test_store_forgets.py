"""Whoever asked to be forgotten stays so: what GitHub still knows does not bring the name back."""

from __future__ import annotations

from contextlib import closing

import pytest

from kaifong.github.api import Api
from kaifong.github.collecting.store import Store
from kaifong.history.stand_in import STAND_IN


@pytest.mark.parametrize(("login", "written"), [("mei", True), (STAND_IN, False)])
def test_a_record_in_which_somebody_was_forgotten_is_not_written_again(login: str, written: bool) -> None:  # noqa: FBT001
    path = "records/activity/pull-1.json"
    stands = f'{{"reviews": [{{"by": {{"id": 0, "login": "{login}"}}}}]}}'.encode()
    with closing(Api("token", "kai/hub")) as api:
        store = Store(api, {path: stands}, "a" * 40)
        assert store.put(path, b'{"reviews": [{"by": {"id": 101, "login": "mei-rides"}}]}') is written
        assert bool(store.waiting) is written
        assert store.put("records/activity/pull-2.json", b"{}")
