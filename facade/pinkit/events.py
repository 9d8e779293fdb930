"""What the client tells `on_event` while it works. No event holds a secret."""

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
        attempt: 1 for the first.
    """

    operation: str
    method: str
    url: str
    attempt: int


@attrs.frozen
class ResponseReceived:
    """An answer was read.

    Args:
        operation: Pinterest's operationId.
        status: The HTTP status.
        seconds: From sending to the last byte.
        size: Bytes of the decoded body.
        request_id: Pinterest's name for the request.
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
        reason: Why.
        attempt: The attempt that failed, 1 for the first.
        seconds: The wait before the next.
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
        category: The quota.
        seconds: How long.
    """

    operation: str
    category: str
    seconds: float


@attrs.frozen
class TokenRefreshed:
    """The access token was renewed.

    Args:
        expires_at: When the new one expires, in seconds since 1970.
    """

    expires_at: float | None


@attrs.frozen
class DeviationSeen:
    """An answer is not what the description says; each deviation is told once a client.

    Args:
        operation: Pinterest's operationId.
        path: Where, as a JSON path.
        message: What was expected and what came.
    """

    operation: str
    path: str
    message: str


Event: TypeAlias = RequestSent | ResponseReceived | Retrying | Waiting | TokenRefreshed | DeviationSeen
