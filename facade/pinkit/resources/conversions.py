"""The group `conversions` and the groups inside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pinkit_generated import operations

from .._core.batch import events, records
from .._core.validation import callback, truth
from .._endpoints.endpoints import Mode, Resource, batch, call, calls, flow, paged

if TYPE_CHECKING:
    import os

    from pinkit_generated import Model

    from .._batches.results import OnResult
    from .._conversions.send_many import SentEvent, SentEvents
    from .._core.effects import Steps


class Conversions(Resource[Mode]):
    """Conversion events that advertisers report, and their quality."""

    deletion_requests: DeletionRequests[Mode]
    """Requests to delete the reported events of a person."""

    send_events = batch(operations.events_create, events)
    """Report up to 1,000 conversions per call (20 as a test), with a result for each."""

    @flow
    @calls("events/create")
    def send_many(
        self,
        ad_account_id: str,
        events: Iterable[Mapping[str, Any] | Model],
        *,
        test: bool = False,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[SentEvent[Any]] | None = None,
    ) -> Steps[SentEvents[Mode]]:
        """Report any number of conversions, 1,000 per call (20 as a test), with a result for each.

        An event without `event_id` gets one, which its result returns: Pinterest counts events of one id
        once, unless they are offline. So after a lost response all events are sent again except offline ones,
        which end as `unknown`. An event that cannot be sent, because user data in it is not hashed for
        instance, fails alone. An error of one call is the result of each of its events.

        Args:
            ad_account_id: The ad account.
            events: Dicts or models, as `send_events` takes them. An iterator is read as events are needed.
            test: Whether Pinterest only validates the events, and does not count them.
            journal: A file that belongs to these events. A run that was killed is continued by another one
                with the same events and the same file: what was sent is skipped, and an offline event stays
                `unknown` if the run was killed while it was sent. Ids that are made here are then made from
                the content. The file holds digests of ids only.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of the events; `retry_failed()` sends those again that may be repeated.

        Raises:
            JournalError: The journal is in use, is not a journal of these calls, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/events-create
        """
        from .._conversions.send_many import event_steps

        callback("on_result", on_result, 1)
        truth("test", test)
        return event_steps(self._client, ad_account_id, events, journal, on_result, test=test)

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
    """Request the deletion of people's events, by e-mail addresses (in plain text) or click ids."""
    cancel = call(operations.conversion_deletion_request_delete)
    """Cancel a deletion request before it is processed."""
