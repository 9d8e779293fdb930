"""Find the operation of a raw path: literal segments before parameters, decoded after the split."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import TypeAlias
from urllib.parse import unquote_to_bytes

from attrs import field, frozen

from pinkit.testing.document import Operation
from pinkit.testing.messages import ApiError, bad_request

_MOST_KNOWN = 1000  # paths that were found before
# By method, an operation with the names of its parameters and their places among the segments.
_Methods: TypeAlias = dict[str, tuple[Operation, tuple[tuple[str, int], ...]]]


@frozen
class _Shape:
    """The paths with parameters in the same positions, by their other segments."""

    literals: Callable[[list[str]], object]
    known: dict[object, _Methods] = field(factory=dict[object, _Methods])


class Router:
    """All paths, by their number of segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        shapes = dict[tuple[bool, ...], _Shape]()
        for operation in operations:
            segments = operation.path.split("/")
            places = tuple(segment.startswith("{") for segment in segments)
            if places not in shapes:
                literals = [place for place, is_parameter in enumerate(places) if not is_parameter]
                shapes[places] = _Shape(itemgetter(*literals))
            parameters = [(name.strip("{}"), place) for place, name in enumerate(segments) if places[place]]
            methods = shapes[places].known.setdefault(shapes[places].literals(segments), {})
            methods[operation.method] = operation, tuple(parameters)
        self._known = dict[tuple[str, str], tuple[Operation, dict[str, str]]]()
        self._shapes = dict[int, list[_Shape]]()
        for places in sorted(shapes):  # where two paths differ first, a literal comes before a parameter
            self._shapes.setdefault(len(places), []).append(shapes[places])

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """Return the operation and its path parameters.

        Raises:
            ApiError: 404 if no operation has this path, 405 with Allow if none has the method.
        """
        known = self._known.get((method, path))
        if known is None:
            known = self._found(method, path)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[method, path] = known
        return known

    def _found(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        segments = path.split("/")
        methods = self._methods(segments)
        if methods is None:
            raise ApiError(404, 0, f"There is no operation at {path[:200]!r}.")
        if method not in methods:
            allowed = ", ".join(sorted(methods))
            raise ApiError(
                405, 0, f"{path[:200]!r} allows {allowed}, not {method[:20]!r}.", {"Allow": allowed}
            )
        operation, parameters = methods[method]
        found = {name: segments[place] for name, place in parameters}
        if "%" in path or not path.isascii():
            found = {name: decode(value, f"path.{name}") for name, value in found.items()}
        return operation, found

    def _methods(self, segments: list[str]) -> _Methods | None:
        if segments.count("") > 1:  # the first is empty
            return None
        for shape in self._shapes.get(len(segments), ()):
            methods = shape.known.get(shape.literals(segments))
            if methods is not None:
                return methods
        return None


def decode(raw: str, where: str, *, plus: bool = False) -> str:
    """Percent-decode one value.

    Args:
        raw: The encoded value.
        where: The place, for the error message.
        plus: Whether `+` stands for a space, as it does in queries and forms.

    Raises:
        ApiError: 400 for an invalid escape, or bytes that are not UTF-8.
    """
    if plus:
        raw = raw.replace("+", " ")
    if "%" not in raw and raw.isascii():
        return raw
    pieces = raw.split("%")
    if any(len(piece) < 2 or not _is_hex(piece[:2]) for piece in pieces[1:]):
        raise bad_request(f"{where}: a percent sign without two hex digits after it.")
    try:
        return unquote_to_bytes(raw).decode("utf-8")
    except UnicodeError:
        raise bad_request(f"{where}: not UTF-8.") from None


def _is_hex(text: str) -> bool:
    return all(character in "0123456789abcdefABCDEF" for character in text)
