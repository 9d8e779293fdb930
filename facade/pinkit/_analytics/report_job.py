"""Reports on ads as a kind of job; its own module, because `resources` and the tables use it."""

from __future__ import annotations

from pinkit_generated import operations

from .._jobs.job import AdAccountJob, either

REPORT = AdAccountJob(
    "reports",
    starts=either(operations.analytics_create_report, operations.analytics_create_template_report),
    get=operations.analytics_get_report,
    by="token",
    id="token",
    state="report_status",
    url="url",
)
