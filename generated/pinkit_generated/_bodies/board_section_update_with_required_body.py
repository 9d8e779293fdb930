"""The model `BoardSectionUpdateWithRequiredBody` as a typed dict."""

from __future__ import annotations

from typing import Required, TypedDict


class BoardSectionUpdateWithRequiredBodyDict(TypedDict, total=False):
    name: Required[str]
    id: str
