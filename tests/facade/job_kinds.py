"""Every kind of job: how users start it, wait for it and download its file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from workbench import Bench

START: Final = 1_690_000_000.0  # 2023-07-22
DATES: Final = {"start_date": "2023-10-01", "end_date": "2023-10-03"}
_MMM: Final = {"granularity": "DAY", "level": "CAMPAIGN_TARGETING", "targeting_types": ["COUNTRY"]}
_CATALOG: Final = {
    "catalog_type": "RETAIL",
    "report": {"report_type": "ALL_ITEMS"},
}


class Kind(NamedTuple):
    """One kind of job.

        Args:
    group: The resource with its methods, by the client.
            start: Starts one, by its group, an ad account and an ad.
            name: What the mock calls it.
            in_account: Whether `wait` and `download` take the ad account first.
    """

    group: Callable[[Any], Any]
    start: Callable[[Any, str, str], Any]
    name: str
    in_account: bool = True

    def begin(self, bench: Bench) -> Any:
        """Start one with a client, in an ad account with an ad."""
        bench.mock.add_campaigns(since=START)
        (ad,) = bench.mock.world.table("ads")
        account = bench.mock.world.ad_account_id
        return bench.wait(lambda: self.start(self.group(bench.client), account, ad["id"]))

    def where(self, account: str) -> tuple[str, ...]:
        """The arguments before the job."""
        return (account,) if self.in_account else ()


KINDS: Final = {
    "reports": Kind(
        lambda client: client.reports,
        lambda group, account, _: group.create(
            account, columns=["IMPRESSION_1"], granularity="DAY", level="CAMPAIGN", **DATES
        ),
        "report",
    ),
    "reports.mmm": Kind(
        lambda client: client.reports.mmm,
        lambda group, account, _: group.create(
            account, columns=["CAMPAIGN_ID"], report_name="Oak", **_MMM, **DATES
        ),
        "mmm_report",
    ),
    "reports.conversion_product": Kind(
        lambda client: client.reports.conversion_product,
        lambda group, account, _: group.create(
            account, columns=["CAMPAIGN_ID"], granularity="WEEK", level="CAMPAIGN", report_name="Oak", **DATES
        ),
        "conversion_product_report",
    ),
    "bulk (download)": Kind(
        lambda client: client.bulk,
        lambda group, account, _: group.create_download(account, entity_types=["CAMPAIGN"]),
        "bulk",
    ),
    "bulk (upsert)": Kind(
        lambda client: client.bulk, lambda group, account, _: group.create_upsert(account, update={}), "bulk"
    ),
    "leads.exports": Kind(
        lambda client: client.leads.exports,
        lambda group, account, ad: group.create(account, ad_id=ad, **DATES),
        "leads_export",
    ),
    "catalogs.reports": Kind(
        lambda client: client.catalogs.reports,
        lambda group, _, __: group.create(body=_CATALOG),
        "catalog_report",
        in_account=False,
    ),
}
