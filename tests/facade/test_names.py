"""The resource definitions are complete: every operation has one name, in order and with a docstring."""

import ast
import importlib
import inspect
import keyword
import pkgutil
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Generic, cast, get_args

import pytest
from http_library import httpx
from pinkit import resources
from pinkit._endpoints.endpoints import Line, Resource, batch, names_in, paged
from pinkit.client import AsyncClient, Client
from pinkit_generated import OPERATIONS, Operation, models, operations

FACADE = Path(__file__).parents[2] / "facade" / "pinkit"
WORD = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def groups(
    cls: type[Resource[Any]] = resources.Groups, path: str = ""
) -> Iterator[tuple[str, type[Resource[Any]]]]:
    """All groups, each after its parent."""
    yield path, cls
    for name, annotation in inspect.get_annotations(cls).items():
        module = f"pinkit.resources.{name}" if cls is resources.Groups else cls.__module__
        inner = getattr(importlib.import_module(module), annotation.removesuffix("[Mode]"))
        yield from groups(inner, f"{path}.{name}".lstrip("."))


GROUPS = dict(groups())
LINES: dict[str, Line[..., Any]] = {
    f"{path}.{name}": line
    for path, cls in GROUPS.items()
    for name, line in vars(cls).items()
    if isinstance(line, Line)
}


def test_every_operation_has_exactly_one_name() -> None:
    assert Counter(line.operation.id for line in LINES.values()) == dict.fromkeys(OPERATIONS, 1)


def test_every_name_belongs_to_the_function_of_its_operation() -> None:
    for name, line in LINES.items():
        assert getattr(operations, line.operation.function) is line.build, name


def test_exactly_the_operations_with_a_bookmark_are_paged() -> None:
    assert {line.operation.id for line in LINES.values() if isinstance(line, paged)} == {
        operation.id for operation in OPERATIONS.values() if operation.pagination == "bookmark"
    }


def test_exactly_the_operations_with_errors_for_each_item_are_batches() -> None:
    no_batches = {
        "asset_access_requests/create",  # its `exceptions` belong to no particular request
        "customer_lists/create",  # responds with one list; its `exceptions` belong to its uploads
        "customer_lists/update",
        "items/post",  # reads items, which contain their errors
        "items_batch/post",  # starts a job, which has the result of each item
        "catalogs_local_inventory_items_batch/operate",
        "ad_groups_dynamic_titles/process_csv",  # its `errors` belong to the rows of a file
    }
    assert {line.operation.id for line in LINES.values() if isinstance(line, batch)} == {
        operation.id for operation in OPERATIONS.values() if _has_outcomes(operation)
    } - no_batches


def test_every_group_and_every_name_is_described_in_one_line() -> None:
    for path, cls in GROUPS.items():
        own, fields = _docstrings(cls)
        fields |= {name: text for base in cls.__bases__ for name, text in _inherited(base).items()}
        described = {path: own} | {f"{path}.{name}": fields.get(name) for name in names_in(cls)}
        for name, text in described.items():
            assert text, f"{name} has no docstring"
            assert re.fullmatch(r"[A-Z].{,98}\.", text), f"{name}: {text!r}"


def test_a_group_has_the_same_docstring_in_its_class_and_its_parent() -> None:
    for path, cls in GROUPS.items():
        if path:
            outer, _, name = path.rpartition(".")
            assert _docstrings(GROUPS[outer])[1][name] == _docstrings(cls)[0], path


def test_names_are_plain_words_and_hide_no_common_attribute() -> None:
    common = {*dir(Resource), *vars(Resource(cast("Any", None)))}
    of_clients = {*dir(Client), *dir(AsyncClient)}
    # Parts of Pinterest's identifiers that name the service, not the operation.
    accidents = {"del", "edit", "handler", "impl", "patch", "post", "put"}
    for path, cls in GROUPS.items():
        for name in names_in(cls):
            assert WORD.fullmatch(name), f"{path}.{name}"
            assert not keyword.iskeyword(name), f"{path}.{name}"
            assert name not in (common if path else of_clients), f"{path}.{name}"
            assert not accidents.intersection(name.split("_")), f"{path}.{name}"


@pytest.mark.parametrize("make", [Client, AsyncClient])
def test_every_group_is_reached_by_its_name_through_both_clients(make: Any) -> None:
    client: Any = make("token", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    assert set(names_in(client)) == {*names_in(resources.Groups), "request"}
    for path, cls in GROUPS.items():
        group = client
        for name in path.split(".") if path else ():
            group = getattr(group, name)
        assert isinstance(group, cls), path


def test_no_method_is_missing_from_the_resource_definitions() -> None:
    modules = {module.name for module in pkgutil.iter_modules(resources.__path__)}
    assert modules == set(inspect.get_annotations(resources.Groups))
    for name in modules:
        module = importlib.import_module(f"pinkit.resources.{name}")
        for value in vars(module).values():
            here = getattr(value, "__module__", None) == module.__name__
            if here and isinstance(value, type) and issubclass(value, Resource):
                assert value in GROUPS.values(), f"{name}.{value.__name__}"


def test_importing_the_root_imports_no_operation() -> None:
    program = (
        "import sys, pinkit, pinkit.resources; groups = 'pinkit_generated.api', 'pinkit.resources.'; "
        "print([name for name in sys.modules if name.startswith(groups)])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def _has_outcomes(operation: Operation) -> bool:
    if operation.method == "GET":
        return False
    reported = {"exception", "exceptions", "errors", "error_message"}
    codecs = [codec for status, codec in operation.responses.items() if status.startswith("2")]
    fields = [_members(codec) for codec in codecs if not isinstance(codec, list)]
    lists = [each for found in fields for each in found.values() if isinstance(each, list)]
    inside = [_members(each[0]) for each in lists + [codec for codec in codecs if isinstance(codec, list)]]
    below = [_members(found["data"]) for found in inside if "data" in found]
    statuses = [_members(found.get("status")) for found in inside]
    if any(found.keys() >= {"code", "message"} for found in statuses):
        return True
    return any(not reported.isdisjoint(found) for found in fields + inside + below)


def _members(codec: Any) -> dict[str, Any]:
    """The fields of a model, or of all models of a union, with their codecs."""
    if not isinstance(codec, str):
        return {}
    kinds = get_args(getattr(models, codec)) or (getattr(models, codec),)
    return {name: member.codec for kind in kinds for name, member in kind.__members__.items()}


def _inherited(base: type) -> dict[str, str]:
    """The docstrings that groups inherit from their own classes."""
    return {} if base in (Resource, Generic) else _docstrings(base)[1]


def _docstrings(cls: type) -> tuple[str | None, dict[str, str]]:
    """The docstrings of a class and of its names: strings below assignments, read from the source."""
    tree = ast.parse(Path(inspect.getfile(cls)).read_text("utf-8"))
    node = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == cls.__name__)
    fields: dict[str, str] = {}
    for statement, below in zip(node.body, [*node.body[1:], ast.Pass()], strict=True):
        match statement, below:
            case (
                ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str() as text)),
            ):
                fields[name] = text
            case ast.FunctionDef(name=name), _:
                fields[name] = (ast.get_docstring(statement) or "").partition("\n")[0]
            case _:
                pass
    return ast.get_docstring(node), fields


def test_the_facade_names_no_tag_and_no_schema() -> None:
    known = {"ItemProcessingRecord", "HotelProcessingRecord", "CreativeAssetsProcessingRecord"}
    # Items of a job; no operation returns one alone.
    known |= {"LocalInventoryOperationResult", "CatalogsFeedProcessingResult", "LocalStore"}
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
