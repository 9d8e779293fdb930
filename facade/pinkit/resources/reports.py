"""The group `reports` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, flow, paged
from .._jobs.job import AdAccountJob, either


class Reports(Resource[Mode]):
    """Reports on ads, which Pinterest prepares asynchronously."""

    mmm: Mmm[Mode]
    """Reports for marketing-mix models, at most 5 calls per minute."""
    conversion_product: ConversionProduct[Mode]
    """Reports on conversions by a product's brand, category or SKU."""

    _job = AdAccountJob(
        "reports",
        starts=either(operations.analytics_create_report, operations.analytics_create_template_report),
        get=operations.analytics_get_report,
        by="token",
        id="token",
        state="report_status",
        url="url",
    )

    create = call(operations.analytics_create_report)
    """Start a report of at most 186 days, at most 914 days back."""
    get = call(operations.analytics_get_report)
    """Get a report's state, and its URL when finished; the URL is valid for 5 minutes."""
    wait = flow(_job.wait)
    """Wait until a report is done."""
    download = flow(_job.download)
    """Wait until a report is done, and save its file."""
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
