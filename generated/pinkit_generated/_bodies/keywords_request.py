"""The model `KeywordsRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import KeywordsCommon, KeywordsCommonDict


class KeywordsRequestDict(TypedDict):
    keywords: Sequence[KeywordsCommon | KeywordsCommonDict]
    parent_id: str
