"""The model `AdvertiserDefinedEventInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvertiserDefinedEventMappingType


@model
class AdvertiserDefinedEventInput(Model):
    """Sent to `advertiser_defined_events_create`, `advertiser_defined_events_update`."""

    mapped_conversion_type: AdvertiserDefinedEventMappingType = req(Enum("AdvertiserDefinedEventMappingType"))
    name: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mapped_conversion_type: AdvertiserDefinedEventMappingType,
            name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
