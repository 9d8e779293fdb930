"""The model `AdvertiserDefinedEventsCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvertiserDefinedEventInput, AdvertiserDefinedEventInputDict


@model
class AdvertiserDefinedEventsCreateRequest(Model):
    """Sent to `advertiser_defined_events_create`, `advertiser_defined_events_update`."""

    items: list[AdvertiserDefinedEventInput] = req(["AdvertiserDefinedEventInput"])
    """At least 1 item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[AdvertiserDefinedEventInput | AdvertiserDefinedEventInputDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
