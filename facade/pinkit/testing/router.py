"""Find the operation of a raw path: literal segments before parameters, decoded after splitting."""

from __future__ import annotations

from collections.abc import Iterable
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

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
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
        found = dict(zip(names, values, strict=True))
        if "%" in path or not path.isascii():
            found = {name: decode(value, f"path.{name}") for name, value in found.items()}
        return operation, found

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


def _match(root: _Node, segments: list[str]) -> tuple[_Node, tuple[str, ...]] | None:
    untried: list[tuple[_Node, int, tuple[str, ...]]] = [(root, 0, ())]  # the deepest comes last
    while untried:
        node, start, values = untried.pop()
        for at in range(start, len(segments)):
            segment = segments[at]
            literal, parameter = node.literal.get(segment), node.parameter
            if parameter is not None and segment:
                if literal is None:
                    node, values = parameter, (*values, segment)
                    continue
                untried.append((parameter, at + 1, (*values, segment)))
            if literal is None:
                break
            node = literal
        else:
            if node.operations:
                return node, values
    return None
