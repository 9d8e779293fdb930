"""The types of the arguments of `UserData`."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date
from ipaddress import IPv4Address, IPv6Address
from typing import TypeAlias, TypedDict

Texts: TypeAlias = str | Iterable[str | None] | None
Ids: TypeAlias = str | int | uuid.UUID | Iterable[str | int | uuid.UUID | None] | None
Dates: TypeAlias = str | date | Iterable[str | date | None] | None
IPAddress: TypeAlias = str | IPv4Address | IPv6Address | None


class UserDataArguments(TypedDict, total=False):
    """The arguments of `UserData`, for functions that pass them on."""

    email: Texts
    phone: Ids
    first_name: Texts
    last_name: Texts
    birth_date: Dates
    gender: Texts
    city: Texts
    state: Texts
    zip: Texts
    country: Texts
    external_id: Ids
    mobile_ad_id: Ids
    ip_address: IPAddress
    user_agent: str | None
    click_id: str | None
    partner_id: str | None
    default_country: str | None
    digits_are_international: bool
