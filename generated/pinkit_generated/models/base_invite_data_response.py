"""The model `BaseInviteDataResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BaseInviteDataResponseInviteData, BusinessAccessUserSummary


@model
class BaseInviteDataResponse(Model):
    """Answered by `cancel_invites_or_requests`, `respond_business_access_invites`."""

    id: str | None = opt(str)
    invite_data: BaseInviteDataResponseInviteData | None = opt("BaseInviteDataResponseInviteData")
    is_received_invite: bool | None = opt(bool)
    user: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
