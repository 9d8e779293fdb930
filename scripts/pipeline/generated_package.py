"""Read a generated package into the shapes that `pipeline.shapes` reads from an OpenAPI document.

A package states everything twice: in codecs, which decide how JSON is read and written, and in annotations,
which a type checker reads.
"""

from __future__ import annotations

import ast
import builtins
import collections.abc
import datetime as dt
import importlib
import importlib.util
import pkgutil
import typing
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from types import ModuleType, NoneType, SimpleNamespace, UnionType
from typing import Any, Literal, Required, TypeAlias, Union, cast, get_args, get_origin

from attrs import evolve

from pipeline.nodes import ANYTHING, CUT, NULL_ONLY, Node, Shape, either, written

PACKAGE = "pinkit_generated"
Kind: TypeAlias = Literal["read", "classes", "dicts"]


class Package:
    """The generated package that can be imported in this process."""

    def __init__(self) -> None:
        root = importlib.import_module(PACKAGE)
        self.operations: Mapping[str, Any] = root.OPERATIONS
        self.modules: list[str] = [
            module.name for module in pkgutil.walk_packages(root.__path__, f"{PACKAGE}.")
        ]
        self.functions = importlib.import_module(f"{PACKAGE}.operations")
        self._models = importlib.import_module(f"{PACKAGE}.models")
        self._runtime = importlib.import_module(f"{PACKAGE}._codec")
        self._model = importlib.import_module(f"{PACKAGE}._model").Model
        self.unions: Mapping[str, Any] = importlib.import_module(f"{PACKAGE}.models.unions").CODECS
        self._nodes: dict[str, Node] = {}
        self._reading: list[str] = []
        self._cut: set[str] = set()
        self._shapes: dict[Node, Shape] = {}
        self._names: dict[str, dict[str, Any]] = {}

    @cached_property
    def models(self) -> dict[str, Any]:
        """Every model by its name."""
        found = {name: getattr(self._models, name) for name in dir(self._models)}
        return {name: value for name, value in found.items() if self._is_model(value)}

    def shape(self, codec: Any) -> Shape:
        """The shape that a codec allows."""
        return written(self.node(codec), self._shapes)

    def annotated(self, hint: Any, kind: Kind = "classes") -> Shape:
        """The shape that an annotation allows.

        Args:
            hint: The annotation, resolved.
            kind: `read` for the annotation of a response, which allows unknown text beside known values;
                `classes` or `dicts` for that of a request, which allows both.
        """
        return written(self._hinted(hint, kind), self._shapes)

    def hints(self, annotated: Any) -> dict[str, Any]:
        """The annotations of a function or a class, resolved with the imports of its module only."""
        names = self.names(annotated.__module__)
        own = SimpleNamespace(__annotations__=annotated.__annotations__)
        return typing.get_type_hints(own, globalns=names)

    def names(self, module: str) -> dict[str, Any]:
        """The names that a module defines and imports, including imports for type checkers only.

        Raises:
            Exception: An import failed.
        """
        if module not in self._names:
            imported = importlib.import_module(module)
            self._names[module] = {**vars(imported), **dict(self._imports(imported))}
        return self._names[module]

    # Codecs

    def node(self, codec: Any) -> Node:
        """Read a codec; see the package's `_codec`."""
        runtime = self._runtime
        parts: Any = codec  # type checkers do not narrow by this pattern
        match codec:
            case str():
                return self._named(codec)
            case list():
                return Node(types=_ARRAY, items=self.node(codec[0]))
            case dict():
                return Node(types=_OBJECT, values=None if codec[str] is object else self.node(codec[str]))
            case tuple():
                return either(list(map(self.node, parts)))
            case runtime.Tagged():
                return either([self.node(name) for name in dict.fromkeys(codec.branches.values())])
            case runtime.Enum():
                return _values(codec.values())
            case runtime.Const():
                return _values((codec.value,))
            case _:
                return _SCALARS[codec]

    def _named(self, name: str) -> Node:
        if name in self._nodes:
            return self._nodes[name]
        if name in self._reading:
            self._cut.add(name)
            return CUT
        self._reading.append(name)
        target = getattr(self._models, name)
        if typing.is_typeddict(target):
            node = self._of_dict(target)
        else:
            node = self._of_model(target) if self._is_model(target) else self.node(self.unions[name])
        self._reading.pop()
        self._cut.discard(name)
        if not self._cut:
            self._nodes[name] = node
        return node

    def _of_model(self, model: Any) -> Node:
        members = model.__members__.items()
        return Node(
            types=_OBJECT,
            properties={wire: self.node(member.codec) for wire, member in members},
            required=frozenset(wire for wire, member in members if member.required),
            values=self._extra(model.__extra__),
        )

    def _extra(self, codec: Any) -> Node | None:
        return None if codec in (None, object) else self.node(codec)

    def _is_model(self, value: Any) -> bool:
        return isinstance(value, type) and issubclass(value, self._model)

    def tags(self) -> Iterator[tuple[str, str, Any, str]]:
        """Every tag that selects a branch: the field, its place, its value, and the selected model."""
        codecs = {**self.unions}
        for model in self.models.values():
            members = model.__members__.items()
            codecs |= {f"{model.__name__}.{wire}": member.codec for wire, member in members}
        for operation in self.operations.values():
            codecs[f"the body of {operation.id}"] = operation.body
            codecs |= {f"response {status} of {operation.id}": c for status, c in operation.responses.items()}
        for where, codec in codecs.items():
            for tagged in self._tagged(codec):
                yield from ((tagged.tag, where, value, name) for value, name in tagged.branches.items())

    def _tagged(self, codec: Any) -> Iterator[Any]:
        if isinstance(codec, self._runtime.Tagged):
            yield codec
        elif isinstance(codec, dict):
            yield from self._tagged(codec[str])
        elif isinstance(codec, list | tuple):
            for inner in cast("Iterable[Any]", codec):
                yield from self._tagged(inner)

    # Annotations

    def _hinted(self, hint: Any, kind: Kind) -> Node:
        given = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
        allowed = [one for one in given if one is not self._runtime.Unset]
        if kind != "read" and dt.datetime in allowed and {int, float} & set(allowed):
            allowed.remove(dt.datetime)  # a time for a number is a convenience
        if dt.datetime in allowed or dt.date in allowed:  # a text for a time is a convenience
            allowed = [one for one in allowed if one is not str]
        # A model that allows any field has a plain mapping beside it: the model stands for both.
        dicts = {model: self._dict(model) for model in allowed if self._is_model(model)}
        left: list[Any] = [
            model if kind == "dicts" and model.__extra__ is None else typed for model, typed in dicts.items()
        ]
        if kind == "read":
            left = [type(value) for one in allowed if get_origin(one) is Literal for value in get_args(one)]
        return either([self._plain(one, kind) for one in allowed if one not in left] or [ANYTHING])

    def _plain(self, hint: Any, kind: Kind) -> Node:
        match get_origin(hint):
            case None if kind == "dicts" and self._is_model(hint):
                return CUT  # it allows any field, so its mapping states none
            case None if self._is_model(hint) or typing.is_typeddict(hint):
                return self._named(hint.__name__)
            case None:
                return _SCALARS[hint]
            case typing.Literal:
                return _values(get_args(hint))
            case collections.abc.Sequence | builtins.list:
                return Node(types=_ARRAY, items=self._hinted(get_args(hint)[0], kind))
            case collections.abc.Mapping | builtins.dict:
                value = get_args(hint)[1]
                values = None if value is Any else self._hinted(value, kind)
                return Node(types=_OBJECT, values=values)
            case origin:
                raise TypeError(f"{origin} is not an annotation of JSON")

    def _dict(self, model: Any) -> Any:
        """The typed dict of a model; None if no request sends it."""
        name = model.__module__.replace(f"{PACKAGE}.models", f"{PACKAGE}._bodies")
        if name not in self.modules:
            return None
        module = vars(importlib.import_module(name))
        return next(found for made, found in module.items() if made.rstrip("_") == f"{model.__name__}Dict")

    def _of_dict(self, typed: Any) -> Node:
        names = self.names(typed.__module__)
        hints = typing.get_type_hints(typed, localns=names, include_extras=True)
        bare = {name: get_args(hint)[0] for name, hint in hints.items() if get_origin(hint) is Required}
        return Node(
            types=_OBJECT,
            properties={name: self._hinted(hint, "dicts") for name, hint in {**hints, **bare}.items()},
            required=frozenset(hints if typed.__total__ else bare),
        )

    def _imports(self, module: ModuleType) -> Iterator[tuple[str, Any]]:
        """The names that a module imports from the package."""
        path = Path(str(module.__file__))
        package = module.__name__ if path.name == "__init__.py" else module.__name__.rpartition(".")[0]
        body = ast.parse(path.read_text("utf-8")).body
        guarded = [inner for statement in body if isinstance(statement, ast.If) for inner in statement.body]
        for statement in (*body, *guarded):
            if isinstance(statement, ast.ImportFrom) and statement.level:
                source = importlib.util.resolve_name(
                    "." * statement.level + (statement.module or ""), package
                )
                imported = importlib.import_module(source)
                for alias in statement.names:
                    names = dir(imported) if alias.name == "*" else [alias.name]
                    for name in names:
                        yield alias.asname or name, self._resolved(getattr(imported, name))

    def _resolved(self, found: Any) -> Any:
        """A union with the names of its branches resolved."""
        if get_origin(found) is not Union:
            return found
        return typing.get_type_hints(SimpleNamespace(__annotations__={"it": found}), localns=self.models)[
            "it"
        ]


_ARRAY, _OBJECT = frozenset({"array"}), frozenset({"object"})
_STRING = Node(types=frozenset({"string"}))
_NULL = Node(types=NULL_ONLY, null=True)
_SCALARS: Mapping[Any, Node] = {
    **dict.fromkeys((None, NoneType), _NULL),
    **dict.fromkeys((object, Any), ANYTHING),
    str: _STRING,
    int: Node(types=frozenset({"integer"})),
    float: Node(types=frozenset({"number"})),
    bool: Node(types=frozenset({"boolean"})),
    dt.datetime: evolve(_STRING, format="date-time"),
    dt.date: evolve(_STRING, format="date"),
}


def _values(values: tuple[Any, ...]) -> Node:
    types = frozenset[str]().union(*(_SCALARS[type(value)].types for value in values))
    return Node(types=types, enum=frozenset(values))
