"""The group `leads` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import models
from pinkit_generated.api import lead_ads, leads_export

from .._calls import Mode, Resource, call, paged
from .._jobs.job import AdAccountJobs, Job


class Leads(Resource[Mode]):
    """What people filled into lead forms."""

    exports: Exports[Mode]
    """Exports of the leads of an ad."""
    subscriptions: Subscriptions[Mode]
    """Webhooks that receive each new lead."""


class Exports(AdAccountJobs[Mode, models.LeadsExportCreateResponse, models.LeadsExportResponseData]):
    """Exports of the leads of an ad."""

    get = call(leads_export.leads_export_get)
    """Get an export's state, and its URL when finished."""
    create = call(leads_export.leads_export_create)
    """Start an export of an ad's leads."""

    _job = Job[models.LeadsExportCreateResponse, models.LeadsExportResponseData](
        "leads.exports",
        ask=lambda export_id, account: leads_export.leads_export_get(account, export_id),
        id_of=lambda started: started.leads_export_id,
        state_of=lambda export: export.export_status,
        url_of=lambda export: export.download_url,
        private=True,
    )


class Subscriptions(Resource[Mode]):
    """Webhooks that receive each new lead."""

    list = paged(lead_ads.ad_accounts_subscriptions_get_list)
    """An ad account's subscriptions, page after page."""
    get = call(lead_ads.ad_accounts_subscriptions_get_by_id)
    """Get a subscription."""
    create = call(lead_ads.ad_accounts_subscriptions_post)
    """Send new leads to a webhook."""
    delete = call(lead_ads.ad_accounts_subscriptions_del_by_id)
    """Send no more leads to a webhook."""
