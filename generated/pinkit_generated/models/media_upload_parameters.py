"""The model `MediaUploadParameters`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class MediaUploadParameters(Model):
    """Returned by `media_create`."""

    content_type: str | None = opt(str, "Content-Type")
    key: str | None = opt(str)
    policy: str | None = opt(str)
    x_amz_algorithm: str | None = opt(str, "x-amz-algorithm")
    x_amz_credential: str | None = opt(str, "x-amz-credential")
    x_amz_date: str | None = opt(str, "x-amz-date")
    x_amz_security_token: str | None = opt(str, "x-amz-security-token")
    x_amz_signature: str | None = opt(str, "x-amz-signature")
