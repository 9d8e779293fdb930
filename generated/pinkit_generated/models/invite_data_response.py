"""The model `InviteDataResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class InviteDataResponse(Model):
    """Returned by `cancel_invites_or_requests`, `create_asset_invites`,
    `create_membership_or_partnership_invites` and 2 more."""

    invite_expiration: int | None = opt(int)
    invite_status: str | None = opt(str)
    invite_type: str | None = opt(str)
    last_updated_time: int | None = opt(int)
    sent_at: int | None = opt(int)
