"""What an answer that is no success means: the class of its error, and its words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ._said import as_object, numbers, said_without_json
from .errors import (
    APIStatusError,
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    PinMayExist,
    RateLimitError,
    ReauthorizationRequired,
    ScopeRefused,
    ServerError,
    SpamBlocked,
    TrialAccessError,
    Unauthorized,
    Unavailable,
    Unprocessable,
)

if TYPE_CHECKING:
    import httpx
    from pinkit_generated import Operation

#: Seconds to wait, in the words of a throttle that has no header for them.
THROTTLED: Final = re.compile(r"retry after (\d{1,6}) second", re.IGNORECASE)

# The codes are not unique: only status and code together mean something.
_BY_CODE: Final[Mapping[tuple[int, int], type[APIStatusError]]] = {
    (400, 283): ReauthorizationRequired,
    (401, 283): ReauthorizationRequired,
    (401, 3): ScopeRefused,
    (403, 3): ScopeRefused,
    (403, 29): TrialAccessError,
    (400, 4170): Conflict,
    (409, 4170): Conflict,
    (404, 30): NotFound,
    (429, 30): RateLimitError,
}
_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: Unprocessable,
    429: RateLimitError,
    503: Unavailable,
}
PIN_MAY_EXIST: Final = 2787
NOT_NOW: Final = 4197  # ramped down: nothing was done, and asking again does not help


def status_error(
    operation: Operation,
    response: httpx.Response,
    body: Any,
    retry_after: float | None = None,
    look: str = "",
) -> APIStatusError:
    """The error that an answer means.

    Args:
        operation: What was asked for.
        response: The answer, read.
        body: Its JSON, or None where it has none.
        retry_after: Seconds until it may succeed, if that is known.
        look: What to add if it may have been done all the same.
    """
    status = response.status_code
    said = as_object(body)
    code = said.get("code") if isinstance(said.get("code"), int) else None
    text = said.get("message") or said.get("error_description") or said.get("error")
    kind = error_class(status, code, str(text or ""))
    message = f"{operation.id}: {text or said_without_json(response)} ({numbers(status, code, response)})"
    advice = kind.advice
    if kind is Unauthorized and any(scheme == "basic" for scheme, _ in operation.security):
        advice = "Check app_id and app_secret: they are what authorises this."
    if advice:
        message = f"{message} {advice}"
    more: dict[str, Any] = {
        "status": status,
        "code": code,
        "response": response,
        "operation": operation,
        "details": said.get("details"),
    }
    if kind is RateLimitError:
        return RateLimitError(message, category=operation.quota, retry_after=retry_after, **more)
    made = kind(message, **more)
    if isinstance(made, ServerError):
        made.sent = code != NOT_NOW
        made.args = (message + (look if made.sent else ""),)
    return made


def error_class(status: int, code: int | None, message: str) -> type[APIStatusError]:
    """The class of an answer, by its status, its code and, for spam and a throttled 400, its words."""
    if status == 429 and re.search(r"\bspam", message, re.IGNORECASE):
        return SpamBlocked
    if status == 400 and THROTTLED.search(message):  # so says analytics, in recorded runs
        return RateLimitError
    if code == PIN_MAY_EXIST:
        return PinMayExist
    if code is not None and (status, code) in _BY_CODE:
        return _BY_CODE[status, code]
    return _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)
