"""The model `ConversionApiResponseEventsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ConversionApiResponseEventsItemStatus


@model
class ConversionApiResponseEventsItem(Model):
    """Answered by `events_create`."""

    status: ConversionApiResponseEventsItemStatus | str = req(Enum("ConversionApiResponseEventsItemStatus"))
    error_message: str | None = opt((str, None))
    warning_message: str | None = opt((str, None))
