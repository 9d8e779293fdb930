"""The model `CatalogsFeedProcessingSchedule` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsFeedProcessingScheduleTimezone


class CatalogsFeedProcessingScheduleDict(TypedDict):
    time: str
    timezone: CatalogsFeedProcessingScheduleTimezone | None
