"""The model `DeletePartnersResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DeletePartnersResponse(Model):
    """Answered by `delete_business_partners`."""

    deleted_partners: list[str] | None = opt([str])
