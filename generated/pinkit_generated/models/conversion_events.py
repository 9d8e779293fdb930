"""The model `ConversionEvents`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ConversionEventsDataItem


@model
class ConversionEvents(Model):
    """Sent to `events_create`."""

    data: list[ConversionEventsDataItem] = req(["ConversionEventsDataItem"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[ConversionEventsDataItem | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
