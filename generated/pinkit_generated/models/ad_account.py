"""The model `AdAccount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdAccountOwner, BusinessAccessRole, Country, Currency


@model
class AdAccount(Model):
    """Returned by `ad_accounts_create`, `ad_accounts_get`, `ad_accounts_list`."""

    id: str = req(str)
    """At most 18 characters; digits."""
    country: Country | str | None = opt(Enum("Country"))
    created_time: int | None = opt((int, None))
    """Read-only."""
    currency: Currency | str | None = opt(Enum("Currency"))
    name: str | None = opt(str)
    """At most 256 characters."""
    owner: AdAccountOwner | None = opt("AdAccountOwner")
    """Read-only."""
    permissions: list[BusinessAccessRole | str] | None = opt([Enum("BusinessAccessRole")])
    """Read-only."""
    time_zone: str | None = opt(str)
    updated_time: int | None = opt((int, None))
    """Read-only."""
