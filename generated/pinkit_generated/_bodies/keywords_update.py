"""The model `KeywordsUpdate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import KeywordUpdateItem, KeywordUpdateItemDict


class KeywordsUpdateDict(TypedDict, total=False):
    keywords: Sequence[KeywordUpdateItem | KeywordUpdateItemDict]
