"""The model `AdvertiserDefinedEventInput` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AdvertiserDefinedEventMappingType


class AdvertiserDefinedEventInputDict(TypedDict):
    mapped_conversion_type: AdvertiserDefinedEventMappingType
    name: str
