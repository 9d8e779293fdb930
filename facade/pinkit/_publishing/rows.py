"""What a batch allows: when its Pins are due, unknown fields, and invalid rows."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from typing import Any, Final, Literal, TypeAlias

import attrs

OnBad: TypeAlias = Literal["reject", "skip"]
#: The field that has the time at which a Pin is published.
PUBLISH_AT: Final = "publish_at"


@attrs.frozen
class Rows:
    """What a batch allows.

    Args:
        due: Pins with a later `publish_at` are not published; None if no Pin may have this field.
        zone: The time zone of times without one.
        on_bad: Whether an invalid row rejects the batch, or only fails itself.
        ignores_unknown: Whether fields that are not known are ignored.
        converts: Whether the files of images are converted.
    """

    due: dt.datetime | None = None
    zone: dt.tzinfo | None = None
    on_bad: OnBad = "reject"
    ignores_unknown: bool = False
    converts: bool = False

    def time_of(self, given: Any) -> dt.datetime | None:
        """Return when a Pin is due; None if it has no time, and is due at once.

        Raises:
            ValueError: The value is no time, has no time zone, or the batch has no `due`.
        """
        if is_empty(given):
            return None
        if self.due is None:
            raise ValueError(
                f"{PUBLISH_AT}: pass due=datetime.now(timezone.utc), which publishes what is due, "
                "or remove the field"
            )
        return aware(_time(given), self.zone)


def rows(
    due: dt.datetime | None,
    time_zone: str | dt.tzinfo | None,
    on_bad: OnBad,
    *,
    ignore_unknown: bool,
    convert: bool = False,
) -> Rows:
    """Check the arguments of a batch.

    Raises:
        TypeError: `due` is no time.
        ValueError: `due` has no time zone, there is no such zone, or `on_bad` has another value.
    """
    if due is not None and not isinstance(due, dt.datetime):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"due must be a datetime with a time zone, not {type(due).__name__}")
    if due is not None and due.tzinfo is None:
        raise ValueError("due must have a time zone: datetime.now(timezone.utc)")
    if on_bad not in ("reject", "skip"):
        raise ValueError(f"on_bad must be 'reject' or 'skip', not {on_bad!r:.40}")
    return Rows(due, zone_of(time_zone), on_bad, ignore_unknown, convert)


def zone_of(given: str | dt.tzinfo | None) -> dt.tzinfo | None:
    """Return a time zone by its name.

    Raises:
        ValueError: There is no such zone.
    """
    if not isinstance(given, str):
        return given
    try:
        return zoneinfo.ZoneInfo(given)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            f"time_zone must be a name such as 'Europe/Berlin', not {given!r:.60} "
            "(Windows needs the package tzdata)"
        ) from None


def aware(time: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """Return a time with its zone.

    Raises:
        ValueError: The time has no zone and none is given, or the clocks skip it there.
    """
    if time.tzinfo is not None:
        return time
    if zone is None:
        raise ValueError(
            f"{PUBLISH_AT}: {time.isoformat(' ')} has no time zone; add one (2030-01-31T08:00+01:00), "
            "or pass time_zone='Europe/Berlin'"
        )
    local = time.replace(tzinfo=zone)
    try:
        utc = local.astimezone(dt.UTC)
    except OverflowError:  # the first or the last day that a datetime can be
        return local
    if utc.astimezone(zone).replace(tzinfo=None) != time:
        raise ValueError(f"{PUBLISH_AT}: {time.isoformat(' ')} does not exist in {zone}: the clocks skip it")
    return local


def is_empty(value: Any) -> bool:
    """Whether a cell has no value: None, white space, or what data frames have in its place."""
    if isinstance(value, str):
        return not value.strip()
    if value is None or type(value).__name__ in _MISSING:
        return True
    return isinstance(value, float) and value != value  # NaN


def _time(given: Any) -> dt.datetime:
    if isinstance(given, dt.datetime):
        return given
    if isinstance(given, dt.date):
        return dt.datetime.combine(given, dt.time())
    try:
        return dt.datetime.fromisoformat(given.strip())
    except (AttributeError, ValueError):
        raise ValueError(
            f"{PUBLISH_AT}: {given!r:.60} is not a time such as '2030-01-31 08:00' or 2030-01-31T08:00Z"
        ) from None


_MISSING: Final = frozenset({"NAType", "NaTType"})
