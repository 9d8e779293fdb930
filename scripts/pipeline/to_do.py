"""List what a new release requires of the facade and its mock, line by line.

The facade is parsed, not imported: a line that names a removed function makes the import fail.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from attrs import define, field

from pipeline.changes import Change, Side
from pipeline.check import listed
from pipeline.class_names import function_name
from pipeline.facts import Operation

KINDS = frozenset({"call", "paged", "batch"})
_AN_ID = re.compile(r"[a-z_]*[a-z]/[a-z][a-z_]*")
_NO_IDS = frozenset({"application", "audio", "image", "multipart", "text", "video"})  # content types


class Line(NamedTuple):
    """A line of a resource class: a name, the kind of call, and the generated function."""

    place: str
    name: str
    kind: str
    function: str


class ToDo(NamedTuple):
    """The lines to edit by hand."""

    names: list[str]
    fields: list[str]
    handlers: list[str]

    def __str__(self) -> str:
        parts = {
            "Names of the facade": self.names,
            "Fields that the facade relies on": self.fields,
            "Handlers of the mock": self.handlers,
        }
        sections = [
            "\n".join([f"  {title} ({len(lines)})", *(f"  - {line}" for line in lines)])
            for title, lines in parts.items()
            if lines
        ]
        return "\n".join(["To do:", *(sections or ["  nothing"])])


def to_do(facade: Path, operations: Mapping[str, Operation], changes: Sequence[Change] = ()) -> ToDo:
    """Compare the facade with a release.

    Args:
        facade: The folder of the package `pinkit`.
        operations: The operations of the release, by their ids.
        changes: The changes of the release, with the fields that moved and the new operations.
    """
    package = _Package(facade)
    renamed = {change.formerly: change.operation for change in changes if change.formerly}
    named = {line.function for line in package.lines}
    unnamed = [id_ for id_ in operations if function_name(id_) not in named]
    ids = [
        f"{place}: the operation {id_!r} no longer exists{_perhaps(id_, unnamed, renamed)}"
        for id_, places in package.ids.items()
        if id_ not in operations
        for place in places
    ]
    in_mock = [line for line in ids if line.startswith(_MOCK)]
    return ToDo(
        [*_names(package.lines, operations, renamed), *(line for line in ids if line not in in_mock)],
        list(_fields(package, changes, operations)),
        [*in_mock, *_handlers(package, changes, operations)],
    )


_ROOT = "facade/pinkit"
_MOCK = f"{_ROOT}/testing/"
_RESOURCES = f"{_ROOT}/resources/"
_STATE = f"{_MOCK}state/"


@define(slots=False)
class _Package:
    """The parsed modules of the facade."""

    folder: Path
    trees: dict[str, ast.Module] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.trees = {
            f"{_ROOT}/{file.relative_to(self.folder).as_posix()}": ast.parse(file.read_text("utf-8"))
            for file in sorted(self.folder.rglob("*.py"))
        }

    @cached_property
    def lines(self) -> list[Line]:
        """The lines of the resource classes."""
        found: list[Line] = []
        for name, tree in self.trees.items():
            if name.startswith(_RESOURCES):
                found += filter(None, (_line(name, node) for node in ast.walk(tree)))
        return found

    @cached_property
    def ids(self) -> dict[str, list[str]]:
        """The operationIds in the code, with their places."""
        found: dict[str, list[str]] = {}
        for name, tree in self.trees.items():
            for node in ast.walk(tree):
                text = node.value if isinstance(node, ast.Constant) else None
                if isinstance(text, str) and _AN_ID.fullmatch(text) and text.partition("/")[0] not in _NO_IDS:
                    found.setdefault(text, []).append(f"{name}:{getattr(node, 'lineno', 0)}")
        return found

    @cached_property
    def pieces(self) -> list[tuple[str, dict[str, set[int]]]]:
        """The pieces of code that read results of operations: the module, and the lines of each name in it.

        A piece is a statement of a resource class, except lines, which read nothing; else a module.
        """
        found: list[tuple[str, dict[str, set[int]]]] = []
        for name, tree in self.trees.items():
            pieces: list[ast.AST] = [tree]
            if name.startswith(_RESOURCES):
                classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
                pieces = [each for node in classes for each in node.body if _line(name, each) is None]
            found += [(name, _named(piece)) for piece in pieces]
        return found

    def users(self, operation: str) -> Iterator[tuple[str, dict[str, set[int]]]]:
        """The pieces of code that use an operation."""
        ways = {operation, function_name(operation)}
        return ((module, names) for module, names in self.pieces if ways & names.keys())


def _line(name: str, node: ast.AST) -> Line | None:
    match node:
        case ast.Assign(
            targets=[ast.Name(id=own)],
            value=ast.Call(
                func=ast.Name(id=kind),
                args=[ast.Attribute(value=ast.Name(), attr=function), *_],
            ),
        ) if kind in KINDS:
            return Line(f"{name}:{node.lineno}", own, kind, function)
        case _:
            return None


# Names ----------------------------------------------------------------------------------------------


def _names(
    lines: Sequence[Line], operations: Mapping[str, Operation], renamed: Mapping[str, str]
) -> Iterator[str]:
    """What to do about lines whose operation was removed or changed, and about operations without a line."""
    known = {function_name(id_): operation for id_, operation in operations.items()}
    named = {line.function for line in lines}
    without = {name: operation for name, operation in known.items() if name not in named}
    now_called = {function_name(before): function_name(after) for before, after in renamed.items()}
    for line in lines:
        operation = known.get(line.function)
        where = f"{line.place}: `{line.name} = {line.kind}(…{line.function})`"
        if operation is None:
            called = now_called.get(line.function)
            close = [called] if called in without else get_close_matches(line.function, without, n=1)
            now = (
                f"perhaps {_shown(without[close[0]])} now"
                if close
                else "no operation is similar: drop the line"
            )
            yield f"{where}: {line.function} no longer exists; {now}"
        elif (line.kind == "paged") != _is_paged(operation):
            no_longer = "no longer a list" if line.kind == "paged" else "a list now"
            yield (
                f"{where}: {operation.id} is {no_longer} with `items` and a bookmark: change the kind of the "
                "line; this breaks users, so add a `breaking` fragment to .changelog/"
            )
    for operation in without.values():
        module = _module(operation, lines, known)
        taken = {line.name for line in lines if line.place.startswith(f"{module}:")}
        yield f"{module}: `{_proposed(operation, taken)}` and a docstring, for {_shown(operation)}"


def _is_paged(operation: Operation) -> bool:
    return listed(operation)[0] == "bookmark"


def _shown(operation: Operation) -> str:
    return f"{function_name(operation.id)} ({operation.method} {operation.path})"


def _proposed(operation: Operation, taken: Set[str]) -> str:
    kind = "paged" if _is_paged(operation) else "call"
    group, _, verb = re.sub(r"[^\w/]+", "_", operation.id).rpartition("/")
    name = f"{verb}_{group}" if group and verb in taken else verb
    name += "_" * keyword.iskeyword(name)
    return f"{name} = {kind}(operations.{function_name(operation.id)})"


def _module(operation: Operation, lines: Iterable[Line], known: Mapping[str, Operation]) -> str:
    """The module whose operations have the longest common path with this one, or its tag."""
    ranked = [
        (_similarity(operation, known[line.function]), line.place.partition(":")[0])
        for line in lines
        if line.function in known
    ]
    best = max(ranked, default=((0, False, 0.0), ""))
    if not any(best[0][:2]):
        return f"a module of its own, named in {_RESOURCES}__init__.py"
    return best[1]


def _similarity(one: Operation, other: Operation) -> tuple[int, bool, float]:
    """The number of common steps of two paths, whether the tags are equal, and the similarity of the ids."""
    pairs = zip(_steps(one.path), _steps(other.path), strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return same, one.tag == other.tag, SequenceMatcher(None, one.id, other.id).ratio()


def _steps(path: str) -> list[str]:
    """The fixed steps of a path, below an ad account or a business."""
    below = re.sub(r"^/(ad_accounts|businesses)/\{[^}]*\}(?=/)", "", path)
    return [step for step in below.split("/") if step and not step.startswith("{")]


# Fields and handlers --------------------------------------------------------------------------------

_MOVED = frozenset({"field removed", "type", "read-only", "values removed", "format"})


def _fields(
    package: _Package, changes: Iterable[Change], operations: Mapping[str, Operation]
) -> Iterator[str]:
    """The changed fields that the facade names where it uses an operation."""
    found: dict[str, None] = {}
    for change in changes:
        if change.kind not in _MOVED or change.operation not in operations:
            continue
        name = re.split(r"[. ]", re.sub(r"[\[\]{}]", "", change.path))[-1].strip('"')
        for module, names in package.users(change.operation):
            if name in names:
                where = f"{module}:{','.join(map(str, sorted(names[name])))}"
                what = f"{change.kind.removeprefix('field ')}: {change.path}"
                gone = change.kind == "field removed"
                now = _elsewhere(name, change.side, operations[change.operation]) if gone else ""
                detail = f" ({change.detail})" if change.detail else ""
                found[f"{where}: {change.operation}, {what}{detail}{now}"] = None
    yield from found


def _named(code: ast.AST) -> dict[str, set[int]]:
    """The lines of each attribute, argument and text."""
    lines: dict[str, set[int]] = {}
    for node in ast.walk(code):
        match node:
            case ast.Attribute(attr=name, lineno=line) | ast.keyword(arg=str(name), lineno=line):
                lines.setdefault(name, set()).add(line)
            case ast.Constant(value=str(name), lineno=line):
                lines.setdefault(name, set()).add(line)
            case _:
                pass
    return lines


def _elsewhere(name: str, side: Side, operation: Operation) -> str:
    """Another place with a field of this name, in the requests or in the responses of an operation."""
    sent = [("body", shape) for shape in (operation.body or {}).values()]
    given = [("", shape) for status, shape in operation.responses.items() if shape and status.startswith("2")]
    paths = [prefix + path for prefix, shape in (sent if side == "request" else given) for path in shape]
    found = sorted({path for path in paths if path.endswith(f".{name}")}, key=len)
    return f"; there is {found[0]} now" if found else ""


def _handlers(
    package: _Package, changes: Iterable[Change], operations: Mapping[str, Operation]
) -> Iterator[str]:
    """New operations with paths similar to those for which the mock keeps state."""
    kept = {
        id_: place.partition(":")[0]
        for id_, places in package.ids.items()
        for place in places
        if place.startswith(_STATE) and id_ in operations
    }
    for change in changes:
        operation = operations.get(change.operation)
        if change.kind != "operation added" or operation is None or operation.id in kept:
            continue
        near = max(
            ((_similarity(operation, operations[id_]), place) for id_, place in kept.items()), default=None
        )
        if near and near[0][0]:
            yield f"{near[1]}: {operation.id}, if other operations see its effects"


def _perhaps(id_: str, unnamed: Sequence[str], renamed: Mapping[str, str]) -> str:
    """The operation that replaces another one: no operation that the facade names already does."""
    close = [renamed[id_]] if id_ in renamed else get_close_matches(id_, unnamed, n=1)
    return f"; perhaps {close[0]!r} now" if close else ""
