"""The model `ConversionEventsCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ConversionEventsDataItems, ConversionEventsDataItemsDict


@model
class ConversionEventsCreate(Model):
    """Sent to `events_create`."""

    data: list[ConversionEventsDataItems] = req(["ConversionEventsDataItems"])
    """1 to 1000 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[ConversionEventsDataItems | ConversionEventsDataItemsDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
