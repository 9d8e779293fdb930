"""The model `ConversionMSOTEvents`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        ConversionMSOTEventsAttributionModel,
        ConversionMSOTEventsAttributionScope,
        ConversionMSOTEventsEventName,
        Currency,
    )


@model
class ConversionMSOTEvents(Model):
    """Sent to `msot_events_create`."""

    ad_group_id: str = req(str)
    attribution_scope: ConversionMSOTEventsAttributionScope = req(
        Enum("ConversionMSOTEventsAttributionScope")
    )
    event_id: str = req(str)
    event_name: ConversionMSOTEventsEventName = req(Enum("ConversionMSOTEventsEventName"))
    event_timestamp: int = req(int)
    action_timestamps: list[int] | None = opt([int])
    attribution_model: ConversionMSOTEventsAttributionModel | None = opt(
        Enum("ConversionMSOTEventsAttributionModel")
    )
    attribution_score: float | None = opt(float)
    campaign_id: str | None = opt(str)
    currency: Currency | None = opt(Enum("Currency"))
    total_event_touchpoints: int | None = opt(int)
    total_events: int | None = opt(int)
    value: float | None = opt(float)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_group_id: str,
            attribution_scope: ConversionMSOTEventsAttributionScope,
            event_id: str,
            event_name: ConversionMSOTEventsEventName,
            event_timestamp: int,
            action_timestamps: Sequence[int] | Unset = UNSET,
            attribution_model: ConversionMSOTEventsAttributionModel | Unset = UNSET,
            attribution_score: float | Unset = UNSET,
            campaign_id: str | Unset = UNSET,
            currency: Currency | Unset = UNSET,
            total_event_touchpoints: int | Unset = UNSET,
            total_events: int | Unset = UNSET,
            value: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
