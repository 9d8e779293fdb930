"""Errors of S3-like stores, which receive uploads and serve downloads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .._core.error_text import legible
from .._core.failures import Failed
from .._core.retry import Failure, RetryDecision
from ..errors import UploadError

if TYPE_CHECKING:
    from .._core.effects import Received
    from ..errors import StorageError
    from .sources import Source

#: S3 reports "Policy expired", "Request has expired", and ExpiredToken.
EXPIRED: Final = re.compile("expired", re.IGNORECASE)
#: S3's 400 codes that pass: "Error responses" in its API reference.
_PASSING: Final = ("RequestTimeout", "IncompleteBody")
#: An error may repeat the requested address, which is signed by its query.
_QUERY: Final = re.compile(r"\?[^\s\"'<>]+")
_ADVICE: Final = {
    "EntityTooLarge": " The file is larger than Pinterest accepts.",
    "RequestTimeTooSkewed": " Set the clock of this computer, which is wrong.",
}


def rejection(kind: type[StorageError], what: str, name: str, response: Received, advice: str = "") -> Failed:
    """Make the failure for an error response of the store.

    Args:
        kind: The class of the error.
        what: The name of the request.
        name: The name of the file.
        response: The response.
        advice: The next step, in addition to the advice for the store's code.
    """
    text = _QUERY.sub("?…", response.content[:10_000].decode("utf-8", "replace"))
    start = legible(text, 200)
    code, message = (_tag(name, text) for name in ("Code", "Message"))
    error = kind(
        f"{what}: the store rejected {name}: {message or start or 'no reason given'} "
        f"(HTTP {response.status}{f', {code}' if code else ''}).{_ADVICE.get(code or '', '')}{advice}",
        status=response.status,
        code=code,
    )
    return Failed(
        Failure(response.status, None, f"{code} {message or start}", response.headers), error, response
    )


def rejected(what: str, response: Received | Failed, source: Source) -> Failed | None:
    """What a response of the store means; None if the file has arrived.

    Args:
        what: What the request to the store is called.
        response: The response, or why there is none.
        source: The file.
    """
    if isinstance(response, Failed):
        if source.rewinds:
            return response
        response.error.add_note(f"{source.name} cannot be read a second time, so it was sent once only.")
        return response
    if 200 <= response.status < 300:
        return None
    once = "" if source.rewinds else f" {source.name} cannot be read a second time: open it again."
    return rejection(UploadError, what, source.name, response, once)


def again(failure: Failure, attempt: int, most: int, what: str, address: str) -> RetryDecision | None:
    """Whether to go on: twice the same is no more than once.

    Args:
        failure: The failed attempt.
        attempt: The attempt's number, from 1.
        most: The number of the last attempt.
        what: The name of the transfer.
        address: The name of the thing that expires.
    """
    if attempt >= most:
        return None
    if failure.status is None:
        return RetryDecision(f"the {what} was cut short")
    if EXPIRED.search(failure.message):
        return RetryDecision(f"the {address} has expired")
    if failure.status >= 500 or failure.status in (408, 429) or failure.message.startswith(_PASSING):
        return RetryDecision(f"HTTP {failure.status}")
    return None


def _tag(name: str, text: str) -> str | None:
    inner, closed, _ = text.partition(f"<{name}>")[2].partition(f"</{name}>")
    return legible(inner.strip()) if closed and "<" not in inner else None
