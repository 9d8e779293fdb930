"""The model `BusinessAccessUserSummary` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class BusinessAccessUserSummaryDict(TypedDict, total=False):
    email: str | None
    id: str | None
    username: str | None
