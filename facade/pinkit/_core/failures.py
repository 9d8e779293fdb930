"""Failed attempts: the facts for the retry decision, and the error for the user."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn, TypeVar

from .. import errors
from .effects import LostError, NoTransportError, Received, Steps
from .error_text import as_object, code_of, message_of
from .messages import PORTS, Message
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


def lost(name: str, error: LostError, message: Message, repeatable: bool) -> Failed:
    """Make the failure of a request without a complete response."""
    _without_frames(error)
    if isinstance(error, NoTransportError):
        raise errors.APIConnectionError(f"{name}: {error}; the request was not sent.") from error
    kind = errors.APITimeoutError if error.timed_out else errors.APIConnectionError
    what = f"{error}{'' if error.sent else _destination(message, error.proxy)}"
    advice = MAY_BE_EXECUTED if error.sent and not repeatable else ""
    made = kind(f"{name}: {what}.{advice}", sent=error.sent)
    made.__cause__ = error.__cause__ or error
    return Failed(Failure(sent=error.sent), made)


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


def _without_frames(error: LostError) -> None:
    """Drop the traceback of an error, whose frames contain the sent bytes with the token.

    The errors that caused it are treated alike; an error that was being handled before belongs to the user.
    """
    each: BaseException | None = error
    while each is not None:
        each.__traceback__, each = None, each.__cause__


def failure_of(received: Received, body: Any) -> Failure:
    said = as_object(body)
    return Failure(received.status, code_of(said), message_of(said), received.headers)


def lacks_body(operation: Operation, received: Received) -> bool:
    """Whether a response is empty although every documented success has a body."""
    if received.content or received.status == HTTPStatus.NO_CONTENT:
        return False
    return all(operation.responses[str(status)] is not None for status in operation.success)


def _destination(message: Message, proxy: str) -> str:
    url = message.url
    port = url.port or PORTS.get(url.scheme)
    return f", to {url.host}:{port}" + (f" (through the proxy {proxy})" if proxy else "")


#: Errors whose uncertainty (the request may have been executed) concerns the token request, not the call.
_OF_THE_TOKEN: Final = (errors.APIConnectionError, errors.InvalidResponseError, errors.ServerError)
MAY_BE_EXECUTED: Final = " It may have been executed: check before you repeat it."
