"""The model `AdAccountCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Country, Currency


@model
class AdAccountCreate(Model):
    """Sent to `ad_accounts_create`."""

    country: Country | None = opt(Enum("Country"))
    currency: Currency | None = opt(Enum("Currency"))
    name: str | None = opt(str)
    """At most 256 characters."""
    owner_user_id: str | None = opt(str)
    """Digits."""
    time_zone: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country | Unset = UNSET,
            currency: Currency | Unset = UNSET,
            name: str | Unset = UNSET,
            owner_user_id: str | Unset = UNSET,
            time_zone: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
