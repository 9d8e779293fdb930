"""Rate limiting: waits before a call that would exceed one of Pinterest's quotas."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, cast

import attrs

from .. import quotas
from ..quotas import LIMITS, OVERALL, Limit, Quota, RateLimit
from .clock import Clock
from .quota_state import Kept, StatedLimit, Window, join, leave
from .retry import DAY

if TYPE_CHECKING:
    from pinkit_generated import Operation

    from .._extras.redis_quotas import RedisQuotas


class Server(NamedTuple):
    """A server that counts calls: its address, and the transport of the user that leads to it, if any."""

    address: str
    transport: object = None


@attrs.define(eq=False)
class Reservation:
    """What has counted one attempt at a call.

    Attributes:
        counted: The quotas that have counted it.
        call: Its id in a storage that shares what responses state.
    """

    counted: set[str] = attrs.field(factory=set[str])
    call: str = ""


class Wait(NamedTuple):
    """A quota that is used up, and the seconds until it is renewed."""

    category: str
    seconds: float


class Limiter:
    """The quotas of one app and user.

    Before a call, two counts are checked: the window in Pinterest's last response and, if the tier is known,
    a sliding count of the calls made, which needs no response.

    Args:
        options: How quotas are kept.
        identity: The app and the user.
        clock: The clock.
        server: The server that counts. Limiters with the same server, identity and clock share their
            counts; None for one that shares nothing.
        parent: The limiter that has the options, if they are not given.
    """

    def __init__(
        self,
        options: RateLimit | None,
        identity: str,
        clock: Clock,
        server: Server | None = None,
        parent: Limiter | None = None,
    ) -> None:
        self._options = options
        self._identity = identity
        self._clock = clock
        self._server = server
        self._parent = parent
        self._key: Hashable = None
        if server is not None:
            own_time = None if type(clock) is Clock else id(clock)
            self._key = (server.address, id(server.transport), identity, own_time)
        self._state = join(self, self._key)
        self._kept: Kept | None = None

    @property
    def options(self) -> RateLimit:
        """How quotas are kept."""
        if self._options is not None:
            return self._options
        return RateLimit() if self._parent is None else self._parent.options

    def for_user(self, identity: str, *, keep: bool) -> Limiter:
        """Return a limiter for another user, with the options and the storage of this one.

        Args:
            identity: The app and the user.
            keep: Whether the counts outlive the limiter, for the next limiter of the user.
        """
        limiter = Limiter(None, identity, self._clock, self._server, self)
        if keep:
            if self._kept is None:
                self._kept = Kept()
            self._kept.keep(limiter._key, limiter._state)
        return limiter

    def close(self) -> None:
        """Drop the storage, whose connections are closed unless it is used elsewhere."""
        self._options = attrs.evolve(self.options, storage=None)
        leave(self, self._state)
        if self._kept is not None:
            self._kept.close()

    @property
    def blocks(self) -> bool:
        """Whether counting may block, because it does not take place in memory."""
        options = self.options
        return options.storage is not None and (options.tier is not None or self._sharing() is not None)

    def reserve(self, operation: Operation, reservation: Reservation) -> Wait | None:
        """Count a call.

        Args:
            operation: The operation to be called.
            reservation: What has already counted this call; the method adds to it.

        Returns:
            None if all quotas have counted the call; otherwise how long to wait before trying again.
        """
        category = operation.quota
        if category is None or not self.options.enabled:
            return None
        if self._sharing() is not None:
            return self._take(category, reservation)
        return self._reserve(category, reservation)

    def _take(self, category: str, reservation: Reservation) -> Wait | None:
        """Count a call in a storage that shares what responses state."""
        if (storage := self._sharing()) is None:
            return None
        taken = storage.take(self._identity, category, self._tier_limits(category))
        reservation.call = taken.call
        return Wait(taken.name, taken.seconds) if taken.seconds else None

    def _reserve(self, category: str, reservation: Reservation) -> Wait | None:
        """Count a call in the windows that this process knows, and in the storage."""
        now = self._clock.monotonic()
        with self._state.lock:
            windows = self._current(category, now)
            ends = max((each.ends for each in windows if each.left <= 0), default=now)
            if ends > now:
                return Wait(category, ends - now)
            for each in windows:
                each.left -= 1
            limits = self._limits(category)
        for name, limit in limits:
            if name not in reservation.counted:
                # Without the lock: a storage may take some time, and responses are observed meanwhile.
                seconds = self._count(f"{self._identity}/{name}", limit)
                if seconds > 0:
                    with self._state.lock:
                        for each in windows:
                            each.left += 1
                    return Wait(name, seconds)
                reservation.counted.add(name)
        return None

    def observe(
        self, operation: Operation, headers: Mapping[str, str], reservation: Reservation | None = None
    ) -> None:
        """Correct the count with a response's headers."""
        category = operation.quota
        stated = parse_headers(headers) if category is not None and self.options.enabled else None
        if category is not None and reservation is not None and reservation.call:
            self._report(category, reservation.call, stated)
        if category is None or stated is None:
            return
        with self._state.lock:
            if stated.limits:
                self._state.stated[category] = stated.limits
            windows, now, pending = (
                self._state.windows[category],
                self._clock.monotonic(),
                self._state.pending[category],
            )
            closest = stated.closest
            for limit, _ in stated.limits:
                if limit != closest and limit.seconds not in windows:
                    # The response states the remaining calls of one window only: this one is assumed to start
                    # now.
                    windows[limit.seconds] = Window(now + limit.seconds, limit.calls - 1 - pending, limit)
            key, ends = 0.0 if closest is None else closest.seconds, now + stated.reset
            window = windows.get(key)
            if window is None or abs(ends - window.ends) > _TOLERANCE:
                # The response does not include the pending calls.
                windows[key] = Window(ends, stated.remaining - pending, closest)
            else:
                # Responses overtake each other: the smallest count of a window is the newest.
                window.left = min(window.left, stated.remaining)

    def left(self) -> dict[str, Quota]:
        """Return what is left by category, of the window of each that is closest to exhaustion."""
        now, time = self._clock.monotonic(), self._clock.time()
        with self._state.lock:
            current = {category: self._current(category, now) for category in [*self._state.windows]}
        found = {category: min(windows, key=_share) for category, windows in current.items() if windows}
        return {
            category: Quota(
                max(0, window.left),
                window.limit,
                dt.datetime.fromtimestamp(time + window.ends - now, dt.UTC),
            )
            for category, window in sorted(found.items())
        }

    def sent(self, operation: Operation) -> None:
        """Note that a call is pending: its response may arrive after that of a later call."""
        self._add(operation, 1)

    def over(self, operation: Operation) -> None:
        """Note that a call is no longer pending."""
        self._add(operation, -1)

    def _add(self, operation: Operation, calls: int) -> None:
        if operation.quota is not None:
            with self._state.lock:
                self._state.pending[operation.quota] += calls

    def _current(self, category: str, now: float) -> list[Window]:
        """Return the present windows: the one after a stated window is assumed to equal it."""
        windows = self._state.windows[category]
        for key, window in [*windows.items()]:
            if window.ends <= now:
                del windows[key]
                if (limit := window.limit) is not None:
                    left = limit.calls - self._state.pending[category]
                    windows[key] = Window(now + limit.seconds, left, limit)
        return [*windows.values()]

    def _sharing(self) -> RedisQuotas | None:
        """Return the storage, if it shares what responses state."""
        storage = self.options.storage
        return cast("RedisQuotas", storage) if getattr(storage, "shares_responses", False) else None

    def _report(self, category: str, call: str, stated: Stated | None) -> None:
        """Share what a response states."""
        if (storage := self._sharing()) is None:
            return
        if stated is None:
            storage.report(self._identity, category, call)
            return
        storage.report(
            self._identity,
            category,
            call,
            limits=[
                (calls, seconds, not name or name.startswith(category))
                for (calls, seconds), name in stated.limits
            ],
            remaining=stated.remaining,
            reset=stated.reset,
            closest=0.0 if stated.closest is None else stated.closest.seconds,
        )

    def _tier_limits(self, category: str) -> list[tuple[str, Limit]]:
        """Return the published limits of a category, by name."""
        tier = self.options.tier
        if tier is None:
            return []
        own = LIMITS[tier].get(category)
        return [*OVERALL[tier].items(), *([] if own is None else [(category, own)])]

    def _limits(self, category: str) -> list[tuple[str, Limit]]:
        tier = self.options.tier
        if tier is None:
            return []
        limits, own = [*OVERALL[tier].items()], LIMITS[tier].get(category)
        for limit, name in self._state.stated.get(category, ()):
            # A window of the same length as the tier's limit, unless it has another name, replaces that
            # limit.
            if own is not None and limit.seconds == own.seconds and (not name or name.startswith(category)):
                own = limit
            else:
                limits.append((f"{category}/{limit.seconds:g} s", limit))
        return limits if own is None else [*limits, (category, own)]

    def _count(self, name: str, limit: Limit) -> float:
        storage = self.options.storage  # read once: another thread may close the client
        if storage is not None:
            return storage.reserve(name, limit, self._clock.time())
        with self._state.lock:
            if self._state.own_storage is None:
                self._state.own_storage = quotas.Buckets()
        # In one process, a clock that nobody can set back.
        return self._state.own_storage.reserve(name, limit, self._clock.monotonic())


def _share(window: Window) -> tuple[float, float]:
    """Return the share of a window that is left, and its end: a later end matters more."""
    return window.left / (window.limit.calls if window.limit else max(1, window.left)), -window.ends


class Stated(NamedTuple):
    """The content of the X-RateLimit headers.

    Args:
        limits: Every window whose length is stated.
        remaining: The remaining calls of the window that is closest to exhaustion.
        reset: Seconds until that window ends.
        closest: The limit of that window, if known.
    """

    limits: tuple[StatedLimit, ...]
    remaining: int
    reset: float
    closest: Limit | None


def parse_headers(headers: Mapping[str, str]) -> Stated | None:
    """Read `X-RateLimit-*`: `Limit: 100, 100;w=1, 1000;w=60;name="org_read"`, `Remaining: 99`, `Reset: 1`."""
    remaining = _NUMBER.match(headers.get("x-ratelimit-remaining", ""))
    reset = _NUMBER.match(headers.get("x-ratelimit-reset", ""))
    if remaining is None or reset is None:
        return None
    first, limits = _limits_of(headers.get("x-ratelimit-limit", "")[:_LONGEST])
    seconds = min(float(reset[1]), DAY)
    fitting = [limit for limit, _ in limits if limit.calls == first and seconds <= limit.seconds + 1]
    return Stated(
        limits, int(remaining[1]), seconds, min(fitting, key=lambda each: each.seconds, default=None)
    )


@functools.lru_cache(maxsize=64)
def _limits_of(header: str) -> tuple[int | None, tuple[StatedLimit, ...]]:
    """The first number of `X-RateLimit-Limit`, and the windows; by splitting, which takes linear time."""
    parts = header.split(",")[:_MOST]
    limits: list[StatedLimit] = []
    for calls, *parameters in (part.split(";") for part in parts):
        known = {
            name.strip(): value.strip() for name, _, value in (each.partition("=") for each in parameters)
        }
        limit = Limit(_whole(calls), float(_whole(known.get("w", ""))))
        if limit.calls and 0 < limit.seconds <= DAY:
            limits.append(StatedLimit(limit, known.get("name", "").strip('"')))
    return _whole(parts[0].partition(";")[0]) or None, tuple(limits)


def _whole(text: str) -> int:
    """Read a whole number; 0 for any other text, or for more digits than any quota has."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else 0


_NUMBER: Final = re.compile(r"\s*([0-9]{1,9})(?![0-9])")
_DIGITS: Final = 9
_LONGEST: Final = 1000  # characters of a header that are read
_MOST: Final = 10  # windows that are read
#: Resets are stated in whole seconds, so one window seems to end at slightly different moments.
_TOLERANCE: Final = 1.5
