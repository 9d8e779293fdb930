"""The model `ConversionApiResponseEventsItems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import EventProcessingStatus


@model
class ConversionApiResponseEventsItems(Model):
    """Returned by `events_create`."""

    status: EventProcessingStatus | str = req(Enum("EventProcessingStatus"))
    error_message: str | None = opt((str, None))
    warning_message: str | None = opt((str, None))
