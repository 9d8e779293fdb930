"""The model `ConversionApiResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ConversionApiResponseEventsItem


@model
class ConversionApiResponse(Model):
    """Answered by `events_create`."""

    events: list[ConversionApiResponseEventsItem] = req(["ConversionApiResponseEventsItem"])
    num_events_processed: int = req(int)
    num_events_received: int = req(int)
