"""The model `IntegrationLogsInvalidLogResponseRejectedLogsItems`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class IntegrationLogsInvalidLogResponseRejectedLogsItems(Model):
    """Returned by `integrations_logs_post`."""

    field: str = req(str)
    reason: str = req(str)
    value: str = req(str)
    log_index: int | None = opt(int)
