"""Keeping secrets out of tracebacks: some tools show the locals of frames, with their `repr` or in full."""

from __future__ import annotations

import base64
import functools
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar
from urllib.parse import parse_qsl

import attrs

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .effects import Received
    from .messages import Message

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E", bound=BaseException)


class Secret:
    """A text whose `repr` hides it. It is not a `str`, because slicing a `str` would return plain text.

    Args:
        value: The text; use it in expressions only, without binding it to a name.
    """

    __slots__ = ("value",)

    def __init__(self, value: str) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "***"


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Raise a function's errors without its frames, whose locals are secret."""

    @functools.wraps(function)
    def called(*args: P.args, **kwargs: P.kwargs) -> T:
        handled = sys.exception()
        try:
            return function(*args, **kwargs)
        except Exception as error:
            del args, kwargs
            without_frames(error, handled)
            raise

    return called


def without_frames(error: E, handled: BaseException | None = None) -> E:
    """Return an error without its traceback, and without those of the errors that caused it.

    Args:
        error: The error.
        handled: The error that was handled before: it and its causes keep their tracebacks, which are the
            user's.
    """
    each: BaseException | None = error
    while each is not None and each is not handled:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__
    return error


def without_secrets(received: Received, request: Request[Any], sent: Message) -> Received:
    """Return a response without the secrets of its request: some servers repeat the request in an error."""
    content = received.content
    for secret in _secrets_of(request, dict(sent.headers).get(b"Authorization", b"").decode()):
        if len(secret) >= _SHORTEST:
            content = content.replace(secret.encode(), b"***")
    return received if content == received.content else attrs.evolve(received, content=content)


def _secrets_of(request: Request[Any], authorization: str) -> Iterator[str]:
    scheme, _, secret = authorization.partition(" ")
    yield secret
    if scheme == "Basic":
        yield base64.b64decode(secret).decode().partition(":")[2]
        yield from (value for name, value in parse_qsl((request.content or b"").decode()) if name in _FIELDS)


_SHORTEST: Final = 4  # shorter texts are no real secrets, and occur in words
_FIELDS: Final = frozenset({"code", "refresh_token", "token"})
