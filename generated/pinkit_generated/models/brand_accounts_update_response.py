"""The model `BrandAccountsUpdateResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BrandAccountsUpdateResponse(Model):
    """Answered by `brand_accounts_update`."""

    brand_account_id: str | None = opt(str)
