"""The model `TermsOfService`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class TermsOfService(Model):
    """Returned by `terms_of_service_get`."""

    ad_account_id: str | None = opt(str)
    has_accepted: bool | None = opt(bool)
    html: str | None = opt((str, None))
    id: str | None = opt(str)
