"""The group `reports` and the groups inside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from pinkit_generated import operations

from .._analytics.report_job import REPORT
from .._endpoints.endpoints import Mode, Resource, call, flow, paged, view
from .._jobs.job import AdAccountJob

if TYPE_CHECKING:
    from pinkit_generated.results import AnalyticsCreateReport as Report
    from pinkit_generated.results import AnalyticsCreateTemplateReport as TemplateReport

    from .._analytics.rows import Rows


class Reports(Resource[Mode]):
    """Reports on ads, which Pinterest prepares asynchronously."""

    mmm: Mmm[Mode]
    """Reports for marketing-mix models, at most 5 calls per minute."""
    conversion_product: ConversionProduct[Mode]
    """Reports on conversions by a product's brand, category or SKU."""

    create = call(operations.analytics_create_report)
    """Start a report of at most 186 days, at most 914 days back."""
    get = call(operations.analytics_get_report)
    """Get a report's state, and its URL when finished; the URL is valid for 5 minutes."""
    wait = flow(REPORT.wait)
    """Wait until a report is done."""
    download = flow(REPORT.download)
    """Wait until a report is done, and save its file."""

    @view("analytics/get_report")
    def read(
        self,
        ad_account_id: str,
        job: str | Report | TemplateReport,
        *,
        columns: Iterable[str] | None = None,
        money: Literal["micros", "decimal"] = "micros",
        types: Mapping[str, str] | None = None,
        timeout: float = 3600.0,
    ) -> Rows[Mode]:
        """Return a report as a table: a JSON object by entity, a JSON list, or CSV.

        Nothing is requested before the table is read. Then it waits until the report is done, saves its file
        in a temporary folder, and reads it in little memory.

        Args:
            ad_account_id: The ad account where it was started.
            job: The response of its start, or its token.
            columns: The columns of the table; those in the file, if omitted. A JSON report has no column that
                is empty in all rows, so name the columns where the table must not depend on the rows.
            money: `micros` or `decimal`; see `analytics.rows`.
            types: Kinds of columns, where the kind by name does not fit; see `analytics.rows`.
            timeout: Seconds for the report and its download.

        Returns:
            The table: iterate over it for dicts, or call `to_parquet` and so on.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed.
            JobFailedError: While it is read: the report failed, or no longer exists.
            JobTimeoutError: While it is read: the report is not done yet.
            InvalidResponseError: While it is read: the file is not a report.

        Source: https://developers.pinterest.com/docs/api/v5/analytics-get_report
        """
        from .._analytics.ads_rows import report_of
        from .._analytics.rows import Rows

        source = report_of(
            self._client._engine,
            ad_account_id,
            job,
            columns=columns,
            money=money,
            types=types,
            timeout=timeout,
        )
        return Rows[Mode](self._client, source)

    list_templates = paged(operations.templates_list)
    """List an ad account's report templates, page by page."""
    create_from_template = call(operations.analytics_create_template_report)
    """Start a report from a template."""
    list_metrics = call(operations.delivery_metrics_get)
    """List the metrics that reports can have, in one response."""
    metrics_ready_state = call(operations.metrics_ready_state_get)
    """Get whether the metrics of a day are final."""


class Mmm(Resource[Mode]):
    """Reports for marketing-mix models, at most 5 calls per minute."""

    _job = AdAccountJob(
        "reports.mmm",
        starts=operations.analytics_create_mmm_report,
        get=operations.analytics_get_mmm_report,
        by="token",
        id="token",
        state="report_status",
        url="url",
        pause=12.0,
    )

    create = call(operations.analytics_create_mmm_report)
    """Start a marketing-mix report."""
    get = call(operations.analytics_get_mmm_report)
    """Get a marketing-mix report's state, and its URL when finished."""
    wait = flow(_job.wait)
    """Wait until a marketing-mix report is done."""
    download = flow(_job.download)
    """Wait until a marketing-mix report is done, and save its file."""


class ConversionProduct(Resource[Mode]):
    """Reports on conversions by a product's brand, category or SKU."""

    _job = AdAccountJob(
        "reports.conversion_product",
        starts=operations.analytics_create_conversion_product_report,
        get=operations.analytics_get_conversion_product_report,
        by="token",
        id="token",
        state="report_status",
        url="url",
    )

    create = call(operations.analytics_create_conversion_product_report)
    """Start a conversion product report."""
    get = call(operations.analytics_get_conversion_product_report)
    """Get a conversion product report's state, and its URL when finished."""
    wait = flow(_job.wait)
    """Wait until a conversion product report is done."""
    download = flow(_job.download)
    """Wait until a conversion product report is done, and save its file."""
