"""The model `CustomerListUploadErrorCountsItem`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class CustomerListUploadErrorCountsItem(Model):
    """Answered by `customer_list_uploads_create`."""

    count: int = req(int)
    error_code: int = req(int)
    message: str = req(str)
