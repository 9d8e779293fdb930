"""The model `BaseInviteDataResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary, InviteDataResponse


@model
class BaseInviteDataResponse(Model):
    """Returned by `respond_business_access_invites`."""

    id: str | None = opt(str)
    """Digits."""
    invite_data: InviteDataResponse | None = opt("InviteDataResponse")
    is_received_invite: bool | None = opt(bool)
    user: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
