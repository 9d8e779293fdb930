"""Attribution: which conversions count, by the days since the action, and on which day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import frozen

from pinkit.testing.messages import Parameters
from pinkit.testing.state.measures import Measures

ACTIONS = ("CLICK", "ENGAGEMENT", "VIEW")
_WINDOWS = (0, 1, 7, 14, 30, 60)  # days
# Days from the action to a conversion that one window has, but not the shorter one before it.
_DELAYS: Mapping[int, int] = {0: 0, 1: 1, 7: 4, 14: 10, 30: 20, 60: 45}
_USUAL: Mapping[str, int] = {"CLICK": 30, "ENGAGEMENT": 30, "VIEW": 1}  # the documented defaults, in days
_NARROWER = 0.75  # the share of a window in the next longer one
_LATER = 0.4  # what comes after the usual window, as a share of what is in it


class Attributed(NamedTuple):
    """A measure of conversions.

    Attributes:
        measure: Its index.
        delay: Days from the action, on which it is measured, to the day that it counts on.
    """

    measure: int
    delay: int


@frozen
class Attribution:
    """The windows of a request, in days, and whether conversions count on their own day."""

    click: int = _USUAL["CLICK"]
    engagement: int = _USUAL["ENGAGEMENT"]
    view: int = _USUAL["VIEW"]
    by_conversion: bool = False

    @classmethod
    def of(cls, asked: Parameters) -> Attribution:
        """Return the attribution of a query, or of the request for a report."""
        click, engagement, view = (
            int(asked.get(f"{name.lower()}_window_days", _USUAL[name])) for name in ACTIONS
        )
        return cls(click, engagement, view, asked.get("conversion_report_time") == "TIME_OF_CONVERSION")

    @property
    def is_usual(self) -> bool:
        """Whether all conversions that are measured count, on the day of the action."""
        return self == Attribution()

    def measures(self, measures: Measures, name: str, usual: int, action: str) -> Iterator[Attributed]:
        """Yield the measures whose sum are the conversions after one action.

        The conversions of a window are among those of each longer one, event by event.

        Args:
            measures: The measures, to which these are added.
            name: The name of the conversions.
            usual: The measure of those in the usual window.
            action: CLICK, ENGAGEMENT or VIEW.
        """
        days: int = getattr(self, action.lower())
        usual_days = _USUAL[action]
        parts = _nested(measures, name, usual, [each for each in _WINDOWS if each <= usual_days])
        later = [each for each in _WINDOWS if each > usual_days]
        after = measures.share(f"{name} later", usual, _LATER)
        for windows in (parts, _nested(measures, f"{name} later", after, later)):
            counted = {window: index for window, index in windows.items() if window <= days}
            if self.by_conversion:
                yield from _by_conversion(measures, name, counted)
            elif counted:
                yield Attributed(counted[max(counted)], 0)


def _nested(measures: Measures, name: str, longest: int, windows: list[int]) -> dict[int, int]:
    """Return the measures of some windows, the shortest first, each a share of the next longer one."""
    *shorter, last = windows
    found = {last: longest}
    for window in reversed(shorter):
        longest = found[window] = measures.share(f"{name} in {window}", longest, _NARROWER)
    return dict(sorted(found.items()))


def _by_conversion(measures: Measures, name: str, windows: Mapping[int, int]) -> Iterator[Attributed]:
    """Yield what each window has more than the shorter one, with its delay."""
    shorter: int | None = None
    for window, index in windows.items():
        more = index if shorter is None else measures.rest(f"{name} only in {window}", index, shorter)
        yield Attributed(more, _DELAYS[window])
        shorter = index
