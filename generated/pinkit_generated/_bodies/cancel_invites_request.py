"""The model `CancelInvitesRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class CancelInvitesRequestDict(TypedDict):
    invite_ids: Sequence[str]
