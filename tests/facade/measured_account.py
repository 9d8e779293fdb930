"""An ad account of a mock, and what tests of its numbers share."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from pinkit.testing import Clock, Mock

START = 1_780_000_000.0  # 2026-05-28
DAY = 86400.0
COUNTS = [
    "IMPRESSION_1",
    "IMPRESSION_2",
    "TOTAL_IMPRESSION",
    "CLICKTHROUGH_1",
    "TOTAL_CLICKTHROUGH",
    "TOTAL_ENGAGEMENT",
    "REPIN_1",
    "SPEND_IN_MICRO_DOLLAR",
    "TOTAL_CHECKOUT",
    "TOTAL_WEB_CHECKOUT",
    "TOTAL_CLICK_CHECKOUT",
    "TOTAL_ENGAGEMENT_CHECKOUT",
    "TOTAL_VIEW_CHECKOUT",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CONVERSIONS",
    "VIDEO_MRC_VIEWS_1",
    "TOTAL_VIDEO_P0_COMBINED",
    "TOTAL_VIDEO_P100_COMPLETE",
    "LEADS",
]
RATIOS = ["CTR", "ECTR", "SPEND_IN_DOLLAR", "CPM_IN_DOLLAR", "CPM_IN_MICRO_DOLLAR", "ENGAGEMENT_RATE"]
COLUMNS = [*COUNTS, *RATIOS]
SYNC = {
    "CAMPAIGN": ("campaigns/analytics", "campaign_ids", "CAMPAIGN_ID"),
    "AD_GROUP": ("ad_groups/analytics", "ad_group_ids", "AD_GROUP_ID"),
    "PIN_PROMOTION": ("ads/analytics", "ad_ids", "AD_ID"),
}
IDS = {"CAMPAIGN": "CAMPAIGN_ID", "AD_GROUP": "AD_GROUP_ID", "PIN_PROMOTION": "PIN_PROMOTION_ID"}
TABLES = {"CAMPAIGN": "campaigns", "AD_GROUP": "ad_groups", "PIN_PROMOTION": "ads"}


class Account:
    """An ad account of a mock, whose entities are made and changed by requests."""

    def __init__(self, seed: int = 0) -> None:
        self.clock = Clock(START, running=False)
        self.mock = Mock(seed, clock=self.clock, verify=True)
        self.path = f"/ad_accounts/{self.mock.world.ad_account_id}"

    def call(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        headers = [("Authorization", f"Bearer {self.mock.token}"), ("Content-Type", "application/json")]
        content = b"" if body is None else json.dumps(body).encode()
        text = urlencode(query, doseq=True, safe=",")
        response = self.mock.handle(method, f"/v5{self.path}/{path}", text, headers, content)
        assert response.status in (200, 201), response.body
        return response.json()

    def make(self, kind: str, **fields: Any) -> str:
        (made,) = self.call("POST", kind, [fields])["items"]
        return str(made["data"]["id"])

    def grow(self, tree: Iterable[Iterable[int]]) -> None:
        """Make campaigns of ad groups of so many ads."""
        self.mock.add_campaigns(1, since=START)
        (pin,) = {each["pin_id"] for each in self.mock.world.table("ads")}
        for groups in tree:
            plain = {"ad_account_id": self.path.rpartition("/")[2], "objective_type": "AWARENESS"}
            campaign = self.make("campaigns", name='Oak, "linen"', **plain)
            for ads in groups:
                group = self.make(
                    "ad_groups", campaign_id=campaign, name="Chairs", billable_event="IMPRESSION"
                )
                for _ in range(ads):
                    self.make("ads", ad_group_id=group, creative_type="REGULAR", pin_id=pin)
                    self.clock.advance(5000)

    def entities(self, level: str) -> list[dict[str, Any]]:
        return list(self.mock.world.table(TABLES[level]))

    def today(self) -> dt.date:
        return dt.datetime.fromtimestamp(self.clock(), dt.UTC).date()

    def report(self, level: str, over: tuple[str, str], granularity: str = "DAY", **more: Any) -> Any:
        start, end = over
        body = {"start_date": start, "end_date": end, "granularity": granularity, "level": level}
        started = self.call("POST", "reports", {"columns": COLUMNS, **body, **more})
        self.mock.settings.processing_seconds = 0
        done = self.call("GET", "reports", token=started["token"])
        path = "/" + done["url"].split("/", 3)[3]
        content = self.mock.handle("GET", path).body.decode()
        if more.get("report_format") == "CSV":
            return list(csv.DictReader(io.StringIO(content)))
        return json.loads(content)

    def now(self, level: str, over: tuple[str, str], granularity: str = "DAY", **more: Any) -> Any:
        """Return the rows of the synchronous operation."""
        path, name, _ = SYNC[level]
        ids = [each["id"] for each in self.entities(level)]
        query = {"start_date": over[0], "end_date": over[1], "granularity": granularity, name: ids}
        return self.call("GET", path, **{**query, "columns": ",".join(COLUMNS), **more})


def total(rows: Iterable[dict[str, Any]]) -> dict[str, int]:
    sums = defaultdict[str, int](int)
    for row in rows:
        for name in COUNTS:
            sums[name] += int(row[name])
    return dict(sums) or dict.fromkeys(COUNTS, 0)


def rows_of(report: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    return [row for rows in report.values() for row in rows]
