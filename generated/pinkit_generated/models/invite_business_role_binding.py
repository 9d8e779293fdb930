"""The model `InviteBusinessRoleBinding`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary, InviteDataResponse


@model
class InviteBusinessRoleBinding(Model):
    """Returned by `create_asset_invites`, `create_membership_or_partnership_invites`."""

    created_by_business_id: str | None = opt(str)
    created_by_user_id: str | None = opt(str)
    id: str | None = opt(str)
    """Digits."""
    invite_data: InviteDataResponse | None = opt("InviteDataResponse")
    is_received_invite: bool | None = opt(bool)
    user: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
