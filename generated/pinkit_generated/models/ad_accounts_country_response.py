"""The model `AdAccountsCountryResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdAccountsCountryResponseData


@model
class AdAccountsCountryResponse(Model):
    """Answered by `ad_account_countries_get`."""

    items: list[AdAccountsCountryResponseData] | None = opt(["AdAccountsCountryResponseData"])
