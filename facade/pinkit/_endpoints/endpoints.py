"""Descriptors of the resource definitions: each binds a stable name to a generated operation."""

from __future__ import annotations

import functools
import importlib
import inspect
import re
import sys
from collections.abc import Callable, Coroutine, Sequence
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Protocol,
    Self,
    TypeVar,
    cast,
    overload,
)

from pinkit_generated import Operation, Request

from .._core.batch import Batch, Result, entities
from .._core.effects import Steps
from .._core.ids import ids_only
from .._core.pagination import Page
from .._core.secret import discreet
from .._core.validation import misnamed
from .._io.pager import AsyncPager, Pager

if TYPE_CHECKING:
    from .._core.engine import APIResponse, Engine

P = ParamSpec("P")
T = TypeVar("T", covariant=True)
R = TypeVar("R")
A = TypeVar("A")
F = TypeVar("F", bound=Callable[..., Any])


class Sync:
    """The mode of `pinkit.Client`, in annotations: `Rows[Sync]`."""


class Async:
    """The mode of `pinkit.AsyncClient`, in annotations: `Rows[Async]`."""


Mode = TypeVar("Mode", Sync, Async)


class Bound(Protocol[P, T]):
    """A synchronous call of a client."""

    operation: Operation

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...

    def with_raw_response(self, *args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
        """Make the same call, and return the model with the response."""
        ...


class AsyncBound(Protocol[P, T]):
    """An asynchronous call of a client."""

    operation: Operation

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...

    def with_raw_response(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, APIResponse[T]]:
        """Make the same call, and return the model with the response."""
        ...


class Listing(Protocol[P, T]):
    """A call of a client that returns a pager."""

    operation: Operation

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...


class Flow(Protocol[P, T]):
    """A synchronous method of a client that makes several requests."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...


class AsyncFlow(Protocol[P, T]):
    """An asynchronous method of a client that makes several requests."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...


class ClientProtocol(Protocol):
    """What resources need of a client."""

    _engine: Engine

    def _bind(self, line: Line[..., Any]) -> Any:
        """The function behind a name of a resource."""

    def _flow(self, steps: Callable[..., Steps[Any]]) -> Any:
        """A function that runs the steps that another one makes."""

    def _run(self, steps: Steps[Any]) -> Any:
        """Run steps: the result, or a coroutine of it."""


class Resource(Generic[Mode]):
    """A group of operations of one client; a class annotation `name: Group[Mode]` defines a nested group."""

    def __init__(self, client: ClientProtocol) -> None:
        self._client = client

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Groups are imported on first use: importing all of them takes longer than importing httpx.
            owner, annotation = groups_of(type(self)).get(name, (None, ""))
            if owner is None:
                raise AttributeError(_no_such_name(self, name), name=name, obj=self)
            group, module = annotation.partition("[")[0], sys.modules[owner.__module__]
            if not hasattr(module, group):
                module = importlib.import_module(f"pinkit.resources.{name}")
            resource = self.__dict__[name] = getattr(module, group)(self._client)
            return resource

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *names_in(self)})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Named:
    """A name in a group."""

    name: str
    owner: type

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner

    def path(self, group: type | None = None) -> str:
        """Return the name that users write, `boards.sections.create`; `group` is the inheriting class."""
        return f"{_path_of(group or self.owner)}.{self.name}"


class Line(Named, Generic[P, R]):
    """A name of the resource definitions, bound to a client when it is first used.

    Args:
        build: The generated function.
    """

    def __init__(self, build: Callable[P, Request[R]]) -> None:
        self.build = build

    @functools.cached_property
    def operation(self) -> Operation:
        """The operation's facts from the OpenAPI document."""
        from ..scopes import operation_of

        return operation_of(self.build)

    @property
    def positional(self) -> tuple[str, ...]:
        """The names of the positional parameters."""
        code: Any = getattr(self.build, "__code__")  # noqa: B009  # every function has one
        names: tuple[str, ...] = code.co_varnames[: code.co_argcount]
        return names

    def __repr__(self) -> str:
        return f"<{self.owner.__name__}.{self.name}: {self.operation.id}>"

    def _docstring(self) -> str:
        """Return the text below the name in the resource definition, which Python does not keep."""
        try:
            source = inspect.getsource(sys.modules[self.owner.__module__])
        except OSError:  # no source, only bytecode
            return ""
        place = rf'^class {self.owner.__name__}\b.*?^    {self.name} = [^"]*"""(.+?)"""'
        found = re.search(place, source, re.DOTALL | re.MULTILINE)
        return found[1] if found else ""

    def _bound(self, resource: Resource[Any], returns: str) -> Any:
        function = resource._client._bind(self)
        signature = inspect.signature(self.build)
        model = str(signature.return_annotation).removeprefix("Request[").removesuffix("]")
        function.__signature__ = signature.replace(return_annotation=returns.format(model))
        function.__name__ = self.name
        function.__qualname__ = f"{self.owner.__name__}.{self.name}"
        function.__module__ = self.owner.__module__
        function.__doc__ = _doc(self._docstring(), self.build.__doc__)
        function.operation = self.operation
        resource.__dict__[self.name] = function
        return function


class call(Line[P, R]):
    """An operation with one request and one response."""

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Sync], owner: type) -> Bound[P, R]: ...
    @overload
    def __get__(self, resource: Resource[Async], owner: type) -> AsyncBound[P, R]: ...
    def __get__(self, resource: Resource[Any] | None, owner: type) -> Any:
        return self if resource is None else self._bound(resource, "{}")


class paged(Line[P, Page[R]]):
    """An operation that returns a list page by page."""

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Sync], owner: type) -> Listing[P, Pager[R]]: ...
    @overload
    def __get__(self, resource: Resource[Async], owner: type) -> Listing[P, AsyncPager[R]]: ...
    def __get__(self, resource: Resource[Any] | None, owner: type) -> Any:
        return self if resource is None else self._bound(resource, "Pager")


class batch(Line[P, A], Generic[P, A, R]):
    """An operation on many entities in one request, with a result for each.

    Args:
        build: The generated function.
        results: Parses the results of the response; a function of `_core.batch`.
    """

    def __init__(
        self, build: Callable[P, Request[A]], results: Callable[[A, int], Sequence[Result[R]]]
    ) -> None:
        super().__init__(build)
        self._results = results

    def shape(self, request: Request[A], response: A) -> Batch[R]:
        """Convert a response into a batch of results."""
        return Batch(response, self._results(response, entities(request)))

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Sync], owner: type) -> Bound[P, Batch[R]]: ...
    @overload
    def __get__(self, resource: Resource[Async], owner: type) -> AsyncBound[P, Batch[R]]: ...
    def __get__(self, resource: Resource[Any] | None, owner: type) -> Any:
        return self if resource is None else self._bound(resource, "Batch")


def calls(*operations: str) -> Callable[[F], F]:
    """Declare the operations that a flow may call; a token needs their scopes.

    Args:
        operations: Pinterest's operationIds.
    """

    def named(steps: F) -> F:
        vars(steps)["operations"] = operations
        return steps

    return named


class flow(Named, Generic[P, T]):
    """A method with several requests: a generator of steps, written once for both clients.

    Args:
        steps: The method; `calls` declares its operations, unless it is a method of a job.
    """

    def __init__(self, steps: Callable[Concatenate[Any, P], Steps[T]]) -> None:
        self.steps = steps

    def __repr__(self) -> str:
        return f"<{self.owner.__name__}.{self.name}: {(self.steps.__doc__ or '').partition(chr(10))[0]}>"

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that the flow may call."""
        from pinkit_generated import OPERATIONS

        ids: tuple[str, ...] | None = getattr(self.steps, "operations", None)
        if ids is None:
            job: Any = getattr(self.steps, "__self__", None)
            return job.operations if job is not None else ()
        return tuple(OPERATIONS[id_] for id_ in ids)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Sync], owner: type) -> Flow[P, T]: ...
    @overload
    def __get__(self, resource: Resource[Async], owner: type) -> AsyncFlow[P, T]: ...
    def __get__(self, resource: Resource[Any] | None, owner: type) -> Any:
        if resource is None:
            return self
        group, signature = type(resource), inspect.signature(self.steps)
        job = getattr(self.steps, "__self__", None)  # the job that the method belongs to, if any
        known: dict[str, str] = {} if job is None else job.variables()
        _, *parameters = (
            each.replace(annotation=_filled_in(each.annotation, known))
            for each in signature.parameters.values()
        )
        returns = _filled_in(signature.return_annotation, known).replace("[Mode]", "")
        returns = re.sub(r"^Steps\[(.*)\]$", r"\1", returns)
        signature = signature.replace(parameters=parameters, return_annotation=returns)

        names = [*signature.parameters]

        @discreet
        def start(*args: P.args, **kwargs: P.kwargs) -> Steps[T]:
            try:
                given, named = ids_only(names, args, kwargs, finds_boards=True)
                return self._begun(resource, self.steps(resource, *given, **named))
            except TypeError as error:  # from the arguments: no other code has run yet
                raise misnamed(self.path(group), signature, error, args, kwargs) from None

        function = self._runner(resource, start)
        function.__signature__ = signature
        function.__name__, function.__module__ = self.name, group.__module__
        function.__qualname__ = f"{group.__name__}.{self.name}"
        function.operations = self.operations
        scopes = _scopes_of(function) if self.operations else None
        function.__doc__ = _doc(self.steps.__doc__, scopes)
        resource.__dict__[self.name] = function
        return function

    def _runner(self, resource: Resource[Any], start: Callable[..., Any]) -> Any:
        return resource._client._flow(start)

    def _begun(self, resource: Resource[Any], steps: Steps[T]) -> Steps[T]:
        engine = resource._client._engine
        return steps if engine.options.on_event is None else engine.flow(self.path(type(resource)), steps)


class _View(flow[P, T]):
    """A method that returns an object which makes requests when it is used."""

    def _runner(self, resource: Resource[Any], start: Callable[..., Any]) -> Any:
        del resource
        return start

    def _begun(self, resource: Resource[Any], steps: Any) -> Any:
        del resource
        return steps


def view(*operations: str) -> Callable[[F], F]:
    """Declare a method that makes no request itself, and returns an object that does.

    Args:
        operations: Pinterest's operationIds, which the object may call.
    """

    def made(method: F) -> F:
        return cast("F", _View(calls(*operations)(cast("Any", method))))

    return made


def _doc(*parts: str | None) -> str:
    """Join docstrings without indentation: only Python 3.13 and later remove it."""
    return "\n\n".join(inspect.cleandoc(part) for part in parts if part)


def _scopes_of(called: Any) -> str:
    """Format the scopes of a flow as in the help of an operation."""
    from ..scopes import scopes_for

    return f"Scopes: {', '.join(sorted(scopes_for(called))) or 'basic'}."


def _path_of(group: type) -> str:
    """Return the path of a group on a client: `boards.sections`."""
    module = sys.modules[group.__module__]
    classes: list[type[Any]] = [each for each in vars(module).values() if isinstance(each, type)]
    for outer in classes:
        for name, (_, annotation) in groups_of(outer).items():
            if annotation == f"{group.__name__}[Mode]":
                return f"{_path_of(outer)}.{name}"
    return module.__name__.rpartition(".")[2].lstrip("_")


def _filled_in(annotation: object, known: dict[str, str]) -> str:
    return re.sub(r"\w+", lambda word: known.get(word[0], word[0]), str(annotation))


def _no_such_name(group: Resource[Any], name: str) -> str:
    kind = type(group).__name__
    if name.startswith("__"):
        return f"{kind!r} object has no attribute {name!r}"
    import difflib

    near = difflib.get_close_matches(name, [known for known in dir(group) if known[0] != "_"], 1)
    return f"{kind} has no {name!r}; " + (
        f"did you mean {near[0]!r}?" if near else f"it has {', '.join(names_in(group))}"
    )


def names_in(group: Resource[Any] | type[Resource[Any]]) -> list[str]:
    """Return the names in a group: its operations and nested groups."""
    cls = group if isinstance(group, type) else type(group)
    lines = {
        name for base in cls.__mro__ for name, line in vars(base).items() if isinstance(line, (Line, flow))
    }
    return sorted([*lines, *groups_of(cls)])


def groups_of(cls: type[Any]) -> dict[str, tuple[type, str]]:
    """Return the groups nested in a group: the class that declares each, and its annotation."""
    return {
        name: (base, annotation)
        for base in cls.__mro__
        if issubclass(base, Resource)
        for name, annotation in inspect.get_annotations(cast("type", base)).items()
        if isinstance(annotation, str) and annotation.endswith("[Mode]")
    }
