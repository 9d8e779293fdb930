"""The model `DeleteBusinessPartners`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DeleteBusinessPartners(Model):
    """Returned by `delete_business_partners`."""

    deleted_partners: list[str] | None = opt([str])
    """Read-only."""
