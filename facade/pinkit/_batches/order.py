"""The results of a call in the order of its items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.batch import Result
from .._jobs.polling import fields_of

if TYPE_CHECKING:
    from .write_many import Item


def in_order(
    items: Sequence[Item], results: Sequence[Result[Any]], names: Sequence[str]
) -> list[Result[Any]]:
    """Return the results in the order of the items: some responses list failures apart from successes.

    Args:
        items: The items of the call.
        results: The results, in the order of the response.
        names: The fields by which a result belongs to an item, unless both have an id. Pinterest may have
            changed a text; what belongs to no item is that of the first item without a result.
    """
    left, found = dict(enumerate(results)), dict[int, Result[Any]]()
    for number, item in enumerate(items):  # a result at its place, before one elsewhere
        if number < len(results) and _belongs(item.body, results[number], names):
            found[item.index] = left.pop(number)
    for item in items:
        if item.index not in found:
            fitting = (each for each in left if _belongs(item.body, left[each], names))
            if (first := next(fitting, None)) is not None:
                found[item.index] = left.pop(first)
    rest = iter(left.values())  # at least as many as there are items without a result
    return [found.get(item.index) or next(rest) for item in items]


def _belongs(body: Mapping[str, Any], result: Result[Any], names: Sequence[str]) -> bool:
    if result.data is None:
        return False
    entity = fields_of(result.data)
    by = ("id",) if "id" in body else names
    return all(_folded(body.get(name)) == _folded(entity.get(name)) for name in by)


def _folded(value: Any) -> Any:
    return " ".join(value.casefold().split()) if isinstance(value, str) else value
