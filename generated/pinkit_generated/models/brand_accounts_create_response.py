"""The model `BrandAccountsCreateResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BrandAccountsCreateResponse(Model):
    """Answered by `brand_accounts_create`."""

    brand_account_id: str | None = opt(str)
