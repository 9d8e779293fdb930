"""The model `AdAccountsCountryResponseData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdCountry


@model
class AdAccountsCountryResponseData(Model):
    """Answered by `ad_account_countries_get`."""

    code: AdCountry | str | None = opt(Enum("AdCountry"))
    currency: str | None = opt(str)
    index: float | None = opt(float)
    name: str | None = opt(str)
