"""The model `AdAccountCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import Country, Currency


class AdAccountCreateDict(TypedDict, total=False):
    country: Country
    currency: Currency
    name: str
    owner_user_id: str
    time_zone: str
