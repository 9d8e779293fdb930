"""The model `S3MultipartUploadData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import S3FilePart


@model
class S3MultipartUploadData(Model):
    """Returned by `customer_list_uploads_create`."""

    file_parts: list[S3FilePart] | None = opt(["S3FilePart"])
