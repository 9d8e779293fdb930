"""Every kind of job: how users start it, wait for it and download its file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

DATES: Final = {"start_date": "2023-10-01", "end_date": "2023-10-03"}
_MMM: Final = {"granularity": "DAY", "level": "CAMPAIGN_TARGETING", "targeting_types": ["COUNTRY"]}
_CATALOG: Final = {
    "catalog_type": "RETAIL",
    "report": {"report_type": "FEED_INGESTION_ISSUES", "feed_id": "1"},
}


class Kind(NamedTuple):
    """One kind of job.

        Args:
    group: The resource with its methods, by the client.
            start: Starts one, by its group and an ad account.
            name: What the mock calls it.
            in_account: Whether `wait` and `download` take the ad account first.
    """

    group: Callable[[Any], Any]
    start: Callable[[Any, str], Any]
    name: str
    in_account: bool = True

    def where(self, account: str) -> tuple[str, ...]:
        """The arguments before the job."""
        return (account,) if self.in_account else ()


KINDS: Final = {
    "reports": Kind(
        lambda client: client.reports,
        lambda group, account: group.create(
            account, columns=["IMPRESSION_1"], granularity="DAY", level="CAMPAIGN", **DATES
        ),
        "report",
    ),
    "reports.mmm": Kind(
        lambda client: client.reports.mmm,
        lambda group, account: group.create(
            account, columns=["CAMPAIGN_ID"], report_name="Oak", **_MMM, **DATES
        ),
        "mmm_report",
    ),
    "reports.conversion_product": Kind(
        lambda client: client.reports.conversion_product,
        lambda group, account: group.create(
            account, columns=["CAMPAIGN_ID"], granularity="WEEK", level="CAMPAIGN", report_name="Oak", **DATES
        ),
        "conversion_product_report",
    ),
    "bulk (download)": Kind(
        lambda client: client.bulk,
        lambda group, account: group.create_download(account, entity_types=["CAMPAIGN"]),
        "bulk",
    ),
    "bulk (upsert)": Kind(
        lambda client: client.bulk, lambda group, account: group.create_upsert(account, update={}), "bulk"
    ),
    "leads.exports": Kind(
        lambda client: client.leads.exports,
        lambda group, account: group.create(account, ad_id="1", **DATES),
        "leads_export",
    ),
    "catalogs.reports": Kind(
        lambda client: client.catalogs.reports,
        lambda group, _: group.create(body=_CATALOG),
        "catalog_report",
        in_account=False,
    ),
}
