"""The model `ConversionTagV3GoalMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AttributionWindows, AttributionWindowsDict, ConversionEvent


@model
class ConversionTagV3GoalMetadata(Model):
    """Sent to `ad_groups_bid_floor_get`, `ad_groups_create`, `ad_groups_update` and 2 more. Returned by
    `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 2 more."""

    attribution_windows: AttributionWindows | None = opt("AttributionWindows")
    conversion_event: ConversionEvent | str | None = opt(Enum("ConversionEvent"))
    conversion_tag_id: str | None = opt(str)
    """Digits."""
    cpa_goal_value_in_micro_currency: str | None = opt(str)
    """Digits."""
    is_roas_optimized: bool | None = opt((bool, None))
    reporting_event: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attribution_windows: AttributionWindows | AttributionWindowsDict | Unset = UNSET,
            conversion_event: ConversionEvent | Unset = UNSET,
            conversion_tag_id: str | Unset = UNSET,
            cpa_goal_value_in_micro_currency: str | Unset = UNSET,
            is_roas_optimized: bool | None | Unset = UNSET,
            reporting_event: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
