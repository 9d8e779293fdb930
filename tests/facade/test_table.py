"""What a new release asks of the table of names, line by line.

The table is read as text: while a line of it is of a function that is no more, nothing of it can be imported.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import pinkit
from attrs import evolve
from pinkit_generated import OPERATIONS, Operation

FACADE = Path(pinkit.__file__).parent
KINDS = {"call", "paged", "batch"}
AN_ID = re.compile(r"[a-z_]+/[a-z_]+")
NO_IDS = {"application", "audio", "image", "multipart", "text", "video"}  # content types


class Line(NamedTuple):
    """A line of the table: a name, what kind of call it is, and the generated function that it is of."""

    place: str
    name: str
    kind: str
    function: str


def lines() -> Iterator[Line]:
    for file in sorted((FACADE / "resources").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(
                        func=ast.Name(id=kind),
                        args=[ast.Attribute(value=ast.Name(id="operations"), attr=function), *_],
                    ),
                ) if kind in KINDS:
                    yield Line(f"{file.name}:{node.lineno}", name, kind, function)
                case _:
                    pass


def to_do(table: list[Line], operations: Mapping[str, Operation]) -> list[str]:
    """What has to be changed, a line each."""
    known = {each.function: each for each in operations.values()}
    named = {line.function for line in table}
    without = {name: each for name, each in known.items() if name not in named}
    found = list[str]()
    for line in table:
        operation = known.get(line.function)
        where = f"facade/pinkit/resources/{line.place}: `{line.name} = {line.kind}(…{line.function})`"
        if operation is None:
            close = get_close_matches(line.function, without, n=1)
            now = f"perhaps {_told(without[close[0]])} now" if close else "nothing is like it: drop the line"
            found.append(f"{where}: there is no {line.function} any more; {now}")
        elif (line.kind == "paged") != (operation.pagination == "bookmark"):
            has = "has no bookmark any more" if line.kind == "paged" else "has a bookmark: it is paged"
            found.append(f"{where}: {operation.id} {has}; that breaks who uses it, so CHANGELOG.md says it")
    for operation in without.values():
        place = (
            " or ".join(_files_near(operation, table, known))
            or "a module of its own, named in resources/__init__.py"
        )
        kind = "paged" if operation.pagination == "bookmark" else "call"
        name = operation.id.rpartition("/")[2]
        found.append(
            f"{_told(operation)} has no name: `{name} = {kind}(operations.{operation.function})` "
            f"and one line that describes it, in {place}"
        )
    return found


def _files_near(operation: Operation, table: list[Line], known: Mapping[str, Operation]) -> list[str]:
    """The files that name the operations whose paths begin most like that of an operation."""
    files: dict[str, int] = {}
    for line in table:
        if line.function in known:
            pairs = zip(operation.path.split("/")[1:], known[line.function].path.split("/")[1:], strict=False)
            alike = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
            file = line.place.partition(":")[0]
            files[file] = max(files.get(file, 0), alike)
    most = max(files.values(), default=0)
    return sorted(file for file, alike in files.items() if alike == most) if most else []


def _told(operation: Operation) -> str:
    return f"{operation.function} ({operation.method} {operation.path})"


def test_the_table_is_of_this_release() -> None:
    wrong = to_do(list(lines()), OPERATIONS)
    assert not wrong, "\n".join(["", *wrong])


def test_every_operation_that_the_facade_speaks_of_by_its_id_is_there() -> None:
    wrong = [
        f"{file.relative_to(FACADE)}:{node.lineno}: there is no operation {node.value!r} any more"
        for file in sorted(FACADE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and AN_ID.fullmatch(node.value)
        and node.value.partition("/")[0] not in NO_IDS
        and node.value not in OPERATIONS
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_the_facade_names_no_tag_and_no_schema() -> None:
    known = {"ItemProcessingRecord", "HotelProcessingRecord", "CreativeAssetsProcessingRecord"}
    known |= {"LocalInventoryOperationResult"}  # items of a job, which no operation returns alone
    found = [
        f"{file.relative_to(FACADE)}:{node.lineno}"
        for file in sorted(FACADE.rglob("*.py"))
        if file.parent.name not in ("testing", "state") and file.name != "models.py"
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if (
            isinstance(node, ast.ImportFrom)
            and re.match(r"pinkit_generated\.(api|models)", node.module or "")
        )
        or (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id == "models"
            and node.attr not in known
        )
    ]
    assert found == []


def test_what_a_release_does_is_told_with_its_place() -> None:
    table = list(lines())
    get, every = OPERATIONS["boards/get"], OPERATIONS["boards/list"]
    renamed = {**OPERATIONS, "boards/retrieve": evolve(get, id="boards/retrieve", function="boards_retrieve")}
    del renamed["boards/get"]
    assert to_do(table, renamed) == [
        f"facade/pinkit/resources/{_place(table, 'boards_get')}: `get = call(…boards_get)`: there is no "
        "boards_get any more; perhaps boards_retrieve (GET /boards/{board_id}) now",
        "boards_retrieve (GET /boards/{board_id}) has no name: "
        "`retrieve = call(operations.boards_retrieve)` and one line that describes it, in boards.py",
    ]
    unpaged = {**OPERATIONS, "boards/list": evolve(every, pagination=None)}
    (told,) = to_do(table, unpaged)
    assert "boards/list has no bookmark any more" in told
    assert _place(table, "boards_list") in told


def _place(table: list[Line], function: str) -> str:
    return next(line.place for line in table if line.function == function)
