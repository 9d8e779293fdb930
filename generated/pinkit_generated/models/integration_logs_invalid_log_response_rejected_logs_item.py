"""The model `IntegrationLogsInvalidLogResponseRejectedLogsItem`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class IntegrationLogsInvalidLogResponseRejectedLogsItem(Model):
    """Used by no operation."""

    field: str = req(str)
    reason: str = req(str)
    value: str = req(str)
    log_index: int | None = opt(int)
