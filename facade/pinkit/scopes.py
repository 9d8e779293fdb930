"""Pinterest's scopes, those that operations take, and the check whether a token has them."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, cast

from .errors import MissingScopeError

if TYPE_CHECKING:
    from pinkit_generated import Operation, Request

Scopes: TypeAlias = frozenset[str]

#: Each scope, and what a token with it may do. A test compares them with Pinterest's OpenAPI document.
SCOPES: Final[Mapping[str, str]] = {
    "ads:read": "Read ad accounts, campaigns, ads, audiences, reports and their metrics.",
    "ads:write": "Create and change campaigns, ads, audiences and the other entities of ad accounts.",
    "billing:read": "Read billing profiles, invoices and credits of ad accounts.",
    "billing:write": "Change billing profiles, and redeem credits.",
    "biz_access:read": "Read members, partners, assets and invitations of a business.",
    "biz_access:write": "Change members, partners, assets and invitations of a business.",
    "boards:read": "Read boards and sections that are not secret.",
    "boards:read_secret": "Read secret boards and their sections.",
    "boards:write": "Create, change and delete boards and sections that are not secret.",
    "boards:write_secret": "Create, change and delete secret boards and their sections.",
    "catalogs:read": "Read catalogs, feeds, items and product groups.",
    "catalogs:write": "Create and change catalogs, feeds, items and product groups.",
    "msot:write": "Send events by the operation `msot_events/create`.",
    "pins:read": "Read Pins that are not secret, and their metrics.",
    "pins:read_secret": "Read Pins on secret boards.",
    "pins:write": "Create, change, save and delete Pins that are not secret.",
    "pins:write_secret": "Create, change, save and delete Pins on secret boards.",
    "user_accounts:read": "Read the user's profile, followers and account metrics.",
    "user_accounts:write": "Follow users, and change what else belongs to the user's account.",
}


class App(Protocol):
    """The part of `OAuth` that error messages use."""

    def hint(self, scopes: Iterable[str]) -> str | None:
        """The page where a user can grant scopes, if it is known."""
        ...


def scopes_for(*operations: object) -> Scopes:
    """Return the smallest set of scopes with which all of some operations can be called.

    Args:
        operations: Each is a call of a client (`client.pins.create`, or `client.pins.create_image`, which
            makes several requests), a definition in a resource class (`Pins.create`), a generated function, a
            request of one, an `Operation`, or Pinterest's operationId. A request that makes a board secret
            also takes `boards:write_secret`.

    Returns:
        The smallest union of one alternative of each operation; the first in alphabetical order among equals.
        Empty without operations, and for operations that take the app's id and secret.

    Raises:
        TypeError: An argument is none of these.
        ValueError: Pinterest has no operation of that name.

    Source: https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
    """
    return min(_together({alternatives(operation) for operation in operations}), key=_by_size)


def alternatives(operation: object) -> tuple[Scopes, ...]:
    """Return the alternative sets of scopes of an operation; each set suffices.

    Secret scopes are independent: `boards:read_secret` does not include `boards:read`, nor the reverse.

    Args:
        operation: One operation, in any form that `scopes_for` takes.

    Returns:
        The sets, smallest first. An empty set means that the operation takes the app's id and secret instead.

    Raises:
        TypeError: The argument is not an operation.
        ValueError: Pinterest has no operation of that name.
    """
    found = _together({_alternatives(each, USER) for each in _operations_of(operation)})
    more = secret_scopes(operation)
    return tuple(sorted((scopes | more for scopes in found), key=_by_size))


def missing(operation: object, granted: Iterable[str] | str) -> Scopes:
    """Return the scopes that a token must be granted before it may call an operation.

    Args:
        operation: One operation, in any form that `scopes_for` takes.
        granted: The scopes that the token has, as a list or as text with commas or spaces.

    Returns:
        The missing scopes of the alternative that needs the fewest more; empty if the token may make the
        call.

    Raises:
        TypeError: The argument is not an operation.
        ValueError: Pinterest has no operation of that name.
    """
    has = parse(granted)
    return min((scopes - has for scopes in alternatives(operation)), key=_by_size)


def parse(scopes: Iterable[str] | str) -> Scopes:
    """Read scopes from a list, or from text with commas or spaces between them: Pinterest writes both.

    Args:
        scopes: The scopes.

    Returns:
        The set of scopes.

    Raises:
        TypeError: A scope is not text.
    """
    if isinstance(scopes, str):
        scopes = scopes.replace(",", " ").split()
    given: Any = scopes  # at run time it can be anything
    if not isinstance(given, Iterable):
        raise TypeError(f"scopes must be a list or text, such as 'pins:read', not {type(given).__name__}")
    parsed = frozenset(scopes)
    for scope in parsed:
        if not isinstance(scope, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"a scope must be text, such as 'pins:read', not {type(scope).__name__}")
    return parsed


def requested(scopes: Iterable[str] | str) -> Scopes:
    """Read scopes that an app asks for, and reject a misspelt one.

    A scope that is unknown but resembles none is accepted, because Pinterest may add some.

    Args:
        scopes: The scopes, as a list or as text with commas or spaces.

    Returns:
        The set of scopes.

    Raises:
        TypeError: A scope is not text.
        ValueError: A scope is misspelt; the message names the right one.
    """
    wanted = parse(scopes)
    for scope in sorted(wanted - SCOPES.keys()):
        from difflib import get_close_matches  # rarely needed

        alike = [known for known in SCOPES if abs(len(known) - len(scope)) <= _MISSPELT]
        near = get_close_matches(scope.lower(), alike, 1, 0.8)
        if near:
            raise ValueError(f"scopes: Pinterest has no scope {scope!r:.60}; did you mean {near[0]!r}?")
        if not re.fullmatch("[a-z_]+:[a-z_]+", scope):
            raise ValueError(f"scopes: {scope!r:.60} is not a scope; scopes are {', '.join(SCOPES)}")
    return wanted


_MISSPELT: Final = 2  # characters that a misspelt scope is longer or shorter


def check(
    called: Operation | Request[Any], granted: Scopes, oauth: App | None = None, *, app_only: bool = False
) -> None:
    """Raise if a token is known to be missing a scope; the engine calls this before each request.

    Args:
        called: The operation or request to be sent.
        granted: The scopes that the token has.
        oauth: The app; with it the error names the page where the user can grant the missing scopes.
        app_only: Whether the token came from client credentials and represents no user.

    Raises:
        MissingScopeError: The token satisfies no alternative of the operation.
    """
    given: Any = called
    operation: Operation = getattr(given, "operation", given)
    absent = _missing(operation, granted, APP if app_only else USER)
    more = secret_scopes(called) - granted
    if absent is None or absent or more:
        raise _missing_error(operation, absent if absent is None else absent | more, granted, oauth)


def secret_scopes(called: object) -> Scopes:
    """Return the scope that a request takes because it makes a board secret; its operation does not name it.

    Args:
        called: A request; any other object takes no scope.

    Returns:
        `boards:write_secret`, or an empty set.
    """
    operation, content = getattr(called, "operation", None), getattr(called, "content", None)
    if content and getattr(operation, "id", None) in _MAKE_SECRET:
        body = json.loads(content)
        if isinstance(body, dict) and cast("dict[str, Any]", body).get("privacy") == "SECRET":
            return frozenset({"boards:write_secret"})
    return frozenset()


_MAKE_SECRET: Final = frozenset({"boards/create", "boards/update"})


def _operations_of(thing: object) -> tuple[Operation, ...]:
    """Return the operations that an object calls: those of a flow, or one."""
    several: Any = getattr(thing, "operations", None)
    return cast("Any", several) if isinstance(several, tuple) else (operation_of(thing),)


def operation_of(thing: object) -> Operation:
    """Return the operation that an object names, calls or requests.

    Args:
        thing: One operation, in any form that `scopes_for` takes, except a call that makes several requests.

    Returns:
        The operation.

    Raises:
        TypeError: The argument is not an operation.
        ValueError: Pinterest has no operation of that name.
    """
    from pinkit_generated import OPERATIONS, Operation

    if isinstance(thing, Operation):
        return thing
    if isinstance(thing, str):
        if thing not in OPERATIONS:
            raise ValueError(
                f"{_unknown(thing, OPERATIONS)} A call is given without quotes: client.pins.create."
            )
        return OPERATIONS[thing]
    operation = getattr(thing, "operation", None)
    if isinstance(operation, Operation):
        return operation
    if str(getattr(thing, "__module__", "")).startswith("pinkit_generated.api"):
        operation = _by_function().get(getattr(thing, "__name__", ""))
        if operation is not None:
            return operation
    raise TypeError(
        f"{_name(thing)} is not an operation. Give a call of a client (client.pins.create), a name of a "
        "resource class (Pins.create), a function of pinkit_generated.operations, an Operation, or "
        "Pinterest's operationId ('pins/create')."
    )


# The security schemes that each kind of token fits (`components.securitySchemes` in the OpenAPI document).
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
    """Return the missing scopes, empty if there are none; None if no scope would help."""
    absent = [scopes - granted for scopes in _alternatives(operation, schemes)]
    return min(absent, key=_by_size, default=None)


def _together(choices: set[tuple[Scopes, ...]]) -> set[Scopes]:
    """Return the smallest unions of one set of each choice."""
    unions: set[Scopes] = {frozenset()}
    for choice in sorted(choices, key=_order):
        unions = _least({union | scopes for union in unions for scopes in choice})
    return unions


def _by_size(scopes: Scopes) -> tuple[int, list[str]]:
    return len(scopes), sorted(scopes)


def _least(sets: set[Scopes]) -> set[Scopes]:
    """Return the sets that contain no other set."""
    return {scopes for scopes in sets if not any(other < scopes for other in sets)}


def _order(choice: tuple[Scopes, ...]) -> tuple[int, list[list[str]]]:
    # A choice with one alternative comes first: fewer unions follow from it.
    return len(choice), [sorted(scopes) for scopes in choice]


def _missing_error(
    operation: Operation, absent: Scopes | None, granted: Scopes, oauth: App | None
) -> MissingScopeError:
    if absent is None:
        absent = _missing(operation, granted, USER) or frozenset()
        message = f"{operation.id} needs the token of a user, and this token came from client credentials."
    else:
        message = f"{operation.id} needs the scopes {_listed(absent)}, which the token does not have"
        message += f"; it has {_listed(granted)}."
    url = oauth.hint(granted | absent) if oauth is not None else None
    message += (
        f" Let the user grant them at {url}"
        if url
        else f" Let the user grant them: OAuth(...).authorize_url({sorted(granted | absent)})"
    )
    return MissingScopeError(
        message, operation=operation.id, missing=absent, granted=granted, authorize_url=url
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
