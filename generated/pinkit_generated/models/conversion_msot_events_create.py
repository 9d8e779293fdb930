"""The model `ConversionMSOTEventsCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AttributionModel, AttributionScope, Currency, MsotEventName


@model
class ConversionMSOTEventsCreate(Model):
    """Sent to `msot_events_create`."""

    ad_group_id: str = req(str)
    """Digits."""
    event_id: str = req(str)
    """At most 256 characters."""
    event_name: MsotEventName = req(Enum("MsotEventName"))
    event_timestamp: int = req(int)
    action_timestamps: list[int] | None = opt([int])
    attribution_model: AttributionModel | None = opt(Enum("AttributionModel"))
    attribution_scope: AttributionScope | None = opt(Enum("AttributionScope"))
    attribution_score: float | None = opt(float)
    """0 to 1."""
    campaign_id: str | None = opt(str)
    """Digits."""
    click_window: str | None = opt(str)
    currency: Currency | None = opt(Enum("Currency"))
    total_event_touchpoints: int | None = opt(int)
    """At least 1."""
    total_events: int | None = opt(int)
    """Deprecated; at least 1."""
    total_events_fractional: float | None = opt(float)
    """At least 0."""
    value: float | None = opt(float)
    view_window: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_group_id: str,
            event_id: str,
            event_name: MsotEventName,
            event_timestamp: dt.datetime | int,
            action_timestamps: Sequence[int] | Unset = UNSET,
            attribution_model: AttributionModel | Unset = UNSET,
            attribution_scope: AttributionScope | Unset = UNSET,
            attribution_score: float | Unset = UNSET,
            campaign_id: str | Unset = UNSET,
            click_window: str | Unset = UNSET,
            currency: Currency | Unset = UNSET,
            total_event_touchpoints: int | Unset = UNSET,
            total_events: int | Unset = UNSET,
            total_events_fractional: float | Unset = UNSET,
            value: float | Unset = UNSET,
            view_window: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
