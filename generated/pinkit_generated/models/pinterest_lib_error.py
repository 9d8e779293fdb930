"""The model `PinterestLibError`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class PinterestLibError(Model):
    """Answered by `ad_accounts_create`, `ad_accounts_get`, `ad_accounts_list` and 24 more."""

    code: int = req(int)
    message: str = req(str)
