"""The numbers of Pins: for each day, for a range of days, and for their whole life."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import accumulate

from attrs import define, field, frozen

from pinkit.testing.messages import Object
from pinkit.testing.state.delivery import Part, Source, now_hour
from pinkit.testing.state.measures import HOURS, Measures, hashed
from pinkit.testing.state.report_rows import periods
from pinkit.testing.world import Call

LIFETIME = ("TOTAL_COMMENTS", "TOTAL_REACTIONS")
# Nested measures, as (name, the measure that it is a share of, share).
_NESTED = (
    ("ENGAGEMENT", "IMPRESSION", 0.09),
    ("PIN_CLICK", "ENGAGEMENT", 0.5),
    ("OUTBOUND_CLICK", "PIN_CLICK", 0.4),
    ("NO_CLICK", "ENGAGEMENT", 0.0),
    ("SAVE", "NO_CLICK", 0.3),
    ("PROFILE_VISIT", "IMPRESSION", 0.004),
    ("USER_FOLLOW", "PROFILE_VISIT", 0.1),
    ("TOTAL_COMMENTS", "IMPRESSION", 0.0008),
    ("TOTAL_REACTIONS", "IMPRESSION", 0.004),
    ("VIDEO_START", "IMPRESSION", 0.5),
    ("VIDEO_MRC_VIEW", "VIDEO_START", 0.6),
    ("VIDEO_10S_VIEW", "VIDEO_MRC_VIEW", 0.3),
    ("QUARTILE_95_PERCENT_VIEW", "VIDEO_10S_VIEW", 0.5),
)
_WATCHED = 4000  # the least milliseconds of one view
APPS: Mapping[str, int] = {"MOBILE": 0, "TABLET": 1, "WEB": 2}
_APP_WEIGHTS = (0, *accumulate((7, 1, 2)))
_VIDEO_NAMES = {name for name, _, __ in _NESTED[-4:]} | {"VIDEO_AVG_WATCH_TIME", "VIDEO_V50_WATCH_TIME"}


@define
class _Measured:
    """The measures of Pins, by name."""

    measures: Measures = field(factory=Measures)
    _indexes: dict[str, int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        indexes = {"IMPRESSION": 0}
        for name, of, share in _NESTED:
            if share:
                indexes[name] = self.measures.share(f"organic {name}", indexes[of], share)
            else:
                indexes[name] = self.measures.rest(f"organic {name}", indexes[of], indexes["PIN_CLICK"])
        indexes["VIDEO_V50_WATCH_TIME"] = self.measures.price("watched", indexes["VIDEO_START"], _WATCHED)
        self._indexes = indexes

    def number(self, name: str, sums: Sequence[int]) -> float:
        """Return a metric; a rate is a share of the impressions."""
        if name.endswith("_RATE"):
            return _ratio(sums[self._indexes[name.removesuffix("_RATE")]], sums[0])
        if name == "VIDEO_AVG_WATCH_TIME":
            return _ratio(sums[self._indexes["VIDEO_V50_WATCH_TIME"]], sums[self._indexes["VIDEO_START"]])
        return sums[self._indexes[name]] if name in self._indexes else 0


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


MEASURED = _Measured()


@frozen
class PinNumbers:
    """A Pin, from the hour of its creation on."""

    id: str
    is_video: bool
    begin: int
    source: Source

    def add(self, sums: list[int], hours: tuple[int, int], parts: Sequence[Part]) -> None:
        """Add the numbers of one day."""
        self.source.add(sums, MEASURED.measures, hours, parts)


def read_pin(call: Call, record: Object) -> PinNumbers:
    """Return the numbers of a Pin."""
    begin = int(record["created"] // 3600)
    source = Source(hashed(call.world.seed, record["id"]), [(begin, now_hour(call))])
    return PinNumbers(record["id"], record["creative_type"] == "VIDEO", begin, source)


def _parts(app: str) -> tuple[Part, ...]:
    return (Part(_APP_WEIGHTS, (APPS[app],)),) if app in APPS else ()


def metrics_of(
    call: Call,
    pins: Sequence[PinNumbers],
    over: Sequence[date],
    names: Iterable[str],
    app: str = "ALL",
    begin: int = 0,
) -> Object:
    """Return the numbers of some Pins for each day, and for all days together; future days have none.

    Args:
        call: The request.
        pins: The Pins.
        over: The days.
        names: The metrics; those of videos are omitted if no Pin is one.
        app: The type of the apps: ALL, MOBILE, TABLET or WEB.
        begin: Hours since 1970; the days before have no numbers.
    """
    names = [name for name in dict.fromkeys(names) if _fits(name, pins)]
    daily, total, parts = list[Object](), [0] * len(MEASURED.measures), _parts(app)
    for period in periods(over, "DAY"):
        (hours,) = period.days
        if hours[0] > now_hour(call) or hours[1] <= begin:
            continue
        sums = [0] * len(total)
        for pin in pins:
            pin.add(sums, hours, parts)
        total = [one + more for one, more in zip(total, sums, strict=True)]
        daily.append(
            {"date": period.label["DATE"], "data_status": "READY", "metrics": named_numbers(names, sums)}
        )
    return {"daily_metrics": daily, "summary_metrics": named_numbers(names, total)}


def named_numbers(names: Iterable[str], sums: Sequence[int]) -> Object:
    """Return metrics by name."""
    return {name: MEASURED.number(name, sums) for name in names}


def _fits(name: str, pins: Iterable[PinNumbers]) -> bool:
    """Whether any of some Pins has a metric: those on videos are of videos only."""
    return name not in _VIDEO_NAMES or any(pin.is_video for pin in pins)


def sums_of(pin: PinNumbers, over: Sequence[date], app: str = "ALL") -> list[int]:
    """Return the numbers of one Pin for some days."""
    sums = [0] * len(MEASURED.measures)
    for hours in periods(over, "TOTAL")[0].days if over else ():
        pin.add(sums, hours, _parts(app))
    return sums


def days_since(call: Call, begin: int, most: int) -> list[date]:
    """Return the days from an hour until today; at most this many of them."""
    today = now_hour(call) // HOURS
    first = max(begin // HOURS, today - most + 1)
    return [datetime.fromtimestamp(day * 86400, UTC).date() for day in range(first, today + 1)]


def pin_metrics(call: Call, record: Object) -> Object:
    """Return the numbers in a Pin itself: those of the last 90 days, and of all days."""
    pin = read_pin(call, record)
    return {
        "90d": _named(sums_of(pin, days_since(call, pin.begin, 90))),
        "lifetime_metrics": {
            **_named(sums := sums_of(pin, days_since(call, pin.begin, 10**6))),
            "reaction": MEASURED.number("TOTAL_REACTIONS", sums),
            "comment": MEASURED.number("TOTAL_COMMENTS", sums),
        },
    }


def _named(sums: Sequence[int]) -> Object:
    names = {"clickthrough": "PIN_CLICK"}
    wanted = ("impression", "pin_click", "clickthrough", "outbound_click", "save")
    return {name: MEASURED.number(names.get(name, name.upper()), sums) for name in wanted}
