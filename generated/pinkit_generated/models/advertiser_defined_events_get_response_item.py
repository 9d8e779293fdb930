"""The model `AdvertiserDefinedEventsGetResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdvertiserDefinedEventsGetResponseItemMappedConversionType


@model
class AdvertiserDefinedEventsGetResponseItem(Model):
    """Answered by `advertiser_defined_events_get`."""

    mapped_conversion_type: AdvertiserDefinedEventsGetResponseItemMappedConversionType | str | None = opt(
        (Enum("AdvertiserDefinedEventsGetResponseItemMappedConversionType"), None)
    )
    name: str | None = opt(str)
