"""The model `DeleteBusinessMembershipResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DeleteBusinessMembershipResponse(Model):
    """Returned by `delete_business_membership`."""

    deleted_members: list[str] | None = opt([str])
