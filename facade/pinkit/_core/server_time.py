"""Pinterest's time, estimated from the `Date` headers of its responses."""

from __future__ import annotations

import datetime as dt
import email.utils
import math
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .clock import Clock


class Moment(NamedTuple):
    """A moment in Pinterest's time, as an interval.

    Args:
        earliest: The earliest possible time, in seconds since 1970.
        latest: The latest possible time, in seconds since 1970; equal to `earliest` if exact.
    """

    earliest: float
    latest: float

    @classmethod
    def recorded(cls, line: Mapping[str, Any]) -> Moment:
        """Return the moment in a line of a journal; lines without `until` have a time that may be wrong.

        Raises:
            KeyError, OverflowError, TypeError, ValueError: The line has no valid times.
        """
        if "until" not in line:
            return ANY_TIME
        moment = cls(float(line["at"]), float(line["until"]))
        if not all(map(math.isfinite, moment)):
            raise ValueError(moment)
        return moment

    def to_record(self) -> dict[str, float]:
        """Return the fields of a line of a journal."""
        return {} if self == ANY_TIME else {"at": self.earliest, "until": self.latest}


#: A moment of which nothing is known.
ANY_TIME: Final = Moment(-math.inf, math.inf)


class Reading(NamedTuple):
    """The clocks of this computer, read at the same moment.

    Args:
        wall: Seconds since 1970; can be wrong, and can be set.
        monotonic: Seconds since an arbitrary moment; can stand still while the computer sleeps.
    """

    wall: float
    monotonic: float


class ServerTime:
    """Converts readings of this computer's clocks into Pinterest's time.

    Args:
        clock: The clocks of this computer.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._latest: tuple[str, Reading, Reading] | None = None
        self._has_observed = False

    @property
    def is_worth_asking(self) -> bool:
        """Whether another response would improve the estimate: not if the server sends no `Date`."""
        now = self.now()
        is_stated = self._latest is not None or not self._has_observed
        return is_stated and now.latest - now.earliest > PRECISE

    def read(self) -> Reading:
        """Read the clocks now."""
        return Reading(self._clock.time(), self._clock.monotonic())

    def observe(self, date: str | None, sent: Reading) -> None:
        """Note a response that has just arrived.

        Args:
            date: The response's `Date` header.
            sent: The clocks when the request was sent.
        """
        self._has_observed = True
        if date:
            now = self.read()
            kept = self._latest
            if kept is not None:
                # A slow response is less exact than the one before it, until the clocks have drifted.
                more = (now.monotonic - sent.monotonic) - (kept[2].monotonic - kept[1].monotonic)
                if more > (now.monotonic - kept[2].monotonic) * _DRIFT:
                    return
            self._latest = date, sent, now  # parsed when it is needed

    def now(self) -> Moment:
        """Return Pinterest's time now."""
        return self.at(self.read())

    def at(self, reading: Reading) -> Moment:
        """Return Pinterest's time when the clocks were read; `ANY_TIME` if no response has stated it."""
        if self._latest is None:
            return ANY_TIME
        date, sent, received = self._latest
        moment = _parsed(date)
        if moment is None:
            self._latest = None
            return ANY_TIME
        # The wall clock may have been set, and the monotonic clock may have stood still: each is a bound.
        passed = reading.wall - received.wall, reading.monotonic - received.monotonic
        took = max(0.0, received.monotonic - sent.monotonic)
        return Moment(moment + min(passed), moment + _RESOLUTION + took + max(passed))


def _parsed(date: str) -> float | None:
    try:
        moment = email.utils.parsedate_to_datetime(date[:_LONGEST])
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


PRECISE: Final = 5.0  # seconds: an estimate of this precision decides which Pins are newer
_RESOLUTION: Final = 1.0  # a `Date` header has no fractions of seconds
_DRIFT: Final = 0.001
_LONGEST: Final = 64
