"""The model `UpdateBusinessMembershipsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessMembershipMember


@model
class UpdateBusinessMembershipsResponse(Model):
    """Returned by `update_business_memberships`."""

    items: list[BusinessMembershipMember] | None = opt(["BusinessMembershipMember"])
