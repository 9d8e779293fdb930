"""The model `PinMediaSourcePinURL` as a typed dict."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class PinMediaSourcePinURLDict(TypedDict, total=False):
    source_type: Required[Literal["pin_url"]]
    is_affiliate_link: bool
