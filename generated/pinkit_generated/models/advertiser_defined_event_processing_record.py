"""The model `AdvertiserDefinedEventProcessingRecord`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class AdvertiserDefinedEventProcessingRecord(Model):
    """Returned by `advertiser_defined_events_create`, `advertiser_defined_events_delete`,
    `advertiser_defined_events_update`."""

    name: str = req(str)
    status: str = req(str)
    exceptions: list[str] | None = opt([str])
