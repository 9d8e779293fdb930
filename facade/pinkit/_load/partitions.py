"""The tables of a load, and its partitions: what one worker loads at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote

import attrs

from .._analytics.arguments import one_of
from .._analytics.plan import VIAS, plan
from .._analytics.query import LevelName, Query, query
from .._core.validation import seconds, whole

if TYPE_CHECKING:
    from .manifest import Entry

#: The lists, and whether they belong to an ad account; the others belong to a user.
LISTS: Final[Mapping[str, bool]] = {
    "ad_groups": True,
    "ads": True,
    "audiences": True,
    "boards": False,
    "campaigns": True,
    "catalogs": False,
    "pins": False,
}


class Month(NamedTuple):
    """The days of a table that are in one file.

    Args:
        start: The first day.
        end: The last day, in the same month.
    """

    start: dt.date
    end: dt.date

    def __str__(self) -> str:
        return f"{self.start:%Y-%m}"


def _is_name(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, str) or not value.isidentifier():
        raise ValueError(f"name must be a name of letters, digits and '_', not {value!r:.60}")


def _kept(value: Iterable[str]) -> Iterable[str]:
    """Keep an iterable that can be read once; a text is reported later."""
    return value if isinstance(value, str) else tuple(value)


@attrs.frozen(kw_only=True)
class Analytics:
    """Analytics of ads by day, of each ad account; the arguments are those of `client.analytics.rows`.

    Args:
        name: The name of the table: a folder of the dataset.
        level: The level.
        start: The first day, at most 914 days ago.
        end: The last day; the day of the run, if omitted.
        columns: The columns.
        breakdown: Targeting types.
        attribution: Attribution windows.
        reporting_timezone: The time zone of the days.
        money: `micros` or `decimal`.
        types: Kinds of columns.
        via: How the rows are requested.
        lookback: Days. A month is final, if it was loaded later than this many days after its last day.
        timeout: Seconds to wait for Pinterest, for each partition.
    """

    name: str = attrs.field(validator=_is_name, kw_only=False)
    level: LevelName
    start: dt.date | str
    end: dt.date | str | None = None
    columns: Iterable[str] = attrs.field(converter=_kept)
    breakdown: Iterable[str] = attrs.field(default=(), converter=_kept)
    attribution: Mapping[str, Any] | None = None
    reporting_timezone: str | None = None
    money: str = "micros"
    types: Mapping[str, str] | None = None
    via: str = "auto"
    lookback: int = 30
    timeout: float = 3600.0

    def checked(self, account: str, today: dt.date) -> Query:
        """Return what is wanted of one account.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed, or is beyond a limit.
        """
        one_of("via", self.via, VIAS)
        seconds("timeout", self.timeout)
        whole("lookback", self.lookback)
        wanted = query(account, **self.arguments, start=self.start, end=self.end, today=today)
        plan(wanted, self.via, today)
        return wanted

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of `analytics.rows` that all partitions share."""
        shared = attrs.fields_dict(Analytics).keys() - {"name", "start", "end", "via", "lookback", "timeout"}
        return {"granularity": "DAY", "ids": None, **{name: getattr(self, name) for name in shared}}


def _is_list(_: Any, __: Any, value: Any) -> None:
    one_of("what", value, LISTS)


@attrs.frozen
class List:
    """A list, as it is on the day of the run: one file of each ad account or user.

    Args:
        what: `ad_groups`, `ads`, `audiences` or `campaigns`, of each ad account; `boards`, `catalogs` or
            `pins`, of each user. It is also the name of the table.
        arguments: Arguments of `list`, such as `{"entity_statuses": ["ARCHIVED"]}`; pages of 250 items are
            requested.
    """

    what: str = attrs.field(validator=_is_list)
    arguments: Mapping[str, Any] = attrs.field(factory=dict[str, Any], hash=False)

    @property
    def name(self) -> str:
        """The name of the table."""
        return self.what


@attrs.frozen(repr=False)
class Partition:
    """What one worker loads at once: months of a table of one ad account, or one list.

    Args:
        folder: The folder of the dataset.
        table: The table.
        owner: The ad account; the user, for a list of a user.
        user: The user whose client loads it.
        months: The months, whose days follow each other; empty for a list.
    """

    folder: Path
    table: Analytics | List
    owner: str
    user: str
    months: tuple[Month, ...] = ()

    def path(self, month: Month | None) -> Path:
        """Return the file of a month, or of a list."""
        return file_of(self.folder, self.table, self.owner, month)

    def __str__(self) -> str:
        days = f", {self.months[0].start} to {self.months[-1].end}" if self.months else ""
        return f"{self.table.name} of {self.owner}{days}"

    def __repr__(self) -> str:
        return f"<Partition {self}>"


def file_of(folder: Path, table: Analytics | List, owner: str, month: Month | None) -> Path:
    """Return the file of a month of an ad account, or of a list."""
    place = folder / table.name / f"{owner_column(table)}={quote(owner, safe='')}"
    return (place if month is None else place / f"month={month}") / "part.parquet"


def owner_column(table: Analytics | List) -> str:
    """Return the name of the column that the folders add to a table."""
    return "account" if isinstance(table, Analytics) or LISTS[table.what] else "user"


def months_of(start: dt.date, end: dt.date) -> list[Month]:
    """Split a range of days into months."""
    found = list[Month]()
    while start <= end:
        following = (start.replace(day=1) + dt.timedelta(32)).replace(day=1)
        found.append(Month(start, min(end, following - dt.timedelta(1))))
        start = following
    return found


def with_loaded(month: Month, found: Entry | None, earliest: dt.date) -> Month:
    """Return a month with the days that its file has, too: the file is replaced as a whole.

    Args:
        month: The days that are wanted.
        found: The file, if there is one.
        earliest: The first day that Pinterest has numbers of.
    """
    if found is None:
        return month
    start, end = map(dt.date.fromisoformat, (found.start, found.end))
    return Month(min(month.start, max(start, earliest)), max(month.end, end))


def windows_of(months: Iterable[Month], most: int) -> list[tuple[Month, ...]]:
    """Group months whose days follow each other into windows of at most so many days."""
    windows = list[list[Month]]()
    for month in months:
        if (
            windows
            and windows[-1][-1].end + dt.timedelta(1) == month.start
            and (month.end - windows[-1][0].start).days < most
        ):
            windows[-1].append(month)
        else:
            windows.append([month])
    return [tuple(each) for each in windows]


def fingerprint(table: Analytics | List, today: dt.date) -> str:
    """Return a text that is the same for tables whose files belong together."""
    if isinstance(table, List):
        return repr((table.what, sorted(table.arguments.items())))
    return table.checked("0", today).fingerprint("start", "end", "ad_account_id")


def key_of(name: str, owner: str, month: Month | None) -> str:
    """Return the place of a file in the manifest."""
    return "/".join([name, quote(owner, safe=""), *([] if month is None else [str(month)])])
