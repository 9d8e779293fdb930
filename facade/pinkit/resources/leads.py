"""The group `leads` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, flow, paged
from .._jobs.job import AdAccountJob


class Leads(Resource[Mode]):
    """The entries that people made in lead forms."""

    exports: Exports[Mode]
    """Exports of the leads of an ad."""
    subscriptions: Subscriptions[Mode]
    """Webhooks that receive each new lead."""


class Exports(Resource[Mode]):
    """Exports of the leads of an ad."""

    _job = AdAccountJob(
        "leads.exports",
        starts=operations.leads_export_create,
        get=operations.leads_export_get,
        by="leads_export_id",
        id="leads_export_id",
        state="export_status",
        url="download_url",
        private=True,
    )

    get = call(operations.leads_export_get)
    """Get an export's state, and its URL when finished."""
    create = call(operations.leads_export_create)
    """Start an export of an ad's leads."""
    wait = flow(_job.wait)
    """Wait until an export is done."""
    download = flow(_job.download)
    """Wait until an export is done, and save its file."""


class Subscriptions(Resource[Mode]):
    """Webhooks that receive each new lead."""

    list = paged(operations.ad_accounts_subscriptions_get_list)
    """List an ad account's subscriptions, page by page."""
    get = call(operations.ad_accounts_subscriptions_get_by_id)
    """Get a subscription."""
    create = call(operations.ad_accounts_subscriptions_post)
    """Subscribe a webhook to new leads."""
    delete = call(operations.ad_accounts_subscriptions_del_by_id)
    """Unsubscribe a webhook from new leads."""
