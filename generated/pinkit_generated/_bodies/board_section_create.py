"""The model `BoardSectionCreate` as a typed dict."""

from __future__ import annotations

from typing import Required, TypedDict


class BoardSectionCreateDict(TypedDict, total=False):
    name: Required[str]
    id: str
