"""Retry decisions: whether and when a failed request may be sent again, and the budget for retries.

tenacity and stamina wrap the call and the sleep, which an engine without sockets and clock cannot give them;
only one line of exponential back-off would remain of them.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import re
import threading
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

import attrs

from .._call_ids import logger
from ..errors import RateLimitError
from .error_mapping import meaning_of
from .fork import reset_after_fork
from .validation import number

log: Final = logger("pinkit")


@attrs.frozen
class Retry:
    """The retry policy: how often and how long a call is retried.

    Args:
        attempts: The largest number of requests for one call, not counting one more with a fresh token; 1
            turns retries off.
        backoff: Seconds; the wait before retry n is random between 0 and `backoff * 2 ** (n - 1)`.
        max_backoff: The largest wait in seconds.
        max_retry_after: Seconds; if Pinterest asks for a longer wait, the error is raised instead.
        deadline: Seconds for the whole call with its retries, without the waits for quotas. No request is
            sent after the deadline, and a call ends at most a second later, with four exceptions: a refresh
            of the token, which has this deadline of its own; your own code that runs meanwhile (callbacks,
            stores, storages, files on a slow disk); a synchronous client with your own `http_client` or
            `transport`, which checks the deadline between reads only, and waits for name resolution; and a
            task that is cancelled while it requests a token, which waits for the response up to the deadline,
            because the token would be lost.
        budget: Retries beyond one in ten successes, so that retries do not amplify an outage.

    Raises:
        TypeError: An argument is not a number.
        ValueError: An argument is negative, infinite, or below its minimum.
    """

    attempts: int = attrs.field(default=4, validator=number(least=1))
    backoff: float = attrs.field(default=0.5, validator=number(least=0))
    max_backoff: float = attrs.field(default=20.0, validator=number(least=0))
    max_retry_after: float = attrs.field(default=70.0, validator=number(least=0))
    deadline: float = attrs.field(default=300.0, validator=number(above=0))
    budget: int = attrs.field(default=20, validator=number(least=0))


class Failure(NamedTuple):
    """A failed attempt.

    Args:
        status: The HTTP status; None if no complete response arrived.
        code: Pinterest's error code.
        message: Pinterest's message.
        headers: The response's headers.
        sent: Whether Pinterest may have received the request.
    """

    status: int | None = None
    code: int | None = None
    message: str = ""
    headers: Mapping[str, str] = {}
    sent: bool = True

    @property
    def lost(self) -> bool:
        """Whether the request may have been executed, but the response did not arrive."""
        return self.status is None and self.sent


class RetryDecision(NamedTuple):
    """The decision to send a request again.

    Args:
        reason: The reason, for messages.
        after: Seconds that Pinterest asked to wait; None to back off.
        quirk: The reason, if it justifies only one retry.
        stated: Whether Pinterest stated when to retry; any other retry is charged to the budget.
    """

    reason: str
    after: float | None = None
    quirk: str | None = None
    stated: bool = False


def decide(
    failure: Failure,
    attempt: int,
    policy: Retry,
    *,
    now: float,
    safe: bool,
    quirks: Collection[str | None] = (),
) -> RetryDecision | None:
    """Decide whether to send a request again.

    Args:
        failure: The failed attempt.
        attempt: The number of requests so far.
        policy: The limits.
        now: Seconds since 1970, for a Retry-After that names a time.
        safe: Whether the request may be sent twice; see `operation_policy`.
        quirks: The reasons that count once, and have.

    Returns:
        None if the request must not be sent again.
    """
    if attempt >= policy.attempts:
        return None
    decision = _why(failure, now, safe=safe)
    if decision is None or (decision.after or 0) > policy.max_retry_after:
        return None
    return None if decision.quirk is not None and decision.quirk in quirks else decision


def backoff(policy: Retry, attempt: int, share: float) -> float:
    """Return the seconds before the next attempt: exponential with full jitter; `share` is from 0 to 1."""
    return share * min(policy.max_backoff, policy.backoff * 2.0 ** min(attempt - 1, 1000))


def retry_after(failure: Failure, now: float) -> float | None:
    """Return the seconds until a request may succeed, as stated in the response; at most a day."""
    seconds = _asked_for(failure, now)
    return None if seconds is None else min(seconds, DAY)


def _asked_for(failure: Failure, now: float) -> float | None:
    header = failure.headers.get("retry-after", "")[:_LONGEST]
    if (wait := _seconds(header)) is not None:
        return wait
    if (moment := _moment(header)) is not None:
        # Both are Pinterest's time: the clock of this computer may be wrong.
        sent = _moment(failure.headers.get("date", "")[:_LONGEST])
        return max(0.0, moment - (now if sent is None else sent))
    words = _THROTTLED.search(failure.message)
    if words:
        return float(words[1])
    return (
        _seconds(failure.headers.get("x-ratelimit-reset", "")[:_LONGEST]) if failure.status == 429 else None
    )


def _seconds(header: str) -> float | None:
    """Read the first number of a header, which a proxy may repeat; None if there is none."""
    found = _SECONDS.match(header)
    return None if found is None else float(found[1])


def _moment(header: str) -> float | None:
    """Read the date in a header, in seconds since 1970; None if there is none, or an impossible one."""
    try:
        moment = email.utils.parsedate_to_datetime(header)
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


DAY: Final = 86_400.0  # seconds; no quota is longer
_LONGEST: Final = 100  # characters of a header that are read
_SECONDS: Final = re.compile(r"\s*([0-9]{1,9}(?:\.[0-9]+)?)\s*(?:,|$)")
_THROTTLED: Final = re.compile(r"retry after (\d{1,6}) second", re.IGNORECASE)


def _why(failure: Failure, now: float, *, safe: bool) -> RetryDecision | None:
    status = failure.status
    if status is None:
        if not failure.sent:
            return RetryDecision("the connection could not be made")
        return RetryDecision("the response was lost") if safe else None
    meaning = meaning_of(status, failure.code, failure.message)
    if meaning.repeat == "none" or (meaning.repeat == "safe" and not safe):
        return None
    limited = meaning.error is RateLimitError
    reason = "rate limited" if limited else f"HTTP {status}"
    after = retry_after(failure, now)
    # A time in the past is no wait: it counts like a response without one.
    return RetryDecision(
        reason, after, meaning.words if meaning.once else None, stated=limited and (after or 0) >= 1
    )


class Budget:
    """Tokens for retries: a success earns a tenth, a retry takes one (as gRPC's retry throttling does)."""

    def __init__(self, most: int) -> None:
        self._most = self._left = float(most)
        self._has_warned = False
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Reset the lock, which no thread of the child holds."""
        self._lock = threading.Lock()

    def earn(self) -> None:
        """Note that a call succeeded."""
        if self._left < self._most:
            with self._lock:
                self._left = min(self._most, self._left + 0.1)

    def spend(self, name: str) -> bool:
        """Take a token for a retry of a call, if one is left; an empty budget is logged once."""
        with self._lock:
            is_left = self._left >= 1
            has_warned, self._has_warned = self._has_warned, not is_left
            self._left -= is_left
        if not (is_left or has_warned):
            log.warning("%s: no retry: too many calls fail, and Retry(budget=...) is used up", name)
        return is_left
