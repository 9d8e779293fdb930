"""The model `LeadsExportsCreate` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class LeadsExportsCreateDict(TypedDict):
    ad_id: str
    end_date: str
    start_date: str
