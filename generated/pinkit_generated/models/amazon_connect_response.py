"""The model `AmazonConnectResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AmazonConnectResponse(Model):
    """Used by no operation."""

    message: str | None = opt(str)
