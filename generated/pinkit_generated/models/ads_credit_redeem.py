"""The model `AdsCreditRedeem`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdsCreditRedeem(Model):
    """Returned by `ads_credit_redeem`."""

    error_code: int | None = opt((int, None), "errorCode")
    error_message: str | None = opt((str, None), "errorMessage")
    success: bool | None = opt(bool)
