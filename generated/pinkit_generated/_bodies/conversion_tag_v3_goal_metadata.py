"""The model `ConversionTagV3GoalMetadata` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AttributionWindows, AttributionWindowsDict, ConversionEvent


class ConversionTagV3GoalMetadataDict(TypedDict, total=False):
    attribution_windows: AttributionWindows | AttributionWindowsDict
    conversion_event: ConversionEvent
    conversion_tag_id: str
    cpa_goal_value_in_micro_currency: str
    is_roas_optimized: bool | None
    reporting_event: str
