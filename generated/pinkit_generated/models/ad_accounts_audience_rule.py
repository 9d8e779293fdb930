"""The model `AdAccountsAudienceRule`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceObjectiveType, EventData, EventDataDict


@model
class AdAccountsAudienceRule(Model):
    """Sent to `audiences_create`, `audiences_update`. Returned by `audiences_create`, `audiences_get`,
    `audiences_list` and 1 more."""

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
    objective_type: list[AudienceObjectiveType | str] | None = opt([Enum("AudienceObjectiveType")])
    percentage: str | int | None = opt((str, int))
    pin_id: list[str] | None = opt([str])
    prefill: bool | None = opt(bool)
    retention_days: int | None = opt(int)
    seed_id: list[int] | list[str] | None = opt(([int], [str]))
    url: list[str] | None = opt([str])
    visitor_source_id: str | list[str] | None = opt((str, [str]))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_account_id: str | Unset = UNSET,
            ad_id: Sequence[str] | Unset = UNSET,
            campaign_id: Sequence[str] | Unset = UNSET,
            country: str | Unset = UNSET,
            customer_list_id: str | Unset = UNSET,
            engagement_domain: Sequence[str] | Unset = UNSET,
            engagement_type: str | Unset = UNSET,
            engager_type: int | Unset = UNSET,
            event: str | Unset = UNSET,
            event_data: EventData | EventDataDict | Unset = UNSET,
            event_source: Mapping[str, Any] | Unset = UNSET,
            ingestion_source: Mapping[str, Any] | Unset = UNSET,
            objective_type: Sequence[AudienceObjectiveType] | Unset = UNSET,
            percentage: str | int | Unset = UNSET,
            pin_id: Sequence[str] | Unset = UNSET,
            prefill: bool | Unset = UNSET,
            retention_days: int | Unset = UNSET,
            seed_id: Sequence[int] | Sequence[str] | Unset = UNSET,
            url: Sequence[str] | Unset = UNSET,
            visitor_source_id: str | Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
