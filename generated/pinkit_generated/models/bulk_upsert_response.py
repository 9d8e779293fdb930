"""The model `BulkUpsertResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BulkUpsertResponse(Model):
    """Returned by `bulk_upsert_create`."""

    request_id: str | None = opt(str)
