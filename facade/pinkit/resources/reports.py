"""The group `reports` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import models
from pinkit_generated.api import ad_accounts as operations
from pinkit_generated.api import resources

from .._calls import Mode, call, paged
from .._jobs.job import AdAccountJobs, Job


class Reports(
    AdAccountJobs[
        Mode,
        models.AdsAnalyticsCreateAsyncResponse | models.TemplateBasedReport,
        models.AdsAnalyticsGetAsyncResponse,
    ]
):
    """Reports on ads that Pinterest prepares while you wait."""

    mmm: Mmm[Mode]
    """Reports for marketing-mix models, at most 5 calls a minute."""
    conversion_product: ConversionProduct[Mode]
    """Reports on conversions by a product's brand, category or SKU."""

    create = call(operations.analytics_create_report)
    """Start a report, at most 914 days back and 186 days long."""
    get = call(operations.analytics_get_report)
    """Get a report's state, and its URL when finished: good for 5 minutes."""
    list_templates = paged(operations.templates_list)
    """An ad account's report templates, page after page."""
    create_from_template = call(operations.analytics_create_template_report)
    """Start a report from a template."""
    list_metrics = call(resources.delivery_metrics_get)
    """The metrics that reports can have, all at once."""
    metrics_ready_state = call(resources.metrics_ready_state_get)
    """Whether the metrics of a day are final."""

    _job = Job[
        models.AdsAnalyticsCreateAsyncResponse | models.TemplateBasedReport,
        models.AdsAnalyticsGetAsyncResponse,
    ](
        "reports",
        ask=lambda token, account: operations.analytics_get_report(account, token=token),
        id_of=lambda started: started.token,
        state_of=lambda report: report.report_status,
        url_of=lambda report: report.url,
    )


class Mmm(AdAccountJobs[Mode, models.CreateMMMReportResponse, models.GetMMMReportResponse]):
    """Reports for marketing-mix models, at most 5 calls a minute."""

    create = call(operations.analytics_create_mmm_report)
    """Start a marketing-mix report."""
    get = call(operations.analytics_get_mmm_report)
    """Get a marketing-mix report's state, and its URL when finished."""

    _job = Job[models.CreateMMMReportResponse, models.GetMMMReportResponse](
        "reports.mmm",
        ask=lambda token, account: operations.analytics_get_mmm_report(account, token=token),
        id_of=lambda started: started.data and started.data.token,
        state_of=lambda report: report.data and report.data.report_status,
        url_of=lambda report: report.data and report.data.url,
        pause=12.0,
    )


class ConversionProduct(
    AdAccountJobs[Mode, models.AdsAnalyticsCreateAsyncResponse, models.AdsAnalyticsGetAsyncResponse]
):
    """Reports on conversions by a product's brand, category or SKU."""

    create = call(operations.analytics_create_conversion_product_report)
    """Start a conversion product report."""
    get = call(operations.analytics_get_conversion_product_report)
    """Get a conversion product report's state, and its URL when finished."""

    _job = Job[models.AdsAnalyticsCreateAsyncResponse, models.AdsAnalyticsGetAsyncResponse](
        "reports.conversion_product",
        ask=lambda token, account: operations.analytics_get_conversion_product_report(account, token=token),
        id_of=lambda started: started.token,
        state_of=lambda report: report.report_status,
        url_of=lambda report: report.url,
    )
