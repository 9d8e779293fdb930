"""The model `AdvertiserDefinedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ConversionTagTypeOptimal


@model
class AdvertiserDefinedEvent(Model):
    """Returned by `advertiser_defined_events_get`."""

    mapped_conversion_type: ConversionTagTypeOptimal | str | None = opt(Enum("ConversionTagTypeOptimal"))
    name: str | None = opt(str)
