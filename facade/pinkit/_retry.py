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

from ._arguments import number
from ._fork import renewed_in_children
from ._status import NOT_NOW, PIN_MAY_EXIST, THROTTLED, error_class
from .errors import RateLimitError, SpamBlocked

log: Final = logging.getLogger("pinkit")


@attrs.frozen
class Retry:
    """How often and how long a call is tried.

    Args:
        attempts: The most requests for one call, beside one more with a fresh token; 1 turns retries off.
        backoff: Seconds; before retry n the wait is random between 0 and `backoff * 2 ** (n - 1)`.
        max_backoff: Seconds; the most of that.
        max_retry_after: Seconds; a longer wait that Pinterest asks for is not kept, and the error is raised.
        deadline: Seconds for the whole call with its retries, beside the waits for quotas. A synchronous
            client looks at it between reads of a body, each of which may take `timeout`.
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


class Again(NamedTuple):
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
    operation: Operation,
    failure: Failure,
    attempt: int,
    policy: Retry,
    *,
    now: float,
    quirks: Collection[str | None] = (),
) -> Again | None:
    """Whether to send a request again.

    Args:
        operation: What was asked for.
        failure: What came of it.
        attempt: How many requests there have been.
        policy: The limits.
        now: Seconds since 1970, for a Retry-After that names a time.
        quirks: The reasons that count once, and have.

    Returns:
        None if it must not be sent again.
    """
    if attempt >= policy.attempts:
        return None
    again = _why(operation, failure, now)
    if again is None or (again.after or 0) > policy.max_retry_after:
        return None
    return None if again.quirk is not None and again.quirk in quirks else again


def backoff(policy: Retry, attempt: int, share: float) -> float:
    """Seconds before the next attempt: exponential with full jitter; `share` is random, from 0 to 1."""
    return share * min(policy.max_backoff, policy.backoff * 2.0 ** (attempt - 1))


def repeatable(operation: Operation) -> bool:
    """Whether sending a request twice does no more than sending it once."""
    return operation.method in ("GET", "HEAD", "PUT", "PATCH", "DELETE") or operation.id in READING_POSTS


def is_deletion(operation: Operation) -> bool:
    """Whether it deletes what it names: if that is gone already, it has done its work."""
    successes = [operation.answers[str(status)] for status in operation.success]
    several = any(
        isinstance(codec, list) for codec in successes
    )  # one that is gone says nothing of the others
    return operation.method == "DELETE" and None in successes and not several


def retry_after(failure: Failure, now: float) -> float | None:
    """Seconds until a request may succeed, as far as an answer tells."""
    said = failure.headers.get("retry-after", "")
    if re.fullmatch(r"\s*[0-9]{1,9}\s*", said):
        return float(said)
    if said:
        try:
            moment = email.utils.parsedate_to_datetime(said)
        except ValueError:
            pass
        else:
            return max(0.0, (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp() - now)
    words = THROTTLED.search(failure.message)
    if words:
        return float(words[1])
    reset = failure.headers.get("x-ratelimit-reset", "").partition(",")[0].strip()
    return float(reset) if failure.status == 429 and re.fullmatch("[0-9]{1,9}", reset) else None


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
_SPURIOUS: Final = "you can only get data from the last 90 days"


def _why(operation: Operation, failure: Failure, now: float) -> Again | None:
    status, message = failure.status, failure.message.lower()
    if failure.code == PIN_MAY_EXIST:
        return None
    if status is None:
        if not failure.sent:
            return Again("the connection could not be made")
        return Again("the answer was lost") if repeatable(operation) else None
    kind = error_class(status, failure.code, failure.message)
    if kind is RateLimitError:
        if status != 400:
            return _throttled("rate limited", failure, now)
        return _throttled("rate limited, said as 400", failure, now, "throttled")
    if kind is SpamBlocked:
        return None
    if status == 400:
        # Seen in recorded runs of analytics; each of these passes on the second try or never.
        if _SPURIOUS in message:
            return Again("the spurious 90-days answer", quirk="90 days")
        if (failure.code == 12 or "something went wrong" in message) and repeatable(operation):
            return Again("a passing error, said as 400", quirk="400")
        return None
    if (status >= 500 or status == 408) and failure.code != NOT_NOW and repeatable(operation):
        return Again(f"HTTP {status}", retry_after(failure, now))
    return None


def _throttled(reason: str, failure: Failure, now: float, quirk: str | None = None) -> Again:
    after = retry_after(failure, now)
    return Again(reason, after, quirk, told=after is not None)


class Budget:
    """Tokens for retries: a success earns a tenth, a retry takes one (as gRPC's retry throttling does)."""

    def __init__(self, most: int) -> None:
        self._most = self._left = float(most)
        self._told = False
        self.after_fork()
        renewed_in_children(self)

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
