"""A client and its mock with campaigns, and the numbers of that mock without any request."""

import datetime as dt
from typing import Any

from pinkit.testing import Mock
from pinkit.testing.state.ads import find_account
from pinkit.testing.state.dates import between
from pinkit.testing.state.delivery import LEVELS, Deliveries
from pinkit.testing.state.report_rows import Rows, periods
from pinkit.testing.tokens import Identity
from pinkit.testing.world import Call
from scripted import Mode
from workbench import Bench

COLUMNS = [
    "SPEND_IN_MICRO_DOLLAR",
    "SPEND_IN_DOLLAR",
    "CTR",
    "IMPRESSION_1",
    "TOTAL_CHECKOUT",
    "CAMPAIGN_NAME",
]


class Ads(Bench):
    """One client, and its mock with campaigns of one ad each, as old as the longest range."""

    def __init__(self, mode: Mode, campaigns: int = 3) -> None:
        mode.clock.now += 7200  # in the morning, in UTC: the waits of a test end on the same day
        super().__init__(mode)
        self.mock.add_campaigns(campaigns)
        self.account = str(self.mock.world.ad_account_id)

    @property
    def today(self) -> dt.date:
        """Today, in UTC."""
        return dt.datetime.fromtimestamp(self.mode.clock.now, dt.UTC).date()

    def ids(self, table: str = "campaigns") -> list[str]:
        """The ids of the entities of a table."""
        return [each["id"] for each in self.mock.world.table(table)]

    def rows(self, **more: Any) -> Any:
        """Request a table; of campaigns by day for the last 40 days, if nothing else is stated."""
        start = self.today - dt.timedelta(40)
        arguments = {"level": "CAMPAIGN", "start": start, "columns": COLUMNS, **more}
        return self.client.analytics.rows(self.account, **arguments)

    def read(self, **more: Any) -> list[dict[str, Any]]:
        """Request a table, and iterate over it."""
        return self.mode.list(self.rows(**more))

    def calls(self, part: str, method: str = "") -> int:
        """Count the requests whose path ends with a text."""
        sent = [each for each in self.line.sent if each.url.path.endswith(part)]
        return sum(method in ("", each.method) for each in sent)


def numbers_of(
    mock: Mock, columns: list[str], start: dt.date, end: dt.date, level: str = "CAMPAIGN", period: str = "DAY"
) -> list[dict[str, Any]]:
    """Return the rows of a range as the mock computes them, of any length and without a request."""
    world = mock.world
    identity = Identity("user", world.user_id, world.app_id, frozenset(mock.description.scopes))
    operation = mock.description.operations["campaigns/analytics"]
    path = {"ad_account_id": world.ad_account_id}
    call = Call(world, operation, path, {}, {}, identity, False, world.store.table, world.clock())
    over = periods(between(str(start), str(end)), period)
    rows = Rows(call, columns, over, LEVELS[level].column)
    found = Deliveries(call, find_account(call)).entities(level)
    return [row for entity in found for row in rows.of(entity)]


def by_key(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Sort rows by entity, date and so on."""
    names = ("CAMPAIGN_ID", "AD_ID", "DATE", "HOUR", "TARGETING_TYPE", "TARGETING_VALUE")
    return sorted(rows, key=lambda row: [str(row.get(name, "")).zfill(20) for name in names])
