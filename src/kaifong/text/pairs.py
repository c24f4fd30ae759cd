"""The pairs of neighbouring characters of a text as numbers, which are made and looked up faster than strings."""

from __future__ import annotations

from array import array


def pair_numbers(text: str) -> array[int]:
    """A number for each pair of neighbours, in no order that means anything: equal pairs have equal numbers.

    The numbers are the two code points side by side as this machine has them: good within a process, for nothing
    that is kept.

    >>> set(pair_numbers("好好人")) == {*pair_numbers("好好"), *pair_numbers("好人")}
    True
    """
    points = text.encode("utf-32-le", "surrogatepass")
    numbers = array("Q")
    for start in (0, 4):
        numbers.frombytes(points[start : start + (len(points) - start) // 8 * 8])
    return numbers
