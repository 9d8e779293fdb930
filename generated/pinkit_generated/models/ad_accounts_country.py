"""The model `AdAccountsCountry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Country


@model
class AdAccountsCountry(Model):
    """Returned by `ad_account_countries_get`."""

    code: Country | str = req(Enum("Country"))
    currency: str = req(str)
    index: float = req(float)
    name: str = req(str)
