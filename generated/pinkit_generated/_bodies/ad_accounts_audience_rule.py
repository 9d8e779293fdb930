"""The model `AdAccountsAudienceRule` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models import AudienceObjectiveType, EventData, EventDataDict


class AdAccountsAudienceRuleDict(TypedDict, total=False):
    ad_account_id: str
    ad_id: Sequence[str]
    campaign_id: Sequence[str]
    country: str
    customer_list_id: str
    engagement_domain: Sequence[str]
    engagement_type: str
    engager_type: int
    event: str
    event_data: EventData | EventDataDict
    event_source: Mapping[str, Any]
    ingestion_source: Mapping[str, Any]
    objective_type: Sequence[AudienceObjectiveType]
    percentage: str | int
    pin_id: Sequence[str]
    prefill: bool
    retention_days: int
    seed_id: Sequence[int] | Sequence[str]
    url: Sequence[str]
    visitor_source_id: str | Sequence[str]
