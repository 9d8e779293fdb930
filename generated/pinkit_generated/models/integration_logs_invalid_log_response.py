"""The model `IntegrationLogsInvalidLogResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import IntegrationLogsInvalidLogResponseRejectedLogsItems


@model
class IntegrationLogsInvalidLogResponse(Model):
    """Returned by `integrations_logs_post`."""

    rejected_logs: list[IntegrationLogsInvalidLogResponseRejectedLogsItems] | None = opt(
        ["IntegrationLogsInvalidLogResponseRejectedLogsItems"]
    )
