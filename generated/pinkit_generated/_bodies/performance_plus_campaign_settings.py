"""The model `PerformancePlusCampaignSettings` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class PerformancePlusCampaignSettingsDict(TypedDict, total=False):
    boost_prospecting_ad_group_bid: bool
    pinner_list_exclusions: Sequence[str]
