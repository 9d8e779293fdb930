"""The model `LabelBulkUpdateRequest` as a typed dict."""

from __future__ import annotations

from typing import Literal, TypedDict


class LabelBulkUpdateRequestDict(TypedDict):
    id: str
    parent_id: str
    status: Literal["ARCHIVED"]
