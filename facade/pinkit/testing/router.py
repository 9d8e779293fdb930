"""Find the operation of a raw path: literal segments before parameters, decoded after splitting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import unquote_to_bytes

from attrs import define, field

from pinkit.testing.description import Operation
from pinkit.testing.wire import ApiError, bad_request


@define
class _Node:
    literal: dict[str, _Node] = field(factory=dict[str, "_Node"])
    parameter: _Node | None = None
    operations: dict[str, tuple[Operation, tuple[str, ...]]] = field(
        factory=dict[str, tuple[Operation, tuple[str, ...]]]
    )


class Router:
    """The tree of all paths."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self._add(operation)

    def find(self, method: str, path: str) -> tuple[Operation, Mapping[str, str]]:
        """The operation, and its path parameters.

        Raises:
            ApiError: 404 where no operation has this path, 405 with Allow where none has the method.
        """
        matched = _match(self._root, path.split("/")[1:])
        if matched is None:
            raise ApiError(404, 0, f"There is no operation at {path[:200]!r}.")
        node, values = matched
        if method not in node.operations:
            allowed = ", ".join(sorted(node.operations))
            raise ApiError(
                405, 0, f"{path[:200]!r} takes {allowed}, but not {method[:20]!r}.", {"Allow": allowed}
            )
        operation, names = node.operations[method]
        return operation, {
            name: decode(value, f"path.{name}") for name, value in zip(names, values, strict=True)
        }

    def _add(self, operation: Operation) -> None:
        node = self._root
        names = list[str]()
        for segment in operation.path.split("/")[1:]:
            if segment.startswith("{"):
                names.append(segment.strip("{}"))
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literal.setdefault(segment, _Node())
        node.operations[operation.method] = operation, tuple(names)


def decode(raw: str, where: str, *, plus: bool = False) -> str:
    """Percent-decode one value.

    Args:
        raw: As it was sent.
        where: What the error names.
        plus: Whether `+` stands for a space, as it does in queries and forms.

    Raises:
        ApiError: 400 for a broken escape, or bytes that are no UTF-8.
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


def _match(node: _Node, segments: list[str]) -> tuple[_Node, list[str]] | None:
    if not segments:
        return (node, []) if node.operations else None
    first, rest = segments[0], segments[1:]
    if first in node.literal and (found := _match(node.literal[first], rest)):
        return found
    if node.parameter is not None and first and (found := _match(node.parameter, rest)):
        return found[0], [first, *found[1]]
    return None
