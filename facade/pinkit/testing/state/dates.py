"""The date ranges of analytics, in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from attrs import frozen

from pinkit.testing.messages import Parameters, beyond
from pinkit.testing.world import Call


@frozen
class Limits:
    """The largest age and the longest range, in days (Pinterest's guides on analytics)."""

    back: int
    span: int


SYNCHRONOUS = Limits(90, 90)
ASYNCHRONOUS = Limits(914, 186)
PRODUCT_ITEMS = Limits(92, 31)
HOURLY = Limits(8, 3)


def days(call: Call, asked: Parameters, limits: Limits) -> list[date]:
    """Return the days from `start_date` to `end_date`.

    Raises:
        ApiError: 400 if they are not days, out of order, too many or too long ago.
    """
    if asked.get("granularity") == "HOUR":
        limits = HOURLY
    try:
        start, end = (date.fromisoformat(asked[name]) for name in ("start_date", "end_date"))
    except ValueError:
        raise beyond("start_date, end_date: one of them is not a day") from None
    if end < start:
        raise beyond("end_date: is before start_date")
    if (end - start).days >= limits.span:
        raise beyond(f"The time range specified is too large, it must be less than {limits.span} days")
    today = datetime.fromtimestamp(call.now, UTC).date()
    if start < today - timedelta(days=limits.back):
        raise beyond(f"You can only get data from the last {limits.back} days")
    return between(asked["start_date"], asked["end_date"])


def between(start: str, end: str) -> list[date]:
    """Return all days from one to another."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
