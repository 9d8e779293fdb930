"""Whether a request that failed may be sent again, and when: a pure function, and the budget it draws on.

tenacity and stamina hold the call and the sleep themselves, which an engine without sockets and clock cannot
give them; all that would remain of them is one line of exponential back-off.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import logging
import re
import threading
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

import attrs
from pinkit_generated import Operation

from ..errors import RateLimitError
from .error_mapping import meaning_of
from .fork import reset_after_fork
from .validation import number

log: Final = logging.getLogger("pinkit")


@attrs.frozen
class Retry:
    """How often and how long a call is tried.

    Args:
        attempts: The most requests for one call, beside one more with a fresh token; 1 turns retries off.
        backoff: Seconds; before retry n the wait is random between 0 and `backoff * 2 ** (n - 1)`.
        max_backoff: Seconds; the most of that.
        max_retry_after: Seconds; a longer wait that Pinterest asks for is not kept, and the error is raised.
        deadline: Seconds for the whole call with its retries, beside the waits for quotas. Nothing is sent
            after it, and a call ends at most a second later, with three exceptions: what code of yours does
            meanwhile (callbacks, stores, storages, files on a slow disk); a synchronous client with an
            `http_client` or `transport` of yours, which looks at it between reads only, and waits for name
            resolution; and a task that is cancelled while a token is requested, which waits for the response
            up to the deadline, because the token would be lost.
        budget: Retries beyond one in ten successes, so that an outage is not multiplied.
    """

    attempts: int = attrs.field(default=4, validator=number(least=1))
    backoff: float = attrs.field(default=0.5, validator=number(least=0))
    max_backoff: float = attrs.field(default=20.0, validator=number(least=0))
    max_retry_after: float = attrs.field(default=70.0, validator=number(least=0))
    deadline: float = attrs.field(default=300.0, validator=number(above=0))
    budget: int = attrs.field(default=20, validator=number(least=0))


class Failure(NamedTuple):
    """An attempt that gave no success.

    Args:
        status: The HTTP status; None if no whole answer came.
        code: Pinterest's code.
        message: Pinterest's message.
        headers: The answer's headers.
        sent: Whether Pinterest may have received the request.
    """

    status: int | None = None
    code: int | None = None
    message: str = ""
    headers: Mapping[str, str] = {}
    sent: bool = True

    @property
    def lost(self) -> bool:
        """Whether it may have been done, and the answer did not come."""
        return self.status is None and self.sent


class RetryDecision(NamedTuple):
    """The decision to send once more.

    Args:
        reason: Why, for people.
        after: Seconds that Pinterest asked to wait; None: back off.
        quirk: The reason, if it is one that counts once.
        told: Whether Pinterest said that it is only too early; any other retry draws on the budget.
    """

    reason: str
    after: float | None = None
    quirk: str | None = None
    told: bool = False


def decide(
    failure: Failure,
    attempt: int,
    policy: Retry,
    *,
    now: float,
    safe: bool,
    quirks: Collection[str | None] = (),
) -> RetryDecision | None:
    """Whether to send a request again.

    Args:
        failure: What came of it.
        attempt: How many requests there have been.
        policy: The limits.
        now: Seconds since 1970, for a Retry-After that names a time.
        safe: Whether the request may be sent twice; see `repeatable`.
        quirks: The reasons that count once, and have.

    Returns:
        None if it must not be sent again.
    """
    if attempt >= policy.attempts:
        return None
    again = _why(failure, now, safe=safe)
    if again is None or (again.after or 0) > policy.max_retry_after:
        return None
    return None if again.quirk is not None and again.quirk in quirks else again


def backoff(policy: Retry, attempt: int, share: float) -> float:
    """Seconds before the next attempt: exponential with full jitter; `share` is random, from 0 to 1."""
    return share * min(policy.max_backoff, policy.backoff * 2.0 ** (attempt - 1))


def repeatable(operation: Operation, content: bytes | None = None) -> bool:
    """Whether sending a request twice does no more than sending it once.

    Args:
        operation: What is asked for.
        content: The body of the request.
    """
    if operation.method != "POST" or operation.id in READING_POSTS:
        return True
    unless = REPEATABLE_POSTS.get(operation.id)
    return unless is not None and not any(word in (content or b"") for word in unless)


def is_deletion(operation: Operation) -> bool:
    """Whether it deletes what it names: if that is gone already, it has done its work."""
    successes = [operation.answers[str(status)] for status in operation.success]
    several = any(
        isinstance(codec, list) for codec in successes
    )  # one that is gone says nothing of the others
    return operation.method == "DELETE" and None in successes and not several


def retry_after(failure: Failure, now: float) -> float | None:
    """Seconds until a request may succeed, as far as a response states it; at most a day."""
    seconds = _asked_for(failure, now)
    return None if seconds is None else min(seconds, DAY)


def _asked_for(failure: Failure, now: float) -> float | None:
    said = failure.headers.get("retry-after", "")[:_LONGEST].strip()
    if _SECONDS.fullmatch(said):
        return float(said)
    if said:
        try:
            moment = email.utils.parsedate_to_datetime(said)
            return max(0.0, (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp() - now)
        except (ValueError, OverflowError):  # no date, or one that no calendar has
            pass
    words = _THROTTLED.search(failure.message)
    if words:
        return float(words[1])
    reset = failure.headers.get("x-ratelimit-reset", "")[:_LONGEST].partition(",")[0].strip()
    return float(reset) if failure.status == 429 and _SECONDS.fullmatch(reset) else None


#: POST operations that only read (their paths say "get", "list", "query", "sizing" or "estimates").
READING_POSTS: Final = frozenset(
    {
        "ad_groups/audience_sizing",
        "ad_groups_bid_floor/get",
        "advanced_auction_items_get/post",
        "catalogs_local_inventory_items/post",
        "get_campaign_delivery_estimates",
        "items/post",
        "products_by_product_group_filter/list",
    }
)
#: POST operations that may be sent twice, though they do more than read, unless the body holds one of these:
#: reports are computed twice, events are deduplicated by their event_id (offline ones are not), and catalog
#: items have the same values in the end (but created twice they are an error).
REPEATABLE_POSTS: Final[Mapping[str, Collection[bytes]]] = {
    "analytics/create_conversion_product_report": (),
    "analytics/create_mmm_report": (),
    "analytics/create_report": (),
    "analytics/create_template_report": (),
    "events/create": (b'"offline"',),
    "items_batch/post": (b'"CREATE"',),
    "reports/create": (),
}
DAY: Final = 86_400.0  # seconds; no quota is longer
_LONGEST: Final = 100  # characters of a header that are read
_SECONDS: Final = re.compile("[0-9]{1,9}")
_THROTTLED: Final = re.compile(r"retry after (\d{1,6}) second", re.IGNORECASE)


def _why(failure: Failure, now: float, *, safe: bool) -> RetryDecision | None:
    status = failure.status
    if status is None:
        if not failure.sent:
            return RetryDecision("the connection could not be made")
        return RetryDecision("the answer was lost") if safe else None
    meaning = meaning_of(status, failure.code, failure.message)
    if meaning.repeat == "none" or (meaning.repeat == "safe" and not safe):
        return None
    limited = meaning.error is RateLimitError
    reason = "rate limited" if limited else f"HTTP {status}"
    after = retry_after(failure, now)
    # A time that is over is no wait: it counts like a response without one.
    return RetryDecision(
        reason, after, meaning.words if meaning.once else None, told=limited and (after or 0) >= 1
    )


class Budget:
    """Tokens for retries: a success earns a tenth, a retry takes one (as gRPC's retry throttling does)."""

    def __init__(self, most: int) -> None:
        self._most = self._left = float(most)
        self._told = False
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """No thread of the child has the lock."""
        self._lock = threading.Lock()

    def earn(self) -> None:
        """A call succeeded."""
        if self._left < self._most:
            with self._lock:
                self._left = min(self._most, self._left + 0.1)

    def spend(self, name: str) -> bool:
        """Take a token for a retry of a call, if there is one; that there is none is told once."""
        with self._lock:
            there_is = self._left >= 1
            told, self._told = self._told, not there_is
            self._left -= there_is
        if not (there_is or told):
            log.warning("%s: no retry; too many calls fail, and Retry(budget=...) is used up", name)
        return there_is
