"""The model `CustomerListRecordRow` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class CustomerListRecordRowDict(TypedDict, total=False):
    email: str
    external_id: str
    hashed_phone_number: str
    hashed_pinner_id: str
    ip_address: str
    liveramp_envelope: str
    maid: str
    user_agent: str
