"""The model `AdAccountOwner`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdAccountOwner(Model):
    """Returned by `ad_accounts_create`, `ad_accounts_get`, `ad_accounts_list`."""

    id: str | None = opt(str)
    username: str | None = opt(str)
