"""The model `ConversionEvents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ConversionApiResponseEventsItems


@model
class ConversionEvents(Model):
    """Returned by `events_create`."""

    events: list[ConversionApiResponseEventsItems] = req(["ConversionApiResponseEventsItems"])
    """Read-only."""
    num_events_processed: int = req(int)
    """Read-only."""
    num_events_received: int = req(int)
    """Read-only."""
