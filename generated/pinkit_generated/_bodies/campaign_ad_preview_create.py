"""The model `CampaignAdPreviewCreate` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class CampaignAdPreviewCreateDict(TypedDict):
    ad_group_id: str
