"""The model `AdsCreditRedeem`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdsCreditRedeem(Model):
    """Returned by `ads_credit_redeem`."""

    error_code: int | None = opt((int, None), "errorCode")
    """Read-only."""
    error_message: str | None = opt((str, None), "errorMessage")
    """Read-only."""
    success: bool | None = opt(bool)
    """Read-only."""
