"""Find the place of an OpenAPI document that is closest to a missing one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher, get_close_matches
from typing import Any, TypeAlias

from jsonpath import JSONPath, JSONPathEnvironment
from jsonpath.segments import JSONPathRecursiveDescentSegment
from jsonpath.selectors import NameSelector

from pipeline.errors import pointer
from pipeline.parse import Object, is_list, is_object

_ENOUGH = 0.5  # similarity of two pointers or names; below it they are unrelated
_Steps: TypeAlias = tuple[str | int, ...]
_TOO_COMMON = 200  # places of one name: a name such as `type` identifies nothing


def closest(target: str, document: Object) -> str | None:
    """Find the place to which the target of a correction may have moved.

    Args:
        target: An RFC 9535 JSONPath that selects nothing.
        document: The OpenAPI document.

    Returns:
        A JSON pointer: a place with a similar name, or a place elsewhere with the same name.
        None if no place is similar.
    """
    path = JSONPathEnvironment(strict=True).compile(target)
    if not isinstance(path, JSONPath):  # a compound path, which RFC 9535 does not have
        return None
    wanted = pointer(*(name for segment in path.segments for name in _names(segment)[:1]))
    found = dict.fromkeys(_candidates(path, document))
    ranked = [(_similarity(wanted, at), at) for at in found]
    similarity, at = max(ranked, default=(0.0, ""))
    return at if similarity >= _ENOUGH else None


def _candidates(path: JSONPath, document: Object) -> Iterator[str]:
    """Siblings with a name similar to the first missing one, and places elsewhere with this name."""
    for count, segment in enumerate(path.segments):
        names = _names(segment)
        if not _select(path, count + 1, document) and names:
            after = [name for later in path.segments[count + 1 :] for name in _names(later)[:1]]
            yield from _beside(path, count, names, after, document)
            for name in names:
                elsewhere = [pointer(*steps, name) for steps, node in _objects(document) if name in node]
                yield from elsewhere[:_TOO_COMMON]
            return


def _beside(
    path: JSONPath, count: int, names: Iterable[str], after: list[str], document: Object
) -> Iterator[str]:
    """Siblings with a similar name, those first that have the rest of the path."""
    above = _select(path, count, document)
    if isinstance(path.segments[count], JSONPathRecursiveDescentSegment):
        above = [inner for steps, node in above for inner in _objects(node, steps)]
    for steps, node in above:
        if not is_object(node):
            continue
        for name in names:
            similar = get_close_matches(name, list(node), n=5, cutoff=_ENOUGH)
            whole = [one for one in similar if _has(node[one], after)]
            for one in whole or similar:
                yield pointer(*steps, one, *(after if one in whole else ()))


def _has(node: Any, steps: list[str]) -> bool:
    for step in steps:
        if not is_object(node) or step not in node:
            return False
        node = node[step]
    return True


def _select(path: JSONPath, count: int, document: Object) -> Sequence[tuple[_Steps, object]]:
    """The places that the first segments of a path select, each with its steps."""
    first = JSONPath(env=path.env, segments=path.segments[:count])
    return [(match.parts, match.obj) for match in first.finditer(document)]


def _names(segment: Any) -> list[str]:
    return [str(one.name) for one in segment.selectors if isinstance(one, NameSelector)]


def _objects(node: object, steps: _Steps = ()) -> Iterator[tuple[_Steps, Object]]:
    """Every object at and below a place, with its steps."""
    if is_object(node):
        yield steps, node
        for key, value in node.items():
            yield from _objects(value, (*steps, key))
    elif is_list(node):
        for index, value in enumerate(node):
            yield from _objects(value, (*steps, index))


def _similarity(wanted: str, found: str) -> float:
    return SequenceMatcher(None, wanted, found, autojunk=False).ratio()
