"""The model `InviteExceptionResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class InviteExceptionResponse(Model):
    """Returned by `create_asset_invites`, `create_membership_or_partnership_invites`,
    `respond_business_access_invites`."""

    code: int | None = opt(int)
    invite_or_request_id: str | None = opt((str, None))
    """Digits."""
    message: str | None = opt(str)
    users_or_partner_ids: list[str] | None = opt([str])
