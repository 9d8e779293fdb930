"""The model `CustomerListUploadCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CustomerListUpload, S3MultipartUploadData


@model
class CustomerListUploadCreateResponse(Model):
    """Returned by `customer_list_uploads_create`."""

    customer_list_upload: CustomerListUpload = req("CustomerListUpload")
    s3_multipart_upload_data: S3MultipartUploadData = req("S3MultipartUploadData")
