"""The model `PartnerMetadata` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class PartnerMetadataDict(TypedDict, total=False):
    subscriber_key: str
