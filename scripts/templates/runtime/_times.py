"""Dates and times, as Pinterest writes them and as RFC 3339 wants them written."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Final

#: UTC, where a time came without an offset, and is written back without one; unlike `UTC`, it has a name.
UNMARKED_UTC: Final = timezone(timedelta(0), "UTC")


def read_datetime(raw: Any) -> Any:
    """A time with its offset, UTC where none is given; what is no time stays as it came."""
    if type(raw) is not str:
        return raw
    try:
        moment = datetime.fromisoformat(raw)
    except ValueError:
        from dateutil.parser import isoparse  # slow to import, seldom needed

        try:
            moment = isoparse(raw)
        except (ValueError, OverflowError):
            return raw
    # Pinterest's times are UTC; some come without an offset. (`replace` would take five times as long.)
    return moment if moment.tzinfo else datetime.combine(moment, moment.time(), UNMARKED_UTC)


def read_date(raw: Any) -> Any:
    """A date; what is none stays as it came."""
    # fromisoformat also takes `20240131` and `2024-W05-3`, which would be written back otherwise
    if type(raw) is not str or len(raw) != 10 or raw[4] != "-" or raw[7] != "-":
        return raw
    try:
        return date.fromisoformat(raw)
    except ValueError:
        return raw


def write_datetime(moment: datetime) -> str:
    """A time as RFC 3339 says it; one without an offset is taken as UTC, unless it came from Pinterest so."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    written = moment.isoformat()
    if not written.endswith("+00:00"):
        return written
    return written[:-6] + ("" if _is_unmarked(moment.tzinfo) else "Z")


def _is_unmarked(zone: Any) -> bool:
    """By its form, because copies and pickles are other objects."""
    return zone is not UTC and repr(zone) == _UNMARKED


_UNMARKED: Final = repr(UNMARKED_UTC)
