"""Strongly connected components of a graph: the groups within which everybody reaches everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence


def strong_components(edges: Mapping[str, Sequence[str]]) -> tuple[frozenset[str], ...]:
    """The components of a directed graph, single nodes among them, in an order that the edges' order decides.

    Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972); without recursion, since a
    chain of a thousand members would be deeper than Python allows.
    """
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    open_: set[str] = set()
    found: list[frozenset[str]] = []
    for root in edges:
        if root in number:
            continue
        path: list[tuple[str, Iterator[str]]] = []
        _enter(root, number, lowest, stack, open_)
        path.append((root, iter(edges.get(root, ()))))
        while path:
            node, rest = path[-1]
            below = next(rest, None)
            if below is None:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[node])
                if lowest[node] == number[node]:
                    at = stack.index(node)
                    found.append(frozenset(stack[at:]))
                    open_.difference_update(stack[at:])
                    del stack[at:]
            elif below not in number:
                _enter(below, number, lowest, stack, open_)
                path.append((below, iter(edges.get(below, ()))))
            elif below in open_:
                lowest[node] = min(lowest[node], number[below])
    return tuple(found)


def _enter(node: str, number: dict[str, int], lowest: dict[str, int], stack: list[str], open_: set[str]) -> None:
    number[node] = lowest[node] = len(number)
    stack.append(node)
    open_.add(node)
