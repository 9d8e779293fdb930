"""Pinterest's time, as far as the `Date` headers of its responses tell it."""

from __future__ import annotations

import datetime as dt
import email.utils
import math
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from .clock import Clock


class Moment(NamedTuple):
    """When something happened, in Pinterest's time.

    Args:
        earliest: Seconds since 1970.
        latest: Seconds since 1970; the same as `earliest` if that is exact.
    """

    earliest: float
    latest: float


#: It may have happened at any time.
ANY_TIME: Final = Moment(-math.inf, math.inf)


class Reading(NamedTuple):
    """This computer's clocks, read together.

    Args:
        wall: Seconds since 1970; it can be wrong, and can be set.
        monotonic: Seconds since some moment; it can stand still while the computer sleeps.
    """

    wall: float
    monotonic: float


class ServerTime:
    """Converts readings of this computer's clocks into Pinterest's time.

    Args:
        clock: This computer's clocks.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._latest: tuple[str, Reading, Reading] | None = None
        self._has_observed = False

    @property
    def is_worth_asking(self) -> bool:
        """Whether another response would tell the time better: not from a server that never tells it."""
        now = self.now()
        is_told = self._latest is not None or not self._has_observed
        return is_told and now.latest - now.earliest > PRECISE

    def read(self) -> Reading:
        """The clocks now."""
        return Reading(self._clock.time(), self._clock.monotonic())

    def observe(self, date: str | None, sent: Reading) -> None:
        """Note a response that has just come.

        Args:
            date: Its `Date` header.
            sent: The clocks when its request was sent.
        """
        self._has_observed = True
        if date:
            now = self.read()
            kept = self._latest
            if kept is not None:
                # A slow response tells the time less exactly than the one before it, until clocks drift.
                more = (now.monotonic - sent.monotonic) - (kept[2].monotonic - kept[1].monotonic)
                if more > (now.monotonic - kept[2].monotonic) * _DRIFT:
                    return
            self._latest = date, sent, now  # parsed only when somebody asks

    def now(self) -> Moment:
        """Pinterest's time now."""
        return self.at(self.read())

    def at(self, reading: Reading) -> Moment:
        """Pinterest's time when the clocks were read; `ANY_TIME` if no response has told it."""
        if self._latest is None:
            return ANY_TIME
        date, sent, received = self._latest
        moment = _parsed(date)
        if moment is None:
            self._latest = None
            return ANY_TIME
        # The wall clock may have been set since, and the other may have stood still: each is a bound.
        passed = reading.wall - received.wall, reading.monotonic - received.monotonic
        took = max(0.0, received.monotonic - sent.monotonic)
        return Moment(moment + min(passed), moment + _RESOLUTION + took + max(passed))


def _parsed(date: str) -> float | None:
    try:
        moment = email.utils.parsedate_to_datetime(date[:_LONGEST])
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


PRECISE: Final = 5.0  # seconds: a moment that is known as well as this tells which Pins are newer
_RESOLUTION: Final = 1.0  # a `Date` header has no fractions of seconds
_DRIFT: Final = 0.001
_LONGEST: Final = 64
