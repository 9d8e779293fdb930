"""The model `KeywordUpdateGenerated` as a typed dict."""

from __future__ import annotations

from typing import Required, TypedDict


class KeywordUpdateGeneratedDict(TypedDict, total=False):
    id: Required[str]
    archived: bool
    bid: int | None
