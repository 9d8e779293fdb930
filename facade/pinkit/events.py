"""The events with which the client calls `on_event`. No event contains a secret."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

import attrs

from ._call_ids import call_id, operation_number


@attrs.frozen
class OfCall:
    """What every event states: the call that it belongs to. Comparisons of events ignore it.

    Args:
        call_id: The id of your call, the same for all its operations, retries and waits, and for all pages of
            an iteration. No other call has it, not even in another process.
        operation_number: The number of the operation in this call, from 1; 0 for the call as a whole. The
            operations of a call may overlap.
    """

    call_id: str = attrs.field(kw_only=True, eq=False, factory=call_id)
    operation_number: int = attrs.field(kw_only=True, eq=False, factory=operation_number)


@attrs.frozen
class FlowStarted(OfCall):
    """A method that may call several operations has started.

    Args:
        flow: The method, such as `pins.create_image`.
    """

    flow: str


@attrs.frozen
class FlowEnded(OfCall):
    """A method that may call several operations has ended.

    Args:
        flow: The method, such as `pins.create_image`.
        seconds: Seconds since its start.
        error: The class of its error, or `Cancelled`; None if it succeeded.
    """

    flow: str
    seconds: float
    error: str | None


@attrs.frozen
class OperationStarted(OfCall):
    """An operation has started: its waits, requests and retries follow.

    Args:
        operation: Pinterest's operationId; or `media upload`, `download`, … for files in a store.
        method: The HTTP method.
        path: The path in the OpenAPI document, such as `/boards/{board_id}`; None for other requests.
    """

    operation: str
    method: str
    path: str | None


@attrs.frozen
class OperationEnded(OfCall):
    """An operation has ended, with its waits and retries.

    Args:
        operation: Pinterest's operationId.
        seconds: Seconds since its start.
        error: The class of its error, or `Cancelled`; None if it succeeded.
    """

    operation: str
    seconds: float
    error: str | None


@attrs.frozen
class RequestSent(OfCall):
    """A request is about to be sent.

    Args:
        operation: Pinterest's operationId.
        method: The HTTP method.
        url: The address, with its query.
        attempt: The attempt's number, from 1.
    """

    operation: str
    method: str
    url: str
    attempt: int


@attrs.frozen
class ResponseReceived(OfCall):
    """A response was received and read.

    Args:
        operation: Pinterest's operationId.
        status: The HTTP status.
        seconds: Seconds from sending to the last byte.
        size: Size of the decompressed body in bytes.
        request_id: Pinterest's id of the request.
    """

    operation: str
    status: int
    seconds: float
    size: int
    request_id: str | None


@attrs.frozen
class RequestFailed(OfCall):
    """No complete response was received.

    Args:
        operation: Pinterest's operationId.
        error: The class of the error that is raised unless the request is retried.
        seconds: Seconds since sending.
    """

    operation: str
    error: str
    seconds: float


@attrs.frozen
class QuotaCounted(OfCall):
    """A response was received, and this is left of its quota; see `pinkit.quotas.Quota`.

    Args:
        category: The quota's category.
        remaining: The calls that are left until `reset`.
        limit: The calls of the window; None if Pinterest did not state them.
        reset: When the window ends, in UTC.
    """

    category: str
    remaining: int
    limit: int | None
    reset: dt.datetime


@attrs.frozen
class Retrying(OfCall):
    """A request will be sent again.

    Args:
        operation: Pinterest's operationId.
        reason: Why it is retried.
        attempt: The number of the attempt that failed, from 1.
        seconds: Seconds until the next attempt.
    """

    operation: str
    reason: str
    attempt: int
    seconds: float


@attrs.frozen
class Waiting(OfCall):
    """A call waits for its quota.

    Args:
        operation: Pinterest's operationId.
        category: The quota's category.
        seconds: Seconds to wait.
    """

    operation: str
    category: str
    seconds: float


@attrs.frozen
class TokenRefreshed(OfCall):
    """The access token was refreshed.

    Args:
        expires_at: When the new token expires, in seconds since 1970; None if unknown.
    """

    expires_at: float | None


@attrs.frozen
class DeviationSeen(OfCall):
    """A response differs from the OpenAPI document; each deviation is reported once per client.

    Args:
        operation: Pinterest's operationId.
        path: The place in the response, as a JSON path.
        message: The expected and the received value.
    """

    operation: str
    path: str
    message: str


Event: TypeAlias = (
    FlowStarted
    | FlowEnded
    | OperationStarted
    | OperationEnded
    | RequestSent
    | ResponseReceived
    | RequestFailed
    | QuotaCounted
    | Retrying
    | Waiting
    | TokenRefreshed
    | DeviationSeen
)
