"""The errors: one class for each meaning; every message states the next step.

`PinterestError` is the base class. `APIStatusError` and its subclasses are error responses from Pinterest;
the others are raised before a request was sent, or when no usable response arrived. `stops_everything` states
which errors every other call would meet as well.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pinkit_generated import Operation
    from pinkit_generated.results import PinsGet as Pin

    from .http_types import Response
    from .published import Published

REQUEST_ID: Final = "x-pinterest-rid"


class PinterestError(Exception):
    """The base class of all errors of this package."""

    #: The results of the Pins before this error, where it ended `pins.publish_many` or `boards.copy`.
    published: Sequence[Published] = ()
    #: The results so far, where it ended a call that writes many items, such as `conversions.send_many`.
    results: Sequence[Any] = ()
    #: The Pin, where `pins.create_image` or `pins.create_video` created it and only its product tags failed:
    #: do not create it again.
    pin: Pin | None = None
    #: Where to continue, if it ended an iteration over `analytics.rows`: pass it as `state=`.
    rows_state: Mapping[str, Any] | None = None
    #: Whether other calls would fail likewise; see `stops_everything`.
    _stops = False

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions with keyword arguments cannot be pickled otherwise, and would break process pools.
        return _remade, (type(self), self.args), self.__dict__


def stops_everything(error: BaseException) -> bool:
    """Whether an error concerns the token, the account, the app or the connection, and not a single item.

    A batch continues after an error about one item, such as a Pin whose link is blocked or a board that
    belongs to another user. It stops at an error that all further items would meet as well.

    Args:
        error: Any error; one that is not a `PinterestError` concerns one item.

    Returns:
        True if all further calls would fail as well.
    """
    if isinstance(error, APIConnectionError):
        return not error.sent  # no connection, or no token
    if not isinstance(error, PinterestError):
        return False
    return error._stops


class APIConnectionError(PinterestError):
    """No complete response arrived: Pinterest could not be reached, or the connection broke.

    Args:
        message: What happened.
        sent: Whether Pinterest may have received the request. If so, check whether it was executed before you
            repeat a call that is not safe to repeat.
    """

    def __init__(self, message: str, *, sent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent


class DeadlineError(PinterestError, TimeoutError):
    """A deadline passed; the base class of all time-outs, and a builtin `TimeoutError`."""


class APITimeoutError(APIConnectionError, DeadlineError):
    """No complete response arrived before the deadline."""


class QuotaExceededError(PinterestError):
    """A quota is used up for longer than a call may wait; the request was not sent.

    Args:
        message: The quota, and for how long it is used up.
        operation: Pinterest's operationId.
        category: The quota's category.
        retry_after: Seconds until the next call is allowed.
    """

    _stops = True

    def __init__(self, message: str, *, operation: str, category: str, retry_after: float) -> None:
        super().__init__(message)
        self.operation = operation
        self.category = category
        self.retry_after = retry_after


class InvalidResponseError(PinterestError):
    """A successful response without the JSON that it should contain, or a response that is too large.

    Args:
        message: What is wrong with the response.
        response: The response.
    """

    def __init__(self, message: str, *, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class PaginationError(PinterestError):
    """A list would never end: Pinterest returned the same bookmark twice, or one empty page after another."""


class NotInSandboxError(PinterestError):
    """The sandbox does not serve the operation; the request was not sent."""

    _stops = True


class MissingScopeError(PinterestError):
    """The token does not have all scopes that the operation needs; the request was not sent.

    Args:
        message: The missing scopes and the next step.
        operation: Pinterest's operationId.
        missing: The scopes that must be added to those of the token.
        granted: The scopes that the token has.
        authorize_url: The page where the user can grant them, if the app is known. It has no `state`; a
            server uses `App.authorize_url(error.granted | error.missing)`.
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
    """Authorisation failed: the user was not asked, declined, or the redirect is not valid.

    Args:
        message: What happened.
        error: Pinterest's error code, such as `access_denied`, if Pinterest reported one.
    """

    def __init__(self, message: str, *, error: str | None = None) -> None:
        super().__init__(message)
        self.error = error


class StateMismatchError(AuthorizationError):
    """The `state` differs from the one that was sent: somebody else started it, or the session is lost."""


class TokenStoreError(PinterestError):
    """A token could not be read or saved; the message names the place and never contains the token."""

    _stops = True


class JournalError(PinterestError):
    """A journal is in use, is not a journal, or cannot be written; the message names the file."""

    _stops = True


class SyncStateError(PinterestError):
    """The state file of `analytics.sync` is in use, is no such file, or is of another table."""

    _stops = True


class BatchError(PinterestError):
    """Some entities of a batch failed; the others succeeded.

    Args:
        message: The entities that failed, and why.
        failed: The results of the entities that failed.
    """

    def __init__(self, message: str, *, failed: Sequence[Any]) -> None:
        super().__init__(message)
        self.failed = list(failed)


class StorageError(PinterestError):
    """The file store rejected an upload or a download.

    Args:
        message: The store's error text, and the next step.
        status: The HTTP status.
        code: The store's own code, such as `AccessDenied`.
    """

    def __init__(self, message: str, *, status: int, code: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class UploadError(StorageError):
    """The file store rejected an upload."""


class DownloadError(StorageError):
    """The file store rejected a download."""


class JobError(PinterestError):
    """A job, such as a report or the processing of a video, has no result.

    Args:
        message: The next step.
        job_id: The job's id; for a video, its media id.
        state: The job's state, as Pinterest reports it; None if none was reported.
        data: The model of Pinterest's last response; None if there was none.
    """

    def __init__(self, message: str, *, job_id: str, state: str | None, data: Any = None) -> None:
        super().__init__(message)
        self.job_id = job_id
        self.state = state
        self.data = data


class JobFailedError(JobError):
    """The job failed, and will not be completed."""


class JobTimeoutError(JobError, DeadlineError):
    """The job is not done yet. Pinterest continues with it, so wait again."""


class APIStatusError(PinterestError):
    """An error response from Pinterest.

    Args:
        message: Pinterest's own message, and the next step.
        status: The HTTP status.
        code: Pinterest's error code; its meaning depends on the status.
        response: The response, read; its request contains no secrets.
        operation: The operation that was called.
        details: Further details of the response, by item or field.
    """

    #: The next step.
    advice = ""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: int | None = None,
        response: Response | None = None,
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
        """Pinterest's id of the request, which its support asks for."""
        return None if self.response is None else self.response.headers.get(REQUEST_ID)


class BadRequestError(APIStatusError):
    """400: an argument is wrong."""


class AuthenticationError(APIStatusError):
    """401: the token is invalid, expired or revoked, or belongs to the other environment."""

    _stops = True
    advice = (
        "Give the client a fresh token, or an OAuth object, so that it refreshes its token itself. Sandbox "
        "tokens are valid with environment='sandbox' only, and production tokens in production only."
    )


class ReauthorizationRequiredError(AuthenticationError):
    """The authorisation has ended: the user has to authorise the app again. Retrying does not help."""

    advice = "Send the user through OAuth.authorize_url() again."

    def __init__(self, message: str, *, status: int = 401, **more: Any) -> None:
        super().__init__(message, status=status, **more)


class PermissionDeniedError(APIStatusError):
    """403, or 401 with code 7 or 29: the user has no access to the resource. The token is valid."""


class ScopeRejectedError(PermissionDeniedError):
    """A scope is missing: Pinterest rejected the call, most often with 401 and code 3.

    `MissingScopeError` is raised before a call is sent, if the scopes of the token are known.
    """

    _stops = True
    advice = "pinkit.scopes.alternatives(operation) returns the scopes it takes; let the user authorise them."


class AppAccessError(PermissionDeniedError):
    """The app may not use this feature; authorising the user again does not help."""

    _stops = True
    advice = (
        "Pinterest grants features to apps: see https://developers.pinterest.com/apps/, or ask its support."
    )


class TrialAccessError(AppAccessError):
    """The app has trial access, which does not allow this operation in production."""

    advice = "Use environment='sandbox', or apply for standard access."


class NotFoundError(APIStatusError):
    """404: the resource does not exist, or this user may not see it."""


class ConflictError(APIStatusError):
    """409, or code 4170: the call conflicts with the present state; the message states how.

    For example, a name is taken, a board is locked by another call, or the account has no catalog.
    """


class UnprocessableEntityError(APIStatusError):
    """422: Pinterest rejected some or all of the request; `details` states what."""


class RateLimitError(APIStatusError):
    """A quota is used up, as Pinterest reported with 429 or 400; see also `QuotaExceededError`.

    Args:
        message: The quota, and for how long it is used up.
        category: The quota's category.
        retry_after: Seconds until the next call may succeed, if known.
    """

    _stops = True
    advice = "The client waits by itself, for up to Retry(max_retry_after=...) seconds."

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


class SpamBlockedError(APIStatusError):
    """Pinterest classifies the account's actions as spam (code 9, or 429). Retrying makes it worse."""

    _stops = True
    advice = "Stop sending requests, and let the user check the account on pinterest.com."


class LinkBlockedError(APIStatusError):
    """Pinterest classifies the link of one Pin as spam (code 9). Other Pins are not affected."""

    advice = "Give the Pin another link; Pins with other links can be created."


class PinMayExistError(APIStatusError):
    """Pinterest failed while it created a Pin, and the Pin may exist."""

    advice = "Look up the Pin on its board before you create it again."


class ServerError(APIStatusError):
    """5xx: Pinterest failed."""

    #: Whether the request may have been executed, as after a lost response.
    sent = True


class ServiceUnavailableError(ServerError):
    """503: Pinterest does not serve the request now."""


def _remade(kind: type[PinterestError], arguments: tuple[Any, ...]) -> PinterestError:
    error = kind.__new__(kind)
    error.args = arguments
    return error
