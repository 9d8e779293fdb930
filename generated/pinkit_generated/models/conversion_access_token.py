"""The model `ConversionAccessToken`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class ConversionAccessToken(Model):
    """Returned by `oauth_conversion_token`."""

    access_token: str = req(str)
    token_type: str | None = opt(str)
    """Default conversion."""
