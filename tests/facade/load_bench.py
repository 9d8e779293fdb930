"""A mock with many users, each with ad accounts that have campaigns, and what each of its accounts spent."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from typing import Any

import attrs
import pinkit
from pinkit import load
from pinkit.testing import Mock
from table_bench import numbers_of

COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CTR"]


@attrs.frozen
class MockClients:
    """Makes clients of the users of a mock that is served; it can be pickled, and tokens are in the environment.

    Args:
        url: The address of the mock.
    """

    url: str

    def __call__(self, user: str) -> pinkit.Client:
        return pinkit.Client(os.environ[f"TOKEN_{user}"], base_url=self.url)


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
