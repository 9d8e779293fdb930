"""The model `RecordCounts`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class RecordCounts(Model):
    """Returned by `customer_list_uploads_create`, `customer_list_uploads_get`,
    `customer_list_uploads_run`."""

    invalid: int = req(int)
    processed: int = req(int)
    valid: int = req(int)
