"""The model `IntegrationLogsInvalidLogResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import IntegrationLogsInvalidLogResponseRejectedLogsItem


@model
class IntegrationLogsInvalidLogResponse(Model):
    """Used by no operation."""

    rejected_logs: list[IntegrationLogsInvalidLogResponseRejectedLogsItem] | None = opt(
        ["IntegrationLogsInvalidLogResponseRejectedLogsItem"]
    )
