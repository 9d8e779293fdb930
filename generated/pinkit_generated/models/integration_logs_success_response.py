"""The model `IntegrationLogsSuccessResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class IntegrationLogsSuccessResponse(Model):
    """Returned by `integrations_logs_post`."""

    message: str | None = opt(str)
