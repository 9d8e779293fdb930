"""The model `ErrorDetail`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class ErrorDetail(Model):
    """Returned by `customer_list_uploads_create`, `customer_list_uploads_get`,
    `customer_list_uploads_run`."""

    count: int = req(int)
    error_code: int = req(int)
    message: str = req(str)
