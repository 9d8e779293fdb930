"""The events with which the client calls `on_event`. No event contains a secret."""

from __future__ import annotations

from typing import TypeAlias

import attrs


@attrs.frozen
class RequestSent:
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
class ResponseReceived:
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
class Retrying:
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
class Waiting:
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
class TokenRefreshed:
    """The access token was refreshed.

    Args:
        expires_at: When the new token expires, in seconds since 1970; None if unknown.
    """

    expires_at: float | None


@attrs.frozen
class DeviationSeen:
    """A response differs from the OpenAPI document; each deviation is reported once per client.

    Args:
        operation: Pinterest's operationId.
        path: The place in the response, as a JSON path.
        message: The expected and the received value.
    """

    operation: str
    path: str
    message: str


Event: TypeAlias = RequestSent | ResponseReceived | Retrying | Waiting | TokenRefreshed | DeviationSeen
