"""Files in groups, and at which of them a worker was that is gone."""

from __future__ import annotations

import multiprocessing
import pickle

import pytest

from kaifong.publishing.sweep_groups import Group, Marks, groups_of


def test_every_file_is_in_one_group_in_its_order() -> None:
    groups = groups_of([3, 5, 6, 8, 9], 2)
    assert groups == (Group(0, (3, 5)), Group(1, (6, 8)), Group(2, (9,)))
    assert groups_of([]) == ()


def test_what_a_forked_process_noted_last_is_known() -> None:
    groups = groups_of(range(10, 30), 8)
    marks = Marks(len(groups))

    def work() -> None:
        marks.at(groups[1], 2)
        marks.at(groups[1], 5)

    process = multiprocessing.get_context("fork").Process(target=work)
    process.start()
    process.join()
    assert [marks.file_of(one) for one in groups] == [10, 23, 26]


def test_where_processes_are_spawned_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    [group] = groups_of([1, 2])
    there = pickle.loads(pickle.dumps(Marks(1)))
    there.at(group, 1)
    assert there.file_of(group) is None
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    assert Marks(1).file_of(group) is None
