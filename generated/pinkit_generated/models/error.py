"""The model `Error`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class Error(Model):
    """Returned by `ad_account_analytics`, `ad_account_countries_get`, `ad_account_targeting_analytics_get`
    and 263 more."""

    code: int = req(int)
    message: str = req(str)
