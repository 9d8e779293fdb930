"""Keeps a client within Pinterest's quotas: waits before a call that would exceed one."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, Protocol, TypeAlias

import attrs

if TYPE_CHECKING:
    from pinkit_generated import Operation

Tier: TypeAlias = Literal["trial", "standard"]


class Limit(NamedTuple):
    """So many calls in so many seconds."""

    calls: int
    seconds: float


class QuotaStorage(Protocol):
    """Where calls are counted; processes that share one share their quotas."""

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        """Count one call.

        Args:
            name: The quota, of one app and user.
            limit: How many calls there may be in any span of its length.
            now: Seconds since 1970.

        Returns:
            0 if the call was counted; else the seconds after which to ask again, and nothing was counted.
        """
        ...


@attrs.frozen
class RateLimit:
    """How quotas are kept.

    Args:
        tier: The app's access, `trial` or `standard`; None: learn from Pinterest's answers alone.
        max_wait: The most seconds that one call waits for its quotas; after that, `RateLimitError`.
        enabled: Whether they are kept at all.
        storage: Where calls are counted; in memory if left out. `pinkit.quotas` has others.
    """

    tier: Tier | None = attrs.field(default=None, validator=attrs.validators.in_((None, "trial", "standard")))
    max_wait: float = attrs.field(
        default=60.0, validator=[attrs.validators.ge(0), attrs.validators.lt(float("inf"))]
    )
    enabled: bool = True
    storage: QuotaStorage | None = attrs.field(default=None, repr=False)


class Wait(NamedTuple):
    """A quota that is used up, and the seconds until it is not."""

    category: str
    seconds: float


class Limiter:
    """The quotas of one app and user.

    Two things are asked before a call: the window that Pinterest's last answer told of, and, where the tier
    is known, a sliding count of the calls made, which needs no answer.
    """

    def __init__(self, options: RateLimit, identity: str) -> None:
        self._options = options
        self._identity = identity
        self._windows: dict[str, _Window] = {}
        self._pending: defaultdict[str, int] = defaultdict(int)
        self._told: dict[str, Limit] = {}
        self._lock = threading.Lock()
        self._storage = options.storage

    @property
    def blocks(self) -> bool:
        """Whether counting may take a moment, since it is done elsewhere than in memory."""
        return self._options.storage is not None and self._options.tier is not None

    def reserve(self, operation: Operation, now: float, counted: set[str]) -> Wait | None:
        """Count a call.

        Args:
            operation: What will be called.
            now: Seconds since 1970.
            counted: The quotas that have counted this call already; grows.

        Returns:
            None if all have counted it; else how long to wait before asking again.
        """
        category = operation.quota
        if category is None or not self._options.enabled:
            return None
        with self._lock:
            window = self._window(category, now)
            if window is not None and window.left <= 0 and window.ends > now:
                return Wait(category, window.ends - now)
            for name, limit in self._limits(category):
                if name not in counted:
                    seconds = self._count(f"{self._identity}/{name}", limit, now)
                    if seconds > 0:
                        return Wait(name, seconds)
                    counted.add(name)
            if window is not None:
                window.left -= 1
        return None

    def observe(self, operation: Operation, headers: Mapping[str, str], now: float) -> None:
        """Correct the count by what an answer tells."""
        category = operation.quota
        if category is None or not self._options.enabled:
            return
        told = parse_headers(headers)
        with self._lock:
            if told is None:
                return
            if told.limit is not None:
                self._told[category] = told.limit
            window, ends = self._windows.get(category), now + told.reset
            if window is None or abs(ends - window.ends) > _TOLERANCE:
                # Calls under way are not in what is told.
                self._windows[category] = _Window(ends, told.remaining - self._pending[category])
            else:
                # Answers overtake each other: the smallest of one window is the newest.
                window.left = min(window.left, told.remaining)

    @contextmanager
    def under_way(self, operation: Operation) -> Generator[None, None, None]:
        """While a call is under way, its answer may come after that of a later one."""
        category = operation.quota or ""
        with self._lock:
            self._pending[category] += 1
        try:
            yield
        finally:
            with self._lock:
                self._pending[category] -= 1

    def _window(self, category: str, now: float) -> _Window | None:
        """What is known of now: after the window that was told of, the next is taken to be like it."""
        window, limit = self._windows.get(category), self._told.get(category)
        if window is not None and limit is not None and window.ends <= now:
            window = self._windows[category] = _Window(
                now + limit.seconds, limit.calls - self._pending[category]
            )
        return window

    def _limits(self, category: str) -> list[tuple[str, Limit]]:
        tier = self._options.tier
        if tier is None:
            return []
        limit = self._told.get(category) or LIMITS[tier].get(category)
        return [*([(category, limit)] if limit else []), *OVERALL[tier].items()]

    def _count(self, name: str, limit: Limit, now: float) -> float:
        if self._storage is None:
            from .quotas import Buckets

            self._storage = Buckets()
        return self._storage.reserve(name, limit, now)


@attrs.define
class _Window:
    """What Pinterest told of one category: the calls that are left until a moment."""

    ends: float
    left: int


class Told(NamedTuple):
    """What the X-RateLimit headers say; the limit only where its span is said too."""

    limit: Limit | None
    remaining: int
    reset: float


def parse_headers(headers: Mapping[str, str]) -> Told | None:
    """Read `X-RateLimit-*`: `Limit: 100, 100;w=60;name="org_write"`, `Remaining: 99`, `Reset: 58`."""
    remaining = _NUMBER.match(headers.get("x-ratelimit-remaining", ""))
    reset = _NUMBER.match(headers.get("x-ratelimit-reset", ""))
    if remaining is None or reset is None:
        return None
    span = _SPAN.search(headers.get("x-ratelimit-limit", ""))
    limit = Limit(int(span[1]), float(span[2])) if span and int(span[1]) and int(span[2]) else None
    return Told(limit, int(remaining[1]), float(reset[1]))


_NUMBER: Final = re.compile(r"\s*(\d+)")
_SPAN: Final = re.compile(r"(\d+)\s*;[^,]*?\bw=(\d+)")
#: Resets are told in whole seconds, so that one window seems to end at slightly different moments.
_TOLERANCE: Final = 1.5

_MINUTE, _DAY = 60.0, 86_400.0
_TRIAL_WRITES: Final = frozenset({"ads_write", "org_write"})
_STANDARD: Final[Mapping[str, int]] = {
    "ads_analytics": 300,
    "ads_conversions": 120_000,
    "ads_read": 120_000,
    "ads_write": 400,
    "advanced_auction_read": 50,
    "advanced_auction_write": 25,
    "catalogs_read": 100,
    "catalogs_write": 100,
    "org_analytics": 60,
    "org_read": 1_000,
    "org_write": 100,
    "trends_read": 60,
}
#: Pinterest's page "Rate limits". Where an answer's headers say otherwise, they count.
LIMITS: Final[Mapping[Tier, Mapping[str, Limit]]] = {
    "standard": {category: Limit(calls, _MINUTE) for category, calls in _STANDARD.items()},
    "trial": {category: Limit(300 if category in _TRIAL_WRITES else 1_000, _DAY) for category in _STANDARD},
}
#: The same page: what holds for all categories together.
OVERALL: Final[Mapping[Tier, Mapping[str, Limit]]] = {
    "standard": {"requests": Limit(100, 1.0)},
    "trial": {"requests": Limit(1_000, _DAY)},
}
