"""The model `LeadsExportCreateResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class LeadsExportCreateResponse(Model):
    """Answered by `leads_export_create`."""

    leads_export_id: str | None = opt(str)
