"""The model `AdAccountCountriesGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdAccountsCountry


@model
class AdAccountCountriesGetResponse(Model):
    """Returned by `ad_account_countries_get`."""

    items: list[AdAccountsCountry] = req(["AdAccountsCountry"])
