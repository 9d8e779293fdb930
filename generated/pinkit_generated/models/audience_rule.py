"""The model `AudienceRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import EventData, ObjectiveType


@model
class AudienceRule(Model):
    """Returned by `shared_audiences_for_business_list`."""

    ad_account_id: str | None = opt(str)
    """Digits."""
    ad_id: list[str] | None = opt([str])
    campaign_id: list[str] | None = opt([str])
    country: str | None = opt(str)
    customer_list_id: str | None = opt(str)
    """Digits."""
    engagement_domain: list[str] | None = opt([str])
    engagement_type: str | None = opt(str)
    engager_type: int | None = opt(int)
    event: str | None = opt(str)
    event_data: EventData | None = opt("EventData")
    event_source: dict[str, Any] | None = opt({str: object})
    ingestion_source: dict[str, Any] | None = opt({str: object})
    objective_type: list[ObjectiveType | str] | None = opt([Enum("ObjectiveType")])
    percentage: int | None = opt(int)
    pin_id: list[str] | None = opt([str])
    prefill: bool | None = opt(bool)
    retention_days: int | None = opt(int)
    seed_id: list[str] | None = opt([str])
    url: list[str] | None = opt([str])
    visitor_source_id: str | None = opt(str)
    """Digits."""
