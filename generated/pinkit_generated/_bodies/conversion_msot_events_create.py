"""The model `ConversionMSOTEventsCreate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AttributionModel, AttributionScope, Currency, MsotEventName


class ConversionMSOTEventsCreateDict(TypedDict, total=False):
    ad_group_id: Required[str]
    event_id: Required[str]
    event_name: Required[MsotEventName]
    event_timestamp: Required[dt.datetime | int]
    action_timestamps: Sequence[int]
    attribution_model: AttributionModel
    attribution_scope: AttributionScope
    attribution_score: float
    campaign_id: str
    click_window: str
    currency: Currency
    total_event_touchpoints: int
    total_events: int
    total_events_fractional: float
    value: float
    view_window: str
