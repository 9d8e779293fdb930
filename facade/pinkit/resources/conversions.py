"""The group `conversions`."""

from __future__ import annotations

from pinkit_generated import operations

from .._batch import events
from .._calls import Mode, Resource, batch, call


class Conversions(Resource[Mode]):
    """Conversion events that advertisers report, and how good they are."""

    send_events = batch(operations.events_create, events)
    """Report up to 1,000 conversions a call (20 as a test), with a result for each."""
    send_msot_event = call(operations.msot_events_create)
    """Report how a measurement partner attributes one conversion."""
    list_advertiser_defined_events = call(operations.advertiser_defined_events_get)
    """The event names that an advertiser made up, all at once."""
    event_quality = call(operations.conversion_eqs_list)
    """The quality scores of an ad account's events."""
