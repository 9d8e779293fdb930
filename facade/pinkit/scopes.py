"""Which scopes an operation takes, and whether a token has them."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, cast

from .errors import MissingScopeError

if TYPE_CHECKING:
    from pinkit_generated import Operation, Request

Scopes: TypeAlias = frozenset[str]


class App(Protocol):
    """The part of `OAuth` that error messages use."""

    def hint(self, scopes: Iterable[str]) -> str | None:
        """The page where a user can grant scopes, if it is known."""
        ...


def scopes_for(*operations: object) -> Scopes:
    """The least scopes with which all of some operations can be called.

    Args:
        operations: Each a call of a client (`client.pins.create`, or `client.pins.create_image`, which makes
            several requests), a line of a resource class (`Pins.create`), a generated function, a request of
            one, an `Operation`, or Pinterest's operationId. A request that makes a board secret takes
            `boards:write_secret` besides.

    Returns:
        The smallest union of one alternative of each; the first in the alphabet where several are as small.
        Empty for no operations, and for those that take the app's id and secret.

    Raises:
        TypeError: One is none of these.
        ValueError: There is no operation of that name.

    https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
    """
    return min(_together({alternatives(operation) for operation in operations}), key=_by_size)


def alternatives(operation: object) -> tuple[Scopes, ...]:
    """The sets of scopes any one of which an operation takes.

    Secret scopes stand for themselves: `boards:read_secret` does not contain `boards:read`, nor the reverse.

    Args:
        operation: As for `scopes_for`.

    Returns:
        Smallest first. An empty one means that no scope is needed: it takes the app's id and secret.

    Raises:
        TypeError: It is no operation.
        ValueError: There is no operation of that name.
    """
    found = _together({_alternatives(each, USER) for each in _operations_of(operation)})
    more = secret_scopes(operation)
    return tuple(sorted((scopes | more for scopes in found), key=_by_size))


def missing(operation: object, granted: Iterable[str] | str) -> Scopes:
    """The scopes that a token lacks for an operation.

    Args:
        operation: As for `scopes_for`.
        granted: The scopes that the token has.

    Returns:
        Empty if it may make the call; otherwise what the alternative lacks that lacks least.

    Raises:
        TypeError: It is no operation.
        ValueError: There is no operation of that name.
    """
    has = parse(granted)
    return min((scopes - has for scopes in alternatives(operation)), key=_by_size)


def parse(scopes: Iterable[str] | str) -> Scopes:
    """Scopes from a list, or from text with commas or spaces between them: Pinterest writes both.

    Raises:
        TypeError: One of them is no text.
    """
    if isinstance(scopes, str):
        scopes = scopes.replace(",", " ").split()
    parsed = frozenset(scopes)
    for scope in parsed:
        if not isinstance(scope, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"a scope is text, such as 'pins:read', not {type(scope).__name__}")
    return parsed


def check(
    called: Operation | Request[Any], granted: Scopes, oauth: App | None = None, *, app_only: bool = False
) -> None:
    """Raise if a token is known to lack a scope; the engine asks this before each call.

    Args:
        called: What is to be called.
        granted: The scopes that the token has.
        oauth: The app; with it the error tells where the user can grant what is missing.
        app_only: Whether the token came from client credentials and stands for no user.

    Raises:
        MissingScopeError: No alternative of the operation is satisfied.
    """
    given: Any = called
    operation: Operation = getattr(given, "operation", given)
    lacking = _missing(operation, granted, APP if app_only else USER)
    more = secret_scopes(called) - granted
    if lacking is None or lacking or more:
        raise _refusal(operation, lacking if lacking is None else lacking | more, granted, oauth)


def secret_scopes(called: object) -> Scopes:
    """The scope that a request takes because it makes a board secret; its operation does not name it.

    Args:
        called: A request, or anything else, which takes none.
    """
    operation, content = getattr(called, "operation", None), getattr(called, "content", None)
    if content and getattr(operation, "id", None) in _MAKE_SECRET:
        body = json.loads(content)
        if isinstance(body, dict) and cast("dict[str, Any]", body).get("privacy") == "SECRET":
            return frozenset({"boards:write_secret"})
    return frozenset()


_MAKE_SECRET: Final = frozenset({"boards/create", "boards/update"})


def _operations_of(thing: object) -> tuple[Operation, ...]:
    """The operations that something calls: those of a flow, or one."""
    several: Any = getattr(thing, "operations", None)
    return cast("Any", several) if isinstance(several, tuple) else (operation_of(thing),)


def operation_of(thing: object) -> Operation:
    """The operation that something names, calls or requests.

    Raises:
        TypeError: It is no operation.
        ValueError: There is no operation of that name.
    """
    from pinkit_generated import OPERATIONS, Operation

    if isinstance(thing, Operation):
        return thing
    if isinstance(thing, str):
        if thing not in OPERATIONS:
            raise ValueError(_unknown(thing, OPERATIONS))
        return OPERATIONS[thing]
    operation = getattr(thing, "operation", None)
    if isinstance(operation, Operation):
        return operation
    if str(getattr(thing, "__module__", "")).startswith("pinkit_generated.api"):
        operation = _by_function().get(getattr(thing, "__name__", ""))
        if operation is not None:
            return operation
    raise TypeError(
        f"{_name(thing)} is no operation. Give a call of a client (client.pins.create), a line of a resource "
        "class (Pins.create), a function of pinkit_generated.operations, an Operation, or Pinterest's "
        "operationId ('pins/create')."
    )


# The schemes that a token of each kind fits (`components.securitySchemes` of the description).
# `conversion_token` is a token of another kind, without scopes; `basic` is the app's id and secret.
USER: Final = frozenset({"pinterest_oauth2", "client_credentials"})
APP: Final = frozenset({"client_credentials"})


@functools.lru_cache(maxsize=1024)
def _alternatives(operation: Operation, schemes: frozenset[str]) -> tuple[Scopes, ...]:
    if not operation.security or any(scheme == "basic" for scheme, _ in operation.security):
        return (frozenset(),)
    found = {frozenset(scopes) for scheme, scopes in operation.security if scheme in schemes}
    return tuple(sorted(_least(found), key=_by_size))


@functools.lru_cache(maxsize=4096)
def _missing(operation: Operation, granted: Scopes, schemes: frozenset[str]) -> Scopes | None:
    """What is missing, empty if nothing; None where no scope would help."""
    lacking = [scopes - granted for scopes in _alternatives(operation, schemes)]
    return min(lacking, key=_by_size, default=None)


def _together(choices: set[tuple[Scopes, ...]]) -> set[Scopes]:
    """The least unions of one of each choice."""
    unions: set[Scopes] = {frozenset()}
    for choice in sorted(choices, key=_order):
        unions = _least({union | scopes for union in unions for scopes in choice})
    return unions


def _by_size(scopes: Scopes) -> tuple[int, list[str]]:
    return len(scopes), sorted(scopes)


def _least(sets: set[Scopes]) -> set[Scopes]:
    """Without those that contain another."""
    return {scopes for scopes in sets if not any(other < scopes for other in sets)}


def _order(choice: tuple[Scopes, ...]) -> tuple[int, list[list[str]]]:
    # What leaves no choice comes first: the sums after it are fewer.
    return len(choice), [sorted(scopes) for scopes in choice]


def _refusal(
    operation: Operation, lacking: Scopes | None, granted: Scopes, oauth: App | None
) -> MissingScopeError:
    if lacking is None:
        lacking = _missing(operation, granted, USER) or frozenset()
        message = f"{operation.id} takes the token of a user, and this one came from client credentials."
    else:
        message = f"{operation.id} takes the scopes {_listed(lacking)}, which the token lacks"
        message += f"; it has {_listed(granted)}."
    url = oauth.hint(granted | lacking) if oauth is not None else None
    message += (
        f" Let the user grant them at {url}"
        if url
        else f" Let the user grant them: OAuth(...).authorize_url({sorted(granted | lacking)})"
    )
    return MissingScopeError(
        message, operation=operation.id, missing=lacking, granted=granted, authorize_url=url
    )


def _listed(scopes: Scopes) -> str:
    return ", ".join(sorted(scopes)) or "none"


def _unknown(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    ids = {**{id_: id_ for id_ in known}, **{name: facts.id for name, facts in _by_function().items()}}
    near = sorted({ids[match] for match in get_close_matches(name, ids, n=4, cutoff=0.7)})
    advice = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
    return f"Pinterest has no operation {name!r}.{advice}"


def _name(thing: object) -> str:
    return str(getattr(thing, "__qualname__", None) or f"{thing!r:.60}")


@functools.cache
def _by_function() -> dict[str, Operation]:
    from pinkit_generated import OPERATIONS

    return {operation.function: operation for operation in OPERATIONS.values()}
