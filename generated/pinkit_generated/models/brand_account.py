"""The model `BrandAccount`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class BrandAccount(Model):
    """Returned by `brand_accounts_create`, `brand_accounts_update`."""

    brand_account_id: str = req(str)
    """Read-only."""
