"""The model `AdvertiserDefinedEventsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvertiserDefinedEvent


@model
class AdvertiserDefinedEventsGetResponse(Model):
    """Returned by `advertiser_defined_events_get`."""

    items: list[AdvertiserDefinedEvent] = req(["AdvertiserDefinedEvent"])
