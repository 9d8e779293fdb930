"""The model `BulkDownload`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BulkDownload(Model):
    """Returned by `bulk_download_create`."""

    request_id: str | None = opt(str)
    """Read-only."""
