"""The model `AdvertiserDefinedEventsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdvertiserDefinedEventsGetResponseItem


@model
class AdvertiserDefinedEventsGetResponse(Model):
    """Answered by `advertiser_defined_events_get`."""

    items: list[AdvertiserDefinedEventsGetResponseItem] | None = opt(
        ["AdvertiserDefinedEventsGetResponseItem"]
    )
