"""The model `AdvertiserDefinedEventsDeleteResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvertiserDefinedEventProcessingRecord


@model
class AdvertiserDefinedEventsDeleteResponse(Model):
    """Returned by `advertiser_defined_events_delete`."""

    items: list[AdvertiserDefinedEventProcessingRecord] = req(["AdvertiserDefinedEventProcessingRecord"])
