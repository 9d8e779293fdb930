"""The model `KeywordsCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import KeywordCreateItem, KeywordCreateItemDict


class KeywordsCreateDict(TypedDict):
    keywords: Sequence[KeywordCreateItem | KeywordCreateItemDict]
    parent_id: str
