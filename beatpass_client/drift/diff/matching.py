"""Which operation of the old document became which of the new one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from ..document import Document, Operation, operations, unreadable

UNKNOWN_CLASS = "unsafe"
"""The class of an operation that nobody has classified: never sent again on its own."""

_LEAST_LIKENESS = 0.6
# Beyond this many candidates, likeness says little and comparing all would take long.
_MOST_CANDIDATES = 50


@dataclass(frozen=True, slots=True)
class Matches:
    """Which operation became which.

    Attributes:
        same: Pairs with the same method and path, whatever the parameters in it are called.
        moved: Pairs with the same method, of which the path is gone and a like one is there.
        turned: Pairs with the same path, of which the method is gone and another is there.
        gone: Operations of the old document without a successor.
        added: Operations of the new document without a predecessor.
    """

    same: list[tuple[Operation, Operation]]
    moved: list[tuple[Operation, Operation]]
    turned: list[tuple[Operation, Operation]]
    gone: list[Operation]
    added: list[Operation]


def match(old: Document, new: Document) -> Matches:
    """Find out which operation became which.

    Args:
        old: The old document.
        new: The new document.

    Returns:
        The pairs, and what has no partner.
    """
    broken = unreadable(old) | unreadable(new)
    exact, gone, added = _pair(
        operations(old), operations(new), lambda each: (each.method, each.path)
    )
    renamed, gone, added = _pair(gone, added, lambda each: (each.method, each.shape))
    gone = [each for each in gone if (each.method, each.path) not in broken]
    added = [each for each in added if (each.method, each.path) not in broken]
    known, gone, added = _pair(gone, added, lambda each: each.id)
    turned, gone, added = _pair(gone, added, lambda each: each.shape)
    likes, gone, added = _pair_likes(gone, added)
    return Matches(
        same=exact + renamed,
        moved=[pair for pair in known if pair[0].method == pair[1].method] + likes,
        turned=[pair for pair in known if pair[0].method != pair[1].method] + turned,
        gone=gone,
        added=added,
    )


def retry_class(old: Operation | None, new: Operation) -> str:
    """Tell how an operation of a new document may be repeated, as far as the old one says.

    Args:
        old: Its predecessor in a contract.
        new: The operation.

    Returns:
        The class that the contract states, as long as method, path and name are still the same;
        otherwise `unsafe`, until the contract classifies it.
    """
    if old is None or (old.method, old.shape, old.id) != (new.method, new.shape, new.id):
        return UNKNOWN_CLASS
    return str(old.data.get("x-class", UNKNOWN_CLASS))


def _pair(
    old: Iterable[Operation],
    new: Iterable[Operation],
    key: Callable[[Operation], Hashable],
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pair what has the same key, where the key tells one from all others on both sides."""
    before, after = _by_key(old, key), _by_key(new, key)
    common = [
        name
        for name in before
        if name is not None and len(before[name]) == 1 == len(after.get(name, ()))
    ]
    pairs = [(before[name][0], after[name][0]) for name in common]
    paired = {(id(one), id(other)) for one, other in pairs}
    ones, others = {one for one, _ in paired}, {other for _, other in paired}
    return (
        pairs,
        [each for group in before.values() for each in group if id(each) not in ones],
        [each for group in after.values() for each in group if id(each) not in others],
    )


def _by_key(
    each: Iterable[Operation], key: Callable[[Operation], Hashable]
) -> dict[Hashable, list[Operation]]:
    groups: dict[Hashable, list[Operation]] = defaultdict(list)
    for operation in each:
        groups[key(operation)].append(operation)
    return groups


def _pair_likes(
    old: list[Operation], new: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pair paths that are alike: the one is the other with something before, between or behind."""
    rated: list[tuple[float, str, str, Operation, Operation]] = []
    ends = _by_key(new, _end)
    for one in old:
        candidates = ends.get(_end(one), [])
        for other in candidates if len(candidates) <= _MOST_CANDIDATES else []:
            likeness = _likeness(one.shape.split("/")[1:], other.shape.split("/")[1:])
            if likeness >= _LEAST_LIKENESS:
                rated.append((-likeness, one.label, other.label, one, other))
    pairs: list[tuple[Operation, Operation]] = []
    taken: set[int] = set()
    for *_, one, other in sorted(rated, key=lambda each: each[:3]):
        if not {id(one), id(other)} & taken:
            pairs.append((one, other))
            taken |= {id(one), id(other)}
    return (
        pairs,
        [one for one in old if id(one) not in taken],
        [other for other in new if id(other) not in taken],
    )


def _end(operation: Operation) -> Hashable:
    """The method and the last fixed step of the path: what moves keeps these."""
    steps = [step for step in operation.shape.split("/") if step and step != "{}"]
    return operation.method, steps[-1] if steps else ""


def _likeness(old: list[str], new: list[str]) -> float:
    shorter, longer = sorted((old, new), key=len)
    rest = iter(longer)
    if not all(step in rest for step in shorter):
        return 0.0
    return 2 * len(shorter) / (len(shorter) + len(longer))
