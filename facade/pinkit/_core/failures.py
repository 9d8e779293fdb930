"""What became of an attempt without success: for the decision about it, and for the user."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn, TypeVar

import httpx

from .. import errors
from .effects import Received, Steps, Unusable
from .error_text import as_object, code_of, legible, message_of
from .retry import Failure

if TYPE_CHECKING:
    from pinkit_generated import Operation

T = TypeVar("T")


class Failed(NamedTuple):
    """An attempt without success: for the decision about it, for the user, and what came."""

    failure: Failure
    error: errors.PinterestError
    received: Received | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.error!r})"  # what came may be a token, or half of one


def lost(name: str, error: httpx.TransportError | httpx.DecodingError, repeatable: bool) -> Failed:
    """What is raised if no whole answer came."""
    if isinstance(error, Unusable):
        raise errors.APIConnectionError(f"{name}: {error}; nothing was sent.") from _without_frames(error)
    sent = not isinstance(error, _UNSENT)
    kind = errors.APITimeoutError if isinstance(error, httpx.TimeoutException) else errors.APIConnectionError
    what = f"{_words(error)}{'' if sent else _whither(error.request)}"
    advice = ""
    if sent and not repeatable:
        advice = LOOK
    made = kind(f"{name}: {what}.{advice}", sent=sent)
    made.__cause__ = _without_frames(error)
    return Failed(Failure(sent=sent), made)


def for_call(name: str, steps: Steps[T], lost: bool) -> Steps[T]:
    """Steps that get the token of a call; see `fail_call`."""
    try:
        return (yield from steps)
    except errors.PinterestError as error:
        fail_call(name, error, lost)


def fail_call(name: str, error: errors.PinterestError, lost: bool) -> NoReturn:
    """Raise what a call is to raise that got no token: if the request for one was lost, the call was not.

    Args:
        name: The call.
        error: Why there is no token.
        lost: Whether an earlier attempt at the call may have done it.
    """
    why = f"{name} was not {'repeated' if lost else 'done'}: its token could not be renewed."
    if not isinstance(error, _OF_THE_TOKEN):
        error.add_note(why)
        raise error
    kind = type(error) if isinstance(error, errors.APIConnectionError) else errors.APIConnectionError
    raise kind(f"{why} {str(error).removesuffix(LOOK)}", sent=lost) from error


def _without_frames(error: Exception) -> Exception:
    """An error without its traceback: in there are the bytes that were written, the token among them.

    What it was raised from goes likewise; what was being handled when it was raised is the user's.
    """
    each: BaseException | None = error
    while each is not None:
        each.__traceback__, each = None, each.__cause__
    return error


def failure_of(received: Received, body: Any) -> Failure:
    said = as_object(body)
    return Failure(received.status, code_of(said), message_of(said), received.headers)


def lacks_body(operation: Operation, received: Received) -> bool:
    """Whether an answer is empty where every documented success has a body."""
    if received.content or received.status == HTTPStatus.NO_CONTENT:
        return False
    return all(operation.answers[str(status)] is not None for status in operation.success)


def _whither(request: httpx.Request) -> str:
    url, proxy = request.url, request.extensions.get("proxy")
    port = url.port or {"https": 443, "http": 80}.get(url.scheme)
    return f", to {url.host}:{port}" + (f" (through the proxy {proxy})" if proxy else "")


def _words(error: Exception) -> str:
    own, words = legible(str(error)), _WORDS.get(type(error))
    if words is None:
        return f"the connection broke ({own})" if own else "the connection broke"
    return own if own and type(error) in _TELLING else words


#: What these say, that it may have been done, holds for the renewal and not for the call.
_OF_THE_TOKEN: Final = (errors.APIConnectionError, errors.InvalidAnswerError, errors.ServerError)
LOOK: Final = " It may have been done all the same: look before you repeat it."
_UNSENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
_WORDS: Final[Mapping[type[Exception], str]] = {
    httpx.ConnectError: "no connection could be made",
    httpx.ConnectTimeout: "no connection in time",
    httpx.ReadTimeout: "no answer in time",
    httpx.WriteTimeout: "the request could not be sent in time",
    # Its own words may hold the token.
    httpx.LocalProtocolError: "the request is no sound HTTP",
    httpx.PoolTimeout: "no connection became free in time; raise the limits of the transport",
    httpx.DecodingError: "the answer could not be decompressed",
}
#: Errors whose own words say more.
_TELLING: Final = frozenset({httpx.ConnectError, httpx.DecodingError})
