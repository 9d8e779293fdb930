"""The model `CustomerSegmentCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class CustomerSegmentCreateDict(TypedDict):
    audience_ids: Sequence[str]
    name: str
