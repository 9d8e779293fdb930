"""The model `KeywordCreateItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import MatchType


class KeywordCreateItemDict(TypedDict, total=False):
    match_type: Required[MatchType | None]
    value: Required[str]
    bid: int | None
