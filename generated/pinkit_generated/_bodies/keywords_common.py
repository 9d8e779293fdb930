"""The model `KeywordsCommon` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import MatchTypeResponse


class KeywordsCommonDict(TypedDict, total=False):
    match_type: Required[MatchTypeResponse | None]
    value: Required[str]
    bid: int | None
