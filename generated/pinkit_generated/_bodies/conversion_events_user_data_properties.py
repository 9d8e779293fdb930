"""The model `ConversionEventsUserDataProperties` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class ConversionEventsUserDataPropertiesDict(TypedDict, total=False):
    click_id: str | None
    client_ip_address: str
    client_user_agent: str
    country: Sequence[str]
    ct: Sequence[str]
    db: Sequence[str]
    em: Sequence[str]
    external_id: Sequence[str]
    fn: Sequence[str]
    ge: Sequence[str]
    hashed_maids: Sequence[str]
    ln: Sequence[str]
    partner_id: str | None
    ph: Sequence[str]
    st: Sequence[str]
    zp: Sequence[str]
