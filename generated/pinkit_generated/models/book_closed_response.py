"""The model `BookClosedResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BookClosedResponse(Model):
    """Answered by `metrics_ready_state_get`."""

    conversion_metrics_ready: bool | None = opt(bool)
    non_conversion_metrics_ready: bool | None = opt(bool)
