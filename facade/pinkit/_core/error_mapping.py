"""The meaning of error responses: the class of the error, its advice, and whether to retry."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from ..errors import (
    APIStatusError,
    AppAccessError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    LinkBlockedError,
    NotFoundError,
    PermissionDeniedError,
    PinMayExistError,
    RateLimitError,
    ReauthorizationRequiredError,
    ScopeRejectedError,
    ServerError,
    ServiceUnavailableError,
    SpamBlockedError,
    TrialAccessError,
    UnprocessableEntityError,
)
from .error_text import as_object, code_of, message_of, numbers, said_without_json
from .operation_policy import is_authorized_by_app, policy_of

if TYPE_CHECKING:
    from pinkit_generated import Operation

    from ..http_types import Response

#: Which requests may be sent again: none, those that are safe to repeat, or any, since nothing was executed.
Repeat: TypeAlias = Literal["none", "safe", "any"]


class Meaning(NamedTuple):
    """The meaning of an error response.

    Args:
        error: The class of the error.
        statuses: The statuses that the row applies to; empty for all.
        codes: The codes that the row applies to; empty for all.
        words: A regular expression that the message must match; linear in the message's length.
        advice: The next step, instead of the advice of the class.
        stops: Whether other calls would fail as well, if it differs from the class.
        repeat: Which requests may be sent again.
        once: Whether a single further attempt shows whether the error passes.
        nothing_done: Whether it is certain that nothing was executed, although the status is 5xx.
    """

    error: type[APIStatusError]
    statuses: Collection[int] = ()
    codes: Collection[int] = ()
    words: str = ""
    advice: str | None = None
    stops: bool | None = None
    repeat: Repeat = "none"
    once: bool = False
    nothing_done: bool = False


_BOARD_IN_USE: Final = "could not get exclusive access"
_NO_CATALOG: Final = "The account has no catalog: create one in Pinterest's business hub first."
#: The first matching row counts. Codes are not unique: a row names status, code and words as far as needed.
MEANINGS: Final = (
    # Spam: of the account, or of the link of one Pin.
    Meaning(SpamBlockedError, codes=(9,), words=r"hit a block"),
    Meaning(LinkBlockedError, codes=(9,), words=r"\b(link|url|website|domain)\b"),
    Meaning(LinkBlockedError, words=r"\bblocked this (link|url|website|domain)\b"),
    Meaning(SpamBlockedError, codes=(9,)),
    Meaning(SpamBlockedError, (429,), words=r"\bspam"),
    # Rate limits; analytics reports some of them as 400, in recorded runs.
    Meaning(RateLimitError, (400,), words=r"retry after \d{1,6} second", repeat="any", once=True),
    Meaning(RateLimitError, (429,), repeat="any"),
    # Creation of Pins.
    Meaning(PinMayExistError, codes=(2787,)),
    Meaning(
        BadRequestError, (400,), words=r"could not fetch the image|unable to reach the url", repeat="any"
    ),
    # Bad requests that pass. Observed in recorded runs of analytics: on the second attempt or never.
    Meaning(
        BadRequestError,
        (400,),
        words=r"you can only get data from the last 90 days",
        advice="For earlier days, use client.analytics.rows or a report.",
        repeat="any",
        once=True,
    ),
    Meaning(BadRequestError, (400,), words=r"something went wrong", repeat="safe", once=True),
    Meaning(BadRequestError, (400,), (12,), repeat="any", once=True),
    # The token, its scopes, and the permissions of the app and the user.
    Meaning(ReauthorizationRequiredError, (400, 401), (283,)),
    Meaning(TrialAccessError, (401, 403), (3,), r"\btrial\b|\bsandbox\b"),
    Meaning(TrialAccessError, (403,), (29,), r"\btrial\b|\bsandbox\b"),
    Meaning(
        AppAccessError, (401, 403), (3,), r"restricted feature|consumer type|application does not have access"
    ),
    Meaning(ScopeRejectedError, (401, 403), (3,)),
    Meaning(
        PermissionDeniedError,
        (401,),
        (7, 29),
        advice="The token is valid, but its user has no access: check the user's roles at Pinterest.",
    ),
    Meaning(
        PermissionDeniedError,
        (403,),
        (29,),
        advice="The resource may belong to another user. A SECRET board or Pin takes the scope "
        "boards:write_secret or pins:write_secret.",
    ),
    Meaning(
        PermissionDeniedError,
        (403,),
        (2625,),
        advice="Pinterest has disapproved the merchant. Ask its support.",
        stops=True,
    ),
    Meaning(
        PermissionDeniedError,
        (403,),
        (2626,),
        advice="Wait until Pinterest has reviewed the merchant.",
        stops=True,
    ),
    # Conflicts.
    Meaning(
        ConflictError,
        (409,),
        words=_BOARD_IN_USE,
        advice="Another call changes the board; try again.",
        repeat="any",
    ),
    Meaning(
        ConflictError,
        (400, 409, 422),
        (4170,),
        advice="Give the feed another name, or update the one that exists.",
    ),
    Meaning(ConflictError, (409,), (4162, 4176), advice="End its promotions first."),
    Meaning(ConflictError, (409,), (4168, 4169), advice="Claim a website for the account first.", stops=True),
    Meaning(ConflictError, (409,), (4177,), advice="Pinterest created it, and it cannot be changed."),
    Meaning(
        ConflictError, (409,), (4178, 4179), advice="Use the existing one, or choose another name or filter."
    ),
    Meaning(ConflictError, (409,), (4182,), advice=_NO_CATALOG, stops=True),
    # Operations that Pinterest does not serve at all, or not now: a retry does not help.
    Meaning(ServerError, (501,), advice="Pinterest does not serve this operation.", nothing_done=True),
    Meaning(ServiceUnavailableError, (503,), (4197,), nothing_done=True),
    Meaning(ServerError, codes=(4197,), nothing_done=True),
)
_BY_STATUS: Final[Mapping[int, Meaning]] = {
    400: Meaning(BadRequestError),
    401: Meaning(AuthenticationError),
    403: Meaning(PermissionDeniedError),
    404: Meaning(NotFoundError),
    408: Meaning(APIStatusError, repeat="safe"),
    409: Meaning(ConflictError),
    422: Meaning(UnprocessableEntityError),
    503: Meaning(ServiceUnavailableError, repeat="safe"),
}
_SERVER: Final = Meaning(ServerError, repeat="safe")
_OTHER: Final = Meaning(APIStatusError)
_ROWS: Final = [(row, re.compile(row.words, re.IGNORECASE) if row.words else None) for row in MEANINGS]


def meaning_of(status: int, code: int | None, message: str) -> Meaning:
    """Return the meaning of a response, by its status, code and message."""
    for row, words in _ROWS:
        if (
            (not row.statuses or status in row.statuses)
            and (not row.codes or code in row.codes)
            and (words is None or words.search(message))
        ):
            return row
    return _BY_STATUS.get(status, _SERVER if status >= 500 else _OTHER)


def status_error(
    operation: Operation,
    response: Response,
    body: Any,
    retry_after: float | None = None,
    unknown_outcome: str = "",
) -> APIStatusError:
    """Make the error for a response.

    Args:
        operation: The operation that was called.
        response: The response, read.
        body: The response's JSON, or None if there is none.
        retry_after: Seconds until a retry may succeed, if known.
        unknown_outcome: The text to add if the request may have been executed.
    """
    status = response.status
    fields = as_object(body)
    code, text = code_of(fields), message_of(fields)
    meaning = meaning_of(status, code, text)
    kind, advice = meaning.error, meaning.error.advice if meaning.advice is None else meaning.advice
    message = f"{operation.id}: {text or said_without_json(response)} ({numbers(status, code, response)})"
    if kind is AuthenticationError and is_authorized_by_app(operation):
        advice = "Check app_id and app_secret: they are what authorises this."
    if advice:
        message = f"{message} {advice}"
    more: dict[str, Any] = {
        "status": status,
        "code": code,
        "response": response,
        "operation": operation,
        "details": fields.get("details"),
    }
    if kind is RateLimitError:
        return RateLimitError(message, category=operation.quota, retry_after=retry_after, **more)
    made = kind(message, **more)
    made._stops = _stops_everything(meaning, operation)
    if isinstance(made, ServerError):
        made.sent = not meaning.nothing_done
        made.args = (message + (unknown_outcome if made.sent else ""),)
    return made


def _stops_everything(meaning: Meaning, operation: Operation) -> bool:
    if policy_of(operation).stops_everything:
        return True
    return meaning.error._stops if meaning.stops is None else meaning.stops
