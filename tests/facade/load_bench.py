"""A mock with many users, each with ad accounts that have campaigns, and what each of its accounts spent."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from typing import Any

import attrs
from pinkit import Token, load
from pinkit.testing import Mock
from pinkit.testing.state.oauth import issue_refresh_token
from table_bench import numbers_of

COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CTR"]


class Agency:
    """A mock with accounts.

    Args:
        users: The number of users.
        accounts: The ad accounts of each.
        campaigns: The campaigns of each ad account.
    """

    def __init__(self, users: int = 1, accounts: int = 2, campaigns: int = 2) -> None:
        self.mock = Mock()
        self.mock.settings.processing_seconds = 0
        self.accounts: dict[str, str] = {}
        first = self.mock.world.ad_account_id
        record: Any = self.mock.world.table("ad_accounts").get(first)
        for number in range(users):
            user = self.mock.users.add(f"user{number}")
            for _ in range(accounts):
                account = self.mock.world.new_id()
                own = {"id": account, "owner_id": user.id}
                self.mock.world.table("ad_accounts").put(account, {**record, **own})
                self.mock.world = attrs.evolve(self.mock.world, ad_account_id=account)
                self.mock.add_campaigns(campaigns)
                self.accounts[account] = user.username

    def environ(self) -> dict[str, str]:
        """The variables that `MockClients` needs."""
        return {f"TOKEN_{each.username}": each.token for each in self.mock.users}

    def expire(self, save: Callable[[str, Token], object]) -> None:
        """Save a token of each user that has expired, and can be refreshed."""
        for name in dict.fromkeys(self.accounts.values()):
            user = self.mock.users[name]
            self.mock.world = attrs.evolve(self.mock.world, user_id=user.id)
            refresh = issue_refresh_token(self.mock.world, user.token)
            save(name, Token("old", refresh_token=refresh, expires_at=1.0))

    def numbers(self, start: dt.date, end: dt.date) -> list[tuple[Any, ...]]:
        """What `numbers_in` returns for a dataset of a range that is complete."""
        found = list[tuple[Any, ...]]()
        for account, user in self.accounts.items():
            owner = self.mock.users[user].id
            self.mock.world = attrs.evolve(self.mock.world, ad_account_id=account, user_id=owner)
            for row in numbers_of(self.mock, ["CAMPAIGN_ID", *COLUMNS], start, end):
                spent = row.get("SPEND_IN_MICRO_DOLLAR")
                found.append((account, str(row["CAMPAIGN_ID"]), str(row["DATE"]), int(spent or 0)))
        return sorted(found)

    def statuses(self) -> Counter[tuple[str, int]]:
        """The number of requests by operation and status."""
        return Counter((each.operation or "", each.status) for each in self.mock.requests)


def numbers_in(plan: load.Plan, name: str = "spend") -> list[tuple[Any, ...]]:
    """The account, campaign, day and spend of each row of a dataset."""
    columns = ["account", "CAMPAIGN_ID", "DATE", "SPEND_IN_MICRO_DOLLAR"]
    rows = plan.dataset(name).to_table(columns=columns).to_pylist()
    return sorted(
        (row["account"], row["CAMPAIGN_ID"], str(row["DATE"]), row[columns[3]] or 0) for row in rows
    )


class CountedQuotas:
    """What a mock counted against a quota, by user and second.

    Args:
        mock: The mock, whose quota of a category is set.
        category: The category.
        calls: The calls of a window.
        seconds: The length of a window.
    """

    def __init__(self, mock: Mock, category: str, calls: int, seconds: int) -> None:
        self.times: dict[str, list[float]] = {}
        self._quota = calls, seconds
        mock.quotas.set(category, calls, seconds)
        take = mock.quotas.take

        def counted(operation: Any, identity: Any) -> tuple[tuple[str, str], ...]:
            headers = take(operation, identity)
            if operation.quota == category:
                self.times.setdefault(identity.user, []).append(mock.clock())
            return headers

        mock.quotas.take = counted  # type: ignore[method-assign]

    def used(self) -> tuple[int, float, float]:
        """The whole windows of all users, and the part of their calls that was used; then by time."""
        calls, seconds = self._quota
        windows, whole, in_whole = list[int](), 0, 0
        for times in self.times.values():
            start, used = times[0], 0
            for time in times:
                if time >= start + seconds:  # as the mock does, it begins with a call
                    windows.append(used)
                    start, used = time, 0
                used += 1
            spans = int((times[-1] - times[0]) // seconds)
            whole += spans
            in_whole += sum(time < times[0] + spans * seconds for time in times)
        part = sum(windows) / (calls * len(windows)) if windows else 1.0
        return len(windows), round(part, 3), round(in_whole / (calls * whole), 3) if whole else 1.0
