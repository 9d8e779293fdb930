"""The model `IntegrationLogsRequestCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import IntegrationLog, IntegrationLogDict


@model
class IntegrationLogsRequestCreate(Model):
    """Sent to `integrations_logs_post`."""

    logs: list[IntegrationLog] = req(["IntegrationLog"])
    """1 to 250 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            logs: Sequence[IntegrationLog | IntegrationLogDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
