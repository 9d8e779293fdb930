"""A load: which tables of which accounts go into which dataset, and its partitions."""

from __future__ import annotations

import datetime as dt
import os
import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from .. import limits
from .._analytics.arguments import day
from .._analytics.arrow import arrow
from .partitions import (
    LISTS,
    Analytics,
    List,
    Month,
    Partition,
    file_of,
    fingerprint,
    key_of,
    months_of,
    owner_column,
    windows_of,
    with_loaded,
)

if TYPE_CHECKING:
    from ..client import Client
    from .manifest import Entry


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


def _day(value: dt.date | str) -> dt.date:
    return day("today", value)


def _are_accounts(_: Any, __: Any, value: Any) -> None:
    for account, user in value.items():
        if not isinstance(account, str) or not account.isdigit():
            raise ValueError(f"accounts must have ids of digits, as text, not {account!r:.60}")
        if not isinstance(user, str) or not user:
            raise ValueError(f"accounts[{account!r}] must be the name of a user, as text that is not empty")


def _are_tables(_: Any, __: Any, value: Any) -> None:
    if not value:
        raise ValueError("tables is empty; give at least one")
    for each in value:
        if not isinstance(each, (Analytics, List)):
            raise TypeError(f"tables must contain load.Analytics or load.List, not {type(each).__name__}")
    names = [each.name for each in value]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"tables has the name {sorted(twice)[0]!r} twice; choose another one")


def _is_function(_: Any, __: Any, value: Any) -> None:
    if not callable(value):
        raise TypeError(f"clients must be a function of a user's name, not {type(value).__name__}")


def _accounts(value: Mapping[str, str]) -> Mapping[str, str]:
    return dict(value)


def _names(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(f"users must be a list of names, not {value!r:.60}")
    return tuple(value)


def _listed(value: Iterable[Analytics | List]) -> tuple[Analytics | List, ...]:
    return tuple(value)


def _folder(value: str | os.PathLike[str]) -> Path:
    return Path(value).expanduser().absolute()


@attrs.frozen(kw_only=True)
class Plan:
    """What to load: tables of ad accounts and users, as a Parquet dataset in a folder.

    The files are `TABLE/account=ID/month=2024-06/part.parquet`; those of lists have no month, and those of
    boards, catalogs and Pins are in `user=NAME`. Each is written completely or not at all. `_manifest.jsonl`
    lists those that are complete.

    Args:
        folder: The folder, which all workers reach by this path; created if it does not exist.
        clients: Returns the client of a user, given the user's name: `load.RedisClients`, or a function of a
            module of yours. With processes or a cluster it is pickled, so it must not contain a secret.
        accounts: The ad accounts, each with the name of the user whose token reads it.
        users: Users without an ad account whose lists are loaded, too.
        tables: The tables.
        today: The day of the run; today in UTC, if omitted.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: An argument has a value that is not allowed, or is beyond a limit.
    """

    folder: Path = attrs.field(converter=_folder, kw_only=False)
    clients: Callable[[str], Client] = attrs.field(validator=_is_function)
    accounts: Mapping[str, str] = attrs.field(
        factory=dict[str, str], converter=_accounts, validator=_are_accounts
    )
    users: tuple[str, ...] = attrs.field(default=(), converter=_names)
    tables: tuple[Analytics | List, ...] = attrs.field(converter=_listed, validator=_are_tables)
    today: dt.date = attrs.field(factory=_today, converter=_day)

    def __attrs_post_init__(self) -> None:
        if not self.accounts and not self.users:
            raise ValueError("accounts and users are both empty; give at least one")
        self.queries()  # reports wrong arguments before anything is loaded

    def queries(self) -> dict[str, str]:
        """Return a text for each table that is the same while its files belong together."""
        return {each.name: fingerprint(each, self.today) for each in self.tables}

    def partitions(self, done: Mapping[str, Entry] | None = None) -> list[Partition]:
        """Return the partitions, those of different users in turn: each user has quotas of its own.

        Args:
            done: The files that are complete, by their place; none, if omitted. A file that was deleted since
                is loaded again.

        Returns:
            The partitions with days that are new or may have changed, and lists that were not loaded today.
        """
        of_users = dict[str, list[Partition]]()
        for table in self.tables:
            for owner, user in self._owners(table):
                of_users.setdefault(user, []).extend(self._of(table, owner, user, done or {}))
        return [each for turn in zip_longest(*of_users.values()) for each in turn if each is not None]

    def _owners(self, table: Analytics | List) -> Iterable[tuple[str, str]]:
        if isinstance(table, Analytics) or LISTS[table.what]:
            return self.accounts.items()
        return [(user, user) for user in dict.fromkeys([*self.accounts.values(), *self.users])]

    def _of(
        self, table: Analytics | List, owner: str, user: str, done: Mapping[str, Entry]
    ) -> Iterator[Partition]:
        if isinstance(table, List):
            found = self._found(table, owner, None, done)
            if found is None or found.loaded_on < self.today:
                yield Partition(self.folder, table, owner, user)
            return
        window = limits.PRODUCT_ITEMS if table.level == "PRODUCT_ITEM" else limits.REPORTS
        earliest = self.today - dt.timedelta(window.back)
        months = [
            with_loaded(each, found, earliest)
            for each in self._months(table)
            if self._is_open(table, each, found := self._found(table, owner, each, done))
        ]
        for some in windows_of(months, window.days):
            yield Partition(self.folder, table, owner, user, some)

    def _months(self, table: Analytics) -> Sequence[Month]:
        wanted = table.checked("0", self.today)
        return months_of(wanted.start, wanted.end)

    def _found(
        self, table: Analytics | List, owner: str, month: Month | None, done: Mapping[str, Entry]
    ) -> Entry | None:
        """Return the entry of a file; None if the file was deleted since."""
        entry = done.get(key_of(table.name, owner, month))
        is_there = entry is not None and file_of(self.folder, table, owner, month).exists()
        return entry if is_there else None

    def _is_open(self, table: Analytics, month: Month, found: Entry | None) -> bool:
        """Whether days of a month have not been loaded, or may have changed since."""
        if found is None or found.start > str(month.start) or found.end < str(month.end):
            return True
        final = dt.date.fromisoformat(found.end) + dt.timedelta(table.lookback)
        return found.loaded_on < self.today and found.loaded_on <= final

    def dataset(self, name: str) -> Any:
        """Open a table that was loaded, with the account or user, and the month, as columns of text.

        Args:
            name: The name of the table.

        Returns:
            A `pyarrow.dataset.Dataset`.

        Raises:
            ImportError: pyarrow is not installed.
            ValueError: The plan has no such table, or nothing of it was loaded.
        """
        pa, dataset = arrow(), arrow("dataset")
        found = {each.name: each for each in self.tables}.get(name)
        if found is None or not (self.folder / name).is_dir():
            raise ValueError(f"name must be a table that was loaded, not {name!r:.60}")
        keys = [owner_column(found), *(["month"] if isinstance(found, Analytics) else [])]
        schema = pa.schema([pa.field(each, pa.string()) for each in keys])
        hive = dataset.partitioning(schema, flavor="hive")
        return dataset.dataset(self.folder / name, format="parquet", partitioning=hive)


def check_pickled(plan: Plan) -> None:
    """Raise a TypeError if a plan cannot be sent to other processes."""
    try:
        pickle.dumps(plan.clients)
    except Exception as error:
        raise TypeError(
            "clients cannot be pickled, so that no other process can make them: pass load.RedisClients, or a "
            f"function of a module ({type(error).__name__})"
        ) from None
