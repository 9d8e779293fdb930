"""The model `LeadsExports`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class LeadsExports(Model):
    """Returned by `leads_export_create`."""

    leads_export_id: str | None = opt(str)
    """Read-only; digits."""
