"""The model `ScrollupGoalMetadata` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class ScrollupGoalMetadataDict(TypedDict, total=False):
    scrollup_goal_value_in_micro_currency: str | None
