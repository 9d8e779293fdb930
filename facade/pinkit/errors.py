"""What can go wrong, one class a meaning; every message says what to do next.

`PinterestError` is the root. `APIStatusError` and its subclasses are answers of Pinterest's; the others are
raised before anything was sent, or when no usable answer came. `stops_everything` states which of them every
other call would meet, too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import httpx
    from pinkit_generated import Operation
    from pinkit_generated.results import PinsGet as Pin

    from .published import Published

REQUEST_ID: Final = "x-pinterest-rid"


class PinterestError(Exception):
    """The root of all errors of this package."""

    #: What came of the Pins before, where it ended `pins.publish_many` or `boards.copy`.
    published: Sequence[Published] = ()
    #: The Pin, where `pins.create_image` or `pins.create_video` created it and only its product tags failed:
    #: do not create it again.
    pin: Pin | None = None
    #: Whether other calls would fail likewise; see `stops_everything`.
    _stops = False

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions with keyword arguments cannot be pickled otherwise, and then they break process pools.
        return _remade, (type(self), self.args), self.__dict__


def stops_everything(error: BaseException) -> bool:
    """Whether an error is about the token, the account, the app or the connection, and not about one item.

    A batch goes on after an error about one item, such as a Pin whose link is blocked or a board that belongs
    to somebody else. It stops at an error that all further items would meet, too.

    Args:
        error: Any error; one that is no `PinterestError` is about one item.
    """
    if isinstance(error, APIConnectionError):
        return not error.sent  # there is no connection, or no token
    if not isinstance(error, PinterestError):
        return False
    return error._stops


class APIConnectionError(PinterestError):
    """No whole answer came: Pinterest could not be reached, or the connection broke.

    Args:
        message: What happened.
        sent: Whether the request may have been received: look before you repeat what is not safe to repeat.
    """

    def __init__(self, message: str, *, sent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent


class APITimeoutError(APIConnectionError):
    """No whole answer came in time."""


class InvalidAnswerError(PinterestError):
    """A success without the JSON that it should hold, or an answer that is too large.

    Args:
        message: What is wrong with it.
        response: The answer.
    """

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class PaginationError(PinterestError):
    """A list would never end: Pinterest gave the same bookmark twice, or one empty page after the other."""


class NotInSandboxError(PinterestError):
    """The sandbox does not serve the operation; nothing was sent."""

    _stops = True


class MissingScopeError(PinterestError):
    """The token is known to lack a scope; nothing was sent.

    Args:
        message: What to do.
        operation: Pinterest's operationId.
        missing: The scopes that would suffice, added to those it has.
        granted: The scopes that the token has.
        authorize_url: Where the user can grant them, if the app is known.
    """

    _stops = True

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        missing: Collection[str],
        granted: Collection[str],
        authorize_url: str | None = None,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.missing = frozenset(missing)
        self.granted = frozenset(granted)
        self.authorize_url = authorize_url


class AuthorizationError(PinterestError):
    """The user was not asked, or said no, or the answer is not the one that was asked for.

    Args:
        message: What happened.
        error: Pinterest's word for it, such as `access_denied`, where it is Pinterest's answer.
    """

    def __init__(self, message: str, *, error: str | None = None) -> None:
        super().__init__(message)
        self.error = error


class StateMismatchError(AuthorizationError):
    """The `state` is not the one that was sent: somebody else started this, or the session is lost."""


class TokenStoreError(PinterestError):
    """A token could not be read or kept; the message names the place and never holds the token."""

    _stops = True


class JournalError(PinterestError):
    """A journal is in use, is no journal, or cannot be written; the message names the file."""

    _stops = True


class BatchError(PinterestError):
    """Some entities of a batch failed; the others were done.

    Args:
        message: Which failed, and why.
        failed: The result of each that failed.
    """

    def __init__(self, message: str, *, failed: Sequence[Any]) -> None:
        super().__init__(message)
        self.failed = list(failed)


class StoreRefused(PinterestError):
    """The store that takes and gives files refused one.

    Args:
        message: Its words, and what to do.
        status: The HTTP status.
        code: The store's own code, such as `AccessDenied`.
    """

    def __init__(self, message: str, *, status: int, code: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class UploadRefused(StoreRefused):
    """It did not take a file."""


class DownloadRefused(StoreRefused):
    """It did not give a file."""


class ProcessingError(PinterestError):
    """Pinterest could not process a file that was uploaded, or has not yet.

    Args:
        message: What to check.
        media_id: The upload.
        status: Where it stands: `failed`, or what was last heard; None if nothing was.
    """

    def __init__(self, message: str, *, media_id: str, status: str | None) -> None:
        super().__init__(message)
        self.media_id = media_id
        self.status = status


class ProcessingTimeout(ProcessingError):
    """It has not yet; wait for it by `client.media.wait`."""


class JobError(PinterestError):
    """A job, such as a report, is not done.

    Args:
        message: What to do.
        job_id: The job.
        state: Where it stands, as Pinterest writes it; None if nothing was heard.
        answer: The model of Pinterest's last answer; None if there was none.
    """

    def __init__(self, message: str, *, job_id: str, state: str | None, answer: Any = None) -> None:
        super().__init__(message)
        self.job_id = job_id
        self.state = state
        self.answer = answer


class JobFailed(JobError):
    """It never will be."""


class JobTimeout(JobError):
    """It is not done yet; Pinterest goes on with it, so wait again."""


class APIStatusError(PinterestError):
    """An answer of Pinterest's that is no success.

    Args:
        message: Pinterest's own message, and what to do.
        status: The HTTP status.
        code: Pinterest's code; it means something only together with the status.
        response: The answer, read, its request without secrets.
        operation: What was asked for.
        details: What else the answer says, by item or member.
    """

    #: What to do next.
    advice = ""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: int | None = None,
        response: httpx.Response | None = None,
        operation: Operation | None = None,
        details: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.response = response
        self.operation = operation
        self.details = details

    @property
    def request_id(self) -> str | None:
        """Pinterest's name for the request, which its support asks for."""
        return None if self.response is None else self.response.headers.get(REQUEST_ID)


class BadRequest(APIStatusError):
    """400: an argument is wrong."""


class Unauthorized(APIStatusError):
    """401: the token is invalid, expired or revoked, or belongs to the other environment."""

    _stops = True
    advice = (
        "Give the client a fresh token, or an OAuth object so that it refreshes its token itself. Tokens of "
        "the sandbox are valid with environment='sandbox' only, and those of production in production only."
    )


class ReauthorizationRequired(Unauthorized):
    """The grant is dead: the user has to authorise the app again. Nothing repeats this."""

    advice = "Send the user through OAuth.authorize_url() again."

    def __init__(self, message: str, *, status: int = 401, **more: Any) -> None:
        super().__init__(message, status=status, **more)


class Forbidden(APIStatusError):
    """403, or 401 with code 7 or 29: the user has no access to this. The token is valid."""


class ScopeRefused(Forbidden):
    """A scope is missing: Pinterest rejected the call, most often with 401 and code 3."""

    _stops = True
    advice = "pinkit.scopes.alternatives(operation) tells which scopes it takes; let the user authorise them."


class AppAccessError(Forbidden):
    """The app may not use this feature; authorising the user again does not help."""

    _stops = True
    advice = (
        "Pinterest grants features to apps: see https://developers.pinterest.com/apps/, or ask its support."
    )


class TrialAccessError(AppAccessError):
    """The app has trial access, which may not do this in production."""

    advice = "Use environment='sandbox', or apply for standard access."


class NotFound(APIStatusError):
    """404: there is no such thing, or this user may not see it."""


class Conflict(APIStatusError):
    """409, or code 4170: the call does not fit what is there now; the message states how.

    A name is taken, a board is locked by another call, or the account has no catalog, for example.
    """


class Unprocessable(APIStatusError):
    """422: some or all of what was sent was refused; `details` says what."""


class RateLimitError(APIStatusError):
    """A quota is used up: Pinterest said so (429 or 400), or pinkit before it sent anything (no `response`).

    Args:
        message: Which quota, and for how long.
        category: The quota's category.
        retry_after: Seconds until the next call may succeed, if known.
    """

    _stops = True
    advice = "The client waits by itself for as long as Retry(max_retry_after=...) says."

    def __init__(
        self,
        message: str,
        *,
        category: str | None = None,
        retry_after: float | None = None,
        status: int = 429,
        **more: Any,
    ) -> None:
        super().__init__(message, status=status, **more)
        self.category = category
        self.retry_after = retry_after


class SpamBlocked(APIStatusError):
    """Pinterest takes the account's actions for spam (code 9, or 429). Repeating makes it worse."""

    _stops = True
    advice = "Stop, and let the user look at the account."


class LinkBlockedError(APIStatusError):
    """Pinterest takes the link of one Pin for spam (code 9). Other Pins are not affected."""

    advice = "Give the Pin another link; Pins with other links can be created."


class PinMayExist(APIStatusError):
    """Pinterest failed while it made a Pin, and the Pin may exist all the same."""

    advice = "Look on the board before you create it again."


class ServerError(APIStatusError):
    """5xx: Pinterest's fault."""

    #: Whether the work may have been done all the same, as after a lost answer.
    sent = True


class Unavailable(ServerError):
    """503: Pinterest is not serving this now."""


def _remade(kind: type[PinterestError], arguments: tuple[Any, ...]) -> PinterestError:
    error = kind.__new__(kind)
    error.args = arguments
    return error
