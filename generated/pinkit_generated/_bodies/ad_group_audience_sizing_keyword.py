"""The model `AdGroupAudienceSizingKeyword` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import MatchType


class AdGroupAudienceSizingKeywordDict(TypedDict):
    match_type: MatchType
    value: str
