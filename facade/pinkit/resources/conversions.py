"""The group `conversions` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import events, records
from .._endpoints.endpoints import Mode, Resource, batch, call, paged


class Conversions(Resource[Mode]):
    """Conversion events that advertisers report, and their quality."""

    deletion_requests: DeletionRequests[Mode]
    """Requests to delete the reported events of a person."""

    send_events = batch(operations.events_create, events)
    """Report up to 1,000 conversions per call (20 as a test), with a result for each."""
    send_msot_event = call(operations.msot_events_create)
    """Report how a measurement partner attributes one conversion."""
    list_advertiser_defined_events = call(operations.advertiser_defined_events_get)
    """List the event names that an advertiser defined, in one response."""
    create_advertiser_defined_events = batch(operations.advertiser_defined_events_create, records)
    """Create event names of an advertiser, with a result for each."""
    update_advertiser_defined_events = batch(operations.advertiser_defined_events_update, records)
    """Change event names of an advertiser, with a result for each."""
    delete_advertiser_defined_events = batch(operations.advertiser_defined_events_delete, records)
    """Delete event names of an advertiser, with a result for each."""
    event_quality = call(operations.conversion_eqs_list)
    """Get the quality scores of an ad account's events."""


class DeletionRequests(Resource[Mode]):
    """Requests to delete the reported events of a person."""

    list = paged(operations.conversion_deletion_request_list)
    """List an ad account's deletion requests, page by page."""
    get = call(operations.conversion_deletion_request_get)
    """Get a deletion request and its status."""
    create = call(operations.conversion_deletion_request_create)
    """Request the deletion of people's events, by their hashed emails or click ids."""
    delete = call(operations.conversion_deletion_request_delete)
    """Cancel a deletion request before it is processed."""
