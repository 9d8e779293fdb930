"""The model `InviteResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary, InviteAssetsSummary, InviteDataResponse


@model
class InviteResponse(Model):
    """Returned by `get_invites`."""

    assets_summary: InviteAssetsSummary | None = opt(("InviteAssetsSummary", None))
    business_roles: list[str] | None = opt([str])
    created_by_business: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
    created_by_user: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
    created_time: int | None = opt(int)
    id: str | None = opt(str)
    """Digits."""
    invite_data: InviteDataResponse | None = opt("InviteDataResponse")
    is_received_invite: bool | None = opt(bool)
    user: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
