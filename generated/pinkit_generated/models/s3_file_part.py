"""The model `S3FilePart`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class S3FilePart(Model):
    """Returned by `customer_list_uploads_create`."""

    part_number: int = req(int)
    presigned_url: str = req(str)
