"""The model `AppsflyerAudienceSyncCreate`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class AppsflyerAudienceSyncCreate(Model):
    """Used by no operation."""

    container_id: str = req(str)
    url_adid_sha256: str | None = opt(str)
    url_email_sha256: str | None = opt(str)
