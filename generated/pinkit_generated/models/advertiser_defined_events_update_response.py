"""The model `AdvertiserDefinedEventsUpdateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvertiserDefinedEventProcessingRecord


@model
class AdvertiserDefinedEventsUpdateResponse(Model):
    """Returned by `advertiser_defined_events_update`."""

    items: list[AdvertiserDefinedEventProcessingRecord] = req(["AdvertiserDefinedEventProcessingRecord"])
