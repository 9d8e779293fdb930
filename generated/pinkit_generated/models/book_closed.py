"""The model `BookClosed`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class BookClosed(Model):
    """Returned by `metrics_ready_state_get`."""

    conversion_metrics_ready: bool = req(bool)
    non_conversion_metrics_ready: bool = req(bool)
