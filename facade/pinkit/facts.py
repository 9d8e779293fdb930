"""The facts about each call of a client, as `help`, the command line and the documentation show them.

print(pinkit.describe("boards.create").scopes)
"""

from __future__ import annotations

import inspect
import re
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final, cast

import attrs
from pinkit_generated import Operation

from . import scopes
from ._endpoints.allowed_values import allowed_values
from ._endpoints.endpoints import Line, Named, Resource, flow, groups_of
from .resources import Groups

__all__ = ["Facts", "Parameter", "describe", "groups", "names"]


@attrs.frozen
class Parameter:
    """A parameter of a call.

    Args:
        name: Its name.
        annotation: Its type, as text.
        is_required: Whether it has to be given.
        is_positional: Whether it can be given without its name.
        values: The allowed values, if the OpenAPI document lists them; other text is sent as well.
        doc: Its meaning, limits and default; empty if there is nothing to state.
    """

    name: str
    annotation: str
    is_required: bool
    is_positional: bool
    values: tuple[str | int, ...]
    doc: str


@attrs.frozen
class Facts:
    """The facts about one call of a client.

    Args:
        name: The name that users write: `boards.create`.
        summary: What it does, in one line.
        doc: The whole text that `help` shows.
        parameters: Its parameters, in the order of the signature.
        returns: What it returns, as text.
        operations: The operations that it calls: one, unless it is a method with several requests.
        is_method: Whether it is a method with several requests, of one operation or of several.
    """

    name: str
    summary: str
    doc: str
    parameters: tuple[Parameter, ...]
    returns: str
    operations: tuple[Operation, ...]
    is_method: bool = False

    @property
    def scopes(self) -> tuple[frozenset[str], ...]:
        """The alternative sets of scopes, each of which suffices; one set for several operations."""
        if len(self.operations) == 1:
            return scopes.alternatives(self.operations[0])
        return (scopes.scopes_for(*self.operations),)

    @property
    def quotas(self) -> frozenset[str]:
        """The quota categories that it counts against."""
        return frozenset(each.quota for each in self.operations if each.quota is not None)

    @property
    def is_in_sandbox(self) -> bool:
        """Whether the sandbox serves it; for a method with several requests, whether it serves any of them.

        `pins.create_image` works there without `product_tags`, whose request the sandbox does not serve.
        """
        return not self.operations or any(each.sandbox for each in self.operations)

    @property
    def is_beta(self) -> bool:
        """Whether Pinterest documents it, or a part of it, as beta or restricted."""
        return any(each.beta for each in self.operations)

    @property
    def is_deprecated(self) -> bool:
        """Whether Pinterest has deprecated it."""
        return any(each.deprecated for each in self.operations)

    @property
    def urls(self) -> tuple[str, ...]:
        """The pages of Pinterest's documentation."""
        return tuple(f"{_PAGES}{each.id.replace('/', '-')}" for each in self.operations)


def names(prefix: str = "") -> tuple[str, ...]:
    """Return the names of the calls, `boards.create` and so on, in alphabetical order.

    Args:
        prefix: How the names begin; groups that cannot have such names are not imported.

    Returns:
        The names.
    """
    found = _definitions() if not prefix else dict(_below(Groups, "", prefix))
    return tuple(sorted(name for name in found if name.startswith(prefix)))


def groups() -> Mapping[str, str]:
    """Return what each group is about, in one line, in the order in which the documentation has them."""
    return {name: (group.__doc__ or "").partition("\n")[0] for name, group in _inside(Groups)}


def describe(call: object) -> Facts:
    """Return the facts about a call.

    Args:
        call: A name (`"boards.create"`), Pinterest's operationId (`"boards/create"`), a call of a client
            (`client.boards.create`), or a name of a resource class (`Boards.create`).

    Returns:
        The facts.

    Raises:
        TypeError: The argument is none of these.
        ValueError: There is no call of this name.
    """
    name = _name_of(call)
    owner, attribute = _found(name) or _definitions()[name]
    function: Any = getattr(owner(_Unbound()), attribute)
    signature: inspect.Signature = function.__signature__
    doc: str = function.__doc__
    described = _arguments(doc)
    several: tuple[Operation, ...] | None = getattr(function, "operations", None)
    return Facts(
        name=name,
        summary=doc.partition("\n")[0],
        doc=doc,
        parameters=tuple(
            Parameter(
                name=each.name,
                annotation=str(each.annotation),
                is_required=each.default is each.empty,
                is_positional=each.kind is not each.KEYWORD_ONLY,
                values=allowed_values(str(each.annotation)),
                doc=described.get(each.name, ""),
            )
            for each in signature.parameters.values()
        ),
        returns=str(signature.return_annotation),
        operations=(function.operation,) if several is None else several,
        is_method=several is not None,
    )


class _Unbound:
    """In place of a client: gives functions that cannot be called, with their signatures and docstrings."""

    _engine: Any = None

    def _bind(self, line: Line[..., Any]) -> Any:
        del line
        return _function()

    def _flow(self, steps: Callable[..., Any]) -> Any:
        del steps
        return _function()

    def _run(self, steps: Any) -> Any:
        del steps


def _function() -> Any:
    def unbound(*_: Any, **__: Any) -> None:
        raise TypeError("this call belongs to no client")

    return unbound


@cache
def _definitions() -> Mapping[str, tuple[type[Resource[Any]], str]]:
    """The class and the attribute of each name."""
    return dict(_below(Groups, ""))


def _below(
    group: type[Resource[Any]], path: str, prefix: str = ""
) -> Iterator[tuple[str, tuple[type[Resource[Any]], str]]]:
    for name in dir(group):
        if isinstance(inspect.getattr_static(group, name), (Line, flow)):
            yield f"{path}{name}", (group, name)
    for name, inner in _inside(group, lambda name: _fits(f"{path}{name}.", prefix)):
        yield from _below(inner, f"{path}{name}.", prefix)


def _fits(path: str, prefix: str) -> bool:
    """Whether names below a path can begin with a prefix."""
    return path.startswith(prefix) or prefix.startswith(path)


def _inside(
    group: type[Resource[Any]], wanted: Callable[[str], bool] = lambda _: True
) -> Iterator[tuple[str, type[Resource[Any]]]]:
    """The groups in a group, as far as they are wanted; the others are not imported."""
    root = group(_Unbound())
    for name in filter(wanted, groups_of(group)):
        yield name, type(cast("Resource[Any]", getattr(root, name)))


def _found(name: str) -> tuple[type[Resource[Any]], str] | None:
    """The class and the attribute of a name, of which only its groups are imported; None if there is none."""
    *path, last = name.split(".")
    group: type[Resource[Any]] = Groups
    for step in path:
        if step not in groups_of(group):
            return None
        group = dict(_inside(group, step.__eq__))[step]
    is_call = path and isinstance(inspect.getattr_static(group, last, None), (Line, flow))
    return (group, last) if is_call else None


def _name_of(call: object) -> str:
    if isinstance(call, str):
        if _found(call) is not None:
            return call
        found = _ids().get(call, call)
        if found not in _definitions():
            raise ValueError(_unknown(call))
        return found
    if isinstance(call, types.FunctionType):
        owner = getattr(sys.modules.get(call.__module__), call.__qualname__.partition(".")[0], None)
        call = inspect.getattr_static(owner, call.__name__, None)
    if isinstance(call, Named):
        for name, (owner, attribute) in _definitions().items():
            if inspect.getattr_static(owner, attribute) is call:
                return name
    raise TypeError(
        "call must be a name ('boards.create'), an operationId ('boards/create'), a call of a client "
        f"(client.boards.create) or a name of a resource class (Boards.create), not {type(call).__name__}"
    )


@cache
def _ids() -> Mapping[str, str]:
    """The name of each operationId."""
    lines = {
        name: inspect.getattr_static(owner, attribute) for name, (owner, attribute) in _definitions().items()
    }
    return {line.operation.id: name for name, line in lines.items() if isinstance(line, Line)}


def _unknown(call: str) -> str:
    import difflib

    near = difflib.get_close_matches(call, [*_definitions(), *_ids()], 1)
    return f"there is no call {call!r:.60}" + (f"; did you mean {near[0]!r}?" if near else "")


def _arguments(doc: str) -> dict[str, str]:
    """The texts of a docstring about the arguments."""
    section = re.search(r"^Args:\n(.*?)(?=^\S|\Z)", doc, re.DOTALL | re.MULTILINE)
    parts = _ARGUMENT.findall(section[1]) if section else []
    return {name: " ".join(text.split()) for name, text in parts}


_ARGUMENT: Final = re.compile(r"^ {4}(\w+): (.*?)(?=^ {4}\w|\Z)", re.DOTALL | re.MULTILINE)
_PAGES: Final = "https://developers.pinterest.com/docs/api/v5/"
