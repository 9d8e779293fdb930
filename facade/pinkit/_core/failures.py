"""Failed attempts: the facts for the retry decision, and the error for the user."""

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
    """A failed attempt: the facts for the retry decision, the error for the user, and the response."""

    failure: Failure
    error: errors.PinterestError
    received: Received | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.error!r})"  # the response may contain a token


def lost(name: str, error: httpx.TransportError | httpx.DecodingError, repeatable: bool) -> Failed:
    """Make the failure of a request without a complete response."""
    if isinstance(error, Unusable):
        raise errors.APIConnectionError(f"{name}: {error}; the request was not sent.") from _without_frames(
            error
        )
    sent = not isinstance(error, _UNSENT)
    kind = errors.APITimeoutError if isinstance(error, httpx.TimeoutException) else errors.APIConnectionError
    what = f"{_text_of(error)}{'' if sent else _destination(error.request)}"
    advice = ""
    if sent and not repeatable:
        advice = MAY_BE_EXECUTED
    made = kind(f"{name}: {what}.{advice}", sent=sent)
    made.__cause__ = _without_frames(error)
    return Failed(Failure(sent=sent), made)


def for_call(name: str, steps: Steps[T], lost: bool) -> Steps[T]:
    """Run steps that get the token of a call; see `fail_call`."""
    try:
        return (yield from steps)
    except errors.PinterestError as error:
        fail_call(name, error, lost)


def fail_call(name: str, error: errors.PinterestError, lost: bool) -> NoReturn:
    """Raise the error of a call without a token: if the token request was lost, the call itself was not sent.

    Args:
        name: The name of the call.
        error: Why there is no token.
        lost: Whether an earlier attempt of the call may have been executed.
    """
    why = f"{name} was not {'retried' if lost else 'sent'}: its token could not be refreshed."
    if not isinstance(error, _OF_THE_TOKEN):
        error.add_note(why)
        raise error
    kind = type(error) if isinstance(error, errors.APIConnectionError) else errors.APIConnectionError
    raise kind(f"{why} {str(error).removesuffix(MAY_BE_EXECUTED)}", sent=lost) from error


def _without_frames(error: Exception) -> Exception:
    """Return an error without its traceback, whose frames contain the sent bytes with the token.

    The errors that caused it are treated alike; an error that was being handled before belongs to the user.
    """
    each: BaseException | None = error
    while each is not None:
        each.__traceback__, each = None, each.__cause__
    return error


def failure_of(received: Received, body: Any) -> Failure:
    said = as_object(body)
    return Failure(received.status, code_of(said), message_of(said), received.headers)


def lacks_body(operation: Operation, received: Received) -> bool:
    """Whether a response is empty although every documented success has a body."""
    if received.content or received.status == HTTPStatus.NO_CONTENT:
        return False
    return all(operation.responses[str(status)] is not None for status in operation.success)


def _destination(request: httpx.Request) -> str:
    url, proxy = request.url, request.extensions.get("proxy")
    port = url.port or {"https": 443, "http": 80}.get(url.scheme)
    return f", to {url.host}:{port}" + (f" (through the proxy {proxy})" if proxy else "")


def _text_of(error: Exception) -> str:
    own, words = legible(str(error)), _WORDS.get(type(error))
    if words is None:
        return f"the connection broke ({own})" if own else "the connection broke"
    return own if own and type(error) in _SPECIFIC else words


#: Errors whose uncertainty (the request may have been executed) concerns the token request, not the call.
_OF_THE_TOKEN: Final = (errors.APIConnectionError, errors.InvalidResponseError, errors.ServerError)
MAY_BE_EXECUTED: Final = " It may have been executed: check before you repeat it."
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
    httpx.ConnectTimeout: "no connection before the deadline",
    httpx.ReadTimeout: "no response before the deadline",
    httpx.WriteTimeout: "the request could not be sent before the deadline",
    # httpx's text may contain the token.
    httpx.LocalProtocolError: "the request is not valid HTTP",
    httpx.PoolTimeout: "no connection became free before the deadline; raise the limits of the transport",
    httpx.DecodingError: "the response could not be decompressed",
}
#: Errors whose own text is more specific.
_SPECIFIC: Final = frozenset({httpx.ConnectError, httpx.DecodingError})
