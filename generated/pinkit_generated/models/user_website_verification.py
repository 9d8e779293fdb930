"""The model `UserWebsiteVerification`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class UserWebsiteVerification(Model):
    """Returned by `website_verification_get`."""

    dns_txt_record: str | None = opt(str)
    file_content: str | None = opt(str)
    filename: str | None = opt(str)
    metatag: str | None = opt(str)
    verification_code: str | None = opt(str)
