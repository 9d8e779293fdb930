"""Read and write dates and times, in Pinterest's formats and in RFC 3339."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Final

#: The zone of times that were received without an offset, and are written back without one.
UNMARKED_UTC: Final = timezone(timedelta(0), "UTC")


def read_datetime(raw: Any) -> Any:
    """Parse a time with its offset, UTC if it has none; a value that is not a time stays as received."""
    if type(raw) is not str:
        return raw
    try:
        moment = datetime.fromisoformat(raw)
    except ValueError:
        from dateutil.parser import isoparse  # slow to import, rarely needed

        try:
            moment = isoparse(raw)
        except (ValueError, OverflowError):
            return raw
    # Pinterest's times are UTC; some have no offset. (`replace` would take five times as long.)
    return moment if moment.tzinfo else datetime.combine(moment, moment.time(), UNMARKED_UTC)


def read_date(raw: Any) -> Any:
    """Parse a date; a value that is not a date stays as received."""
    # fromisoformat also accepts `20240131` and `2024-W05-3`, which would be written back differently
    if type(raw) is not str or len(raw) != 10 or raw[4] != "-" or raw[7] != "-":
        return raw
    try:
        return date.fromisoformat(raw)
    except ValueError:
        return raw


def write_datetime(moment: datetime) -> str:
    """Format a time as RFC 3339; one without an offset is UTC, unless Pinterest sent it without one."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    written = moment.isoformat()
    if not written.endswith("+00:00"):
        return written
    return written[:-6] + ("" if _is_without_offset(moment.tzinfo) else "Z")


def _is_without_offset(zone: Any) -> bool:
    """Whether a zone is the one without an offset, compared by value because copies are other objects."""
    return zone is not UTC and repr(zone) == _UNMARKED


_UNMARKED: Final = repr(UNMARKED_UTC)
