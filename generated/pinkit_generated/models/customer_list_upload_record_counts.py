"""The model `CustomerListUploadRecordCounts`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class CustomerListUploadRecordCounts(Model):
    """Answered by `customer_list_uploads_create`."""

    invalid: int = req(int)
    processed: int = req(int)
    valid: int = req(int)
