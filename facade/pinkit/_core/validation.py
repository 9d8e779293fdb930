"""Validation of arguments: each error names the argument, its value and the allowed values."""

from __future__ import annotations

import functools
import inspect
import ipaddress
import math
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from ..http_types import PHASES, Timeout
from .messages import Url, parsed
from .secret import discreet

T = TypeVar("T")

_OURS: Final = frozenset({"authorization", "host", "content-length", "transfer-encoding"})


def misnamed(
    called: str,
    signature: inspect.Signature,
    error: TypeError,
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> TypeError:
    """Return an error that names a call as users do, if its arguments do not fit; else the error itself."""
    try:
        signature.bind(*args, **kwargs)
    except TypeError as wrong:
        unknown = [name for name in kwargs if name not in signature.parameters]
        if unknown:
            near = " or ".join(map(repr, _near(unknown[0], [*signature.parameters])))
            hint = f"; did you mean {near}?" if near else ""
            return TypeError(f"{called}() got an unexpected keyword argument {unknown[0]!r}{hint}")
        return TypeError(f"{called}() {_too_many(signature, args, kwargs) or wrong}")
    return error


@discreet
def check_arguments(
    called: str, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> None:
    """Raise a TypeError that names the right arguments of a method, if these, `self` included, do not fit."""
    fits = TypeError()
    error = misnamed(called, inspect.signature(function), fits, args, kwargs)
    if error is not fits:
        raise error


def naming_its_arguments(init: Callable[..., None]) -> Callable[..., None]:
    """Make a constructor whose errors name the right arguments."""

    @functools.wraps(init)
    def construct(self: Any, *args: Any, **kwargs: Any) -> None:
        try:
            init(self, *args, **kwargs)
        except TypeError:
            check_arguments(type(self).__name__, init, (self, *args), kwargs)
            raise
        finally:
            del args, kwargs  # a traceback would show their secrets

    return construct


def _near(unknown: str, known: list[str]) -> list[str]:
    """Return the names that an unknown name may stand for: `board` for `board_id` and `board_name`."""
    from difflib import get_close_matches

    if _OTHER_WORDS.get(unknown) in known:
        return [_OTHER_WORDS[unknown]]
    longer = [name for name in known if name.startswith(f"{unknown}_")]
    return longer[:2] or get_close_matches(unknown, known, 1)


def _too_many(signature: inspect.Signature, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str | None:
    """Return how to pass by name what was passed by position; None if there are not too many arguments."""
    parameters = signature.parameters.values()
    if any(each.kind is each.VAR_POSITIONAL for each in parameters):
        return None
    positional = [each.name for each in parameters if each.kind is not each.KEYWORD_ONLY]
    if len(args) <= len(positional):
        return None
    named = [each for each in parameters if each.kind is each.KEYWORD_ONLY and each.name not in kwargs]
    wanted = [each for each in named if each.default is each.empty] or named[:_SHOWN]
    positional = [name for name in positional if name != "self"]
    takes = f"takes only {', '.join(positional)} by position" if positional else "takes nothing by position"
    return f"{takes}; pass the rest by name, such as {', '.join(f'{each.name}=' for each in wanted)}"


#: Words of other libraries for an argument.
_OTHER_WORDS: Final = {"token": "auth", "access_token": "auth", "api_key": "auth"}
_SHOWN: Final = 2


def check_operation(operation: Any) -> None:
    is_ours = getattr(operation, "__module__", "").startswith("pinkit.")
    if is_ours or not callable(operation):
        what = f"{operation.__qualname__}: call it directly" if is_ours else repr(operation)
        raise TypeError(
            "operation must be a generated function, such as pinkit_generated.operations.boards_get, "
            f"not {what}"
        )


def address_of(base_url: str, *, allow_http: bool = False) -> Url:
    text = str(base_url)  # or the URL of httpx
    if not isinstance(base_url, str) and type(base_url).__name__ != "URL":  # pyright: ignore
        raise TypeError(f"base_url must be like 'https://api.pinterest.com/v5', not {base_url!r}")
    try:
        url = parsed(text)
    except ValueError as error:
        raise ValueError(f"base_url must be like 'https://api.pinterest.com/v5': {error}") from None
    if url.scheme not in ("http", "https") or not url.host or "?" in text or "#" in text:
        raise ValueError(f"base_url must be like 'https://api.pinterest.com/v5', not {base_url!r}")
    if not is_protected(url, allow_http=allow_http):
        raise ValueError(
            f"base_url: {base_url!r} is plain http, so anybody on the network path could read the token. Use "
            "https; or, for a server that you trust, such as a mock in a container, pass allow_http=True "
            "or set PINTEREST_ALLOW_HTTP=1"
        )
    return url


def complete_address(address: str) -> str:
    """Return a base URL with the path of the API, which some programs expect and others add themselves."""
    _, scheme, rest = address.partition("://")
    return address if not scheme or rest.strip("/").count("/") else f"{address.rstrip('/')}/v5"


def is_protected(url: Url, *, allow_http: bool = False) -> bool:
    """Whether an address is https, or http on this computer, or http that the user allows."""
    if url.scheme == "http" and url.host:
        return allow_http or _is_loopback(url.host)
    return url.scheme == "https" and bool(url.host)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")  # RFC 6761


def timeout_of(timeout: Any) -> Timeout:
    """Return the time-outs of seconds, of ours, or of those of httpx, which have the same attributes."""
    if isinstance(timeout, Timeout):
        return timeout
    if timeout is None or isinstance(timeout, (int, float)):
        return Timeout(timeout)
    try:
        phases = {phase: getattr(timeout, phase) for phase in PHASES}
    except AttributeError:
        raise TypeError(
            f"timeout must be seconds, as a number, or a pinkit.Timeout, not {timeout!r}"
        ) from None
    return Timeout(**phases)


@discreet
def headers_of(
    first: Mapping[str, str], then: Mapping[str, str] | None, argument: str = "headers"
) -> dict[str, str]:
    """Merge headers; those in `then`, the value of an argument, replace those in `first`, ignoring case."""
    given: Mapping[Any, Any] = then or {}
    if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            f"{argument} must be a mapping, such as {{'X-Name': 'value'}}, not {type(given).__name__}"
        )
    headers = dict(first)
    spelled = {name.lower(): name for name in headers}
    for name, value in given.items():
        if not (isinstance(name, (str, bytes)) and isinstance(value, (str, bytes))):
            raise TypeError(
                f"{argument} must be text, name and value; the value of {name!r} is {type(value).__name__}"
            )
        own, text = _text(name), _text(value)
        if own.lower() in _OURS:
            raise ValueError(f"{argument} must not contain {own!r}: the client sets it")
        if not _NAME.fullmatch(own):
            raise ValueError(f"{argument} must not contain {own!r:.80}, which is not a valid name")
        if not (text.isascii() and text.replace("\t", " ").isprintable()):
            raise ValueError(f"{argument} must have values of printable ASCII; that of {own!r} is not")
        headers[spelled.get(own.lower(), own)] = text
    return headers


_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.6.2


def _text(given: str | bytes) -> str:
    return given.decode("latin-1") if isinstance(given, bytes) else given


def check_kind(name: str, value: object, kind: type) -> None:
    if value is not None and not isinstance(value, kind):
        raise TypeError(f"{name} must be a pinkit.{kind.__name__}, not {value!r}")


def number(*, least: float = -math.inf, above: float = -math.inf) -> Callable[[Any, Any, Any], None]:
    """Make a validator for attrs: a finite number, at least `least` and above `above`."""

    def check(_: Any, attribute: Any, value: Any) -> None:
        name = attribute.name
        if not isinstance(value, (int, float)):
            raise TypeError(f"{name} must be a number, not {value!r}")
        if value < least:
            raise ValueError(f"{name} must be {least} or more, not {value!r}")
        if value <= above:
            raise ValueError(f"{name} must be above {above}, not {value!r}")
        if not value < math.inf:
            raise ValueError(f"{name} must be finite, not {value!r}")

    return check


# Values -----------------------------------------------------------------------------------------------


def callback(name: str, given: T, count: int) -> T:
    """Validate a callback; None is allowed.

    Args:
        name: The argument's name.
        given: The argument's value.
        count: The number of arguments it is called with.

    Raises:
        TypeError: The callback cannot be called so, or would have to be awaited.
    """
    call = getattr(type(given), "__call__", None)  # noqa: B004  # an object may be called, too
    if given is not None and (
        not callable(given) or inspect.iscoroutinefunction(given) or inspect.iscoroutinefunction(call)
    ):
        raise TypeError(
            f"{name} must be a plain function, which is called and not awaited, not {given!r:.80}"
        )
    if callable(given) and not _takes(given, count):
        advice = f"; did you mean `with ... as {name}:`?" if hasattr(given, "__enter__") else ""
        raise TypeError(f"{name} is called with {_many(count)}, but {given!r:.80} does not take them{advice}")
    return given


def truth(name: str, given: object) -> bool:
    """Validate a boolean. Text is rejected: `"false"` would count as true.

    Raises:
        TypeError: The value is not a boolean.
    """
    if not isinstance(given, bool):
        raise TypeError(f"{name} must be True or False, not {given!r:.40}")
    return given


def seconds(name: str, given: float) -> float:
    """Validate seconds to wait, 0 or more.

    Raises:
        TypeError: The value is not a number.
        ValueError: The value is infinite, or below 0.
    """
    if isinstance(given, bool) or not isinstance(given, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be seconds, as a number, not {given!r:.40}")
    if not 0 <= given <= sys.float_info.max:
        raise ValueError(f"{name} must be finite and 0 seconds or more, not {given!r:.40}")
    return given


def whole(name: str, given: int) -> int:
    """Validate a whole number, 1 or more.

    Raises:
        TypeError: The value is not a whole number.
        ValueError: The value is below 1.
    """
    if isinstance(given, bool) or not isinstance(given, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a whole number, not {given!r:.40}")
    if given < 1:
        raise ValueError(f"{name} must be 1 or more, not {given}")
    return given


def _takes(given: Any, count: int) -> bool:
    try:
        signature = inspect.signature(given, follow_wrapped=False)
    except (ValueError, TypeError):  # some builtins have no signature
        return True
    try:
        signature.bind(*[None] * count)
    except TypeError:
        return False
    return True


def _many(count: int) -> str:
    return "1 argument" if count == 1 else f"{count} arguments"
